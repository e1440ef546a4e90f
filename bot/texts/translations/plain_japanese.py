"""What makes Plain Japanese hard to read: long sentences, kanji without a reading, words of offices, double negatives.

It is what a program can see. Whether a sentence is easy, only people who read so can tell.
"""

import re
from collections.abc import Iterator

from fluent.syntax import ast

from bot.texts.references import Written
from bot.texts.translations.keys import matches
from bot.texts.translations.untranslated import LISTS

_LONGEST = 30
_VARIABLE = "\ufffc"
_TAG = re.compile(r"</?\w+[^>]*>")
_KANA, _KANJI = "ぁ-ゖー", "\u4e00-\u9fff々"
# Behind a kanji, and in the brackets more than the reading where they explain the word.
_READING = re.compile(rf"[（(][{_KANA}\s・／/]+[)）＝]")
# Behind a whole sentence, of which it has the last letters too: what somebody says at the telephone.
_OF_SENTENCE = re.compile(rf"[^（(\n]*(?P<last>[{_KANA}]{{2}})[。？]?[（(](?P<said>[{_KANA}\s…]+)")
_IN_BRACKETS = re.compile(r"[（(][^（()）]*[)）]")
_SENTENCE = re.compile(r"[。！？!?\n]|[：:](?=\s|$)")
_LETTER = re.compile(r"\w")
# A kanji behind a number is read by the number, and what is printed on paper stands in brackets as it is printed.
_RUN = re.compile(rf"(?<![0-9０-９{_VARIABLE}{_KANJI}])[{_KANJI}]+")
_OF_OFFICES = re.compile("(?<!日)本人|所属|該当|適合")
_TWICE_NO = re.compile("ない(?:こと|わけ|もの)(?:は|では|も)(?:ない|ありません)|なくは(?:ない|ありません)")


def hard_to_read(key: str, own: Written) -> Iterator[str]:
    """What is hard in one message."""
    if matches(key, LISTS) or own.entry.value is None:
        return
    said = _TAG.sub("", _said(own.entry.value))
    plain = _without_brackets(said)
    for sentence in _SENTENCE.split(plain):
        length = len(_LETTER.findall(sentence))
        if length > _LONGEST:
            yield f"a sentence of {length} letters, at most {_LONGEST}: {sentence.strip()}"
    yield from (f"{kanji} has no reading at its first use" for kanji in _unread(said))
    joined = re.sub(r"\s", "", plain)
    yield from (f"{word} is a word of offices" for word in sorted(set(_OF_OFFICES.findall(joined))))
    yield from (f"{words} says no twice" for words in _TWICE_NO.findall(joined))


def _said(pattern: ast.Pattern) -> str:
    """What the message says; each variant of a choice is taken as a sentence of its own."""
    return "".join(_of_part(part) for part in pattern.elements)


def _of_part(part: ast.TextElement | ast.Placeable) -> str:
    if isinstance(part, ast.TextElement):
        return str(part.value)
    if isinstance(part.expression, ast.SelectExpression):
        return "\n".join(["", *(_said(each.value) for each in part.expression.variants), ""])
    return _VARIABLE


def _without_brackets(text: str) -> str:
    """The text without what stands in brackets, also in brackets inside others."""
    while (shorter := _IN_BRACKETS.sub("", text)) != text:
        text = shorter
    return text


def _unread(said: str) -> Iterator[str]:
    """The kanji that are not read where they first stand, once each."""
    readings = {found.start() for found in _READING.finditer(said)}
    named = [found.span() for found in _IN_BRACKETS.finditer(said) if found.start() not in readings]
    known = set[str]()
    for run in _RUN.finditer(said):
        is_named = any(start < run.start() < end for start, end in named)
        is_read = run.end() in readings or _is_said_behind(said, run.end())
        if not is_read and not is_named and not known.issuperset(run[0]):
            yield run[0]
        known.update(run[0])


def _is_said_behind(said: str, place: int) -> bool:
    behind = _OF_SENTENCE.match(said, place)
    return behind is not None and behind["last"] in behind["said"].replace(" ", "")
