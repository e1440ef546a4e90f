"""The staff forum: one topic per consultation, headed by a card."""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from telegram import InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.delivery.consultation_card import card_buttons, card_text, topic_title
from bot.delivery.keyboard import keyboard, with_links
from bot.delivery.members.command_lists import CommandsFor
from bot.delivery.outcomes import UndeliverableError, is_not_there, is_unchanged
from bot.delivery.topics.icons import IconSet
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.outbox import DeliveryResult, DeliveryStatus
from bot.domain.outbox.follow_ups import after_general, after_topic_return
from bot.domain.support.consultation import Consultation
from bot.domain.support.standing import icon_of
from bot.domain.workers.profile import Profile
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.store import Store
from bot.storage.support.matter_card import card_of
from bot.texts import Texts, Translator

# So long a group that lets the bot open no topics is asked for none because of words; a new consultation asks.
TOPIC_RETRY = timedelta(minutes=5)

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class StaffGroup:
    """The staff group as the settings name it (it may have got another id since), and the language read there.

    `commands_for` says which commands each of them has in private, `facts` what their cards say of red flags.
    """

    configured_id: int
    locale: str
    commands_for: CommandsFor
    facts: Facts


@dataclass(frozen=True, slots=True)
class _Case:
    consultation: Consultation
    worker: Worker
    profile: Profile
    group_id: int


