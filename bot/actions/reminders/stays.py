"""Stays: an application ends with the stay that it was made in, and one that came too late is staff's at once.

Whoever tells a day replans the worker, and that looks here: so no way of telling a new last day can forget it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.actions.tasks.tasks import drop_answered_tasks, open_task
from bot.domain import callbacks
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.calling import when_to_call
from bot.domain.outbox import Button, Buttons, MessageClass, SayText
from bot.domain.reminders.obligation import LATE_APPLICATION, STAY_PENDING, Due
from bot.domain.reminders.rules import Dates, Offset
from bot.domain.tasks import TaskKind
from bot.domain.workers.profile import DayQuestion, Owner, Profile
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class LateApplication:
    """An application after the last day of the stay, and what staff owe because of it."""

    applied_on: date
    stay_expiry: date
    obligation_id: int


async def follow_stays(store: Store, profiles: Mapping[int, Profile], facts: Facts, now: datetime) -> None:
    """Keep in which stay each application was made, and ask workers which of two days is right.

    Staff have to ask for no day any more that has been told.
    """
    today = tokyo_day(now)
    for worker_id, profile in profiles.items():
        await _keep_stay(store, worker_id, profile, facts.reminders[STAY_PENDING].deadline, today)
        await drop_answered_tasks(store, worker_id, profile, facts, now)
        for question in profile.questions(today):
            await _ask(store, worker_id, question, now)


async def hand_over_past_stays(store: Store, worker_id: int, opened: Iterable[Due], now: datetime) -> None:
    """Give staff what has just been opened and is past already, so that no tick comes to it."""
    past = {(due.kind, due.anchor_on) for due in opened if due.next_on is None}
    if not past:
        return
    for owed in await store.obligations.list_open(worker_id):
        if (owed.kind, owed.anchor_on) in past:
            await open_task(store, TaskKind.OVERDUE, worker_id, now, owed.id)


async def hand_over_late(store: Store, worker_id: int, dates: Dates, facts: Facts, now: datetime) -> None:
    """Give staff an application that came too late, and tell the worker, unless the worker reads it on the screen."""
    late = await late_application(store, worker_id, dates)
    if late is None:
        return
    await open_task(store, TaskKind.LATE_APPLICATION, worker_id, now, late.obligation_id)
    if await _is_to_hear(store, worker_id, now):
        await store.outbox.put(_late_message(worker_id, late, facts, now), now)


async def late_application(store: Store, worker_id: int, dates: Dates) -> LateApplication | None:
    """Return the worker's application that came too late and waits for no result yet, if there is one."""
    applied_on, expiry_on = dates.day("applied_on"), dates.day("stay_expiry")
    for owed in await store.obligations.list_open(worker_id):
        if owed.kind == LATE_APPLICATION and applied_on == owed.anchor_on and expiry_on is not None:
            return LateApplication(applied_on, expiry_on, owed.id)
    return None


async def _keep_stay(store: Store, worker_id: int, profile: Profile, waiting: Offset, today: date) -> None:
    """An application after the time in which one may wait for a result was made in a stay that nobody told of."""
    applied, expiry_on = profile.get("applied_on", today), profile.day("stay_expiry", today)
    if applied is None or applied.stay_until is not None or expiry_on is None:
        return
    if date.fromisoformat(applied.value) <= waiting.after(expiry_on):
        await store.profiles.set_stay(worker_id, applied, expiry_on)


async def _ask(store: Store, worker_id: int, question: DayQuestion, now: datetime) -> None:
    """Ask once for each day that staff tell; in My details it can be answered as long as it is open."""
    if not await _is_in_chat(store, worker_id):
        return
    message = SayText(
        "profile-which_day",
        worker_id=worker_id,
        args={"part": question.field_id, "own": question.own.isoformat(), "theirs": question.theirs.isoformat()},
        buttons=_which_day_buttons(question),
        message_class=MessageClass.LEGAL,
        idempotency_key=f"which_day:{worker_id}:{question.field_id}:{question.own}:{question.theirs}",
    )
    await store.outbox.put(message, now)


def _which_day_buttons(question: DayQuestion) -> Buttons:
    days = (question.own, question.theirs)
    return tuple(
        (
            Button(
                "profile-button-day",
                args={"on": day.isoformat()},
                callback=callbacks.CHOOSE_DAY_THAT_COUNTS.data(question.field_id, day),
            ),
        )
        for day in days
    )


def _late_message(worker_id: int, late: LateApplication, facts: Facts, now: datetime) -> SayText:
    number = late.obligation_id
    days = {"applied_on": late.applied_on.isoformat(), "stay_expiry": late.stay_expiry.isoformat()}
    help_button = Button("reminder-button-help", callback=callbacks.HELP_WITH_REMINDER.data(number))
    return SayText(
        "reminder-late",
        worker_id=worker_id,
        obligation_id=number,
        args={**days, **when_to_call(facts, now)},
        buttons=((help_button,),),
        message_class=MessageClass.LEGAL,
    )


async def _is_to_hear(store: Store, worker_id: int, now: datetime) -> bool:
    """Return whether the worker can be told, also without reminders, and is not just telling the day on a screen."""
    told = [
        each for each in (await store.profiles.of(worker_id)).told if each.field_id in ("applied_on", "stay_expiry")
    ]
    newest = max(told, key=lambda each: each.at)
    if newest.by is Owner.WORKER and newest.at == now:
        return False
    return await _is_in_chat(store, worker_id)


async def _is_in_chat(store: Store, worker_id: int) -> bool:
    worker = await store.workers.get(worker_id)
    return worker.chat_id is not None and worker.has_consented
