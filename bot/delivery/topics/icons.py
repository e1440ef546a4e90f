"""Icons of topics: Telegram has some hundred that every bot may use, and asks for each by an id."""

from collections.abc import Mapping

import structlog
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.domain.support.topic_icon import EMOJI, TopicIcon

# Telegram writes some emoji with this mark behind them, and some without.
_AS_PICTURE = "\ufe0f"

_log = structlog.get_logger()


class IconSet:
    """The ids of the icons that consultations need, read once."""

    def __init__(self, bot: ExtBot[bool]) -> None:
        self._bot = bot
        self._ids: Mapping[TopicIcon, str] | None = None

    async def id_of(self, icon: TopicIcon) -> str | None:
        """Return the id by which Telegram knows an icon; None where there are no icons to tell all standings by."""
        if self._ids is None:
            self._ids = await self._read()
        return (self._ids or {}).get(icon)

    async def _read(self) -> Mapping[TopicIcon, str] | None:
        """Read them; None where Telegram did not answer, and is to be asked again."""
        try:
            stickers = await self._bot.get_forum_topic_icon_stickers()
        except BadRequest:
            _log.warning("topic icons refused")
            return {}
        except TelegramError as error:
            _log.warning("topic icons unknown", error=type(error).__name__)
            return None
        ids = {_bare(each.emoji): each.custom_emoji_id for each in stickers if each.emoji and each.custom_emoji_id}
        found = {icon: ids[_bare(emoji)] for icon, emoji in EMOJI.items() if _bare(emoji) in ids}
        return found if len(found) == len(EMOJI) else {}


def _bare(emoji: str) -> str:
    return emoji.replace(_AS_PICTURE, "")
