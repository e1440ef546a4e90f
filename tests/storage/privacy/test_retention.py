"""What goes, when, and what stays: the retention run over a real database."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

from bot.actions.privacy import retention
from bot.actions.privacy.erasure import forget
from bot.actions.privacy.retention import RULES, apply_retention, apply_retention_if_missed, expired
from bot.actions.roster.employers import add_employer, describe_employer
from bot.actions.support.job_change_record import open_job_change
from bot.domain.facts.rate_limits import BUG_CARDS
from bot.domain.interviews import Method
from bot.domain.outbox import DeliveryResult, DeliveryStatus, say
from bot.domain.privacy.consent import Purpose
from bot.domain.privacy.evidence import EvidenceStatus
from bot.domain.privacy.retention import Retention, RetentionRun
from bot.domain.received_update import ReceivedUpdate
from bot.domain.roster.employment import EndReason
from bot.domain.roster.invitation import Invited
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState
from bot.domain.support.job_change_record import EntryKind
from bot.domain.support.message import IncomingMessage
from bot.domain.support.report import (
    ReportAddressee,
    ReportChannel,
    ReportContent,
    ReportDecision,
    ReportOutcome,
    ReportSubject,
)
from bot.domain.tasks import TaskKind
from bot.domain.tasks.board import BoardNumbers, ShownBoard
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import CONSENT_VERSION, Worker
from bot.storage.database import Database
from bot.storage.privacy.conditions import NAMING_STAFF
from bot.storage.privacy.expired import AT_A_TIME
from bot.storage.store import Store
from bot.storage.tables import (
    audit_log,
    chat_messages,
    consultations,
    dialog_states,
    employers,
    evidence,
    inbox,
    legal_holds,
    messages,
    metadata,
    obligations,
    outbox,
    private_copies,
    profile_values,
    screenings,
    ticked_documents,
    withheld_names,
    workers,
)
from tests.actions.notices.sent import gets_a_notice
from tests.actions.vocabulary import acting, hidden_of, post_of

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
RETENTION = Retention()
# So long after the end of the contract its records go.
ENDED_ON = date(2025, 10, 20)
RECORDS_GO_ON = datetime(2026, 11, 19, 18, tzinfo=UTC)

# Tables that a retention run leaves alone, or empties of other rows only, and why.
STAYING = {
    "boards": "numbers of what waits, no persons",
    "canned_replies": "what staff say to everybody, no persons",
    "heartbeats": "when the bot was at work",
    "employers": "companies, no persons; consultations of others name them",
    "audit_log": "the proof of what happened, by numbers alone",
    "interview_offers": "which member of staff offered times, and when; no worker",
    "notices": "numbers of what was said to many; its words and its people go",
    "ordering_keys": "for whom something waited, by numbers alone; gone when the relay comes by",
    "group_refusals": "why the staff group takes nothing, no persons",
    "moved_groups": "the staff group's ids",
    "reminder_kinds": "which kinds of reminders are active, no persons",
    "staff": "the organisation's own people, whom the records of others name",
    "workers": "an empty row, because events name it",
}


@dataclass(frozen=True, slots=True)
class Somebody:
    worker: Worker
    staff_id: int


def later(**time: float) -> datetime:
    return NOW + timedelta(**time)


async def rows(database: Database, table: Any) -> Sequence[Any]:
    async with database._engine.connect() as connection:
        return (await connection.execute(select(table))).all()


async def told(database: Database, action: str) -> list[Any]:
    return [row for row in await rows(database, audit_log) if row.action == action]


async def arrive(store: Store, chat_id: int = 101) -> Worker:
    worker = await store.workers.upsert_by_chat(chat_id, "vi")
    await store.workers.consent(worker.id, CONSENT_VERSION, NOW)
    return await store.workers.get(worker.id)


async def enrol(store: Store, number: str = "W-1", chat_id: int = 101, ended_on: date | None = ENDED_ON) -> Worker:
    employer_id = await store.employers.add(f"Hoshi {number}")
    worker_id = await store.workers.add_to_roster(number, "EXAMPLE LINH")
    contract_id = await store.contracts.begin(worker_id, employer_id, date(2024, 1, 1))
    await store.contracts.end(contract_id, ended_on, EndReason.OTHER if ended_on else None)
    await store.workers.attach_chat(worker_id, chat_id)
    return await arrive(store, chat_id)


async def closed(store: Store, worker: Worker, at: datetime, topic_id: int = 77) -> Consultation:
    consultation = await store.consultations.open(worker, ConsultationKind.PAY, at)
    await store.messages.add_from_worker(consultation.id, IncomingMessage(7, "text", "words"), at)
    await store.consultations.set_topic(consultation.id, -1001, topic_id)
    await store.consultations.set_state(consultation.id, ConsultationState.CLOSED, at)
    return consultation


async def run_the_bot(store: Store) -> None:
    """What the bot keeps of itself."""
    await store.reminder_kinds.activate(["interview"], NOW)
    await store.heartbeats.beat("host", "intake", NOW)
    await store.inbox.receive(1, [ReceivedUpdate(1, "101", "{}")], NOW)
    await store.inbox.set_aside(1, 1, NOW)


async def live_through_everything(store: Store) -> Somebody:
    """A worker of whom every table holds something, and nothing is still going on."""
    worker = await enrol(store)
    staff_id = await store.staff.add(501, NOW)
    member = await store.staff.find(staff_id)
    assert member is not None
    screening = await store.screenings.begin(worker.id, "eligibility", "1", NOW)
    await store.ticked_documents.tick(screening.id, "passport", NOW)
    await store.profiles.set_values(worker.id, Owner.WORKER, [("stay_expiry", "2027-04-01")], NOW)
    await store.profiles.set_values(worker.id, Owner.STAFF, [("status", "ssw1")], NOW)
    consultation = await open_job_change(acting(store), worker, "answers")
    await store.messages.add_from_worker(consultation.id, IncomingMessage(8, "text", "words"), NOW)
    await store.alarms.end((await store.alarms.raise_for(consultation.id, NOW)).id, NOW, None)
    await store.group_posts.add(consultation.id, -1001, 5, {6: None})
    await store.matter_readers.ask(consultation.id, staff_id, NOW, NOW)
    await store.matter_readers.name(consultation.id, staff_id, NOW)
    await store.private_copies.add(consultation.id, 501, [7], NOW)
    await store.private_copies.left(501, 7, NOW)
    [*_, asked] = await store.messages.of_consultation(consultation.id)
    await store.messages.add_from_staff(post_of(asked), IncomingMessage(9, "text", "answer"), staff_id, NOW)
    await store.message_versions.keep_first(asked)
    await store.gathered_words.add(asked.id, consultation.id, NOW)
    await store.rate_limits.attempt(f"worker:{worker.id}:messages", BUG_CARDS, NOW)
    await store.evidence.hide(replace(hidden_of(asked), status=EvidenceStatus.KEPT))
    await store.canned_replies.propose("給与明細を送ってください", "en", "Please send the payslip.", staff_id)
    job_change = await store.job_changes.open_one(worker.id)
    assert job_change is not None
    await store.job_changes.ask(job_change.id, EntryKind.HELLO_WORK_VISIT, -1001, 55)
    content = ReportContent(
        decision=ReportDecision.REPORTED,
        done_on=NOW.date(),
        decided_by=staff_id,
        decided_by_name="Sato",
        authority="police",
        channel=ReportChannel.VISIT,
        words="words",
        outcome=ReportOutcome.NONE_YET,
    )
    about = ReportSubject(worker.id, consultation_id=consultation.id)
    await store.reports.add(about, ReportAddressee.AUTHORITY, content, staff_id, NOW)
    await store.consents.give(worker, Purpose.EMPLOYER, "1", NOW, consultation.id)
    invitation = await store.invitations.add("code", Invited(worker_id=worker.id), staff_id, NOW)
    await store.identity_checks.begin(worker.id, invitation.id, NOW)
    await store.outbox.put(say("menu-text", worker_id=worker.id), NOW)
    await store.legal_holds.set(worker.id, "a court asks", staff_id, NOW)
    await store.legal_holds.lift(worker.id, NOW)
    await store.dialog_states.write(101, 101, "d", {"a": 1})
    store.chat_messages.add(101, [8], NOW)
    await store.staff.move_group(-1, -2)
    await store.group_refusals.begin(-2, "kicked", NOW, NOW)
    offer_id = await store.interviews.offer(staff_id, [NOW], NOW)
    interview = await store.interviews.invite(worker.id, offer_id, Method.IN_PERSON, "the canteen", NOW)
    [slot] = await store.interviews.slots_for(interview.id)
    await store.interviews.pick(interview.id, slot.id)
    await store.tasks.open(TaskKind.CALL, worker.id, NOW)
    await store.boards.keep(ShownBoard(-1001, 15, BoardNumbers()), NOW)
    await store.waiting_words.add(worker.id, IncomingMessage(10, "text", "words"), NOW)
    await gets_a_notice(store, worker, staff_id, later(days=-300))
    await run_the_bot(store)
    await store.consultations.set_state(consultation.id, ConsultationState.CLOSED, NOW)
    return Somebody(worker, staff_id)


async def test_every_table_is_emptied_or_stays_for_a_reason(database: Database) -> None:
    async with database.transaction() as store:
        somebody = await live_through_everything(store)
        await store.workers.withhold_name(somebody.worker, NOW)
    assert [table.name for table in metadata.tables.values() if not await rows(database, table)] == []
    await apply_retention(database, RETENTION, later(days=91))
    left = {table.name for table in metadata.tables.values() if await rows(database, table)}
    assert left == set(STAYING)
    [row] = await rows(database, workers)
    assert {name for name, value in row._mapping.items() if value is not None} == {"id", "forgotten_at", "row_key"}


async def test_records_go_the_day_after_the_last_one_and_an_event_proves_it(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store)
        await closed(store, worker, NOW - timedelta(days=300))
    await apply_retention(database, RETENTION, RECORDS_GO_ON - timedelta(days=1))
    assert await told(database, "records_deleted") == []
    await apply_retention(database, RETENTION, RECORDS_GO_ON)
    [proof] = await told(database, "records_deleted")
    assert proof.subject == f"worker:{worker.id}"
    assert proof.details["contract_ended_on"] == "2025-10-20"
    assert proof.details["kept_until"] == "2026-11-19"
    assert proof.details["rows"] == {"messages": 1, "consultations": 1, "contracts": 1}
    assert [row.details["records"] for row in await told(database, "retention_applied")] == [0, 1]


@pytest.mark.parametrize("held_chat", [101, None])
async def test_of_updates_that_nobody_could_handle_those_of_who_is_held_alone_stay(
    database: Database, held_chat: int | None
) -> None:
    async with database.transaction() as store:
        staff_id, held_id = await store.staff.add(501, NOW), await store.workers.add_to_roster("W-1", "EXAMPLE LINH")
        if held_chat is not None:
            await store.workers.attach_chat(held_id, held_chat)
        await store.legal_holds.set(held_id, "a court asks", staff_id, NOW)
        for update_id, chat in ((1, "101"), (2, "102")):
            await store.inbox.receive(1, [ReceivedUpdate(update_id, chat, "{}")], NOW)
            await store.inbox.set_aside(1, update_id, NOW)
    await apply_retention(database, RETENTION, later(days=91))
    assert [row.update_id for row in await rows(database, inbox)] == ([1] if held_chat else [])


async def test_what_staff_were_shown_and_still_have_is_taken_out_of_their_chats_with_the_records(
    database: Database,
) -> None:
    async with database.transaction() as store:
        worker = await enrol(store)
        matter = await closed(store, worker, NOW - timedelta(days=300))
        await store.staff.add(501, NOW)
        await store.private_copies.add(matter.id, 501, [7], NOW)
    await apply_retention(database, RETENTION, RECORDS_GO_ON)
    assert await rows(database, private_copies) == []
    [taken] = [row for row in await rows(database, outbox) if row.act == "delete_private_copy"]
    assert (taken.message, taken.worker_id, taken.ended_at) == ({"chat_id": 501, "telegram_id": 7}, None, None)


async def test_the_proof_counts_what_was_decided_and_all_else_beside_a_danger(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store)
        matter = await closed(store, worker, NOW - timedelta(days=300))
        staff_id = await store.staff.add(501, NOW)
        [said] = await store.messages.of_consultation(matter.id)
        await store.evidence.hide(replace(hidden_of(said), status=EvidenceStatus.KEPT))
        await store.alarms.end((await store.alarms.raise_for(matter.id, NOW)).id, NOW, None)
        await store.matter_readers.ask(matter.id, staff_id, NOW, NOW)
        await store.matter_readers.name(matter.id, staff_id, NOW)
        await store.gathered_words.add(said.id, matter.id, NOW)
    counts = await apply_retention(database, RETENTION, RECORDS_GO_ON)
    assert counts == {"profile": 0, "chat": 0, "checks": 0, "notices": 0, "records": 1, "held": 0}
    [proof] = await told(database, "records_deleted")
    beside = {"evidence": 1, "alarms": 1, "matter_readers": 1, "named_staff": 1, "gathered_words": 1}
    assert proof.details["rows"] == {"messages": 1, "consultations": 1, "contracts": 1, **beside}


async def test_who_supervises_at_an_employer_that_never_had_a_worker_here_goes_like_records(database: Database) -> None:
    async with database.transaction() as store:
        await add_employer(acting(store, now=NOW), "Hoshi")
        employer = await store.employers.by_name("Hoshi")
        assert employer is not None
        await describe_employer(acting(store, now=later(days=30)), employer, "supervisor_name", "EXAMPLE TARO")
    left = []
    for days in (1, 420, 430):
        await apply_retention(database, RETENTION, later(days=days))
        left += [row.supervisor_name for row in await rows(database, employers)]
    assert left == ["EXAMPLE TARO", "EXAMPLE TARO", None]


async def test_each_table_is_asked_once_for_all_former_staff_whom_nothing_names(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store, ended_on=None)
        for user_id in range(700, 700 + AT_A_TIME + 20):
            member = await store.staff.add(user_id, NOW)
            await store.staff.end(member, NOW)
            if user_id < 700 + AT_A_TIME:
                await store.legal_holds.set(worker.id, "a court asks", member, NOW)
                await store.legal_holds.lift(worker.id, NOW)
        asked: list[str] = []
        event.listen(
            store.audit_log._connection.sync_connection, "before_cursor_execute", lambda *told: asked.append(told[2])
        )
        found = await store.expired.former_staff(RetentionRun(later(days=500), RETENTION), 0)
    assert len(found) == 20
    assert len(asked) == 2 * (1 + len(NAMING_STAFF))


@pytest.mark.parametrize("is_forgotten", [False, True])
async def test_hidden_words_wait_for_their_day_alone_and_not_past_that_of_who_was_forgotten(
    database: Database, is_forgotten: bool
) -> None:
    async with database.transaction() as store:
        worker = await arrive(store)
        matter = await closed(store, worker, NOW)
        if is_forgotten:
            await forget(acting(store, now=NOW), worker, RETENTION, NOW.date())
        [said] = await store.messages.of_consultation(matter.id)
        await store.evidence.hide(replace(hidden_of(said), decide_on=later(days=95).date()))
    left = []
    for days in (91, 95, 96):
        await apply_retention(database, RETENTION, later(days=days))
        left.append(len(await rows(database, evidence)))
    assert left == ([0, 0, 0] if is_forgotten else [1, 1, 0])


@pytest.mark.parametrize("ended_on", [None, date(2026, 1, 1)])
async def test_records_stay_while_no_end_is_known_or_the_year_is_not_over(
    database: Database, ended_on: date | None
) -> None:
    async with database.transaction() as store:
        await enrol(store, ended_on=ended_on)
    await apply_retention(database, RETENTION, NOW)
    [row] = await rows(database, workers)
    assert row.number == "W-1"


async def test_a_newer_contract_keeps_the_records(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store)
        assert worker.employer_id is not None
        await store.contracts.begin(worker.id, worker.employer_id, date(2025, 12, 1))
    await apply_retention(database, RETENTION, NOW)
    assert await told(database, "records_deleted") == []


async def test_records_of_somebody_with_whom_staff_still_talk_stay(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store)
        matter = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
        await store.consultations.set_state(matter.id, ConsultationState.WAITING_FOR_WORKER, NOW)
    await apply_retention(database, RETENTION, later(days=90))
    assert await told(database, "records_deleted") == []
    await apply_retention(database, RETENTION, later(days=91))
    assert len(await told(database, "records_deleted")) == 1


@pytest.mark.parametrize("owed", ["an answer", "somebody who takes the alarm"])
async def test_what_the_organisation_still_owes_keeps_everything_however_old(database: Database, owed: str) -> None:
    async with database.transaction() as store:
        for worker in (await enrol(store), await arrive(store, chat_id=102)):
            matter = await closed(store, worker, NOW)
            if owed == "an answer":
                await store.consultations.set_state(matter.id, ConsultationState.NEW, NOW)
            else:
                await store.alarms.raise_for(matter.id, NOW)
    await apply_retention(database, RETENTION, later(days=3000))
    assert len(await rows(database, messages)) == 2


async def test_an_older_contract_that_was_entered_later_ends_no_records(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store, ended_on=None)
        older = await store.contracts.begin(worker.id, worker.employer_id or 0, date(2020, 1, 1))
        await store.contracts.end(older, date(2022, 1, 1), EndReason.OTHER)
    await apply_retention(database, RETENTION, later(days=3000))
    assert await told(database, "records_deleted") == []


async def test_a_legal_hold_keeps_everything_until_it_is_lifted(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store)
        staff_id = await store.staff.add(601, NOW)
        await store.screenings.begin(worker.id, "eligibility", "1", NOW)
        await store.legal_holds.set(worker.id, "a court asks", staff_id, NOW)
    counts = await apply_retention(database, RETENTION, later(days=400))
    assert counts == {"profile": 0, "chat": 0, "checks": 0, "notices": 0, "records": 0, "held": 1}
    assert len(await rows(database, screenings)) == 1
    async with database.transaction() as store:
        await store.legal_holds.lift(worker.id, NOW)
    assert (await apply_retention(database, RETENTION, later(days=400)))["records"] == 1
    assert await rows(database, legal_holds) == []


async def test_checks_go_when_they_are_old_with_their_documents(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store, ended_on=None)
        old = await store.screenings.begin(worker.id, "eligibility", "1", NOW)
        await store.ticked_documents.tick(old.id, "passport", NOW)
        finished = await store.screenings.begin(worker.id, "eligibility", "1", NOW)
        await store.screenings.keep_result(finished.id, "1", {}, later(days=1))
    await apply_retention(database, RETENTION, later(days=365))
    assert len(await rows(database, screenings)) == 2
    await apply_retention(database, RETENTION, later(days=366))
    assert [row.id for row in await rows(database, screenings)] == [finished.id]
    assert await rows(database, ticked_documents) == []


async def test_what_a_stranger_asked_goes_after_its_end_with_its_topic_and_what_is_open_stays(
    database: Database,
) -> None:
    async with database.transaction() as store:
        worker = await arrive(store)
        running = await store.consultations.open(worker, ConsultationKind.LIFE, NOW)
        await closed(store, worker, NOW)
    assert (await apply_retention(database, RETENTION, later(days=90)))["chat"] == 0
    await apply_retention(database, RETENTION, later(days=91))
    assert [row.id for row in await rows(database, consultations)] == [running.id]
    assert await rows(database, messages) == []
    [row] = await rows(database, outbox)
    assert (row.act, row.message["telegram_id"], row.group_id, row.consultation_id) == ("delete_topic", 77, -1001, None)


async def test_what_a_worker_on_the_roster_asked_stays_however_long_ago(database: Database) -> None:
    async with database.transaction() as store:
        await closed(store, await enrol(store, ended_on=None), NOW)
    await apply_retention(database, RETENTION, later(days=4000))
    assert len(await rows(database, messages)) == 1


async def test_answers_that_were_sent_go_and_what_waits_stays(database: Database) -> None:
    async with database.transaction() as store:
        worker = await arrive(store)
        message = say("menu-text", worker_id=worker.id)
        await store.outbox.record(message, DeliveryResult(DeliveryStatus.SENT), NOW)
        await store.outbox.put(message, NOW)
    await apply_retention(database, RETENTION, later(days=91))
    assert [row.outcome for row in await rows(database, outbox)] == ["queued"]


async def test_who_never_agreed_leaves_no_trace_after_a_run(database: Database) -> None:
    async with database.transaction() as store:
        await store.workers.upsert_by_chat(101, "vi")
        settled = await arrive(store, chat_id=102)
        await store.staff.add(601, NOW)
        for chat_id in (101, 102, 103, 601):
            await store.dialog_states.write(chat_id, chat_id, "d", {"a": 1})
            store.chat_messages.add(chat_id, [1], NOW)
    await apply_retention(database, RETENTION, NOW)
    assert sorted(row.chat_id for row in await rows(database, chat_messages)) == [102, 601]
    assert sorted(row.user_id for row in await rows(database, dialog_states)) == [102, 601]
    assert [row.id for row in await rows(database, workers) if row.chat_id] == [settled.id]


async def test_more_than_one_page_goes_in_one_run(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.storage.privacy.expired.AT_A_TIME", 2)
    async with database.transaction() as store:
        worker = await arrive(store)
        for _ in range(5):
            await store.screenings.begin(worker.id, "eligibility", "1", NOW)
    assert (await apply_retention(database, RETENTION, later(days=366)))["checks"] == 5
    assert await rows(database, screenings) == []


async def test_a_dry_run_names_what_a_run_then_deletes_and_deletes_nothing(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store)
        screening = await store.screenings.begin(worker.id, "eligibility", "1", NOW)
    named = [(rule.record_class, rule.noun, each) async for rule, each in expired(database, RETENTION, later(days=400))]
    assert named == [("checks", "screening", screening.id), ("records", "worker", worker.id)]
    assert len(await rows(database, screenings)) == 1


async def test_a_missed_run_is_caught_up_and_no_other_is_repeated(database: Database) -> None:
    for at in (NOW, later(hours=23), later(hours=25)):
        await apply_retention_if_missed(database, RETENTION, at)
    assert [row.at for row in await told(database, "retention_applied")] == [NOW, later(hours=25)]


async def test_forgetting_ends_everything_at_once_and_keeps_the_records_under_a_number(database: Database) -> None:
    async with database.transaction() as store:
        somebody = await live_through_everything(store)
        worker = somebody.worker
        await store.workers.set_preferred_name(worker.id, "Linh")
        consultation = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
        kept_until = await forget(acting(store), await store.workers.get(worker.id), RETENTION, NOW.date())
    assert kept_until == NOW.date()  # the year is over already: tonight it goes
    [row] = await rows(database, workers)
    present = {name for name, value in row._mapping.items() if value is not None}
    assert present == {"id", "number", "employer_id", "forgotten_at", "row_key"}
    assert [each.name_on_card for each in await rows(database, withheld_names)] == ["EXAMPLE LINH"]
    for table in (dialog_states, screenings, ticked_documents):
        assert await rows(database, table) == [], table.name
    assert {each.owner for each in await rows(database, profile_values)} == {"staff"}
    assert all(each.done_at for each in await rows(database, obligations))
    states = {each.id: each.state for each in await rows(database, consultations)}
    assert states[consultation.id] == "closed"
    for message in await rows(database, outbox):
        assert message.worker_id is None or message.outcome == DeliveryStatus.CANCELLED.value
    assert len(await told(database, "forgotten")) == 1


async def test_who_is_not_on_the_roster_is_kept_only_as_long_as_a_chat(database: Database) -> None:
    async with database.transaction() as store:
        worker = await arrive(store)
        await store.consultations.open(worker, ConsultationKind.PAY, NOW)
        kept_until = await forget(acting(store), worker, RETENTION, NOW.date())
    assert kept_until == NOW.date() + timedelta(days=90)
    await apply_retention(database, RETENTION, later(days=91))
    assert await rows(database, consultations) == []


async def test_under_a_hold_forgetting_waits_with_deleting_until_the_hold_ends(database: Database) -> None:
    async with database.transaction() as store:
        somebody = await live_through_everything(store)
        await store.legal_holds.set(somebody.worker.id, "a court asks", somebody.staff_id, NOW)
        await forget(acting(store), somebody.worker, RETENTION, NOW.date())
    await apply_retention(database, RETENTION, NOW)
    assert len(await rows(database, screenings)) == 1
    async with database.transaction() as store:
        await store.legal_holds.lift(somebody.worker.id, NOW)
        [contract] = await store.contracts.all_of(somebody.worker.id)
        await store.contracts.end(contract.id, None, None)
    assert (await apply_retention(database, RETENTION, NOW))["profile"] == 1
    assert await rows(database, screenings) == []


async def test_one_row_that_cannot_be_read_keeps_nobody_else_s_records_and_the_event_says_so(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreadable(*_: object) -> list[int]:
        raise ValueError

    *others, last = RULES
    monkeypatch.setattr(retention, "RULES", (replace(last, find=unreadable), *others))
    async with database.transaction() as store:
        await store.workers.upsert_by_chat(901, "en")
    later = datetime(2036, 1, 1, tzinfo=UTC)
    counts = await apply_retention(database, Retention(), later)
    assert counts["failed"] == 1
    async with database.transaction() as store:
        assert await store.workers.by_chat(901) is None
    [event] = [each for each in await rows(database, audit_log) if each.action == "retention_applied"]
    assert event.details["failed"] == 1
