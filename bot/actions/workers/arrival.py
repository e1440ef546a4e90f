"""A person arrives: consent, or no consent and no trace."""

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.context import ActionContext
from bot.actions.privacy.consents import choose_general
from bot.actions.tasks.open_checks import end_of_leaver
from bot.actions.tasks.tasks import note_task
from bot.domain.audit_event import SOMEBODY, Actor, AuditAction
from bot.domain.outbox import tell_staff
from bot.domain.privacy.consent import GENERAL_PURPOSES, Purpose
from bot.domain.roster.invitation import Invited
from bot.domain.tasks import TaskKind
from bot.domain.tasks.digest import for_digest
from bot.domain.workers.worker import CONSENT_VERSION, Worker
from bot.storage.store import Store


async def give_consent(
    context: ActionContext, worker: Worker, purposes: Iterable[Purpose] = GENERAL_PURPOSES
) -> Worker:
    """Record that the worker agreed to the consent text in force, for which purposes, and in which language."""
    await context.store.workers.consent(worker.id, CONSENT_VERSION, context.now)
    details = {"version": CONSENT_VERSION, "locale": worker.locale}
    await context.record(AuditAction.CONSENT_GIVEN, actor=Actor.worker(worker.id), details=details)
    await choose_general(context, worker, purposes)
    consented = await context.store.workers.get(worker.id)
    await announce_arrival(context, consented)
    return consented


async def decline_consent(context: ActionContext, worker: Worker) -> None:
    """Forget the chat; what remains is that somebody declined, not who. The invitation may be followed again."""
    await context.store.invitations.give_back(worker.id)
    await end_of_leaver(context, worker.id)
    await context.store.consents.withdraw_all(worker.id, context.now)
    if worker.chat_id is not None:
        await context.store.forget_chat(worker.chat_id)
    await context.store.workers.forget_chat(worker)
    await context.record(AuditAction.CONSENT_DECLINED, actor=SOMEBODY, details={"version": CONSENT_VERSION})


async def announce_arrival(context: ActionContext, worker: Worker) -> None:
    """Tell staff of a worker who came by an invitation without a name and has agreed; they have to say who it is."""
    about = await context.store.audit_log.newest(AuditAction.INVITATION_FOLLOWED, actor=Actor.worker(worker.id))
    if about is None or worker.on_roster:
        return
    invitation = await context.store.invitations.find(int(about.partition(":")[2]))
    if invitation is None:
        return
    place = await invited_place(context.store, invitation.invited)
    message = tell_staff("invitation-arrived", {"place": place})
    arrived = replace(message, idempotency_key=f"arrived:{worker.id}:{invitation.id}", cause=f"worker:{worker.id}")
    if await context.store.outbox.put(for_digest(arrived), context.now):
        await note_task(context.store, TaskKind.ARRIVED, worker.id, context.now)


async def invited_place(store: Store, invited: Invited) -> str:
    """The employer or the dormitory of an invitation without a name."""
    if invited.employer_id is None:
        return invited.dormitory or ""
    employer = await store.employers.find(invited.employer_id)
    return employer.name if employer else ""
