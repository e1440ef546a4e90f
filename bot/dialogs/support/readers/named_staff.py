"""A worker says whom of the staff a complaint concerns: by a name that stands there, by words, or not at all."""

from collections.abc import Sequence

from aiogram_dialog import Dialog, DialogManager

from bot.actions.support.readers.naming import name_by_words, name_member, nameable
from bot.dialogs import states
from bot.dialogs.turn import GoneError, MistakeError, Turn, existing, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Say, choice_of_row, open_menu, signs, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.lists import by_name, paged, short_label
from bot.domain.missing import MISSING
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation

_LONGEST = 80


async def open_naming(manager: DialogManager, consultation_id: int) -> None:
    """Ask whom a complaint concerns."""
    await manager.start(states.NameStaff.choosing, data={"consultation": consultation_id})


async def _complaint(manager: DialogManager) -> Consultation:
    """Return the worker's own complaint; raises GoneError where it is none."""
    turn = turn_of(manager)
    found = existing(await turn.store.consultations.find(started_with(manager)["consultation"]))
    if found.worker_id != turn.require_worker().id or not found.is_for_admins_only:
        raise GoneError
    return found


async def _get_staff(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    complaint = await _complaint(dialog_manager)
    named = await turn.store.matter_readers.named_in(complaint.id)
    items = [(str(each.id), _label(turn, each, named)) for each in await nameable(turn.store)]
    return {"items": items, "args": {"number": str(complaint.id)}}


def _label(turn: Turn, member: StaffMember, named: Sequence[int]) -> str:
    name = member.name or MISSING
    return short_label(turn.t.label("complaint-named", {"name": name}) if member.id in named else name)


async def _on_name(manager: DialogManager, staff_id: int) -> None:
    turn, complaint = turn_of(manager), await _complaint(manager)
    await name_member(turn.as_worker, complaint, existing(await turn.store.staff.find(staff_id)))


async def _on_words(manager: DialogManager, words: str) -> None:
    await name_by_words(turn_of(manager).as_worker, await _complaint(manager), words)
    await open_menu(manager)


def _read_name(text: str | None) -> str:
    name = " ".join(typed_text(text).split())
    if not 0 < len(name) <= _LONGEST:
        raise MistakeError("complaint-name-long", {"longest": _LONGEST})
    return name


def named_staff_dialog() -> Dialog:
    """Build the dialog: the names; who is not among them is written."""
    return Dialog(
        ask_text(
            states.NameStaff.choosing,
            Say("complaint-name-ask"),
            paged(choice_of_row("staff", "items", _on_name), "names", naming=by_name),
            button("complaint-name-done", "done", open_menu),
            signs(),
            read=_read_name,
            on_text=_on_words,
            getter=_get_staff,
        )
    )
