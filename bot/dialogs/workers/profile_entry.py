"""Entering one of the worker's own details: a day, an hour, a prefecture, languages, or what to be called."""

from datetime import date
from functools import lru_cache, partial
from typing import get_args

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row

from bot.actions.workers.profile import set_preferred_name, tell
from bot.dialogs import states
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import read_typed_hour, typed_text
from bot.dialogs.widgets import Data, Mistake, Say, args, choice, signs
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, main_button
from bot.dialogs.widgets.day_picker import open_unknown, point_calendar
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.remember import remembered
from bot.dialogs.widgets.toggles import languages_to_mark, toggled, toggles
from bot.dialogs.widgets.typed_option import (
    OPTIONS_PAGE,
    Options,
    forget_typed,
    language_options,
    likely_first,
    named_by,
    offered,
    read_option,
    show_all,
    typed_hint,
)
from bot.dialogs.widgets.unsent import UnsentButton
from bot.domain.facts import Facts
from bot.domain.facts.prefectures import PlaceNames, places_of
from bot.domain.text_search import Option
from bot.domain.time_parsing import LAST_HOUR
from bot.domain.workers.languages import LANGUAGES
from bot.domain.workers.profile import (
    CALLED,
    FIELDS,
    LOCALE,
    LONGEST_CALLED,
    FieldKind,
    Owner,
    PreparingFor,
    day_range,
)
from bot.presenters.workers import prefecture_text, value_text
from bot.texts import Translator

_CALENDAR = "day"


async def on_enter(manager: DialogManager) -> None:
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
        known_on = profile.day(field_id, turn.today)
        if known_on is not None:
            point_calendar(manager, _CALENDAR, known_on)
        else:
            open_unknown(manager, _CALENDAR, *day_range(field_id, turn.today))
    elif kind is FieldKind.LANGUAGES:
        manager.dialog_data["chosen"] = told.split(",") if told else []
        await manager.switch_to(states.Profile.languages)
    else:
        forget_typed(manager)
        await manager.switch_to(states.Profile.option)


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    part = manager.dialog_data["part"]
    if _kind(part) is not FieldKind.DATE:
        raise GoneError
    return day_range(part, turn.today)


async def _keep_day(manager: DialogManager, chosen: date) -> None:
    await _keep_value(manager, chosen.isoformat())


