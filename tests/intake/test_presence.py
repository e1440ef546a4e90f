"""Whether somebody is in the staff group is asked of Telegram, and held for some seconds, whatever the date does."""

from datetime import timedelta

from bot.domain.support.sight import Presence
from bot.intake.presence import StaffPresence
from tests.delivery.office import GROUP_ID, SteppingClock
from tests.intake.intake import WORKER_ID, Intake


async def test_that_somebody_is_in_the_group_holds_for_seconds_also_where_the_clock_is_put_back(intake: Intake) -> None:
    group = intake.telegram.add_group(GROUP_ID, "Staff", [WORKER_ID], forum=True)
    clock = SteppingClock()
    presence = StaffPresence(intake.http, intake.database, GROUP_ID, clock)
    assert await presence.ask(WORKER_ID) is Presence.PRESENT
    group.members.remove(WORKER_ID)
    assert await presence.ask(WORKER_ID) is Presence.PRESENT
    clock.put_back(timedelta(hours=3))
    clock.move(timedelta(seconds=21))
    assert await presence.ask(WORKER_ID) is Presence.ABSENT
