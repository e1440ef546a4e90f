"""Every handler and every dialog, in order, with access asked for before each."""

from collections.abc import Callable
from functools import partial
from secrets import token_urlsafe

from aiogram import Dispatcher, F, Router
from aiogram.enums import ChatType
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.types import TelegramObject
from aiogram_dialog import setup_dialogs
from aiogram_dialog.api.entities import stack
from aiogram_dialog.context.media_storage import MediaIdStorage
from aiogram_dialog.manager.message_manager import MessageManager

from bot.dialogs.incoming import is_said
from bot.dialogs.registry import build_dialogs
from bot.dialogs.turn import Turn
from bot.handlers.access import AccessMiddleware, HearCries, ShowMistakes
from bot.handlers.buttons import button_router
from bot.handlers.callbacks import (
    AnswerOncePerBurst,
    OnlyButtonsOffered,
    OnlyButtonsOnScreen,
    WithoutHiddenButtons,
    WithoutNobodyAbove,
    WithoutScreenAbove,
)
from bot.handlers.checks.result_sheet import write_result
from bot.handlers.commands import command_router, group_command_router
from bot.handlers.dialog_storage import DialogStorage
from bot.handlers.errors import error_router, stale_router
from bot.handlers.exports import write_export
from bot.handlers.newest_screen import AnswersBelow, ManagersOfNewestScreen
from bot.handlers.notices.drafts import find_changed_results
from bot.handlers.notices.people import write_untold
from bot.handlers.notices.proof import write_proof
from bot.handlers.notices.workbook import notice_workbook_router, take_in_notice_texts, write_notice_texts
from bot.handlers.privacy.my_data import write_my_data
from bot.handlers.privacy.prohibited_data import RefuseEdits, RefuseMessages
from bot.handlers.privacy.sensitive_screens import CoverSensitiveScreens
from bot.handlers.reminders.calendar import write_calendar
from bot.handlers.roster.import_file import roster_file_router, show_changes, take_in
from bot.handlers.roster.invitation_sheets import print_invitations, sheet_router
from bot.handlers.routing import ButtonRouter, DialogRouter, filter_in_loop
from bot.handlers.spoken_commands import spoken_command_router
from bot.handlers.staff.search import find_typed
from bot.handlers.support.anonymous import anonymous_router
from bot.handlers.support.screen_signs import SignsOfEveryScreen
from bot.handlers.support.slashed_words import slashed_words_router
from bot.handlers.support.staff_group import staff_group_router
from bot.handlers.support.worker_chat import otherwise_router, worker_chat_router
from bot.handlers.turn_context import AppContext, OpenTurn

# Eight signs; callback data may have 64.
_ID_BYTES = 6

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "chat_member", "my_chat_member")

# In order: the first that takes an update keeps it.
BEFORE_DIALOGS: tuple[Callable[[], Router], ...] = (
    slashed_words_router,
    command_router,
    spoken_command_router,
    sheet_router,
    worker_chat_router,
    notice_workbook_router,
    roster_file_router,
    button_router,
)
# What turns record to be done after their commit.
JOBS = (
    find_changed_results,
    find_typed,
    print_invitations,
    show_changes,
    take_in,
    take_in_notice_texts,
    write_calendar,
    write_export,
    write_my_data,
    write_notice_texts,
    write_proof,
    write_result,
    write_untold,
)
AFTER_DIALOGS = (otherwise_router, stale_router)
STAFF_GROUP = (anonymous_router, group_command_router, staff_group_router)


def _give_dialogs_unique_ids() -> None:
    """aiogram-dialog 2.6 makes a dialog's id of the second and one of a hundred numbers.

    Two dialogs opened within a second, one on the other, get the same id once in a hundred times; then the way back is
    lost, and every tap shows the upper dialog again.
    """
    stack.new_id = partial(token_urlsafe, _ID_BYTES)


def build_dispatcher(app: AppContext) -> Dispatcher:
    """Aiogram's dispatcher with our handlers; it is fed inside an update's transaction."""
    _give_dialogs_unique_ids()
    dispatcher = Dispatcher(storage=DialogStorage(app.clock), name="shien", app=app)
    dispatcher.update.outer_middleware(OpenTurn(app))
    dispatcher.include_routers(_private_chats(), _staff_group(), error_router())
    filter_in_loop(dispatcher)
    return dispatcher


def _private_chats() -> Router:
    router = Router(name="private")
    in_private = F.chat.type == ChatType.PRIVATE
    router.message.filter(in_private, is_said)
    router.edited_message.filter(in_private, is_said)
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)
    router.include_router(ButtonRouter(*(build() for build in BEFORE_DIALOGS)))
    router.include_router(DialogRouter(*build_dialogs()))
    router.include_routers(*(build() for build in AFTER_DIALOGS))
    router.message.outer_middleware(WithoutHiddenButtons())
    router.message.outer_middleware(WithoutNobodyAbove())
    router.edited_message.outer_middleware(WithoutScreenAbove())
    router.callback_query.outer_middleware(OnlyButtonsOnScreen())
    # A person's updates come one after another; a lock of aiogram-dialog's would outlive a failed turn.
    setup_dialogs(router, dialog_manager_factory=_managers(), events_isolation=DisabledEventIsolation())
    _let_edits_find_their_dialog(router)
    router.edited_message.middleware(RefuseEdits())
    router.callback_query.outer_middleware(AnswersBelow())  # behind the dialogs' own: it asks where somebody stands
    for observer in (router.message, router.callback_query):
        observer.middleware(CoverSensitiveScreens())
        observer.middleware(RefuseMessages())
        observer.middleware(SignsOfEveryScreen())
        observer.middleware(AccessMiddleware())
        observer.middleware(HearCries())
        observer.middleware(ShowMistakes())
    router.edited_message.middleware(AccessMiddleware())
    router.callback_query.middleware(OnlyButtonsOffered())
    router.callback_query.middleware(AnswerOncePerBurst())
    return router


def _let_edits_find_their_dialog(router: Router) -> None:
    """An edit is of words that a dialog may hold; aiogram-dialog 2.6 gives its manager to new messages alone."""
    for of_messages, of_edits in (
        (router.message.outer_middleware, router.edited_message.outer_middleware),
        (router.message.middleware, router.edited_message.middleware),
    ):
        for middleware in of_messages:
            if not isinstance(middleware, WithoutHiddenButtons):
                of_edits(middleware)


def _managers() -> ManagersOfNewestScreen:
    return ManagersOfNewestScreen(MessageManager(), MediaIdStorage(), getter=None)  # type: ignore[no-untyped-call]


def _staff_group() -> Router:
    router = Router(name="in_staff_group")
    router.include_routers(*(build() for build in STAFF_GROUP))
    for observer in (
        router.message,
        router.edited_message,
        router.callback_query,
        router.chat_member,
        router.my_chat_member,
    ):
        observer.filter(_in_staff_group)
        observer.middleware(AccessMiddleware())
    return router


async def _in_staff_group(_event: TelegramObject, turn: Turn) -> bool:
    return turn.in_staff_group
