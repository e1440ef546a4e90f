"""The states of the dialogs in which managers write notices."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class Notices(DialogStates, access=Access.MANAGER):
    """Messages to many workers: drafts, what goes out, what was sent."""

    main = State()
    part = State()
    title = State()
    over = State()


class NoticeDraft(DialogStates, access=Access.MANAGER):
    """One notice that is still being written."""

    one = State()
    title = State()
    reason = State()
    throwing = State()
