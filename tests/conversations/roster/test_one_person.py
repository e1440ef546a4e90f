"""Staff add one person to the roster, or correct what it says of one: the rules are those of the file."""

from datetime import timedelta

import pytest

from bot.domain.staff import Role
from bot.domain.workers.profile import Owner
from bot.storage.tables import contracts, obligations, profile_values, workers
from bot.texts import country_name, language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import OTHER_ID
from tests.conversations.people import NAME, NUMBER, enrol, open_card, private, row_of, tell
from tests.conversations.world import World

NEW, HANA = "W-0042", "EXAMPLE HANA"


@pytest.fixture
async def chat(officer: Desk) -> Chat:
    """An officer in the private chat, on the screen of the roster."""
    at_desk = private(officer)
    await at_desk.sends("/roster")
    return at_desk


async def begin(chat: Chat, number: str = NEW, name: str = HANA) -> None:
    """Add somebody as far as the name."""
    await chat.sends("/roster")
    await chat.taps("people-add")
    await chat.sends(number)
    await chat.sends(name)


async def correct(chat: Chat, column: str) -> None:
    """Open the window of one cell from the card."""
    await open_card(chat)
    await chat.taps("people-correct")
    await chat.taps(f"person-column-{column}")


async def add_with_nothing_else(chat: Chat) -> None:
    """Add somebody of whom only number and name are known."""
    await begin(chat)
    await chat.taps("person-enough")
    await chat.taps("people-save")


async def staff_say(world: World) -> dict[str, str]:
    return {row["field"]: row["value"] for row in await world.rows(profile_values) if row["owner"] is Owner.STAFF}


async def test_somebody_is_added_by_taps_and_words_and_the_invitation_is_a_tap_away(chat: Chat) -> None:
    world = chat.world
    async with world.shien.database.transaction() as store:
        await store.employers.add("Umi Foods")
        await store.reminder_kinds.activate(list(world.facts.reminders), world.clock.now())
    await begin(chat)
    await chat.taps_label(language_name("vi", "ja"))
    await chat.taps_label(country_name("VN", "ja"))
    await chat.sends("12 May 2001")
    await chat.taps("profile-status-ssw1")
    await chat.sends("介護")
    await chat.taps_label("Umi Foods")
    await chat.sends("2026-11-20")
    await chat.sends("令和9年3月31日")
    await chat.taps("person-skip")
    await chat.taps("person-enough")
    for shown in (NEW, HANA, "Umi Foods", "2026-11-20", "2027-03-31", country_name("VN", "ja")):
        assert shown in chat.screen()
    assert await world.rows(workers) == []
    await chat.taps_twice("people-save")
    chat.sees("person-saved", roster_number=NEW, name=HANA)
    worker = await world.row(workers)
    assert (worker["number"], worker["name_on_card"], worker["locale"]) == (NEW, HANA, "vi")
    told = {"nationality": "VN", "birth_date": "2001-05-12", "status": "ssw1", "field": "care"}
    assert await staff_say(world) == {**told, "stay_expiry": "2027-03-31"}
    assert str((await world.row(contracts))["started_on"]) == "2026-11-20"
    assert "2027-03-31" in {str(row["deadline_on"]) for row in await world.rows(obligations)}
    (event,) = await world.happened("roster_imported")
    assert event["subject"] == f"worker:{worker['id']}"
    assert event["details"] == {"added": 1, "changed": 0, "unchanged": 0, "refused": 0, "new_employers": 0}
    await chat.taps("people-invite")
    assert chat.says("invitation-sheet") in chat.labels()


async def test_nothing_is_asked_of_a_contract_without_an_employer_and_a_typed_employer_is_new_as_in_a_file(
    chat: Chat,
) -> None:
    await begin(chat)
    for _ in range(6):
        await chat.taps("person-skip")
    chat.sees("person-column-stay_expiry")
    await chat.taps("button-back")
    chat.sees("person-column-employer")
    await chat.sends("Ｕｍｉ Foods")
    chat.sees("person-column-contract_started_on")
    await chat.taps("person-enough")
    await chat.taps("people-save")
    async with chat.world.shien.database.transaction() as store:
        assert [each.name for each in await store.employers.all()] == ["Umi Foods"]
    (event,) = await chat.world.happened("roster_imported")
    assert event["details"]["new_employers"] == 1


