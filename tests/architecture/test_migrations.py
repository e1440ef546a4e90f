"""The migrations lead to exactly the tables that the code knows, and back."""

import asyncio
import logging
import os
import re
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from cryptography.fernet import Fernet
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.audit_event import AuditAction
from bot.domain.interviews import RoomCheck
from bot.domain.support.consultation import ConsultationKind
from bot.domain.support.red_flag import RedFlag
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import alembic_config, connect, upgrade
from bot.storage.migrations.encrypted_values import EncryptedValuesError
from bot.storage.revision import NewerDatabaseError, current_revision, newest_revision
from bot.storage.store import Store
from bot.storage.tables import metadata
from tests.storage.encrypted_tables import tamper

NAME = "NGUYEN VAN AN"
KEY = Fernet.generate_key().decode()


async def test_an_upgraded_database_has_exactly_the_tables_of_the_code(database_url: str) -> None:
    async with connect(database_url) as connection:
        assert await connection.run_sync(_differences) == []


async def test_the_migrations_lead_up_and_down_and_up_again(blank_database_url: str) -> None:
    await upgrade(blank_database_url)

    async with connect(blank_database_url) as connection:
        await connection.run_sync(_downgrade)
        assert await connection.run_sync(_tables) == ["alembic_version"]
    assert await current_revision(blank_database_url) is None

    await upgrade(blank_database_url)
    async with connect(blank_database_url) as connection:
        assert await connection.run_sync(_differences) == []


async def test_upgrading_twice_changes_nothing(database_url: str) -> None:
    await upgrade(database_url)
    assert await current_revision(database_url) == newest_revision()


async def test_every_table_and_index_is_made_by_the_migrations_as_the_code_would(
    sqlite_url: str, tmp_path: Path
) -> None:
    from_code = f"sqlite+aiosqlite:///{tmp_path / 'code.sqlite3'}"
    async with connect(from_code) as connection:
        await connection.run_sync(metadata.create_all)
        expected = await connection.run_sync(_shapes)
    async with connect(sqlite_url) as connection:
        assert await connection.run_sync(_shapes) == expected


async def test_what_was_known_of_workers_moves_into_the_profile_and_back(blank_database_url: str) -> None:
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0003")
        await connection.execute(text("INSERT INTO employers (id, name) VALUES (1, 'Aozora Foods')"))
        await connection.execute(
            text(
                "INSERT INTO workers (id, name_on_card, status, employer_id, stay_expires_on) "
                "VALUES (7, 'sealed: SOE THIDA', 'ssw1', 1, '2027-03-31')"
            )
        )
        await connection.run_sync(_migrate, "head")
    database = Database(blank_database_url, NO_KEYS)
    async with database.transaction() as store:
        worker, profile = await store.workers.get(7), await store.profiles.of(7)
        contract = await store.contracts.present(7)
    await database.close()
    assert (worker.number, worker.name_on_card, contract and contract.employer) == (
        "7",
        "sealed: SOE THIDA",
        "Aozora Foods",
    )
    assert (profile.value("status"), profile.day("stay_expiry", date(2026, 11, 22))) == ("ssw1", date(2027, 3, 31))

    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate_down, "0003")
        row = (await connection.execute(text("SELECT name_on_card, status, stay_expires_on FROM workers"))).one()
    assert (row.name_on_card, row.status, str(row.stay_expires_on)) == ("sealed: SOE THIDA", "ssw1", "2027-03-31")


async def test_what_happened_is_told_in_the_words_of_today_and_in_the_old_ones_again(blank_database_url: str) -> None:
    old = [
        ("tidy", "tidied"),
        ("tidy", "records_deleted"),
        ("staff:3", "notice_noted"),
        ("command", "reminders_activated"),
        ("command line", "facts_confirmed"),
        ("worker:7", "consent_given"),
    ]
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0006")
        for actor, action in old:
            await connection.execute(
                text("INSERT INTO audit_log (at, actor, action, details) VALUES ('2026-11-22', :actor, :action, '{}')"),
                {"actor": actor, "action": action},
            )
        await connection.run_sync(_migrate, "0007")
        assert await _happened(connection) == [
            ("retention", "retention_applied"),
            ("retention", "records_deleted"),
            ("staff:3", "filing_noted"),
            ("command line", "reminders_activated"),
            ("command line", "facts_confirmed"),
            ("worker:7", "consent_given"),
        ]
        assert {action for _, action in await _happened(connection)} <= set(AuditAction)
        await connection.run_sync(_migrate_down, "0006")
        assert await _happened(connection) == old


