"""Twelve years of nightly retention: whoever came goes in the month that the rules name, and nothing without a reason
is left."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Table, select, update

from bot.actions.privacy.erasure import forget
from bot.actions.privacy.retention import apply_retention
from bot.domain.days import add_months, tokyo_day
from bot.domain.facts.rate_limits import BUG_CARDS
from bot.domain.outbox import tell_member
from bot.domain.received_update import ReceivedUpdate
from bot.domain.reminders.obligation import Due, EndedAs
from bot.domain.roster.invitation import Invited
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import Consultation, ConsultationKind, ConsultationState, Readers
from bot.domain.support.message import IncomingMessage
from bot.domain.support.red_flag import RedFlag
from bot.domain.support.report import ReportAddressee, ReportContent, ReportDecision, ReportSubject
from bot.domain.tasks import TaskKind
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.storage.database import Database
from bot.storage.store import Store
from bot.storage.tables import metadata, outbox, staff, tasks, workers
from tests.actions.vocabulary import acting, hidden_of
from tests.storage.privacy.test_retention import NOW, RETENTION, STAYING, arrive, enrol, live_through_everything

MONTHS = 12 * 12
# Every word of a person in this walk holds it; the one whose contract runs says it otherwise.
MARK, RUNNING = "EXAMPLE", "RUNNING"
FORMER_USER, MEMBER_USER = 701, 703


async def asks(store: Store, worker: Worker, topic_id: int | None = None) -> Consultation:
    """A matter that waits for the worker, in a topic or in General."""
    matter = await store.consultations.open(worker, ConsultationKind.LIFE, NOW)
    await store.messages.add_from_worker(matter.id, IncomingMessage(7, "text", f"{MARK} words"), NOW)
    await store.group_posts.add(matter.id, -1001, topic_id, {worker.id: None})
    await store.consultations.set_state(matter.id, ConsultationState.WAITING_FOR_WORKER, NOW)
    return matter


async def is_protected(store: Store, worker: Worker, member_id: int) -> None:
    """Whatever there can be beside a matter in which somebody was in danger; nothing of it is decided or gone."""
    matter = await store.consultations.open(worker, ConsultationKind.HARASSMENT, NOW, Readers.RESTRICTED)
    message = await store.messages.add_from_worker(matter.id, IncomingMessage(9, "text", f"{MARK} hit me"), NOW)
    await store.red_flags.set(matter.id, RedFlag.VIOLENCE, None, NOW)
    alarm = await store.alarms.raise_for(matter.id, NOW)
    await store.alarms.end(alarm.id, NOW, member_id)
    await store.alarms.set_outcome(await store.alarms.get(alarm.id), AlarmOutcome.OTHER, member_id, NOW)
    await store.matter_readers.ask(matter.id, member_id, NOW, NOW)
    await store.matter_readers.name(matter.id, member_id, NOW)
    await store.private_copies.add(matter.id, MEMBER_USER, [worker.id], NOW)
    await store.gathered_words.add(message.id, matter.id, NOW)
    await store.rate_limits.attempt(f"worker:{worker.id}:messages", BUG_CARDS, NOW)
    await store.evidence.hide(hidden_of(message))
    words = f"{MARK} told"
    told = ReportContent(
        decision=ReportDecision.REPORTED, done_on=NOW.date(), decided_by=member_id, decided_by_name=MARK, words=words
    )
    about = ReportSubject(worker.id, consultation_id=matter.id)
    await store.reports.add(about, ReportAddressee.AUTHORITY, told, member_id, NOW)
    invitation = await store.invitations.add(f"code {worker.id}", Invited(worker_id=worker.id), member_id, NOW)
    await store.identity_checks.begin(worker.id, invitation.id, NOW)
    await store.consultations.set_state(matter.id, ConsultationState.WAITING_FOR_WORKER, NOW)


async def tells_dates(store: Store, worker: Worker, next_on: date) -> None:
    await store.profiles.set_values(worker.id, Owner.WORKER, [("passport_expiry", "2030-01-01")], NOW)
    await store.obligations.open(Due(worker.id, "passport", date(2030, 1, 1), date(2030, 1, 1), next_on), NOW)


async def is_seen(store: Store, worker: Worker) -> None:
    await store.reachability.see(worker.id, tokyo_day(NOW))


@pytest.fixture
async def everybody(database: Database) -> dict[str, int]:
    """Each kind of person once, by worker id."""
    async with database.transaction() as store:
        people = {"everything": (await live_through_everything(store)).worker.id}
        for number, name in enumerate(("silent", "asking", "reminded", "unreachable", "forgotten", "forgotten asking")):
            worker = await arrive(store, chat_id=200 + number)
            await is_seen(store, worker)
            await store.workers.set_preferred_name(worker.id, MARK)
            people[name] = worker.id
        all_of = {name: await store.workers.get(worker_id) for name, worker_id in people.items()}
        await asks(store, all_of["silent"])
        waiting = await asks(store, all_of["asking"], topic_id=78)
        await store.consultations.set_state(waiting.id, ConsultationState.WAITING_FOR_STAFF, NOW)
        await tells_dates(store, all_of["reminded"], date(2029, 10, 1))
        await tells_dates(store, all_of["unreachable"], date(2029, 10, 1))
        await store.reachability.lose(people["unreachable"], NOW)
        await store.tasks.open(TaskKind.CALL, people["unreachable"], NOW)
        await asks(store, all_of["forgotten asking"], topic_id=79)
        member_id = await store.staff.add(MEMBER_USER, NOW)
        for name in ("silent", "forgotten asking"):
            await is_protected(store, all_of[name], member_id)
        for name in ("forgotten", "forgotten asking"):
            await forget(acting(store), all_of[name], RETENTION, tokyo_day(NOW))
        people["uncontracted"] = await store.workers.add_to_roster("W-7", f"{MARK} SEVEN")
        people["uncontracted asking"] = await store.workers.add_to_roster("W-6", f"{MARK} SIX")
        await store.workers.attach_chat(people["uncontracted asking"], 306)
        waiting = await asks(store, await arrive(store, 306))
        await store.consultations.set_state(waiting.id, ConsultationState.WAITING_FOR_STAFF, NOW)
        held = await enrol(store, "W-8", 308)
        await is_protected(store, held, member_id)
        people["held"] = held.id
        holder = await store.staff.add(702, NOW)
        await store.legal_holds.set(people["held"], f"{MARK} court", holder, NOW)
        people["running"] = await store.workers.add_to_roster("W-9", RUNNING)
        employer_id = await store.employers.add("Hoshi")
        await store.contracts.begin(people["running"], employer_id, date(2024, 1, 1))
        former = await store.staff.add(FORMER_USER, NOW)
        await store.staff.describe(former, f"{MARK} SATO", f"{MARK} officer", ["ja"])
        await store.staff.end(former, NOW)
        await store.outbox.put(tell_member("staff-confirmed", {"name": MARK}, staff_id=former), NOW)
        await store.invitations.add("shared", Invited(employer_id=employer_id, dormitory=MARK), former, NOW)
        await store.inbox.receive(1, [ReceivedUpdate(2, "777", MARK), ReceivedUpdate(3, "778", MARK)], NOW)
        await store.inbox.set_aside(1, 2, NOW)
        await store.inbox.handled(1, 3, [{"call": MARK}])
        await store.obligations.open(Due(None, "annual_report", date(2026, 4, 1)), NOW)
        [duty] = await store.obligations.list_begun_duties(date(2026, 4, 1))
        await store.obligations.note(Due(None, duty.kind, duty.anchor_on), MARK, NOW)
        await store.obligations.end(duty.id, EndedAs.ACKNOWLEDGED, NOW)
        about_nobody = await store.tasks.open(TaskKind.OVERDUE, None, NOW)
        assert about_nobody is not None
        await store.tasks.set_note(about_nobody.id, MARK)
        await store.tasks.finish(about_nobody.id, former, NOW)
    return people


async def rows(database: Database, table: Table) -> list[dict[str, Any]]:
    async with database._engine.connect() as connection:
        return [dict(row) for row in (await connection.execute(select(table))).mappings()]


async def night(database: Database, at: datetime) -> None:
    """A run, after Telegram has taken what waited."""
    async with database._engine.begin() as connection:
        taken = update(outbox).where(outbox.c.ended_at.is_(None))
        await connection.execute(taken.values(ended_at=at, outcome="sent"))
    async with database.transaction() as store:
        await store.inbox.forget_old(at)
        await store.chat_messages.forget_old(at)
    await apply_retention(database, RETENTION, at)


async def months_until_gone(database: Database, people: dict[str, int]) -> dict[str, int | None]:
    """Walk through the twelve years; returns after how many months nothing is kept of each."""
    gone: dict[str, int | None] = dict.fromkeys(people)
    for month in range(1, MONTHS + 1):
        at = datetime.combine(add_months(tokyo_day(NOW), month), NOW.timetz())
        if month == 60:
            await life_goes_on(database, people, at)
        await night(database, at)
        known = {row["id"] for row in await rows(database, workers) if row["number"] or row["chat_id"]}
        for table in metadata.tables.values():
            if "worker_id" in table.c:
                known |= {row["worker_id"] for row in await rows(database, table)}
        for name, worker_id in people.items():
            if worker_id not in known and gone[name] is None:
                gone[name] = month
    return gone


async def life_goes_on(database: Database, people: dict[str, int], at: datetime) -> None:
    """After five years the court lifts its hold, the passport's day is past, and staff answer at last."""
    async with database.transaction() as store:
        await store.legal_holds.lift(people["held"], at)
        await store.obligations.finish_all(people["reminded"], at)
        for name in ("asking", "uncontracted asking"):
            [matter] = await store.consultations.list_open(people[name])
            await store.consultations.set_state(matter.id, ConsultationState.WAITING_FOR_WORKER, at)


