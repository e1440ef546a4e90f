"""Questions that a roster raises: one person under two numbers, or one number for two people.

They are asked against everybody on the roster and against the rows before, and answered by staff alone.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.roster.changes import EnrolledWorker
from bot.domain.roster.columns import RosterEntry, RowProblem
from bot.domain.roster.people import Person, is_somebody_else, known_person, may_be_one, name_digest, person_of
from bot.domain.roster.rows import Line
from bot.domain.workers.profile import Profile
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class _Known:
    number: str
    person: Person


class RosterPeople:
    """Everybody by name: who is on the roster, and who stood in the rows before."""

    def __init__(self, store: Store) -> None:
        """`store` is read only when a number comes that nobody has yet."""
        self._store = store
        self._ids: Mapping[bytes, list[int]] | None = None
        self._rows: dict[bytes, list[tuple[Line, Person]]] = defaultdict(list)

    async def questions(
        self, rows: Sequence[tuple[Line, RosterEntry]], known: Mapping[str, EnrolledWorker]
    ) -> Mapping[Line, RowProblem]:
        """The questions that these rows raise, by line; `known` are the workers whose numbers stand in them."""
        new = [entry for _, entry in rows if entry.number not in known]
        namesakes = await self._namesakes(new)
        asked = {line: self._question(line, entry, known.get(entry.number), namesakes) for line, entry in rows}
        return {line: question for line, question in asked.items() if question}

    def _question(
        self,
        line: Line,
        entry: RosterEntry,
        worker: EnrolledWorker | None,
        namesakes: Mapping[bytes, Sequence[_Known]],
    ) -> RowProblem | None:
        if worker is not None:
            name, nationality = worker.worker.name_on_card, worker.profile.value("nationality")
            other = is_somebody_else(entry, name, nationality)
            return RowProblem("number", "roster-question-number-of-another") if other else None
        person, digest = person_of(entry), name_digest(entry.name_on_card)
        before = [each for each, other in self._rows[digest] if may_be_one(person, other)]
        self._rows[digest].append((line, person))
        if before:
            return RowProblem(None, "roster-question-same-person", {"line": str(before[0])})
        numbers = [each.number for each in namesakes.get(digest, ()) if may_be_one(person, each.person)]
        return RowProblem(None, "roster-question-known-person", {"number": numbers[0]}) if numbers else None

    async def _namesakes(self, entries: Sequence[RosterEntry]) -> Mapping[bytes, Sequence[_Known]]:
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
            each.id: _Known(each.number or "", known_person(profiles.get(each.id, Profile()), contracts.get(each.id)))
            for each in workers.values()
        }
        return {digest: [known[each] for each in of_name] for digest, of_name in found.items()}

    async def _read_roster(self) -> Mapping[bytes, list[int]]:
        ids: dict[bytes, list[int]] = defaultdict(list)
        async for worker in self._store.workers.on_roster():
            if worker.name_on_card is not None:
                ids[name_digest(worker.name_on_card)].append(worker.id)
        return dict(ids)
