"""Deposits, costs and the field's own standards."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.domain.checks.check import Case, Ruling, Verdict
from bot.domain.checks.rulings import met, needs_staff, not_applicable, not_met, nothing_to_prove, unknown
from bot.domain.facts.fields import Field, FieldQuestion

DEPOSIT_QUESTIONS = ("deposit_taken", "penalty_contract", "property_held")
COST_QUESTIONS = ("costs_paid", "costs_itemised", "costs_agreed", "costs_legal_at_home")


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
    answers = {question: case.yes_no(f"field_standards.{question.id}") for question in field.questions}
    missing = [question for question, answer in answers.items() if answer is False]
    if missing:
        return _missing(case, missing)
    sources = _sources(field.questions)
    return unknown("own_answer_missing") if None in answers.values() else met("own_standards", sources)


def _missing(case: Case, missing: Sequence[FieldQuestion]) -> Ruling:
    """A standard that may be reached in Japan first blocks nobody on that path; staff look."""
    later = [question.later for question in missing if question.later and case.choice("path") in question.later.paths]
    if len(later) < len(missing):
        return not_met("own_standard_missing", _sources(missing))
    return needs_staff("own_standard_later", tuple(source for each in later for source in each.sources))


def _sources(questions: Iterable[FieldQuestion]) -> tuple[str, ...]:
    return tuple(source for question in questions for source in question.sources)
