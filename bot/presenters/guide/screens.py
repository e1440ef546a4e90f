"""A page of the guide, a screen at a time: no longer than somebody reads on a phone, the sources on the last one."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.domain.facts import Facts
from bot.domain.facts.law_changes import NOBODY_KNOWN, Circumstances
from bot.domain.guide import LifeTopic
from bot.presenters.guide.content import Content, page_content
from bot.presenters.guide.lengths import ROOM_BETWEEN, height_of, longest_screen
from bot.presenters.guide.life import life_text
from bot.presenters.guide.pages import Page
from bot.presenters.sources import sources_quote
from bot.texts import Translator

# What stands between two sentences: a space, in Japanese and Chinese nothing.
_BETWEEN = re.compile(r"((?<=[.!])(?<!No\.)\s+|(?<=[။។।])\s+|(?<=[。！？])(?=[^\s）」]))")


def page_screens(
    t: Translator, facts: Facts, page: Page, now: datetime, who: Circumstances = NOBODY_KNOWN
) -> list[str]:
    """Return what a worker reads on that page now; a page about daily life has one, and parts behind it."""
    if isinstance(page.record, LifeTopic):
        return [life_text(t, facts, page.record, now)]
    content = page_content(t, facts, page, now, who)
    texts = ["\n\n".join(content.paragraphs)] if content.is_whole else list(_split(content, longest_screen(t.locale)))
    screens = ["\n\n".join(filter(None, [text, content.check])) for text in texts]
    if content.sources:
        screens.append(sources_quote(t, facts, content.sources))
    return [
        f"{t('guide-screen', {'title': content.heading, 'screen': number, 'screens': len(screens)})}\n\n{screen}"
        for number, screen in enumerate(screens, start=1)
    ]


def _split(content: Content, longest: int) -> Iterator[str]:
    """The text in as many screens as it needs; a paragraph is cut only where it does not fit on a screen of its own."""
    room = longest - ROOM_BETWEEN - len(content.heading) - height_of(content.check)
    held = ""
    for before, piece in _pieces(content.paragraphs, room):
        longer = f"{held}{before}{piece}" if held else piece
        if held and height_of(longer) > room:
            yield held
            longer = piece
        held = longer
    yield held


def _pieces(paragraphs: Iterable[str], room: int) -> Iterator[tuple[str, str]]:
    """Each paragraph, or each sentence of one that is too long, after what parts it from the one before."""
    for paragraph in paragraphs:
        if height_of(paragraph) <= room:
            yield "\n\n", paragraph
        else:
            yield from _sentences(paragraph)


def _sentences(paragraph: str) -> Iterator[tuple[str, str]]:
    """Each sentence after an empty line, a new line or a space; a question stands beside its answer."""
    before = "\n\n"
    for line in paragraph.split("\n"):
        first, *others = _BETWEEN.split(line)
        yield before, first
        yield from zip(others[::2], others[1::2], strict=True)
        before = "\n"
