"""The English source is plain: eight translations inherit what it says."""

import re
from collections.abc import Iterator

from bot.resources import locales_folder
from bot.texts import SOURCE_LOCALE, load_texts
from simulator.markup import parse_html
from tests.architecture.samples import files, samples

TEXTS = load_texts(locales_folder())
# "Who has it already has …" is no English sentence; "Who helps?" is a question, and "Who helps" a label.
BEGINS_WITH_WHO = re.compile(r"(?:^|[.!?:;•—–]\s+|\n)\W*(Who [^.?!:\n]*\.)")


def of_workers() -> Iterator[str]:
    """The keys of the texts that workers read."""
    for path in files(SOURCE_LOCALE):
        if path.parent.name != "staff":
            yield from re.findall(r"^([a-z][\w-]*) =", path.read_text("utf-8"), re.MULTILINE)


def said(key: str) -> Iterator[str]:
    for each in samples(SOURCE_LOCALE, key):
        yield parse_html(TEXTS.say(SOURCE_LOCALE, key, each)).text


def test_no_text_of_a_worker_begins_a_statement_with_who() -> None:
    statements = {
        key: found[1] for key in of_workers() for text in said(key) if (found := BEGINS_WITH_WHO.search(text))
    }
    assert statements == {}


def test_a_question_and_a_label_are_no_statements() -> None:
    assert BEGINS_WITH_WHO.search("It is late. Who stays may lose it.")
    assert BEGINS_WITH_WHO.search("• Who failed can stay.")
    assert not BEGINS_WITH_WHO.search("Who helps? Everybody.")
    assert not BEGINS_WITH_WHO.search("☎️ Who helps")
    assert not BEGINS_WITH_WHO.search("Ask who saw it.")
