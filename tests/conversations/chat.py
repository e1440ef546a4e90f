"""The vocabulary of conversations: somebody sends, taps and sees; what is seen is named by its text key."""

import re
from collections.abc import Mapping
from datetime import timedelta
from html import unescape
from typing import Any, TypeVar

from bot.storage.tables import outbox
from bot.texts import Value
from simulator import Group, Person
from tests.conversations.world import World

Json = dict[str, Any]
Done = TypeVar("Done")

# As long as Telegram lets one message be; a client sends a longer text as several.
MESSAGE_LIMIT = 4096
# Nobody taps faster for long, and Telegram's limiter knows that.
_RESTRICTED_CARD = re.compile(r"🔒 番号\d+：重要|番号\d+は、もうこのカード")
_BETWEEN_TAPS = timedelta(seconds=1)


class Chat:
    """A person in the private chat with the bot, who reads `locale`."""

    def __init__(self, world: World, person: Person, locale: str) -> None:
        self.world = world
        self.person = person
        self.locale = locale

    async def sends(self, text: str, reply_to: int | None = None) -> Json:
        """Write to the bot and wait for what follows."""
        return await self.then(self.person.sends(text, reply_to=reply_to))

    async def taps(self, key: str, **args: Value) -> None:
        """Press the newest button with that text."""
        await self.taps_label(self.says(key, args))

    async def taps_label(self, label: str) -> None:
        """Press the newest button with that label; whatever it does, Telegram gets an answer to the tap."""
        query_id = self.touches(label)
        await self.world.settles()
        answered = [answer.callback_query_id for answer in self.world.telegram.answers]
        assert query_id is None or query_id in answered, f"no answer to the tap on {label!r}"

    async def turns_the_page(self) -> None:
        """Press the way to the next page of a list, which is named after what stands there."""
        await self.taps_label(next(label for label in self.labels() if label.endswith("›")))

    async def taps_twice(self, key: str, **args: Value) -> None:
        """Press a button again before the bot could answer."""
        message_id, place = _find(self.messages(), self.says(key, args))
        self._press(message_id, place)
        await self.then(self._press(message_id, place))

    async def taps_while_away(self, key: str, **args: Value) -> None:
        """Press a button while the bot is away, for so long that Telegram takes no answer to the tap any more."""
        await self.world.stops()
        self.touches(self.says(key, args))
        self.world.clock.move(timedelta(minutes=10))
        await self.world.starts()
        await self.world.settles()

    async def forges(self, data: str) -> None:
        """Send callback data that no button carries, as a tap on what the bot wrote or changed last."""
        await self.forges_on(self.message_id(), data)

    async def forges_on(self, message_id: int, data: str) -> None:
        """Send callback data as a tap on that message."""
        self.world.clock.move(_BETWEEN_TAPS)
        await self.then(self.person.taps_forged(data, message_id, chat=self._group))

    def touches(self, label: str) -> str | None:
        """Press a button without waiting; the id of the callback query."""
        return self._press(*_find(self.messages(), label))

    async def then(self, done: Done) -> Done:
        """Let everything follow from what the person did."""
        await self.world.settles()
        return done

    def sees(self, key: str, **args: Value) -> None:
        """What the bot wrote or changed last contains that text."""
        wanted, shown = self.says(key, args), self.screen()
        assert wanted in shown, f"{wanted!r} is not in {shown!r}"

    def does_not_see(self, key: str, **args: Value) -> None:
        """What the bot wrote or changed last does not contain that text."""
        assert self.says(key, args) not in self.screen()

    def has_seen(self, key: str, **args: Value) -> None:
        """Some message contains that text."""
        wanted = self.says(key, args)
        assert any(wanted in _text(message) for message in self.messages()), wanted

    def is_told(self, key: str, **args: Value) -> None:
        """The newest tap was answered with that text above the chat."""
        assert self.world.telegram.answers[-1].text == self.says(key, args)

    def screen(self) -> str:
        """The text that the bot wrote or changed last."""
        return _text(self._shown())

    def above(self) -> str:
        """The text of the bot's message above its newest one."""
        return _text([each for each in self.messages() if each["from"]["is_bot"]][-2])

    def message_id(self) -> int:
        """The id of what the bot wrote or changed last."""
        number: int = self._shown()["message_id"]
        return number

    def labels(self) -> list[str]:
        """The buttons under what the bot wrote or changed last."""
        return [button["text"] for row in _keyboard(self._shown()) for button in row]

    def callback(self, label: str) -> str:
        """The callback data behind the newest button with that label."""
        message_id, (row, column) = _find(self.messages(), label)
        message = next(each for each in self.messages() if each["message_id"] == message_id)
        return str(_keyboard(message)[row][column]["callback_data"])

    def message(self, text: str) -> Json:
        """The newest message with exactly that text or caption."""
        return next(message for message in reversed(self.messages()) if _text(message) == text)

    def messages(self) -> list[Json]:
        """Everything that stands in the chat."""
        return self.person.messages

    def reactions(self, message: Json) -> list[str]:
        """The reactions to a message."""
        found = next(each for each in self.messages() if each["message_id"] == message["message_id"])
        return [reaction["emoji"] for reaction in found["reactions"]]

    def says(self, key: str, args: Mapping[str, Value] | None = None) -> str:
        """A text as this person reads it."""
        return plain(self.world.texts.say(self.locale, key, args))

    @property
    def _group(self) -> Group | None:
        return None

    def _shown(self) -> Json:
        """What the bot wrote or changed last."""
        written = [message for message in self.messages() if message["from"]["is_bot"] and _text(message)]
        return max(written, key=lambda message: (message.get("edit_date", message["date"]), message["message_id"]))

    def _press(self, message_id: int, place: tuple[int, int]) -> str | None:
        self.world.clock.move(_BETWEEN_TAPS)
        return self.person.taps(message_id, place, chat=self._group)


