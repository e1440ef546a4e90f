"""Lists of buttons: never longer than a screen, and each of their pages is reached by what stands on it."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar, cast

from aiogram.types import InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import ButtonVariant, RawKeyboard
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Keyboard, ScrollingGroup

from bot.dialogs.turn import Turn, turn_of
from bot.dialogs.widgets import Data
from bot.domain.missing import MISSING
from bot.domain.unicode.clusters import columns, narrowed, shortened
from bot.texts import Value

Item = TypeVar("Item")
PAGE_ROWS: Final = 8
# The ways to other pages take two of them.
_ROWS_OF_SEVERAL_PAGES: Final = 6
LONGEST_LABEL: Final = 40
# A phone cuts a label that is wider; two labels share a row where both together are no wider.
_WIDEST_LABEL: Final = 34
_WIDEST_OF_TWO: Final = 14
# Of a label that names a page by two; a letter of Burmese or Khmer is several signs.
_WIDEST_NAME: Final = 14
_LONGEST_NAME: Final = (LONGEST_LABEL - len(" –  ›")) // 2
_BRACKETS: Final = re.compile(r"\s*[(（]")

# The variables of a page's button: from the labels of the whole list, and the place of its first and its last one.
Naming = Callable[[Sequence[str], int, int], Mapping[str, Value]]


def by_name(labels: Sequence[str], first: int, last: int) -> Mapping[str, Value]:
    """Name a page by its first and its last label: what one looks for stands between them, or is like them."""
    return {
        "by": "name",
        "first": _short_name(labels[first]),
        "last": MISSING if first == last else _short_name(labels[last]),
        "count": len(labels),
    }


def by_place(labels: Sequence[str], first: int, last: int) -> Mapping[str, Value]:
    """Name a page by its places among all: for labels that begin alike, as days do."""
    return {"by": "place", "first": first + 1, "last": last + 1, "count": len(labels)}


class PagedList(ScrollingGroup):
    """A list, a page at a time; below it stand the ways to the page before and to the next one."""

    def __init__(
        self, keyboard: Keyboard, scroll_id: str, naming: Naming, *, width: int = 1, when: WhenCondition = None
    ) -> None:
        """`scroll_id` names the page in what the dialog remembers, `width` is how many uncut stand in a row."""
        super().__init__(keyboard, id=scroll_id, width=width, height=PAGE_ROWS, when=when)
        self._naming = naming

    async def _render_keyboard(self, data: Data, manager: DialogManager) -> RawKeyboard:
        rows = [part for row in await self._render_contents(data, manager) for part in _uncut(row)]
        pages = _in_pages(rows)
        if len(pages) <= 1:
            return rows
        at = min(await self.get_page(manager), len(pages) - 1)
        ways = [self._way("button-page-before", pages, at - 1, manager)] if at > 0 else []
        if at + 1 < len(pages):
            ways.append(self._way("button-page-next", pages, at + 1, manager))
        return [*pages[at], *_in_rows(ways)]

    def _way(self, key: str, pages: Sequence[RawKeyboard], to: int, manager: DialogManager) -> InlineKeyboardButton:
        labels = [[button.text for row in page for button in row] for page in pages]
        first = sum(map(len, labels[:to]))
        every = [label for page in labels for label in page]
        name = self._naming(every, first, first + len(labels[to]) - 1)
        return InlineKeyboardButton(
            text=turn_of(manager).t.label(key, name), callback_data=self._item_callback_data(to)
        )


def paged(
    keyboard: Keyboard, scroll_id: str, *, naming: Naming = by_name, width: int = 1, when: WhenCondition = None
) -> PagedList:
    """A list of buttons, a page at a time; `scroll_id` names the page in what the dialog remembers."""
    return PagedList(keyboard, scroll_id, naming, width=width, when=when)


def from_its_start(manager: DialogManager, scroll_id: str) -> None:
    """Show the first page of a list that is about something else now."""
    manager.current_context().widget_data.pop(scroll_id, None)


def shown_part(manager: DialogManager, scroll_id: str, items: list[Item]) -> list[Item]:
    """Those of a list whose buttons stand on the page that is shown, one in a row."""
    pages = _in_pages(items)
    at = cast("int", manager.current_context().widget_data.get(scroll_id, 0))
    return pages[min(at, len(pages) - 1)] if pages else []


def on_page(items: Sequence[Item], page: int) -> tuple[int, Sequence[Item]]:
    """Of a list on a message: the place of a page's first item, and its items; the last page where it has fewer."""
    first = min(page, (len(items) - 1) // PAGE_ROWS) * PAGE_ROWS
    return first, items[first : first + PAGE_ROWS]


def ways(turn: Turn, first: int, count: int, data_of: Callable[[int], str]) -> list[list[InlineKeyboardButton]]:
    """Below a list on a message: the ways to the page before and to the next one, named by the places that stand there.

    `data_of` returns what the button of that page says, the first page being 0.
    """
    found = (("button-page-before", first - PAGE_ROWS), ("button-page-next", first + PAGE_ROWS))
    named = [(key, to, min(to + PAGE_ROWS, count)) for key, to in found if 0 <= to < count]
    return [
        [
            InlineKeyboardButton(
                text=turn.t.label(key, {"by": "place", "first": to + 1, "last": last, "count": count}),
                callback_data=data_of(to // PAGE_ROWS),
            )
        ]
        for key, to, last in named
    ]


def short_label(text: str) -> str:
    """A text that people wrote, cut to what a button shows."""
    return shortened(text, LONGEST_LABEL)


def narrow_label(text: str, widest: int = _WIDEST_LABEL) -> str:
    """A text that people wrote, cut to what a phone shows of a button whole; letters and signs may be wide ones."""
    return narrowed(text, widest)


def _in_pages(rows: list[Item]) -> list[list[Item]]:
    """A list that fits is one page."""
    height = PAGE_ROWS if len(rows) <= PAGE_ROWS else _ROWS_OF_SEVERAL_PAGES
    return [rows[start : start + height] for start in range(0, len(rows), height)]


def _short_name(label: str) -> str:
    """A label without what stands in brackets, cut to its columns and signs, after a word where that leaves most."""
    name = _BRACKETS.split(label, maxsplit=1)[0] or label
    if columns(name) <= _WIDEST_NAME and len(name) <= _LONGEST_NAME:
        return name
    letters = narrowed(shortened(name, _LONGEST_NAME), _WIDEST_NAME)[:-1]
    words = name[: len(letters) + 1].rpartition(" ")[0]
    return f"{words if 2 * len(words) > len(letters) else letters.rstrip()}…"


def _uncut(row: list[ButtonVariant]) -> RawKeyboard:
    """The row, or its buttons one below the other."""
    return [row] if all(columns(each.text) <= _WIDEST_OF_TWO for each in row) else [[each] for each in row]


def _in_rows(buttons: Sequence[InlineKeyboardButton]) -> RawKeyboard:
    """In one row where nothing is cut there, else one below the other."""
    if sum(columns(button.text) for button in buttons) <= _WIDEST_LABEL:
        return [[*buttons]]
    return [[button] for button in buttons]
