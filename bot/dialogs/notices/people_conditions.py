"""The conditions of whom a notice is for: a window for each that is chosen or typed."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from aiogram import F
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from bot.actions.notices.audience import add_numbers, change_audience
from bot.dialogs import states
from bot.dialogs.notices.drafts import draft_of
from bot.dialogs.notices.texts import languages_of
from bot.dialogs.turn import Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import read_typed_number, typed_text
from bot.dialogs.widgets import Data, Mistake, Say, choice
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, goes_to
from bot.dialogs.widgets.lists import paged, short_label
from bot.dialogs.widgets.pick_employer import no_employers, pick_employer
from bot.dialogs.widgets.toggles import ticked
from bot.domain.roster.employment import EARLIEST_CONTRACT_ON
from bot.presenters.workers import prefecture_text
from bot.texts import language_name

_STATUSES = ("ssw1", "ssw2")
_MONTHS = (1, 2, 3, 6, 12)
_MOST_MONTHS = 120

Items = list[tuple[str, str]]


async def change_conditions(manager: DialogManager, **values: Any) -> None:
    """Let a draft be for people with these conditions instead."""
    turn, notice = turn_of(manager), await draft_of(manager)
    raise_refusal(await change_audience(turn.as_member, notice.id, replace(notice.audience, **values)))


async def _get_options(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice, part = await draft_of(dialog_manager), dialog_manager.dialog_data["part"]
    chosen = getattr(notice.audience, part)
    places = await turn.store.employers.count_by_prefecture() if part == "prefectures" else {}
    items = _OPTIONS[part](turn, [each for each in places if each is not None])
    marked = [(each, ticked(label, is_marked=each in chosen)) for each, label in items]
    return {"items": marked, "is_chosen": bool(chosen), "args": {"part": part, "unplaced": places.get(None, 0)}}


def _languages(turn: Turn, _places: Sequence[str]) -> Items:
    return [(each, language_name(each, turn.t.locale)) for each in languages_of(turn)]


def _statuses(turn: Turn, _places: Sequence[str]) -> Items:
    return [(each, turn.t.label(f"profile-status-{each}")) for each in _STATUSES]


def _fields(turn: Turn, _places: Sequence[str]) -> Items:
    return [(each, turn.t.label(f"field-{each}")) for each in turn.facts.fields]


def _prefectures(turn: Turn, places: Sequence[str]) -> Items:
    known = [each for each in turn.facts.prefectures if each in places]
    return [(each, prefecture_text(turn.t, turn.facts, each)) for each in known]


_OPTIONS: dict[str, Callable[[Turn, Sequence[str]], Items]] = {
    "locales": _languages,
    "statuses": _statuses,
    "fields": _fields,
    "prefectures": _prefectures,
}


async def _on_option(manager: DialogManager, option: str) -> None:
    part = manager.dialog_data["part"]
    chosen = getattr((await draft_of(manager)).audience, part)
    await change_conditions(manager, **{part: _toggled(chosen, option)})


async def _on_none(manager: DialogManager) -> None:
    await change_conditions(manager, **{manager.dialog_data["part"]: ()})


async def _get_employers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    chosen = (await draft_of(dialog_manager)).audience.employers
    employers = await turn.store.employers.all()
    names = [(each.id, ticked(each.name, is_marked=each.id in chosen)) for each in employers]
    buttons = [(str(employer_id), short_label(name)) for employer_id, name in names]
    return {"employers": buttons, "is_chosen": bool(chosen), "args": {"part": "employers", "unplaced": 0}}


async def _on_employer(manager: DialogManager, employer_id: int) -> None:
    chosen = (await draft_of(manager)).audience.employers
    await change_conditions(manager, employers=_toggled(chosen, employer_id))


def _toggled(chosen: Sequence[Any], item: object) -> tuple[Any, ...]:
    others = tuple(each for each in chosen if each != item)
    return others if item in chosen else (*chosen, item)


async def _get_months(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    chosen = (await draft_of(dialog_manager)).audience.stay_ends_within
    items = [(str(each), turn.t.label("notice_people-months", {"months": each})) for each in _MONTHS]
    return {"items": items, "is_chosen": chosen is not None, "args": {"most": _MOST_MONTHS}}


async def _on_months(manager: DialogManager, months: str) -> None:
    await change_conditions(manager, stay_ends_within=int(months))
    await manager.switch_to(states.NoticePeople.main)


async def _on_months_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    await _on_months(manager, str(read_typed_number(message.text, 1, _MOST_MONTHS)))


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return EARLIEST_CONTRACT_ON, turn.today


async def _get_day(dialog_manager: DialogManager, **_: object) -> Data:
    return {"is_chosen": (await draft_of(dialog_manager)).audience.last_seen_before is not None}


async def _on_day(manager: DialogManager, day: date) -> None:
    await change_conditions(manager, last_seen_before=day)
    await manager.switch_to(states.NoticePeople.main)


async def _get_numbers(dialog_manager: DialogManager, **_: object) -> Data:
    count = len((await draft_of(dialog_manager)).audience.numbers)
    return {"is_chosen": count > 0, "args": {"count": count}}


async def _on_numbers(manager: DialogManager, typed: str) -> None:
    raise_refusal(await add_numbers(turn_of(manager).as_member, await draft_of(manager), typed))
    await manager.switch_to(states.NoticePeople.main)


def _without(**values: object) -> Callable[[DialogManager], Awaitable[None]]:
    """Take a condition away, and show the others."""

    async def on_click(manager: DialogManager) -> None:
        await change_conditions(manager, **values)
        await manager.switch_to(states.NoticePeople.main)

    return on_click


def condition_windows() -> tuple[Window, ...]:
    """Build the windows: what can be chosen, employers, months, a day, and numbers."""
    here = states.NoticePeople
    no_condition = partial(button, "notice_people-without", "none", when="is_chosen")
    return (
        Window(
            Mistake(),
            Say("notice_people-which"),
            Say("notice_people-unplaced", when=F["args"]["unplaced"]),
            paged(choice("o", "items", _on_option), "options"),
            button("notice_people-any", "any", _on_none, when="is_chosen"),
            goes_to("notice_people-done", "ok", here.main),
            state=here.options,
            getter=_get_options,
        ),
        pick_employer(
            here.employers,
            Say("notice_people-which", when="employers"),
            no_employers(),
            button("notice_people-any", "any", _on_none, when="is_chosen"),
            goes_to("notice_people-done", "ok", here.main),
            on_employer=_on_employer,
            scroll_id="options",
            getter=_get_employers,
        ),
        Window(
            Mistake(),
            Say("notice_people-ask_months"),
            Group(choice("m", "items", _on_months), width=2),
            no_condition(on_click=_without(stay_ends_within=None)),
            back_to(here.main),
            MessageInput(_on_months_typed),
            state=here.months,
            getter=_get_months,
        ),
        ask_day(
            here.day,
            Say("notice_people-ask_day"),
            no_condition(on_click=_without(last_seen_before=None)),
            back_to(here.main),
            bounds=_bounds,
            on_day=_on_day,
            getter=_get_day,
        ),
        ask_text(
            here.numbers,
            Say("notice_people-ask_numbers"),
            no_condition(on_click=_without(numbers=())),
            back_to(here.main),
            read=typed_text,
            on_text=_on_numbers,
            getter=_get_numbers,
        ),
    )
