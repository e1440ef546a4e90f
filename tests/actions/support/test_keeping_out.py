"""Whom a worker has named in a complaint they may keep out of a restricted matter too, and let back in."""

from datetime import timedelta

import pytest

from bot.actions.support.alarms import raise_alarm
from bot.actions.support.alarms.standing import standing_of
from bot.actions.support.claiming import claim_consultation
from bot.actions.support.consultations import close_consultation, open_consultation
from bot.actions.support.readers import open_to_group
from bot.actions.support.readers.complaints import close_unread, open_complaint
from bot.actions.support.readers.keeping_out import keep_out, kept_out, let_in
from bot.actions.support.readers.moving import make_complaint
from bot.actions.support.readers.naming import name_member, named_readers, unname_member
from bot.actions.support.reading_requests import add_reader, addable, ask_for_reading
from bot.actions.support.unheard.daily import remind_of_unheard
from bot.domain.staff import Role, StaffMember
from bot.domain.support.alarm import AlarmStanding
from bot.domain.support.consultation import NOBODY_LEFT, Consultation, ConsultationKind
from bot.domain.support.sight import may_read
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import (
    ADMIN_USER,
    MANAGER_USER,
    NOW,
    OFFICER_USER,
    a_member,
    a_worker,
    acting,
    everything_leaves,
    happened,
    ring_due,
    rows,
    said,
    words,
)


async def named(store: Store, role: Role = Role.SUPPORT_MANAGER, user_id: int = MANAGER_USER) -> StaffMember:
    """Somebody whom the worker has named in a complaint that is open."""
    member = await a_member(store, role, user_id)
    complaint = await open_complaint(acting(store), await a_worker(store), [words("She lies about me")])
    await store.matter_readers.name(complaint.id, member.id, NOW)
    return member


async def a_matter(store: Store) -> Consultation:
    worker, kind = await a_worker(store), ConsultationKind.HARASSMENT
    return await open_consultation(acting(store), worker, kind, [words("He touches me", 8)])


async def anew(store: Store, matter: Consultation) -> Consultation:
    return await store.consultations.get(matter.id)


async def test_who_is_kept_out_reads_nothing_and_hears_nothing_and_the_others_do(store: Store) -> None:
    other, member = await a_member(store, Role.ADMIN, ADMIN_USER), await named(store)
    matter = await a_matter(store)
    assert [each.id for each in await named_readers(store, matter)] == [member.id]
    assert (await keep_out(acting(store), matter, member)).is_done
    stands = await anew(store, matter)
    assert (may_read(member, stands), may_read(other, stands)) == (False, True)
    assert [each.id for each in await kept_out(store, stands)] == [member.id]
    assert await named_readers(store, stands) == []
    assert ("restricted-keeps_out", {"name": f"#{member.id}"}) in [
        (each.said_key, dict(each.said_args or {})) for each in await store.messages.of_consultation(matter.id)
    ]
    assert not (await keep_out(acting(store), stands, member)).is_done
    assert len(await happened(store, "complaint_named")) == 1


async def test_who_is_let_in_again_reads_it_again(store: Store) -> None:
    await a_member(store, Role.ADMIN, ADMIN_USER)
    member, matter = await named(store), await a_matter(store)
    await keep_out(acting(store), matter, member)
    assert (await let_in(acting(store), await anew(store, matter), member)).is_done
    assert may_read(member, await anew(store, matter))
    assert not (await let_in(acting(store), await anew(store, matter), member)).is_done


async def test_only_who_is_named_in_a_complaint_that_is_open_can_be_kept_out(store: Store) -> None:
    other, member = await a_member(store, Role.ADMIN, ADMIN_USER), await named(store)
    matter = await a_matter(store)
    assert (await keep_out(acting(store), matter, other)).is_refused
    [complaint] = [each for each in await store.consultations.all_of(matter.worker_id) if each.is_for_admins_only]
    await close_consultation(acting(store, other), complaint)
    assert (await keep_out(acting(store), matter, member)).is_refused


async def test_an_alarm_rings_for_all_at_once_and_afterwards_for_all_but_whom_is_kept_out(store: Store) -> None:
    other, member = await a_member(store, Role.ADMIN, ADMIN_USER), await named(store)
    await everything_leaves(store, NOW)
    matter = await raise_alarm(acting(store), await a_worker(store))
    rung = [row["staff_id"] for row in await rows(store, outbox) if row["message"].get("key") == "alarm-raised"]
    assert sorted(rung) == sorted([other.id, member.id])
    await keep_out(acting(store), matter, member)
    later = acting(store, now=NOW.replace(hour=2))
    await ring_due(later)
    again = [row for row in await rows(store, outbox) if row["message"].get("args", {}).get("rung") == 2]
    assert [row["staff_id"] for row in again] == [other.id]


