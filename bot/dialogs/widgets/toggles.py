"""Lists in which each line is marked or not; what is marked is remembered in the dialog until it is kept."""

from collections.abc import Iterable, Sequence

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from bot.dialogs.turn import Turn
from bot.dialogs.widgets import choice
from bot.texts import language_name


def toggles(widget_id: str, items: str, *, remembered_as: str) -> Column:
    """The getter's `items` as buttons; a tap marks one, or takes its mark away, in what the dialog remembers."""

    async def on_chosen(manager: DialogManager, item: str) -> None:
        manager.dialog_data[remembered_as] = toggled(manager.dialog_data.get(remembered_as, []), item)

    return Column(choice(widget_id, items, on_chosen))


def toggled(marked: Sequence[str], item: str) -> list[str]:
    """Without the item where it was marked, else with it at the end."""
    others = [each for each in marked if each != item]
    return others if item in marked else [*marked, item]


def boxed(label: str, *, is_marked: bool) -> str:
    """The label behind a box that is ticked or empty."""
    return f"{'☑' if is_marked else '☐'} {label}"


def ticked(label: str, *, is_marked: bool) -> str:
    """The label, behind a tick where it is marked."""
    return f"✓ {label}" if is_marked else label


def languages_to_mark(
    turn: Turn, locales: Iterable[str], marked: Sequence[str], marked_key: str
) -> list[tuple[str, str]]:
    """The items of a list of languages in the reader's; the text `marked_key` shows a `name` that is marked."""
    names = {locale: language_name(locale, turn.t.locale) for locale in locales}
    return [
        (locale, turn.t.label(marked_key, {"name": name}) if locale in marked else name)
        for locale, name in names.items()
    ]
