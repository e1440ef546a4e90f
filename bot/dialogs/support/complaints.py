"""What the staff group does not see, restricted matters and complaints alike: read and answered in private."""

from aiogram import F
from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Row
from aiogram_dialog.widgets.text import Format

from bot.actions.support.consultations import close_consultation, reopen_consultation
from bot.actions.support.readers import open_to_group
from bot.actions.support.readers.complaints import show_attachments, view_complaint
from bot.actions.support.readers.staff_notes import notes_inside
from bot.dialogs import states
from bot.dialogs.presence import confirm_presence
from bot.dialogs.result import tell_result
from bot.dialogs.support.alarms.closing import is_closing_stopped
from bot.dialogs.support.alarms.flags import flagging_window
from bot.dialogs.support.canned_choice import canned_window
from bot.dialogs.support.matter_card import (
    chosen_matter,
    handling_buttons,
    handling_data,
    handling_text,
    resting_window,
    takers_window,
)
from bot.dialogs.support.matter_pages import answers_of, count_waiting, pages_of_matter
from bot.dialogs.support.private_answers import answer_windows, ask_about_canned, write_new
from bot.dialogs.support.readers.matter_readers import readers_windows
from bot.dialogs.turn import GoneError, OpenedToGroupError, Turn, existing, raise_refusal, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, choice_of_row, language_button, started_with
from bot.dialogs.widgets.buttons import back_to, button, goes_to, home_button, main_button, primary_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged
from bot.domain import callbacks
from bot.domain.days import tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.privacy.prohibited_data import is_attachment
from bot.domain.support.consultation import Consultation
from bot.domain.support.sight import may_decide_readers, sight_of
from bot.storage.support.matter_card import opened_by
from bot.texts import day

_PER_PAGE = 8


async def open_one_complaint(manager: DialogManager, number: int) -> None:
    """Show one complaint, from the message that told of it."""
    await manager.start(states.Complaints.list, data={"complaint": number}, mode=StartMode.RESET_STACK)


async def _on_start(_start_data: object, manager: DialogManager) -> None:
    if "complaint" in started_with(manager):
        await _read_complaint(manager, started_with(manager)["complaint"])


async def _get_complaints(turn: Turn, **_: object) -> Data:
    complaints = await turn.store.consultations.outside_group(sight_of(turn.member))
    items = [(str(each.id), _complaint_label(turn, each)) for each in complaints]
    return {"items": items, "none": not items, "args": {}}


async def _read_complaint(manager: DialogManager, number: int) -> None:
    turn = turn_of(manager)
    matter = existing(await turn.store.consultations.find(number))
    if matter.is_in_group:
        raise OpenedToGroupError(number)
    confirm_presence(turn, matter)
    existing(await view_complaint(turn.as_member, turn.require_member(), number))
    manager.dialog_data["complaint"] = number
    await _show_newest(manager)


