"""Somebody chooses a language: it is kept, and Telegram is to list the commands in it."""

import re

from bot.actions.workers.arrival import decline_consent
from bot.actions.workers.language import choose_language
from bot.storage.store import Store
from bot.storage.tables import outbox, workers
from tests.actions.vocabulary import LINH_CHAT, acting, rows


async def test_the_commands_follow_the_language_that_was_chosen_last(store: Store) -> None:
    worker = await choose_language(acting(store), LINH_CHAT, "vi")
    assert (await choose_language(acting(store), LINH_CHAT, "ja")).id == worker.id
    assert [row["locale"] for row in await rows(store, workers)] == ["ja"]
    [listed] = await rows(store, outbox)  # the second one finds the first still waiting
    assert (listed["act"], listed["worker_id"], listed["message"]) == ("list_commands", worker.id, {"user_id": None})


async def test_no_words_of_theirs_wait_behind_the_list(store: Store) -> None:
    worker = await choose_language(acting(store), LINH_CHAT, "vi")
    assert [row["ordering_key"] for row in await rows(store, outbox)] == [f"worker:{worker.id}:commands"]


async def test_who_declines_has_left_no_chat_behind(store: Store) -> None:
    await decline_consent(acting(store), await choose_language(acting(store), LINH_CHAT, "vi"))
    kept = [*await rows(store, outbox), *await rows(store, workers)]
    assert re.search(rf"\b{LINH_CHAT}\b", str(kept)) is None
