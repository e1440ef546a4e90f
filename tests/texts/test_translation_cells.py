"""Messages as rows of a workbook, and back."""

import pytest
from fluent.syntax import FluentParser, ast

from bot.resources import locales_folder
from bot.texts import TextError, languages
from bot.texts.loading import find_locales
from bot.texts.translations.cells import as_fluent, examples, forms_of, in_forms_of, pattern_of


def message(text: str) -> ast.Message:
    entry = FluentParser().parse_entry(text)
    assert isinstance(entry, ast.Message)
    return entry


def rows(text: str) -> list[tuple[str, str]]:
    pattern = message(text).value
    assert pattern is not None
    return [(form.name, form.text) for form in forms_of(pattern)]


DAYS = "x-y = Pay <b>{ $name }</b> in { $days ->\n    [one] { $days } day\n   *[other] { DAY($on) }{ x-z }\n }.\n"


def test_what_stands_in_braces_is_a_chip_and_each_form_of_a_number_a_row() -> None:
    assert rows(DAYS) == [
        ("", "Pay <b>〔name〕</b> in 〔#1〕."),
        ("#1 $days = one", "〔days〕 day"),
        ("#1 $days = other*", "〔DAY($on)〕〔x-z〕"),
    ]


def test_the_forms_are_those_of_the_other_language_with_numbers_of_which_each_is_said() -> None:
    pattern = message(DAYS).value
    assert pattern is not None
    found = {
        code: [(each.name, examples(languages()[code], each, made)) for each in made[1:]]
        for code in ("th", "fil")
        for made in [in_forms_of(languages()[code], forms_of(pattern))]
    }
    assert [name for name, _ in found["th"]] == ["#1 $days = other*"]
    assert found["fil"][0] == ("#1 $days = one", "0, 1, 2, 3, 5, 7…")


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_every_message_of_the_bot_comes_back_as_it_was(locale: str) -> None:
    changed = []
    for key, each in find_locales(locales_folder()).locales[locale].entries.items():
        if isinstance(each.entry, ast.Message) and each.entry.value:
            cells = {form.name: form.text for form in forms_of(each.entry.value)}
            if not pattern_of(cells).equals(each.entry.value):
                changed.append(key)
    assert changed == []


@pytest.mark.parametrize(
    "cells", [{}, {"": "〔a b〕"}, {"": "〔#1〕"}, {"": "〔〕"}, {"": "〔#1〕", "#1 $n = one": "x"}]
)
def test_rows_that_make_no_message_are_refused(cells: dict[str, str]) -> None:
    with pytest.raises(TextError):
        pattern_of(cells)


@pytest.mark.parametrize("words", ["{ name }", "x }"])
def test_words_that_fluent_would_read_as_something_else_are_refused(words: str) -> None:
    with pytest.raises(TextError, match="cannot be written"):
        as_fluent(ast.Message(ast.Identifier("x-y"), pattern_of({"": words})))
