"""Answers of staff to workers: what left meanwhile, what has arrived of them, and which were taken back."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Row, ScalarSelect, Select, func, or_, select

from bot.domain.outbox import CopyMessages, DeliveryStatus
from bot.domain.outbox.answer_line import AnswerFate, AnswerLine
from bot.domain.outbox.answer_question import AnswerQuestion
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.outbox.follow_ups import CORRECTION, LOOK_AGAIN, SAID_BELOW
from bot.domain.privacy.chat_clearing import DELETABLE_FOR
from bot.domain.privacy.prohibited_data import REMOVED
from bot.domain.support.message import BY_BUTTON, PLAIN, Author, DraftStatus, Message
from bot.storage.outbox.message_rows import ACTS
from bot.storage.table import Records
from bot.storage.tables import chat_messages, consultations, message_versions, messages, outbox, staff, workers

_LEAVING = (DeliveryStatus.QUEUED, DeliveryStatus.SENDING)
_RELEASED_AT = func.coalesce(messages.c.released_at, messages.c.written_at)
_IS_SENT = messages.c.draft_status == DraftStatus.SENT


class Answers(Records[Message]):
    """Finds and changes the messages with which staff answer."""

    _table = messages
    _type = Message

    async def lock(self, consultation_id: int) -> None:
        """Let nobody else decide about an answer of that consultation before this transaction ends."""
        await self._value(select(consultations.c.id).where(consultations.c.id == consultation_id).with_for_update())

    async def newest_of_others(self, draft: Message, staff_id: int) -> Message | None:
        """Return the newest answer that another member of staff let go after this draft was written."""
        there = (messages.c.consultation_id == draft.consultation_id, _IS_SENT)
        meanwhile = func.coalesce(messages.c.released_at, messages.c.written_at) >= draft.written_at
        by_others = func.coalesce(messages.c.released_by, messages.c.staff_id) != staff_id
        return await self._newest(select(messages).where(*there, meanwhile, by_others))

    async def newest_words_since(self, draft: Message) -> Message | None:
        """Return the worker's newest words that came after this draft was written."""
        there = (messages.c.consultation_id == draft.consultation_id, messages.c.author == Author.WORKER)
        later = (messages.c.id > draft.id, messages.c.content != REMOVED)
        return await self._newest(select(messages).where(*there, *later))

    async def open_plain(self, consultation_id: int, staff_id: int, since: datetime) -> Message | None:
        """Return the member's last plain words, where they wait to be decided about and the worker has not written."""
        there = messages.c.consultation_id == consultation_id
        theirs = select(func.max(messages.c.id)).where(there, messages.c.author == Author.WORKER)
        last = await self._value(theirs) or 0
        plain = (messages.c.staff_id == staff_id, messages.c.album.startswith(PLAIN), messages.c.id > last)
        waits = (messages.c.draft_status == DraftStatus.OFFERED, messages.c.written_at > since)
        return await self._newest(select(messages).where(there, *plain, *waits))

    async def question_of(self, draft: Message) -> AnswerQuestion:
        """Return what is asked about offered words, as they stand now."""
        row = (await self._connection.execute(_LINE.where(messages.c.id == draft.id))).one()
        parts = [draft]
        if draft.album is not None and draft.album.startswith(PLAIN):
            there = (messages.c.consultation_id == draft.consultation_id, messages.c.album == draft.album)
            parts = list(await self._oldest_first(*there, messages.c.author == Author.STAFF))
        return AnswerQuestion(
            draft_ids=[each.id for each in parts],
            texts=[each.text for each in parts],
            consultation_id=draft.consultation_id,
            roster_number=row.number,
            locale=row.reads or row.locale,
        )

    async def set_apart(self, message_id: int) -> None:
        """Let one of several messages be an answer of its own."""
        await self._change(message_id, album=None)

    async def set_question(self, message_ids: Collection[int], question_id: int) -> None:
        """Remember which message of the group tells what becomes of an answer."""
        await self._change_where(messages.c.id.in_(message_ids), question_id=question_id)

    async def arrived(self, message_ids: Collection[int], worker_copies: Sequence[int]) -> None:
        """Remember under which ids an answer stands in the worker's chat."""
        await self._change_where(messages.c.id.in_(message_ids), worker_copies=list(worker_copies))

    async def take_back(self, message_ids: Collection[int], staff_id: int, at: datetime) -> bool:
        """Note that what was sent is taken back; False where it was before."""
        back = {"draft_status": DraftStatus.TAKEN_BACK, "taken_back_by": staff_id, "taken_back_at": at}
        return await self._change_where(messages.c.id.in_(message_ids), _IS_SENT, **back)

    async def leave_sent(self, message_ids: Collection[int]) -> None:
        """Note that what was to be taken back could not be: the worker has it."""
        is_back = messages.c.draft_status == DraftStatus.TAKEN_BACK
        sent = {"draft_status": DraftStatus.SENT, "taken_back_by": None, "taken_back_at": None}
        await self._change_where(messages.c.id.in_(message_ids), is_back, **sent)

    async def deletable(self, answer: Message, now: datetime) -> Sequence[int]:
        """Return the ids of what still stands of an answer in the worker's chat, as far as a bot may delete it."""
        known = [*(answer.worker_copies or ()), *filter(None, [answer.worker_message_id])]
        # Corrections may stand below, under ids of their own, and so does what points to one.
        known += [each.telegram_id for each in await self._corrections(answer) if each.telegram_id is not None]
        chat = select(workers.c.chat_id).join(consultations).where(consultations.c.id == answer.consultation_id)
        there = (chat_messages.c.chat_id == chat.scalar_subquery(), chat_messages.c.message_id.in_(known))
        query = select(chat_messages.c.message_id).where(*there, chat_messages.c.at > now - DELETABLE_FOR)
        return await self._values(query.order_by(chat_messages.c.message_id))

    async def may_stand_twice(self, answer: Message) -> bool:
        """Return whether Telegram's answer to a copy was lost: that may stand there under an id that nobody knows."""
        worker_id = select(consultations.c.worker_id).where(consultations.c.id == answer.consultation_id)
        if await self._outcome_of(answer, worker_id.scalar_subquery()) == DeliveryStatus.REPEATED:
            return True
        said = [each for each in await self._corrections(answer) if each.reason == SAID_BELOW]
        return any(each.outcome == DeliveryStatus.REPEATED for each in said)

    async def unanswered_since(self, consultation_id: int) -> tuple[datetime | None, bool]:
        """Return since when words stand there that no answer or talk has followed, and whether any ever was."""
        there = messages.c.consultation_id == consultation_id
        is_there = or_(messages.c.worker_copies.is_not(None), messages.c.worker_message_id.is_not(None))
        is_talk = (messages.c.author == Author.STAFF) & (messages.c.content == BY_BUTTON)
        last = await self._value(select(func.max(_RELEASED_AT)).where(there, (_IS_SENT & is_there) | is_talk))
        theirs = [there, messages.c.author == Author.WORKER]
        if last is not None:
            theirs.append(messages.c.written_at > last)
        return await self._value(select(func.min(messages.c.written_at)).where(*theirs)), last is not None

    async def line_of(self, message_id: int) -> AnswerLine | None:
        """Return what the line of an answer tells by now; None where no answer is meant."""
        answer = await self.find(message_id)
        row = (await self._connection.execute(_LINE.where(messages.c.id == message_id))).one_or_none()
        if answer is None or row is None or answer.draft_status not in (DraftStatus.SENT, DraftStatus.TAKEN_BACK):
            return None
        return AnswerLine(
            answer_id=message_id,
            consultation_id=answer.consultation_id,
            sender=await self._name(row.released_by or answer.staff_id),
            roster_number=row.number,
            locale=row.reads or row.locale,
            sent_at=row.released_at or answer.written_at,
            fate=await self._fate(answer, row.worker_id),
            back_by=await self._name(row.taken_back_by),
            back_at=row.taken_back_at,
        )

    async def _fate(self, answer: Message, worker_id: int) -> AnswerFate:
        if answer.draft_status is DraftStatus.TAKEN_BACK:
            return AnswerFate.TAKEN_BACK
        outcome = await self._outcome_of(answer, worker_id)
        if outcome in ARRIVED or answer.worker_message_id is not None:
            return AnswerFate.ARRIVED
        # Without an outcome it was let go in this transaction, which writes the outbox last.
        return AnswerFate.LEAVING if outcome is None or outcome in _LEAVING else AnswerFate.FAILED

    async def _outcome_of(self, answer: Message, worker_id: int | ScalarSelect[int]) -> str | None:
        copies = (outbox.c.worker_id == worker_id, outbox.c.act == ACTS[CopyMessages])
        there = outbox.c.consultation_id == answer.consultation_id
        query = select(outbox.c.message, outbox.c.outcome).where(*copies, there).order_by(outbox.c.id.desc())
        rows = await self._connection.execute(query)
        return next((row.outcome for row in rows if answer.id in row.message["copies"]), None)

    async def _corrections(self, answer: Message) -> Sequence[Row[Any, Any, Any]]:
        """Find what was said in the worker's chat because the answer was corrected."""
        query = select(message_versions.c.id).where(message_versions.c.message_id == answer.id)
        keys = [f"{noun}:{each}" for each in await self._values(query) for noun in (CORRECTION, LOOK_AGAIN)]
        said = select(outbox.c.telegram_id, outbox.c.outcome, outbox.c.reason)
        return (await self._connection.execute(said.where(outbox.c.idempotency_key.in_(keys)))).all()

    async def _name(self, staff_id: int | None) -> str | None:
        return await self._value(select(staff.c.name).where(staff.c.id == staff_id))

    async def _newest(self, query: Select[tuple[Column[object], ...]]) -> Message | None:
        return await self._one(query.order_by(messages.c.id.desc()).limit(1))


_LINE = (
    select(
        *(messages.c.released_by, messages.c.released_at, messages.c.taken_back_by, messages.c.taken_back_at),
        *(consultations.c.worker_id, consultations.c.locale, workers.c.locale.label("reads"), workers.c.number),
    )
    .join(consultations, consultations.c.id == messages.c.consultation_id)
    .join(workers, workers.c.id == consultations.c.worker_id)
)
