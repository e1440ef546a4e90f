"""The states of the dialogs that a worker walks through."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class Language(DialogStates, access=Access.ANYONE):
    """The choice of a language."""

    choosing = State()


class Consent(DialogStates, access=Access.ANYONE):
    """The consent to be looked after at all."""

    asking = State()
    choosing = State()


class BeforeConsent(DialogStates, access=Access.ANYONE):
    """Whom to call, for who has not agreed yet."""

    person = State()
    danger = State()


class Identity(DialogStates, access=Access.WORKER):
    """The question who somebody is that opened an invitation."""

    asking = State()
    done = State()
    over = State()


class NameStaff(DialogStates, access=Access.WORKER):
    """Whom of the staff a complaint concerns."""

    choosing = State()
    leaving_nobody = State()
    hiding_from_last = State()


class Menu(DialogStates, access=Access.WORKER):
    """The menu, where everything begins."""

    main = State()


class Screening(DialogStates, access=Access.WORKER):
    """One form, whichever check it asks for."""

    start = State()
    known = State()
    health = State()
    question = State()
    together = State()
    contract_end = State()
    summary = State()
    result = State()
    details = State()
    finding = State()
    todo = State()
    stay = State()


class Papers(DialogStates, access=Access.WORKER):
    """The documents that a result asks for."""

    list = State()


class WhatIf(DialogStates, access=Access.WORKER):
    """The same answers with one other."""

    question = State()
    answer = State()
    compared = State()


class Periods(DialogStates, access=Access.WORKER):
    """The periods of stay inside a form."""

    list = State()
    kind = State()
    from_on = State()
    to_on = State()


class Consultation(DialogStates, access=Access.WORKER):
    """Asking support."""

    kind = State()
    writing = State()
    hiding_from_last = State()


class Danger(DialogStates, access=Access.WORKER):
    """Whom to call in danger, and the alarm."""

    calling = State()
    alarmed = State()
    hiding_from_last = State()


class Guide(DialogStates, access=Access.WORKER):
    """The guide that a worker can read about the system."""

    contents = State()
    page = State()
    part = State()
    found = State()


class Profile(DialogStates, access=Access.WORKER):
    """The profile: what is known of the worker."""

    groups = State()
    group = State()
    part = State()
    day = State()
    option = State()
    languages = State()
    called = State()
    deleting = State()


class MyData(DialogStates, access=Access.WORKER):
    """The data that are kept of the worker, and what can be done about them."""

    overview = State()
    notices = State()
    forget = State()
    sure = State()


class ClearChat(DialogStates, access=Access.WORKER):
    """The end of what stands in the chat."""

    asking = State()


class MyDates(DialogStates, access=Access.WORKER):
    """The dates that come for the worker, with days left, and what the worker says of one."""

    list = State()
    one = State()
    late = State()
    why = State()
    need = State()
    later = State()
    day = State()
    told = State()


class ReceivedNotices(DialogStates, access=Access.WORKER):
    """The last notices that the worker got, and one of them."""

    list = State()
    one = State()


class ReminderDone(DialogStates, access=Access.WORKER):
    """The questions that follow from what a worker has done."""

    day = State()
    thanks = State()
    undone = State()


class Consents(DialogStates, access=Access.WORKER):
    """The consents that the worker gave, purpose by purpose."""

    list = State()
    one = State()


class Privacy(DialogStates, access=Access.ANYONE):
    """The privacy notice."""

    notice = State()


class OwnInterview(DialogStates, access=Access.WORKER):
    """A worker chooses the time of an interview, and reads what will be asked."""

    day = State()
    time = State()
    one = State()
    consent = State()
    questions = State()
    cancelling = State()
