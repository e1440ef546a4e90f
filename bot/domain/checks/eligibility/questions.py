"""The questions of the eligibility check, in the order a tired person can answer them.

`samples` of a date lie on both sides of every day on which a rule turns; months are counted from the rule's own day.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from bot.domain.checks.check import Case, Question, QuestionKind, Value
from bot.domain.checks.eligibility.person import ADULT_AGE_YEARS, adult_on
from bot.domain.checks.eligibility.skill import PRE_STATUS_MONTHS
from bot.domain.days import add_months, add_years
from bot.domain.facts.check_facts import CheckFacts
from bot.domain.facts.countries import STATELESS
from bot.domain.total_stay import DRIVER_PREPARING, EXCLUDED_LEAVE, PERIOD_KINDS, Period, count_stay

_ONE_DAY = timedelta(days=1)
_LONGEST_LIFE_YEARS = 100
_FIELD, _TRAINING = ("field",), ("training",)


@lru_cache(maxsize=4)
def questions(facts: CheckFacts) -> tuple[Question, ...]:
    """All questions: those of the contract, and those that the fields of `data/` bring along."""
    return (
        _choice("status", "ssw1", "ssw2", required=True),
        _choice("path", "from_abroad", "change_status", "change_employer", "extend", required=True),
        _known_ids("field", QuestionKind.FIELD, tuple(facts.fields)),
        _choice("transport_role", "truck", "taxi", "bus", belongs_to=_FIELD),
        _choice(
            *("railway_role", "track", "electrical"),
            *("rolling_stock_maintenance", "rolling_stock_manufacturing", "crew"),
            belongs_to=_FIELD,
        ),
        _choice("care_exemption", "none", "care_school", "epa_candidate", belongs_to=_FIELD),
        Question("is_adult", QuestionKind.YES_NO, _of_age, spares="birth_date"),
        Question("birth_date", QuestionKind.DATE, _birth_dates, bounds=_lifetime, likely=_likely_births),
        _nationality(facts),
        _choice("travel_document", "passport", "other", "none", belongs_to=("nationality",)),
        _yes_no("skill_test_passed", belongs_to=("status", "field")),
        _yes_no("required_experience", belongs_to=_FIELD),
        _choice("japanese_test", "n4", "jft_basic", "n3", "n2", "n1", "n5", "none"),
        _yes_no("care_japanese_test", belongs_to=_FIELD),
        _choice("training", "none", "no1", "no2", "no3", "pre_law", "pre_status"),
        Question(
            *("training_months", QuestionKind.NUMBER, _always(PRE_STATUS_MONTHS + 1, PRE_STATUS_MONTHS)),
            limits=(0, 120),
            belongs_to=_TRAINING,
        ),
        _yes_no("training_completed_well", belongs_to=_TRAINING),
        _yes_no("training_matches_field", belongs_to=(*_FIELD, *_TRAINING)),
        _yes_no("will_transfer_skills"),
        Question("health_check_done", QuestionKind.YES_NO, _always(True, False), sensitive=True),
        Question("health_check_on", QuestionKind.DATE, _health_check_days, sensitive=True, bounds=_last_five_years),
        Question("health_can_work", QuestionKind.YES_NO, _always(True, False), sensitive=True),
        Question("ssw1_periods", QuestionKind.PERIODS, _stays, options=PERIOD_KINDS),
        _yes_no("ssw2_score_80", belongs_to=_FIELD),
        _yes_no("care_exam_score_80", belongs_to=_FIELD),
        _no_yes("deposit_taken"),
        _no_yes("penalty_contract"),
        _no_yes("property_held"),
        _no_yes("costs_paid"),
        _yes_no("costs_itemised"),
        _yes_no("costs_agreed"),
        _yes_no("costs_legal_at_home", belongs_to=("nationality",)),
        _yes_no("home_procedure_done", belongs_to=("path", "nationality")),
        *_own_questions(facts),
        Question("apply_on", QuestionKind.DATE, _application_days, bounds=_next_two_years, is_assumed=True),
        Question("enter_on", QuestionKind.DATE, _arrival_days, bounds=_next_three_years),
        Question("start_on", QuestionKind.DATE, _arrival_days, bounds=_next_three_years),
    )


def _always(*samples: Value) -> Callable[[Case], tuple[Value, ...]]:
    return lambda _: samples


def _choice(question_id: str, *options: str, required: bool = False, belongs_to: tuple[str, ...] = ()) -> Question:
    kind, samples = QuestionKind.CHOICE, _always(*options)
    return Question(question_id, kind, samples, options, required=required, belongs_to=belongs_to)


def _known_ids(question_id: str, kind: QuestionKind, ids: tuple[str, ...]) -> Question:
    return Question(question_id, kind, _always(*ids), ids)


def _yes_no(question_id: str, belongs_to: tuple[str, ...] = ()) -> Question:
    """A question that is typically answered with yes."""
    return Question(question_id, QuestionKind.YES_NO, _always(True, False), belongs_to=belongs_to)


def _no_yes(question_id: str) -> Question:
    """A question that is typically answered with no."""
    return Question(question_id, QuestionKind.YES_NO, _always(False, True))


def _nationality(facts: CheckFacts) -> Question:
    """Samples: the recorded countries, one of the excluded ones, and one without a record."""
    recorded = (*facts.countries, *facts.excluded_countries)
    other = next(code for code in facts.country_codes if code not in recorded)
    return Question("nationality", QuestionKind.COUNTRY, _always(*recorded, other), (*facts.country_codes, STATELESS))


def _own_questions(facts: CheckFacts) -> tuple[Question, ...]:
    ids = dict.fromkeys(question.id for field in facts.fields.values() for question in field.questions)
    return tuple(_yes_no(f"field_standards.{own_id}", belongs_to=_FIELD) for own_id in ids)


def _lifetime(case: Case) -> tuple[date, date]:
    return add_years(case.today, -_LONGEST_LIFE_YEARS), case.today


def _likely_births(case: Case) -> tuple[date, date]:
    """The birthdays that somebody who is not of age yet can have; of everybody else, all."""
    first_on, today = _lifetime(case)
    is_young = case.yes_no("is_adult") is False
    return (add_years(today, -ADULT_AGE_YEARS) + _ONE_DAY if is_young else first_on), today


def _last_five_years(case: Case) -> tuple[date, date]:
    return add_years(case.today, -5), case.today


def _next_two_years(case: Case) -> tuple[date, date]:
    return case.today, add_years(case.today, 2)


def _next_three_years(case: Case) -> tuple[date, date]:
    return case.today, add_years(case.today, 3)


def _within(bounds: tuple[date, date], days: list[date]) -> tuple[date, ...]:
    first_on, last_on = bounds
    return tuple(dict.fromkeys(day for day in days if first_on <= day <= last_on))


def _of_age(case: Case) -> tuple[Value, ...]:
    """Whether of age today, as the birthday tells where it was asked for."""
    if "birth_date" not in case.answers:
        return True, False
    birth_date = case.day("birth_date")
    return (birth_date is not None and adult_on(birth_date) <= case.today,)


def _birth_dates(case: Case) -> tuple[date, ...]:
    """Long of age; of age on the days of application and start, or one day too young; a child.

    Of who said not to be of age yet, the nearest birthday is the likely one.
    """
    turning_points = [case.apply_on, *(case.day(arrival) or case.apply_on for arrival in ("enter_on", "start_on"))]
    of_age = [add_years(day, -ADULT_AGE_YEARS) for day in turning_points]
    too_young = [day + _ONE_DAY for day in of_age]
    likely = [] if case.yes_no("is_adult") is False else [add_years(case.today, -26)]
    days = [*likely, *too_young, *of_age, add_years(case.today, -26), add_years(case.today, -1)]
    return _within(_lifetime(case), days)


def _health_check_days(case: Case) -> tuple[date, ...]:
    """Just before the application, the first day of each window and the day before it."""
    windows = [add_months(case.apply_on, -months) for months in (3, 12)]
    days = [case.today, *windows, *(day - _ONE_DAY for day in windows), case.apply_on + _ONE_DAY]
    return _within(_last_five_years(case), [add_months(case.today, -1), *days])


def _stays(case: Case) -> tuple[tuple[Period, ...], ...]:
    """None yet; much time, under a year and no time left; the same with a leave; a driver's preparation."""
    running = [(Period("ssw1", add_months(case.apply_on, -months), None),) for months in (12, 54, 72)]
    leave = Period(EXCLUDED_LEAVE, add_months(case.apply_on, -6), add_months(case.apply_on, -5))
    with_leave = [(*stay, leave) for stay in running]
    drivers = [(Period(DRIVER_PREPARING, add_months(case.apply_on, -months), None),) for months in (6, 12)]
    first_time = case.choice("path") in {None, "from_abroad"}
    return ((), *running, *with_leave, *drivers) if first_time else (*running, (), *with_leave, *drivers)


