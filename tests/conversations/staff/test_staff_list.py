"""Who is on the staff: read by all of them, changed by admins with buttons."""

import pytest

from bot.domain.staff import Role
from bot.storage.tables import staff
from bot.texts import language_name
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, OFFICER_ID
from tests.conversations.people import private
from tests.conversations.world import World

NAME, TITLE = "森 例子", "代表"


@pytest.fixture
async def head(world: World) -> Chat:
    """The first admin, of the settings, of whom nobody has recorded a name."""
    chat = Chat(world, world.people[ADMIN_ID], "ja")
    await chat.sends("/staff")
    return chat


async def test_the_first_admin_enters_their_own_name(world: World, head: Chat) -> None:
    await head.taps("staff-list-label", role="admin", name="none")
    head.sees("staff-name")
    await head.sends(NAME)
    await head.sends(TITLE)
    await head.taps_label(language_name("ja", "ja"))
    await head.taps("staff-languages-done")
    await head.taps("staff-save")
    head.sees("staff-saved", name=NAME, role="admin")
    [admin] = await world.rows(staff)
    assert (admin["role"], admin["name"], admin["title"], admin["languages"]) == ("admin", NAME, TITLE, ["ja"])
    await head.taps("home-button")
    head.sees("home-text")


async def test_the_home_leads_an_admin_without_a_name_there_once(world: World, head: Chat) -> None:
    await head.sends("/menu")
    await head.taps("home-own_name")
    head.sees("staff-name")
    await head.sends(NAME)
    await head.sends(TITLE)
    await head.taps_label(language_name("ja", "ja"))
    await head.taps("staff-languages-done")
    await head.taps("staff-save")
    await head.taps("home-button")
    assert head.says("home-own_name") not in head.labels()
    assert [row["name"] for row in await world.rows(staff)] == [NAME]


async def test_a_role_is_changed_by_button_and_nothing_else_is_asked(world: World, head: Chat, officer: Desk) -> None:
    async with world.shien.database.transaction() as store:
        member = await store.staff.by_user(OFFICER_ID)
        assert member is not None
        await store.staff.describe(member.id, "佐藤 例子", "支援担当", ["ja", "vi"])
    await head.sends("/staff")
    await head.taps("staff-list-label", role="support_officer", name="佐藤 例子")
    await head.taps("staff-change-role")
    await head.taps("role-support_manager")
    await head.taps("staff-save")
    changed = (await world.rows(staff))[-1]
    assert (changed["role"], changed["name"], changed["languages"]) == ("support_manager", "佐藤 例子", ["ja", "vi"])
    await private(officer).sends("/complaints")
    private(officer).has_seen("complaint-list-none")


async def test_the_only_admin_is_not_made_less(world: World, head: Chat) -> None:
    async with world.shien.database.transaction() as store:
        [admin] = await store.staff.all()
        await store.staff.describe(admin.id, NAME, TITLE, ["ja"])
    await head.sends("/staff")
    await head.taps("staff-list-label", role="admin", name=NAME)
    await head.taps("staff-change-role")
    await head.taps("role-auditor")
    await head.taps("staff-save")
    head.sees("staff-mistake-last_admin")
    assert [row["role"] for row in await world.rows(staff)] == [Role.ADMIN]


async def test_others_read_the_list_and_change_nothing(head: Chat, officer: Desk) -> None:
    await private(officer).sends("/staff")
    private(officer).sees("staff-list")
    assert private(officer).labels() == [head.says("home-button")]
