"""The states of the dialogs that staff walk through."""

from aiogram.fsm.state import State

from bot.dialogs.states.group import DialogStates
from bot.domain.staff import Access


class StaffHome(DialogStates, access=Access.READER):
    """Where everything that staff do begins."""

    main = State()


class Queue(DialogStates, access=Access.READER):
    """The open consultations, and what can be done about each."""

    list = State()
    one = State()
    snoozing = State()


class StaffList(DialogStates, access=Access.READER):
    """Who is on the staff."""

    list = State()


class StaffMember(DialogStates, access=Access.ADMIN):
    """An admin records a member of staff."""

    role = State()
    name = State()
    title = State()
    languages = State()
    summary = State()
    saved = State()


class Away(DialogStates, access=Access.STAFF):
    """A member of staff says until when they are away."""

    day = State()


class Roster(DialogStates, access=Access.READER):
    """Finding and reading the people whom staff look after."""

    search = State()
    employers = State()
    of_employer = State()
    card = State()


class RosterPerson(DialogStates, access=Access.STAFF):
    """Staff add one person to the roster, or correct what it says of one."""

    words = State()
    option = State()
    employer = State()
    day = State()
    list = State()
    summary = State()
    saved = State()


class ContractEnd(DialogStates, access=Access.STAFF):
    """Staff record that a contract ends."""

    day = State()
    reason = State()
    summary = State()


class StayExpiry(DialogStates, access=Access.STAFF):
    """Staff enter the last day of a worker's stay."""

    day = State()
    summary = State()


class NewContract(DialogStates, access=Access.STAFF):
    """Staff record that a worker begins at an employer."""

    employer = State()
    day = State()
    summary = State()


class LegalHold(DialogStates, access=Access.ADMIN):
    """An admin keeps a worker's records from being deleted."""

    reason = State()
    lifting = State()


class NewPhone(DialogStates, access=Access.STAFF):
    """Staff let a worker come in with another Telegram account."""

    asking = State()
    freed = State()


class NotIdentified(DialogStates, access=Access.STAFF):
    """People in the bot of whom staff have not said who they are."""

    list = State()
    one = State()


class Employers(DialogStates, access=Access.STAFF):
    """The companies that employ workers, and what is known of them."""

    list = State()
    new = State()
    one = State()
    part = State()
    field = State()


class Invitations(DialogStates, access=Access.STAFF):
    """Links by which workers come into the bot."""

    list = State()
    one = State()
    worker = State()
    employer = State()
    dormitory = State()
    ready = State()


class Linking(DialogStates, access=Access.STAFF):
    """Staff say who somebody is that came by themselves."""

    search = State()
    compared = State()
    linked = State()


class WriteFirst(DialogStates, access=Access.STAFF):
    """Staff write to a worker who has not asked."""

    kind = State()
    words = State()
    summary = State()
    sent = State()


class ContactLog(DialogStates, access=Access.STAFF):
    """Staff note a call or a visit."""

    matter = State()
    kind = State()
    channel = State()
    day = State()
    words = State()
    summary = State()
    handler = State()
    interpreter = State()
    saved = State()


class Reporting(DialogStates, access=Access.STAFF):
    """Staff note what was reported to an authority, or why not, and what became of it."""

    list = State()
    authority = State()
    office = State()
    reason = State()
    channel = State()
    day = State()
    words = State()
    summary = State()
    decider = State()
    ask_on = State()
    saved = State()
    one = State()
    outcome = State()
    outcome_words = State()


class AlarmOutcome(DialogStates, access=Access.MANAGER):
    """A manager says what was done of an alarm."""

    choosing = State()
    words = State()
    kept = State()


class Complaints(DialogStates, access=Access.STAFF):
    """Staff read and answer what the staff group does not see: each what they may read."""

    list = State()
    reading = State()
    answering = State()
    sending = State()
    answers = State()
    opening = State()
    handing = State()
    resting = State()
    flagging = State()
    canned = State()
    readers = State()
    reader = State()
    adding = State()


class Evidence(DialogStates, access=Access.MANAGER):
    """Managers read what was taken out of the chats and is kept, and decide about it."""

    list = State()
    one = State()
    destroying = State()
    returning = State()


class AdHocNotice(DialogStates, access=Access.STAFF):
    """Staff note what has to be reported to the authorities."""

    what = State()
    day = State()
    whom = State()
    employer = State()
    summary = State()
    saved = State()


class TaskNote(DialogStates, access=Access.STAFF):
    """Staff write a note on a task."""

    text = State()
    saved = State()


class Facts(DialogStates, access=Access.STAFF):
    """Staff confirm sources and telephone numbers."""

    list = State()
    one = State()
    name = State()


class Export(DialogStates, access=Access.EXPORTER):
    """The workbooks that can be exported."""

    choosing = State()
    confirming = State()
