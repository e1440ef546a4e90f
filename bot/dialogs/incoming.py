"""An incoming message, taken from Telegram's and back from dialog data."""

from dataclasses import asdict
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUnion,
    MessageOriginUser,
)

from bot.domain.support.message import CAPTION, IncomingMessage

# What Telegram writes into a chat by itself, or tells a bot alone: nobody's words. A content that is not known yet is
# somebody's, so that nothing is lost.
SERVICE_CONTENTS = frozenset(
    {
        ContentType.BOOST_ADDED,
        ContentType.CHANNEL_CHAT_CREATED,
        ContentType.CHAT_BACKGROUND_SET,
        ContentType.CHAT_OWNER_CHANGED,
        ContentType.CHAT_OWNER_LEFT,
        ContentType.CHAT_SHARED,
        ContentType.CHECKLIST_TASKS_ADDED,
        ContentType.CHECKLIST_TASKS_DONE,
        ContentType.COMMUNITY_CHAT_ADDED,
        ContentType.COMMUNITY_CHAT_JOINED,
        ContentType.COMMUNITY_CHAT_REMOVED,
        ContentType.CONNECTED_WEBSITE,
        ContentType.DELETE_CHAT_PHOTO,
        ContentType.DIRECT_MESSAGE_PRICE_CHANGED,
        ContentType.FORUM_TOPIC_CLOSED,
        ContentType.FORUM_TOPIC_CREATED,
        ContentType.FORUM_TOPIC_EDITED,
        ContentType.FORUM_TOPIC_REOPENED,
        ContentType.GENERAL_FORUM_TOPIC_HIDDEN,
        ContentType.GENERAL_FORUM_TOPIC_UNHIDDEN,
        ContentType.GIFT,
        ContentType.GIFT_UPGRADE_SENT,
        ContentType.GIVEAWAY_COMPLETED,
        ContentType.GIVEAWAY_CREATED,
        ContentType.GROUP_CHAT_CREATED,
        ContentType.LEFT_CHAT_MEMBER,
        ContentType.MANAGED_BOT_CREATED,
        ContentType.MESSAGE_AUTO_DELETE_TIMER_CHANGED,
        ContentType.MIGRATE_FROM_CHAT_ID,
        ContentType.MIGRATE_TO_CHAT_ID,
        ContentType.NEW_CHAT_MEMBERS,
        ContentType.NEW_CHAT_PHOTO,
        ContentType.NEW_CHAT_TITLE,
        ContentType.PAID_MESSAGE_PRICE_CHANGED,
        ContentType.PASSPORT_DATA,
        ContentType.PINNED_MESSAGE,
        ContentType.POLL_OPTION_ADDED,
        ContentType.POLL_OPTION_DELETED,
        ContentType.PROXIMITY_ALERT_TRIGGERED,
        ContentType.REFUNDED_PAYMENT,
        ContentType.SUCCESSFUL_PAYMENT,
        ContentType.SUGGESTED_POST_APPROVAL_FAILED,
        ContentType.SUGGESTED_POST_APPROVED,
        ContentType.SUGGESTED_POST_DECLINED,
        ContentType.SUGGESTED_POST_PAID,
        ContentType.SUGGESTED_POST_REFUNDED,
        ContentType.SUPERGROUP_CHAT_CREATED,
        ContentType.UNIQUE_GIFT,
        ContentType.USER_SHARED,
        ContentType.USERS_SHARED,
        ContentType.VIDEO_CHAT_ENDED,
        ContentType.VIDEO_CHAT_PARTICIPANTS_INVITED,
        ContentType.VIDEO_CHAT_SCHEDULED,
        ContentType.VIDEO_CHAT_STARTED,
        ContentType.WEB_APP_DATA,
        ContentType.WRITE_ACCESS_ALLOWED,
    }
)


async def is_said(message: Message) -> bool:
    """Return whether somebody has said it, in words or otherwise; for use as a filter too."""
    return message.content_type not in SERVICE_CONTENTS


def words_of(message: Message) -> IncomingMessage:
    """The words of a Telegram message: its text or caption or whatever else it says, and what kind of content it is."""
    return IncomingMessage(
        telegram_id=message.message_id,
        content=CAPTION if _is_caption_alone(message) else ContentType(message.content_type).value,
        text=message.text or message.caption or _said_by_content(message),
        album=message.media_group_id,
        file_unique_id=_of_file(message, "file_unique_id"),
        file_id=_of_file(message, "file_id"),
        replies_to=message.reply_to_message.message_id if message.reply_to_message else None,
        quote=message.quote.text if message.quote else None,
        forwarded_from=_forwarded_from(message.forward_origin),
    )


def caption_of(message: Message, caption: str) -> Message:
    """Return the message without its picture: what is left are these words."""
    return with_caption(message.model_copy(update=dict.fromkeys(("photo", "document"))), caption)


def with_caption(message: Message, caption: str) -> Message:
    """Return the message with these words below its picture."""
    return message.model_copy(update={"caption": caption, "caption_entities": None})


def _is_caption_alone(message: Message) -> bool:
    return message.content_type == ContentType.UNKNOWN and message.caption is not None


def _said_by_content(message: Message) -> str | None:
    """Return the words that somebody put into a poll, a list, a place or a contact; None where there are none."""
    said: list[str | None] = []
    if message.poll is not None:
        said = [message.poll.question, *(option.text for option in message.poll.options)]
    elif message.checklist is not None:
        said = [message.checklist.title, *(task.text for task in message.checklist.tasks)]
    elif message.venue is not None:
        said = [message.venue.title, message.venue.address]
    elif message.contact is not None:
        said = [message.contact.first_name, message.contact.last_name]
    return "\n".join(filter(None, said)) or None


def _forwarded_from(origin: MessageOriginUnion | None) -> str | None:
    """Return the name under which Telegram shows where forwarded words come from."""
    match origin:
        case MessageOriginUser():
            return origin.sender_user.full_name
        case MessageOriginHiddenUser():
            return origin.sender_user_name
        case MessageOriginChat():
            return origin.sender_chat.full_name
        case MessageOriginChannel():
            return origin.chat.full_name
    return None


def _of_file(message: Message, name: str) -> str | None:
    content = getattr(message, message.content_type, None)
    largest = content[-1] if isinstance(content, list) else content  # a photo comes in several sizes
    found: str | None = getattr(largest, name, None)
    return found


def keep_words(words: IncomingMessage) -> dict[str, Any]:
    """As dialog data, which is JSON."""
    return asdict(words)


def kept_words(data: list[dict[str, Any]]) -> list[IncomingMessage]:
    """Back from dialog data."""
    return [IncomingMessage(**each) for each in data]