async def test_what_waits_gets_the_ordering_keys_of_today_and_the_old_ones_again(blank_database_url: str) -> None:
    waiting = [("staff", None, None), ("staff", None, 3), ("staff:notice", None, 3), ("worker:7:urgent", 7, 3)]
    insert = (
        "INSERT INTO outbox (ordering_key, act, worker_id, consultation_id, message, message_class, outcome, attempts, "
        "due_at, created_at) VALUES (:key, 'say', :worker, :consultation, '{}', :class, 'queued', 0, :at, :at)"
    )
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0008")
        await connection.execute(text("INSERT INTO workers (id) VALUES (7)"))
        await connection.execute(
            text(
                "INSERT INTO consultations (id, worker_id, kind, state, channel, locale, opened_at) "
                "VALUES (3, 7, 'pay', 'new', 'chat', 'vi', '2026-11-22')"
            )
        )
        for key, worker_id, consultation_id in waiting * 2:
            message_class = key.rpartition(":")[2] if key.count(":") else "answer"
            at = datetime(2026, 11, 22, tzinfo=UTC)
            values = {
                "key": key,
                "worker": worker_id,
                "consultation": consultation_id,
                "class": message_class,
                "at": at,
            }
            await connection.execute(text(insert), values)
        await connection.run_sync(_migrate, "0009")
        heads = await connection.execute(text("SELECT key, to_group, is_urgent, epoch FROM ordering_keys ORDER BY key"))
        assert [tuple(head) for head in heads] == [
            ("consultation:3", True, False, 0),
            ("consultation:3:notice", True, False, 0),
            ("staff", True, False, 0),
            ("worker:7:urgent", False, True, 0),
        ]
        await connection.run_sync(_migrate_down, "0008")
        keys = await connection.execute(text("SELECT ordering_key FROM outbox ORDER BY id"))
        assert [key for (key,) in keys] == [key for key, *_ in waiting * 2]


async def test_an_application_belongs_to_the_stay_that_is_known_or_to_one_before_where_its_result_came_first(
    blank_database_url: str,
) -> None:
    insert = "INSERT INTO profile_values (worker_id, field, owner, value, set_at) VALUES (:w, :field, :by, :value, :at)"
    told = [
        *((7, "applied_on", "worker", "2026-11-01"), (7, "stay_expiry", "staff", "2027-05-01")),
        (7, "stay_expiry", "worker", "2027-04-01"),
        *((8, "applied_on", "worker", "2026-11-01"), (8, "result_on", "worker", "2026-11-20")),
        (8, "stay_expiry", "staff", "2027-03-01"),
        (9, "applied_on", "worker", "2026-11-01"),
    ]
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0015")
        await connection.execute(text("INSERT INTO workers (id) VALUES (7), (8), (9)"))
        for worker_id, field, by, value in told:
            at = datetime(2026, 11, 22, tzinfo=UTC)
            row = {"w": worker_id, "field": field, "by": by, "value": value, "at": at}
            await connection.execute(text(insert), row)
        await connection.run_sync(_migrate, "0017")
        kept = await connection.execute(
            text("SELECT worker_id, field, stay_until FROM profile_values WHERE stay_until IS NOT NULL ORDER BY 1")
        )
        assert [(worker_id, field, str(until)) for worker_id, field, until in kept] == [
            (7, "applied_on", "2027-04-01"),
            (8, "applied_on", "2026-11-20"),
        ]
        await connection.run_sync(_migrate_down, "0015")
        assert len((await connection.execute(text("SELECT value FROM profile_values"))).all()) == len(told)


