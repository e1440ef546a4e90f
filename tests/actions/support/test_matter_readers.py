"""Officers ask to read one restricted matter; managers decide, add and remove."""

from bot.actions.support.consultations import close_consultation, open_consultation
from bot.actions.support.readers.complaints import open_complaint
from bot.actions.support.reading_requests import (
    add_reader,
    addable,
    ask_for_reading,
    decide_request,
    remind_of_requests,
    remove_reader,
)
from bot.domain.button_words import RequestAnswer
from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.support.matter_reader import ANSWERED_WITHIN
from bot.domain.support.sight import may_read, sight_of
from bot.storage.store import Store
from tests.actions.vocabulary import (
    ADMIN_USER,
    MANAGER_USER,
    NOW,
    OFFICER_USER,
    a_member,
    a_worker,
    acting,
    happened,
    said,
    words,
)

OTHER_USER = 503


async def a_matter(store: Store) -> Consultation:
    worker = await a_worker(store)
    return await open_consultation(acting(store), worker, ConsultationKind.HARASSMENT, [words("He touches me")])


async def office(store: Store) -> tuple[StaffMember, StaffMember]:
    """An officer, and a manager."""
    return await a_member(store), await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)


async def as_it_stands(store: Store, matter: Consultation) -> Consultation:
    return await store.consultations.get(matter.id)


async def test_who_is_let_in_reads_it_alone_of_all_officers_in_every_list(store: Store) -> None:
    officer, manager = await office(store)
    other, matter = await a_member(store, user_id=OTHER_USER), await a_matter(store)
    await ask_for_reading(acting(store, officer), matter, officer)
    [request] = await store.matter_readers.of_matter(matter.id)
    assert not may_read(officer, await as_it_stands(store, matter))
    await decide_request(acting(store, manager), request, RequestAnswer.YES)
    stands = await as_it_stands(store, matter)
    assert (may_read(officer, stands), may_read(other, stands)) == (True, False)
    for member, found in ((officer, [matter.id]), (manager, [matter.id]), (other, [])):
        sight = sight_of(member)
        assert [each.id for each in await store.standings.open_for(sight)] == found
        assert [each.id for each in await store.consultations.outside_group(sight)] == found
        assert [each[1] for each in await store.messages.newest_words(sight, None, 9)] == found
        assert await store.consultations.hidden_from(sight) == ([] if found else [matter.id])
    assert {each.id for each in await store.staff.readers_of(stands)} == {officer.id, manager.id}


async def test_only_who_reads_it_as_a_manager_decides(store: Store) -> None:
    officer, manager = await office(store)
    other, matter = await a_member(store, user_id=OTHER_USER), await a_matter(store)
    await add_reader(acting(store, manager), matter, officer)
    stands = await as_it_stands(store, matter)
    assert (await add_reader(acting(store, officer), stands, other)).is_refused
    [reader] = await store.matter_readers.of_matter(matter.id)
    assert (await remove_reader(acting(store, officer), stands, reader)).is_refused
    await ask_for_reading(acting(store, other), stands, other)
    request = (await store.matter_readers.of_matter(matter.id))[-1]
    assert (await decide_request(acting(store, officer), request, RequestAnswer.YES)).is_refused
    assert [each.staff_id for each in await store.matter_readers.of_matter(matter.id)] == [officer.id, other.id]


async def test_two_managers_decide_at_once_and_the_first_counts(store: Store) -> None:
    officer, manager = await office(store)
    admin, matter = await a_member(store, Role.ADMIN, ADMIN_USER), await a_matter(store)
    await ask_for_reading(acting(store, officer), matter, officer)
    [request] = await store.matter_readers.of_matter(matter.id)
    assert (await decide_request(acting(store, manager), request, RequestAnswer.YES)).is_done
    again = await store.matter_readers.get(request.id)
    assert (await decide_request(acting(store, admin), again, RequestAnswer.NO)).key == "restricted-request-over"
    assert may_read(officer, await as_it_stands(store, matter))
    assert len(await happened(store, "reader_added")) == 1


async def test_nobody_asks_for_a_complaint_nor_is_added_to_one(store: Store) -> None:
    officer, _manager = await office(store)
    admin, worker = await a_member(store, Role.ADMIN, ADMIN_USER), await a_worker(store)
    complaint = await open_complaint(acting(store), worker, [words("Sato shouts")])
    assert (await ask_for_reading(acting(store, officer), complaint, officer)).is_refused
    assert (await add_reader(acting(store, admin), complaint, officer)).is_refused
    assert await store.matter_readers.of_matter(complaint.id) == []


async def test_only_who_helps_workers_can_be_added(store: Store) -> None:
    _officer, manager = await office(store)
    other, matter = await a_member(store, Role.AUDITOR, OTHER_USER), await a_matter(store)
    assert (await add_reader(acting(store, manager), matter, other)).is_refused
    assert [each.user_id for each in await addable(store, matter)] == [OFFICER_USER]


async def test_a_request_is_told_again_each_day_until_it_is_decided_or_the_matter_closed(store: Store) -> None:
    officer, manager = await office(store)
    matter = await a_matter(store)
    await ask_for_reading(acting(store, officer), matter, officer)
    later = NOW
    for day in range(1, 4):
        later += ANSWERED_WITHIN
        await remind_of_requests(acting(store, now=later))
        await remind_of_requests(acting(store, now=later))
        asked = [key for key, _ in await said(store, staff_id=manager.id) if key == "restricted-asks"]
        assert len(asked) == day + 1
    await close_consultation(acting(store, manager, now=later), await as_it_stands(store, matter))
    await remind_of_requests(acting(store, now=later + ANSWERED_WITHIN))
    assert len([key for key, _ in await said(store, staff_id=manager.id) if key == "restricted-asks"]) == 4


async def test_who_removed_may_ask_again(store: Store) -> None:
    officer, manager = await office(store)
    matter = await a_matter(store)
    await add_reader(acting(store, manager), matter, officer)
    [reader] = await store.matter_readers.of_matter(matter.id)
    await remove_reader(acting(store, manager), await as_it_stands(store, matter), reader)
    assert not may_read(officer, await as_it_stands(store, matter))
    await store.staff.reach(manager.id)
    assert (await ask_for_reading(acting(store, officer), await as_it_stands(store, matter), officer)).is_done
    assert matter.readers is Readers.RESTRICTED
