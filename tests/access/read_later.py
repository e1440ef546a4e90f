"""Who will read what an attempt has put into the outbox: a worker, one of staff, or the staff group."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.support.consultation import Consultation, Readers
from bot.storage.tables import consultations, messages, outbox
from tests.access.owners import MARK, Audience, Owners
from tests.access.people import Kind, readable

Row = Mapping[str, Any]
Changes = Mapping[str, Sequence[tuple[Row | None, Row | None]]]


@dataclass(frozen=True, slots=True)
class ReadLater:
    """Everybody, and everything that an attempt has changed."""

    owners: Owners
    kinds: Sequence[Kind]
    matters: Sequence[Consultation]
    changed: Changes

    def wrongs(self) -> Iterator[str]:
        """What somebody would read who must not."""
        in_group, moved = self._in_group(), self._moved()
        for before, row in self.changed.get(outbox.name, ()):
            if before is not None or row is None:
                continue
            for mark in MARK.findall(str(row["message"])):
                read = self.owners.of_mark(mark)
                read = replace(read, matter_id=moved.get(mark, read.matter_id))
                if not self._is_for(row, read, in_group):
                    yield f"lets {row['ordering_key']} read {read.place}"

    def _is_for(self, row: Row, read: Audience, in_group: set[int]) -> bool:
        if row["worker_id"] is not None:
            return read.worker_id in (None, row["worker_id"])
        if row["staff_id"] is not None:
            kind = next(each for each in self.kinds if each.member is not None and each.member.id == row["staff_id"])
            return read.is_for(kind, readable(kind, self.matters))
        return read.matter_id is None or read.matter_id in in_group

    def _in_group(self) -> set[int]:
        found = {each.id for each in self.matters if each.is_in_group}
        for matter in self._as_it_is(consultations.name):
            change = found.add if matter["readers"] == Readers.GROUP else found.discard
            change(matter["id"])
        return found

    def _moved(self) -> dict[str, int]:
        """The matter of each mark in a message: words that their worker has moved are read where they are now.

        So is what staff have noted that the words mean.
        """
        rows = self._as_it_is(messages.name)
        return {mark: each["consultation_id"] for each in rows for mark in MARK.findall(str([*each.values()]))}

    def _as_it_is(self, table: str) -> list[Row]:
        return [after for _, after in self.changed.get(table, ()) if after is not None]
