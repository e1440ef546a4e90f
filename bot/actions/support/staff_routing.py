"""The staff who hear of a consultation: their group, or where that does not see it, each of its readers alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions.context import ActionContext
from bot.actions.support.unheard import note_words
from bot.domain import callbacks
from bot.domain.outbox import (
    Button,
    Buttons,
    CopyMessages,
    EditCard,
    OpenTopic,
    OutboxMessage,
    SayText,
    ShowRestricted,
    tell_member,
)
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation, Readers
from bot.domain.support.sight import may_read
from bot.storage.store import Store

_NEW = "new"
# What a reader is told instead of that sentence: a number and never a word.
_NEWS_OF_KEY = {
    "staff-rated": "rated",
    "staff-unsolved": "unsolved",
    "staff-forgotten": "forgotten",
    "standing-given_back": "given_back",
    "standing-rested": "rested",
}


async def pass_to_staff(store: Store, consultation: Consultation, message: OutboxMessage, now: datetime) -> None:
    """Put a message for the staff group into the outbox; of what it does not see its readers hear, one by one."""
    if consultation.is_in_group:
        await store.outbox.put(message, now)
        return
    if _is_on_card(consultation, message):
        await store.outbox.put(ShowRestricted(consultation_id=consultation.id), now)
    news = _news(message)
    if news is None:
        return
    is_told_otherwise = consultation.flagged_at is not None and consultation.flag_told_at is None
    if news == _NEW and is_told_otherwise:
        return  # by an alarm, or when the office opens
    for reader in await readers_of(store, consultation):
        await store.outbox.put(_told(news, consultation, message, reader), now)
    await note_words(store, consultation, now)


async def tell_of_return(store: Store, consultation: Consultation, now: datetime) -> None:
    """Tell readers that a matter which the group has read for a while is theirs alone again; the group sees its card.

    They know it: it is not new.
    """
    await store.outbox.put(ShowRestricted(consultation_id=consultation.id), now)
    if consultation.flagged_at is not None and consultation.flag_told_at is None:
        return  # by an alarm, or when the office opens
    for reader in await readers_of(store, consultation):
        told = _told("returned", consultation, OpenTopic(consultation_id=consultation.id), reader)
        await store.outbox.put(told, now)
    await note_words(store, consultation, now)


async def way_to(context: ActionContext, matter: Consultation) -> Buttons:
    """The button that leads to a consultation, for who may read it; none where it has no address."""
    if not matter.is_in_group:
        return ((Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(matter.id)),),)
    posts = await context.store.group_posts.of_consultation(matter.id)
    address = next((each.address for each in posts if each.address is not None), None)
    return () if address is None else ((Button("standing-open", url=address),),)


async def numbered_way_to(context: ActionContext, matter: Consultation) -> tuple[Button, ...]:
    """The same button with the number of the consultation on it, where several stand below each other."""
    number = {"number": str(matter.id)}
    return tuple(replace(each, key="flag-open", args=number) for row in await way_to(context, matter) for each in row)


async def readers_of(store: Store, consultation: Consultation) -> Sequence[StaffMember]:
    """Return everybody who may read a consultation that the group does not see."""
    return await store.staff.readers_of(consultation)


async def tell_of_waiting(store: Store, member: StaffMember, now: datetime) -> None:
    """Tell somebody who reads outside the group from now on of each matter there that waits for an answer."""
    for matter in await store.consultations.kept_from_group():
        if matter.is_unanswered and may_read(member, matter):
            told = _told("new", matter, OpenTopic(consultation_id=matter.id), member)
            await store.outbox.put(replace(told, idempotency_key=f"waiting:{matter.id}:{member.id}"), now)


def _is_on_card(consultation: Consultation, message: OutboxMessage) -> bool:
    """Return whether the group sees on its card without words what the message would show it."""
    return consultation.readers is Readers.RESTRICTED and isinstance(message, OpenTopic | EditCard)


def _news(message: OutboxMessage) -> str | None:
    match message:
        case OpenTopic():
            return _NEW
        case CopyMessages():
            return "more"
        case SayText():
            return _NEWS_OF_KEY.get(message.key, "more")
    return None


def _told(news: str, consultation: Consultation, message: OutboxMessage, reader: StaffMember) -> SayText:
    noun = "complaint" if consultation.is_for_admins_only else "restricted"
    number = str(consultation.id)
    idempotency_key = message.idempotency_key and f"{message.idempotency_key}:{reader.id}"
    buttons = ((Button("complaint-open", callback=callbacks.OPEN_COMPLAINT.data(consultation.id)),),)
    args = message.args if isinstance(message, SayText) else {}
    told = tell_member(
        f"{noun}-{news}",
        {**args, "number": number},
        staff_id=reader.id,
        urgency=consultation.urgency,
        buttons=buttons,
    )
    return replace(told, idempotency_key=idempotency_key, cause=f"consultation:{number}")
