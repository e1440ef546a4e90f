"""The pages of the guide: how they hang together, and which of them can be reached."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import get_args

from bot.domain.facts import Facts
from bot.domain.facts.fields import Field
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.law_changes import NOBODY_KNOWN, Circumstances, LawChange
from bot.domain.facts.supports import Support
from bot.domain.guide import RESTRICTED_TOPICS, Group, LifeTopic, Topic
from bot.domain.support.consultation import ConsultationKind
from bot.presenters.guide.law_changes import listed_changes


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it hangs, the text keys of its button and its heading, and what it is about.

    A group has nothing but the buttons of its pages.
    """

    id: str
    parent: str | None
    label: str
    heading: str
    asks: ConsultationKind | None
    record: Group | LifeTopic | Topic | Field | Support | Hotline | LawChange


@lru_cache(maxsize=8)
def pages(facts: Facts) -> Mapping[str, Page]:
    """Every page by its id, in the order of its buttons."""
    return {page.id: page for page in _every_page(facts)}


def _every_page(facts: Facts) -> Iterator[Page]:
    group: Group
    for group in get_args(Group):
        name = f"life-group-{group}"
        yield Page(group, None, name, name, None, group)
    for life in facts.life_guide.values():
        title = f"life-title-{life.id}"
        yield Page(life.id, life.group, title, title, life.asks, life)
    shown_in = {topic.shows: topic.id for topic in facts.guide.values()}
    for topic in facts.guide.values():
        title = f"guide-title-{topic.id}"
        yield Page(topic.id, topic.parent, title, title, topic.asks, topic)
    for field in facts.fields.values():
        name = f"field-{field.id}"
        yield Page(name, shown_in["fields"], name, name, ConsultationKind.PROCEDURE, field)
    for support in facts.supports.values():
        name = f"support-{support.id}"
        yield Page(name, shown_in["supports"], f"guide-short-{support.id}", name, support.asks, support)
    for hotline in facts.hotlines.values():
        name = office_page(hotline)
        yield Page(name, hotline.topic, name, name, facts.guide[hotline.topic].asks, hotline)
    for change in facts.law_changes.values():
        title = f"law_change-title-{change.text}"
        yield Page(change_page(change), shown_in["changes"], title, title, ConsultationKind.PROCEDURE, change)


def restricts(title: str | None) -> bool:
    """Return whether a consultation that begins at the page with that title is not for the staff group."""
    return title is not None and title.removeprefix("life-title-") in RESTRICTED_TOPICS


def office_page(hotline: Hotline) -> str:
    """The id of the page of an office."""
    return f"hotline-{hotline.id}"


def change_page(change: LawChange) -> str:
    """The id of the page of a change of law."""
    return f"change.{change.id}"


def pages_of(facts: Facts, today: date, who: Circumstances = NOBODY_KNOWN) -> list[Page]:
    """The pages that can be reached that day; a change of law of long ago is none of them."""
    every = pages(facts)
    always = [page for page in every.values() if not isinstance(page.record, LawChange)]
    return [*always, *(every[change_page(change)] for change in listed_changes(facts, who, today))]


def pages_below(facts: Facts, page_id: str | None, today: date, who: Circumstances = NOBODY_KNOWN) -> list[Page]:
    """The pages that a page leads the reader to; None: the contents."""
    return [page for page in pages_of(facts, today, who) if page.parent == page_id]


def changes_on(facts: Facts, page: Page, who: Circumstances, today: date) -> list[LawChange]:
    """The changes of law that a page about something else tells the reader of."""
    shown = facts.shown_changes(who, today)
    if isinstance(page.record, Field):
        return [change for change in shown if page.record.id in change.affects.fields]
    return [change for change in shown if page.id in change.topics]
