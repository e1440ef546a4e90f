"""The documents that a result asks for, marked as ready over days."""

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel, Row
from aiogram_dialog.widgets.text import Format

from bot.dialogs import states
from bot.dialogs.checks.session import load_screening
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say, choice, signs, started_with
from bot.dialogs.widgets.lists import by_place, paged
from bot.domain.checks.check import evaluate
from bot.domain.checks.papers import papers_needed
from bot.presenters.folded import folded
from bot.texts import Translator


async def _get_papers(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    screening_id = started_with(dialog_manager)["screening"]
    form = await load_screening(turn, screening_id)
    wanted = dict.fromkeys(papers_needed(evaluate(form.check, form.case), form.case))
    had = await turn.store.ticked_documents.of(screening_id)
    count = {"have": len(had & wanted.keys()), "all": len(wanted)}
    lines = [_line(turn.t, number, document, had) for number, document in enumerate(wanted, start=1)]
    numbers = [(document, _number(turn.t, number, document, had)) for number, document in enumerate(wanted, 1)]
    return {
        "lines": "\n".join([turn.t("papers-count", count), folded("\n".join(lines))])
        if wanted
        else turn.t("papers-none"),
        "numbers": numbers,
    }


def _line(t: Translator, number: int, document: str, had: frozenset[str]) -> str:
    icon, paper = _icon(t, document, had), t.label(f"document-{document}")
    return t("papers-line", {"icon": icon, "number": number, "paper": paper})


def _number(t: Translator, number: int, document: str, had: frozenset[str]) -> str:
    return t.label("papers-number", {"icon": _icon(t, document, had), "number": number})


def _icon(t: Translator, document: str, had: frozenset[str]) -> str:
    return t("papers-icon-have" if document in had else "papers-icon-missing")


async def _on_paper(manager: DialogManager, document: str) -> None:
    turn, screening_id = turn_of(manager), started_with(manager)["screening"]
    if document in await turn.store.ticked_documents.of(screening_id):
        await turn.store.ticked_documents.untick(screening_id, document)
        return
    await turn.store.ticked_documents.tick(screening_id, document, turn.now)


def papers_dialog() -> Dialog:
    """One list: what is needed, and what the worker has."""
    return Dialog(
        Window(
            Say("papers-list"),
            Format("\n{lines}"),
            paged(choice("p", "numbers", _on_paper), "papers", naming=by_place, width=2),
            Row(Cancel(Label("button-back")), signs()),
            words_for_support(),
            state=states.Papers.list,
            getter=_get_papers,
        ),
    )
