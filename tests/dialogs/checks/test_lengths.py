"""No screen of a check is longer than a phone's: folded parts and a worker's own answers do not count."""

from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.fsm.state import State

from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import parse_answers
from bot.domain.checks.check import Case, Finding, evaluate
from bot.domain.unicode.clusters import columns
from bot.facts import load_facts
from bot.presenters.checks.card import result_card
from bot.presenters.checks.findings import finding_text
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts
from tests.architecture.samples import LOCALES, messages, samples
from tests.architecture.test_texts import labels as buttons
from tests.conversations.form import CLEAR
from tests.dialogs.forms import before
from tests.dialogs.windows import WIDEST_LABEL, here, labels_of, longest, shown, visible
from tests.domain.checks.cases import worked_cases
from tests.domain.conftest import TODAY

JOB = {"contract_ended": True, "reason": "broken_rules", "same_category": None, "new_field": "food_service"}
OF_CHECKS = ("eligibility", "field", "form", "job_change", "papers", "period", "periods", "stay", "todo", "whatif")
OF_RESULT = ("result-send", "result-go_on", "result-more", "result-sheet")
BUTTONS = [key for key in buttons() if key.partition("-")[0] in OF_CHECKS or key in OF_RESULT]
FACTS, TEXTS = load_facts(data_folder()), load_texts(locales_folder())


@pytest.mark.parametrize("locale", LOCALES)
async def test_no_question_is_longer_than_a_screen(locale: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(TEXTS, locale)
    long: dict[str, int] = {}
    for check, answers in (("eligibility", CLEAR), ("job_change", JOB)):
        for is_quick in (False, True):
            for question in CHECKS[check].questions(turn.facts):
                data = {"at": question.id, "search": "", "is_quick": is_quick, "may_ask_health": True}
                standing = await before(turn, {"status": "ssw1", "path": "extend"} | dict(answers), check, **data)
                screen = await shown(dispatcher, turn, states.Screening.question, standing)
                long[question.id] = max(long.get(question.id, 0), visible(screen.text or ""))
    assert {question: count for question, count in long.items() if count > longest(locale)} == {}


@pytest.mark.parametrize("locale", LOCALES)
async def test_no_other_screen_is_longer_and_no_label_wider(locale: str, dispatcher: Dispatcher, turn: Turn) -> None:
    turn.t = Translator(TEXTS, locale)
    for state, data in screens():
        check = data.pop("check", "eligibility")
        few: dict[str, Any] = {"status": "ssw1", "path": "change_status", "field": "care"}
        for answers in ({**CLEAR, "skill_test_passed": False, "japanese_test": "none"}, few):
            standing = await before(turn, answers if check == "eligibility" else JOB, check, **data)
            screen = await shown(dispatcher, turn, state, standing)
            assert visible(screen.text or "") <= longest(locale), (state, data, screen.text)
            assert {label for label in labels_of(screen) if columns(label) > WIDEST_LABEL} == set(), state


def screens() -> Iterator[tuple[State, dict[str, Any]]]:
    for check in CHECKS:
        yield states.Screening.start, {"check": check}
        yield states.Screening.result, {"check": check}
        yield states.Screening.details, {"check": check}
        yield states.Screening.todo, {"check": check}
    for is_quick in (False, True):
        yield states.Screening.health, {"at": "health_check_done", "is_quick": is_quick}
    for group in CHECKS["eligibility"].together:
        yield states.Screening.together, {"at": group.id, "is_quick": True}


async def test_the_texts_around_periods_and_what_if_fit(dispatcher: Dispatcher, turn: Turn) -> None:
    standing = await before(turn, CLEAR)
    screening = {"screening": standing.data["screening"]}
    for locale in LOCALES:
        turn.t = Translator(TEXTS, locale)
        for state, start, data in (
            (states.Periods.list, {**screening, "question": "ssw1_periods"}, {}),
            (states.Papers.list, screening, {}),
            (states.WhatIf.question, screening, {}),
            (states.WhatIf.compared, screening, {"question": "field", "answer": "food_service"}),
        ):
            screen = await shown(dispatcher, turn, state, here(start, **data))
            assert visible(screen.text or "") <= longest(locale), (state, locale, screen.text)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_reason_of_the_rules_makes_a_card_or_an_explanation_too_long(locale: str) -> None:
    t = Translator(TEXTS, locale)
    long: dict[str, int] = {}
    for check_id, case, finding in findings_of_every_reason():
        check = CHECKS[check_id]
        for html in (result_card(t, check, case).text(), finding_text(t, check, finding, case)):
            if visible(html) > longest(locale):
                long[f"{finding.id}-{finding.reason}"] = visible(html)
    assert long == {}


def findings_of_every_reason() -> Iterator[tuple[str, Case, Finding]]:
    """Each reason once, with a case that has it."""
    seen: set[tuple[str, str]] = set()
    for worked in worked_cases(FACTS):
        for check in CHECKS.values():
            if worked.criterion not in check.criteria or not known(worked.case, check.id):
                continue
            for finding in evaluate(check, worked.case).findings:
                if (finding.id, finding.reason) not in seen:
                    seen.add((finding.id, finding.reason))
                    yield check.id, worked.case, finding


def known(case: Case, check_id: str) -> bool:
    """Whether the required questions are answered."""
    return check_id != "eligibility" or None not in {case.choice("status"), case.choice("path")}


@pytest.mark.parametrize("locale", LOCALES)
def test_no_answer_and_no_button_is_wider_than_a_row(locale: str) -> None:
    own = [key for key in BUTTONS if key in messages(locale)]
    texts = {key: unescape(TEXTS.say(locale, key, each)) for key in own for each in samples(locale, key)}
    assert {key: text for key, text in texts.items() if columns(text) > WIDEST_LABEL} == {}


def test_the_helpers_measure_what_they_say() -> None:
    case = Case(parse_answers({"status": "ssw1", "path": "extend"}, CHECKS["eligibility"], FACTS), FACTS, TODAY)
    assert visible("<b>a</b>b<blockquote expandable>c</blockquote>") == 2
    assert columns("a年") == 3
    assert known(case, "eligibility")