async def test_a_mistake_in_a_cell_is_told_as_in_the_file_and_everything_before_is_kept(chat: Chat) -> None:
    heading = "氏名（在留カード） / Name on card"
    await chat.taps("people-add")
    await chat.sends("=A1")
    chat.sees("roster-problem-formula", column="管理番号 / Number")
    await chat.sends("なし")
    chat.sees("roster-problem-missing", column="管理番号 / Number")
    await chat.sends(NEW)
    await chat.sends("????")
    chat.sees("roster-problem-damaged", column=heading, value="????")
    await chat.sends(HANA)
    await chat.sends("Klingon")
    chat.sees("roster-problem-unknown-language", column="言語 / Language", value="Klingon")
    await chat.sends("未定")
    chat.sees("person-mistake-nothing")
    await chat.taps("person-skip")
    await chat.sends("Atlantis")
    chat.sees("roster-problem-unknown-country", column="国籍 / Nationality", value="Atlantis")
    await chat.taps("person-enough")
    for shown in (NEW, HANA):
        assert shown in chat.screen()
    await chat.taps("people-save")
    assert (await chat.world.row(workers))["name_on_card"] == HANA


async def test_a_number_that_is_on_the_roster_leads_to_the_card_of_its_owner(chat: Chat) -> None:
    await enrol(chat.world, born_on=None)
    await chat.taps("people-add")
    await chat.sends(NUMBER)
    chat.sees("person-mistake-number_taken", number=NUMBER)
    await chat.taps("person-open_card")
    assert NAME in chat.screen()
    assert len(await chat.world.happened("worker_viewed")) == 1


@pytest.mark.parametrize(("answer", "numbers"), [("person-take", [NUMBER, NEW]), ("person-same", [NEW])])
async def test_a_namesake_raises_the_question_of_the_file_and_both_answers_count(
    chat: Chat, answer: str, numbers: list[str]
) -> None:
    await enrol(chat.world, born_on=None)
    await begin(chat, name=NAME)
    await chat.taps("person-enough")
    await chat.taps("people-save")
    chat.sees("roster-question-known-person", number=NUMBER)
    assert chat.says("people-save") not in chat.labels()
    assert len(await chat.world.rows(workers)) == 1
    await chat.taps(answer)
    chat.sees("person-saved", roster_number=NEW, name=NAME)
    assert [row["number"] for row in await chat.world.rows(workers)] == numbers
    assert len(await chat.world.happened("worker_renumbered")) == (answer == "person-same")


async def test_any_cell_is_corrected_from_the_card_with_what_stood_there_before(chat: Chat) -> None:
    world = chat.world
    worker_id = await enrol(world, employer="Umi Foods", born_on=None)
    await tell(world, worker_id, Owner.STAFF, status="ssw1", passport_expiry="2028-01-31")
    await correct(chat, "status")
    await chat.taps("profile-status-ssw2")
    chat.sees("person-line-changed", column="status", before="特定技能１号", value="特定技能２号")
    await chat.taps("person-change")
    await chat.taps("person-column-passport_expiry")
    assert "2028-01-31" in chat.screen()
    await chat.sends("2031-02-28")
    await chat.taps("person-change")
    await chat.taps("person-column-number")
    await chat.sends(NEW)
    await chat.taps_twice("people-save")
    assert NEW in chat.screen()
    assert chat.says("people-correct") in chat.labels()
    assert await staff_say(world) == {"status": "ssw2", "passport_expiry": "2031-02-28"}
    assert (await row_of(world, worker_id))["number"] == NEW
    (event,) = await world.happened("roster_imported")
    assert (event["subject"], event["details"]["changed"]) == (f"worker:{worker_id}", 1)
    (renumbered,) = await world.happened("worker_renumbered")
    assert renumbered["subject"] == f"worker:{worker_id}"


