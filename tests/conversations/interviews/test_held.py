"""Held interviews are read by staff and auditors, and corrected by staff."""

from dataclasses import replace

import pytest

from bot.domain.interviews import ITEMS, EmployerNews, Interviewee, Method, RoomCheck
from bot.domain.staff import Role
from bot.domain.support.consultation import Consultation, ConsultationKind, Readers
from bot.storage.tables import consultations, interviews, private_copies
from tests.conversations.chat import Chat, Desk
from tests.conversations.conftest import JOINER_ID
from tests.conversations.people import NAME, NUMBER, enrol, private

PAY = "Two hours were not paid <last month>"
HELD = {"held_on": "2026-11-22", "interviewee": "worker", "method": "online"}


@pytest.fixture
async def desk(officer: Desk) -> Chat:
    """A support officer in the private chat; an interview with somebody on the roster was held online."""
    world = officer.world
    worker_id = await enrol(world)
    now = world.clock.now()
    async with world.shien.database.transaction() as store:
        (member, *_) = await store.staff.all()
        await store.staff.describe(member.id, "佐藤 例子", "支援担当", ["ja"])
        held = await store.interviews.begin(worker_id, Interviewee.WORKER, Method.ONLINE, member.id, now)
        await store.interviews.set_consent(held.id, now)
        await store.interviews.set_room_checks(held.id, list(RoomCheck))
        await store.interviews.set_recording(held.id, "Office cloud, 2026/11")
        await store.interviews.set_findings(held.id, {**dict.fromkeys(ITEMS), "pay": PAY})
        await store.interviews.set_remarks(held.id, "Was tired")
        await store.interviews.hold(held.id, member.id, world.clock.today())
    return private(officer)


async def find(chat: Chat) -> None:
    """From the search to the record."""
    await chat.sends(NUMBER)
    await chat.taps("people-label", roster_number=NUMBER, name=NAME)
    await chat.taps("interview-held-label", **HELD)


async def read(chat: Chat, *, item: str) -> None:
    """From anywhere to one item in full."""
    await chat.sends("/interviews")
    await chat.taps("interview-held-list-button")
    await find(chat)
    while chat.says(f"interview-item-{item}") not in chat.labels():
        await chat.turns_the_page()
    await chat.taps(f"interview-item-{item}")


async def test_an_auditor_reads_a_record_item_by_item_and_that_is_recorded(desk: Chat) -> None:
    world = desk.world
    await world.employ(world.people[JOINER_ID], Role.AUDITOR)
    auditor = Chat(world, world.people[JOINER_ID], "ja")
    await auditor.sends("/interviews")
    await find(auditor)
    by = {"interviewer": "佐藤 例子", "interviewer_title": "支援担当"}
    auditor.sees("interview-held-one", roster_number=NUMBER, remarks="Was tired", **by, **HELD)
    checks = " · ".join(auditor.says(f"interview-check-{check}") for check in RoomCheck)
    online = {"consented_on": "2026-11-22", "checks": checks, "recording": "Office cloud, 2026/11", "until": "none"}
    auditor.sees("interview-held-online", **online)
    await auditor.taps("interview-item-pay")
    auditor.sees("interview-held-item", item="pay", result="told", text=PAY)
    assert auditor.labels() == [auditor.says("button-back")]
    (viewed,) = await world.happened("interview_viewed")
    assert (viewed["subject"], viewed["details"]) == ("interview:1", {})


async def test_staff_correct_an_item_and_the_remarks_and_the_events_name_the_item_only(desk: Chat) -> None:
    await read(desk, item="pay")
    await desk.taps("interview-correct")
    await desk.sends("One hour was not paid")
    desk.sees("interview-held-item", item="pay", result="told", text="One hour was not paid")
    await desk.taps("interview-correct")
    await desk.taps("interview-fine")
    desk.sees("interview-held-item", item="pay", result="fine", text="")
    assert (await desk.world.row(interviews))["findings"] == dict.fromkeys(ITEMS)
    assert await desk.world.rows(consultations) == []

    await read(desk, item="remarks")
    desk.sees("interview-held-item", item="remarks", result="told", text="Was tired")
    await desk.taps("interview-correct")
    await desk.sends("&" * 201)
    desk.sees("staff-mistake-long", longest=1000)
    await desk.taps("interview-remarks-none")
    desk.sees("interview-held-item", item="remarks", result="empty", text="")
    assert (await desk.world.row(interviews))["remarks"] is None
    corrected = await desk.world.happened("interview_corrected")
    items = [{"item": item} for item in ("pay", "pay", "remarks")]
    assert [(each["subject"], each["details"]) for each in corrected] == [("interview:1", item) for item in items]


