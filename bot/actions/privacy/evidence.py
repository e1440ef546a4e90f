"""Hidden words: a manager reads them and decides; what was kept for a legal hold ends with the hold."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.privacy.shown_again import put_back
from bot.actions.private_copies import delete_copies_of
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.tasks.tasks import end_tasks, open_task_about, tell_group_of_task
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, Button, ShowHidden, say, tell_member
from bot.domain.privacy.evidence import (
    DAYS_TO_DECIDE,
    STATUS_OF_DECISION,
    Evidence,
    EvidenceDecision,
    EvidenceStatus,
)
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import Consultation, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.support.sight import may_read
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker


def may_read_evidence(member: StaffMember | None, matter: Consultation) -> bool:
    """Return whether a member of staff reads what was hidden in a matter: managers and admins who read the matter."""
    return is_allowed(member, Access.MANAGER) and may_read(member, matter)


async def open_decision(context: ActionContext, hidden: Evidence) -> None:
    """Let those who may decide hear of hidden words, each alone; it is a task until all in that matter is decided."""
    matter = await context.store.consultations.get(hidden.consultation_id)
    task = await open_task_about(context, TaskKind.EVIDENCE, matter, hidden.decide_on)
    if task is not None and matter.is_in_group:
        await tell_group_of_task(context, task)
    await _tell_managers(context, matter, hidden, "evidence-please_decide")


async def view_evidence(context: ActionContext, evidence_id: int) -> Evidence | None:
    """Return hidden words, and record that they were opened; None where they are gone, or are not this person's."""
    hidden = await context.store.evidence.find(evidence_id)
    if hidden is None or not hidden.is_readable:
        return None
    matter = await context.store.consultations.get(hidden.consultation_id)
    if not may_read_evidence(await context.store.staff.find(context.staff_id), matter):
        return None
    await context.record(AuditAction.EVIDENCE_VIEWED, subject=f"evidence:{hidden.id}", details=_place_of(hidden))
    return hidden


async def show_files(context: ActionContext, hidden: Evidence) -> None:
    """Let who has opened hidden words see the pictures and files that stood with them."""
    files = [each.message_id for each in hidden.words if each.shows_file]
    for message_id in files:
        file = ShowHidden(hidden.id, message_id, staff_id=context.staff_id, consultation_id=hidden.consultation_id)
        await context.store.outbox.put(file, context.now)
    details = {**_place_of(hidden), "files": len(files)}
    await context.record(AuditAction.EVIDENCE_VIEWED, subject=f"evidence:{hidden.id}", details=details)


async def decide_evidence(context: ActionContext, hidden: Evidence, decision: EvidenceDecision) -> ActionResult:
    """Keep hidden words, destroy them, or let them stand in their matter again; the worker hears which.

    `hidden` is what the person was shown. Already done where somebody has decided so before. Refused where somebody has
    decided otherwise meanwhile, where the words are not this person's, and where a legal hold forbids to destroy them.
    """
    matter = await context.store.consultations.get(hidden.consultation_id)
    if not may_read_evidence(await context.store.staff.find(context.staff_id), matter):
        return refused("evidence-refused-readers")
    if decision is EvidenceDecision.DESTROY and await context.store.legal_holds.stands(matter.worker_id):
        return refused("evidence-refused-hold")
    status = STATUS_OF_DECISION[decision]
    if not await context.store.evidence.decide(hidden, status, context.staff_id, context.now):
        return await _decided_before(context, hidden, status)
    if decision is EvidenceDecision.RETURN:
        await put_back(context, matter, hidden)
    if decision is EvidenceDecision.DESTROY:
        await delete_copies_of(context.store, matter.id, context.now)
    details = {**_place_of(hidden), "from": hidden.status.value, "to": status.value}
    await context.record(AuditAction.EVIDENCE_DECIDED, subject=f"evidence:{hidden.id}", details=details)
    await _end_task(context, matter)
    await _tell_worker(context, matter, hidden, status)
    return DONE


async def _decided_before(context: ActionContext, shown: Evidence, status: EvidenceStatus) -> ActionResult:
    stands = await context.store.evidence.get(shown.id)
    if stands.status in (shown.status, status):
        return ALREADY_DONE
    by = stands.decided_by and await context.store.staff.label_of(stands.decided_by)
    return refused("evidence-refused-changed", {"status": stands.status.value, "decider": by or MISSING})