async def _get_complaint(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    complaint = await chosen_matter(dialog_manager)
    confirm_presence(turn, complaint)
    messages = await turn.store.messages.of_consultation(complaint.id)
    pages = await pages_of_matter(turn, messages)
    page = min(dialog_manager.dialog_data["page"], len(pages) - 1)
    answers = await answers_of(turn, complaint.id)
    texts = {
        "number": str(complaint.id),
        "readers": complaint.readers.value,
        "kind": complaint.kind.value,
        "state": complaint.state.value,
        **await _whose(turn, complaint),
    }
    return {
        **await handling_data(turn, complaint),
        **args(**texts, page=str(page + 1), pages=str(len(pages)), waiting=await count_waiting(turn, complaint.id)),
        "has_answers": bool(answers),
        "words": pages[page],
        "is_open": complaint.is_open,
        "may_decide": may_decide_readers(turn.member, complaint),
        "may_open": may_decide_readers(turn.member, complaint) and not complaint.keeps_out,
        "opened": await _opened(turn, complaint),
        "has_earlier": page > 0,
        "has_later": page < len(pages) - 1,
        "number": complaint.id,
        "has_words": bool(await turn.store.removed_words.removable(complaint.id)),
        "has_hidden": any(each.is_readable for each in await turn.store.evidence.of_consultation(complaint.id)),
        "has_attachments": any(is_attachment(message.content) for message in messages),
    }


async def _get_number(dialog_manager: DialogManager, **_: object) -> Data:
    matter = await chosen_matter(dialog_manager)
    notes = await notes_inside(turn_of(dialog_manager).store, matter.id)
    return args(number=str(matter.id), notes=len(notes))


async def _opened(turn: Turn, complaint: Consultation) -> str:
    """Say who has opened it."""
    lines = [
        turn.t("restricted-card-opened", {"name": name, "on": tokyo_day(at).isoformat(), "time": tokyo_time(at)})
        for name, at in await opened_by(turn.store, complaint.id)
    ]
    return "\n".join(lines)


async def _whose(turn: Turn, complaint: Consultation) -> dict[str, str]:
    """Return who complains, and in which language to answer."""
    worker = await turn.store.workers.get(complaint.worker_id)
    return {"roster_number": worker.number or MISSING, "locale": worker.locale or complaint.locale}


async def _on_close(manager: DialogManager) -> None:
    turn, matter = turn_of(manager), await chosen_matter(manager)
    if isinstance(manager.event, CallbackQuery) and await is_closing_stopped(manager.event, turn, matter):
        return
    closed = await close_consultation(turn.as_member, matter)
    await tell_result(manager, closed, "staff-closed")


async def _on_reopen(manager: DialogManager) -> None:
    turn = turn_of(manager)
    reopened = await reopen_consultation(turn.as_member, await chosen_matter(manager))
    await tell_result(manager, reopened, "staff-reopened")


async def _on_open_to_group(manager: DialogManager) -> None:
    turn, matter = turn_of(manager), await chosen_matter(manager)
    if not may_decide_readers(turn.member, matter):
        raise GoneError
    raise_refusal(await open_to_group(turn.as_member, matter))
    await manager.switch_to(states.Complaints.list)


async def _on_hidden(manager: DialogManager) -> None:
    matter = await chosen_matter(manager)
    await manager.start(states.Evidence.list, data={"matter": matter.id})


async def _on_attachments(callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn, matter = turn_of(manager), await chosen_matter(manager)
    confirm_presence(turn, matter)
    count = await show_attachments(turn.as_member, matter)
    await callback.answer(turn.t.label("complaint-attachments-coming", {"count": count}))


async def _on_earlier(manager: DialogManager) -> None:
    manager.dialog_data["page"] = max(manager.dialog_data["page"] - 1, 0)


async def _on_later(manager: DialogManager) -> None:
    manager.dialog_data["page"] += 1


async def _show_newest(manager: DialogManager) -> None:
    turn = turn_of(manager)
    messages = await turn.store.messages.of_consultation(manager.dialog_data["complaint"])
    manager.dialog_data["page"] = len(await pages_of_matter(turn, messages)) - 1
    await manager.switch_to(states.Complaints.reading)


def _complaint_label(turn: Turn, complaint: Consultation) -> str:
    opened_on = day(tokyo_day(complaint.opened_at), turn.t.locale)
    texts = {"number": str(complaint.id), "readers": complaint.readers.value, "opened_on": opened_on}
    texts["state"] = complaint.state.value
    return turn.t.label("complaint-listed", texts)


def complaints_dialog() -> Dialog:
    """Build the dialog: the complaints, one of them, an answer, and whether to send it."""
    return Dialog(
        Window(
            Say("complaint-list", when=~F["none"]),
            Say("complaint-list-none", when="none"),
            paged(choice_of_row("c", "items", _read_complaint), "list", naming=by_place),
            language_button(),
            home_button(),
            state=states.Complaints.list,
            getter=_get_complaints,
        ),
        Window(
            Say("complaint-one"),
            Say("complaint-whose"),
            handling_text(),
            Say("report-undecided", when="undecided"),
            Format("{opened}\n", when="opened"),
            Format("{words}"),
            Row(
                button("complaint-earlier", "earlier", _on_earlier, when="has_earlier"),
                button("complaint-later", "later", _on_later, when="has_later"),
            ),
            primary_button("complaint-answer-write", "answer", write_new),
            goes_to("complaint-answers-show", "answers", states.Complaints.answers, when="has_answers"),
            Button(Label("complaint-attachments"), id="attach", on_click=_on_attachments, when="has_attachments"),
            *handling_buttons(
                states.Complaints.handing,
                states.Complaints.resting,
                states.Complaints.canned,
                states.Complaints.flagging,
            ),
            HandlerButton(Label("evidence-remove"), callbacks.ASK_REMOVAL, when="has_words"),
            button("evidence-open", "hidden", _on_hidden, when="has_hidden"),
            Row(
                goes_to("restricted-readers", "readers", states.Complaints.readers, when="may_decide"),
                button("complaint-close", "close", _on_close, when="is_open"),
                button("complaint-reopen", "reopen", _on_reopen, when=~F["is_open"]),
            ),
            goes_to("complaint-open-group", "open", states.Complaints.opening, when="may_open"),
            back_to(states.Complaints.list),
            state=states.Complaints.reading,
            getter=_get_complaint,
            protect_content=True,
        ),
        *answer_windows(),
        *readers_windows(),
        confirm(
            states.Complaints.opening,
            Say("complaint-open-group-confirm"),
            back_to(states.Complaints.reading),
            yes=main_button("complaint-open-group-yes", "yes", _on_open_to_group),
            getter=_get_number,
        ),
        takers_window(states.Complaints.handing, states.Complaints.reading),
        resting_window(states.Complaints.resting, states.Complaints.reading),
        flagging_window(states.Complaints.flagging, states.Complaints.reading),
        canned_window(states.Complaints.canned, states.Complaints.reading, ask_about_canned),
        on_start=_on_start,
    )
