"""The record room: what is made sure of before an interview online, and where its recording is kept."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel, Column

from bot.actions.interviews.record import note_paper_consent
from bot.dialogs import states
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice, started_with
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.toggles import boxed
from bot.domain.interviews import LONGEST_PLACE, Interview, RoomCheck, recording_until
from bot.domain.missing import MISSING


async def recorded_interview(manager: DialogManager) -> Interview:
    """The interview that is being written down; raises GoneError where it is over."""
    interview_id = manager.dialog_data.get("interview") or started_with(manager).get("interview", 0)
    interview = await turn_of(manager).store.interviews.find(interview_id)
    if interview is None or not interview.is_open:
        raise GoneError
    return interview


async def _get_room(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    interview = await recorded_interview(dialog_manager)
    contract = await turn.store.contracts.present(interview.worker_id)
    until = recording_until(contract.ended_on if contract else None)
    texts = args(
        consent="missing" if interview.consented_at is None else "given",
        recording=interview.recording or MISSING,
        until=MISSING if until is None else until.isoformat(),
    )
    checks = [
        (check.value, boxed(turn.t.label(f"interview-check-{check}"), is_marked=check in interview.room_checks))
        for check in RoomCheck
    ]
    return {**texts, "checks": checks, "asks_consent": interview.consented_at is None}


async def _on_check(manager: DialogManager, check: str) -> None:
    interview = await recorded_interview(manager)
    ticked = set(interview.room_checks) ^ {RoomCheck(check)}
    await turn_of(manager).store.interviews.set_room_checks(
        interview.id, [each for each in RoomCheck if each in ticked]
    )


async def _on_paper_consent(manager: DialogManager) -> None:
    turn = turn_of(manager)
    await note_paper_consent(turn.as_member, await recorded_interview(manager))


async def _on_recording_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    kept_at, interview = typed_line(message.text, LONGEST_PLACE), await recorded_interview(manager)
    await turn_of(manager).store.interviews.set_recording(interview.id, kept_at)


async def _on_begin(manager: DialogManager) -> None:
    interview = await recorded_interview(manager)
    if not interview.may_begin:
        raise MistakeError("interview-mistake-room")
    await go_on(manager, interview)


async def go_on(manager: DialogManager, interview: Interview) -> None:
    """To the first block of which something is not answered; where there is none, to the summary."""
    manager.dialog_data["at"] = next(iter(interview.open_blocks), None)
    await manager.switch_to(states.InterviewRecord.block if interview.open_blocks else states.InterviewRecord.summary)


def room_window() -> Window:
    """Consent, four things to look at, the recording."""
    return Window(
        Mistake(),
        Say("interview-room"),
        button("interview-consent-paper", "paper", _on_paper_consent, when="asks_consent"),
        Column(choice("c", "checks", _on_check)),
        button("interview-begin", "begin", _on_begin),
        Cancel(Label("interview-later")),
        MessageInput(_on_recording_typed),
        state=states.InterviewRecord.room,
        getter=_get_room,
    )
