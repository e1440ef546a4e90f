"""What stands folded below words whose translation is in doubt: that it is a draft, and the same in other languages."""

import re
from collections.abc import Callable, Sequence

from bot.texts import SOURCE_LOCALE, Translator
from bot.texts.doubts import Doubt

_FOLDED = re.compile("<blockquote expandable>.*?</blockquote>", re.DOTALL)
_QUOTED = re.compile("</?blockquote[^>]*>")
_BLANK = re.compile(r"\n\s*\n\s*\n")
_BETWEEN = "\n\n"
_START, _END = "<blockquote expandable>", "</blockquote>"
# A message may hold no more.
_LONGEST = 4096


def said_beside(t: Translator, say: Callable[[Translator], str]) -> str:
    """What `say` says to the reader, and below it what has to stand beside that."""
    own = t.anew()
    text = say(own)
    doubt = own.doubt()
    return beside(own, text, doubt, [say(each) for each in also_in(own, text, doubt)])


def also_in(t: Translator, text: str, doubt: Doubt) -> list[Translator]:
    """In whose words else a screen in doubt is said: Japanese, if it has none yet; English where that has changed."""
    clerk = t.for_clerk() if (doubt.is_draft or doubt.is_stale) and not t.says_in_japanese(text) else None
    return [*([clerk] if clerk else []), *([Translator(t.texts, SOURCE_LOCALE)] if doubt.is_stale else [])]


def beside(t: Translator, text: str, doubt: Doubt, others: Sequence[str]) -> str:
    """The screen with `others` in a fold; the note stands first in it.

    So it is seen at once, once, and makes no screen longer. What has no room is left out: first what stands folded in
    `others`, then the last of them.
    """
    note = [t("language-draft")] if doubt.is_draft else []
    shown = [_without_quotes(each) for each in others]
    if len(_with_fold(text, [*note, *shown])) > _LONGEST:
        shown = [_without_quotes(_FOLDED.sub("", each)) for each in others]
    while shown and len(_with_fold(text, [*note, *shown])) > _LONGEST:
        shown.pop()
    if shown:
        return _with_fold(text, [*note, *shown])
    if len(_with_fold(text, note)) > _LONGEST:
        return text
    before, start, after = text.rpartition(_START)
    return "".join([before, start, *(f"{each}\n\n" for each in note), after]) if start else _BETWEEN.join([text, *note])


def _with_fold(text: str, parts: Sequence[str]) -> str:
    return _BETWEEN.join([text.rstrip(), f"{_START}{_BETWEEN.join(parts)}{_END}"])


def _without_quotes(text: str) -> str:
    """A quote cannot stand inside a fold."""
    return _BLANK.sub(_BETWEEN, _QUOTED.sub("", text)).strip()
