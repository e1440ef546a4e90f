from typing import Any

import pytest

from bot.storage.tables import screenings
from tests.conversations.chat import Chat
from tests.conversations.form import on_screen, stand_at

FIRST, SECOND = ("2023-04-01", "2024-03-31"), ("2025-01-06", "2025-12-31")


@pytest.fixture
async def listing(worker: Chat) -> Chat:
    """Somebody who stands before the empty list of periods."""
    await stand_at(worker, "ssw1_periods")
    await worker.taps("form-periods-open")
    return worker


async def test_periods_are_added_one_by_one_changed_and_removed_and_the_form_goes_on(listing: Chat) -> None:
    listing.sees("periods-none")
    await _add(listing, "ssw1", *FIRST)
    await _add(listing, "preparing", *SECOND)
    await _add(listing, "excluded_leave", *FIRST)
    listing.does_not_see("periods-none")
    assert listing.says("period-ssw1") in _line(listing, *FIRST)
    first, second, leave = _period("ssw1", *FIRST), _period("preparing", *SECOND), _period("excluded_leave", *FIRST)
    assert await _periods(listing) == [first, second, leave]

    await listing.taps_label(_line(listing, *FIRST))
    await listing.taps("period-preparing")
    await listing.sends("2023-05-01")
    await listing.sends(FIRST[1])
    changed = _period("preparing", "2023-05-01", FIRST[1])
    assert await _periods(listing) == [changed, second, leave]

    await listing.taps_label(_line(listing, "2023-05-01", FIRST[1]))
    await listing.taps("periods-remove")
    assert await _periods(listing) == [second, leave]
    await _add(listing, "ssw1", *FIRST)
    await listing.taps_label(_line(listing, *SECOND))
    await listing.taps_twice("periods-remove")
    assert await _periods(listing) == [leave, first]
    await listing.taps("periods-done")
    assert await _periods(listing) == [leave, first]
    assert on_screen(listing).id == "deposit_taken"


async def test_a_period_that_cannot_be_is_explained_and_one_half_entered_survives_a_restart(listing: Chat) -> None:
    await _begin_period(listing, "ssw1", FIRST[0])
    await listing.taps("button-back")
    listing.sees("periods-none")
    await listing.taps("periods-add")
    await listing.taps("period-ssw1")
    await listing.then(listing.person.sends_sticker())
    listing.sees("form-mistake-no-text")
    await listing.sends(FIRST[1])
    await listing.sends(FIRST[0])
    listing.sees("periods-mistake-order", **{"from": FIRST[1]})
    await listing.world.restarts()
    await listing.sends(SECOND[0])
    ended = _period("ssw1", FIRST[1], SECOND[0])
    assert await _periods(listing) == [ended]
    await _begin_period(listing, "ssw1", SECOND[0])
    await listing.taps("periods-running")
    assert await _periods(listing) == [ended, _period("ssw1", SECOND[0], None)]


async def _add(chat: Chat, kind: str, from_on: str, to_on: str) -> None:
    await _begin_period(chat, kind, from_on)
    await chat.sends(to_on)


async def _begin_period(chat: Chat, kind: str, from_on: str) -> None:
    await chat.taps("periods-add")
    await chat.taps(f"period-{kind}")
    await chat.sends(from_on)


async def _periods(chat: Chat) -> Any:
    return (await chat.world.row(screenings))["answers"].get("ssw1_periods")


def _period(kind: str, from_on: str, to_on: str | None) -> dict[str, str | None]:
    return {"kind": kind, "from": from_on, "to": to_on}


def _line(chat: Chat, from_on: str, to_on: str) -> str:
    return next(label for label in chat.labels() if from_on in label and to_on in label)
