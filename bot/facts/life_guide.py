"""Audit of the pages about daily life: who helps, figures, Japanese words and search words."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from bot.domain.facts import Facts
from bot.domain.guide import Group, LifeFigure, LifeTopic
from bot.domain.text_search import fold_for_search
from bot.domain.workers.languages import LANGUAGES
from bot.yaml_records import RecordProblem

# A list of buttons is never longer than a screen.
_MOST_IN_GROUP = 8
_READING = re.compile("[ぁ-ゖー]+")


def audit_life_guide(facts: Facts) -> Iterator[RecordProblem]:
    """Everything that is wrong with the pages about daily life beyond their sources."""
    for topic in facts.life_guide.values():
        for what, remedy in _wrong_topic(topic, facts):
            yield RecordProblem("life_guide.yaml", topic.id, what, remedy)
    yield from _wrong_words_of_other_pages(facts)
    used = {figure for topic in facts.life_guide.values() for figure in topic.figures}
    for figure in facts.life_figures.values():
        for what, remedy in _wrong_figure(figure, used):
            yield RecordProblem("life_figures.yaml", figure.id, what, remedy)
    for group, pages in _sizes(facts).items():
        if pages > _MOST_IN_GROUP:
            what = f"group {group} has {pages} pages, and a screen holds {_MOST_IN_GROUP}"
            yield RecordProblem("life_guide.yaml", "file", what, "move some of them to another group")
    for unknown in facts.minimum_wages.keys() ^ facts.prefectures.keys():
        remedy = "write one record for each id of prefectures.yaml"
        yield RecordProblem("minimum_wages.yaml", unknown, "prefectures and wages do not fit", remedy)


def _wrong_words_of_other_pages(facts: Facts) -> Iterator[RecordProblem]:
    for table in ("guide", "supports", "hotlines"):
        for record_id, record in getattr(facts, table).items():
            for what, remedy in _wrong_search_words(record.search_words):
                yield RecordProblem(f"{table}.yaml", record_id, what, remedy)


def _sizes(facts: Facts) -> Counter[Group]:
    return Counter(topic.group for topic in facts.life_guide.values())


def _wrong_topic(topic: LifeTopic, facts: Facts) -> Iterator[tuple[str, str]]:
    if topic.id in facts.guide or topic.id in get_args(Group):
        yield "guide.yaml has a page or a group of this name", "give one of them another id"
    yield from _unknown("who_helps", topic.who_helps, facts.hotlines)
    yield from _unknown("figures", topic.figures, facts.life_figures)
    for term in topic.terms:
        if not _READING.fullmatch(term.reading):
            yield f"terms: the reading {term.reading} is not in hiragana", "write how the word is read"
    yield from _wrong_search_words(topic.search_words)


def _wrong_search_words(by_language: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """What is wrong with the words that lead to a page."""
    yield from _unknown("search_words", by_language, LANGUAGES)
    for language, words in by_language.items():
        if not words or not all(map(fold_for_search, words)):
            yield f"search_words: {language} has a word without letters", "write the word, or leave the language out"


def _wrong_figure(figure: LifeFigure, used: Iterable[str]) -> Iterator[tuple[str, str]]:
    if not figure.numbers and figure.day is None:
        yield "it has neither numbers nor a day", "write at least one of them"
    if figure.id not in used:
        yield "no page names it", "add it to the figures of a page of life_guide.yaml, or remove it"


def _unknown(what: str, ids: Iterable[str], known: Iterable[str]) -> Iterator[tuple[str, str]]:
    for unknown in sorted(set(ids) - set(known)):
        yield f"{what}: {unknown} is not known", "correct the id or add its record"