async def test_who_took_its_alarm_and_is_kept_out_has_it_no_more_and_it_rings_for_the_others(store: Store) -> None:
    other, member = await a_member(store, Role.ADMIN, ADMIN_USER), await named(store)
    matter = await raise_alarm(acting(store), await a_worker(store))
    await claim_consultation(acting(store, member), await anew(store, matter))
    await everything_leaves(store, NOW)
    await keep_out(acting(store), await anew(store, matter), member)
    assert (await anew(store, matter)).assignee_id is None
    alarm = await store.alarms.newest_of(matter.id)
    assert alarm is not None
    assert alarm.is_running
    waiting = [row for row in await rows(store, outbox) if row["ended_at"] is None]
    assert [row["staff_id"] for row in waiting if row["message"].get("key") == "alarm-raised"] == [other.id]


async def test_where_nobody_is_left_the_worker_reads_that_and_the_group_nothing(store: Store) -> None:
    member, matter = await named(store), await a_matter(store)
    await everything_leaves(store, NOW)
    await keep_out(acting(store), matter, member)
    keys = [key for key, _ in await said(store, worker_id=matter.worker_id)]
    assert "receipt-nobody_left" in keys
    assert "restricted-unheard" not in [key for key, _ in await said(store)]
    await let_in(acting(store), await anew(store, matter), member)
    assert "complaint-readable" in [key for key, _ in await said(store, worker_id=matter.worker_id)]


async def test_an_alarm_of_which_everybody_is_kept_out_rings_for_nobody_and_the_worker_reads_that_once_a_day(
    store: Store,
) -> None:
    member = await named(store)
    matter = await raise_alarm(acting(store), await a_worker(store))
    await everything_leaves(store, NOW)
    before = (len(await said(store)), len(await said(store, worker_id=matter.worker_id)))
    await keep_out(acting(store), matter, member)
    assert await standing_of(acting(store), await anew(store, matter)) is AlarmStanding.KEPT_OUT
    for hours in range(1, 73):
        context = acting(store, now=NOW + timedelta(hours=hours))
        await ring_due(context)
        await remind_of_unheard(context)
        await everything_leaves(store, context.now)
    after = (await said(store, worker_id=matter.worker_id))[before[1] :]
    told = [key for key, args in after if args.get("number") == str(matter.id)]
    assert set(told) == {"receipt-nobody_left"}
    assert len(told) <= 1 + 4  # at once, and on each of the days that follow
    assert "alarm-unheard" not in [key for key, _ in (await said(store))[before[0] :]]
    [nobody_left] = [
        row for row in await rows(store, outbox) if (row["idempotency_key"] or "").startswith("receipt-nobody_left:2:2")
    ][:1]
    assert "restricted-let_in" in str(nobody_left["message"])


async def test_who_is_let_in_while_its_alarm_runs_is_told_of_it_at_once(store: Store) -> None:
    other, member = await a_member(store, Role.ADMIN, ADMIN_USER), await named(store)
    matter = await raise_alarm(acting(store), await a_worker(store))
    await keep_out(acting(store), matter, member)
    later = acting(store, now=NOW + timedelta(minutes=16))
    await ring_due(later)
    for _ in range(2):
        await let_in(later, await anew(store, matter), member)
        await keep_out(later, await anew(store, matter), member)
    rung = [row["staff_id"] for row in await rows(store, outbox) if row["message"].get("args", {}).get("rung") == 2]
    assert rung == [other.id, member.id]


async def test_who_is_let_in_where_everybody_was_kept_out_of_its_alarm_is_told_of_it_at_once(store: Store) -> None:
    member = await named(store)
    matter = await raise_alarm(acting(store), await a_worker(store))
    await keep_out(acting(store), matter, member)
    later = acting(store, now=NOW + timedelta(hours=5))
    await ring_due(later)
    await let_in(later, await anew(store, matter), member)
    rung = [row for row in await rows(store, outbox) if row["message"].get("args", {}).get("rung") == 2]
    assert [row["staff_id"] for row in rung] == [member.id]


async def test_that_nobody_is_left_is_told_daily_for_three_days_and_then_weekly_until_the_worker_closes_it(
    store: Store,
) -> None:
    member, matter = await named(store), await a_matter(store)
    await keep_out(acting(store), matter, member)

    async def told_within(days: range) -> int:
        before = len(await said(store, worker_id=matter.worker_id))
        for hours in range(days.start * 24, days.stop * 24, 2):
            context = acting(store, now=NOW + timedelta(hours=hours))
            await remind_of_unheard(context)
            await everything_leaves(store, context.now)
        after = (await said(store, worker_id=matter.worker_id))[before:]
        return sum(args.get("number") == str(matter.id) for _, args in after)

    assert await told_within(range(3)) >= 2
    assert 2 <= await told_within(range(4, 20)) <= 3
    assert (await close_unread(acting(store), await anew(store, matter))).is_done
    assert not (await anew(store, matter)).is_open
    assert not (await close_unread(acting(store), await anew(store, matter))).is_done
    assert await told_within(range(20, 40)) == 0


