"""Notices: drafts, what waits for an approval, what goes out, what was sent."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, exists, func, or_, select

from bot.domain.notices.audience import audience_from_json
from bot.domain.notices.notice import RUNNING, Media, MediaKind, Notice, NoticePurpose, NoticeState, PauseReason
from bot.storage.notices.copies import may_stand
from bot.storage.table import Records, record_of
from bot.storage.tables import notice_recipients, notices

# What was cancelled before anything of it left is as if it had never been; what is in the air then may arrive yet.
_ITS_PEOPLE = notice_recipients.c.notice_id == notices.c.id
_MAY_ARRIVE = or_(may_stand(notice_recipients), notice_recipients.c.outcome.is_(None))
_COUNTS = or_(notices.c.state != NoticeState.CANCELLED, exists().where(_ITS_PEOPLE, _MAY_ARRIVE))
# What can be changed of a draft by itself; its words have a table of their own.
_CHANGEABLE = ("title_ja", "notice_class", "urgent_reason", "audience", "media", "link", "asks_read", "send_at")


class Notices(Records[Notice]):
    """Finds and changes notices; a change of state names the states in which it may be made."""

    _table = notices
    _type = Notice

    async def add(self, values: Notice) -> int:
        """Add a notice, whose id is not looked at; returns its id."""
        return await self._insert(**_columns(values))

    async def locked(self, notice_id: int) -> Notice | None:
        """Return a notice that nobody else changes before this transaction ends, nor what it is about or completes.

        What is older is locked first, whoever asks. Rows that only refer to these are written meanwhile.
        """
        found = await self.find(notice_id)
        if found is None:
            return None
        ids = {found.id, *found.audience.lacks, *(() if found.about_id is None else (found.about_id,))}
        in_order = self._select().where(notices.c.id.in_(ids)).order_by(notices.c.id)
        locked = await self._list(in_order.with_for_update(key_share=True))
        return next((each for each in locked if each.id == notice_id), None)

    async def locked_in(self, states: Collection[NoticeState], notice_id: int) -> Notice | None:
        """Return a notice that is in one of these states, and that nobody else changes; None where somebody does."""
        is_there = (notices.c.id == notice_id, notices.c.state.in_(states))
        return await self._one(self._select().where(*is_there).with_for_update(key_share=True, skip_locked=True))

    async def change(self, notice: Notice) -> None:
        """Keep what a draft says, to whom, how and when."""
        columns = _columns(notice)
        await self._change(notice.id, **{name: columns[name] for name in _CHANGEABLE})

    async def touch(self, notice_id: int) -> None:
        """Note that the words or the people of a draft have changed."""
        await self._change_where(notices.c.id == notice_id, revision=notices.c.revision + 1)

    async def note_tested(self, notice_id: int, revision: int) -> None:
        """Note that the author has seen that revision."""
        await self._change_where(notices.c.id == notice_id, tested_revision=revision)

    async def forget_test(self, notice_id: int) -> None:
        """Note that the author has not seen it as it stands: a test did not arrive."""
        await self._change_where(notices.c.id == notice_id, tested_revision=None)

    async def move(self, notice_id: int, states: Collection[NoticeState], to: NoticeState, **values: object) -> bool:
        """Let a notice that is in one of these states be in another; False where it is in none of them."""
        which = (notices.c.id == notice_id, notices.c.state.in_(states))
        return await self._change_where(*which, state=to, **values)

    async def pause(self, notice_id: int, reason: PauseReason) -> bool:
        """Let nothing of a notice leave; False where none is going out."""
        return await self.move(notice_id, [NoticeState.SENDING], NoticeState.PAUSED, pause_reason=reason)

    async def keep_numbers(self, notice_id: int, numbers: Mapping[str, int]) -> None:
        """Keep how many had which outcome; what was kept once stays."""
        await self._change_where(notices.c.id == notice_id, notices.c.numbers.is_(None), numbers=dict(numbers))

    async def of_many(self, ids: Collection[int]) -> Sequence[Notice]:
        """List the notices with these ids, the oldest first."""
        return await self._oldest_first(notices.c.id.in_(ids))

    async def in_states(self, states: Collection[NoticeState]) -> Sequence[Notice]:
        """List the notices in these states, the newest first."""
        query = self._select().where(notices.c.state.in_(states)).order_by(notices.c.id.desc())
        return await self._list(query)

    async def with_people(self) -> Sequence[Notice]:
        """List the notices whose people are fixed, or were, the newest first."""
        return await self._list(self._select().where(notices.c.counted.is_not(None)).order_by(notices.c.id.desc()))

    async def due(self, now: datetime) -> Sequence[int]:
        """List the approved notices (ids) whose time has come; without one it has come at once."""
        has_come = or_(notices.c.send_at.is_(None), notices.c.send_at <= now)
        is_due = (notices.c.state == NoticeState.APPROVED, has_come)
        return await self._values(select(notices.c.id).where(*is_due).order_by(notices.c.id))

    async def sending(self) -> Sequence[Notice]:
        """List what goes out, what is urgent first; then the oldest."""
        is_going = notices.c.state == NoticeState.SENDING
        return await self._list(self._select().where(is_going).order_by(notices.c.notice_class.desc(), notices.c.id))

    async def watched(self, ended_since: datetime) -> Sequence[int]:
        """List the notices (ids) that go out, or ended since then: of these somebody is told how they go."""
        is_going = notices.c.state.in_(RUNNING)
        return await self._values(
            select(notices.c.id).where(or_(is_going, notices.c.ended_at >= ended_since)).order_by(notices.c.id)
        )

    async def has_later_change(self, notice: Notice) -> bool:
        """Return whether a later notice changes the same words, in the chats of some or soon.

        A draft waits until the first notice is over, but for no other change of it.
        """
        its = [notices.c.about_id == (notice.about_id or notice.id), notices.c.id > notice.id]
        if notice.purpose is NoticePurpose.SAY:
            its.append(notices.c.counted.is_not(None))
        return await self._value(select(notices.c.id).where(*its, _COUNTS).limit(1)) is not None

    async def about(self, notice_id: int, *purposes: NoticePurpose) -> Sequence[Notice]:
        """List what corrects a notice or takes it back, or only what is for one of `purposes`, oldest first."""
        wanted = purposes or tuple(NoticePurpose)
        return await self._oldest_first(notices.c.about_id == notice_id, notices.c.purpose.in_(wanted))

    async def changes(self, notice_id: int, *purposes: NoticePurpose) -> Sequence[Notice]:
        """List the same of which anything has left, or will: its people are fixed."""
        its = (notices.c.about_id == notice_id, notices.c.purpose.in_(purposes or tuple(NoticePurpose)))
        return await self._oldest_first(*its, notices.c.counted.is_not(None), _COUNTS)

    async def copies_for_rest(self, notice_id: int) -> Sequence[Notice]:
        """List what is for those who have not got a notice, oldest first; nothing that was called off in time."""
        others = await self._oldest_first(notices.c.id > notice_id, _COUNTS)
        return [each for each in others if notice_id in each.audience.lacks]

    async def count(self, states: Collection[NoticeState]) -> int:
        """Count the notices in these states."""
        query = select(func.count()).select_from(notices).where(notices.c.state.in_(states))
        return await self._value(query) or 0

    def _record(self, row: Row[Any]) -> Notice:
        media = None if row.media is None else Media(MediaKind(row.media["kind"]), row.media["file_id"])
        told = {"title_ja": row.title_ja or "", "audience": audience_from_json(row.audience or {}), "media": media}
        return record_of(Notice, row, **told)


def _columns(notice: Notice) -> dict[str, object]:
    # Not asdict: it would take the parts of a notice apart, too.
    values = {name: getattr(notice, name) for name in Notice.__slots__ if name != "id"}
    values["audience"] = notice.audience.as_json()
    values["media"] = None if notice.media is None else asdict(notice.media)
    return values
