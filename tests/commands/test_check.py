"""`shien check` as a script or somebody at a desk meets it."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from typer.testing import CliRunner, Result

from bot.clock import Clock, MovableClock, SystemClock
from bot.commands.check import CheckRequest, results_as_json, results_as_text
from bot.commands.cli import app
from bot.commands.environment import CommandError
from bot.commands.progress import with_progress
from bot.domain.checks.answers import AnswerProblem
from bot.domain.facts import Facts
from bot.facts import load_facts
from bot.resources import data_folder, locales_folder
from bot.texts import Translator, load_texts

EXAMPLES = Path(__file__).parents[1] / "domain" / "examples"
TODAY = "2026-11-22"
Judge: TypeAlias = Callable[[str], list[dict[str, Any]]]
Style: TypeAlias = Callable[[CheckRequest, Facts, Clock], str]
COOK = {
    "status": "ssw1",
    "path": "change_employer",
    "field": "accommodation",
    "ssw1_periods": [
        {"kind": "ssw1", "from": "2024-04-01", "to": None},
        {"kind": "excluded_leave", "from": "2025-01-01", "to": "2025-01-31"},
    ],
}


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where no `.env` and no confirmations lie."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(answers: str, *arguments: str) -> Result:
    """The command on what stands on standard input, as of one day."""
    return CliRunner().invoke(app, ["check", "--on", TODAY, *arguments], input=answers, catch_exceptions=False)


def lines(*objects: object) -> str:
    return "".join(f"{json.dumps(each)}\n" for each in objects)


@pytest.fixture(scope="module")
def facts() -> Facts:
    """Read once: most of these tests ask what stands behind the command."""
    return load_facts(data_folder())


@pytest.fixture
def judge(facts: Facts) -> Judge:
    """The results of a file with that content."""

    def judge(answers: str) -> list[dict[str, Any]]:
        Path("answers.jsonl").write_text(answers, encoding="utf-8", newline="")
        told = results_as_json(CheckRequest("answers.jsonl", TODAY, "en"), facts, SystemClock())
        return [json.loads(line) for line in told.splitlines()]

    return judge


def refusal(judge: Judge, answers: str) -> str:
    """The line with which a file of that content is refused."""
    with pytest.raises(CommandError) as refused:
        judge(answers)
    (line,) = str(refused.value).splitlines()
    assert line.startswith("answers.jsonl:")
    return line.removeprefix("answers.jsonl:")


def test_the_worked_examples_give_their_results_through_the_command() -> None:
    expected = [json.loads(line) for line in (EXAMPLES / "check.expected.jsonl").read_text("utf-8").splitlines()]
    checked = check("", "--json", "--answers", str(EXAMPLES / "check.jsonl"))
    assert (checked.exit_code, checked.stderr) == (0, "")
    shown = [
        {
            "outcome": result["outcome"],
            "escalate": result["escalate"],
            "verdicts": {criterion["id"]: criterion["verdict"] for criterion in result["criteria"]},
            "last_day": next(each["last_day"] for each in result["criteria"] if each["id"] == "total_stay"),
        }
        for result in map(json.loads, checked.stdout.splitlines())
    ]
    assert shown == expected


def test_a_result_has_the_members_of_the_contract(judge: Judge) -> None:
    (result,) = judge(lines(COOK))
    assert list(result) == ["outcome", "as_of", "rules", "criteria", "escalate"]
    assert (result["outcome"], result["as_of"]) == ("needs_staff", TODAY)
    members = ["id", "verdict", "reason", "documents", "sources", "checked_on", "stale"]
    assert [list(criterion)[:7] for criterion in result["criteria"]] == [members] * 11


def test_the_result_of_a_job_change_has_its_own_members(judge: Judge) -> None:
    (result,) = judge(lines({"check": "job_change", "reason": "employer", "same_category": True}))
    members = ["outcome", "as_of", "rules", "steps", "support_duty", "escalate", "sources", "checked_on", "stale"]
    assert list(result) == members
    asked = ["apply_for_permission", "do_not_start_before_permission", "check_five_years"]
    assert result["steps"] == [*asked, "hello_work"]


def test_both_checks_may_stand_in_one_file(judge: Judge) -> None:
    both = judge(lines(COOK, {"check": "job_change"}, {"check": "eligibility", **COOK}))
    assert [("steps" in result) for result in both] == [False, True, False]


def test_one_object_may_be_written_over_several_lines_and_is_line_1(judge: Judge) -> None:
    assert len(judge("\n" + json.dumps(COOK, indent=2))) == 1
    wrong = refusal(judge, "\n" + json.dumps({**COOK, "birth_date": "1999-02-30"}, indent=2))
    assert wrong.startswith("1: birth_date: impossible date")
    assert refusal(judge, '{\n  "status": "ssw1",\n').startswith("1: answers: no JSON")


def test_blank_lines_are_skipped_but_counted(judge: Judge) -> None:
    answers = f"{lines(COOK)}\n  \n{lines({'status': 'ssw1'})}"
    assert refusal(judge, answers).startswith("4: path: missing")
    assert len(judge(f"{lines(COOK)}\r\n\n{lines(COOK)}")) == 2


def test_no_answers_give_no_results(judge: Judge) -> None:
    assert judge("") == judge("\n\n") == []


def test_a_mistake_is_told_in_one_line_and_no_result_is_shown() -> None:
    refused = check(lines(*[COOK] * 20, {"path": "extend"}))
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr == "<stdin>:21: status: missing (ssw1, ssw2)\n"


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"shoe_size": 42}, "shoe_size: unknown key (status, path, field, "),
    ({"contract_ended": True}, "contract_ended: unknown key (status, "),
    ({"birth_date": 19990505}, "birth_date: wrong type (a day as YYYY-MM-DD)"),
    ({"birth_date": "1999-02-30"}, "birth_date: impossible date (a day as YYYY-MM-DD)"),
    ({"status": "ssw3"}, "status: unknown id (ssw1, ssw2)"),
    ({"status": None}, "status: missing (ssw1, ssw2)"),
    ({"nationality": "XX"}, "nationality: unknown id (one of "),
    ({"skill_test_passed": "yes"}, "skill_test_passed: wrong type (true or false)"),
    ({"training_months": -1}, "training_months: negative (a whole number, 0 or more)"),
    ({"field_standards": {"driving_licence": True}}, "field_standards.driving_licence: not a question of this field ("),
    ({"ssw1_periods": [{"kind": "ssw1"}]}, "ssw1_periods[0].from: missing (a day as YYYY-MM-DD)"),
    (
        {"ssw1_periods": [{"kind": "ssw1", "from": "2024-04-02", "to": "2024-04-01"}]},
        "ssw1_periods[0].from: after the day in `to` (2024-04-01)",
    ),
    ({"check": "horoscope"}, "check: unknown id (eligibility, job_change)"),
    ({"check": ["eligibility"]}, "check: wrong type (a text)"),
    ({"\nline\ud800": 1}, "\\nline\\ud800: unknown key ("),
]


@pytest.mark.parametrize(("change", "wrong"), REFUSED, ids=[wrong.partition(" (")[0] for _, wrong in REFUSED])
def test_a_wrong_answer_is_refused_with_its_line_its_key_and_what_is_allowed(
    judge: Judge, change: dict[str, Any], wrong: str
) -> None:
    refused = refusal(judge, lines(COOK, {**COOK, **change}))
    assert refused.startswith(f"2: {wrong}")
    assert refused.endswith(")")


def test_every_problem_is_told_in_words() -> None:
    told = {wrong.partition(": ")[2].partition(" (")[0] for _, wrong in REFUSED}
    assert len(told) == len(AnswerProblem)


@pytest.mark.parametrize("text", ["nonsense", "[1]", "3", '{"status": "ssw1"', "[" * 100_000, "9" * 5000, "{} {}"])
def test_what_is_no_object_is_refused(judge: Judge, text: str) -> None:
    assert refusal(judge, lines(COOK) + text).startswith("2: answers: ")


def test_a_file_that_cannot_be_read_is_refused(facts: Facts) -> None:
    Path("latin.json").write_bytes('{"status": "é"}'.encode("latin-1"))
    assert unread("none.json", facts) == "none.json: cannot be read (No such file or directory)"
    assert unread(".", facts) == ".: cannot be read (Is a directory)"
    assert unread("latin.json", facts) == "latin.json:1: answers: not UTF-8 (JSON Lines)"


def unread(name: str, facts: Facts) -> str:
    with pytest.raises(CommandError) as refused:
        results_as_json(CheckRequest(name, TODAY, "en"), facts, SystemClock())
    return str(refused.value)


@pytest.mark.parametrize("style", [results_as_json, results_as_text])
def test_a_language_or_a_day_that_does_not_exist_is_refused(style: Style, facts: Facts) -> None:
    with pytest.raises(CommandError, match=r"^--lang: unknown id \(en, fil, id, ja, "):
        style(CheckRequest("-", TODAY, "xx"), facts, SystemClock())
    with pytest.raises(CommandError, match=r"^--on: impossible date"):
        style(CheckRequest("-", "2026-02-30", "en"), facts, SystemClock())


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_the_text_is_what_the_worker_would_read_without_tags(locale: str) -> None:
    t = Translator(load_texts(locales_folder()), locale)
    told = check(lines(COOK), "--lang", locale).stdout
    for key in (
        "eligibility-reason-total_stay-leave",
        "eligibility-todo-total_stay-leave",
        "document-entry_exit_record",
        "stay-left-out-check",
    ):
        assert t.label(key) in told
    assert "2029-05-01" in told  # five years, and the 31 days of leave
    assert not any(mark in told for mark in ("<b>", "</", "&amp;", "blockquote", "---"))


def test_the_text_of_a_job_change_is_told_too() -> None:
    assert "14" in check(lines({"check": "job_change", "contract_ended": True})).stdout


def test_several_texts_stand_under_the_numbers_of_their_lines() -> None:
    told = check(f"{lines(COOK)}\n{lines(COOK)}").stdout.splitlines()
    assert [line for line in told if line.startswith("---")] == ["--- 1", "--- 3"]


@pytest.mark.slow
@pytest.mark.parametrize("module", ["check", "run.health"])  # one works on many lines, one is run twice a minute
def test_the_command_starts_without_the_libraries_of_the_bot(module: str) -> None:
    probe = (
        f"import sys; import bot.commands.cli, bot.commands.{module}; "
        "sys.exit('aiogram' in sys.modules or 'telegram' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0  # noqa: S603 - fixed


def test_a_bar_shows_only_on_a_terminal_and_only_after_a_second(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(with_progress([1, 2, 3], SystemClock())) == [1, 2, 3]
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(with_progress([1, 2, 3], SystemClock())) == [1, 2, 3]
    assert capsys.readouterr().err == ""


def test_what_takes_longer_shows_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    clock = MovableClock(datetime(2026, 11, 22, tzinfo=UTC))
    for _ in with_progress(range(4), clock):
        clock.move(timedelta(seconds=1))
    assert "100%" in capsys.readouterr().err
