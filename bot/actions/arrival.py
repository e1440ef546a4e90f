"""A person arrives: language, consent, or no consent and no trace."""

from datetime import datetime

from bot.domain.worker import CONSENT_VERSION, Worker
from bot.storage.store import Store


async def choose_language(store: Store, chat_id: int, locale: str) -> Worker:
    """Remember the reading language; somebody new becomes a worker without consent, who is looked after by nobody."""
    return await store.workers.arrive(chat_id, locale)


async def give_consent(store: Store, worker: Worker, now: datetime) -> Worker:
    """Record that the worker agreed to the consent text in force, and in which language it was read."""
    await store.workers.consent(worker.id, CONSENT_VERSION, now)
    details = {"version": CONSENT_VERSION, "locale": worker.locale}
    await store.events.record("consent_given", who=f"worker:{worker.id}", at=now, details=details)
    return await store.workers.get(worker.id)


async def decline_consent(store: Store, worker: Worker, now: datetime) -> None:
    """Forget the chat; what remains is that somebody declined, not who."""
    await store.workers.forget_chat(worker)
    await store.events.record("consent_declined", who="somebody", at=now, details={"version": CONSENT_VERSION})


async def agree_to_health_questions(store: Store, worker: Worker, now: datetime) -> None:
    """Record that the worker agreed to be asked about health (special care-required personal information)."""
    details = {"purpose": "health", "version": CONSENT_VERSION, "locale": worker.locale}
    await store.events.record("consent_given", who=f"worker:{worker.id}", at=now, details=details)
