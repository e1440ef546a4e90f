"""The forms of what a turn has written: Telegram may refuse its formatting, or its buttons, and take the words."""

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape, unescape

from bot.domain.outbox import SayWritten

_TAG = re.compile("<[^<>]*>")


def without_formatting(message: SayWritten) -> SayWritten:
    """Return the same words, and the same buttons."""
    return replace(message, text=escape(unescape(_TAG.sub("", message.text)), quote=False))


def forms_of(message: SayWritten) -> Sequence[SayWritten]:
    """Return in which forms it is said, each where Telegram refuses the one before: at last as words alone."""
    plain = without_formatting(message)
    return [*dict.fromkeys((message, plain, replace(plain, keyboard=None, reply_to=None)))]
