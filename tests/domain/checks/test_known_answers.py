from datetime import UTC, date, datetime

from bot.domain.checks import CHECKS
from bot.domain.checks.answers import replay_answers
from bot.domain.checks.check import Case
from bot.domain.checks.known_answers import KnownOfWorker, known_answers, still_plausible
from bot.domain.facts import Facts
from bot.domain.roster.employment import Contract, EndReason
from bot.domain.workers.profile import Owner, Profile, ProfileValue

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
ELIGIBILITY, JOB_CHANGE = CHECKS["eligibility"], CHECKS["job_change"]


def contract(started_on: date | None, ended_on: date | None = None) -> Contract:
    return Contract(1, 1, "Example Foods", 1, started_on, ended_on, EndReason.EMPLOYER if ended_on else None)


def known(*contracts: Contract, may_use_health: bool = False, field: str | None = None, **values: str) -> KnownOfWorker:
    told = tuple(ProfileValue(field_id, Owner.STAFF, value, NOW) for field_id, value in values.items())
    return KnownOfWorker(Profile(told), contracts, field, may_use_health)


def test_roster_and_profile_answer_what_they_can(facts: Facts) -> None:
    told = known(contract(date(2024, 4, 1)), nationality="VN", status="ssw1", passport_expiry="2030-01-01")
    answers = known_answers(ELIGIBILITY, told, TODAY)
    assert answers == {
        "nationality": "VN",
        "travel_document": "passport",
        "ssw1_periods": [{"kind": "ssw1", "from": "2024-04-01", "to": None}],
    }
    assert replay_answers(answers, ELIGIBILITY, facts).keys() == answers.keys()


def test_the_stay_is_told_from_the_first_contract_on_and_only_of_who_has_the_status() -> None:
    contracts = (contract(date(2025, 4, 1)), contract(date(2023, 4, 1), date(2025, 3, 31)))
    told = known_answers(ELIGIBILITY, known(*contracts, status="ssw1"), TODAY)
    assert told["ssw1_periods"] == [{"kind": "ssw1", "from": "2023-04-01", "to": None}]
    assert "ssw1_periods" not in known_answers(ELIGIBILITY, known(*contracts), TODAY)
    assert "ssw1_periods" not in known_answers(ELIGIBILITY, known(contract(None), status="ssw1"), TODAY)


def test_the_field_is_the_workers_own_before_the_employers() -> None:
    assert known_answers(ELIGIBILITY, known(field="care"), TODAY) == {"field": "care"}


def test_the_health_check_is_told_only_with_consent() -> None:
    assert known_answers(ELIGIBILITY, known(last_health_check_on="2026-10-01"), TODAY) == {}
    told = known_answers(ELIGIBILITY, known(last_health_check_on="2026-10-01", may_use_health=True), TODAY)
    assert told == {"health_check_done": True, "health_check_on": "2026-10-01"}


def test_an_expired_passport_is_none() -> None:
    assert known_answers(ELIGIBILITY, known(passport_expiry="2026-11-21"), TODAY) == {}


def test_a_contract_that_has_ended_is_known_and_one_that_will_end_is_not(facts: Facts) -> None:
    ended = known(contract(date(2024, 4, 1), date(2026, 11, 1)))
    told = known_answers(JOB_CHANGE, ended, TODAY)
    assert told == {"contract_ended": True, "reason": "employer"}
    assert replay_answers(told, JOB_CHANGE, facts).keys() == told.keys()
    assert known_answers(JOB_CHANGE, known(contract(date(2024, 4, 1), date(2026, 12, 1))), TODAY) == {}
    assert known_answers(JOB_CHANGE, known(), TODAY) == {}


def test_of_earlier_answers_those_count_on_that_can_still_be_right(facts: Facts) -> None:
    earlier: dict[str, object] = {
        "field": "care",
        "training": None,
        "ssw1_periods": [],
        "birth_date": "1999-05-05",
        "apply_on": "2026-11-01",
        "start_on": "nonsense",
    }
    kept = still_plausible(earlier, ELIGIBILITY.questions(facts), Case({}, facts, TODAY))
    assert kept == {"field": "care", "birth_date": "1999-05-05"}