async def test_what_somebody_may_read_its_worker_does_not_close(store: Store) -> None:
    matter = await a_matter(store)
    assert (await close_unread(acting(store), matter)).is_refused


async def test_an_officer_who_is_kept_out_cannot_ask_nor_be_added(store: Store) -> None:
    admin, officer = (
        await a_member(store, Role.ADMIN, ADMIN_USER),
        await named(store, Role.SUPPORT_OFFICER, OFFICER_USER),
    )
    matter = await a_matter(store)
    await add_reader(acting(store, admin), matter, officer)
    await keep_out(acting(store), await anew(store, matter), officer)
    stands = await anew(store, matter)
    assert not may_read(officer, stands)
    assert (await ask_for_reading(acting(store, officer), stands, officer)).key == "restricted-ask-not_you"
    assert officer.id not in {each.id for each in await addable(store, stands)}
    assert (await add_reader(acting(store, admin), stands, officer)).is_refused


@pytest.mark.parametrize("by_staff", [True, False])
async def test_nobody_opens_to_the_group_what_somebody_is_kept_out_of(store: Store, by_staff: bool) -> None:
    admin, member = await a_member(store, Role.ADMIN, ADMIN_USER), await named(store)
    matter = await a_matter(store)
    await keep_out(acting(store), matter, member)
    by = acting(store, admin if by_staff else None)
    opened = await open_to_group(by, await anew(store, matter))
    assert opened.key == ("restricted-open-kept_out" if by_staff else "restricted-open-hidden")
    assert not (await anew(store, matter)).is_in_group
    await let_in(acting(store), await anew(store, matter), member)
    assert (await open_to_group(by, await anew(store, matter))).is_done


async def test_where_a_manager_adds_whom_a_complaint_names_the_worker_hears_it_and_can_keep_them_out(
    store: Store,
) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    officer = await named(store, Role.SUPPORT_OFFICER, OFFICER_USER)
    other, matter = await a_member(store, user_id=MANAGER_USER), await a_matter(store)
    for member in (other, officer):
        await add_reader(acting(store, admin), await anew(store, matter), member)
    told = [args for key, args in await said(store, worker_id=matter.worker_id) if key == "restricted-named_added"]
    assert told == [{"number": str(matter.id), "names": f"#{officer.id}"}]
    assert (await keep_out(acting(store), await anew(store, matter), officer)).is_done
    assert not may_read(officer, await anew(store, matter))


async def test_words_that_become_a_complaint_stay_hidden_from_whom_they_were(store: Store) -> None:
    member, matter = await named(store, Role.ADMIN, ADMIN_USER), await a_matter(store)
    await keep_out(acting(store), matter, member)
    before = await said(store, staff_id=member.id)
    message = (await store.messages.of_consultation(matter.id))[0]
    made = await make_complaint(acting(store), await a_worker(store), message)
    assert made is not None
    assert member.id in made.named
    assert await said(store, staff_id=member.id) == before


async def test_a_new_complaint_is_kept_from_whom_the_last_one_names_also_where_nobody_read_that(store: Store) -> None:
    member = await named(store, Role.ADMIN, ADMIN_USER)
    [first] = await store.consultations.all_of(1)
    before = await said(store, staff_id=member.id)
    await name_member(acting(store), first, member)
    await close_unread(acting(store), first)
    again = await open_complaint(acting(store), await a_worker(store), [words("She shouts again", 9)])
    assert not may_read(member, again)
    assert await said(store, staff_id=member.id) == before
    assert NOBODY_LEFT in [key for key, _ in await said(store, worker_id=again.worker_id)]
    await unname_member(acting(store), again, member)
    later = await open_complaint(acting(store), await a_worker(store), [words("Another officer", 10)])
    assert may_read(member, later)


async def test_who_has_left_the_staff_keeps_nobody_from_opening_a_matter_to_the_group(store: Store) -> None:
    await a_member(store, Role.ADMIN, ADMIN_USER)
    member, matter = await named(store), await a_matter(store)
    await keep_out(acting(store), matter, member)
    assert (await open_to_group(acting(store), await anew(store, matter))).key == "restricted-open-hidden"
    await store.staff.end(member.id, NOW)
    assert (await open_to_group(acting(store), await anew(store, matter))).is_done


async def test_whom_a_complaint_names_that_was_closed_unread_is_shown_below_a_new_matter_too(store: Store) -> None:
    member = await named(store, Role.ADMIN, ADMIN_USER)
    [complaint] = await store.consultations.all_of(1)
    await close_unread(acting(store), complaint)
    matter = await a_matter(store)
    assert [each.id for each in await named_readers(store, matter)] == [member.id]
    await keep_out(acting(store), matter, member)
    assert not may_read(member, await anew(store, matter))
