"""What a worker reads of everything that is kept: of what became of an obligation nothing but what is true."""

from dataclasses import replace
from datetime import date

import pytest

from bot.actions.privacy.my_data import gather
from bot.domain.reminders.obligation import EndedAs, Obligation
from bot.facts import load_facts
from bot.presenters.privacy.my_data import sections
from bot.resources import data_folder, locales_folder
from bot.storage.store import Store
from bot.texts import Translator, load_texts
from tests.actions.vocabulary import NOW, a_worker

FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
BECAME = {
    None: "open",
    EndedAs.ACKNOWLEDGED: "done",
    EndedAs.FULFILLED: "done",
    EndedAs.SUPERSEDED: "not needed any more",
    EndedAs.CANCELLED: "not needed any more",
    EndedAs.PASSED: "the last day is over",
}


@pytest.mark.parametrize("ended_as", BECAME)
async def test_of_an_obligation_is_said_what_became_of_it_though_its_day_is_to_come(
    store: Store, ended_as: EndedAs | None
) -> None:
    assert {*BECAME} == {None, *EndedAs}
    worker = await a_worker(store)
    done_at = None if ended_as is None else NOW
    owed = Obligation(1, worker.id, "stay_renewal", date(2028, 1, 9), None, NOW, done_at, ended_as=ended_as)
    kept = replace(await gather(store, worker), obligations=(owed,))
    told = {each.title: each.rows for each in sections(Translator(TEXTS, "en"), FACTS, kept)}
    [row] = told["What we must do for you"]
    assert row.value == f"2028-01-09 (Sun): {BECAME[ended_as]}"
