"""The end of a contract: what staff know, and what the worker says until they do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.roster.changes import profile_values
from bot.domain.roster.employment import Contract, last_end
from tests.domain.roster.test_roster_changes import EMPTY

TOLD = date(2026, 11, 20)


def contract(started_on: str | None, ended_on: str | None = None) -> Contract:
    """A contract with an invented employer, from and until those days."""
    started, ended = (day and date.fromisoformat(day) for day in (started_on, ended_on))
    return Contract(1, 1, "Example Foods", 1, started or None, ended or None, None)


RUNNING, ENDED = contract("2025-04-01"), contract("2025-04-01", "2026-11-22")
BEFORE, NEXT = contract("2023-04-01", "2025-03-31"), contract("2026-12-01")


@pytest.mark.parametrize(
    ("contracts", "told_on", "expected"),
    [
        ([], None, None),
        ([RUNNING], None, None),
        ([ENDED], None, "2026-11-22"),
        ([BEFORE], None, "2025-03-31"),
        ([], TOLD, "2026-11-20"),
        ([RUNNING], TOLD, "2026-11-20"),
        ([RUNNING, BEFORE], TOLD, "2026-11-20"),
        ([contract(None)], TOLD, "2026-11-20"),
        # Staff know when that contract ended, earlier or later.
        ([ENDED], TOLD, "2026-11-22"),
        ([contract(None, "2026-11-10")], TOLD, "2026-11-10"),
        ([NEXT, ENDED], TOLD, "2026-11-22"),
        # Staff know the next contract, and no end of the one before.
        ([NEXT, RUNNING], TOLD, "2026-11-20"),
        ([NEXT], TOLD, "2026-11-20"),
        # What the worker told is of a contract that staff have ended long ago.
        ([RUNNING, BEFORE], date(2024, 1, 1), "2025-03-31"),
    ],
)
def test_the_worker_is_believed_until_staff_know_the_end(
    contracts: Sequence[Contract], told_on: date | None, expected: str | None
) -> None:
    assert last_end(contracts, told_on) == (date.fromisoformat(expected) if expected else None)


def test_the_end_of_a_contract_in_the_roster_is_the_contract_s_and_no_word_of_the_worker() -> None:
    entry = replace(EMPTY, contract_ended_on=date(2026, 10, 31), stay_expiry=date(2027, 4, 1))
    kept = dict(profile_values(entry, ("contract_ended_on", "stay_expiry")))
    assert kept == {"stay_expiry": "2027-04-01"}
