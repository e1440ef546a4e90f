"""A tap while the bot is away counts, though by then Telegram takes no answer to it; so does each of two at once.

What stands open in chats since long ago is pressed in test_stored.py.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from bot.domain import callbacks
from bot.domain.outbox import Button, say
from bot.domain.staff import Role
from bot.domain.tasks import TaskKind
from bot.storage.tables import consultations, job_change_entries, messages, screenings, tasks
from bot.texts import Value
from tests.conversations.chat import Chat, Desk
from tests.conversations.checks.test_job_change import OWED, walk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID
from tests.conversations.form import stand_at
from tests.conversations.people import enrol
from tests.conversations.reminders.test_reminders import DONE, HELP, LATER, WHY, owed, reminded_of
from tests.conversations.support.test_complaints import complain
from tests.conversations.support.test_consultation import WORDS, ask, open_with
from tests.conversations.support.test_staff_group import ANSWER, LOCALE
from tests.conversations.tasks.test_tasks import give, open_tasks
from tests.conversations.test_refused_answers import bugs

_QUICK = 3

Counts = Callable[[Chat, Desk], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Tap:
    """A button: how it comes to stand there and for whom, its text, and what its tap has led to."""

    comes: Callable[[Chat, Desk], Awaitable[Chat]]
    key: str
    counts: Counts
    args: dict[str, Value] = field(default_factory=dict)


async def _asks(worker: Chat, _officer: Desk) -> Chat:
    await open_with(worker, WORDS)
    return worker


async def _is_asked_about_employer(worker: Chat, officer: Desk) -> Chat:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-ask-employer")
    return worker


async def _was_closed(worker: Chat, officer: Desk) -> Chat:
    await open_with(worker, WORDS)
    await officer.taps("staff-card-close")
    return worker


async def _added_a_picture(worker: Chat, _officer: Desk) -> Chat:
    await open_with(worker, WORDS)
    await worker.then(worker.person.sends_photo(reply_to=worker.message(WORDS)["message_id"]))
    return worker


async def _is_asked_about_card(worker: Chat, officer: Desk) -> Chat:
    await _added_a_picture(worker, officer)
    await worker.taps("not_accepted-shows-card")
    return worker


async def _is_reminded(worker: Chat, _officer: Desk) -> Chat:
    return await reminded_of(worker, "2026-12-02", moved_on="2026-11-20")


async def _is_offered_days(worker: Chat, officer: Desk) -> Chat:
    await _is_reminded(worker, officer)
    await worker.taps(LATER)
    return worker


async def _answers_a_form(worker: Chat, _officer: Desk) -> Chat:
    await stand_at(worker, "deposit_taken")
    return worker


async def _reads_my_data(worker: Chat, _officer: Desk) -> Chat:
    await worker.sends("/mydata")
    return worker


async def _reads_my_dates(worker: Chat, officer: Desk) -> Chat:
    await _is_reminded(worker, officer)
    await worker.sends("/mydates")
    return worker


async def _offers_an_answer(worker: Chat, officer: Desk) -> Chat:
    await open_with(worker, WORDS)
    await officer.replies(ANSWER, to=WORDS)
    return officer


async def _has_a_card(worker: Chat, officer: Desk) -> Chat:
    await open_with(worker, WORDS)
    return officer


async def _has_a_closed_card(worker: Chat, officer: Desk) -> Chat:
    await _was_closed(worker, officer)
    return officer


async def _has_a_record(worker: Chat, officer: Desk) -> Chat:
    await walk(worker, OWED)
    await worker.taps("job_change-support-agree")
    return officer


async def _has_a_task(_worker: Chat, officer: Desk) -> Chat:
    await give(officer.world, await enrol(officer.world, employer="Example Foods"), TaskKind.CALL)
    return officer


async def _has_a_list(worker: Chat, officer: Desk) -> Chat:
    await _has_a_task(worker, officer)
    await officer.sends("/tasks")
    await officer.taps("task-open", place="1")
    return officer


async def _hears_of_a_complaint(worker: Chat, officer: Desk) -> Chat:
    head = Chat(officer.world, officer.world.people[ADMIN_ID], "ja")
    head.person.started = True
    await complain(worker)
    return head


async def _exports(_worker: Chat, officer: Desk) -> Chat:
    world = officer.world
    await world.employ(world.people[JOINER_ID], Role.AUDITOR)
    chat = Chat(world, world.people[JOINER_ID], "ja")
    await chat.sends("/export")
    await chat.taps("export-roster")
    return chat


def _is(table: Any, column: str, value: object) -> Counts:
    """What the newest row of that table says."""

    async def counts(chat: Chat, _officer: Desk) -> bool:
        return bool((await chat.world.row(table))[column] == value)

    return counts


def _happened(action: str, times: int = 1) -> Counts:
    async def counts(chat: Chat, _officer: Desk) -> bool:
        return len(await chat.world.happened(action)) == times

    return counts


def _holds(count: int) -> Counts:
    """The chat holds so many documents."""

    async def counts(chat: Chat, _officer: Desk) -> bool:
        return len([message for message in chat.messages() if "document" in message]) == count

    return counts


def _shows(key: str, **args: Value) -> Counts:
    async def counts(chat: Chat, _officer: Desk) -> bool:
        return any(chat.says(key, args) in str(message.get("text")) for message in chat.messages())

    return counts


async def _is_put_off(chat: Chat, _officer: Desk) -> bool:
    return (await owed(chat.world, "address_notice")).later_on == date(2026, 12, 3)


async def _is_answered(chat: Chat, _officer: Desk) -> bool:
    answers = (await chat.world.row(screenings))["answers"]
    return answers["deposit_taken"] is False and "penalty_contract" not in answers


async def _arrived_once(chat: Chat, _officer: Desk) -> bool:
    worker = chat.world.people[101]
    return [message.get("text") for message in worker.messages].count(ANSWER) == 1


async def _nothing_is_open(chat: Chat, _officer: Desk) -> bool:
    return await open_tasks(chat.world) == [] and len(await chat.world.rows(tasks)) == 1


async def _is_asked_once(chat: Chat, _officer: Desk) -> bool:
    return len(await chat.world.rows(job_change_entries)) >= 1


ONCE = [
    Tap(_is_asked_about_employer, "consents-employer-yes", _is(consultations, "employer_disclosure", "agreed")),
    Tap(_is_asked_about_employer, "consents-employer-no", _is(consultations, "employer_disclosure", "refused")),
    Tap(_was_closed, "consultation-rating-good", _is(consultations, "rating", "good")),
    Tap(_was_closed, "consultation-not-solved", _happened("consultation_moved", times=2)),
    Tap(_is_asked_about_card, "not_accepted-out-yes", _happened("message_removed")),
    Tap(_is_reminded, DONE, _happened("reminder_answered")),
    Tap(_is_offered_days, "reminder-button-day", _is_put_off, {"on": date(2026, 12, 3)}),
    Tap(_answers_a_form, "form-no", _is_answered),
    Tap(_offers_an_answer, "staff-offer-send", _arrived_once, LOCALE),
    Tap(_offers_an_answer, "staff-offer-keep", _is(messages, "draft_status", "internal")),
    Tap(_has_a_card, "staff-card-close", _happened("consultation_moved")),
    Tap(_has_a_closed_card, "staff-card-reopen", _happened("consultation_moved", times=2)),
    Tap(_has_a_card, "staff-card-ask-employer", _is(consultations, "employer_disclosure", "asked")),
    Tap(_has_a_list, "task-end-done", _nothing_is_open),
]
# Each tap asks for something, and gets it.
AGAIN = [
    Tap(_hears_of_a_complaint, "complaint-open", _happened("complaint_viewed")),
    Tap(_is_reminded, LATER, _shows("reminder-later-ask")),
    Tap(_is_reminded, WHY, _happened("reminder_answered")),
    Tap(_is_reminded, HELP, _is(consultations, "kind", "procedure")),
    Tap(_reads_my_data, "my_data-send", _holds(2)),
    Tap(_reads_my_dates, "my_dates-calendar", _holds(1)),
    Tap(_exports, "export-send", _holds(1)),
    Tap(_has_a_list, "task-button-draft", _holds(0)),
    Tap(_has_a_record, "job_change-add-hello_work_visit", _is_asked_once),
    Tap(_has_a_record, "job_change-close", _happened("job_change_closed")),
]


def some_are_quick(taps: list[Tap]) -> list[Any]:
    """The first buttons are pressed in the quick suite, the others in the whole one."""
    quick = taps[:_QUICK]
    return [pytest.param(tap, id=tap.key, marks=[] if tap in quick else [pytest.mark.slow]) for tap in taps]


@pytest.mark.parametrize("tap", some_are_quick([*ONCE, *AGAIN]))
async def test_it_counts_though_the_bot_was_away(worker: Chat, officer: Desk, tap: Tap) -> None:
    chat = await tap.comes(worker, officer)
    await chat.taps_while_away(tap.key, **tap.args)
    assert await tap.counts(chat, officer)
    assert await bugs(chat.world) == []


@pytest.mark.parametrize("tap", some_are_quick(ONCE))
async def test_two_at_once_are_one(worker: Chat, officer: Desk, tap: Tap) -> None:
    chat = await tap.comes(worker, officer)
    await chat.taps_twice(tap.key, **tap.args)
    assert await tap.counts(chat, officer)
    assert await bugs(chat.world) == []


async def test_a_tap_beside_words_is_answered_on_the_newest_screen_and_that_goes_on_working(worker: Chat) -> None:
    await ask(worker)
    await worker.sends(WORDS)
    worker.person.sends("more")
    worker.touches(worker.says("consultation-finish"))
    await worker.world.settles()
    assert len(with_buttons(worker)) == 1
    worker.sees("menu-text")
    await worker.taps("language-button")
    worker.sees("language-choose")


async def test_taps_and_commands_in_a_hurry_leave_one_screen_with_buttons_whatever_was_tapped(worker: Chat) -> None:
    await open_with(worker, WORDS)
    worker.world.telegram.latency = 0.02
    tapped = worker.message_id()
    for _ in range(4):
        worker.person.sends("/menu")
        worker.person.taps(tapped, (0, 0))
    await worker.world.settles()
    assert len(with_buttons(worker)) == 1
    worker.sees("menu-text")
    await worker.taps("language-button")
    worker.sees("language-choose")


def with_buttons(chat: Chat) -> list[int]:
    return [each["message_id"] for each in chat.messages() if each.get("reply_markup")]


SCREENS = ["menu-guide", "menu-eligibility", "menu-profile", "menu-consultation", "menu-my_dates"]


@pytest.mark.parametrize("key", SCREENS)
async def test_the_way_on_below_a_message_leaves_one_screen_where_one_stood_and_that_works(
    worker: Chat, key: str
) -> None:
    await _is_shown_the_way_on(worker)
    older = worker.message(worker.says("error-unanswered"))["message_id"]
    await worker.taps(key)
    screen = worker.screen()
    worker.person.taps(older, (0, 0))
    worker.person.taps(older, (0, 0))
    await worker.world.settles()
    assert len(with_buttons(worker)) == 1
    assert worker.screen() == screen
    await worker.taps("language-button")
    worker.sees("language-choose")


async def _is_shown_the_way_on(worker: Chat) -> None:
    button = Button("error-go_on", callback=callbacks.GO_ON.data())
    async with worker.world.shien.database.transaction() as store:
        await store.outbox.put(say("error-unanswered", worker_id=1, buttons=((button,),)), worker.world.clock.now())
    await worker.world.passes(seconds=2)
