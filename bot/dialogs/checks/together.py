"""Several yes/no questions on one screen: one tap answers all alike, or each is asked by itself."""

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.checks.flow import advance
from bot.dialogs.checks.question import go_before, names_or_words, questions_left
from bot.dialogs.checks.session import check_of, load_form
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.widgets import Data, ForQuestion, UnderstoodDay, choice, open_menu, signs
from bot.dialogs.widgets.buttons import button
from bot.domain.checks.answers import put_answer
from bot.domain.checks.shortcuts import Together


async def _get_together(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    form, group = await load_form(dialog_manager), _group(dialog_manager)
    return {
        "id": group.id,
        "progress": questions_left(dialog_manager, form),
        "text": turn.t(f"{form.check.id}-together-{group.id}"),
        "all": [(group.id, turn.t.label(f"{form.check.id}-option-together-{group.id}"))],
    }


async def _on_all(manager: DialogManager, _group_id: str) -> None:
    form, group = await load_form(manager), _group(manager)
    answers = form.screening.answers
    for question_id in group.questions:
        answers = put_answer(answers, question_id, group.answer)
    await turn_of(manager).store.screenings.keep_answers(form.screening.id, answers)
    await advance(manager)


async def _on_one_by_one(manager: DialogManager) -> None:
    manager.dialog_data["apart"] = [*manager.dialog_data.get("apart", []), _group(manager).id]
    await advance(manager)


async def _on_back(manager: DialogManager) -> None:
    form = await load_form(manager)
    await go_before(manager, form, form.question(_group(manager).questions[0]))


def _group(manager: DialogManager) -> Together:
    at = manager.dialog_data["at"]
    return existing(next((group for group in check_of(manager).together if group.id == at), None))


def together_window() -> Window:
    """One window for every such group of questions."""
    return Window(
        UnderstoodDay(),
        Format("<i>{progress}</i>\n\n{text}"),
        ForQuestion(
            choice("all", "all", _on_all),
            button("form-one_by_one", "apart", _on_one_by_one),
            Row(button("form-back", "back", _on_back), signs()),
            button("form-later", "menu", open_menu),
        ),
        names_or_words(),
        state=states.Screening.together,
        getter=_get_together,
    )
