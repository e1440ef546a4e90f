"""What has become of a notice that is not any more what a screen showed of it."""

from bot.actions.context import ActionContext
from bot.actions.result import ActionResult, refused
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice

GONE = refused("notice_approval-gone")


async def moved_on(context: ActionContext, notice: Notice | None) -> ActionResult:
    """Refuse what cannot be done with a notice as it is now: with how far it has come, and who has approved it."""
    if notice is None:
        return GONE
    approver = notice.approver_id
    by = MISSING if approver is None else await context.store.staff.label_of(approver)
    return refused("notice_running-now", {"state": notice.state.value, "by": by, "people": notice.counted or 0})
