"""The employers that a roster names: those that are known, and those that taking it in makes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.actions.context import ActionContext
from bot.actions.roster.employers import keep_described
from bot.domain.roster.changes import RowOutcome
from bot.domain.roster.columns import EMPLOYER_COLUMNS, EmployerEntry, RowProblem
from bot.domain.roster.employment import Employer, normal_name
from bot.domain.roster.rows import Line, Problems
from bot.storage.store import Store

_DESCRIBED = tuple(column.id for column in EMPLOYER_COLUMNS if column.id != "name")


@dataclass(slots=True)
class _Met:
    """An employer by its name; `present` is None for one that is new, `id` too until it is made."""

    name: str
    id: int | None = None
    present: Employer | None = None
    line: Line | None = None
    values: dict[str, str] = field(default_factory=dict)


class RosterEmployers:
    """Employers by normal name: Ａ商事 and A商事 are one."""

    def __init__(self, known: Sequence[Employer]) -> None:
        """`known` are all that there are before."""
        self._met = {normal_name(each.name): _Met(each.name, each.id, each) for each in known}

    def meet(self, name: str) -> None:
        """A row names that employer, known or not."""
        self._met.setdefault(normal_name(name), _Met(name))

    def read(self, line: Line, entry: EmployerEntry | Problems) -> tuple[RowOutcome, tuple[str, ...], Problems]:
        """Read a row of the employers' sheet: its outcome, columns with new values, problems."""
        if not isinstance(entry, EmployerEntry):
            return RowOutcome.REFUSED, (), entry
        met = self._met.setdefault(normal_name(entry.name), _Met(entry.name))
        if met.line is not None:
            problem = RowProblem("name", "roster-problem-employer-twice", {"line": str(met.line)})
            return RowOutcome.REFUSED, (), (problem,)
        met.line = line
        met.values = _new_values(entry, met.present)
        return _outcome(met), tuple(met.values), ()

    def count_new(self) -> int:
        """Count the employers that were not there before."""
        return sum(met.present is None for met in self._met.values())

    async def id_of(self, store: Store, name: str) -> int:
        """The id of an employer that was met; one that is new is made now."""
        met = self._met[normal_name(name)]
        if met.id is None:
            met.id = await store.employers.add(met.name)
        return met.id

    async def describe(self, context: ActionContext) -> None:
        """Write what the employers' sheet says."""
        for met in self._met.values():
            if met.line is None:
                continue
            employer_id = await self.id_of(context.store, met.name)
            if met.values:
                await keep_described(context, employer_id, met.values)


def _new_values(entry: EmployerEntry, present: Employer | None) -> dict[str, str]:
    values: Mapping[str, str | None] = {each: getattr(entry, each) for each in _DESCRIBED}
    return {
        each: value
        for each, value in values.items()
        if value is not None and (present is None or value != getattr(present, each))
    }


def _outcome(met: _Met) -> RowOutcome:
    if met.present is None:
        return RowOutcome.ADDED
    return RowOutcome.CHANGED if met.values else RowOutcome.UNCHANGED
