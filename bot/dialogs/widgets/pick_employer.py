"""A window with the employers of the roster, to choose one."""

from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window

from bot.dialogs.turn import Turn, existing
from bot.dialogs.widgets import Data, Getter, Mistake, OnChosen, Say, Widget, choice_of_row
from bot.dialogs.widgets.lists import paged, short_label
from bot.domain.roster.employment import Employer


def pick_employer(
    state: State, *widgets: Widget, on_employer: OnChosen[int], scroll_id: str, getter: Getter | None = None
) -> Window:
    """`on_employer` gets the id; a getter that returns `employers` itself says which of them may be chosen."""

    async def get_data(turn: Turn, dialog_manager: DialogManager, **data: object) -> Data:
        employers = await turn.store.employers.all()
        buttons = [(str(employer.id), short_label(employer.name)) for employer in employers]
        shown = {} if getter is None else await getter(turn=turn, dialog_manager=dialog_manager, **data)
        return {"employers": buttons, "args": {"count": len(buttons)}, **shown}

    employers = paged(choice_of_row("f", "employers", on_employer), scroll_id)
    return Window(Mistake(), employers, *widgets, state=state, getter=get_data)


def no_employers() -> Say:
    """Said where the list is empty."""
    return Say("people-no-employers", when=~F["employers"])


async def find_employer(turn: Turn, employer_id: int) -> Employer:
    """The employer that was chosen; raises GoneError where it was deleted meanwhile."""
    return existing(await turn.store.employers.find(employer_id))
