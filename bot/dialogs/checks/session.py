"""The session of a form in one turn: the check, the screening, and the case that its answers make."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from aiogram_dialog import DialogManager

from bot.dialogs.turn import GoneError, Turn, existing, turn_of
from bot.dialogs.widgets import started_with
from bot.domain.checks import CHECKS
from bot.domain.checks.answers import change_answer, replay_answers
from bot.domain.checks.check import Case, Check, Question, QuestionKind
from bot.domain.checks.check import Value as Answer
from bot.domain.checks.screening import Screening
from bot.domain.total_stay import STATUS_BEGAN_ON, Period
from bot.texts import Translator, Value, country_name, day, listed

# The question whose words stand in the field.
_EXPERIENCE = "required_experience"
_ANY_DAY = (date(1900, 1, 1), date(2100, 12, 31))


@dataclass(frozen=True, slots=True)
class Form:
    """One worker's form as it stands."""

    check: Check
    screening: Screening
    case: Case

    def question(self, question_id: str) -> Question:
        """The question with that id; raises GoneError for one that another version asked."""
        questions = {question.id: question for question in self.check.questions(self.case.facts)}
        if question_id not in questions:
            raise GoneError
        return questions[question_id]

    def day_range(self, question: Question) -> tuple[date, date]:
        """The days that answer the question; of periods, the first day of one that still runs."""
        if question.kind is QuestionKind.PERIODS:
            return STATUS_BEGAN_ON, self.case.today
        return question.bounds(self.case) if question.bounds else _ANY_DAY

    def calendar_range(self, question: Question) -> tuple[date, date]:
        """The days that a calendar offers; one that is typed may contradict an earlier answer."""
        return question.likely(self.case) if question.likely else self.day_range(question)

    def answers_with(self, question: Question, raw: object) -> dict[str, object]:
        """The stored answers with another one, and without those that it makes mean something else."""
        return change_answer(self.screening.answers, question, raw, self.check.questions(self.case.facts))

    def answered(self) -> list[Question]:
        """Return what has been answered or skipped, in the check's order."""
        return [question for question in self.check.questions(self.case.facts) if question.id in self.case.answers]


def check_of(manager: DialogManager) -> Check:
    """The check that the dialog was opened for."""
    return CHECKS[started_with(manager)["check"]]


async def load_form(manager: DialogManager) -> Form:
    """The form of the dialog's screening, with what is known of the worker and not confirmed yet."""
    told = manager.dialog_data.get("told", {})
    return await load_screening(turn_of(manager), manager.dialog_data["screening"], told)


async def load_screening(turn: Turn, screening_id: int, told: Mapping[str, object] | None = None) -> Form:
    """The form of that screening, read by today's rules; raises GoneError for one so old that it was deleted.

    `told` are raw answers that count where the worker has given none.
    """
    screening = existing(await turn.store.screenings.find(screening_id))
    check = CHECKS[screening.check]
    answers = replay_answers({**(told or {}), **screening.answers}, check, turn.facts)
    return Form(check, screening, Case(answers, turn.facts, turn.today))


async def keep_answer(manager: DialogManager, form: Form, question: Question, raw: object) -> None:
    """Save one raw answer (None: skipped) in the turn's transaction; what belonged to the one before is forgotten."""
    questions = form.check.questions(form.case.facts)
    gone = {question.id, *(each.id for each in questions if question.id in each.belongs_to)}
    told = manager.dialog_data.get("told", {})
    manager.dialog_data["told"] = {key: answer for key, answer in told.items() if key not in gone}
    await turn_of(manager).store.screenings.keep_answers(form.screening.id, form.answers_with(question, raw))


def question_text(t: Translator, form: Form, question: Question) -> str:
    """The whole question in the reader's language; which experience is required, the field says."""
    key = f"{form.check.id}-ask-{_key(question.id)}"
    field = form.case.facts.field(form.case.choice("field"))
    if question.id == _EXPERIENCE and field is not None and field.required_experience is not None:
        return t(f"{key}-{field.required_experience.id}")
    return t(key)


def question_label(t: Translator, check: Check, question: Question) -> str:
    """Return what the question is about, short enough for a button."""
    return t.label(f"{check.id}-short-{_key(question.id)}")


def answer_text(t: Translator, check: Check, question: Question, value: Answer) -> str:
    """An answer in the reader's language, as plain text."""
    if value is None:
        return t.label("form-not-known")
    if isinstance(value, bool):
        return yes_no_text(t, question, "yes" if value else "no")
    if isinstance(value, tuple):
        return listed([_period_text(t, period) for period in value], t.locale) or t.label("form-periods-none")
    if isinstance(value, int):
        return t.label("form-number", {"number": value})
    if not isinstance(value, str):
        return day(value, t.locale)
    return option_text(t, check, question, value)


def option_text(t: Translator, check: Check, question: Question, option: str) -> str:
    """One of the ids that a question offers, in the reader's language, as plain text."""
    if question.kind is QuestionKind.FIELD:
        return t.label(f"field-{option}")
    if question.kind is QuestionKind.COUNTRY and len(option) == len("XX"):
        return country_name(option, t.locale)
    return t.label(f"{check.id}-option-{_key(question.id)}-{option}")


def _period_text(t: Translator, period: Period) -> str:
    told: dict[str, Value] = {"kind": t.label(f"period-{period.kind}"), "from": period.from_on, "to": period.to_on}
    return t.label("periods-line" if period.to_on else "periods-line-running", told)


def yes_no_text(t: Translator, question: Question, said: Literal["yes", "no"]) -> str:
    """Yes or no; where the reader's language answers that question with its verb, as "passed" and "not yet"."""
    asked = _key(question.id)
    own, any_question = (f"form-yes-{asked}", "form-yes") if said == "yes" else (f"form-no-{asked}", "form-no")
    return t.label(own if t.texts.writes(t.locale, own) else any_question)


def _key(question_id: str) -> str:
    return question_id.replace(".", "-")
