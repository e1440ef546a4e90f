"""The question whether words of staff go to a worker: it names the worker, and lists the words of several messages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain import callbacks
from bot.domain.button_words import AnswerDecision
from bot.domain.missing import MISSING
from bot.domain.outbox import Argument, Button, Buttons, SayText
from bot.domain.unicode.message_length import beginning

# Together they leave room for the sentence around them in one message of Telegram.
_SHOWN_OF_EACH = 300
_SHOWN_MESSAGES = 10


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """What is asked about offered words; `texts` are those of the stored messages `draft_ids`, None of a picture.

    `roster_number` is None for who is not on the roster.
    """

    draft_ids: Sequence[int]
    texts: Sequence[str | None]
    consultation_id: int
    roster_number: str | None
    locale: str

    @property
    def args(self) -> Mapping[str, Argument]:
        """The variables of `staff-offer`."""
        return {
            "roster_number": self.roster_number or MISSING,
            "number": str(self.consultation_id),
            "locale": self.locale,
        }

    @property
    def args_of_several(self) -> Mapping[str, Argument]:
        """The variables of `answer-plain-several`, which lists the words."""
        shown = [beginning(each or "📎", _SHOWN_OF_EACH) for each in self.texts]
        return {**self.args, "count": len(shown), "text": "\n".join(shown[-_SHOWN_MESSAGES:])}

    @property
    def buttons(self) -> Buttons:
        """Send all, or of several the last alone, or none; each names the last message that the question shows."""
        last = self.draft_ids[-1]
        send, one, keep = (callbacks.DECIDE_ANSWER.data(each, last) for each in AnswerDecision)
        rows: Buttons = ((Button("staff-offer-send", {"locale": self.locale}, callback=send, style="success"),),)
        if len(self.draft_ids) > 1:
            rows = (*rows, (Button("answer-send_last", callback=one),))
        return (*rows, (Button("staff-offer-keep", callback=keep),))


def ask_again(question: SayText) -> SayText:
    """Return a question that Telegram refused to be asked once more, below nothing."""
    return replace(question, reply_to=None, idempotency_key=f"asked_again:{question.key}:{question.cause}")
