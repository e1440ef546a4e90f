"""Duties: what the calendar asks is planned once; what staff note is kept, told to the group, and done once."""

from datetime import date, timedelta

import pytest

from bot.actions.reminders.duties import FilableEvent, finish_duty, plan_duties, report
from bot.actions.reminders.tick import send_due
from bot.actions.result import refused
from bot.domain.facts import Facts
from bot.domain.reminders.duties import Filing, FilingEntry
from bot.domain.reminders.obligation import Due
from bot.storage.store import Store
from bot.storage.tables import obligations, outbox
from tests.actions.vocabulary import NOW, NUMBER, TODAY, Row, a_member, acting, happened, on_roster, rows, said

ON = date(2026, 11, 20)
NOBODY = {"about": "none", "roster_number": "none", "id": "none"}


def told(notice: str, employer: str = "none", about: Row | None = None) -> tuple[str, Row]:
    """What the group hears."""
    args = {"notice": notice, "employer": employer, "deadline_on": "2026-12-04"}
    return "duty-noted", {**(about or NOBODY), **args}


async def test_what_staff_note_about_a_worker_is_owed_within_fourteen_days_and_done_once(
    store: Store, facts: Facts
) -> None:
    worker, member = await on_roster(store), await a_member(store)
    happening = FilableEvent(Filing.MISSING_PERSON, ON, worker.id)
    assert (await report(acting(store, member, facts=facts), happening)).is_done
    [row] = await rows(store, obligations)
    assert (row["kind"], row["worker_id"], row["deadline_on"]) == ("ad_hoc_notice", worker.id, date(2026, 12, 4))
    assert row["note"] == "missing_person"
    about = {"about": "worker", "roster_number": NUMBER, "id": str(worker.id)}
    assert await said(store) == [told("missing_person", about=about)]
    assert [event["actor"] for event in await happened(store, "filing_noted")] == [f"staff:{member.id}"]

    owed = await store.obligations.find(row["id"])
    assert owed is not None
    assert (await finish_duty(acting(store, member), owed)).is_done
    done = await store.obligations.find(row["id"])
    assert done is not None
    assert not (await finish_duty(acting(store, member), done)).is_done
    [row] = await rows(store, obligations)
    assert (row["ended_as"], row["done_at"]) == ("acknowledged", NOW)
    assert [event["details"] for event in await happened(store, "duty_done")] == [{"kind": "ad_hoc_notice"}]


@pytest.mark.parametrize("employer", [None, "Example Foods"], ids=["nobody", "employer"])
async def test_two_filings_of_one_day_are_both_kept_and_the_same_one_once(
    store: Store, facts: Facts, employer: str | None
) -> None:
    member = await a_member(store)
    employer_id = None if employer is None else await store.employers.add(employer)
    notices = [Filing.CONTRACT_NEW, Filing.PLAN_CHANGED, Filing.PLAN_CHANGED]
    for notice in notices:
        happening = FilableEvent(notice, ON, employer_id=employer_id)
        assert (await report(acting(store, member, facts=facts), happening)).is_done
    [row] = await rows(store, obligations)
    ending = "" if employer is None else f":employer:{employer_id}"
    assert row["note"] == f"contract_new{ending}\nplan_changed{ending}"
    assert await said(store) == [told(notice.value, employer or "none") for notice in notices]


async def test_what_happened_too_long_ago_is_not_noted(store: Store, facts: Facts) -> None:
    long_ago = FilableEvent(Filing.PLAN_CHANGED, TODAY - timedelta(days=15))
    assert await report(acting(store, await a_member(store), facts=facts), long_ago) == refused("duty-mistake-past")
    assert (await rows(store, obligations), await said(store)) == ([], [])


async def test_what_the_calendar_asks_is_planned_once(store: Store, facts: Facts) -> None:
    for _ in range(2):
        await plan_duties(store, facts, NOW)
    assert [row["kind"] for row in await rows(store, obligations)] == ["annual_report", "registration_renewal"]


async def test_the_reminder_of_a_filing_names_the_employer(store: Store, facts: Facts) -> None:
    employer_id = await store.employers.add("Example Foods")
    due = Due(None, "ad_hoc_notice", TODAY, date(2026, 12, 6), date(2026, 11, 27))
    await store.obligations.note(due, FilingEntry(Filing.PLAN_CHANGED, employer_id).line, NOW)
    # The step of the seventh day falls on a Sunday, and is heard on Friday.
    await send_due(store, facts, NOW + timedelta(days=5), 10)
    [message] = [row for row in await rows(store, outbox) if row["obligation_id"]]
    assert "Example Foods" in str(message)
