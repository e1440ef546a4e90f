"""Questions that a roster raises: one person under two numbers, or one number for two people.

They are asked against everybody on the roster and against the rows before, and answered by staff alone.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.roster.changes import EnrolledWorker
from bot.domain.roster.columns import RosterEntry, RowProblem
from bot.domain.roster.people import Person, is_somebody_else, known_person, may_be_one, name_digest, person_of
from bot.domain.roster.rows import Line
from bot.domain.workers.profile import Profile
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class RowQuestion:
    """What is asked about a row, and who on the roster it is if it is the `same` person under a new number."""

    problem: RowProblem
    same: EnrolledWorker | None = None


class RosterPeople:
    """Everybody by name: who is on the roster, and who stood in the rows before."""

    def __init__(self, store: Store) -> None:
        """`store` is read only when a number comes that nobody has yet."""
        self._store = store
        self._ids: Mapping[bytes, list[int]] | None = None
        self._rows: dict[bytes, list[tuple[Line, Person]]] = defaultdict(list)
        self._named: set[int] = set()
        self._renumbered: dict[int, Line] = {}

    async def questions(
        self, rows: Sequence[tuple[Line, RosterEntry]], known: Mapping[str, EnrolledWorker]
    ) -> Mapping[Line, RowQuestion]:
        """The questions that these rows raise, by line; `known` are the workers whose numbers stand in them."""
        self._named.update(each.worker.id for each in known.values())
        new = [entry for _, entry in rows if entry.number not in known]
        namesakes = await self._namesakes(new)
        asked = {line: self._question(line, entry, known.get(entry.number), namesakes) for line, entry in rows}
        return {line: question for line, question in asked.items() if question}

    def renumber(self, asked: Mapping[Line, RowQuestion]) -> Mapping[Line, EnrolledWorker]:
        """Those of the rows that are taken as somebody on the roster; whom two rows may be, none of them is."""
        same = {line: question.same for line, question in asked.items() if question.same}
        rows = Counter(worker.worker.id for worker in same.values())
        same = {
            line: worker
            for line, worker in same.items()
            if rows[worker.worker.id] == 1 and worker.worker.id not in self._renumbered
        }
        self._renumbered |= {worker.worker.id: line for line, worker in same.items()}
        return same

    def _question(
        self,
        line: Line,
        entry: RosterEntry,
        worker: EnrolledWorker | None,
        namesakes: Mapping[bytes, Sequence[EnrolledWorker]],
    ) -> RowQuestion | None:
        if worker is not None:
            return self._question_of_number(entry, worker)
        person, digest = person_of(entry), name_digest(entry.name_on_card)
        before = [each for each, other in self._rows[digest] if may_be_one(person, other)]
        self._rows[digest].append((line, person))
        if before:
            return _same_as(before[0])
        found = [
            each for each in namesakes.get(digest, ()) if may_be_one(person, known_person(each.profile, each.contract))
        ]
        if not found:
            return None
        problem = RowProblem(None, "roster-question-known-person", {"number": found[0].worker.number or ""})
        is_clear = len(found) == 1 and found[0].worker.id not in self._named
        return RowQuestion(problem, found[0] if is_clear else None)

    def _question_of_number(self, entry: RosterEntry, worker: EnrolledWorker) -> RowQuestion | None:
        # Before anything is written, who got a new number a moment ago is still found by the old one.
        if worker.worker.id in self._renumbered:
            return _same_as(self._renumbered[worker.worker.id])
        name, nationality = worker.worker.name_on_card, worker.profile.value("nationality")
        other = is_somebody_else(entry, name, nationality)
        return RowQuestion(RowProblem("number", "roster-question-number-of-another")) if other else None

    async def _namesakes(self, entries: Sequence[RosterEntry]) -> Mapping[bytes, Sequence[EnrolledWorker]]:
        """Who on the roster is called like one of them; names are encrypted, so the roster is read through once."""
        if not entries:
            return {}
        if self._ids is None:
            self._ids = await self._read_roster()
        digests = {name_digest(entry.name_on_card) for entry in entries}
        found = {digest: self._ids[digest] for digest in digests if digest in self._ids}
        ids = [each for of_name in found.values() for each in of_name]
        workers = await self._store.workers.of_many(ids)
        profiles = await self._store.profiles.of_many(ids)
        contracts = await self._store.contracts.present_of_many(ids)
        known = {
            each.id: EnrolledWorker(each, profiles.get(each.id, Profile()), contracts.get(each.id))
            for each in workers.values()
        }
        return {digest: [known[each] for each in of_name] for digest, of_name in found.items()}

    async def _read_roster(self) -> Mapping[bytes, list[int]]:
        ids: dict[bytes, list[int]] = defaultdict(list)
        async for worker in self._store.workers.on_roster():
            if worker.name_on_card is not None:
                ids[name_digest(worker.name_on_card)].append(worker.id)
        return dict(ids)


def _same_as(line: Line) -> RowQuestion:
    return RowQuestion(RowProblem(None, "roster-question-same-person", {"line": str(line)}))
