"""Languages that nobody speaks, in the letters of every script: what the bot must be able to say in each."""

import unicodedata
from pathlib import Path

import pytest

from bot.domain.unicode.clusters import shortened
from bot.resources import locales_folder
from bot.texts import load_texts
from bot.texts.translations.pseudo import SCRIPTS, pseudo, write_pseudo_scripts


def test_every_script_can_say_everything_to_a_worker(tmp_path: Path) -> None:
    write_pseudo_scripts(locales_folder(), tmp_path / "locales")
    texts = load_texts(tmp_path / "locales")
    assert set(SCRIPTS) <= set(texts.locales)
    assert texts.say("vi", "consent-agree") != texts.say("en", "consent-agree")


@pytest.mark.parametrize("code", [code for code, script in SCRIPTS.items() if script])
def test_words_are_in_the_letters_of_the_script_and_what_is_no_word_stays(code: str) -> None:
    said = pseudo("Open <b>the app</b> (在留カード) &amp; type /stop", SCRIPTS[code])
    assert all(kept in said for kept in ("<b>", "</b>", "(在留カード)", "&amp;", "/stop"))
    assert "app" not in said
    assert unicodedata.is_normalized("NFC", said)


@pytest.mark.parametrize("code", [code for code, script in SCRIPTS.items() if script])
def test_no_word_begins_with_a_mark_and_a_cut_leaves_whole_letters(code: str) -> None:
    said = pseudo("abcdefghijklmnopqrstuvwxyz" * 3, SCRIPTS[code])
    assert not unicodedata.category(said[0]).startswith("M")
    rest = said.removeprefix(shortened(said, 20).rstrip("…"))
    assert rest
    assert not unicodedata.category(rest[0]).startswith("M")
