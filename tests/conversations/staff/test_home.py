"""The home of staff: who has which of its buttons, and what Telegram lists for them."""

import pytest
from aiogram.types import BotCommandScopeChat

from bot.actions.exports import ExportKind
from bot.actions.reminders.duties import FilableEvent, report
from bot.domain.reminders.duties import Filing
from bot.domain.roster.invitation import Invited
from bot.domain.staff import Role
from bot.storage.tables import staff
from bot.texts import language_name
from tests.actions.vocabulary import acting
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import ADMIN_ID, JOINER_ID, STRANGER_ID, WORKER_ID
from tests.conversations.people import code_for, enrol
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.world import World

FOR_STAFF = {"home-interviews", "home-invitations", "home-filings", "home-roster"}
OF_ROLE = {
    Role.SUPPORT_OFFICER: FOR_STAFF,
    Role.SUPPORT_MANAGER: FOR_STAFF | {"home-complaints", "home-export"},
    Role.ADMIN: FOR_STAFF | {"home-complaints", "home-export"},
    Role.AUDITOR: {"home-held", "home-roster", "home-export"},
}
OF_MANAGERS = (
    "menu",
    "queue",
    "roster",
    "staff",
    "tasks",
    "away",
    "filing",
    "facts",
    "interviews",
    "export",
    "complaints",
    "evidence",
)
ANYBODYS = ("help", "language", "privacy")


async def begin(world: World, role: Role) -> Chat:
    """Somebody confirmed with that role opens their home."""
    await world.employ(world.people[JOINER_ID], role)
    chat = Chat(world, world.people[JOINER_ID], "ja")
    await chat.sends("/start")
    return chat


def counted(world: World, **numbers: int) -> dict[str, int]:
    """Nothing waits but what nobody has checked yet of the facts; each kind of file can be exported."""
    nothing = dict.fromkeys(("tasks", "interviews", "complaints", "joined", "roster", "invitations", "filings"), 0)
    return {**nothing, "facts": len(world.facts.waiting(world.clock.today())), "export": len(ExportKind), **numbers}


async def confirm(world: World, joiner: Chat) -> None:
    """Somebody joins the group, and the admin says that it is a manager."""
    joiner.person.joins(world.staff_group)
    await world.settles()
    admin = Chat(world, world.people[ADMIN_ID], "ja")
    await admin.sends(f"/start staff_{(await world.rows(staff))[-1]['id']}")
    await admin.taps("role-support_manager")
    await admin.sends("加藤 例子")
    await admin.sends("主任")
    await admin.taps_label(language_name("ja", "ja"))
    await admin.taps("staff-languages-done")
    await admin.taps("staff-save")


async def listed(world: World, person_id: int) -> list[str]:
    commands = await world.shien._bot.get_my_commands(BotCommandScopeChat(chat_id=person_id))
    return [each.command for each in commands]


@pytest.mark.parametrize("role", OF_ROLE)
async def test_everybody_has_the_buttons_of_their_role(world: World, role: Role) -> None:
    chat = await begin(world, role)
    every = set.union(*OF_ROLE.values())
    assert {key for key in every if chat.says(key, counted(world)) in chat.labels()} == OF_ROLE[role]


async def test_a_worker_and_a_stranger_have_no_home(world: World, worker: Chat) -> None:
    await worker.sends("/start")
    worker.sees("menu-text")
    stranger = Chat(world, world.people[STRANGER_ID], "en")
    await stranger.sends("/menu")
    stranger.sees("language-choose")
    for chat in (worker, stranger):
        await chat.forges("home")
        chat.is_told("button-old")


async def test_each_button_opens_what_its_command_opens(world: World) -> None:
    await enrol(world)
    chat = await begin(world, Role.ADMIN)
    for key, shown in (
        ("home-roster", "people-search"),
        ("home-filings", "duty-ask-notice"),
        ("home-interviews", "interview-list"),
        ("home-staff", "staff-list"),
        ("home-export", "export-which"),
    ):
        await chat.sends("/menu")
        await chat.taps(key, **counted(world, roster=1))
        chat.sees(shown)
    await chat.sends("/menu")
    await chat.taps("home-invitations", **counted(world))
    chat.sees("invitation-list", count=0)
    await chat.sends("/menu")
    await chat.taps("home-tasks", **counted(world))
    chat.sees("task-list-empty")


async def test_who_is_a_worker_too_has_a_way_to_the_worker_s_menu(world: World, worker: Chat) -> None:
    await world.employ(world.people[WORKER_ID], Role.SUPPORT_OFFICER)
    await worker.sends("/start")
    worker.sees("home-text")
    await worker.taps("home-worker")
    worker.sees("menu-text")


async def test_who_is_confirmed_reads_it_in_private_with_a_button_and_telegram_lists_the_commands(
    world: World, admin: Desk
) -> None:
    joiner = Chat(world, world.people[JOINER_ID], "ja")
    await confirm(world, joiner)
    admin.has_seen("staff-appointed", name="加藤 例子", role="support_manager")
    assert joiner.messages() == []
    await joiner.sends("/help")
    joiner.sees("staff-confirmed", role="support_manager")
    await joiner.taps("staff-open_home")
    joiner.sees("home-text")
    assert await listed(world, JOINER_ID) == [*OF_MANAGERS, *ANYBODYS]


async def test_who_leaves_the_group_has_the_commands_of_everybody_again(world: World) -> None:
    chat = await begin(world, Role.SUPPORT_OFFICER)
    assert "roster" in await listed(world, JOINER_ID)
    chat.person.joins(world.staff_group)
    chat.person.leaves(world.staff_group)
    await world.settles()
    assert await listed(world, JOINER_ID) == []


async def test_what_waits_for_the_office_is_counted(world: World, worker: Chat) -> None:
    await open_with(worker, WORDS)
    chat = await begin(world, Role.SUPPORT_OFFICER)
    assert chat.says("home-part-ours", {"ours": 1}) in chat.labels()


async def test_each_number_is_that_of_the_list_behind_the_button(world: World) -> None:
    await enrol(world)
    await enrol(world, "W-0002", "EXAMPLE HOA")
    await code_for(world, Invited(dormitory="Example Dormitory"))
    async with world.shien.database.transaction() as store:
        (member, *_) = await store.staff.all()
        happened = FilableEvent(Filing.PLAN_CHANGED, world.clock.today(), None, None)
        await report(acting(store, member, now=world.clock.now()), happened)
    chat = await begin(world, Role.ADMIN)
    numbers = counted(world, roster=2, invitations=1, filings=1, tasks=1)
    for key in ("home-roster", "home-invitations", "home-filings", "home-tasks", "home-export"):
        assert chat.says(key, numbers) in chat.labels()
