"""The buttons that a handler answers: what their data look like, where they stand, and who may press them.

To add a button: one row of this table; `register_button` (`bot/handlers/callbacks.py`) says which handler answers it.
Old buttons stand in chats for years: the words of a row, and their order, never change.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from functools import partial
from typing import Any, Generic, TypeVar, TypeVarTuple, overload

from bot.domain.button_words import AnswerDecision, ConsentAnswer, EmployerAnswer, HelpSign, RequestAnswer, TickedUnder
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.roster.identity import IdentifiedBy, IdentityDecision
from bot.domain.staff import Access
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import ConsultationKind, Rating
from bot.domain.support.job_change_record import EntryKind
from bot.domain.support.message_version import CorrectionDecision
from bot.domain.support.red_flag import RedFlag
from bot.domain.tasks import TaskOutcome
from bot.domain.workers.profile import DisputableDay

Values = TypeVarTuple("Values")
V1 = TypeVar("V1")
V2 = TypeVar("V2")
V3 = TypeVar("V3")
E = TypeVar("E", bound=StrEnum)

_COLON = ":"
LARGEST_ID, _LARGEST_TELEGRAM_ID = 10**9 - 1, 2**63 - 1
MARK_SIGNS = 16
_LONGEST_LOCALE = 10


class Place(Enum):
    """The place of a button: a message of its own, or a dialog's window, whose id is written before the data."""

    MESSAGE = "message"
    DIALOG = "dialog"


@dataclass(frozen=True, slots=True)
class CallbackField(Generic[V1]):
    """One word of a button's data: the handler's argument, its type, and how it is read (ValueError: it is none)."""

    name: str
    type: type[V1]
    read: Callable[[str], V1]


_F = CallbackField


@dataclass(frozen=True, slots=True)
class Callback(Generic[*Values]):
    """One row of the table: `prefix`, and behind it a word for each field, with colons between."""

    prefix: str
    access: Access
    places: frozenset[Place]
    fields: tuple[CallbackField[Any], ...]

    def data(self, *values: *Values) -> str:
        """Write what Telegram sends back when the button is pressed; at most 64 bytes."""
        return self._written(values)

    def read(self, data: str) -> dict[str, Any] | None:
        """The values by their fields' names; None for everything that `data` would not have written."""
        words = data.removeprefix(self.prefix).split(_COLON)[1:]
        if len(words) != len(self.fields):
            return None
        try:
            values = {field.name: field.read(word) for field, word in zip(self.fields, words, strict=True)}
        except ValueError:
            return None
        return values if self._written(tuple(values.values())) == data else None

    def _written(self, values: tuple[object, ...]) -> str:
        return _COLON.join((self.prefix, *map(str, values)))


@overload
def _row(prefix: str, access: Access, places: frozenset[Place], /) -> Callback[()]: ...
@overload
def _row(prefix: str, access: Access, places: frozenset[Place], first: CallbackField[V1], /) -> Callback[V1]: ...
@overload
def _row(
    prefix: str, access: Access, places: frozenset[Place], first: CallbackField[V1], second: CallbackField[V2], /
) -> Callback[V1, V2]: ...
@overload
def _row(
    prefix: str, access: Access, places: frozenset[Place], first: _F[V1], second: _F[V2], third: _F[V3], /
) -> Callback[V1, V2, V3]: ...
def _row(prefix: str, access: Access, places: frozenset[Place], /, *fields: CallbackField[Any]) -> Any:
    return Callback(prefix, access, places, fields)


def _id(name: str, largest: int = LARGEST_ID) -> CallbackField[int]:
    return CallbackField(name, int, partial(_whole_number, largest=largest))


def _one_of(name: str, words: type[E]) -> CallbackField[E]:
    return CallbackField(name, words, words)


def _whole_number(word: str, largest: int) -> int:
    number = int(word)
    if not 0 <= number <= largest:
        raise ValueError(word)
    return number


def _locale(word: str) -> str:
    if len(word) > _LONGEST_LOCALE or not word.replace("-", "").isalpha():
        raise ValueError(word)
    return word


