"""Staff are asked once a week for what waits: sources, telephone numbers, laws whose day has come."""

from dataclasses import replace
from datetime import date, timedelta

from bot.actions.facts import ask_for_checks, is_asking_missed
from bot.domain.facts import Facts
from bot.domain.facts.law_changes import Affected, LawChange
from bot.storage.store import Store
from tests.actions.vocabulary import NOW, TODAY, known_facts, said

EXPECTED = LawChange(
    id="expected",
    effective_on=TODAY,
    decided_on=None,
    status="planned",
    affects=Affected(parties=("worker",)),
    text="care_sixth_year_2026",
    sources=("GENERAL",),
)


def only(*changes: LawChange) -> Facts:
    """Facts of which nothing waits but these changes."""
    law_changes = {change.id: change for change in changes}
    return replace(known_facts(), sources={}, hotlines={}, law_changes=law_changes)


async def test_a_change_of_law_whose_day_has_come_is_asked_for_each_week(store: Store) -> None:
    for day in range(8):
        await ask_for_checks(store, only(EXPECTED), NOW + timedelta(days=day))
    assert await said(store) == [("staff-facts-stale", {"sources": 0, "hotlines": 0, "changes": 1})] * 2


async def test_nobody_is_asked_of_a_change_that_is_in_force_or_still_to_come(store: Store) -> None:
    to_come = replace(EXPECTED, effective_on=TODAY + timedelta(days=1))
    await ask_for_checks(store, only(replace(EXPECTED, status="in_force"), to_come), NOW)
    assert await said(store) == []


def test_the_most_urgent_stands_first() -> None:
    known = known_facts()
    waiting = replace(known, law_changes={"expected": EXPECTED}).waiting(date(2027, 1, 1))
    hotlines = [fact.id for fact in waiting if fact.id in known.hotlines]
    ids = [fact.id for fact in waiting]
    assert ids == ["expected", *hotlines, *(fact.id for fact in waiting[1 + len(hotlines) :])]
    assert set(ids[1 + len(hotlines) :]) <= known.sources.keys()
    have_numbers = [bool(known.hotlines[each].numbers) for each in hotlines]
    assert have_numbers == sorted(have_numbers, reverse=True)
    bare = [known.sources[each].published or "" for each in ids[1 + len(hotlines) :]]
    assert bare == sorted(bare)


async def test_a_monday_on_which_no_bot_was_running_is_made_up_for(store: Store) -> None:
    assert not await is_asking_missed(store, NOW)  # nobody has ever been asked
    await ask_for_checks(store, only(EXPECTED), NOW)
    assert not await is_asking_missed(store, NOW)
    a_week_later = NOW + timedelta(days=7)
    assert await is_asking_missed(store, a_week_later)
    await ask_for_checks(store, only(EXPECTED), a_week_later)
    assert not await is_asking_missed(store, a_week_later)
