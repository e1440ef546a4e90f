"""A screen says that its translation is a draft, once, with the same in Japanese folded below; no other screen does."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from aiogram import Dispatcher
from aiogram.fsm.state import State

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.resources import locales_folder
from bot.texts import Translator, load_texts
from bot.texts.translations.overview import recorded
from tests.conversations.form import CLEAR
from tests.dialogs.forms import before
from tests.dialogs.windows import FOLDED, WindowStanding, here, shown

DRAFTS = ("vi", "id", "my", "fil", "zh-hans", "ne", "km", "th", "ja-easy")
CONSENTS = (
    (states.Consent.asking, here()),
    (states.Consent.choosing, here()),
    (states.Consents.one, here(at="reminders:0")),
    (states.Privacy.notice, here()),
)


async def said(dispatcher: Dispatcher, turn: Turn, state: State, standing: WindowStanding, locale: str) -> str:
    turn.t = Translator(turn.texts, locale)
    return (await shown(dispatcher, turn, state, standing)).text or ""


@pytest.mark.parametrize("locale", DRAFTS)
@pytest.mark.parametrize(("state", "standing"), CONSENTS, ids=lambda each: getattr(each, "state", ""))
async def test_a_consent_says_it_once_above_the_japanese_and_the_screen_is_no_longer(
    dispatcher: Dispatcher, turn: Turn, state: State, standing: WindowStanding, locale: str
) -> None:
    japanese = await said(dispatcher, turn, state, standing, "ja")
    screen = await said(dispatcher, turn, state, standing, locale)
    note = turn.texts.say(locale, "language-draft")
    assert screen.count(note) == 1
    (folded,) = FOLDED.findall(screen)
    assert folded == f"<blockquote expandable>{note}\n\n{japanese.strip()}</blockquote>"


@pytest.mark.parametrize("state", [states.Screening.result, states.Screening.finding, states.Screening.todo])
async def test_so_does_a_verdict_which_has_its_japanese_once(dispatcher: Dispatcher, turn: Turn, state: State) -> None:
    standing = await before(turn, CLEAR, finding="age")
    screen = await said(dispatcher, turn, state, standing, "th")
    assert screen.count(turn.texts.say("th", "language-draft")) == 1
    reason = turn.texts.say_at_counter("eligibility-reason-age-adult")
    assert state is not states.Screening.finding or screen.count(reason) == 1


async def test_so_does_what_has_a_last_day(dispatcher: Dispatcher, turn: Turn) -> None:
    for state in (states.MyDates.list, states.MyDates.one):
        screen = await said(dispatcher, turn, state, here(obligation=1), "th")
        assert screen.count(turn.texts.say("th", "language-draft")) == 1


@pytest.mark.parametrize("state", [states.Menu.main, states.Guide.contents, states.Profile.groups])
async def test_no_other_screen_does(dispatcher: Dispatcher, turn: Turn, state: State) -> None:
    assert turn.texts.say("th", "language-draft") not in await said(dispatcher, turn, state, here(), "th")


@pytest.mark.parametrize("locale", ["en", "ja"])
async def test_nor_does_what_the_others_are_translated_from(dispatcher: Dispatcher, turn: Turn, locale: str) -> None:
    for state, standing in CONSENTS:
        assert FOLDED.search(await said(dispatcher, turn, state, standing, locale)) is None


@pytest.fixture(scope="module")
def read_twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our texts, of which two people have read every Thai one."""
    folder = tmp_path_factory.mktemp("texts") / "locales"
    shutil.copytree(locales_folder(), folder)
    thai = next(each for each in recorded(folder) if each.locale == "th")
    thai.record()
    for name in ("Somchai", "Malee"):
        thai.review(thai.rows.keys(), name, date(2026, 11, 30))
    thai.write()
    return folder


async def test_what_two_people_have_read_stands_alone(dispatcher: Dispatcher, turn: Turn, read_twice: Path) -> None:
    turn = replace(turn, t=Translator(load_texts(read_twice), "th"))
    for state, standing in CONSENTS:
        assert FOLDED.search(await said(dispatcher, turn, state, standing, "th")) is None


async def test_where_the_english_has_changed_since_any_screen_shows_it_and_japanese(
    dispatcher: Dispatcher, turn: Turn, read_twice: Path
) -> None:
    file = read_twice / "en" / "menu.ftl"
    changed = file.read_text("utf-8").replace("menu-text =", "menu-text =\n    Now:", 1)
    file.write_text(changed, "utf-8")
    turn = replace(turn, t=Translator(load_texts(read_twice), "th"))
    screen = await said(dispatcher, turn, states.Menu.main, here(), "th")
    (folded,) = FOLDED.findall(screen)
    assert turn.texts.say("ja", "menu-text") in folded
    assert "Now:" in folded
