"""Each picture has its own way out: whatever was sent before or after it stays."""

from collections.abc import Awaitable, Callable

import pytest

from bot.domain.staff import Role
from bot.storage.tables import messages
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.conftest import JOINER_ID
from tests.conversations.privacy.test_edits_of_pictures import to_complaint, to_danger
from tests.conversations.privacy.test_held_pictures import sends
from tests.conversations.privacy.test_prohibited_data import pictures, shown_texts
from tests.conversations.support.alarming import reader
from tests.conversations.support.test_consultation import ask, open_with


async def nowhere(worker: Chat) -> None:
    await worker.sends("/menu")


async def to_matter(worker: Chat) -> None:
    await ask(worker)


async def takes_out(worker: Chat, picture: Json) -> None:
    """Tap the button that stands below that picture, and answer yes below it."""
    button = worker.callback(worker.says("not_accepted-shows-card"))
    assert button.endswith(str(picture["message_id"]))
    await worker.taps("not_accepted-shows-card")
    [*_, question] = worker.messages()
    assert question["reply_to_message"]["message_id"] == picture["message_id"]
    await worker.taps("not_accepted-out-yes")
    await worker.world.passes(seconds=8)


def left(chat: Chat) -> list[str | None]:
    return [each.get("caption") for each in pictures(chat)]


@pytest.mark.parametrize("window", [nowhere, to_matter])
@pytest.mark.parametrize("which", [0, 1])
async def test_the_button_below_a_picture_takes_out_that_picture(
    worker: Chat, officer: Desk, window: Callable[[Chat], Awaitable[None]], which: int
) -> None:
    await window(worker)
    first = (await sends(worker, "my payslip"))[0]
    if which == 0:
        await takes_out(worker, first)
        await sends(worker, "and this")
    else:
        await worker.sends("look")
        [second] = await sends(worker, "and this")
        await takes_out(worker, second)
    stays = ["and this", "my payslip"][which]
    assert [left(worker), left(officer)] == [[stays], [stays]]


@pytest.mark.parametrize("window", [to_danger, to_complaint])
async def test_the_same_where_few_of_staff_read_it(worker: Chat, window: Callable[[Chat], Awaitable[None]]) -> None:
    await reader(worker.world, JOINER_ID, Role.SUPPORT_MANAGER)
    await window(worker)
    await sends(worker, "my arm")
    [second] = await sends(worker, "the door")
    await takes_out(worker, second)
    assert left(worker) == ["my arm"]
    assert ("photo", "my arm") in [(row["content"], row["text"]) for row in await worker.world.rows(messages)]


async def test_of_each_album_the_button_stands_once_and_takes_it_out_whole(worker: Chat, officer: Desk) -> None:
    await sends(worker, "my payslip", None)
    second, *_others = await sends(worker, "second", None)
    assert shown_texts(worker).count(worker.says("receipt-picture")) == 1
    await takes_out(worker, second)
    assert [left(worker), left(officer)] == [["my payslip", None], ["my payslip", None]]


async def test_the_same_in_a_reply(worker: Chat, officer: Desk) -> None:
    await open_with(worker, "hello")
    answered = worker.message("hello")
    for words in ("my payslip", "and this"):
        picture = await worker.then(worker.person.sends_photo(words, reply_to=answered["message_id"]))
        await worker.world.passes(seconds=6)
    await takes_out(worker, picture)
    assert [left(worker), left(officer)] == [["my payslip"], ["my payslip"]]


async def test_of_several_pictures_that_a_tap_sends_each_has_its_button(asked: Chat, officer: Desk) -> None:
    first, _second = [(await sends(asked, words))[0] for words in ("my payslip", "and this")]
    await asked.taps("consent-agree")
    await asked.taps("receipt-send-kept")
    await asked.world.passes(seconds=8)
    await takes_out(asked, first)
    assert [left(asked), left(officer)] == [["and this"], ["and this"]]
