"""My details: what is known of the worker, why it is asked, and changing it."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row, Start
from aiogram_dialog.widgets.text import Format

from bot.actions.workers.profile import ask_to_correct, set_preferred_name, take_back
from bot.dialogs import states
from bot.dialogs.support.consultation import show_sent, words_for_support
from bot.dialogs.turn import GoneError, Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, choice, options, signs
from bot.dialogs.widgets.buttons import back_to, button, danger_button, goes_to, menu_row, primary_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.remember import remember
from bot.dialogs.workers.profile_days import day_buttons, day_notes, get_days
from bot.dialogs.workers.profile_entry import entry_windows, on_enter
from bot.domain.workers.profile import CALLED, FIELDS, GROUPS, LOCALE, FieldKind, Owner, kept_as, owner_of
from bot.presenters.workers import KnownWorker, part_line, values_by_owner


async def _get_group(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    group, known = dialog_manager.dialog_data["group"], await _known(turn)
    if group not in GROUPS:
        raise GoneError
    return {
        "title": turn.t(f"profile-group-{group}"),
        "lines": "\n".join(part_line(turn.t, turn.facts, known, part) for part in _told(turn, known, group)),
        "parts": [(part, turn.t.label(f"profile-name-{part}")) for part in GROUPS[group]],
    }


async def _get_part(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    part, known = dialog_manager.dialog_data["part"], await _known(turn)
    if part not in GROUPS.get(dialog_manager.dialog_data["group"], ()):
        raise GoneError
    is_own = owner_of(part) is Owner.WORKER
    is_told = Owner.WORKER in values_by_owner(turn.t, turn.facts, known, part)
    days = await get_days(turn, known.profile, part) if part in FIELDS else {"note": None}
    return days | {
        "line": part_line(turn.t, turn.facts, known, part),
        "why": turn.t(f"profile-why-{part}"),
        "kept": turn.t(f"profile-kept-{kept_as(part)}"),
        "is_own": is_own,
        "may_delete": is_own and is_told and part != LOCALE,
        "is_day": part in FIELDS and FIELDS[part].kind is FieldKind.DATE,
    }


def _told(turn: Turn, known: KnownWorker, group: str) -> list[str]:
    """The parts of a group of which somebody said something; what is not told yet are buttons alone."""
    return [part for part in GROUPS[group] if values_by_owner(turn.t, turn.facts, known, part)]


async def _known(turn: Turn) -> KnownWorker:
    worker = turn.require_worker()
    return KnownWorker(worker, await turn.store.profiles.of(worker.id), await turn.store.contracts.present(worker.id))


async def _on_delete(manager: DialogManager) -> None:
    turn, part = turn_of(manager), manager.dialog_data["part"]
    if part == CALLED:
        turn.worker = await set_preferred_name(turn.as_worker, turn.require_worker(), None)
    elif part in FIELDS:
        await take_back(turn.as_worker, turn.require_worker(), part)
    await manager.switch_to(states.Profile.part)


async def _on_correct(manager: DialogManager) -> None:
    turn, part = turn_of(manager), manager.dialog_data["part"]
    await show_sent(manager, await ask_to_correct(turn.as_worker, turn.require_worker(), part))


async def _on_start(start_data: object, manager: DialogManager) -> None:
    """From My dates it begins with one part of a group."""
    if isinstance(start_data, dict):
        manager.dialog_data.update(start_data)


def profile_dialog() -> Dialog:
    """The groups, one group, one part of it, and entering it."""
    return Dialog(
        Window(
            Say("profile-groups"),
            options("g", GROUPS, lambda each: f"profile-group-{each}", remember("group", states.Profile.group)),
            Start(Label("profile-my-data"), "data", states.MyData.overview),
            menu_row(),
            words_for_support(),
            state=states.Profile.groups,
        ),
        Window(
            Format("<b>{title}</b>\n"),
            Format("{lines}\n", when="lines"),
            Say("profile-nothing-told", when=~F["lines"]),
            Say("profile-choose", when=~F["lines"]),
            Column(choice("p", "parts", remember("part", states.Profile.part))),
            Row(back_to(states.Profile.groups), signs()),
            words_for_support(),
            state=states.Profile.group,
            getter=_get_group,
        ),
        Window(
            Format("{line}\n", when=~F["note"]),
            day_notes(),
            Format("{why}\n\n{kept}", when=~F["note"]),
            day_buttons(),
            primary_button("profile-enter", "in", on_enter, when="is_own"),
            goes_to("profile-delete", "del", states.Profile.deleting, when="may_delete"),
            button("profile-ask-correction", "ask", _on_correct, when=~F["is_own"]),
            Row(back_to(states.Profile.group), signs()),
            words_for_support(),
            state=states.Profile.part,
            getter=_get_part,
        ),
        confirm(
            states.Profile.deleting,
            Format("{line}\n"),
            Say("profile-delete-sure"),
            Say("profile-delete-reminders", when="is_day"),
            goes_to("profile-delete-no", "no", states.Profile.part),
            signs(),
            words_for_support(),
            yes=danger_button("profile-delete-yes", "yes", _on_delete, when="may_delete"),
            getter=_get_part,
        ),
        *entry_windows(),
        on_start=_on_start,
    )
