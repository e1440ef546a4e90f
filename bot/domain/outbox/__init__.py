"""The outbox: everything the bot says unasked, one row per message, and what became of it."""

from bot.domain.outbox.button import Argument, Button, Buttons
from bot.domain.outbox.delivery import DeliveryReaction, DeliveryResult, DeliveryStatus
from bot.domain.outbox.follow_ups import after_answer, after_private_answer, after_removal
from bot.domain.outbox.message import (
    CopyMessages,
    DeleteMessage,
    DeleteTopic,
    EditCard,
    Envelope,
    MessageClass,
    OpenTopic,
    OutboxMessage,
    OutboxRow,
    React,
    SayText,
    say,
    tell_member,
    tell_staff,
)

__all__ = [
    "Argument",
    "Button",
    "Buttons",
    "CopyMessages",
    "DeleteMessage",
    "DeleteTopic",
    "DeliveryReaction",
    "DeliveryResult",
    "DeliveryStatus",
    "EditCard",
    "Envelope",
    "MessageClass",
    "OpenTopic",
    "OutboxMessage",
    "OutboxRow",
    "React",
    "SayText",
    "after_answer",
    "after_private_answer",
    "after_removal",
    "say",
    "tell_member",
    "tell_staff",
]