def _mark(word: str) -> str:
    if len(word) != MARK_SIGNS or not set(word) <= set("0123456789abcdef"):
        raise ValueError(word)
    return word


_MESSAGE, _DIALOG, _BOTH = frozenset({Place.MESSAGE}), frozenset({Place.DIALOG}), frozenset(Place)

# The staff group.
CLOSE_CONSULTATION = _row("close", Access.STAFF, _MESSAGE, _id("consultation_id"))
REOPEN_CONSULTATION = _row("reopen", Access.STAFF, _MESSAGE, _id("consultation_id"))
CLAIM_CONSULTATION = _row("claim", Access.STAFF, _MESSAGE, _id("consultation_id"))
GIVE_BACK_CONSULTATION = _row("unclaim", Access.STAFF, _MESSAGE, _id("consultation_id"))
SHOW_TAKERS = _row("hand", Access.STAFF, _MESSAGE, _id("consultation_id"))
HAND_OVER = _row("hand:to", Access.STAFF, _MESSAGE, _id("consultation_id"), _id("staff_id"))
SHOW_RESTS = _row("rest", Access.STAFF, _MESSAGE, _id("consultation_id"))
SNOOZE_CONSULTATION = _row(
    "rest:until", Access.STAFF, _MESSAGE, _id("consultation_id"), CallbackField("until_on", date, date.fromisoformat)
)
WAKE_CONSULTATION = _row("wake", Access.STAFF, _MESSAGE, _id("consultation_id"))
SHOW_CARD = _row("matter", Access.STAFF, _MESSAGE, _id("consultation_id"))
SHOW_FLAGS = _row("flag", Access.STAFF, _MESSAGE, _id("consultation_id"))
SET_FLAG = _row("flag:set", Access.STAFF, _MESSAGE, _one_of("flag", RedFlag), _id("consultation_id"))
CLEAR_FLAG = _row("flag:clear", Access.STAFF, _MESSAGE, _id("consultation_id"))
ASK_READING = _row("reader", Access.STAFF, _MESSAGE, _id("consultation_id"))
ASK_TO_READ = _row("restricted:ask", Access.STAFF, _MESSAGE, _id("consultation_id"))
SHOW_CANNED = _row("canned", Access.STAFF, _MESSAGE, _id("consultation_id"), _id("page"))
OFFER_CANNED = _row("canned:use", Access.STAFF, _MESSAGE, _id("consultation_id"), _id("reply_id"))
DECIDE_ANSWER = _row("answer", Access.STAFF, _MESSAGE, _one_of("decision", AnswerDecision), _id("message_id"))
TAKE_BACK_ANSWER = _row("answer:back", Access.STAFF, _MESSAGE, _id("message_id"))
DECIDE_CORRECTION = _row(
    "correction", Access.STAFF, _MESSAGE, _one_of("decision", CorrectionDecision), _id("version_id")
)
ASK_EMPLOYER_CONSENT = _row("tellemployer", Access.STAFF, _MESSAGE, _id("consultation_id"))
ADD_ENTRY = _row("entry", Access.STAFF, _MESSAGE, _one_of("kind", EntryKind), _id("job_change_id"))
CLOSE_JOB_CHANGE = _row("hired", Access.STAFF, _MESSAGE, _id("job_change_id"))
REOPEN_JOB_CHANGE = _row("unhired", Access.STAFF, _MESSAGE, _id("job_change_id"))

