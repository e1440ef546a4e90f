"""What every tick asks costs what is due, and not what was ever kept: no table that grows is read from end to end."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from tests.delivery.office import Office
from tests.delivery.test_schedule import schedule_of, tick

# What the organisation has few of, however long it works, and what is deleted once it is done.
STAYS_SMALL = {
    *("staff", "employers", "supervisors", "boards", "canned_replies", "topic_icons", "group_refusals", "heartbeats"),
    *("gathered_words", "waiting_words", "rate_limits", "ordering_keys", "moved_groups", "identity_checks"),
}
Asked = list[tuple[str, Any]]


@contextmanager
def everything_asked(office: Office) -> Iterator[Asked]:
    """Whatever the database is asked meanwhile."""
    asked: Asked = []

    def listen(_connection: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        asked.append((statement, values))

    engine = office.database._engine.sync_engine
    event.listen(engine, "before_cursor_execute", listen)
    yield asked
    event.remove(engine, "before_cursor_execute", listen)


@pytest.mark.parametrize("job", ["ring", "gather", "remind"])
async def test_a_tick_reads_no_growing_table_from_end_to_end(office: Office, job: str) -> None:
    with everything_asked(office) as asked:
        await tick(schedule_of(office), job)
    await office.relay.settle()
    asked = [each for each in asked if each[0].startswith(("SELECT", "UPDATE", "DELETE", "WITH"))]
    async with office.database._engine.connect() as connection:
        plans = [await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {each}", values) for each, values in asked]
    scanned = {name for plan in plans for row in plan for name in re.findall(r"^SCAN (\w+)$", row.detail)}
    assert asked
    assert scanned <= STAYS_SMALL
