"""Consent: who runs the bot, what is kept and why, and what it is not. Declining leaves no trace.

What the first screen leaves out stands on the pages of the privacy notice, each of which can be agreed from.
"""

from collections.abc import Iterable
from functools import partial

from aiogram import F
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import ChatEvent, Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Row, Start

from bot.actions.workers.arrival import decline_consent, give_consent
from bot.dialogs import states
from bot.dialogs.answering import say_below
from bot.dialogs.support.before_consent import WORDS_WAITED, get_kept, kept_keyboard
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, language_button, open_menu, signs_before_consent
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button
from bot.dialogs.widgets.toggles import toggles
from bot.domain import callbacks
from bot.domain.button_words import HelpSign
from bot.domain.privacy.consent import GENERAL_PURPOSES, Purpose
from bot.presenters.organisation import organisation_hours
from bot.presenters.privacy.consents import consent_name
from bot.texts import Translator
from bot.texts.beside import said_beside


async def _get_purposes(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    chosen = dialog_manager.dialog_data.get("chosen", [])
    items = [(purpose.value, _purpose_label(turn, purpose, chosen)) for purpose in GENERAL_PURPOSES]
    return {"items": items}


async def agree(manager: DialogManager, purposes: Iterable[Purpose] = GENERAL_PURPOSES) -> None:
    """Keep the consent and open the menu; or ask who it is that opened an invitation."""
    turn = turn_of(manager)
    turn.worker = await give_consent(turn.as_worker, turn.require_worker(), purposes)
    if await turn.store.identity_checks.of_worker(turn.worker.id) is None:
        await open_menu(manager)
    else:
        await manager.start(states.Identity.asking, mode=StartMode.RESET_STACK)
    await _offer_kept(manager.event, turn)


async def _offer_kept(event: ChatEvent, turn: Turn) -> None:
    """Words from before the consent are sent by one tap; those that waited too long are not, which is said."""
    chat_id = turn.require_worker().chat_id
    if not isinstance(event, CallbackQuery) or chat_id is None:
        return
    if await turn.store.inbox.has_kept(chat_id, turn.now):
        await say_below(event, turn.says("receipt-kept"), kept_keyboard(turn))
    elif await turn.store.dialog_states.read(chat_id, chat_id, WORDS_WAITED):
        await turn.store.inbox.drop_expired(chat_id, turn.now)
        await say_below(event, turn.says("receipt-kept-expired"))
    await turn.store.dialog_states.write(chat_id, chat_id, WORDS_WAITED, {})


async def _agree_to_chosen(manager: DialogManager) -> None:
    await agree(manager, [Purpose(each) for each in manager.dialog_data.get("chosen", [])])


async def _on_decline(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await decline_consent(turn.as_somebody, turn.require_worker())
    await leave_no_room(manager, said_beside(turn.t, partial(_declined, turn)))


def _declined(turn: Turn, t: Translator) -> str:
    return t("consent-declined", turn.organisation | {"hours": organisation_hours(t, turn.facts.organisation)})


async def leave_no_room(manager: DialogManager, last_words: str) -> None:
    """Leave a plain message below everything, which it may take back: what is said of an alarm is so no more.

    A dialog would be kept together with the chat id of a person who does not want that.
    """
    await manager.reset_stack()
    manager.show_mode = ShowMode.NO_UPDATE
    if isinstance(manager.event, CallbackQuery):
        await say_below(manager.event, last_words, loose_signs(turn_of(manager).t))


def loose_signs(t: Translator) -> InlineKeyboardMarkup:
    """The two signs below a plain message: nobody has to remember who reads it."""
    buttons = [
        InlineKeyboardButton(text=t.label(f"sign-{sign}"), callback_data=callbacks.CALL_INSTEAD.data(sign, t.locale))
        for sign in HelpSign
    ]
    return InlineKeyboardMarkup(inline_keyboard=[buttons])


def _purpose_label(turn: Turn, purpose: Purpose, chosen: list[str]) -> str:
    key = "consents-given" if purpose in chosen else "consents-not-given"
    return turn.t.label(key, {"name": consent_name(turn.t, purpose, None)})


def consent_dialog() -> Dialog:
    """Build the dialog: one short text with yes or no, and its two purposes one by one."""
    return Dialog(
        Window(
            Say("consent-kept", when="has_kept"),
            Say("consent-expired", when="has_expired"),
            Say("consent-text", when=~F["has_kept"] & ~F["has_expired"]),
            main_button("consent-agree", "yes", agree),
            button("consent-decline", "no", _on_decline),
            goes_to("consent-choose", "some", states.Consent.choosing),
            Start(Label("consent-more"), "notice", states.Privacy.notice),
            Row(*signs_before_consent(), language_button()),
            words_for_support(),
            state=states.Consent.asking,
            getter=get_kept,
        ),
        Window(
            Say("consent-purposes"),
            toggles("c", "items", remembered_as="chosen"),
            main_button("consent-continue", "go", _agree_to_chosen),
            Row(back_to(states.Consent.asking), *signs_before_consent(), language_button()),
            words_for_support(),
            state=states.Consent.choosing,
            getter=_get_purposes,
        ),
    )
