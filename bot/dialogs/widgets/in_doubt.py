"""The words of a window, and below them what has to stand beside a translation that nobody has checked."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import TextWidget
from aiogram_dialog.widgets.text import Text

from bot.dialogs.turn import turn_of
from bot.dialogs.widgets import Data, Getter
from bot.texts import Translator
from bot.texts.beside import also_in, beside


class InDoubt(Text):
    """Says the window again in Japanese, and in English, where it is in doubt: its getters only read."""

    def __init__(self, words: TextWidget, *getters: Getter) -> None:
        """`words` are the window's; `getters` those of its dialog and its own."""
        super().__init__()
        self._words = words
        self._getters = getters

    async def _render_text(self, data: Data, manager: DialogManager) -> str:
        text = await self._words.render_text(data, manager)
        t = turn_of(manager).t
        doubt = t.doubt()
        return beside(t, text, doubt, [await self._said_by(each, manager) for each in also_in(t, text, doubt)])

    async def _said_by(self, other: Translator, manager: DialogManager) -> str:
        with turn_of(manager).in_words_of(other):
            data = await manager.load_data()
            for get in self._getters:
                data |= await get(**manager.middleware_data)
            return await self._words.render_text(data, manager)

    def find(self, widget_id: str) -> Any:
        """Find a widget among the words."""
        return self._words.find(widget_id)
