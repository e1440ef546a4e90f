"""What of a message that leaves now is not so any more, or is no longer for who would read it."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime

from bot.domain.audit_event import AuditAction
from bot.domain.notices.overtaken import is_overtaken
from bot.domain.outbox import OutboxMessage, SayText
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.overtaken import (
    HANDED_OVER,
    HANDED_OVER_RED,
    PLEASE_READ,
    TELLS_FORMER_READERS,
    TELLS_OF_OPEN,
    TELLS_OF_WAITING,
    TELLS_OF_WORDS,
)
from bot.domain.support.consultation import HELD, HELD_NO_MORE, LATE_KEYS, UNHEARD_KEYS, Consultation
from bot.domain.support.message import BY_BUTTON
from bot.domain.support.sight import may_read
from bot.domain.support.standing import ConsultationStanding, standing_of
from bot.domain.tasks import TaskKind
from bot.storage.store import Store

Check = Callable[[Store, SayText, Consultation, datetime], Awaitable[bool]]


async def why_overtaken(store: Store, message: OutboxMessage, now: datetime) -> str | None:
    """What was so when it was put in, and is not any more: somebody has the words, has answered, or has decided."""
    if not isinstance(message, SayText):
        return None
    if message.key in (HELD, HELD_NO_MORE):
        takes_nothing = await store.group_refusals.retry_at() is not None
        return "superseded" if takes_nothing is (message.key == HELD_NO_MORE) else None
    notice_id = id_in(message.cause, "notice")
    if notice_id is not None:
        notice = await store.notices.find(notice_id)
        return "superseded" if notice is None or is_overtaken(message, notice) else None
    consultation_id, checks = id_in(message.cause, "consultation"), _checks(message.key)
    if consultation_id is None or not checks:
        return None
    matter = await store.consultations.find(consultation_id)
    if matter is None or any([await is_over(store, message, matter, now) for is_over in checks]):
        return "superseded"
    return None


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


async def _is_read(store: Store, _message: SayText, matter: Consultation, _now: datetime) -> bool:
    """Return whether somebody has read the words that were to be read."""
    return not await store.tasks.list_open_about(TaskKind.READ, matter.id)


async def _is_not_theirs_now(_store: Store, message: SayText, matter: Consultation, _now: datetime) -> bool:
    """Return whether somebody else has the matter by now."""
    return matter.assignee_id != message.staff_id


async def _is_request_decided(store: Store, message: SayText, _matter: Consultation, _now: datetime) -> bool:
    """Return whether who asked to read the matter does not ask any more."""
    return _decided_about(message) not in {each.id for each in await store.matter_readers.waiting()}


async def _is_evidence_decided(store: Store, message: SayText, matter: Consultation, _now: datetime) -> bool:
    """Return whether it is decided what becomes of these hidden words."""
    return _decided_about(message) not in {each.id for each in await store.evidence.undecided_in(matter.id)}


def _decided_about(message: SayText) -> int:
    """Return the id of what somebody is asked to decide, which stands behind the key of the text; 0 where none does."""
    _key, _, of = (message.idempotency_key or "").partition(":")
    return int(of.split(":")[0] or 0)


async def _is_closed(_store: Store, _message: SayText, matter: Consultation, _now: datetime) -> bool:
    """Return whether nothing of the matter waits any more."""
    return not matter.is_open


async def _has_opened(store: Store, message: SayText, matter: Consultation, _now: datetime) -> bool:
    """Return whether the reader has opened the matter since its worker wrote."""
    written = [each for each in await store.removed_words.removable(matter.id) if each.content != BY_BUTTON]
    written_at = max((each.written_at for each in written), default=None)
    opened = dict(await store.audit_log.actors_of(AuditAction.COMPLAINT_VIEWED, f"consultation:{matter.id}"))
    opened_at = opened.get(f"staff:{message.staff_id}")
    return opened_at is not None and written_at is not None and opened_at >= written_at


async def _is_answered(_store: Store, _message: SayText, matter: Consultation, now: datetime) -> bool:
    """Return whether its worker does not wait too long any more: an answer may have arrived just before."""
    return standing_of(matter, now) is not ConsultationStanding.OVERDUE


async def _is_heard(store: Store, message: SayText, matter: Consultation, now: datetime) -> bool:
    """Return whether somebody can be told by now, or has the words."""
    if await store.staff.can_tell_of(matter):
        return True
    if message.key in _OF_AN_ALARM:
        return await _rings_no_more(store, message, matter, now)
    return matter.is_in_group or (message.key in UNHEARD_KEYS and await store.consultations.is_seen(matter.id))


async def _rings_no_more(store: Store, _message: SayText, matter: Consultation, _now: datetime) -> bool:
    """Return whether no alarm runs any more."""
    alarm = await store.alarms.newest_of(matter.id)
    return alarm is None or not alarm.is_running


_OF_AN_ALARM = frozenset({"danger-unheard", "danger-nobody", "alarm-unheard"})
_CHECKS: Sequence[tuple[Collection[str], Check]] = (
    (LATE_KEYS, _is_answered),
    ({PLEASE_READ}, _is_read),
    ({HANDED_OVER, HANDED_OVER_RED}, _is_not_theirs_now),
    ({"restricted-asks"}, _is_request_decided),
    ({"evidence-please_decide", "evidence-late"}, _is_evidence_decided),
    (TELLS_OF_OPEN, _is_closed),
    (TELLS_OF_WORDS, _has_opened),
    (TELLS_OF_WAITING - _OF_AN_ALARM, _rings_no_more),
    (_OF_AN_ALARM | UNHEARD_KEYS | {"restricted-unheard", "complaint-unheard"}, _is_heard),
)


def _checks(key: str) -> Sequence[Check]:
    return [check for keys, check in _CHECKS if key in keys]
