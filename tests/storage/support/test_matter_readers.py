"""Who reads one matter, asked of both databases."""

from bot.domain.staff import Role
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.domain.support.sight import OF_GROUP, Sight, may_read, sight_of
from bot.storage.store import Store
from tests.actions.vocabulary import ADMIN_USER, MANAGER_USER, NOW, OFFICER_USER, a_member, a_worker


async def matters(store: Store) -> list[Consultation]:
    """One of each circle."""
    worker = await a_worker(store)
    return [await store.consultations.open(worker, ConsultationKind.OTHER, NOW, each) for each in Readers]


async def test_a_query_finds_what_may_read_allows_and_no_more(store: Store) -> None:
    roles = ((OFFICER_USER, Role.SUPPORT_OFFICER), (503, Role.SUPPORT_OFFICER), (504, Role.AUDITOR))
    heads = ((MANAGER_USER, Role.SUPPORT_MANAGER), (ADMIN_USER, Role.ADMIN), (602, Role.ADMIN))
    staff = [await a_member(store, role, user_id) for user_id, role in (*roles, *heads)]
    opened = await matters(store)
    added, named = staff[0], staff[4]
    for matter in opened:
        await store.matter_readers.add(matter.id, added.id, NOW, staff[3].id)
    await store.matter_readers.name(opened[2].id, named.id, NOW)
    stand = [await store.consultations.get(each.id) for each in opened]
    assert (stand[1].added, stand[2].named) == (frozenset({added.id}), frozenset({named.id}))
    for member in staff:
        found = {each.id for each in await store.standings.open_for(sight_of(member))}
        assert found == {each.id for each in stand if may_read(member, each)}, member.user_id
        assert {*await store.consultations.hidden_from(sight_of(member))} == {each.id for each in stand} - found
    assert [each.id for each in await store.standings.open_for(OF_GROUP)] == [opened[0].id]


async def test_asking_twice_is_one_request_and_adding_ends_it(store: Store) -> None:
    officer, manager = await a_member(store), await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = (await matters(store))[1]
    assert await store.matter_readers.ask(matter.id, officer.id, NOW, NOW) is not None
    assert await store.matter_readers.ask(matter.id, officer.id, NOW, NOW) is None
    assert [each.staff_id for each in await store.matter_readers.overdue(NOW)] == [officer.id]
    assert await store.matter_readers.add(matter.id, officer.id, NOW, manager.id)
    assert not await store.matter_readers.add(matter.id, officer.id, NOW, manager.id)
    assert await store.matter_readers.overdue(NOW) == []
    [reader] = await store.matter_readers.of_matter(matter.id)
    assert await store.matter_readers.end(reader.id, NOW, manager.id)
    assert not await store.matter_readers.end(reader.id, NOW, manager.id)
    assert (await store.consultations.get(matter.id)).added == frozenset()


async def test_a_copy_is_known_once_and_of_whom_it_was(store: Store) -> None:
    manager, matter = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER), (await matters(store))[1]
    for _ in range(2):
        await store.private_copies.add(matter.id, MANAGER_USER, [9, 10], NOW)
    assert [(each.staff_id, each.telegram_id) for each in await store.private_copies.of_matter(matter.id)] == [
        (manager.id, 9),
        (manager.id, 10),
    ]
    await store.private_copies.gone(MANAGER_USER, [9])
    assert await store.private_copies.left(MANAGER_USER, 10, NOW)
    assert await store.private_copies.of_matter(matter.id) == []
    assert Sight(None, frozenset()) == OF_GROUP
