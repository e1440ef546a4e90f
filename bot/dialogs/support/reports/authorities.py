"""The offices to which something can be reported, as buttons."""

from aiogram_dialog import DialogManager

from bot.dialogs.turn import Turn
from bot.dialogs.widgets import OnChosen, OnClick, Widget, choice
from bot.dialogs.widgets.buttons import button
from bot.dialogs.widgets.lists import paged, short_label

# An office that is no record of `data/authorities.yaml`: its name is typed.
OTHER = "other"


def authority_widgets(on_authority: OnChosen[str]) -> tuple[Widget, ...]:
    """The offices, as the getter's `authorities`, and another one."""
    return (
        paged(choice("o", "authorities", on_authority), "offices"),
        button("report-other_office", "other", _other(on_authority)),
    )


def _other(on_authority: OnChosen[str]) -> OnClick:
    async def clicked(manager: DialogManager) -> None:
        await on_authority(manager, OTHER)

    return clicked


def authority_labels(turn: Turn) -> list[tuple[str, str]]:
    """Return the offices to which something can be reported, as a list of buttons has them."""
    taking = [each.id for each in turn.facts.authorities.values() if each.takes_reports]
    return [(each, short_label(turn.t.label(f"authority-{each}"))) for each in taking]
