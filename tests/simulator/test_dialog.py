import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.test_tools.memory_storage import JsonMemoryStorage
from aiogram_dialog.widgets.kbd import Back, Next
from aiogram_dialog.widgets.text import Const

from simulator import Person, Telegram


class Walk(StatesGroup):
    first = State()
    second = State()


async def start(_message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Walk.first, mode=StartMode.RESET_STACK)


@pytest.fixture
async def walking(telegram: Telegram, bot: Bot) -> AsyncIterator[None]:
    dispatcher = Dispatcher(storage=JsonMemoryStorage(), events_isolation=SimpleEventIsolation())
    dispatcher.message.register(start, CommandStart())
    dispatcher.include_router(
        Dialog(
            Window(Const("First"), Next(Const("On"), id="on"), state=Walk.first),
            Window(Const("Second"), Back(Const("Back"), id="back"), state=Walk.second),
        )
    )
    setup_dialogs(dispatcher)
    polling = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, handle_as_tasks=False, close_bot_session=False)
    )
    await telegram.polled()
    yield
    await dispatcher.stop_polling()
    await polling


@pytest.mark.usefixtures("walking")
async def test_a_dialog_is_walked_by_taps_and_edits_one_message(telegram: Telegram, linh: Person) -> None:
    await telegram.confirmed()
    for expected in ("Second", "First", "Second"):
        linh.taps(2, (0, 0))
        await telegram.confirmed()
        assert [message["text"] for message in linh.messages] == ["/start", expected]
    assert len(telegram.answers) == 3


@pytest.mark.usefixtures("walking")
async def test_a_double_tap_is_answered_twice_and_walks_once(telegram: Telegram, linh: Person) -> None:
    await telegram.confirmed()
    linh.taps(2, (0, 0))
    linh.taps(2, (0, 0))
    await telegram.confirmed()
    assert len(telegram.answers) == 2
    assert linh.messages[-1]["text"] == "Second"
