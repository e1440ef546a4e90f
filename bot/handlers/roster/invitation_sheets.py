"""Sheets to print: a dialog cannot send a document, so its buttons are answered here."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from aiogram import Bot, Router
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.roster.invitations import Issued, invite, invite_workers
from bot.dialogs.roster.invitations import chosen_employer, may_be_invited, not_in_bot, sheet_locale
from bot.dialogs.turn import GoneError, Turn
from bot.domain import callbacks
from bot.domain.callbacks import Callback
from bot.domain.roster.invitation import MOST_PAGES, Invited
from bot.domain.workers.worker import Worker
from bot.files.roster.invitation_sheet import Invitee, invitation_sheet
from bot.handlers.callbacks import register_button
from bot.texts import Translator

_FILE = "invitation.pdf"


def sheet_router() -> Router:
    """Build the router that stands before the dialogs."""
    router = Router(name="sheets")
    register_button(router, hand_out, *_SHEETS)
    return router


async def hand_out(  # noqa: PLR0913, PLR0917 - aiogram hands each of these by name
    callback: CallbackQuery, bot: Bot, turn: Turn, dialog_manager: DialogManager, pressed: Callback[int], number: int
) -> None:
    """Make new links and send their sheets, with the dialog below; a second tap would end the links just printed."""
    if callback.message is None or callback.message.message_id != dialog_manager.current_stack().last_message_id:
        await callback.answer(turn.t.label("button-old"))
        return
    invitees = await _SHEETS[pressed](number, bot, turn, dialog_manager)
    await callback.answer()
    sheet = await asyncio.to_thread(invitation_sheet, invitees, partial(Translator, turn.texts))
    await bot.send_document(callback.from_user.id, BufferedInputFile(sheet, _FILE))
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def _for_worker(worker_id: int, bot: Bot, turn: Turn, _manager: DialogManager) -> list[Invitee]:
    worker = await turn.store.workers.find(worker_id)
    if worker is None or not may_be_invited(worker):
        raise GoneError
    issued = await invite(turn.as_member, Invited(worker_id=worker.id))
    return [await _personal(bot, turn, worker, issued)]


async def _for_workers(_number: int, bot: Bot, turn: Turn, manager: DialogManager) -> list[Invitee]:
    """Each of an employer's workers who is not in the bot yet, as many as one document holds."""
    workers = (await not_in_bot(turn, await chosen_employer(turn, manager)))[:MOST_PAGES]
    if not workers:
        raise GoneError
    issued = await invite_workers(turn.as_member, workers)
    return [await _personal(bot, turn, *each) for each in issued]


async def _for_anybody(_number: int, bot: Bot, turn: Turn, manager: DialogManager) -> list[Invitee]:
    employer = await chosen_employer(turn, manager)
    return await _shared(bot, turn, Invited(employer_id=employer.id))


async def _for_dormitory(_number: int, bot: Bot, turn: Turn, manager: DialogManager) -> list[Invitee]:
    return await _shared(bot, turn, Invited(dormitory=manager.dialog_data["dormitory"]))


_SHEETS: dict[Callback[int], Callable[[int, Bot, Turn, DialogManager], Awaitable[list[Invitee]]]] = {
    callbacks.INVITE_WORKER: _for_worker,
    callbacks.INVITE_WORKERS: _for_workers,
    callbacks.INVITE_SHARED: _for_anybody,
    callbacks.INVITE_DORMITORY: _for_dormitory,
}


async def _shared(bot: Bot, turn: Turn, invited: Invited) -> list[Invitee]:
    """One page in each language that the bot speaks: nobody knows yet who will read it."""
    issued = await invite(turn.as_member, invited)
    return [await _page(bot, turn, None, locale, issued) for locale in turn.texts.locales]


async def _personal(bot: Bot, turn: Turn, worker: Worker, issued: Issued) -> Invitee:
    name = worker.name_on_card or worker.number
    return await _page(bot, turn, name, await sheet_locale(turn, worker), issued)


async def _page(bot: Bot, turn: Turn, name: str | None, locale: str, issued: Issued) -> Invitee:
    organisation, me = turn.facts.organisation, await bot.me()
    return Invitee(
        name=name,
        locale=locale,
        link=f"https://t.me/{me.username}?start=inv_{issued.code}",
        expires_on=issued.invitation.last_on,
        organisation=organisation.name,
        phone=organisation.phone,
    )
