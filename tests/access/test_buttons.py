"""Every button of the table is pressed by nine kinds of people, with everybody's ids and nobody's, in every chat."""

from collections.abc import Iterator
from itertools import islice, product
from typing import Any

import pytest
from aiogram import Dispatcher

from bot.domain import callbacks
from bot.domain.callbacks.fields import Callback, Place
from tests.access.attempts import Attempts
from tests.access.nouns import Ids, is_known, values_of
from tests.access.people import KINDS
from tests.access.updates import STAFF_GROUP, forges, taps
from tests.access.verdict import Verdicts
from tests.architecture.test_callbacks import Row, button_handlers

ROWS = {name: row for name, row in vars(callbacks).items() if isinstance(row, Callback)}
# In the quick suite each button is pressed by every third kind of people, each time with other ids.
_SHARE = 3
_MANY = 40


def test_for_every_field_of_a_button_it_is_known_what_to_try() -> None:
    """A name that is missing needs a line in tests/access/nouns.py: whose id it holds, or which values."""
    assert {field.name for row in ROWS.values() for field in row.fields if not is_known(field)} == set()


def rows_in(dispatcher: Dispatcher, name: str) -> frozenset[Row]:
    """The buttons that stand in the chats of that router."""
    (router,) = (each for each in dispatcher.sub_routers if each.name == name)
    return frozenset(row for _, rows, _ in button_handlers(router) for row in rows)


def ways(row: Row, ids: Ids) -> Iterator[tuple[Any, ...]]:
    """The ways to press it: every value of each field, beside others every third."""
    all_ways = list(product(*(values_of(field, ids) for field in row.fields)))
    return iter(all_ways) if len(all_ways) < _MANY else islice(all_ways, 0, None, 3)


@pytest.mark.parametrize("kind_name", [kind.name for kind in KINDS])
@pytest.mark.parametrize("share", ["few", pytest.param("all", marks=pytest.mark.slow)])
async def test_a_button_does_only_what_who_presses_it_may(
    attempts: Attempts, dispatcher: Dispatcher, kind_name: str, share: str
) -> None:
    place = [each.name for each in KINDS].index(kind_name)
    kind, ids, verdicts = attempts.kinds[place], attempts.ids(), Verdicts(attempts)
    rows = {False: rows_in(dispatcher, "private"), True: rows_in(dispatcher, "in_staff_group")}
    for number, (name, row) in enumerate(ROWS.items()):
        for in_group in (False, True):
            tried = list(ways(row, ids))
            if share == "few":
                is_tried = row in rows[in_group] and (number + place) % _SHARE == 0
                tried = [tried[(number + place) % len(tried)]] if is_tried else []
            for values in tried:
                is_here = row in rows[in_group] and Place.MESSAGE in row.places
                # Old messages show no buttons: what is pressed there may be made up.
                presses = forges if (number + place) % 2 else taps
                update = presses(kind, row.data(*values), STAFF_GROUP if in_group else None)
                door = f"{name}{values} {'in the group' if in_group else 'in private'}"
                await verdicts.tries(door, kind, row.access, update, is_here=is_here)
    print(f"\n{attempts.count} buttons pressed by a {kind_name}")  # noqa: T201 - how many doors were tried
    assert verdicts.wrongs == []
