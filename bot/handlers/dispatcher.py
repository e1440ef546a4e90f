"""Every handler and every dialog, in order, with access asked for before each."""

from collections.abc import Callable
from functools import partial
from secrets import token_urlsafe
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.enums import ChatType
from aiogram.types import TelegramObject, Update
from aiogram_dialog import setup_dialogs
from aiogram_dialog.api.entities import stack

from bot.dialogs.registry import DIALOGS
from bot.dialogs.turn import Turn
from bot.handlers.access import AccessMiddleware, KeepPosition, ShowMistakes
from bot.handlers.buttons import button_router
from bot.handlers.callbacks import OnlyButtonsOnScreen, WithoutHiddenButtons
from bot.handlers.commands import command_router, group_command_router
from bot.handlers.errors import error_router, stale_router
from bot.handlers.privacy.prohibited_data import RefuseEdits, RefuseMessages
from bot.handlers.roster.import_file import roster_file_router
from bot.handlers.roster.invitation_sheets import sheet_router
from bot.handlers.support.staff_group import staff_group_router
from bot.handlers.support.worker_chat import otherwise_router, worker_chat_router
from bot.handlers.turn_context import AppContext, OpenTurn
from bot.handlers.turns import DialogStorage, Turns
from bot.storage.database import Database

# Eight signs; callback data may have 64.
_ID_BYTES = 6

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "chat_member", "my_chat_member")

# In order: the first that takes an update keeps it.
BEFORE_DIALOGS: tuple[Callable[[], Router], ...] = (
    command_router,
    sheet_router,
    worker_chat_router,
    roster_file_router,
    button_router,
)
AFTER_DIALOGS = (otherwise_router, stale_router)
STAFF_GROUP = (group_command_router, staff_group_router)


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
    """aiogram-dialog 2.6 makes a dialog's id of the second and one of a hundred numbers.

    Two dialogs opened within a second, one on the other, get the same id once in a hundred times; then the way back is
    lost, and every tap shows the upper dialog again.
    """
    stack.new_id = partial(token_urlsafe, _ID_BYTES)


def build_dispatcher(app: AppContext, database: Database, turns: Turns) -> Dispatcher:
    """Aiogram's dispatcher with our transaction around each update and our handlers behind it."""
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
    router.include_routers(*(build() for build in (*BEFORE_DIALOGS, *DIALOGS, *AFTER_DIALOGS)))
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
    router.include_routers(*(build() for build in STAFF_GROUP))
    for observer in (router.message, router.callback_query, router.chat_member):
        observer.filter(_in_staff_group)
        observer.middleware(AccessMiddleware())
    return router


async def _in_staff_group(_event: TelegramObject, turn: Turn) -> bool:
    return turn.in_staff_group
