"""What a member of staff hears in private where the worker did not get what they rely on."""

from dataclasses import replace

from bot.domain import callbacks
from bot.domain.outbox import Button, DeliveryResult, DeliveryStatus, MessageClass, OutboxMessage, tell_member


def after_taken(consultation_id: int, staff_id: int, ending: DeliveryResult) -> tuple[OutboxMessage, ...]:
    """Who took an alarm hears that the worker, who is in danger, has not read so."""
    if ending.outcome not in (DeliveryStatus.UNREACHABLE, DeliveryStatus.REFUSED):
        return ()
    opens = ((Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(consultation_id)),),)
    told = tell_member("alarm-not_delivered", {"number": str(consultation_id)}, staff_id=staff_id, buttons=opens)
    return (replace(told, cause=f"consultation:{consultation_id}", message_class=MessageClass.URGENT),)
