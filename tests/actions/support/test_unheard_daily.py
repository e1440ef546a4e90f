"""While nobody who may read a matter can be told, the group and the worker hear so once a day, awake, and no longer."""

from datetime import datetime, timedelta

import pytest

from bot.actions.support.consultations import add_words, open_consultation
from bot.actions.support.readers.complaints import open_complaint
from bot.actions.support.unheard import unheard_matters
from bot.actions.support.unheard.daily import remind_of_unheard
from bot.domain.days import TOKYO
from bot.domain.outbox import MessageClass
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import a_member, a_worker, acting, everything_leaves, known, rows, words

# A Tuesday at noon, while the office is open; Saturday is four days later.
NOON = datetime(2026, 11, 24, 12, tzinfo=TOKYO)
GROUP, WORKER = {"restricted-unheard"}, {"receipt-unheard", "receipt-still_unheard"}


async def unreachable(store: Store, role: Role = Role.SUPPORT_MANAGER, user_id: int = 501) -> StaffMember:
    member = await a_member(store, role, user_id)
    await store.staff.lose(member.id, NOON)
    return member


async def a_matter(store: Store, at: datetime = NOON) -> Consultation:
    worker = await a_worker(store, locale="vi")
    kind = ConsultationKind.HARASSMENT
    return await open_consultation(acting(store, now=at), worker, kind, [words("He touches me")])


async def passes(store: Store, since: datetime, until: datetime) -> None:
    """The schedule looks each quarter of an hour, and all that is due leaves."""
    at = since
    while at < until:
        await everything_leaves(store, at)
        await remind_of_unheard(acting(store, now=at))
        at += timedelta(minutes=15)


async def heard(store: Store, keys: set[str]) -> list[datetime]:
    """When that was put in."""
    told = [row for row in await rows(store, outbox) if row["act"] == "say" and row["message"]["key"] in keys]
    return [row["created_at"].astimezone(TOKYO) for row in told]


async def test_both_hear_it_each_day_also_on_a_day_on_which_the_office_is_closed(store: Store) -> None:
    await unreachable(store)
    await a_matter(store)
    await passes(store, NOON, NOON + timedelta(days=5))
    mornings = [NOON.replace(hour=9) + timedelta(days=day) for day in range(1, 6)]
    assert await heard(store, GROUP) == [NOON, *mornings]
    assert await heard(store, WORKER) == [NOON, *mornings]


async def test_what_was_told_at_night_is_told_again_in_the_day_but_not_within_half_a_day(store: Store) -> None:
    await unreachable(store)
    night = NOON.replace(hour=2)
    await a_matter(store, night)
    await passes(store, night, night + timedelta(days=1, hours=8))
    tomorrow = NOON.replace(hour=9) + timedelta(days=1)
    assert await heard(store, GROUP) == [night, night.replace(hour=14), tomorrow]
    assert await heard(store, WORKER) == [night, night.replace(hour=14), tomorrow]


async def test_a_worker_hears_it_at_the_hour_of_their_own_choice(store: Store) -> None:
    await unreachable(store)
    matter = await a_matter(store)
    worker = await store.workers.get(matter.worker_id)
    await known(store, worker, message_hour="17", quiet_from="8", quiet_until="16")
    await passes(store, NOON, NOON + timedelta(days=2))
    assert [each.hour for each in await heard(store, WORKER)] == [12, 17]
    told = [row for row in await rows(store, outbox) if row["worker_id"] == worker.id]
    assert told[-1]["message_class"] == MessageClass.LEGAL


async def test_it_ends_when_one_can_be_told_when_it_is_answered_and_while_an_alarm_tells_of_it(store: Store) -> None:
    member = await unreachable(store)
    matter = await a_matter(store)
    alarm = await store.alarms.raise_for(matter.id, NOON)
    await passes(store, NOON, NOON + timedelta(days=2))
    await store.alarms.end(alarm.id, NOON, None)
    await store.staff.reach(member.id)
    await passes(store, NOON, NOON + timedelta(days=2))
    assert (len(await heard(store, GROUP)), len(await heard(store, WORKER))) == (1, 1)
    assert await unheard_matters(store) == []


async def test_whom_the_bot_cannot_reach_it_does_not_tell_again(store: Store) -> None:
    await unreachable(store)
    matter = await a_matter(store)
    await store.reachability.lose(matter.worker_id, NOON)
    await passes(store, NOON, NOON + timedelta(days=2))
    assert (len(await heard(store, GROUP)), len(await heard(store, WORKER))) == (3, 1)


async def test_of_a_complaint_that_names_all_who_could_read_it_the_worker_alone_hears(store: Store) -> None:
    named = await a_member(store, Role.ADMIN)
    complaint = await open_complaint(acting(store, now=NOON), await a_worker(store), [words("She lies about me")])
    await store.matter_readers.name(complaint.id, named.id, NOON)
    await passes(store, NOON, NOON + timedelta(days=2))
    assert len(await heard(store, {"receipt-nobody_left"})) == 3
    assert await heard(store, {"complaint-unheard"}) == []


@pytest.mark.parametrize("words_at", [10, 14])
async def test_new_words_and_the_day_s_reminder_are_told_to_the_group_once_a_day(store: Store, words_at: int) -> None:
    await unreachable(store)
    matter = await a_matter(store)
    await passes(store, NOON, NOON.replace(hour=words_at) + timedelta(days=1))
    tomorrow = NOON.replace(hour=words_at) + timedelta(days=1)
    await add_words(acting(store, now=tomorrow), matter, words("Again", 8))
    await passes(store, tomorrow, NOON.replace(hour=23) + timedelta(days=1))
    assert len(await heard(store, GROUP)) == 2
