"""Interviews with few taps: a record in eight, sixty times in two lines, and a phone that shows them by day."""

from datetime import timedelta

import pytest

from bot.domain.days import TOKYO
from bot.domain.interviews import BLOCKS
from bot.domain.workers.profile import Owner
from bot.storage.tables import interview_slots, interviews
from tests.conversations.chat import Chat
from tests.conversations.interviews.arranging import ROOM, book, employ, find, offer, prepare
from tests.conversations.people import NUMBER, enrol, tell


class CountedTaps:
    """Counts what a person taps in a chat."""

    def __init__(self, chat: Chat) -> None:
        self._chat, self.count = chat, 0

    async def __call__(self, key: str, **args: str) -> None:
        self.count += 1
        await self._chat.taps(key, **args)


async def test_a_record_in_which_nothing_is_wrong_is_saved_with_eight_taps(hired: Chat, desk: Chat) -> None:
    await offer(desk, "10:00")
    await book(hired)
    await desk.sends("/interviews")
    tap = CountedTaps(desk)
    await tap("interview-label", roster_number=NUMBER, interviewee="worker", on="2026-12-01", time="10:00")
    await tap("interview-record")
    for _ in BLOCKS:
        await tap("interview-fine")
    await tap("interview-save")
    desk.sees("interview-saved", count=0, interviewee="worker")
    assert tap.count == 8
    assert desk.says("interview-employer-button") not in desk.labels()
    assert (await desk.world.row(interviews))["state"] == "held"


async def test_sixty_times_are_offered_in_a_few_lines_and_a_phone_shows_them_by_day(hired: Chat, desk: Chat) -> None:
    world = desk.world
    await find(desk, "interview-offer-times")
    await desk.taps("interview-method-in_person")
    await desk.sends(ROOM)
    for day in ("2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"):
        await desk.sends(day)
        await desk.sends("9時から16時まで30分ごと")
        await desk.taps("interview-other-day")
    await desk.sends("2026-12-07")
    await desk.sends("every 30 minutes from 9 to 12")
    desk.sees("interview-mistake-many", most=60)
    await desk.sends("every hour from 9 to 13")
    await desk.taps("interview-preview-button")
    for day in ("2026-12-01", "2026-12-04"):
        run = desk.says("interview-run", {"first": "09:00", "last": "15:30", "minutes": 30})
        desk.sees("interview-times-of-day", on=day, times=run, count=14)
    await desk.taps_twice("interview-offer-send")
    assert len(await world.rows(interview_slots)) == 60
    assert len(await world.rows(interviews)) == 1

    await hired.taps("interview-choose")
    hired.sees("interview-days", method="in_person", place=ROOM)
    assert hired.says("interview-slot", {"time": "09:00"}) not in hired.labels()
    await hired.taps("interview-day", day="2026-12-04", free=14)
    hired.sees("interview-times", day="2026-12-04", method="in_person", place=ROOM)
    times = [label for label in hired.labels() if ":" in label]
    assert (len(times), times[0], times[-1]) == (14, "09:00", "15:30")
    await hired.taps("interview-days-button")
    await hired.taps("interview-day", day="2026-12-02", free=14)
    await hired.taps_twice("interview-slot", time="14:30")
    taken = [row["starts_at"].isoformat() for row in await world.rows(interview_slots) if row["interview_id"]]
    assert taken == ["2026-12-02T05:30:00+00:00"]
    await hired.taps("interview-other-time")
    hired.sees("interview-days", method="in_person", place=ROOM)


@pytest.mark.parametrize("days", [0, 60])
@pytest.mark.usefixtures("hired")
async def test_the_calendar_begins_in_this_month_also_where_the_machine_is_in_another(desk: Chat, days: int) -> None:
    """Until nine in the morning of the first day of a month, machines in UTC are."""
    desk.world.clock.move(timedelta(days=days))
    await find(desk, "interview-offer-times")
    await desk.taps("interview-method-in_person")
    await desk.sends(ROOM)
    today = desk.world.clock.today()
    assert f"{today.year}年{today.month}月" in desk.labels()


