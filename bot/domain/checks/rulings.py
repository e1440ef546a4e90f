"""The decisions that a rule can come to, by name."""

from bot.domain.checks.check import Ruling, Verdict


def met(reason: str, sources: tuple[str, ...] = ()) -> Ruling:
    """Nothing stands in the way."""
    return Ruling(Verdict.MET, reason, sources)


def nothing_to_prove(reason: str, sources: tuple[str, ...] = ()) -> Ruling:
    """Rule that nothing stands in the way, and that there is no document to show."""
    return Ruling(Verdict.MET, reason, sources, is_proved=False)


def not_met(reason: str, sources: tuple[str, ...] = ()) -> Ruling:
    """This blocks the application as things are."""
    return Ruling(Verdict.NOT_MET, reason, sources)


def needs_staff(reason: str, sources: tuple[str, ...] = ()) -> Ruling:
    """A person must look."""
    return Ruling(Verdict.NEEDS_STAFF, reason, sources)


def to_do(reason: str) -> Ruling:
    """Nothing is wrong; the person has something to do."""
    return Ruling(Verdict.TO_DO, reason)


def unknown(reason: str) -> Ruling:
    """An answer is missing."""
    return Ruling(Verdict.UNKNOWN, reason)


def not_applicable(reason: str) -> Ruling:
    """The criterion does not concern this case."""
    return Ruling(Verdict.NOT_APPLICABLE, reason)
