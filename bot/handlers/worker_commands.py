"""Handlers of the commands of workers, and of an invitation; the table is in `commands.py`."""

from aiogram.filters import CommandObject
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.actions.limits import refused_until
from bot.actions.privacy.muting import stop
from bot.actions.roster.invitations import InvitationResult, follow_invitation
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.dialogs.workers.identity import is_asked_who, open_identity
from bot.domain.facts.rate_limits import LimitedAct, minutes_until
from bot.handlers.entry import open_languages, open_start
from bot.texts import Translator


async def start_invited(message: Message, command: CommandObject, turn: Turn, dialog_manager: DialogManager) -> None:
    """Follow an invitation: say what it came to, then begin as for everybody."""
    again_at = await refused_until(turn.as_somebody, LimitedAct.INVITATIONS, f"chat:{message.chat.id}")
    if again_at is not None:
        await message.answer(turn.says("invitation-too_many", {"minutes": minutes_until(again_at, turn.now)}))
        await open_start(dialog_manager, turn)
        return
    _, _, code = (command.args or "").partition("_")
    followed = await follow_invitation(turn.as_somebody, code, message.chat.id)
    turn.worker = await turn.store.workers.by_chat(message.chat.id)
    if turn.worker and turn.worker.locale:  # until now only the phone's language was known
        turn.t = Translator(turn.texts, turn.worker.locale)
    if followed is not InvitationResult.AT_HOME:
        organisation = turn.facts.organisation
        texts = {"organisation": organisation.name, "phone": organisation.phone_to_call}
        await message.answer(turn.says(f"invitation-followed-{followed}", texts))
    if followed is InvitationResult.WELCOME and turn.worker and turn.worker.has_consented and await is_asked_who(turn):
        await open_identity(dialog_manager)
        return
    await open_start(dialog_manager, turn)


async def show_languages(_message: Message, dialog_manager: DialogManager) -> None:
    """Let another language be chosen."""
    await open_languages(dialog_manager)


async def stop_notices(_message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """Stop notices from now on, and say what comes all the same."""
    if turn.require_worker().muted_at is None:
        await stop(turn.as_worker, turn.require_worker())
        turn.worker = await turn.store.workers.get(turn.require_worker().id)
    await dialog_manager.start(states.MyData.notices, mode=StartMode.RESET_STACK)