def _application_days(case: Case) -> tuple[date, ...]:
    """Today and later, and around each day on which age, health check, stay or field turn."""
    days = [case.today, *(add_months(case.today, months) for months in (1, 6, 13, 24))]
    for turning_point in _turning_points(case):
        days += [turning_point - _ONE_DAY, turning_point, turning_point + _ONE_DAY]
    return _within(_next_two_years(case), days)


def _turning_points(case: Case) -> list[date]:
    points = []
    birth_date, health_check_on = case.day("birth_date"), case.day("health_check_on")
    if birth_date is not None:
        points.append(add_years(birth_date, ADULT_AGE_YEARS))
    if health_check_on is not None:
        points += [health_check_on, *(add_months(health_check_on, months) for months in (3, 12))]
    stay = count_stay(case.periods("ssw1_periods") or (), apply_on=None)
    if stay is not None and stay.last_on is not None:
        points += [stay.last_on, add_months(stay.last_on, -12)]
    return [*points, *_field_turning_points(case)]


def _field_turning_points(case: Case) -> list[date]:
    field = case.facts.field(case.choice("field"))
    if field is None:
        return []
    days = [
        field.opens_on,
        *(s.validity.since for s in field.suspensions),
        *(s.validity.until for s in field.suspensions),
    ]
    return [day for day in days if day is not None]


def _arrival_days(case: Case) -> tuple[date, ...]:
    """Soon after the application, and around the day of coming of age."""
    days = [add_months(case.today, 2), case.today, add_years(case.today, 3)]
    birth_date = case.day("birth_date")
    if birth_date is not None:
        adult_on = add_years(birth_date, ADULT_AGE_YEARS)
        days += [adult_on - _ONE_DAY, adult_on]
    return _within(_next_three_years(case), days)