async def test_what_stands_in_the_group_is_known_as_far_as_something_named_it(blank_database_url: str) -> None:
    at = {"at": datetime(2026, 11, 22, tzinfo=UTC)}
    before = """
        INSERT INTO workers (id) VALUES (7);
        INSERT INTO consultations
            (id, worker_id, kind, state, channel, locale, opened_at, group_id, topic_id, card_id)
            VALUES (1, 7, 'pay', 'new', 'chat', 'vi', :at, -1001, 50, 51),
                   (2, 7, 'pay', 'new', 'chat', 'vi', :at, NULL, NULL, NULL);
        INSERT INTO messages (id, consultation_id, author, content, staff_message_id, group_id, written_at)
            VALUES (3, 1, 'worker', 'text', 52, -1001, :at), (4, 1, 'staff', 'text', 53, -1001, :at),
                   (5, 1, 'worker', 'text', 9, -5, :at);
        INSERT INTO outbox (ordering_key, act, consultation_id, worker_id, message, message_class, outcome,
            attempts, due_at, created_at, telegram_id)
            VALUES ('a', 'copy', 1, NULL, '{}', 'answer', 'sent', 1, :at, :at, 40),
                   ('a', 'say', 1, NULL, '{}', 'answer', 'repeated', 1, :at, :at, 54),
                   ('a', 'say', 1, 7, '{}', 'answer', 'sent', 1, :at, :at, 55),
                   ('a', 'say', 2, NULL, '{}', 'answer', 'sent', 1, :at, :at, 56)
    """
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0018")
        for statement in before.split(";"):
            await connection.execute(text(statement), at if ":at" in statement else {})
        await connection.run_sync(_migrate, "head")
        known = await connection.execute(
            text("SELECT consultation_id, message_id, group_id, topic_id, telegram_id FROM group_posts ORDER BY 5")
        )
        assert [tuple(row) for row in known] == [
            (1, None, -1001, None, 40),
            (1, None, -1001, 50, 50),
            (1, None, -1001, 50, 51),
            (1, 3, -1001, 50, 52),
            (1, None, -1001, 50, 54),
        ]


async def test_an_alarm_that_was_taken_or_whose_matter_was_closed_has_ended(blank_database_url: str) -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    matter = "INSERT INTO consultations (id, worker_id, kind, state, channel, locale, opened_at, closed_at)"
    alarm = "INSERT INTO alarms (id, consultation_id, raised_at, rung, next_at, taken_at)"
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0018")
        await connection.execute(text("INSERT INTO workers (id) VALUES (7)"))
        for number, closed_at, taken_at in ((1, None, None), (2, at, None), (3, None, at)):
            row = {"id": number, "at": at, "closed_at": closed_at, "taken_at": taken_at}
            await connection.execute(
                text(f"{matter} VALUES (:id, 7, 'other', 'new', 'chat', 'en', :at, :closed_at)"), row
            )
            await connection.execute(text(f"{alarm} VALUES (:id, :id, :at, 1, :at, :taken_at)"), row)
        await connection.run_sync(_migrate, "0021")
        rows = await connection.execute(text("SELECT id FROM alarms WHERE ended_at IS NULL AND next_at IS NOT NULL"))
        assert [number for (number,) in rows] == [1]


async def test_harassment_in_the_group_is_to_leave_where_nobody_decided_and_what_is_restricted_gets_a_card(
    blank_database_url: str,
) -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    matter = "INSERT INTO consultations (id, worker_id, kind, readers, state, channel, locale, opened_at)"
    event = "INSERT INTO audit_log (action, actor, at, subject, details) VALUES ('readers_changed', 'worker:7', :at"
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0024")
        await connection.execute(text("INSERT INTO workers (id) VALUES (7)"))
        kinds = ((1, "harassment", "group"), (2, "harassment", "group"), (3, "harassment", "restricted"))
        for number, kind, readers in (*kinds, (4, "pay", "group"), (12, "harassment", "group")):
            row = {"id": number, "kind": kind, "readers": readers, "at": at}
            await connection.execute(text(f"{matter} VALUES (:id, 7, :kind, :readers, 'new', 'chat', 'en', :at)"), row)
        await connection.execute(text(f"{event}, 'consultation:2', '{{}}')"), {"at": at})
        await connection.run_sync(_migrate, "0026")
        rows = await connection.execute(text("SELECT id FROM consultations WHERE restriction_due_at IS NOT NULL"))
        assert sorted(number for (number,) in rows) == [1, 3, 12]


