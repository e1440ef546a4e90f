"""The card at the top of a consultation's topic."""

from datetime import date
from html import unescape

from bot.domain import callbacks
from bot.domain.days import TOKYO
from bot.domain.missing import MISSING
from bot.domain.outbox import Button, Buttons
from bot.domain.support.consultation import Consultation, EmployerDisclosure
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.texts import Translator, Value


def topic_title(t: Translator, consultation: Consultation) -> str:
    """The topic's name, plain text; it tells nothing about the person, for notifications show it."""
    title = t("staff-topic-title", {"number": str(consultation.id), "kind": consultation.kind.value})
    return unescape(title)


def card_text(t: Translator, consultation: Consultation, worker: Worker, profile: Profile, today: date) -> str:
    """Write the card that staff see first: the matter, and who asks or that this is not known yet."""
    matter = _matter(consultation, worker)
    if worker.forgotten_at is not None:
        return t("staff-card-forgotten", matter | {"id": str(worker.id)})
    key = "staff-card-on-roster" if worker.on_roster else "staff-card-not-on-roster"
    text = t(key, matter | _person(consultation, worker, profile, today))
    if consultation.employer_disclosure is None:
        return text
    return f"{text}\n\n{t('staff-telling', {'telling': consultation.employer_disclosure.value})}"


def card_buttons(consultation: Consultation, worker: Worker) -> Buttons:
    """Close an open consultation, reopen a closed one; ask about the employer; say who it is, where nobody knows."""
    if worker.forgotten_at is not None:
        return ()
    if worker.chat_id is None:
        return (_open_or_close(consultation),)
    rows = (_open_or_close(consultation), *_ask_about_employer(consultation))
    return rows if worker.on_roster else (*rows, (Button("staff-card-link", start=f"link_{worker.id}"),))


def _ask_about_employer(consultation: Consultation) -> Buttons:
    if not consultation.is_open or consultation.employer_disclosure in (
        EmployerDisclosure.ASKED,
        EmployerDisclosure.AGREED,
    ):
        return ()
    return ((Button("staff-card-ask-employer", callback=callbacks.ASK_EMPLOYER_CONSENT.data(consultation.id)),),)


def _open_or_close(consultation: Consultation) -> tuple[Button, ...]:
    if consultation.is_open:
        return (Button("staff-card-close", callback=callbacks.CLOSE_CONSULTATION.data(consultation.id)),)
    return (Button("staff-card-reopen", callback=callbacks.REOPEN_CONSULTATION.data(consultation.id)),)


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


def _person(consultation: Consultation, worker: Worker, profile: Profile, today: date) -> dict[str, Value]:
    return {
        "roster_number": worker.number,
        "name": worker.name_on_card or MISSING,
        "nationality": profile.value("nationality") or MISSING,
        "employer": consultation.employer or MISSING,
        "status": profile.value("status") or MISSING,
        "field": profile.value("field") or MISSING,
        "stay_expires_on": profile.day("stay_expiry", today) or MISSING,
    }
