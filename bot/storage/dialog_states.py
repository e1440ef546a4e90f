"""The state of a person's dialogs; kept beside the facts, so that both are saved or neither."""

from collections.abc import Collection, Mapping, Sequence
from copy import deepcopy
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.encrypted_columns import in_new_row
from bot.storage.tables import dialog_states
from bot.storage.upsert import insert_or_replace

_OWN = (dialog_states.c.chat_id == bindparam("of_chat"), dialog_states.c.user_id == bindparam("of_user"))
_READ = select(dialog_states.c.destiny, dialog_states.c.data).where(*_OWN)
_DELETE = delete(dialog_states).where(*_OWN, dialog_states.c.destiny == bindparam("of_destiny"))


class DialogStates:
    """A small mapping per chat, user and destiny (aiogram-dialog's word for a stack or a context).

    A turn reads and writes its few rows several times over: they are read together, and written by `flush`.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._kept: dict[tuple[int, int], dict[str, dict[str, Any]]] = {}
        # What `flush` has to write, and when a form was filled in.
        self._touched: dict[tuple[int, int, str], datetime | None] = {}
        self._locked: set[tuple[int, int, str]] = set()

    async def read(self, chat_id: int, user_id: int, destiny: str) -> dict[str, Any]:
        """Return what was written last; empty when nothing was."""
        kept = await self._all(chat_id, user_id)
        return deepcopy(kept.get(destiny, {}))

    async def write(
        self, chat_id: int, user_id: int, destiny: str, data: Mapping[str, Any], touched_at: datetime | None = None
    ) -> None:
        """Keep `data`; nothing to keep leaves no row. `touched_at`: when a form was filled in, else None."""
        kept = await self._all(chat_id, user_id)
        if kept.get(destiny, {}) == data and touched_at is None:
            return
        kept[destiny] = deepcopy(dict(data))
        self._touched[chat_id, user_id, destiny] = touched_at

    async def read_for_change(self, chat_id: int, user_id: int, destiny: str) -> dict[str, Any]:
        """Return what stands there now, which nobody else changes before this transaction ends."""
        place = (chat_id, user_id, destiny)
        if place not in self._locked and place not in self._touched:
            kept = await self._all(chat_id, user_id)
            query = _READ.where(dialog_states.c.destiny == destiny).with_for_update()
            row = (await self._connection.execute(query, {"of_chat": chat_id, "of_user": user_id})).one_or_none()
            kept[destiny] = {} if row is None or row.data is None else row.data
            self._locked.add(place)
        return await self.read(chat_id, user_id, destiny)

    async def flush(self) -> None:
        """Bring to the database what was written; Store.commit does it."""
        gone, changed = [], []
        for (chat_id, user_id, destiny), touched_at in self._touched.items():
            data = self._kept[chat_id, user_id][destiny]
            if data:
                row = {"chat_id": chat_id, "user_id": user_id, "destiny": destiny}
                changed.append(in_new_row(dialog_states, {**row, "data": data, "touched_at": touched_at}))
            else:
                gone.append({"of_chat": chat_id, "of_user": user_id, "of_destiny": destiny})
        self._touched.clear()
        if gone:
            await self._connection.execute(_DELETE, gone)
        if changed:
            await self._connection.execute(insert_or_replace(self._connection, dialog_states), changed)

    async def set_message_ids(self, chat_id: int, ids: Mapping[int, int]) -> None:
        """Put the ids of new messages where stand-ins were kept for them in a private chat."""
        for destiny, data in (await self._all(chat_id, chat_id)).items():
            if data.get("last_message_id") in ids:
                await self.write(chat_id, chat_id, destiny, {**data, "last_message_id": ids[data["last_message_id"]]})

    async def is_in_form(self, chat_id: int, since: datetime) -> bool:
        """Return whether an unfinished form stands in that private chat in which something was filled in since then."""
        await self.flush()
        touched = (dialog_states.c.chat_id == chat_id, dialog_states.c.touched_at >= since)
        query = select(dialog_states.c.destiny).where(*touched).limit(1)
        return (await self._connection.execute(query)).one_or_none() is not None

    async def in_form(self, chat_ids: Collection[int], since: datetime) -> Collection[int]:
        """Return those of several private chats in which an unfinished form stands that was filled in since then."""
        await self.flush()
        touched = (dialog_states.c.chat_id.in_(chat_ids), dialog_states.c.touched_at >= since)
        return set((await self._connection.execute(select(dialog_states.c.chat_id).where(*touched))).scalars())

    async def stands_in(self, chat_id: int, *groups: str) -> bool:
        """Return whether a dialog of one of these groups of states is open in a private chat."""
        kept = await self._all(chat_id, chat_id)
        begins = tuple(f"{group}:" for group in groups)
        return any(str(data.get("state")).startswith(begins) for data in kept.values())

    async def chats_with(self, destiny: str) -> Sequence[int]:
        """List the private chats for which something is kept under that destiny."""
        await self.flush()
        query = select(dialog_states.c.chat_id).where(dialog_states.c.destiny == destiny)
        return list((await self._connection.execute(query.order_by(dialog_states.c.chat_id))).scalars())

    async def forget_chat(self, chat_id: int) -> None:
        """Leave no trace of a private chat, whose id is also its user's id."""
        await self.flush()
        table = dialog_states.c
        await self._connection.execute(
            delete(dialog_states).where(or_(table.chat_id == chat_id, table.user_id == chat_id))
        )
        self._kept.clear()

    async def _all(self, chat_id: int, user_id: int) -> dict[str, dict[str, Any]]:
        place = (chat_id, user_id)
        if place not in self._kept:
            rows = await self._connection.execute(_READ, {"of_chat": chat_id, "of_user": user_id})
            self._kept[place] = {row.destiny: row.data for row in rows if row.data is not None}
        return self._kept[place]
