"""A member of staff is away until a day, and comes back."""

from datetime import date, timedelta

from aiogram import F
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Cancel

from bot.actions.staff import come_back, go_away
from bot.dialogs import states
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data, Label, Say
from bot.dialogs.widgets.ask_day import ask_day
from bot.dialogs.widgets.buttons import main_button
from bot.domain.days import add_days, tokyo_day
from bot.domain.missing import MISSING

_LONGEST_DAYS = 366


async def _get_standing(turn: Turn, **_: object) -> Data:
    member = await turn.store.staff.get(turn.require_member().id)
    until = member.away_until if member.is_away(turn.now) else None
    last_on = MISSING if until is None else tokyo_day(until - timedelta(microseconds=1)).isoformat()
    return {"is_away": until is not None, "args": {"last_on": last_on}}


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return turn.today, add_days(turn.today, _LONGEST_DAYS)


async def _keep_day(manager: DialogManager, last_on: date) -> None:
    await go_away(turn_of(manager).as_member, last_on)


async def _on_back(manager: DialogManager) -> None:
    await come_back(turn_of(manager).as_member)


def away_dialog() -> Dialog:
    """Build the dialog: one window, which says how it stands."""
    return Dialog(
        ask_day(
            states.Away.day,
            Say("away-ask", when=~F["is_away"]),
            Say("away-until", when="is_away"),
            main_button("away-back", "back", _on_back, when="is_away"),
            Cancel(Label("away-close")),
            bounds=_bounds,
            on_day=_keep_day,
            getter=_get_standing,
        ),
    )
