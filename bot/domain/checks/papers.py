"""Papers: of the documents that prove a criterion, those that this person needs."""

from bot.domain.checks.check import Case, Finding, Result
from bot.domain.checks.eligibility.japanese import GENERAL_LEVEL, N3_OR_BETTER
from bot.domain.checks.eligibility.skill import is_perhaps_trained, is_trained

_TRAINING = frozenset({"training_completion", "training_evaluation"})
_OF_STAYS = frozenset({"entry_exit_record"})
_CERTIFICATES = frozenset({"skill_test_certificate", "japanese_test_certificate"})


def papers_needed(result: Result, case: Case) -> tuple[str, ...]:
    """The ids of all documents that the person needs, each once, in the order of the criteria."""
    return tuple(dict.fromkeys(paper for finding in result.findings for paper in papers_of(finding, case)))


def papers_of(finding: Finding, case: Case) -> tuple[str, ...]:
    """The ids of the documents that the person needs for that criterion.

    A test's certificate and the papers of a training stand in for each other: only those of the way that the person
    goes are needed. Where nothing is to be counted yet, no record of stays is needed. No paper helps against a
    suspension, nor where a field asks its workers for nothing.
    """
    if finding.id == "field_standard" and finding.reason.startswith(("suspended", "not_open", "no_ssw2")):
        return ()
    if finding.reason == "no_stay_yet":
        return tuple(paper for paper in finding.documents if paper not in _OF_STAYS)
    left_out = {"skill": _not_for_skill, "japanese": _not_for_japanese}.get(finding.id)
    if left_out is None:
        return finding.documents
    return tuple(paper for paper in finding.documents if paper not in left_out(case))


def _not_for_skill(case: Case) -> frozenset[str]:
    return _other_way(by_test=case.yes_no("skill_test_passed") is True, case=case)


def _not_for_japanese(case: Case) -> frozenset[str]:
    field = case.facts.field(case.choice("field"))
    passed = case.choice("japanese_test") in GENERAL_LEVEL | N3_OR_BETTER
    if field is None or field.own_japanese_test is None:
        return _other_way(by_test=passed, case=case)
    has_own = case.yes_no(field.own_japanese_test) is True
    # One of the two by a test and the other by training: both kinds of papers.
    return frozenset() if passed is not has_own else _other_way(by_test=passed, case=case)


def _other_way(*, by_test: bool, case: Case) -> frozenset[str]:
    is_by_training = not by_test and (is_trained(case) or is_perhaps_trained(case))
    return _CERTIFICATES if is_by_training else _TRAINING
