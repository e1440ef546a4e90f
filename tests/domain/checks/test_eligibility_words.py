"""Every id of the check and of the facts has its English words, and no word promises a result."""

import ast as python_ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.domain.checks import eligibility
from bot.domain.checks.check import QuestionKind
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.facts import Facts
from bot.domain.total_stay import PERIOD_KINDS
from bot.resources import locales_folder

LABEL_LENGTH = 40
RULINGS = {"met", "nothing_to_prove", "not_met", "needs_staff", "unknown", "not_applicable"}
DOUBTS = ("not_met", "needs_staff")
FORBIDDEN = re.compile(r"you are eligible|will be approved|you must (leave|go home)|side job", re.IGNORECASE)


@pytest.fixture(scope="module")
def words() -> dict[str, str]:
    texts: dict[str, str] = {}
    for name in ("eligibility", "document", "field", "standard", "period", "support", "hotline"):
        resource = FluentParser().parse((locales_folder() / "en" / f"{name}.ftl").read_text(encoding="utf-8"))
        assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
        messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
        for message in messages:
            assert message.id.name not in texts
            assert message.value is not None
            texts[message.id.name] = "".join(shown(element) for element in message.value.elements)
    return texts


def shown(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    if isinstance(element.expression, ast.MessageReference):
        return element.expression.id.name  # the label of a button
    assert isinstance(element.expression, ast.VariableReference)
    return f"${element.expression.id.name}"


def test_every_question_is_asked_in_words(words: dict[str, str], facts: Facts) -> None:
    for question in ELIGIBILITY.questions(facts):
        assert f"eligibility-ask-{question.id.replace('.', '-')}" in words


def test_the_experience_that_each_field_asks_for_has_its_question(words: dict[str, str], facts: Facts) -> None:
    asked = {field.required_experience.id for field in facts.fields.values() if field.required_experience}
    told = {key for key in words if key.startswith("eligibility-ask-required_experience-")}
    assert told == {f"eligibility-ask-required_experience-{each}" for each in asked}


def test_every_field_with_the_second_level_asks_for_experience_and_no_other(facts: Facts) -> None:
    for field in facts.fields.values():
        assert (field.required_experience is not None) is field.ssw2, field.id


def test_the_exemptions_of_the_fields_can_be_chosen(facts: Facts) -> None:
    choices = {question.id: question.options for question in ELIGIBILITY.questions(facts)}
    for field in facts.fields.values():
        if field.exemption_question is not None:
            assert choices[field.exemption_question] == ("none", *(each.id for each in field.exemptions))


def test_every_choice_has_a_label(words: dict[str, str], facts: Facts) -> None:
    for question in ELIGIBILITY.questions(facts):
        if question.kind is QuestionKind.CHOICE:
            for option in question.options:
                assert f"eligibility-option-{question.id}-{option}" in words


def test_every_criterion_has_a_name(words: dict[str, str]) -> None:
    for criterion in ELIGIBILITY.criteria:
        assert f"eligibility-criterion-{criterion.id}" in words


def reasons_in_the_rules() -> set[str]:
    """The reasons that the rules write down, straight or as a part of `x if … else y`."""
    folder = Path(eligibility.__file__).parent
    trees = [python_ast.parse(path.read_text(encoding="utf-8")) for path in folder.glob("*.py")]
    calls = [node for tree in trees for node in python_ast.walk(tree) if isinstance(node, python_ast.Call)]
    rulings = [call for call in calls if isinstance(call.func, python_ast.Name) and call.func.id in RULINGS]
    parts = [part for call in rulings for part in python_ast.walk(call.args[0])]
    return {part.value for part in parts if isinstance(part, python_ast.Constant) and isinstance(part.value, str)}


def test_every_reason_of_the_rules_has_a_sentence(words: dict[str, str], facts: Facts) -> None:
    told = {key.split("-", 3)[3] for key in words if key.startswith("eligibility-reason-")}
    in_data = {f"{reason}_{verdict}" for reason in ("suspended", "below_n3", "role_below_n3") for verdict in DOUBTS}
    in_data |= {f"exempt_{exemption.id}" for field in facts.fields.values() for exemption in field.exemptions}
    assert reasons_in_the_rules() | in_data == told


def test_every_to_do_belongs_to_a_reason(words: dict[str, str]) -> None:
    reasons = {key.replace("-reason-", "-todo-") for key in words if key.startswith("eligibility-reason-")}
    assert {key for key in words if key.startswith("eligibility-todo-")} < reasons


def test_every_record_has_a_name(words: dict[str, str], facts: Facts) -> None:
    tables = {
        "field": facts.fields,
        "standard": {standard.id for field in facts.fields.values() for standard in field.standards},
        "document": facts.documents,
        "support": facts.supports,
        "hotline": facts.hotlines,
        "period": PERIOD_KINDS,
    }
    for prefix, ids in tables.items():
        assert {key for key in words if key.startswith(f"{prefix}-")} == {f"{prefix}-{id_}" for id_ in ids}


def test_labels_fit_on_a_button(words: dict[str, str]) -> None:
    labels = [
        key for key in words if key.startswith(("eligibility-option-", "eligibility-criterion-", "field-", "period-"))
    ]
    assert [key for key in labels if len(words[key]) > LABEL_LENGTH] == []


def test_whole_sentences_end_like_sentences(words: dict[str, str]) -> None:
    sentences = [
        key for key in words if key.startswith(("eligibility-ask-", "eligibility-reason-", "eligibility-todo-"))
    ]
    assert [key for key in sentences if words[key][-1] not in ".?"] == []


def test_nothing_is_promised_and_nobody_is_sent_away(words: dict[str, str]) -> None:
    assert [key for key, text in words.items() if FORBIDDEN.search(text)] == []


def test_the_last_day_is_the_only_variable(words: dict[str, str]) -> None:
    with_variables = {key: re.findall(r"\$(\w+)", text) for key, text in words.items() if "$" in text}
    assert all(names == ["last_day"] for names in with_variables.values())
    assert all(key.startswith("eligibility-reason-total_stay-") for key in with_variables)
