"""Words of danger are one pool for all languages: a cry rings in each, and no ordinary text of any language does."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.domain.support.watch_words import signs_in
from bot.facts import load_facts
from bot.handlers.spoken_commands import is_cry
from bot.resources import data_folder, locales_folder
from bot.texts import load_texts
from bot.texts.languages import languages
from bot.texts.loading import STAFF, find_locales
from tests.texts.folders import write

CRIES = yaml.safe_load(Path(__file__).with_name("cries.yaml").read_text("utf-8"))
TEXTS, WATCH_WORDS = load_texts(locales_folder()), load_facts(data_folder()).watch_words
# The lists themselves, and what speaks of violence, harassment, pregnancy or suicide.
_LISTS = re.compile("(?:spoken|not_accepted-words)-.*")
_ABOUT_DANGER = re.compile(
    "sign-danger|description-short|authority-(?:dv|crisis)_line|guide-(?:text|title)-hotlines_rights|interview-(?:ask|item)-violence|"
    "(?:consultation|job_change)-ask-.*|consultation-(?:what|kind-harassment)|"
    "hotline-(?:dv_.*|harassment_room|sexual_violence|suicide_line.*)|job_change-reason-support_duty-broken_rules|"
    "law_change-(?:text|title)-(?:care_home_visits_2025|customer_harassment_2026|ssw1_total_stay_2025)|"
    "life-figure-customers_rule|life-(?:what|today|more|title)-(?:violence|harassment|mental_health|pregnancy_childcare)|"
    "life-today-(?:documents_kept|scams)"
)


def rings(text: str) -> bool:
    return is_cry(TEXTS, text) or bool(signs_in(text, WATCH_WORDS))


def lines_of_workers(code: str) -> Iterator[tuple[str, str]]:
    """Every line that a worker may read, with its key."""
    for key, each in find_locales(locales_folder()).locales[code].entries.items():
        if each.path.parent.name != STAFF and not _LISTS.fullmatch(key):
            text = re.sub("<[^>]+>", " ", "\n".join(each.found.words))
            yield from ((key, line) for line in text.splitlines())


def test_every_language_has_ten_cries() -> None:
    assert {code: len(cries) for code, cries in CRIES.items()} == dict.fromkeys(languages(), 10)


@pytest.mark.parametrize(("code", "cry"), [(code, cry) for code, cries in CRIES.items() for cry in cries])
def test_a_cry_rings_as_people_of_each_language_type_it(code: str, cry: str) -> None:
    assert rings(cry), code


@pytest.mark.parametrize(("code", "cry"), [(code, cry) for code, cries in CRIES.items() for cry in cries])
def test_so_does_one_whose_last_letter_is_drawn_out(code: str, cry: str) -> None:
    place = max(place for place, sign in enumerate(cry) if sign.isalpha())
    assert rings(f"{cry[:place]}{cry[place] * 4}{cry[place + 1 :]}"), code


@pytest.mark.parametrize(
    "cry",
    [
        "helppp",
        "heeelp meee",
        "killll me",
        "助けてー",
        "たすけてぇ",
        "助けてえ",
        "タスケテー",
        "ﾀｽｹﾃｰ",
        "なぐられたあああ",
    ],
)
def test_so_does_one_drawn_out_as_people_cry(cry: str) -> None:
    assert rings(cry)


@pytest.mark.parametrize(
    "cry",
    [
        "hellp",
        "helpme",
        "s o s",
        "sakkolo",
        "cứu tui",
        "ใครก็ได้ช่วยที",
        "tulong naman po",
        "i will killl myselff",
        "help please help",
        "help help",
        "助けて助けて",
    ],
)
def test_so_does_one_that_is_mistyped_or_repeated(cry: str) -> None:
    assert rings(cry)


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "help yourself",
        "支援 支援スタッフ 相談 会社",
        "staff supporters",
        "咨询支援人员",
        "Cahaya",
        "tolong bantu pajak saya",
    ],
)
def test_what_is_like_a_cry_is_none(text: str) -> None:
    assert not rings(text)


@pytest.mark.parametrize("code", [*languages()])
def test_no_text_that_is_not_about_danger_rings_in_any_language(code: str) -> None:
    loud = {key: line for key, line in lines_of_workers(code) if not _ABOUT_DANGER.fullmatch(key) and rings(line)}
    assert loud == {}


# What is typed to answer a question: yes and no, days, fields and words of the menu.
_HARMLESS = (
    *("form-yes", "form-no", "spoken-today", "spoken-yesterday", "spoken-tomorrow", "spoken-menu", "spoken-back"),
    *("spoken-before_yesterday", "spoken-after_tomorrow", "spoken-language", "spoken-stop", "spoken-clear"),
)


@pytest.mark.parametrize("code", [*languages()])
def test_no_harmless_answer_of_one_language_is_a_cry_in_another(code: str) -> None:
    typed = [word.strip() for key in _HARMLESS for word in TEXTS.say(code, key).split(",")]
    assert [word for word in typed if rings(word)] == []


def test_a_cry_is_heard_in_a_language_that_is_unfinished(tmp_path: Path) -> None:
    write(tmp_path, "en", "spoken.ftl", f"{_spoken('help me')}menu-x = x\n")
    write(tmp_path, "th", "spoken.ftl", _spoken("ช่วยด้วย"))
    texts = load_texts(tmp_path)
    assert texts.locales == ("en",)
    assert is_cry(texts, "ช่วยด้วย")


def _spoken(cry: str) -> str:
    names = ("danger", "help", "menu", "stop", "back", "language", "clear")
    return f"spoken-cry = {cry}\n" + "".join(f"spoken-{name} = {name}\n" for name in names)
