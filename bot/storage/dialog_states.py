"""Where a person stands in a dialog; kept beside the facts, so that both are saved or neither."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import dialog_states
from bot.storage.upsert import insert_unless_there


class DialogStates:
    """A small mapping per chat, user and destiny (aiogram-dialog's word for a stack or a context)."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def read(self, chat_id: int, user_id: int, destiny: str) -> dict[str, Any]:
        """What was written last; empty when nothing was."""
        query = select(dialog_states.c.data).where(_key(chat_id, user_id, destiny))
        return (await self._connection.execute(query)).scalar_one_or_none() or {}

    async def write(self, chat_id: int, user_id: int, destiny: str, data: Mapping[str, Any]) -> None:
        """Keep `data`; nothing to keep leaves no row."""
        if not data:
            await self._connection.execute(delete(dialog_states).where(_key(chat_id, user_id, destiny)))
            return
        row = {"chat_id": chat_id, "user_id": user_id, "destiny": destiny, "data": dict(data)}
        statement = insert_unless_there(self._connection, dialog_states).values(row)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=list(dialog_states.primary_key), set_={"data": statement.excluded.data}
            )
        )

    async def forget_chat(self, chat_id: int) -> None:
        """Leave no trace of a private chat, whose id is also its user's id."""
        table = dialog_states.c
        await self._connection.execute(
            delete(dialog_states).where(or_(table.chat_id == chat_id, table.user_id == chat_id))
        )


def _key(chat_id: int, user_id: int, destiny: str) -> ColumnElement[bool]:
    table = dialog_states.c
    return and_(table.chat_id == chat_id, table.user_id == user_id, table.destiny == destiny)
