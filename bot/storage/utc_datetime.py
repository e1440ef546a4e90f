"""An instant as both databases keep it, and whether it has come."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, DateTime, Dialect, TypeDecorator, or_


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored in UTC; SQLite has no zones, so they are dropped and put back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """An aware instant to what the database keeps; ValueError for one without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        in_utc = value.astimezone(UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn what the database keeps into an aware instant."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


def has_come(instant: ColumnElement[datetime], now: datetime, longest: timedelta) -> ColumnElement[bool]:
    """Ask whether an instant has come; so has one further ahead than anything waits: the clock has gone back since."""
    return or_(instant <= now, instant > now + longest)
