"""The profile: everything kept about a worker besides names and contracts, in one list."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, TypeAlias, get_args

from bot.domain.days import add_months, parse_day
from bot.domain.record_class import RecordClass
from bot.domain.workers.application import Application
from bot.domain.workers.languages import LANGUAGES

PreparingFor: TypeAlias = Literal["ssw1", "truck", "bus_taxi"]


class Owner(StrEnum):
    """The owner of a field's value; the other's value counts only where the owner has said nothing."""

    WORKER = "worker"
    STAFF = "staff"


class DisputableDay(StrEnum):
    """A field whose day may still come, of which the worker may say one day and staff another."""

    STAY_EXPIRY = "stay_expiry"
    PASSPORT_EXPIRY = "passport_expiry"


class FieldKind(StrEnum):
    """The kind of a field: how a value is asked for and written down; every value is kept as text."""

    DATE = "date"  # ISO
    LANGUAGES = "languages"  # locale codes, separated by commas
    PREFECTURE = "prefecture"  # an id of data/prefectures.yaml
    COUNTRY = "country"  # ISO 3166, two letters
    STATUS = "status"  # ssw1 or ssw2
    PREPARING = "preparing"  # what somebody with Designated Activities prepares for
    FIELD = "field"  # an id of data/fields
    HOUR = "hour"  # 0 to 23, Tokyo


@dataclass(frozen=True, slots=True)
class ProfileField:
    """One thing that may be known of a worker; why it is asked stands in the text `profile-why-<id>`.

    A day may plausibly lie so many months before today, and so many after.
    """

    id: str
    owner: Owner
    kind: FieldKind
    kept_as: RecordClass
    months_before: int = 24
    months_after: int = 0


def _told_by_worker(field_id: str, kind: FieldKind, *, months_before: int = 24, months_after: int = 0) -> ProfileField:
    return ProfileField(field_id, Owner.WORKER, kind, RecordClass.PROFILE, months_before, months_after)


def _told_by_staff(field_id: str, kind: FieldKind) -> ProfileField:
    return ProfileField(field_id, Owner.STAFF, kind, RecordClass.RECORDS)


# The worker's word on it; staff keep it in the contract (`last_end` in `bot/domain/roster/employment.py`).
CONTRACT_ENDED_ON = "contract_ended_on"
# The ids of dates are those of the reminders (DATE_IDS). The reading language stands beside the chat.
PROFILE: tuple[ProfileField, ...] = (
    _told_by_worker("languages_spoken", FieldKind.LANGUAGES),
    _told_by_worker("languages_written", FieldKind.LANGUAGES),
    _told_by_worker("prefecture", FieldKind.PREFECTURE),
    _told_by_worker("stay_expiry", FieldKind.DATE, months_before=12, months_after=72),
    _told_by_worker("applied_on", FieldKind.DATE),
    _told_by_worker("result_on", FieldKind.DATE),
    _told_by_worker("passport_expiry", FieldKind.DATE, months_before=12, months_after=132),
    _told_by_worker("mynumber_expiry", FieldKind.DATE, months_before=12, months_after=132),
    _told_by_worker(CONTRACT_ENDED_ON, FieldKind.DATE),
    _told_by_worker("last_health_check_on", FieldKind.DATE),
    _told_by_worker("moved_on", FieldKind.DATE),
    _told_by_worker("card_lost_on", FieldKind.DATE),
    _told_by_worker("preparing_since", FieldKind.DATE),
    _told_by_worker("preparing_for", FieldKind.PREPARING),
    _told_by_worker("reentry_return_by", FieldKind.DATE, months_before=12, months_after=72),
    _told_by_worker("left_japan_on", FieldKind.DATE, months_before=36, months_after=0),
    _told_by_worker("message_hour", FieldKind.HOUR),
    _told_by_worker("quiet_from", FieldKind.HOUR),
    _told_by_worker("quiet_until", FieldKind.HOUR),
    _told_by_staff("nationality", FieldKind.COUNTRY),
    ProfileField("birth_date", Owner.STAFF, FieldKind.DATE, RecordClass.RECORDS, months_before=1200, months_after=-180),
    _told_by_staff("status", FieldKind.STATUS),
    _told_by_staff("field", FieldKind.FIELD),
    _told_by_staff("last_interview_on", FieldKind.DATE),
    _told_by_staff("last_supervisor_interview_on", FieldKind.DATE),
)
FIELDS: Mapping[str, ProfileField] = {field.id: field for field in PROFILE}

# What is known besides: `called` and `locale` in the worker's row, and what staff say in the roster and the contracts.
CALLED, LOCALE = "called", "locale"
BESIDE: Mapping[str, Owner] = {
    CALLED: Owner.WORKER,
    LOCALE: Owner.WORKER,
    "name_on_card": Owner.STAFF,
    "employer": Owner.STAFF,
    "contract": Owner.STAFF,
}

# The order in which a person reads all of it: ids of PROFILE and BESIDE.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "me": (
        *(CALLED, LOCALE, "languages_spoken", "languages_written", "prefecture"),
        *("name_on_card", "nationality", "birth_date"),
    ),
    "stay": ("stay_expiry", "applied_on", "result_on", "passport_expiry", "mynumber_expiry"),
    "work": ("status", "field", "employer", "contract", CONTRACT_ENDED_ON),
    "dates": (
        *("last_health_check_on", "moved_on", "card_lost_on", "preparing_since", "preparing_for", "reentry_return_by"),
        *("left_japan_on", "last_interview_on", "last_supervisor_interview_on"),
    ),
    "messages": ("message_hour", "quiet_from", "quiet_until"),
}

LONGEST_CALLED = 40

_SHAPES: Mapping[FieldKind, re.Pattern[str]] = {
    FieldKind.PREFECTURE: re.compile(r"JP-(?:0[1-9]|[1-3][0-9]|4[0-7])"),
    FieldKind.COUNTRY: re.compile(r"[A-Z]{2}|stateless"),
    FieldKind.STATUS: re.compile(r"ssw[12]"),
    FieldKind.PREPARING: re.compile("|".join(get_args(PreparingFor))),
    FieldKind.FIELD: re.compile(r"[a-z_]+"),
    FieldKind.HOUR: re.compile(r"1?[0-9]|2[0-3]"),
}


def owner_of(part: str) -> Owner:
    """Return who says what that part of GROUPS is."""
    return FIELDS[part].owner if part in FIELDS else BESIDE[part]


def kept_as(part: str) -> RecordClass:
    """By which rule that part of GROUPS is deleted."""
    return RecordClass.PROFILE if owner_of(part) is Owner.WORKER else RecordClass.RECORDS


def day_range(field_id: str, today: date) -> tuple[date, date]:
    """The first and the last day that a field for a date takes."""
    field = FIELDS[field_id]
    return add_months(today, -field.months_before), add_months(today, field.months_after)


def is_outdated(field_id: str, own: str, theirs: str, today: date) -> bool:
    """Return whether the worker's own day went by, and staff know a later one."""
    return FIELDS[field_id].kind is FieldKind.DATE and own < theirs and own < today.isoformat()


