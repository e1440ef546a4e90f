from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import callbacks
from bot.domain.button_words import AnswerDecision, ConsentAnswer, EmployerAnswer, HelpSign, RequestAnswer, TickedUnder
from bot.domain.callbacks.fields import MARK_SIGNS, Callback
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.roster.identity import IdentifiedBy, IdentityDecision
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import ConsultationKind, Rating
from bot.domain.support.job_change_record import EntryKind
from bot.domain.support.message_version import CorrectionDecision
from bot.domain.support.red_flag import RedFlag
from bot.domain.tasks import TaskOutcome
from bot.domain.workers.profile import DisputableDay

Row = Callback[*tuple[Any, ...]]

ROWS: dict[str, Row] = {name: row for name, row in vars(callbacks).items() if isinstance(row, Callback)}
LARGEST_ID = 999_999_999
MOST_BYTES = 64  # Telegram's
LONGEST_DIALOG_ID = "x" * 8 + "\x1d"

# What stands under the messages of real chats. Add to it; change nothing.
STANDS_IN_CHATS = {
    "close:12": callbacks.CLOSE_CONSULTATION.data(12),
    "reopen:12": callbacks.REOPEN_CONSULTATION.data(12),
    "claim:12": callbacks.CLAIM_CONSULTATION.data(12),
    "unclaim:12": callbacks.GIVE_BACK_CONSULTATION.data(12),
    "hand:12": callbacks.SHOW_TAKERS.data(12),
    "hand:to:12:3": callbacks.HAND_OVER.data(12, 3),
    "rest:12": callbacks.SHOW_RESTS.data(12),
    "rest:until:12:2026-12-01": callbacks.SNOOZE_CONSULTATION.data(12, date(2026, 12, 1)),
    "wake:12": callbacks.WAKE_CONSULTATION.data(12),
    "matter:12": callbacks.SHOW_CARD.data(12),
    "canned:12:0": callbacks.SHOW_CANNED.data(12, 0),
    "canned:use:12:7": callbacks.OFFER_CANNED.data(12, 7),
    "reader:12": callbacks.ASK_READING.data(12),
    "restricted:ask:31": callbacks.ASK_TO_READ.data(31),
    "read:12": callbacks.WRITE_READING.data(12),
    "answer:send:7": callbacks.DECIDE_ANSWER.data(AnswerDecision.SEND, 7),
    "answer:last:7": callbacks.DECIDE_ANSWER.data(AnswerDecision.LAST, 7),
    "answer:keep:7": callbacks.DECIDE_ANSWER.data(AnswerDecision.KEEP, 7),
    "answer:back:7": callbacks.TAKE_BACK_ANSWER.data(7),
    "tellemployer:12": callbacks.ASK_EMPLOYER_CONSENT.data(12),
    "entry:hello_work_visit:4": callbacks.ADD_ENTRY.data(EntryKind.HELLO_WORK_VISIT, 4),
    "entry:candidate_employer:4": callbacks.ADD_ENTRY.data(EntryKind.CANDIDATE_EMPLOYER, 4),
    "entry:person_in_charge:4": callbacks.ADD_ENTRY.data(EntryKind.PERSON_IN_CHARGE, 4),
    "hired:4": callbacks.CLOSE_JOB_CHANGE.data(4),
    "unhired:4": callbacks.REOPEN_JOB_CHANGE.data(4),
    "home": callbacks.SHOW_HOME.data(),
    "tasks:0": callbacks.SHOW_TASKS.data(0),
    "found:worker:3": callbacks.OPEN_FOUND_WORKER.data(3),
    "found:matter:3": callbacks.OPEN_FOUND_MATTER.data(3),
    "task:done:3": callbacks.TICK_TASK.data(TickedUnder.MESSAGE, 3),
    "task:tick:3": callbacks.TICK_TASK.data(TickedUnder.LIST, 3),
    "duty:done:9": callbacks.TICK_DUTY.data(TickedUnder.MESSAGE, 9),
    "duty:tick:9": callbacks.TICK_DUTY.data(TickedUnder.LIST, 9),
    "task:draft:3": callbacks.SHOW_DRAFT.data(3),
    "report:12": callbacks.OPEN_REPORT.data(12),
    "complaint:12": callbacks.OPEN_COMPLAINT.data(12),
    "evidence:12": callbacks.OPEN_EVIDENCE.data(12),
    "remove:12": callbacks.ASK_REMOVAL.data(12),
    "remove:which:12:1": callbacks.SHOW_REMOVABLE.data(12, 1),
    "remove:why:7": callbacks.ASK_REMOVAL_REASON.data(7),
    "remove:it:bank_account:7": callbacks.REMOVE_WORDS.data(RemovalReason.BANK_ACCOUNT, 7),
    "remove:not:7": callbacks.LEAVE_WORDS.data(7),
    "roster:0123456789abcdef": callbacks.TAKE_IN_ROSTER.data("0123456789abcdef"),
    "roster_checked:0123456789abcdef": callbacks.TAKE_IN_ROSTER_CHECKED.data("0123456789abcdef"),
    "roster_renumber:0123456789abcdef": callbacks.RENUMBER_ROSTER.data("0123456789abcdef"),
    "roster_cancel": callbacks.LEAVE_OUT_ROSTER.data(),
    "notice:approve:5": callbacks.OPEN_APPROVAL.data(5),
    "notice:untold:5": callbacks.SEND_UNTOLD.data(5),
    "notice:results:5": callbacks.FIND_CHANGED_RESULTS.data(5),
    "notice:texts:5": callbacks.SEND_NOTICE_TEXTS.data(5),
    "notice:open:5": callbacks.OPEN_NOTICE.data(5),
    "notice:proof:5": callbacks.SEND_NOTICE_PROOF.data(5),
    "export:0": callbacks.SEND_EXPORT.data(0),
    "notice:pause:3": callbacks.PAUSE_NOTICE.data(3),
    "notice:resume:3": callbacks.RESUME_NOTICE.data(3),
    "invite_anew:3": callbacks.MAKE_INVITATION.data(3),
    "invite:5": callbacks.INVITE_WORKER.data(5),
    "invite_all:6": callbacks.INVITE_WORKERS.data(6),
    "invite_any:6": callbacks.INVITE_SHARED.data(6),
    "invite_home:0": callbacks.INVITE_DORMITORY.data(0),
    "mayemployer:yes:12": callbacks.ANSWER_EMPLOYER_CONSENT.data(EmployerAnswer.YES, 12),
    "mayemployer:no:12": callbacks.ANSWER_EMPLOYER_CONSENT.data(EmployerAnswer.NO, 12),
    "rate:good:5": callbacks.RATE_CONSULTATION.data(Rating.GOOD, 5),
    "rate:fair:5": callbacks.RATE_CONSULTATION.data(Rating.FAIR, 5),
    "rate:bad:5": callbacks.RATE_CONSULTATION.data(Rating.BAD, 5),
    "consent:yes:0": callbacks.ANSWER_CONSENT.data(ConsentAnswer.YES, 0),
    "consent:no:12": callbacks.ANSWER_CONSENT.data(ConsentAnswer.NO, 12),
    "kind:pay:7": callbacks.CHOOSE_KIND.data(ConsultationKind.PAY, 7),
    "restrict:7": callbacks.RESTRICT_READERS.data(7),
    "togroup:7": callbacks.OPEN_TO_GROUP.data(7),
    "togroupyes:7": callbacks.OPEN_TO_GROUP_SURELY.data(7),
    "where:7": callbacks.ASK_WHERE.data(7),
    "about:31": callbacks.NAME_STAFF.data(31),
    "complain:7": callbacks.MAKE_COMPLAINT.data(7),
    "correction:correct:7": callbacks.DECIDE_CORRECTION.data(CorrectionDecision.CORRECT, 7),
    "tasks_below:1": callbacks.SHOW_TASKS_BELOW.data(1),
    "task:show:4": callbacks.SHOW_TASK.data(4),
    "task:claim:4": callbacks.CLAIM_TASK.data(4),
    "task:leave:4": callbacks.GIVE_BACK_TASK.data(4),
    "task:end:not_reached:4": callbacks.END_TASK.data(TaskOutcome.NOT_REACHED, 4),
    "task:undo:4": callbacks.UNDO_TASK.data(4),
    "task:note:4": callbacks.NOTE_TASK.data(4),
    "task:who:4": callbacks.IDENTIFY_WORKER.data(4),
    "move:7:0": callbacks.MOVE_WORDS.data(7, 0),
    "move:7:12": callbacks.MOVE_WORDS.data(7, 12),
    "moveyes:7:12": callbacks.MOVE_WORDS_SURELY.data(7, 12),
    "alarm:3": callbacks.TAKE_ALARM.data(3),
    "alarm:outcome:no_danger:3": callbacks.SAY_OUTCOME.data(AlarmOutcome.NO_DANGER, 3),
    "flag:clear:3": callbacks.CLEAR_FLAG.data(3),
    "alarm:say:3": callbacks.OPEN_OUTCOME.data(3),
    "task:identity:in_person:3": callbacks.DECIDE_IDENTITY.data(IdentityDecision.IN_PERSON, 3),
    "task:identity:end_link:3": callbacks.DECIDE_IDENTITY.data(IdentityDecision.END_LINK, 3),
    "task:code:by_phone:4711:3": callbacks.IDENTIFY_BY_CODE.data(IdentifiedBy.BY_PHONE, 4711, 3),
    "flag:3": callbacks.SHOW_FLAGS.data(3),
    "flag:set:documents_held:3": callbacks.SET_FLAG.data(RedFlag.DOCUMENTS_HELD, 3),
    "request:yes:5": callbacks.DECIDE_REQUEST.data(RequestAnswer.YES, 5),
    "kept": callbacks.SEND_KEPT.data(),
    "unsent": callbacks.SEND_UNSENT.data(),
    "unsolved:5": callbacks.SAY_UNSOLVED.data(5),
    "card:1000000000": callbacks.PICTURE_SHOWS_CARD.data(1_000_000_000),
    "cardyes:1000000000": callbacks.TAKE_PICTURE_OUT.data(1_000_000_000),
    "cardno:1000000000": callbacks.LEAVE_PICTURE.data(1_000_000_000),
    "heldyes:1000000000": callbacks.DELETE_HELD_PICTURE.data(1_000_000_000),
    "heldno:1000000000": callbacks.GIVE_HELD_PICTURE.data(1_000_000_000),
    "interview:8": callbacks.OPEN_INTERVIEW.data(8),
    "rem:done:2": callbacks.FINISH_REMINDER.data(2),
    "rem:later:2": callbacks.OFFER_LATER_DAYS.data(2),
    "rem:on:2:2026-11-24": callbacks.CHOOSE_LATER_DAY.data(2, date(2026, 11, 24)),
    "rem:explain:2": callbacks.EXPLAIN_REMINDER.data(2),
    "rem:need:2": callbacks.SHOW_NEEDED.data(2),
    "rem:help:2": callbacks.HELP_WITH_REMINDER.data(2),
    "rem:undo:2": callbacks.TAKE_BACK_DONE.data(2),
    "notice:read:5": callbacks.READ_NOTICE.data(5),
    "notice:unclear:5": callbacks.SAY_NOTICE_UNCLEAR.data(5),
    "notice:ask:5": callbacks.ASK_ABOUT_NOTICE.data(5),
    "rem:form": callbacks.SHOW_FORM.data(),
    "calendar:1": callbacks.SEND_CALENDAR.data(1),
    "admit:no:5:2": callbacks.ADMIT.data(RequestAnswer.NO, 5, 2),
    "admitnobody:5:2": callbacks.KEEP_OUT_SURELY.data(5, 2),
    "closeunread:5": callbacks.CLOSE_UNREAD.data(5),
    "result:1": callbacks.SEND_RESULT.data(1),
    "mydata:1": callbacks.SEND_MY_DATA.data(1),
    "clear:1": callbacks.CLEAR_CHAT.data(1),
    "day:stay_expiry:2028-04-01": callbacks.CHOOSE_DAY_THAT_COUNTS.data(DisputableDay.STAY_EXPIRY, date(2028, 4, 1)),
    "menu": callbacks.GO_ON.data(),
    "danger": callbacks.OPEN_DANGER.data(),
    "call:danger:zh-hans": callbacks.CALL_INSTEAD.data(HelpSign.DANGER, "zh-hans"),
}

