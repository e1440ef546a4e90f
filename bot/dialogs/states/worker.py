"""The states of the rooms that a worker walks through."""

from aiogram.fsm.state import State, StatesGroup


class Language(StatesGroup):
    """Which language to read."""

    choosing = State()


class Consent(StatesGroup):
    """Whether to be looked after at all."""

    asking = State()
    choosing = State()


class Menu(StatesGroup):
    """Where everything begins."""

    main = State()


class Screening(StatesGroup):
    """One form, whichever check it asks for."""

    start = State()
    health = State()
    question = State()
    summary = State()
    result = State()
    finding = State()
    todo = State()
    stay = State()


class Papers(StatesGroup):
    """The papers that a result asks for."""

    list = State()


class WhatIf(StatesGroup):
    """The same answers with one other."""

    question = State()
    answer = State()
    compared = State()


class Periods(StatesGroup):
    """The periods of stay inside a form."""

    list = State()
    kind = State()
    from_on = State()
    to_on = State()


class Consultation(StatesGroup):
    """Asking support."""

    kind = State()
    writing = State()
    records = State()
    health = State()


class Guide(StatesGroup):
    """What a worker can read about the system."""

    contents = State()
    page = State()
    found = State()


class Profile(StatesGroup):
    """What is known of the worker."""

    groups = State()
    group = State()
    part = State()
    day = State()
    option = State()
    languages = State()
    called = State()


class MyData(StatesGroup):
    """What is kept of the worker, and what can be done about it."""

    overview = State()
    notices = State()
    forget = State()
    sure = State()


class MyDates(StatesGroup):
    """What comes for the worker, with days left."""

    list = State()
    one = State()


class ReminderDone(StatesGroup):
    """What follows from what a worker has done."""

    day = State()
    thanks = State()


class Consents(StatesGroup):
    """What the worker agreed to, purpose by purpose."""

    list = State()
    one = State()


class Privacy(StatesGroup):
    """What is done with data here."""

    notice = State()


class OwnInterview(StatesGroup):
    """A worker chooses the time of an interview, and reads what will be asked."""

    time = State()
    one = State()
    questions = State()
    cancelling = State()
