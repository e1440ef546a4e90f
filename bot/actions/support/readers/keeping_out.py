"""A worker keeps whom they named in a complaint out of another matter that the group does not see, and lets them in."""

from collections.abc import Sequence

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, ActionResult, refused
from bot.actions.support.readers.naming import name_member, named_readers, unname_member
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, Readers
from bot.storage.store import Store

_GONE = refused("button-old")


async def kept_out(store: Store, matter: Consultation) -> Sequence[StaffMember]:
    """List the staff whom its worker keeps out of a restricted matter."""
    if matter.readers is not Readers.RESTRICTED:
        return []
    return [each for each in await store.staff.all() if each.id in matter.named]


async def is_last_manager(store: Store, matter: Consultation, member: StaffMember) -> bool:
    """Return whether nobody else of managers and admins reads a matter, whom its alarm reaches."""
    return {each.user_id for each in await store.staff.managers_of(matter)} == {member.user_id}


async def keep_out(context: ActionContext, matter: Consultation, member: StaffMember) -> ActionResult:
    """Let somebody never read a restricted matter whom its worker has named in a complaint that is open.

    Their ring of an alarm has gone to everybody by then; the next one does not go to whom is kept out.
    """
    if member.id in matter.named:
        return ALREADY_DONE
    if member.id not in {each.id for each in await named_readers(context.store, matter)}:
        return _GONE
    return await name_member(context, matter, member)


async def let_in(context: ActionContext, matter: Consultation, member: StaffMember) -> ActionResult:
    """Let somebody read a restricted matter again."""
    if matter.readers is not Readers.RESTRICTED:
        return _GONE
    return await unname_member(context, matter, member)
