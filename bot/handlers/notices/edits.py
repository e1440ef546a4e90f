"""A message that one of staff changes in Telegram: the words of a notice follow it, and nothing else does."""

from aiogram import Router
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.entities import Context

from bot.actions.limits import refused_until
from bot.actions.result import ALREADY_DONE
from bot.dialogs import states
from bot.dialogs.answering import below
from bot.dialogs.notices.texts import asked_for, change_words, is_source, language_of
from bot.dialogs.turn import MistakeError, Turn
from bot.dialogs.widgets import started_with
from bot.domain.facts.rate_limits import LimitedAct
from bot.domain.staff import Access, is_allowed


def register_notice_edits(router: Router) -> None:
    """Let a changed message be the words of a notice, as long as its author is on the screens where it was sent."""
    router.edited_message.register(take_changed_words, _is_source, flags={"access": Access.MANAGER})


async def take_changed_words(message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Keep the new words and show them; why they cannot be kept is said below the message."""
    notice = await turn.store.notices.find(started_with(dialog_manager)["notice"])
    if notice is None or not notice.is_changeable:
        await say_unused(message, turn)
        return
    try:
        written = await change_words(dialog_manager, message)
    except MistakeError as mistake:
        said = turn.t(mistake.key, mistake.args_of_text)
        await message.answer(said, reply_parameters=below(message.message_id))
        return
    if written is ALREADY_DONE:  # Telegram tells of an edit where a preview of a link has come, too
        return
    if asked_for(dialog_manager) is not None:  # those in another language, which the screen goes on to ask for
        locale = language_of(dialog_manager.dialog_data, message.message_id)
        said = turn.t("notice_draft-followed", {"locale": locale})
        await message.answer(said, reply_parameters=below(message.message_id))
    dialog_manager.dialog_data.pop("mistake", None)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def say_unused(message: Message, turn: Turn) -> None:
    """Say that a changed message has changed nothing, and what to do instead; to who changes many, not each time."""
    if message.location is not None:  # nobody is told of each step
        return
    if await refused_until(turn.as_member, LimitedAct.EDITS, f"staff:{turn.require_member().id}"):
        return
    notices = "yes" if is_allowed(turn.member, Access.MANAGER) else "no"
    said = turn.t("staff-edit_unused", {"notices": notices})
    await message.answer(said, reply_parameters=below(message.message_id))


async def _is_source(message: Message, aiogd_context: Context | None = None) -> bool:
    if aiogd_context is None or aiogd_context.state.group is not states.NoticeTexts:
        return False
    return is_source(aiogd_context.dialog_data, message.message_id)
