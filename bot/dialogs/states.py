"""Every room's states, and who may walk through it."""

from aiogram.fsm.state import State, StatesGroup

from bot.domain.staff import Who


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


class StaffMember(StatesGroup):
    """An admin records a member of staff."""

    role = State()
    name = State()
    title = State()
    languages = State()
    summary = State()
    saved = State()


class Roster(StatesGroup):
    """Finding and reading the people whom staff look after."""

    search = State()
    employers = State()
    of_employer = State()
    card = State()


class ContractEnd(StatesGroup):
    """Staff record that a contract ends."""

    day = State()
    reason = State()
    summary = State()


class LegalHold(StatesGroup):
    """An admin keeps a worker's records from being deleted."""

    reason = State()
    lifting = State()


class NewPhone(StatesGroup):
    """Staff let a worker come in with another Telegram account."""

    asking = State()
    freed = State()


class Employers(StatesGroup):
    """What is known of the companies that employ workers."""

    list = State()
    new = State()
    one = State()
    part = State()
    field = State()


class Invitations(StatesGroup):
    """Links by which workers come into the bot."""

    list = State()
    one = State()
    worker = State()
    employer = State()
    dormitory = State()
    ready = State()


class Linking(StatesGroup):
    """Staff say who somebody is that came by themselves."""

    search = State()
    compared = State()
    linked = State()


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


class Consents(StatesGroup):
    """What the worker agreed to, purpose by purpose."""

    list = State()
    one = State()


class Privacy(StatesGroup):
    """What is done with data here."""

    notice = State()


class Complaints(StatesGroup):
    """Admins read and answer complaints about support staff."""

    list = State()
    reading = State()
    answering = State()
    sending = State()


class Export(StatesGroup):
    """What may leave the house as a workbook."""

    choosing = State()
    confirming = State()


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
    Profile: Who.WORKER,
    MyData: Who.WORKER,
    Consents: Who.WORKER,
    Privacy: Who.ANYONE,
    StaffMember: Who.ADMIN,
    Roster: Who.READER,
    ContractEnd: Who.STAFF,
    LegalHold: Who.ADMIN,
    NewPhone: Who.STAFF,
    Employers: Who.STAFF,
    Invitations: Who.STAFF,
    Linking: Who.STAFF,
    Complaints: Who.ADMIN,
    Export: Who.EXPORTER,
}
