"""A form's windows: what each question offers, and what a result says."""

from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram_dialog.api.entities import NewMessage
from aiogram_dialog.manager.manager import ManagerImpl

from bot.dialogs import states
from bot.dialogs.checks.session import load_screening, option_text
from bot.dialogs.turn import Turn
from bot.domain.checks import CHECKS
from bot.domain.checks.check import Question, QuestionKind, evaluate
from bot.domain.checks.next_question import next_question
from bot.texts import ClerkTranslator, Translator, country_name
from tests.conversations.form import CLEAR
from tests.dialogs.forms import ELIGIBILITY, before, kept, says
from tests.dialogs.windows import here, labels_of, manager_of, shown, text_of

TYPED_OR_TAPPED = (QuestionKind.CHOICE, QuestionKind.YES_NO, QuestionKind.FIELD, QuestionKind.COUNTRY)


def questions(turn: Turn) -> tuple[Question, ...]:
    return CHECKS[ELIGIBILITY].questions(turn.facts)


def asks(turn: Turn, question: Question) -> str:
    return says(turn, f"eligibility-ask-{question.id.replace('.', '-')}")


def offered(turn: Turn, screen: NewMessage) -> list[str]:
    """The answers on the screen: what stands above the ways to all of them, to skip and to go back."""
    labels = labels_of(screen)
    ways_on = {turn.t.label(key) for key in ("form-show-all", "form-skip", "form-back")}
    return labels[: next(place for place, label in enumerate(labels) if label in ways_on)]


async def test_each_screen_asks_one_question_and_tells_how_far_it_is(dispatcher: Dispatcher, turn: Turn) -> None:
    answers: dict[str, Any] = {}
    for number in range(1, 7):
        screening = await kept(turn, answers)
        form = await load_screening(turn, screening)
        question = next_question(form.check, form.case)
        assert question is not None
        standing = here({"check": ELIGIBILITY}, screening=screening, at=question.id)
        text = text_of(await shown(dispatcher, turn, states.Screening.question, standing))
        assert [each.id for each in questions(turn) if asks(turn, each) in text] == [question.id]
        about = int(text.split("\n")[0].split()[-1])
        assert says(turn, "form-progress", number=number, about=about) in text
        assert number < about < len(questions(turn))
        answers[question.id] = CLEAR[question.id]


@pytest.mark.parametrize(
    ("field", "experience"),
    [("manufacturing", "-work_3_years"), ("agriculture", "-lead_2_or_work_3_years"), ("fishery", "-lead"), (None, "")],
)
async def test_the_experience_is_asked_as_the_field_asks_for_it(
    field: str | None, experience: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    standing = await before(turn, {**CLEAR, "status": "ssw2", "field": field}, at="required_experience")
    text = text_of(await shown(dispatcher, turn, states.Screening.question, standing))
    assert says(turn, f"eligibility-ask-required_experience{experience}") in text


@pytest.mark.parametrize("question_id", ["status", "path"])
async def test_the_first_questions_cannot_be_skipped(question_id: str, dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, {}, at=question_id)
    screen = await shown(dispatcher, turn, states.Screening.question, standing)
    assert turn.t.label("form-skip") not in labels_of(screen)
    other = await shown(dispatcher, turn, states.Screening.question, await before(turn, CLEAR, at="field"))
    assert turn.t.label("form-skip") in labels_of(other)


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
async def test_in_every_language_each_answer_is_offered_and_found_by_its_own_words(
    locale: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    turn.t = Translator(turn.texts, locale)
    screening = await kept(turn, CLEAR)
    for question in questions(turn):
        if question.kind not in TYPED_OR_TAPPED or question.id not in CLEAR:
            continue
        answer = CLEAR[question.id]
        label = option_text(turn.t, CHECKS[ELIGIBILITY], question, answer) if isinstance(answer, str) else None
        label = label or turn.t.label("form-yes" if answer else "form-no")
        standing = here({"check": ELIGIBILITY}, screening=screening, at=question.id, search=label)
        screen = await shown(dispatcher, turn, states.Screening.question, standing)
        assert asks(turn, question) in text_of(screen)
        assert offered(turn, screen) == [label]
    result = await shown(dispatcher, turn, states.Screening.result, here({"check": ELIGIBILITY}, screening=screening))
    assert says(turn, "result-outcome-clear") in text_of(result)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(("mongolia", "MN"), ("FR", "FR"), ("guinea-bissau", "GW"), ("guinea bissau", "GW"), ("Burma", "MM")),
        *(("ミャンマー", "MM"), ("ﾐｬﾝﾏｰ", "MM"), ("viet nam", "VN"), ("NPL", "NP"), ("cote d'ivoire", "CI")),
    ],
)
async def test_a_country_is_found_by_its_typed_name(typed: str, code: str, dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, {}, at="nationality", search=typed)
    screen = await shown(dispatcher, turn, states.Screening.question, standing)
    assert offered(turn, screen) == [country_name(code, "en")]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("kaigo", "care"),
        ("介護職", "care"),
        ("xay dung", "construction"),
        ("外食", "food_service"),
        ("hotel", "accommodation"),
    ],
)
async def test_a_field_is_found_by_words_of_everyday(
    typed: str, field: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    standing = await before(turn, CLEAR, at="field", search=typed)
    screen = await shown(dispatcher, turn, states.Screening.question, standing)
    assert offered(turn, screen) == [turn.t.label(f"field-{field}")]


async def test_a_name_that_several_countries_share_offers_them(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, {}, at="nationality", search="congo")
    screen = await shown(dispatcher, turn, states.Screening.question, standing)
    assert {country_name(code, "en") for code in ("CG", "CD")} <= set(offered(turn, screen))


async def test_the_list_of_countries_begins_with_those_that_workers_come_from(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    screen = await shown(dispatcher, turn, states.Screening.question, await before(turn, {}, at="nationality"))
    first = min(country_name(code, "en") for code in turn.facts.countries)
    assert labels_of(screen)[0] == first


async def test_a_mistake_stands_above_the_question_that_is_asked_again(dispatcher: Dispatcher, turn: Turn) -> None:
    mistake = {"key": "form-mistake-number", "args": {"lowest": 0, "highest": 120}}
    standing = await before(turn, CLEAR, at="training_months", mistake=mistake)
    text = text_of(await shown(dispatcher, turn, states.Screening.question, standing))
    assert text.startswith(says(turn, "form-mistake-number", lowest=0, highest=120))
    assert says(turn, "eligibility-ask-training_months") in text


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ({}, "clear"),
        ({"deposit_taken": True}, "blocked"),
        ({"nationality": "FR"}, "needs_staff"),
        ({"skill_test_passed": None}, "incomplete"),
        ({"japanese_test": None}, "incomplete"),
    ],
)
async def test_no_result_says_that_somebody_is_eligible(
    change: dict[str, Any], outcome: str, dispatcher: Dispatcher, turn: Turn
) -> None:
    screen = await shown(dispatcher, turn, states.Screening.result, await before(turn, {**CLEAR, **change}))
    assert says(turn, f"result-outcome-{outcome}") in text_of(screen)
    assert "eligible" not in text_of(screen).lower()


