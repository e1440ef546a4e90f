"""Every door and every room, listed by hand, in order."""

from functools import partial
from secrets import token_urlsafe
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.enums import ChatType
from aiogram.types import TelegramObject, Update
from aiogram_dialog import setup_dialogs
from aiogram_dialog.api.entities import stack

from bot.dialogs.checks.documents import papers_dialog
from bot.dialogs.checks.form import screening_dialog
from bot.dialogs.checks.periods import periods_dialog
from bot.dialogs.checks.what_if import what_if_dialog
from bot.dialogs.exports import export_dialog
from bot.dialogs.guide import guide_dialog
from bot.dialogs.interviews.correction import interview_correction_dialog
from bot.dialogs.interviews.held import held_interviews_dialog
from bot.dialogs.interviews.offer import interview_offer_dialog
from bot.dialogs.interviews.open_ones import interviews_dialog
from bot.dialogs.interviews.own import own_interview_dialog
from bot.dialogs.interviews.record import interview_record_dialog
from bot.dialogs.menu import menu_dialog
from bot.dialogs.privacy.consents import consents_dialog
from bot.dialogs.privacy.first_consent import consent_dialog
from bot.dialogs.privacy.legal_hold import legal_hold_dialog
from bot.dialogs.privacy.my_data import my_data_dialog
from bot.dialogs.privacy.notice import privacy_dialog
from bot.dialogs.reminders.done import reminder_done_dialog
from bot.dialogs.reminders.filing import filing_dialog
from bot.dialogs.reminders.my_dates import my_dates_dialog
from bot.dialogs.roster.contract_end import contract_end_dialog
from bot.dialogs.roster.employers import employers_dialog
from bot.dialogs.roster.invitations import invitations_dialog
from bot.dialogs.roster.merge import linking_dialog
from bot.dialogs.roster.new_contract import new_contract_dialog
from bot.dialogs.roster.new_phone import new_phone_dialog
from bot.dialogs.roster.roster import roster_dialog
from bot.dialogs.staff import staff_member_dialog
from bot.dialogs.support.complaints import complaints_dialog
from bot.dialogs.support.consultation import consultation_dialog
from bot.dialogs.turn import Turn
from bot.dialogs.workers.language import language_dialog
from bot.dialogs.workers.profile import profile_dialog
from bot.handlers.access import AccessMiddleware, KeepPosition, ShowMistakes
from bot.handlers.callbacks import OnlyButtonsOnScreen, WithoutHiddenButtons
from bot.handlers.commands import command_router, group_command_router
from bot.handlers.errors import error_router, stale_router
from bot.handlers.exports import export_router
from bot.handlers.interviews import interview_router
from bot.handlers.privacy.my_data import my_data_router
from bot.handlers.privacy.prohibited_data import RefuseEdits, RefuseMessages
from bot.handlers.reminders.answers import reminder_router
from bot.handlers.reminders.calendar import calendar_router
from bot.handlers.roster.import_file import roster_file_router
from bot.handlers.roster.invitation_sheets import sheet_router
from bot.handlers.support.complaints import complaint_router
from bot.handlers.support.staff_group import staff_group_router
from bot.handlers.support.worker_chat import otherwise_router, worker_chat_router
from bot.handlers.tasks import task_router
from bot.handlers.turn_context import AppContext, OpenTurn
from bot.handlers.turns import DialogStorage, Turns
from bot.storage.database import Database

# Eight signs; callback data has room for 64.
_ID_BYTES = 6

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "chat_member", "my_chat_member")


class CountingDispatcher(Dispatcher):
    """aiogram's dispatcher, which tells what is still in hand: 3.31 forgets its tasks when polling stops."""

    def __init__(self, storage: DialogStorage, turns: Turns, app: AppContext) -> None:
        super().__init__(storage=storage, events_isolation=turns, name="shien", app=app, turns=turns)
        self._turns = turns

    async def feed_update(self, bot: Bot, update: Update, **kwargs: Any) -> Any:
        """Handle one update."""
        with self._turns.in_hand():
            return await super().feed_update(bot, update, **kwargs)


def _give_dialogs_unique_ids() -> None:
    """aiogram-dialog 2.6 makes a room's id of the second and one of a hundred numbers.

    Two rooms opened within a second, one on the other, get the same id once in a hundred times; then the way back is
    lost, and every tap shows the upper room again.
    """
    stack.new_id = partial(token_urlsafe, _ID_BYTES)


def build_dispatcher(app: AppContext, database: Database, turns: Turns) -> Dispatcher:
    """Aiogram's dispatcher with our transaction around each update and our doors behind it."""
    _give_dialogs_unique_ids()
    dispatcher = CountingDispatcher(DialogStorage(database, app.clock), turns, app)
    dispatcher.update.outer_middleware(OpenTurn(app))
    dispatcher.include_routers(_private_chats(), _staff_group(), error_router())
    return dispatcher


def _private_chats() -> Router:
    router = Router(name="private")
    in_private = F.chat.type == ChatType.PRIVATE
    router.message.filter(in_private)
    router.edited_message.filter(in_private)
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    router.include_routers(
        command_router(),
        sheet_router(),
        worker_chat_router(),
        roster_file_router(),
        complaint_router(),
        task_router(),
        export_router(),
        my_data_router(),
        interview_router(),
        calendar_router(),
        reminder_router(),
        language_dialog(),
        consent_dialog(),
        menu_dialog(),
        screening_dialog(),
        papers_dialog(),
        what_if_dialog(),
        periods_dialog(),
        consultation_dialog(),
        guide_dialog(),
        profile_dialog(),
        my_data_dialog(),
        my_dates_dialog(),
        reminder_done_dialog(),
        consents_dialog(),
        privacy_dialog(),
        staff_member_dialog(),
        roster_dialog(),
        contract_end_dialog(),
        new_contract_dialog(),
        legal_hold_dialog(),
        new_phone_dialog(),
        employers_dialog(),
        invitations_dialog(),
        linking_dialog(),
        complaints_dialog(),
        filing_dialog(),
        export_dialog(),
        interviews_dialog(),
        held_interviews_dialog(),
        interview_correction_dialog(),
        interview_offer_dialog(),
        interview_record_dialog(),
        own_interview_dialog(),
        otherwise_router(),
        stale_router(),
    )
    router.message.outer_middleware(WithoutHiddenButtons())
    router.edited_message.outer_middleware(RefuseEdits())
    router.callback_query.outer_middleware(OnlyButtonsOnScreen())
    setup_dialogs(router)
    for observer in (router.message, router.callback_query):
        observer.middleware(KeepPosition())
        observer.middleware(RefuseMessages())
        observer.middleware(AccessMiddleware())
        observer.middleware(ShowMistakes())
    return router


def _staff_group() -> Router:
    router = Router(name="in_staff_group")
    router.include_routers(group_command_router(), staff_group_router())
    for observer in (router.message, router.callback_query, router.chat_member):
        observer.filter(_in_staff_group)
        observer.middleware(AccessMiddleware())
    return router


async def _in_staff_group(_event: TelegramObject, turn: Turn) -> bool:
    return turn.in_staff_group
