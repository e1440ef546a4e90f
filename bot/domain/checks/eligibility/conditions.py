"""Total stay, deposits, costs and the field's own standards."""

from dataclasses import replace

from bot.domain.checks.check import (
    Case,
    Ruling,
    Verdict,
    met,
    needs_staff,
    not_applicable,
    not_met,
    nothing_to_prove,
    unknown,
)
from bot.domain.days import add_months
from bot.domain.facts.fields import Field
from bot.domain.total_stay import EXCLUDED_LEAVE, Stay, count_stay

DEPOSIT_QUESTIONS = ("deposit_taken", "penalty_contract", "property_held")
SPARE_MONTHS = 12


def total_stay(case: Case) -> Ruling:
    """Five years with SSW (i), over all fields and employers."""
    if case.choice("status") == "ssw2":
        return not_applicable("ssw2")
    periods = case.periods("ssw1_periods")
    if periods is None:
        return unknown("periods_missing")
    stay = count_stay(periods, case.apply_on)
    if stay is None:
        return nothing_to_prove("no_stay_yet")
    if any(period.kind == EXCLUDED_LEAVE for period in periods):
        ruling = needs_staff("leave")
    elif stay.last_on is not None and stay.last_on < case.apply_on:
        ruling = _over(case)
    else:
        ruling = _not_over(case, stay)
    return replace(ruling, last_day=stay.last_on)


def _over(case: Case) -> Ruling:
    score_80 = case.yes_no("ssw2_score_80")
    if score_80 is None:
        return needs_staff("over_score_missing")
    return needs_staff("over_score_80") if score_80 else not_met("over")


def _not_over(case: Case, stay: Stay) -> Ruling:
    is_short = stay.last_on is not None and stay.last_on < add_months(case.apply_on, SPARE_MONTHS)
    return needs_staff("under_12_months") if is_short else met("time_left")


def deposit_penalty(case: Case) -> Ruling:
    """The worker's money is held by nobody, and no penalty binds the worker."""
    answers = [case.yes_no(question_id) for question_id in DEPOSIT_QUESTIONS]
    if True in answers:
        return replace(not_met("held"), escalate=True)
    return unknown("answer_missing") if None in answers else met("nothing_held")


def cost_agreement(case: Case) -> Ruling:
    """The worker's costs were itemised, agreed and legal at home."""
    paid = case.yes_no("costs_paid")
    if paid is None:
        return unknown("paid_missing")
    if not paid:
        return nothing_to_prove("nothing_paid")
    agreed, legal = case.yes_no("costs_agreed"), case.yes_no("costs_legal_at_home")
    if agreed is False:
        return not_met("not_agreed")
    if legal is False:
        return not_met("not_legal")
    return met("agreed") if case.yes_no("costs_itemised") and agreed and legal else needs_staff("not_all_known")


def field_standard(case: Case) -> Ruling:
    """The field is open to this application, and its own questions are answered with yes."""
    field = case.facts.field(case.choice("field"))
    if field is None:
        return unknown("field_missing")
    if not field.is_open(case.apply_on):
        return needs_staff("not_open", field.sources)
    status = case.choice("status")
    if status == "ssw2" and not field.ssw2:
        return not_met("no_ssw2", field.sources)
    suspension = field.suspension(status, case.choice("path"), case.apply_on)
    if suspension is not None:
        return Ruling(Verdict(suspension.verdict), f"suspended_{suspension.verdict}", suspension.sources)
    return _own_questions(case, field)


def _own_questions(case: Case, field: Field) -> Ruling:
    if not field.questions:
        return not_applicable("employer_proves")
    answers = [case.yes_no(f"field_standards.{question.id}") for question in field.questions]
    sources = tuple(source for question in field.questions for source in question.sources)
    if False in answers:
        return not_met("own_standard_missing", sources)
    return unknown("own_answer_missing") if None in answers else met("own_standards", sources)