async def test_a_finding_tells_verdict_reason_todo_document_source_check_day_and_the_japanese_sentence(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    standing = await before(turn, {**CLEAR, "health_check_done": False}, finding="health")
    text = text_of(await shown(dispatcher, turn, states.Screening.finding, standing))
    for key in (
        "eligibility-reason-health-no_check",
        "eligibility-todo-health-no_check",
        "document-health_certificate",
    ):
        assert says(turn, key) in text
    turn.t = ClerkTranslator(turn.texts)
    assert says(turn, "eligibility-reason-health-no_check") in text
    turn.t = Translator(turn.texts, "en")
    form = await load_screening(turn, standing.data["screening"])
    (finding,) = (each for each in evaluate(form.check, form.case).findings if each.id == "health")
    for source in finding.sources:
        assert turn.facts.sources[source].title in text
    assert finding.stale == (says(turn, "result-checked", on="none", stale=True) in text)


async def test_every_finding_of_a_result_can_be_opened(dispatcher: Dispatcher, turn: Turn) -> None:
    answers = {"status": "ssw1", "path": "from_abroad"}
    manager = manager_of(dispatcher, turn, states.Screening.details, await before(turn, answers))
    pages = [await on_page(manager, page) for page in (0, 1)]
    for criterion in CHECKS[ELIGIBILITY].criteria:
        title = says(turn, f"eligibility-criterion-{criterion.id}")
        assert title in {label for labels in pages for label in labels}
        standing = await before(turn, answers, finding=criterion.id)
        screen = await shown(dispatcher, turn, states.Screening.finding, standing)
        assert title in text_of(screen)
        assert turn.t.label("button-back") in labels_of(screen)


async def on_page(manager: ManagerImpl, page: int) -> list[str]:
    """The labels on that page of the list of findings."""
    manager.current_context().widget_data["parts"] = page
    return labels_of(await manager.dialog().render(manager))


async def test_a_deposit_is_told_first_with_help_and_without_waiting_for_a_day(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    answers = {**CLEAR, "health_check_done": False, "deposit_taken": True}
    screen = await shown(dispatcher, turn, states.Screening.result, await before(turn, answers))
    visible, folded = (screen.text or "").split("<blockquote expandable>")
    assert turn.t("eligibility-reason-deposit_penalty-held") in visible
    assert turn.t("eligibility-reason-health-no_check") in folded
    assert "📅" not in visible
    assert turn.t.label("result-send") in labels_of(screen)
