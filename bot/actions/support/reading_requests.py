"""Officers who ask to read one restricted matter: managers say yes or no, and may add or remove somebody unasked."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.private_copies import take_back
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.staff_routing import tell_of_waiting
from bot.domain import callbacks
from bot.domain.audit_event import AuditAction
from bot.domain.button_words import RequestAnswer
from bot.domain.days import tokyo_day
from bot.domain.outbox import Argument, Button, Buttons, SayText, ShowRestricted, say, tell_member, tell_staff
from bot.domain.outbox.readers_buttons import admits
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.support.consultation import Consultation, Readers
from bot.domain.support.matter_reader import ANSWERED_WITHIN, MatterReader
from bot.domain.support.sight import may_decide_readers, may_read
from bot.storage.store import Store

_GONE = refused("button-old")


async def ask_for_reading(context: ActionContext, matter: Consultation, member: StaffMember) -> ActionResult:
    """An officer asks to read a restricted matter: managers hear it alone, and again until one of them has decided."""
    if matter.readers is not Readers.RESTRICTED or not matter.is_open:
        return _GONE
    number = {"number": str(matter.id)}
    if may_read(member, matter):
        return refused("restricted-ask-reads", number)
    if member.id in matter.named:
        return refused("restricted-ask-not_you", number)
    answer_by = context.now + ANSWERED_WITHIN
    request_id = await context.store.matter_readers.ask(matter.id, member.id, context.now, answer_by)
    if request_id is None:
        return refused("restricted-ask-waits", number)
    await context.record(AuditAction.MATTER_ASKED_FOR, subject=_subject(matter))
    await _tell_managers(context, matter, await context.store.matter_readers.get(request_id))
    await _show(context, matter)
    if not any(each.is_reachable for each in await _managers(context.store, matter)):
        return refused("restricted-ask-unheard", number)
    return DONE


async def decide_request(context: ActionContext, request: MatterReader, said: RequestAnswer) -> ActionResult:
    """A manager lets somebody read who asked, or does not."""
    matter = await context.store.consultations.get(request.consultation_id)
    decider = await context.store.staff.find(context.staff_id)
    member = await context.store.staff.find(request.staff_id)
    if not may_decide_readers(decider, matter) or member is None:
        return _GONE
    if not request.is_waiting:
        return refused("restricted-request-over")
    if said is RequestAnswer.YES:
        return await add_reader(context, matter, member)
    return await _refuse(context, matter, request)


async def add_reader(context: ActionContext, matter: Consultation, member: StaffMember) -> ActionResult:
    """A manager lets an officer read this matter, who hears it alone."""
    if not await _may_decide(context, matter) or not is_allowed(member, Access.STAFF) or member.id in matter.named:
        return _GONE
    if not await context.store.matter_readers.add(matter.id, member.id, context.now, context.staff_id):
        return ALREADY_DONE
    await context.record(AuditAction.READER_ADDED, subject=_subject(matter), details={"staff": member.id})
    await _tell(context, matter, member.id, "restricted-added_you", way_in(matter))
    await _tell_worker_of_named(context, matter, member)
    await _show(context, matter)
    return DONE


async def remove_reader(context: ActionContext, matter: Consultation, reader: MatterReader) -> ActionResult:
    """A manager lets somebody read this matter no more: what they were shown of it goes too."""
    if not await _may_decide(context, matter) or reader.consultation_id != matter.id:
        return _GONE
    if reader.is_waiting:
        return await _refuse(context, matter, reader)
    if not await context.store.matter_readers.end(reader.id, context.now, context.staff_id):
        return ALREADY_DONE
    await context.record(AuditAction.READER_REMOVED, subject=_subject(matter), details={"staff": reader.staff_id})
    await _tell(context, matter, reader.staff_id, "restricted-removed_you")
    await take_back(context.store, reader.staff_id, matter.id, context.now)
    await _show(context, matter)
    return DONE


async def end_requests(context: ActionContext, matter: Consultation, why: str) -> None:
    """End what nobody has decided, where there is nothing to decide any more; each who asked hears why."""
    for request in await context.store.matter_readers.of_matter(matter.id):
        if request.is_waiting and await context.store.matter_readers.end(request.id, context.now, None):
            told = {"number": str(matter.id), "why": why}
            over = tell_member("restricted-request-ended", told, staff_id=request.staff_id)
            await context.store.outbox.put(replace(over, cause=_subject(matter)), context.now)


async def addable(store: Store, matter: Consultation) -> Sequence[StaffMember]:
    """List who of the staff could be added to a restricted matter."""
    staff = await store.staff.with_access(Access.STAFF)
    return [each for each in staff if not may_read(each, matter) and each.id not in matter.named]


async def remind_of_requests(context: ActionContext) -> None:
    """Tell managers again of who has waited too long, and the group that somebody waits; nothing else is told there."""
    for request in await context.store.matter_readers.overdue(context.now):
        matter = await context.store.consultations.get(request.consultation_id)
        if matter.readers is not Readers.RESTRICTED or await context.store.staff.find(request.staff_id) is None:
            await context.store.matter_readers.end(request.id, context.now, None)
            await _show(context, matter)
            continue
        await context.store.matter_readers.ask_again(request.id, context.now + ANSWERED_WITHIN)
        await _tell_managers(context, matter, request)
        open_bot = ((Button("alarm-open_bot", start="waiting"),),)
        late = tell_staff("restricted-asks-late", {"number": str(matter.id)}, buttons=open_bot)
        key = f"restricted-asks-late:{matter.id}:{tokyo_day(context.now)}"
        await context.store.outbox.put(replace(late, cause=_subject(matter), idempotency_key=key), context.now)


async def tell_new_reader(context: ActionContext, member: StaffMember) -> None:
    """Tell somebody who is appointed what waits outside the group for those of that role: matters, and who asks."""
    await tell_of_waiting(context.store, member, context.now)
    for request in await context.store.matter_readers.waiting():
        matter = await context.store.consultations.get(request.consultation_id)
        if may_decide_readers(member, matter):
            await context.store.outbox.put(await _asks(context, matter, request, member), context.now)


def way_in(matter: Consultation) -> Buttons:
    """Return the button that opens a matter which the group does not see."""
    return ((Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(matter.id)),),)


async def _tell_worker_of_named(context: ActionContext, matter: Consultation, member: StaffMember) -> None:
    """Let the worker hear that somebody reads it from now on whom they have named in a complaint that is open."""
    open_ones = await context.store.consultations.list_open(matter.worker_id)
    if not any(member.id in each.named for each in open_ones):
        return
    name = member.known_as or member.label
    number: dict[str, Argument] = {"number": str(matter.id)}
    buttons = ((admits(matter, member, RequestAnswer.NO),),)
    told = say("restricted-named_added", {**number, "names": name}, worker_id=matter.worker_id, buttons=buttons)
    await context.store.outbox.put(replace(told, cause=_subject(matter)), context.now)


async def _refuse(context: ActionContext, matter: Consultation, request: MatterReader) -> ActionResult:
    if not await context.store.matter_readers.end(request.id, context.now, context.staff_id):
        return ALREADY_DONE
    await context.record(AuditAction.READER_REFUSED, subject=_subject(matter), details={"staff": request.staff_id})
    await _tell(context, matter, request.staff_id, "restricted-refused_you")
    await _show(context, matter)
    return DONE


async def _may_decide(context: ActionContext, matter: Consultation) -> bool:
    return may_decide_readers(await context.store.staff.find(context.staff_id), matter)


async def _managers(store: Store, matter: Consultation) -> Sequence[StaffMember]:
    return [each for each in await store.staff.readers_of(matter) if may_decide_readers(each, matter)]


async def _tell_managers(context: ActionContext, matter: Consultation, request: MatterReader) -> None:
    for manager in await _managers(context.store, matter):
        await context.store.outbox.put(await _asks(context, matter, request, manager), context.now)


async def _asks(context: ActionContext, matter: Consultation, request: MatterReader, manager: StaffMember) -> SayText:
    told: dict[str, Argument] = {
        "number": str(matter.id),
        "name": await context.store.staff.label_of(request.staff_id),
    }
    buttons = (
        (Button("restricted-let_read", callback=callbacks.DECIDE_REQUEST.data(RequestAnswer.YES, request.id)),),
        (Button("restricted-let_not", callback=callbacks.DECIDE_REQUEST.data(RequestAnswer.NO, request.id)),),
        *way_in(matter),
    )
    asks = tell_member("restricted-asks", told, staff_id=manager.id, urgency=matter.urgency, buttons=buttons)
    key = f"restricted-asks:{request.id}:{manager.id}:{tokyo_day(context.now)}"
    return replace(asks, cause=_subject(matter), idempotency_key=key)


async def _tell(context: ActionContext, matter: Consultation, staff_id: int, key: str, buttons: Buttons = ()) -> None:
    number = {"number": str(matter.id)}
    told = tell_member(key, number, staff_id=staff_id, urgency=matter.urgency, buttons=buttons)
    await context.store.outbox.put(replace(told, cause=_subject(matter)), context.now)


async def _show(context: ActionContext, matter: Consultation) -> None:
    await context.store.outbox.put(ShowRestricted(consultation_id=matter.id), context.now)


def _subject(matter: Consultation) -> str:
    return f"consultation:{matter.id}"
