"""The tick: what is due becomes rows of the outbox, once; what was missed is recorded; what is past becomes a task.

However often it runs, and in however many processes, each step of an obligation has one row for each reader.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.actions.reminders.replan import end_obligation
from bot.actions.tasks.tasks import open_task
from bot.domain import callbacks
from bot.domain.days import TOKYO, tokyo_day
from bot.domain.facts import Facts
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, Button, Buttons, DeliveryResult, DeliveryStatus, OutboxMessage, SayText
from bot.domain.privacy.consent import Purpose
from bot.domain.quiet_hours import STAFF_HOURS, Hours, after_quiet, hours_of, message_class, release_at
from bot.domain.reminders.due_steps import DueSteps, due_steps
from bot.domain.reminders.duties import DUTIES, NEVER, duty_buttons, duty_plan, filing_entries
from bot.domain.reminders.obligation import OF_STAFF, DueStep, EndedAs, Obligation
from bot.domain.reminders.rules import Audience, Occasion, ReminderKind, plan_until
from bot.domain.tasks import TaskKind
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# A worker cannot say that an interview was held: staff do.
HELD_BY_STAFF = frozenset({"interview"})


@dataclass(frozen=True, slots=True)
class _Readers:
    """The workers of one batch, with the hours they chose and who of them agreed to reminders."""

    workers: Mapping[int, Worker]
    profiles: Mapping[int, Profile]
    agreed: frozenset[int]
    # The day of each worker's next interview.
    booked: Mapping[int, date]
    # Of those that filings are about, by id.
    employers: Mapping[int, str]

    def hours(self, worker_id: int) -> Hours:
        return hours_of(self.profiles.get(worker_id, Profile()))

    def has_time(self, obligation: Obligation) -> bool:
        """Return whether the interview that is owed has a time already, and one that is not too late."""
        booked_on = None if obligation.worker_id is None else self.booked.get(obligation.worker_id)
        if obligation.kind not in HELD_BY_STAFF or booked_on is None or obligation.deadline_on is None:
            return False
        return booked_on <= obligation.deadline_on

    def is_muted(self, worker_id: int) -> bool:
        """Return whether a worker with a chat does not agree; without a chat the outbox finds out, and staff hear."""
        return self.workers[worker_id].chat_id is not None and worker_id not in self.agreed


@dataclass(frozen=True, slots=True)
class _Tick:
    store: Store
    facts: Facts
    now: datetime
    readers: _Readers
    # When to come again to an obligation, by id; None: never.
    next_on: dict[int, date | None] = field(default_factory=dict)


async def send_due(store: Store, facts: Facts, now: datetime, limit: int) -> int:
    """Say what is due of the first obligations whose day has come; returns how many there were, 0 when all is said."""
    due = await store.obligations.due(tokyo_day(now), limit)
    if due:
        tick = _Tick(store, facts, now, await _readers(store, due))
        for obligation in due:
            await _fire(tick, obligation)
        await store.obligations.set_next_on(tick.next_on)
    return len(due)


def done_label(kind: ReminderKind | None) -> str:
    """Return what the button says that it is done; of an application one says that it was made."""
    is_application = kind is not None and "applied_on" in kind.done_asks
    return "reminder-button-applied" if is_application else "reminder-button-done"


def reminder_buttons(obligation: Obligation, kind: ReminderKind | None) -> Buttons:
    """Return the buttons under a worker's reminder."""
    done = Button(done_label(kind), callback=callbacks.FINISH_REMINDER.data(obligation.id), style="success")
    later = Button("reminder-button-later", callback=callbacks.OFFER_LATER_DAYS.data(obligation.id))
    explain = Button("reminder-button-explain", callback=callbacks.EXPLAIN_REMINDER.data(obligation.id))
    first = (later,) if obligation.kind in HELD_BY_STAFF else (done, later)
    return tuple((each,) for each in (*first, explain, help_button(obligation)))


def undo_button(obligation: Obligation) -> Button:
    """The way back for who said "done" by mistake."""
    return Button("reminder-button-undo", callback=callbacks.TAKE_BACK_DONE.data(obligation.id))


def need_button(obligation: Obligation) -> Button:
    """The way from why it has to be done to what is needed for it."""
    return Button("reminder-button-need", callback=callbacks.SHOW_NEEDED.data(obligation.id))


def help_button(obligation: Obligation) -> Button:
    """The way to support staff with this reminder."""
    return Button("reminder-button-help", callback=callbacks.HELP_WITH_REMINDER.data(obligation.id))


async def _readers(store: Store, due: Sequence[Obligation]) -> _Readers:
    ids = sorted({each.worker_id for each in due if each.worker_id is not None})
    return _Readers(
        workers=await store.workers.of_many(ids),
        profiles=await store.profiles.of_many(ids),
        agreed=await store.consents.given_among(ids, Purpose.REMINDERS),
        booked=await store.interviews.booked_among(ids),
        employers=await _employers(store, due),
    )


async def _employers(store: Store, due: Sequence[Obligation]) -> Mapping[int, str]:
    noted = {
        each.employer_id for obligation in due for each in filing_entries(obligation) if each.employer_id is not None
    }
    found = [await store.employers.find(employer_id) for employer_id in sorted(noted)]
    return {employer.id: employer.name for employer in found if employer is not None}


