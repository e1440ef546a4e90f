"""The card at the top of a consultation's topic."""

from html import unescape

from bot.clock import TOKYO
from bot.domain.consultation import Consultation
from bot.domain.outbox import Button, Buttons
from bot.domain.worker import Worker
from bot.texts import Value, Words

# What a `.ftl` can tell from every real value; an empty string would not do, for no variant can be named by it.
_NOT_KNOWN = "none"


def topic_title(words: Words, consultation: Consultation) -> str:
    """The topic's name, plain text; it tells nothing about the person, for notifications show it."""
    title = words("staff-topic-title", {"number": str(consultation.id), "kind": consultation.kind.value})
    return unescape(title)


def card_text(words: Words, consultation: Consultation, worker: Worker) -> str:
    """What staff see first: the matter, and who asks or that this is not known yet."""
    key = "staff-card-on-roster" if worker.on_roster else "staff-card-not-on-roster"
    return words(key, _matter(consultation, worker) | _person(consultation, worker))


def card_buttons(consultation: Consultation) -> Buttons:
    """Close an open consultation, reopen a closed one."""
    if consultation.is_open:
        return ((Button("staff-card-close", callback=f"close:{consultation.id}"),),)
    return ((Button("staff-card-reopen", callback=f"reopen:{consultation.id}"),),)


def _matter(consultation: Consultation, worker: Worker) -> dict[str, Value]:
    opened_at = consultation.opened_at.astimezone(TOKYO)
    return {
        "number": str(consultation.id),
        "kind": consultation.kind.value,
        "state": consultation.state.value,
        "locale": worker.locale or consultation.locale,
        "opened_on": opened_at.date(),
        "opened_time": opened_at.strftime("%H:%M"),
    }


def _person(consultation: Consultation, worker: Worker) -> dict[str, Value]:
    return {
        "name": worker.name_on_card,
        "nationality": worker.nationality or _NOT_KNOWN,
        "employer": consultation.employer or _NOT_KNOWN,
        "status": worker.status or _NOT_KNOWN,
        "field": worker.field or _NOT_KNOWN,
        "stay_expires_on": worker.stay_expires_on or _NOT_KNOWN,
    }
