from datetime import date

from bot.domain.roster.employment import EndReason
from bot.domain.staff import Role
from bot.domain.workers.profile import Owner
from bot.storage.tables import contracts, legal_holds
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID, OFFICER_ID, OTHER_ID, STRANGER_ID
from tests.conversations.people import NAME, NUMBER, enrol, open_card, private, tell
from tests.conversations.world import World

STAFF_COMMANDS = {
    Role.SUPPORT_OFFICER: {"roster", "staff"},
    Role.SUPPORT_MANAGER: {"roster", "staff", "export", "complaints"},
    Role.AUDITOR: {"roster", "staff", "export"},
    Role.ADMIN: {"roster", "staff", "export", "complaints"},
}


async def test_somebody_is_found_by_the_employer_or_by_words_and_who_looked_is_recorded(officer: Desk) -> None:
    worker_id = await enrol(officer.world, employer="Example Foods")
    await enrol(officer.world, "W-0002", "EXAMPLE HOA", "Umi Foods")
    await tell(officer.world, worker_id, Owner.STAFF, nationality="VN", status="ssw1", stay_expiry="2027-03-31")
    await tell(officer.world, worker_id, Owner.WORKER, stay_expiry="2027-04-30")
    chat = private(officer)
    await chat.sends("/roster")
    await chat.taps("people-by-employer")
    await chat.taps_label("Example Foods")
    chat.sees("people-of-employer", employer="Example Foods", count=1)
    await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    for shown in (NUMBER, NAME, "Example Foods", "2027-03-31", "2027-04-30"):
        assert shown in chat.screen()
    (viewed,) = await chat.world.happened("worker_viewed")
    assert (viewed["actor"], viewed["subject"], viewed["details"]) == ("staff:2", f"worker:{worker_id}", {})

    await chat.sends("hoa")
    assert chat.says("people-label", {"roster_number": "W-0002", "name": "EXAMPLE HOA"}) in chat.labels()
    await chat.taps("people-label", roster_number="W-0002", name="EXAMPLE HOA")
    assert "EXAMPLE HOA" in chat.screen()
    officer.person.leaves(officer.world.staff_group)
    await officer.world.settles()
    await chat.taps("people-search-again")
    chat.is_told("refused-reader")


async def test_staff_who_open_the_bot_read_what_they_may_do_and_are_not_asked_for_a_worker_s_consent(
    world: World,
) -> None:
    for person_id, role in zip((JOINER_ID, OFFICER_ID, OTHER_ID, STRANGER_ID), STAFF_COMMANDS, strict=True):
        await world.employ(world.people[person_id], role)
        chat = Chat(world, world.people[person_id], "ja")
        chat.person.user["language_code"] = chat.locale
        await chat.sends("/help")
        for name in ("roster", "staff", "export", "complaints"):
            is_offered = chat.says("help-staff-command", {"name": name}) in chat.screen()
            assert is_offered is (name in STAFF_COMMANDS[role]), (role, name)
        assert (chat.says("help-staff-file") in chat.screen()) is (role is not Role.AUDITOR)
        assert chat.labels() == []
        for command in ("/start", "/menu"):
            await chat.sends(command)
            chat.sees("home-text-reader" if role is Role.AUDITOR else "home-text")


async def test_a_worker_is_refused_and_reads_nothing_of_the_roster_or_of_staff_s_commands(worker: Chat) -> None:
    await enrol(worker.world)
    await worker.sends("/help")
    worker.does_not_see("help-staff")
    await worker.sends("/roster")
    worker.sees("refused-reader")
    await worker.sends("/start link_1")
    worker.sees("refused-staff")
    assert await worker.world.happened("worker_viewed") == []


async def test_on_the_card_the_end_of_a_contract_is_typed_checked_and_taken_back(officer: Desk) -> None:
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


async def test_the_reason_for_an_end_may_be_unknown_as_in_the_file(officer: Desk) -> None:
    await enrol(officer.world, employer="Example Foods")
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-end-contract")
    await chat.sends("2026-10-31")
    await chat.taps("contract-end-no_reason")
    await chat.taps("people-save")
    contract = await chat.world.row(contracts)
    assert (contract["ended_on"].isoformat(), contract["end_reason"]) == ("2026-10-31", None)


async def test_of_two_who_end_the_same_contract_the_second_sees_what_the_first_wrote(officer: Desk) -> None:
    worker_id = await enrol(officer.world, employer="Example Foods")
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-end-contract")
    await chat.sends("2026-10-31")
    await chat.taps("contract-reason-employer")
    async with chat.world.shien.database.transaction() as store:
        present = await store.contracts.present(worker_id)
        assert present is not None
        await store.contracts.end(present.id, date(2026, 11, 15), EndReason.OWN_WISH)
    await chat.taps("people-save")
    chat.sees("person-mistake-changed")
    assert (await chat.world.row(contracts))["ended_on"] == date(2026, 11, 15)
    await chat.taps("people-save")
    assert (await chat.world.row(contracts))["ended_on"] == date(2026, 10, 31)


async def test_of_two_who_tell_the_last_day_of_a_stay_the_second_sees_what_the_first_wrote(officer: Desk) -> None:
    worker_id = await enrol(officer.world)
    chat = private(officer)
    await open_card(chat)
    await chat.taps("people-stay")
    await chat.sends("2027-03-31")
    await tell(officer.world, worker_id, Owner.STAFF, stay_expiry="2027-06-30")
    await chat.taps("people-save")
    chat.sees("person-mistake-changed")
    assert "2027-06-30" in chat.screen()


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
