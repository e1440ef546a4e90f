"""Support staff: who is asked about, who is appointed, and what is left of who left."""

from bot.actions.staff import StaffDetails, appoint, appoint_first_admins, join_staff, leave_staff, see_member
from bot.actions.support.unheard import not_reachable
from bot.domain.staff import Role
from bot.storage.store import Store
from bot.storage.tables import outbox, staff
from tests.actions.vocabulary import (
    ADMIN_USER,
    NOW,
    OFFICER_USER,
    a_member,
    a_worker,
    acting,
    happened,
    rows,
    said,
)

PLAN = StaffDetails(Role.SUPPORT_OFFICER, "加藤 Kei", "主任", ["ja", "vi"])


async def test_who_joins_is_asked_about_once_and_is_nobody_yet(store: Store) -> None:
    for _ in range(2):
        await join_staff(store, OFFICER_USER, NOW)
    [kept] = await rows(store, staff)
    assert (kept["user_id"], kept["role"], kept["joined_at"]) == (OFFICER_USER, None, NOW)
    [question] = await rows(store, outbox)
    assert (question["worker_id"], question["staff_id"], question["message"]["key"]) == (None, None, "staff-joined")
    assert question["message"]["args"] == {"user": str(OFFICER_USER)}
    [[button]] = question["message"]["buttons"]
    assert (button["key"], button["start"]) == ("staff-joined-confirm", f"staff_{kept['id']}")
    assert [event["actor"] for event in await happened(store, "staff_joined")] == [f"staff:{kept['id']}"]


async def test_an_admin_records_role_name_title_and_languages_and_staff_are_told(store: Store) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    await join_staff(store, OFFICER_USER, NOW)
    joiner = await store.staff.by_user(OFFICER_USER)
    assert joiner is not None
    await appoint(acting(store, admin), joiner, PLAN)
    kept = (await rows(store, staff))[-1]
    assert (kept["user_id"], kept["role"], kept["name"]) == (OFFICER_USER, "support_officer", "加藤 Kei")
    assert (kept["title"], kept["languages"]) == ("主任", ["ja", "vi"])
    [event] = await happened(store, "staff_appointed")
    assert (event["actor"], event["subject"]) == (f"staff:{admin.id}", f"staff:{kept['id']}")
    assert event["details"] == {"role": "support_officer"}
    told, listed, confirmed = (await rows(store, outbox))[-3:]
    assert (told["staff_id"], told["message"]["key"]) == (None, "staff-appointed")
    assert told["message"]["args"] == {"name": "加藤 Kei", "role": "support_officer"}
    assert (listed["act"], listed["message"]) == ("list_commands", {"user_id": OFFICER_USER})
    assert (confirmed["staff_id"], confirmed["message"]["key"]) == (kept["id"], "staff-confirmed")
    [[button]] = confirmed["message"]["buttons"]
    assert (button["key"], button["callback"]) == ("staff-open_home", "home")


async def test_who_gets_another_name_and_keeps_the_role_is_told_nothing(store: Store) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    await appoint(acting(store, admin), admin, StaffDetails(Role.ADMIN, "森 例子", "代表", ["ja"]))
    assert await rows(store, outbox) == []
    assert [row["name"] for row in await rows(store, staff)] == ["森 例子"]


async def test_the_only_admin_stays_one_until_there_is_another(store: Store) -> None:
    admin = await a_member(store, Role.ADMIN, ADMIN_USER)
    refused = await appoint(acting(store, admin), admin, PLAN)
    assert (refused.is_refused, refused.key) == (True, "staff-mistake-last_admin")
    assert [row["role"] for row in await rows(store, staff)] == ["admin"]
    await a_member(store, Role.ADMIN)
    assert (await appoint(acting(store, admin), admin, PLAN)).is_done


async def test_leaving_ends_the_role_at_once_and_who_comes_back_is_nobody_again(store: Store) -> None:
    member = await a_member(store)
    await leave_staff(acting(store), OFFICER_USER)
    assert await store.staff.by_user(OFFICER_USER) is None
    assert [event["actor"] for event in await happened(store, "staff_left")] == [f"staff:{member.id}"]
    assert await said(store) == []
    await join_staff(store, OFFICER_USER, NOW)
    assert [(row["role"], row["ended_at"]) for row in await rows(store, staff)][1:] == [(None, None)]


async def test_staff_are_told_who_left_if_they_know_the_name(store: Store) -> None:
    member = await a_member(store)
    await appoint(acting(store, await a_member(store, Role.ADMIN, ADMIN_USER)), member, PLAN)
    await leave_staff(acting(store), OFFICER_USER)
    assert (await said(store))[-1] == ("staff-left", {"name": "加藤 Kei"})


async def test_a_stranger_who_leaves_leaves_nothing(store: Store) -> None:
    await leave_staff(acting(store), OFFICER_USER)
    assert (await rows(store, staff), await happened(store, "staff_left")) == ([], [])


async def test_the_people_of_the_settings_are_admins_from_the_start_and_once(store: Store) -> None:
    for _ in range(2):
        await appoint_first_admins(store, [ADMIN_USER], NOW)
    [first] = await rows(store, staff)
    assert (first["user_id"], first["role"]) == (ADMIN_USER, "admin")
    [event] = await happened(store, "staff_appointed")
    assert (event["actor"], event["subject"]) == ("settings", f"staff:{first['id']}")


async def test_an_officer_whom_the_settings_name_becomes_an_admin(store: Store) -> None:
    member = await a_member(store)
    await appoint_first_admins(store, [OFFICER_USER], NOW)
    assert [(row["id"], row["role"]) for row in await rows(store, staff)] == [(member.id, "admin")]


async def test_a_manager_or_admin_counts_as_reachable_only_once_they_have_started_the_bot(store: Store) -> None:
    await appoint_first_admins(store, [ADMIN_USER], NOW)
    [admin] = await not_reachable(store)
    assert admin.user_id == ADMIN_USER
    await see_member(store, admin, NOW)
    assert await not_reachable(store) == []


async def test_who_is_in_the_bot_as_a_worker_has_started_it(store: Store) -> None:
    await a_worker(store, ADMIN_USER)
    await appoint_first_admins(store, [ADMIN_USER], NOW)
    assert await not_reachable(store) == []


async def test_of_officers_nobody_asks_whether_they_can_be_told_in_private(store: Store) -> None:
    await join_staff(store, OFFICER_USER, NOW)
    joiner = await store.staff.by_user(OFFICER_USER)
    assert joiner is not None
    await store.staff.confirm(joiner.id, Role.SUPPORT_OFFICER, NOW)
    assert await not_reachable(store) == []
    await store.staff.confirm(joiner.id, Role.SUPPORT_MANAGER, NOW)
    assert [each.id for each in await not_reachable(store)] == [joiner.id]
