"""One person at a time: what follows is what would follow from a row of a file."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import TypeAlias

import pytest

from bot.actions.context import ActionContext
from bot.actions.roster.employment import begin_contract, end_contract
from bot.actions.roster.one_person import save_person
from bot.actions.roster.take_in import enrolled, take_in_roster
from bot.domain.facts import Facts
from bot.domain.roster.changes import roster_values
from bot.domain.roster.columns import RosterNames
from bot.domain.roster.employment import EndReason
from bot.domain.roster.one_person import PersonRow
from bot.domain.roster.result import Doubtful, RosterSource
from bot.domain.staff import Role
from bot.domain.workers.worker import Worker
from bot.presenters.roster import roster_names
from bot.resources import locales_folder
from bot.storage.store import Store
from bot.storage.tables import contracts, obligations, workers
from bot.texts import load_texts
from tests.actions.vocabulary import NAME, NOW, a_member, acting, happened, known, on_roster, rows
from tests.domain.roster.test_roster_changes import EMPTY

ENDED_ON, BEGUN_ON = date(2026, 11, 20), date(2026, 11, 21)
Change: TypeAlias = Callable[[ActionContext, Worker, RosterNames], Awaitable[None]]


@pytest.fixture(scope="module")
def names(facts: Facts) -> RosterNames:
    return roster_names(facts, load_texts(locales_folder()))


@pytest.fixture
async def context(store: Store, facts: Facts) -> ActionContext:
    """An officer acts, and every reminder is active."""
    await store.reminder_kinds.activate(facts.reminders, NOW)
    return acting(store, await a_member(store, Role.SUPPORT_OFFICER), facts)


async def row(store: Store, worker: Worker, **cells: str) -> PersonRow:
    """What was given of somebody whose card was just opened."""
    return PersonRow(cells, worker.id, roster_values(await enrolled(store, await store.workers.get(worker.id))))


async def by_card(context: ActionContext, worker: Worker, _names: RosterNames) -> None:
    present = await context.store.contracts.present(worker.id)
    assert present is not None
    await end_contract(context, replace(present, ended_on=ENDED_ON, end_reason=EndReason.EMPLOYER))
    umi = await context.store.employers.by_name("Umi Foods")
    assert umi is not None
    assert (await begin_contract(context, worker, umi.id, BEGUN_ON)).is_done


async def by_file(context: ActionContext, worker: Worker, _names: RosterNames) -> None:
    who = replace(EMPTY, number=worker.number or "", name_on_card=NAME)
    first = replace(who, employer="Example Foods", contract_ended_on=ENDED_ON, contract_end_reason=EndReason.EMPLOYER)
    for entry in (first, replace(who, employer="Umi Foods", contract_started_on=BEGUN_ON)):
        source = RosterSource(iter(()), iter([(2, entry)]))
        await take_in_roster(context.store, source, context.facts, context.actor, context.now)


async def by_correction(context: ActionContext, worker: Worker, names: RosterNames) -> None:
    ended = {"contract_ended_on": ENDED_ON.isoformat(), "contract_end_reason": "employer"}
    begun = {"employer": "Umi Foods", "contract_started_on": BEGUN_ON.isoformat()}
    for cells in (ended, begun):
        assert (await save_person(context, await row(context.store, worker, **cells), names)).is_done


async def test_the_end_and_the_beginning_of_a_contract_bring_the_same_deadlines_however_they_are_told(
    store: Store, context: ActionContext, names: RosterNames
) -> None:
    await store.employers.add("Umi Foods")
    ways: list[Change] = [by_card, by_file, by_correction]
    people = [await on_roster(store, None, f"W-{way.__name__}", NAME, "Example Foods") for way in ways]
    for way, worker in zip(ways, people, strict=True):
        await way(context, worker, names)
    terms = [(each["started_on"], each["ended_on"], each["end_reason"]) for each in await rows(store, contracts)]
    assert terms == [(None, ENDED_ON, EndReason.EMPLOYER)] * 3 + [(BEGUN_ON, None, None)] * 3
    owed = [
        {
            (each["kind"], each["anchor_on"], each["deadline_on"], each["next_on"], each["ended_as"])
            for each in await rows(store, obligations)
            if each["worker_id"] == worker.id
        }
        for worker in people
    ]
    assert owed[0] == owed[1] == owed[2]
    fourteen_days = {("contract_end_notice", date(2026, 12, 4)), ("contract_start_notice", date(2026, 12, 5))}
    assert fourteen_days <= {(each[0], each[2]) for each in owed[0]}


async def test_one_person_leaves_the_audit_row_of_a_file_and_whose_row_it_was(
    store: Store, context: ActionContext, names: RosterNames
) -> None:
    added = await save_person(context, PersonRow({"number": "W-9", "name_on_card": "EXAMPLE HOA"}), names)
    assert added.is_done
    [worker] = await rows(store, workers)
    (event,) = await happened(store, "roster_imported")
    assert (event["actor"], event["subject"]) == (str(context.actor), f"worker:{worker['id']}")
    assert event["details"] == {"added": 1, "changed": 0, "unchanged": 0, "refused": 0, "new_employers": 0}


async def test_the_same_again_and_a_number_of_another_are_refused_and_nothing_is_written(
    store: Store, context: ActionContext, names: RosterNames
) -> None:
    linh = await on_roster(store)
    await on_roster(store, None, "W-2", "EXAMPLE HOA")
    await known(store, linh, status="ssw1")
    for cells, key in (
        ({"status": "ssw1"}, "person-mistake-same"),
        ({"number": "W-2"}, "person-mistake-number_taken"),
        ({"contract_end_reason": "employer"}, "roster-problem-no-employer"),
    ):
        assert (await save_person(context, await row(store, linh, **cells), names)).key == key
    assert await happened(store, "roster_imported") == []


async def test_who_of_several_namesakes_it_is_nobody_guesses(
    store: Store, context: ActionContext, names: RosterNames
) -> None:
    await on_roster(store)
    await on_roster(store, None, "W-2")
    new = PersonRow({"number": "W-9", "name_on_card": NAME})
    assert (await save_person(context, new, names)).key == "roster-question-known-person"
    assert (await save_person(context, new, names, Doubtful.SAME)).key == "person-mistake-several"
    assert (await save_person(context, new, names, Doubtful.TAKE)).is_done


async def test_a_person_stays_the_same_when_somebody_else_gives_them_another_number_meanwhile(
    store: Store, context: ActionContext, names: RosterNames
) -> None:
    linh = await on_roster(store)
    seen = await row(store, linh, status="ssw2")
    await store.workers.renumber(linh.id, "W-7")
    assert (await save_person(context, seen, names)).key == "person-mistake-changed"
    assert [each["number"] for each in await rows(store, workers)] == ["W-7"]
