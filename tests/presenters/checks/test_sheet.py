"""The sheet of a result: who holds paper can tap nothing."""

import re

import pytest

from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case
from bot.domain.checks.eligibility import ELIGIBILITY
from bot.domain.checks.job_change import JOB_CHANGE
from bot.facts import load_facts
from bot.presenters.checks.next_steps import ResultExtras
from bot.presenters.checks.sheet import result_sections
from bot.resources import data_folder, locales_folder
from bot.texts import ClerkTranslator, Translator, load_texts
from tests.domain.conftest import TODAY

FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())
SENT = {"status": "ssw1", "path": "extend", "field": "care", "property_held": True}
SUSPENDED = {"status": "ssw1", "path": "from_abroad", "field": "food_service"}


@pytest.mark.parametrize("locale", TEXTS.locales)
@pytest.mark.parametrize(("answers", "button"), [(SENT, "result-send"), (SUSPENDED, "whatif-button")])
def test_what_to_do_names_no_button(answers: dict[str, object], button: str, locale: str) -> None:
    t = Translator(TEXTS, locale)
    case = Case(parse_answers(answers, ELIGIBILITY, FACTS), FACTS, TODAY)
    told = [row.value for section in result_sections(t, ELIGIBILITY, case) for row in section.rows]
    assert told
    assert [value for value in told if t.label(button) in value] == []


def test_what_an_office_reads_speaks_of_the_worker_and_what_the_worker_reads_to_them() -> None:
    case = Case(parse_answers(SENT, ELIGIBILITY, FACTS), FACTS, TODAY)
    reason = "eligibility-reason-deposit_penalty-held"
    for t, other in ((ClerkTranslator(TEXTS), "あなた"), (Translator(TEXTS, "ja"), "本人")):
        _, points, _ = result_sections(t, ELIGIBILITY, case)
        told = [row.value for row in points.rows]
        assert any(t(reason) in value for value in told)
        assert [value for value in told if other in value] == []


def test_what_a_button_would_accept_is_not_offered() -> None:
    t = Translator(TEXTS, "en")
    case = Case({"contract_ended": True, "reason": "employer"}, FACTS, TODAY)
    sections = result_sections(t, JOB_CHANGE, case, ResultExtras(offer="Shall we?"))
    assert "Shall we?" not in [row.value for section in sections for row in section.rows]


def test_each_text_of_a_result_that_names_a_button_has_words_for_paper_too() -> None:
    """A text that refers to another one shows a button's label."""
    for check in (ELIGIBILITY.id, JOB_CHANGE.id):
        source = (locales_folder() / "en" / f"{check}.ftl").read_text(encoding="utf-8")
        keys = re.findall(rf"^({check}-(?:todo|reason|notice)-\S+) =.*\{{ [a-z_]+-[\w-]+ \}}", source, re.MULTILINE)
        assert [key for key in keys if not TEXTS.has(key.replace("-todo-", "-paper-"))] == []
