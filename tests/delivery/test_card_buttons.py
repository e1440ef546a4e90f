"""The card of a consultation in the staff group leaves room for its words: its buttons stand in few rows."""

from dataclasses import replace

from bot.delivery.consultation_card import card_buttons
from bot.storage.store import Store
from tests.actions.support.test_standing import asked
from tests.actions.vocabulary import on_roster

MOST_ROWS = 7


async def test_short_buttons_stand_beside_each_other(store: Store) -> None:
    matter = await asked(store)
    worker = await on_roster(store, await store.workers.get(matter.worker_id))
    for shown in (matter, replace(matter, assignee_id=1)):
        rows = card_buttons(shown, worker)
        assert len(rows) <= MOST_ROWS
        assert max(map(len, rows)) <= 2
        assert sum(map(len, rows)) >= 11
