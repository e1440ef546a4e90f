"""Receipts: what a worker reads who has written without being asked, below the words and in no dialog.

The screen that stands open stays as it was.
"""

from collections.abc import Sequence
from functools import partial

from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReactionTypeEmoji

from bot.actions.privacy.prohibited_data import is_later_part, pictures_in
from bot.actions.support.matter_of_words import signs_of
from bot.actions.support.unasked_words import PassedOn, pass_on_cry, pass_on_words, standing_or_unheard
from bot.actions.support.unheard import is_nobody_left
from bot.dialogs.answering import below, say_below
from bot.dialogs.incoming import words_of
from bot.dialogs.support.consents import ask_for_consents
from bot.dialogs.support.readers.kept_out import Rows, kept_out_rows, named_text
from bot.dialogs.support.readers.moving import readers_rows
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.facts.outside_offices import outside_offices
from bot.domain.missing import MISSING
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import ADDED_KEYS, Consultation, ConsultationKind, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.watch_words import WatchedSign
from bot.presenters.organisation import answer_text

_ARRIVED = "👌"
_KINDS_IN_A_ROW = 2


async def deliver_words(
    event: Message | CallbackQuery, turn: Turn, words: Sequence[IncomingMessage], to: Consultation | None = None
) -> None:
    """Give staff words at once, and tell the worker so: with a reaction where they go on, else with a receipt."""
    passed_on = await pass_on_words(turn.as_worker, turn.require_worker(), words, to)
    await say_where(event, turn, passed_on, words)


async def deliver_from_danger(message: Message, turn: Turn) -> None:
    """Give managers and admins what is written on the screen for danger, whatever the words are."""
    words = [words_of(message)]
    passed_on = await pass_on_words(turn.as_worker, turn.require_worker(), words, is_cry=True)
    await say_where(message, turn, passed_on, words)


async def deliver_cry(event: Message | CallbackQuery, turn: Turn, words: Sequence[IncomingMessage]) -> None:
    """Give staff a cry that says no more than that it is one; whom to call in danger stands in its receipt."""
    await say_where(event, turn, await pass_on_cry(turn.as_worker, turn.require_worker(), words), words)


async def say_where(
    event: Message | CallbackQuery, turn: Turn, passed_on: PassedOn, words: Sequence[IncomingMessage], more: str = ""
) -> None:
    """Tell the worker where words went, what can be done with them, and `more`, the key of a text."""
    if isinstance(event, Message) and passed_on.goes_on:
        await say_arrived(event)
        await say_numbers(event, turn, passed_on.signs, is_cry=passed_on.is_watched)
        await offer_to_take_out(event, turn, words[-1], [_not_this(turn, passed_on)])
        return
    pictures = pictures_in(words)
    text = await turn.says_whole(partial(_receipt, turn, passed_on, more))
    picture = pictures[-1] if pictures else None
    markup = receipt_keyboard(turn, passed_on, picture, await kept_out_rows(turn, passed_on.consultation))
    if isinstance(event, Message):
        await event.answer(text, reply_markup=markup, reply_parameters=below(event.message_id))
    else:
        await say_below(event, text, markup)
        for each in pictures[:-1]:
            await say_below(event, turn.says("receipt-picture"), card_keyboard(turn, each), reply=below(each))
    await ask_for_consents(event, turn, passed_on.consultation)


async def _receipt(turn: Turn, passed_on: PassedOn, more: str) -> str:
    named = await named_text(turn, passed_on.consultation)
    return "\n\n".join(filter(None, [receipt_text(turn, passed_on), named, more and turn.t(more)]))


