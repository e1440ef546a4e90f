"""The buttons of a consultation's card: claim it, give it back, hand it over, let it rest."""

from collections.abc import Sequence
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from bot.actions.result import ActionResult
from bot.actions.support.claiming import (
    give_back_own,
    hand_over,
    snooze_consultation,
    takers_of,
    wake_consultation,
)
from bot.dialogs.answering import change_buttons
from bot.dialogs.support.matter_card import claim_knowingly, person_label
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.days import add_days
from bot.domain.outbox import EditCard
from bot.domain.support.consultation import Consultation
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.texts import day

# Days that can be tapped, each with a label of its own: those of two weeks.
_NEAR_DAYS = (1, 3)
_LAST_DAY = 14
_IN_A_ROW = 2


def register_matter_card(router: Router) -> None:
    """The buttons under the card."""
    register_button(router, claim, callbacks.CLAIM_CONSULTATION)
    register_button(router, give_back, callbacks.GIVE_BACK_CONSULTATION)
    register_button(router, show_takers, callbacks.SHOW_TAKERS)
    register_button(router, hand_to, callbacks.HAND_OVER)
    register_button(router, show_rests, callbacks.SHOW_RESTS)
    register_button(router, snooze, callbacks.SNOOZE_CONSULTATION)
    register_button(router, wake, callbacks.WAKE_CONSULTATION)
    register_button(router, show_card, callbacks.SHOW_CARD)


async def claim(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Take it on; where somebody has it, their name is said first, and a second tap takes it over."""
    claimed = await claim_knowingly(turn, await on_card(turn, consultation_id))
    await say_result(callback, turn, claimed, "standing-said-claimed")


async def give_back(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Let it be everybody's again."""
    given = await give_back_own(turn.as_member, await on_card(turn, consultation_id))
    await say_result(callback, turn, given, "standing-said-given_back")


async def show_takers(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Let the staff to whom it can be handed over stand below the card."""
    matter = await on_card(turn, consultation_id)
    takers = await takers_of(turn.as_member, matter)
    if not takers:
        raise RefusedTapError("standing-nobody")
    await callback.answer(turn.t.label("standing-hand_to"))
    buttons = [card_button(person_label(turn, each), callbacks.HAND_OVER.data(matter.id, each.id)) for each in takers]
    await change_buttons(callback, choice_below(turn, matter, buttons))


async def hand_to(callback: CallbackQuery, turn: Turn, consultation_id: int, staff_id: int) -> None:
    """Give it to that member of staff."""
    matter = await on_card(turn, consultation_id)
    handed = await hand_over(turn.as_member, matter, await turn.store.staff.find(staff_id))
    await say_result(callback, turn, handed, "standing-said-handed_over")


async def show_rests(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Let the days until which it can rest stand below the card."""
    matter = await on_card(turn, consultation_id)
    others = (ahead for ahead in range(1, _LAST_DAY + 1) if ahead not in _NEAR_DAYS)
    days = [add_days(turn.today, ahead) for ahead in (*_NEAR_DAYS, *others)]
    await callback.answer(turn.t.label("standing-rest_until"))
    buttons = [
        card_button(_day_label(turn, each), callbacks.SNOOZE_CONSULTATION.data(matter.id, each)) for each in days
    ]
    await change_buttons(callback, choice_below(turn, matter, buttons))


async def snooze(callback: CallbackQuery, turn: Turn, consultation_id: int, until_on: date) -> None:
    """Let it rest until that day."""
    rested = await snooze_consultation(turn.as_member, await on_card(turn, consultation_id), until_on)
    await say_result(callback, turn, rested, "standing-said-rests")


async def wake(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Go on with it now."""
    woken = await wake_consultation(turn.as_member, await on_card(turn, consultation_id))
    await say_result(callback, turn, woken, "standing-said-goes_on")


async def show_card(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Let the card's own buttons stand there again."""
    matter = await on_card(turn, consultation_id)
    await callback.answer()
    await turn.store.outbox.put(EditCard(consultation_id=matter.id), turn.now)


async def on_card(turn: Turn, consultation_id: int) -> Consultation:
    """Return the consultation whose card has that button; raises RefusedTapError where the group has none such."""
    matter = await turn.store.consultations.find(consultation_id)
    if matter is None or not matter.is_in_group:
        raise RefusedTapError
    return matter


async def say_result(callback: CallbackQuery, turn: Turn, result: ActionResult, key: str) -> None:
    """Say above the tap what became of it: `key`, or why not."""
    if result.key is not None:
        await callback.answer(turn.t.label(result.key, result.args), show_alert=True)
        return
    await callback.answer(turn.t.label(key if result.is_done else "standing-said-before"))


def _day_label(turn: Turn, until_on: date) -> str:
    ahead = (until_on - turn.today).days
    if ahead in _NEAR_DAYS:
        return turn.t.label("standing-in_days", {"days": ahead})
    return day(until_on, turn.t.locale)


def choice_below(turn: Turn, matter: Consultation, buttons: Sequence[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    """Let these buttons stand below the card, and the way back to its own."""
    back = card_button(turn.t.label("button-back"), callbacks.SHOW_CARD.data(matter.id))
    rows = [list(buttons[start : start + _IN_A_ROW]) for start in range(0, len(buttons), _IN_A_ROW)]
    return InlineKeyboardMarkup(inline_keyboard=[*rows, [back]])


def card_button(label: str, data: str) -> InlineKeyboardButton:
    """Build one button of such a choice."""
    return InlineKeyboardButton(text=label, callback_data=data)
