"""Only red alarms people day and night: whatever else is said to one of staff alone waits for the morning."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.delivery.preflight import leave
from bot.domain.days import TOKYO
from bot.domain.outbox import OutboxMessage, tell_member
from bot.domain.outbox.waking import WAKING, Waking
from bot.domain.quiet_hours import staff_rest_until
from bot.domain.support.consultation import Urgency
from bot.storage.claims import Places
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import a_member, known_facts, rows

# A Tuesday at two in the morning; the office opens at nine.
NIGHT = datetime(2026, 11, 24, 2, tzinfo=TOKYO)
MORNING = NIGHT.replace(hour=9)


def rest(now: datetime) -> datetime | None:
    return staff_rest_until(known_facts(), now)


async def leaves(store: Store, message: OutboxMessage, at: datetime) -> bool:
    """Whether it leaves at once."""
    await store.outbox.put(message, at)
    [row] = await store.outbox.claim(at, Places(9, 9, 9))
    return await leave(store, row, at, timedelta(minutes=30), rest) is not None


@pytest.mark.parametrize("urgency", Urgency)
@pytest.mark.parametrize("key", WAKING)
async def test_at_night_only_what_is_red_is_heard(store: Store, key: str, urgency: Urgency) -> None:
    member = await a_member(store)
    is_heard = WAKING[key] in (Waking.ALARM, Waking.ANSWER) or (WAKING[key] is Waking.IF_RED and urgency is Urgency.RED)
    said = tell_member(key, {"number": "31"}, staff_id=member.id, urgency=urgency)
    assert await leaves(store, said, NIGHT) is is_heard
    [row] = await rows(store, outbox)
    assert row["due_at"] == (NIGHT if is_heard else MORNING)


@pytest.mark.parametrize("key", WAKING)
async def test_by_day_everything_is_heard_at_once(store: Store, key: str) -> None:
    member = await a_member(store)
    assert await leaves(store, tell_member(key, {"number": "31"}, staff_id=member.id), MORNING)


def test_the_few_that_follow_from_ones_own_act_and_those_that_ring_are_few_and_named() -> None:
    assert {key for key, waking in WAKING.items() if waking is Waking.ALARM} == {
        *("alarm-raised", "alarm-flagged", "alarm-not_delivered", "alarm-forgotten")
    }
    assert {key for key, waking in WAKING.items() if waking is Waking.ANSWER} == {
        *("alarm-what_done", "notice_draft-test-failed")
    }


@pytest.mark.parametrize(
    ("at", "until"),
    [
        ("2026-11-24 20:59", None),
        ("2026-11-24 21:00", "2026-11-25 09:00"),
        ("2026-11-25 07:59", "2026-11-25 09:00"),
        ("2026-11-25 08:00", None),
        ("2026-11-27 23:30", "2026-11-28 09:00"),  # to a Saturday, on which the office stays closed
        ("2026-11-28 13:00", None),
    ],
)
def test_a_night_ends_as_the_office_opens_and_on_a_closed_day_at_nine(at: str, until: str | None) -> None:
    ends = None if until is None else datetime.fromisoformat(until).replace(tzinfo=TOKYO)
    assert rest(datetime.fromisoformat(at).replace(tzinfo=TOKYO)) == ends


async def test_who_writes_to_the_bot_at_night_hears_what_waits_for_the_morning(store: Store) -> None:
    member = await a_member(store)
    said = tell_member("restricted-new", {"number": "31"}, staff_id=member.id)
    assert not await leaves(store, replace(said, idempotency_key="once"), NIGHT)
    await store.outbox.wake(member.id, NIGHT)
    [row] = await store.outbox.claim(NIGHT, Places(9, 9, 9))
    assert await leave(store, row, NIGHT, timedelta(minutes=30), rest) is not None
    assert await store.outbox.has("once")