async def test_staff_note_later_why_the_employer_was_not_told_and_then_whom_they_told(desk: Chat) -> None:
    world = desk.world
    async with world.shien.database.transaction() as store:
        await store.interviews.set_employer_news(1, EmployerNews.OPEN)
    await desk.sends("/interviews")
    await desk.taps("interview-untold-button")
    await desk.taps("interview-untold-label", roster_number=NUMBER, held_on="2026-11-22", interviewee="worker")
    desk.sees("interview-item-pay")
    await desk.taps("interview-employer-no")
    await desk.sends("Not <yet>")
    desk.sees("interview-employer-noted", roster_number=NUMBER, held_on="2026-11-22")
    await desk.taps("button-back")
    desk.sees("interview-list")
    assert desk.says("interview-untold-button") not in desk.labels()

    await desk.taps("interview-held-list-button")
    await find(desk)
    texts = {"told_whom": "none", "told_on": "none"}
    desk.sees("interview-held-employer", news="not_told", not_told="Not <yet>", **texts)
    await desk.taps("interview-employer-button")
    await desk.taps("interview-employer-yes")
    await desk.sends("Somebody was in danger")
    await desk.taps("button-today")
    await desk.taps("report-channel-visit")
    await desk.sends("例示 太郎 (工場長)")
    desk.sees("interview-employer-noted", roster_number=NUMBER, held_on="2026-11-22")
    await desk.taps("button-back")
    texts = {"told_whom": "例示 太郎 (工場長)", "told_on": "2026-11-22"}
    desk.sees("interview-held-employer", news="told", not_told="none", **texts)
    kept = await world.row(interviews)
    assert (kept["employer_told_whom"], str(kept["employer_told_on"])) == ("例示 太郎 (工場長)", "2026-11-22")


BEATEN = "The foreman beats me"


async def violence_told(desk: Chat) -> Consultation:
    """Somebody else has written down that the worker is beaten; that is a restricted matter."""
    async with desk.world.shien.database.transaction() as store:
        await store.interviews.set_findings(1, {**dict.fromkeys(ITEMS), "violence": BEATEN})
        worker = await store.workers.get((await store.interviews.get(1)).worker_id)
        speaks = replace(worker, locale="vi")
        now = desk.world.clock.now()
        matter = await store.consultations.open(speaks, ConsultationKind.HARASSMENT, now, Readers.RESTRICTED)
        await store.consultations.set_interview(matter.id, 1)
    return matter


async def test_a_restricted_problem_is_read_only_by_who_reads_its_consultation(desk: Chat) -> None:
    matter = await violence_told(desk)
    await read(desk, item="violence")
    hidden = desk.says("interview-restricted", {"number": str(matter.id)})
    desk.sees("interview-held-item", item="violence", result="told", text=hidden)
    assert desk.says("interview-correct") not in desk.labels()
    assert BEATEN not in str(desk.messages())

    manager = Chat(desk.world, desk.world.people[JOINER_ID], "ja")
    await desk.world.employ(manager.person, Role.SUPPORT_MANAGER)
    desk.world.staff_group.members.append(JOINER_ID)
    await read(manager, item="violence")
    manager.sees("interview-held-item", item="violence", result="told", text=BEATEN)
    assert manager.messages()[-1]["has_protected_content"] is True
    assert [row["chat_id"] for row in await desk.world.rows(private_copies)] == [manager.person.id]


async def test_remarks_beside_a_restricted_problem_are_read_only_by_who_reads_it(desk: Chat) -> None:
    matter = await violence_told(desk)
    await read(desk, item="remarks")
    hidden = desk.says("interview-restricted", {"number": str(matter.id)})
    desk.sees("interview-held-item", item="remarks", result="told", text=hidden)
    assert desk.says("interview-correct") not in desk.labels()
    assert "Was tired" not in str(desk.messages())

    manager = Chat(desk.world, desk.world.people[JOINER_ID], "ja")
    await desk.world.employ(manager.person, Role.SUPPORT_MANAGER)
    desk.world.staff_group.members.append(JOINER_ID)
    await read(manager, item="remarks")
    manager.sees("interview-held-item", item="remarks", result="told", text="Was tired")


async def test_a_restricted_problem_without_a_consultation_is_read_by_who_held_the_interview(desk: Chat) -> None:
    async with desk.world.shien.database.transaction() as store:
        await store.interviews.set_findings(1, {**dict.fromkeys(ITEMS), "violence": BEATEN})
        interviewer = await store.staff.by_user(desk.person.id)
        assert interviewer is not None
        await store.interviews._change(1, staff_id=interviewer.id)
    await read(desk, item="violence")
    desk.sees("interview-held-item", item="violence", result="told", text=BEATEN)
    auditor = Chat(desk.world, desk.world.people[JOINER_ID], "ja")
    await desk.world.employ(auditor.person, Role.AUDITOR)
    await auditor.sends("/interviews")
    await find(auditor)
    assert auditor.says("interview-restricted", {"number": "none"}) in auditor.screen()
    assert BEATEN not in str(auditor.messages())
