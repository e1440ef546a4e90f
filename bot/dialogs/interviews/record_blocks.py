"""The form's five blocks: "no problem" with one tap each, or opened for the items with which something is wrong."""

from functools import partial

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Cancel, Column
from aiogram_dialog.widgets.text import Format

from bot.actions.interviews.record import keep_finding, keep_rest_fine
from bot.dialogs import states
from bot.dialogs.interviews.findings import LONGEST_FINDING, finding_line
from bot.dialogs.interviews.record_room import go_on, recorded_interview
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.typed_input import typed_words
from bot.dialogs.widgets import Data, ForQuestion, Label, Mistake, Say, args, choice
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button
from bot.dialogs.widgets.lists import short_label
from bot.domain.interviews import BLOCKS, ITEMS, Interview


def block_of(manager: DialogManager, interview: Interview) -> str:
    """The block that was chosen, else the first of which something is not answered yet."""
    chosen: str | None = manager.dialog_data.get("at")
    return chosen or next(iter(interview.open_blocks), next(iter(BLOCKS)))


async def _get_block(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await recorded_interview(dialog_manager)
    block = block_of(dialog_manager, interview)
    place, items, left = list(BLOCKS).index(block), BLOCKS[block], interview.open_in(block)
    return {
        **args(block=block, place=place + 1, blocks=len(BLOCKS), interviewee=interview.interviewee.value),
        "id": block,
        "lines": "\n".join(finding_line(turn, interview, item) for item in items),
        "items": [(item, short_label(turn.t.label(f"interview-item-{item}"))) for item in items],
        "is_untouched": len(left) == len(items),
        "has_rest": 0 < len(left) < len(items),
        "is_answered": not left,
        "has_earlier": place > 0,
    }


async def _on_fine(manager: DialogManager) -> None:
    interview = await recorded_interview(manager)
    await go_on(manager, await keep_rest_fine(turn_of(manager).store, interview, block_of(manager, interview)))


async def _on_answered(manager: DialogManager) -> None:
    await go_on(manager, await recorded_interview(manager))


async def _on_earlier(manager: DialogManager) -> None:
    blocks = list(BLOCKS)
    at = blocks.index(block_of(manager, await recorded_interview(manager)))
    manager.dialog_data["at"] = blocks[max(at - 1, 0)]


async def _on_wrong(manager: DialogManager) -> None:
    manager.dialog_data["at"] = block_of(manager, await recorded_interview(manager))
    await manager.switch_to(states.InterviewRecord.items)


async def choose_item(manager: DialogManager, item: str) -> None:
    """Ask what the problem with that item is; the block in which it stands comes next."""
    manager.dialog_data.update(item=item, at=next(block for block, items in BLOCKS.items() if item in items))
    await manager.switch_to(states.InterviewRecord.problem)


async def _get_item(dialog_manager: DialogManager, **_: object) -> Data:
    interview, item = await recorded_interview(dialog_manager), dialog_manager.dialog_data["item"]
    finding = interview.findings.get(item)
    result = "open" if item not in interview.findings else "problem" if finding else "fine"
    place = list(ITEMS).index(item) + 1
    texts = args(
        item=item,
        place=place,
        items=len(ITEMS),
        result=result,
        text=finding or "",
        interviewee=interview.interviewee.value,
    )
    return {**texts, "id": item}


async def _keep_finding(manager: DialogManager, problem: str | None) -> None:
    interview = await recorded_interview(manager)
    kept = await keep_finding(turn_of(manager).store, interview, manager.dialog_data["item"], problem)
    if kept.open_in(block_of(manager, kept)):
        await manager.switch_to(states.InterviewRecord.block)
    else:
        await go_on(manager, kept)


def block_windows() -> tuple[Window, Window, Window]:
    """Build the windows: a block, its items, what the problem with one is."""
    return (
        Window(
            Mistake(),
            Say("interview-block"),
            Format("\n{lines}"),
            ForQuestion(
                main_button("interview-fine", "fine", _on_fine, when="is_untouched"),
                main_button("interview-rest-fine", "rest", _on_fine, when="has_rest"),
                main_button("interview-block-next", "next", _on_answered, when="is_answered"),
                button("interview-wrong", "wrong", _on_wrong),
                width=1,
            ),
            button("button-back", "back", _on_earlier, when="has_earlier"),
            goes_to("interview-summary-button", "all", states.InterviewRecord.summary),
            Cancel(Label("interview-later")),
            state=states.InterviewRecord.block,
            getter=_get_block,
        ),
        Window(
            Say("interview-items"),
            Column(choice("w", "items", choose_item)),
            back_to(states.InterviewRecord.block),
            state=states.InterviewRecord.items,
            getter=_get_block,
        ),
        ask_text(
            states.InterviewRecord.problem,
            Say("interview-item"),
            Say("interview-problem-ask"),
            button("interview-fine", "fine", partial(_keep_finding, problem=None)),
            back_to(states.InterviewRecord.block),
            read=partial(typed_words, longest=LONGEST_FINDING),
            on_text=_keep_finding,
            getter=_get_item,
        ),
    )
