"""What staff were shown of what the group does not see: when it goes."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, event

from bot.actions.privacy.removal import remove_for_staff
from bot.actions.private_copies import delete_copies_of, end_readings, tend_copies, tend_copies_of
from bot.actions.support.consultations import open_consultation
from bot.actions.support.readers import open_to_group
from bot.actions.support.readers.moving import make_complaint
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.staff import Role
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.storage.store import Store
from bot.storage.tables import outbox, private_copies
from tests.actions.vocabulary import KEYWORDS, MANAGER_USER, NOW, OFFICER_USER, a_member, a_worker, acting, rows, words


async def a_matter(store: Store, readers: Readers = Readers.RESTRICTED) -> Consultation:
    worker = await a_worker(store)
    return await open_consultation(acting(store), worker, ConsultationKind.OTHER, [words("He hit me")], readers)


async def leaving(store: Store) -> list[int]:
    return [row["telegram_id"] for row in await rows(store, private_copies) if row["leaving_at"] is not None]


@pytest.mark.parametrize(("hours", "gone"), [(46, []), (47, [9])])
async def test_it_goes_after_47_hours(store: Store, hours: int, gone: list[int]) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add(matter.id, MANAGER_USER, [9], NOW)
    await tend_copies(store, NOW + timedelta(hours=hours))
    assert await leaving(store) == gone


async def test_it_is_deleted_by_one_row_of_the_outbox_that_names_no_matter(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add(matter.id, MANAGER_USER, [9], NOW)
    for hours in (47, 48, 49):
        await tend_copies(store, NOW + timedelta(hours=hours))
    [row] = [each for each in await rows(store, outbox) if each["act"] == "delete_private_copy"]
    assert (row["consultation_id"], row["message"]) == (None, {"chat_id": MANAGER_USER, "telegram_id": 9})


async def test_who_may_not_read_it_any_more_keeps_nothing_whatever_the_reason(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    officer = await a_member(store, user_id=OFFICER_USER)
    matter = await a_matter(store)
    await store.matter_readers.add(matter.id, officer.id, NOW, manager.id)
    for user_id, telegram_id in ((MANAGER_USER, 9), (OFFICER_USER, 10)):
        await store.private_copies.add(matter.id, user_id, [telegram_id], NOW)
    await tend_copies(store, NOW)
    assert await leaving(store) == []
    await store.staff.confirm(manager.id, Role.SUPPORT_OFFICER, NOW)
    await tend_copies(store, NOW)
    assert await leaving(store) == [9]
    await store.staff.end(officer.id, NOW)
    await end_readings(store, officer.id, NOW)
    assert await leaving(store) == [9, 10]
    assert await store.matter_readers.of_matter(matter.id) == []


async def test_words_that_become_a_complaint_leave_the_chats_of_managers_whom_it_may_concern(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add(matter.id, MANAGER_USER, [9], NOW)
    [said] = await store.messages.of_consultation(matter.id)
    complaint = await make_complaint(acting(store), await store.workers.get(matter.worker_id), said)
    assert complaint is not None
    assert complaint.is_for_admins_only
    assert await leaving(store) == [9]


async def test_what_is_destroyed_goes_from_everybody_at_once(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add(matter.id, MANAGER_USER, [9], NOW)
    [said] = await store.messages.of_consultation(matter.id)
    await remove_for_staff(acting(store, manager), said, RemovalReason.OTHER, KEYWORDS)
    assert await leaving(store) == [9]
    await delete_copies_of(store, matter.id, NOW)
    assert len([each for each in await rows(store, outbox) if each["act"] == "delete_private_copy"]) == 1


async def test_what_the_group_may_read_goes_with_the_hours_alone(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add(matter.id, MANAGER_USER, [9], NOW)
    await open_to_group(acting(store), matter)
    await tend_copies(store, NOW)
    assert await leaving(store) == []


async def test_hidden_words_of_what_the_group_reads_leave_whoever_is_a_manager_no_more(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store, Readers.GROUP)
    await store.private_copies.add(matter.id, MANAGER_USER, [9], NOW)
    await tend_copies_of(store, manager.id, NOW)
    assert await leaving(store) == []
    await store.staff.confirm(manager.id, Role.SUPPORT_OFFICER, NOW)
    await tend_copies_of(store, manager.id, NOW)
    assert await leaving(store) == [9]


async def test_a_minute_in_which_nothing_is_due_asks_four_times_however_much_stands(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add(matter.id, MANAGER_USER, range(9, 29), NOW)
    await store.private_copies.add((await a_matter(store)).id, MANAGER_USER, range(29, 39), NOW)
    await store.outbox.flush()
    asked: list[str] = []

    def note(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(store.audit_log._connection.sync_connection, "before_cursor_execute", note)
    await tend_copies(store, NOW + timedelta(hours=46))
    await store.outbox.flush()
    assert len(asked) == 4
    await tend_copies(store, NOW + timedelta(hours=47))
    assert len(await leaving(store)) == 30


async def test_of_somebody_who_was_never_staff_nothing_is_known(store: Store) -> None:
    matter = await a_matter(store)
    await store.private_copies.add(matter.id, 999, [9], NOW)
    assert await rows(store, private_copies) == []


async def test_what_only_asks_about_a_matter_stays_as_long_as_one_reads_it(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add_question(matter.id, MANAGER_USER, [9], NOW)
    await delete_copies_of(store, matter.id, NOW)
    await tend_copies(store, NOW + timedelta(days=30))
    assert await leaving(store) == []
    await store.matter_readers.name(matter.id, manager.id, NOW)
    await tend_copies(store, NOW + timedelta(days=30))
    assert await leaving(store) == [9]


async def test_a_question_in_whose_place_words_stand_goes_like_words_and_the_other_way_round(store: Store) -> None:
    await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    matter = await a_matter(store)
    await store.private_copies.add_question(matter.id, MANAGER_USER, [9], NOW)
    await store.private_copies.add(matter.id, MANAGER_USER, [9, 10], NOW)
    await store.private_copies.add_question(matter.id, MANAGER_USER, [10], NOW)
    await tend_copies(store, NOW + timedelta(hours=47))
    assert await leaving(store) == [9]
