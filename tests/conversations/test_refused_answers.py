"""Telegram refuses our answer: what a person did stands, it is no bug, and the next step is there."""

import pytest

from bot.domain.outbox import MessageClass
from bot.storage.tables import consultations, messages, outbox, workers
from simulator.faults import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import GROUP_ID, WORKER_ID
from tests.conversations.refusals import NOT_THERE, one_of_each_is_quick
from tests.conversations.support.test_consultation import WORDS, ask, open_with
from tests.conversations.support.test_staff_group import ANSWER, LOCALE
from tests.conversations.world import World

pytestmark = pytest.mark.slow  # what goes wrong is walked in the whole suite


@pytest.fixture
async def asked(worker: Chat) -> Chat:
    """A worker with an open consultation."""
    await open_with(worker, WORDS)
    return worker


@pytest.mark.parametrize(("method", "reason"), one_of_each_is_quick(NOT_THERE))
async def test_screens_and_commands_lead_on_whatever_became_of_the_screen_before(
    worker: Chat, method: str, reason: str
) -> None:
    worker.world.telegram.faults.add(Fault(kind="400", method=method, chat_id=None, reason=reason, times=None))
    worker.touches(worker.says("menu-consultation"))
    await worker.world.settles()
    worker.sees("consultation-what")
    await worker.sends("/menu")
    worker.sees("menu-text")
    worker.touches(worker.says("menu-my_dates"))
    await worker.world.settles()
    worker.touches(worker.labels()[0])
    await worker.world.settles()
    await worker.sends(WORDS)
    worker.touches(worker.says("consultation-kind-pay"))
    await worker.world.settles()
    assert (await worker.world.row(messages))["text"] == WORDS
    assert (await worker.world.row(consultations))["kind"] == "pay"
    assert await bugs(worker.world) == []


async def test_a_screen_that_cannot_be_deleted_loses_its_buttons(worker: Chat) -> None:
    await worker.taps("menu-profile")
    await worker.sends("/mydata")
    screen = worker.message_id()
    reason = "message can't be deleted for everyone"
    worker.world.telegram.faults.add(Fault(kind="400", method="deleteMessage", reason=reason, times=None))
    await worker.taps("my_data-send")
    left = next(each for each in worker.messages() if each["message_id"] == screen)
    assert "reply_markup" not in left
    assert len([each for each in worker.messages() if "document" in each]) == 2
    assert await bugs(worker.world) == []


async def test_a_tap_on_the_only_screen_shows_what_could_not_be_shown(worker: Chat) -> None:
    await open_with(worker, WORDS)
    refused = Fault(kind="403", method="sendMessage", chat_id=WORKER_ID, times=1)
    worker.world.telegram.faults.add(refused)
    only = worker.message_id()
    removed = Fault(kind="403", method="editMessageReplyMarkup", chat_id=WORKER_ID, times=1)
    worker.world.telegram.faults.add(removed)
    await worker.sends("/mydates")
    assert worker.message_id() == only
    worker.touches(worker.labels()[0])
    await worker.world.settles()
    worker.sees("my_dates-title")
    assert worker.world.telegram.answers[-1].text is None


async def test_yes_and_no_at_once_are_the_last_of_the_two(asked: Chat, officer: Desk) -> None:
    await officer.taps("staff-card-ask-employer")
    for label in asked.labels()[:2]:
        asked.touches(label)
    await asked.world.settles()
    assert (await asked.world.row(consultations))["employer_disclosure"] in {"agreed", "refused"}
    assert await bugs(asked.world) == []


async def test_what_was_called_sent_is_sent_though_the_question_has_been_deleted(asked: Chat, officer: Desk) -> None:
    await officer.replies(ANSWER, to=WORDS)
    gone = Fault(kind="400", method="editMessageText", chat_id=GROUP_ID, reason="message to edit not found", times=None)
    asked.world.telegram.faults.add(gone)
    await officer.taps("staff-offer-send", **LOCALE)
    officer.is_told("staff-answer-send")
    assert asked.message(ANSWER)
    # In a group it would come out of its place; the alert has said it.
    sent = officer.says("staff-answer-send")
    assert not [each for each in officer.messages() if sent in str(each.get("text"))]
    assert await bugs(asked.world) == []


