"""Promises that hold for every table."""

import asyncio
import traceback
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, StatementError

from bot.domain.audit_event import Actor, AuditAction
from bot.domain.facts.rate_limits import BUG_CARDS
from bot.domain.interviews import Method
from bot.domain.outbox import say
from bot.domain.privacy.consent import Purpose
from bot.domain.received_update import ReceivedUpdate
from bot.domain.reminders.obligation import JOB_CHANGE_SUPPORT, Due
from bot.domain.roster.invitation import Invited
from bot.domain.support.consultation import ConsultationKind
from bot.domain.support.job_change_record import EntryKind
from bot.domain.support.message import IncomingMessage
from bot.domain.support.report import ReportAddressee, ReportContent, ReportDecision, ReportSubject
from bot.domain.tasks import TaskKind
from bot.domain.tasks.board import BoardNumbers, ShownBoard
from bot.domain.workers.profile import Owner
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.migration import connect
from bot.storage.store import Store
from bot.storage.tables import metadata
from tests.actions.notices.sent import gets_a_notice
from tests.actions.vocabulary import hidden_of, post_of

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
TOKYO = timezone(timedelta(hours=9))
CHAT = 7_123_456_789


async def test_an_error_leaves_nothing_of_its_transaction(database: Database) -> None:
    with pytest.raises(RuntimeError, match="in the middle"):
        await _write_and_fail(database)

    async with database.transaction() as store:
        assert await store.workers.by_chat(CHAT) is None
        assert await store.outbox.next_due_at() is None
        assert await store.dialog_states.read(CHAT, CHAT, "stack") == {}


async def test_what_was_committed_is_there_after_a_restart(database: Database) -> None:
    async with database.transaction() as store:
        worker = await store.workers.upsert_by_chat(CHAT, "vi")
    await database.close()

    restarted = Database(database.url, NO_KEYS)
    async with restarted.transaction() as store:
        assert await store.workers.by_chat(CHAT) == worker
    await restarted.close()


async def test_an_instant_comes_back_aware_and_in_utc(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(CHAT, "vi")
    noon_in_tokyo = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=TOKYO)

    await store.workers.consent(worker.id, "2026-11-22", noon_in_tokyo)

    consented_at = (await store.workers.get(worker.id)).consented_at
    assert consented_at == noon_in_tokyo
    assert consented_at is not None
    assert consented_at.tzinfo is UTC


async def test_an_instant_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="an instant needs a time zone"):
        async with database.transaction() as store:
            await store.audit_log.record(AuditAction.CONSENT_GIVEN, actor=Actor.worker(7), at=NOW.replace(tzinfo=None))


