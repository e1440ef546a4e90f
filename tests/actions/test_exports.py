"""Exports: which data of the application go into which file, and for whom."""

import pytest

from bot.actions.exports import ExportKind, events_for, people, record_export
from bot.actions.privacy.evidence import decide_evidence, view_evidence
from bot.actions.privacy.removal import remove_for_staff
from bot.actions.support.readers.complaints import open_complaint
from bot.domain.audit_event import AuditAction
from bot.domain.privacy.evidence import EvidenceDecision, RemovalReason
from bot.domain.roster.columns import ROSTER_COLUMNS
from bot.domain.staff import Role
from bot.domain.support.event_subjects import OF_CONSULTATION
from bot.files.audit_log_export import event_row
from bot.files.roster.export import roster_row
from bot.storage.store import Store
from bot.storage.tables import audit_log
from tests.actions.vocabulary import (
    ADMIN_USER,
    KEYWORDS,
    TODAY,
    a_member,
    a_worker,
    acting,
    happened,
    known,
    on_roster,
    rows,
    words,
)


async def test_everybody_on_the_roster_leaves_in_the_shape_in_which_it_is_read(store: Store) -> None:
    await a_worker(store)
    worker = await on_roster(store, number="W-1", name="=EXAMPLE LINH")
    await store.contracts.begin(worker.id, await store.employers.add("Hoshi Care"), TODAY)
    await known(store, worker, status="ssw1")
    [row] = [roster_row(*person, TODAY) for person in await people(store, 0)]
    assert len(row) == len(ROSTER_COLUMNS)
    assert row[:2] == ["W-1", "=EXAMPLE LINH"]
    assert row[7:9] == ["Hoshi Care", "2026-11-22"]


@pytest.mark.parametrize(("role", "sees"), [(Role.ADMIN, True), (Role.SUPPORT_MANAGER, False), (Role.AUDITOR, False)])
async def test_every_event_leaves_and_only_admins_see_that_there_are_complaints(
    store: Store, role: Role, sees: bool
) -> None:
    member = await a_member(store, role)
    await open_complaint(acting(store), await a_worker(store), [words("Sato shouts at me every week")])
    await record_export(acting(store, member), ExportKind.EVENTS)
    (event,) = await happened(store, "exported")
    assert (event["actor"], event["details"]) == (f"staff:{member.id}", {"export": "events"})

    exported = [event_row(each) for each in (await events_for(store, member, 0))[0]]
    kept = [(row["action"], row["subject"] or "") for row in await rows(store, audit_log)]
    assert "consultation:1" in [about for _, about in kept]
    assert [(row[3], row[4]) for row in exported] == [each for each in kept if sees or each[1] != "consultation:1"]


async def test_nothing_that_follows_from_a_complaint_is_exported_to_who_may_not_know_of_it(store: Store) -> None:
    manager, admin = await a_member(store, Role.SUPPORT_MANAGER), await a_member(store, Role.ADMIN, ADMIN_USER)
    matter = await open_complaint(acting(store), await a_worker(store), [words("Sato shouts at me every week")])
    [said, *_] = await store.messages.of_consultation(matter.id)
    before = len((await events_for(store, manager, 0))[0])
    await remove_for_staff(acting(store, admin), said, RemovalReason.OTHER, KEYWORDS)
    [hidden] = await store.evidence.undecided_in(matter.id)
    await view_evidence(acting(store, admin), hidden.id)
    await decide_evidence(acting(store, admin), hidden, EvidenceDecision.DESTROY)
    nouns = {row["subject"].partition(":")[0] for row in await rows(store, audit_log) if row["subject"]}
    assert {"consultation", "message", "evidence", "task"} <= nouns
    assert len((await events_for(store, manager, 0))[0]) == before
    assert len((await events_for(store, admin, 0))[0]) == len(await rows(store, audit_log))


@pytest.mark.parametrize("noun", sorted(OF_CONSULTATION))
async def test_of_everything_that_stands_in_a_consultation_the_matter_is_looked_up(store: Store, noun: str) -> None:
    await acting(store).record(AuditAction.TASK_NOTED, subject=f"{noun}:999")
    await acting(store).record(AuditAction.TASK_NOTED, subject="worker:1", details={"consultation": 999})
    assert len((await events_for(store, await a_member(store), 0))[0]) == 2