# The staff group, or the private chat of one of them.
ASK_REMOVAL = _row("remove", Access.STAFF, _BOTH, _id("consultation_id"))
SHOW_REMOVABLE = _row("remove:which", Access.STAFF, _MESSAGE, _id("consultation_id"), _id("page"))
ASK_REMOVAL_REASON = _row("remove:why", Access.STAFF, _MESSAGE, _id("message_id"))
REMOVE_WORDS = _row("remove:it", Access.STAFF, _MESSAGE, _one_of("reason", RemovalReason), _id("message_id"))
LEAVE_WORDS = _row("remove:not", Access.STAFF, _MESSAGE, _id("message_id"))
TICK_TASK = _row("task", Access.STAFF, _MESSAGE, _one_of("under", TickedUnder), _id("number"))
TICK_DUTY = _row("duty", Access.STAFF, _MESSAGE, _one_of("under", TickedUnder), _id("number"))
SHOW_DRAFT = _row("task:draft", Access.STAFF, _MESSAGE, _id("task_id"))
SHOW_TASKS = _row("tasks", Access.READER, _MESSAGE, _id("page"))
SHOW_TASK = _row("task:show", Access.READER, _MESSAGE, _id("task_id"))
CLAIM_TASK = _row("task:claim", Access.STAFF, _MESSAGE, _id("task_id"))
GIVE_BACK_TASK = _row("task:leave", Access.STAFF, _MESSAGE, _id("task_id"))
END_TASK = _row("task:end", Access.STAFF, _MESSAGE, _one_of("outcome", TaskOutcome), _id("task_id"))
UNDO_TASK = _row("task:undo", Access.STAFF, _MESSAGE, _id("task_id"))
NOTE_TASK = _row("task:note", Access.STAFF, _MESSAGE, _id("task_id"))
DECIDE_IDENTITY = _row("task:identity", Access.STAFF, _MESSAGE, _one_of("decision", IdentityDecision), _id("task_id"))
IDENTIFY_BY_CODE = _row("task:code", Access.STAFF, _MESSAGE, _one_of("by", IdentifiedBy), _id("code"), _id("task_id"))
IDENTIFY_WORKER = _row("task:who", Access.STAFF, _MESSAGE, _id("task_id"))

# The private chat of one of staff.
SHOW_HOME = _row("home", Access.READER, _MESSAGE)
OPEN_FOUND_WORKER = _row("found:worker", Access.READER, _MESSAGE, _id("worker_id"))
OPEN_FOUND_MATTER = _row("found:matter", Access.READER, _MESSAGE, _id("consultation_id"))
SHOW_TASKS_BELOW = _row("tasks_below", Access.READER, _DIALOG, _id("number"))
WRITE_READING = _row("read", Access.STAFF, _MESSAGE, _id("consultation_id"))
OPEN_REPORT = _row("report", Access.STAFF, _MESSAGE, _id("report_id"))
OPEN_COMPLAINT = _row("complaint", Access.STAFF, _MESSAGE, _id("consultation_id"))
OPEN_EVIDENCE = _row("evidence", Access.MANAGER, _MESSAGE, _id("consultation_id"))
DECIDE_REQUEST = _row("request", Access.MANAGER, _MESSAGE, _one_of("said", RequestAnswer), _id("request_id"))
TAKE_ALARM = _row("alarm", Access.MANAGER, _MESSAGE, _id("alarm_id"))
SAY_OUTCOME = _row("alarm:outcome", Access.MANAGER, _MESSAGE, _one_of("outcome", AlarmOutcome), _id("alarm_id"))
OPEN_OUTCOME = _row("alarm:say", Access.MANAGER, _MESSAGE, _id("consultation_id"))
TAKE_IN_ROSTER = _row("roster", Access.STAFF, _MESSAGE, CallbackField("mark", str, _mark))
TAKE_IN_ROSTER_CHECKED = _row("roster_checked", Access.STAFF, _MESSAGE, CallbackField("mark", str, _mark))
RENUMBER_ROSTER = _row("roster_renumber", Access.STAFF, _MESSAGE, CallbackField("mark", str, _mark))
LEAVE_OUT_ROSTER = _row("roster_cancel", Access.STAFF, _MESSAGE)
SEND_EXPORT = _row("export", Access.EXPORTER, _DIALOG, _id("place_in_list"))
MAKE_INVITATION = _row("invite_anew", Access.STAFF, _MESSAGE, _id("worker_id"))
INVITE_WORKER = _row("invite", Access.STAFF, _DIALOG, _id("number"))
INVITE_WORKERS = _row("invite_all", Access.STAFF, _DIALOG, _id("number"))
INVITE_SHARED = _row("invite_any", Access.STAFF, _DIALOG, _id("number"))
INVITE_DORMITORY = _row("invite_home", Access.STAFF, _DIALOG, _id("number"))

# A chat of which nothing is kept: the reader's language stands in the button alone.
CALL_INSTEAD = _row("call", Access.ANYONE, _MESSAGE, _one_of("sign", HelpSign), CallbackField("locale", str, _locale))