async def say_removed_cry(message: Message, turn: Turn, words: IncomingMessage, matter: Consultation) -> None:
    """Tell whose cry is deleted what stands in the receipt of any cry: whom to call, and who hears of it."""
    text = await turn.says_whole(partial(_removed_cry, turn, words, matter))
    rows = [_danger_row(turn), *await kept_out_rows(turn, matter)]
    await message.answer(text, reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


async def _removed_cry(turn: Turn, words: IncomingMessage, matter: Consultation) -> str:
    readers = MISSING if await is_nobody_left(turn.store, matter) else matter.readers.value
    told = turn.t("not_accepted-cry", turn.organisation | {"number": str(matter.id), "readers": readers})
    lines = [numbers_text(turn, signs_of(turn.as_worker, [words])), told, await named_text(turn, matter)]
    return "\n\n".join(filter(None, lines))


async def offer_to_take_out(message: Message, turn: Turn, words: IncomingMessage, rows: Rows | None = None) -> None:
    """Say below a picture that has no receipt how a card is taken away again; below an album once, which goes whole."""
    if pictures_in([words]) and not await is_later_part(turn.as_worker, turn.require_worker(), words):
        markup = InlineKeyboardMarkup(
            inline_keyboard=[*(rows or []), *card_keyboard(turn, words.telegram_id).inline_keyboard]
        )
        said = turn.says("receipt-picture")
        await message.answer(said, reply_markup=markup, reply_parameters=below(message.message_id))


async def say_arrived(message: Message) -> None:
    """React to words that staff get now."""
    await message.react([ReactionTypeEmoji(emoji=_ARRIVED)])


async def say_numbers(message: Message, turn: Turn, signs: frozenset[WatchedSign], *, is_cry: bool = False) -> None:
    """Say below a cry whom to call, also below one that only calls for help; nothing below other words."""
    if signs or is_cry:
        markup = InlineKeyboardMarkup(inline_keyboard=[_danger_row(turn)])
        text = numbers_text(turn, signs)
        await message.answer(text, reply_markup=markup, reply_parameters=below(message.message_id))


def numbers_text(turn: Turn, signs: frozenset[WatchedSign]) -> str:
    """Write whom to call in danger; who speaks of death reads who listens, too."""
    if WatchedSign.SELF_HARM not in signs:
        return turn.t("danger-numbers")
    return turn.t("danger-life", outside_offices(turn.facts, RedFlag.DANGER, turn.t.locale, turn.now))


def receipt_text(turn: Turn, passed_on: PassedOn) -> str:
    """Write who reads the words, when an answer comes, and whom to call in danger; first that, where life is in it."""
    consultation = passed_on.consultation
    lines = [_where_text(turn, passed_on)]
    if passed_on.is_watched or consultation.red_flag is RedFlag.DANGER:
        place = 0 if WatchedSign.SELF_HARM in passed_on.signs else 1
        lines.insert(place, numbers_text(turn, passed_on.signs))
    lines.append(_when_answered(turn, consultation, passed_on.alarm))
    if asks_kind(passed_on) and not passed_on.is_watched:  # whom to call stays on one screen with the buttons
        lines.append(turn.t("receipt-what"))
    return "\n\n".join(lines)


def _when_answered(turn: Turn, consultation: Consultation, alarm: AlarmStanding | None) -> str:
    """Write when an answer comes; while an alarm runs, who has been told."""
    if alarm is not None:
        phone = turn.facts.organisation.phone_to_call
        return turn.t(f"receipt-alarm-{alarm}", {"phone": phone, "readers": consultation.readers.value})
    return answer_text(turn.t, turn.facts, consultation, turn.now)


def _where_text(turn: Turn, passed_on: PassedOn) -> str:
    if passed_on.alarm is AlarmStanding.NOBODY_LEFT:
        return turn.t("receipt-complaint-kept", {"number": str(passed_on.consultation.id)})
    return where_text(turn, passed_on.consultation, is_new=passed_on.is_new)


def where_text(turn: Turn, consultation: Consultation, *, is_new: bool) -> str:
    """Write who reads a consultation."""
    texts = turn.organisation | {"number": str(consultation.id), "kind": consultation.kind.value}
    match consultation.readers:
        case Readers.ADMINS:
            return turn.t("receipt-complaint", texts)
        case Readers.RESTRICTED if consultation.is_leaving_group:
            return f"{turn.t('receipt-restricted', texts)}\n\n{turn.t('restricted-leaving')}"
        case Readers.RESTRICTED:
            return turn.t("receipt-restricted", texts)
        case Readers.GROUP:
            return turn.t("receipt-new" if is_new else "receipt-added", texts)


async def answer_of(turn: Turn, consultation: Consultation) -> str:
    """Return when support staff answer what was just added; "" where the worker's turn it is all the same."""
    return await when_answered(turn, consultation) if consultation.is_unanswered else ""


async def say_asked(turn: Turn, key: str, consultation_id: int) -> str:
    """Write with that text who has got it, and when an answer comes."""
    answer = await answer_of(turn, await turn.store.consultations.get(consultation_id))
    return "\n\n".join(filter(None, [turn.t(key, {"number": str(consultation_id)}), answer]))


async def when_answered(turn: Turn, consultation: Consultation) -> str:
    """Return when an answer comes, or that nobody is reached who may read it."""
    answered = _when_answered(turn, consultation, await standing_or_unheard(turn.as_worker, consultation))
    return "\n\n".join(filter(None, [answered, await named_text(turn, consultation)]))


def added_key(consultation: Consultation) -> str:
    """Return which text says that something was added to it, by who reads it."""
    return ADDED_KEYS[consultation.readers]


def help_key(consultation: Consultation, in_group: str) -> str:
    """Return which text says who has got a reminder; `in_group` where the staff group has."""
    return in_group if consultation.is_in_group else "restricted-help-sent"


def receipt_keyboard(
    turn: Turn, passed_on: PassedOn, picture: int | None = None, kept_out: Rows | None = None
) -> InlineKeyboardMarkup:
    """Build what can be done with the words; a `picture` may show a card, `kept_out` keeps somebody out of it."""
    consultation, rows = passed_on.consultation, []
    if passed_on.is_watched or consultation.red_flag is RedFlag.DANGER:
        rows.append(_danger_row(turn))
    if asks_kind(passed_on):
        rows += _kinds(turn, passed_on.message_id)
        rows.append([_button(turn, "complaint-about-staff", callbacks.MAKE_COMPLAINT.data(passed_on.message_id))])
    if passed_on.has_others or not passed_on.is_new:
        rows.append(_not_this(turn, passed_on))
    rows += kept_out or []
    rows += readers_rows(turn, consultation, passed_on.message_id)
    if picture is not None:  # away from the kinds: nobody is to take it for one
        rows += card_keyboard(turn, picture).inline_keyboard
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _not_this(turn: Turn, passed_on: PassedOn) -> list[InlineKeyboardButton]:
    return [_button(turn, "receipt-not_this", callbacks.ASK_WHERE.data(passed_on.message_id))]


def card_keyboard(turn: Turn, picture: int) -> InlineKeyboardMarkup:
    """Build the button that takes a picture away again, which the bot cannot look at."""
    button = _button(turn, "not_accepted-shows-card", callbacks.PICTURE_SHOWS_CARD.data(picture))
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


def asks_kind(passed_on: PassedOn) -> bool:
    """Return whether nobody has said yet what it is about; who cries, is in danger or speaks of death is not asked."""
    consultation = passed_on.consultation
    is_clear = consultation.is_for_admins_only or consultation.red_flag is RedFlag.DANGER
    needs_help_now = passed_on.is_bare or WatchedSign.SELF_HARM in passed_on.signs
    return consultation.kind is ConsultationKind.OTHER and not (is_clear or needs_help_now)


def _kinds(turn: Turn, message_id: int) -> Rows:
    buttons = [
        _button(turn, f"consultation-kind-{kind}", callbacks.CHOOSE_KIND.data(kind, message_id))
        for kind in ConsultationKind
        if kind is not ConsultationKind.OTHER
    ]
    return [buttons[place : place + _KINDS_IN_A_ROW] for place in range(0, len(buttons), _KINDS_IN_A_ROW)]


def _danger_row(turn: Turn) -> list[InlineKeyboardButton]:
    return [_button(turn, "sign-danger", callbacks.OPEN_DANGER.data())]


def _button(turn: Turn, key: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=turn.t.label(key), callback_data=data)
