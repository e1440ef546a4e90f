"""On which pictures of the gallery a text is seen, for who translates it; nothing is drawn for that."""

from collections.abc import Mapping

from bot.demo.screens.screens import open_screens
from bot.texts import SOURCE_LOCALE, Texts
from bot.texts.references import Entries, all_messages

_MOST = 3


async def find_pictures(texts: Texts, english: Entries) -> Mapping[str, tuple[str, ...]]:
    """The first pictures of each text by its key, also of one inside another; `english` are the texts of English."""
    found: dict[str, tuple[str, ...]] = {}
    async with open_screens(texts) as screens:
        async for screen in screens.said_in(SOURCE_LOCALE):
            inside = (all_messages(english[key].found, english) for key in screen.keys if key in english)
            for key in screen.keys.union(*inside):
                found[key] = (*found.get(key, ()), screen.name)[:_MOST]
    return found
