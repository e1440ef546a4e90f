"""What a page of the guide says today that is not about daily life, and where it is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.fields import Field
from bot.domain.facts.hotlines import Hotline
from bot.domain.facts.law_changes import NOBODY_KNOWN, Circumstances, LawChange
from bot.domain.facts.sources import sources_in
from bot.domain.facts.supports import Support
from bot.domain.guide import LifeTopic, Topic
from bot.presenters.guide.fields import field_text, fields_text
from bot.presenters.guide.hotlines import hotlines_text
from bot.presenters.guide.law_changes import change_text, changes_text, confidence_text, notices_text
from bot.presenters.guide.lengths import ROOM_BETWEEN, height_of, longest_screen
from bot.presenters.guide.office import office_text
from bot.presenters.guide.pages import Page, changes_on
from bot.presenters.sources import check_line
from bot.texts import Translator


@dataclass(frozen=True, slots=True)
class Content:
    """What a page says: its heading, its paragraphs, whether somebody has checked it, the ids of its sources.

    `check` is empty where what is listed bears its own. `is_whole`: it has a folded part, which nothing may cut.
    """

    heading: str
    paragraphs: tuple[str, ...]
    check: str
    sources: tuple[str, ...]
    is_whole: bool


def page_content(t: Translator, facts: Facts, page: Page, now: datetime, who: Circumstances = NOBODY_KNOWN) -> Content:
    """Return what a worker reads on a page that is not about daily life, and where it is written."""
    today = tokyo_day(now)
    notices = notices_text(t, changes_on(facts, page, who, today), who, today)
    said = [notices, *_doubts(t, facts, page), _body(t, facts, page, now, who)]
    sources = _sources(page)
    has_own_check = isinstance(page.record, str | Hotline) or _offices(facts, page) or _lists_changes(page)
    check = "" if has_own_check else _check(t, facts, sources, today)
    paragraphs = [each for part in said for each in part.split("\n\n") if each]
    is_whole = isinstance(page.record, Hotline)
    return Content(t.label(page.heading), tuple(paragraphs), check, tuple(sources), is_whole)


def searched_text(t: Translator, facts: Facts, page: Page, now: datetime) -> str:
    """Return the words by which a page is found: of a change of law not those that stand on every such page."""
    match page.record:
        case LawChange():
            return t(f"law_change-text-{page.record.text}")
        case Hotline():
            return page.record.name_ja
        case LifeTopic():
            return "\n".join(t(f"life-{part}-{page.id}") for part in ("what", "today", "more", "need"))
        case str():
            return ""
        case Topic(shows="changes"):
            return t(f"guide-text-{page.id}")
        case _:
            return _body(t, facts, page, now, NOBODY_KNOWN)


def _body(t: Translator, facts: Facts, page: Page, now: datetime, who: Circumstances) -> str:
    today = tokyo_day(now)
    match page.record:
        case LifeTopic() | str():
            return t("guide-choose")
        case Field():
            return field_text(t, facts, page.record, today)
        case Support():
            official = t("guide-official", {"ja": page.record.name_ja})
            return f"{t(f'guide-support-{page.record.id}')}\n\n{official}"
        case LawChange():
            return change_text(t, page.record, who, today)
        case Hotline():
            return office_text(t, facts, page.record, now)
        case Topic(shows="fields"):
            said = fields_text(t, facts.fields.values(), today)
        case Topic(shows="changes"):
            said = changes_text(t, facts, who, today)
        case Topic():
            said = _topic(t, facts, page, now)
    return said


def _topic(t: Translator, facts: Facts, page: Page, now: datetime) -> str:
    """Its own words, and whom to call first where offices stand below it."""
    said, offices = t(f"guide-text-{page.id}"), _offices(facts, page)
    if not offices:
        return said
    room = longest_screen(t.locale) - height_of(t.label(page.heading) + said) - ROOM_BETWEEN
    return "\n\n".join(filter(None, [said, hotlines_text(t, facts, offices, now, room)]))


def _doubts(t: Translator, facts: Facts, page: Page) -> list[str]:
    """What is said of a page that staff must confirm; what is doubtful about a field has its own line."""
    match page.record:
        case LawChange():
            return [confidence_text(t, facts, page.record)]
        case Topic() | Support() if not _offices(facts, page) and facts.awaits_confirmation(page.record.sources):
            return [t("result-unconfirmed")]
    return []


def _sources(page: Page) -> list[str]:
    if isinstance(page.record, str | LifeTopic) or _lists_changes(page):
        return []
    if isinstance(page.record, Field):
        return list(sources_in(page.record))
    return list(page.record.sources)


def _check(t: Translator, facts: Facts, sources: Sequence[str], today: date) -> str:
    """When somebody checked the pages behind it, or that nobody has; an office bears its own check."""
    pages_read = [source for source in sources if facts.sources[source].can_be_checked]
    is_stale = facts.is_stale(pages_read, today)
    return f"<i>{check_line(t, facts.checked_on(pages_read), is_stale=is_stale)}</i>"


def _lists_changes(page: Page) -> bool:
    """Each change has its own page, with its sources and when they were checked."""
    return isinstance(page.record, Topic) and page.record.shows == "changes"


def _offices(facts: Facts, page: Page) -> list[Hotline]:
    """The offices that stand on that page."""
    return [office for office in facts.hotlines.values() if office.topic == page.id]
