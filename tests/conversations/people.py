"""A roster with invented people, and the links by which they come into the bot."""

from bot.actions.roster.invitations import invite
from bot.domain.roster.invitation import Invited
from bot.domain.workers.profile import Owner
from bot.storage.tables import workers
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.world import Row, World

NUMBER, NAME, BORN_ON = "W-0001", "EXAMPLE THỊ LINH", "1998-05-24"


async def enrol(
    world: World,
    number: str = NUMBER,
    name: str = NAME,
    employer: str | None = None,
    born_on: str | None = BORN_ON,
) -> int:
    """Somebody on the roster who is not in the bot; returns the worker's id."""
    async with world.shien.database.transaction() as store:
        worker_id = await store.workers.add_to_roster(number, name)
        told = [] if born_on is None else [("birth_date", born_on)]
        await store.profiles.set_values(worker_id, Owner.STAFF, told, world.clock.now())
        if employer is not None:
            found = await store.employers.by_name(employer)
            employer_id = found.id if found else await store.employers.add(employer)
            await store.contracts.begin(worker_id, employer_id, None)
        return worker_id


async def tell(world: World, worker_id: int, by: Owner, **values: str) -> None:
    """What one of the two said of a worker."""
    async with world.shien.database.transaction() as store:
        await store.profiles.set_values(worker_id, by, values.items(), world.clock.now())


async def code_for(world: World, invited: Invited) -> str:
    """The code of a new invitation, made by the admin of the settings."""
    async with world.shien.database.transaction() as store:
        (member, *_) = await store.staff.all()
        return (await invite(acting(store, member, now=world.clock.now()), invited)).code


async def row_of(world: World, worker_id: int) -> Row:
    """A worker as the table has it."""
    return next(row for row in await world.rows(workers) if row["id"] == worker_id)


def private(desk: Desk) -> Chat:
    """A member of staff in the private chat with the bot."""
    return Chat(desk.world, desk.person, "ja")


async def open_card(chat: Chat, number: str = NUMBER, name: str = NAME) -> None:
    """From anywhere to the card of somebody on the roster."""
    await chat.sends("/roster")
    await chat.sends(number)
    await chat.taps("people-label", roster_number=number, name=name)
