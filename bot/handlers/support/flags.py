"""The button "important" of a consultation's card: which red flag it has is chosen below the card."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions.support.alarms.flags import clear_flag, flag_matter
from bot.dialogs.answering import change_buttons
from bot.dialogs.support.alarms.flags import flag_labels
from bot.dialogs.turn import Turn
from bot.domain import callbacks
from bot.domain.support.red_flag import RedFlag
from bot.handlers.callbacks import RefusedTapError, register_button
from bot.handlers.support.matter_card import card_button, choice_below, on_card, say_result


def register_flags(router: Router) -> None:
    """The button under the card, and those of the choice."""
    register_button(router, show_flags, callbacks.SHOW_FLAGS)
    register_button(router, set_flag, callbacks.SET_FLAG)
    register_button(router, unset_flag, callbacks.CLEAR_FLAG)


async def show_flags(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """Let the red flags that it may get stand below the card."""
    matter = await on_card(turn, consultation_id)
    if not matter.is_open:
        raise RefusedTapError
    await callback.answer(turn.t.label("flag-choose"))
    labels = await flag_labels(turn, matter)
    buttons = [card_button(label, callbacks.SET_FLAG.data(flag, matter.id)) for flag, label in labels]
    if matter.is_flagged_by_staff:
        buttons.append(card_button(turn.t.label("flag-clear"), callbacks.CLEAR_FLAG.data(matter.id)))
    await change_buttons(callback, choice_below(turn, matter, buttons))


async def set_flag(callback: CallbackQuery, turn: Turn, flag: RedFlag, consultation_id: int) -> None:
    """Keep the flag, and who has set it."""
    flagged = await flag_matter(turn.as_member, await on_card(turn, consultation_id), flag)
    await say_result(callback, turn, flagged, "flag-said-set")


async def unset_flag(callback: CallbackQuery, turn: Turn, consultation_id: int) -> None:
    """A manager says that it is not important."""
    cleared = await clear_flag(turn.as_member, await on_card(turn, consultation_id))
    await say_result(callback, turn, cleared, "flag-said-cleared")
