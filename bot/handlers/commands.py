"""The commands in a private chat."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.dialogs import states
from bot.dialogs.staff_member import open_staff_member
from bot.dialogs.turn import Turn
from bot.domain.staff import Who
from bot.handlers.doors import lead_in
from bot.handlers.staff_card import staff_card

_STAFF_LINK = r"staff_(\d{1,9})$"

# Shown by Telegram beside the text field; their descriptions are `command-<name>` in every language.
WORKER_COMMANDS = ("menu", "help", "language")
STAFF_COMMANDS = ("staff",)


def command_router() -> Router:
    """`/start` with and without a link, and the commands that Telegram lists."""
    router = Router(name="commands")
    staff_link = CommandStart(deep_link=True, magic=F.args.regexp(_STAFF_LINK))
    router.message.register(start_appointing, staff_link, flags={"who": Who.ADMIN})
    router.message.register(start, CommandStart(), flags={"who": Who.ANYONE})
    router.message.register(show_menu, Command("menu", "cancel"), flags={"who": Who.WORKER})
    router.message.register(show_help, Command("help"), flags={"who": Who.ANYONE})
    router.message.register(show_languages, Command("language"), flags={"who": Who.ANYONE})
    router.message.register(show_staff, Command("staff"), flags={"who": Who.STAFF})
    router.message.register(show_help, F.text.regexp(r"^/\w"), flags={"who": Who.ANYONE})  # a command nobody knows
    return router


async def start(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """The beginning: language and consent for somebody new, else the menu."""
    await lead_in(dialog_manager, turn)


async def start_appointing(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """An admin followed the link under "somebody joined"."""
    _, _, staff_id = (command.args or "").partition("_")
    await open_staff_member(dialog_manager, int(staff_id))


async def show_menu(_message: Message, dialog_manager: DialogManager) -> None:
    """Out of any room; what was answered is kept."""
    await dialog_manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def show_help(message: Message, turn: Turn) -> None:
    """What this bot does, who runs it, and whom to call in danger."""
    organisation = turn.facts.organisation
    await message.answer(turn.words("help-text", {"organisation": organisation.name, "phone": organisation.phone}))


async def show_languages(_message: Message, dialog_manager: DialogManager) -> None:
    """On top of any room: choosing shows that room again."""
    await dialog_manager.start(states.Language.choosing)


async def show_staff(message: Message, turn: Turn) -> None:
    """Who is on the staff."""
    await message.answer(await staff_card(turn))
