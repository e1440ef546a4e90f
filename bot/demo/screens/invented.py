"""A worker whom the bot has known for long: behind every window that workers see, something stands in the tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.notices.drafts import start_notice
from bot.demo.screens.standings import COMPLAINT, NOTICES
from bot.demo.screens.window import LINH
from bot.domain.audit_event import Actor
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.interviews import Method
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import NoticePurpose, NoticeState, Words
from bot.domain.outbox import CorrectNotice, SendNotice, TakeBackNotice
from bot.domain.outbox.delivery_status import DeliveryResult, DeliveryStatus
from bot.domain.privacy.consent import Purpose
from bot.domain.reminders.obligation import LATE_APPLICATION, NEW_STAY, Due
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.support.red_flag import RedFlag
from bot.domain.workers.languages import LANGUAGES
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import CONSENT_VERSION, Worker
from bot.storage.store import Store

_LOCALE = "vi"
_ANSWERS = {
    "status": "ssw1",
    "path": "change_employer",
    "field": "care",
    "birth_date": "1999-05-05",
    "nationality": "VN",
    "deposit_taken": True,
    "japanese_test": None,
    "ssw1_periods": [{"kind": "ssw1", "from": "2023-04-01", "to": None}],
}
_OWED = {"contract_ended": True, "reason": "employer", "same_category": None, "new_field": "food_service"}
_WORKER_TOLD = [
    ("languages_spoken", ",".join(LANGUAGES)),
    ("prefecture", "JP-46"),
    ("stay_expiry", "2027-04-01"),
    ("applied_on", "2026-11-20"),
    ("quiet_from", "22"),
]
_STAFF_TOLD = [("nationality", "stateless"), ("status", "ssw1"), ("field", "care"), ("stay_expiry", "2027-05-01")]
_AGREED = [
    (Purpose.RECORDS, False),
    (Purpose.HEALTH, False),
    (Purpose.HEALTH, True),
    (Purpose.EMPLOYER, True),
]


@dataclass(frozen=True, slots=True)
class InventedWords:
    """What people have written; tests have it at its longest, and full of signs that are escaped."""

    dormitory: str = "EXAMPLE Dormitory, 2F"
    room: str = "https://example.org/room"
    complaint: str = "Somebody of the staff reads my messages aloud."
    notice: str = "EXAMPLE: the office is closed from 29 December to 3 January."
    correction: str = "EXAMPLE: the office is closed from 29 December to 4 January."


async def fill_worker(store: Store, facts: Facts, now: datetime, words: InventedWords) -> Worker:
    """Put the worker into an empty database.

    Of each check there is a screening with answers and one without, every reminder is due, two interviews are offered
    and two agreed on, a consultation and a complaint are open, and notices have come.
    """
    worker = await store.workers.upsert_by_chat(LINH.id, _LOCALE)
    await store.workers.consent(worker.id, CONSENT_VERSION, now)
    for check, answers in {"eligibility": _ANSWERS, "job_change": _OWED}.items():
        begun = await store.screenings.begin(worker.id, check, "1", now)
        await store.screenings.keep_answers(begun.id, answers)
        await store.screenings.begin(worker.id, check, "1", now)
    case = await store.consultations.open(worker, ConsultationKind.PAY, now)
    await store.profiles.set_values(worker.id, Owner.STAFF, _STAFF_TOLD, now)
    await store.profiles.set_values(worker.id, Owner.WORKER, _WORKER_TOLD, now)
    for purpose, about in _AGREED:
        await store.consents.give(worker, purpose, "1", now, case.id if about else None)
    await store.consents.withdraw(worker.id, Purpose.HEALTH, now, case.id)
    await _complain(store, worker, now, words.complaint)
    await _owe(store, worker, facts, now)
    staff_id = await store.staff.add(999, now)
    await _offer_interviews(store, worker, staff_id, now, words)
    await _receive(ActionContext(store, facts, now, Actor.staff(staff_id)), worker, words)
    return worker


async def _complain(store: Store, worker: Worker, now: datetime, words: str) -> None:
    """A complaint with words and a picture."""
    complaint = await store.consultations.open(worker, ConsultationKind.OTHER, now, Readers.ADMINS)
    _is(complaint.id, COMPLAINT)
    await store.red_flags.set(complaint.id, RedFlag.ABOUT_SUPPORT_STAFF, None, now)
    await store.alarms.raise_for(complaint.id, now)
    for each in (IncomingMessage(7, "text", words), IncomingMessage(8, "photo", None)):
        await store.messages.add_from_worker(complaint.id, each, now)


async def _owe(store: Store, worker: Worker, facts: Facts, now: datetime) -> None:
    """Every reminder is due, the first two since before today, and so is what follows from an application."""
    for number, kind in enumerate(facts.reminders):
        deadline_on = date(2026, 11, 20) if number < 2 else date(2026, 11, 20 + min(number, 10))
        await store.obligations.open(Due(worker.id, kind, date(2026, 11, 1), deadline_on), now)
    await store.obligations.open(Due(worker.id, LATE_APPLICATION, date(2026, 11, 20), date(2026, 11, 24)), now)
    await store.obligations.open(Due(worker.id, NEW_STAY, date(2026, 11, 1), date(2026, 11, 20)), now)


async def _offer_interviews(store: Store, worker: Worker, staff_id: int, now: datetime, words: InventedWords) -> None:
    """One in person is agreed on; of two that are offered the one online is booked."""
    offer = await store.interviews.offer(staff_id, [now + timedelta(days=3)], now)
    agreed = await store.interviews.invite(worker.id, offer, Method.IN_PERSON, words.dormitory, now)
    (slot,) = await store.interviews.slots_for(agreed.id)
    await store.interviews.pick(agreed.id, slot.id)
    offer = await store.interviews.offer(staff_id, [now + timedelta(days=day) for day in (1, 2, 3)], now)
    await store.interviews.invite(worker.id, offer, Method.IN_PERSON, words.room, now)
    booked = await store.interviews.invite(worker.id, offer, Method.ONLINE, words.room, now)
    [slot, *_] = await store.interviews.slots_for(booked.id)
    await store.interviews.pick(booked.id, slot.id)


async def _receive(context: ActionContext, worker: Worker, words: InventedWords) -> None:
    """Four notices: read, corrected, taken back, and one that went to nobody."""
    said = {_LOCALE: words.notice}
    read, corrected, back, _ = [await _notice(context, said, link="https://example.org/") for _ in NOTICES]
    for each in (read, corrected, back):
        await context.store.notice_recipients.fix(
            await context.store.notices.get(each), said, context.now, tokyo_day(context.now)
        )
        await _arrived(context, SendNotice(notice_id=each, worker_id=worker.id))
    await context.store.notice_reading.acknowledge(read, worker.id, context.now)
    other = {_LOCALE: words.correction}
    correction = await _notice(context, other, purpose=NoticePurpose.CORRECT, about_id=corrected)
    taken_back = await _notice(context, {}, purpose=NoticePurpose.TAKE_BACK, about_id=back)
    for each in (correction, taken_back):
        await context.store.notice_recipients.fix_copies(await context.store.notices.get(each))
    await _arrived(context, CorrectNotice(notice_id=correction, worker_id=worker.id, about_id=corrected))
    await _arrived(context, TakeBackNotice(notice_id=taken_back, worker_id=worker.id, about_id=back))


async def _notice(context: ActionContext, said: Mapping[str, str], **more: object) -> int:
    """One that has gone out."""
    notice_id = await start_notice(context, "例示", audience=NoticeAudience(beyond_roster=True), **more)
    for locale, text in said.items():
        await context.store.notice_bodies.put(notice_id, locale, Words(text), context.staff_id, context.now)
    ended = {"approver_id": context.staff_id, "approved_at": context.now, "ended_at": context.now, "counted": 1}
    await context.store.notices.move(notice_id, [NoticeState.DRAFT], NoticeState.DONE, **ended)
    return notice_id


async def _arrived(context: ActionContext, message: SendNotice) -> None:
    told = DeliveryResult(DeliveryStatus.SENT, telegram_id=900 + message.notice_id, locale=_LOCALE)
    await context.store.notice_queue.end([(message, told)], context.now)


def _is(found: int, wanted: int) -> None:
    """Raises ValueError where the standings would be before something else."""
    if found != wanted:
        raise ValueError(f"number {found} instead of {wanted}")
