"""The facts while the bot runs: what somebody confirms, here or on the command line, counts at once."""

from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from bot.domain.facts import Facts
from bot.domain.facts.known import ConfirmationFileError
from bot.domain.facts.sources import Confirmation
from bot.facts import RecordsError, lay_over
from bot.facts.confirmations import read_confirmations, write_confirmations

_State: TypeAlias = tuple[int, int, int]


class ConfirmedFacts:
    """The facts of `data/` with the organisation's own file laid over them, as `bot.domain.facts.known.KnownFacts`."""

    def __init__(self, facts: Facts, path: Path) -> None:
        """`path` is the organisation's own file, which may not be there yet."""
        self._facts = facts
        self._path = path
        self._read: _State | None = None

    def current(self) -> Facts:
        """The facts as they stand now. While the file is broken they stay as they were; `shien doctor` tells it."""
        state = _state(self._path)
        if state != self._read:
            with suppress(RecordsError):
                self._facts = lay_over(self._facts, read_confirmations(self._path))
            self._read = state
        return self._facts

    def confirm(self, record_id: str, check: Confirmation) -> None:
        """Keep who checked the record of that id, and when. Raises ConfirmationFileError, and nothing is kept."""
        try:
            write_confirmations(self._path, {**read_confirmations(self._path), record_id: check})
        except RecordsError as error:
            raise ConfirmationFileError(str(error)) from None
        except OSError as error:
            problem = f"the file cannot be written ({type(error).__name__})"
            remedy = "name a file in a folder that the bot may write in"
            raise ConfirmationFileError(f"FACTS_CONFIRMATIONS: {problem}; {remedy}") from None
        self.current()


def _state(path: Path) -> _State | None:
    """What tells one state of the file from another: it is always replaced as a whole."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size
