"""The total stay as a Specified Skilled Worker (i), and the preparation of drivers beside it."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.checks.check import Case, Ruling, Verdict
from bot.domain.checks.eligibility.paths import is_extension, is_from_abroad
from bot.domain.checks.rulings import met, needs_staff, not_applicable, not_met, nothing_to_prove, unknown
from bot.domain.days import add_months
from bot.domain.total_stay import DRIVER_PREPARING, EXCLUDED_LEAVE, Period, Stay, as_preparing, count_stay

SPARE_MONTHS = 12
_SSW2_SCORE = "ssw2_score_80"


def total_stay(case: Case) -> Ruling:
    """Five years with SSW (i), over all fields and employers.

    Whether a driver's preparation counts is not settled: where it would change the verdict, staff look.
    """
    if case.choice("status") == "ssw2":
        return not_applicable("ssw2")
    periods = case.periods("ssw1_periods")
    if periods is None:
        return unknown("periods_missing")
    ruling = _read(case, periods)
    if _read(case, as_preparing(periods)).verdict is not ruling.verdict:
        return replace(needs_staff("driver_preparing"), last_day=ruling.last_day)
    if ruling.verdict is Verdict.MET and any(_is_too_long(case, period) for period in periods):
        return replace(needs_staff("driver_preparing_long"), last_day=ruling.last_day)
    return ruling


def _read(case: Case, periods: Iterable[Period]) -> Ruling:
    """The rule for periods of which a driver's preparation is not counted."""
    told = tuple(periods)
    stay = count_stay(told, case.apply_on)
    if stay is None:
        return unknown("no_period_told") if is_extension(case) else _no_stay_yet(case)
    if any(period.kind == EXCLUDED_LEAVE for period in told):
        ruling = needs_staff("leave")
    elif stay.last_on is not None and stay.last_on < case.apply_on:
        ruling = _over(case)
    else:
        ruling = _not_over(case, stay)
    return replace(ruling, last_day=stay.last_on)


def _no_stay_yet(case: Case) -> Ruling:
    """Who is in Japan shows by the residence card which status they had; who is abroad has none."""
    return nothing_to_prove("no_stay_yet") if is_from_abroad(case) else met("no_stay_yet")


def _is_too_long(case: Case, period: Period) -> bool:
    if period.kind != DRIVER_PREPARING:
        return False
    return (period.to_on or case.apply_on) >= add_months(period.from_on, case.facts.longest_preparing_months)


def _over(case: Case) -> Ruling:
    """A sixth year is possible for who nearly passed the examination of the field."""
    field = case.facts.field(case.choice("field"))
    if field is None:
        return needs_staff("over_field_missing")
    if field.sixth_year is None:
        # Whether a test for SSW (ii) of another field helps is told by no page.
        return not_met("over") if case.yes_no(_SSW2_SCORE) is False else needs_staff("over_no_exam", field.sources)
    question, sources = field.sixth_year.question, field.sixth_year.sources
    score_80 = case.yes_no(question)
    if score_80 is None:
        return needs_staff("over_score_missing", sources)
    return replace(needs_staff("over_score_80", sources), score=question) if score_80 else not_met("over", sources)


def _not_over(case: Case, stay: Stay) -> Ruling:
    is_short = stay.last_on is not None and stay.last_on < add_months(case.apply_on, SPARE_MONTHS)
    return needs_staff("under_12_months") if is_short else met("time_left")
