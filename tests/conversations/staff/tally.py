"""What a job costs the hand that does it: taps, typed words, texts of one's own, and commands."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from aiogram.types import BotCommandScopeChat

from simulator import Person
from tests.conversations.chat import Chat, Desk, Json
from tests.conversations.world import World


@dataclass(slots=True)
class Effort:
    """How often somebody taps, how many words Shien asks for, and how many texts say what is to be said."""

    taps: int = 0
    words: int = 0
    texts: int = 0


class Tally:
    """Counts by job; commands count wherever they are typed."""

    def __init__(self) -> None:
        self.jobs: dict[str, Effort] = {}
        self.commands: list[str] = []
        self.now = Effort()

    @contextmanager
    def job(self, name: str) -> Iterator[None]:
        """What is done meanwhile belongs to that job, which is done once."""
        assert name not in self.jobs, f"{name!r} was counted before"
        self.now = self.jobs[name] = Effort()
        yield
        self.now = Effort()

    def type(self, text: str) -> None:
        """Count the words of what Shien asks for."""
        self.now.words += len(text.split())
        self._look_for_command(text)

    def write(self, text: str) -> None:
        """Count one text of one's own."""
        self.now.texts += 1
        self._look_for_command(text)

    def _look_for_command(self, text: str) -> None:
        if text.startswith("/"):
            self.commands.append(text)


class _Counted(Chat):
    """Somebody whose taps are counted, wherever they are."""

    def __init__(self, world: World, person: Person, tally: Tally) -> None:
        super().__init__(world, person, "ja")
        self.tally = tally

    def _press(self, message_id: int, place: tuple[int, int]) -> str | None:
        self.tally.now.taps += 1
        return super()._press(message_id, place)


class CountedChat(_Counted):
    """Somebody on the staff in the private chat: what Shien asks for is typed there, and texts of one's own."""

    async def opens_home(self) -> None:
        """Tap the blue button, and in the list that it opens the first line."""
        first, *_ = await self.world.shien._bot.get_my_commands(BotCommandScopeChat(chat_id=self.person.id))
        self.tally.now.taps += 2
        await self.then(self.person.sends(f"/{first.command}"))
        self.sees("home-text")

    @asynccontextmanager
    async def from_home(self, job: str) -> AsyncIterator[None]:
        """Open the home, which another job counts, and do that job from there."""
        await self.opens_home()
        with self.tally.job(job):
            yield

    async def finds(self, number: str, name: str) -> None:
        """Type a number on the home, and tap who it is."""
        await self.sends(number)
        await self.taps("people-label", roster_number=number, name=name)

    async def sends(self, text: str, reply_to: int | None = None) -> Json:
        """Type what Shien asks for."""
        self.tally.type(text)
        return await super().sends(text, reply_to)

    async def writes(self, text: str) -> Json:
        """Type a text of one's own: an answer, a note, what somebody said."""
        self.tally.write(text)
        return await super().sends(text)


class CountedDesk(_Counted, Desk):
    """The same person in the staff group, where whatever is written is a text of one's own."""

    async def sends(self, text: str, reply_to: int | None = None) -> Json:
        """Write in the newest topic."""
        self.tally.write(text)
        return await super().sends(text, reply_to)

    async def changes(self, message: Json, text: str) -> None:
        """Edit what one wrote."""
        self.tally.write(text)
        await self.then(self.person.edits(message["message_id"], text, chat=self.world.staff_group))