async def test_everybody_goes_in_the_month_that_the_rules_name_and_nothing_is_left_without_a_reason(
    database: Database, everybody: dict[str, int]
) -> None:
    gone = await months_until_gone(database, everybody)
    assert gone == {
        "everything": 1,  # the contract had ended long before
        "silent": 12,
        "asking": 60,
        "reminded": 60,
        "unreachable": 12,
        "forgotten": 1,  # nothing of them was kept
        "forgotten asking": 3,
        "uncontracted": 15,  # found in the first night, warned of thirty days before
        "uncontracted asking": 60,  # the task about it stood open for years
        "held": 60,
        "running": None,
    }

    left = {name: await rows(database, table) for name, table in metadata.tables.items()}
    assert {name for name, found in left.items() if found} - {*STAYING, "contracts"} == set()
    assert MARK not in str(left)
    assert str(left).count(RUNNING) == 1
    assert {row["user_id"] for row in left["staff"] if row["ended_at"]} == {0}


async def test_what_was_said_in_general_leaves_it_with_its_consultation(
    database: Database, everybody: dict[str, int]
) -> None:
    await night(database, NOW + timedelta(days=366))
    taken = [row for row in await rows(database, outbox) if row["act"] == "delete"]
    assert {(row["message"]["telegram_id"], row["group_id"]) for row in taken} >= {(everybody["silent"], -1001)}


