"""What is asked about audiences: how many they are, who somebody is, who has no text."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, or_, select

from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import Notice
from bot.domain.notices.reach import InLanguage
from bot.domain.notices.recipient import Unsent
from bot.domain.notices.unchanged import SameWords
from bot.storage.notices.audience import HAS_CHAT, meant_by
from bot.storage.notices.copies import copies_of
from bot.storage.table import Repository
from bot.storage.tables import notice_recipients, workers

# Of the variables of one statement there are so many on every database.
_AT_A_TIME = 500
_UNTOLD = (workers.c.id, workers.c.number, workers.c.locale, workers.c.employer_id)


class Untold(NamedTuple):
    """Somebody to whom nobody has written in their language."""

    worker_id: int
    number: str | None
    locale: str | None
    employer_id: int | None


class NoticeAudiences(Repository):
    """Asks about the people whom audiences mean, and writes nothing."""

    async def known_numbers(self, numbers: Sequence[str]) -> frozenset[str]:
        """Return which of these numbers are on the roster; the forgotten are nobody."""
        known: set[str] = set()
        for start in range(0, len(numbers), _AT_A_TIME):
            some = numbers[start : start + _AT_A_TIME]
            query = select(workers.c.number).where(workers.c.number.in_(some), workers.c.forgotten_at.is_(None))
            known.update((await self._connection.execute(query)).scalars())
        return frozenset(known)

    async def only_one(self, audience: NoticeAudience, today: date, now: datetime) -> int | None:
        """Return who it is, where an audience means one person on the roster and nobody else."""
        found = (await self._connection.execute(meant_by(audience, today, now).limit(2))).all()
        return found[0].id if len(found) == 1 and found[0].number is not None else None

    async def count_meant(self, audience: NoticeAudience, today: date, now: datetime) -> Sequence[InLanguage]:
        """Count whom an audience means now, by language, the most first."""
        it = meant_by(audience, today, now).subquery()
        counted = select(
            it.c.locale,
            func.count().label("people"),
            func.count().filter(~it.c.has_chat).label("no_chat"),
            func.count().filter(it.c.has_chat, it.c.unreachable_at.is_not(None)).label("unreachable"),
            func.count()
            .filter(it.c.has_chat, it.c.unreachable_at.is_(None), it.c.muted_at.is_not(None))
            .label("muted"),
        )
        rows = await self._connection.execute(counted.group_by(it.c.locale).order_by(func.count().desc(), it.c.locale))
        return [InLanguage(*row) for row in rows]

    async def sample(self, audience: NoticeAudience, today: date, now: datetime, limit: int) -> Sequence[str]:
        """Return some roster numbers of whom an audience means now."""
        it = meant_by(audience, today, now).subquery()
        numbers = select(it.c.number).where(it.c.number.is_not(None)).order_by(it.c.number).limit(limit)
        return await self._values(numbers)

    async def count_copies(self, notice: Notice, same: Sequence[SameWords]) -> Sequence[InLanguage]:
        """Count who has the notice that another one corrects or takes back, by language, the most first.

        To whom a correction says the `same` is counted apart.
        """
        it = copies_of(notice.about_id, same).subquery()
        people = func.count().label("people")
        query = select(
            it.c.locale,
            people,
            func.count().filter(~it.c.is_unchanged, ~HAS_CHAT).label("no_chat"),
            func.count().filter(~it.c.is_unchanged, HAS_CHAT, workers.c.unreachable_at.is_not(None)),
            func.count().filter(it.c.is_unchanged),
        ).join(workers, workers.c.id == it.c.worker_id)
        rows = await self._connection.execute(query.group_by(it.c.locale).order_by(people.desc(), it.c.locale))
        return [
            InLanguage(locale, people, no_chat, unreachable, unchanged=unchanged)
            for locale, people, no_chat, unreachable, unchanged in rows
        ]

    async def untold(
        self, audience: NoticeAudience, written: Collection[str], today: date, now: datetime, after: int
    ) -> Sequence[Untold]:
        """Return some of whom an audience means, by id from the next one on, who read none of these languages."""
        it = workers.c
        lacks = or_(it.locale.is_(None), it.locale.not_in(written))
        query = meant_by(audience, today, now).with_only_columns(*_UNTOLD).where(HAS_CHAT, lacks, it.id > after)
        return await self._untold(query)

    async def untold_copies(
        self, correction: Notice, same: Sequence[SameWords], written: Collection[str], after: int
    ) -> Sequence[Untold]:
        """The same of who has what a correction is of: neither what stands there nor what they read now has words."""
        it = copies_of(correction.about_id, same).subquery()
        lacks = (
            it.c.locale.is_(None) | it.c.locale.not_in(written),
            func.coalesce(workers.c.locale, "").not_in(written),
        )
        query = select(*_UNTOLD).join(it, it.c.worker_id == workers.c.id)
        return await self._untold(query.where(HAS_CHAT, *lacks, workers.c.id > after))

    async def left_untold(self, notice_id: int, after: int) -> Sequence[Untold]:
        """The same of the people who were fixed at the approval; who asks to be forgotten is called by nobody."""
        its = notice_recipients.c
        lacks = (its.notice_id == notice_id, its.reason == Unsent.NO_TEXT.value)
        query = select(*_UNTOLD).join(notice_recipients, its.worker_id == workers.c.id)
        return await self._untold(query.where(*lacks, workers.c.forgotten_at.is_(None), workers.c.id > after))

    async def _untold(self, query: Select[Any]) -> Sequence[Untold]:
        some = query.order_by(workers.c.id).limit(_AT_A_TIME)
        return [Untold(*row) for row in await self._connection.execute(some)]
