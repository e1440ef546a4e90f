"""The table of commands, and what follows from it: which handler opens, what Telegram lists, what /help tells staff."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Flag, auto
from typing import TypeAlias

from aiogram import F, Router
from aiogram.filters import Command, CommandStart, or_f
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.staff import Access, StaffMember, is_allowed
from bot.domain.workers.worker import Worker
from bot.handlers import worker_commands
from bot.handlers.entry import open_start
from bot.handlers.privacy.removal import remove
from bot.handlers.staff.commands import (
    open_card,
    open_log,
    open_reporting,
    open_staff_home,
    show_interviews,
    show_staff,
    start_appointing,
    start_inviting,
    start_linking,
)
from bot.handlers.tasks.listing import show_tasks

_INVITATION_LINK = r"inv_"

Handler: TypeAlias = Callable[..., Awaitable[None]]


class CommandChat(Flag):
    """The chats in which a command is understood."""

    PRIVATE = auto()
    STAFF_GROUP = auto()


class CommandList(Flag):
    """The lists that name a command: Telegram's beside the text field, and what /help tells staff in private.

    Telegram's list in private chats is the workers', but for staff, who have their own there.
    """

    WORKERS = auto()
    STAFF_GROUP = auto()
    STAFF_HELP = auto()


@dataclass(frozen=True, slots=True)
class CommandRow:
    """One command; it is described by `command-<name>` in every language, its aliases are listed nowhere.

    `does` is its handler, or the state at which it begins a dialog, out of any other.
    """

    name: str
    access: Access
    chats: CommandChat
    does: Handler | State
    lists: CommandList
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link under a message to staff, `?start=<word>_<id>`; `field` says whose id it is, as a button's row does."""

    word: str
    field: str
    access: Access
    does: Handler

    @property
    def pattern(self) -> str:
        """What stands behind /start."""
        return rf"{self.word}_(\d{{1,9}})$"


