import pytest
from aiogram import Dispatcher
from aiogram.types import User

from bot.dialogs import states
from bot.handlers.turn_context import AppContext, open_turn
from bot.storage.store import Store
from bot.texts import language_name
from tests.dialogs.windows import CHAT, here, labels_of, reads, shown, text_of


@pytest.mark.parametrize(("of_the_phone", "preselected"), [("vi", "vi"), ("xx", "en"), (None, "en")])
async def test_the_phone_s_language_only_preselects_and_every_language_has_its_own_name(
    dispatcher: Dispatcher, store: Store, app: AppContext, of_the_phone: str | None, preselected: str
) -> None:
    somebody = User(id=CHAT.id, is_bot=False, first_name="Somebody", language_code=of_the_phone)
    turn = await open_turn(app, store, somebody, CHAT)
    assert turn.t.locale == preselected
    screen = await shown(dispatcher, turn, states.Language.choosing, here())
    assert reads(turn, "language-choose") in text_of(screen)
    assert labels_of(screen)[0] == language_name(preselected, preselected)
    names = {language_name(code, code) for code in app.texts.locales}
    assert set(labels_of(screen)) == {*names, turn.t.label("sign-person"), turn.t.label("sign-danger")}