@pytest.mark.usefixtures("hired")
async def test_a_series_is_four_taps_and_of_today_only_what_is_still_to_come(desk: Chat) -> None:
    await find(desk, "interview-offer-times")
    await desk.taps("interview-method-in_person")
    await desk.sends(ROOM)
    await desk.sends("2026-11-22")
    await desk.taps("interview-offer-closed-yes")
    await desk.taps("interview-series-button")
    await desk.taps_label("09:00")
    await desk.taps_label("12:00")
    await desk.taps("interview-step", minutes=30)
    now = desk.world.clock.now().astimezone(TOKYO)
    assert 9 < now.hour + now.minute / 60 < 12
    assert {f"✓ {label}" for label in ("11:00", "11:30")} <= set(desk.labels())
    assert "✓ 09:00" not in desk.labels()
    await desk.taps("interview-preview-button")
    await desk.taps("interview-offer-send")
    starts = [row["starts_at"] for row in await desk.world.rows(interview_slots)]
    assert starts == [each for each in starts if each > desk.world.clock.now()] != []
    assert len(await desk.world.rows(interviews)) == 1


async def test_of_an_employer_only_those_are_asked_for_whom_one_is_due_and_the_others_are_named(
    hired: Chat, other_worker: Chat, desk: Chat
) -> None:
    world = desk.world
    not_due = await employ(other_worker, "W-0002", "EXAMPLE HOA")
    await enrol(world, "W-0003", "EXAMPLE MAI", employer="Aozora Foods")
    await tell(world, not_due, Owner.STAFF, last_interview_on="2026-11-01")
    await prepare(desk, "10:00", everybody="Aozora Foods")
    desk.sees("interview-offer-left-out", left_out=2)
    await desk.taps("interview-left-out-button")
    because = {"reason": "not_due", "on": "2027-01-11"}
    desk.sees("interview-left-out-line", roster_number="W-0002", name="EXAMPLE HOA", **because)
    because = {"reason": "no_chat", "on": "none"}
    desk.sees("interview-left-out-line", roster_number="W-0003", name="EXAMPLE MAI", **because)
    await desk.taps("people-label", roster_number="W-0003", name="EXAMPLE MAI")
    desk.sees("interview-mistake-no_chat")
    await desk.taps("button-back")
    await desk.taps("interview-offer-send")
    desk.sees("interview-offer-sent", count=1)
    (kept,) = await world.rows(interviews)
    assert kept["worker_id"] not in {not_due, 3}
    hired.has_seen("interview-where", method="in_person", place=ROOM)

    await find(desk, "interview-offer-times")
    desk.sees("interview-mistake-offered")
    await find(desk, "interview-offer-times", "W-0002", "EXAMPLE HOA")
    desk.sees("interview-mistake-not_due", on="2027-01-11")


@pytest.mark.usefixtures("hired")
async def test_what_is_wrong_opens_those_items_alone_and_survives_a_restart_and_the_employer_is_asked_about(
    desk: Chat,
) -> None:
    world = desk.world
    await find(desk, "interview-record-new")
    await desk.taps("interview-kind-worker-in_person")
    await desk.taps("interview-fine")
    await desk.taps("interview-wrong")
    items = [desk.says(f"interview-item-{item}") for item in BLOCKS["treatment"]]
    assert desk.labels() == [*items, desk.says("button-back")]
    await desk.taps("interview-item-pay")
    await world.restarts()
    await desk.sends("Two hours were not paid")
    desk.sees("interview-finding", item="pay", result="problem", text="Two hours were not paid")
    await desk.taps_twice("interview-rest-fine")
    desk.sees("interview-block-name-protection")
    for _ in list(BLOCKS)[2:]:
        await desk.taps("interview-fine")
    await desk.taps("interview-save")
    desk.sees("interview-saved-employer")
    await desk.taps("interview-employer-button")
    desk.sees("interview-item-pay")
    await desk.taps("interview-employer-yes")
    await desk.sends("Somebody was in danger")
    await desk.taps("button-today")
    await desk.taps("report-channel-visit")
    await desk.sends("Aozora, Ms Example")
    kept = await world.row(interviews)
    assert (kept["employer_news"], kept["employer_told_whom"]) == ("told", "Aozora, Ms Example")
    assert {item for item, found in kept["findings"].items() if found} == {"pay"}