async def start(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """The beginning, out of any dialog: the home of staff; for others language and consent, then the menu."""
    if _is_staff(turn):
        await open_staff_home(turn, dialog_manager)
        return
    await open_start(dialog_manager, turn)


async def show_help(message: Message, turn: Turn) -> None:
    """Say what this bot does, who runs it, and whom to call in danger; staff read first what is for them."""
    await message.answer("\n\n".join(_help(turn)))


async def show_help_instead(message: Message, turn: Turn) -> None:
    """Say that there is no such command, and which there are."""
    await message.answer("\n\n".join([turn.t("help-unknown"), *_help(turn)]))


def _help(turn: Turn) -> list[str]:
    organisation = turn.facts.organisation
    text = turn.says("help-text", {"organisation": organisation.name, "phone": organisation.phone_to_call})
    for_staff = [_help_for_staff(turn), turn.t("help-staff-workers")] if _is_staff(turn) else []
    return [*for_staff, text]


def _help_for_staff(turn: Turn) -> str:
    """Return what this member of staff may do here."""
    names = [each.name for each in commands_in(CommandList.STAFF_HELP) if is_allowed(turn.member, each.access)]
    lines = [turn.t("help-staff"), *(turn.t("help-staff-command", {"name": name}) for name in names)]
    if is_allowed(turn.member, Access.STAFF):
        lines.append(turn.t("help-staff-file"))
    return "\n".join(lines)


def _is_staff(turn: Turn) -> bool:
    return is_allowed(turn.member, Access.READER)


_PRIVATE, _GROUP = CommandChat.PRIVATE, CommandChat.STAFF_GROUP
_WORKERS, _STAFF, _IN_GROUP = CommandList.WORKERS, CommandList.STAFF_HELP, CommandList.STAFF_GROUP

# In the order in which they are listed.
COMMANDS = (
    CommandRow("menu", Access.ANYONE, _PRIVATE, start, _WORKERS | _STAFF),
    CommandRow("help", Access.ANYONE, _PRIVATE, show_help, _WORKERS),
    CommandRow("language", Access.ANYONE, _PRIVATE, worker_commands.show_languages, _WORKERS),
    CommandRow("profile", Access.WORKER, _PRIVATE, states.Profile.groups, _WORKERS),
    CommandRow("mydates", Access.WORKER, _PRIVATE, states.MyDates.list, _WORKERS),
    CommandRow("mydata", Access.WORKER, _PRIVATE, states.MyData.overview, _WORKERS),
    CommandRow("privacy", Access.ANYONE, _PRIVATE, states.Privacy.notice, _WORKERS),
    CommandRow("clear", Access.WORKER, _PRIVATE, states.ClearChat.asking, _WORKERS),
    CommandRow("stop", Access.WORKER, _PRIVATE, worker_commands.stop_notices, _WORKERS),
    CommandRow("forget", Access.WORKER, _PRIVATE, states.MyData.forget, _WORKERS),
    CommandRow("queue", Access.READER, _PRIVATE, states.Queue.list, _STAFF),
    CommandRow("roster", Access.READER, _PRIVATE, states.Roster.search, _STAFF),
    CommandRow("staff", Access.READER, _PRIVATE, states.StaffList.list, _STAFF),
    CommandRow("staff", Access.READER, _GROUP, show_staff, _IN_GROUP),
    CommandRow("tasks", Access.READER, _PRIVATE | _GROUP, show_tasks, _STAFF | _IN_GROUP),
    CommandRow("away", Access.STAFF, _PRIVATE, states.Away.day, _STAFF),
    CommandRow("filing", Access.STAFF, _PRIVATE, states.AdHocNotice.what, _STAFF, aliases=("notice",)),
    CommandRow("facts", Access.STAFF, _PRIVATE, states.Facts.list, _STAFF),
    CommandRow("interviews", Access.READER, _PRIVATE, show_interviews, _STAFF),
    CommandRow("export", Access.EXPORTER, _PRIVATE, states.Export.choosing, _STAFF),
    CommandRow("complaints", Access.MANAGER, _PRIVATE, states.Complaints.list, _STAFF),
    CommandRow("evidence", Access.MANAGER, _PRIVATE, states.Evidence.list, _STAFF),
    CommandRow("remove", Access.STAFF, _GROUP, remove, _IN_GROUP),
)

LINKS = (
    LinkRow("staff", "staff_id", Access.ADMIN, start_appointing),
    LinkRow("link", "worker_id", Access.STAFF, start_linking),
    LinkRow("invite", "worker_id", Access.STAFF, start_inviting),
    LinkRow("card", "worker_id", Access.READER, open_card),
    LinkRow("log", "consultation_id", Access.STAFF, open_log),
    LinkRow("report", "consultation_id", Access.STAFF, open_reporting),
)


def commands_in(command_list: CommandList) -> list[CommandRow]:
    """The commands that stand in that list, in order."""
    return [command for command in COMMANDS if command_list in command.lists]


def commands_for(member: StaffMember | None, worker: Worker | None) -> Sequence[str]:
    """Return the commands that somebody has in private, of staff or a worker or both: in the order of their lists."""
    own = [each.name for each in commands_in(CommandList.STAFF_HELP) if is_allowed(member, each.access)]
    others = [each.name for each in commands_in(CommandList.WORKERS) if worker or each.access is Access.ANYONE]
    return list(dict.fromkeys([*own, *others]))


def command_router() -> Router:
    """`/start` with and without a link, `/cancel`, the other commands of a private chat, and what is no command."""
    router = Router(name="commands")
    for link in LINKS:
        _register_link(router, link.pattern, link.does, link.access)
    _register_link(router, _INVITATION_LINK, worker_commands.start_invited, Access.ANYONE)
    # Who cancels may be staff: the menu is for workers.
    begins = or_f(CommandStart(), Command("cancel"))
    router.message.register(start, begins, flags={"access": Access.ANYONE})
    _register_commands(router, CommandChat.PRIVATE)
    router.message.register(show_help_instead, F.text.regexp(r"^/\w"), flags={"access": Access.ANYONE})
    return router


def group_command_router() -> Router:
    """The commands of the staff group."""
    router = Router(name="group_commands")
    _register_commands(router, CommandChat.STAFF_GROUP)
    return router


def _register_link(router: Router, pattern: str, opens: Handler, access: Access) -> None:
    link = CommandStart(deep_link=True, magic=F.args.regexp(pattern))
    router.message.register(opens, link, flags={"access": access})


def _register_commands(router: Router, chat: CommandChat) -> None:
    for command in COMMANDS:
        if chat in command.chats:
            names = Command(command.name, *command.aliases)
            router.message.register(_handler(command), names, flags={"access": command.access})


def _handler(command: CommandRow) -> Handler:
    if not isinstance(command.does, State):
        return command.does
    state = command.does

    async def show(_message: Message, dialog_manager: DialogManager) -> None:
        await dialog_manager.start(state, mode=StartMode.RESET_STACK)

    show.__name__ = f"show_{command.name}"  # by which test_access.py tells one from another
    return show
