from datetime import date

import pytest

from bot.domain.contract import EndReason
from bot.domain.profile import Owner
from bot.domain.staff import Role
from bot.storage.tables import contracts, legal_holds
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.people import NAME, NUMBER, enrol, open_card, private, tell
from tests.conversations.world import World


@pytest.fixture
async def auditor(officer: Desk) -> Chat:
    """Reads only."""
    await officer.world.employ(officer.world.people[JOINER_ID], Role.AUDITOR)
    return Chat(officer.world, officer.world.people[JOINER_ID], "ja")


@pytest.mark.parametrize("typed", [NUMBER, "w 0001", "ｗ－０００１", "thi linh", "LINH", "Thị"])
async def test_somebody_is_found_by_number_or_a_piece_of_the_name_however_it_is_spelt(
    officer: Desk, typed: str
) -> None:
    await enrol(officer.world)
    await enrol(officer.world, "W-0002", "EXAMPLE HOA")
    chat = private(officer)
    await chat.sends("/roster")
    await chat.sends(typed)
    assert chat.says("people-label", {"roster_number": NUMBER, "name": NAME}) in chat.labels()
    assert chat.says("people-label", {"roster_number": "W-0002", "name": "EXAMPLE HOA"}) not in chat.labels()


async def test_the_exact_number_comes_first_ten_are_shown_and_the_rest_is_counted(officer: Desk) -> None:
    for place in range(10, 23):
        await enrol(officer.world, f"W-1{place}", f"EXAMPLE P{place}")
    await enrol(officer.world, "W-1", "EXAMPLE HANA")
    chat = private(officer)
    await chat.sends("/roster")
    await chat.sends("W-1")
    assert chat.labels()[0] == chat.says("people-label", {"roster_number": "W-1", "name": "EXAMPLE HANA"})
    assert sum("EXAMPLE" in label for label in chat.labels()) == 10
    chat.sees("people-more", more=4)


@pytest.mark.parametrize("typed", ["zzz", "---", "%"])
async def test_nobody_fits(officer: Desk, typed: str) -> None:
    await enrol(officer.world)
    chat = private(officer)
    await chat.sends("/roster")
    await chat.sends(typed)
    chat.sees("people-nothing")


async def test_the_people_of_an_employer_are_listed(officer: Desk) -> None:
    await enrol(officer.world, employer="Example Foods")
    await enrol(officer.world, "W-0002", "EXAMPLE HOA", "Umi Foods")
    chat = private(officer)
    await chat.sends("/roster")
    await chat.taps("people-by-employer")
    await chat.taps_label("Example Foods")
    chat.sees("people-of-employer", employer="Example Foods", count=1)
    await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    assert NAME in chat.screen()


async def test_the_card_tells_what_both_say_and_who_looked_is_recorded(officer: Desk) -> None:
    worker_id = await enrol(officer.world, employer="Example Foods")
    await tell(officer.world, worker_id, Owner.STAFF, nationality="VN", status="ssw1", stay_expiry="2027-03-31")
    await tell(officer.world, worker_id, Owner.WORKER, stay_expiry="2027-04-30")
    chat = private(officer)
    await open_card(chat)
    for shown in (NUMBER, NAME, "Example Foods", "2027-03-31", "2027-04-30"):
        assert shown in chat.screen()
    (viewed,) = await chat.world.happened("worker_viewed")
    assert (viewed["actor"], viewed["subject"], viewed["details"]) == ("staff:2", f"worker:{worker_id}", {})


async def test_the_card_tells_the_earlier_contracts_with_their_employers_ends_and_reasons(officer: Desk) -> None:
    worker_id = await enrol(officer.world, employer="Example Foods")
    async with officer.world.shien.database.transaction() as store:
        first = await store.contracts.present(worker_id)
        assert first is not None
        await store.contracts.end(first.id, date(2026, 3, 31), EndReason.EMPLOYER)
        await store.contracts.begin(worker_id, await store.employers.add("Umi <Foods>"), date(2026, 4, 1))
    chat = private(officer)
    await open_card(chat)
    ended = {"started_on": "none", "ended_on": "2026-03-31", "end_reason": "employer"}
    chat.sees("people-earlier", employer="Example Foods", **ended)
    assert chat.screen().count("Umi <Foods>") == 1


async def test_an_auditor_reads_the_card_and_has_no_button_that_changes_anything(auditor: Chat) -> None:
    await enrol(auditor.world, employer="Example Foods")
    await auditor.sends("/roster")
    assert auditor.says("people-employers") not in auditor.labels()
    await open_card(auditor)
    assert auditor.labels() == [auditor.says("people-search-again")]


