"""A second tap: what somebody should know first is said in an alert, and a tap after that was read goes on."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from aiogram.types import CallbackQuery

from bot.actions.support.answers.cautions import Caution
from bot.dialogs.turn import Turn

# Between these times after an alert, a tap is meant in the knowledge of it; a double tap has read nothing.
_READ_AFTER = timedelta(seconds=2)
_KNOWS_FOR = timedelta(minutes=10)
# Kept beside what somebody has open: what this member was told, and when.
_KEPT_AS = "told"


async def is_stopped(callback: CallbackQuery, turn: Turn, cautions: Iterable[Caution]) -> bool:
    """Say the first caution that this member has not read in an alert: a tap after that goes on."""
    for caution in cautions:
        if not await _was_told(turn, caution.about):
            await callback.answer(turn.t.label(caution.key, caution.args), show_alert=True)
            return True
    return False


async def _was_told(turn: Turn, about: str) -> bool:
    """Return whether this member of staff has been told about that; if not, note that it is being told."""
    member = turn.require_member()
    place = (member.user_id, member.user_id, _KEPT_AS)
    told = await turn.store.dialog_states.read(*place)
    lately = {each: at for each, at in told.items() if turn.now - datetime.fromisoformat(at) < _KNOWS_FOR}
    if about in lately:
        return turn.now - datetime.fromisoformat(lately[about]) >= _READ_AFTER
    await turn.store.dialog_states.write(*place, {**lately, about: turn.now.isoformat()})
    return False
