"""Two buttons of a notice that stand beside each other are whole on a phone."""

from collections.abc import Iterator
from unicodedata import east_asian_width

import pytest
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Group, Keyboard, Row

from bot.dialogs.notices.additions import notice_additions_dialog
from bot.dialogs.notices.approval import notice_approval_dialog
from bot.dialogs.notices.asking import notice_asking_dialog
from bot.dialogs.notices.drafts import notice_draft_dialog
from bot.dialogs.notices.running import notice_running_dialog
from bot.dialogs.widgets import Label
from bot.resources import locales_folder
from bot.texts import load_texts

DIALOGS = [
    notice_additions_dialog,
    notice_approval_dialog,
    notice_asking_dialog,
    notice_draft_dialog,
    notice_running_dialog,
]
# Half of a phone holds so many signs; a wide one counts twice.
HALF = 17


def rows_of(dialog: Dialog) -> Iterator[list[str]]:
    """Yield the labels of buttons that stand in one row."""
    for window in dialog.windows.values():
        yield from _rows_in(window.keyboard)  # type: ignore[attr-defined]


def _rows_in(widget: Keyboard) -> Iterator[list[str]]:
    buttons = getattr(widget, "buttons", ())
    if isinstance(widget, Row):
        yield [each.text._key for each in buttons if isinstance(getattr(each, "text", None), Label)]
    elif isinstance(widget, Group):
        for each in buttons:
            yield from _rows_in(each)


@pytest.mark.parametrize("locale", ["en", "ja", "vi"])
def test_no_label_in_a_row_of_two_is_cut(locale: str) -> None:
    texts = load_texts(locales_folder())
    keys = {key for build in DIALOGS for row in rows_of(build()) if len(row) > 1 for key in row}
    assert keys
    labels = {key: texts.say(locale, key) for key in keys}
    wide = {key: sum(1 + (east_asian_width(sign) in "WF") for sign in label) for key, label in labels.items()}
    assert {key: labels[key] for key in keys if wide[key] > HALF} == {}
