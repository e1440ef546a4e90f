"""Buttons below lines about a matter: who reads it is changed there, and whom to call is a tap away."""

from bot.domain import callbacks
from bot.domain.outbox import Button, Buttons
from bot.domain.support.consultation import Readers

# Below every line to somebody who may be in danger.
DANGER_BUTTONS: Buttons = ((Button("sign-danger", callback=callbacks.OPEN_DANGER.data()),),)


def readers_buttons(readers: Readers, message_id: int | None) -> Buttons:
    """Return the button below a line about a matter that these read, in which that message stands (None: none does)."""
    if message_id is None:
        return ()
    match readers:
        case Readers.GROUP:
            return ((Button("receipt-restrict", callback=callbacks.RESTRICT_READERS.data(message_id)),),)
        case Readers.RESTRICTED:
            return ((Button("receipt-open", callback=callbacks.OPEN_TO_GROUP.data(message_id)),),)
        case Readers.ADMINS:
            return ()
