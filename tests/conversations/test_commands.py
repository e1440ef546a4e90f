"""The commands: what Telegram lists of them, and which other names they have."""

import pytest
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeUnion
from structlog.testing import capture_logs

from bot.domain.staff import Role
from bot.handlers.bot_commands import INTRODUCE_AGAIN_SECONDS, said_of
from bot.texts import Translator, language_name, telegram_code
from simulator import Fault
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import GROUP_ID
from tests.conversations.people import private
from tests.conversations.world import World

WORKERS = ("menu", "help", "language", "profile", "mydates", "mydata", "privacy", "clear", "stop", "forget")


@pytest.mark.usefixtures("introduction")
async def test_workers_read_their_commands_in_their_language_and_the_group_reads_its_own(world: World) -> None:
    await world.settles()  # the bot introduces itself while it listens already
    private, group = BotCommandScopeAllPrivateChats(), BotCommandScopeChat(chat_id=GROUP_ID)
    assert await listed(world, private, "vi") == described(world, "vi", *WORKERS)
    assert await listed(world, private) == described(world, "en", *WORKERS)
    assert await listed(world, group) == described(world, "ja", "staff", "tasks", "remove")


@pytest.mark.usefixtures("introduction")
async def test_telegram_shows_what_the_bot_is_for_and_who_runs_it_in_every_language(world: World) -> None:
    await world.settles()
    bot, organisation = world.shien._bot, world.facts.organisation.name
    own = [(locale, telegram_code(locale)) for locale in world.texts.locales if telegram_code(locale)]
    for locale, code in (*own, ("en", "fr"), ("en", None)):
        long = (await bot.get_my_description(code)).description
        short = (await bot.get_my_short_description(code)).short_description
        assert long == said(world, locale, "description-long")
        assert short == said(world, locale, "description-short")
        assert organisation in long
        assert "110" in long
        assert "119" in long
        assert organisation in short


async def test_a_long_name_of_an_organisation_leaves_room_for_what_stands_behind_it(world: World) -> None:
    for locale in world.texts.locales:
        t, long = Translator(world.texts, locale), "A very long name of an organisation " * 10
        for key, most in (("description-long", 512), ("description-short", 120)):
            wanted = said_of(t, key, long, most)
            assert len(wanted) <= most
            assert "119" in wanted
        assert len(said_of(t, "description-name", long, 64)) <= 64


@pytest.mark.usefixtures("introduction")
async def test_only_what_has_changed_is_told_to_telegram_again(world: World) -> None:
    await world.settles()
    before = len(told(world))
    await world.restarts()
    await world.shien._has_introduced.wait()
    assert len(told(world)) == before
    await world.shien._bot.set_my_description("An older text", "vi")
    before = len(told(world))
    await world.restarts()
    await world.shien._has_introduced.wait()
    assert told(world)[before:] == ["setMyDescription"]


@pytest.mark.usefixtures("introduction")
async def test_what_telegram_does_not_take_keeps_nothing_else_back_and_is_tried_again(world: World) -> None:
    await world.settles()
    bot = world.shien._bot
    for code in ("vi", "ja"):
        await bot.set_my_description("An older text", code)
    await world.stops()
    world.telegram.faults.add(Fault(kind="429", method="setMyDescription"))
    await world.starts()
    await world.shien._has_introduced.wait()
    bot = world.shien._bot
    shown = {code: (await bot.get_my_description(code)).description for code in ("vi", "ja")}
    assert list(shown.values()).count("An older text") == 1
    assert await world.shien._tell_telegram() == 0
    for code in shown:
        assert (await bot.get_my_description(code)).description == said(world, code, "description-long")


@pytest.mark.usefixtures("introduction")
async def test_telegram_shows_the_bot_s_name_in_every_language(world: World) -> None:
    await world.settles()
    for locale in world.texts.locales:
        if code := telegram_code(locale):
            assert (await world.shien._bot.get_my_name(code)).name == said(world, locale, "description-name")
    assert (await world.shien._bot.get_my_name()).name == said(world, "en", "description-name")


@pytest.mark.usefixtures("introduction")
async def test_while_telegram_takes_no_names_it_is_asked_for_none_and_all_else_is_told(world: World) -> None:
    await world.settles()
    bot = world.shien._bot
    for code in ("vi", "ja"):
        await bot.set_my_name("An older name", code)
        await bot.set_my_description("An older text", code)
    await world.stops()
    world.telegram.faults.add(Fault(kind="429", method="setMyName", retry_after=7200))
    before = len(told(world))
    await world.starts()
    await world.shien._has_introduced.wait()
    assert told(world)[before:].count("setMyName") == 1
    for code in ("vi", "ja"):
        assert (await world.shien._bot.get_my_description(code)).description == said(world, code, "description-long")
    world.telegram.faults.add(Fault(kind="429", method="setMyName", retry_after=7200))
    assert await world.shien._tell_telegram() == 7200


@pytest.mark.usefixtures("introduction")
async def test_while_telegram_takes_no_names_what_failed_for_a_moment_does_not_wait_as_long(world: World) -> None:
    await world.settles()
    for code in ("vi", "ja"):
        await world.shien._bot.set_my_name("An older name", code)
    await world.shien._bot.set_my_description("An older text", "vi")
    world.telegram.faults.add(Fault(kind="429", method="setMyName", retry_after=7200))
    world.telegram.faults.add(Fault(kind="502", method="setMyDescription"))
    before = len(told(world))
    assert await world.shien._tell_telegram() == INTRODUCE_AGAIN_SECONDS
    assert await world.shien._tell_telegram() == 7200
    assert told(world)[before:] == ["setMyName", "setMyDescription", "setMyDescription"]
    assert (await world.shien._bot.get_my_description("vi")).description == said(world, "vi", "description-long")
    await world.passes(minutes=121)
    assert await world.shien._tell_telegram() == 0
    for code in ("vi", "ja"):
        assert (await world.shien._bot.get_my_name(code)).name == said(world, code, "description-name")


