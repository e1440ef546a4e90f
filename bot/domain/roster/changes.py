"""Changes by a row of the roster: the difference between what it says and what is known."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.roster.columns import ROSTER_COLUMNS, RosterEntry, RowProblem
from bot.domain.roster.employment import CONTRACT_DAYS, Contract, Terms, normal_name
from bot.domain.workers.profile import FIELDS, Owner, Profile
from bot.domain.workers.worker import Worker


class RowOutcome(StrEnum):
    """The outcome of a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class EnrolledWorker:
    """A worker whom the roster knows; `contract` is the present one."""

    worker: Worker
    profile: Profile
    contract: Contract | None


@dataclass(frozen=True, slots=True)
class ContractChange:
    """A new contract with that employer, or with None other terms of the present one."""

    employer: str | None
    terms: Terms
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The effect of a row: `columns` have new values; in `otherwise` the worker said something else, which stays.

    `left_out` is what the row says besides and what is not taken.
    """

    outcome: RowOutcome
    columns: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    problem: RowProblem | None = None
    contract: ContractChange | None = None
    left_out: tuple[RowProblem, ...] = ()


_PROFILE_COLUMNS = tuple(each.id for each in ROSTER_COLUMNS if each.id in FIELDS and each.id not in CONTRACT_DAYS)
# Columns of the contract, by the names that its terms have in a Contract.
_TERMS: Mapping[str, str] = {
    "contract_started_on": "started_on",
    "contract_ended_on": "ended_on",
    "contract_end_reason": "end_reason",
}


CONTRACT_COLUMNS = ("employer", *_TERMS)


def roster_values(known: EnrolledWorker) -> dict[str, str]:
    """Return what the roster says of somebody, by column, as a cell has to say it; what is not known is not in it."""
    worker, contract = known.worker, known.contract
    of_profile = {each: known.profile.value_by(each, Owner.STAFF) for each in _PROFILE_COLUMNS}
    of_contract = {column: getattr(contract, name, None) for column, name in {"employer": "employer", **_TERMS}.items()}
    values = {"number": worker.number, "name_on_card": worker.name_on_card, "language": worker.locale}
    every = {**values, **of_profile, **of_contract}
    return {column: _as_cell(value) for column, value in every.items() if value is not None}


def difference(entry: RosterEntry, known: EnrolledWorker | None) -> Change:
    """Return what the row changes; `known` is None for a number that the roster does not have yet."""
    contract = _contract_difference(entry, known.contract if known else None)
    if contract and known and _is_start_unreadable(entry, known.contract):
        without = RowProblem("contract_started_on", "roster-problem-contract-start-left-out")
        rest = replace(entry, employer=None, contract_started_on=None, contract_ended_on=None, contract_end_reason=None)
        return replace(difference(rest, known), left_out=(without,))
    if isinstance(contract, RowProblem):
        return Change(RowOutcome.REFUSED, problem=contract)
    of_contract = contract.columns if contract else ()
    if known is None:
        given = _given(entry, ("name_on_card", "language", *_PROFILE_COLUMNS))
        return Change(RowOutcome.ADDED, (*given, *of_contract), contract=contract)
    # Who asked to be forgotten is a number with a contract, as long as the law wants the records.
    forgotten = known.worker.forgotten_at is not None
    columns = (*(() if forgotten else _new(entry, known)), *of_contract)
    otherwise = () if forgotten else tuple(_otherwise(entry, known))
    outcome = RowOutcome.CHANGED if columns else RowOutcome.UNCHANGED
    return Change(outcome, columns, otherwise, contract=contract)


def profile_values(entry: RosterEntry, columns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Those of the columns that belong to the profile, each with its value as the profile keeps it."""
    for column_id in _PROFILE_COLUMNS:
        value = _profile_value(entry, column_id)
        if column_id in columns and value is not None:
            yield column_id, value