async def test_each_row_gets_a_key_and_its_words_are_read_as_they_were(blank_database_url: str) -> None:
    written = [
        NAME,
        "sealed by " + NAME,
        "aes:" + NAME,
        "plain:aes:",
        "sealed:" + Fernet(KEY).encrypt(b"LINH").decode(),
    ]
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0008")
        await connection.execute(
            text("INSERT INTO workers (number, name_on_card) VALUES (:number, :name)"),
            [{"number": str(number), "name": name} for number, name in enumerate(written)],
        )
        await connection.run_sync(_migrate, "head")
        row_keys = (await connection.execute(text("SELECT row_key FROM workers"))).scalars().all()
    assert {len(row_key) for row_key in row_keys} == {32}
    assert len(set(row_keys)) == len(written)

    database = Database(blank_database_url, [KEY])
    async with database.transaction() as store:
        names = [worker.name_on_card async for worker in store.workers.on_roster()]
    await database.close()
    assert names == [NAME, "sealed by " + NAME, "aes:" + NAME, "aes:", "LINH"]

    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate_down, "0008")


BEFORE_AT_REST = """
    INSERT INTO employers (id, name, address, row_key) VALUES (1, 'Aozora Foods', 'plain:1-2 Port', 'a');
    INSERT INTO workers (id, chat_id, locale, row_key) VALUES (7, 70, 'vi', 'b');
    INSERT INTO consultations (id, worker_id, kind, state, channel, locale, opened_at, red_flag)
        VALUES (3, 7, 'harassment', 'new', 'chat', 'vi', :at, 'about_support_staff');
    INSERT INTO screenings (id, worker_id, "check", answers, rules, result, started_at, finished_at)
        VALUES (4, 7, 'eligibility', '{"age": 20}', '1', '{"outcome": "clear"}', :at, :at),
               (5, 7, 'eligibility', '{}', '1', NULL, :at, NULL);
    INSERT INTO ticked_documents (screening_id, document, ticked_at) VALUES (4, 'passport', :at);
    INSERT INTO interviews
        (id, worker_id, interviewee, state, method, place, room_checks, findings, created_at, row_key)
        VALUES (6, 7, 'worker', 'offered', 'in_person', 'Yokohama Hall', '["alone"]', '{}', :at, 'c');
    INSERT INTO interview_offers (id, created_at) VALUES (8, :at);
    INSERT INTO interview_slots (id, offer_id, starts_at, interview_id) VALUES (9, 8, :at, 6);
    INSERT INTO audit_log (at, actor, action, details)
        VALUES (:at, 'worker:7', 'consultation_kind_chosen', '{"to": "pay"}')
"""


async def test_what_is_encrypted_from_now_on_is_read_as_it_was_is_encrypted_and_leads_back(
    blank_database_url: str,
) -> None:
    at = {"at": datetime(2026, 11, 22, tzinfo=UTC)}
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "0024")
        for statement in BEFORE_AT_REST.split(";"):
            values = at if ":at" in statement else {}
            await connection.execute(text(re.sub(r": |:\d", lambda colon: "\\" + colon[0], statement)), values)
        await connection.run_sync(_migrate, "head")
        assert await connection.run_sync(_differences) == []

    database = Database(blank_database_url, [KEY])
    for _ in ("plain", "encrypted"):
        async with database.transaction() as store:
            await _is_as_it_was(store)
            batches = await store.encrypted_values.batches()
            assert {batch.table.name for batch in batches} >= {"consultations", "screenings", "audit_log"}
            for batch in batches:
                await store.encrypted_values.reencrypt(batch)
    for revision in ("0024", "0009", "base"):
        with pytest.raises(EncryptedValuesError, match=r"screenings\.answers.* shien db reencrypt --plain"):
            await _go_back(blank_database_url, revision)
    assert await current_revision(blank_database_url) == newest_revision()
    async with database.transaction() as store:
        await _is_as_it_was(store)
        for batch in batches:
            await store.encrypted_values.to_plain(batch)
    await database.close()

    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate_down, "0024")
        (kind,) = (await connection.execute(text("SELECT kind FROM consultations"))).one()
        (address,) = (await connection.execute(text("SELECT address FROM employers"))).one()
        (document,) = (await connection.execute(text("SELECT document FROM ticked_documents"))).one()
        answers = (await connection.execute(text("SELECT CAST(answers AS TEXT) FROM screenings ORDER BY id"))).all()
    assert (kind, address, document, [each for (each,) in answers]) == (
        *("harassment", "plain:1-2 Port", "passport"),
        ['{"age": 20}', "{}"],
    )


