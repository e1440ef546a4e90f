"""The states of the dialogs in which managers write notices."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class Notices(DialogStates, access=Access.MANAGER):
    """Messages to many workers: drafts, what goes out, what was sent."""

    main = State()
    part = State()
    beginning = State()
    title = State()
    canned = State()
    law = State()
    over = State()


class NoticeDraft(DialogStates, access=Access.MANAGER):
    """One notice that is still being written."""

    one = State()
    title = State()
    reason = State()
    throwing = State()


class NoticeAdditions(DialogStates, access=Access.MANAGER):
    """What stands above and below the words of a notice, the same in every language."""

    media = State()
    link = State()


class NoticeTexts(DialogStates, access=Access.MANAGER):
    """The words of a notice in each language."""

    list = State()
    other = State()
    one = State()
    writing = State()
    removing = State()
