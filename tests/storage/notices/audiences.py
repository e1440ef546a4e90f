"""People of whom an audience is asked, invented, and by a plain model in Python whom it means of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st
from sqlalchemy import insert

from bot.domain.days import add_days, add_months
from bot.domain.interviews import Interviewee, InterviewState, Method
from bot.domain.notices.audience import NoticeAudience
from bot.domain.workers.profile import Owner, Profile, ProfileValue
from bot.domain.workers.worker import CONSENT_VERSION
from bot.storage.encrypted_columns import in_new_row
from bot.storage.store import Store
from bot.storage.tables import employers, interviews, profile_values, workers

NOW, TODAY = datetime(2026, 11, 22, 1, 0, tzinfo=UTC), date(2026, 11, 22)
EMPLOYERS = ((1, "JP-13"), (2, "JP-27"), (3, None))
_PLACES = dict(EMPLOYERS)
_DAYS = [add_days(TODAY, days) for days in (-40, -1, 0, 1, 30, 31, 61, 92, 400)]
_ISO = [day.isoformat() for day in _DAYS]


@dataclass(frozen=True)
class Somebody:
    """One person as the tables know them; what is told is by owner."""

    on_roster: bool
    has_chat: bool
    has_agreed: bool
    # The version that they agreed to otherwise, if to any.
    agreed_before: str | None
    is_forgotten: bool
    is_muted: bool
    is_unreachable: bool
    locale: str | None
    employer: int | None
    last_seen_on: date | None
    status: tuple[str | None, str | None]
    field: tuple[str | None, str | None]
    stay_expiry: tuple[str | None, str | None]
    interview: tuple[InterviewState, Interviewee, timedelta] | None


_BOTH = st.one_of(st.none(), st.sampled_from(["a", "b"]))
SOMEBODY = st.builds(
    Somebody,
    on_roster=st.sampled_from([True, True, True, False]),
    has_chat=st.booleans(),
    has_agreed=st.sampled_from([True, True, False]),
    agreed_before=st.sampled_from(["of before", None]),
    is_forgotten=st.sampled_from([False, False, False, True]),
    is_muted=st.booleans(),
    is_unreachable=st.booleans(),
    locale=st.sampled_from(["vi", "my", "en", None, "xx"]),
    employer=st.sampled_from([None, 1, 2, 3]),
    last_seen_on=st.one_of(st.none(), st.sampled_from(_DAYS)),
    status=st.tuples(_BOTH, _BOTH),
    field=st.tuples(_BOTH, _BOTH),
    stay_expiry=st.tuples(*[st.one_of(st.none(), st.sampled_from(_ISO))] * 2),
    interview=st.one_of(
        st.none(),
        st.tuples(
            st.sampled_from([InterviewState.BOOKED, InterviewState.HELD, InterviewState.CANCELLED]),
            st.sampled_from(Interviewee),
            st.sampled_from([timedelta(hours=-1), timedelta(0), timedelta(days=3)]),
        ),
    ),
)


def _some(*values: object) -> st.SearchStrategy[tuple[object, ...]]:
    return st.one_of(st.just(()), st.lists(st.sampled_from(values), min_size=1, max_size=2).map(tuple))


AUDIENCE = st.builds(
    NoticeAudience,
    locales=_some("vi", "my", "xx"),
    statuses=_some("a", "b"),
    fields=_some("a", "b"),
    employers=_some(1, 2, 3),
    prefectures=_some("JP-13", "JP-27"),
    stay_ends_within=st.one_of(st.none(), st.sampled_from([1, 2, 3, 12])),
    has_no_interview=st.booleans(),
    last_seen_before=st.one_of(st.none(), st.sampled_from(_DAYS)),
    numbers=_some("W-1", "W-2", "W-3", "W-9"),
    has_changed_results=st.booleans(),
    workers=_some(1, 2, 4, 5),
    beyond_roster=st.booleans(),
)


def is_meant(audience: NoticeAudience, worker_id: int, one: Somebody) -> bool:
    """Return whether an audience means somebody: and between the conditions, or within one."""
    if one.is_forgotten or not (one.on_roster or (audience.beyond_roster and one.has_chat and one.has_agreed)):
        return False
    stay = _profile(one).day("stay_expiry", TODAY)
    until = add_months(TODAY, audience.stay_ends_within or 0)
    number = f"W-{worker_id}" if one.on_roster else None
    place = None if one.employer is None else _PLACES[one.employer]
    return all(
        (
            not audience.locales or one.locale in audience.locales,
            not audience.statuses or _profile(one).value("status") in audience.statuses,
            not audience.fields or _profile(one).value("field") in audience.fields,
            not audience.employers or one.employer in audience.employers,
            not audience.prefectures or place in audience.prefectures,
            audience.stay_ends_within is None or (stay is not None and TODAY <= stay <= until),
            not audience.has_no_interview or not _is_booked(one),
            audience.last_seen_before is None
            or one.last_seen_on is None
            or one.last_seen_on < audience.last_seen_before,
            not audience.numbers or number in audience.numbers,
            not audience.has_changed_results or worker_id in audience.workers,
        )
    )


async def take_in(store: Store, people: Sequence[Somebody]) -> None:
    """Let these people be in the database, by ids from 1 on."""
    connection = store.audit_log._connection
    for employer_id, prefecture in EMPLOYERS:
        values = {"id": employer_id, "name": f"Example {employer_id}", "prefecture": prefecture}
        await connection.execute(insert(employers).values(values))
    for worker_id, one in enumerate(people, 1):
        await connection.execute(insert(workers).values(_row(worker_id, one)))
        for field_id in ("status", "field", "stay_expiry"):
            for owner, value in zip(Owner, getattr(one, field_id), strict=True):
                if value is not None:
                    told = {"field": field_id, "owner": owner, "value": value, "set_at": NOW}
                    await connection.execute(insert(profile_values).values(worker_id=worker_id, **told))
        if one.interview is not None:
            await connection.execute(
                insert(interviews).values(in_new_row(interviews, _interview(worker_id, *one.interview)))
            )


def _row(worker_id: int, one: Somebody) -> dict[str, object]:
    return {
        "id": worker_id,
        "number": f"W-{worker_id}" if one.on_roster else None,
        "chat_id": 1000 + worker_id if one.has_chat else None,
        "consent_version": CONSENT_VERSION if one.has_agreed else one.agreed_before,
        "forgotten_at": NOW if one.is_forgotten else None,
        "muted_at": NOW if one.is_muted else None,
        "unreachable_at": NOW if one.is_unreachable else None,
        "locale": one.locale,
        "employer_id": one.employer,
        "last_seen_on": one.last_seen_on,
    }


def _interview(worker_id: int, state: InterviewState, whom: Interviewee, after: timedelta) -> dict[str, object]:
    told = {"worker_id": worker_id, "state": state, "interviewee": whom, "starts_at": NOW + after}
    return {**told, "method": Method.ONLINE, "findings": {}, "created_at": NOW}


def _profile(one: Somebody) -> Profile:
    told = [
        ProfileValue(field_id, owner, value, NOW)
        for field_id in ("status", "field", "stay_expiry")
        for owner, value in zip(Owner, getattr(one, field_id), strict=True)
        if value is not None
    ]
    return Profile(tuple(told))


def _is_booked(one: Somebody) -> bool:
    if one.interview is None:
        return False
    state, whom, after = one.interview
    return state is InterviewState.BOOKED and whom is Interviewee.WORKER and after >= timedelta(0)
