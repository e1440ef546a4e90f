"""The measure of taps.py: what a competent afternoon with aiogram-dialog gives, without any of Shien's promises.

As many windows as Shien has, a form of like questions, plain English, state in memory: a restart forgets everything.
Widgets bear the ids that Shien's bear, so that the same worker can tap through both.
"""

import asyncio
import logging
import os
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage, SimpleEventIsolation
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ChatEvent, Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Back, Calendar, Cancel, Column, Next, Row, ScrollingGroup, Select, Start
from aiogram_dialog.widgets.text import Const, Format

YES_NO = [("yes", "Yes"), ("no", "No")]
FIELDS = [(str(number), f"Field of work, number {number}") for number in range(19)]
COUNTRIES = [(str(number), f"Country {number}") for number in range(20)]


class Arrival(StatesGroup):
    language = State()
    consent = State()


class Menu(StatesGroup):
    main = State()


class Form(StatesGroup):
    start = State()
    status = State()
    path = State()
    field = State()
    birth_date = State()
    nationality = State()
    travel_document = State()
    skill_test_passed = State()
    japanese_test = State()
    training = State()
    health_check_done = State()
    health_can_work = State()
    deposit_taken = State()
    penalty_contract = State()
    property_held = State()
    costs_paid = State()
    home_procedure_done = State()
    summary = State()
    result = State()


