"""Pictures that wait for their worker's word, beside the dialogs: encrypted like these, and gone with the chat."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.domain.privacy.held_picture import HeldPicture
from bot.domain.support.message import IncomingMessage
from bot.storage.dialog_states import DialogStates

# Apart from each other: what waits has words that nobody else has, which no version of before may lose.
_WAITING, _WITHHELD = "held_pictures", "withheld_pictures"


class HeldPictures:
    """Finds and keeps them by private chat."""

    def __init__(self, dialog_states: DialogStates) -> None:
        self._dialog_states = dialog_states

    async def of_chat(self, chat_id: int) -> Sequence[HeldPicture]:
        """List what is held in a chat, in the order in which the worker sent it; nobody else changes it meanwhile."""
        kept = [await self._dialog_states.read_for_change(chat_id, chat_id, each) for each in (_WAITING, _WITHHELD)]
        held = [_read(each) for data in kept for each in data.get("held", [])]
        return sorted(held, key=lambda each: each.words.telegram_id)

    async def keep(self, chat_id: int, held: Sequence[HeldPicture]) -> None:
        """Let this be all that is held in a chat."""
        for kept_as in (_WAITING, _WITHHELD):
            written = [_written(each) for each in held if each.is_withheld is (kept_as == _WITHHELD)]
            await self._dialog_states.write(chat_id, chat_id, kept_as, {"held": written} if written else {})

    async def chats(self) -> Sequence[int]:
        """List the chats in which something is held."""
        kept = [await self._dialog_states.chats_with(each) for each in (_WAITING, _WITHHELD)]
        return sorted({chat_id for chats in kept for chat_id in chats})


def _written(held: HeldPicture) -> dict[str, Any]:
    return {**asdict(held), "held_at": held.held_at.isoformat()}


def _read(data: dict[str, Any]) -> HeldPicture:
    words, held_at = IncomingMessage(**data["words"]), datetime.fromisoformat(data["held_at"])
    return HeldPicture(**{**data, "words": words, "held_at": held_at})
