from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.roster.changes import ContractChange, EnrolledWorker, RowOutcome, difference, profile_values
from bot.domain.roster.columns import RosterEntry, RowProblem
from bot.domain.roster.employment import Contract, EndReason, Terms
from bot.domain.workers.profile import Owner, Profile, ProfileValue
from bot.domain.workers.worker import Worker

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
START, END, NEXT = date(2025, 4, 1), date(2026, 10, 31), date(2026, 11, 1)
AOZORA, UMI = "Aozora Foods", "Umi Foods"
EMPTY = RosterEntry(
    number="W-1",
    name_on_card="EXAMPLE LINH",
    language=None,
    nationality=None,
    birth_date=None,
    status=None,
    field=None,
    employer=None,
    contract_started_on=None,
    contract_ended_on=None,
    contract_end_reason=None,
    stay_expiry=None,
    last_interview_on=None,
    last_supervisor_interview_on=None,
    last_health_check_on=None,
    passport_expiry=None,
)
LINH = Worker(
    id=7,
    chat_id=None,
    locale=None,
    consent_version=None,
    consented_at=None,
    number="W-1",
    name_on_card="EXAMPLE LINH",
    preferred_name=None,
    employer_id=None,
    employer=None,
    muted_at=None,
    forgotten_at=None,
)
RUNNING = Contract(3, 7, AOZORA, 1, START, None, None)
ENDED = replace(RUNNING, ended_on=END, end_reason=EndReason.OWN_WISH)
UNDATED = replace(RUNNING, started_on=None)


def known(*told: ProfileValue, contract: Contract | None = None, worker: Worker = LINH) -> EnrolledWorker:
    return EnrolledWorker(worker, Profile(told), contract)


def entry(**cells: object) -> RosterEntry:
    return replace(EMPTY, **cells)  # type: ignore[arg-type]


def test_a_number_that_nobody_has_is_added_with_everything_that_its_row_says() -> None:
    change = difference(entry(language="vi", stay_expiry=END, employer=AOZORA), None)
    assert change.outcome is RowOutcome.ADDED
    assert change.columns == ("name_on_card", "language", "stay_expiry", "employer")
    assert change.contract == ContractChange(AOZORA, Terms(None, None, None), ("employer",))


def test_an_empty_cell_changes_nothing() -> None:
    told = ProfileValue("stay_expiry", Owner.STAFF, "2027-03-31", NOW)
    assert difference(EMPTY, known(told, contract=ENDED)).outcome is RowOutcome.UNCHANGED


def test_what_staff_said_before_is_changed_and_the_same_again_is_not() -> None:
    row = entry(nationality="VN", last_interview_on=END)
    told = [
        ProfileValue("nationality", Owner.STAFF, "VN", NOW),
        ProfileValue("last_interview_on", Owner.STAFF, "2026-01-31", NOW),
    ]
    change = difference(row, known(*told))
    assert (change.outcome, change.columns) == (RowOutcome.CHANGED, ("last_interview_on",))
    assert list(profile_values(row, change.columns)) == [("last_interview_on", END.isoformat())]


def test_what_the_worker_said_of_an_own_field_is_named_and_stays() -> None:
    row = entry(stay_expiry=END, passport_expiry=END)
    said = [ProfileValue(each, Owner.WORKER, value, NOW) for each, value in (("stay_expiry", "2027-01-31"),)]
    change = difference(row, known(*said))
    assert (change.columns, change.otherwise) == (("stay_expiry", "passport_expiry"), ("stay_expiry",))


@pytest.mark.parametrize(
    ("chat_id", "locale", "columns", "otherwise"),
    [
        (None, None, ("language",), ()),
        (None, "en", ("language",), ()),
        (None, "vi", (), ()),
        (101, "en", (), ("language",)),
        (101, "vi", (), ()),
        (101, None, (), ()),
    ],
)
def test_in_the_chat_the_worker_chooses_the_language(
    chat_id: int | None, locale: str | None, columns: Iterable[str], otherwise: Iterable[str]
) -> None:
    change = difference(entry(language="vi"), known(worker=replace(LINH, chat_id=chat_id, locale=locale)))
    assert (change.columns, change.otherwise) == (columns, otherwise)


