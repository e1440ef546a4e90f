"""`shien doctor`: one line per check, `ok`, `warning` or `error` first; a secret is never printed."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Iterator, Sequence
from pathlib import Path

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatAction
from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError, TelegramUnauthorizedError
from aiogram.types import ChatMemberAdministrator, ChatMemberRestricted

from bot.clock import SystemClock
from bot.commands.database import opened_database
from bot.commands.doctor.alarm_problems import alarm_problems
from bot.commands.doctor.host import Grade, Line, file_rights, fonts, images
from bot.commands.doctor.stored import database_line, encryption_line
from bot.commands.doctor.translations import translations
from bot.domain.facts import Facts
from bot.domain.facts.organisation import Organisation
from bot.domain.facts.telephone import is_placeholder
from bot.domain.staff import NOT_PEOPLE, Access
from bot.facts import RecordsError, load_confirmed_facts, read_confirmations
from bot.resources import data_folder, locales_folder
from bot.settings import DatabaseSettings, FactsSettings, ImageSettings, Settings, SettingsError, read_settings
from bot.texts import TextError, load_texts

_OK, _ERROR = 0, 1
_ANSWER_WITHIN_SECONDS = 10
_GONE = frozenset({"left", "kicked"})
_UNUSABLE = "DATABASE_URL: the database cannot be used ({error})"


async def examine(say: Callable[[str], None] = print) -> int:
    """Run every check; returns the exit status."""
    worst = _OK
    async for line in _checks():
        say(f"{line.grade.value}: {line.sentence}")
        worst = _ERROR if line.grade is Grade.ERROR else worst
    return worst


async def _checks() -> AsyncGenerator[Line]:
    for line in (*_facts(), *_texts(), fonts(), *images(read_settings(ImageSettings))):
        yield line
    database = await database_line()
    yield database
    if database.grade is Grade.OK:
        for line in file_rights(read_settings(DatabaseSettings).database_url):
            yield line
        yield await encryption_line(read_settings(DatabaseSettings))
    try:
        settings = read_settings(Settings)
    except SettingsError as error:
        for problem in str(error).splitlines():
            yield Line(Grade.ERROR, f"settings: {problem}")
        return
    yield Line(Grade.OK, "settings: complete")
    alarmed = set(settings.admin_ids)
    if database.grade is Grade.OK:
        alarmed |= await _managers(settings)
        for problem in await _alarm_problems(settings):
            yield Line(Grade.WARNING, f"alarms: {problem}")
    async for line in _telegram(settings, alarmed):
        yield line


def _facts() -> Iterator[Line]:
    try:
        settings = read_settings(FactsSettings)
        facts = load_confirmed_facts(data_folder(), settings.facts_confirmations)
    except (RecordsError, SettingsError) as error:
        yield Line(Grade.ERROR, f"facts: {error}")
        return
    yield _checks_of(facts)
    yield from _odd_checks(facts, settings.facts_confirmations)
    yield from _overdue_changes(facts)
    yield _organisation(facts.organisation)


def _odd_checks(facts: Facts, path: Path) -> Iterator[Line]:
    """Name checks that somebody wrote by hand for no record, or for a day to come."""
    for record_id, check in read_confirmations(path).items():
        if record_id not in facts.sources and record_id not in facts.hotlines:
            yield Line(Grade.WARNING, f"facts: {path.name}: {record_id}: there is no such record; remove it")
        elif check.on > SystemClock().today():
            yield Line(Grade.ERROR, f"facts: {path.name}: {record_id}: {check.on} is yet to come; correct the day")


def _checks_of(facts: Facts) -> Line:
    today = SystemClock().today()
    sources, hotlines = len(facts.stale_sources(today)), len(facts.stale_hotlines(today))
    if sources or hotlines:
        sentence = f"facts: {sources} sources and {hotlines} hotlines wait for a check; see: shien facts stale"
        return Line(Grade.WARNING, sentence)
    return Line(Grade.OK, f"facts: {len(facts.sources)} sources and {len(facts.hotlines)} hotlines, all checked lately")


def _overdue_changes(facts: Facts) -> Iterator[Line]:
    changes = ", ".join(change.id for change in facts.overdue_changes(SystemClock().today()))
    if changes:
        remedy = "find out whether it has begun, and correct its status in law_changes.yaml"
        yield Line(Grade.WARNING, f"law changes: the day of {changes} has come; {remedy}")


def _organisation(organisation: Organisation) -> Line:
    if is_placeholder(organisation.phone):
        what = f"phone: {organisation.phone} is a placeholder, and is shown to nobody"
        return Line(Grade.ERROR, f"organisation: organisation.yaml: record 1: {what}; write your own number")
    return Line(Grade.OK, "organisation: it has a telephone number")


def _texts() -> Iterator[Line]:
    try:
        texts = load_texts(locales_folder())
    except TextError as error:
        yield Line(Grade.ERROR, f"texts: {error}")
        return
    unfinished = ", ".join(f"{each} ({len(texts.missing(each))} missing)" for each in texts.unfinished)
    others = f"; not complete, and offered to nobody: {unfinished}" if unfinished else ""
    yield Line(Grade.OK, f"texts: {', '.join(texts.locales)}{others}")
    yield translations()


async def _managers(settings: Settings) -> set[int]:
    async with opened_database(settings, _UNUSABLE) as database, database.transaction() as store:
        return {each.user_id for each in await store.staff.with_access(Access.MANAGER)}


async def _alarm_problems(settings: Settings) -> Sequence[str]:
    async with opened_database(settings, _UNUSABLE) as database, database.transaction() as store:
        return await alarm_problems(store)


async def _telegram(settings: Settings, alarmed: Collection[int]) -> AsyncGenerator[Line]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.bot_api_base), timeout=_ANSWER_WITHIN_SECONDS)
    async with Bot(settings.bot_token.get_secret_value(), session=session) as bot:
        yield await _asked("telegram", lambda: _token(bot))
        yield await _asked("staff group", lambda: examine_staff_group(bot, settings.staff_group_id))
        yield await _asked("admins", lambda: examine_admins(bot, settings.staff_group_id, settings.admin_ids))
        yield await _asked("alarms", lambda: _alarms(bot, alarmed))


async def _asked(name: str, ask: Callable[[], Awaitable[Line]]) -> Line:
    try:
        return await ask()
    except TelegramUnauthorizedError:
        remedy = "put the token of @BotFather into BOT_TOKEN; until then everything waits, notices too"
        return Line(Grade.ERROR, f"{name}: Telegram refuses the token; {remedy}")
    except AiogramError as error:  # its own words may hold the token
        return Line(Grade.ERROR, f"{name}: no answer ({type(error).__name__})")


async def _token(bot: Bot) -> Line:
    me = await bot.get_me()
    return Line(Grade.OK, f"telegram: the bot is @{me.username}")


async def examine_staff_group(bot: Bot, group_id: int) -> Line:
    """Look for what the bot needs there."""
    chat = await bot.get_chat(group_id)
    if not chat.is_forum:
        return Line(Grade.ERROR, "staff group: topics are off; turn them on in the group's settings")
    member = await bot.get_chat_member(group_id, bot.id)
    if not isinstance(member, ChatMemberAdministrator):
        return Line(Grade.ERROR, "staff group: the bot is no administrator; make it one")
    if not member.can_manage_topics:
        return Line(Grade.ERROR, "staff group: the bot may not manage topics; give it that right")
    if not member.can_delete_messages:
        what = "what becomes restricted stays in the group"
        return Line(Grade.ERROR, f"staff group: the bot may not delete messages, so {what}; give it that right")
    return Line(Grade.OK, "staff group: a forum, and the bot may manage its topics and delete messages")


async def examine_admins(bot: Bot, group_id: int, admin_ids: Collection[int]) -> Line:
    """Look for people of ADMIN_IDS who are not in the group: they are admins no longer than the bot asks Telegram."""
    outside = [user_id for user_id in sorted(admin_ids) if not await _is_in_group(bot, group_id, user_id)]
    if outside:
        sentence = f"admins: of ADMIN_IDS these are no people in the staff group: {', '.join(map(str, outside))}"
        remedy = "let them join the group and start the bot again, or take them out of ADMIN_IDS"
        return Line(Grade.ERROR, f"{sentence}; {remedy}")
    return Line(Grade.OK, "admins: everybody in ADMIN_IDS is in the staff group")


async def _is_in_group(bot: Bot, group_id: int, user_id: int) -> bool:
    try:
        member = await bot.get_chat_member(group_id, user_id)
    except TelegramBadRequest:  # Telegram has never seen them there
        return False
    is_gone = isinstance(member, ChatMemberRestricted) and not member.is_member
    return user_id not in NOT_PEOPLE and not is_gone and member.status not in _GONE


async def _alarms(bot: Bot, alarmed: Collection[int]) -> Line:
    """Ask whether the bot may write to those whom an alarm tells; Telegram shows them that the bot types, no more."""
    missed = [user_id for user_id in sorted(alarmed) if not await _may_write_to(bot, user_id)]
    remedy = "let each of them open the bot and tap Start"
    if len(missed) == len(alarmed):
        return Line(Grade.WARNING, f"alarms: no manager or admin has started the bot, and none hears one; {remedy}")
    if missed:
        who = ", ".join(map(str, missed))
        sentence = f"alarms: {len(missed)} of {len(alarmed)} managers and admins have not started the bot: {who}"
        return Line(Grade.WARNING, f"{sentence}; {remedy}")
    return Line(Grade.OK, f"alarms: {len(alarmed)} managers and admins hear them in private")


async def _may_write_to(bot: Bot, user_id: int) -> bool:
    try:
        return await bot.send_chat_action(user_id, ChatAction.TYPING)
    except (TelegramBadRequest, TelegramForbiddenError):
        return False
