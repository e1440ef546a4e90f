"""The commands in a private chat."""

from collections.abc import Mapping

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.actions.privacy.erasure import stop
from bot.actions.roster.invitations import InvitationResult, follow_invitation
from bot.dialogs import states
from bot.dialogs.exports import open_export
from bot.dialogs.interviews.held import open_held_interviews
from bot.dialogs.interviews.open_ones import open_interviews
from bot.dialogs.reminders.filing import open_notice
from bot.dialogs.roster.merge import open_linking
from bot.dialogs.roster.roster import open_roster
from bot.dialogs.staff import open_staff_member
from bot.dialogs.support.complaints import open_complaints
from bot.dialogs.turn import Turn
from bot.domain.staff import Access, is_allowed
from bot.handlers.entry import open_start
from bot.handlers.staff import staff_card
from bot.handlers.tasks import show_tasks
from bot.texts import Translator

_STAFF_LINK = r"staff_(\d{1,9})$"
_WORKER_LINK = r"link_(\d{1,9})$"
_INVITATION_LINK = r"inv_"

# Shown by Telegram beside the text field; their descriptions are `command-<name>` in every language.
WORKER_COMMANDS = ("menu", "help", "language", "profile", "mydates", "mydata", "privacy", "stop", "forget")
STAFF_COMMANDS = ("staff", "tasks", "remove")
# What staff have in their private chat: /help lists it, because Telegram's own list is the workers'.
PRIVATE_STAFF_COMMANDS: Mapping[str, Access] = {
    "roster": Access.READER,
    "staff": Access.READER,
    "tasks": Access.READER,
    "notice": Access.STAFF,
    "interviews": Access.READER,
    "export": Access.EXPORTER,
    "complaints": Access.ADMIN,
}


def command_router() -> Router:
    """`/start` with and without a link, and the commands that Telegram lists."""
    router = Router(name="commands")
    staff_link = CommandStart(deep_link=True, magic=F.args.regexp(_STAFF_LINK))
    router.message.register(start_appointing, staff_link, flags={"access": Access.ADMIN})
    worker_link = CommandStart(deep_link=True, magic=F.args.regexp(_WORKER_LINK))
    router.message.register(start_linking, worker_link, flags={"access": Access.STAFF})
    invitation_link = CommandStart(deep_link=True, magic=F.args.regexp(_INVITATION_LINK))
    router.message.register(start_invited, invitation_link, flags={"access": Access.ANYONE})
    router.message.register(start, CommandStart(), flags={"access": Access.ANYONE})
    router.message.register(show_menu, Command("menu", "cancel"), flags={"access": Access.WORKER})
    router.message.register(show_help, Command("help"), flags={"access": Access.ANYONE})
    router.message.register(show_languages, Command("language"), flags={"access": Access.ANYONE})
    router.message.register(show_profile, Command("profile"), flags={"access": Access.WORKER})
    router.message.register(show_my_dates, Command("mydates"), flags={"access": Access.WORKER})
    router.message.register(show_my_data, Command("mydata"), flags={"access": Access.WORKER})
    router.message.register(show_privacy, Command("privacy"), flags={"access": Access.ANYONE})
    router.message.register(stop_notices, Command("stop"), flags={"access": Access.WORKER})
    router.message.register(show_forget, Command("forget"), flags={"access": Access.WORKER})
    router.message.register(show_staff, Command("staff"), flags={"access": Access.READER})
    router.message.register(show_roster, Command("roster"), flags={"access": Access.READER})
    router.message.register(show_interviews, Command("interviews"), flags={"access": Access.READER})
    router.message.register(show_tasks, Command("tasks"), flags={"access": Access.READER})
    router.message.register(show_notice, Command("notice"), flags={"access": Access.STAFF})
    router.message.register(show_complaints, Command("complaints"), flags={"access": Access.ADMIN})
    router.message.register(show_exports, Command("export"), flags={"access": Access.EXPORTER})
    router.message.register(
        show_help, F.text.regexp(r"^/\w"), flags={"access": Access.ANYONE}
    )  # a command nobody knows
    return router


