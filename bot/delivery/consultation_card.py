"""The card at the top of a consultation's topic."""

from datetime import datetime
from functools import partial
from html import unescape

from bot.domain import callbacks
from bot.domain.days import TOKYO, tokyo_day
from bot.domain.missing import MISSING
from bot.domain.outbox import Button, Buttons
from bot.domain.support.consultation import Consultation, EmployerDisclosure, reads_in
from bot.domain.support.matter_card import MatterCard, around_lines, turn_lines
from bot.domain.workers.languages import language_of
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.texts import Translator, Value, listed

# A note says in this language what a worker's words mean.
_STAFF_READ = "ja"


def topic_title(t: Translator, consultation: Consultation) -> str:
    """The topic's name, plain text; it tells nothing about the person, for notifications show it."""
    title = t("staff-topic-title", {"number": str(consultation.id), "kind": consultation.kind.value})
    return unescape(title)


def card_text(t: Translator, card: MatterCard, worker: Worker, profile: Profile, now: datetime) -> str:
    """Write the card that staff see first: whose turn it is, the matter, who asks, and what else there is of them."""
    consultation = card.matter
    matter = _matter(consultation, worker)
    heading = t("staff-card-heading", {"number": str(consultation.id)})
    if worker.forgotten_at is not None:
        return f"{heading}\n{t('staff-card-forgotten', matter | {'id': str(worker.id)})}"
    key = "staff-card-on-roster" if worker.on_roster else "staff-card-not-on-roster"
    whose = "\n".join(t(*line) for line in turn_lines(card, now))
    around = "\n".join(t(*line) for line in around_lines(card, partial(listed, reader=t.locale)))
    parts = [f"{heading}\n{whose}", t(key, matter | _person(consultation, worker, profile, now)), around]
    if consultation.employer_disclosure is not None:
        parts.append(t("staff-telling", {"telling": consultation.employer_disclosure.value}))
    return "\n\n".join(parts)


def card_buttons(consultation: Consultation, worker: Worker) -> Buttons:
    """Let staff do whatever there is to be done with a consultation; nothing where its worker wants to be forgotten."""
    if worker.forgotten_at is not None:
        return ()
    return (
        *_handling(consultation),
        *_answering(consultation, worker),
        *_ask_about_employer(consultation, worker),
        (
            *_open_or_close(consultation),
            Button("evidence-remove", callback=callbacks.ASK_REMOVAL.data(consultation.id)),
        ),
        (Button("report-button", start=f"report_{consultation.id}"), *_who_it_is(worker)),
    )


def _handling(consultation: Consultation) -> Buttons:
    if not consultation.is_open:
        return ()
    number = consultation.id
    rest = Button("standing-snooze", callback=callbacks.SHOW_RESTS.data(number))
    if consultation.snoozed_until is not None:
        rest = Button("standing-wake", callback=callbacks.WAKE_CONSULTATION.data(number))
    hand = Button("standing-hand", callback=callbacks.SHOW_TAKERS.data(number))
    log = Button("standing-log", start=f"log_{number}")
    flag = Button("flag-set", callback=callbacks.SHOW_FLAGS.data(number))
    return (_claiming(consultation), (hand, rest), (log, flag))


def _answering(consultation: Consultation, worker: Worker) -> Buttons:
    """Help staff to read and write the worker's language."""
    if not consultation.is_open:
        return ()
    canned = Button("canned-choose", callback=callbacks.SHOW_CANNED.data(consultation.id, 0))
    if language_of(reads_in(worker, consultation)) == _STAFF_READ:
        return ((canned,),)
    return ((canned, Button("reading-ask", callback=callbacks.ASK_READING.data(consultation.id))),)


def _claiming(consultation: Consultation) -> tuple[Button, ...]:
    claim = callbacks.CLAIM_CONSULTATION.data(consultation.id)
    if consultation.assignee_id is None:
        return (Button("standing-claim", callback=claim, style="primary"),)
    give_back = callbacks.GIVE_BACK_CONSULTATION.data(consultation.id)
    return (Button("standing-take_over", callback=claim), Button("standing-give_back", callback=give_back))


def _who_it_is(worker: Worker) -> tuple[Button, ...]:
    if worker.on_roster:
        return (Button("standing-roster", start=f"card_{worker.id}"),)
    return () if worker.chat_id is None else (Button("staff-card-link", start=f"link_{worker.id}"),)


def _ask_about_employer(consultation: Consultation, worker: Worker) -> Buttons:
    is_asked = consultation.employer_disclosure in (EmployerDisclosure.ASKED, EmployerDisclosure.AGREED)
    if not consultation.is_open or is_asked or worker.chat_id is None:
        return ()
    return ((Button("staff-card-ask-employer", callback=callbacks.ASK_EMPLOYER_CONSENT.data(consultation.id)),),)


def _open_or_close(consultation: Consultation) -> tuple[Button, ...]:
    if consultation.is_open:
        return (Button("staff-card-close", callback=callbacks.CLOSE_CONSULTATION.data(consultation.id)),)
    return (Button("staff-card-reopen", callback=callbacks.REOPEN_CONSULTATION.data(consultation.id)),)


def _matter(consultation: Consultation, worker: Worker) -> dict[str, Value]:
    opened_at = consultation.opened_at.astimezone(TOKYO)
    return {
        "kind": consultation.kind.value,
        "state": consultation.state.value,
        "locale": reads_in(worker, consultation),
        "opened_on": opened_at.date(),
        "opened_time": opened_at.strftime("%H:%M"),
    }


def _person(consultation: Consultation, worker: Worker, profile: Profile, now: datetime) -> dict[str, Value]:
    return {
        "roster_number": worker.number,
        "name": worker.name_on_card or MISSING,
        "nationality": profile.value("nationality") or MISSING,
        "employer": consultation.employer or MISSING,
        "status": profile.value("status") or MISSING,
        "field": profile.value("field") or MISSING,
        "stay_expires_on": profile.day("stay_expiry", tokyo_day(now)) or MISSING,
    }
