"""An application is kept with the stay that it was made in, so that it ends with it.

Where the last day was told after the result, it is the next stay's, and the application belongs to one that is over by
then: the day of the result stands for its last day, which nobody knows any more.
"""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

_VALUES = sa.table(
    "profile_values",
    sa.column("worker_id", sa.Integer),
    sa.column("field", sa.Text),
    sa.column("owner", sa.Text),
    sa.column("value", sa.Text),
    sa.column("set_at", sa.DateTime(timezone=True)),
    sa.column("stay_until", sa.Date),
)
_TOKYO = ZoneInfo("Asia/Tokyo")


def upgrade() -> None:
    op.add_column("profile_values", sa.Column("stay_until", sa.Date))
    connection = op.get_bind()
    application = _VALUES.c.field == "applied_on"
    for row in connection.execute(sa.select(_VALUES).where(application)).all():
        until = _stay_until(connection, row)
        if until is not None:
            mine = (_VALUES.c.worker_id == row.worker_id, _VALUES.c.owner == row.owner)
            connection.execute(sa.update(_VALUES).where(application, *mine).values(stay_until=until))


def downgrade() -> None:
    op.drop_column("profile_values", "stay_until")


def _stay_until(connection: sa.Connection, application: sa.Row[Any]) -> object:
    query = sa.select(_VALUES).where(_VALUES.c.worker_id == application.worker_id).order_by(_VALUES.c.owner)
    told = {row.field: row for row in connection.execute(query)}  # the worker's after staff's
    expiry, result = told.get("stay_expiry"), told.get("result_on")
    if expiry is None:
        return None
    if result is not None and application.value <= result.value <= _tokyo_day(expiry.set_at):
        return datetime.fromisoformat(result.value).date()
    return datetime.fromisoformat(expiry.value).date()


def _tokyo_day(instant: datetime) -> str:
    aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
    return aware.astimezone(_TOKYO).date().isoformat()