def test_of_who_was_forgotten_only_the_contract_is_taken_in() -> None:
    forgotten = replace(LINH, name_on_card=None, forgotten_at=NOW)
    row = entry(language="vi", nationality="VN", stay_expiry=END, contract_ended_on=END)
    change = difference(row, known(contract=RUNNING, worker=forgotten))
    assert (change.columns, change.otherwise) == (("contract_ended_on",), ())


TAKEN_IN = {
    "the first contract may have no day": (None, {"employer": AOZORA}, AOZORA, Terms(None, None, None)),
    "a contract that is over already": (
        None,
        {"employer": AOZORA, "contract_started_on": START, "contract_ended_on": END},
        AOZORA,
        Terms(START, END, None),
    ),
    "a start is put in": (
        UNDATED,
        {"employer": AOZORA, "contract_started_on": START},
        None,
        Terms(START, None, None),
    ),
    "an end without an employer's name": (RUNNING, {"contract_ended_on": END}, None, Terms(START, END, None)),
    "a reason for an end that is known": (
        ENDED,
        {"contract_end_reason": EndReason.EMPLOYER},
        None,
        Terms(START, END, EndReason.EMPLOYER),
    ),
    "another employer after the end": (
        ENDED,
        {"employer": UMI, "contract_started_on": NEXT},
        UMI,
        Terms(NEXT, None, None),
    ),
    "the same employer again": (
        ENDED,
        {"employer": AOZORA, "contract_started_on": NEXT},
        AOZORA,
        Terms(NEXT, None, None),
    ),
}


@pytest.mark.parametrize(("present", "cells", "employer", "terms"), TAKEN_IN.values(), ids=TAKEN_IN)
def test_a_contract_begins_or_is_corrected(
    present: Contract | None, cells: dict[str, object], employer: str | None, terms: Terms
) -> None:
    change = difference(entry(**cells), known(contract=present))
    assert change.outcome is RowOutcome.CHANGED
    assert change.contract is not None
    assert (change.contract.employer, change.contract.terms) == (employer, terms)


REFUSED = {
    "roster-problem-no-employer": (None, {"contract_started_on": START}),
    "roster-problem-contract-open": (RUNNING, {"employer": UMI, "contract_started_on": NEXT}),
    "roster-problem-no-contract-start": (ENDED, {"employer": UMI}),
    "roster-problem-contract-overlap": (ENDED, {"employer": UMI, "contract_started_on": START}),
    "roster-problem-reason-without-end": (RUNNING, {"contract_end_reason": EndReason.OTHER}),
    "roster-problem-end-before-start": (RUNNING, {"contract_ended_on": date(2025, 3, 31)}),
}


@pytest.mark.parametrize(("key", "row"), REFUSED.items(), ids=REFUSED)
def test_a_row_with_an_impossible_contract_is_refused_whole(
    key: str, row: tuple[Contract | None, dict[str, object]]
) -> None:
    present, cells = row
    change = difference(entry(name_on_card="EXAMPLE OTHER", **cells), known(contract=present))
    assert (change.outcome, change.columns, change.contract) == (RowOutcome.REFUSED, (), None)
    assert change.problem is not None
    assert change.problem.key == key


SOON = RowProblem("contract_started_on", "roster-problem-no-date")


@pytest.mark.parametrize("cells", [{"employer": UMI}, {"employer": AOZORA, "contract_ended_on": date(2027, 3, 31)}])
def test_whose_start_of_a_contract_cannot_be_read_is_taken_without_the_contract_where_one_is_over(
    cells: dict[str, object],
) -> None:
    change = difference(entry(**cells, nationality="VN", left_out=(SOON,)), known(contract=ENDED))
    assert (change.outcome, change.columns, change.contract) == (RowOutcome.CHANGED, ("nationality",), None)
    assert [problem.key for problem in change.left_out] == ["roster-problem-contract-start-left-out"]


def test_a_first_contract_is_taken_without_a_start_that_cannot_be_read() -> None:
    change = difference(entry(employer=UMI, left_out=(SOON,)), known())
    assert change.contract == ContractChange(UMI, Terms(None, None, None), ("employer",))
    assert difference(entry(employer=AOZORA, left_out=(SOON,)), known(contract=RUNNING)).left_out == ()


def test_the_same_employer_in_other_width_and_spacing_is_the_same() -> None:
    wide = replace(RUNNING, employer="Ａｏｚｏｒａ　Foods")
    assert difference(entry(employer=AOZORA), known(contract=wide)).outcome is RowOutcome.UNCHANGED
