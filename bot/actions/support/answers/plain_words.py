"""Plain words of staff in a topic, below nothing: perhaps an answer, perhaps talk among themselves."""

from datetime import datetime, timedelta

from bot.actions.context import ActionContext
from bot.actions.support.answers import offer_answer
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import IncomingMessage
from bot.domain.support.standing import ConsultationStanding, standing_of

# So often one of staff is asked about plain words in one topic.
_ASKED_EVERY = timedelta(minutes=10)
_WAITS_FOR_STAFF = frozenset(
    {
        ConsultationStanding.NEW,
        ConsultationStanding.OURS,
        ConsultationStanding.OVERDUE,
        ConsultationStanding.ESCALATED,
    }
)
# Kept beside what somebody has open: when they were asked last, by consultation.
_KEPT_AS = "plain"


async def offer_plain(context: ActionContext, topic: GroupPost, words: IncomingMessage) -> None:
    """Ask whether plain words go to the worker who waits for an answer; what is not asked about stays internal."""
    matter = await context.store.consultations.get(topic.consultation_id)
    if not matter.is_in_group or standing_of(matter, context.now) not in _WAITS_FOR_STAFF:
        return
    if await _goes_with_offered(context, topic, words) or await _may_ask(context, topic):
        await offer_answer(context, topic, words, "answer-plain")


async def _goes_with_offered(context: ActionContext, topic: GroupPost, words: IncomingMessage) -> bool:
    if words.album is None:
        return False
    return await context.store.answers.is_asked_about(topic.consultation_id, context.staff_id, words.album)


async def _may_ask(context: ActionContext, topic: GroupPost) -> bool:
    """Return whether this member was not asked since the worker wrote last, or lately; remember that it is now."""
    member = await context.store.staff.get(context.staff_id)
    place = (member.user_id, member.user_id, _KEPT_AS)
    asked = await context.store.dialog_states.read(*place)
    lately = {number: at for number, at in asked.items() if context.now - datetime.fromisoformat(at) < _ASKED_EVERY}
    last_at, written_at = lately.get(str(topic.consultation_id)), await _last_written_at(context, topic)
    if last_at is not None and (written_at is None or written_at <= datetime.fromisoformat(last_at)):
        return False
    lately[str(topic.consultation_id)] = context.now.isoformat()
    await context.store.dialog_states.write(*place, lately)
    return True


async def _last_written_at(context: ActionContext, topic: GroupPost) -> datetime | None:
    return await context.store.messages.last_from_worker_at(topic.consultation_id)
