"""The words in a button's data that say what is chosen with it."""

from enum import StrEnum


class AnswerDecision(StrEnum):
    """A decision on words that a member of staff wrote below a worker's; of several all may leave, or the last."""

    SEND = "send"
    LAST = "last"
    KEEP = "keep"


class ConsentAnswer(StrEnum):
    """The worker's answer to whether something may be kept."""

    YES = "yes"
    NO = "no"


class EmployerAnswer(StrEnum):
    """The worker's answer to whether the employer may be told."""

    YES = "yes"
    NO = "no"


class HelpSign(StrEnum):
    """One of the two signs of every screen: a person, and danger."""

    PERSON = "person"
    DANGER = "danger"


class ScreenSign(StrEnum):
    """A call for help on a worker's screen: what its button sends, behind the id of its dialog."""

    PERSON = "person"
    DANGER = "danger"
    URGENT = "urgent"  # alarm the managers
    PERSON_BEFORE_CONSENT = "call_person"
    DANGER_BEFORE_CONSENT = "call_danger"


class TickedUnder(StrEnum):
    """The place in which a task is ticked: under its own message, or in the list of all."""

    MESSAGE = "done"
    LIST = "tick"


class RequestAnswer(StrEnum):
    """The answer of a manager, or of its worker, to whether one of staff may read a restricted matter."""

    YES = "yes"
    NO = "no"
