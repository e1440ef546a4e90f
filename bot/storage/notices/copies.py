"""Who has a notice in the chat, what changes it for whom of these, and for whom nothing, as queries."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, exists, false, func, or_, select, true

from bot.domain.notices.notice import BEGUN, NoticePurpose, NoticeState
from bot.domain.notices.recipient import Unsent
from bot.domain.notices.unchanged import SameWords
from bot.domain.outbox.delivery_status import ARRIVED, DeliveryStatus
from bot.storage.tables import notice_recipients, notices, workers


def has_copy_of(notice_id: int | None, its: FromClause) -> tuple[ColumnElement[bool], ...]:
    """Those of `its` who have a notice in their chat; of whose records are gone nobody knows the chat."""
    is_theirs = (its.c.notice_id == notice_id, its.c.worker_id.is_not(None))
    return *is_theirs, may_stand(its), its.c.taken_back_at.is_(None)


def may_stand(its: FromClause) -> ColumnElement[bool]:
    """Of whom something came, or may have come: it was being sent when it was cancelled."""
    may_have_it = and_(its.c.outcome == DeliveryStatus.CANCELLED, its.c.reason == Unsent.MAY_HAVE_IT)
    return or_(its.c.outcome.in_(ARRIVED), may_have_it)


def and_corrections_of(notice_id: int | None, before: int | None = None) -> Select[int]:
    """Select the ids of a notice and its corrections, or of those alone that were begun before another one."""
    corrects = and_(notices.c.about_id == notice_id, notices.c.purpose == NoticePurpose.CORRECT)
    found = select(notices.c.id).where(or_(notices.c.id == notice_id, corrects))
    return found if before is None else found.where(notices.c.id < before)


def later_changes(its: FromClause) -> Select[int]:
    """Select the id of each later notice that changes what `its` is about, for the same person; the newest first."""
    first, change, changed = notices.alias("first"), notices.alias("change"), notice_recipients.alias("changed")
    alike = (changed.c.worker_id == its.c.worker_id, first.c.id == its.c.notice_id)
    is_later = (change.c.about_id == func.coalesce(first.c.about_id, first.c.id), change.c.id > first.c.id)
    both = changed.join(change, change.c.id == changed.c.notice_id)
    found = select(change.c.id).select_from(both, first).where(*alike, *is_later, _stands(change, changed))
    return found.order_by(change.c.id.desc()).correlate(its)


def is_change(its: FromClause, *which: Callable[[FromClause], ColumnElement[bool]]) -> ColumnElement[bool]:
    """Whether `its` is the row of what corrects or takes back, stands for that person, and is all of `which`."""
    notice = notices.alias("changing")
    is_it = (notice.c.id == its.c.notice_id, notice.c.purpose != NoticePurpose.SAY, _stands(notice, its))
    return exists().where(*is_it, *(each(notice) for each in which)).correlate(its)


def _stands(change: FromClause, its: FromClause) -> ColumnElement[bool]:
    """What changes a notice stands for one of its people: the one rule of what counts for somebody now.

    It came, or may have, whatever became of it for others. Or it may come yet: it was being sent when it was cancelled.
    Or it has begun, and should have come, until a later one has begun that leaves all as it is with them: then what
    came last stands.
    """
    is_to_come = and_(change.c.state.in_(BEGUN), _should_come(its), ~_is_undone(change, its))
    is_sent_now = and_(its.c.outcome.is_(None), its.c.queued_at.is_not(None))
    is_in_the_air = and_(change.c.state == NoticeState.CANCELLED, is_sent_now)
    return or_(may_stand(its), is_in_the_air, is_to_come)


def _should_come(its: FromClause) -> ColumnElement[bool]:
    nothing = (DeliveryStatus.SKIPPED, DeliveryStatus.CANCELLED)
    return or_(its.c.outcome.is_(None), its.c.outcome.not_in(nothing), its.c.reason == Unsent.NO_TEXT)


def _is_undone(change: FromClause, its: FromClause) -> ColumnElement[bool]:
    later, left = notices.alias("later"), notice_recipients.alias("left_as_is")
    is_later = (later.c.about_id == change.c.about_id, later.c.id > change.c.id, later.c.state.in_(BEGUN))
    is_theirs = (left.c.notice_id == later.c.id, left.c.worker_id == its.c.worker_id)
    return exists().where(*is_later, *is_theirs, left.c.reason == Unsent.UNCHANGED).correlate(change, its)


def copies_of(notice_id: int | None, same: Sequence[SameWords]) -> Select[*tuple[Any, ...]]:
    """Select who has a notice: worker, the language of what stands there, place, and whether that is `same`.

    What stands there is the newest that came, of the notice and its corrections, which `same` names all; where that
    may only have come, nothing is the same.
    """
    its, last = notice_recipients.alias("its"), notice_recipients.alias("last")
    newest = _newest(its, [each.notice_id for each in same])
    is_last = and_(last.c.worker_id == its.c.worker_id, last.c.notice_id == newest)
    columns = (
        its.c.worker_id,
        func.coalesce(last.c.locale, its.c.locale).label("locale"),
        its.c.place,
        case((_is_same(last, same), true()), else_=false()).label("is_unchanged"),
    )
    both = its.join(workers, workers.c.id == its.c.worker_id).outerjoin(last, is_last)
    return select(*columns).select_from(both).where(*has_copy_of(notice_id, its))


def _newest(its: FromClause, notice_ids: Collection[int]) -> ColumnElement[int]:
    came = notice_recipients.alias("came")
    is_theirs = (came.c.worker_id == its.c.worker_id, came.c.notice_id.in_(notice_ids), may_stand(came))
    return select(func.max(came.c.notice_id)).where(*is_theirs).correlate(its).scalar_subquery()


def _is_same(last: FromClause, same: Sequence[SameWords]) -> ColumnElement[bool]:
    reads = func.coalesce(workers.c.locale, "")
    each_says = (
        and_(last.c.notice_id == it.notice_id, last.c.locale.in_(it.locales), reads.not_in(it.added)) for it in same
    )
    return and_(last.c.outcome.in_(ARRIVED), or_(false(), *each_says))
