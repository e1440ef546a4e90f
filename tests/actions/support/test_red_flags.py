"""What follows from a red flag: when it is due, with whom its alarm stays, and who hears of it at the opening."""

from datetime import datetime, timedelta

import pytest

from bot.actions.support.alarms import give_alarm_back, raise_alarm, raise_for_flag
from bot.actions.support.alarms.flags import flag_matter
from bot.actions.support.alarms.opening import tell_of_orange
from bot.actions.support.alarms.standing import standing_of
from bot.actions.support.claiming import claim_consultation, hand_over, take_alarmed
from bot.actions.support.readers.complaints import open_complaint
from bot.domain.days import TOKYO
from bot.domain.staff import Role, StaffMember
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import Consultation, ConsultationState, Urgency
from bot.domain.support.red_flag import RedFlag
from bot.storage.store import Store
from bot.storage.support.matter_card import offered_on
from bot.storage.tables import alarms
from tests.actions.support.test_standing import NOW, asked
from tests.actions.vocabulary import (
    ADMIN_USER,
    MANAGER_USER,
    a_member,
    a_worker,
    acting,
    known_facts,
    ring_due,
    rows,
    said,
    words,
)

LATER = NOW + timedelta(hours=5)


async def flagged(
    store: Store, matter: Consultation, flag: RedFlag, by: StaffMember, at: datetime = NOW
) -> Consultation:
    """Somebody says that it is important."""
    assert (await flag_matter(acting(store, by, now=at), matter, flag)).is_done
    return await store.consultations.get(matter.id)


@pytest.mark.parametrize(
    ("flag", "urgency", "answer_by", "resolve_by"),
    [
        (RedFlag.DOCUMENTS_HELD, Urgency.RED, NOW + timedelta(minutes=15), datetime(2026, 11, 25, tzinfo=TOKYO)),
        (RedFlag.UNPAID_WAGES, Urgency.ORANGE, NOW.replace(hour=14), datetime(2026, 11, 25, 18, tzinfo=TOKYO)),
        (RedFlag.LONG_HOURS, Urgency.ORANGE, NOW.replace(hour=14), datetime(2026, 11, 26, 18, tzinfo=TOKYO)),
    ],
)
async def test_the_sooner_of_its_limit_and_its_urgency_is_when_it_is_due(
    store: Store, flag: RedFlag, urgency: Urgency, answer_by: datetime, resolve_by: datetime
) -> None:
    matter = await flagged(store, await asked(store), flag, await a_member(store))
    assert (matter.urgency, matter.answer_by, matter.resolve_by) == (urgency, answer_by, resolve_by)


async def test_the_limit_counts_from_when_staff_heard_of_it(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    two_days = timedelta(days=2)
    late = await flagged(store, matter, RedFlag.UNPAID_WAGES, member, NOW + two_days)
    assert late.resolve_by == datetime(2026, 11, 27, 18, tzinfo=TOKYO)
    assert (late.flagged_by, late.flagged_at) == (member.id, NOW + two_days)


async def test_an_alarm_stays_with_the_manager_who_lets_an_officer_help(store: Store) -> None:
    matter, officer = await asked(store), await a_member(store)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await flagged(store, matter, RedFlag.DOCUMENTS_HELD, officer)
    alarm = await store.alarms.newest_of(matter.id)
    assert alarm is not None
    assert (await take_alarmed(acting(store, manager, now=NOW), alarm)).is_done
    taken = await store.consultations.get(matter.id)
    assert (await hand_over(acting(store, manager, now=NOW), taken, officer)).is_done
    await ring_due(acting(store, now=LATER))
    assert [row["taken_by"] for row in await rows(store, alarms)] == [manager.id]


async def test_another_red_flag_alarms_anew_unless_who_sets_it_has_the_alarm(store: Store) -> None:
    matter, officer = await asked(store), await a_member(store)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    once = await flagged(store, matter, RedFlag.DOCUMENTS_HELD, officer)
    alarm = await store.alarms.newest_of(matter.id)
    assert alarm is not None
    await take_alarmed(acting(store, manager, now=NOW), alarm)
    twice = await flagged(store, once, RedFlag.OVERSTAY, manager, LATER)
    assert len(await rows(store, alarms)) == 1
    await flagged(store, twice, RedFlag.ACCIDENT, officer, LATER + timedelta(hours=1))
    assert len(await rows(store, alarms)) == 2


async def test_who_took_its_alarm_long_ago_alarms_anew_with_a_red_flag(store: Store) -> None:
    matter, officer = await asked(store), await a_member(store)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    once = await flagged(store, matter, RedFlag.DOCUMENTS_HELD, officer)
    alarm = await store.alarms.newest_of(matter.id)
    assert alarm is not None
    await take_alarmed(acting(store, manager, now=NOW), alarm)
    await store.standings.wait_no_more(once.id)
    await flagged(store, await store.consultations.get(matter.id), RedFlag.OVERSTAY, manager, LATER)
    assert len(await rows(store, alarms)) == 2


async def test_an_alarm_that_is_given_back_rings_with_the_one_that_runs_and_not_beside_it(store: Store) -> None:
    first, officer = await asked(store), await a_member(store)
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await flagged(store, first, RedFlag.DOCUMENTS_HELD, officer)
    taken = await store.alarms.newest_of(first.id)
    assert taken is not None
    await take_alarmed(acting(store, manager, now=NOW), taken)
    worker = await store.workers.get(first.worker_id)
    second = await store.consultations.open(worker, first.kind, NOW)
    await flagged(store, second, RedFlag.ACCIDENT, officer)
    assert [each.consultation_id for each in await store.alarms.running()] == [second.id]
    await give_alarm_back(acting(store, manager, now=NOW), await store.consultations.get(first.id))
    [running] = await store.alarms.running()
    assert (running.consultation_id, running.raised_by) == (second.id, officer.id)


async def test_it_is_handed_to_another_manager_with_its_alarm(store: Store) -> None:
    matter, officer = await asked(store), await a_member(store)
    manager, head = (
        await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER),
        await a_member(store, Role.ADMIN, ADMIN_USER),
    )
    await flagged(store, matter, RedFlag.DOCUMENTS_HELD, officer)
    alarm = await store.alarms.newest_of(matter.id)
    assert alarm is not None
    await take_alarmed(acting(store, manager, now=NOW), alarm)
    await hand_over(acting(store, manager, now=NOW), await store.consultations.get(matter.id), head)
    newest = await store.alarms.newest_of(matter.id)
    assert newest is not None
    assert (newest.id != alarm.id, newest.is_running) == (True, True)


