"""A change of the law in words: from which day and how sure that is, whom it concerns, how far its sources go."""

from collections.abc import Iterable
from datetime import date

from bot.domain.facts import Facts
from bot.domain.facts.law_changes import Affected, Circumstances, LawChange
from bot.domain.facts.sources import Certainty
from bot.domain.missing import MISSING
from bot.presenters.folded import folded
from bot.texts import Translator, day, format_day, listed

_MONTH = "yMMMM"


def listed_changes(facts: Facts, who: Circumstances, today: date) -> list[LawChange]:
    """The changes that workers can read about: those that the menu counts, others to come or just begun, earlier ones.

    What only an organisation must do is not among them.
    """
    counted = facts.shown_changes(who, today)
    others = [each for each in facts.law_changes.values() if "worker" in each.affects.parties and each not in counted]
    current = [change for change in others if change.is_current(today)]
    earlier = [change for change in others if change.is_listed(today) and not change.is_current(today)]
    return [*counted, *current, *reversed(earlier)]


def changes_text(t: Translator, facts: Facts, who: Circumstances, today: date) -> str:
    """Return how many of them the menu counts, or what is listed, or that we know of nothing new."""
    counted = len(facts.shown_changes(who, today))
    if counted:
        return t("guide-changes-counted", {"count": counted})
    is_new = any(change.is_current(today) for change in listed_changes(facts, who, today))
    return t("guide-text-changes" if is_new else "guide-changes-none")


def changes_quote(t: Translator, facts: Facts, changes: Iterable[LawChange], who: Circumstances, today: date) -> str:
    """Return a short line for each change, folded: from when, how sure that is, and whether the menu counts it."""
    counted = facts.shown_changes(who, today)
    lines = [_short_line(t, change, today, "counted" if change in counted else "listed") for change in changes]
    return folded("\n".join(lines)) if lines else ""


def notices_text(t: Translator, changes: Iterable[LawChange], who: Circumstances, today: date) -> str:
    """Return the changes in lines, to stand on a page about something else; empty where there is none."""
    lines = [_line(t, change, who, today) for change in changes]
    return "\n\n".join([t("guide-changes-notice"), *lines]) if lines else ""


def change_text(t: Translator, change: LawChange, who: Circumstances, today: date) -> str:
    """Return what changes, when, whom it concerns, and whether that is the reader."""
    when = "\n".join([when_text(t, change, today), *_decided(t, change)])
    whom = "\n".join([*_whom(t, change.affects), t("guide-change-concern", {"concern": change.affects.concern(who)})])
    return "\n\n".join([when, t(f"law_change-text-{change.text}"), whom])


def announced_text(t: Translator, facts: Facts, change: LawChange, today: date) -> str:
    """Return the change as it is told to many: when it begins, what changes, for whom, and how sure that is."""
    title = t("guide-change-title", {"title": t.label(f"law_change-title-{change.text}")})
    sure = confidence_text(t, facts, change)
    parts = ("\n".join([title, when_text(t, change, today)]), t(f"law_change-text-{change.text}"))
    return "\n\n".join([*parts, "\n".join([*_whom(t, change.affects), sure])])


def when_text(t: Translator, change: LawChange, today: date) -> str:
    """Return from which day it holds; what a source only expects is never told as certain."""
    if change.effective_on is None:
        return t("guide-change-undated")
    return t("guide-change-when", {"state": change.state(today), "on": effective_text(t, change)})


def effective_text(t: Translator, change: LawChange) -> str:
    """Its first day, or its month; that it has none."""
    if change.effective_on is None:
        return MISSING
    is_month = change.precision == "month"
    return format_day(change.effective_on, _MONTH, t.locale) if is_month else day(change.effective_on, t.locale)


def confidence_text(t: Translator, facts: Facts, change: LawChange) -> str:
    """Return how far its sources go: an official text was seen, others tell it, or they contradict each other."""
    sources = [facts.sources[source] for source in change.sources]
    if change.status == "unclear" or not all(source.can_be_checked for source in sources):
        return t("guide-change-confidence", {"confidence": Certainty.UNSETTLED})
    is_certain = any(source.certainty is Certainty.CERTAIN for source in sources)
    return t("guide-change-confidence", {"confidence": Certainty.CERTAIN if is_certain else Certainty.LIKELY})


def _short_line(t: Translator, change: LawChange, today: date, standing: str) -> str:
    told = {
        "title": t.label(f"law_change-title-{change.text}"),
        "state": "undated" if change.effective_on is None else change.state(today),
        "on": effective_text(t, change),
        "standing": standing,
    }
    return t("guide-changes-line", told)


def _line(t: Translator, change: LawChange, who: Circumstances, today: date) -> str:
    concern = t("guide-change-concern", {"concern": change.affects.concern(who)})
    title = t("guide-change-title", {"title": t.label(f"law_change-title-{change.text}")})
    return "\n".join([title, when_text(t, change, today), concern])


def _decided(t: Translator, change: LawChange) -> list[str]:
    return [] if change.decided_on is None else [t("guide-change-decided", {"on": change.decided_on})]


def _whom(t: Translator, affected: Affected) -> list[str]:
    """A line for each thing that limits it."""
    limits = {
        "statuses": [t.label(f"profile-status-{status}") for status in affected.statuses],
        "fields": [t.label(f"field-{field}") for field in affected.fields],
        "countries": [t.label("profile-country", {"country": country}) for country in affected.countries],
        "paths": [t.label(f"guide-intent-{path}") for path in affected.paths],
    }
    return [
        t("guide-change-whom", {"limit": limit, "names": listed(names, t.locale)})
        for limit, names in limits.items()
        if names
    ]