class Topics:
    """Opens topics, writes cards and keeps them up to date."""

    def __init__(  # noqa: PLR0913, PLR0917 (built in one place)
        self, bot: ExtBot[bool], database: Database, texts: Texts, group: StaffGroup, icons: IconSet, clock: Clock
    ) -> None:
        self._bot = bot
        self._database = database
        self._words = Translator(texts, group.locale)
        self._configured_group_id = group.configured_id
        self._facts = group.facts
        self._icons = icons
        self._clock = clock
        # Two messages of one consultation may leave at once: an urgent one beside another.
        self._opening = asyncio.Lock()
        # How many topics were created, by consultation: who meets a deleted one may be late.
        self.made: Counter[int | None] = Counter()
        # By group: each attempt costs it one of its few calls a minute.
        self._refused_until: dict[int, datetime] = {}

    async def place(self, consultation_id: int) -> tuple[int | None, int | None]:
        """The thread to write into, opened where there is none; where the group takes no topics, None and the card."""
        case = await self._case(consultation_id)
        consultation = case.consultation
        if consultation.topic_id is None and not (consultation.card_id and self._is_refused(case.group_id)):
            await self.open(consultation_id)
            consultation = (await self._case(consultation_id)).consultation
        return (consultation.topic_id, None) if consultation.topic_id else (None, consultation.card_id)

    async def open(self, consultation_id: int) -> int:
        """Make sure that there is a topic with a pinned card, however often it is called; returns the card's id."""
        async with self._opening:
            return await self._open(await self._case(consultation_id))

    async def reopen(self, consultation_id: int | None) -> bool:
        """Open a consultation's closed topic again, or General; False where the bot may not."""
        try:
            if consultation_id is None:
                return await self._bot.reopen_general_forum_topic(await self._group_id())
            case = await self._case(consultation_id)
            if case.consultation.topic_id is None:
                return await self._bot.reopen_general_forum_topic(case.group_id)
            is_open = await self._bot.reopen_forum_topic(case.group_id, case.consultation.topic_id)
        except BadRequest:
            return False
        async with self._database.transaction() as store:
            await store.consultations.set_topic_closed(case.group_id, case.consultation.topic_id, None)
        return is_open

    async def open_for_words(self, consultation_id: int) -> None:
        """Open a topic again that staff have closed by hand: who may not manage topics could not answer in it."""
        if (await self._case(consultation_id)).consultation.topic_closed_at is not None:
            await self.reopen(consultation_id)

    async def edit_card(self, consultation_id: int) -> int:
        """Show the consultation as it stands now; returns the card's id."""
        async with self._opening:  # a card that is being posted shows what was known when that began
            case = await self._case(consultation_id)
        card_id = case.consultation.card_id
        if card_id is None:  # the card that is still to come will be newer than this
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        try:
            await self._bot.edit_message_text(
                await self._card_text(case),
                chat_id=case.group_id,
                message_id=card_id,
                parse_mode=ParseMode.HTML,
                reply_markup=await self._card_keyboard(case),
            )
        except BadRequest as error:
            if is_not_there(error) and case.consultation.is_open:
                return await self._post_anew(consultation_id)
            if not is_unchanged(error):
                raise
        return card_id

    async def _post_anew(self, consultation_id: int) -> int:
        """Post a card again that somebody deleted, with its topic or alone."""
        async with self._database.transaction() as store:
            await store.consultations.forget_card(consultation_id)
        return await self.open(consultation_id)

    async def _open(self, case: _Case) -> int:
        card_in_general = None
        if case.consultation.topic_id is None:
            card_in_general = case.consultation.card_id
            case = await self._create_topic(case)
        card_id = case.consultation.card_id or await self._post_card(case)
        if case.consultation.topic_id is not None:
            with suppress(BadRequest):  # without the right to pin, the card is still the first message
                await self._bot.pin_chat_message(case.group_id, card_id, disable_notification=True)
            if card_in_general is not None:
                with suppress(BadRequest):  # somebody may have deleted it
                    await self._bot.edit_message_reply_markup(case.group_id, card_in_general)
        return card_id

    async def _create_topic(self, case: _Case) -> _Case:
        consultation_id, title = case.consultation.id, topic_title(self._words, case.consultation)
        icon = icon_of(case.consultation, self._clock.now())
        icon_id = await self._icons.id_of(icon)
        try:
            topic = await self._bot.create_forum_topic(case.group_id, title, icon_custom_emoji_id=icon_id)
        except BadRequest:
            # Topics are off, or the bot may not manage them. What a worker says must reach staff all the same.
            _log.warning("topic refused", consultation=consultation_id)
            self._refused_until[case.group_id] = self._clock.now() + TOPIC_RETRY
            return case
        self._refused_until.pop(case.group_id, None)
        self.made[consultation_id] += 1
        # Remembered before anything else can fail: who comes again must not open a second one.
        async with self._database.transaction() as store:
            await store.consultations.set_topic(consultation_id, case.group_id, topic.message_thread_id)
            if icon_id is not None:
                await store.topic_icons.begin(consultation_id, icon)
            itself = topic.message_thread_id
            await store.group_posts.add(consultation_id, case.group_id, itself, {itself: None})
            if case.consultation.card_id is not None:
                await self._leave_general(store, case)
        return await self._case(consultation_id)

    def _is_refused(self, group_id: int) -> bool:
        refused_until = self._refused_until.get(group_id)
        return refused_until is not None and self._clock.now() < refused_until

    async def _leave_general(self, store: Store, case: _Case) -> None:
        now, said = self._clock.now(), await store.messages.of_consultation(case.consultation.id)
        admin_ids = [admin.id for admin in await store.staff.admins()]
        returned = after_topic_return(admin_ids, tokyo_day(now))
        for message in (*after_general(case.consultation.id, case.group_id, said), *returned):
            await store.outbox.put(message, now)

    async def _post_card(self, case: _Case) -> int:
        card = await self._bot.send_message(
            case.group_id,
            await self._card_text(case),
            message_thread_id=case.consultation.topic_id,
            parse_mode=ParseMode.HTML,
            reply_markup=await self._card_keyboard(case),
        )
        async with self._database.transaction() as store:
            await store.consultations.set_card(case.consultation.id, case.group_id, card.message_id)
            place = (case.consultation.id, case.group_id, case.consultation.topic_id)
            await store.group_posts.add(*place, {card.message_id: None})
        return card.message_id

    async def _card_keyboard(self, case: _Case) -> InlineKeyboardMarkup | None:
        buttons = card_buttons(case.consultation, case.worker)
        return keyboard(self._words, await with_links(self._bot, buttons))

    async def _group_id(self) -> int:
        async with self._database.transaction() as store:
            return await store.staff.group_id(self._configured_group_id)

    async def _card_text(self, case: _Case) -> str:
        now = self._clock.now()
        async with self._database.transaction() as store:
            card = await card_of(store, self._facts, case.consultation, case.group_id, tokyo_day(now))
        return card_text(self._words, card, case.worker, case.profile, now)

    async def _case(self, consultation_id: int) -> _Case:
        async with self._database.transaction() as store:
            consultation = await store.consultations.get(consultation_id)
            if not consultation.is_in_group:  # whoever wrote the message: such a thing never comes into the group
                raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="restricted"))
            worker = await store.workers.get(consultation.worker_id)
            profile = await store.profiles.of(worker.id)
            group_id = await store.staff.group_id(self._configured_group_id)
        if consultation.group_id != group_id:  # in the group that it was, these ids meant something
            consultation = replace(consultation, topic_id=None, card_id=None)
        return _Case(consultation, worker, profile, group_id)
