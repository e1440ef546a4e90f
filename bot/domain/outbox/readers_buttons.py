"""Buttons below lines about a matter: who reads it is changed there, and whom to call is a tap away."""

from bot.domain import callbacks
from bot.domain.button_words import RequestAnswer
from bot.domain.outbox import Button, Buttons
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, Readers
from bot.domain.unicode.clusters import shortened

# What stands on the button that lets somebody in, and keeps them out.
ADMIT_KEYS = {RequestAnswer.YES: "restricted-let_in", RequestAnswer.NO: "restricted-keep_out"}
_LONGEST_NAME = 12

# Below every line to somebody who may be in danger.
DANGER_BUTTONS: Buttons = ((Button("sign-danger", callback=callbacks.OPEN_DANGER.data()),),)


def shown_name(name: str) -> str:
    """Cut the name of one of staff to what a button has place for beside what it does."""
    return shortened(name, _LONGEST_NAME)


def admits(matter: Consultation, member: StaffMember, said: RequestAnswer) -> Button:
    """Return the button with which the worker keeps one of staff out of a matter, or lets them in again."""
    args = {"name": shown_name(member.telegram_name or member.name or member.label), "number": str(matter.id)}
    return Button(ADMIT_KEYS[said], args, callback=callbacks.ADMIT.data(said, matter.id, member.id))


def readers_buttons(matter: Consultation, message_id: int | None) -> Buttons:
    """Return the button below a line about a matter, in which that message stands (None: none does)."""
    if message_id is None or matter.keeps_out:
        return ()
    match matter.readers:
        case Readers.GROUP:
            return ((Button("receipt-restrict", callback=callbacks.RESTRICT_READERS.data(message_id)),),)
        case Readers.RESTRICTED:
            return ((Button("receipt-open", callback=callbacks.OPEN_TO_GROUP.data(message_id)),),)
        case Readers.ADMINS:
            return ()
