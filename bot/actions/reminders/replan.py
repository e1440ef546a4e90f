"""Obligations follow dates: whoever changes a date replans the worker in the same transaction."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import islice

from bot.actions.reminders.duties import reconcile_job_change_support
from bot.actions.tasks.tasks import drop_tasks_about
from bot.domain.checks.answers import AnswerError, read_periods
from bot.domain.checks.screening import Screening
from bot.domain.days import tokyo_day
from bot.domain.facts import Facts
from bot.domain.reminders.obligation import Calendar, EndedAs, Obligation, reconcile
from bot.domain.reminders.rules import DATE_IDS, Dates, ReminderKind
from bot.domain.roster.employment import Contract
from bot.domain.total_stay import Period
from bot.domain.workers.profile import Profile
from bot.storage.store import Store

_AT_A_TIME = 500
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
        dates = await dates_of(store, some)
        known = await store.obligations.of_many(some)
        for worker_id in some:
            changes = reconcile(worker_id, dates[worker_id], kinds, known.get(worker_id, ()), calendar)
            for obligation, ended_as in changes.ended:  # before those that begin again with another deadline
                await end_obligation(store, obligation, ended_as, now)
            for due in changes.opened:
                await store.obligations.open(due, now)
        await reconcile_job_change_support(store, some, facts, now)


async def end_obligation(store: Store, obligation: Obligation, ended_as: EndedAs, now: datetime) -> None:
    """Nothing more is said about it, not even what waits in the outbox, and staff need not ask about it."""
    await store.obligations.end(obligation.id, ended_as, now)
    await store.outbox.skip(obligation.id, _SKIPPED[ended_as], now)
    await drop_tasks_about(store, obligation, now)


async def active_kinds(store: Store, facts: Facts) -> Sequence[ReminderKind]:
    """The kinds that are planned."""
    active = await store.reminder_kinds.active()
    return [kind for kind in facts.reminders.values() if kind.id in active]


async def dates_of(store: Store, worker_ids: Sequence[int]) -> Mapping[int, Dates]:
    """Return the dates that reminders follow from, for each worker; nothing for those who asked to be forgotten."""
    profiles = await store.profiles.of_many(worker_ids)
    contracts = await store.contracts.all_of_many(worker_ids)
    screenings = await store.screenings.newest_of_many(worker_ids, "eligibility")
    forgotten = await store.workers.forgotten_among(worker_ids)
    return {
        worker_id: Dates()
        if worker_id in forgotten
        else _dates(profiles.get(worker_id, Profile()), contracts.get(worker_id, ()), screenings.get(worker_id))
        for worker_id in worker_ids
    }


def _dates(profile: Profile, contracts: Sequence[Contract], screening: Screening | None) -> Dates:
    """Of contracts, newest first: the start of the present one, and the last end of any."""
    told = {date_id: profile.day(date_id) for date_id in DATE_IDS if not date_id.startswith("contract_")}
    told["contract_started_on"] = contracts[0].started_on if contracts else None
    ends = [contract.ended_on for contract in contracts if contract.ended_on is not None]
    told["contract_ended_on"] = max(ends, default=None)
    if _is_new_stay(profile):
        told["applied_on"] = told["result_on"] = None
    days: dict[str, date] = {date_id: day for date_id, day in told.items() if day is not None}
    return Dates(days, profile.value("status"), _periods(screening), profile.value("preparing_for"))


def _is_new_stay(profile: Profile) -> bool:
    """Return whether the last day of the stay was told after the result: one application is over, the next may come."""
    applied_on, result_on, expiry = profile.day("applied_on"), profile.day("result_on"), profile.get("stay_expiry")
    if applied_on is None or result_on is None or expiry is None:
        return False
    return applied_on <= result_on <= tokyo_day(expiry.at)


def _periods(screening: Screening | None) -> tuple[Period, ...]:
    if screening is None:
        return ()
    try:
        return read_periods("ssw1_periods", screening.answers.get("ssw1_periods") or ())
    except AnswerError:  # of a form that was another one then
        return ()
