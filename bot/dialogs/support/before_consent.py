"""The two signs before the consent: whom to call at the organisation, and whom to call in danger.

Nobody can be asked or alarmed here yet: that needs a person who has agreed.
"""

from datetime import timedelta

from aiogram import F
from aiogram.types import Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel, Row
from aiogram_dialog.widgets.text import Const, Format, Multi

from bot.dialogs import states
from bot.dialogs.support.consultation import on_unasked_words
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, args, signs_before_consent
from bot.domain import callbacks
from bot.presenters.guide.hotlines import danger_lines
from bot.presenters.organisation import organisation_hours

# The consent screen says ten minutes at most; the inbox looks for them every twenty seconds.
KEPT_FOR = timedelta(minutes=9, seconds=30)
# Beside the dialogs: that words were written before the consent.
WORDS_WAITED = "words_waited"
# That they wait stands there too, on one screen of a phone.
_LINES_WHERE_WORDS_WAIT = 1


async def get_kept(turn: Turn, event_chat: Chat, **_: object) -> Data:
    """For a window before the consent: whether words wait, or did too long, and when the telephone is answered."""
    has_kept = turn.keeps_words or await turn.store.inbox.has_kept(event_chat.id, turn.now)
    waited = bool(await turn.store.dialog_states.read(event_chat.id, event_chat.id, WORDS_WAITED))
    hours = organisation_hours(turn.t, turn.facts.organisation)
    return {**args(hours=hours), "has_kept": has_kept, "has_expired": waited and not has_kept}


def kept_keyboard(turn: Turn) -> InlineKeyboardMarkup:
    """Build the button that sends, after the consent, what was written before it."""
    send = InlineKeyboardButton(text=turn.t.label("receipt-send-kept"), callback_data=callbacks.SEND_KEPT.data())
    return InlineKeyboardMarkup(inline_keyboard=[[send]])


async def _get_lines(turn: Turn, event_chat: Chat, **_: object) -> Data:
    kept, lines = await get_kept(turn, event_chat), danger_lines(turn.t, turn.facts, turn.now)
    shown = lines[:_LINES_WHERE_WORDS_WAIT] if kept["has_kept"] else lines
    return {**kept, "lines": "\n".join(shown)}


async def _on_words(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Words wait for the consent, and the screen that asks for it, or for a language, says so."""
    await on_unasked_words(message, widget, manager)
    worker = turn_of(manager).worker
    if worker is None or not worker.locale:
        await manager.start(states.Language.choosing, mode=StartMode.RESET_STACK)


def before_consent_dialog() -> Dialog:
    """One window for each sign."""
    return Dialog(
        Window(
            Say("consent-person", when=~F["has_kept"]),
            Say("consent-person_kept", when="has_kept"),
            Row(Cancel(Label("button-back"), id="back"), *signs_before_consent()),
            MessageInput(_on_words),
            state=states.BeforeConsent.person,
            getter=get_kept,
        ),
        Window(
            Say("danger-call"),
            Format("\n{lines}", when="lines"),
            Multi(Const(" "), Say("consent-waits"), when="has_kept"),
            Row(Cancel(Label("button-back"), id="back"), *signs_before_consent()),
            MessageInput(_on_words),
            state=states.BeforeConsent.danger,
            getter=_get_lines,
        ),
    )
