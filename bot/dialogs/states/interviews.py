"""The states of the dialogs in which staff arrange interviews, write them down and read them."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class Interviews(DialogStates, access=Access.STAFF):
    """Staff see which interviews are to be held."""

    list = State()
    one = State()


class HeldInterviews(DialogStates, access=Access.READER):
    """The records of interviews that were held."""

    worker = State()
    list = State()
    one = State()
    item = State()


class InterviewCorrection(DialogStates, access=Access.STAFF):
    """Staff correct what a held interview says about one item."""

    text = State()


class InterviewOffer(DialogStates, access=Access.STAFF):
    """Staff offer times for an interview."""

    worker = State()
    employers = State()
    method = State()
    place = State()
    day = State()
    closed = State()
    hours = State()
    series_from = State()
    series_to = State()
    series_every = State()
    preview = State()
    left_out = State()
    sent = State()


class TellingEmployer(DialogStates, access=Access.STAFF):
    """Staff say whether the employer was told what an interview found."""

    list = State()
    asking = State()
    unagreed = State()
    day = State()
    channel = State()
    whom = State()
    reason = State()
    noted = State()


class InterviewRecord(DialogStates, access=Access.STAFF):
    """Staff write down what was said in an interview."""

    worker = State()
    kind = State()
    message = State()
    room = State()
    block = State()
    items = State()
    problem = State()
    summary = State()
    remarks = State()
    day = State()
    saved = State()
