"""A job change asks on which day the contract ended: fourteen days are counted from it, as from My dates."""

from datetime import date

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row

from bot.actions.workers.profile import tell
from bot.dialogs import states
from bot.dialogs.checks.flow import advance, ask
from bot.dialogs.checks.session import load_form
from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import ForQuestion, Say, signs
from bot.dialogs.widgets.ask_day import ask_days
from bot.dialogs.widgets.buttons import button
from bot.domain.workers.profile import CONTRACT_ENDED_ON, day_range

_ENDED = "contract_ended"


async def _keep_day(manager: DialogManager, day: date) -> None:
    turn = turn_of(manager)
    await tell(turn.as_worker, turn.require_worker(), CONTRACT_ENDED_ON, day.isoformat())
    await advance(manager)


async def _on_unknown(manager: DialogManager) -> None:
    manager.dialog_data["end_unknown"] = True
    await advance(manager)


async def _on_back(manager: DialogManager) -> None:
    form = await load_form(manager)
    await ask(manager, form, form.question(_ENDED))


async def _bounds(turn: Turn, _manager: DialogManager) -> tuple[date, date]:
    return day_range(CONTRACT_ENDED_ON, turn.today)


async def _get_id(**_: object) -> dict[str, str]:
    return {"id": CONTRACT_ENDED_ON}


def contract_end_window() -> Window:
    """The day: tapped, typed, or not known."""
    return ask_days(
        states.Screening.contract_end,
        Say("my_dates-ask-contract_ended"),
        ForQuestion(button("form-skip", "skip", _on_unknown)),
        Row(button("form-back", "back", _on_back), signs()),
        bounds=_bounds,
        on_day=_keep_day,
        getter=_get_id,
    )
