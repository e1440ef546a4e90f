"""Taking an alarm, wherever its matter is shown."""

from aiogram_dialog import DialogManager

from bot.actions.support.claiming import take_alarmed
from bot.dialogs.result import tell_result
from bot.dialogs.turn import existing, turn_of
from bot.domain.support.consultation import Consultation


async def take_its_alarm(manager: DialogManager, matter: Consultation) -> None:
    """Take the alarm of a matter that is shown, and say what follows."""
    turn = turn_of(manager)
    alarm = existing(await turn.store.alarms.newest_of(matter.id))
    await tell_result(manager, await take_alarmed(turn.as_member, alarm), "alarm-taken")
