"""The guide's windows: what a search finds, and where support is asked for."""

from typing import get_args

import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import GoneError, Turn
from bot.domain.guide import Group
from bot.texts import Translator
from tests.dialogs.forms import says
from tests.dialogs.windows import here, labels_of, shown, text_of


async def test_the_contents_offer_the_topics(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Guide.contents, here())
    assert says(turn, "guide-contents") in text_of(screen)
    assert labels_of(screen)[:-4] == [
        *(turn.t.label(f"life-group-{group}") for group in get_args(Group)),
        turn.t.label("guide-title-hotlines"),
    ]


@pytest.mark.parametrize("locale", ["en", "ja"])
async def test_a_page_is_read_in_the_readers_language(locale: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, locale)
    screen = await shown(dispatcher, turn, states.Guide.page, here(page="optional_support"))
    assert says(turn, "guide-text-optional_support") in text_of(screen)
    assert turn.t.label("life-send") in labels_of(screen)


@pytest.mark.parametrize("group", get_args(Group))
async def test_a_group_is_one_screen_of_pages_and_no_question(group: str, dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Guide.page, here(page=group))
    assert turn.t.label("life-send") not in labels_of(screen)
    assert not [label for label in labels_of(screen) if label.endswith("›")]


async def test_a_page_about_daily_life_says_what_to_do_today_and_leads_to_its_parts(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    screen = await shown(dispatcher, turn, states.Guide.page, here(page="overtime_pay"))
    assert says(turn, "life-today-overtime_pay") in text_of(screen)
    parts = [turn.t.label(f"life-part-{part}") for part in ("more", "figures", "need", "who", "sources")]
    assert labels_of(screen)[:6] == [*parts, turn.t.label("life-send")]


@pytest.mark.parametrize("part", ["more", "figures", "need", "who", "sources"])
async def test_a_part_is_read_in_the_readers_language(part: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, "vi")
    screen = await shown(dispatcher, turn, states.Guide.part, here(page="overtime_pay", part=part))
    assert says(turn, "life-title-overtime_pay") in text_of(screen)
    assert turn.t.label("life-send") in labels_of(screen)


@pytest.mark.parametrize(("page", "part"), [("overtime_pay", "gone"), ("violence", "figures"), ("types", "more")])
async def test_a_part_that_a_page_does_not_have_is_gone(
    page: str, part: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    with pytest.raises(GoneError):
        await shown(dispatcher, turn, states.Guide.part, here(page=page, part=part))


async def test_a_long_page_is_read_a_screen_at_a_time_and_the_last_one_names_its_sources(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    first = await shown(dispatcher, turn, states.Guide.page, here(page="type_1"))
    assert turn.t.label("guide-more") in labels_of(first)
    before_last = await shown(dispatcher, turn, states.Guide.page, here(page="type_1", screen=1))
    assert turn.t.label("life-part-sources") in labels_of(before_last)
    last = await shown(dispatcher, turn, states.Guide.page, here(page="type_1", screen=99))
    assert turn.facts.sources["SEED-1"].title in text_of(last)
    assert not {turn.t.label("guide-more"), turn.t.label("life-part-sources")} & set(labels_of(last))


async def test_a_page_that_is_no_longer_there_is_gone(dispatcher: Dispatcher, turn: Turn) -> None:
    with pytest.raises(GoneError):
        await shown(dispatcher, turn, states.Guide.page, here(page="gone"))


async def test_words_that_are_searched_for_lead_to_a_page_first(dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, "vi")
    screen = await shown(dispatcher, turn, states.Guide.found, here(query="phong van"))
    assert turn.t.label("guide-title-interviews") in labels_of(screen)[:2]


@pytest.mark.parametrize("locale", ["en", "ja"])
async def test_how_many_pages_were_found_is_told(locale: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, locale)
    screen = await shown(dispatcher, turn, states.Guide.found, here(query="JFT-Basic"))
    assert says(turn, "guide-found", count=2) in text_of(screen)


@pytest.mark.parametrize("text", ["<b>bold</b> {$x}", "🙂" * 2000, "\u200c\u200c", "%_*", "a" * 4096])
async def test_no_search_does_harm(text: str, dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Guide.found, here(query=text))
    assert says(turn, "guide-found-nothing") in text_of(screen)
    assert turn.t.label("guide-send") in labels_of(screen)
