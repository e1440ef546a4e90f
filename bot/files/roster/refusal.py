"""Reasons why an uploaded file is refused as a whole."""

from collections.abc import Mapping


class RosterFileError(Exception):
    """The file as a whole cannot be used: a text key with its variables."""

    def __init__(self, key: str, args: Mapping[str, str | int] | None = None) -> None:
        """`key` names the sentence that says what is wrong and what to do."""
        super().__init__(key)
        self.key = key
        self.args_of_text: Mapping[str, str | int] = args or {}
