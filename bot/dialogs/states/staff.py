"""The states of the rooms that staff walk through."""

from aiogram.fsm.state import State, StatesGroup


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


class NewContract(StatesGroup):
    """Staff record that a worker begins at an employer."""

    employer = State()
    day = State()
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


class Complaints(StatesGroup):
    """Admins read and answer complaints about support staff."""

    list = State()
    reading = State()
    answering = State()
    sending = State()


class AdHocNotice(StatesGroup):
    """Staff note what has to be reported to the authorities."""

    what = State()
    day = State()
    whom = State()
    employer = State()
    summary = State()
    saved = State()


class Export(StatesGroup):
    """What may leave the house as a workbook."""

    choosing = State()
    confirming = State()


class Interviews(StatesGroup):
    """Staff see which interviews are to be held."""

    list = State()
    one = State()


class HeldInterviews(StatesGroup):
    """What was said in interviews is read."""

    worker = State()
    list = State()
    one = State()
    item = State()


class InterviewCorrection(StatesGroup):
    """Staff correct what a held interview says about one item."""

    text = State()


class InterviewOffer(StatesGroup):
    """Staff offer times for an interview."""

    worker = State()
    employers = State()
    method = State()
    place = State()
    day = State()
    hours = State()
    preview = State()
    sent = State()


class InterviewRecord(StatesGroup):
    """Staff write down what was said in an interview."""

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
