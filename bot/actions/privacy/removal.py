"""A worker's words are taken out of the chats: destroyed, or hidden and kept."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.privacy.evidence import open_decision
from bot.actions.privacy.held_pictures import end_withheld
from bot.actions.private_copies import delete_copies_of
from bot.actions.result import ALREADY_DONE, ActionResult, Outcome, refused
from bot.actions.support.matter_of_words import is_watched
from bot.domain.audit_event import AuditAction
from bot.domain.days import add_days, tokyo_day, tokyo_time
from bot.domain.outbox import Argument, DeleteMessage, LeaveGroup, say, tell_staff
from bot.domain.outbox.removal import removal_from_chat, removal_from_group
from bot.domain.privacy.evidence import (
    DAYS_TO_DECIDE,
    STATUS_OF_HANDLING,
    Evidence,
    EvidenceStatus,
    Handling,
    Protection,
    RemovalReason,
    handling_of,
    hidden_words,
    is_there,
    is_unreadable,
    may_be_complaint,
    without_digits,
)
from bot.domain.privacy.prohibited_data import REMOVED, Keywords, may_show_card
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import WIDEST_FIRST, Consultation, Readers
from bot.domain.support.message import Message, repeats
from bot.domain.support.sight import may_read
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.worker import Worker


async def remove_for_staff(
    context: ActionContext, message: Message, reason: RemovalReason, keywords: Keywords
) -> ActionResult:
    """Take a worker's words out of both chats, and tell the worker what became of them.

    What may be evidence is only hidden, also by managers: to destroy it is a decision of its own. `keywords` name what
    opens doors. The result's `args` tell what was done (`handling`), until when managers decide, and whether the worker
    still has a chat.
    Refused where the member of staff may not read the matter any more.
    """
    matter = await context.store.consultations.get(message.consultation_id)
    member = await context.store.staff.find(context.staff_id)
    if not may_read(member, matter):
        return refused("evidence-refused-readers")
    worker = await context.store.workers.get(matter.worker_id)
    every = await all_parts(context, worker.id, message)
    parts = [each for each in every if await _is_read_by(context, member, each)]
    protected = {*await protection_of_records(context, worker.id), *await protection_of_words(context, parts)}
    protected |= _doubts(reason, parts, keywords)
    handling = handling_of(reason, protected)
    if not parts or not await take_away(context, worker, parts, reason, handling):
        return ALREADY_DONE
    pictures = [each.worker_message_id for each in parts if may_show_card(each.content)]
    await end_withheld(context, worker, [each for each in pictures if each is not None])
    if handling is Handling.DESTROY and not is_allowed(member, Access.MANAGER):
        await _tell_of_destroyed(context, matter, reason)
    told = _told(context, matter, message, reason, handling) | {"circle": _remover(member, matter).value}
    if worker.chat_id is not None:
        said = say(f"evidence-worker-{handling}", told, worker_id=worker.id)
        await context.store.outbox.put(replace(said, cause=f"consultation:{matter.id}"), context.now)
        await _tell_what_stays(context, worker, [each for each in every if each not in parts])
    chat = "none" if worker.chat_id is None else "open"
    shown = {"handling": handling.value, "reason": reason.value, "chat": chat, "readers": matter.readers.value}
    return ActionResult(Outcome.DONE, args={**shown, "decide_on": str(told["decide_on"])})


async def _tell_what_stays(context: ActionContext, worker: Worker, parts: Sequence[Message]) -> None:
    """Say where the same message says more, which who removed it may not read."""
    for consultation_id in sorted({each.consultation_id for each in parts}):
        stays = say("evidence-worker-elsewhere", {"number": str(consultation_id)}, worker_id=worker.id)
        await context.store.outbox.put(replace(stays, cause=f"consultation:{consultation_id}"), context.now)


async def _is_read_by(context: ActionContext, member: StaffMember | None, part: Message) -> bool:
    return may_read(member, await context.store.consultations.get(part.consultation_id))


async def protection_of_records(context: ActionContext, worker_id: int) -> Sequence[Protection]:
    """Return what forbids to destroy a worker's words, whoever takes them out."""
    return [Protection.LEGAL_HOLD] if await context.store.legal_holds.stands(worker_id) else []


async def protection_of_words(context: ActionContext, parts: Sequence[Message]) -> Sequence[Protection]:
    """Return what forbids to destroy words wherever they stand: the worker may have changed them in another matter."""
    matters = [await context.store.consultations.get(each) for each in {part.consultation_id for part in parts}]
    is_evidence = is_watched(context, parts) or any(may_be_complaint(each) for each in matters)
    return [Protection.COMPLAINT] if is_evidence else []


def _doubts(reason: RemovalReason, parts: Sequence[Message], keywords: Keywords) -> set[Protection]:
    """Return why it cannot be known that what is said to be in words is there."""
    doubts = {Protection.NOT_FOUND: not is_there(reason, parts, keywords), Protection.UNREADABLE: is_unreadable(parts)}
    return {doubt for doubt, stands in doubts.items() if stands}


async def _tell_of_destroyed(context: ActionContext, matter: Consultation, reason: RemovalReason) -> None:
    """Let managers read in the digest that an officer destroyed words, of whom and why; no word of it."""
    told = tell_staff(f"evidence-destroyed-{reason}", {"number": str(matter.id)})
    await context.store.outbox.put(for_digest(replace(told, cause=f"consultation:{matter.id}")), context.now)


