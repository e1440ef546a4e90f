"""The states of the dialogs that help staff with a language that they do not read."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class Reading(DialogStates, access=Access.STAFF):
    """Who reads the worker's language notes in Japanese what the words mean."""

    list = State()
    note = State()
    saved = State()


class CannedReplies(DialogStates, access=Access.STAFF):
    """What staff say often: they propose texts, a manager approves them."""

    list = State()
    meaning = State()
    new = State()
    language = State()
    text = State()
    one = State()
    change = State()
    retiring = State()