async def test_who_flags_what_another_has_flagged_just_so_changes_nothing(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    once = await flagged(store, matter, RedFlag.UNPAID_WAGES, member)
    again = await flag_matter(acting(store, member, now=LATER), once, RedFlag.UNPAID_WAGES)
    assert not again.is_done
    assert not again.is_refused
    assert (await store.consultations.get(matter.id)).flagged_at == NOW


async def test_at_the_opening_each_hears_of_what_they_may_read(store: Store) -> None:
    manager, head = (
        await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER),
        await a_member(store, Role.ADMIN, ADMIN_USER),
    )
    await flagged(store, await asked(store), RedFlag.UNPAID_WAGES, manager)
    complaint = await open_complaint(acting(store, now=NOW), await a_worker(store, 102), [words("About Kato")])
    await store.red_flags.set(complaint.id, RedFlag.HARASSMENT, head.id, NOW)
    for _ in range(2):
        await tell_of_orange(acting(store, now=NOW))
    assert ("flag-opening", {"count": 1}) in await said(store, staff_id=manager.id)
    assert [each for each in await said(store, staff_id=head.id) if each[0] == "flag-opening"] == [
        ("flag-opening", {"count": 2})
    ]


async def test_a_complaint_that_no_admin_is_there_to_hear_of_waits_for_the_first(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    complaint = await open_complaint(acting(store, now=NOW), await a_worker(store, 102), [words("About Kato")])
    await store.red_flags.set(complaint.id, RedFlag.HARASSMENT, None, NOW)
    await tell_of_orange(acting(store, now=NOW))
    head = await a_member(store, Role.ADMIN, ADMIN_USER)
    await tell_of_orange(acting(store, now=NOW))
    assert ("flag-opening", {"count": 1}) in await said(store, staff_id=head.id)


async def test_orange_on_what_is_red_for_another_reason_alarms_nobody(store: Store) -> None:
    matter, manager = await asked(store), await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await store.standings.set_urgency(matter.id, Urgency.RED)
    await flagged(store, await store.consultations.get(matter.id), RedFlag.DISMISSAL, manager)
    await ring_due(acting(store, now=LATER))
    assert await rows(store, alarms) == []
    await tell_of_orange(acting(store, now=LATER))
    assert ("flag-opening", {"count": 1}) in await said(store, staff_id=manager.id)


async def test_watch_words_are_looked_for_in_what_was_written_last_of_an_open_matter(store: Store) -> None:
    matter, facts = await asked(store, "They took my passport"), known_facts()
    assert await offered_on(store, facts, matter) == (RedFlag.DOCUMENTS_HELD,)
    for telegram_id in range(100, 130):
        await store.messages.add_from_worker(matter.id, words("And the pay", telegram_id), NOW)
    assert await offered_on(store, facts, matter) == ()
    await store.messages.add_from_worker(matter.id, words("They have my passport. " + "So it is. " * 300, 140), NOW)
    assert await offered_on(store, facts, matter) == (RedFlag.DOCUMENTS_HELD,)
    await store.consultations.set_state(matter.id, ConsultationState.CLOSED, NOW)
    assert await offered_on(store, facts, await store.consultations.get(matter.id)) == ()


async def test_the_help_of_who_took_an_alarm_is_promised_for_a_day_at_most(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await raise_alarm(acting(store, now=NOW), await a_worker(store))
    await claim_consultation(acting(store, manager, now=NOW), matter)
    taken = await store.consultations.get(matter.id)
    assert await standing_of(acting(store, now=NOW), taken) is AlarmStanding.TAKEN
    assert await standing_of(acting(store, now=NOW + timedelta(hours=25)), taken) is None


async def test_who_got_an_answer_of_an_officer_reads_so_while_the_alarm_runs_on_and_the_board_counts_it(
    store: Store,
) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    worker, officer = await a_worker(store), await a_member(store)
    matter = await flagged(store, await asked(store), RedFlag.DOCUMENTS_HELD, officer)
    await raise_for_flag(acting(store, now=NOW), matter.id)
    await store.standings.answered_aloud(matter.id, NOW, NOW)
    await ring_due(acting(store, now=NOW + timedelta(minutes=20)))
    assert [key for key, _ in await said(store, worker_id=worker.id)][-1] == "danger-not_taken-answered"
    assert (await store.boards.count(NOW)).red == 1
