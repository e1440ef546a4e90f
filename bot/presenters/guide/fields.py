"""An industrial field in words: its official names, its tests, what is limited now and since when."""

from collections.abc import Iterable
from datetime import date

from bot.domain.facts import Facts
from bot.domain.facts.fields import Field, FieldStandard, JapaneseLevel, SkillTest, Suspension
from bot.domain.missing import MISSING
from bot.texts import Translator, day, listed


def fields_text(t: Translator, fields: Iterable[Field], today: date) -> str:
    """Return how many there are, and which of them have a notice."""
    known = tuple(fields)
    is_open = sum(field.is_open(today) for field in known)
    text = t("guide-text-fields", {"open": is_open, "decided": len(known) - is_open})
    names = [t.label(f"field-{field.id}") for field in known if _suspensions(field, today)]
    return f"{text}\n{t('guide-fields-notice', {'fields': ', '.join(names)})}" if names else text


def field_text(t: Translator, facts: Facts, field: Field, today: date) -> str:
    """Return what is known about the field for that day; what is not confirmed says that staff will confirm it."""
    name = t("guide-field-names", {"ja": field.name_ja})
    if not field.is_open(today):
        return f"{name}\n\n{t('guide-field-not_open')}"
    parts = [
        name,
        *_notices(t, field, today),
        *[_test(t, facts, test) for test in field.skill_tests],
        *([t(f"guide-field-{field.own_japanese_test}")] if field.own_japanese_test else []),
        *[_level(t, field, level) for level in field.japanese_levels],
        *[t(f"guide-field-{question.id}") for question in field.questions],
        t("guide-field-ssw2", {"has": field.ssw2}),
        t("guide-field-dispatch", {"has": field.dispatch}),
        "\n".join(_standard(t, facts, standard) for standard in field.standards),
        *([t("guide-field-unsettled")] if _has_unsettled(facts, field) else []),
    ]
    return "\n\n".join(part for part in parts if part)


def _has_unsettled(facts: Facts, field: Field) -> bool:
    """Return whether a test or a standard bears the mark of what is not settled."""
    tests = [test.sources for test in field.skill_tests]
    standards = [standard.sources for standard in field.standards]
    return any(map(facts.awaits_confirmation, [*tests, *standards]))


def _suspensions(field: Field, today: date) -> list[Suspension]:
    """Those that run or are announced."""
    return [each for each in field.suspensions if each.validity.until is None or today <= each.validity.until]


def _notices(t: Translator, field: Field, today: date) -> list[str]:
    """Its suspensions, and that extending a stay is not among them."""
    suspensions = _suspensions(field, today)
    notices = ["\n".join(_suspension(t, suspension)) for suspension in suspensions]
    if not suspensions or any("extend" in suspension.paths for suspension in suspensions):
        return notices
    return [*notices, t("guide-suspension-extend")]


def _suspension(t: Translator, suspension: Suspension) -> list[str]:
    whom = {"verdict": suspension.verdict, "status": suspension.status}
    lines = [t("guide-suspension", {**whom, "path": path}) for path in suspension.paths]
    since, until = suspension.validity.since, suspension.validity.until
    if since is None:
        return lines
    days = {"since": day(since, t.locale), "until": day(until, t.locale) if until else MISSING}
    return [*lines, t("guide-suspension-days", days)]


def _test(t: Translator, facts: Facts, test: SkillTest) -> str:
    unsure = facts.awaits_confirmation(test.sources)
    return t("guide-field-skill_test", {"status": test.status, "test": test.name_ja, "unsure": unsure})


def _standard(t: Translator, facts: Facts, standard: FieldStandard) -> str:
    unsure = facts.awaits_confirmation(standard.sources)
    status = standard.statuses[0] if len(standard.statuses) == 1 else "both"
    return t("guide-field-standard", {"standard": standard.id, "status": status, "unsure": unsure})


def _level(t: Translator, field: Field, level: JapaneseLevel) -> str:
    roles = [t.label(f"eligibility-option-{field.role_question}-{role}") for role in level.roles]
    whom = {"status": level.status, "below": level.below, "roles": listed(roles, t.locale) or MISSING}
    return t("guide-field-level", whom)
