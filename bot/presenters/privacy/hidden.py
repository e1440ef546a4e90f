"""The worker's messages that are hidden from staff and kept: how many, why, who reads them, and until when."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from bot.domain.days import tokyo_day
from bot.domain.missing import MISSING
from bot.domain.privacy.evidence import EvidenceStatus
from bot.domain.privacy.my_data import Conversation, HiddenMessage, PersonalDataExport
from bot.domain.privacy.retention import Retention
from bot.presenters.privacy.my_data import consultation_name
from bot.presenters.privacy.rows import Row, Section
from bot.texts import Translator, day

_SHOWN_ROWS = 3


def hidden_on_screen(t: Translator, kept: PersonalDataExport, retention: Retention) -> str:
    """The first of them as Telegram HTML, each in whole sentences; empty where nothing is hidden."""
    return "".join(_shown(t, section) for section in hidden_sections(t, kept, retention))


def hidden_sections(t: Translator, kept: PersonalDataExport, retention: Retention) -> tuple[Section, ...]:
    """Return one section with a row for each message that is hidden; none where nothing is."""
    rows = tuple(
        _row(t, each, list(parts), _last_day(kept, retention))
        for each in kept.conversations
        for _evidence_id, parts in groupby(each.hidden, attrgetter("evidence_id"))
    )
    return (Section(t.label("my_data-hidden-count", {"count": len(rows)}), rows),) if rows else ()


def _row(t: Translator, conversation: Conversation, parts: Sequence[HiddenMessage], last_day: str) -> Row:
    first = parts[0]
    matter = conversation.consultation
    written_on = next((each.written_at for each in conversation.messages if each.id == first.message_id), None)
    name = {
        "name": consultation_name(t, conversation),
        "on": day(tokyo_day(written_on or first.hidden_at), t.locale),
    }
    texts = {
        "reason": first.reason.value if first.is_by_staff else "own",
        "status": first.status.value,
        "readers": MISSING if conversation.is_unread else matter.evidence_readers.value,
        "decide_on": MISSING if first.decide_on is None else first.decide_on.isoformat(),
        "until": last_day if first.status is EvidenceStatus.KEPT else MISSING,
    }
    return Row(t.label("my_data-hidden-name", name), t.label("my_data-hidden-why", texts))


def _last_day(kept: PersonalDataExport, retention: Retention) -> str:
    """Return the day until which the worker's records are kept at least, as far as that is known."""
    ended_on = kept.contracts[-1].ended_on if kept.contracts else None
    until = retention.records_until(ended_on)
    return MISSING if until is None or kept.is_held else until.isoformat()


def _shown(t: Translator, section: Section) -> str:
    lines = [t("my_data-title", {"title": section.title})]
    lines += [t("my_data-line", {"label": row.label, "value": row.value}) for row in section.rows[:_SHOWN_ROWS]]
    if len(section.rows) > _SHOWN_ROWS:
        lines.append(t("my_data-more", {"count": len(section.rows) - _SHOWN_ROWS}))
    return "\n".join(lines) + "\n\n"
