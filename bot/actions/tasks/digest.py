"""One digest on each day on which the office works, when it opens; between two only what cannot wait, gathered too."""

from collections.abc import Sequence
from datetime import datetime

from bot.actions.context import ActionContext
from bot.domain.days import TOKYO, tokyo_day
from bot.domain.missing import MISSING
from bot.domain.notices.overtaken import is_overtaken
from bot.domain.outbox import DeliveryResult, DeliveryStatus, OutboxMessage, PostDigest, SayText
from bot.domain.outbox.bug_cards import gathers_bugs
from bot.domain.outbox.envelope import id_in
from bot.domain.quiet_hours import STAFF_HOURS
from bot.domain.support.consultation import Consultation
from bot.domain.tasks.digest import Subject, digest_lines, is_pressing
from bot.storage.store import Store

# What cannot wait leaves at once, and what comes after it so many hours later.
_HOURS_BETWEEN = 3

Waiting = Sequence[tuple[int, SayText]]


async def tell_digest(context: ActionContext) -> None:
    """Post the day's digest once the office is open, and what cannot wait for the next one."""
    waiting = await _waiting(context)
    hours, holidays, today = context.facts.organisation.hours, context.facts.holidays, tokyo_day(context.now)
    next_at = hours.opens_next_at(context.now, holidays)
    of_today = f"digest:{today}"
    if hours.is_open(context.now, holidays) and not await context.store.outbox.has(of_today):
        await _post(context, waiting, "digest-head", of_today)
        return
    hour = context.now.astimezone(TOKYO).hour
    if next_at is None or STAFF_HOURS.is_quiet(hour):
        return
    pressing = [each for each in waiting if is_pressing(each[1], today, tokyo_day(next_at))]
    key = f"{of_today}:{hour // _HOURS_BETWEEN}"
    if pressing and not await context.store.outbox.has(key):
        await _post(context, pressing, "digest-pressing", key)


async def _waiting(context: ActionContext) -> Waiting:
    """List what waits; what nobody has to do any more is said by nobody."""
    rows = await context.store.digests.waiting()
    waiting = [(row_id, each) for row_id, each in rows if isinstance(each, SayText) and not gathers_bugs(each)]
    over = {row_id for row_id, each in waiting if await _is_over(context.store, each)}
    await context.store.digests.skip(sorted(over), "done", context.now)
    return [each for each in waiting if each[0] not in over]


async def _is_over(store: Store, message: SayText) -> bool:
    """Return whether nobody has to do it any more, or the group does not see any more what it is about."""
    recipient_id = id_in(message.cause, "notice_recipient")
    if recipient_id is not None:
        reading = store.notice_reading
        return not (await reading.is_silent(recipient_id) or await reading.has_missed(recipient_id))
    notice_id = id_in(message.cause, "notice")
    if notice_id is not None:
        return is_overtaken(message, await store.notices.get(notice_id))
    task_id = id_in(message.cause, "task")
    task = None if task_id is None else await store.tasks.find(task_id)
    if task is not None and task.done_at is not None:
        return True
    matter = await _matter(store, message)
    return matter is not None and not matter.is_in_group


async def _matter(store: Store, message: OutboxMessage) -> Consultation | None:
    """Return the consultation that a message is about."""
    task = await store.tasks.find(id_in(message.cause, "task") or 0)
    number = id_in(message.cause, "consultation") or (None if task is None else task.consultation_id)
    return None if number is None else await store.consultations.find(number)


async def _post(context: ActionContext, waiting: Waiting, head_key: str, idempotency_key: str) -> None:
    told = [(message, await _subject(context.store, message)) for _, message in waiting]
    digest = PostDigest(head_key, digest_lines(told), idempotency_key=idempotency_key)
    if not waiting:
        await _record_silence(context.store, digest, context.now)
        return
    await context.store.outbox.put(digest, context.now)
    await context.store.digests.skip([row_id for row_id, _ in waiting], "digest", context.now)


async def _record_silence(store: Store, digest: PostDigest, now: datetime) -> None:
    """Keep that there was nothing to say this morning: what comes later waits for the next one."""
    await store.outbox.record(digest, DeliveryResult(DeliveryStatus.SKIPPED, "empty"), now)


async def _subject(store: Store, message: SayText) -> Subject:
    if (matter := await _matter(store, message)) is not None:
        return Subject(f"№{matter.id}")  # whose it is would stand in General also when the matter has left the group
    worker_id = await _worker_id(store, message)
    if worker_id is None:
        named = (message.args.get(name) for name in ("place", "employer", "worker"))
        return Subject(employer=next((each for each in named if isinstance(each, str) and each != MISSING), None))
    worker = await store.workers.get(worker_id)
    place = message.args.get("place")
    invited_by = place if isinstance(place, str) and worker.employer is None else None
    return Subject(worker.number or f"#{worker.id}", worker.employer or invited_by)


async def _worker_id(store: Store, message: SayText) -> int | None:
    if message.obligation_id is not None:
        obligation = await store.obligations.find(message.obligation_id)
        return None if obligation is None else obligation.worker_id
    for noun, records in (
        ("task", store.tasks),
        ("interview", store.interviews),
        ("obligation", store.obligations),
        ("notice_recipient", store.notice_recipients),
    ):
        record_id = id_in(message.cause, noun)
        if record_id is not None:
            record = await records.find(record_id)
            return None if record is None else record.worker_id
    return id_in(message.cause, "worker")
