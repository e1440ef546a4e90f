"""The button with which a worker changes who reads a matter, below every line that tells who reads it."""

from bot.domain import callbacks
from bot.domain.outbox import Button, Buttons
from bot.domain.support.consultation import Readers


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
