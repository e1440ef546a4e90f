"""Buttons under a message."""

import json
from dataclasses import replace
from html import unescape

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ExtBot

from bot.domain.outbox import Button, Buttons
from bot.texts import Translator


def keyboard(t: Translator, buttons: Buttons) -> InlineKeyboardMarkup | None:
    """The buttons in the reader's language; None when there are none."""
    if not buttons:
        return None
    return InlineKeyboardMarkup([[_button(t, button) for button in line] for line in buttons])


def written_keyboard(written: str | None) -> InlineKeyboardMarkup | None:
    """The buttons as a turn has written them, in Telegram's JSON; None when there are none."""
    rows = {} if written is None else json.loads(written)
    # python-telegram-bot 22 leaves an empty keyboard out of its JSON, and Telegram refuses what is left.
    return InlineKeyboardMarkup.de_json(rows) if rows.get("inline_keyboard") else None


async def with_links(bot: ExtBot[bool], buttons: Buttons) -> Buttons:
    """The buttons with their `start` as an address; only Telegram knows the bot's name."""
    if not any(button.start for line in buttons for button in line):
        return buttons
    me = await bot.get_me()
    return tuple(tuple(_with_link(button, me.username) for button in line) for line in buttons)


def _with_link(button: Button, bot_name: str | None) -> Button:
    if button.start is None:
        return button
    return replace(button, start=None, url=f"https://t.me/{bot_name}?start={button.start}")


def _button(t: Translator, button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        # A label is plain text, and `words` speaks HTML.
        unescape(t(button.key, button.args)),
        callback_data=button.callback,
        url=button.url,
        copy_text=None if button.copy_text is None else CopyTextButton(button.copy_text),
        style=button.style,
    )