class Desk(Chat):
    """A member of staff in the staff group, which reads Japanese."""

    @property
    def topic(self) -> int | None:
        """The thread of the newest topic; None while there is only General."""
        return max((topic.thread_id for topic in self.world.staff_group.topics), default=None)

    async def sends(self, text: str, reply_to: int | None = None) -> Json:
        """Write in the newest topic."""
        group = self.world.staff_group
        return await self.then(self.person.sends(text, chat=group, thread_id=self.topic, reply_to=reply_to))

    async def replies(self, text: str, to: str) -> Json:
        """Answer the newest message with exactly that text."""
        return await self.sends(text, reply_to=self.message(to)["message_id"])

    def messages(self) -> list[Json]:
        """Everything that is said in the group, in whatever topic; the board is no news, nor a card without words."""
        said = self.world.staff_group.messages()
        return [each for each in said if not is_board(each) and not is_restricted_card(each)]

    def touches(self, label: str) -> str | None:
        """Press a button without waiting, also one of a card without words."""
        return self._press(*_find([*self.restricted_cards(), *self.messages()], label))

    def restricted_cards(self) -> list[Json]:
        """The cards without words."""
        return [each for each in self.world.staff_group.messages() if is_restricted_card(each)]

    async def will_read(self, key: str, **args: Value) -> None:
        """That waits for the next digest."""
        waiting = [
            row["message"]
            for row in await self.world.rows(outbox)
            if (row["message_class"], row["outcome"]) == ("digest", "queued")
        ]
        told = [each["args"] for each in waiting if each["key"] == key]
        assert any(args.items() <= each.items() for each in told), (key, args, waiting)

    def in_topic(self) -> list[Json]:
        """What stands in the newest topic below its root."""
        return self.world.staff_group.messages(thread_id=self.topic)

    @property
    def _group(self) -> Group | None:
        return self.world.staff_group


def is_board(message: Json) -> bool:
    """Tell the board of General, or that it was pinned, from what is said there."""
    buttons = [button for row in _keyboard(message) for button in row]
    return "pinned_message" in message or any(str(each.get("url")).endswith("?start=board") for each in buttons)


def is_restricted_card(message: Json) -> bool:
    """Tell the card of a matter that the group does not see, on which no word of it stands."""
    return _RESTRICTED_CARD.match(_text(message)) is not None


def plain(html: str) -> str:
    """What a person reads of Telegram HTML."""
    return unescape(re.sub("<[^>]+>", "", html)).strip()


def parts(text: str) -> list[str]:
    """A long text as a client sends it."""
    return [text[start : start + MESSAGE_LIMIT] for start in range(0, len(text), MESSAGE_LIMIT)]


def _find(messages: list[Json], label: str) -> tuple[int, tuple[int, int]]:
    for message in reversed(messages):
        for row, buttons in enumerate(_keyboard(message)):
            for column, button in enumerate(buttons):
                if button["text"] == label:
                    return message["message_id"], (row, column)
    raise AssertionError(f"no button {label!r}")


def _text(message: Json) -> str:
    return str(message.get("text") or message.get("caption") or "")


def _keyboard(message: Json) -> list[list[Json]]:
    rows: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows
