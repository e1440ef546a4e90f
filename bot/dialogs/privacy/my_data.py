"""My data: what is kept, as a screen and as files; news on or off; to have everything deleted."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Row, Start
from aiogram_dialog.widgets.text import Const, Format, Multi

from bot.actions.context import ActionContext
from bot.actions.privacy.erasure import forget, has_alarm
from bot.actions.privacy.muting import listen_again, stop
from bot.actions.privacy.my_data import gather
from bot.dialogs import states
from bot.dialogs.privacy.first_consent import leave_no_room
from bot.dialogs.support.consultation import words_for_support
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, HandlerButton, Label, Say, args, signs
from bot.dialogs.widgets.buttons import back_to, button, danger_button, goes_to, menu_row
from bot.dialogs.widgets.confirm import confirm
from bot.domain import callbacks
from bot.domain.missing import MISSING
from bot.domain.workers.worker import Worker
from bot.presenters.privacy.hidden import hidden_on_screen
from bot.presenters.privacy.my_data import overview
from bot.texts import Value


async def _get_overview(turn: Turn, **_: object) -> Data:
    worker = turn.require_worker()
    kept = await gather(turn.store, worker)
    hidden = hidden_on_screen(turn.t, kept, turn.retention)
    return {"number": worker.id, "overview": hidden + overview(turn.t, turn.facts, kept), **_muted(turn)}


async def _get_notices(turn: Turn, **_: object) -> Data:
    return _muted(turn)


async def _get_alarm(turn: Turn, **_: object) -> Data:
    return {"is_alarmed": await has_alarm(turn.store, turn.require_worker())}


async def _get_what_stays(turn: Turn, **_: object) -> Data:
    worker = turn.require_worker()
    contract = await turn.store.contracts.present(worker.id)
    until = turn.retention.records_until(contract.ended_on if contract else None)
    texts = args(
        until=MISSING if until is None else until.isoformat(),
        chat_days=turn.retention.chat_days,
        margin_days=turn.retention.records_margin_days,
    )
    is_held = await turn.store.legal_holds.stands(worker.id)
    on_roster = worker.on_roster
    return {
        **texts,
        **await _get_alarm(turn),
        "is_held": is_held,
        "by_date": on_roster and not is_held and until is not None,
        "by_contract": on_roster and not is_held and until is None,
        "by_days": not on_roster and not is_held,
    }


def _muted(turn: Turn) -> dict[str, Any]:
    return {"is_muted": turn.require_worker().muted_at is not None, "args": {}}


async def _change_notices(manager: DialogManager, change: Callable[[ActionContext, Worker], Awaitable[None]]) -> None:
    turn = turn_of(manager)
    await change(turn.as_worker, turn.require_worker())
    turn.worker = await turn.store.workers.get(turn.require_worker().id)


async def _on_forget(manager: DialogManager) -> None:
    turn = turn_of(manager)
    worker, is_held = turn.require_worker(), await turn.store.legal_holds.stands(turn.require_worker().id)
    is_alarmed = await has_alarm(turn.store, worker)
    until = await forget(turn.as_worker, worker, turn.retention, turn.today)
    turn.worker = None
    last_day = MISSING if until is None or is_held else until.isoformat()
    told: dict[str, Value] = {"until": last_day, "margin_days": turn.retention.records_margin_days}
    ended = [turn.t("forget-alarm_ended")] if is_alarmed else []
    await leave_no_room(manager, "\n\n".join([*ended, turn.says("forget-done", told)]))


def _what_stays() -> list[Say]:
    return [
        Say("forget-stays-until", when="by_date"),
        Say("forget-stays-contract", when="by_contract"),
        Say("forget-stays-days", when="by_days"),
        Say("forget-stays-held", when="is_held"),
    ]


def my_data_dialog() -> Dialog:
    """Build the dialog: the overview, news, and two steps before everything is deleted: what goes, and what stays."""
    return Dialog(
        Window(
            Say("my_data-overview"),
            Format("\n{overview}\n"),
            Say("notices-off-short", when="is_muted"),
            Say("notices-on-short", when=~F["is_muted"]),
            HandlerButton(Label("my_data-send"), callbacks.SEND_MY_DATA),
            Start(Label("my_data-correct"), "profile", states.Profile.groups),
            Start(Label("consents-button"), "consents", states.Consents.list),
            Start(Label("clear_chat-button"), "clear", states.ClearChat.asking),
            goes_to("notices-button", "notices", states.MyData.notices),
            goes_to("forget-button", "forget", states.MyData.forget),
            menu_row(),
            words_for_support(),
            state=states.MyData.overview,
            getter=_get_overview,
        ),
        Window(
            Say("notices-off", when="is_muted"),
            Say("notices-on", when=~F["is_muted"]),
            button("notices-listen", "on", partial(_change_notices, change=listen_again), when="is_muted"),
            button("notices-stop", "off", partial(_change_notices, change=stop), when=~F["is_muted"]),
            Row(back_to(states.MyData.overview), signs()),
            words_for_support(),
            state=states.MyData.notices,
            getter=_get_notices,
        ),
        Window(
            Say("forget-what"),
            Const(" "),
            Say("forget-after", when=~F["is_alarmed"]),
            Say("forget-alarm", when="is_alarmed"),
            goes_to("forget-go-on", "go", states.MyData.sure),
            Row(back_to(states.MyData.overview), signs()),
            words_for_support(),
            state=states.MyData.forget,
            getter=_get_alarm,
        ),
        confirm(
            states.MyData.sure,
            *_what_stays(),
            Multi(Const(" "), Say("forget-alarm"), when="is_alarmed"),
            Const(" "),
            Say("forget-sure"),
            goes_to("forget-no", "no", states.MyData.overview),
            signs(),
            words_for_support(),
            yes=danger_button("forget-yes", "yes", _on_forget),
            getter=_get_what_stays,
        ),
    )
