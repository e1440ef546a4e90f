"""When a notice leaves, and the request to approve it: with what it lacks, before anybody is asked."""

from datetime import date, datetime, time

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Cancel, Row
from aiogram_dialog.widgets.text import Format

from bot.actions.notices.approval import ask_approval, why_not_ready, withdraw
from bot.actions.notices.audience import set_time
from bot.actions.notices.waiting import heard_at
from bot.dialogs import states
from bot.dialogs.notices.drafts import draft_of
from bot.dialogs.notices.preview import get_preview, preview_lines
from bot.dialogs.turn import MistakeError, Turn, raise_refusal, turn_of
from bot.dialogs.typed_input import read_typed_times
from bot.dialogs.widgets import Data, Label, Mistake, Say, choice
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import back_to, button, goes_to, main_button
from bot.dialogs.widgets.lists import by_place, paged
from bot.domain.days import TOKYO, add_days, tokyo_day, tokyo_time
from bot.domain.missing import MISSING
from bot.domain.notices.notice import Notice, NoticeState

# The hours that are buttons; any other time is typed.
_HOURS = range(8, 21)
_DAYS_AHEAD = 180


def time_texts(notice: Notice) -> dict[str, str]:
    """Return the variables of when a notice leaves; MISSING for as soon as it is approved."""
    return time_named("send", notice.send_at)


def _heard_texts(turn: Turn, notice: Notice) -> dict[str, str]:
    """Return the variables of when the admins hear that they are asked; MISSING where they have heard it."""
    return time_named("heard", heard_at(turn.as_member, notice))


def time_named(name: str, at: datetime | None) -> dict[str, str]:
    """Return the variables of a day and an hour, whose names begin with that one; MISSING for none."""
    if at is None:
        return {f"{name}_on": MISSING, f"{name}_time": MISSING}
    return {f"{name}_on": tokyo_day(at).isoformat(), f"{name}_time": tokyo_time(at)}


async def _get_asking(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    notice = await draft_of(dialog_manager)
    reach, texts = await get_preview(turn, notice)
    lack = await why_not_ready(turn.as_member, notice, reach)
    is_waiting = notice.state is NoticeState.WAITING
    told = {**time_texts(notice), **_heard_texts(turn, notice), "title": notice.title_ja}
    return {
        **texts,
        "args": {"people": reach.people, "reached": reach.reached, **told},
        "lack": "" if lack is None or lack.key is None or is_waiting else turn.t(lack.key, lack.args),
        "may_ask": lack is None and not is_waiting,
        "is_waiting": is_waiting,
        "has_time": notice.send_at is not None,
    }


async def _on_ask(manager: DialogManager) -> None:
    turn, notice = turn_of(manager), await draft_of(manager)
    raise_refusal(await ask_approval(turn.as_member, notice.id))
    if isinstance(manager.event, CallbackQuery):
        heard = _heard_texts(turn, await draft_of(manager))
        await manager.event.answer(turn.t.label("notice_approval-asked", heard), show_alert=True)


async def _on_withdraw(manager: DialogManager) -> None:
    raise_refusal(await withdraw(turn_of(manager).as_member, (await draft_of(manager)).id))


async def _on_now(manager: DialogManager) -> None:
    await _set(manager, None)


async def _bounds(turn: Turn, manager: DialogManager) -> tuple[date, date]:
    await draft_of(manager)  # of what is none any more no day is asked for
    return turn.today, add_days(turn.today, _DAYS_AHEAD)


async def _on_day(manager: DialogManager, day: date) -> None:
    manager.dialog_data["day"] = day.isoformat()
    await manager.switch_to(states.NoticeAsking.hour)


async def _get_hours(turn: Turn, dialog_manager: DialogManager, **_: object) -> Data:
    await draft_of(dialog_manager)
    day = date.fromisoformat(dialog_manager.dialog_data["day"])
    left = [hour for hour in _HOURS if _instant(day, time(hour)) > turn.now]
    return {"items": [(str(hour), f"{hour}:00") for hour in left], "args": {"on": day.isoformat()}}


async def _on_hour(manager: DialogManager, hour: str) -> None:
    await _keep_time(manager, time(int(hour)))


async def _on_time_typed(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    times = read_typed_times(message.text)
    if len(times) != 1:
        raise MistakeError("interview-mistake-time")
    await _keep_time(manager, times[0])


async def _keep_time(manager: DialogManager, at: time) -> None:
    await _set(manager, _instant(date.fromisoformat(manager.dialog_data["day"]), at))
    await manager.switch_to(states.NoticeAsking.one)


async def _set(manager: DialogManager, send_at: datetime | None) -> None:
    raise_refusal(await set_time(turn_of(manager).as_member, (await draft_of(manager)).id, send_at))


def _instant(day: date, at: time) -> datetime:
    return datetime.combine(day, at, TOKYO)


def notice_asking_dialog() -> Dialog:
    """Build the dialog: the time, whom it reaches, the request; and the windows for a day and an hour."""
    here = states.NoticeAsking
    return Dialog(
        Window(
            Mistake(),
            Say("notice_approval-asking"),
            *preview_lines(),
            Format("\n{lack}", when="lack"),
            Say("notice_approval-waiting", when="is_waiting"),
            main_button("notice_approval-ask", "ask", _on_ask, when="may_ask"),
            button("notice_approval-take_back", "takeback", _on_withdraw, when="is_waiting"),
            Row(
                goes_to("notice_approval-choose_time", "time", here.day),
                button("notice_approval-at_once", "now", _on_now, when="has_time"),
            ),
            Cancel(Label("button-back")),
            state=here.one,
            getter=_get_asking,
        ),
        ask_day(here.day, Say("notice_approval-ask_day"), back_to(here.one), bounds=_bounds, on_day=_on_day),
        Window(
            Mistake(),
            Say("notice_approval-ask_hour"),
            paged(choice("h", "items", _on_hour), "hours", naming=by_place, width=3),
            back_to(here.day),
            MessageInput(_on_time_typed),
            state=here.hour,
            getter=_get_hours,
        ),
    )
