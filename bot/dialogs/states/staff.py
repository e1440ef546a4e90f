"""The states of the dialogs that staff walk through."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class StaffMember(DialogStates):
    """An admin records a member of staff."""

    access = Access.ADMIN

    role = State()
    name = State()
    title = State()
    languages = State()
    summary = State()
    saved = State()


class Roster(DialogStates):
    """Finding and reading the people whom staff look after."""

    access = Access.READER

    search = State()
    employers = State()
    of_employer = State()
    card = State()


class ContractEnd(DialogStates):
    """Staff record that a contract ends."""

    access = Access.STAFF

    day = State()
    reason = State()
    summary = State()


class NewContract(DialogStates):
    """Staff record that a worker begins at an employer."""

    access = Access.STAFF

    employer = State()
    day = State()
    summary = State()


class LegalHold(DialogStates):
    """An admin keeps a worker's records from being deleted."""

    access = Access.ADMIN

    reason = State()
    lifting = State()


class NewPhone(DialogStates):
    """Staff let a worker come in with another Telegram account."""

    access = Access.STAFF

    asking = State()
    freed = State()


class Employers(DialogStates):
    """The companies that employ workers, and what is known of them."""

    access = Access.STAFF

    list = State()
    new = State()
    one = State()
    part = State()
    field = State()


class Invitations(DialogStates):
    """Links by which workers come into the bot."""

    access = Access.STAFF

    list = State()
    one = State()
    worker = State()
    employer = State()
    dormitory = State()
    ready = State()


class Linking(DialogStates):
    """Staff say who somebody is that came by themselves."""

    access = Access.STAFF

    search = State()
    compared = State()
    linked = State()


class Complaints(DialogStates):
    """Admins read and answer complaints about support staff."""

    access = Access.ADMIN

    list = State()
    reading = State()
    answering = State()
    sending = State()


class AdHocNotice(DialogStates):
    """Staff note what has to be reported to the authorities."""

    access = Access.STAFF

    what = State()
    day = State()
    whom = State()
    employer = State()
    summary = State()
    saved = State()


class Export(DialogStates):
    """The workbooks that can be exported."""

    access = Access.EXPORTER

    choosing = State()
    confirming = State()


class Interviews(DialogStates):
    """Staff see which interviews are to be held."""

    access = Access.STAFF

    list = State()
    one = State()


class HeldInterviews(DialogStates):
    """The records of interviews that were held."""

    access = Access.READER

    worker = State()
    list = State()
    one = State()
    item = State()


class InterviewCorrection(DialogStates):
    """Staff correct what a held interview says about one item."""

    access = Access.STAFF

    text = State()


class InterviewOffer(DialogStates):
    """Staff offer times for an interview."""

    access = Access.STAFF

    worker = State()
    employers = State()
    method = State()
    place = State()
    day = State()
    hours = State()
    preview = State()
    sent = State()


class InterviewRecord(DialogStates):
    """Staff write down what was said in an interview."""

    access = Access.STAFF

    worker = State()
    kind = State()
    message = State()
    room = State()
    item = State()
    problem = State()
    summary = State()
    remarks = State()
    day = State()
    saved = State()
