"""Topics that staff have deleted: a new one says so, and what stood last in the old one is said again."""

from datetime import datetime

from bot.domain.outbox.said_again import after_deletion, stood_in_topic
from bot.domain.support.consultation import Consultation
from bot.storage.store import Store


async def forget_deleted(store: Store, consultation_id: int, now: datetime) -> None:
    """Forget a topic that is gone. Of a consultation that is open, what stood in it comes into a new one."""
    consultation = await store.consultations.get(consultation_id)
    group_id, topic_id = consultation.group_id, consultation.topic_id
    if group_id is None or topic_id is None:
        return
    if consultation.is_open and consultation.is_in_group:
        await _say_again(store, consultation, now)
    await store.group_posts.topic_gone(group_id, topic_id)
    await store.consultations.forget_topic(consultation_id)


async def _say_again(store: Store, consultation: Consultation, now: datetime) -> None:
    posts = await store.group_posts.of_consultation(consultation.id)
    there = (consultation.group_id, consultation.topic_id)
    shown = {post.message_id for post in posts if (post.group_id, post.topic_id) == there}
    said = stood_in_topic(await store.messages.of_consultation(consultation.id), shown)
    staff_ids = {staff_id for each in said for staff_id in (each.staff_id, each.note_by) if staff_id is not None}
    names = {each: await store.staff.name_of(each) for each in staff_ids}
    for message in after_deletion(consultation.id, said, names):
        await store.outbox.put(message, now)
