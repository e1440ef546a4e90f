"""The guide's windows: what a search finds, and where support is asked for."""

import pytest
from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import GoneError, Turn
from bot.texts import Translator
from tests.dialogs.forms import says
from tests.dialogs.windows import here, labels_of, shown, text_of


async def test_the_contents_offer_the_topics(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Guide.contents, here())
    assert says(turn, "guide-contents") in text_of(screen)
    assert turn.t.label("guide-title-types") in labels_of(screen)


@pytest.mark.parametrize("locale", ["en", "ja"])
async def test_a_page_is_read_in_the_readers_language(locale: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, locale)
    screen = await shown(dispatcher, turn, states.Guide.page, here(page="interviews"))
    assert says(turn, "guide-text-interviews") in text_of(screen)
    assert turn.t.label("result-ask-support") in labels_of(screen)


async def test_a_page_that_is_no_longer_there_is_gone(dispatcher: Dispatcher, turn: Turn) -> None:
    with pytest.raises(GoneError):
        await shown(dispatcher, turn, states.Guide.page, here(page="gone"))


async def test_words_that_are_searched_for_lead_to_a_page_first(dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, "vi")
    screen = await shown(dispatcher, turn, states.Guide.found, here(query="phong van"))
    assert labels_of(screen)[0] == turn.t.label("guide-title-interviews")


@pytest.mark.parametrize("locale", ["en", "ja"])
async def test_how_many_pages_were_found_is_told(locale: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(turn.texts, locale)
    screen = await shown(dispatcher, turn, states.Guide.found, here(query="JFT-Basic"))
    assert says(turn, "guide-found", count=1) in text_of(screen)


@pytest.mark.parametrize("text", ["<b>bold</b> {$x}", "🙂" * 2000, "\u200c\u200c", "%_*", "a" * 4096])
async def test_no_search_does_harm(text: str, dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Guide.found, here(query=text))
    assert says(turn, "guide-found-nothing") in text_of(screen)
    assert turn.t.label("guide-send") in labels_of(screen)
