"""The day on which the contract ended, where a job change speaks of an end: known, or still to be asked for."""

from datetime import date

from aiogram_dialog import DialogManager

from bot.dialogs.checks.session import Form
from bot.dialogs.turn import Turn, turn_of
from bot.domain.checks.job_change import JOB_CHANGE
from bot.domain.roster.employment import last_end
from bot.domain.workers.profile import CONTRACT_ENDED_ON, Owner


async def contract_ended_on(turn: Turn, form: Form) -> date | None:
    """Return the day that staff know, or else the worker told; None where nobody knows it, or nothing has ended."""
    worker = turn.require_worker()
    contract, profile = await turn.store.contracts.present(worker.id), await turn.store.profiles.of(worker.id)
    ended_on = last_end([contract] if contract else [], profile.day(CONTRACT_ENDED_ON, turn.today))
    # A day to come is not the end that the worker means who says that it is over.
    if not form.case.yes_no("contract_ended") or ended_on is None or ended_on > turn.today:
        return None
    return ended_on


async def is_end_asked_for(manager: DialogManager, form: Form) -> bool:
    """Return whether the worker says that it ended, and has neither told the day nor said "I don't know"."""
    turn = turn_of(manager)
    if form.check is not JOB_CHANGE or form.case.yes_no("contract_ended") is not True:
        return False
    if manager.dialog_data.get("end_unknown") or await contract_ended_on(turn, form) is not None:
        return False
    return (await turn.store.profiles.of(turn.require_worker().id)).value_by(CONTRACT_ENDED_ON, Owner.WORKER) is None
