"""Everything that is kept of a worker, in words: the same on the screen and on paper."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from html import unescape
from itertools import chain, repeat

from bot.domain.checks.screening import Screening
from bot.domain.days import tokyo_time
from bot.domain.facts import Facts
from bot.domain.missing import MISSING
from bot.domain.privacy.consent import Consent
from bot.domain.privacy.my_data import Conversation, HiddenMessage, InterviewSummary, PersonalDataExport, ReportSummary
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.reminders.obligation import EndedAs
from bot.domain.support.message import Author, Message
from bot.domain.support.message_version import MessageVersion
from bot.domain.unicode.clusters import shortened
from bot.domain.workers.profile import GROUPS
from bot.presenters.privacy.consents import consent_name
from bot.presenters.privacy.notices import notice_row
from bot.presenters.privacy.rows import Row, Section, day_of
from bot.presenters.support import said_by_button
from bot.presenters.workers import KnownWorker, contract_text, values_by_owner
from bot.texts import Translator, day

_SHOWN_ROWS, _SHOWN_SIGNS = 4, 110
_SHOWN_AT_ONCE = 2500  # of the 4096 signs that a message of Telegram holds
_TAG = re.compile("<[^>]+>")
# How an obligation ended that nobody did.
_ENDED_AS: Mapping[EndedAs | None, str] = {
    EndedAs.SUPERSEDED: "not_needed",
    EndedAs.CANCELLED: "not_needed",
    EndedAs.PASSED: "passed",
}


def overview(t: Translator, facts: Facts, kept: PersonalDataExport) -> str:
    """The first rows of each section as Telegram HTML; fewer where they would not fit a message."""
    every = sections(t, facts, kept)
    screens = ("\n\n".join(_shown(t, each, rows) for each in every) for rows in range(_SHOWN_ROWS, -1, -1))
    return next(each for each in screens if len(each) <= _SHOWN_AT_ONCE)


def sections(t: Translator, facts: Facts, kept: PersonalDataExport) -> tuple[Section, ...]:
    """Return what is kept besides what was said, each section with at least one row."""
    rows = {
        "profile": _profile(t, facts, kept),
        "contracts": (Row(each.employer, contract_text(t, each)) for each in kept.contracts),
        "consents": (_consent(t, each) for each in kept.consents),
        "consultations": (_consultation(t, each) for each in kept.conversations),
        "interviews": (_interview(t, each) for each in kept.interviews),
        "reports": (_report(t, each) for each in kept.reports),
        "checks": (check_row(t, each) for each in kept.screenings),
        "obligations": _obligations(t, kept),
        "notices": (notice_row(t, each) for each in kept.notices),
        "messages": (Row(day_of(t, each.at), t.label(f"my_data-outcome-{each.outcome}")) for each in kept.said),
        "rest": _rest(t, kept),
    }
    return tuple(_section(t, name, tuple(each)) for name, each in rows.items())


def conversations(t: Translator, kept: PersonalDataExport) -> tuple[Section, ...]:
    """Return what was said, a section for each consultation; what was corrected stands at each of its days."""
    return tuple(Section(consultation_name(t, each), _said(t, each)) for each in kept.conversations if each.messages)


def check_row(t: Translator, screening: Screening) -> Row:
    """Return which check it is, when it was begun, and how much was answered."""
    texts: dict[str, str | int] = {"started_on": day_of(t, screening.started_at), "count": len(screening.answers)}
    return Row(t.label(f"my_data-check-{screening.check}"), t.label("my_data-check", texts))


def _section(t: Translator, name: str, rows: tuple[Row, ...]) -> Section:
    nothing = (Row(t.label("my_data-nothing"), ""),)
    return Section(t.label(f"my_data-section-{name}"), rows or nothing)


def _shown(t: Translator, section: Section, rows: int) -> str:
    lines = [t("my_data-title", {"title": section.title})]
    lines += [_line(t, row) for row in section.rows[:rows]]
    if len(section.rows) > rows:
        lines.append(t("my_data-more", {"count": len(section.rows) - rows}))
    return "\n".join(lines)


def _line(t: Translator, row: Row) -> str:
    if not row.value:
        return t("my_data-line-alone", {"label": row.label})
    texts = {"label": shortened(row.label, _SHOWN_SIGNS), "value": shortened(row.value, _SHOWN_SIGNS)}
    return t("my_data-line", texts)


def _profile(t: Translator, facts: Facts, kept: PersonalDataExport) -> Iterator[Row]:
    known = KnownWorker(kept.worker, kept.profile, kept.contracts[-1] if kept.contracts else None)
    for part in (part for parts in GROUPS.values() for part in parts):
        for by, text in values_by_owner(t, facts, known, part).items():
            value = t.label("my_data-said", {"value": text, "by": by.value})
            yield Row(t.label(f"profile-name-{part}"), value)


def _consent(t: Translator, consent: Consent) -> Row:
    days = {"given_on": day_of(t, consent.given_at), "version": consent.version}
    name = consent_name(t, consent.purpose, consent.consultation_id)
    if consent.withdrawn_at is None:
        return Row(name, t.label("my_data-consent", days))
    withdrawn_on = day_of(t, consent.withdrawn_at)
    return Row(name, t.label("my_data-consent-withdrawn", {**days, "withdrawn_on": withdrawn_on}))


def _consultation(t: Translator, conversation: Conversation) -> Row:
    consultation = conversation.consultation
    texts: dict[str, str | int] = {
        "state": consultation.state.value,
        "opened_on": day_of(t, consultation.opened_at),
        "count": len(conversation.messages),
    }
    return Row(consultation_name(t, conversation), t.label("my_data-consultation", texts))


def consultation_name(t: Translator, conversation: Conversation) -> str:
    """Return the number of a consultation, and what it is."""
    matter = conversation.consultation
    key = "my_data-complaint-name" if matter.is_for_admins_only else "my_data-consultation-name"
    return t.label(key, {"number": str(matter.id), "kind": matter.kind.value})


def _interview(t: Translator, talk: InterviewSummary) -> Row:
    texts = {
        "state": talk.state.value,
        "when": f"{day_of(t, talk.starts_at)} {tokyo_time(talk.starts_at)}" if talk.starts_at else MISSING,
        "held_on": day(talk.held_on, t.locale) if talk.held_on else MISSING,
        "interviewer": " · ".join(filter(None, (talk.interviewer_name, talk.interviewer_title))) or MISSING,
        "news": talk.employer_news or MISSING,
        "told_whom": talk.employer_told_whom or MISSING,
        "told_on": day(talk.employer_told_on, t.locale) if talk.employer_told_on else MISSING,
        "not_told": talk.employer_not_told or MISSING,
    }
    return Row(t.label(f"interview-method-{talk.method}"), t.label("my_data-interview", texts))


def _report(t: Translator, report: ReportSummary) -> Row:
    office = report.office if report.authority is None else t.label(f"authority-{report.authority}")
    texts = {
        "addressee": report.addressee.value,
        "decision": report.decision.value,
        "done_on": day(report.done_on, t.locale),
        "office": office or MISSING,
        "channel": report.channel or MISSING,
        "whom": report.whom or MISSING,
        "agreed": "yes" if report.is_agreed else "no",
        "reason": report.reason or MISSING,
        "outcome": report.outcome or MISSING,
    }
    name = {"number": str(report.consultation_id or MISSING)}
    return Row(t.label("my_data-report-name", name), t.label("my_data-report", texts))


def _obligations(t: Translator, kept: PersonalDataExport) -> Iterator[Row]:
    for obligation in kept.obligations:
        state = "open" if obligation.done_at is None else _ENDED_AS.get(obligation.ended_as, "done")
        told = {"on": day(obligation.anchor_on, t.locale), "state": state}
        yield Row(t.label(f"reminder-name-{obligation.kind}"), t.label("my_data-obligation", told))
    for job_change in kept.job_changes:
        texts = [entry.text for entry in job_change.entries if entry.text]
        yield Row(t.label("my_data-job_change"), "; ".join([day_of(t, job_change.opened_at), *texts]))
    for note in kept.notes:
        yield Row(t.label("my_data-note", {"on": day_of(t, note.opened_at)}), note.note)


def _rest(t: Translator, kept: PersonalDataExport) -> Iterator[Row]:
    worker = kept.worker
    yield Row(t.label("my_data-chat"), str(worker.chat_id))
    if worker.number is not None:
        yield Row(t.label("my_data-number"), worker.number)
    if worker.consented_at is not None:
        given = {"given_on": day_of(t, worker.consented_at), "version": worker.consent_version or ""}
        yield Row(t.label("my_data-base_consent"), t.label("my_data-consent", given))
    for invitation in kept.invitations:
        yield Row(t.label("my_data-invitation"), day_of(t, invitation.created_at))
    if kept.is_held:
        yield Row(t.label("my_data-held"), "")


def _said(t: Translator, conversation: Conversation) -> tuple[Row, ...]:
    rows: list[tuple[datetime, Row]] = []
    seen: set[int | None] = set()
    hidden = {each.message_id: each for each in conversation.hidden}
    for message in conversation.messages:
        if message.id in hidden:
            rows.append((message.written_at, _hidden_row(t, message, hidden[message.id])))
            continue
        read = [each for each in conversation.versions if each.message_id == message.id]
        is_again = message.author is Author.WORKER and message.worker_message_id in seen - {None}
        seen.add(message.worker_message_id)
        if read:
            rows += _corrected(t, message, read)
        else:
            rows.append((message.written_at, _message(t, message, "worker_again" if is_again else _who(message))))
    return tuple(row for _at, row in sorted(rows, key=lambda each: each[0]))


def _hidden_row(t: Translator, message: Message, hidden: HiddenMessage) -> Row:
    """Return words that staff have hidden, in the place where they were said, and what becomes of them."""
    said = {name: getattr(hidden, name) for name in ("content", "text", "quote", "forwarded_from", "said_key")}
    row = _message(t, replace(message, **said, said_args=hidden.said_args), "worker")
    texts = {"words": row.value, "status": hidden.status.value, "hidden_on": day_of(t, hidden.hidden_at)}
    return Row(row.label, t.label("my_data-hidden", texts))


def _corrected(t: Translator, message: Message, read: Sequence[MessageVersion]) -> Iterator[tuple[datetime, Row]]:
    """Each version of an answer that the worker could read, at the instant since when."""
    for version, who in zip(read, chain(["staff"], repeat("staff_again")), strict=False):
        at = version.delivered_at or version.written_at
        yield at, _message(t, replace(version.shown_in(message), written_at=at), who)


def _who(message: Message) -> str:
    if message.author is Author.WORKER:
        return "worker"
    return "staff" if message.worker_message_id is not None else "staff_unsure"


def _message(t: Translator, message: Message, who: str) -> Row:
    return Row(t.label("my_data-message", {"who": who, "on": day_of(t, message.written_at)}), _words(t, message))


def _words(t: Translator, message: Message) -> str:
    if message.said_key is not None:
        return unescape(_TAG.sub("", said_by_button(t, message)))
    text = message.text or t.label("my_data-removed" if message.content == REMOVED else "my_data-no-words")
    if message.quote:
        text = t.label("my_data-quoting", {"text": text, "quote": message.quote})
    if message.forwarded_from:
        text = t.label("my_data-forwarded", {"text": text, "from": message.forwarded_from})
    return text
