from datetime import UTC, datetime

from sqlalchemy import select

from bot.domain.audit_event import Actor, AuditAction
from bot.storage.audit_log import AuditLog
from bot.storage.database import Database
from bot.storage.migration import connect
from bot.storage.tables import audit_log

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)


async def test_what_happened_is_kept_in_order(database: Database, database_url: str) -> None:
    async with database.transaction() as store:
        await store.audit_log.record(
            AuditAction.CONSENT_GIVEN, actor=Actor.worker(7), at=NOW, details={"version": "2026-11-22"}
        )
        await store.audit_log.record(AuditAction.STAFF_APPOINTED, actor=Actor.staff(1), subject="staff:2", at=NOW)

    told = [audit_log.c[name] for name in ("at", "actor", "action", "subject", "details")]
    async with connect(database_url) as connection:
        rows = (await connection.execute(select(*told).order_by(audit_log.c.id))).all()
    assert [tuple(row) for row in rows] == [
        (NOW, "worker:7", "consent_given", None, {"version": "2026-11-22"}),
        (NOW, "staff:1", "staff_appointed", "staff:2", {}),
    ]


def test_nothing_can_change_or_delete_what_happened() -> None:
    names = ["record", "newest", "last_at", "newest_about", "actors_of", "page"]
    assert [name for name in vars(AuditLog) if not name.startswith("_")] == names
