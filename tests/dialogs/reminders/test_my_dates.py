"""My dates: what the dialog says of what comes, and what it offers to do about it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from aiogram import Dispatcher
from aiogram.types import InlineKeyboardMarkup
from aiogram_dialog.api.entities import NewMessage

from bot.actions.privacy.consents import withdraw
from bot.actions.reminders.replan import end_obligation, replan
from bot.actions.workers.profile import tell
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.interviews import Method
from bot.domain.privacy.consent import Purpose
from bot.domain.reminders.obligation import Due, EndedAs, Obligation
from bot.domain.workers.profile import Owner
from bot.texts import ClerkTranslator, Value
from simulator.markup import parse_html
from tests.actions.vocabulary import a_worker, acting, known
from tests.dialogs.windows import here, labels_of, shown, text_of

RENEWAL, PASSPORT, ADDRESS = "reminder-name-stay_renewal", "reminder-name-passport", "reminder-name-address_notice"


async def tells(turn: Turn, **values: str) -> None:
    """The worker said that of themselves, and every kind of reminder is active."""
    await turn.store.reminder_kinds.activate(turn.facts.reminders, turn.now)
    for said in values.items():
        await tell(acting(turn.store, facts=turn.facts, now=turn.now), turn.require_worker(), *said)


async def owed(turn: Turn, kind: str) -> Obligation:
    """The open one of that kind."""
    (found,) = [each for each in await turn.store.obligations.list_open(turn.require_worker().id) if each.kind == kind]
    return found


async def agree_on_interview(turn: Turn, starts_at: datetime, method: Method, place: str | None) -> None:
    staff_id = await turn.store.staff.add(999, turn.now)
    offer = await turn.store.interviews.offer(staff_id, [starts_at], turn.now)
    interview = await turn.store.interviews.invite(turn.require_worker().id, offer, method, place, turn.now)
    (slot,) = await turn.store.interviews.slots_for(interview.id)
    assert await turn.store.interviews.pick(interview.id, slot.id)


def days_later(turn: Turn, days: int) -> Turn:
    return replace(turn, now=turn.now + timedelta(days=days), today=turn.today + timedelta(days=days))


async def dates(dispatcher: Dispatcher, turn: Turn) -> NewMessage:
    """All of them."""
    return await shown(dispatcher, turn, states.MyDates.list, here())


async def one(dispatcher: Dispatcher, turn: Turn, obligation: Obligation) -> NewMessage:
    """One of them."""
    return await shown(dispatcher, turn, states.MyDates.one, here(obligation=str(obligation.id)))


def says(turn: Turn, key: str, **args: Value) -> str:
    """A text as the worker reads it."""
    return parse_html(turn.t(key, args)).text.strip()


def line(turn: Turn, kind: str, deadline: str) -> str:
    return says(turn, "my_dates-line", kind=kind, deadline=deadline)


def callback_of(screen: NewMessage, label: str) -> str:
    """What stands behind the button with that label."""
    assert isinstance(screen.reply_markup, InlineKeyboardMarkup)
    (found,) = [each for row in screen.reply_markup.inline_keyboard for each in row if each.text == label]
    return found.callback_data or ""


async def test_where_no_date_is_known_there_is_no_calendar(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await dates(dispatcher, turn)
    assert says(turn, "my_dates-empty") in text_of(screen)
    assert turn.t.label("my_dates-calendar") not in labels_of(screen)


async def test_each_date_has_its_last_day_the_days_left_and_the_next_reminder(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    await tells(turn, stay_expiry="2027-04-01")
    text = text_of(await dates(dispatcher, turn))
    assert line(turn, "stay_renewal", "2027-04-01") in text
    assert says(turn, "reminder-days-left", days=130) in text
    text = text_of(await one(dispatcher, turn, await owed(turn, "stay_renewal")))
    assert says(turn, "my_dates-reminder", on="2026-12-01", at="09:00") in text


async def test_the_nearest_date_comes_first(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, passport_expiry="2030-01-31", stay_expiry="2027-04-01", moved_on="2026-11-20")
    screen = await dates(dispatcher, turn)
    lines = [("address_notice", "2026-12-04"), ("stay_renewal", "2027-04-01"), ("passport", "2030-01-31")]
    places = [text_of(screen).index(line(turn, *each)) for each in lines]
    assert places == sorted(places)
    assert labels_of(screen)[:3] == [turn.t.label(key) for key in (ADDRESS, RENEWAL, PASSPORT)]


async def test_the_last_day_says_that_it_is_the_last_and_promises_no_reminder(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    await tells(turn, moved_on="2026-11-08")
    text = text_of(await dates(dispatcher, turn))
    assert line(turn, "address_notice", "2026-11-22") in text
    assert says(turn, "reminder-days-left", days=0) in text
    screen = await one(dispatcher, turn, await owed(turn, "address_notice"))
    assert "🔔" not in text_of(screen)
    assert turn.t.label("reminder-button-later") not in labels_of(screen)


@pytest.mark.parametrize(
    ("hours", "at"),
    [
        ({"message_hour": "18"}, "18:00"),
        ({"message_hour": "7"}, "08:00"),
        ({"message_hour": "6", "quiet_from": "0", "quiet_until": "0"}, "06:00"),
        ({"message_hour": "22"}, "08:00"),
    ],
)
async def test_the_next_reminder_is_named_with_the_hour_at_which_it_is_heard(
    dispatcher: Dispatcher, turn: Turn, hours: dict[str, str], at: str
) -> None:
    await tells(turn, stay_expiry="2027-04-01", **hours)
    text = text_of(await one(dispatcher, turn, await owed(turn, "stay_renewal")))
    assert says(turn, "my_dates-reminder", on="2026-12-01", at=at) in text


async def test_who_did_not_agree_to_reminders_is_promised_none(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, stay_expiry="2027-04-01")
    await withdraw(acting(turn.store, now=turn.now), turn.require_worker(), Purpose.REMINDERS)
    text = text_of(await dates(dispatcher, turn))
    assert says(turn, "my_dates-unreminded") in text
    assert "🔔" not in text_of(await one(dispatcher, turn, await owed(turn, "stay_renewal")))


async def test_what_is_overdue_stands_first_and_asks_whether_it_was_done(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, stay_expiry="2027-04-01", moved_on="2026-11-20")
    later, organisation = days_later(turn, 20), turn.facts.organisation
    late: dict[str, Value] = {"kind": "address_notice", "deadline": "2026-12-04"}
    text = text_of(await dates(dispatcher, later))
    assert text.index(says(turn, "my_dates-line-late", **late)) < text.index(line(turn, "stay_renewal", "2027-04-01"))
    moved = await owed(turn, "address_notice")
    screen = await one(dispatcher, later, moved)
    assert text_of(screen).strip() == says(turn, "my_dates-late-ask", **late)
    assert labels_of(screen)[:2] == [turn.t.label(f"my_dates-late-{answer}") for answer in ("yes", "no")]
    screen = await shown(dispatcher, later, states.MyDates.late, here(obligation=str(moved.id)))
    called: dict[str, Value] = {"organisation": organisation.name, "phone": "none"}
    assert says(turn, "my_dates-overdue", **late, **called) in text_of(screen)
    assert labels_of(screen)[0] == turn.t.label("reminder-button-help")


async def test_no_page_of_the_list_has_more_than_eight_dates(dispatcher: Dispatcher, turn: Turn) -> None:
    for number in range(1, 10):
        due = Due(turn.require_worker().id, "passport", date(2027, 1, number), date(2027, 1, number))
        await turn.store.obligations.open(due, turn.now)
    first, second = [await shown(dispatcher, turn, states.MyDates.list, here(page=page)) for page in (0, 1)]
    passport, further, nearer = (turn.t.label(each) for each in (PASSPORT, "my_dates-further", "my_dates-nearer"))
    assert [labels_of(each).count(passport) for each in (first, second)] == [8, 1]
    assert (further in labels_of(first), nearer in labels_of(first)) == (True, False)
    assert (further in labels_of(second), nearer in labels_of(second)) == (False, True)
    assert line(turn, "passport", "2027-01-09") in text_of(second)


async def test_what_passed_is_shown_until_its_date_is_told_anew(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, moved_on="2026-11-20")
    passed = await owed(turn, "address_notice")
    await turn.store.obligations.end(passed.id, EndedAs.PASSED, turn.now)
    later = days_later(turn, 20)
    labels = labels_of(await dates(dispatcher, later))
    assert labels[0] == turn.t.label(ADDRESS)
    assert turn.t.label("my_dates-calendar") not in labels
    await tells(later, moved_on="2026-12-11")
    screen = await dates(dispatcher, later)
    assert line(turn, "address_notice", "2026-12-25") in text_of(screen)
    assert labels_of(screen).count(turn.t.label(ADDRESS)) == 1


async def test_what_is_done_is_not_shown_and_says_so_where_it_was_open(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, stay_expiry="2027-04-01", passport_expiry="2030-01-31")
    done = await owed(turn, "stay_renewal")
    await end_obligation(turn.store, done, EndedAs.FULFILLED, turn.now)
    screen = await dates(dispatcher, turn)
    assert turn.t.label(RENEWAL) not in labels_of(screen)
    assert line(turn, "passport", "2030-01-31") in text_of(screen)
    gone = await one(dispatcher, turn, done)
    assert text_of(gone).strip() == says(turn, "my_dates-gone")
    assert turn.t.label("button-back") in labels_of(gone)
    await end_obligation(turn.store, await owed(turn, "passport"), EndedAs.FULFILLED, turn.now)
    assert says(turn, "my_dates-empty") in text_of(await dates(dispatcher, turn))


async def test_a_date_says_what_to_do_also_in_japanese_and_why_and_what_is_needed_a_tap_further(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    await tells(turn, stay_expiry="2027-04-01")
    renewal = await owed(turn, "stay_renewal")
    text = text_of(await one(dispatcher, turn, renewal))
    told: dict[str, Value] = {"deadline": "2027-04-01", "days": 130}
    assert says(turn, "reminder-say-stay_renewal", **told) in text
    assert says(turn, "my_dates-reminder", on="2026-12-01", at="09:00") in text
    clerk = replace(turn, t=ClerkTranslator(turn.texts))
    assert says(clerk, "reminder-say-stay_renewal", **told) in text
    title = turn.facts.sources[turn.facts.reminders["stay_renewal"].sources[0]].title
    assert title not in text
    standing = here(obligation=str(renewal.id))
    why = await shown(dispatcher, turn, states.MyDates.why, standing)
    assert says(turn, "reminder-why-stay_renewal", deadline="2027-04-01") in text_of(why)
    assert title not in text_of(why)
    assert says(turn, "result-checked", on="none", stale=True) in text_of(why)
    need = await shown(dispatcher, turn, states.MyDates.need, standing)
    assert says(turn, "reminder-need-stay_renewal", deadline="2027-04-01") in text_of(need)


async def test_under_a_date_stands_what_can_be_said_of_it(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, stay_expiry="2027-04-01", moved_on="2026-11-20")
    renewal, moved = await owed(turn, "stay_renewal"), await owed(turn, "address_notice")
    for obligation, done in ((renewal, "applied"), (moved, "done")):
        screen = await one(dispatcher, turn, obligation)
        keys = (f"reminder-button-{done}", "reminder-button-later", "reminder-button-explain", "my_dates-new_day")
        assert labels_of(screen)[:5] == [turn.t.label(key) for key in (*keys, "reminder-button-help")]
        done_label, help_label = (turn.t.label(f"reminder-button-{name}") for name in (done, "help"))
        assert callback_of(screen, done_label).endswith(f"rem:done:{obligation.id}")
        assert callback_of(screen, help_label).endswith(f"rem:help:{obligation.id}")


async def test_nobody_is_asked_for_an_application_before_it_can_be_made(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, stay_expiry="2027-06-01")
    screen = await one(dispatcher, turn, await owed(turn, "stay_renewal"))
    assert turn.t.label("reminder-button-applied") not in labels_of(screen)


async def test_an_interview_is_not_for_the_worker_to_call_done(dispatcher: Dispatcher, turn: Turn) -> None:
    worker = turn.require_worker()
    await tells(turn)
    await known(
        turn.store, worker, Owner.STAFF, last_interview_on="2026-10-01", last_supervisor_interview_on="2026-10-01"
    )
    await replan(turn.store, [worker.id], turn.facts, turn.now)
    assert turn.t.label("reminder-name-supervisor_interview") not in labels_of(await dates(dispatcher, turn))
    labels = labels_of(await one(dispatcher, turn, await owed(turn, "interview")))
    assert turn.t.label("reminder-button-done") not in labels
    assert turn.t.label("reminder-button-help") in labels


@pytest.mark.parametrize(
    ("method", "place", "key"),
    [(Method.IN_PERSON, "例示寮 <1F>", "my_dates-interview-place"), (Method.ONLINE, None, "my_dates-interview-online")],
)
async def test_an_agreed_interview_stands_there_with_its_time_in_tokyo_until_it_is_over(
    dispatcher: Dispatcher, turn: Turn, method: Method, place: str | None, key: str
) -> None:
    starts_at = datetime(2026, 12, 5, 15, 30, tzinfo=UTC)  # already the next day in Tokyo
    await agree_on_interview(turn, starts_at, method, place)
    screen = await dates(dispatcher, turn)
    assert says(turn, "my_dates-interview", on="2026-12-06", at="00:30") in text_of(screen)
    assert says(turn, key, place=place) in text_of(screen)
    assert {turn.t.label(key) for key in ("interview-look", "my_dates-calendar")} <= set(labels_of(screen))
    over = await dates(dispatcher, replace(turn, now=starts_at))
    assert says(turn, "my_dates-empty") in text_of(over)
    assert turn.t.label("interview-look") not in labels_of(over)


async def test_nobody_sees_another_workers_dates(dispatcher: Dispatcher, turn: Turn) -> None:
    await tells(turn, stay_expiry="2027-04-01")
    other = replace(turn, worker=await a_worker(turn.store, 102))
    assert says(turn, "my_dates-empty") in text_of(await dates(dispatcher, other))
    assert says(turn, "my_dates-gone") in text_of(await one(dispatcher, other, await owed(turn, "stay_renewal")))