def why_not_begin(started_on: date | None, present: Contract | None) -> RowProblem | None:
    """Return why no contract can begin on that day beside the present one; None: nothing is in the way."""
    if present is None:
        return None
    if present.ended_on is None:
        return RowProblem("employer", "roster-problem-contract-open")
    if started_on is None:
        return RowProblem("contract_started_on", "roster-problem-no-contract-start")
    if started_on < present.ended_on:
        return RowProblem("contract_started_on", "roster-problem-contract-overlap")
    return None


def _is_start_unreadable(entry: RosterEntry, present: Contract | None) -> bool:
    """Return whether nobody can tell if the row means the contract that is over, or a new one."""
    is_over = present is not None and present.ended_on is not None
    return is_over and "contract_started_on" in {problem.column for problem in entry.left_out}


def _given(entry: RosterEntry, columns: Iterable[str]) -> tuple[str, ...]:
    return tuple(each for each in columns if getattr(entry, each) is not None)


def _new(entry: RosterEntry, known: EnrolledWorker) -> Iterator[str]:
    if entry.number != known.worker.number:
        yield "number"
    if entry.name_on_card != known.worker.name_on_card:
        yield "name_on_card"
    if entry.language and known.worker.chat_id is None and entry.language != known.worker.locale:
        yield "language"
    for column_id in _PROFILE_COLUMNS:
        value = _profile_value(entry, column_id)
        if value is not None and value != known.profile.value_by(column_id, Owner.STAFF):
            yield column_id


def _otherwise(entry: RosterEntry, known: EnrolledWorker) -> Iterator[str]:
    # In the chat the worker chooses the language.
    if entry.language and known.worker.chat_id is not None and known.worker.locale not in (None, entry.language):
        yield "language"
    for column_id in _PROFILE_COLUMNS:
        told = known.profile.value_by(column_id, Owner.WORKER)
        value = _profile_value(entry, column_id)
        if FIELDS[column_id].owner is Owner.WORKER and None not in (told, value) and told != value:
            yield column_id


def _profile_value(entry: RosterEntry, column_id: str) -> str | None:
    value = getattr(entry, column_id)
    return None if value is None else _as_cell(value)


def _as_cell(value: date | str) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _contract_difference(entry: RosterEntry, present: Contract | None) -> ContractChange | RowProblem | None:
    given = _given(entry, ("employer", *_TERMS))
    if not given:
        return None
    if present is None or _begins_anew(entry, present):
        return _new_contract(entry, given, present)
    return _corrected_contract(entry, present)


def _begins_anew(entry: RosterEntry, present: Contract) -> bool:
    """Another employer, or a contract with the same one that starts after the present one ended."""
    if entry.employer is not None and normal_name(entry.employer) != normal_name(present.employer):
        return True
    started_on, ended_on = entry.contract_started_on, present.ended_on
    return started_on is not None and ended_on is not None and started_on > ended_on


def _new_contract(entry: RosterEntry, given: tuple[str, ...], present: Contract | None) -> ContractChange | RowProblem:
    if entry.employer is None:
        return RowProblem("employer", "roster-problem-no-employer")
    problem = why_not_begin(entry.contract_started_on, present)
    if problem:
        return problem
    terms = Terms(entry.contract_started_on, entry.contract_ended_on, entry.contract_end_reason)
    return _unless_impossible(ContractChange(entry.employer, terms, given))


def _corrected_contract(entry: RosterEntry, present: Contract) -> ContractChange | RowProblem | None:
    given = _given(entry, _TERMS)
    columns = tuple(each for each in given if getattr(entry, each) != getattr(present, _TERMS[each]))
    terms = Terms(
        entry.contract_started_on or present.started_on,
        entry.contract_ended_on or present.ended_on,
        entry.contract_end_reason or present.end_reason,
    )
    return _unless_impossible(ContractChange(None, terms, columns)) if columns else None


def _unless_impossible(change: ContractChange) -> ContractChange | RowProblem:
    terms = change.terms
    if terms.ended_on is None and terms.end_reason is not None:
        return RowProblem("contract_ended_on", "roster-problem-reason-without-end")
    if terms.started_on and terms.ended_on and terms.ended_on < terms.started_on:
        return RowProblem("contract_ended_on", "roster-problem-end-before-start")
    return change
