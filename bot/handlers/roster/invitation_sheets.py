"""Sheets to print: a dialog cannot send a document, so its buttons are answered here."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from typing import Any

from aiogram import Router
from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.actions.roster.invitations import Issued, invite, invite_workers
from bot.dialogs.roster.invitations import chosen_employer, may_be_invited, not_in_bot, sheet_locale
from bot.dialogs.turn import GoneError, Turn
from bot.domain import callbacks
from bot.domain.callbacks.fields import Callback
from bot.domain.roster.invitation import MOST_PAGES, Invited
from bot.domain.workers.worker import Worker
from bot.files.roster.invitation_sheet import Invitee, invitation_sheet
from bot.handlers.callbacks import register_button
from bot.handlers.jobs import JobContext, Saying, do_later
from bot.texts import Translator

_FILE = "invitation.pdf"

# What is printed on one: name, language, the code of the link, its last day; as JSON holds it.
Page = dict[str, Any]


def sheet_router() -> Router:
    """Build the router that stands before the dialogs."""
    router = Router(name="sheets")
    register_button(router, hand_out, *_SHEETS)
    return router


async def hand_out(  # noqa: PLR0913, PLR0917 - called with what the middlewares found
    callback: CallbackQuery,
    turn: Turn,
    dialog_manager: DialogManager,
    pressed: Callback[int],
    number: int,
    is_on_older_screen: bool,
) -> None:
    """Make new links and send their sheets, with the dialog below; a second tap would end the links just printed."""
    if is_on_older_screen:
        await callback.answer(turn.t.label("button-old"))
        return
    pages = await _SHEETS[pressed](number, turn, dialog_manager)
    await callback.answer()
    do_later(turn, print_invitations, callback.from_user.id, pages=pages)
    await dialog_manager.show(ShowMode.DELETE_AND_SEND)


async def print_invitations(job: JobContext) -> Saying:
    """Print a sheet for each page."""
    organisation, me = job.app.facts.organisation, await job.bot.me()
    invitees = [
        Invitee(
            name=page["name"],
            locale=page["locale"],
            link=f"https://t.me/{me.username}?start=inv_{page['code']}",
            expires_on=date.fromisoformat(page["expires_on"]),
            organisation=organisation.name,
            phone=organisation.phone_to_call,
        )
        for page in job.args["pages"]
    ]
    sheet = await asyncio.to_thread(invitation_sheet, invitees, partial(Translator, job.app.texts))
    yield SendDocument(chat_id=job.chat_id, document=BufferedInputFile(sheet, _FILE))


async def _for_worker(worker_id: int, turn: Turn, _manager: DialogManager) -> list[Page]:
    worker = await turn.store.workers.find(worker_id)
    if worker is None or not may_be_invited(worker):
        raise GoneError
    issued = await invite(turn.as_member, Invited(worker_id=worker.id))
    return [await _personal(turn, worker, issued)]


async def _for_workers(_number: int, turn: Turn, manager: DialogManager) -> list[Page]:
    """Each of an employer's workers who is not in the bot yet, as many as one document holds."""
    workers = (await not_in_bot(turn, await chosen_employer(turn, manager)))[:MOST_PAGES]
    if not workers:
        raise GoneError
    issued = await invite_workers(turn.as_member, workers)
    return [await _personal(turn, *each) for each in issued]


async def _for_anybody(_number: int, turn: Turn, manager: DialogManager) -> list[Page]:
    employer = await chosen_employer(turn, manager)
    return await _shared(turn, Invited(employer_id=employer.id))


async def _for_dormitory(_number: int, turn: Turn, manager: DialogManager) -> list[Page]:
    return await _shared(turn, Invited(dormitory=manager.dialog_data["dormitory"]))


_SHEETS: dict[Callback[int], Callable[[int, Turn, DialogManager], Awaitable[list[Page]]]] = {
    callbacks.INVITE_WORKER: _for_worker,
    callbacks.INVITE_WORKERS: _for_workers,
    callbacks.INVITE_SHARED: _for_anybody,
    callbacks.INVITE_DORMITORY: _for_dormitory,
}


async def _shared(turn: Turn, invited: Invited) -> list[Page]:
    """One page in each language that the bot speaks: nobody knows yet who will read it."""
    issued = await invite(turn.as_member, invited)
    return [_page(None, locale, issued) for locale in turn.texts.locales]


async def _personal(turn: Turn, worker: Worker, issued: Issued) -> Page:
    return _page(worker.name_on_card or worker.number, await sheet_locale(turn, worker), issued)


def _page(name: str | None, locale: str, issued: Issued) -> Page:
    expires_on = issued.invitation.last_on.isoformat()
    return {"name": name, "locale": locale, "code": issued.code, "expires_on": expires_on}
