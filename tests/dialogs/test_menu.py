from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from tests.dialogs.windows import here, labels_of, reads, shown, text_of


async def test_the_menu_offers_to_ask_support(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Menu.main, here())
    assert turn.t.label("menu-consultation") in labels_of(screen)


async def test_a_refused_card_stands_there_alone_for_what_was_added_is_taken_away(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    refused = {"key": "not_accepted-card", "args": {}}
    screen = await shown(dispatcher, turn, states.Menu.main, here({"added_to": "1"}, mistake=refused))
    assert text_of(screen).strip() == reads(turn, "not_accepted-card")
    assert turn.t.label("menu-consultation") in labels_of(screen)
