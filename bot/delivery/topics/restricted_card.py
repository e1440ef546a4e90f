"""The card in General of a restricted matter: a number, who asks to read it and who has opened it; not a word of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.delivery.keyboard import keyboard
from bot.delivery.outcomes import Delivered, UndeliverableError, is_edited
from bot.domain import callbacks
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.outbox import Button, Buttons, DeliveryResult, DeliveryStatus, ShowRestricted
from bot.domain.support.consultation import Consultation, Readers
from bot.storage.database import Database
from bot.storage.store import Store
from bot.storage.support.matter_card import opened_by
from bot.texts import Translator, listed


@dataclass(frozen=True, slots=True)
class _Card:
    matter: Consultation
    # The names of who waits, and who has opened it, with the instant.
    asking: Sequence[str]
    opened: Sequence[tuple[str, datetime]]


class RestrictedCards:
    """Shows restricted matters as they stand when they are asked for."""

    def __init__(self, bot: ExtBot[bool], database: Database, group_words: Translator, configured_id: int) -> None:
        """`group_words` are in the language of the staff group."""
        self._bot = bot
        self._database = database
        self._words = group_words
        self._configured_id = configured_id

    async def show(self, message: ShowRestricted) -> Delivered:
        """Edit the card, or post it; of what the group reads, or admins alone, there is none, and one says so."""
        async with self._database.transaction() as store:
            group_id = await store.staff.group_id(self._configured_id)
            card = await _gather(store, message.consultation_id)
        known_id = card.matter.restricted_card_id if card.matter.restricted_group_id == group_id else None
        if known_id is not None and await self._change(group_id, known_id, card):
            return Delivered(known_id, self._words.locale)
        if not _is_shown(card.matter):
            raise UndeliverableError(DeliveryResult(DeliveryStatus.SKIPPED, reason="superseded"))
        return await self._post(group_id, card)

    async def _post(self, group_id: int, card: _Card) -> Delivered:
        posted = await self._bot.send_message(
            group_id,
            self._text(card),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(self._words, _buttons(card.matter)),
        )
        async with self._database.transaction() as store:
            await store.consultations.set_restricted_card(card.matter.id, group_id, posted.message_id)
        return Delivered(posted.message_id, self._words.locale)

    async def _change(self, group_id: int, telegram_id: int, card: _Card) -> bool:
        """Edit the card; False where it is not there any more."""
        editing = self._bot.edit_message_text(
            self._text(card),
            chat_id=group_id,
            message_id=telegram_id,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(self._words, _buttons(card.matter)),
        )
        return await is_edited(editing)

    def _text(self, card: _Card) -> str:
        number = {"number": str(card.matter.id)}
        if not _is_shown(card.matter):
            return self._words("restricted-card-over", number)
        state = "open" if card.matter.is_open else "closed"
        lines = [self._words("restricted-card", {**number, "state": state})]
        if card.asking:
            lines.append(self._words("restricted-card-asking", {"names": listed(card.asking, self._words.locale)}))
        lines += [self._words("restricted-card-opened", _opened(name, at)) for name, at in card.opened]
        return "\n".join(lines)


async def _gather(store: Store, consultation_id: int) -> _Card:
    matter = await store.consultations.get(consultation_id)
    waiting = [each for each in await store.matter_readers.of_matter(consultation_id) if each.is_waiting]
    asking = [await store.staff.label_of(each.staff_id) for each in waiting]
    return _Card(matter, asking, await opened_by(store, consultation_id))


def _is_shown(matter: Consultation) -> bool:
    return matter.readers is Readers.RESTRICTED


def _buttons(matter: Consultation) -> Buttons:
    if not _is_shown(matter) or not matter.is_open:
        return ()
    return ((Button("restricted-ask", callback=callbacks.ASK_TO_READ.data(matter.id)),),)


def _opened(name: str, at: datetime) -> dict[str, str]:
    return {"name": name, "on": tokyo_day(at).isoformat(), "time": tokyo_time(at)}