async def test_a_row_cannot_name_another_that_does_not_exist(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.transaction() as store:
            await store.screenings.begin(404, "eligibility", "2026-11-22", NOW)


async def test_what_a_failed_statement_was_given_stands_in_no_error(database: Database) -> None:
    secret = "W-4711 EXAMPLE THI LINH"
    with pytest.raises(IntegrityError) as failed:
        await _add_twice(database, secret)

    told = f"{failed.value}{failed.value.orig}{''.join(traceback.format_exception(failed.value))}"
    assert "INSERT INTO workers" in told
    assert "W-4711" not in told


async def test_writers_of_sqlite_wait_for_each_other(sqlite_url: str) -> None:
    bot, other_process = Database(sqlite_url, NO_KEYS), Database(sqlite_url, NO_KEYS)

    async def read_then_write(turns: Database) -> None:
        async with turns.transaction() as store:
            page = (await store.dialog_states.read(CHAT, CHAT, "stack")).get("page", 0)
            await store.dialog_states.write(CHAT, CHAT, "stack", {"page": page + 1})

    await asyncio.gather(*(read_then_write(turns) for turns in (bot, other_process) * 10))

    async with bot.transaction() as store:
        assert await store.dialog_states.read(CHAT, CHAT, "stack") == {"page": 20}
    await bot.close()
    await other_process.close()


async def test_no_table_contains_the_chat_of_somebody_who_declined(database: Database) -> None:
    async with database.transaction() as store:
        worker = await store.workers.upsert_by_chat(CHAT, "vi")
        await _use_everything(store)
    assert await _columns_with(database.url, CHAT) == [
        "chat_messages.chat_id",
        "dialog_states.chat_id",
        "dialog_states.data",
        "dialog_states.user_id",
        "inbox.ordering_key",
        "rate_limits.key",
        "workers.chat_id",
    ]

    async with database.transaction() as store:
        await store.workers.forget_chat(worker)
        await store.forget_chat(CHAT)

    assert await _columns_with(database.url, CHAT) == []


@pytest.mark.parametrize("giant", [2**31, -(2**63) - 1, 10**400])
async def test_of_a_giant_number_there_is_no_record(store: Store, giant: int) -> None:
    assert await store.workers.find(giant) is None
    assert await store.consultations.find(giant) is None


async def _add_twice(database: Database, number: str) -> None:
    async with database.transaction() as store:
        for _ in range(2):
            await store.workers.add_to_roster(number, number)


async def _write_and_fail(database: Database) -> None:
    async with database.transaction() as store:
        worker = await store.workers.upsert_by_chat(CHAT, "vi")
        await store.outbox.put(say("hello", worker_id=worker.id), NOW)
        await store.dialog_states.write(CHAT, CHAT, "stack", {"page": 1})
        raise RuntimeError("in the middle")


async def _use_everything(store: Store) -> None:
    worker = await store.workers.upsert_by_chat(CHAT, "vi")
    await store.dialog_states.write(CHAT, CHAT, "stack", {"start_data": {"chat": CHAT}})
    await store.dialog_states.write(8, 8, "stack", {"page": 1})
    store.chat_messages.add(CHAT, [11], NOW)
    for chat_id in (CHAT, 8):
        await store.rate_limits.attempt(f"chat:{chat_id}:invitations", BUG_CARDS, NOW)
    store.chat_messages.add(8, [12], NOW)
    screening = await store.screenings.begin(worker.id, "eligibility", "2026-11-22", NOW)
    consultation = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
    question = await store.messages.add_from_worker(consultation.id, IncomingMessage(11, "text", "?"), NOW)
    await store.alarms.raise_for(consultation.id, NOW)
    await store.group_posts.add(consultation.id, -1001, 5, {6: question.id})
    staff_id = await store.staff.add(8, NOW)
    await store.matter_readers.ask(consultation.id, staff_id, NOW, NOW)
    await store.matter_readers.name(consultation.id, staff_id, NOW)
    await store.private_copies.add(consultation.id, 8, [7], NOW)
    await store.messages.add_from_staff(post_of(question), IncomingMessage(12, "text", "!"), staff_id, NOW)
    await store.message_versions.keep_first(question)
    await store.gathered_words.add(question.id, consultation.id, NOW)
    await store.evidence.hide(hidden_of(question))
    await store.canned_replies.propose("給与明細を送ってください", "en", "Please send the payslip.", staff_id)
    content = ReportContent(
        decision=ReportDecision.REPORTED, done_on=NOW.date(), decided_by=staff_id, decided_by_name=None
    )
    about = ReportSubject(worker.id, consultation_id=consultation.id)
    await store.reports.add(about, ReportAddressee.AUTHORITY, content, staff_id, NOW)
    job_change = await store.job_changes.open(consultation, None, NOW)
    await store.job_changes.ask(job_change.id, EntryKind.HELLO_WORK_VISIT, -1001, 13)
    await store.obligations.open(Due(worker.id, JOB_CHANGE_SUPPORT, NOW.date()), NOW)
    await store.ticked_documents.tick(screening.id, "passport", NOW)
    await store.outbox.put(say("hello", {"name": "An"}, worker_id=worker.id), NOW)
    await store.audit_log.record(AuditAction.CONSENT_GIVEN, actor=Actor.worker(worker.id), at=NOW)
    await store.staff.move_group(-5, -6)
    await store.group_refusals.begin(-6, "kicked", NOW, NOW)
    other = await store.workers.get(await store.workers.add_to_roster("W-1", "EXAMPLE HANA"))
    await store.contracts.begin(other.id, await store.employers.add("Aozora Foods"), NOW.date())
    await store.profiles.set_values(worker.id, Owner.WORKER, [("prefecture", "JP-13")], NOW)
    await store.consents.give(worker, Purpose.RECORDS, "2026-11-22", NOW)
    invitation = await store.invitations.add("code", Invited(worker_id=other.id), staff_id, NOW)
    await store.identity_checks.begin(worker.id, invitation.id, NOW)
    await store.legal_holds.set(other.id, "a dispute", staff_id, NOW)
    await store.workers.withhold_name(other, NOW)
    offer_id = await store.interviews.offer(staff_id, [NOW], NOW)
    await store.interviews.invite(worker.id, offer_id, Method.IN_PERSON, "the canteen", NOW)
    await store.tasks.open(TaskKind.CALL, worker.id, NOW)
    await store.boards.keep(ShownBoard(-1001, 15, BoardNumbers()), NOW)
    await store.waiting_words.add(worker.id, IncomingMessage(14, "text", "?"), NOW)
    await gets_a_notice(store, other, staff_id)
    await store.heartbeats.beat("host", "intake", NOW)
    await store.inbox.receive(1, [ReceivedUpdate(1, str(CHAT), "{}"), ReceivedUpdate(2, "8", "{}")], NOW)
    await store.inbox.set_aside(1, 1, NOW)
    await store.reminder_kinds.activate(["interview"], NOW)


async def _columns_with(url: str, number: int) -> list[str]:
    found = set()
    async with connect(url) as connection:
        for table in metadata.sorted_tables:
            rows = (await connection.execute(select(table))).mappings().all()
            assert rows, f"{table.name} is empty, which proves nothing"
            found |= {f"{table.name}.{column}" for row in rows for column in row if str(number) in str(row[column])}
    return sorted(found)
