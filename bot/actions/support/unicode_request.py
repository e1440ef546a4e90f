"""Words in Zawgyi are kept and passed on as they are, and the worker is asked for Unicode, once a consultation."""

from dataclasses import replace

from bot.actions.context import ActionContext
from bot.domain.outbox import say
from bot.domain.support.consultation import Consultation
from bot.domain.support.watch_words import signs_in
from bot.domain.zawgyi import is_zawgyi


async def ask_for_unicode(context: ActionContext, consultation: Consultation, text: str | None) -> None:
    """Ask for Unicode where the text is Zawgyi, unless this was asked in that consultation before.

    Below a cry nothing stands but whom to call: the next words are early enough.
    """
    if text is None or not is_zawgyi(text) or signs_in(text, context.facts.watch_words):
        return
    number = str(consultation.id)
    asked = say("consultation-zawgyi", worker_id=consultation.worker_id)
    cause = f"consultation:{number}"
    await context.store.outbox.put(replace(asked, cause=cause, idempotency_key=f"zawgyi:{number}"), context.now)
