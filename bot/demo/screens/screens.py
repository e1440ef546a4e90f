"""Every screen of a worker and every message that one gets unasked, said in a language; nothing is sent."""

import re
import tempfile
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiogram import Router
from aiogram.fsm.state import State

from bot.delivery.keyboard import keyboard
from bot.delivery.spoken import spoken
from bot.demo.screens.invented import InventedWords, fill_worker
from bot.demo.screens.messages import messages
from bot.demo.screens.receipts import receipts
from bot.demo.screens.standings import FORM, JOB, LISTS, WORKER_STANDINGS
from bot.demo.screens.verdicts import verdicts
from bot.demo.screens.window import LINH, WindowStanding, here, shown
from bot.dialogs import states
from bot.dialogs.registry import build_dialogs
from bot.dialogs.turn import Turn
from bot.domain.checks import CHECKS
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.outbox import SayText
from bot.domain.privacy.retention import Retention
from bot.domain.workers.worker import Worker
from bot.facts import load_facts
from bot.facts.confirmed_facts import ConfirmedFacts
from bot.presenters.guide.life import parts_of
from bot.presenters.guide.pages import pages
from bot.resources import data_folder
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import upgrade
from bot.storage.store import Store
from bot.texts import Texts, Translator

# A Sunday morning in Tokyo; what is invented lies around that day.
NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
_INSIDE_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Screen:
    """What a phone shows: Telegram's HTML and JSON, and the keys of the texts that stand on it.

    What `may_scroll` is a list, which may be longer than the phone is high.
    """

    name: str
    text: str
    keyboard: Mapping[str, Any] | None
    keys: frozenset[str]
    may_scroll: bool = False


class Screens:
    """Says them all, each called by its window or sentence and a number: `my_dates-one-3`."""

    def __init__(self, store: Store, worker: Worker, known: ConfirmedFacts, texts: Texts) -> None:
        """`store` is filled."""
        self._store, self._worker, self._known, self._texts = store, worker, known, texts
        self._dialogs = Router()
        self._dialogs.include_routers(*build_dialogs())

    async def said_in(self, locale: str) -> AsyncIterator[Screen]:
        """Each of them to somebody who reads that language."""
        numbers: Counter[str] = Counter()
        for every in (self._windows(locale), self.messages_in(locale)):
            async for each in every:
                numbers[each.name] += 1
                yield replace(each, name=f"{each.name}-{numbers[each.name]}")

    async def messages_in(self, locale: str) -> AsyncIterator[Screen]:
        """Only the receipts and the messages, without their numbers."""
        turn = self._turn(await self._reader(locale), locale)
        for text, buttons in await receipts(turn):
            yield Screen("receipt", text, buttons.model_dump(exclude_none=True), turn.t.said)
        owed = await self._store.obligations.list_open(self._worker.id)
        for message in messages(turn.facts, owed, self._worker.id, locale, NOW):
            yield _said(turn.t.anew(), message)

    async def _windows(self, locale: str) -> AsyncIterator[Screen]:
        worker = await self._reader(locale)
        for state, standing in _standings(self._known.current()):
            yield await self._window(self._turn(worker, locale), state, standing)
        async for each in self._verdicts(worker, locale):
            yield each

    async def _reader(self, locale: str) -> Worker:
        return await self._store.workers.upsert_by_chat(LINH.id, locale)

    async def _verdicts(self, worker: Worker, locale: str) -> AsyncIterator[Screen]:
        """What is found, and what there is to do, for every reason that can be given."""
        for each in verdicts(self._known.current()):
            screening = await self._store.screenings.begin(worker.id, each.check, "1", NOW)
            await self._store.screenings.keep_answers(screening.id, each.answers)
            turn = replace(self._turn(worker, locale), today=each.as_of)
            standing = here({"check": each.check}, screening=screening.id, finding=each.criterion)
            for state in (states.Screening.finding, states.Screening.todo):
                yield await self._window(replace(turn, t=turn.t.anew()), state, standing)

    async def _window(self, turn: Turn, state: State, standing: WindowStanding) -> Screen:
        screen = await shown(self._dialogs, turn, state, standing)
        markup = screen.reply_markup
        pressed = None if markup is None else markup.model_dump(exclude_none=True)
        return Screen(_name(state), screen.text or "", pressed, turn.t.said, state in LISTS)

    def _turn(self, worker: Worker, locale: str) -> Turn:
        return Turn(
            store=self._store,
            known=self._known,
            facts=self._known.current(),
            retention=Retention(),
            is_encrypted=True,
            now=NOW,
            today=tokyo_day(NOW),
            t=Translator(self._texts, locale),
            worker=worker,
            member=None,
            in_staff_group=False,
        )


@asynccontextmanager
async def open_screens(texts: Texts) -> AsyncGenerator[Screens]:
    """The screens of an office that is there for as long as the block."""
    known = ConfirmedFacts(load_facts(data_folder()), Path("nobody.yaml"))
    with tempfile.TemporaryDirectory(prefix="shien-screens-") as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'screens.sqlite3'}"
        await upgrade(url)
        database = Database(url, NO_KEYS)
        try:
            async with database.session() as store:
                worker = await fill_worker(store, known.current(), NOW, InventedWords())
                yield Screens(store, worker, known, texts)
        finally:
            await database.close()


def _standings(facts: Facts) -> Iterator[tuple[State, WindowStanding]]:
    """Those of the table, and every question and page that is made of data."""
    yield from ((state, each) for state, standings in WORKER_STANDINGS.items() for each in standings)
    for form, screening in ((FORM, 1), (JOB, 4)):
        for question in CHECKS[form["check"]].questions(facts):
            yield states.Screening.question, here(form, screening=screening, at=question.id, search="")
    yield from ((states.Guide.page, here(page=page)) for page in pages(facts))
    yield from (
        (states.Guide.part, here(page=topic.id, part=part))
        for topic in facts.life_guide.values()
        for part in parts_of(topic)
    )


def _name(state: State) -> str:
    """`MyDates:one` is `my_dates-one`."""
    group, _, window = (state.state or "").partition(":")
    return f"{_INSIDE_WORD.sub('_', group).lower()}-{window}"


def _said(t: Translator, message: SayText) -> Screen:
    markup = keyboard(t, message.buttons)
    pressed = None if markup is None else markup.to_dict()
    keys = {message.key, *(button.key for row in message.buttons for button in row)}
    return Screen(message.key, spoken(t, message), pressed, frozenset(keys))