async def _go_back(url: str, revision: str) -> None:
    async with connect(url) as connection:
        await connection.run_sync(_migrate_down, revision)


async def _is_as_it_was(store: Store) -> None:
    matter, screening = await store.consultations.get(3), await store.screenings.get(4)
    assert (matter.kind, matter.red_flag) == (ConsultationKind.HARASSMENT, RedFlag.ABOUT_SUPPORT_STAFF)
    assert screening.answers == {"age": 20}
    assert [each.result for each in await store.screenings.newest_results()] == [{"outcome": "clear"}]
    assert await store.ticked_documents.of(4) == {"passport"}
    interview, employer = await store.interviews.get(6), await store.employers.get(1)
    assert (interview.place, interview.room_checks) == ("Yokohama Hall", (RoomCheck.ALONE,))
    assert employer.address == "plain:1-2 Port"
    [event] = await store.audit_log.page(0, 10)
    assert event.details == {"to": "pay"}


async def test_the_version_of_before_gets_nothing_that_it_cannot_read_and_loses_no_words(
    blank_database_url: str,
) -> None:
    at = {"at": datetime(2026, 11, 22, tzinfo=UTC)}
    matter = "INSERT INTO consultations (id, worker_id, kind, readers, state, channel, locale, opened_at)"
    columns = "ordering_key, message_class, outcome, attempts, due_at, created_at"
    said = f"INSERT INTO outbox (id, act, message, {columns})"
    hidden = "INSERT INTO evidence (id, consultation_id, reason, status, words, removed_at)"
    statements = (
        "INSERT INTO workers (id) VALUES (7)",
        f"{matter} VALUES (3, 7, 'pay', 'group', 'new', 'chat', 'en', :at)",
        "INSERT INTO messages (id, consultation_id, author, content, written_at) VALUES (5, 3, 'worker', 'text', :at)",
        "INSERT INTO tasks (id, kind, worker_id, opened_at) VALUES (1, 'no_contract', 7, :at), (2, 'call', 7, :at)",
        f"{said} VALUES (4, 'gather', '{{}}', 'consultation', 'chat', 'queued', 0, :at, :at)",
        "INSERT INTO gathered_words (message_id, consultation_id, due_at) VALUES (5, 3, :at)",
        f"{hidden} VALUES (6, 3, 'other', 'kept', '[]', :at)",
    )
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "head")
        for statement in statements:
            await connection.execute(text(statement), at if ":at" in statement else {})
        with pytest.raises(CommandError, match="1 messages of workers wait"):
            await connection.run_sync(_migrate_down, "0030")
        await connection.execute(text("DELETE FROM gathered_words"))
        await connection.run_sync(_migrate_down, "0030")
        kept = await connection.execute(text("SELECT kind FROM tasks UNION SELECT act FROM outbox ORDER BY 1"))
        assert [each for (each,) in kept] == ["call", "copy"]
        with pytest.raises(CommandError, match="1 times words of workers are hidden"):
            await connection.run_sync(_migrate_down, "0026")
        await connection.execute(text("UPDATE evidence SET status = 'destroyed'"))
        await connection.run_sync(_migrate_down, "0026")


async def test_going_back_refuses_to_lose_words_that_wait_with_their_picture(blank_database_url: str) -> None:
    kept = "INSERT INTO dialog_states (chat_id, user_id, destiny, data) VALUES (7, 7, '{}', '')"
    async with connect(blank_database_url) as connection:
        await connection.run_sync(_migrate, "head")
        for destiny in ("held_pictures", "withheld_pictures", "stack"):
            await connection.execute(text(kept.format(destiny)))
        with pytest.raises(CommandError, match="In 1 chats pictures wait"):
            await connection.run_sync(_migrate_down, "0037")
        await connection.execute(text("DELETE FROM dialog_states WHERE destiny = 'held_pictures'"))
        await connection.run_sync(_migrate_down, "0037")
        left = await connection.execute(text("SELECT destiny FROM dialog_states"))
        assert left.scalars().all() == ["stack"]


async def test_upgrading_makes_the_file_of_sqlite(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'new.sqlite3'}"

    await upgrade(url)

    assert await current_revision(url) == newest_revision()


