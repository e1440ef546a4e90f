"""Every screen and message for the gallery: nothing that the bot says to a worker is left out, in any language."""

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterator

import pytest

from bot.demo.screens.messages import MESSAGES
from bot.demo.screens.pictures import find_pictures
from bot.demo.screens.screens import Screen, open_screens
from bot.domain.unicode.clusters import columns
from bot.handlers.turn_context import AppContext
from bot.resources import locales_folder
from bot.texts.loading import find_locales
from bot.texts.translations.scripts import foreign_letters
from simulator.markup import parse_html
from tests.architecture.conftest import app
from tests.architecture.samples import LOCALES, QUICK_LOCALES
from tests.architecture.sources import dotted, nodes, python_files
from tests.dialogs.windows import WIDEST_LABEL

__all__ = ["app"]

# Its button holds the name of one of staff.
HOLDS_NAME = "restricted-named_added"
SAYING = ("say", "SayText", "SayInBulk")


def calls() -> Iterator[ast.Call]:
    """Where the bot puts a sentence into the outbox for a worker."""
    for path in python_files("bot"):
        found = (node for node in nodes(path) if isinstance(node, ast.Call) and dotted(node.func) in SAYING)
        if "demo" not in path.parts:
            yield from (call for call in found if any(each.arg == "worker_id" for each in call.keywords))


def literals() -> set[str]:
    """Every string in the code of the bot but that of the demo."""
    paths = [path for path in python_files("bot") if "demo" not in path.parts]
    found = (node for path in paths for node in nodes(path) if isinstance(node, ast.Constant))
    return {node.value for node in found if isinstance(node.value, str)}


def test_each_sentence_that_the_code_says_to_a_worker_unasked_is_in_the_gallery() -> None:
    said = {str(call.args[0].value) for call in calls() if call.args and isinstance(call.args[0], ast.Constant)}
    assert said - set(MESSAGES) - {""} == set()  # "" is of a class of messages


def test_each_sentence_in_the_gallery_is_said_somewhere() -> None:
    found = literals()
    beginnings = {each for each in found if each.endswith("-")}
    assert {key for key in MESSAGES if key not in found and not key.startswith(tuple(beginnings))} == set()


@pytest.mark.parametrize(
    "locales",
    [QUICK_LOCALES, pytest.param(LOCALES, marks=pytest.mark.slow)],
    ids=["two", "all"],
)
async def test_the_same_pictures_are_named_in_every_language_and_none_has_foreign_letters(
    app: AppContext, locales: Collection[str]
) -> None:
    async with open_screens(app.texts) as screens:
        said = {each: [screen async for screen in screens.said_in(each)] for each in locales}
    names = {locale: Counter(screen.name for screen in found) for locale, found in said.items()}
    assert set(names["en"].values()) == {1}
    assert [locale for locale in locales if names[locale] != names["en"]] == []
    foreign = {(locale, each.name): foreign_letters(words(each), locale) for locale in locales for each in said[locale]}
    assert {where: letters for where, letters in foreign.items() if letters} == {}


@pytest.mark.parametrize(
    "locales",
    [QUICK_LOCALES, pytest.param(LOCALES, marks=pytest.mark.slow)],
    ids=["two", "all"],
)
async def test_every_button_below_a_message_shows_its_label_whole(app: AppContext, locales: Collection[str]) -> None:
    async with open_screens(app.texts) as screens:
        said = {each: [screen async for screen in screens.messages_in(each)] for each in locales}
    found = [(locale, each.name, row) for locale, every in said.items() for each in every for row in rows_of(each)]
    found = [each for each in found if each[1] != HOLDS_NAME]
    assert [(*where, row) for *where, row in found if max(map(columns, row)) * len(row) > WIDEST_LABEL] == []


def words(screen: Screen) -> str:
    """What is read on it, and on its buttons."""
    return "\n".join([parse_html(screen.text).text, *(label for row in rows_of(screen) for label in row)])


def rows_of(screen: Screen) -> list[list[str]]:
    """The labels of its buttons."""
    rows = [] if screen.keyboard is None else screen.keyboard["inline_keyboard"]
    return [[button["text"] for button in row] for row in rows]


async def test_a_text_has_the_first_pictures_on_which_it_is_seen_also_inside_another_one(app: AppContext) -> None:
    english = find_locales(locales_folder()).english
    pictures = await find_pictures(app.texts, english)
    assert pictures["consent-agree"] == ("consent-asking-1", "privacy-notice-3")
    assert pictures["reminder-say-passport"] == ("my_dates-one-11", "reminder-say-passport-1")
    assert pictures["evidence-by"][0] == "evidence-worker-cut-1"  # a part of that
    assert {len(each) for each in pictures.values()} == {1, 2, 3}
    assert all(re.fullmatch(r"[a-z_-]+-\d+", each) for found in pictures.values() for each in found)
    assert set(pictures) <= set(english)


def test_no_sentence_that_the_bot_says_to_a_worker_is_a_text_for_staff_alone() -> None:
    """Not every language has those."""
    english = find_locales(locales_folder()).english
    assert [key for key in MESSAGES if english[key].path.parent.name == "staff"] == []
