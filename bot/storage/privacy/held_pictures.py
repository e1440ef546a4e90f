"""Pictures that wait for their worker's word, beside the dialogs: encrypted like these, and gone with the chat."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.domain.privacy.held_picture import HeldPicture
from bot.domain.support.message import IncomingMessage
from bot.storage.dialog_states import DialogStates

_KEPT_AS = "held_pictures"


class HeldPictures:
    """Finds and keeps them by private chat."""

    def __init__(self, dialog_states: DialogStates) -> None:
        self._dialog_states = dialog_states

    async def of_chat(self, chat_id: int) -> Sequence[HeldPicture]:
        """List what waits in a chat, in the order in which it came."""
        return [_read(each) for each in (await self._dialog_states.read(chat_id, chat_id, _KEPT_AS)).get("held", [])]

    async def keep(self, chat_id: int, held: Sequence[HeldPicture]) -> None:
        """Let this be all that waits in a chat."""
        data = {"held": [_written(each) for each in held]} if held else {}
        await self._dialog_states.write(chat_id, chat_id, _KEPT_AS, data)

    async def chats(self) -> Sequence[int]:
        """List the chats in which something waits."""
        return await self._dialog_states.chats_with(_KEPT_AS)


def _written(held: HeldPicture) -> dict[str, Any]:
    asked_again_at = held.asked_again_at and held.asked_again_at.isoformat()
    return {"words": asdict(held.words), "held_at": held.held_at.isoformat(), "asked_again_at": asked_again_at}


def _read(data: dict[str, Any]) -> HeldPicture:
    held_at, asked_again_at = data["held_at"], data.get("asked_again_at")
    again = asked_again_at and datetime.fromisoformat(asked_again_at)
    return HeldPicture(IncomingMessage(**data["words"]), datetime.fromisoformat(held_at), again)