async def _fire(tick: _Tick, obligation: Obligation) -> None:
    occasions = _occasions(tick, obligation)
    if occasions is None:  # of a kind that this version does not know
        tick.next_on[obligation.id] = None
        return
    due = due_steps(obligation, occasions, tokyo_day(tick.now), tick.facts.holidays)
    for release in due.missed:
        await _record(tick, _message(tick, obligation, release), "late")
    for release in due.said:
        await _say(tick, obligation, release)
    await _go_on(tick, obligation, due)


async def _go_on(tick: _Tick, obligation: Obligation, due: DueSteps) -> None:
    if due.is_past:
        await end_obligation(tick.store, obligation, EndedAs.PASSED, tick.now)
        await _ask_staff(tick, TaskKind.OVERDUE, obligation)
        return
    tick.next_on[obligation.id] = due.next_on
    if due.is_time_to_ask and obligation.answered_at is None and not tick.readers.has_time(obligation):
        await _ask_staff(tick, TaskKind.NO_ANSWER, obligation)


def _occasions(tick: _Tick, obligation: Obligation) -> Sequence[Occasion] | None:
    kind = tick.facts.reminders.get(obligation.kind)
    if kind is not None:
        return plan_until(kind, obligation.anchor_on, obligation.deadline_on).occasions
    if obligation.kind in DUTIES:
        return duty_plan(obligation.kind, obligation.anchor_on, tokyo_day(tick.now)).occasions
    return () if obligation.kind in OF_STAFF else None


async def _say(tick: _Tick, obligation: Obligation, release: DueStep) -> None:
    message = _message(tick, obligation, release)
    if tick.readers.has_time(obligation):  # "choose a time with us" would be wrong now
        await _record(tick, message, "done")
        return
    if message.worker_id is not None and tick.readers.is_muted(message.worker_id):
        await _record(tick, message, "muted")
        await _ask_staff(tick, TaskKind.NO_CONSENT, obligation)
        return
    tick.store.outbox.put_unless_there(message, tick.now)


async def _record(tick: _Tick, message: OutboxMessage, reason: str) -> None:
    """Keep that it was not said, and why; what was put in before stays as it is."""
    await tick.store.outbox.record(message, DeliveryResult(DeliveryStatus.SKIPPED, reason=reason), tick.now)


async def _ask_staff(tick: _Tick, kind: TaskKind, obligation: Obligation) -> None:
    await open_task(tick.store, kind, obligation.worker_id, tick.now, obligation.id)


def _message(tick: _Tick, obligation: Obligation, release: DueStep) -> OutboxMessage:
    occasion, audience = release.occasion, release.audience
    reader_id = obligation.worker_id if audience is Audience.WORKER else None
    part = "staff" if reader_id is None else "say"
    message = SayText(
        f"reminder-{part}-{obligation.kind}",
        worker_id=reader_id,
        obligation_id=obligation.id,
        args=_args(tick, obligation, occasion),
        buttons=_buttons(tick, obligation, audience),
        message_class=message_class(occasion, tokyo_day(tick.now)),
        due_at=_due_at(tick, reader_id, release),
        idempotency_key=f"reminder:{obligation.id}:{occasion.on.isoformat()}:{audience.value}",
    )
    return for_digest(message) if reader_id is None else message


def _args(tick: _Tick, obligation: Obligation, occasion: Occasion) -> Mapping[str, Argument]:
    deadline = {} if occasion.deadline_on == NEVER else {"deadline": occasion.deadline_on.isoformat()}
    return {"worker": _whom(tick, obligation), **deadline}


def _whom(tick: _Tick, obligation: Obligation) -> str:
    """Return the worker, or the employers that a filing is about; "none" for the organisation itself."""
    if obligation.worker_id is not None:
        return _name(tick, obligation.worker_id)
    ids = dict.fromkeys(each.employer_id for each in filing_entries(obligation) if each.employer_id is not None)
    return ", ".join(tick.readers.employers[each] for each in ids if each in tick.readers.employers) or MISSING


def _name(tick: _Tick, worker_id: int) -> str:
    worker = tick.readers.workers[worker_id]
    return " ".join(part for part in (worker.number, worker.name_on_card) if part) or f"#{worker_id}"


def _buttons(tick: _Tick, obligation: Obligation, audience: Audience) -> Buttons:
    if audience is Audience.WORKER:
        return reminder_buttons(obligation, tick.facts.reminders.get(obligation.kind))
    return duty_buttons(obligation.id) if obligation.kind in DUTIES else ()


def _due_at(tick: _Tick, reader_id: int | None, release: DueStep) -> datetime:
    """The reader's hour of the day on which it is heard; where that has passed, as soon as it is not quiet."""
    hours = STAFF_HOURS if reader_id is None else tick.readers.hours(reader_id)
    at = release_at(release.heard_on, hours, TOKYO)
    now = tick.now.astimezone(TOKYO)
    return at if at > now else after_quiet(now, hours, message_class(release.occasion, now.date()))
