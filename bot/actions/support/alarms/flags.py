"""A red flag comes onto a matter: by staff or an interview; the worker's own comes with the alarm of 🆘."""

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.alarms import raise_for_flag, withdraw_alarm
from bot.actions.support.alarms.standing import is_red
from bot.actions.support.readers import restrict
from bot.actions.support.standing import count_deadlines, make_less_urgent, make_urgent
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import EditCard
from bot.domain.staff import Access, is_allowed
from bot.domain.support.consultation import Consultation, Urgency
from bot.domain.support.red_flag import RESTRICTED_FLAGS, SET_BY_STAFF, RedFlag


async def flag_matter(context: ActionContext, matter: Consultation, flag: RedFlag) -> ActionResult:
    """Staff say that a matter is important; what a manager must know of at once, they hear at once.

    Refused where an officer would make it less urgent than it is.
    """
    if not matter.is_open or flag not in SET_BY_STAFF:
        return refused("button-old")
    if matter.red_flag is flag:
        return ALREADY_DONE
    member = await context.store.staff.find(context.staff_id)
    if _is_less_urgent(context, matter, flag) and not is_allowed(member, Access.MANAGER):
        return refused("flag-only_managers")
    await set_flag(context, matter, flag)
    if flag in RESTRICTED_FLAGS:
        await restrict(context, await context.store.consultations.get(matter.id))
    if not is_red(context, await context.store.consultations.get(matter.id)):
        await withdraw_alarm(context, matter)
    await raise_for_flag(context, matter.id)
    return DONE


async def clear_flag(context: ActionContext, matter: Consultation) -> ActionResult:
    """A manager says that a matter which staff have marked is not important; refused where the worker says it is."""
    if matter.red_flag is None or not matter.is_open:
        return ALREADY_DONE
    if not is_allowed(await context.store.staff.find(context.staff_id), Access.MANAGER):
        return refused("flag-only_managers")
    if not matter.is_flagged_by_staff or await context.store.alarms.has_cry(matter.id):
        return refused("flag-worker_said")
    await context.store.red_flags.clear(matter.id)
    details = {"from": matter.red_flag.value, "to": None}
    await context.record(AuditAction.RED_FLAG_SET, subject=f"consultation:{matter.id}", details=details)
    await make_less_urgent(context, matter, Urgency.NORMAL)
    await _show_counted(context, matter)
    await withdraw_alarm(context, matter)
    return DONE


async def set_flag(context: ActionContext, matter: Consultation, flag: RedFlag) -> Consultation:
    """Keep the flag and who has set it; how soon it is to be answered and solved follows from it."""
    before = None if matter.red_flag is None else matter.red_flag.value
    await context.store.red_flags.set(matter.id, flag, context.staff_id, context.now)
    details = {"from": before, "to": flag.value}
    await context.record(AuditAction.RED_FLAG_SET, subject=f"consultation:{matter.id}", details=details)
    urgency = context.facts.red_flags[flag].urgency
    if _is_less_urgent(context, matter, flag) and not await context.store.alarms.has_cry(matter.id):
        await make_less_urgent(context, matter, urgency)
    await make_urgent(context, await context.store.consultations.get(matter.id), urgency)
    return await _show_counted(context, matter)


async def _show_counted(context: ActionContext, matter: Consultation) -> Consultation:
    counted = await count_deadlines(context, matter.id)
    if counted.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
    return counted


def _is_less_urgent(context: ActionContext, matter: Consultation, flag: RedFlag) -> bool:
    if matter.red_flag is None:
        return False
    before, after = (context.facts.red_flags[each].urgency for each in (matter.red_flag, flag))
    return after.is_less_urgent_than(before)
