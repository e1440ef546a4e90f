"""The Japanese language."""

from bot.domain.checks.check import Case, Ruling, Verdict
from bot.domain.checks.eligibility.paths import is_extension
from bot.domain.checks.eligibility.skill import exempt_by, exemption, is_perhaps_trained, is_trained
from bot.domain.checks.rulings import met, needs_staff, not_applicable, not_met, nothing_to_prove, unknown
from bot.domain.facts.fields import Field, JapaneseLevel

N3_OR_BETTER = frozenset({"n3", "n2", "n1"})
GENERAL_LEVEL = frozenset({"n4", "jft_basic"})

_WORST_FIRST = (Verdict.NOT_MET, Verdict.NEEDS_STAFF, Verdict.UNKNOWN, Verdict.MET)


def japanese(case: Case) -> Ruling:
    """The general level, and what the field asks beyond it; an extension proves nothing again."""
    field = case.facts.field(case.choice("field"))
    if case.choice("status") == "ssw2":
        return _ssw2(case, field)
    if is_extension(case):
        return nothing_to_prove("proved_before")
    exempt = exemption(case)
    if exempt is not None:
        return exempt_by(exempt)
    if field is None:
        return _without_field(case)
    if field.own_japanese_test is not None:
        return _worse(_own_test(case, field.own_japanese_test), _general(case))
    role = case.choice(field.role_question) if field.role_question else None
    if field.role_question and role is None:
        return unknown("role_missing")
    level = field.japanese_level("ssw1", role)
    return _general(case) if level is None else _higher(case, level)


def _general(case: Case) -> Ruling:
    test = case.choice("japanese_test")
    if test in GENERAL_LEVEL or test in N3_OR_BETTER:
        return met("test_passed")
    if is_trained(case):
        return met("trained")
    if is_perhaps_trained(case):
        return needs_staff("perhaps_trained")
    return _nothing_shown(case, not_met("no_test"))


def _higher(case: Case, level: JapaneseLevel) -> Ruling:
    """A role for which N3 was asked and the rule was under revision."""
    test = case.choice("japanese_test")
    if test in N3_OR_BETTER:
        return met("n3_passed", level.sources)
    if test in GENERAL_LEVEL or is_trained(case) or is_perhaps_trained(case):
        return Ruling(Verdict(level.below), f"role_below_n3_{level.below}", level.sources)
    return _nothing_shown(case, not_met("role_no_test"))


def _nothing_shown(case: Case, otherwise: Ruling) -> Ruling:
    if case.choice("japanese_test") is None:
        return unknown("test_missing")
    return unknown("training_missing") if case.choice("training") is None else otherwise


def _without_field(case: Case) -> Ruling:
    general = _general(case)
    return unknown("field_missing") if general.verdict is Verdict.MET else general


def _own_test(case: Case, question_id: str) -> Ruling:
    """The field's own Japanese test (today: nursing care)."""
    passed, matches = case.yes_no(question_id), case.yes_no("training_matches_field")
    trained = is_trained(case)
    if passed or (trained and matches):
        return met("own_test_passed" if passed else "own_test_trained")
    if trained and matches is None:
        return needs_staff("own_test_match_missing")
    if is_perhaps_trained(case) and matches is not False:
        return needs_staff("own_test_perhaps_trained")
    if passed is None:
        return unknown("own_test_missing")
    return unknown("training_missing") if case.choice("training") is None else not_met("no_own_test")


def _worse(first: Ruling, second: Ruling) -> Ruling:
    """The worse of two parts; the first of two that are equally bad."""
    return min(first, second, key=lambda part: _WORST_FIRST.index(part.verdict))


def _ssw2(case: Case, field: Field | None) -> Ruling:
    if field is None:
        return unknown("field_missing")
    level = field.japanese_level("ssw2", None)
    if level is None:
        return not_applicable("ssw2_no_test")
    if is_extension(case):
        return nothing_to_prove("proved_before")
    test = case.choice("japanese_test")
    if test is None:
        return unknown("test_missing")
    if test in N3_OR_BETTER:
        return met("n3_passed", level.sources)
    return Ruling(Verdict(level.below), f"below_n3_{level.below}", level.sources)
