"""Every dialog of staff in which words are typed about a matter knows that they stand in a private chat."""

import re

import pytest

from tests.architecture.sources import python_files, read

_ASKS = re.compile(r"\b(ask_text|ask_words|MessageInput)\(")
_ABOUT_A_MATTER = re.compile(r"store\.consultations\.|consultation_id|may_read\(|consultation_of\(")
_KEEPS = re.compile(r"\b(keep_typed|keep_remembered|keep_words_of|confirm_presence|confirm_in_group)\(")
# Where workers type, in their own chat.
_OF_WORKERS = {
    "bot/dialogs/support/consultation.py",
    "bot/dialogs/support/danger.py",
    "bot/dialogs/support/readers/named_staff.py",
}

_DIALOGS = {str(path): read(path) for path in python_files("bot") if str(path).startswith("bot/dialogs/")}
ASKING = sorted(path for path, text in _DIALOGS.items() if _ASKS.search(text) and _ABOUT_A_MATTER.search(text))


@pytest.mark.parametrize("path", [each for each in ASKING if each not in _OF_WORKERS])
def test_what_is_typed_about_a_matter_is_known_to_stand_in_the_chat(path: str) -> None:
    assert _KEEPS.search(_DIALOGS[path])


def test_only_dialogs_of_workers_are_left_out() -> None:
    assert set(ASKING) >= _OF_WORKERS
