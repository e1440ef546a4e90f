"""What others should not read is edited away when the worker leaves it for a screen below."""

from collections.abc import Awaitable, Callable, Mapping

import pytest
from aiogram.fsm.state import State

from bot.dialogs import states
from bot.dialogs.privacy.sensitive import SENSITIVE
from bot.domain.staff import Access
from tests.conversations.chat import Chat
from tests.conversations.support.test_consultation import ask

Walk = Callable[[Chat], Awaitable[object]]
COVERED = "clear_chat-covered"
PAGE = "documents_kept"


def sends(*words: str) -> Walk:
    async def walk(chat: Chat) -> None:
        for each in words:
            await chat.sends(each)

    return walk


def taps(command: str, *keys: str) -> Walk:
    async def walk(chat: Chat) -> None:
        await chat.sends(command)
        for key in keys:
            await chat.taps(key)

    return walk


async def _writes_of_harassment(chat: Chat) -> None:
    await chat.sends("/menu")
    await ask(chat, "harassment")


async def _names_staff(chat: Chat) -> None:
    await taps("/menu", "menu-consultation", "complaint-about-staff")(chat)
    await chat.sends("Sato shouts at me")
    await chat.taps("complaint-name")


async def _names_the_last(chat: Chat) -> None:
    await _names_staff(chat)
    await chat.taps_label(chat.labels()[0])


async def _hides_from_the_last(chat: Chat) -> None:
    """Tap it though something may stand below the screen."""
    rows = [row for each in chat.messages() for row in each.get("reply_markup", {}).get("inline_keyboard", [])]
    await chat.taps_label(next(button["text"] for row in reversed(rows) for button in row if "🚫" in button["text"]))


async def _hides_beside_the_names(chat: Chat) -> None:
    await chat.sends("My boss hit me")
    await _names_the_last(chat)
    await chat.taps("complaint-name-last-yes")
    await _hides_from_the_last(chat)


async def _hides_an_alarm(chat: Chat) -> None:
    await _names_the_last(chat)
    await chat.taps("complaint-name-last-yes")
    await taps("danger", "danger-urgent")(chat)
    await _hides_from_the_last(chat)


async def _hides_a_consultation(chat: Chat) -> None:
    await _names_the_last(chat)
    await chat.taps("complaint-name-last-yes")
    await _writes_of_harassment(chat)
    await chat.sends("He touches me")
    await _hides_from_the_last(chat)


async def _reads_page(chat: Chat) -> None:
    await taps("/menu", "menu-guide")(chat)
    await chat.sends("passport")
    await chat.taps(f"life-title-{PAGE}")


async def _reads_part(chat: Chat) -> None:
    await _reads_page(chat)
    await chat.taps("life-part-who")


WALKS: Mapping[State, Walk] = {
    states.Danger.calling: sends("danger"),
    states.Danger.alarmed: taps("danger", "danger-urgent"),
    states.MyData.overview: sends("/mydata"),
    states.MyData.notices: sends("/stop"),
    states.MyData.forget: sends("/forget"),
    states.MyData.sure: taps("/forget", "forget-go-on"),
    states.Consultation.writing: _writes_of_harassment,
    states.NameStaff.choosing: _names_staff,
    states.NameStaff.leaving_nobody: _names_the_last,
    states.NameStaff.hiding_from_last: _hides_beside_the_names,
    states.Danger.hiding_from_last: _hides_an_alarm,
    states.Consultation.hiding_from_last: _hides_a_consultation,
    states.Guide.page: _reads_page,
    states.Guide.part: _reads_part,
}


def open_screen(chat: Chat) -> tuple[int, str]:
    """The id and text of the newest screen: below it may stand what was said unasked, which has no signs."""
    sign = chat.says("sign-person")
    newest = next(each for each in reversed(chat.messages()) if sign in str(each.get("reply_markup")))
    return newest["message_id"], newest["text"]


def shown(chat: Chat, message_id: int) -> str:
    message = next(each for each in chat.messages() if each["message_id"] == message_id)
    assert "reply_markup" not in message
    return str(message["text"])


def test_every_sensitive_screen_has_a_way_here() -> None:
    """What staff read of restricted matters is walked in support/test_restricted.py."""
    of_workers = {state for state in SENSITIVE if states.access_to(state.group) is Access.WORKER}
    assert set(WALKS) == of_workers


@pytest.mark.parametrize("state", WALKS, ids=lambda each: each.state)
async def test_another_screen_below_leaves_nothing_of_it(worker: Chat, state: State) -> None:
    await WALKS[state](worker)
    left, said = open_screen(worker)
    await worker.sends("/menu")
    worker.sees("menu-text")
    assert shown(worker, left) == worker.says(COVERED)
    assert said not in [message.get("text") for message in worker.messages()]


@pytest.mark.parametrize("leave", [sends("/mydates"), sends("Menu")], ids=["a command", "a word"])
async def test_a_screen_that_tells_nothing_of_its_reader_stays_as_it_was(worker: Chat, leave: Walk) -> None:
    await taps("/menu", "menu-guide")(worker)
    left, said = open_screen(worker)
    await leave(worker)
    assert shown(worker, left) == said


async def test_leaving_by_a_button_changes_the_screen_and_adds_none(worker: Chat) -> None:
    await worker.sends("danger")
    before = len(worker.messages())
    await worker.taps("button-back")
    worker.sees("menu-text")
    assert len(worker.messages()) == before
    assert worker.says(COVERED) not in [message.get("text") for message in worker.messages()]


async def test_a_screen_that_the_worker_deleted_does_not_come_back_as_that_line(worker: Chat) -> None:
    await worker.sends("danger")
    worker.person.deletes(worker.message_id())
    await worker.sends("/menu")
    assert worker.says(COVERED) not in [message.get("text") for message in worker.messages()]


async def test_being_forgotten_is_told_below_everything_and_nothing_is_left_of_what_asked(worker: Chat) -> None:
    await taps("/forget", "forget-go-on")(worker)
    left, said = open_screen(worker)
    await worker.taps("forget-yes")
    assert worker.says("forget-done", {"until": "2027-02-20", "margin_days": 30}) in worker.messages()[-1]["text"]
    assert shown(worker, left) == worker.says(COVERED)
    assert said not in [message.get("text") for message in worker.messages()]


async def test_the_files_of_my_data_come_above_the_screen_and_leave_no_other(worker: Chat) -> None:
    await taps("/mydata", "my_data-send")(worker)
    worker.sees("my_data-overview")
    assert worker.says(COVERED) not in [message.get("text") for message in worker.messages()]
