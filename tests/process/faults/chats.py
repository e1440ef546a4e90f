"""One chat misbehaves, or Telegram refuses answers, while others write."""

import asyncio
from dataclasses import replace
from functools import partial
from random import Random
from typing import Any

from simulator import Fault, Person
from tests.pauses import wait_really
from tests.process.world import Outcome, World

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
TAPS_IN_A_BURST = 5
# More often Telegram takes no messages for one chat.
AS_A_PERSON_WRITES_SECONDS = 3


async def let_one_chat_hang(world: World, seconds: float, texts: int) -> Outcome:
    """Every call to one chat hangs; its person goes on writing."""
    bad, *others = world.writers
    await world.start()
    await _everybody_opens_the_menu(world)
    world.telegram.faults.add(Fault(kind="timeout", chat_id=bad.id, times=None))
    return await _while_it_lasts(world, bad, others, seconds, texts)


async def limit_one_chat(world: World, seconds: float, texts: int) -> Outcome:
    """Every call to one chat is answered with 429; its person goes on writing."""
    bad, *others = world.writers
    await world.start()
    await _everybody_opens_the_menu(world)
    world.telegram.faults.add(Fault(kind="429", chat_id=bad.id, retry_after=round(seconds), times=None))
    return await _while_it_lasts(world, bad, others, seconds, texts)


async def tap_in_bursts(world: World, bursts: int, texts: int) -> Outcome:
    """Somebody taps five times at once on an old screen, again and again, and can go on afterwards."""
    hasty, *others = world.writers
    await world.start()
    await _everybody_opens_the_menu(world)
    old = _newest_screen(hasty)
    hasty.sends("/menu")
    taps, _ = await asyncio.gather(
        _burst(world, hasty, old, bursts), world.ask_in_turn(others, texts, AS_A_PERSON_WRITES_SECONDS)
    )
    answered = taps & {answer.callback_query_id for answer in world.telegram.answers}
    return await world.outcome(f"{len(answered)} of {len(taps)} taps answered")


async def refuse_every_answer(world: World, rounds: int) -> Outcome:
    """No tap is answered in time and no message can be changed; what people do stands, and a new screen comes."""
    await world.start()
    await _everybody_opens_the_menu(world)
    world.telegram.faults.add(Fault(kind="400", method="answerCallbackQuery", reason=TOO_OLD, times=None))
    world.telegram.faults.add(
        Fault(kind="400", method="editMessageText", reason="message to edit not found", times=None)
    )

    async def tap_and_write(person: Person) -> None:
        for _ in range(rounds):
            screen = _newest_screen(person)
            person.taps(screen["message_id"], (3, 0))
            await world.telegram.until(partial(_has_another_screen, person, screen), 30)
            person.sends("/menu")
            world.writes(person)

    await asyncio.gather(*map(tap_and_write, world.writers))
    return await world.outcome()


async def tap_at_random(world: World, taps: int) -> Outcome:
    """All of them tap whatever is on their screens; the note tells how memory grew after the first quarter."""
    bot = await world.start()
    await _everybody_opens_the_menu(world)
    outcome = await world.outcome()  # later somebody may tap on "forget me"
    each = taps // len(world.writers)
    await asyncio.gather(*(_tap_around(world, person, each // 4) for person in world.writers))
    before = bot.memory_mib
    await asyncio.gather(*(_tap_around(world, person, each - each // 4) for person in world.writers))
    grown = bot.memory_mib - before
    assert bot.is_running, bot.printed
    return replace(outcome, note=f"{before:.0f} MiB, then {grown:+.0f}", grown_mib=grown)


async def _everybody_opens_the_menu(world: World) -> None:
    """Let each write once, and stand in the menu, before anything goes wrong."""
    await world.everybody_writes()
    since = len(world.telegram.calls)
    for person in world.writers:
        person.sends("/menu")
    await world.telegram.until(lambda: all(world.is_answered(each, since) for each in world.writers), 30)


async def _while_it_lasts(world: World, bad: Person, others: list[Person], seconds: float, texts: int) -> Outcome:
    """The fault ends when its time is over and the others have their answers: they wait for nobody."""
    since = len(world.telegram.calls)
    for _ in range(texts):
        world.writes(bad)
    await world.ask_in_turn(others, texts, seconds / texts)
    chats = [call.params.get("chat_id") for call in world.telegram.calls[since:]]
    assert bad.id in chats, "it met no fault"
    world.telegram.faults.clear()
    return await world.outcome()


async def _burst(world: World, person: Person, old: Any, bursts: int) -> set[str | None]:
    """Return the callback queries. Telegram itself takes fewer calls for one chat, so not every tap is answered."""
    taps: set[str | None] = set()
    data = old["reply_markup"]["inline_keyboard"][0][0]["callback_data"]  # a phone may show it after it is gone
    for _ in range(bursts):
        taps |= {person.taps_forged(data, old["message_id"]) for _ in range(TAPS_IN_A_BURST)}
        await wait_really(AS_A_PERSON_WRITES_SECONDS)
    since = len(world.telegram.calls)
    world.writes(person)
    await world.telegram.until(partial(world.is_answered, person, since), 60)
    return taps


async def _tap_around(world: World, person: Person, taps: int) -> None:
    for _ in range(taps):
        calls = len(world.telegram.calls)
        query_id = _tap_something(world.random, person)
        await world.telegram.until(partial(_is_over, world, person, query_id, calls), 30)


def _tap_something(random: Random, person: Person) -> str | None:
    """Tap a button on the newest screen; without one, ask for a screen. Returns the callback query's id."""
    screen = _newest_screen(person)
    buttons = [] if screen is None else [each for row in screen["reply_markup"]["inline_keyboard"] for each in row]
    data = [each["callback_data"] for each in buttons if "callback_data" in each]
    if screen is None or not data:
        person.sends("/start")
        return None
    return person.taps(screen["message_id"], random.choice(data))


def _is_over(world: World, person: Person, query_id: str | None, calls: int) -> bool:
    """Tell whether the bot has answered; by the quick clock it may be too late for Telegram to take that."""
    asked = {call.params.get("callback_query_id") for call in world.telegram.calls[calls:]}
    return (query_id is not None and query_id in asked) or world.is_answered(person, calls)


def _has_another_screen(person: Person, screen: Any) -> bool:
    return bool(_newest_screen(person) != screen)


def _newest_screen(person: Person) -> Any:
    screens = [message for message in person.messages if "reply_markup" in message and message["from"]["is_bot"]]
    return screens[-1] if screens else None
