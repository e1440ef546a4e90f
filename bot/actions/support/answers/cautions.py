"""Cautions: what somebody should know before an answer is sent, or taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.actions.context import ActionContext
from bot.domain.missing import MISSING
from bot.domain.support.message import PLAIN, DraftStatus, Message


@dataclass(frozen=True, slots=True)
class Caution:
    """A text that is said first; whoever has been told `about` exactly this may go on."""

    about: str
    key: str
    args: Mapping[str, str] = field(default_factory=dict)


async def before_sending(context: ActionContext, draft: Message) -> Sequence[Caution]:
    """List what has happened since a draft was written; nothing where it was decided before.

    Nobody else decides about an answer of that consultation before this transaction ends.
    """
    await context.store.answers.lock(draft.consultation_id)
    stands = await context.store.messages.find(draft.id)
    if stands is None or stands.draft_status is not DraftStatus.OFFERED:
        return []
    found = [
        await _more_lines(context, draft),
        await _other_answer(context, draft),
        await _new_words(context, draft),
        await _closing(context, draft),
    ]
    return [each for each in found if each is not None]


async def before_sending_shown(context: ActionContext, draft: Message, shown: int) -> Sequence[Caution]:
    """The same of a draft that was on a screen when it had `shown` versions: nobody sends what they did not see."""
    cautions = await before_sending(context, draft)
    count = await context.store.message_versions.count_of(draft.id)
    if count == shown or draft.draft_status is not DraftStatus.OFFERED:
        return cautions
    return [Caution(f"changed:{draft.id}:{count}", "answer-caution-changed"), *cautions]


async def before_keeping(context: ActionContext, draft: Message) -> Sequence[Caution]:
    """List what the question did not show yet; nothing where it was decided before."""
    more = await _more_lines(context, draft)
    return [] if more is None or draft.draft_status is not DraftStatus.OFFERED else [more]


def before_taking_back(answer: Message) -> Caution:
    """Ask whether the tap was meant: the button stands where "send" has stood."""
    return Caution(f"back:{answer.id}", "answer-caution-back")


async def _more_lines(context: ActionContext, draft: Message) -> Caution | None:
    """Nobody sends what the question did not show when they tapped."""
    *_, last = await context.store.messages.whole(draft)
    if last.id == draft.id or not (last.album or "").startswith(PLAIN):
        return None
    return Caution(f"more:{last.id}", "answer-caution-more")


async def _other_answer(context: ActionContext, draft: Message) -> Caution | None:
    other = await context.store.answers.newest_of_others(draft, context.staff_id)
    if other is None:
        return None
    name = await context.store.staff.name_of(other.staff_id or 0)
    return Caution(f"answered:{draft.id}:{other.id}", "answer-caution-answered", {"name": name or MISSING})


async def _new_words(context: ActionContext, draft: Message) -> Caution | None:
    words = await context.store.answers.newest_words_since(draft)
    return None if words is None else Caution(f"written:{draft.id}:{words.id}", "answer-caution-written")


async def _closing(context: ActionContext, draft: Message) -> Caution | None:
    matter = await context.store.consultations.get(draft.consultation_id)
    return None if matter.is_open else Caution(f"closed:{draft.id}", "answer-caution-closed")
