"""Staff correct one item of a held interview, or its remarks; that they did is recorded, never what stood there."""

from typing import Any

from aiogram import F
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel

from bot.actions.interviews.record import correct_interview
from bot.dialogs import states
from bot.dialogs.interviews.held import finding_args, held_interview
from bot.dialogs.interviews.record import LONGEST_FINDING
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Label, Mistake, Say, started_with
from bot.domain.interviews import REMARKS


async def _get_text(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    item = started_with(dialog_manager)["item"]
    texts = finding_args(await held_interview(turn, dialog_manager), item)
    return {"args": texts, "is_remarks": item == REMARKS}


async def _on_text_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    await _correct_item(manager, typed_words(message.text, LONGEST_FINDING))


async def _on_nothing(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await _correct_item(manager, None)


async def _correct_item(manager: DialogManager, text: str | None) -> None:
    turn = turn_of(manager)
    interview = await held_interview(turn, manager)
    await correct_interview(turn.as_member, interview, started_with(manager)["item"], text)
    await manager.done()


def interview_correction_dialog() -> Dialog:
    """Build the dialog: the text that stands there now; what is typed takes its place."""
    return Dialog(
        Window(
            Mistake(),
            Say("interview-held-item"),
            Say("interview-correct-ask"),
            Button(Label("interview-fine"), id="fine", on_click=_on_nothing, when=~F["is_remarks"]),
            Button(Label("interview-remarks-none"), id="none", on_click=_on_nothing, when="is_remarks"),
            Cancel(Label("button-back")),
            MessageInput(_on_text_typed),
            state=states.InterviewCorrection.text,
            getter=_get_text,
        ),
    )
