"""Employers: staff see and correct what is known of the companies that employ workers."""

import re
import unicodedata
from typing import Any

from aiogram import F
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Column, SwitchTo

from bot.actions.roster.employers import add_employer, describe_employer
from bot.dialogs import states
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Label, Mistake, Say, args, choice
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_worker import short_label
from bot.domain.roster.employment import Employer

# The parts that are typed, and how long each may be.
_TYPED = {"name": 200, "address": 300, "supervisor_name": 200, "supervisor_email": 254}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NONE = "none"


async def _employers(turn: Turn, **_: object) -> dict[str, Any]:
    return {"employers": [(str(each.id), short_label(each.name)) for each in await turn.store.employers.all()]}


async def _choose(_callback: CallbackQuery, _select: object, manager: DialogManager, employer_id: str) -> None:
    manager.dialog_data["employer"] = int(employer_id)
    await manager.switch_to(states.Employers.one)


async def _add(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn, name = turn_of(manager), _read("name", message.text)
    employer_id = await add_employer(turn.store, turn.require_member(), name, turn.now)
    if employer_id is None:
        raise MistakeError("employers-mistake-twice")
    manager.dialog_data["employer"] = employer_id
    await manager.switch_to(states.Employers.one)


async def _one(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    employer = await _chosen(turn, dialog_manager)
    workers = await turn.store.workers.of_employer(employer.id)
    texts = args(
        name=employer.name,
        address=employer.address or _NONE,
        field=employer.field or _NONE,
        supervisor=employer.supervisor_name or _NONE,
        email=employer.supervisor_email or _NONE,
        count=len(workers),
    )
    return {**texts, "parts": [(part, turn.t.label(f"employers-part-{part}")) for part in _TYPED]}


async def _invite(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await manager.start(states.Invitations.employer, data={"employer": manager.dialog_data["employer"]})


async def _choose_part(_callback: CallbackQuery, _select: object, manager: DialogManager, part: str) -> None:
    manager.dialog_data["part"] = part
    await manager.switch_to(states.Employers.part)


async def _part(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    employer, part = await _chosen(turn, dialog_manager), dialog_manager.dialog_data["part"]
    return {**args(name=employer.name, part=part), "may_be_empty": part != "name"}


async def _type_part(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    part = manager.dialog_data["part"]
    await _keep(manager, part, _read(part, message.text))


async def _empty_part(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await _keep(manager, manager.dialog_data["part"], None)


async def _fields(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    employer = await _chosen(turn, dialog_manager)
    fields = [(field_id, turn.t.label(f"field-{field_id}")) for field_id in turn.facts.fields]
    return {**args(name=employer.name), "fields": fields}


async def _choose_field(_callback: CallbackQuery, _select: object, manager: DialogManager, field_id: str) -> None:
    await _keep(manager, "field", field_id)


async def _keep(manager: DialogManager, part: str, value: str | None) -> None:
    turn = turn_of(manager)
    employer = await _chosen(turn, manager)
    if not await describe_employer(turn.store, turn.require_member(), employer, (part, value), turn.now):
        raise MistakeError("employers-mistake-twice")
    await manager.switch_to(states.Employers.one)


async def _chosen(turn: Turn, manager: DialogManager) -> Employer:
    employer = await turn.store.employers.find(manager.dialog_data["employer"])
    if employer is None:
        raise GoneError
    return employer


def _read(part: str, text: str | None) -> str:
    # As the roster's file is read: a name in full-width letters is the same name.
    line = unicodedata.normalize("NFKC", typed_line(text, _TYPED[part]))
    if part == "supervisor_email" and not _EMAIL.fullmatch(line):
        raise MistakeError("employers-mistake-email")
    return line


def employers_dialog() -> Dialog:
    """The list, one employer, and what can be changed."""
    return Dialog(
        Window(
            Say("employers-list", when="employers"),
            Say("people-no-employers", when=~F["employers"]),
            paged(choice("f", "employers", _choose), "firms"),
            SwitchTo(Label("employers-add"), id="add", state=states.Employers.new),
            Cancel(Label("button-back")),
            state=states.Employers.list,
            getter=_employers,
        ),
        Window(
            Mistake(),
            Say("employers-new"),
            SwitchTo(Label("button-back"), id="back", state=states.Employers.list),
            MessageInput(_add),
            state=states.Employers.new,
        ),
        Window(
            Say("employers-one"),
            Column(choice("part", "parts", _choose_part)),
            SwitchTo(Label("employers-part-field"), id="field", state=states.Employers.field),
            Button(Label("people-invitations"), id="inv", on_click=_invite),
            SwitchTo(Label("button-back"), id="back", state=states.Employers.list),
            state=states.Employers.one,
            getter=_one,
        ),
        Window(
            Mistake(),
            Say("employers-type"),
            Button(Label("employers-empty"), id="empty", on_click=_empty_part, when="may_be_empty"),
            SwitchTo(Label("button-back"), id="back", state=states.Employers.one),
            MessageInput(_type_part),
            state=states.Employers.part,
            getter=_part,
        ),
        Window(
            Say("employers-choose-field"),
            paged(choice("ind", "fields", _choose_field), "page"),
            SwitchTo(Label("button-back"), id="back", state=states.Employers.one),
            state=states.Employers.field,
            getter=_fields,
        ),
    )
