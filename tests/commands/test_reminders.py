"""`shien reminders preview` as a script or somebody at a desk meets it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.commands.cli import app
from bot.domain.reminders.rules import Audience, Occasion
from bot.presenters.reminders.occasions import occasion_line
from bot.resources import locales_folder
from bot.texts import Translator, load_texts

EXAMPLES = Path(__file__).parents[1] / "domain" / "examples"
FIRST, LAST = "2026-01-01", "2030-12-31"
INTERVIEW = {"last_interview_on": "2026-11-30"}


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where no `.env` and no confirmations lie."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def preview(workers: str, *arguments: str, first: str = FIRST, last: str = LAST) -> Result:
    """The command on what stands on standard input."""
    command = ["reminders", "preview", "--worker", "-", "--from", first, "--to", last, *arguments]
    return CliRunner().invoke(app, command, input=workers, catch_exceptions=False)


def lines(*objects: object) -> str:
    return "".join(f"{json.dumps(each)}\n" for each in objects)


def told(result: Result) -> list[dict[str, Any]]:
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_worked_examples_give_their_lines_through_the_command() -> None:
    expected = (EXAMPLES / "reminders.expected.jsonl").read_text("utf-8").splitlines()
    shown = preview("", "--json", "--worker", str(EXAMPLES / "reminders.jsonl"))
    assert told(shown) == [json.loads(line) for line in expected]


def test_a_line_has_the_members_of_the_contract_in_their_order() -> None:
    (first, *_) = told(preview(lines(INTERVIEW), "--json"))
    assert list(first.items()) == [
        ("line", 1),
        ("kind", "interview"),
        ("on", "2027-02-07"),
        ("deadline", "2027-02-28"),
        ("audience", ["worker", "staff"]),
    ]


def test_both_days_belong_to_what_is_shown() -> None:
    days = {"first": "2027-02-07", "last": "2027-02-21"}
    assert [each["on"] for each in told(preview(lines(INTERVIEW), "--json", **days))] == [
        *("2027-02-07", "2027-02-14", "2027-02-21")
    ]


def test_lines_are_in_the_order_of_the_input_then_of_the_day_then_of_the_kind() -> None:
    both = {"moved_on": "2026-12-01", "card_lost_on": "2026-12-01"}
    shown = told(preview(f"{lines(INTERVIEW)}\n{lines(both)}", "--json"))
    assert [each["line"] for each in shown] == [1] * 4 + [3] * 6
    assert [each["kind"] for each in shown[4:]] == ["address_notice", "card_lost"] * 3


def test_who_has_no_dates_is_reminded_of_nothing() -> None:
    assert preview(lines({}, {"stay_expiry": None}), "--json").stdout == ""
    assert preview(lines({})).stdout == ""


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_the_text_is_one_line_for_each_occasion(locale: str) -> None:
    t = Translator(load_texts(locales_folder()), locale)
    shown = preview(lines(INTERVIEW), "--lang", locale).stdout.splitlines()
    assert len(shown) == 4
    assert all(t.label("reminder-name-interview") in line and "2027-02-28" in line for line in shown)
    assert [line[:10] for line in shown] == ["2027-02-07", "2027-02-14", "2027-02-21", "2027-02-28"]


def test_the_text_of_several_workers_stands_under_the_numbers_of_their_lines() -> None:
    shown = preview(f"{lines(INTERVIEW)}\n{lines({}, INTERVIEW)}").stdout.splitlines()
    assert [line for line in shown if line.startswith("---")] == ["--- 1", "--- 3", "--- 4"]


def test_a_line_says_for_whom_it_is() -> None:
    t = Translator(load_texts(locales_folder()), "en")
    audiences = ((Audience.WORKER,), (Audience.STAFF,), (Audience.WORKER, Audience.STAFF))
    day = date(2027, 2, 28)
    assert len({occasion_line(t, Occasion("interview", day, day, audience)) for audience in audiences}) == 3


@pytest.mark.parametrize("style", [(), ("--json",)], ids=["text", "json"])
@pytest.mark.parametrize(
    ("days", "wrong"),
    [
        ({"first": "2027-01-02", "last": "2027-01-01"}, "--from: after the day in `--to` (2027-01-01)"),
        ({"first": "2027-02-29"}, "--from: impossible date (a day as YYYY-MM-DD)"),
        ({"last": "soon"}, "--to: impossible date (a day as YYYY-MM-DD)"),
    ],
)
def test_days_that_cannot_be_are_refused_in_one_line(days: dict[str, str], wrong: str, style: tuple[str, ...]) -> None:
    refused = preview(lines(INTERVIEW), *style, **days)
    assert (refused.exit_code, refused.stdout, refused.stderr) == (2, "", f"{wrong}\n")


@pytest.mark.parametrize("missing", ["--worker", "--from", "--to"])
def test_the_file_and_both_days_have_to_be_given(missing: str) -> None:
    given = {"--worker": "-", "--from": FIRST, "--to": LAST}
    arguments = [part for option, value in given.items() if option != missing for part in (option, value)]
    refused = CliRunner().invoke(app, ["reminders", "preview", *arguments], catch_exceptions=False)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert missing in refused.stderr


@pytest.mark.parametrize("style", [(), ("--json",)], ids=["text", "json"])
def test_a_mistake_is_told_in_one_line_and_nothing_is_shown(style: tuple[str, ...]) -> None:
    refused = preview(lines(INTERVIEW, {"stay_expiry": "2027-02-30"}), *style)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr == "<stdin>:2: stay_expiry: impossible date (a day as YYYY-MM-DD)\n"


@pytest.mark.parametrize(
    ("worker", "wrong"),
    [
        ({"shoe_size": 42}, "shoe_size: unknown key (status, ssw1_periods, preparing_for, stay_expiry, "),
        ({"stay_expiry": 20270101}, "stay_expiry: wrong type (a day as YYYY-MM-DD)"),
        ({"status": "ssw3"}, "status: unknown id (ssw1, ssw2)"),
        ({"ssw1_periods": [{"kind": "ssw1"}]}, "ssw1_periods[0].from: missing (a day as YYYY-MM-DD)"),
    ],
)
def test_a_wrong_answer_is_refused_with_its_line_its_key_and_what_is_allowed(
    worker: dict[str, object], wrong: str
) -> None:
    refused = preview(lines(worker))
    assert refused.exit_code == 2
    assert refused.stderr.startswith(f"<stdin>:1: {wrong}")


def test_a_language_that_does_not_exist_is_refused() -> None:
    refused = preview(lines(INTERVIEW), "--lang", "xx", "--json")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr.startswith("--lang: unknown id (en, fil, id, ja, ")
