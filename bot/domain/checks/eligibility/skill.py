"""Technical intern training, the skill it proves, and passing it on."""

from bot.domain.checks.check import Case, Ruling, Verdict
from bot.domain.checks.eligibility.paths import is_extension
from bot.domain.checks.rulings import met, needs_staff, not_applicable, not_met, nothing_to_prove, unknown
from bot.domain.facts.fields import Exemption

LONG_TRAINING = frozenset({"no2", "no3", "pre_law"})
BEFORE_THE_STATUS = "pre_status"
PRE_STATUS_MONTHS = 34


def is_trained(case: Case) -> bool:
    """Trained: completed well, or more than 34 months before the status of residence existed."""
    training = case.choice("training")
    if training == BEFORE_THE_STATUS:
        months = case.number("training_months")
        return months is not None and months > PRE_STATUS_MONTHS
    return training in LONG_TRAINING and case.yes_no("training_completed_well") is True


def is_perhaps_trained(case: Case) -> bool:
    """Perhaps trained: what decides it is not known."""
    training = case.choice("training")
    if training == BEFORE_THE_STATUS:
        return case.number("training_months") is None
    return training in LONG_TRAINING and case.yes_no("training_completed_well") is None


def exemption(case: Case) -> Exemption | None:
    """Return what exempts somebody from the tests of the field."""
    field = case.facts.field(case.choice("field"))
    return None if field is None else field.exemption(case.choice(field.exemption_question or ""))


def exempt_by(exempt: Exemption) -> Ruling:
    """What exempts from the tests is proved by its own papers."""
    return Ruling(Verdict.MET, f"exempt_{exempt.id}", exempt.sources, exemption=exempt.id)


def skill(case: Case) -> Ruling:
    """The field's skill test, or training that stands in for it; an extension proves nothing again."""
    if is_extension(case):
        return nothing_to_prove("proved_before")
    return _skill_ssw2(case) if case.choice("status") == "ssw2" else _skill_ssw1(case)


def skill_transfer(case: Case) -> Ruling:
    """SSW (ii) after technical intern training: the skills are passed on at home."""
    if case.choice("status") != "ssw2":
        return not_applicable("ssw1")
    training = case.choice("training")
    if training == "none":
        return not_applicable("no_training")
    if training is None:
        return unknown("training_missing")
    will_transfer = case.yes_no("will_transfer_skills")
    if will_transfer is None:
        return unknown("will_missing")
    return met("will_transfer") if will_transfer else not_met("will_not_transfer")


def _skill_ssw1(case: Case) -> Ruling:
    exempt = exemption(case)
    if exempt is not None:
        return exempt_by(exempt)
    passed = case.yes_no("skill_test_passed")
    if passed:
        return met("test_passed")
    trained, matches = is_trained(case), case.yes_no("training_matches_field")
    if trained and matches:
        return met("trained")
    if trained and matches is None:
        return needs_staff("match_missing")
    if is_perhaps_trained(case) and matches is not False:
        return needs_staff("perhaps_trained")
    if passed is None:
        return unknown("test_missing")
    if case.choice("training") is None:
        return unknown("training_missing")
    return not_met("training_does_not_match" if trained else "no_test")


def _skill_ssw2(case: Case) -> Ruling:
    passed = case.yes_no("skill_test_passed")
    if passed is None:
        return unknown("ssw2_test_missing")
    if not passed:
        return not_met("no_ssw2_test")
    experience = case.yes_no("required_experience")
    if experience is None:
        return unknown("experience_missing")
    sources = _experience_sources(case)
    return met("ssw2_passed", sources) if experience else needs_staff("no_experience", sources)


def _experience_sources(case: Case) -> tuple[str, ...]:
    field = case.facts.field(case.choice("field"))
    return field.required_experience.sources if field and field.required_experience else ()
