"""What the ticks do: each job has a name and a transaction of its own; what is done one by one lists ids first."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.actions.context import ActionContext
from bot.actions.facts import ask_for_checks, is_asking_missed
from bot.actions.interviews.scheduling import send_questions
from bot.actions.law_changes import tell_of_law_changes
from bot.actions.notices.silent import list_calls, remind_silent
from bot.actions.notices.waiting import watch_waiting_notices
from bot.actions.privacy.evidence import remind_of_undecided
from bot.actions.private_copies import tend_copies
from bot.actions.reminders.duties import plan_duties
from bot.actions.reminders.replan import replan_outdated
from bot.actions.reminders.tick import send_due
from bot.actions.support.alarms.opening import tell_of_orange
from bot.actions.support.kept_tasks import remind_of_kept_tasks
from bot.actions.support.limits.gathering import GATHERED_EVERY, pass_on_gathered
from bot.actions.support.overdue import watch_waiting
from bot.actions.support.reading_requests import remind_of_requests
from bot.actions.support.unheard.daily import remind_of_unheard
from bot.actions.support.waiting_words import pass_on_waiting
from bot.actions.tasks.board import keep_board
from bot.actions.tasks.bug_cards import tell_of_more_bugs
from bot.actions.tasks.digest import tell_digest
from bot.actions.tasks.open_checks import end_over
from bot.actions.tasks.reachability import look_for_silent
from bot.domain.audit_event import Actor

# So many obligations are told of in one transaction; a turn that comes in between waits for no more.
_AT_A_TIME = 100

T = TypeVar("T")
Job = Callable[[ActionContext], Awaitable[T]]


async def gathered_matters(context: ActionContext) -> Sequence[int]:
    """List the consultations whose gathered words have waited long enough."""
    return await context.store.gathered_words.due(context.now, GATHERED_EVERY)


async def pass_on_gathered_of(context: ActionContext, consultation_id: int) -> None:
    """Give staff what was written faster than they can read it one by one."""
    await pass_on_gathered(context, await context.store.consultations.get(consultation_id))


async def held_chats(context: ActionContext) -> Sequence[int]:
    """List the chats in which a picture is held until its worker has said what it shows."""
    return await context.store.held_pictures.chats()


async def forget_limits(context: ActionContext) -> None:
    """Keep nothing of what was counted long ago."""
    await context.store.rate_limits.forget_old(context.now)


async def due_alarms(context: ActionContext) -> Sequence[int]:
    """List the alarms that are to be told again."""
    return [each.id for each in await context.store.alarms.due(context.now)]


async def unalarmed_matters(context: ActionContext) -> Sequence[int]:
    """List the flagged consultations of which nobody has been told."""
    return [each.id for each in await context.store.red_flags.unalarmed()]


async def waiting_workers(context: ActionContext) -> Sequence[int]:
    """List whose words wait since the version before."""
    return await context.store.waiting_words.workers(_AT_A_TIME)


async def pass_on_waiting_of(context: ActionContext, worker_id: int) -> None:
    """Give staff what waits of a worker, in the worker's own name."""
    await pass_on_waiting(replace(context, actor=Actor.worker(worker_id)), worker_id)


async def send_some(context: ActionContext) -> int:
    """Put some of the reminders that are due into the outbox; returns how many."""
    return await send_due(context.store, context.facts, context.now, _AT_A_TIME)


async def is_weekly_missed(context: ActionContext) -> bool:
    """Return whether no bot was running when staff were to be asked for checks."""
    return await is_asking_missed(context.store, context.now)


EACH_MINUTE: Mapping[str, Job[object]] = {
    "questions": lambda it: send_questions(it.store, it.now),
    "orange": tell_of_orange,
    "waiting": watch_waiting,
    "copies": lambda it: tend_copies(it.store, it.now),
    "requests": remind_of_requests,
    "unheard": remind_of_unheard,
    "kept tasks": remind_of_kept_tasks,
    "approvals": watch_waiting_notices,
    "identity": end_over,
    "bugs": tell_of_more_bugs,
    "unread notices": remind_silent,
    "digest": tell_digest,
    "board": lambda it: keep_board(it.store, it.now),
}
EACH_MORNING: Mapping[str, Job[object]] = {
    "duties": lambda it: plan_duties(it.store, it.facts, it.now),
    "plan": lambda it: replan_outdated(it.store, it.facts, it.now),
    "silent": lambda it: look_for_silent(it.store, it.now),
    "undecided": remind_of_undecided,
    "calls": list_calls,
}
EACH_WEEK: Mapping[str, Job[object]] = {
    "facts": lambda it: ask_for_checks(it.store, it.facts, it.now),
    "law": lambda it: tell_of_law_changes(it.store, it.facts, it.now),
}
