"""Which consultations somebody on the staff reads, as a condition of a query; `may_read` says the same of one."""

from sqlalchemy import ColumnElement, ScalarSelect, Select, Text, and_, cast, exists, func, or_, select

from bot.domain.support.consultation import Readers
from bot.domain.support.sight import Sight
from bot.storage.tables import consultations, matter_readers, named_staff, staff

# A person who was named has another id when they join again: whoever has the same Telegram account is meant.
_NAMED, _SAME = staff.alias("named"), staff.alias("same")
_IS_SAME_PERSON = _SAME.c.user_id == _NAMED.c.user_id


def is_readable(sight: Sight) -> ColumnElement[bool]:
    """Return whether the group reads it, or somebody with that sight."""
    return or_(consultations.c.readers == Readers.GROUP, is_readable_outside(sight))


def is_readable_outside(sight: Sight) -> ColumnElement[bool]:
    """Return whether the group does not read it, and somebody with that sight does."""
    by_role = consultations.c.readers.in_(sight.circles)
    added = and_(consultations.c.readers == Readers.RESTRICTED, _added().where(_is_reader(sight)).exists())
    named = exists(_named().where(_SAME.c.id == sight.staff_id))
    return and_(or_(by_role, added), ~named)


def added_ids() -> ScalarSelect[str]:
    """Return the ids of who was added to a consultation, with commas between them."""
    ids = _added().with_only_columns(func.aggregate_strings(cast(matter_readers.c.staff_id, Text), ","))
    return ids.scalar_subquery()


def named_ids() -> ScalarSelect[str]:
    """Return the ids of those on the staff whom a consultation concerns, also where they have joined again since."""
    return (
        _named()
        .where(_SAME.c.ended_at.is_(None))
        .with_only_columns(func.aggregate_strings(cast(_SAME.c.id, Text), ","))
        .scalar_subquery()
    )


def ids_in(listed: str | None) -> frozenset[int]:
    """Read such a list of ids."""
    return frozenset(int(each) for each in (listed or "").split(",") if each)


def _added() -> Select[tuple[int]]:
    is_running = (matter_readers.c.added_at.is_not(None), matter_readers.c.ended_at.is_(None))
    of_it = matter_readers.c.consultation_id == consultations.c.id
    return select(matter_readers.c.staff_id).where(of_it, *is_running).correlate(consultations)


def _is_reader(sight: Sight) -> ColumnElement[bool]:
    return matter_readers.c.staff_id == sight.staff_id


def _named() -> Select[tuple[int]]:
    named = named_staff.join(_NAMED, _NAMED.c.id == named_staff.c.staff_id).join(_SAME, _IS_SAME_PERSON)
    of_it = named_staff.c.consultation_id == consultations.c.id
    return select(_SAME.c.id).select_from(named).where(of_it).correlate(consultations)
