"""The line that tells staff what became of an answer: who sent it to whom, when, and whether it has arrived."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain import callbacks
from bot.domain.days import TOKYO
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, Button, Buttons


class AnswerFate(StrEnum):
    """What has become of an answer by now."""

    LEAVING = "leaving"
    ARRIVED = "arrived"
    FAILED = "failed"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """What the line tells of the stored message `answer_id`.

    `roster_number` is None for who is not on the roster; `back_by` took the answer back at `back_at`.
    """

    answer_id: int
    consultation_id: int
    sender: str | None
    roster_number: str | None
    locale: str
    sent_at: datetime
    fate: AnswerFate
    back_by: str | None = None
    back_at: datetime | None = None

    @property
    def args(self) -> Mapping[str, Argument]:
        """The variables of its text, `answer-line`."""
        return {
            "name": self.sender or MISSING,
            "roster_number": self.roster_number or MISSING,
            "number": str(self.consultation_id),
            "locale": self.locale,
            "time": _time(self.sent_at),
            "fate": self.fate.value,
            "back_by": self.back_by or MISSING,
            "back_time": MISSING if self.back_at is None else _time(self.back_at),
        }

    @property
    def buttons(self) -> Buttons:
        """What can still be done with the answer."""
        if self.fate is AnswerFate.TAKEN_BACK:
            return ()
        return ((Button("answer-back", callback=callbacks.TAKE_BACK_ANSWER.data(self.answer_id)),),)


def _time(at: datetime) -> str:
    return at.astimezone(TOKYO).strftime("%H:%M")
