"""Every room's states, and who may walk through it."""

from aiogram.fsm.state import State, StatesGroup

from bot.domain.staff import Who


class Language(StatesGroup):
    """Which language to read."""

    choosing = State()


class Consent(StatesGroup):
    """Whether to be looked after at all."""

    asking = State()


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


class Guide(StatesGroup):
    """What a worker can read about the system."""

    contents = State()
    page = State()
    found = State()


class StaffMember(StatesGroup):
    """An admin records a member of staff."""

    role = State()
    name = State()
    title = State()
    languages = State()
    summary = State()
    saved = State()


WHO_MAY_WALK: dict[type[StatesGroup], Who] = {
    Language: Who.ANYONE,
    Consent: Who.ANYONE,
    Menu: Who.WORKER,
    Screening: Who.WORKER,
    Papers: Who.WORKER,
    WhatIf: Who.WORKER,
    Periods: Who.WORKER,
    Consultation: Who.WORKER,
    Guide: Who.WORKER,
    StaffMember: Who.ADMIN,
}
