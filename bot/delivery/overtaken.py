"""What of a message that leaves now is not so any more, or is no longer for who would read it."""

from datetime import datetime

from bot.domain.outbox import OutboxMessage, SayText
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.overtaken import ASKS_ONE, PLEASE_READ, TELLS_FORMER_READERS, TELLS_OF_WAITING
from bot.domain.support.consultation import HELD, HELD_NO_MORE, LATE_KEYS, UNHEARD_KEYS
from bot.domain.support.sight import may_read
from bot.domain.support.standing import ConsultationStanding, standing_of
from bot.domain.tasks import TaskKind
from bot.storage.store import Store

_OF_AN_ALARM = frozenset({"danger-unheard", "danger-nobody", "alarm-unheard"})
_OF_A_RING = TELLS_OF_WAITING - _OF_AN_ALARM
_TELLS_OF_NOBODY = _OF_AN_ALARM | UNHEARD_KEYS | {"restricted-unheard", "complaint-unheard"}


async def why_overtaken(store: Store, message: OutboxMessage, now: datetime) -> str | None:
    """What was so when it was put in, and is not any more: that nobody has the words, can be told, or has answered."""
    if not isinstance(message, SayText):
        return None
    if message.key in (HELD, HELD_NO_MORE):
        takes_nothing = await store.group_refusals.retry_at() is not None
        return "superseded" if takes_nothing is (message.key == HELD_NO_MORE) else None
    consultation_id = id_in(message.cause, "consultation")
    if consultation_id is None:
        return None
    if message.key in LATE_KEYS:
        return None if await _is_late(store, consultation_id, now) else "superseded"
    if message.key in ASKS_ONE:
        return "superseded" if await _is_asked_no_more(store, message, consultation_id) else None
    is_over = message.key in _OF_A_RING and not await _runs(store, consultation_id)
    is_heard = message.key in _TELLS_OF_NOBODY and await _is_heard(store, message.key, consultation_id)
    return "superseded" if is_over or is_heard else None


async def why_not_theirs(store: Store, message: OutboxMessage) -> str | None:
    """Whom a complaint concerns, and who reads a matter no more, does not even hear of it."""
    if message.staff_id is None:
        return None
    member = await store.staff.find(message.staff_id)
    matter = await store.consultations.find(message.consultation_id or id_in(message.cause, "consultation") or 0)
    if member is None or matter is None or may_read(member, matter):
        return None
    is_former = isinstance(message, SayText) and message.key in TELLS_FORMER_READERS
    return None if is_former and member.id not in matter.named else "superseded"


async def _is_asked_no_more(store: Store, message: SayText, consultation_id: int) -> bool:
    """Return whether somebody else has the matter by now, or its words have been read."""
    if message.key == PLEASE_READ:
        return not await store.tasks.list_open_about(TaskKind.READ, consultation_id)
    matter = await store.consultations.find(consultation_id)
    return matter is None or matter.assignee_id != message.staff_id


async def _is_late(store: Store, consultation_id: int, now: datetime) -> bool:
    """Return whether its worker still waits too long: an answer may have arrived just before."""
    matter = await store.consultations.find(consultation_id)
    return matter is not None and standing_of(matter, now) is ConsultationStanding.OVERDUE


async def _is_heard(store: Store, key: str, consultation_id: int) -> bool:
    matter = await store.consultations.find(consultation_id)
    if matter is None or await store.staff.can_tell_of(matter):
        return True
    if key in _OF_AN_ALARM:
        return not await _runs(store, consultation_id)
    return matter.is_in_group or (key in UNHEARD_KEYS and await store.consultations.is_seen(consultation_id))


async def _runs(store: Store, consultation_id: int) -> bool:
    alarm = await store.alarms.newest_of(consultation_id)
    return alarm is not None and alarm.is_running
