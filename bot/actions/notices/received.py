"""What a worker has of notices: the last ones, each as it stands by now."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.notices.notice import Notice, NoticeBody, NoticePurpose, body_for
from bot.domain.notices.received import ReceivedNotice
from bot.domain.notices.recipient import Recipient
from bot.domain.workers.worker import Worker
from bot.storage.store import Store

# So many a worker finds again.
LAST_NOTICES = 10

_Rows = Mapping[int, Recipient]
_Notices = Mapping[int, Notice]


async def last_notices(store: Store, worker: Worker) -> Sequence[ReceivedNotice]:
    """List the last notices that a worker got, the newest first; a correction is no notice of its own."""
    return await received_notices(store, worker, LAST_NOTICES)


async def received_notices(store: Store, worker: Worker, limit: int) -> Sequence[ReceivedNotice]:
    """List what a worker got, at most so many, the newest first."""
    rows = {each.notice_id: each for each in await store.notice_reading.received(worker.id)}
    notices = {each.id: each for each in await store.notices.of_many(list(rows))}
    begun = [rows[each.id] for each in notices.values() if each.purpose is NoticePurpose.SAY]
    newest = sorted(begun, key=lambda row: (row.sent_at is not None, row.sent_at, row.notice_id), reverse=True)[:limit]
    found = [await _as_it_stands(store, worker, row, rows, notices) for row in newest]
    return [each for each in found if each is not None]


async def _as_it_stands(
    store: Store, worker: Worker, first: Recipient, rows: _Rows, notices: _Notices
) -> ReceivedNotice | None:
    """Return it with the words of its newest correction that has any for the worker; None where no words are kept."""
    chain = [first]
    while (later := _correction_of(chain[-1].notice_id, rows, notices)) is not None:
        chain.append(later)
    last = chain[-1]
    said = [(each, await words_for(store, worker, each, notices[each.notice_id])) for each in reversed(chain)]
    shown, body = next(((each, words) for each, words in said if words is not None), (last, None))
    if body is None or first.sent_at is None:
        return None
    notice, is_outdated = notices[shown.notice_id], shown is not last
    return ReceivedNotice(
        id=first.notice_id,
        stands_as=last.notice_id,
        sent_at=first.sent_at,
        text=body.text,
        entities=body.entities,
        media=None if notice.media is None or shown.sent_at is None else notice.media.kind,
        link=notice.link,
        asks_read=notice.asks_read and not is_outdated,
        acknowledged_at=last.acknowledged_at,
        corrected_at=_changed_at(shown, notices) if shown is not first else None,
        taken_back_at=_taken_back_at(last, first, rows, notices),
        is_outdated=is_outdated,
    )


async def words_for(store: Store, worker: Worker, row: Recipient, notice: Notice) -> NoticeBody | None:
    """Return the words as they came, or of what has not come, as it would: in the language that is read by now."""
    bodies = await store.notice_bodies.of(notice.id)
    is_to_come = row.sent_at is None and worker.locale in bodies
    return body_for(notice, bodies, worker.locale if is_to_come else row.locale)


def _changed_at(change: Recipient, notices: _Notices) -> datetime | None:
    """Return when a change came, or where it did not, when it left; what takes back does so when that is decided."""
    notice = notices[change.notice_id]
    return change.sent_at or notice.send_at or notice.approved_at


def _taken_back_at(last: Recipient, first: Recipient, rows: _Rows, notices: _Notices) -> datetime | None:
    """Return when what was said last was taken back; what was corrected after that stands."""
    later = (each for each in notices.values() if each.purpose is NoticePurpose.TAKE_BACK and each.id > last.notice_id)
    missed = (_changed_at(rows[each.id], notices) for each in later if each.about_id == first.notice_id)
    return last.taken_back_at or next(missed, None)


def _correction_of(notice_id: int, rows: _Rows, notices: _Notices) -> Recipient | None:
    """Return the newest correction of it that is for the worker, who may find it here alone."""
    about = [
        each.id for each in notices.values() if each.purpose is NoticePurpose.CORRECT and each.about_id == notice_id
    ]
    return rows[max(about)] if about else None
