"""What is orange is told when the office opens, and while it is open at once; never at night."""

from bot.actions.context import ActionContext
from bot.actions.support.alarms.standing import is_red
from bot.actions.support.staff_routing import numbered_way_to
from bot.domain.outbox import tell_member
from bot.domain.staff import Access
from bot.domain.support.sight import may_read

# As many have a button of their own; the queue has them all.
_SHOWN = 8


async def tell_of_orange(context: ActionContext) -> None:
    """Tell each manager and admin once, in one message, of the orange matters that they read and have not heard of.

    The tick asks once a minute: what waited while no bot was running is told when it runs and the office is open.
    """
    if not context.facts.organisation.hours.is_open(context.now, context.facts.holidays):
        return
    untold = [each for each in await context.store.red_flags.untold() if not is_red(context, each)]
    if not untold:
        return
    told: set[int] = set()
    for member in await context.store.staff.with_access(Access.MANAGER):
        theirs = [each for each in untold if may_read(member, each)]
        if theirs:
            told |= {each.id for each in theirs}
            ways = [await numbered_way_to(context, each) for each in theirs[:_SHOWN]]
            buttons = tuple(each for each in ways if each)
            message = tell_member("flag-opening", {"count": len(theirs)}, staff_id=member.id, buttons=buttons)
            await context.store.outbox.put(message, context.now)
    await context.store.red_flags.note_told(told, context.now)
