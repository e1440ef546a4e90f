"""What has become of an action."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Never


class Outcome(StrEnum):
    """Whether the action was carried out, was not needed any more, or is not possible."""

    DONE = "done"
    ALREADY_DONE = "already_done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ActionResult:
    """What an action returns; `key` and `args` are the text that says why it was refused, before anything was written.

    It is neither true nor false: ask `is_done` or `is_refused`.
    """

    outcome: Outcome
    key: str | None = None
    args: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def is_done(self) -> bool:
        """Whether the action was carried out just now."""
        return self.outcome is Outcome.DONE

    @property
    def is_refused(self) -> bool:
        """Whether the action is not possible."""
        return self.outcome is Outcome.REFUSED

    def __bool__(self) -> Never:
        """Raise TypeError: a refusal would count as true."""
        raise TypeError("an ActionResult is neither true nor false; ask is_done or is_refused")


DONE = ActionResult(Outcome.DONE)
ALREADY_DONE = ActionResult(Outcome.ALREADY_DONE)


def refused(key: str, args: Mapping[str, str | int] | None = None) -> ActionResult:
    """The action is not possible, for the reason that this text tells."""
    return ActionResult(Outcome.REFUSED, key, args or {})
