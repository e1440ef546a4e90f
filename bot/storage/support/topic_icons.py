"""Which icon each topic has: Telegram does not say so, and each change of one costs a call of the group."""

from datetime import datetime

from sqlalchemy import select, update

from bot.domain.support.topic_icon import ShownIcon, TopicIcon
from bot.storage.table import Repository
from bot.storage.tables import consultations


class TopicIcons(Repository):
    """Remembers the icons of consultations' topics."""

    async def shown(self, consultation_id: int) -> ShownIcon:
        """Return the icon of a consultation's topic."""
        query = select(consultations.c.topic_icon, consultations.c.topic_icon_tried_at)
        row = (await self._connection.execute(query.where(consultations.c.id == consultation_id))).one()
        return ShownIcon(row.topic_icon, row.topic_icon_tried_at)

    async def begin(self, consultation_id: int, icon: TopicIcon) -> None:
        """Remember with which icon a topic was created."""
        await self._set(consultation_id, topic_icon=icon)

    async def changed(self, consultation_id: int, icon: TopicIcon, at: datetime) -> None:
        """Remember which icon a topic has got."""
        await self._set(consultation_id, topic_icon=icon, topic_icon_tried_at=at)

    async def refused(self, consultation_id: int, at: datetime) -> None:
        """Remember when Telegram last refused to change it."""
        await self._set(consultation_id, topic_icon_tried_at=at)

    async def _set(self, consultation_id: int, **values: object) -> None:
        statement = update(consultations).where(consultations.c.id == consultation_id)
        await self._connection.execute(statement.values(values))