# A worker's chat.
ANSWER_EMPLOYER_CONSENT = _row(
    "mayemployer", Access.WORKER, _MESSAGE, _one_of("said", EmployerAnswer), _id("consultation_id")
)
RATE_CONSULTATION = _row("rate", Access.WORKER, _MESSAGE, _one_of("rating", Rating), _id("consultation_id"))
# A consultation 0 is none: what is asked about everything that the worker writes.
ANSWER_CONSENT = _row("consent", Access.WORKER, _MESSAGE, _one_of("said", ConsentAnswer), _id("consultation_id"))
CHOOSE_KIND = _row("kind", Access.WORKER, _MESSAGE, _one_of("kind", ConsultationKind), _id("message_id"))
RESTRICT_READERS = _row("restrict", Access.WORKER, _MESSAGE, _id("message_id"))
OPEN_TO_GROUP = _row("togroup", Access.WORKER, _MESSAGE, _id("message_id"))
OPEN_TO_GROUP_SURELY = _row("togroupyes", Access.WORKER, _MESSAGE, _id("message_id"))
NAME_STAFF = _row("about", Access.WORKER, _MESSAGE, _id("consultation_id"))
ADMIT = _row("admit", Access.WORKER, _MESSAGE, _one_of("said", RequestAnswer), _id("consultation_id"), _id("staff_id"))
ASK_WHERE = _row("where", Access.WORKER, _MESSAGE, _id("message_id"))
MAKE_COMPLAINT = _row("complain", Access.WORKER, _MESSAGE, _id("message_id"))
# A consultation 0 is one that is still to be opened.
MOVE_WORDS = _row("move", Access.WORKER, _MESSAGE, _id("message_id"), _id("consultation_id"))
SAY_UNSOLVED = _row("unsolved", Access.WORKER, _MESSAGE, _id("consultation_id"))
PICTURE_SHOWS_CARD = _row("card", Access.WORKER, _MESSAGE, _id("telegram_id", _LARGEST_TELEGRAM_ID))
OPEN_INTERVIEW = _row("interview", Access.WORKER, _MESSAGE, _id("interview_id"))
FINISH_REMINDER = _row("rem:done", Access.WORKER, _BOTH, _id("obligation_id"))
OFFER_LATER_DAYS = _row("rem:later", Access.WORKER, _BOTH, _id("obligation_id"))
CHOOSE_LATER_DAY = _row(
    "rem:on", Access.WORKER, _MESSAGE, _id("obligation_id"), CallbackField("later_on", date, date.fromisoformat)
)
EXPLAIN_REMINDER = _row("rem:explain", Access.WORKER, _BOTH, _id("obligation_id"))
SHOW_NEEDED = _row("rem:need", Access.WORKER, _MESSAGE, _id("obligation_id"))
HELP_WITH_REMINDER = _row("rem:help", Access.WORKER, _BOTH, _id("obligation_id"))
CHOOSE_DAY_THAT_COUNTS = _row(
    "day",
    Access.WORKER,
    _MESSAGE,
    _one_of("part", DisputableDay),
    CallbackField("day", date, date.fromisoformat),
)
TAKE_BACK_DONE = _row("rem:undo", Access.WORKER, _BOTH, _id("obligation_id"))
SHOW_FORM = _row("rem:form", Access.WORKER, _MESSAGE)
SEND_KEPT = _row("kept", Access.WORKER, _MESSAGE)
SEND_UNSENT = _row("unsent", Access.WORKER, _BOTH)
SEND_CALENDAR = _row("calendar", Access.WORKER, _DIALOG, _id("number"))
SEND_RESULT = _row("result", Access.WORKER, _DIALOG, _id("screening_id"))
SEND_MY_DATA = _row("mydata", Access.WORKER, _DIALOG, _id("number"))
CLEAR_CHAT = _row("clear", Access.WORKER, _DIALOG, _id("number"))
GO_ON = _row("menu", Access.WORKER, _MESSAGE)
OPEN_DANGER = _row("danger", Access.WORKER, _MESSAGE)
