"""A canned reply: what staff say often, once per language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.workers.languages import language_of


@dataclass(frozen=True, slots=True)
class CannedReply:
    """A text in one language; `meaning_ja` says in Japanese what it means, and is the same in every language.

    Nobody is offered it before somebody has approved it, nor after it was retired. Its text never changes: another
    text is another reply, which takes its place.
    """

    id: int
    meaning_ja: str
    locale: str
    text: str
    proposed_by: int | None
    approved_by: int | None
    retired_at: datetime | None

    @property
    def is_offered(self) -> bool:
        """Return whether staff may send it."""
        return self.approved_by is not None and self.retired_at is None

    @property
    def waits(self) -> bool:
        """Return whether somebody has still to approve it."""
        return self.approved_by is None and self.retired_at is None


@dataclass(frozen=True, slots=True)
class CannedMeaning:
    """A meaning with the replies that stand for it, by language; its `id` is that of the oldest of them."""

    id: int
    meaning_ja: str
    replies: Mapping[str, CannedReply]

    def offered_in(self, locale: str) -> CannedReply | None:
        """Return what staff may send to who reads that language; None where there is no such text yet."""
        reply = self.replies.get(language_of(locale))
        return reply if reply is not None and reply.is_offered else None


def by_meaning(standing: Iterable[CannedReply]) -> Sequence[CannedMeaning]:
    """Gather replies that are not retired by what they mean, in the order of their Japanese signs."""
    gathered: dict[str, dict[str, CannedReply]] = {}
    for reply in standing:
        gathered.setdefault(reply.meaning_ja, {})[reply.locale] = reply
    return [
        CannedMeaning(min(each.id for each in replies.values()), meaning_ja, replies)
        for meaning_ja, replies in sorted(gathered.items())
    ]


def first_offered(meanings: Iterable[CannedMeaning], locale: str) -> Sequence[CannedMeaning]:
    """Put those first that may be sent in that language."""
    return sorted(meanings, key=lambda each: each.offered_in(locale) is None)
