"""A worker says whom of the staff a complaint concerns: by a name that stands there, by words, or not at all."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column
from aiogram_dialog.widgets.text import Format, Multi

from bot.actions.support.readers.naming import (
    is_last_reader,
    name_by_words,
    name_member,
    name_unknown,
    nameable,
    unname_member,
)
from bot.dialogs import states
from bot.dialogs.support.readers.kept_out import (
    choose_kept_out,
    get_last,
    kept_out_choices,
    kept_out_text,
    known_as,
    last_widgets,
)
from bot.dialogs.turn import GoneError, MistakeError, Turn, existing, turn_of
from bot.dialogs.typed_input import typed_text
from bot.dialogs.widgets import Data, Say, args, choice, open_menu, signs, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import button, danger_button, goes_to
from bot.dialogs.widgets.lists import by_name, paged, short_label
from bot.domain.staff import StaffMember
from bot.domain.support.consultation import Consultation

_LONGEST = 80
_BACK = "back"
# What stands above the names, once somebody was named by writing, or by nobody's name.
_WRITTEN, _UNKNOWN = "complaint-name-written", "complaint-name-unknown-said"


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
    items = [(_tap_on(each, complaint), await _label(turn, each, complaint)) for each in await nameable(turn.store)]
    open_ones = await turn.store.consultations.list_open(complaint.worker_id)
    kept_out = await kept_out_choices(turn, open_ones)
    said = dialog_manager.dialog_data.get("said", "complaint-name-ask")
    hidden = await kept_out_text(turn, open_ones)
    shown = {"items": items, "kept_out": kept_out, "hidden": hidden, "said": said}
    return {**shown, **args(number=str(complaint.id))}


async def _get_last(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    complaint, member = await _complaint(dialog_manager), await _chosen(dialog_manager)
    return args(number=str(complaint.id), name=await _label(turn, member, complaint))


async def _label(turn: Turn, member: StaffMember, complaint: Consultation) -> str:
    name = known_as(turn, member)
    if member.role is not None and member.known_as:
        name = turn.t.label("complaint-nameable", {"name": name, "role": member.role})
    return short_label(turn.t.label("complaint-named", {"name": name}) if member.id in complaint.named else name)


async def _chosen(manager: DialogManager) -> StaffMember:
    return existing(await turn_of(manager).store.staff.find(manager.dialog_data["last"]))


def _tap_on(member: StaffMember, complaint: Consultation) -> str:
    """Return the id of a button; another one takes the name back, so that tapping twice names once."""
    return f"{_BACK if member.id in complaint.named else ''}{member.id}"


async def _on_name(manager: DialogManager, tapped: str) -> None:
    """Name somebody, or take the name back; who is the last reader is asked about first."""
    turn, complaint = turn_of(manager), await _complaint(manager)
    member = existing(await turn.store.staff.find(int(tapped.removeprefix(_BACK))))
    if tapped.startswith(_BACK):
        await unname_member(turn.as_worker, complaint, member)
    elif await is_last_reader(turn.store, complaint, member):
        manager.dialog_data["last"] = member.id
        await manager.switch_to(states.NameStaff.leaving_nobody)
    else:
        await name_member(turn.as_worker, complaint, member)


async def _on_kept_out(manager: DialogManager, tapped: str) -> None:
    await choose_kept_out(manager, tapped, states.NameStaff.hiding_from_last)


async def _on_last(manager: DialogManager) -> None:
    await name_member(turn_of(manager).as_worker, await _complaint(manager), await _chosen(manager))
    await manager.switch_to(states.NameStaff.choosing)


async def _on_words(manager: DialogManager, words: str) -> None:
    await name_by_words(turn_of(manager).as_worker, await _complaint(manager), words)
    manager.dialog_data["said"] = _WRITTEN
    await manager.switch_to(states.NameStaff.choosing)


async def _on_unknown(manager: DialogManager) -> None:
    if manager.dialog_data.get("said") != _UNKNOWN:  # a second tap
        await name_unknown(turn_of(manager).as_worker, await _complaint(manager))
    manager.dialog_data["said"] = _UNKNOWN


def _read_name(text: str | None) -> str:
    name = " ".join(typed_text(text).split())
    if not 0 < len(name) <= _LONGEST:
        raise MistakeError("complaint-name-long", {"longest": _LONGEST})
    return name


def named_staff_dialog() -> Dialog:
    """Build the dialog: the names, who is not among them is written; and the question about the last reader."""
    return Dialog(
        ask_text(
            states.NameStaff.choosing,
            Multi(*(Say(key, when=F["said"] == key) for key in ("complaint-name-ask", _WRITTEN, _UNKNOWN))),
            Say("complaint-name-others", when="kept_out"),
            Format("\n{hidden}", when="hidden"),
            paged(choice("staff", "items", _on_name), "names", naming=by_name),
            button("complaint-name-unknown", "unknown", _on_unknown, when=F["said"] != _UNKNOWN),
            Column(choice("out", "kept_out", _on_kept_out)),
            button("complaint-name-done", "done", open_menu),
            signs(),
            read=_read_name,
            on_text=_on_words,
            getter=_get_staff,
        ),
        ask_text(
            states.NameStaff.leaving_nobody,
            Say("complaint-name-last"),
            goes_to("complaint-name-last-no", "no", states.NameStaff.choosing),
            danger_button("complaint-name-last-yes", "yes", _on_last),
            signs(),
            read=_read_name,
            on_text=_on_words,
            getter=_get_last,
        ),
        ask_text(
            states.NameStaff.hiding_from_last,
            *last_widgets(states.NameStaff.choosing),
            read=_read_name,
            on_text=_on_words,
            getter=get_last,
        ),
    )