NOTHING = [
    *("", ":", "close", "close:", "close:x", "close:-1", "close:1.0", "close: 1", "close:1_0", "close:+1", "close:007"),
    *("close:1\n", "close:1:2", "Close:1", "xclose:1", "close:٣", "close:1000000000", f"close:{'9' * 60}", "\x1d\x1d"),
    *("answer:send", "answer:SEND:1", "answer:burn:1", "task:7", "task:draft", "task:draft:x", "entry:salary:1"),
    *("rem:on:1:2026-02-30", "rem:on:1:20260228", "rem:on:1:2026-W09-6", "rem:on:1", "rem:form:1", "rem", "rem:"),
    *("day:moved_on:2028-04-01", "day:stay_expiry", "day:stay_expiry:2028"),
    *("roster:0123456789ABCDEF", "roster:0123", "roster:0123456789abcdeg", "card:9223372036854775808", "menu:"),
    *("call:danger", "call:fire:en", "call:person:", "call:person:e n", "call:person:abcdefghijk", "call:person:v1"),
]

LOCALES = st.sampled_from(["en", "ja-easy", "zh-hans", "fil"])


@st.composite
def pressed(draw: st.DrawFn) -> tuple[Row, list[Any]]:
    """A row of the table, and what one of its buttons may hold."""
    row = draw(st.sampled_from(list(ROWS.values())))
    return row, [draw(LOCALES if field.name == "locale" else values_of(field.type)) for field in row.fields]


