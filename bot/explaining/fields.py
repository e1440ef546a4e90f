"""An industrial field in words: its official names, its tests, what is limited now and since when."""

from collections.abc import Iterable
from datetime import date
from itertools import chain

from bot.domain.facts import Facts
from bot.domain.fields import Field, FieldStandard, JapaneseLevel, SkillTest, Suspension
from bot.texts import Words, day


def fields_text(words: Words, fields: Iterable[Field], today: date) -> str:
    """How many there are, and which of them have a notice."""
    known = tuple(fields)
    is_open = sum(field.is_open(today) for field in known)
    text = words("guide-text-fields", {"open": is_open, "decided": len(known) - is_open})
    names = [words.label(f"field-{field.id}") for field in known if _suspensions(field, today)]
    return f"{text}\n\n{words('guide-fields-notice', {'fields': ', '.join(names)})}" if names else text


def field_text(words: Words, facts: Facts, field: Field, today: date) -> str:
    """What is known about the field for that day; what is not confirmed says that staff will confirm it."""
    names = words("guide-field-names", {"ja": field.name_ja, "en": field.name_en})
    if not field.is_open(today):
        return f"{names}\n\n{words('guide-field-not_open')}"
    parts = [
        names,
        *_notices(words, field, today),
        *[_test(words, facts, test) for test in field.skill_tests],
        *([words(f"guide-field-{field.own_japanese_test}")] if field.own_japanese_test else []),
        *[_level(words, field, level) for level in field.japanese_levels],
        *[words(f"guide-field-{question.id}") for question in field.questions],
        words("guide-field-ssw2", {"has": field.ssw2}),
        words("guide-field-dispatch", {"has": field.dispatch}),
        "\n".join(_standard(words, facts, standard) for standard in field.standards),
    ]
    return "\n\n".join(part for part in parts if part)


def field_sources(field: Field) -> tuple[str, ...]:
    """The sources of the field and of everything inside it."""
    tests = [test.sources for test in field.skill_tests]
    levels = [level.sources for level in field.japanese_levels]
    questions = [question.sources for question in field.questions]
    standards = [standard.sources for standard in field.standards]
    suspensions = [suspension.sources for suspension in field.suspensions]
    return tuple(chain(field.sources, *tests, *levels, *questions, *standards, *suspensions))


def _suspensions(field: Field, today: date) -> list[Suspension]:
    """Those that run or are announced."""
    return [each for each in field.suspensions if each.validity.until is None or today <= each.validity.until]


def _notices(words: Words, field: Field, today: date) -> list[str]:
    """Its suspensions, and that extending a stay is not among them."""
    suspensions = _suspensions(field, today)
    notices = ["\n".join(_suspension(words, suspension)) for suspension in suspensions]
    if not suspensions or any("extend" in suspension.paths for suspension in suspensions):
        return notices
    return [*notices, words("guide-suspension-extend")]


def _suspension(words: Words, suspension: Suspension) -> list[str]:
    whom = {"verdict": suspension.verdict, "status": suspension.status}
    lines = [words("guide-suspension", {**whom, "path": path}) for path in suspension.paths]
    since, until = suspension.validity.since, suspension.validity.until
    if since is None:
        return lines
    days = {"since": day(since, words.locale), "until": day(until, words.locale) if until else "none"}
    return [*lines, words("guide-suspension-days", days)]


def _test(words: Words, facts: Facts, test: SkillTest) -> str:
    unsure = facts.awaits_confirmation(test.sources)
    return words("guide-field-skill_test", {"status": test.status, "test": test.name_ja, "unsure": unsure})


def _standard(words: Words, facts: Facts, standard: FieldStandard) -> str:
    unsure = facts.awaits_confirmation(standard.sources)
    status = standard.statuses[0] if len(standard.statuses) == 1 else "both"
    return words("guide-field-standard", {"standard": standard.id, "status": status, "unsure": unsure})


def _level(words: Words, field: Field, level: JapaneseLevel) -> str:
    roles = [words.label(f"eligibility-option-{field.role_question}-{role}") for role in level.roles]
    whom = {"status": level.status, "below": level.below, "roles": ", ".join(roles) or "none"}
    return words("guide-field-level", whom)
