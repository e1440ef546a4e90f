"""The guide in words: its pages, what each says today, and finding one by any piece of its words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import unescape

from bot.domain.facts import Facts
from bot.domain.facts.documents import Support
from bot.domain.facts.fields import Field
from bot.domain.guide import Topic
from bot.domain.support.consultation import ConsultationKind
from bot.domain.text_search import Index, Text, build_index
from bot.presenters.guide.fields import field_sources, field_text, fields_text
from bot.presenters.guide.hotlines import hotlines_text
from bot.presenters.sources import checked_text, sources_quote
from bot.texts import Texts, Translator

_TAGS = re.compile("<[^>]+>")


@dataclass(frozen=True, slots=True)
class Page:
    """A topic, a field or a support: where it hangs, and the text keys of its button and its heading."""

    id: str
    parent: str | None
    label: str
    heading: str
    asks: ConsultationKind | None
    record: Topic | Field | Support


@lru_cache(maxsize=8)
def pages(facts: Facts) -> Mapping[str, Page]:
    """Every page by its id, in the order of its buttons."""
    return {page.id: page for page in _every_page(facts)}


def _every_page(facts: Facts) -> Iterator[Page]:
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


def pages_below(facts: Facts, page_id: str | None) -> list[Page]:
    """The pages that a page leads to; None: the contents."""
    return [page for page in pages(facts).values() if page.parent == page_id]


def page_text(t: Translator, facts: Facts, page: Page, today: date) -> str:
    """Return what a worker reads on that page today, and where it is written."""
    heading, body = t(page.heading), _body(t, facts, page, today)
    return f"<b>{heading}</b>\n\n{body}\n\n{_proof(t, facts, page, today)}"


@lru_cache(maxsize=32)
def guide_index(texts: Texts, locale: str, facts: Facts, today: date) -> Index:
    """All pages in one language, as they read that day."""
    t = Translator(texts, locale)
    return build_index(
        Text(
            page.id,
            f"{t.label(page.label)}\n{t.label(page.heading)}",
            unescape(_TAGS.sub("", _body(t, facts, page, today))),
        )
        for page in pages(facts).values()
    )


def _body(t: Translator, facts: Facts, page: Page, today: date) -> str:
    match page.record:
        case Field():
            return field_text(t, facts, page.record, today)
        case Support():
            names = {"ja": page.record.name_ja, "en": page.record.name_en}
            return f"{t(f'guide-support-{page.record.id}')}\n\n{t('guide-official', names)}"
        case Topic(shows="fields"):
            return fields_text(t, facts.fields.values(), today)
        case Topic(shows="hotlines"):
            return f"{t(f'guide-text-{page.id}')}\n\n{hotlines_text(t, facts.hotlines.values(), today)}"
        case _:
            return t(f"guide-text-{page.id}")


def _proof(t: Translator, facts: Facts, page: Page, today: date) -> str:
    """A telephone number bears its own check, and what is doubtful about a field is said in its line."""
    if isinstance(page.record, Topic) and page.record.shows == "hotlines":
        shown = [hotline for hotline in facts.hotlines.values() if hotline.is_shown(today)]
        return sources_quote(t, facts, [source for hotline in shown for source in hotline.sources])
    if isinstance(page.record, Field):
        sources = field_sources(page.record)
        pages_read = [source for source in sources if facts.sources[source].can_be_checked]
        return f"{checked_text(t, facts, pages_read, today)}\n{sources_quote(t, facts, sources)}"
    sources = page.record.sources
    return f"{checked_text(t, facts, sources, today)}\n{sources_quote(t, facts, sources)}"
