"""Every button of the table has a handler, and every handler of a button takes what the table hands it."""

from collections.abc import Callable, Iterator
from inspect import signature
from typing import Any, get_type_hints

from aiogram import Dispatcher, Router

from bot.domain import callbacks
from bot.domain.callbacks.fields import Callback, Place
from bot.handlers.callbacks import Pressed

Row = Callback[*tuple[Any, ...]]

# What a handler may take besides the fields of its rows.
FROM_THE_TURN = {"callback", "bot", "turn", "dialog_manager", "is_on_older_screen"}
WITHOUT_ROW = ["begin_after_old_button", "refuse_unknown_button"]


def button_handlers(router: Router) -> Iterator[tuple[Callable[..., Any], tuple[Row, ...], dict[str, Any]]]:
    """Our handlers of taps with their rows and flags."""
    for handler in router.callback_query.handlers:
        if handler.callback.__module__.startswith("bot."):
            filters = [each.callback for each in handler.filters or ()]
            rows = [each for filter_ in filters if isinstance(filter_, Pressed) for each in filter_.rows]
            yield handler.callback, tuple(rows), handler.flags
    for inner in router.sub_routers:
        yield from button_handlers(inner)


def test_every_handler_of_a_tap_is_registered_by_a_row_but_those_of_old_buttons(dispatcher: Dispatcher) -> None:
    without = [handler.__name__ for handler, rows, _ in button_handlers(dispatcher) if not rows]
    assert without == WITHOUT_ROW


def test_every_row_has_a_handler_for_those_who_may_press_it(dispatcher: Dispatcher) -> None:
    table = [row for row in vars(callbacks).values() if isinstance(row, Callback)]
    answered = {row for _, rows, _ in button_handlers(dispatcher) for row in rows}
    assert [row for row in table if row not in answered] == []
    for handler, rows, flags in button_handlers(dispatcher):
        assert {row.access for row in rows} <= {flags["access"]}, handler


def test_a_handler_takes_the_fields_of_its_rows_by_their_names_and_types(dispatcher: Dispatcher) -> None:
    for handler, rows, _ in button_handlers(dispatcher):
        hints = get_type_hints(handler)
        for row in rows:
            given = {field.name: field.type for field in row.fields} | {"place": Place}
            own = signature(handler).parameters.keys() - FROM_THE_TURN - {"pressed"}
            assert {name: hints[name] for name in own} == {name: given.get(name) for name in own}, handler