async def main() -> None:
    """Run until the process is told to end."""
    logging.basicConfig(level=logging.INFO)
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["BOT_API_BASE"]))
    bot = Bot(os.environ["BOT_TOKEN"], session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    dispatcher = Dispatcher(storage=MemoryStorage(), events_isolation=SimpleEventIsolation())
    dispatcher.message.register(begin, CommandStart())
    dispatcher.include_routers(arrival_dialog(), menu_dialog(), form_dialog())
    setup_dialogs(dispatcher)
    await dispatcher.start_polling(bot)


async def begin(_message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Arrival.language, mode=StartMode.RESET_STACK)


def arrival_dialog() -> Dialog:
    locales = [("en", "English"), ("ja", "日本語"), ("vi", "Tiếng Việt")]
    return Dialog(
        Window(
            Const("Which language do you read?"), Column(choice("to", locales, next_window)), state=Arrival.language
        ),
        Window(
            Const("<b>Before we begin</b>\n\nThis bot is run by a registered support organisation."),
            Start(Const("I agree"), id="yes", state=Menu.main, mode=StartMode.RESET_STACK),
            Cancel(Const("I do not agree"), id="no"),
            state=Arrival.consent,
        ),
    )


def menu_dialog() -> Dialog:
    return Dialog(
        Window(
            Const("<b>What would you like to do?</b>\n\nYou can also simply write here."),
            Start(Const("Am I eligible?"), id="check", state=Form.start),
            Start(Const("Language"), id="lang", state=Arrival.language),
            state=Menu.main,
        ),
    )


def form_dialog() -> Dialog:
    return Dialog(
        Window(
            Const("<b>Am I eligible?</b>\n\nI ask one question at a time. You can skip any question."),
            Next(Const("Start"), id="new"),
            Cancel(Const("← Back")),
            state=Form.start,
        ),
        question(Form.status, "Which status of residence do you want?", [("ssw1", "SSW (i)"), ("ssw2", "SSW (ii)")]),
        question(Form.path, "What do you want to do?", [(str(number), f"Path number {number}") for number in range(4)]),
        question(Form.field, "In which field do you want to work? Each field has its own tests.", FIELDS),
        day_question(Form.birth_date, "When were you born? You must be 18 or older when you start to work."),
        question(Form.nationality, "What is your nationality? The steps are different for each country.", COUNTRIES),
        question(
            Form.travel_document, "Which travel document do you have?", [("passport", "Passport"), ("no", "None")]
        ),
        question(Form.skill_test_passed, "Did you pass the skill test of that field?", YES_NO),
        question(
            Form.japanese_test, "Which Japanese test did you pass?", [(f"n{each}", f"N{each}") for each in range(7)]
        ),
        question(Form.training, "Were you a technical intern?", [(str(each), f"Stage {each}") for each in range(6)]),
        question(Form.health_check_done, "Did you have a health check?", YES_NO),
        question(Form.health_can_work, "Did the doctor say that you can work?", YES_NO),
        question(Form.deposit_taken, "Did anyone take a deposit from you or your family for this job?", YES_NO),
        question(Form.penalty_contract, "Did anyone make you promise to pay money if you stop working?", YES_NO),
        question(Form.property_held, "Does anyone keep your money, your bankbook or other things of yours?", YES_NO),
        question(Form.costs_paid, "Did you pay anyone to get this job?", YES_NO),
        question(Form.home_procedure_done, "Did you finish the steps that your country asks for?", YES_NO),
        Window(
            Const("<b>Your answers</b>\n\nPress an answer below to change it."),
            Format("{lines}"),
            Next(Const("Show the result"), id="res"),
            ScrollingGroup(choice("e", "answers", edit), id="page", width=2, height=8),
            Row(later(), language()),
            state=Form.summary,
            getter=answers_given,
        ),
        Window(
            Format("<b>The result</b>\n\n{lines}"),
            Row(later(), language()),
            state=Form.result,
            getter=answers_given,
        ),
    )


def question(state: State, text: str, options: list[tuple[str, str]]) -> Window:
    return Window(
        Format("<i>Question {number} of about {about}</i>"),
        Const(f"\n<b>{text}</b>"),
        ScrollingGroup(choice("a", options, keep), id="page", width=1, height=8, hide_on_single_page=True),
        Next(Const("I don’t know"), id="skip"),
        Row(Back(Const("← Back")), language()),
        later(),
        MessageInput(ignore),
        state=state,
        getter=how_far,
    )


def day_question(state: State, text: str) -> Window:
    return Window(
        Format("<i>Question {number} of about {about}</i>"),
        Const(f"\n<b>{text}</b>"),
        Calendar(id="day", on_click=keep),
        Next(Const("I don’t know"), id="skip"),
        Row(Back(Const("← Back")), language()),
        later(),
        MessageInput(ignore),
        state=state,
        getter=how_far,
    )


def choice(widget_id: str, items: str | list[tuple[str, str]], on_click: Any) -> Select[str]:
    return Select(
        Format("{item[1]}"), id=widget_id, item_id_getter=lambda item: item[0], items=items, on_click=on_click
    )


def language() -> Start:
    return Start(Const("Language"), id="lang", state=Arrival.language)


def later() -> Start:
    return Start(Const("Stop for now"), id="menu", state=Menu.main, mode=StartMode.RESET_STACK)


async def how_far(dialog_manager: DialogManager, **_: object) -> dict[str, int]:
    states = Form.__states__
    return {"number": states.index(dialog_manager.current_context().state), "about": len(states) - 3}


async def answers_given(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    answers = list(dialog_manager.dialog_data.items())
    return {"answers": answers, "lines": "\n".join(f"• {state}: <b>{answer}</b>" for state, answer in answers)}


async def next_window(_callback: CallbackQuery, _select: object, manager: DialogManager, _option: str) -> None:
    await manager.next()


async def keep(_event: ChatEvent, _widget: object, manager: DialogManager, option: object) -> None:
    manager.dialog_data[str(manager.current_context().state.state)] = str(option)
    await manager.next()


async def edit(_callback: CallbackQuery, _select: object, manager: DialogManager, state: str) -> None:
    await manager.switch_to(next(each for each in Form.__states__ if each.state == state))


async def ignore(_message: Message, _input: MessageInput, _manager: DialogManager) -> None:
    """A form of buttons."""


if __name__ == "__main__":
    asyncio.run(main())
