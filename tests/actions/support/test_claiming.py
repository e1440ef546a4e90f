"""Who has a consultation, and until when it rests."""

from datetime import date, datetime, timedelta

import pytest

from bot.actions.result import ALREADY_DONE, ActionResult
from bot.actions.staff import StaffDetails, appoint, come_back, go_away
from bot.actions.support.claiming import (
    claim_consultation,
    give_back_own,
    hand_over,
    snooze_consultation,
    take_alarmed,
    takers_of,
    wake_consultation,
)
from bot.actions.support.consultations import close_consultation
from bot.actions.support.overdue import watch_waiting
from bot.actions.support.readers import restrict
from bot.actions.support.standing import make_urgent
from bot.domain.days import TOKYO
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation, Readers, Urgency
from bot.storage.store import Store
from tests.actions.support.test_standing import LATER, NOW, asked
from tests.actions.vocabulary import ADMIN_USER, MANAGER_USER, a_member, acting, happened, said


async def named(store: Store, name: str, role: Role = Role.SUPPORT_OFFICER, user_id: int = MANAGER_USER) -> StaffMember:
    """Somebody on the staff with a name."""
    member = await a_member(store, role, user_id)
    await store.staff.set_name(member.id, name)
    return await store.staff.get(member.id)


async def claimed(store: Store, matter: Consultation, by: StaffMember, knowing: int | None = None) -> ActionResult:
    """Somebody claims it as it stands now."""
    stands = await store.consultations.get(matter.id)
    return await claim_consultation(acting(store, by, now=NOW), stands, knowing)


async def restricted(store: Store) -> Consultation:
    """A matter that managers read."""
    matter = await asked(store)
    await store.consultations.set_readers(matter.id, Readers.RESTRICTED)
    return await store.consultations.get(matter.id)


async def holder(store: Store, matter: Consultation) -> int | None:
    """Who has it."""
    return (await store.consultations.get(matter.id)).assignee_id


