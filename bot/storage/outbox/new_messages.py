"""Messages that a transaction has put in and not written yet."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.outbox import CopyMessages, Envelope, MessageClass, OutboxMessage

Put = tuple[OutboxMessage, datetime]


class NewMessages:
    """Remembers messages, each with the moment at which it was put in, until the transaction ends."""

    def __init__(self) -> None:
        self._put: list[Put] = []
        self._unchecked: set[str] = set()
        self._moved: list[tuple[Envelope, datetime]] = []

    def add(self, message: OutboxMessage, now: datetime) -> None:
        """Remember one more."""
        self._put.append((message, now))

    def add_unchecked(self, message: OutboxMessage, now: datetime) -> None:
        """Remember one more, of which nobody has looked whether it was put in before."""
        self.add(message, now)
        if message.idempotency_key is not None:
            self._unchecked.add(message.idempotency_key)

    def take_unchecked(self) -> Collection[str]:
        """Give out the keys of which nobody has looked, and forget that."""
        taken, self._unchecked = self._unchecked, set()
        return taken

    def drop(self, idempotency_keys: Collection[str]) -> None:
        """Forget messages with these keys."""
        self._put = [put for put in self._put if put[0].idempotency_key not in idempotency_keys]

    def has(self, idempotency_key: str) -> bool:
        """Tell whether one with that key is here."""
        return any(message.idempotency_key == idempotency_key for message, _ in self._put)

    def add_copies(self, idempotency_key: str, message_ids: Sequence[int]) -> bool:
        """Let further messages be copied with those of that key; False when it is not here."""
        for place, (message, now) in enumerate(self._put):
            if isinstance(message, CopyMessages) and message.idempotency_key == idempotency_key:
                self._put[place] = (replace(message, message_ids=(*message.message_ids, *message_ids)), now)
                return True
        return False

    def move(self, from_worker_id: int, to_worker_id: int) -> None:
        """Let what is here for one worker be for another."""
        self._put = [
            (replace(message, worker_id=to_worker_id) if message.worker_id == from_worker_id else message, now)
            for message, now in self._put
        ]

    def wait_also(self, envelope: Envelope, now: datetime) -> None:
        """Remember that something written before waits under that envelope's ordering key by now."""
        self._moved.append((envelope, now))

    def take_all(self) -> Sequence[Put]:
        """Give out everything in order, and forget it."""
        taken, self._put = self._put, []
        self._moved = []
        return taken

    def take(self, is_meant: Callable[[OutboxMessage], bool]) -> Sequence[Put]:
        """Give out those that are meant, in order, and forget them."""
        taken = [put for put in self._put if is_meant(put[0])]
        self._put = [put for put in self._put if not is_meant(put[0])]
        return taken

    def first_due(self) -> Mapping[str, tuple[Envelope, datetime]]:
        """Of each ordering key in which something is put: one such message, and when the first is due."""
        first: dict[str, tuple[Envelope, datetime]] = {}
        for message, now in (*self._moved, *self._put):
            if message.message_class is MessageClass.DIGEST:
                continue  # no sender claims it
            due_at = message.due_at or now
            _, known = first.get(message.ordering_key, (message, due_at))
            first[message.ordering_key] = (message, min(due_at, known))
        return first
