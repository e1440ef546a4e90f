"""The vocabulary of alarms: who reads them, who raises one, and time that passes."""

from datetime import timedelta

from bot.domain.facts.outside_offices import outside_offices
from bot.domain.staff import Role
from bot.domain.support.red_flag import RedFlag
from bot.texts import Value
from tests.conversations.chat import Chat
from tests.conversations.world import World


async def reader(world: World, person_id: int, role: Role | None) -> Chat:
    """A member of staff with that role (None: with the role of before) who has started the bot."""
    chat = Chat(world, world.people[person_id], "ja")
    if role is not None:
        await world.employ(chat.person, role)
    chat.person.started = True
    return chat


async def alarm(worker: Chat) -> None:
    """Tap the sign and say that it is urgent."""
    await worker.taps("sign-danger")
    await worker.taps("danger-urgent")


async def ticks(world: World, minutes: int) -> None:
    """Let time pass, and the schedule look once."""
    world.clock.move(timedelta(minutes=minutes))
    await world.shien._schedule._ring()
    await world.shien._schedule._remind()
    await world.passes(seconds=3)


def rings(chat: Chat) -> int:
    """How often somebody has been told of an alarm."""
    return sum("🆘" in str(message.get("text")) for message in chat.messages())


def nobody(chat: Chat, number: str, flag: RedFlag = RedFlag.DANGER) -> dict[str, Value]:
    """What fills the sentence that none can be told of a matter."""
    facts, now = chat.world.facts, chat.world.clock.now()
    phone = facts.organisation.phone_to_call
    return {"number": number, "phone": phone, **outside_offices(facts, flag, chat.locale, now)}
