"""The states of the dialogs that a worker walks through."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class Language(DialogStates):
    """The choice of a language."""

    access = Access.ANYONE

    choosing = State()


class Consent(DialogStates):
    """The consent to be looked after at all."""

    access = Access.ANYONE

    asking = State()
    choosing = State()


class Menu(DialogStates):
    """The menu, where everything begins."""

    access = Access.WORKER

    main = State()


class Screening(DialogStates):
    """One form, whichever check it asks for."""

    access = Access.WORKER

    start = State()
    health = State()
    question = State()
    summary = State()
    result = State()
    finding = State()
    todo = State()
    stay = State()


class Papers(DialogStates):
    """The documents that a result asks for."""

    access = Access.WORKER

    list = State()


class WhatIf(DialogStates):
    """The same answers with one other."""

    access = Access.WORKER

    question = State()
    answer = State()
    compared = State()


class Periods(DialogStates):
    """The periods of stay inside a form."""

    access = Access.WORKER

    list = State()
    kind = State()
    from_on = State()
    to_on = State()


class Consultation(DialogStates):
    """Asking support."""

    access = Access.WORKER

    kind = State()
    writing = State()
    records = State()
    health = State()


class Guide(DialogStates):
    """The guide that a worker can read about the system."""

    access = Access.WORKER

    contents = State()
    page = State()
    found = State()


class Profile(DialogStates):
    """The profile: what is known of the worker."""

    access = Access.WORKER

    groups = State()
    group = State()
    part = State()
    day = State()
    option = State()
    languages = State()
    called = State()


class MyData(DialogStates):
    """The data that are kept of the worker, and what can be done about them."""

    access = Access.WORKER

    overview = State()
    notices = State()
    forget = State()
    sure = State()


class MyDates(DialogStates):
    """The dates that come for the worker, with days left."""

    access = Access.WORKER

    list = State()
    one = State()


class ReminderDone(DialogStates):
    """The questions that follow from what a worker has done."""

    access = Access.WORKER

    day = State()
    thanks = State()


class Consents(DialogStates):
    """The consents that the worker gave, purpose by purpose."""

    access = Access.WORKER

    list = State()
    one = State()


class Privacy(DialogStates):
    """The privacy notice."""

    access = Access.ANYONE

    notice = State()


class OwnInterview(DialogStates):
    """A worker chooses the time of an interview, and reads what will be asked."""

    access = Access.WORKER

    time = State()
    one = State()
    questions = State()
    cancelling = State()
