"""Known answers: what the roster, the profile and earlier forms already tell, so that nobody is asked it again.

All of it is shown once, and counts only after the worker has said that it is still right.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.checks.check import Case, Check, Question, QuestionKind
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.checks.eligibility.conditions import COST_QUESTIONS, DEPOSIT_QUESTIONS
from bot.domain.days import parse_day
from bot.domain.roster.employment import Contract
from bot.domain.workers.profile import Profile

_OF_THE_JOB = frozenset({*DEPOSIT_QUESTIONS, *COST_QUESTIONS})


@dataclass(frozen=True, slots=True)
class KnownOfWorker:
    """What is kept of a worker outside the checks; `contracts` are the newest first.

    `may_use_health`: the worker agreed that checks use what is known of the health check.
    """

    profile: Profile
    contracts: Sequence[Contract]
    employer_field: str | None
    may_use_health: bool


def known_answers(check: Check, known: KnownOfWorker, today: date) -> dict[str, object]:
    """Raw answers to questions of that check, from the roster and the profile."""
    told = _of_status(known, today) if check is ELIGIBILITY else _of_job_change(known, today)
    return {question_id: answer for question_id, answer in told.items() if answer is not None}


def still_plausible(answers: Mapping[str, object], questions: Sequence[Question], case: Case) -> dict[str, object]:
    """Earlier raw answers without those that told nothing, and without days that can be no answer any more."""
    gone = {question.id for question in questions if _is_outdated(question, answers.get(question.id), case)}
    return {key: answer for key, answer in answers.items() if answer not in (None, []) and key not in gone}


def of_another_job(answers: Mapping[str, object]) -> dict[str, object]:
    """Earlier raw answers without those about deposits and costs, which were about the job of then."""
    return {key: answer for key, answer in answers.items() if key not in _OF_THE_JOB}


def _is_outdated(question: Question, answer: object, case: Case) -> bool:
    if question.kind is not QuestionKind.DATE or question.bounds is None or not isinstance(answer, str):
        return False
    day = parse_day(answer)
    first_on, last_on = question.bounds(case)
    return day is None or not first_on <= day <= last_on


def _of_status(known: KnownOfWorker, today: date) -> Mapping[str, object]:
    profile = known.profile
    passport_on = profile.day("passport_expiry", today)
    checked_on = profile.day("last_health_check_on", today) if known.may_use_health else None
    return {
        "nationality": profile.value("nationality"),
        "field": profile.value("field") or known.employer_field,
        "travel_document": "passport" if passport_on is not None and passport_on >= today else None,
        "health_check_done": True if checked_on else None,
        "health_check_on": checked_on.isoformat() if checked_on else None,
        "ssw1_periods": _periods(known),
    }


def _periods(known: KnownOfWorker) -> list[dict[str, str | None]] | None:
    """One period that still runs since the first contract, of somebody who has the status now."""
    starts = [contract.started_on for contract in known.contracts if contract.started_on is not None]
    if known.profile.value("status") != "ssw1" or not starts:
        return None
    return [{"kind": "ssw1", "from": min(starts).isoformat(), "to": None}]


def _of_job_change(known: KnownOfWorker, today: date) -> Mapping[str, object]:
    present = known.contracts[0] if known.contracts else None
    if present is None or present.ended_on is None or present.ended_on > today:
        return {}
    return {"contract_ended": True, "reason": present.end_reason and present.end_reason.value}
