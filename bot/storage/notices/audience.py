"""Whom an audience means, as a query: the same counts it for a preview and writes it down at the approval."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, exists, func, or_, select

from bot.domain.days import add_months
from bot.domain.interviews import Interviewee, InterviewState
from bot.domain.notices.audience import NoticeAudience
from bot.domain.outbox.delivery_status import ARRIVED
from bot.domain.workers.profile import FIELDS, Owner
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.tables import employers, interviews, notice_recipients, profile_values, workers

# Who agreed, and has a chat, is written to. Never NULL: of who agreed to nothing, "not" is to be true.
HAS_CHAT = and_(workers.c.chat_id.is_not(None), func.coalesce(workers.c.consent_version, "") == CONSENT_VERSION)


def meant_by(audience: NoticeAudience, today: date, now: datetime) -> Select[*tuple[Any, ...]]:
    """Select the id, language, number and standing of everybody whom the audience means; the forgotten are nobody."""
    columns = (workers.c.id, workers.c.locale, workers.c.number, workers.c.muted_at, workers.c.unreachable_at)
    return select(*columns, HAS_CHAT.label("has_chat")).where(*_conditions(audience, today, now))


def _conditions(audience: NoticeAudience, today: date, now: datetime) -> list[ColumnElement[bool]]:
    it = workers.c
    who = or_(it.number.is_not(None), HAS_CHAT) if audience.beyond_roster else it.number.is_not(None)
    found = [it.forgotten_at.is_(None), who]
    for values, column in (
        (audience.locales, it.locale),
        (audience.employers, it.employer_id),
        (audience.numbers, it.number),
        (audience.statuses, _told("status")),
        (audience.fields, _told("field")),
    ):
        if values:
            found.append(column.in_(values))
    if audience.prefectures:
        found.append(it.employer_id.in_(select(employers.c.id).where(employers.c.prefecture.in_(audience.prefectures))))
    if audience.stay_ends_within is not None:
        until = add_months(today, audience.stay_ends_within)
        found.append(_day_that_counts("stay_expiry", today).between(today.isoformat(), until.isoformat()))
    if audience.has_no_interview:
        found.append(~_has_interview(now))
    if audience.last_seen_before is not None:
        found.append(or_(it.last_seen_on.is_(None), it.last_seen_on < audience.last_seen_before))
    if audience.has_changed_results:
        # Numbers written out: a statement may hold only so many variables.
        found.append(it.id.in_(bindparam("changed", audience.workers, expanding=True, literal_execute=True)))
    if audience.lacks:
        found.append(~has_got(audience.lacks, workers.c.id))
    return found


def has_got(notice_ids: Collection[int], worker_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Who is known to have it: who only may have it is told again, for to be told twice is better than never."""
    had = notice_recipients.alias("had")
    its = (had.c.worker_id == worker_id, had.c.notice_id.in_(notice_ids))
    return exists().where(*its, had.c.outcome.in_(ARRIVED), had.c.taken_back_at.is_(None))


def _told(field_id: str) -> ColumnElement[str]:
    """Return what is known of a field: the word of the other one counts where its owner has said nothing."""
    owner = FIELDS[field_id].owner
    other = next(each for each in Owner if each is not owner)
    return func.coalesce(*(_said_by(each, field_id) for each in (owner, other)))


def _day_that_counts(field_id: str, today: date) -> ColumnElement[str]:
    """Return what is known of a worker's day: theirs does not count once it is past, where staff know a later one."""
    own, theirs = _said_by(Owner.WORKER, field_id), _said_by(Owner.STAFF, field_id)
    is_outdated = and_(own < theirs, own < today.isoformat())
    return case((is_outdated, theirs), else_=func.coalesce(own, theirs))


def _said_by(owner: Owner, field_id: str) -> ColumnElement[str]:
    said = (profile_values.c.worker_id == workers.c.id, profile_values.c.field == field_id)
    query = select(profile_values.c.value).where(*said, profile_values.c.owner == owner)
    return query.correlate(workers).scalar_subquery()


def _has_interview(now: datetime) -> ColumnElement[bool]:
    its = (interviews.c.worker_id == workers.c.id, interviews.c.interviewee == Interviewee.WORKER)
    is_booked = (interviews.c.state == InterviewState.BOOKED, interviews.c.starts_at >= now)
    return exists().where(*its, *is_booked)
