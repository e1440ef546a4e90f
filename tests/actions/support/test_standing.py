"""Whose turn it is: what lets a worker wait for an answer, and what ends that."""

from datetime import datetime, timedelta

import pytest

from bot.actions.support.answers import offer_answer, send_answer
from bot.actions.support.consultations import (
    add_words,
    close_consultation,
    open_consultation,
    reopen_consultation,
    say_unsolved,
)
from bot.actions.support.readers import restrict
from bot.domain.days import TOKYO
from bot.domain.support.consultation import Consultation, ConsultationKind, Origin, Urgency
from bot.storage.store import Store
from tests.actions.vocabulary import a_member, a_worker, acting, post_of, words

# A Tuesday at ten.
NOW = datetime(2026, 11, 24, 10, tzinfo=TOKYO)
LATER = NOW + timedelta(hours=1)


async def asked(store: Store, text: str = "My pay is short") -> Consultation:
    """A worker has asked."""
    opened = await open_consultation(acting(store, now=NOW), await a_worker(store), ConsultationKind.PAY, [words(text)])
    return await store.consultations.get(opened.id)


async def answered(store: Store, matter: Consultation, at: datetime) -> list[int]:
    """A member of staff answers; returns the answer, which has not arrived."""
    member = await a_member(store)
    [first, *_] = await store.messages.of_consultation(matter.id)
    await offer_answer(acting(store, member, now=at), post_of(first), words("Send me the payslip", 91))
    draft = (await store.messages.of_consultation(matter.id))[-1]
    assert (await send_answer(acting(store, member, now=at), draft)).is_done
    return [draft.id]


async def test_who_asks_waits_from_then_on_until_the_answer_is_due(store: Store) -> None:
    matter = await asked(store)
    assert (matter.waiting_since, matter.answer_by) == (NOW, NOW.replace(hour=18))
    assert matter.resolve_by == datetime(2026, 12, 8, 18, tzinfo=TOKYO)
    assert (matter.urgency, matter.origin) == (Urgency.NORMAL, Origin.WORKER)


async def test_more_words_do_not_begin_the_wait_anew(store: Store) -> None:
    matter = await asked(store)
    await add_words(acting(store, now=LATER), matter, words("And the bonus", 8))
    assert (await store.consultations.get(matter.id)).waiting_since == NOW


async def test_the_wait_ends_when_the_answer_has_arrived_and_not_before(store: Store) -> None:
    matter = await asked(store)
    answer = await answered(store, matter, LATER)
    assert (await store.consultations.get(matter.id)).waiting_since == NOW
    await store.standings.answered(answer, LATER)
    after = await store.consultations.get(matter.id)
    assert (after.waiting_since, after.answer_by, after.first_answered_at) == (None, None, LATER)


async def test_who_wrote_while_the_answer_was_on_its_way_waits_on_since_then(store: Store) -> None:
    matter = await asked(store)
    answer = await answered(store, matter, LATER)
    sooner = LATER + timedelta(minutes=1)
    await add_words(acting(store, now=sooner), matter, words("And the bonus", 8))
    await store.standings.answered(answer, LATER + timedelta(minutes=5))
    assert (await store.consultations.get(matter.id)).waiting_since == sooner


async def test_after_an_answer_the_next_words_have_as_much_time_as_the_first(store: Store) -> None:
    matter = await asked(store)
    await store.standings.answered(await answered(store, matter, LATER), LATER)
    await add_words(acting(store, now=LATER), await store.consultations.get(matter.id), words("Thanks, but", 8))
    again = await store.consultations.get(matter.id)
    assert (again.waiting_since, again.answer_by) == (LATER, NOW.replace(day=25, hour=10))


async def test_nobody_waits_in_what_is_closed_and_who_says_it_is_not_solved_does(store: Store) -> None:
    matter = await asked(store)
    member = await a_member(store)
    await close_consultation(acting(store, member, now=NOW), matter)
    closed = await store.consultations.get(matter.id)
    assert (closed.waiting_since, closed.answer_by) == (None, None)
    await say_unsolved(acting(store, now=LATER), closed)
    assert (await store.consultations.get(matter.id)).waiting_since == LATER


async def test_staff_who_open_it_again_owe_an_answer(store: Store) -> None:
    matter = await asked(store)
    member = await a_member(store)
    await close_consultation(acting(store, member, now=NOW), matter)
    await reopen_consultation(acting(store, member, now=LATER), await store.consultations.get(matter.id))
    assert (await store.consultations.get(matter.id)).waiting_since == LATER


async def test_what_becomes_restricted_is_answered_sooner_counted_from_the_first_words(store: Store) -> None:
    matter = await asked(store)
    await restrict(acting(store, now=LATER), matter)
    restricted = await store.consultations.get(matter.id)
    assert (restricted.urgency, restricted.answer_by) == (Urgency.ORANGE, NOW.replace(hour=14))


async def test_words_end_a_rest(store: Store) -> None:
    matter = await asked(store)
    await store.standings.snooze(matter.id, LATER)
    await add_words(acting(store, now=NOW), await store.consultations.get(matter.id), words("Please", 8))
    assert (await store.consultations.get(matter.id)).snoozed_until is None


@pytest.mark.parametrize("days", [0, 3])
async def test_who_waits_longest_comes_first(store: Store, days: int) -> None:
    first = await asked(store)
    other = await a_worker(store, 102)
    since = NOW + timedelta(days=days)
    second = await open_consultation(acting(store, now=since), other, ConsultationKind.LIFE, [words("?", 9)])
    assert [each.id for each in await store.standings.waiting()] == [first.id, second.id]


async def test_a_call_of_yesterday_answers_nothing_that_was_written_today(store: Store) -> None:
    matter = await asked(store)
    assert await store.standings.answered_aloud(matter.id, LATER, NOW - timedelta(hours=10))
    assert (await store.consultations.get(matter.id)).waiting_since == NOW
    assert not await store.standings.answered_aloud(matter.id, LATER, LATER)
    assert (await store.consultations.get(matter.id)).waiting_since is None
