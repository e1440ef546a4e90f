"""Sources in words, under what is said about facts: where they are written, and when they were checked."""

from collections.abc import Sequence
from datetime import date

from bot.domain.facts.check_facts import CheckFacts
from bot.domain.facts.sources import Source
from bot.domain.missing import MISSING
from bot.presenters.folded import folded
from bot.texts import Translator, day


def checked_text(t: Translator, facts: CheckFacts, source_ids: Sequence[str], today: date) -> str:
    """Return in words whether these sources were checked lately, and when; a line where staff must confirm first."""
    doubt = [t("result-unconfirmed")] if facts.awaits_confirmation(source_ids) else []
    sentence = check_line(t, facts.checked_on(source_ids), is_stale=facts.is_stale(source_ids, today))
    return "\n".join([*doubt, f"<i>{sentence}</i>"])


def check_line(t: Translator, checked_on: date | None, *, is_stale: bool) -> str:
    """Return when somebody checked, that it was long ago, or that nobody has yet; it stands once on a screen."""
    shown_day = day(checked_on, t.locale) if checked_on else MISSING
    return t("result-checked", {"on": shown_day, "stale": is_stale})


def sources_quote(t: Translator, facts: CheckFacts, source_ids: Sequence[str]) -> str:
    """The names and pages of these sources, folded."""
    return folded("\n".join(source_lines(t, facts, source_ids)))


def source_lines(t: Translator, facts: CheckFacts, source_ids: Sequence[str]) -> list[str]:
    """The name and page of each of these sources."""
    return [source_line(t, facts.sources[source_id]) for source_id in dict.fromkeys(source_ids)]


def source_line(t: Translator, source: Source) -> str:
    """How sure it is what a source tells, its name and its page."""
    told = {"title": source.title, "url": source.url or MISSING, "certainty": source.certainty}
    return t("result-source", told)