def is_value(field_id: str, value: str, today: date) -> bool:
    """Return whether a field may hold that text."""
    kind = FIELDS[field_id].kind
    if kind is FieldKind.DATE:
        day = parse_day(value)
        first_on, last_on = day_range(field_id, today)
        return day is not None and first_on <= day <= last_on
    if kind is FieldKind.LANGUAGES:
        spoken = value.split(",")
        return set(spoken) <= set(LANGUAGES) and len(set(spoken)) == len(spoken)
    return _SHAPES[kind].fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class ProfileValue:
    """A value, who said it, and when; of an application also the last day of the stay that it was made in."""

    field_id: str
    by: Owner
    value: str
    at: datetime
    stay_until: date | None = None


@dataclass(frozen=True, slots=True)
class DayQuestion:
    """Two days for one field, both possible, of which staff told theirs later: the worker says which is right."""

    field_id: DisputableDay
    own: date
    theirs: date


@dataclass(frozen=True, slots=True)
class Profile:
    """The known values of one worker; at most one value of each field from each of the two owners."""

    told: tuple[ProfileValue, ...] = ()

    def get(self, field_id: str, today: date) -> ProfileValue | None:
        """Return what counts: the owner's word, or else the other's.

        A day of the worker's that is past does not count against a later one of staff.
        """
        told = self._by_owner(field_id)
        own, theirs = told.get(Owner.WORKER), told.get(Owner.STAFF)
        if own is not None and theirs is not None and is_outdated(field_id, own.value, theirs.value, today):
            return theirs
        return _by_right(told, field_id)

    def value_by(self, field_id: str, by: Owner) -> str | None:
        """Return what one of the two said, whoever owns the field."""
        told = self._by_owner(field_id).get(by)
        return told.value if told else None

    def value(self, field_id: str) -> str | None:
        """Return what counts, as it is kept, of a field that holds no date."""
        told = _by_right(self._by_owner(field_id), field_id)
        return told.value if told else None

    def day(self, field_id: str, today: date) -> date | None:
        """Return what counts, of a field that holds a date."""
        told = self.get(field_id, today)
        return date.fromisoformat(told.value) if told else None

    def application_on(self, today: date) -> date | None:
        """Return the day of the application, unless it was made in a stay that ended before the one that counts."""
        told, days = self.get("applied_on", today), (self.day("stay_expiry", today), self.day("result_on", today))
        applied = Application(date.fromisoformat(told.value), told.stay_until) if told else None
        return None if applied is None or applied.is_over(*days) else applied.on

    def question(self, field_id: DisputableDay, today: date) -> DayQuestion | None:
        """Return what the worker has to decide: staff told another day after the worker told theirs."""
        told = self._by_owner(field_id)
        own, theirs = told.get(Owner.WORKER), told.get(Owner.STAFF)
        if own is None or theirs is None or own.value == theirs.value:
            return None
        days = DayQuestion(field_id, date.fromisoformat(own.value), date.fromisoformat(theirs.value))
        is_possible = today <= min(days.own, days.theirs) and is_value(field_id, theirs.value, today)
        return days if is_possible and own.at <= theirs.at else None

    def questions(self, today: date) -> tuple[DayQuestion, ...]:
        """Return all that the worker has to decide, in the order of the fields."""
        asked = (self.question(field_id, today) for field_id in DisputableDay)
        return tuple(each for each in asked if each is not None)

    def _by_owner(self, field_id: str) -> Mapping[Owner, ProfileValue]:
        return {each.by: each for each in self.told if each.field_id == field_id}


def _by_right(told: Mapping[Owner, ProfileValue], field_id: str) -> ProfileValue | None:
    return told.get(FIELDS[field_id].owner) or next(iter(told.values()), None)
