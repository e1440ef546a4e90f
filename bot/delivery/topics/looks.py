"""How a topic looks in the list of topics: its icon, and whether it is open."""

from dataclasses import dataclass

from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.outcomes import Delivered, UndeliverableError, topic_is_gone, topic_is_unchanged
from bot.delivery.topics.icons import IconSet
from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.domain.support.consultation import Consultation
from bot.domain.support.standing import icon_of
from bot.domain.support.topic_icon import ShownIcon
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class _Topic:
    consultation: Consultation
    group_id: int
    topic_id: int
    shown: ShownIcon


class TopicLooks:
    """Lets topics look as their consultations stand at that moment."""

    def __init__(
        self, bot: ExtBot[bool], database: Database, icons: IconSet, configured_group_id: int, clock: Clock
    ) -> None:
        self._bot = bot
        self._database = database
        self._icons = icons
        self._configured_group_id = configured_group_id
        self._clock = clock

    async def set_icon(self, consultation_id: int) -> Delivered:
        """Change the icon, where it tells something else; the name stays as it is."""
        topic, now = await self._topic(consultation_id), self._clock.now()
        icon = icon_of(topic.consultation, now)
        if icon is topic.shown.icon:
            raise _skipped("superseded")
        icon_id = await self._icons.id_of(icon)
        if icon_id is None:
            raise _skipped("no icons")
        try:
            await self._bot.edit_forum_topic(topic.group_id, topic.topic_id, icon_custom_emoji_id=icon_id)
        except BadRequest as error:
            if topic_is_gone(error):
                raise
            if not topic_is_unchanged(error):
                raise await self._refused(consultation_id, error) from error
        async with self._database.transaction() as store:
            await store.topic_icons.changed(consultation_id, icon, now)
        return Delivered(topic.topic_id)

    async def close_or_reopen(self, consultation_id: int) -> Delivered:
        """Close the topic of what is closed, and reopen that of what is open."""
        topic = await self._topic(consultation_id)
        is_to_close = not topic.consultation.is_open
        if is_to_close == (topic.consultation.topic_closed_at is not None):
            raise _skipped("superseded")
        change = self._bot.close_forum_topic if is_to_close else self._bot.reopen_forum_topic
        try:
            await change(topic.group_id, topic.topic_id)
        except BadRequest as error:
            if topic_is_gone(error):
                raise
            if not topic_is_unchanged(error):
                raise UndeliverableError(DeliveryResult(DeliveryStatus.REFUSED, error.message)) from error
        closed_at = self._clock.now() if is_to_close else None
        async with self._database.transaction() as store:
            await store.consultations.set_topic_closed(topic.group_id, topic.topic_id, closed_at)
        return Delivered(topic.topic_id)

    async def _topic(self, consultation_id: int) -> _Topic:
        async with self._database.transaction() as store:
            consultation = await store.consultations.get(consultation_id)
            group_id = await store.staff.group_id(self._configured_group_id)
            shown = await store.topic_icons.shown(consultation_id)
        topic_id = consultation.topic_in(group_id)
        if not consultation.is_in_group:
            raise _skipped("restricted")
        if topic_id is None:  # the topic that is still to come will look right
            raise _skipped("superseded")
        return _Topic(consultation, group_id, topic_id, shown)

    async def _refused(self, consultation_id: int, error: BadRequest) -> UndeliverableError:
        async with self._database.transaction() as store:
            await store.topic_icons.refused(consultation_id, self._clock.now())
        return UndeliverableError(DeliveryResult(DeliveryStatus.REFUSED, error.message))


def _skipped(reason: str) -> UndeliverableError:
    return UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason))