async def destroy_held(context: ActionContext, worker_id: int) -> None:
    """Destroy what was kept of a worker only because of a legal hold, which has ended; the worker hears it."""
    for hidden in await context.store.evidence.held_of(worker_id):
        if not await context.store.evidence.end_held(hidden, EvidenceStatus.DESTROYED, context.now):
            continue
        matter = await context.store.consultations.get(hidden.consultation_id)
        await delete_copies_of(context.store, matter.id, context.now)
        details = {**_place_of(hidden), "from": hidden.status.value, "to": EvidenceStatus.DESTROYED.value}
        await context.record(AuditAction.EVIDENCE_DECIDED, subject=f"evidence:{hidden.id}", details=details)
        await _tell_worker(context, matter, hidden, EvidenceStatus.DESTROYED)


async def held_copies(
    context: ActionContext, worker: Worker, pictures: Sequence[IncomingMessage]
) -> Sequence[Evidence]:
    """Return what a legal hold keeps hidden of pictures that were taken back until their worker says what they show."""
    albums = {each.album for each in pictures if each.album is not None}
    rows = [row for album in sorted(albums) for row in await context.store.messages.ever_of_album(worker.id, album)]
    telegram_ids = {each.telegram_id for each in pictures}
    ids = {row.id for row in rows if row.worker_message_id in telegram_ids}
    held = await context.store.evidence.held_of(worker.id)
    return [each for each in held if {one.message_id for one in each.words} <= ids]


async def end_held_copies(context: ActionContext, worker: Worker, pictures: Sequence[IncomingMessage]) -> None:
    """Keep nothing hidden of pictures that staff get after all: they stand in the record again."""
    for hidden in await held_copies(context, worker, pictures):
        if await context.store.evidence.end_held(hidden, EvidenceStatus.RETURNED, context.now):
            details = {**_place_of(hidden), "from": hidden.status.value, "to": EvidenceStatus.RETURNED.value}
            await context.record(AuditAction.EVIDENCE_DECIDED, subject=f"evidence:{hidden.id}", details=details)


async def remind_of_undecided(context: ActionContext) -> None:
    """Tell managers once in a week of hidden words whose time is over, until they decide; the words stay kept."""
    for hidden in await context.store.evidence.late(tokyo_day(context.now)):
        matter = await context.store.consultations.get(hidden.consultation_id)
        await _tell_managers(context, matter, hidden, "evidence-late")


async def _end_task(context: ActionContext, matter: Consultation) -> None:
    if await context.store.evidence.undecided_in(matter.id):
        return
    await end_tasks(context, await context.store.tasks.list_open_about(TaskKind.EVIDENCE, matter.id))


async def _tell_managers(context: ActionContext, matter: Consultation, hidden: Evidence, key: str) -> None:
    told: dict[str, Argument] = {"number": str(matter.id), "reason": hidden.reason.value}
    told["decide_on"] = None if hidden.decide_on is None else hidden.decide_on.isoformat()
    buttons = ((Button("evidence-open", callback=callbacks.OPEN_EVIDENCE.data(matter.id)),),)
    for reader in await context.store.staff.managers_of(matter):
        said = tell_member(key, told, staff_id=reader.id, buttons=buttons)
        once = f"{key}:{hidden.id}:{_weeks_late(context, hidden)}:{reader.id}"
        await context.store.outbox.put(
            replace(said, cause=f"consultation:{matter.id}", idempotency_key=once), context.now
        )


def _weeks_late(context: ActionContext, hidden: Evidence) -> int:
    return 0 if hidden.decide_on is None else (tokyo_day(context.now) - hidden.decide_on).days // DAYS_TO_DECIDE


async def _tell_worker(context: ActionContext, matter: Consultation, hidden: Evidence, status: EvidenceStatus) -> None:
    worker = await context.store.workers.get(matter.worker_id)
    if worker.chat_id is None or not hidden.words:
        return
    readers = Readers.RESTRICTED if matter.is_in_group and status is EvidenceStatus.KEPT else matter.readers
    told: dict[str, Argument] = {
        "on": tokyo_day(hidden.words[0].written_at).isoformat(),
        "time": tokyo_time(hidden.words[0].written_at),
        "readers": readers.value,
        "by": "hold" if hidden.status is EvidenceStatus.HELD else "manager",
    }
    said = say(f"evidence-worker-{status}", told, worker_id=worker.id)
    await context.store.outbox.put(replace(said, cause=f"consultation:{matter.id}"), context.now)


def _place_of(hidden: Evidence) -> Mapping[str, object]:
    return {"consultation": hidden.consultation_id, "reason": hidden.reason.value}
