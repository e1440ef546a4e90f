"""Ids in the staff group of the time before they were kept with their chat."""

from sqlalchemy import update

from bot.storage.table import Repository
from bot.storage.tables import consultations, group_posts, job_change_entries, messages, outbox

# What migration 0014 wrote for the group of its day, whose id stands in the settings.
_OF_THAT_DAY = 0


class GroupIds(Repository):
    """Gives such ids their chat."""

    async def fill_in(self, group_id: int) -> None:
        """Let them be ids of the present group; once that is done, there are none any more."""
        for table in (consultations, messages, job_change_entries, outbox, group_posts):
            theirs = update(table).where(table.c.group_id == _OF_THAT_DAY)
            await self._connection.execute(theirs.values(group_id=group_id))
