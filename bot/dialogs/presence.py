"""Words that the group does not see are shown only to who is in the staff group at that moment.

To put it before a window: `confirm_presence(turn, matter)` in its getter, `protect_content=True` on the window; before
one that shows no words and only asks for some, `goes_with(turn, matter)`.
Before what a click sends: the same call in the click.
"""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import Presence, PresenceNeededError


def confirm_presence(turn: Turn, matter: Consultation) -> None:
    """Let the turn go on where its member of staff is in the group; what it shows is known as shown from then on.

    What the group reads needs no question. Raises what `confirm_in_group` raises.
    """
    if not matter.is_in_group:
        confirm_in_group(turn, matter)


def confirm_in_group(turn: Turn, matter: Consultation) -> None:
    """The same of what the group does not read although it reads the matter: hidden words.

    Raises PresenceNeededError where Telegram was not asked yet: the turn is undone, and taken anew with the answer.
    Raises GoneError, with the sentence that says why, where that is no or there is none.
    """
    if turn.presence is None:
        raise PresenceNeededError
    if turn.presence is not Presence.PRESENT:
        raise GoneError(f"restricted-presence-{turn.presence.value}", {"number": str(matter.id)})
    turn.shows = matter.id


def goes_with(turn: Turn, matter: Consultation) -> None:
    """Know that a window asks about a matter, and shows no words: who reads it no more is asked no more."""
    if not matter.is_in_group:
        turn.asks_about = matter.id


async def is_admin_in_group(manager: DialogManager) -> bool:
    """Return whether the admin who approves is in the group at this moment.

    Who is not, or of whom Telegram says nothing, hears why, and reads nothing anew: the screen stays as it is. Raises
    PresenceNeededError where Telegram was not asked yet: the turn is undone, and taken anew with the answer.
    """
    event, turn = manager.event, turn_of(manager)
    if turn.presence is None:
        raise PresenceNeededError
    if turn.presence is Presence.PRESENT:
        return True
    key = f"notice_approval-presence-{turn.presence}"
    if not isinstance(event, CallbackQuery):
        raise GoneError(key)
    await event.answer(turn.t.label(key), show_alert=True)
    manager.show_mode = ShowMode.NO_UPDATE
    return False


async def keep_typed(manager: DialogManager, matter: Consultation) -> None:
    """Know that what staff have just typed for a matter which the group does not see stands in their chat."""
    event, turn = manager.event, turn_of(manager)
    if isinstance(event, Message) and not matter.is_in_group:
        await turn.store.private_copies.add(matter.id, event.chat.id, [event.message_id], turn.now)


def remember_typed(manager: DialogManager) -> None:
    """Remember what staff have just typed for a matter that begins only when they say so."""
    if isinstance(manager.event, Message):
        manager.dialog_data.setdefault("typed", []).append(manager.event.message_id)


async def keep_remembered(manager: DialogManager, matter: Consultation) -> None:
    """Know what was remembered as standing in their chat, where the group does not see the matter that has begun."""
    turn, typed = turn_of(manager), manager.dialog_data.get("typed", [])
    if not matter.is_in_group:
        await turn.store.private_copies.add(matter.id, turn.require_member().user_id, typed, turn.now)