async def _get_options(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    part = dialog_manager.dialog_data["part"]
    found = offered(dialog_manager, _options_of(turn, part))
    if _kind(part) is FieldKind.PREFECTURE and not found["typed"]:
        found["items"] = likely_first(found["items"], [await _prefecture_of_employer(turn)])
    return {**args(part=part), **found}


async def _prefecture_of_employer(turn: Turn) -> str | None:
    """Find the prefecture that the address of the worker's employer names first: 東京都府中市 holds 京都府 too."""
    employer_id = turn.require_worker().employer_id
    employer = None if employer_id is None else await turn.store.employers.find(employer_id)
    address = ((employer and employer.address) or "").casefold()
    names = {name.casefold(): each.id for each in turn.facts.prefectures.values() for name in each.names}
    named = sorted((address.index(name), prefecture) for name, prefecture in names.items() if name in address)
    return named[0][1] if named else None


async def _on_option_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn, part = turn_of(manager), manager.dialog_data["part"]
    if _kind(part) is FieldKind.HOUR:
        await _keep_value(manager, str(read_typed_hour(message.text)))
        return
    named = read_option(manager, message.text, _options_of(turn, part))
    if named is not None:
        await _keep_value(manager, named)


async def _get_languages(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    part, chosen = dialog_manager.dialog_data["part"], dialog_manager.dialog_data["chosen"]
    languages = sorted(LANGUAGES, key=lambda each: each != turn.t.locale)
    items = languages_to_mark(turn, languages, chosen, "profile-chosen")
    return {**args(part=part), "items": items, "some": bool(chosen)}


async def _on_language_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    turn = turn_of(manager)
    named = named_by(turn, typed_text(message.text), language_options(turn.facts, LANGUAGES))
    if named is None:
        raise MistakeError("form-mistake-choose")
    manager.dialog_data["chosen"] = toggled(manager.dialog_data["chosen"], named)


async def _on_languages_done(manager: DialogManager) -> None:
    await _keep_value(manager, ",".join(manager.dialog_data["chosen"]))


async def _get_longest(**_: object) -> Data:
    return args(longest=LONGEST_CALLED)


def _read_called(text: str | None) -> str:
    called = " ".join(typed_text(text).split())
    if not 0 < len(called) <= LONGEST_CALLED:
        raise MistakeError("profile-mistake-long", {"longest": LONGEST_CALLED})
    return called


async def _keep_called(manager: DialogManager, called: str) -> None:
    turn = turn_of(manager)
    turn.worker = await set_preferred_name(turn.as_worker, turn.require_worker(), called)
    await manager.switch_to(states.Profile.part)


async def _keep_value(manager: DialogManager, value: str) -> None:
    turn = turn_of(manager)
    await tell(turn.as_worker, turn.require_worker(), manager.dialog_data["part"], value)
    await manager.switch_to(states.Profile.part)


def _kind(part: str) -> FieldKind:
    if part not in FIELDS:
        raise GoneError
    return FIELDS[part].kind


def _options_of(turn: Turn, field_id: str) -> Options:
    prefectures = turn.facts.prefectures

    def other_names(option: str) -> tuple[str, ...]:
        return prefectures[option].typed_names if option in prefectures else ()

    labels = partial(_labels, turn.facts, field_id)
    if _kind(field_id) is FieldKind.PREFECTURE:
        return Options(labels, other_names, _place_names(turn.facts).prefectures_of)
    return Options(labels, other_names)


@lru_cache(maxsize=2)
def _place_names(facts: Facts) -> PlaceNames:
    return places_of(facts.prefectures.values(), facts.cities.values(), facts.aliases.beside_places)


def _labels(facts: Facts, field_id: str, t: Translator) -> list[Option]:
    if _kind(field_id) is FieldKind.PREFECTURE:
        return [(each, prefecture_text(t, facts, each)) for each in facts.prefectures]
    is_work = _kind(field_id) is FieldKind.PREPARING
    values = get_args(PreparingFor) if is_work else [str(hour) for hour in range(LAST_HOUR + 1)]
    return [(value, value_text(t, facts, field_id, value)) for value in values]


def entry_windows() -> list[Window]:
    """A day, an option, languages, a name."""
    return [
        ask_day(
            states.Profile.day,
            Say("profile-enter-day"),
            Row(back_to(states.Profile.part), signs()),
            bounds=_bounds,
            on_day=_keep_day,
            picker_id=_CALENDAR,
            getter=remembered(part="part"),
        ),
        Window(
            Mistake(),
            Say("profile-enter-option"),
            typed_hint(),
            UnsentButton(),
            paged(choice("o", "items", _keep_value), OPTIONS_PAGE, width=2),
            show_all(),
            Row(back_to(states.Profile.part), signs()),
            MessageInput(_on_option_typed),
            state=states.Profile.option,
            getter=_get_options,
        ),
        Window(
            Mistake(),
            Say("profile-enter-languages"),
            UnsentButton(),
            toggles("l", "items", remembered_as="chosen"),
            main_button("profile-done", "ok", _on_languages_done, when="some"),
            Row(back_to(states.Profile.part), signs()),
            MessageInput(_on_language_typed),
            words_for_support(),
            state=states.Profile.languages,
            getter=_get_languages,
        ),
        ask_text(
            states.Profile.called,
            Say("profile-enter-called"),
            Row(back_to(states.Profile.part), signs()),
            read=_read_called,
            on_text=_keep_called,
            getter=_get_longest,
        ),
    ]
