"""Consultations: a worker asks, staff answer, and either side ends it or goes on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.result import ALREADY_DONE, DONE, ActionResult, refused
from bot.actions.support.alarms import end_alarm
from bot.actions.support.alarms.closing import tell_taker_of_closing
from bot.actions.support.limits.opening import opened_instead
from bot.actions.support.new_words import keep_words, pass_words_on
from bot.actions.support.passing_on import pass_on_said
from bot.actions.support.reading_requests import end_requests
from bot.actions.support.reports.asking import ask_whether_reported
from bot.actions.support.staff_routing import pass_to_staff
from bot.actions.support.standing import begin_standing, wait_for_answer
from bot.actions.tasks.tasks import drop_tasks_in
from bot.domain import callbacks
from bot.domain.audit_event import Actor, AuditAction
from bot.domain.outbox import Button, CloseTopic, CopyMessages, EditCard, OpenTopic, SayText, say, tell_staff
from bot.domain.staff import Access, is_allowed
from bot.domain.support.consultation import (
    RESTRICTED_KINDS,
    Consultation,
    ConsultationKind,
    ConsultationState,
    Rating,
    Readers,
    after_worker_wrote,
)
from bot.domain.support.message import IncomingMessage, Message, is_changed
from bot.domain.tasks import TaskKind
from bot.domain.workers.worker import Worker

# What is changed sooner after the bot heard of it was copied as it is now, and not as it was.
COPIED_WITHIN = timedelta(seconds=2)
# A live location takes a step every few seconds for up to eight hours; staff see it this often, as long as they help.
_LOCATION_EVERY = timedelta(minutes=10)
_LOCATION = "location"


async def open_consultation(
    context: ActionContext,
    worker: Worker,
    kind: ConsultationKind,
    words: Sequence[IncomingMessage],
    readers: Readers = Readers.GROUP,
) -> Consultation:
    """Open a consultation with its forum topic, beginning with what the worker wrote.

    Managers and admins alone read it where its kind, or `readers`, wants that; they hear of it one by one. Of who opens
    too many, the words go into an open one, of that kind where there is one, which is returned.
    """
    restricted = kind in RESTRICTED_KINDS and readers is Readers.GROUP
    circle = Readers.RESTRICTED if restricted else readers
    instead = await opened_instead(context, worker, circle, kind)
    if instead is None:
        return await open_new(context, worker, kind, words, circle)
    for each in words:
        await add_words(context, instead, each)
    return instead


async def open_new(
    context: ActionContext,
    worker: Worker,
    kind: ConsultationKind,
    words: Sequence[IncomingMessage],
    readers: Readers,
) -> Consultation:
    """Open one for these readers, however many there are."""
    consultation = await context.store.consultations.open(worker, kind, context.now, readers)
    return await begin_consultation(context, consultation, words)


async def begin_consultation(
    context: ActionContext, consultation: Consultation, words: Sequence[IncomingMessage]
) -> Consultation:
    """Let its readers hear of one that was just opened, and keep the words with which it begins."""
    consultation = await begin_standing(context, consultation)
    await pass_to_staff(context.store, consultation, OpenTopic(consultation_id=consultation.id), context.now)
    await context.record(
        AuditAction.CONSULTATION_OPENED,
        actor=Actor.worker(consultation.worker_id),
        subject=f"consultation:{consultation.id}",
    )
    for each in words:
        # Outside the group its readers have just heard that there is something new.
        await (pass_words_on if consultation.is_in_group else keep_words)(context, consultation, each)
    return consultation


async def tell_page(context: ActionContext, consultation: Consultation, title: str) -> None:
    """Tell staff from which page of the guide the worker comes; `title` is the text key of its title."""
    shelf, _, page = title.rpartition("-")
    key = f"staff-asked_from-{shelf.replace('-', '_')}"
    message = tell_staff(key, {"page": page}, consultation_id=consultation.id)
    await pass_on_said(context, consultation, message)


async def consultation_about(context: ActionContext, worker: Worker, kind: ConsultationKind) -> Consultation:
    """Return the newest consultation of that kind that is open; one is opened where there is none."""
    open_ones = await context.store.consultations.list_open(worker.id)
    running = next((each for each in open_ones if each.kind is kind), None)
    return running or await open_new(context, worker, kind, [], Readers.GROUP)


async def add_words(
    context: ActionContext, consultation: Consultation, words: IncomingMessage, before: Message | None = None
) -> None:
    """Add what the worker wrote, or changed `before` into; writing to a closed consultation reopens it."""
    state = after_worker_wrote(consultation.state)
    await wait_for_answer(context, consultation)
    await pass_words_on(context, consultation, words, before)
    await move_consultation(context, consultation, state, actor=Actor.worker(consultation.worker_id))


async def correct_words(
    context: ActionContext,
    consultation: Consultation,
    corrected: Message,
    words: IncomingMessage,
    *,
    edited_at: datetime,
) -> ActionResult:
    """Add what the worker changed a message into; already done where Telegram tells of a change that nobody sees.

    A first reaction or a link's preview is such a change.
    """
    if words.content == corrected.content == _LOCATION:
        return await _follow_location(context, consultation, corrected, words)
    if not is_changed(corrected, words):
        return ALREADY_DONE
    if corrected.staff_message_id is not None and edited_at < corrected.written_at + COPIED_WITHIN:
        first = CopyMessages((corrected.id,), consultation_id=consultation.id)
        await pass_to_staff(context.store, consultation, first, context.now)
        await add_words(context, consultation, words)
        return DONE
    await add_words(context, consultation, words, corrected if words.text != corrected.text else None)
    return DONE


async def add_summary(context: ActionContext, consultation: Consultation, message: SayText) -> None:
    """Staff get what the worker sent with a button; it counts like the worker's own words."""
    await wait_for_answer(context, consultation)
    await pass_on_said(context, consultation, message)
    state = after_worker_wrote(consultation.state)
    await move_consultation(context, consultation, state, actor=Actor.worker(consultation.worker_id))


