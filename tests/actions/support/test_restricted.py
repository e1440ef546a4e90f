"""Restricted matters: managers and admins hear of them one by one, the group hears nothing."""

import pytest

from bot.actions.support.consultations import add_words, close_consultation, open_consultation
from bot.actions.support.readers import open_to_group, restrict
from bot.actions.support.readers.complaints import open_complaint, view_complaint
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind, Readers
from bot.domain.support.sight import circles_of
from bot.storage.store import Store
from bot.storage.tables import outbox
from tests.actions.vocabulary import ADMIN_USER, MANAGER_USER, a_member, a_worker, acting, happened, rows, said, words

WORDS = "The foreman touches me"


async def test_of_harassment_managers_and_admins_hear_alone_from_the_first_word(store: Store) -> None:
    await a_member(store)
    told = [await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER), await a_member(store, Role.ADMIN, ADMIN_USER)]
    worker = await a_worker(store)
    matter = await open_consultation(acting(store), worker, ConsultationKind.HARASSMENT, [words(WORDS)])
    await add_words(acting(store), matter, words("Again today", 8))
    await close_consultation(acting(store, told[0]), matter)
    messages = [row for row in await rows(store, outbox) if row["worker_id"] is None and row["act"] == "say"]
    assert matter.readers is Readers.RESTRICTED
    assert {row["staff_id"] for row in messages} == {each.id for each in told}
    assert {row["message"]["key"] for row in messages} == {"restricted-new", "restricted-more"}
    assert WORDS not in str(messages)


async def test_a_manager_opens_a_restricted_matter_and_no_complaint(store: Store) -> None:
    manager, worker = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER), await a_worker(store)
    matter = await open_consultation(acting(store), worker, ConsultationKind.HARASSMENT, [words(WORDS)])
    complaint = await open_complaint(acting(store), worker, [words("Sato shouts", 8)])
    assert await view_complaint(acting(store, manager), manager, matter.id) == matter
    assert await view_complaint(acting(store, manager), manager, complaint.id) is None
    assert [event["subject"] for event in await happened(store, "complaint_viewed")] == [f"consultation:{matter.id}"]


@pytest.mark.parametrize(
    ("role", "circles"),
    [
        (Role.ADMIN, {Readers.ADMINS, Readers.RESTRICTED}),
        (Role.SUPPORT_MANAGER, {Readers.RESTRICTED}),
        (Role.SUPPORT_OFFICER, set()),
        (Role.AUDITOR, set()),
    ],
)
async def test_who_reads_what_the_group_does_not_see(store: Store, role: Role, circles: set[Readers]) -> None:
    assert circles_of(await a_member(store, role)) == circles


async def test_what_the_group_has_read_for_a_while_is_said_to_be_restricted_again_and_not_new(store: Store) -> None:
    manager = await a_member(store, Role.SUPPORT_MANAGER, MANAGER_USER)
    worker = await a_worker(store)
    matter = await open_consultation(acting(store), worker, ConsultationKind.HARASSMENT, [words(WORDS)])
    await open_to_group(acting(store, manager), matter)
    before = len(await said(store, staff_id=manager.id))
    await restrict(acting(store), await store.consultations.get(matter.id))
    assert [key for key, _ in (await said(store, staff_id=manager.id))[before:]] == ["restricted-returned"]
