"""What a turn answers is recorded, and leaves after its commit.

The seam is aiogram's Bot: whatever speaks inside a turn (a handler, aiogram-dialog's message manager) gets at once what
Telegram would answer if all goes well. The id of a new message is not known yet; a negative number stands for it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from aiogram import Bot
from aiogram.methods import TelegramMethod
from aiogram.types import Chat, InputFile, Message

from bot.domain.outbox.overtaken import Place
from bot.domain.received_update import Answers

# More than any turn sends, so that no two updates make the same stand-in.
_MOST_STAND_INS = 100
_NOT_SENT_YET = datetime.fromtimestamp(0, UTC)
_OF_A_MESSAGE = frozenset({"editMessageText", "editMessageReplyMarkup", "editMessageCaption", "deleteMessage"})
_ABOUT_A_TAP = "answerCallbackQuery"
_WITH_TEXT = frozenset({"sendMessage", "editMessageText"})
# aiogram-dialog 2.6 writes the dialog's id and this sign before what a button of a window says.
_OF_A_WINDOW = json.dumps("\x1d").strip('"')


class UnansweredError(Exception):
    """Telegram takes no answer just now, and nobody could say it later: it waits in the inbox."""


@dataclass(slots=True)
class Call:
    """One call to Telegram as it will leave; `stand_in` is the number given out for the id of a new message.

    A change of a message that is gone from a private chat is said in a new one where it `comes_anew`. `about` is what
    it tells of, a noun and an id such as `consultation:5`: said late, it may have been overtaken. `shows` is the
    consultation of which it shows words that the staff group does not see, `asks_about` the one of which it shows none.
    """

    method: str
    data: dict[str, str]
    stand_in: int | None = None
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    comes_anew: bool = True
    about: str | None = None
    shows: int | None = None
    asks_about: int | None = None

    @property
    def queue(self) -> str:
        """Calls of one queue leave one after another, those of others at the same time."""
        if self.method == _ABOUT_A_TAP:
            return "tap"
        return f"message {self.data['message_id']}" if self.method in _OF_A_MESSAGE else "new"

    @property
    def place(self) -> Place:
        """Where the message stands that it is about."""
        return self.data["chat_id"], self.data["message_id"]

    @property
    def is_edit(self) -> bool:
        """Whether it changes a message that stands somewhere."""
        return self.method.startswith("editMessage")

    @property
    def is_new_message(self) -> bool:
        """Whether it says something new."""
        return self.method.startswith("send")

    @property
    def is_reaction(self) -> bool:
        """Whether it only tells somebody that their words have arrived."""
        return self.method == "setMessageReaction"

    @property
    def is_cosmetic(self) -> bool:
        """Whether it changes the buttons of a message alone: nobody misses it who is told the rest."""
        return self.method == "editMessageReplyMarkup"

    @property
    def is_beside_dialogs(self) -> bool:
        """Whether it says something to one person, and in no window, which a tap can show again."""
        is_said = self.method in _WITH_TEXT and self.is_private and self.comes_anew
        return is_said and _OF_A_WINDOW not in self.data.get("reply_markup", "")

    @property
    def can_be_said_later(self) -> bool:
        """Whether it is as good in a minute: no screen, and nothing that a group reads in its place."""
        return self.is_reaction or (self.method == "sendMessage" and self.is_private)

    @property
    def tells_group(self) -> bool:
        """Whether it tells the staff group, in the place of a question, what was done about something."""
        return self.method == "editMessageText" and not self.is_private and self.about is not None

    @property
    def is_private(self) -> bool:
        """Whether it is said in a private chat: groups have negative ids."""
        return not self.data.get("chat_id", "-").startswith("-")


@dataclass(frozen=True, slots=True)
class Job:
    """Work that takes long or needs Telegram: it is done after the commit, and what it returns is said in its place."""

    name: str
    args: Mapping[str, Any]

    @property
    def queue(self) -> str:
        """What it says is new."""
        return "new"


class RecordedAnswers:
    """The calls and jobs of one turn, in order."""

    def __init__(self, update_id: int, parts: Sequence[Call | Job] = ()) -> None:
        """Stand-ins made from `update_id` are no other turn's."""
        self.parts = list(parts)
        self._about: str | None = None
        self._next_stand_in = -update_id * _MOST_STAND_INS - 1

    @property
    def receipts(self) -> Sequence[Call]:
        """What says below somebody's words, or in no dialog after a tap, what became of them, in order."""
        calls = [part for part in self.parts if isinstance(part, Call)]
        is_after_tap = any(call.queue == "tap" for call in calls)
        return [call for call in calls if _is_below_words(call) or (is_after_tap and call.is_beside_dialogs)]

    async def record(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        """Record a call and return what Telegram will answer. Raises TypeError for what only Telegram knows."""
        returns_message = "Message" in str(method.__returning__)
        if method.__returning__ is not bool and not returns_message:
            raise TypeError(f"{method.__api_method__} asks Telegram inside a turn")
        call = await call_of(bot, method)
        if call.files:
            raise TypeError(f"{method.__api_method__} sends a file inside a turn; that is a job")
        call.about = self._about
        self.parts.append(call)
        if method.__returning__ is bool:
            return True
        if call.queue == "new":
            call.stand_in, self._next_stand_in = self._next_stand_in, self._next_stand_in - 1
        message_id = call.stand_in or int(call.data["message_id"])
        unsent = _unsent_message()
        chat = unsent.chat.model_copy(update={"id": int(call.data["chat_id"])})
        known = {"message_id": message_id, "chat": chat, "text": getattr(method, "text", None)}
        return unsent.model_copy(update=known).as_(bot)

    def tell_of(self, consultation_id: int) -> None:
        """Let the calls that are recorded from now on tell of that consultation."""
        self._about = f"consultation:{consultation_id}"

    def mark_shown(self, consultation_id: int) -> None:
        """Note that what is said in the private chat shows words of that consultation, where it is protected."""
        for part in self._protected():
            part.shows = consultation_id

    def mark_asking(self, consultation_id: int) -> None:
        """Note that the same asks about that consultation, and shows no words."""
        for part in self._protected():
            part.asks_about = consultation_id

    def _protected(self) -> Sequence[Call]:
        calls = [part for part in self.parts if isinstance(part, Call) and part.is_private]
        return [call for call in calls if call.is_edit or "protect_content" in call.data]

    def to_json(self) -> Answers:
        """Return what is kept until it has been said."""
        return [_call_to_json(part) if isinstance(part, Call) else asdict(part) for part in self.parts]

    @classmethod
    def from_json(cls, update_id: int, kept: Answers) -> "RecordedAnswers":
        """Read what was kept."""
        return cls(update_id, [Call(**part) if "method" in part else Job(**part) for part in kept])


def without_shown(kept: Answers | None) -> Answers | None:
    """Return answers of a turn of before, if there are any, without words that only who was in the group then may read.

    A tap shows them again, where that person is there still.
    """
    return None if kept is None else [part for part in kept if part.get("shows") is None]


async def call_of(bot: Bot, method: TelegramMethod[Any]) -> Call:
    """Return the call that aiogram's session would make; files are read into memory."""
    files: dict[str, InputFile] = {}
    data = {}
    for key, value in method.model_dump(warnings=False).items():
        prepared = bot.session.prepare_value(value, bot=bot, files=files)
        if prepared:
            data[key] = prepared
    read = {
        key: (file.filename or key, b"".join([part async for part in file.read(bot)])) for key, file in files.items()
    }
    return Call(method.__api_method__, data, files=read)


@cache
def _unsent_message() -> Message:
    # To be copied: a message has a hundred fields, and constructing one looks for the default of each.
    chat = Chat.model_construct(id=0, type="private")
    return Message.model_construct(message_id=0, date=_NOT_SENT_YET, chat=chat)


def _is_below_words(call: Call) -> bool:
    return call.can_be_said_later and "reply_parameters" in call.data


def _call_to_json(call: Call) -> dict[str, Any]:
    kept = {"method": call.method, "data": call.data, "stand_in": call.stand_in}
    # Which the version before does not know.
    anew = {} if call.comes_anew else {"comes_anew": False}
    told = {name: value for name in ("about", "shows", "asks_about") if (value := getattr(call, name)) is not None}
    return kept | anew | told
