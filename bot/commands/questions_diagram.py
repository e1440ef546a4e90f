"""The flow of the questions as Mermaid: `uv run python -m bot.commands.questions_diagram > docs/questions.md`.

It asks the same function that chooses the questions of the dialogs, so the picture cannot say anything else.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from bot.domain.checks import CHECKS
from bot.domain.checks.check import Answers, Case, Check, Criterion, Question, QuestionKind, Value
from bot.domain.checks.next_question import matters
from bot.domain.facts import Facts
from bot.facts import load_facts
from bot.resources import data_folder

_DAY = date(2026, 11, 22)  # any day would do; with today's the picture would change by itself
_MOST_NAMED = 4
_HEAD = f"""# The questions

Which question is asked when. One picture per criterion; the numbers are the order in which a person is asked.
An arrow says with which answers the next question still matters; all arrows into a question must hold.
A question is asked when one of its pictures leads to it and no other answer has decided the criterion already.

Generated from the rules and `data/` as of {_DAY}: `uv run python -m bot.commands.questions_diagram > docs/questions.md`
"""


@dataclass(frozen=True, slots=True)
class Arrow:
    """With these answers to one question the other still matters."""

    source: Question
    target: Question
    answers: tuple[Value, ...]

    def implies(self, other: "Arrow") -> bool:
        """Tell whether everybody who passes this arrow passes the other one too."""
        return self.source is other.source and set(self.answers) <= set(other.answers)


def picture(facts: Facts) -> str:
    """The whole of `docs/questions.md`."""
    return "\n".join([_HEAD, *(line for check in CHECKS.values() for line in _check_lines(check, facts))])


def _check_lines(check: Check, facts: Facts) -> Iterator[str]:
    yield f"## {check.id}\n"
    numbers = {question: number for number, question in enumerate(check.questions(facts), 1)}
    for criterion in check.criteria:
        alone = replace(check, criteria=(criterion,))
        asked = [question for question in numbers if matters(alone, question, Case({}, facts, _DAY))]
        arrows = _without_implied([arrow for arrow in _arrows(alone, asked, facts) if arrow.answers])
        yield "\n".join(["```mermaid", "flowchart LR", *_flow(criterion, asked, arrows, numbers, facts), "```\n"])


def _arrows(alone: Check, asked: list[Question], facts: Facts) -> Iterator[Arrow]:
    """From each question to each later one that not all its answers leave open."""
    for place, target in enumerate(asked):
        for source in asked[:place]:
            answers = _answers(source, facts)
            leading = tuple(
                answer for answer in answers if any(_matters(alone, target, {source.id: answer}, asked, facts))
            )
            if leading != answers:
                yield Arrow(source, target, leading)


def _matters(alone: Check, target: Question, known: Answers, asked: list[Question], facts: Facts) -> Iterator[bool]:
    """Tell whether the target matters, for each way to answer what everybody answers first."""
    first = [question for question in asked if question.required and question.id not in {target.id, *known}]
    for answers in product(*(_answers(question, facts) for question in first)):
        firsts = {question.id: answer for question, answer in zip(first, answers, strict=True)}
        yield matters(alone, target, Case({**firsts, **known}, facts, _DAY))


def _answers(question: Question, facts: Facts) -> tuple[Value, ...]:
    samples = question.samples(Case({}, facts, _DAY))
    return samples if question.required else (*samples, None)


def _without_implied(arrows: list[Arrow]) -> list[Arrow]:
    """Without an arrow that a way over a third question, whose answer must be known, says already."""
    return [arrow for arrow in arrows if not any(_is_way(one, two, arrow) for one in arrows for two in arrows)]


def _is_way(first: Arrow, second: Arrow, arrow: Arrow) -> bool:
    is_joined = first.target is second.source and second.target is arrow.target
    return is_joined and None not in second.answers and first.implies(arrow)


def _flow(
    criterion: Criterion, asked: list[Question], arrows: list[Arrow], numbers: dict[Question, int], facts: Facts
) -> Iterator[str]:
    yield f"    start([{criterion.id}])"
    for question in asked:
        yield f'    q{numbers[question]}["{numbers[question]} {question.id}"]'
    led_to = {arrow.target for arrow in arrows}
    yield from (f"    start --> q{numbers[question]}" for question in asked if question not in led_to)
    for arrow in arrows:
        words = _words(arrow, facts)
        yield f'    q{numbers[arrow.source]} -->|"{words}"| q{numbers[arrow.target]}'


def _words(arrow: Arrow, facts: Facts) -> str:
    """The answers that lead on, or those that do not where these are fewer."""
    others = [answer for answer in _answers(arrow.source, facts) if answer not in arrow.answers]
    if others == [None]:
        return "known"
    if arrow.source.kind in {QuestionKind.DATE, QuestionKind.PERIODS}:
        return "some dates"
    if len(others) < len(arrow.answers) and len(arrow.answers) > _MOST_NAMED:
        return f"not: {_named(arrow.source, others, facts)}"
    return _named(arrow.source, arrow.answers, facts)


def _named(question: Question, answers: Iterable[Value], facts: Facts) -> str:
    return ", ".join(_name(question, answer, facts) for answer in answers)


def _name(question: Question, answer: Value, facts: Facts) -> str:
    if answer is None:
        return "not known"
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    is_any_country = question.kind is QuestionKind.COUNTRY and answer not in {
        *facts.countries,
        *facts.excluded_countries,
    }
    return "a country without a record" if is_any_country else str(answer)


if __name__ == "__main__":
    sys.stdout.write(picture(load_facts(data_folder())))
