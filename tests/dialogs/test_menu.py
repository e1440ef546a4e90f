from aiogram import Dispatcher

from bot.dialogs import states
from bot.dialogs.turn import Turn
from tests.dialogs.windows import here, labels_of, shown


async def test_the_menu_offers_to_ask_support(dispatcher: Dispatcher, turn: Turn) -> None:
    screen = await shown(dispatcher, turn, states.Menu.main, here())
    assert turn.t.label("menu-consultation") in labels_of(screen)
