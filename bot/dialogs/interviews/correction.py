"""Staff correct one item of a held interview, or its remarks; that they did is recorded, never what stood there."""

from functools import partial

from aiogram import F
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.interviews.readers import restricted_items
from bot.actions.interviews.record import correct_interview
from bot.dialogs import states
from bot.dialogs.interviews.findings import LONGEST_FINDING
from bot.dialogs.interviews.held import held_interview, read_finding
from bot.dialogs.presence import keep_typed
from bot.dialogs.turn import Turn, existing, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Data, Label, Say, started_with
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import button
from bot.domain.interviews import REMARKS


async def _get_text(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    item = started_with(dialog_manager)["item"]
    texts = existing(await read_finding(turn, await held_interview(turn, dialog_manager), item))
    return {"args": texts, "is_remarks": item == REMARKS}


async def _correct_item(manager: DialogManager, text: str | None) -> None:
    turn = turn_of(manager)
    interview, item = await held_interview(turn, manager), started_with(manager)["item"]
    existing(await read_finding(turn, interview, item))
    matter = (await restricted_items(turn.store, turn.facts, interview)).get(item)
    if matter is not None:
        await keep_typed(manager, matter)
    await correct_interview(turn.as_member, interview, item, text)
    await manager.done()


def interview_correction_dialog() -> Dialog:
    """Build the dialog: the text that stands there now; what is typed takes its place."""
    nothing = partial(_correct_item, text=None)
    return Dialog(
        ask_text(
            states.InterviewCorrection.text,
            Say("interview-held-item"),
            Say("interview-correct-ask"),
            button("interview-fine", "fine", nothing, when=~F["is_remarks"]),
            button("interview-remarks-none", "none", nothing, when="is_remarks"),
            Cancel(Label("button-back")),
            read=partial(typed_words, longest=LONGEST_FINDING),
            on_text=_correct_item,
            getter=_get_text,
            protect_content=True,
        ),
    )
