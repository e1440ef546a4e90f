"""Staff offer times for an interview, to one worker or to those of an employer for whom one is due."""

from collections.abc import Sequence
from functools import partial

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Cancel
from aiogram_dialog.widgets.text import Format

from bot.actions.interviews.candidates import candidates, check_offer
from bot.actions.interviews.scheduling import Offer, offer_times
from bot.dialogs import states
from bot.dialogs.interviews.offer_series import series_windows
from bot.dialogs.interviews.offer_times import chosen_times, coming_times, listed_times, time_windows
from bot.dialogs.turn import Turn, existing, raise_refusal, turn_of
from bot.dialogs.typed_input import typed_line
from bot.dialogs.widgets import Data, Label, Mistake, Say, args, choice_of_row
from bot.dialogs.widgets.ask_text import ask_text
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button
from bot.dialogs.widgets.confirm import confirm
from bot.dialogs.widgets.lists import by_place, paged, shown_part
from bot.dialogs.widgets.pick_employer import find_employer, no_employers, pick_employer
from bot.dialogs.widgets.pick_worker import pick_worker, worker_label
from bot.dialogs.widgets.remember import remember, remembered
from bot.domain.interviews import LONGEST_PLACE, Method, in_person_is_recommended
from bot.domain.missing import MISSING
from bot.domain.reminders.interview_candidates import Candidate
from bot.domain.workers.worker import Worker


async def _keep_worker(manager: DialogManager, worker_id: int) -> None:
    await _keep_whom(manager, {"worker": worker_id})


async def _keep_employer(manager: DialogManager, employer_id: int) -> None:
    await _keep_whom(manager, {"employer": employer_id})


async def _keep_whom(manager: DialogManager, whom: dict[str, int]) -> None:
    turn = turn_of(manager)
    raise_refusal(await check_offer(turn.as_member, await _chosen_workers(turn, whom)))
    manager.dialog_data["whom"] = whom
    await manager.switch_to(states.InterviewOffer.method)


async def _get_advice(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    workers = await _chosen_workers(turn, dialog_manager.dialog_data["whom"])
    held = [await turn.store.interviews.of_worker(worker.id) for worker in workers]
    return {"recommended": any(in_person_is_recommended(each, turn.today) for each in held)}


async def _get_preview(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    data, times = dialog_manager.dialog_data, chosen_times(dialog_manager)
    left_out = await _left_out(turn, dialog_manager)
    count = len(await _chosen_workers(turn, data["whom"])) - len(left_out)
    texts = args(
        whom=await _chosen_name(turn, data["whom"]),
        count=count,
        times_count=len(times),
        left_out=len(left_out),
        method=data["method"],
        place=data["place"],
        times=listed_times(turn, times),
    )
    return {**texts, "too_few": len(times) < count, "leaves_out": bool(left_out)}


async def _left_out(turn: Turn, manager: DialogManager) -> list[Candidate]:
    workers = await _chosen_workers(turn, manager.dialog_data["whom"])
    return [each for each in await candidates(turn.as_member, workers) if each.reason is not None]


async def _get_left_out(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    left_out = await _left_out(turn, dialog_manager)
    lines = [_why(turn, each) for each in shown_part(dialog_manager, "out", left_out)]
    buttons = [(str(each.worker.id), worker_label(turn, each.worker)) for each in left_out]
    return {**args(left_out=len(left_out)), "lines": "\n".join(lines), "left_out": buttons}


def _why(turn: Turn, left_out: Candidate) -> str:
    told = {
        "roster_number": left_out.worker.number or MISSING,
        "name": left_out.worker.name_on_card or MISSING,
        "reason": left_out.reason or MISSING,
        "on": left_out.on.isoformat() if left_out.on else MISSING,
    }
    return turn.t("interview-left-out-line", told)


async def _on_left_out(manager: DialogManager, worker_id: int) -> None:
    """Say what can be done, as where this person is chosen alone."""
    turn = turn_of(manager)
    raise_refusal(await check_offer(turn.as_member, await _chosen_workers(turn, {"worker": worker_id})))


async def _on_send(manager: DialogManager) -> None:
    turn, data = turn_of(manager), manager.dialog_data
    offer = Offer(Method(data["method"]), data["place"], coming_times(turn, manager))
    workers = await _chosen_workers(turn, data["whom"])
    raise_refusal(await check_offer(turn.as_member, workers))
    data["sent"] = await offer_times(turn.as_member, workers, offer)
    await manager.switch_to(states.InterviewOffer.sent)


async def _chosen_workers(turn: Turn, whom: dict[str, int]) -> Sequence[Worker]:
    if "employer" in whom:
        return await turn.store.workers.of_employer(whom["employer"])
    return [existing(await turn.store.workers.find(whom["worker"]))]


async def _chosen_name(turn: Turn, whom: dict[str, int]) -> str:
    if "worker" in whom:
        return worker_label(turn, (await _chosen_workers(turn, whom))[0])
    return (await find_employer(turn, whom["employer"])).name


def _method_button(method: Method) -> Button:
    keep_method = remember("method", states.InterviewOffer.place)
    return button(f"interview-method-{method}", method.value, lambda manager: keep_method(manager, method.value))


def interview_offer_dialog() -> Dialog:
    """Build the dialog: whom, how, where, when; a last look."""
    return Dialog(
        pick_worker(
            states.InterviewOffer.worker,
            Say("interview-offer-whom"),
            goes_to("people-by-employer", "firms", states.InterviewOffer.employers),
            Cancel(Label("button-back")),
            on_worker=_keep_worker,
        ),
        pick_employer(
            states.InterviewOffer.employers,
            Say("people-choose-employer", when="employers"),
            no_employers(),
            back_to(states.InterviewOffer.worker),
            on_employer=_keep_employer,
            scroll_id="pages",
        ),
        Window(
            Say("interview-offer-method"),
            Say("interview-in-person-recommended", when="recommended"),
            _method_button(Method.IN_PERSON),
            _method_button(Method.ONLINE),
            back_to(states.InterviewOffer.worker),
            state=states.InterviewOffer.method,
            getter=_get_advice,
        ),
        ask_text(
            states.InterviewOffer.place,
            Say("interview-offer-place"),
            back_to(states.InterviewOffer.method),
            read=partial(typed_line, longest=LONGEST_PLACE),
            on_text=remember("place", states.InterviewOffer.day),
            getter=remembered(method="method"),
        ),
        *time_windows(),
        *series_windows(),
        confirm(
            states.InterviewOffer.preview,
            Say("interview-offer-preview"),
            Say("interview-offer-too-few", when="too_few"),
            Say("interview-offer-left-out", when="leaves_out"),
            goes_to("interview-left-out-button", "why", states.InterviewOffer.left_out, when="leaves_out"),
            goes_to("interview-other-day", "more", states.InterviewOffer.day),
            Cancel(Label("people-cancel")),
            yes=main_button("interview-offer-send", "send", _on_send),
            getter=_get_preview,
        ),
        Window(
            Mistake(),
            Say("interview-left-out"),
            Format("{lines}\n"),
            Say("interview-left-out-help"),
            paged(choice_of_row("o", "left_out", _on_left_out), "out", naming=by_place),
            back_to(states.InterviewOffer.preview),
            state=states.InterviewOffer.left_out,
            getter=_get_left_out,
        ),
        Window(
            Say("interview-offer-sent"),
            Cancel(Label("interview-list-button")),
            state=states.InterviewOffer.sent,
            getter=remembered(count="sent"),
        ),
    )
