"""A red flag comes onto a matter: by staff or an interview; the worker's own comes with the alarm of 🆘."""

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.alarms import raise_for_flags
from bot.actions.support.readers import restrict
from bot.actions.support.standing import count_deadlines, make_urgent
from bot.domain.audit_event import AuditAction
from bot.domain.outbox import EditCard
from bot.domain.staff import Access, is_allowed
from bot.domain.support.consultation import Consultation, Urgency
from bot.domain.support.red_flag import RESTRICTED_FLAGS, SET_BY_STAFF, RedFlag

_MORE_URGENT_FIRST = (Urgency.RED, Urgency.ORANGE, Urgency.NORMAL)


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
    await raise_for_flags(context)
    return DONE


async def set_flag(context: ActionContext, matter: Consultation, flag: RedFlag) -> Consultation:
    """Keep the flag and who has set it; how soon it is to be answered and solved follows from it."""
    before = None if matter.red_flag is None else matter.red_flag.value
    await context.store.red_flags.set(matter.id, flag, context.staff_id, context.now)
    details = {"from": before, "to": flag.value}
    await context.record(AuditAction.RED_FLAG_SET, subject=f"consultation:{matter.id}", details=details)
    await make_urgent(context, matter, context.facts.red_flags[flag].urgency)
    flagged = await count_deadlines(context, matter.id)
    if flagged.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
    return flagged


def _is_less_urgent(context: ActionContext, matter: Consultation, flag: RedFlag) -> bool:
    if matter.red_flag is None:
        return False
    before, after = (context.facts.red_flags[each].urgency for each in (matter.red_flag, flag))
    return _MORE_URGENT_FIRST.index(after) > _MORE_URGENT_FIRST.index(before)