@pytest.mark.usefixtures("introduction")
async def test_one_line_of_the_log_names_all_that_telegram_refused(world: World) -> None:
    await world.settles()
    for code in ("vi", "ja"):
        await world.shien._bot.set_my_name("An older name", code)
    await world.shien._bot.set_my_description("An older text", "vi")
    world.telegram.faults.add(Fault(kind="400", method="setMyName", reason="the bot's name is not allowed", times=None))
    world.telegram.faults.add(Fault(kind="502", method="setMyDescription"))
    with capture_logs() as logged:
        await world.shien._tell_telegram()
    [line] = [each["refused"] for each in logged if each["event"] == "not introduced"]
    assert line == "name TelegramBadRequest: ja, vi; description ClientDecodeError: vi"


@pytest.mark.usefixtures("introduction")
async def test_a_name_that_telegram_refuses_hinders_no_start(world: World, worker: Chat) -> None:
    await world.stops()
    world.telegram.faults.add(Fault(kind="400", method="setMyName", reason="the bot's name is not allowed", times=None))
    await world.starts()
    await world.settles()
    await worker.sends("/menu")
    worker.sees("menu-text")


@pytest.mark.usefixtures("introduction")
async def test_who_has_a_list_of_their_own_reads_new_commands_after_a_new_version_once(
    world: World, worker: Chat
) -> None:
    await world.settles()
    await choose(worker, "vi")
    bot, own = world.shien._bot, BotCommandScopeChat(chat_id=worker.person.id)
    older = [BotCommand(command="menu", description="An older text")]
    await bot.set_my_commands(older, own)
    await world.restarts()
    await world.settles()
    assert await listed(world, own) == [("menu", "An older text")]  # nothing in the list of all has changed
    before = told(world, worker).count("setMyCommands")
    for _ in range(2):
        await world.shien._bot.set_my_commands(older, BotCommandScopeAllPrivateChats(), "vi")
        await world.restarts()
        await world.shien._has_introduced.wait()
        await world.settles()
    assert await listed(world, own) == described(world, "vi", *WORKERS)
    assert told(world, worker).count("setMyCommands") == before + 1


async def test_a_command_answers_to_its_old_name_too_which_is_listed_nowhere(officer: Desk) -> None:
    chat = private(officer)
    for name in ("filing", "notice"):
        await chat.sends(f"/{name}")
        chat.sees("duty-ask-notice")
    await chat.sends("/help")
    chat.sees("help-staff-command", name="filing")
    assert "/notice" not in chat.screen()


async def test_a_command_that_nobody_knows_is_told_so(worker: Chat, officer: Desk) -> None:
    for chat in (worker, private(officer)):
        for command in ("/foo", "/START1"):
            await chat.sends(command)
            chat.sees("help-unknown")
        await chat.sends("/help")
        chat.does_not_see("help-unknown")


async def test_staff_stay_staff_when_they_leave_a_dialog(officer: Desk) -> None:
    chat = private(officer)
    for command in ("/cancel", "/start"):
        await chat.sends("/filing")
        await chat.sends(command)
        chat.sees("home-text")
        await chat.sends("2026-12-01")
        chat.does_not_see("duty-ask-whom")
    await chat.sends("/filing")
    await chat.sends("/language")
    await chat.taps_label(chat.labels()[0])
    await chat.sends("/cancel")
    chat.sees("home-text")


async def test_a_worker_reads_the_commands_in_the_language_that_they_chose_and_not_in_their_phone_s(
    world: World, worker: Chat
) -> None:
    for locale in ("ja", "vi", "en"):
        await choose(worker, locale)
        own = await listed(world, BotCommandScopeChat(chat_id=worker.person.id))
        assert own == described(world, locale, *WORKERS)


async def test_staff_read_the_commands_of_both_in_one_language_that_has_texts_for_staff(
    world: World, worker: Chat
) -> None:
    await world.employ(worker.person, Role.SUPPORT_OFFICER)
    await choose(worker, "vi")
    own = await listed(world, BotCommandScopeChat(chat_id=worker.person.id))
    assert {"roster", "menu"} <= {name for name, _ in own}
    assert own == described(world, "vi", *(name for name, _ in own))


async def choose(chat: Chat, locale: str) -> None:
    await chat.sends("/language")
    chat.locale = locale
    await chat.taps_label(language_name(locale, locale))
    await chat.world.settles()


def said(world: World, locale: str, key: str) -> str:
    return Translator(world.texts, locale).label(key, {"organisation": world.facts.organisation.name})


def told(world: World, chat: Chat | None = None) -> list[str]:
    """What Telegram was told of the bot; or of one chat alone."""
    calls = [call for call in world.telegram.calls if call.method.startswith("setMy")]
    return [
        call.method for call in calls if chat is None or call.params.get("scope", {}).get("chat_id") == chat.person.id
    ]


async def listed(world: World, scope: BotCommandScopeUnion, code: str | None = None) -> list[tuple[str, str]]:
    commands = await world.shien._bot.get_my_commands(scope, code)
    return [(each.command, each.description) for each in commands]


def described(world: World, locale: str, *names: str) -> list[tuple[str, str]]:
    t = Translator(world.texts, locale)
    return [(name, t.label(f"command-{name}")) for name in names]
