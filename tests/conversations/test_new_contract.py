"""Staff begin a worker's next contract from the card."""

from datetime import date

from bot.domain.contract import EndReason
from bot.storage.tables import contracts, obligations, workers
from tests.conversations.chat import Desk
from tests.conversations.people import enrol, open_card, private
from tests.conversations.world import World


async def leave(world: World, worker_id: int) -> int:
    """The contract ends for the employer's reasons, and another employer is known; returns the id of that one."""
    async with world.shien.database.transaction() as store:
        present = await store.contracts.present(worker_id)
        assert present is not None
        await store.contracts.end(present.id, date(2026, 10, 31), EndReason.EMPLOYER)
        return await store.employers.add("Umi Foods")


async def test_a_contract_begins_the_one_before_stays_and_everything_is_planned_anew(officer: Desk) -> None:
    worker_id = await enrol(officer.world, employer="Example Foods")
    employer_id = await leave(officer.world, worker_id)
    async with officer.world.shien.database.transaction() as store:
        await store.reminder_kinds.activate(list(officer.world.facts.reminders), officer.world.clock.now())
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-new-contract")
    await chat.taps_label("Umi Foods")
    await chat.sends("2026-10-30")
    assert chat.says("people-save") not in chat.labels()
    await chat.sends("2026-11-20")
    chat.sees("new_contract-summary", roster_number="W-0001", employer="Umi Foods", started_on="2026-11-20")
    await chat.taps("people-save")
    assert "Umi Foods" in chat.screen()
    first, second = await chat.world.rows(contracts)
    assert (str(first["ended_on"]), str(second["started_on"]), second["ended_on"]) == ("2026-10-31", "2026-11-20", None)
    assert (await chat.world.row(workers))["employer_id"] == employer_id
    assert "2026-11-20" in {str(row["anchor_on"]) for row in await chat.world.rows(obligations)}
    assert [event["subject"] for event in await chat.world.happened("contract_begun")] == [f"worker:{worker_id}"]


async def test_it_is_refused_while_the_present_contract_has_no_end(officer: Desk) -> None:
    worker_id = await enrol(officer.world, employer="Example Foods")
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-new-contract")
    chat.sees("new_contract-open")
    assert chat.labels() == [chat.says("back-button")]
    await chat.taps("back-button")
    await leave(chat.world, worker_id)
    await chat.taps("people-new-contract")
    await chat.taps_label("Umi Foods")
    await chat.sends("2026-11-20")
    async with chat.world.shien.database.transaction() as store:
        present = await store.contracts.present(worker_id)
        assert present is not None
        await store.contracts.end(present.id, None, None)
    await chat.taps("people-save")
    chat.sees("roster-problem-contract-open")
    assert len(await chat.world.rows(contracts)) == 1
