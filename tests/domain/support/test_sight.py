"""Who of staff reads a consultation."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.staff import Role, StaffMember
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.domain.support.sight import may_decide_readers, may_read, sight_of

NOW = datetime(2026, 11, 29, tzinfo=UTC)
MATTER = Consultation(31, 1, ConsultationKind.HARASSMENT, ConsultationState.NEW, "vi", None, None, None, NOW, None)


def member(role: Role | None, staff_id: int = 5) -> StaffMember:
    return StaffMember(staff_id, 500 + staff_id, role, "Sato", None, (), NOW, NOW)


@pytest.mark.parametrize(
    ("readers", "read_by"),
    [
        (Readers.GROUP, {*Role}),
        (Readers.RESTRICTED, {Role.SUPPORT_MANAGER, Role.ADMIN}),
        (Readers.ADMINS, {Role.ADMIN}),
    ],
)
def test_a_circle_is_read_by_its_roles(readers: Readers, read_by: set[Role]) -> None:
    matter = replace(MATTER, readers=readers)
    assert {role for role in Role if may_read(member(role), matter)} == read_by


@pytest.mark.parametrize(
    ("role", "readers", "reads"),
    [
        (Role.SUPPORT_OFFICER, Readers.RESTRICTED, True),
        (Role.SUPPORT_OFFICER, Readers.ADMINS, False),
        (Role.SUPPORT_MANAGER, Readers.ADMINS, False),
        (Role.AUDITOR, Readers.RESTRICTED, False),
        (None, Readers.RESTRICTED, False),
    ],
)
def test_who_was_added_reads_that_restricted_matter_and_no_complaint(
    role: Role | None, readers: Readers, reads: bool
) -> None:
    assert may_read(member(role), replace(MATTER, readers=readers, added=frozenset({5}))) is reads
    assert not may_read(
        member(Role.SUPPORT_OFFICER, 6), replace(MATTER, readers=Readers.RESTRICTED, added=frozenset({5}))
    )


@pytest.mark.parametrize("readers", [Readers.RESTRICTED, Readers.ADMINS])
@pytest.mark.parametrize("role", [*Role])
def test_whom_it_concerns_never_reads_it_admins_included(role: Role, readers: Readers) -> None:
    matter = replace(MATTER, readers=readers, added=frozenset({5}), named=frozenset({5}))
    assert not may_read(member(role), matter)
    assert not may_decide_readers(member(role), matter)


@pytest.mark.parametrize(
    ("role", "readers", "decides"),
    [
        (Role.SUPPORT_MANAGER, Readers.RESTRICTED, True),
        (Role.ADMIN, Readers.RESTRICTED, True),
        (Role.SUPPORT_OFFICER, Readers.RESTRICTED, False),
        (Role.ADMIN, Readers.ADMINS, False),
        (Role.ADMIN, Readers.GROUP, False),
    ],
)
def test_managers_say_who_else_reads_a_restricted_matter(role: Role, readers: Readers, decides: bool) -> None:
    matter = replace(MATTER, readers=readers, added=frozenset({5}))
    assert may_decide_readers(member(role), matter) is decides


def test_somebody_without_a_role_looks_for_what_the_group_reads_alone() -> None:
    assert sight_of(None).staff_id is None
    assert sight_of(member(Role.AUDITOR)).staff_id is None
    assert sight_of(member(Role.SUPPORT_OFFICER)).staff_id == 5