def values_of(type_: Any) -> st.SearchStrategy[Any]:
    known = {
        int: st.integers(0, LARGEST_ID),
        date: st.dates(),
        str: st.text("0123456789abcdef", min_size=MARK_SIGNS, max_size=MARK_SIGNS),
    }
    return known[type_] if type_ in known else st.sampled_from(type_)


def rows_that_read(data: str) -> list[str]:
    return [name for name, row in ROWS.items() if row.read(data) is not None]


@given(pressed())
def test_a_button_reads_back_what_it_wrote(each: tuple[Row, list[Any]]) -> None:
    row, values = each
    assert row.read(row.data(*values)) == dict(zip([field.name for field in row.fields], values, strict=True))


@given(pressed())
def test_the_data_of_a_button_are_read_by_its_own_row_only(each: tuple[Row, list[Any]]) -> None:
    row, values = each
    assert [ROWS[name] for name in rows_that_read(row.data(*values))] == [row]


@given(pressed())
def test_the_data_of_a_button_fit_into_what_telegram_takes(each: tuple[Row, list[Any]]) -> None:
    row, values = each
    assert len(f"{LONGEST_DIALOG_ID}{row.data(*values)}".encode()) <= MOST_BYTES


@pytest.mark.parametrize("data", STANDS_IN_CHATS)
def test_a_button_that_stands_in_a_chat_means_what_it_always_meant(data: str) -> None:
    assert STANDS_IN_CHATS[data] == data
    assert len(rows_that_read(data)) == 1


def test_every_row_has_an_example_of_what_stands_in_chats() -> None:
    assert {name for data in STANDS_IN_CHATS for name in rows_that_read(data)} == set(ROWS)


@pytest.mark.parametrize("data", NOTHING)
def test_data_that_no_button_ever_had_are_read_by_no_row(data: str) -> None:
    assert rows_that_read(data) == []


@given(st.text(max_size=MOST_BYTES) | st.from_regex(r"[a-z_:]{0,20}(:[\w-]{0,20}){0,3}", fullmatch=True))
def test_garbage_is_read_by_a_row_only_if_the_row_would_write_it(garbage: str) -> None:
    for row in ROWS.values():
        values = row.read(garbage)
        assert values is None or row.data(*values.values()) == garbage


@given(st.sampled_from(list(STANDS_IN_CHATS)), st.integers(0, MOST_BYTES), st.text(max_size=3))
def test_a_spoiled_button_never_raises(data: str, place: int, put_in: str) -> None:
    rows_that_read(f"{data[:place]}{put_in}{data[place:]}")
