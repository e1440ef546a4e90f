"""The offices to which somebody reports a wrong, and where else a red flag leads."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Authority:
    """An office by what it is, not by its place; `takes_reports`: staff report a wrong there (通報).

    `hotlines` are where workers call the same kind of office. `confidence` is how sure it is that such matters are
    reported there. What people read is `authority-<id>`.
    """

    id: str
    name_ja: str
    takes_reports: bool
    hotlines: tuple[str, ...]
    confidence: Literal["official", "secondary", "seed", "general"]
    sources: tuple[str, ...]
