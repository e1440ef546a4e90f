"""The facts while the bot runs: somebody may confirm one at any time."""

from typing import Protocol

from bot.domain.facts import Facts
from bot.domain.facts.sources import Confirmation


class ConfirmationFileError(Exception):
    """The organisation's own file cannot be used; the text names the file, what is wrong and the remedy."""


class KnownFacts(Protocol):
    """The facts as the organisation has confirmed them up to now."""

    def current(self) -> Facts:
        """The facts as they stand now; what somebody has just confirmed is among them."""

    def confirm(self, record_id: str, check: Confirmation) -> None:
        """Keep who checked the record of that id, and when. Raises ConfirmationFileError, and nothing is kept."""
