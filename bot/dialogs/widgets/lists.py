"""Lists of buttons: never longer than a screen."""

from typing import Final

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Keyboard, ScrollingGroup

PAGE_ROWS: Final = 8
LONGEST_LABEL: Final = 40


def paged(keyboard: Keyboard, scroll_id: str, *, width: int = 1, when: WhenCondition = None) -> ScrollingGroup:
    """A list of buttons, a page at a time; `scroll_id` names the page in what the dialog remembers."""
    return ScrollingGroup(keyboard, id=scroll_id, width=width, height=PAGE_ROWS, hide_on_single_page=True, when=when)


def from_its_start(manager: DialogManager, scroll_id: str) -> None:
    """Show the first page of a list that is about something else now."""
    manager.current_context().widget_data.pop(scroll_id, None)


def short_label(text: str) -> str:
    """A text that people wrote, cut to what a button shows."""
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1]}…"