async def close_consultation(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Close it and ask the worker how the help was; what has a red flag is closed by a manager alone."""
    if not consultation.is_open:
        return ALREADY_DONE
    if consultation.red_flag is not None and not await _acts_as_manager(context):
        return refused("flag-only_managers")
    await tell_taker_of_closing(context, consultation)
    await ask_whether_reported(context, consultation)
    await move_consultation(context, consultation, ConsultationState.CLOSED, actor=context.actor)
    number = str(consultation.id)
    rated = {rating: callbacks.RATE_CONSULTATION.data(rating, consultation.id) for rating in Rating}
    faces = tuple(Button(f"consultation-rating-{rating}", callback=data) for rating, data in rated.items())
    unsolved = (Button("consultation-not-solved", callback=callbacks.SAY_UNSOLVED.data(consultation.id)),)
    buttons = (faces, unsolved)
    key = "complaint-closed" if consultation.is_for_admins_only else "consultation-closed"
    message = say(key, {"number": number}, worker_id=consultation.worker_id, buttons=buttons)
    await context.store.outbox.put(replace(message, cause=f"consultation:{number}"), context.now)
    return DONE


async def _acts_as_manager(context: ActionContext) -> bool:
    return is_allowed(await context.store.staff.find(context.staff_id), Access.MANAGER)


async def reopen_consultation(context: ActionContext, consultation: Consultation) -> ActionResult:
    """Staff go on with a closed consultation; already done when it is open, or the worker asked to be forgotten."""
    worker = await context.store.workers.get(consultation.worker_id)
    if consultation.is_open or worker.forgotten_at is not None:
        return ALREADY_DONE
    await wait_for_answer(context, consultation)
    await move_consultation(context, consultation, ConsultationState.WAITING_FOR_STAFF, actor=context.actor)
    key = "complaint-reopened" if consultation.is_for_admins_only else "consultation-reopened"
    message = say(key, {"number": str(consultation.id)}, worker_id=consultation.worker_id)
    await context.store.outbox.put(replace(message, cause=f"consultation:{consultation.id}"), context.now)
    return DONE


async def rate_consultation(context: ActionContext, consultation: Consultation, rating: Rating) -> None:
    """Keep the worker's face, and show it to staff."""
    await context.store.consultations.rate(consultation.id, rating)
    message = tell_staff("staff-rated", {"rating": rating.value}, consultation_id=consultation.id)
    await pass_to_staff(context.store, consultation, message, context.now)


async def say_unsolved(context: ActionContext, consultation: Consultation) -> ActionResult:
    """The worker says it is not solved: it is open again."""
    if consultation.is_open:
        return ALREADY_DONE
    await wait_for_answer(context, consultation)
    await move_consultation(
        context, consultation, ConsultationState.WAITING_FOR_STAFF, actor=Actor.worker(consultation.worker_id)
    )
    await pass_to_staff(
        context.store, consultation, tell_staff("staff-unsolved", consultation_id=consultation.id), context.now
    )
    return DONE


async def _follow_location(
    context: ActionContext, consultation: Consultation, before: Message, words: IncomingMessage
) -> ActionResult:
    """Pass on where a worker who shares a live location is by now; it changes nobody's turn."""
    is_known = before.consultation_id == consultation.id and context.now - before.written_at < _LOCATION_EVERY
    if not consultation.is_open or is_known:
        return ALREADY_DONE
    await pass_words_on(context, consultation, words)
    return DONE


async def end_what_waits(context: ActionContext, closed: Consultation) -> None:
    """End what waits of a consultation that was just closed: an answer, tasks, its alarm and who asks to read it."""
    await context.store.standings.wait_no_more(closed.id)
    for kind in (TaskKind.UNANSWERED, TaskKind.READ):
        await drop_tasks_in(context.store, closed.id, kind, context.now)
    await end_alarm(context, closed.id)
    await end_requests(context, closed, "closed")


async def move_consultation(
    context: ActionContext, consultation: Consultation, state: ConsultationState, *, actor: Actor
) -> None:
    """Change whose turn it is, where that changes; `who` is a noun and an id."""
    if state is consultation.state:
        return
    await context.store.consultations.set_state(consultation.id, state, context.now)
    if state is ConsultationState.CLOSED:
        await end_what_waits(context, consultation)
    await pass_to_staff(context.store, consultation, EditCard(consultation_id=consultation.id), context.now)
    if ConsultationState.CLOSED in (state, consultation.state):
        await pass_to_staff(context.store, consultation, CloseTopic(consultation_id=consultation.id), context.now)
    details = {"from": consultation.state.value, "to": state.value}
    await context.record(
        AuditAction.CONSULTATION_MOVED, actor=actor, subject=f"consultation:{consultation.id}", details=details
    )
