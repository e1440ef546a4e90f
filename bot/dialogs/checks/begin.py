"""Beginning a form: what the worker comes for, and whether what is known already is still right."""

from collections.abc import Mapping, Sequence

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel, Column, Keyboard, Row
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.checks.flow import advance, ask
from bot.dialogs.checks.options import field_of_employer
from bot.dialogs.checks.question import names_or_words
from bot.dialogs.checks.session import Form, answer_text, check_of, load_form, question_label
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, Widget, choice, open_menu, signs
from bot.dialogs.widgets.buttons import button, main_button, primary_button
from bot.dialogs.widgets.lists import by_place, paged
from bot.domain.checks.answers import carry_over, change_answer
from bot.domain.checks.check import Case, Check, Question
from bot.domain.checks.known_answers import KnownOfWorker, known_answers, of_another_job, still_plausible
from bot.domain.checks.screening import Screening
from bot.domain.privacy.consent import Purpose
from bot.presenters.folded import folded_list
from bot.texts import Translator


async def get_start(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The getter of the first window: the situations, those for somebody who has the status first, and the way back."""
    check = check_of(dialog_manager)
    latest = await turn.store.screenings.latest(turn.require_worker().id, check.id)
    profile = await turn.store.profiles.of(turn.require_worker().id)
    has_status = profile.value("status") == "ssw1"
    ordered = sorted(check.situations, key=lambda each: has_status and "ssw1_periods" in each.answers)
    return {
        "start": turn.t(f"{check.id}-start"),
        "situations": [(each.id, turn.t.label(f"{check.id}-option-situation-{each.id}")) for each in ordered],
        "has_none": not ordered,
        "unfinished": latest is not None and latest.finished_at is None,
        "finished": latest is not None and latest.finished_at is not None,
    }


async def on_situation(manager: DialogManager, situation_id: str) -> None:
    """The worker said what they come for."""
    situations = {each.id: each.answers for each in check_of(manager).situations}
    if situation_id in situations:
        await _begin(manager, situations[situation_id])


async def on_begin(manager: DialogManager) -> None:
    """The worker begins a check that has no situations."""
    await _begin(manager, {})


async def on_everything(manager: DialogManager) -> None:
    """Every question that can change the result is asked; what was answered before is kept."""
    turn, check = turn_of(manager), check_of(manager)
    worker_id = turn.require_worker().id
    latest = await turn.store.screenings.latest(worker_id, check.id)
    screening = latest or await turn.store.screenings.begin(worker_id, check.id, check.version, turn.now)
    manager.dialog_data.update(screening=screening.id, is_quick=False)
    await advance(manager)


async def on_resume(manager: DialogManager) -> None:
    """The worker goes on where they stopped."""
    if await _remember_latest(manager):
        await advance(manager)


async def on_change(manager: DialogManager) -> None:
    """The worker looks at the answers to a finished form."""
    if await _remember_latest(manager):
        await manager.switch_to(states.Screening.summary)


async def get_answers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """The getter of a window that lists the answers."""
    form = await load_form(dialog_manager)
    return _listed(turn, form, form.answered())


async def _get_known(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    """Everything but what the worker has just said."""
    form = await load_form(dialog_manager)
    said = dialog_manager.dialog_data.get("said", [])
    return _listed(turn, form, [question for question in form.answered() if question.id not in said])


def _listed(turn: Turn, form: Form, questions: Sequence[Question]) -> Data:
    labels = [(question.id, question_label(turn.t, form.check, question)) for question in questions]
    return {"lines": folded_list(answer_lines(turn.t, form, questions, "form-summary-line")), "answers": labels}


def answer_lines(t: Translator, form: Form, questions: Sequence[Question], key: str) -> list[str]:
    """One line for each of these: the text `key` with what was asked and what was said."""
    return [
        t(
            key,
            {
                "question": question_label(t, form.check, question),
                "answer": answer_text(t, form.check, question, form.case.answers[question.id]),
            },
        )
        for question in questions
    ]


async def on_edit(manager: DialogManager, question_id: str) -> None:
    """One answer is to be changed."""
    form = await load_form(manager)
    await ask(manager, form, form.question(question_id))


async def _on_right(manager: DialogManager) -> None:
    form = await load_form(manager)
    kept = {**manager.dialog_data.get("told", {}), **form.screening.answers}
    await turn_of(manager).store.screenings.keep_answers(form.screening.id, kept)
    manager.dialog_data.update(told={}, unconfirmed=False)
    await advance(manager)


async def _on_back(manager: DialogManager) -> None:
    await manager.switch_to(states.Screening.start)


async def _remember_latest(manager: DialogManager) -> bool:
    turn = turn_of(manager)
    latest = await turn.store.screenings.latest(turn.require_worker().id, check_of(manager).id)
    if latest is not None:
        manager.dialog_data.update(screening=latest.id, is_quick=True)
    return latest is not None


async def _begin(manager: DialogManager, answers: Mapping[str, object]) -> None:
    """Start the quick check with what is known; all of it, once, is to be confirmed."""
    turn, check = turn_of(manager), check_of(manager)
    worker_id = turn.require_worker().id
    latest = await turn.store.screenings.latest(worker_id, check.id)
    screening = latest if latest is not None and _continues(latest, answers) else None
    earlier = _carried_over(turn, check, latest, answers)
    if screening is None:
        earlier = of_another_job(earlier)
        screening = await turn.store.screenings.begin(worker_id, check.id, check.version, turn.now)
    if earlier != screening.answers:
        await turn.store.screenings.keep_answers(screening.id, earlier)
    known = known_answers(check, await _known_of_worker(turn), turn.today)
    told = {key: answer for key, answer in known.items() if key not in earlier}
    unconfirmed = bool(told or earlier.keys() - answers.keys())
    manager.dialog_data.update(
        screening=screening.id, is_quick=True, told=told, unconfirmed=unconfirmed, said=list(answers)
    )
    await advance(manager)


def _continues(latest: Screening, answers: Mapping[str, object]) -> bool:
    """Return whether the form of before is about the same, or was left before its end."""
    return latest.finished_at is None or all(latest.answers.get(key) == value for key, value in answers.items())


def _carried_over(
    turn: Turn, check: Check, latest: Screening | None, answers: Mapping[str, object]
) -> dict[str, object]:
    if latest is None:
        return dict(answers)
    questions = check.questions(turn.facts)
    kept = still_plausible(carry_over(latest.answers), questions, Case({}, turn.facts, turn.today))
    for question in questions:
        if question.id in answers:
            kept = change_answer(kept, question, answers[question.id], questions)
    return kept


async def _known_of_worker(turn: Turn) -> KnownOfWorker:
    worker_id = turn.require_worker().id
    return KnownOfWorker(
        profile=await turn.store.profiles.of(worker_id),
        contracts=await turn.store.contracts.all_of(worker_id),
        employer_field=await field_of_employer(turn),
        may_use_health=await turn.store.consents.is_given(worker_id, Purpose.HEALTH),
    )


def answers_to_edit(widget_id: str, scroll_id: str, *ways: Keyboard) -> Sequence[Widget]:
    """The answers as buttons, and the ways out of a screen that shows them."""
    answers = paged(choice(widget_id, "answers", on_edit), scroll_id, naming=by_place, width=2)
    return answers, button("form-later", "menu", open_menu), Row(*ways, signs()), names_or_words()


def begin_windows() -> list[Window]:
    """What the worker comes for, and what is known already."""
    return [
        Window(
            Format("{start}"),
            primary_button("form-resume", "go", on_resume, when="unfinished"),
            Column(choice("s", "situations", on_situation)),
            button("form-begin", "new", on_begin, when="has_none"),
            button("form-change", "see", on_change, when="finished"),
            button("form-full", "full", on_everything),
            Row(Cancel(Label("button-back")), signs()),
            names_or_words(),
            state=states.Screening.start,
            getter=get_start,
        ),
        Window(
            Say("form-known"),
            Format("\n{lines}"),
            main_button("form-known-yes", "right", _on_right),
            *answers_to_edit("k", "known", button("form-back", "back", _on_back)),
            state=states.Screening.known,
            getter=_get_known,
        ),
    ]
