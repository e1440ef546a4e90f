"""Where an alarm stands, as far as its worker and its readers see: who has it, and whether anybody is on the way."""

from bot.actions.context import ActionContext
from bot.domain.audit_event import AuditAction
from bot.domain.support.alarm import Alarm, AlarmStanding
from bot.domain.support.consultation import Consultation, Urgency


async def alarmed_matter(context: ActionContext, worker_id: int) -> Consultation | None:
    """Return the open matter of which the worker speaks while an alarm runs, or shortly after; None: of none."""
    alarm = await context.store.alarms.newest_cry_of(worker_id)
    if alarm is None:
        return None
    matter = await context.store.consultations.get(alarm.consultation_id)
    is_meant = alarm.is_kept(matter) or alarm.is_present(context.now)
    return matter if is_meant and matter.is_open else None


async def standing_of(context: ActionContext, matter: Consultation) -> AlarmStanding | None:
    """Return where the alarm of a matter stands; None where there is none, or it is over."""
    alarm = await context.store.alarms.newest_of(matter.id)
    if alarm is None or not matter.is_open:
        return None
    if not alarm.is_running:
        if not alarm.lacks_outcome or alarm.is_long_taken(context.now) or is_withdrawn(context, alarm, matter):
            return None  # what was to be done is done, or ought to be: nobody is on the way
        is_theirs = matter.assignee_id == alarm.taken_by or not alarm.is_kept(matter)
        is_spoken_of = alarm.is_kept(matter) or alarm.is_present(context.now)
        return AlarmStanding.TAKEN if is_theirs and is_spoken_of else None
    if await context.store.staff.is_kept_from_managers(matter):
        return AlarmStanding.KEPT_OUT
    return AlarmStanding.TOLD if await context.store.staff.can_alarm(matter) else AlarmStanding.UNHEARD


async def may_keep(context: ActionContext, matter: Consultation) -> bool:
    """Return whether somebody has just taken the matter's alarm: to go there, or to telephone, takes time."""
    alarm = await context.store.alarms.newest_of(matter.id)
    return alarm is not None and alarm.is_kept(matter) and alarm.is_present(context.now)


async def is_attended(context: ActionContext, matter: Consultation) -> bool:
    """Return whether staff have said what was done of its alarm, or kept a call, and the worker wrote nothing since."""
    alarm = await context.store.alarms.newest_of(matter.id)
    if alarm is None or alarm.is_running:
        return False
    spoken_at = await context.store.audit_log.last_at(AuditAction.CONTACT_LOGGED, f"consultation:{matter.id}")
    times = [at for at in (alarm.outcome_at, spoken_at) if at is not None and at >= alarm.raised_at]
    written_at = await context.store.messages.last_from_worker_at(matter.id)
    return bool(times) and (written_at is None or written_at <= max(times))


def is_red(context: ActionContext, matter: Consultation) -> bool:
    """Return whether its flag alarms people day and night."""
    return matter.red_flag is not None and context.facts.red_flags[matter.red_flag].urgency is Urgency.RED


def is_withdrawn(context: ActionContext, alarm: Alarm, matter: Consultation) -> bool:
    """Return whether staff have taken back that it is urgent, which they had said themselves."""
    return alarm.raised_by is not None and not is_red(context, matter)
