"""docs/questions.md shows the questions as they are asked."""

from pathlib import Path

import pytest

from bot.commands.questions_diagram import picture
from bot.domain.checks import CHECKS
from bot.domain.facts import Facts

pytestmark = pytest.mark.slow  # every way through the questions is walked

PAGE = Path(__file__).parents[3] / "docs/questions.md"


@pytest.fixture(scope="module")
def drawn(facts: Facts) -> str:
    return picture(facts)


def test_the_page_is_what_the_rules_draw_today(drawn: str) -> None:
    if PAGE.read_text(encoding="utf-8") != drawn:
        pytest.fail("The questions changed; run: uv run python -m bot.commands.questions_diagram > docs/questions.md")


def test_every_criterion_has_its_picture(drawn: str) -> None:
    for check in CHECKS.values():
        assert [criterion.id for criterion in check.criteria if f"start([{criterion.id}])" not in drawn] == []


@pytest.mark.parametrize(
    "arrow",
    [
        'q3["3 field"]',
        'q3 -->|"auto_transport"| q4',
        'q20 -->|"yes"| q21',
        'q26 -->|"no, not known"| q27',
        'q9 -->|"not: CN, a country without a record, not known"| q33',
        'q23 -->|"some dates"| q24',
    ],
)
def test_an_arrow_names_the_answers_that_lead_on(drawn: str, arrow: str) -> None:
    assert f"    {arrow}\n" in drawn


def test_what_a_way_over_another_question_says_is_not_drawn_twice(drawn: str) -> None:
    skill = drawn.partition("start([skill])")[2].partition("```")[0]
    assert 'q15 -->|"pre_status"| q16' in skill
    assert not [
        line for line in skill.splitlines() if line.lstrip().startswith(("q1 ", "q11 ")) and line.endswith("q16")
    ]
