"""Staff begin a worker's next contract from the card."""

from datetime import date

from bot.domain.roster.employment import EndReason
from bot.storage.tables import contracts, obligations, workers
from tests.conversations.chat import Desk
from tests.conversations.people import enrol, open_card, private
from tests.conversations.world import World

LAST_DAY = date(2026, 10, 31)


async def end(world: World, worker_id: int, ended_on: date | None, reason: EndReason | None) -> None:
    """The present contract ends that day, or has no end after all."""
    async with world.shien.database.transaction() as store:
        present = await store.contracts.present(worker_id)
        assert present is not None
        await store.contracts.end(present.id, ended_on, reason)


async def test_a_contract_begins_once_the_one_before_has_ended_and_everything_is_planned_anew(officer: Desk) -> None:
    world, chat = officer.world, private(officer)
    worker_id = await enrol(world, employer="Example Foods")
    async with world.shien.database.transaction() as store:
        employer_id = await store.employers.add("Umi Foods")
        await store.reminder_kinds.activate(list(world.facts.reminders), world.clock.now())
    await open_card(chat)
    await chat.taps("people-new-contract")
    chat.sees("new_contract-open")
    assert chat.labels() == [chat.says("button-back")]
    await chat.taps("button-back")

    await end(world, worker_id, LAST_DAY, EndReason.EMPLOYER)
    await chat.taps("people-new-contract")
    await chat.taps_label("Umi Foods")
    await chat.sends("2026-10-30")
    assert chat.says("people-save") not in chat.labels()
    await chat.sends("2026-11-20")
    chat.sees("new_contract-summary", roster_number="W-0001", employer="Umi Foods", started_on="2026-11-20")

    await end(world, worker_id, None, None)
    await chat.taps("people-save")
    chat.sees("roster-problem-contract-open")
    assert len(await world.rows(contracts)) == 1

    await end(world, worker_id, LAST_DAY, EndReason.EMPLOYER)
    await chat.taps("people-save")
    assert "Umi Foods" in chat.screen()
    first, second = await world.rows(contracts)
    assert (str(first["ended_on"]), str(second["started_on"]), second["ended_on"]) == ("2026-10-31", "2026-11-20", None)
    assert (await world.row(workers))["employer_id"] == employer_id
    assert "2026-11-20" in {str(row["anchor_on"]) for row in await world.rows(obligations)}
    assert [event["subject"] for event in await world.happened("contract_begun")] == [f"worker:{worker_id}"]


async def test_a_typed_employer_is_found_however_it_is_written_and_a_new_one_is_added_with_a_tap(officer: Desk) -> None:
    world, chat = officer.world, private(officer)
    await enrol(world)
    async with world.shien.database.transaction() as store:
        await store.employers.add("株式会社うみ")
    await open_card(chat)
    await chat.taps("people-new-contract")
    await chat.sends("=A1")
    chat.sees("roster-problem-formula", column="所属機関 / Employer")
    await chat.sends("（株） うみ")
    assert "株式会社うみ" in chat.screen()
    await chat.taps("button-back")
    await chat.sends("Example Foods")
    chat.sees("new_contract-unknown", name="Example Foods")
    await chat.taps("new_contract-add")
    await chat.sends("2026-11-20")
    await chat.taps("people-save")
    assert (await world.row(contracts))["employer_id"] == 2
    assert len(await world.happened("employer_added")) == 1
    assert len(await world.happened("contract_begun")) == 1
