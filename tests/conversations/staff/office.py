"""An office for a week: who works there, who writes to it, its clock, and what General hears."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.actions.reminders.replan import replan
from bot.domain.days import TOKYO
from bot.domain.staff import Role
from bot.domain.workers.profile import Owner
from tests.conversations.chat import Chat
from tests.conversations.conftest import JOINER_ID, OFFICER_ID
from tests.conversations.interviews.arranging import employ
from tests.conversations.people import enrol, tell
from tests.conversations.staff.tally import CountedChat, CountedDesk, Tally
from tests.conversations.support.colleagues import KATO, SATO, name
from tests.conversations.world import World

MONDAY = date(2026, 11, 30)
PUTRI = ("W-0002", "EXAMPLE PUTRI")
_COLLEAGUES = 12


@dataclass(slots=True, repr=False)
class Office:
    """Sato, who works here; Kato, who manages and reads Vietnamese; two workers on the roster and one who is not."""

    world: World
    tally: Tally
    sato: CountedChat
    desk: CountedDesk
    kato: CountedChat
    linh: Chat
    putri: Chat
    mai: Chat


async def open_office(world: World, worker: Chat, other_worker: Chat) -> Office:
    """Employ everybody; who works there has started the bot."""
    world.staff_group.members.append(JOINER_ID)
    await world.employ(world.people[OFFICER_ID], Role.SUPPORT_OFFICER)
    await name(world, OFFICER_ID, SATO)
    await world.employ(world.people[JOINER_ID], Role.SUPPORT_MANAGER)
    await name(world, JOINER_ID, KATO, "vi")
    mai = Chat(world, world.telegram.add_person(103, "Mai", language_code="vi"), "vi")
    hired = [await employ(worker), await employ(other_worker, *PUTRI)]
    for each in (worker, other_worker, mai):
        await world.welcome(each.person, each.locale)
        await each.sends("/menu")
    await _live_through_dates(world, hired)
    tally, sato, kato = Tally(), world.people[OFFICER_ID], world.people[JOINER_ID]
    at_desk, manager = CountedChat(world, sato, tally), CountedChat(world, kato, tally)
    for each in (at_desk, manager):
        # The button of Telegram with which every chat begins.
        await each.then(each.person.sends("/start"))
    return Office(world, tally, at_desk, CountedDesk(world, sato, tally), manager, worker, other_worker, mai)


async def _live_through_dates(world: World, hired: list[int]) -> None:
    """Colleagues whose last days lie in the next weeks, so that there is something to tell General of."""
    for number in range(_COLLEAGUES):
        colleague = await enrol(world, f"W-01{number:02}", f"EXAMPLE {number}", "Aozora Foods")
        expiry = MONDAY + timedelta(days=number * 9 % 90 - 2)
        await tell(world, colleague, Owner.STAFF, status="ssw1", field="care", stay_expiry=expiry.isoformat())
        hired.append(colleague)
    async with world.shien.database.transaction() as store:
        await replan(store, hired, world.facts, world.clock.now())


async def comes(world: World, on: date, hour: int) -> None:
    """That hour, with everything that the clock does then."""
    at = datetime.combine(on, time(hour, 1), TOKYO)
    world.clock.move(at - world.clock.now())
    if hour == 8:
        await world.shien._schedule._look_after()
    await world.shien._schedule._remind()
    await world.passes(seconds=3)


async def works(office: Office, on: date, jobs: Callable[[Office], Awaitable[None]]) -> None:
    """A day at the office, with the clock before and after the work."""
    for hour in (8, 9):
        await comes(office.world, on, hour)
    await jobs(office)
    for hour in (13, 16, 20):
        await comes(office.world, on, hour)


def heard(world: World) -> Counter[date]:
    """How many messages came into General on each day."""
    general = [each for each in world.staff_group.messages() if "message_thread_id" not in each and "text" in each]
    return Counter(datetime.fromtimestamp(each["date"], TOKYO).date() for each in general)
