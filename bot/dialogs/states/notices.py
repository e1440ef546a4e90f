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
    workbook = State()


class NoticePeople(DialogStates, access=Access.MANAGER):
    """Whom a notice is for: its conditions, and how many people that is."""

    main = State()
    options = State()
    employers = State()
    months = State()
    day = State()
    numbers = State()


class NoticeAsking(DialogStates, access=Access.MANAGER):
    """When a notice leaves, and the request to approve it."""

    one = State()
    day = State()
    hour = State()


class NoticeApproval(DialogStates, access=Access.ADMIN):
    """An admin reads a notice of somebody else, and approves it or sends it back."""

    one = State()
    words = State()
    reason = State()
    count = State()


class NoticeRunning(DialogStates, access=Access.READER):
    """A notice that was approved: how it goes out, and what can be done about it."""

    main = State()
    cancelling = State()
    taking_back = State()