async def test_staff_read_in_time_that_a_contract_is_missing(database: Database) -> None:
    async with database.transaction() as store:
        worker_id = await store.workers.add_to_roster("W-7", f"{MARK} SEVEN")
    await night(database, NOW)
    for days, kinds in ((363, []), (366, ["no_contract"]), (380, ["no_contract"])):
        await night(database, NOW + timedelta(days=days))
        assert [row["kind"] for row in await rows(database, tasks)] == kinds, days
    async with database.transaction() as store:
        await store.contracts.begin(worker_id, await store.employers.add("Hoshi"), date(2027, 1, 1))
    await night(database, NOW + timedelta(days=500))
    [task] = await rows(database, tasks)
    assert task["done_at"] is not None
    assert [row["number"] for row in await rows(database, workers)] == ["W-7"]


async def test_nobody_goes_without_a_contract_of_whom_staff_did_not_read_it(database: Database) -> None:
    """Also after a year in which no bot was running."""
    async with database.transaction() as store:
        await store.workers.add_to_roster("W-7", f"{MARK} SEVEN")
    await night(database, NOW)
    for days, left in ((800, 1), (829, 1), (831, 0)):
        await night(database, NOW + timedelta(days=days))
        assert len([row for row in await rows(database, workers) if row["number"]]) == left, days


async def test_a_former_member_is_named_as_long_as_a_record_names_them(database: Database) -> None:
    async with database.transaction() as store:
        worker = await enrol(store, ended_on=None)
        member = await store.staff.add(FORMER_USER, NOW)
        await store.staff.describe(member, f"{MARK} SATO", "officer", [])
        matter = await store.consultations.open(worker, ConsultationKind.PAY, NOW)
        await store.standings.claim(matter.id, member, NOW, instead_of=None)
        await store.staff.end(member, NOW)
    later = datetime(2035, 1, 1, tzinfo=UTC)
    await night(database, later)
    assert [row["name"] for row in await rows(database, staff)] == [f"{MARK} SATO"]
    async with database.transaction() as store:
        await store.standings.give_back(matter.id)
    await night(database, later)
    assert [(row["user_id"], row["name"]) for row in await rows(database, staff)] == [(0, None)]
