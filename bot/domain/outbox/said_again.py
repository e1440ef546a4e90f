"""What stood last in a topic that was deleted, said again in the one that takes its place."""

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from bot.domain.missing import MISSING
from bot.domain.outbox import OutboxMessage, tell_staff
from bot.domain.outbox.carried import about, carried, lines_above, noted
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.message import BY_BUTTON, Author, DraftStatus, Message
from bot.domain.unicode.message_length import beginning

# So many of the last messages are said again in a new topic.
SAID_AGAIN = 20
_LONGEST_ANSWER = 3000


def stood_in_topic(said: Sequence[Message], shown: Collection[int | None]) -> Sequence[Message]:
    """Choose the last of the messages shown there that one side said to the other."""
    theirs = [each for each in said if each.author is Author.WORKER or each.draft_status is DraftStatus.SENT]
    return [each for each in theirs if each.id in shown and each.content != REMOVED][-SAID_AGAIN:]


def after_deletion(
    consultation_id: int, said: Sequence[Message], names: Mapping[int, str | None]
) -> Sequence[OutboxMessage]:
    """Say in the new topic that the one of before was deleted, and all these messages again.

    What the worker said in a row takes one call. `names` are those of who answered, or noted what it means.
    """
    line = tell_staff("staff-topic-anew", {"count": len(said)}, consultation_id=consultation_id)
    again = [message for _key, run in groupby(said, _goes_with) for message in _again(list(run), names)]
    return [line, *again]


def _goes_with(message: Message) -> object:
    if message.author is Author.STAFF or message.content == BY_BUTTON:
        return message.id
    return (message.album or message.id) if lines_above(message) else None


def _again(run: Sequence[Message], names: Mapping[int, str | None]) -> Sequence[OutboxMessage]:
    first = run[0]
    if first.author is Author.WORKER:
        notes = [line for each in run for line in noted(each, names.get(each.note_by or 0))]
        return [*carried(run), *notes]
    text = MISSING if first.text is None else beginning(first.text, _LONGEST_ANSWER)
    told = {"name": names.get(first.staff_id or 0) or MISSING, "text": text}
    return [about(first, tell_staff("staff-topic-answered", told, consultation_id=first.consultation_id))]
