"""Who does not say that they have read a notice: reminded once, then called where it is urgent."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.actions.notices.answers import acknowledge
from bot.actions.notices.feeding import feed
from bot.actions.notices.received import last_notices
from bot.actions.notices.silent import list_calls, remind_silent
from bot.actions.privacy.erasure import forget
from bot.actions.result import DONE, refused
from bot.actions.tasks.digest import tell_digest
from bot.delivery.notices.silent import why_read
from bot.domain.notices.notice import Notice, NoticePurpose, NoticeState
from bot.domain.notices.recipient import Unsent
from bot.domain.outbox.delivery_status import DeliveryStatus
from bot.domain.privacy.retention import Retention
from bot.domain.staff import StaffMember
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.outbox.message_rows import load
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.notices.sent import a_notice, an_urgent_notice, changed, is_for
from tests.actions.notices.vocabulary import SENT as SENT_NOW
from tests.actions.notices.vocabulary import claimed, complete
from tests.actions.vocabulary import NOW, a_worker, acting, rows

Json = dict[str, Any]

# A Monday, ten in the morning in Tokyo.
SENT = datetime(2026, 11, 23, 1, tzinfo=UTC)
IN_THREE_DAYS = SENT + timedelta(days=3)
NEXT_MORNING = datetime(2026, 11, 27, 0, tzinfo=UTC)


@pytest.fixture
async def worker(store: Store) -> Worker:
    return await a_worker(store, locale="vi")


async def reminders(store: Store, at: datetime) -> list[Json]:
    """What waits to be said, once the tick has come by at that time."""
    await remind_silent(acting(store, now=at))
    return [each for each in await rows(store, outbox) if each["act"] == "say_in_bulk"]


async def calls(store: Store, at: datetime) -> list[Json]:
    """What waits for the digest of that morning."""
    await list_calls(acting(store, now=at))
    return [each for each in await rows(store, outbox) if each["message_class"] == "digest"]


async def test_after_three_days_the_silent_are_reminded_at_their_hour_and_once(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT, telegram_id=77)
    await store.profiles.set_values(worker.id, Owner.WORKER, [("message_hour", "9")], NOW)
    assert await reminders(store, IN_THREE_DAYS - timedelta(seconds=1)) == []
    for _ in range(2):
        [row] = await reminders(store, IN_THREE_DAYS)
    assert (row["due_at"], row["message_class"], row["worker_id"]) == (NEXT_MORNING, "notice", worker.id)
    assert (row["message"]["key"], row["message"]["args"]) == ("notice-silent", {"sent": "2026-11-23"})
    assert row["message"]["telegram_id"] == 77
    assert [button["key"] for line in row["message"]["buttons"] for button in line] == [
        "notice-button-read",
        "notice-button-unclear",
        "notice-button-question",
    ]
    assert len(await reminders(store, IN_THREE_DAYS + timedelta(days=30))) == 1


async def test_the_reminder_of_an_urgent_notice_is_urgent(store: Store, worker: Worker, member: StaffMember) -> None:
    await is_for(store, await an_urgent_notice(store, member.id), worker, at=SENT)
    [row] = await reminders(store, IN_THREE_DAYS)
    assert row["message_class"] == "urgent"


@pytest.mark.parametrize(
    "told",
    [
        {"acknowledged_at": SENT},
        {"corrected_at": SENT},
        {"taken_back_at": SENT},
        {"outcome": DeliveryStatus.UNREACHABLE, "sent_at": None},
    ],
    ids=lambda told: next(iter(told)),
)
async def test_nobody_else_is_reminded(
    store: Store, worker: Worker, member: StaffMember, told: dict[str, object]
) -> None:
    await changed(store, await is_for(store, await a_notice(store, member.id), worker, at=SENT), **told)
    assert await reminders(store, IN_THREE_DAYS) == []


@pytest.mark.parametrize("is_so", [{"asks_read": False}, {"state": NoticeState.PAUSED}], ids=str)
async def test_of_what_asks_nobody_or_is_paused_nobody_is_reminded(
    store: Store, worker: Worker, member: StaffMember, is_so: dict[str, object]
) -> None:
    await is_for(store, await a_notice(store, member.id, at=NOW, **is_so), worker, at=SENT)  # type: ignore[arg-type]
    assert await reminders(store, IN_THREE_DAYS) == []


async def arrives(store: Store, notice: Notice, purpose: NoticePurpose, *, is_taken_over: bool = False) -> Notice:
    """What corrects a notice, or takes it back, comes to its people: the relay writes that, or the feeder finds it."""
    about = {"purpose": purpose, "about_id": notice.id, "state": NoticeState.SENDING, "ended_at": None}
    change = await an_urgent_notice(store, notice.author_id, **about)
    await store.notice_recipients.fix_copies(change)
    await feed(acting(store, now=SENT), 50)
    await store.outbox.flush()
    if is_taken_over:
        told = {"outcome": "sent", "telegram_id": 78, "ended_at": SENT}
        ended = outbox.update().where(outbox.c.notice_id == change.id).values(told)
        await store.audit_log._connection.execute(ended)
    else:
        await complete(store, await claimed(store, SENT), SENT_NOW, SENT)
    await feed(acting(store, now=SENT), 50)
    return change


@pytest.mark.parametrize("is_taken_over", [False, True])
@pytest.mark.parametrize("is_taken_back", [False, True])
async def test_of_a_correction_that_does_not_stand_any_more_nobody_is_reminded_called_or_asked(
    store: Store, worker: Worker, member: StaffMember, is_taken_back: bool, is_taken_over: bool
) -> None:
    notice = await an_urgent_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    purposes = [NoticePurpose.CORRECT, NoticePurpose.CORRECT, *[NoticePurpose.TAKE_BACK] * is_taken_back]
    changes = [await arrives(store, notice, each, is_taken_over=is_taken_over) for each in purposes]
    standing = [] if is_taken_back else [f"notice:{changes[1].id}"]
    assert [row["cause"] for row in await reminders(store, IN_THREE_DAYS)] == standing
    assert len(await calls(store, IN_THREE_DAYS + timedelta(days=30))) == len(standing)
    for each in (notice, changes[0]):
        key = "notice-not_valid" if is_taken_back else "notice-read_new"
        assert await acknowledge(acting(store), worker, each.id) == refused(key)


@pytest.mark.parametrize("outcome", [None, DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED], ids=str)
@pytest.mark.parametrize("purpose", [NoticePurpose.CORRECT, NoticePurpose.TAKE_BACK])
async def test_of_what_a_later_notice_changes_nobody_is_reminded_called_or_asked_whether_it_came_or_not(
    store: Store, worker: Worker, member: StaffMember, purpose: NoticePurpose, outcome: DeliveryStatus | None
) -> None:
    notice, other = await an_urgent_notice(store, member.id), await a_worker(store, 102)
    rows_of = [await is_for(store, notice, each, at=SENT, reminded_at=SENT) for each in (worker, other)]
    change = await an_urgent_notice(store, member.id, at=IN_THREE_DAYS, purpose=purpose, about_id=notice.id)
    await is_for(store, change, worker, outcome)
    called = {each["cause"]: each["message"]["key"] for each in await calls(store, IN_THREE_DAYS)}
    assert called.get(f"notice_recipient:{rows_of[0]}") is None
    assert called.get(f"notice_recipient:{rows_of[1]}") == "notice_proof-call"
    key = "notice-not_valid" if purpose is NoticePurpose.TAKE_BACK else "notice-read_new"
    assert await acknowledge(acting(store), worker, notice.id) == refused(key)
    assert await acknowledge(acting(store), other, notice.id) == DONE
    await changed(store, rows_of[0], reminded_at=None)
    assert await reminders(store, IN_THREE_DAYS) == []


@pytest.mark.parametrize(
    ("outcome", "reason"), [(DeliveryStatus.SKIPPED, "unchanged"), (DeliveryStatus.CANCELLED, None)], ids=str
)
async def test_who_keeps_the_words_as_they_are_is_reminded_of_these(
    store: Store, worker: Worker, member: StaffMember, outcome: DeliveryStatus, reason: str | None
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    correction = await a_notice(store, member.id, purpose=NoticePurpose.CORRECT, about_id=notice.id)
    await is_for(store, correction, worker, outcome, reason=reason)
    assert [each["cause"] for each in await reminders(store, IN_THREE_DAYS)] == [f"notice:{notice.id}"]
    assert await acknowledge(acting(store), worker, notice.id) == DONE


@pytest.mark.parametrize("purpose", [NoticePurpose.CORRECT, NoticePurpose.TAKE_BACK])
async def test_whom_a_change_of_an_urgent_notice_did_not_reach_is_called_each_day_for_a_week_or_until_they_know(
    store: Store, worker: Worker, member: StaffMember, purpose: NoticePurpose
) -> None:
    urgent, plain = await an_urgent_notice(store, member.id), await a_notice(store, member.id)
    for notice in (urgent, plain):
        await is_for(store, notice, worker, at=SENT)
    alike: Json = {"purpose": purpose, "at": SENT}
    change = await an_urgent_notice(store, member.id, about_id=urgent.id, **alike)
    missed_id = await is_for(store, change, worker, DeliveryStatus.UNREACHABLE)
    await is_for(store, await a_notice(store, member.id, about_id=plain.id, **alike), worker, DeliveryStatus.REFUSED)
    [call] = await calls(store, SENT)
    told = (call["message"]["key"], call["cause"], call["message"]["args"]["notice"])
    assert told == (f"notice_proof-call-{purpose}", f"notice_recipient:{missed_id}", str(change.id))
    assert len(await calls(store, SENT + timedelta(days=7))) == 2
    assert len(await calls(store, SENT + timedelta(days=8))) == 2
    later = await an_urgent_notice(store, member.id, about_id=urgent.id, **alike)
    await is_for(store, later, worker, at=SENT)
    assert len(await calls(store, SENT + timedelta(days=2))) == 2
    await tell_digest(acting(store, now=SENT))
    assert [each for each in await rows(store, outbox) if each["act"] == "post_digest"] == []


async def test_whom_a_change_did_not_reach_before_it_was_cancelled_keeps_the_words(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await an_urgent_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    about: Json = {"purpose": NoticePurpose.TAKE_BACK, "about_id": notice.id, "at": SENT}
    change = await an_urgent_notice(store, member.id, state=NoticeState.CANCELLED, **about)
    await is_for(store, change, worker, DeliveryStatus.UNREACHABLE)
    assert await calls(store, SENT) == []
    assert [each["cause"] for each in await reminders(store, IN_THREE_DAYS)] == [f"notice:{notice.id}"]
    assert await acknowledge(acting(store), worker, notice.id) == DONE


async def test_who_was_forgotten_is_neither_reminded_nor_called(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await an_urgent_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT, reminded_at=SENT)
    await is_for(store, await an_urgent_notice(store, member.id), worker, at=SENT)
    await forget(acting(store), worker, Retention(), SENT.date())
    assert await reminders(store, IN_THREE_DAYS) == []
    assert await calls(store, IN_THREE_DAYS) == []


async def test_who_reads_it_before_that_hour_is_not_reminded(store: Store, worker: Worker, member: StaffMember) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    await reminders(store, IN_THREE_DAYS)
    [row] = (await store.audit_log._connection.execute(outbox.select())).all()
    assert await why_read(store, load(row)) is None
    await acknowledge(acting(store), worker, notice.id)
    assert await why_read(store, load(row)) == "done"


async def test_who_has_what_was_cancelled_for_others_is_reminded_and_called(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await an_urgent_notice(store, member.id, state=NoticeState.CANCELLED)
    recipient_id = await is_for(store, notice, worker, at=SENT)
    [row] = await reminders(store, IN_THREE_DAYS)
    [waiting] = (await store.audit_log._connection.execute(outbox.select())).all()
    assert row["worker_id"] == worker.id
    assert await why_read(store, load(waiting)) is None
    [call] = await calls(store, IN_THREE_DAYS + timedelta(days=4))
    assert call["cause"] == f"notice_recipient:{recipient_id}"


async def _silent(store: Store, notice: Notice, worker: Worker) -> int:
    """Somebody who was reminded the morning after the third day, and still says nothing."""
    return await is_for(store, notice, worker, at=SENT, reminded_at=NEXT_MORNING)


async def test_three_days_after_the_reminder_staff_are_to_call_about_what_is_urgent_each_day_until_it_is_read(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    urgent, plain = await an_urgent_notice(store, member.id), await a_notice(store, member.id)
    recipient_id = await _silent(store, urgent, worker)
    await _silent(store, plain, worker)
    in_time = NEXT_MORNING + timedelta(days=3)
    assert await calls(store, in_time - timedelta(seconds=1)) == []
    for _ in range(2):
        [call] = await calls(store, in_time)
    assert (call["message"]["key"], call["cause"]) == ("notice_proof-call", f"notice_recipient:{recipient_id}")
    assert call["message"]["args"] == {"notice": str(urgent.id), "title": urgent.title_ja}
    assert len(await calls(store, in_time + timedelta(days=1))) == 2
    await acknowledge(acting(store), worker, urgent.id)
    assert len(await calls(store, in_time + timedelta(days=2))) == 2


async def test_the_digest_lists_them_by_notice_and_employer_and_not_who_has_read_it_meanwhile(
    store: Store, member: StaffMember
) -> None:
    notice, other = await an_urgent_notice(store, member.id), await an_urgent_notice(store, member.id)
    employer_id = await store.employers.add("Aozora Foods")
    people = []
    for number in ("W-1", "W-2", "W-3"):
        worker_id = await store.workers.add_to_roster(number, "EXAMPLE")
        await store.contracts.begin(worker_id, employer_id, SENT.date())
        people.append(await store.workers.get(worker_id))
        await _silent(store, notice, people[-1])
    await _silent(store, other, people[0])
    # A Monday, in the office's hours.
    opens_at = datetime(2026, 11, 30, 1, tzinfo=UTC)
    await calls(store, opens_at)
    await acknowledge(acting(store), people[1], notice.id)
    await tell_digest(acting(store, now=opens_at))
    [digest] = [each for each in await rows(store, outbox) if each["act"] == "post_digest"]
    at = {"title_key": "digest-title-notice_proof-call", "employer": "Aozora Foods", "first_on": None}
    assert digest["message"]["lines"] == [
        {**at, "people": people, "notice": str(each.id), "notice_title": each.title_ja}
        for each, people in ((notice, ["W-1", "W-3"]), (other, ["W-1"]))
    ]


async def test_who_missed_a_change_that_a_later_one_undoes_goes_by_the_words_that_stand_there(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await an_urgent_notice(store, member.id)
    had = await is_for(store, notice, worker, at=SENT, reminded_at=SENT)
    about: Json = {"at": SENT, "purpose": NoticePurpose.CORRECT, "about_id": notice.id}
    wrong = await an_urgent_notice(store, member.id, **about)
    missed_id = await is_for(store, wrong, worker, DeliveryStatus.REFUSED)
    restored = await an_urgent_notice(store, member.id, state=NoticeState.APPROVED, **about)
    await is_for(store, restored, worker, DeliveryStatus.SKIPPED, reason=Unsent.UNCHANGED)
    shown, key = await last_notices(store, worker), "notice-read_new"
    assert ([each.stands_as for each in shown], await store.notice_reading.has_missed(missed_id)) == ([wrong.id], True)
    assert await acknowledge(acting(store), worker, notice.id) == refused(key)
    await store.notices.move(restored.id, [NoticeState.APPROVED], NoticeState.SENDING)
    assert [each.stands_as for each in await last_notices(store, worker)] == [notice.id]
    assert [each["cause"] for each in await calls(store, IN_THREE_DAYS)] == [f"notice_recipient:{had}"]
    assert await acknowledge(acting(store), worker, notice.id) == DONE


async def test_until_a_change_leaves_that_is_approved_for_later_the_words_before_it_are_asked_about(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await an_urgent_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    about: Json = {"purpose": NoticePurpose.CORRECT, "about_id": notice.id, "state": NoticeState.APPROVED}
    change = await an_urgent_notice(store, member.id, at=SENT, ended_at=None, **about)
    await is_for(store, change, worker, None)
    assert [each["cause"] for each in await reminders(store, IN_THREE_DAYS)] == [f"notice:{notice.id}"]
    assert len(await calls(store, IN_THREE_DAYS + timedelta(days=4))) == 1
    assert await acknowledge(acting(store), worker, notice.id) == DONE


async def test_whom_a_change_did_not_reach_is_called_however_long_after_its_approval_it_left(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await an_urgent_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    about: Json = {"purpose": NoticePurpose.CORRECT, "about_id": notice.id, "at": SENT}
    later = SENT + timedelta(days=30)
    change = await an_urgent_notice(store, member.id, send_at=later, ended_at=later, **about)
    await is_for(store, change, worker, DeliveryStatus.UNREACHABLE)
    assert len(await calls(store, later + timedelta(days=7))) == 1
    assert len(await calls(store, later + timedelta(days=8))) == 1


@pytest.mark.parametrize("purpose", [NoticePurpose.CORRECT, NoticePurpose.TAKE_BACK])
async def test_whom_an_ordinary_change_of_an_urgent_notice_did_not_reach_is_called_too(
    store: Store, worker: Worker, member: StaffMember, purpose: NoticePurpose
) -> None:
    notice = await an_urgent_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    change = await a_notice(store, member.id, at=SENT, purpose=purpose, about_id=notice.id)
    missed_id = await is_for(store, change, worker, DeliveryStatus.REFUSED)
    assert [each["cause"] for each in await calls(store, SENT)] == [f"notice_recipient:{missed_id}"]


async def test_whom_an_ordinary_change_of_an_urgent_correction_did_not_reach_is_called_too(
    store: Store, worker: Worker, member: StaffMember
) -> None:
    notice = await a_notice(store, member.id)
    await is_for(store, notice, worker, at=SENT)
    about: Json = {"at": SENT, "purpose": NoticePurpose.CORRECT, "about_id": notice.id}
    await is_for(store, await an_urgent_notice(store, member.id, **about), worker, at=SENT)
    missed_id = await is_for(store, await a_notice(store, member.id, **about), worker, DeliveryStatus.REFUSED)
    assert [each["cause"] for each in await calls(store, SENT)] == [f"notice_recipient:{missed_id}"]
