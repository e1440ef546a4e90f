"""Entering one of the worker's own details: a day, an hour, a prefecture, languages, or what to be called."""

from datetime import date
from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import ChatEvent, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, ScrollingGroup, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.actions.workers.profile import set_preferred_name, tell
from bot.dialogs import states
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_day, read_typed_number, typed_text
from bot.dialogs.widgets import Label, Mistake, Say, args, choice
from bot.dialogs.widgets.day_picker import DayPicker, point_calendar
from bot.dialogs.widgets.lists import PAGE_ROWS
from bot.domain.workers.profile import CALLED, FIELDS, LANGUAGES, LOCALE, LONGEST_CALLED, FieldKind, Owner, day_range
from bot.presenters.workers import prefecture_text, value_text
from bot.texts import language_name

_CALENDAR, _PAGE = "day", "page"

_LAST_HOUR = 23


async def enter(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Go to the window in which this part is entered."""
    part = manager.dialog_data["part"]
    if part == LOCALE:
        await manager.start(states.Language.choosing)
    elif part == CALLED:
        await manager.switch_to(states.Profile.called)
    else:
        await _enter_field(manager, part)


async def _enter_field(manager: DialogManager, field_id: str) -> None:
    turn, kind = turn_of(manager), _kind(field_id)
    profile = await turn.store.profiles.of(turn.require_worker().id)
    told = profile.value_by(field_id, Owner.WORKER)
    if kind is FieldKind.DATE:
        await manager.switch_to(states.Profile.day)
        point_calendar(manager, _CALENDAR, profile.day(field_id) or turn.today)
    elif kind is FieldKind.LANGUAGES:
        manager.dialog_data["chosen"] = told.split(",") if told else []
        await manager.switch_to(states.Profile.languages)
    else:
        manager.current_context().widget_data.pop(_PAGE, None)
        await manager.switch_to(states.Profile.option)


async def _day(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    part = dialog_manager.dialog_data["part"]
    if _kind(part) is not FieldKind.DATE:
        raise GoneError
    first_on, last_on = day_range(part, turn.today)
    return {**args(part=part), "first_on": first_on, "last_on": last_on}


async def _choose_day(_event: ChatEvent, _calendar: object, manager: DialogManager, chosen: date) -> None:
    await _keep(manager, chosen.isoformat())


async def _type_day(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    first_on, last_on = day_range(manager.dialog_data["part"], turn_of(manager).today)
    await _keep(manager, read_typed_day(message.text, first_on, last_on).isoformat())


async def _options(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    part = dialog_manager.dialog_data["part"]
    return {**args(part=part), "options": _options_of(turn, part)}


async def _choose_option(_callback: CallbackQuery, _select: object, manager: DialogManager, option: str) -> None:
    await _keep(manager, option)


async def _type_option(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn, part = turn_of(manager), manager.dialog_data["part"]
    if _kind(part) is FieldKind.HOUR:
        await _keep(manager, str(read_typed_number(message.text, 0, _LAST_HOUR)))
        return
    wanted = typed_text(message.text).strip().casefold()
    found = [option for option, label in _options_of(turn, part) if wanted in label.casefold()]
    if len(found) != 1:
        raise MistakeError("form-mistake-choose")
    await _keep(manager, found[0])


async def _languages(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    part, chosen = dialog_manager.dialog_data["part"], dialog_manager.dialog_data["chosen"]
    items = [(locale, _language_label(turn, locale, chosen)) for locale in LANGUAGES]
    return {**args(part=part), "items": items, "some": bool(chosen)}


async def _toggle(_callback: CallbackQuery, _select: object, manager: DialogManager, locale: str) -> None:
    chosen = manager.dialog_data["chosen"]
    others = [each for each in chosen if each != locale]
    manager.dialog_data["chosen"] = others if locale in chosen else [*chosen, locale]


async def _keep_languages(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await _keep(manager, ",".join(manager.dialog_data["chosen"]))


async def _longest(**_: object) -> dict[str, Any]:
    return dict(args(longest=LONGEST_CALLED))


async def _type_called(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    called = " ".join(typed_text(message.text).split())
    if not 0 < len(called) <= LONGEST_CALLED:
        raise MistakeError("profile-mistake-long", {"longest": LONGEST_CALLED})
    turn = turn_of(manager)
    turn.worker = await set_preferred_name(turn.store, turn.require_worker(), called, turn.now)
    await manager.switch_to(states.Profile.part)


async def _keep(manager: DialogManager, value: str) -> None:
    turn = turn_of(manager)
    said = (manager.dialog_data["part"], value)
    await tell(turn.store, turn.require_worker(), said, turn.facts, turn.now)
    await manager.switch_to(states.Profile.part)


def _kind(part: str) -> FieldKind:
    if part not in FIELDS:
        raise GoneError
    return FIELDS[part].kind


def _options_of(turn: Turn, field_id: str) -> list[tuple[str, str]]:
    if _kind(field_id) is FieldKind.PREFECTURE:
        return [(each, prefecture_text(turn.t, turn.facts, each)) for each in turn.facts.prefectures]
    hours = [str(hour) for hour in range(_LAST_HOUR + 1)]
    return [(hour, value_text(turn.t, turn.facts, field_id, hour)) for hour in hours]


def _language_label(turn: Turn, locale: str, chosen: list[str]) -> str:
    name = language_name(locale, turn.t.locale)
    return turn.t.label("profile-chosen", {"name": name}) if locale in chosen else name


def _back() -> SwitchTo:
    return SwitchTo(Label("button-back"), id="back", state=states.Profile.part)


def entry_windows() -> list[Window]:
    """A day, an option, languages, a name."""
    return [
        Window(
            Mistake(),
            Say("profile-enter-day"),
            DayPicker(id=_CALENDAR, on_click=_choose_day),
            _back(),
            MessageInput(_type_day),
            state=states.Profile.day,
            getter=_day,
        ),
        Window(
            Mistake(),
            Say("profile-enter-option"),
            ScrollingGroup(choice("o", "options", _choose_option), id=_PAGE, width=2, height=PAGE_ROWS),
            _back(),
            MessageInput(_type_option),
            state=states.Profile.option,
            getter=_options,
        ),
        Window(
            Say("profile-enter-languages"),
            Column(choice("l", "items", _toggle)),
            Button(
                Label("profile-done"), id="ok", on_click=_keep_languages, when="some", style=Style(ButtonStyle.SUCCESS)
            ),
            _back(),
            state=states.Profile.languages,
            getter=_languages,
        ),
        Window(
            Mistake(),
            Say("profile-enter-called"),
            _back(),
            MessageInput(_type_called),
            state=states.Profile.called,
            getter=_longest,
        ),
    ]
