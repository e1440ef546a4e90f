"""Employers: staff see and correct what is known of the companies that employ workers."""

import re
from functools import partial

from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.roster.employers import add_employer, describe_employer
from bot.dialogs import states
from bot.dialogs.turn import MistakeError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice, options
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, goes_to, opens
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_employer import find_employer, no_employers, pick_employer
from bot.dialogs.widgets.remember import remember
from bot.dialogs.widgets.typed_option import (
    OPTIONS_PAGE,
    field_options,
    forget_typed,
    offered,
    read_option,
    show_all,
    typed_hint,
)
from bot.domain.missing import MISSING
from bot.domain.roster.employment import Employer
from bot.domain.unicode.compatible_text import compatible
from bot.presenters.workers import prefecture_text

# The parts that are typed, and how long each may be.
_TYPED = {"name": 200, "address": 300, "supervisor_name": 200, "supervisor_email": 254}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


async def _keep_employer(manager: DialogManager, employer_id: int) -> None:
    manager.dialog_data["employer"] = employer_id
    await manager.switch_to(states.Employers.one)


async def _add_employer(manager: DialogManager, name: str) -> None:
    turn = turn_of(manager)
    raise_refusal(await add_employer(turn.as_member, name))
    await _keep_employer(manager, existing(await turn.store.employers.by_name(name)).id)


async def _get_employer(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    employer = await find_employer(turn, dialog_manager.dialog_data["employer"])
    workers = await turn.store.workers.of_employer(employer.id)
    return args(
        name=employer.name,
        address=employer.address or MISSING,
        prefecture=_prefecture_text(turn, employer),
        field=employer.field or MISSING,
        supervisor=employer.supervisor_name or MISSING,
        email=employer.supervisor_email or MISSING,
        count=len(workers),
    )


def _prefecture_text(turn: Turn, employer: Employer) -> str:
    known = employer.prefecture in turn.facts.prefectures
    return prefecture_text(turn.t, turn.facts, employer.prefecture) if known and employer.prefecture else MISSING


async def _get_part(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    data = dialog_manager.dialog_data
    employer, part = await find_employer(turn, data["employer"]), data["part"]
    return {**args(name=employer.name, part=part), "may_be_empty": part != "name"}


async def _on_part_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    await _keep_part(manager, _read_part(manager.dialog_data["part"], message.text))


async def _get_fields(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    employer = await find_employer(turn, dialog_manager.dialog_data["employer"])
    return {**args(name=employer.name), **offered(dialog_manager, field_options(turn.facts))}


async def _on_field(manager: DialogManager) -> None:
    forget_typed(manager)
    await manager.switch_to(states.Employers.field)


async def _on_field_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    named = read_option(manager, message.text, field_options(turn_of(manager).facts))
    if named is not None:
        await _keep_part(manager, named, "field")


async def _keep_part(manager: DialogManager, value: str | None, part: str | None = None) -> None:
    turn, part = turn_of(manager), part or manager.dialog_data["part"]
    employer = await find_employer(turn, manager.dialog_data["employer"])
    raise_refusal(await describe_employer(turn.as_member, employer, part, value))
    await manager.switch_to(states.Employers.one)


def _read_part(part: str, text: str | None) -> str:
    # As the roster's file is read: a name in full-width letters is the same name.
    line = typed_line(None if text is None else compatible(text), _TYPED[part])
    if part == "supervisor_email" and not _EMAIL.fullmatch(line):
        raise MistakeError("employers-mistake-email")
    return line


def employers_dialog() -> Dialog:
    """The list, one employer, and what can be changed."""
    return Dialog(
        pick_employer(
            states.Employers.list,
            Say("employers-list", when="employers"),
            no_employers(),
            goes_to("employers-add", "add", states.Employers.new),
            Cancel(Label("button-back")),
            on_employer=_keep_employer,
            scroll_id="firms",
        ),
        ask_text(
            states.Employers.new,
            Say("employers-new"),
            back_to(states.Employers.list),
            read=partial(_read_part, "name"),
            on_text=_add_employer,
        ),
        Window(
            Say("employers-one"),
            options("part", _TYPED, lambda each: f"employers-part-{each}", remember("part", states.Employers.part)),
            button("employers-part-field", "field", _on_field),
            opens("people-invitations", "inv", states.Invitations.employer, "employer"),
            back_to(states.Employers.list),
            state=states.Employers.one,
            getter=_get_employer,
        ),
        Window(
            Mistake(),
            Say("employers-type"),
            button("employers-empty", "empty", partial(_keep_part, value=None), when="may_be_empty"),
            back_to(states.Employers.one),
            MessageInput(_on_part_typed),
            state=states.Employers.part,
            getter=_get_part,
        ),
        Window(
            Mistake(),
            Say("employers-choose-field"),
            typed_hint(),
            paged(choice("ind", "items", partial(_keep_part, part="field")), OPTIONS_PAGE),
            show_all(),
            back_to(states.Employers.one),
            MessageInput(_on_field_typed),
            state=states.Employers.field,
            getter=_get_fields,
        ),
    )
