"""The rings of an alarm: its readers hear it in private, and the worker reads whether somebody has taken it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.support.staff_routing import way_to
from bot.actions.support.unheard import is_anybody_reachable, note_alarm, tell_of_alarm
from bot.domain import callbacks
from bot.domain.days import tokyo_time
from bot.domain.facts.outside_offices import outside_offices
from bot.domain.outbox import Argument, Button, EditCard, MessageClass, SayText, say, tell_member
from bot.domain.outbox.overtaken import TELLS_OF_GOING_ON, tells_of_alarm
from bot.domain.outbox.readers_buttons import DANGER_BUTTONS
from bot.domain.staff import Access, StaffMember
from bot.domain.support.alarm import NOT_TAKEN, NOT_TAKEN_ANSWERED, Alarm
from bot.domain.support.consultation import Consultation


async def ring(context: ActionContext, alarm: Alarm) -> bool:
    """Tell everybody who reads its matter and may take it; False where it has ended, or was told, meanwhile.

    Where its worker keeps all of those out of it, nobody is told until one of them is let in.
    """
    await silence(context, alarm)
    matter = await context.store.consultations.get(alarm.consultation_id)
    if await context.store.staff.is_kept_from_managers(matter):
        return False
    if not await context.store.alarms.rang(alarm, context.now):
        return False
    ringing = await context.store.alarms.get(alarm.id)
    hearers = await context.store.staff.managers_of(matter)
    await _tell(context, ringing, matter, hearers)
    if matter.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
    if not is_anybody_reachable(hearers):
        await note_alarm(context.store, ringing, context.now)
    return True


async def ring_let_in(context: ActionContext, matter: Consultation, member: StaffMember) -> None:
    """Tell somebody at once who may take the matter's running alarm from now on, and has not heard of its last ring.

    A ring that is due, because nobody could hear it, goes to everybody who may.
    """
    alarm = await context.store.alarms.newest_of(matter.id)
    theirs = [each for each in await context.store.staff.managers_of(matter) if each.user_id == member.user_id]
    if alarm is None or not alarm.is_running or not theirs:
        return
    if alarm.next_at is None or alarm.next_at <= context.now:
        await ring(context, alarm)
        return
    await _tell(context, alarm, matter, theirs)


async def raise_anew(context: ActionContext, matter: Consultation, raised_by: int | None = None) -> Alarm:
    """Alarm once more for a matter; where another alarm of its worker runs, that one rings at once, and counts anew."""
    running = await context.store.alarms.held_back_by(matter)
    if running is None:
        alarm = await context.store.alarms.raise_for(matter.id, context.now, raised_by)
    else:
        await silence(context, running)
        alarm = await context.store.alarms.raise_again(running.id, context.now, raised_by and running.raised_by)
    await ring(context, alarm)
    return alarm


async def silence(context: ActionContext, alarm: Alarm) -> None:
    """Drop what was rung last and has not left: nobody is to hear of it late, or twice at once."""
    for member in await context.store.staff.with_access(Access.MANAGER):
        await context.store.outbox.cancel_one(_key(alarm, member), context.now)


async def tell_that_nobody_has_it(context: ActionContext, alarm_id: int) -> None:
    """The worker reads at a ring that nobody has taken it, and that everybody is told again, or cannot be told."""
    alarm = await context.store.alarms.get(alarm_id)
    matter = await context.store.consultations.get(alarm.consultation_id)
    if not await context.store.staff.can_alarm(matter):
        await tell_of_alarm(context, alarm)
        return
    told = {"time": tokyo_time(context.now), "readers": matter.readers.value}
    is_answered = matter.waiting_since is None and matter.first_answered_at is not None  # by who takes no alarm
    key = NOT_TAKEN_ANSWERED if is_answered else NOT_TAKEN
    await tell_worker(context, alarm, matter, key, {**told, **await _offices(context, matter)})


async def tell_of_flag(context: ActionContext, alarm: Alarm, matter: Consultation) -> None:
    """The worker, who raised no alarm, reads that there is one."""
    if not await context.store.staff.can_alarm(matter):
        await tell_of_alarm(context, alarm)
        return
    await tell_worker(context, alarm, matter, "danger-told", {"readers": matter.readers.value})


async def tell_of_forgotten(context: ActionContext, matter: Consultation, key: str) -> None:
    """Managers who read the matter hear that its worker, who may be in danger, asked to be forgotten."""
    number = {"number": str(matter.id)}
    for member in await context.store.staff.managers_of(matter):
        told = tell_member(key, number, staff_id=member.id, urgency=matter.urgency)
        await context.store.outbox.put(replace(told, cause=f"consultation:{matter.id}"), context.now)


async def tell_worker(
    context: ActionContext, alarm: Alarm, matter: Consultation, key: str, args: Mapping[str, Argument] | None = None
) -> None:
    """Say something of an alarm to its worker, in place of what waits to be said of it, and is not so any more.

    Who raised it reads it day and night; who did not is left to sleep.
    """
    await context.store.outbox.overtake(matter.worker_id, tells_of_alarm(matter.id), context.now)
    worker = await context.store.workers.get(matter.worker_id)
    if worker.chat_id is None:
        return  # somebody whom staff know, and the bot does not
    how = MessageClass.URGENT if alarm.raised_by is None else MessageClass.LEGAL
    buttons = DANGER_BUTTONS if key in TELLS_OF_GOING_ON else ()
    told: SayText = say(key, {"number": str(matter.id), **(args or {})}, worker_id=worker.id, buttons=buttons)
    cause = f"consultation:{matter.id}"
    await context.store.outbox.put(replace(told, cause=cause, message_class=how), context.now)


async def _offices(context: ActionContext, matter: Consultation) -> Mapping[str, str]:
    worker = await context.store.workers.get(matter.worker_id)
    locale = worker.locale or matter.locale
    return outside_offices(context.facts, matter.red_flag, locale, context.now)


async def _tell(context: ActionContext, alarm: Alarm, matter: Consultation, hearers: Sequence[StaffMember]) -> None:
    take = (Button("alarm-take", callback=callbacks.TAKE_ALARM.data(alarm.id), style="danger"),)
    buttons = (take, *await way_to(context, matter))
    texts: dict[str, Argument] = {"number": str(matter.id), "rung": alarm.rung}
    key = "alarm-flagged" if alarm.raised_by is not None and alarm.rung == 1 else "alarm-raised"
    for member in hearers:
        told = replace(
            tell_member(key, texts, staff_id=member.id, buttons=buttons),
            cause=f"consultation:{matter.id}",
            idempotency_key=_key(alarm, member),
        )
        await context.store.outbox.put(told, context.now)


def _key(alarm: Alarm, member: StaffMember) -> str:
    return f"alarm:{alarm.id}:{int(alarm.raised_at.timestamp())}:{alarm.rung}:{member.id}"