def test_the_newest_revision_is_the_one_that_alembic_ends_at() -> None:
    assert newest_revision() == ScriptDirectory.from_config(alembic_config()).get_current_head()


async def test_looking_for_the_revision_makes_no_file(tmp_path: Path) -> None:
    path = tmp_path / "missing.sqlite3"
    assert await current_revision(f"sqlite+aiosqlite:///{path}") is None
    assert not path.exists()


async def test_an_upgrade_that_fails_leaves_the_database_as_it_was(blank_database_url: str) -> None:
    async with connect(blank_database_url) as connection:
        await connection.execute(text("CREATE TABLE moved_groups (in_the_way INTEGER)"))  # the last one to be made

    with pytest.raises(Exception, match="moved_groups"):
        await upgrade(blank_database_url)

    async with connect(blank_database_url) as connection:
        assert await connection.run_sync(_tables) == ["moved_groups"]


async def test_a_database_that_was_not_upgraded_is_refused_and_not_changed(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite3'}", NO_KEYS)
    with pytest.raises(OperationalError, match="no such table"):
        async with database.transaction() as store:
            await store.staff.all()
    await database.close()


async def test_upgrading_prints_nothing_and_leaves_logging_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.getLogger("aiosqlite").disabled)

    await upgrade(f"sqlite+aiosqlite:///{tmp_path / 'quiet.sqlite3'}")

    assert capfd.readouterr() == ("", "")
    assert (root.level, list(root.handlers), logging.getLogger("aiosqlite").disabled) == before


@pytest.mark.slow
async def test_several_processes_that_upgrade_at_once_all_end_well(blank_database_url: str, tmp_path: Path) -> None:
    for _ in range(2):
        assert (
            await asyncio.gather(*(_upgraded_by_a_process(blank_database_url, tmp_path) for _ in range(3)))
            == [(0, b"")] * 3
        )
    assert await current_revision(blank_database_url) == newest_revision()


async def test_a_database_of_a_newer_version_is_refused_and_not_changed(blank_database_url: str) -> None:
    await upgrade(blank_database_url)
    await tamper(blank_database_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabaseError, match="newer version"):
        await upgrade(blank_database_url)
    assert await current_revision(blank_database_url) == "9999"


async def _upgraded_by_a_process(url: str, folder: Path) -> tuple[int | None, bytes]:
    command_line = (sys.executable, "-m", "bot", "db", "upgrade")
    settings = {**os.environ, "DATABASE_URL": url}
    process = await asyncio.create_subprocess_exec(
        *command_line, cwd=folder, env=settings, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    printed, _ = await process.communicate()
    return process.returncode, printed


async def _happened(connection: AsyncConnection) -> list[tuple[str, str]]:
    rows = await connection.execute(text("SELECT actor, action FROM audit_log ORDER BY id"))
    return [(row.actor, row.action) for row in rows]


def _migrate(connection: Connection, revision: str) -> None:
    command.upgrade(alembic_config(connection), revision)


def _migrate_down(connection: Connection, revision: str) -> None:
    command.downgrade(alembic_config(connection), revision)


def _downgrade(connection: Connection) -> None:
    command.downgrade(alembic_config(connection), "base")


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_server_default": True})
    return list(compare_metadata(context, metadata))


def _tables(connection: Connection) -> list[str]:
    return sorted(inspect(connection).get_table_names())


def _shapes(connection: Connection) -> Mapping[str, object]:
    """What a table promises, whatever the order in which it came by its columns."""
    seen = inspect(connection)
    autoincrement = text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
    never_twice = set(connection.scalars(autoincrement))
    return {
        name: {
            "columns": {each["name"]: (str(each["type"]), each["nullable"]) for each in seen.get_columns(name)},
            "keeps_numbers": name in never_twice,
            "key": seen.get_pk_constraint(name)["constrained_columns"],
            "references": {
                tuple(each["constrained_columns"]): each["referred_table"] for each in seen.get_foreign_keys(name)
            },
            "unique": sorted(each["column_names"] for each in seen.get_unique_constraints(name)),
            "indexes": {
                each["name"]: (
                    each["column_names"],
                    each["unique"],
                    str(each.get("dialect_options", {}).get("sqlite_where")),
                )
                for each in seen.get_indexes(name)
            },
        }
        for name in seen.get_table_names()
        if name != "alembic_version"
    }
