"""Retention: what has expired is deleted, a page and a transaction at a time, and events prove that it was."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions.privacy.contracts import watch_contracts
from bot.actions.privacy.erasure import forget_details
from bot.actions.private_copies import delete_copies_of
from bot.domain.audit_event import RETENTION, AuditAction
from bot.domain.outbox import DeleteMessage, DeleteTopic
from bot.domain.privacy.retention import Retention, RetentionRun
from bot.domain.record_class import RecordClass
from bot.storage.database import DATABASE_ERRORS, Database
from bot.storage.privacy.expired import Expired
from bot.storage.privacy.retention import Deletions
from bot.storage.store import Store

# The daily run was missed after that time.
_LONGEST_PAUSE = timedelta(days=1)

Ids = Sequence[int]
Delete = Callable[[Store, RetentionRun, Ids], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that goes: its class, what an id is the id of, how a page is found and how it is deleted."""

    record_class: RecordClass
    noun: str
    find: Callable[[Expired, RetentionRun, int], Awaitable[Ids]]
    delete: Delete


async def apply_retention(database: Database, retention: Retention, now: datetime) -> Mapping[str, int]:
    """Delete what is over its time; returns how much, by class, and how many workers' records were held.

    Where rules could not be applied, how many is said under "failed".
    """
    run = RetentionRun(now, retention)
    counts: Counter[str] = Counter({record_class.value: 0 for record_class in RecordClass})
    failed = [await _fails(watch_contracts(database, run))]
    failed += [await _fails(_count(database, rule, run, counts)) for rule in RULES]
    if any(failed):
        counts["failed"] = sum(failed)
    async with database.transaction() as store:
        counts["held"] = await store.expired.held(run.ended_until)
        await store.audit_log.record(AuditAction.RETENTION_APPLIED, actor=RETENTION, at=now, details=counts)
    return counts


async def apply_retention_if_missed(database: Database, retention: Retention, now: datetime) -> Mapping[str, int]:
    """Catch up after a run that was missed because no bot was running."""
    async with database.transaction() as store:
        last_at = await store.audit_log.last_at(AuditAction.RETENTION_APPLIED)
    if last_at is None or now - last_at > _LONGEST_PAUSE:
        return await apply_retention(database, retention, now)
    return {}


async def expired(database: Database, retention: Retention, now: datetime) -> AsyncIterator[tuple[Rule, int]]:
    """List what a run would delete now: the rule, and the id."""
    run = RetentionRun(now, retention)
    for rule in RULES:
        after = 0
        while ids := await _page(database, rule, run, after):
            for each in ids:
                yield rule, each
            after = ids[-1]


async def _fails(deleting: Awaitable[None]) -> bool:
    """Delete, and return whether that failed: the other rules are applied all the same, and the event says so."""
    try:
        await deleting
    except DATABASE_ERRORS:
        raise  # the database itself: no rule can be applied
    except Exception:  # noqa: BLE001 - whatever it is, nobody else's records wait for it
        return True
    return False


async def _count(database: Database, rule: Rule, run: RetentionRun, counts: Counter[str]) -> None:
    after = 0
    while True:
        async with database.transaction() as store:
            ids = await rule.find(store.expired, run, after)
            if not ids:
                return
            await rule.delete(store, run, ids)
        after = ids[-1]
        counts[rule.record_class.value] += len(ids)


async def _page(database: Database, rule: Rule, run: RetentionRun, after: int) -> Ids:
    async with database.transaction() as store:
        return await rule.find(store.expired, run, after)


async def _delete_consultations(store: Store, run: RetentionRun, ids: Ids) -> None:
    await _take_out_of_telegram(store, run, ids)
    await store.deletions.delete_consultations(ids)


async def _delete_details(store: Store, _run: RetentionRun, ids: Ids) -> None:
    for worker_id in ids:
        await forget_details(store, worker_id)


async def _delete_records(store: Store, run: RetentionRun, ids: Ids) -> None:
    for worker_id in ids:
        await _delete_worker(store, run, worker_id)


