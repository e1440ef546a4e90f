"""/facts: staff see what is unchecked, open one, and confirm it with one tap; workers see it at once."""

from datetime import timedelta

import pytest

from bot.domain.facts.sources import Confirmation
from bot.domain.staff import Role
from bot.facts.confirmations import read_confirmations
from tests.conversations.chat import Chat
from tests.conversations.conftest import JOINER_ID
from tests.conversations.world import World

NUMBER = "0570-011000"


@pytest.fixture
async def member(world: World) -> Chat:
    """An officer with a name on record, in the private chat."""
    return await desk_of(world, Role.SUPPORT_OFFICER, "Ito Hanako")


async def desk_of(world: World, role: Role, name: str | None = None) -> Chat:
    person = world.people[JOINER_ID]
    await world.employ(person, role)
    person.started = True
    if name is not None:
        async with world.shien.database.transaction() as store:
            found = await store.staff.by_user(person.id)
            assert found is not None
            await store.staff.describe(found.id, name, "Officer", ["ja"])
    return Chat(world, person, "ja")


async def opens(chat: Chat, hotline: str) -> None:
    """From the command to the screen of one office."""
    await chat.sends("/facts")
    await finds(chat, hotline)


async def finds(chat: Chat, hotline: str) -> None:
    await chat.sends(hotline)
    await chat.taps("facts-label-hotline", name=chat.says(f"hotline-{hotline}"))


def waiting(world: World) -> int:
    known = world.shien._schedule._known.current()
    today = world.clock.today()
    return len(known.stale_sources(today)) + len(known.stale_hotlines(today))


async def test_one_tap_confirms_with_the_name_on_record_and_workers_see_it_at_once(
    world: World, member: Chat, worker: Chat
) -> None:
    await reads_status_page(worker)
    assert NUMBER not in worker.screen()

    before = waiting(world)
    await opens(member, "fresc")
    assert NUMBER in member.screen()
    assert "https://www.moj.go.jp/isa/support/fresc/fresc01.html" in member.screen()
    member.sees("facts-how-hotline")
    await member.taps("facts-confirm")
    member.sees("facts-waiting", count=before - 1)

    kept = {"fresc": Confirmation(world.clock.today(), "Ito Hanako")}
    assert read_confirmations(world.settings.facts_confirmations) == kept
    assert waiting(world) == before - 1
    [event] = await world.happened("facts_confirmed")
    assert (event["subject"], event["details"]) == ("hotline:fresc", {"on": world.clock.today().isoformat()})
    assert event["actor"].startswith("staff:")

    await reads_status_page(worker)
    assert NUMBER in worker.screen()
    worker.sees("guide-hotline-checked", on=world.clock.today())


async def test_who_has_no_name_on_record_is_asked_for_it_once(world: World) -> None:
    chat = await desk_of(world, Role.SUPPORT_MANAGER)
    await opens(chat, "police_not_urgent")
    await chat.taps("facts-confirm")
    chat.sees("facts-name")
    await chat.sends("x" * 81)
    chat.sees("facts-name")
    assert await world.happened("facts_confirmed") == []
    await chat.sends("Mori Taro")
    await finds(chat, "coast_guard")
    await chat.taps("facts-confirm")
    checks = read_confirmations(world.settings.facts_confirmations)
    assert {record: check.by for record, check in checks.items()} == dict.fromkeys(
        ["police_not_urgent", "coast_guard"], "Mori Taro"
    )


async def test_a_second_tap_on_the_same_screen_records_nothing_more(world: World, member: Chat) -> None:
    await opens(member, "fresc")
    await member.taps_twice("facts-confirm")
    assert len(await world.happened("facts_confirmed")) == 1


@pytest.mark.parametrize("typed", ["0570-011000", "0570011000", "fresc", "外国人在留支援センター", "isa/support/fresc"])
async def test_an_office_is_found_by_number_id_name_and_address(member: Chat, typed: str) -> None:
    await member.sends("/facts")
    await member.sends(typed)
    await member.taps("facts-label-hotline", name=member.says("hotline-fresc"))
    assert NUMBER in member.screen()


async def test_the_list_goes_on_by_the_places_of_what_comes_next(member: Chat, world: World) -> None:
    await member.sends("/facts")
    count, first = waiting(world), member.labels()
    assert member.says("button-page-next", {"by": "place", "first": 7, "last": 12, "count": count}) in first
    await member.turns_the_page()
    assert not set(first[:6]) & set(member.labels()[:6])
    await member.taps("button-page-before", by="place", first=1, last=6, count=count)
    assert member.labels() == first


async def test_what_nothing_fits_is_told_and_the_whole_list_is_one_tap_away(world: World, member: Chat) -> None:
    await member.sends("/facts")
    await member.sends("zzzz")
    member.sees("facts-found", count=0, query="zzzz")
    await member.sends("x" * 81)
    member.sees("staff-mistake-long", longest=80)
    await member.taps("facts-all")
    member.sees("facts-waiting", count=waiting(world))


async def test_a_law_whose_day_has_come_stands_first_and_is_not_confirmed_with_a_tap(
    world: World, member: Chat
) -> None:
    world.clock.move(timedelta(days=365))
    await member.sends("/facts")
    overdue = world.shien._schedule._known.current().overdue_changes(world.clock.today())
    member.sees("facts-waiting-changes", changes=len(overdue))
    assert member.labels()[0].startswith("⚖️")
    await member.taps("facts-label-law_change", name=member.says("law_change-title-ikusei_2027"))
    member.sees("facts-how-law_change")
    assert member.says("facts-confirm") not in member.labels()


async def test_a_file_that_cannot_be_kept_is_told_and_nothing_is_recorded(world: World, member: Chat) -> None:
    await opens(member, "fresc")
    world.settings.facts_confirmations.write_text("- {id: fresc", encoding="utf-8")
    await member.taps("facts-confirm")
    assert "confirmations.yaml: line 2: " in member.screen()
    assert await world.happened("facts_confirmed") == []


async def test_help_names_the_command_to_staff(member: Chat) -> None:
    await member.sends("/help")
    member.sees("help-staff-command", name="facts")


async def test_an_auditor_only_reads_and_is_refused(world: World) -> None:
    chat = await desk_of(world, Role.AUDITOR)
    await chat.sends("/help")
    chat.does_not_see("help-staff-command", name="facts")
    await chat.sends("/facts")
    chat.sees("refused-staff")


async def reads_status_page(worker: Chat) -> None:
    await worker.sends("/menu")
    await worker.taps("menu-guide")
    await worker.sends(worker.says("guide-title-hotlines_status"))
    await worker.taps("guide-title-hotlines_status")
    await worker.taps("hotline-fresc")


async def test_a_broken_file_of_checks_takes_the_bot_from_nobody(worker: Chat) -> None:
    world = worker.world
    world.settings.facts_confirmations.write_text("- {id: fresc", encoding="utf-8")
    await world.restarts()
    await worker.sends("/menu")
    worker.sees("menu-text")
