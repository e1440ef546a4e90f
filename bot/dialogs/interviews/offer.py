"""Staff offer times for an interview, to one worker or to everybody of an employer."""

from collections.abc import Sequence
from typing import Any

from aiogram import F
from aiogram.enums import ButtonStyle
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Cancel, Column, SwitchTo
from aiogram_dialog.widgets.style import Style

from bot.actions.interviews.scheduling import Offer, obstacle, offer_times
from bot.dialogs import states
from bot.dialogs.interviews.offer_times import chosen_times, coming_times, listed_times, time_windows
from bot.dialogs.turn import GoneError, MistakeError, Turn, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Label, Mistake, Say, args, choice
from bot.dialogs.widgets.lists import paged
from bot.dialogs.widgets.pick_worker import found_workers, search_roster, short_label, worker_label
from bot.domain.interviews import Method, in_person_is_recommended
from bot.domain.workers.worker import Worker

_LONGEST_PLACE = 200


async def _search(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return await found_workers(turn, dialog_manager)


async def _choose_worker(_callback: CallbackQuery, _select: object, manager: DialogManager, worker_id: str) -> None:
    await _choose(manager, "worker", int(worker_id))


async def _employers(turn: Turn, **_: object) -> dict[str, Any]:
    return {"employers": [(str(each.id), short_label(each.name)) for each in await turn.store.employers.all()]}


async def _choose_employer(_callback: CallbackQuery, _select: object, manager: DialogManager, employer_id: str) -> None:
    await _choose(manager, "employer", int(employer_id))


async def _choose(manager: DialogManager, what: str, chosen_id: int) -> None:
    turn = turn_of(manager)
    whom = {what: chosen_id}
    reasons = [await obstacle(turn.store, worker) for worker in await _workers(turn, whom)]
    if None not in reasons:
        raise MistakeError(f"interview-mistake-{reasons[0]}" if len(reasons) == 1 else "interview-mistake-nobody")
    manager.dialog_data["whom"] = whom
    await manager.switch_to(states.InterviewOffer.method)


async def _method(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    workers = await _workers(turn, dialog_manager.dialog_data["whom"])
    held = [await turn.store.interviews.of_worker(worker.id) for worker in workers]
    return {"recommended": any(in_person_is_recommended(each, turn.today) for each in held)}


async def _choose_method(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    manager.dialog_data["method"] = button.widget_id
    await manager.switch_to(states.InterviewOffer.place)


async def _place(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return dict(args(method=dialog_manager.dialog_data["method"]))


async def _type_place(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data["place"] = typed_line(message.text, _LONGEST_PLACE)
    await manager.switch_to(states.InterviewOffer.day)


async def _preview(turn: Turn, dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    data, times = dialog_manager.dialog_data, chosen_times(dialog_manager)
    workers = await _workers(turn, data["whom"])
    reached = [worker for worker in workers if await obstacle(turn.store, worker) is None]
    texts = args(
        whom=await _name(turn, data["whom"]),
        count=len(reached),
        left_out=len(workers) - len(reached),
        method=data["method"],
        place=data["place"],
        times=listed_times(turn, times),
    )
    return {**texts, "too_few": len(times) < len(reached), "leaves_out": len(reached) < len(workers)}


async def _send(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    turn, data = turn_of(manager), manager.dialog_data
    offer = Offer(Method(data["method"]), data["place"], coming_times(turn, manager))
    workers = await _workers(turn, data["whom"])
    data["sent"] = await offer_times(turn.store, turn.require_member(), workers, offer, turn.now)
    await manager.switch_to(states.InterviewOffer.sent)


async def _sent(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return dict(args(count=dialog_manager.dialog_data["sent"]))


async def _workers(turn: Turn, whom: dict[str, int]) -> Sequence[Worker]:
    if "employer" in whom:
        return await turn.store.workers.of_employer(whom["employer"])
    worker = await turn.store.workers.find(whom["worker"])
    if worker is None:
        raise GoneError
    return [worker]


async def _name(turn: Turn, whom: dict[str, int]) -> str:
    if "worker" in whom:
        return worker_label(turn, (await _workers(turn, whom))[0])
    employer = await turn.store.employers.find(whom["employer"])
    if employer is None:
        raise GoneError
    return employer.name


def interview_offer_dialog() -> Dialog:
    """Build the dialog: whom, how, where, when; a last look."""
    return Dialog(
        Window(
            Mistake(),
            Say("interview-offer-whom"),
            Say("people-nothing", when="nothing"),
            Say("people-more", when="more"),
            Column(choice("p", "found", _choose_worker)),
            SwitchTo(Label("people-by-employer"), id="firms", state=states.InterviewOffer.employers),
            Cancel(Label("button-back")),
            MessageInput(search_roster),
            state=states.InterviewOffer.worker,
            getter=_search,
        ),
        Window(
            Mistake(),
            Say("people-choose-employer", when="employers"),
            Say("people-no-employers", when=~F["employers"]),
            paged(choice("f", "employers", _choose_employer), "pages"),
            SwitchTo(Label("button-back"), id="back", state=states.InterviewOffer.worker),
            state=states.InterviewOffer.employers,
            getter=_employers,
        ),
        Window(
            Say("interview-offer-method"),
            Say("interview-in-person-recommended", when="recommended"),
            Button(Label("interview-method-in_person"), id="in_person", on_click=_choose_method),
            Button(Label("interview-method-online"), id="online", on_click=_choose_method),
            SwitchTo(Label("button-back"), id="back", state=states.InterviewOffer.worker),
            state=states.InterviewOffer.method,
            getter=_method,
        ),
        Window(
            Mistake(),
            Say("interview-offer-place"),
            SwitchTo(Label("button-back"), id="back", state=states.InterviewOffer.method),
            MessageInput(_type_place),
            state=states.InterviewOffer.place,
            getter=_place,
        ),
        *time_windows(),
        Window(
            Mistake(),
            Say("interview-offer-preview"),
            Say("interview-offer-too-few", when="too_few"),
            Say("interview-offer-left-out", when="leaves_out"),
            Button(Label("interview-offer-send"), id="send", on_click=_send, style=Style(ButtonStyle.SUCCESS)),
            SwitchTo(Label("interview-other-day"), id="more", state=states.InterviewOffer.day),
            Cancel(Label("people-cancel")),
            state=states.InterviewOffer.preview,
            getter=_preview,
        ),
        Window(
            Say("interview-offer-sent"),
            Cancel(Label("interview-list-button")),
            state=states.InterviewOffer.sent,
            getter=_sent,
        ),
    )
