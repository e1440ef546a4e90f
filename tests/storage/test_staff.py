from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.staff import Role, StaffMember
from bot.storage.database import Database
from bot.storage.store import Store

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
USER = 7_000_000_002
OTHER_USER = 7_000_000_003
GROUP = -5_000_000_001
SUPERGROUP = -1_005_000_000_001


async def test_somebody_new_has_no_role(store: Store) -> None:
    staff_id = await store.staff.add(USER, NOW)

    assert await store.staff.by_user(USER) == StaffMember(
        id=staff_id,
        user_id=USER,
        role=None,
        name=None,
        title=None,
        languages=(),
        joined_at=NOW,
        confirmed_at=None,
    )


async def test_a_role_counts_from_the_confirmation(store: Store) -> None:
    staff_id = await store.staff.add(USER, NOW)

    await store.staff.confirm(staff_id, Role.SUPPORT_OFFICER, LATER)

    member = await store.staff.find(staff_id)
    assert member is not None
    assert (member.role, member.confirmed_at) == (Role.SUPPORT_OFFICER, LATER)


async def test_what_official_records_say_of_a_member_is_kept(store: Store) -> None:
    staff_id = await store.staff.add(USER, NOW)

    await store.staff.describe(staff_id, "佐藤 花", "支援担当者", ["ja", "vi"])

    member = await store.staff.find(staff_id)
    assert member is not None
    assert (member.name, member.title, member.languages) == ("佐藤 花", "支援担当者", ("ja", "vi"))


async def test_who_left_is_nobody_any_more(store: Store) -> None:
    staff_id = await store.staff.add(USER, NOW)

    await store.staff.end(staff_id, LATER)

    assert await store.staff.by_user(USER) is None
    assert await store.staff.find(staff_id) is None
    assert await store.staff.all() == []


async def test_who_comes_back_begins_a_new_time_without_a_role(store: Store) -> None:
    first_id = await store.staff.add(USER, NOW)
    await store.staff.confirm(first_id, Role.ADMIN, NOW)
    await store.staff.end(first_id, NOW)

    second_id = await store.staff.add(USER, LATER)

    member = await store.staff.by_user(USER)
    assert member is not None
    assert (member.id, member.role, member.joined_at) == (second_id, None, LATER)
    assert second_id != first_id


async def test_nobody_can_be_in_the_group_twice_at_once(database: Database) -> None:
    async with database.transaction() as store:
        await store.staff.add(USER, NOW)

    with pytest.raises(IntegrityError):
        async with database.transaction() as store:
            await store.staff.add(USER, LATER)


async def test_those_not_confirmed_yet_come_last(store: Store) -> None:
    newcomer = await store.staff.add(USER, NOW)
    officer = await store.staff.add(OTHER_USER, NOW)
    await store.staff.confirm(officer, Role.SUPPORT_OFFICER, NOW)

    assert [member.id for member in await store.staff.all()] == [officer, newcomer]


async def test_the_staff_group_is_the_configured_one_until_it_moves(store: Store) -> None:
    assert await store.staff.group_id(GROUP) == GROUP


async def test_a_group_that_moved_is_found_under_its_new_id(store: Store) -> None:
    await store.staff.move_group(GROUP, SUPERGROUP)
    assert await store.staff.group_id(GROUP) == SUPERGROUP


async def test_being_told_of_a_move_again_changes_nothing(store: Store) -> None:
    await store.staff.move_group(GROUP, SUPERGROUP)
    await store.staff.move_group(GROUP, SUPERGROUP)
    assert await store.staff.group_id(GROUP) == SUPERGROUP


async def test_the_last_move_counts(store: Store) -> None:
    await store.staff.move_group(GROUP, SUPERGROUP)
    await store.staff.move_group(GROUP, SUPERGROUP - 1)
    assert await store.staff.group_id(GROUP) == SUPERGROUP - 1