async def test_who_claims_it_has_it_and_a_second_tap_changes_nothing(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    assert (await claimed(store, matter, member)).is_done
    assert await claimed(store, matter, member) == ALREADY_DONE
    assert await holder(store, matter) == member.id
    [event] = await happened(store, "consultation_claimed")
    assert event["details"] == {"from": None, "to": member.id}


async def test_what_somebody_has_is_taken_over_only_by_who_knows_that(store: Store) -> None:
    matter, kato, member = await asked(store), await named(store, "Kato"), await a_member(store)
    await claimed(store, matter, kato)
    refused = await claimed(store, matter, member)
    assert (refused.key, refused.args) == ("standing-claimed", {"name": "Kato"})
    assert await holder(store, matter) == kato.id
    assert (await claimed(store, matter, member, knowing=kato.id)).is_done
    assert await holder(store, matter) == member.id
    assert "standing-taken_over" in [key for key, _ in await said(store, staff_id=kato.id)]


async def test_of_two_who_claim_what_nobody_has_the_second_hears_who_was_first(store: Store) -> None:
    matter, kato, member = await asked(store), await named(store, "Kato"), await a_member(store)
    await claimed(store, matter, kato)
    assert (await claim_consultation(acting(store, member, now=NOW), matter)).args == {"name": "Kato"}
    assert await holder(store, matter) == kato.id


async def test_only_who_has_it_gives_it_back(store: Store) -> None:
    matter, kato, member = await asked(store), await named(store, "Kato"), await a_member(store)
    await claimed(store, matter, kato)
    stands = await store.consultations.get(matter.id)
    assert (await give_back_own(acting(store, member, now=NOW), stands)).key == "standing-claimed"
    assert (await give_back_own(acting(store, kato, now=NOW), stands)).is_done
    assert await holder(store, matter) is None
    assert await give_back_own(acting(store, kato, now=NOW), await store.consultations.get(matter.id)) == ALREADY_DONE


async def test_it_is_handed_over_to_who_can_take_it_and_they_hear_of_it(store: Store) -> None:
    matter, kato, member = await asked(store), await named(store, "Kato"), await a_member(store)
    assert {each.id for each in await takers_of(acting(store, member, now=NOW), matter)} == {kato.id, member.id}
    assert (await hand_over(acting(store, member, now=NOW), matter, kato)).is_done
    stands = await store.consultations.get(matter.id)
    assert stands.assignee_id == kato.id
    assert await hand_over(acting(store, member, now=NOW), stands, kato) == ALREADY_DONE
    assert [key for key, _ in await said(store, staff_id=kato.id)] == ["standing-handed_over"]


async def test_who_is_away_or_has_left_is_given_nothing(store: Store) -> None:
    matter, kato, member = await asked(store), await named(store, "Kato"), await a_member(store)
    assert (await go_away(acting(store, kato, now=NOW), NOW.date())).is_done
    assert await go_away(acting(store, kato, now=NOW), NOW.date()) == ALREADY_DONE
    kato = await store.staff.get(kato.id)
    refused = await hand_over(acting(store, member, now=NOW), matter, kato)
    assert (refused.key, refused.args) == ("standing-they_are_away", {"name": "Kato"})
    assert [each.id for each in await takers_of(acting(store, member, now=NOW), matter)] == [member.id]
    assert (await claimed(store, matter, kato)).key == "standing-you_are_away"
    assert (await come_back(acting(store, kato, now=NOW))).is_done
    assert await come_back(acting(store, kato, now=NOW)) == ALREADY_DONE
    assert (await claimed(store, matter, kato)).is_done
    await store.staff.end(kato.id, NOW)
    gone = await hand_over(acting(store, member, now=NOW), matter, await store.staff.find(kato.id))
    assert gone.key == "standing-not_to_them"


async def test_what_is_restricted_is_handed_over_to_its_readers_alone(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    head = await named(store, "Mori", Role.SUPPORT_MANAGER, ADMIN_USER)
    await restrict(acting(store, now=NOW), matter)
    restricted = await store.consultations.get(matter.id)
    assert [each.id for each in await takers_of(acting(store, head, now=NOW), restricted)] == [head.id]
    assert (await hand_over(acting(store, head, now=NOW), restricted, member)).key == "standing-not_to_them"


async def test_who_had_what_becomes_restricted_has_it_no_more(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    await claimed(store, matter, member)
    await watch_waiting(acting(store, now=NOW))
    assert await holder(store, matter) == member.id
    await restrict(acting(store, now=NOW), await store.consultations.get(matter.id))
    await watch_waiting(acting(store, now=NOW))
    assert await holder(store, matter) is None


async def test_who_is_handed_something_red_reads_that_and_the_deadline_and_hears_when_that_is_past(
    store: Store,
) -> None:
    mori = await named(store, "Mori", Role.SUPPORT_MANAGER, ADMIN_USER)
    kato, matter = await named(store, "Kato"), await asked(store)
    await make_urgent(acting(store, now=NOW), matter, Urgency.RED)
    red = await store.consultations.get(matter.id)
    assert (await hand_over(acting(store, mori, now=NOW), red, kato)).is_done
    [told] = [args for key, args in await said(store, staff_id=kato.id) if key == "standing-handed_over-red"]
    assert red.answer_by is not None
    due = red.answer_by.astimezone(TOKYO)
    assert (told["due_on"], told["due_time"]) == (f"{due:%Y-%m-%d}", f"{due:%H:%M}")
    await watch_waiting(acting(store, now=red.answer_by + timedelta(minutes=1)))
    assert "standing-overdue" in [key for key, _ in await said(store, staff_id=kato.id)]
    assert await holder(store, matter) is None


async def test_whose_role_ends_has_at_once_no_alarmed_matter_more_and_hears_which(store: Store) -> None:
    mori = await named(store, "Mori", Role.SUPPORT_MANAGER, ADMIN_USER)
    kato = await named(store, "Kato", Role.SUPPORT_MANAGER)
    matter = await restricted(store)
    await make_urgent(acting(store, now=NOW), matter, Urgency.RED)
    alarm = await store.alarms.raise_for(matter.id, NOW)
    assert (await take_alarmed(acting(store, kato, now=NOW), alarm)).is_done
    role = StaffDetails(Role.SUPPORT_OFFICER, "Kato", "", ["ja"])
    await appoint(acting(store, mori, now=NOW), await store.staff.get(kato.id), role)
    assert await holder(store, matter) is None
    anew = await store.alarms.newest_of(matter.id)
    assert anew is not None
    assert anew.is_running
    assert "standing-no_longer" in [key for key, _ in await said(store, staff_id=kato.id)]
    [told] = [args for key, args in await said(store, staff_id=mori.id) if key == "restricted-given_back"]
    assert (told["name"], told["why"]) == ("Kato", "restricted")


async def test_who_is_named_in_what_they_had_hears_nothing_of_it(store: Store) -> None:
    await named(store, "Mori", Role.ADMIN, ADMIN_USER)
    kato, matter = await named(store, "Kato"), await asked(store)
    await claimed(store, matter, kato)
    await store.consultations.set_readers(matter.id, Readers.ADMINS)
    await watch_waiting(acting(store, now=NOW))
    assert await holder(store, matter) is None
    assert await said(store, staff_id=kato.id) == []


async def test_who_had_it_hears_to_whom_it_was_handed_over(store: Store) -> None:
    matter, kato, member = await asked(store), await named(store, "Kato"), await a_member(store)
    mori = await named(store, "Mori", Role.SUPPORT_MANAGER, ADMIN_USER)
    await claimed(store, matter, kato)
    await hand_over(acting(store, member, now=NOW), await store.consultations.get(matter.id), mori)
    assert [key for key, _ in await said(store, staff_id=kato.id)] == ["standing-taken_over"]
    assert [key for key, _ in await said(store, staff_id=mori.id)] == ["standing-handed_over"]


# A Tuesday; 28 November is a Saturday, on which the office is closed.
@pytest.mark.parametrize(
    ("until_on", "wakes_at"),
    [
        (date(2026, 11, 25), datetime(2026, 11, 25, 9, tzinfo=TOKYO)),
        (date(2026, 11, 28), datetime(2026, 11, 30, 9, tzinfo=TOKYO)),
    ],
)
async def test_it_rests_until_the_office_opens(store: Store, until_on: date, wakes_at: datetime) -> None:
    matter, member = await asked(store), await a_member(store)
    assert (await snooze_consultation(acting(store, member, now=NOW), matter, until_on)).is_done
    rests = await store.consultations.get(matter.id)
    assert rests.snoozed_until == wakes_at
    assert await snooze_consultation(acting(store, member, now=NOW), rests, until_on) == ALREADY_DONE
    assert (await wake_consultation(acting(store, member, now=LATER), rests)).is_done
    woken = await store.consultations.get(matter.id)
    assert woken.snoozed_until is None
    assert await wake_consultation(acting(store, member, now=LATER), woken) == ALREADY_DONE
    assert len(await happened(store, "consultation_snoozed")) == 2


async def test_nothing_red_rests_while_its_worker_waits(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    await make_urgent(acting(store, now=NOW), matter, Urgency.RED)
    red, tomorrow = await store.consultations.get(matter.id), NOW.date() + timedelta(days=1)
    assert (await snooze_consultation(acting(store, member, now=NOW), red, tomorrow)).key == "standing-red_rests_not"


async def test_what_is_closed_or_a_day_that_is_over_is_an_old_button(store: Store) -> None:
    matter, member = await asked(store), await a_member(store)
    assert (await snooze_consultation(acting(store, member, now=NOW), matter, NOW.date())).key == "button-old"
    await close_consultation(acting(store, member, now=NOW), matter)
    closed = await store.consultations.get(matter.id)
    acts = acting(store, member, now=NOW)
    tomorrow = NOW.date() + timedelta(days=1)
    refused = (
        await claim_consultation(acts, closed),
        await hand_over(acts, closed, member),
        await snooze_consultation(acts, closed, tomorrow),
    )
    assert {each.key for each in refused} == {"button-old"}


async def test_an_alarm_that_became_one_for_admins_is_not_taken_by_a_manager_who_was_told_of_it(store: Store) -> None:
    matter, manager = await asked(store), await named(store, "Mori", Role.SUPPORT_MANAGER)
    await store.alarms.raise_for(matter.id, NOW)
    alarm = await store.alarms.newest_of(matter.id)
    assert alarm is not None
    await store.consultations.set_readers(matter.id, Readers.ADMINS)
    assert (await take_alarmed(acting(store, manager, now=NOW), alarm)).key == "alarm-not_yours"
    assert await holder(store, matter) is None
    assert await happened(store, "alarm_taken") == []


async def test_who_is_no_manager_is_refused_the_alarm_of_a_matter_that_they_read(store: Store) -> None:
    matter, officer = await asked(store), await named(store, "Sato")
    alarm = await store.alarms.raise_for(matter.id, NOW)
    assert (await take_alarmed(acting(store, officer, now=NOW), alarm)).key == "alarm-for_managers"
    assert await holder(store, matter) is None
    assert (await store.alarms.get(alarm.id)).is_running
    assert (await claimed(store, matter, officer)).is_done
    assert (await take_alarmed(acting(store, officer, now=NOW), alarm)).key == "alarm-for_managers"
