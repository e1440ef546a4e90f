"""Obligations follow dates: whoever changes a date replans the worker in the same transaction."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import islice

from bot.actions.reminders.duties import reconcile_job_change_support
from bot.actions.reminders.stays import follow_stays, hand_over_late, hand_over_past_stays
from bot.actions.tasks.tasks import drop_tasks_about
from bot.domain.checks.answers import AnswerError, read_periods
from bot.domain.checks.screening import Screening
from bot.domain.days import add_days, tokyo_day
from bot.domain.facts import Facts
from bot.domain.reminders.obligation import (
    LATE_APPLICATION,
    STAY_RENEWAL,
    Calendar,
    EndedAs,
    Obligation,
    Reconciled,
    reconcile,
)
from bot.domain.reminders.rules import DATE_IDS, Dates, ReminderKind
from bot.domain.reminders.stays import reconcile_stay
from bot.domain.roster.employment import Contract, last_end
from bot.domain.total_stay import Period
from bot.domain.workers.profile import CONTRACT_ENDED_ON, Profile
from bot.storage.store import Store

_AT_A_TIME = 500
# However long the bot was not running: so long ago somebody's day may have gone by without anybody looking.
_LOOKS_BACK_DAYS = 31
# Why what waited to be said is not said any more.
_SKIPPED: Mapping[EndedAs, str] = {
    EndedAs.ACKNOWLEDGED: "done",
    EndedAs.FULFILLED: "done",
    EndedAs.SUPERSEDED: "superseded",
    EndedAs.CANCELLED: "superseded",
    EndedAs.PASSED: "late",
}


async def replan(store: Store, worker_ids: Iterable[int], facts: Facts, now: datetime) -> None:
    """Open what the workers' dates now ask for, and end what they no longer ask for."""
    kinds = await active_kinds(store, facts)
    calendar = Calendar(tokyo_day(now), facts.holidays)
    ids = iter(worker_ids)
    while some := list(islice(ids, _AT_A_TIME)):
        profiles = await store.profiles.of_many(some)
        await follow_stays(store, profiles, facts, now)
        dates = await _dates_in(store, some, profiles, calendar.today)
        known = await store.obligations.of_many(some)
        for worker_id in some:
            each, owed = dates[worker_id], known.get(worker_id, ())
            changes = reconcile(worker_id, each, kinds, owed, calendar)
            await _apply(store, changes, now)
            await hand_over_past_stays(store, worker_id, changes.opened, now)
            of_stay = reconcile_stay(worker_id, each, owed, facts.reminders[STAY_RENEWAL], calendar)
            await _apply(store, of_stay, now)
            if any(due.kind == LATE_APPLICATION for due in of_stay.opened):
                await hand_over_late(store, worker_id, each, facts, now)
        await reconcile_job_change_support(store, some, facts, now)


async def replan_outdated(store: Store, facts: Facts, now: datetime) -> None:
    """Replan whose own day went by, so that a later one of staff counts from now on; to be done every day."""
    today = tokyo_day(now)
    first_on, yesterday = add_days(today, -_LOOKS_BACK_DAYS), add_days(today, -1)
    await replan(store, await store.profiles.outdated(first_on, yesterday), facts, now)


async def _apply(store: Store, changes: Reconciled, now: datetime) -> None:
    for obligation, ended_as in changes.ended:  # before those that begin again with another deadline
        await end_obligation(store, obligation, ended_as, now)
    for due in changes.opened:
        await store.obligations.open(due, now)
    for obligation, due in changes.moved:
        await store.obligations.move(obligation, due)
        await store.tasks.move(obligation.id, due.deadline_on)


async def end_obligation(store: Store, obligation: Obligation, ended_as: EndedAs, now: datetime) -> None:
    """Nothing more is said about it, not even what waits in the outbox, and staff need not ask about it."""
    await store.obligations.end(obligation.id, ended_as, now)
    await store.outbox.skip(obligation.id, _SKIPPED[ended_as], now)
    await drop_tasks_about(store, obligation, now)


async def active_kinds(store: Store, facts: Facts) -> Sequence[ReminderKind]:
    """The kinds that are planned."""
    active = await store.reminder_kinds.active()
    return [kind for kind in facts.reminders.values() if kind.id in active]


async def dates_of(store: Store, worker_ids: Sequence[int], today: date) -> Mapping[int, Dates]:
    """Return the dates that reminders follow from, for each worker; nothing for those who asked to be forgotten."""
    return await _dates_in(store, worker_ids, await store.profiles.of_many(worker_ids), today)


async def _dates_in(
    store: Store, worker_ids: Sequence[int], profiles: Mapping[int, Profile], today: date
) -> Mapping[int, Dates]:
    contracts = await store.contracts.all_of_many(worker_ids)
    screenings = await store.screenings.newest_of_many(worker_ids, "eligibility")
    forgotten = await store.workers.forgotten_among(worker_ids)
    return {
        worker_id: Dates()
        if worker_id in forgotten
        else _dates(profiles.get(worker_id, Profile()), contracts.get(worker_id, ()), screenings.get(worker_id), today)
        for worker_id in worker_ids
    }


def _dates(profile: Profile, contracts: Sequence[Contract], screening: Screening | None, today: date) -> Dates:
    """Of contracts, newest first: the start of the present one, and the last end of any, or the worker's word on it."""
    told = {date_id: profile.day(date_id, today) for date_id in DATE_IDS if not date_id.startswith("contract_")}
    told["contract_started_on"] = contracts[0].started_on if contracts else None
    told["contract_ended_on"] = last_end(contracts, profile.day(CONTRACT_ENDED_ON, today))
    told["applied_on"] = profile.application_on(today)
    days: dict[str, date] = {date_id: day for date_id, day in told.items() if day is not None}
    return Dates(days, profile.value("status"), _periods(screening), profile.value("preparing_for"))


def _periods(screening: Screening | None) -> tuple[Period, ...]:
    if screening is None:
        return ()
    try:
        return read_periods("ssw1_periods", screening.answers.get("ssw1_periods") or ())
    except AnswerError:  # of a form that was another one then
        return ()