async def test_an_officer_cannot_hold_records(officer: Desk) -> None:
    await enrol(officer.world, employer="Example Foods")
    chat = private(officer)
    await open_card(chat)
    keys = ("people-invite", "people-end-contract", "people-new-contract", "people-search-again")
    assert chat.labels() == [chat.says(key) for key in keys]


@pytest.mark.parametrize(
    ("role", "offered"),
    [
        (Role.SUPPORT_OFFICER, {"roster", "staff"}),
        (Role.SUPPORT_MANAGER, {"roster", "staff", "export"}),
        (Role.AUDITOR, {"roster", "staff", "export"}),
        (Role.ADMIN, {"roster", "staff", "export", "complaints"}),
    ],
)
@pytest.mark.parametrize("command", ["/start", "/help"])
async def test_staff_who_open_the_bot_read_what_they_may_do_and_are_not_asked_for_a_worker_s_consent(
    world: World, role: Role, offered: set[str], command: str
) -> None:
    await world.employ(world.people[JOINER_ID], role)
    chat = Chat(world, world.people[JOINER_ID], "ja")
    await chat.sends(command)
    for name in ("roster", "staff", "export", "complaints"):
        assert (chat.says("help-staff-command", {"name": name}) in chat.screen()) is (name in offered), name
    assert (chat.says("help-staff-file") in chat.screen()) is (role is not Role.AUDITOR)
    assert chat.labels() == []
    await chat.sends("/menu")
    chat.sees("language-choose")


async def test_a_worker_reads_nothing_of_staff_s_commands(worker: Chat) -> None:
    await worker.sends("/help")
    worker.does_not_see("help-staff")


async def test_a_worker_is_refused_and_reads_nothing(worker: Chat) -> None:
    await enrol(worker.world)
    await worker.sends("/roster")
    worker.sees("refused-reader")
    await worker.sends("/start link_1")
    worker.sees("refused-staff")
    assert await worker.world.happened("worker_viewed") == []


async def test_the_end_of_a_contract_is_typed_checked_and_taken_back(officer: Desk) -> None:
    await enrol(officer.world, employer="Example Foods")
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-end-contract")
    await chat.sends("03/04/2026")
    chat.sees("form-mistake-two-dates")
    await chat.sends("令和8年10月31日")
    await chat.taps("contract-reason-employer")
    await chat.taps("people-save")
    contract = await chat.world.row(contracts)
    assert (contract["ended_on"].isoformat(), contract["end_reason"]) == ("2026-10-31", "employer")
    assert "2026-10-31" in chat.screen()
    await chat.taps("people-end-contract")
    await chat.taps("contract-end-take-back")
    assert (await chat.world.row(contracts))["ended_on"] is None
    assert len(await chat.world.happened("contract_ended")) == 1
    assert len(await chat.world.happened("contract_end_taken_back")) == 1


async def test_an_admin_holds_records_with_a_reason_and_lifts_the_hold(admin: Desk) -> None:
    worker_id = await enrol(admin.world)
    chat = private(admin)
    await open_card(chat)
    await chat.taps("people-hold")
    await chat.sends("x" * 301)
    chat.sees("staff-mistake-long", longest=300)
    await chat.sends("A <b>lawsuit</b>")
    assert "A <b>lawsuit</b>" in chat.screen()
    assert (await chat.world.row(legal_holds))["worker_id"] == worker_id
    await chat.taps("people-lift")
    await chat.taps("hold-lift-yes")
    assert (await chat.world.row(legal_holds))["lifted_at"] is not None
    whats = [len(await chat.world.happened(what)) for what in ("legal_hold_set", "legal_hold_lifted")]
    assert whats == [1, 1]


async def test_words_typed_on_a_card_look_for_somebody_else(officer: Desk) -> None:
    await enrol(officer.world)
    await enrol(officer.world, "W-0002", "EXAMPLE HOA")
    chat = private(officer)
    await open_card(chat)
    await chat.sends("hoa")
    assert chat.says("people-label", {"roster_number": "W-0002", "name": "EXAMPLE HOA"}) in chat.labels()


async def test_who_loses_the_role_finds_the_room_closed(officer: Desk) -> None:
    await enrol(officer.world)
    chat = private(officer)
    await open_card(chat)
    officer.person.leaves(officer.world.staff_group)
    await officer.world.settles()
    await chat.taps("people-search-again")
    chat.is_told("refused-reader")
