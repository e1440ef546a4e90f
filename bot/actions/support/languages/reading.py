"""Reading: staff who read the worker's language are asked, and leave a note in Japanese beside the words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.staff_routing import way_to
from bot.actions.tasks.tasks import end_tasks, open_task_about
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.days import add_days, tokyo_day
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, Button, EditCard, SayText, tell_member
from bot.domain.outbox.carried import noted
from bot.domain.outbox.envelope import id_in
from bot.domain.outbox.follow_ups import reply_in_group
from bot.domain.outbox.overtaken import PLEASE_READ
from bot.domain.staff import Access, StaffMember
from bot.domain.support.consultation import Consultation, reads_in
from bot.domain.support.message import Message
from bot.domain.tasks import StaffTask, TaskKind
from bot.domain.workers.languages import language_of
from bot.domain.workers.worker import Worker


async def ask_to_read(context: ActionContext, matter: Consultation) -> ActionResult:
    """Ask in private who reads the worker's language; done with how many, refused where nobody would hear of it.

    Managers are asked where nobody reads it. The request is a task until somebody has left a note.
    """
    if not matter.is_open:
        return refused("button-old")
    locale = language_of(reads_in(await context.store.workers.get(matter.worker_id), matter))
    asked = await _asked(context, matter, locale, context.staff_id)
    if not asked:
        return refused("reading-nobody", {"locale": locale})
    task = await open_task_about(context, TaskKind.READ, matter, _due_on(context, matter))
    if task is None:
        return ALREADY_DONE
    details = {"asked": [each.id for each in asked]}
    await context.record(AuditAction.READING_ASKED, subject=f"consultation:{matter.id}", details=details)
    await _ask(context, task, asked, context.staff_id)
    await _show(context, matter)
    return replace(DONE, args={"count": len(asked)})


async def ask_instead(context: ActionContext, told: SayText) -> None:
    """Ask others where somebody cannot be told of a request; who has asked reads that, once for each of those."""
    consultation_id = id_in(told.cause, "consultation") or 0
    for task in await context.store.tasks.list_open_about(TaskKind.READ, consultation_id):
        asker_id = int(told.args["by"] or 0)
        matter = await context.store.consultations.get(consultation_id)
        locale = language_of(reads_in(await context.store.workers.get(matter.worker_id), matter))
        asked = await _asked(context, matter, locale, asker_id)
        await _ask(context, task, asked, asker_id)
        args: dict[str, Argument] = {"number": str(matter.id), "instead": _instead(asked, locale)}
        args["name"] = await context.store.staff.name_of(told.staff_id or 0) or MISSING
        buttons = await way_to(context, matter)
        heard = tell_member("reading-not_told", args, staff_id=asker_id, urgency=matter.urgency, buttons=buttons)
        key = f"reading-not_told:{task.id}:{told.staff_id}"
        await context.store.outbox.put(replace(heard, idempotency_key=key, cause=told.cause), context.now)


def _instead(asked: Sequence[StaffMember], locale: str) -> str:
    if not asked:
        return "nobody"
    return "reader" if any(locale in each.languages for each in asked) else "manager"


async def write_note(
    context: ActionContext, matter: Consultation, message: Message, note_ja: str, seen: str | None
) -> ActionResult:
    """Keep what a worker's message means, and show it to who reads the matter; never to the worker.

    Refused where another note than the one that was `seen` stands there by now.
    """
    if message.note_ja == note_ja:
        return ALREADY_DONE
    name = None if message.note_by is None else await context.store.staff.name_of(message.note_by)
    is_as_seen = message.note_ja == seen
    if not is_as_seen or not await context.store.readings.note(message, note_ja, context.staff_id):
        return refused("reading-changed", {"name": name or MISSING, "note": message.note_ja or ""})
    details = {"consultation": matter.id, "instead_of": message.note_by}
    await context.record(AuditAction.READING_NOTED, subject=f"message:{message.id}", details=details)
    await _end_requests(context, matter)
    await _tell(context, matter, replace(message, note_ja=note_ja, note_by=context.staff_id))
    return DONE


async def carry_notes(context: ActionContext, worker: Worker, moved: Sequence[Message]) -> None:
    """Let the notes go with words that the worker has moved to another consultation."""
    for before in moved:
        now = await context.store.messages.by_worker_message_id(worker.id, before.worker_message_id or 0)
        if now is None or before.note_ja is None or before.note_by is None:
            continue
        await context.store.readings.note(now, before.note_ja, before.note_by)
        if (await context.store.consultations.get(now.consultation_id)).is_in_group:
            name = await context.store.staff.name_of(before.note_by)
            for line in noted(replace(now, note_ja=before.note_ja), name):
                await context.store.outbox.put(line, context.now)


async def _asked(context: ActionContext, matter: Consultation, locale: str, asker_id: int) -> Sequence[StaffMember]:
    if matter.is_in_group:
        circle = await context.store.staff.with_access(Access.STAFF)
        managers = await context.store.staff.with_access(Access.MANAGER)
    else:
        circle = managers = await context.store.staff.readers_of(matter)
    others, their_managers = ([each for each in some if each.id != asker_id] for some in (circle, managers))
    speakers = [each for each in others if locale in each.languages and _hears(context, each)]
    return speakers or [each for each in their_managers if _hears(context, each)]


def _hears(context: ActionContext, member: StaffMember) -> bool:
    return member.is_reachable and not member.is_away(context.now)


def _due_on(context: ActionContext, matter: Consultation) -> date:
    """By when the answer is due to who waits for it, who cannot have it before somebody has read; else tomorrow."""
    today = tokyo_day(context.now)
    return add_days(today, 1) if matter.answer_by is None else max(today, tokyo_day(matter.answer_by))


async def _ask(context: ActionContext, task: StaffTask, asked: Sequence[StaffMember], asker_id: int) -> None:
    """Ask each of them for somebody, once."""
    matter = await context.store.consultations.get(task.consultation_id or 0)
    locale = language_of(reads_in(await context.store.workers.get(matter.worker_id), matter))
    name = await context.store.staff.name_of(asker_id)
    write = Button("reading-write", callback=callbacks.WRITE_READING.data(matter.id), style="primary")
    buttons = ((write,), *await way_to(context, matter))
    for each in asked:
        reads = "yes" if locale in each.languages else "no"
        args: dict[str, Argument] = {"number": str(matter.id), "locale": locale, "name": name or MISSING}
        args |= {"reads": reads, "by": str(asker_id)}
        told = tell_member(PLEASE_READ, args, staff_id=each.id, urgency=matter.urgency, buttons=buttons)
        told = replace(told, idempotency_key=f"{PLEASE_READ}:{task.id}:{each.id}", cause=f"consultation:{matter.id}")
        await context.store.outbox.put(told, context.now)


async def _end_requests(context: ActionContext, matter: Consultation) -> None:
    if await end_tasks(context, await context.store.tasks.list_open_about(TaskKind.READ, matter.id)):
        await _show(context, matter)


async def _tell(context: ActionContext, matter: Consultation, message: Message) -> None:
    name = await context.store.staff.name_of(context.staff_id)
    if matter.is_in_group:
        for line in noted(message, name):
            below = reply_in_group(line, message.group_id, message.staff_message_id)
            await context.store.outbox.put(below, context.now)
        return
    args = {"number": str(matter.id), "name": name or MISSING}
    buttons = await way_to(context, matter)
    for each in await context.store.staff.readers_of(matter):
        if each.id == context.staff_id:
            continue
        there = tell_member("reading-noted_private", args, staff_id=each.id, urgency=matter.urgency, buttons=buttons)
        await context.store.outbox.put(replace(there, cause=f"consultation:{matter.id}"), context.now)


async def _show(context: ActionContext, matter: Consultation) -> None:
    if matter.is_in_group:
        await context.store.outbox.put(EditCard(consultation_id=matter.id), context.now)
