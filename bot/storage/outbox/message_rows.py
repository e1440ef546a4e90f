"""A message as a row of the outbox, and back; rows that earlier versions wrote are never rewritten, so all are read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.outbox import (
    Button,
    Buttons,
    CloseTopic,
    CopyMessages,
    CorrectAnswer,
    CorrectNotice,
    DeleteMessage,
    DeleteMessages,
    DeletePrivateCopy,
    DeleteTopic,
    DeliveryResult,
    DeliveryStatus,
    EditBoard,
    EditCard,
    Envelope,
    GatheredWords,
    GroupPriority,
    LeaveGroup,
    ListCommands,
    MessageClass,
    OpenTopic,
    OutboxMessage,
    PostDigest,
    React,
    Removal,
    SayInBulk,
    SayText,
    SayWritten,
    SendNotice,
    SetTopicIcon,
    ShowAnswer,
    ShowHidden,
    ShowNotice,
    ShowRestricted,
    TakeBackNotice,
    TestNotice,
)
from bot.domain.outbox.delivery_status import DeliveryReaction
from bot.domain.outbox.digest_line import DigestLine
from bot.storage.tables import outbox

# What the column `act` holds of each class.
ACTS: Mapping[type[Envelope], str] = {
    SayText: "say",
    SayWritten: "say_written",
    CopyMessages: "copy",
    GatheredWords: "gather",
    CorrectAnswer: "correct_answer",
    ShowHidden: "show_hidden",
    OpenTopic: "open_topic",
    EditCard: "edit_card",
    EditBoard: "edit_board",
    PostDigest: "post_digest",
    ShowRestricted: "show_restricted",
    SetTopicIcon: "set_topic_icon",
    CloseTopic: "close_topic",
    ShowAnswer: "show_answer",
    React: "react",
    DeleteMessage: "delete",
    DeleteTopic: "delete_topic",
    DeleteMessages: "delete_messages",
    DeletePrivateCopy: "delete_private_copy",
    LeaveGroup: "leave_group",
    ListCommands: "list_commands",
    SayInBulk: "say_in_bulk",
    SendNotice: "send_notice",
    CorrectNotice: "correct_notice",
    TakeBackNotice: "take_back_notice",
    TestNotice: "test_notice",
    ShowNotice: "show_notice",
}
PRIORITIES: Mapping[str, GroupPriority] = {act: kind.group_priority for kind, act in ACTS.items()}
_AS_IN_COLUMN = (
    "worker_id",
    "staff_id",
    "consultation_id",
    "group_id",
    "obligation_id",
    "notice_id",
    "cause",
    "due_at",
    "idempotency_key",
)


def columns_of(message: OutboxMessage, now: datetime) -> dict[str, object]:
    """Return the row of a message that is put in now."""
    return {
        "ordering_key": message.ordering_key,
        "act": ACTS[type(message)],
        "worker_id": message.worker_id,
        "consultation_id": message.consultation_id,
        "staff_id": message.staff_id,
        "group_id": message.group_id,
        "obligation_id": message.obligation_id,
        "notice_id": message.notice_id,
        "cause": message.follows_from,
        "message": dump(message),
        "message_class": message.message_class.value,
        "outcome": DeliveryStatus.QUEUED.value,
        "attempts": 0,
        "due_at": message.due_at or now,
        "idempotency_key": message.idempotency_key,
        "created_at": now,
    }


def ended(result: DeliveryResult, at: datetime) -> dict[str, object]:
    """Return what changes in a row whose end that is."""
    return {
        "outcome": result.outcome.value,
        "reason": result.reason,
        "telegram_id": result.telegram_id,
        "locale": result.locale,
        "ended_at": at,
    }


def dump(message: OutboxMessage) -> dict[str, object]:
    """Write what the column `message` holds; its names are those of the first version, whose rows held all of them."""
    kept: dict[str, object]
    match message:
        case SayText():
            buttons = [[asdict(button) for button in line] for line in message.buttons]
            kept = {"key": message.key, "args": {**message.args}, "buttons": buttons, "telegram_id": message.reply_to}
        case SayWritten():
            kept = {"text": message.text, "keyboard": message.keyboard, "telegram_id": message.reply_to}
            kept |= {} if message.instead_of is None else {"instead_of": message.instead_of}
        case CopyMessages() | ShowAnswer():
            kept = {"copies": list(message.message_ids)}
        case CorrectAnswer() | ShowHidden() | CorrectNotice() | TakeBackNotice():
            kept = _dump_reference(message)
        case React():
            kept = {"telegram_id": message.telegram_id, "emoji": message.reaction.value}
        case ListCommands():
            kept = {"user_id": message.user_id}
        case TestNotice():
            kept = {"locale": message.locale, "revision": message.revision}
        case DeleteMessage() | DeleteTopic() | DeleteMessages() | DeletePrivateCopy() | LeaveGroup():
            kept = _dump_removal(message)
        case PostDigest():
            kept = {"key": message.head_key, "lines": [asdict(line) for line in message.lines]}
        case _:  # what says where it goes says all
            kept = {}
    return kept


def _dump_reference(message: CorrectAnswer | ShowHidden | CorrectNotice | TakeBackNotice) -> dict[str, object]:
    match message:
        case CorrectAnswer():
            return {"version": message.version_id}
        case ShowHidden():
            return {"evidence": message.evidence_id, "shown": message.message_id}
        case CorrectNotice() | TakeBackNotice():
            return {"about": message.about_id}


def _dump_removal(message: Removal) -> dict[str, object]:
    match message:
        case DeleteMessage():
            copies = [] if message.copy_of is None else [message.copy_of]
            return {"telegram_id": message.telegram_id, "copies": copies}
        case DeleteTopic():
            return {"telegram_id": message.topic_id}
        case DeleteMessages():
            return {"key": message.done_key}
        case DeletePrivateCopy():
            return {"chat_id": message.chat_id, "telegram_id": message.telegram_id}
        case LeaveGroup():
            return {"copies": list(message.message_ids)}


def load(row: Row[Any]) -> OutboxMessage:
    """The message of a row."""
    envelope = {column: getattr(row, column) for column in _AS_IN_COLUMN}
    return _LOADERS[row.act](row.message, envelope | {"message_class": MessageClass(row.message_class)})


async def read_messages(connection: AsyncConnection, query: Select[Any]) -> Sequence[tuple[int, OutboxMessage]]:
    """Read what rows of the outbox say, each with its id; what cannot be read is left out, and ends when it is due."""
    try:
        return [(row.id, load(row)) for row in await connection.execute(query)]
    except SQLAlchemyError:
        raise  # the database itself: nothing is known of any row
    except Exception:  # noqa: BLE001 - whatever it is that stands there, the others are read
        ids = (await connection.execute(query.with_only_columns(outbox.c.id))).scalars().all()
        if len(ids) <= 1:
            return []
    apart = [await read_messages(connection, select(outbox).where(outbox.c.id == each)) for each in ids]
    return [row for rows in apart for row in rows]


_Kept = Mapping[str, Any]
_LOADERS: Mapping[str, Callable[[_Kept, _Kept], OutboxMessage]] = {
    "say": lambda kept, envelope: SayText(kept["key"], kept["args"], _buttons(kept), kept["telegram_id"], **envelope),
    "say_in_bulk": lambda kept, envelope: SayInBulk(
        kept["key"], kept["args"], _buttons(kept), kept["telegram_id"], **envelope
    ),
    "say_written": lambda kept, envelope: SayWritten(
        kept["text"], kept["keyboard"], kept["telegram_id"], kept.get("instead_of"), **envelope
    ),
    "copy": lambda kept, envelope: CopyMessages(tuple(kept["copies"]), **envelope),
    "gather": lambda kept, envelope: GatheredWords(tuple(kept["copies"]), **envelope),
    "correct_answer": lambda kept, envelope: CorrectAnswer(kept["version"], **envelope),
    "show_hidden": lambda kept, envelope: ShowHidden(kept["evidence"], kept.get("shown", 0), **envelope),
    "open_topic": lambda _, envelope: OpenTopic(**envelope),
    "edit_card": lambda _, envelope: EditCard(**envelope),
    "show_answer": lambda kept, envelope: ShowAnswer(message_id=kept["copies"][0], **envelope),
    "edit_board": lambda _, envelope: EditBoard(**envelope),
    "post_digest": lambda kept, envelope: PostDigest(kept["key"], _digest_lines(kept), **envelope),
    "show_restricted": lambda _, envelope: ShowRestricted(**envelope),
    "set_topic_icon": lambda _, envelope: SetTopicIcon(**envelope),
    "close_topic": lambda _, envelope: CloseTopic(**envelope),
    "react": lambda kept, envelope: React(kept["telegram_id"], DeliveryReaction(kept["emoji"]), **envelope),
    "delete": lambda kept, envelope: DeleteMessage(kept["telegram_id"], next(iter(kept["copies"]), None), **envelope),
    "delete_topic": lambda kept, envelope: DeleteTopic(kept["telegram_id"], **envelope),
    "delete_messages": lambda kept, envelope: DeleteMessages(kept["key"], **envelope),
    "delete_private_copy": lambda kept, envelope: DeletePrivateCopy(
        chat_id=kept["chat_id"], telegram_id=kept["telegram_id"], **envelope
    ),
    "list_commands": lambda kept, envelope: ListCommands(user_id=kept["user_id"], **envelope),
    "send_notice": lambda _, envelope: SendNotice(**envelope),
    "correct_notice": lambda kept, envelope: CorrectNotice(about_id=kept["about"], **envelope),
    "take_back_notice": lambda kept, envelope: TakeBackNotice(about_id=kept["about"], **envelope),
    "show_notice": lambda _, envelope: ShowNotice(**envelope),
    "test_notice": lambda kept, envelope: TestNotice(locale=kept["locale"], revision=kept.get("revision"), **envelope),
    "leave_group": lambda kept, envelope: LeaveGroup(message_ids=tuple(kept.get("copies", ())), **envelope),
}


def _digest_lines(kept: _Kept) -> tuple[DigestLine, ...]:
    return tuple(DigestLine(**{**line, "people": tuple(line["people"])}) for line in kept["lines"])


def _buttons(kept: _Kept) -> Buttons:
    return tuple(tuple(Button(**button) for button in line) for line in kept["buttons"])
