"""The messages of consultations, each with its counterpart on the other side."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, true

from bot.domain.outbox import Argument
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.consultation import Readers
from bot.domain.support.group_post import GroupPost
from bot.domain.support.message import BY_BUTTON, Author, DraftStatus, IncomingMessage, Message
from bot.domain.support.message_version import MessageVersion
from bot.domain.support.sight import Sight
from bot.storage.support.readable import is_readable
from bot.storage.table import Records
from bot.storage.tables import consultations, message_versions, messages

# What a message says or shows, besides the kind of its content.
SAID = ("text", "file_unique_id", "file_id", "quote", "forwarded_from", "said_key", "said_args", "note_ja", "note_by")


class Messages(Records[Message]):
    """Finds and changes messages."""

    _table = messages
    _type = Message

    async def add_from_worker(self, consultation_id: int, words: IncomingMessage, at: datetime) -> Message:
        """Something the worker wrote, below what it answers in that consultation."""
        return await self._add(
            consultation_id,
            words,
            author=Author.WORKER,
            answers=await self._below(consultation_id, words.replies_to),
            worker_message_id=words.telegram_id,
            written_at=at,
        )

    async def answered_below(self, post: GroupPost) -> Message | None:
        """The worker's words that staff answer below a post: those it shows or is about, or else the newest."""
        shown = None if post.message_id is None else await self.find(post.message_id)
        if shown is not None and shown.author is Author.STAFF:
            shown = None if shown.answers is None else await self.find(shown.answers)
        if shown is not None:
            return shown
        theirs = (messages.c.consultation_id == post.consultation_id, messages.c.author == Author.WORKER)
        kept = messages.c.content != REMOVED
        return await self._one(select(messages).where(*theirs, kept).order_by(messages.c.id.desc()).limit(1))

    async def add_from_staff(self, post: GroupPost, words: IncomingMessage, staff_id: int, at: datetime) -> Message:
        """Something a member of staff wrote below a post; offered, and internal until somebody says so."""
        answered = await self.answered_below(post)
        return await self._add(
            post.consultation_id,
            words,
            author=Author.STAFF,
            staff_message_id=words.telegram_id,
            group_id=post.group_id,
            answers=None if answered is None else answered.id,
            staff_id=staff_id,
            draft_status=DraftStatus.OFFERED,
            written_at=at,
        )

    async def add_by_button(
        self, consultation_id: int, key: str, args: Mapping[str, Argument], at: datetime
    ) -> Message:
        """Something that the worker sent with a button: a sentence for staff."""
        return await self._create(
            consultation_id=consultation_id,
            author=Author.WORKER,
            content=BY_BUTTON,
            said_key=key,
            said_args=dict(args),
            written_at=at,
        )

    async def add_from_admin(self, consultation_id: int, text: str, staff_id: int, at: datetime) -> Message:
        """Keep what an admin answered to a complaint, written in a private chat; it never stands in the group."""
        return await self._write(consultation_id, text, staff_id, at, DraftStatus.SENT)

    async def add_note(self, consultation_id: int, text: str, staff_id: int, at: datetime) -> Message:
        """Keep what staff wrote down of what they heard; it stays with them."""
        return await self._write(consultation_id, text, staff_id, at, DraftStatus.INTERNAL)

    async def add_contact(
        self, consultation_id: int, key: str, args: Mapping[str, Argument], staff_id: int, at: datetime
    ) -> Message:
        """Keep what staff noted of a call or a visit, as a sentence; it stays with them."""
        return await self._create(
            consultation_id=consultation_id,
            author=Author.STAFF,
            staff_id=staff_id,
            content=BY_BUTTON,
            said_key=key,
            said_args=dict(args),
            draft_status=DraftStatus.INTERNAL,
            written_at=at,
        )

    async def newest_id(self, consultation_id: int) -> int | None:
        """Return the id of what was said last in a consultation; None where nothing was."""
        return await self._value(select(func.max(messages.c.id)).where(messages.c.consultation_id == consultation_id))

    async def said_with(self, consultation_id: int, keys: Collection[str]) -> Sequence[Message]:
        """List what was sent with a button in a consultation under one of these text keys, oldest first."""
        return [each for each in await self._by_button(consultation_id) if each.said_key in keys]

    async def has_been_said(self, consultation_id: int, key: str, args: Mapping[str, Argument]) -> bool:
        """Tell whether the worker sent that sentence with a button before."""
        said = ((each.said_key, each.said_args) for each in await self._by_button(consultation_id))
        return (key, dict(args)) in said

    async def of_consultation(self, consultation_id: int) -> Sequence[Message]:
        """Everything that was said in a consultation, in order."""
        return await self._oldest_first(messages.c.consultation_id == consultation_id)

    async def by_staff_message_id(self, group_id: int, telegram_id: int) -> Message | None:
        """The message that stands in the staff group, as long as that has this id, under that Telegram id."""
        there = (messages.c.staff_message_id == telegram_id, messages.c.group_id == group_id)
        return await self._one(select(messages).where(*there).order_by(messages.c.id.desc()).limit(1))

    async def by_worker_message_id(self, worker_id: int, telegram_id: int) -> Message | None:
        """The message that stands in the worker's chat under that Telegram id."""
        query = (
            select(messages)
            .join(consultations)
            .where(consultations.c.worker_id == worker_id, messages.c.worker_message_id == telegram_id)
            .order_by(messages.c.id.desc())
            .limit(1)
        )
        return await self._one(query)

    async def of_album(self, worker_id: int, album: str) -> Sequence[Message]:
        """Every part of a worker's album that is kept, wherever, in order."""
        return [each for each in await self.ever_of_album(worker_id, album) if each.content != REMOVED]

    async def ever_of_album(self, worker_id: int, album: str) -> Sequence[Message]:
        """The same with what was removed of it."""
        theirs = (consultations.c.worker_id == worker_id, messages.c.author == Author.WORKER, messages.c.album == album)
        return await self._list(select(messages).join(consultations).where(*theirs).order_by(messages.c.id))

    async def quoting_in_group(self, worker_id: int) -> Sequence[Message]:
        """List what the worker wrote below a quote, in all that the staff group reads."""
        theirs = (consultations.c.worker_id == worker_id, messages.c.quote.is_not(None))
        in_group = consultations.c.readers == Readers.GROUP
        query = select(messages).join(consultations).where(*theirs, in_group).order_by(messages.c.id)
        return await self._list(query)

    async def newest_words(self, sight: Sight, before: int | None, limit: int) -> Sequence[tuple[int, int, str]]:
        """Return words (message, consultation, text) that the group reads, or somebody with that sight.

        The newest first; `before` is the id of the last one that was seen. Others are not even decrypted.
        """
        is_next = messages.c.id < before if before is not None else true()
        query = (
            select(messages.c.id, messages.c.consultation_id, messages.c.text)
            .join(consultations)
            .where(is_readable(sight), is_next, messages.c.text.is_not(None))
            .order_by(messages.c.id.desc())
            .limit(limit)
        )
        return [(row.id, row.consultation_id, row.text) for row in await self._connection.execute(query)]

    async def last_from_worker_at(self, consultation_id: int) -> datetime | None:
        """Return when the worker's newest words in a consultation came; None where there are none."""
        theirs = (messages.c.consultation_id == consultation_id, messages.c.author == Author.WORKER)
        return await self._value(select(func.max(messages.c.written_at)).where(*theirs))

    async def last_from_worker(self, worker_id: int) -> Message | None:
        """Return the worker's newest words, in whatever consultation; None where there are none."""
        theirs = (consultations.c.worker_id == worker_id, messages.c.author == Author.WORKER)
        query = select(messages).join(consultations).where(*theirs).order_by(messages.c.id.desc()).limit(1)
        return await self._one(query)

    async def whole(self, message: Message) -> Sequence[Message]:
        """The message; of an album all parts that have arrived, in order."""
        if message.album is None:
            return [message]
        by_author = (messages.c.consultation_id == message.consultation_id, messages.c.author == message.author)
        return await self._oldest_first(*by_author, messages.c.album == message.album)

    async def decide_drafts(self, message_ids: Sequence[int], draft_status: DraftStatus) -> bool:
        """Decide about offered words; False when that was decided before."""
        offered = (messages.c.id.in_(message_ids), messages.c.draft_status == DraftStatus.OFFERED)
        return await self._change_where(*offered, draft_status=draft_status)

    async def release(self, message_ids: Sequence[int], staff_id: int, at: datetime) -> None:
        """Keep who let the words of staff go to the worker, and when."""
        await self._change_where(messages.c.id.in_(message_ids), released_by=staff_id, released_at=at)

    async def set_worker_message_id(self, message_id: int, worker_message_id: int) -> None:
        """Remember under which id the worker sees a message."""
        await self._change(message_id, worker_message_id=worker_message_id)

    async def set_staff_message_id(self, message_id: int, group_id: int, staff_message_id: int) -> None:
        """Remember under which id staff see a message in the group that has this id."""
        await self._change(message_id, group_id=group_id, staff_message_id=staff_message_id)

    async def change_draft(self, message_id: int, words: IncomingMessage | MessageVersion) -> None:
        """Keep what an answer was changed into; what it said before is a version."""
        await self._change(message_id, content=words.content, text=words.text, file_unique_id=words.file_unique_id)

    async def forget_quote(self, message_id: int) -> None:
        """Keep a message without what it quotes."""
        await self._change(message_id, quote=None)

    async def remove(self, message_id: int) -> bool:
        """Keep nothing of what a message said or showed, only that it was there; False where nothing was left of it."""
        there = (messages.c.id == message_id, messages.c.content != REMOVED)
        is_first = await self._change_where(*there, content=REMOVED, **dict.fromkeys(SAID))
        await self._connection.execute(delete(message_versions).where(message_versions.c.message_id == message_id))
        return is_first

    async def _by_button(self, consultation_id: int) -> Sequence[Message]:
        # The key is encrypted: what has one is found by what it is.
        return await self._oldest_first(messages.c.consultation_id == consultation_id, messages.c.content == BY_BUTTON)

    async def _below(self, consultation_id: int, worker_message_id: int | None) -> int | None:
        if worker_message_id is None:
            return None
        there = (messages.c.consultation_id == consultation_id, messages.c.worker_message_id == worker_message_id)
        return await self._value(select(messages.c.id).where(*there).order_by(messages.c.id.desc()).limit(1))

    async def _add(self, consultation_id: int, words: IncomingMessage, **values: object) -> Message:
        return await self._create(
            consultation_id=consultation_id,
            content=words.content,
            text=words.text,
            album=words.album,
            file_unique_id=words.file_unique_id,
            file_id=words.file_id,
            quote=words.quote,
            forwarded_from=words.forwarded_from,
            **values,
        )

    async def _write(
        self, consultation_id: int, text: str, staff_id: int, at: datetime, draft_status: DraftStatus
    ) -> Message:
        return await self._create(
            consultation_id=consultation_id,
            author=Author.STAFF,
            staff_id=staff_id,
            content="text",
            text=text,
            draft_status=draft_status,
            written_at=at,
        )