@pytest.mark.parametrize("reason", ["message thread not found", "TOPIC_CLOSED"])
async def test_what_a_topic_takes_no_more_is_said_in_general(asked: Chat, officer: Desk, reason: str) -> None:
    refused = Fault(kind="400", method="sendMessage", chat_id=GROUP_ID, reason=reason)
    asked.world.telegram.faults.add(refused)
    await officer.sends("/tasks")
    officer.sees("task-list-empty")
    assert "message_thread_id" not in officer.messages()[-1]
    assert await bugs(asked.world) == []


async def test_an_answer_follows_a_group_that_moves_at_that_moment(world: World, officer: Desk) -> None:
    await world.stops()
    officer.person.sends("/tasks", chat=world.staff_group)
    world.staff_group.upgrade(-1009)
    await world.starts()
    await world.settles()
    officer.sees("task-list-empty")
    assert await bugs(world) == []


@pytest.mark.parametrize("reason", ["chat not found", "PEER_ID_INVALID"])
async def test_a_chat_that_does_not_exist_any_more_is_unreachable(worker: Chat, reason: str) -> None:
    refused = Fault(kind="400", method="sendMessage", chat_id=WORKER_ID, reason=reason, times=None)
    worker.world.telegram.faults.add(refused)
    worker.person.sends("/menu")
    await worker.world.settles()
    assert (await worker.world.row(workers))["unreachable_at"] is not None
    assert await bugs(worker.world) == []


async def test_an_answer_that_telegram_cannot_read_is_a_bug_of_which_both_are_told_and_what_was_done_stands(
    worker: Chat, officer: Desk
) -> None:
    await ask(worker)
    broken = Fault(kind="400", chat_id=WORKER_ID, reason="can't parse entities: unexpected end tag", times=1)
    worker.world.telegram.faults.add(broken)
    await worker.sends(WORDS)
    assert (await worker.world.row(messages))["text"] == WORDS
    (code,) = await bugs(worker.world)
    officer.has_seen("staff-bug", code=code)
    worker.has_seen("error-unshown", code=code)


async def bugs(world: World) -> list[str]:
    """The codes that staff were told in a card of its own."""
    rows = [row for row in await world.rows(outbox) if row["message_class"] != MessageClass.DIGEST]
    told = [row["message"] for row in rows if row["act"] == "say"]
    return [message["args"]["code"] for message in told if message["key"] == "staff-bug"]


INSIDE = ["menu-consultation", "menu-eligibility", "menu-profile", "language-button"]


@pytest.mark.parametrize("key", INSIDE)
async def test_a_screen_that_is_too_old_to_be_seen_leads_on(worker: Chat, key: str) -> None:
    """Telegram tells only where it stands."""
    before = worker.screen()
    await taps_unseen(worker, key)
    assert worker.screen() != before
    assert await bugs(worker.world) == []
    if key == "language-button":
        return
    await worker.sends("/menu")
    worker.sees("menu-text")


async def test_an_older_screen_that_is_too_old_to_be_seen_opens_the_menu(worker: Chat) -> None:
    data, message_id = worker.callback(worker.says("menu-consultation")), worker.message_id()
    await worker.sends("/menu")
    await worker.sends("/profile")
    await worker.then(worker.person._ask(data, unseen(worker, message_id)))
    worker.is_told("button-old")
    worker.sees("menu-text")
    assert await bugs(worker.world) == []


async def test_who_declines_on_a_screen_that_is_too_old_to_be_seen_reads_so(newcomer: Chat) -> None:
    await newcomer.sends("/start")
    await newcomer.taps_label("Tiếng Việt")
    await taps_unseen(newcomer, "consent-decline")
    assert "/start" in newcomer.screen()
    assert newcomer.labels() == ["🙋", "🆘"]


async def taps_unseen(chat: Chat, key: str) -> None:
    """Press a button of a message of which Telegram tells no more than where it stands."""
    await chat.then(chat.person._ask(chat.callback(chat.says(key)), unseen(chat, chat.message_id())))


def unseen(chat: Chat, message_id: int) -> dict[str, object]:
    return {"chat": chat.person.describe(), "message_id": message_id, "date": 0}