async def start(message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """The beginning: language and consent for somebody new, else the menu; staff who are no workers are not asked."""
    if turn.worker is None and _is_staff(turn):
        await show_help(message, turn)
        return
    await open_start(dialog_manager, turn)


async def start_appointing(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """An admin followed the link under "somebody joined"."""
    _, _, staff_id = (command.args or "").partition("_")
    await open_staff_member(dialog_manager, int(staff_id))


async def start_linking(message: Message, command: CommandObject, turn: Turn, dialog_manager: DialogManager) -> None:
    """Staff followed the link under somebody whom no roster knows; by now that may be over."""
    _, _, worker_id = (command.args or "").partition("_")
    arrived = await turn.store.workers.find(int(worker_id))
    if arrived is None or arrived.chat_id is None:
        await message.answer(turn.t("linking-mistake-gone"))
        return
    await open_linking(dialog_manager, arrived.id)


async def start_invited(message: Message, command: CommandObject, turn: Turn, dialog_manager: DialogManager) -> None:
    """Somebody followed an invitation: what it came to, then the beginning as for everybody."""
    _, _, code = (command.args or "").partition("_")
    followed = await follow_invitation(turn.store, code, message.chat.id, turn.facts, turn.now)
    turn.worker = await turn.store.workers.by_chat(message.chat.id)
    if turn.worker and turn.worker.locale:  # until now only the phone's language was known
        turn.t = Translator(turn.texts, turn.worker.locale)
    if followed is not InvitationResult.AT_HOME:
        organisation = turn.facts.organisation
        texts = {"organisation": organisation.name, "phone": organisation.phone}
        await message.answer(turn.t(f"invitation-followed-{followed}", texts))
    await open_start(dialog_manager, turn)


async def show_menu(_message: Message, dialog_manager: DialogManager) -> None:
    """Out of any room; what was answered is kept."""
    await dialog_manager.start(states.Menu.main, mode=StartMode.RESET_STACK)


async def show_help(message: Message, turn: Turn) -> None:
    """What this bot does, who runs it, and whom to call in danger; staff read first what is for them."""
    organisation = turn.facts.organisation
    text = turn.t("help-text", {"organisation": organisation.name, "phone": organisation.phone})
    for_staff = [_help_for_staff(turn), turn.t("help-staff-workers")] if _is_staff(turn) else []
    await message.answer("\n\n".join([*for_staff, text]))


def _help_for_staff(turn: Turn) -> str:
    """What this member of staff may do here."""
    lines = [turn.t("help-staff")]
    for name, who in PRIVATE_STAFF_COMMANDS.items():
        if is_allowed(turn.member, who):
            lines.append(turn.t("help-staff-command", {"name": name}))
    if is_allowed(turn.member, Access.STAFF):
        lines.append(turn.t("help-staff-file"))
    return "\n".join(lines)


def _is_staff(turn: Turn) -> bool:
    return is_allowed(turn.member, Access.READER)


async def show_languages(_message: Message, dialog_manager: DialogManager) -> None:
    """On top of any room: choosing shows that room again."""
    await dialog_manager.start(states.Language.choosing)


async def show_profile(_message: Message, dialog_manager: DialogManager) -> None:
    """What is known of the worker."""
    await dialog_manager.start(states.Profile.groups, mode=StartMode.RESET_STACK)


async def show_my_dates(_message: Message, dialog_manager: DialogManager) -> None:
    """What comes for the worker."""
    await dialog_manager.start(states.MyDates.list, mode=StartMode.RESET_STACK)


async def show_my_data(_message: Message, dialog_manager: DialogManager) -> None:
    """What is kept of the worker."""
    await dialog_manager.start(states.MyData.overview, mode=StartMode.RESET_STACK)


async def show_privacy(_message: Message, dialog_manager: DialogManager) -> None:
    """What is done with data here."""
    await dialog_manager.start(states.Privacy.notice, mode=StartMode.RESET_STACK)


async def stop_notices(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """No notices from now on, and what comes all the same."""
    if turn.require_worker().muted_at is None:
        await stop(turn.store, turn.require_worker(), turn.now)
        turn.worker = await turn.store.workers.get(turn.require_worker().id)
    await dialog_manager.start(states.MyData.notices, mode=StartMode.RESET_STACK)


async def show_forget(_message: Message, dialog_manager: DialogManager) -> None:
    """What being forgotten means, before it happens."""
    await dialog_manager.start(states.MyData.forget, mode=StartMode.RESET_STACK)


async def show_staff(message: Message, turn: Turn) -> None:
    """Who is on the staff."""
    await message.answer(await staff_card(turn))


async def show_roster(_message: Message, dialog_manager: DialogManager) -> None:
    """The people whom staff look after."""
    await open_roster(dialog_manager)


async def show_interviews(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Which interviews are to be held; who only reads sees those that were."""
    begin = open_interviews if is_allowed(turn.member, Access.STAFF) else open_held_interviews
    await begin(dialog_manager)


async def show_notice(_message: Message, dialog_manager: DialogManager) -> None:
    """What has to be reported to the authorities."""
    await open_notice(dialog_manager)


async def show_complaints(_message: Message, dialog_manager: DialogManager) -> None:
    """What workers say about support staff."""
    await open_complaints(dialog_manager)


async def show_exports(_message: Message, dialog_manager: DialogManager) -> None:
    """What may leave the house as a workbook."""
    await open_export(dialog_manager)