async def all_parts(context: ActionContext, worker_id: int, message: Message) -> Sequence[Message]:
    """Return a message with its whole album and all that it has said since it was written, as far as that is left."""
    whole = [each for each in await context.store.messages.whole(message) if each.content != REMOVED]
    ids = {each.worker_message_id for each in whole} - {None}
    versions = await context.store.removed_words.versions_of(worker_id, [each for each in ids if each is not None])
    return list({each.id: each for each in (*whole, *versions)}.values())


async def take_away(
    context: ActionContext, worker: Worker, parts: Sequence[Message], reason: RemovalReason, handling: Handling
) -> bool:
    """Take words out of all in which they stand, and keep what is to be kept; False where others were quicker."""
    gone = [each for each in parts if await context.store.messages.remove(each.id)]
    if not gone:
        return False
    if handling is not Handling.DESTROY:
        await hide(context, gone, reason, handling)
    await _forget_repetitions(context, worker, gone)
    for part in gone:
        await _take_out_of_chats(context, worker, part)
    for consultation_id in sorted({each.consultation_id for each in gone}):
        await delete_copies_of(context.store, consultation_id, context.now)
    details = {"reason": reason.value, "handling": handling.value, "consultation": gone[0].consultation_id}
    await context.record(AuditAction.MESSAGE_REMOVED, subject=f"message:{gone[0].id}", details=details)
    return True


async def hide(context: ActionContext, parts: Sequence[Message], reason: RemovalReason, handling: Handling) -> None:
    """Keep words hidden, as they stand in these messages."""
    status = STATUS_OF_HANDLING[handling]
    is_open = status is EvidenceStatus.UNDECIDED
    decide_on = add_days(tokyo_day(context.now), DAYS_TO_DECIDE) if is_open else None
    words = [hidden_words(each) for each in parts]
    hidden = Evidence(
        id=0,
        consultation_id=(await _closest(context, parts)).id,
        reason=reason,
        status=status,
        words=tuple(without_digits(each) for each in words) if handling is Handling.CUT else tuple(words),
        removed_by=context.actor.id if context.actor.noun == "staff" else None,
        removed_at=context.now,
        decide_on=decide_on,
        decided_by=None,
        decided_at=None,
    )
    kept = await context.store.evidence.hide(hidden)
    if is_open:
        await open_decision(context, kept)


async def _closest(context: ActionContext, parts: Sequence[Message]) -> Consultation:
    """Return the matter that the fewest read, where words stand in several because the worker has changed them."""
    ids = sorted({each.consultation_id for each in parts})
    matters = [await context.store.consultations.get(each) for each in ids]
    return max(matters, key=lambda each: WIDEST_FIRST.index(each.readers))


async def _forget_repetitions(context: ActionContext, worker: Worker, parts: Sequence[Message]) -> None:
    """Leave nothing of these words where others quote them, in what the bot has said, or in what waits."""
    store = context.store
    ids, texts = {each.id for each in parts}, [each.text for each in parts if each.text]
    quotes = await store.removed_words.quoting(worker.id)
    quoting = [each for each in quotes if each.id not in ids and repeats(each, ids, texts)]
    for each in quoting:
        await store.messages.forget_quote(each.id)
    in_group = {each.consultation_id for each in quoting if await _stands(context, each)}
    for consultation_id in sorted(in_group):
        shown = tuple(each.id for each in quoting if each.consultation_id == consultation_id)
        await store.outbox.put(LeaveGroup(consultation_id=consultation_id, message_ids=shown), context.now)
    said = [*texts, *(each.note_ja for each in parts if each.note_ja), *(each.quote for each in parts if each.quote)]
    since = min(each.written_at for each in parts)
    await store.forgotten_words.forget(worker.id, [*ids, *(each.id for each in quoting)], said, since, context.now)
    chat_ids = [each.worker_message_id for each in parts if each.worker_message_id is not None]
    await store.waiting_words.forget_some(worker.id, chat_ids)


async def _stands(context: ActionContext, message: Message) -> bool:
    return bool(await context.store.group_posts.of_message(message.id))


async def _take_out_of_chats(context: ActionContext, worker: Worker, part: Message) -> None:
    matter = await context.store.consultations.get(part.consultation_id)
    removals: list[DeleteMessage] = []
    if matter.is_in_group or part.staff_message_id is not None or await _stands(context, part):
        removals.append(removal_from_group(part))
    if worker.chat_id is not None and part.worker_message_id is not None:
        removals.append(removal_from_chat(part, worker.id))
    for removal in removals:
        await context.store.outbox.put(removal, context.now)


def _remover(member: StaffMember | None, matter: Consultation) -> Readers:
    """Return the circle that names who removed words: an officer may read what managers and admins read."""
    return matter.readers if is_allowed(member, Access.MANAGER) else Readers.GROUP


def _told(
    context: ActionContext, matter: Consultation, message: Message, reason: RemovalReason, handling: Handling
) -> dict[str, Argument]:
    """Return what the texts tell: which message, why, who reads it, and until when managers decide; no word of it."""
    decide_on = add_days(tokyo_day(context.now), DAYS_TO_DECIDE)
    return {
        "on": tokyo_day(message.written_at).isoformat(),
        "time": tokyo_time(message.written_at),
        "reason": reason.value,
        "readers": matter.evidence_readers.value,
        "decide_on": decide_on.isoformat() if handling in (Handling.DECIDE, Handling.CUT) else "none",
    }
