"""Buttons under a message."""

from html import unescape

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.outbox import Button, Buttons
from bot.texts import Words


def keyboard(words: Words, buttons: Buttons) -> InlineKeyboardMarkup | None:
    """The buttons in the reader's language; None when there are none."""
    if not buttons:
        return None
    return InlineKeyboardMarkup([[_button(words, button) for button in line] for line in buttons])


def _button(words: Words, button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        # A label is plain text, and `words` speaks HTML.
        unescape(words(button.key, button.args)),
        callback_data=button.callback,
        url=button.url,
        copy_text=None if button.copy_text is None else CopyTextButton(button.copy_text),
        style=button.style,
    )