async def _delete_worker(store: Store, run: RetentionRun, worker_id: int) -> None:
    worker, contract = await store.workers.get(worker_id), await store.contracts.present(worker_id)
    employer_ids = {each.employer_id for each in await store.contracts.all_of(worker_id)}
    ended_on = None if contract is None else contract.ended_on
    kept_until = run.retention.records_until(ended_on)
    await _take_out_of_telegram(store, run, await store.expired.consultations_of(worker_id))
    if worker.chat_id is not None:
        await store.forget_chat(worker.chat_id)
    await store.rate_limits.forget(f"worker:{worker_id}")
    details = {
        "contract_ended_on": ended_on and ended_on.isoformat(),
        "kept_until": kept_until and kept_until.isoformat(),
        "rows": await store.deletions.delete_records(worker_id),
    }
    await store.deletions.delete_supervisors(sorted(employer_ids))
    await store.audit_log.record(
        AuditAction.RECORDS_DELETED, actor=RETENTION, subject=f"worker:{worker_id}", at=run.now, details=details
    )


async def _take_out_of_telegram(store: Store, run: RetentionRun, consultation_ids: Ids) -> None:
    """Take out of Telegram what stands there of them: topics, posts in General, cards, what staff were shown."""
    for group_id, topic_id in await store.expired.topics(consultation_ids):
        await store.outbox.put(DeleteTopic(topic_id, group_id=group_id), run.now)
    posts = await store.expired.posts_in_general(consultation_ids)
    for group_id, telegram_id in (*posts, *await store.consultations.restricted_cards(consultation_ids)):
        await store.outbox.put(DeleteMessage(telegram_id, group_id=group_id), run.now)
    for consultation_id in consultation_ids:
        await delete_copies_of(store, consultation_id, run.now)


async def _reduce_notices(store: Store, run: RetentionRun, ids: Ids) -> None:
    for notice_id in ids:
        counts = await store.notice_recipients.counts(notice_id, run.now)
        await store.notices.keep_numbers(notice_id, counts.as_numbers())
    await store.deletions.reduce_notices(ids)


def _alone(delete: Callable[[Deletions, Ids], Awaitable[None]]) -> Delete:
    """Nothing else goes with it."""
    return lambda store, _run, ids: delete(store.deletions, ids)


# Who only arrived goes before the dialogs of people who are nobody's, of whom they are then one.
RULES = (
    Rule(RecordClass.CHAT, "worker", Expired.arrivals, _alone(Deletions.delete_arrivals)),
    Rule(RecordClass.CHAT, "user", Expired.stray_users, _alone(Deletions.delete_stray_users)),
    Rule(RecordClass.CHAT, "consultation", Expired.strangers_consultations, _delete_consultations),
    Rule(RecordClass.CHAT, "update", Expired.updates, _alone(Deletions.delete_updates)),
    Rule(RecordClass.CHAT, "invitation", Expired.invitations, _alone(Deletions.delete_invitations)),
    Rule(RecordClass.CHAT, "obligation", Expired.strangers_obligations, _alone(Deletions.delete_obligations)),
    Rule(RecordClass.CHAT, "words", Expired.waiting_words, _alone(Deletions.delete_waiting_words)),
    Rule(RecordClass.CHAT, "outbox", Expired.answers, _alone(Deletions.delete_answers)),
    Rule(RecordClass.NOTICES, "notice", Expired.notices, _reduce_notices),
    Rule(RecordClass.NOTICES, "notice", Expired.drafts, _alone(Deletions.delete_drafts)),
    Rule(RecordClass.CHECKS, "screening", Expired.checks, _alone(Deletions.delete_checks)),
    Rule(RecordClass.PROFILE, "worker", Expired.forgotten, _delete_details),
    Rule(RecordClass.PROFILE, "worker", Expired.silent_strangers, _delete_records),
    Rule(RecordClass.RECORDS, "worker", Expired.former_workers, _delete_records),
    Rule(RecordClass.RECORDS, "worker", Expired.uncontracted, _delete_records),
    Rule(RecordClass.RECORDS, "offer", Expired.offers, _alone(Deletions.delete_offers)),
    Rule(RecordClass.RECORDS, "task", Expired.organisation_tasks, _alone(Deletions.delete_tasks)),
    Rule(RecordClass.RECORDS, "obligation", Expired.organisation_obligations, _alone(Deletions.delete_obligations)),
    Rule(RecordClass.RECORDS, "employer", Expired.supervisors, _alone(Deletions.delete_supervisors)),
    Rule(RecordClass.RECORDS, "staff", Expired.former_staff, _alone(Deletions.delete_staff)),
)