async def test_what_the_worker_says_otherwise_is_shown_and_not_overwritten(chat: Chat) -> None:
    worker_id = await enrol(chat.world, born_on=None)
    await tell(chat.world, worker_id, Owner.WORKER, stay_expiry="2027-04-30")
    await correct(chat, "stay_expiry")
    await chat.sends("2027-03-31")
    assert chat.says("person-column-stay_expiry") in chat.screen()
    assert "2027-04-30" in chat.screen()
    await chat.taps("people-save")
    said = {row["owner"]: row["value"] for row in await chat.world.rows(profile_values)}
    assert said == {Owner.WORKER: "2027-04-30", Owner.STAFF: "2027-03-31"}


async def test_of_two_who_correct_the_same_cell_the_second_sees_that_it_has_changed(chat: Chat) -> None:
    world = chat.world
    worker_id = await enrol(world, born_on=None)
    await tell(world, worker_id, Owner.STAFF, stay_expiry="2027-01-31")
    await correct(chat, "stay_expiry")
    await chat.sends("2027-03-31")
    await tell(world, worker_id, Owner.STAFF, stay_expiry="2027-02-28")
    await chat.taps("people-save")
    chat.sees("person-mistake-changed")
    assert "2027-02-28" in chat.screen()
    assert await staff_say(world) == {"stay_expiry": "2027-02-28"}
    await chat.taps("people-save")
    assert await staff_say(world) == {"stay_expiry": "2027-03-31"}


async def test_two_who_correct_different_cells_do_not_disturb_each_other(chat: Chat) -> None:
    world = chat.world
    worker_id = await enrol(world, born_on=None)
    await correct(chat, "stay_expiry")
    await chat.sends("2027-03-31")
    await tell(world, worker_id, Owner.STAFF, status="ssw1")
    await chat.taps("people-save")
    assert await staff_say(world) == {"status": "ssw1", "stay_expiry": "2027-03-31"}


async def test_another_employer_beside_an_open_contract_is_refused_as_in_the_file_and_the_words_stay(
    chat: Chat,
) -> None:
    await enrol(chat.world, employer="Example Foods")
    await correct(chat, "employer")
    await chat.sends("Umi Foods")
    await chat.taps("people-save")
    chat.sees("roster-problem-contract-open")
    assert "Umi Foods" in chat.screen()
    await chat.taps("person-change")
    await chat.taps("person-column-contract_end_reason")
    await chat.taps("contract-reason-own_wish")
    await chat.taps("people-save")
    assert len(await chat.world.rows(contracts)) == 1
    assert await chat.world.happened("roster_imported") == []


async def test_what_changes_nothing_is_said(chat: Chat) -> None:
    worker_id = await enrol(chat.world, born_on=None)
    await tell(chat.world, worker_id, Owner.STAFF, status="ssw1")
    await correct(chat, "status")
    await chat.taps("profile-status-ssw1")
    assert chat.says("people-save") not in chat.labels()


async def test_a_second_tap_on_leave_empty_skips_no_second_cell(chat: Chat) -> None:
    await begin(chat)
    await chat.taps_twice("person-skip")
    chat.sees("person-column-nationality")


async def test_the_calendar_begins_in_this_month_and_days_are_typed_as_everywhere(chat: Chat) -> None:
    await enrol(chat.world, employer="Umi Foods")
    await correct(chat, "contract_ended_on")
    assert "20" in chat.labels()
    await chat.sends("03/04/2026")
    chat.sees("form-mistake-two-dates")
    await chat.sends("昨日")
    yesterday = (chat.world.clock.today() - timedelta(days=1)).isoformat()
    assert yesterday in chat.screen()
    await chat.taps("people-save")
    assert str((await chat.world.row(contracts))["ended_on"]) == yesterday


async def test_auditors_add_and_correct_nobody(world: World) -> None:
    await enrol(world, born_on=None)
    await world.employ(world.people[OTHER_ID], Role.AUDITOR)
    auditor = Chat(world, world.people[OTHER_ID], "ja")
    await auditor.sends("/roster")
    assert auditor.says("people-add") not in auditor.labels()
    await open_card(auditor)
    assert auditor.says("people-correct") not in auditor.labels()
