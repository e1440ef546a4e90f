"""An officer's week, job by job: what each costs in taps and words, and how quiet General stays meanwhile."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.interviews import BLOCKS
from bot.storage.tables import consultations, contracts, interviews, job_change_entries, tasks, workers
from bot.texts import language_name
from tests.architecture.sources import read
from tests.conversations.chat import Chat
from tests.conversations.checks.test_job_change import KINDS, OWED, walk
from tests.conversations.people import NAME, NUMBER
from tests.conversations.staff.office import MONDAY, PUTRI, Office, comes, heard, open_office, works
from tests.conversations.staff.tally import Effort
from tests.conversations.support.colleagues import KATO
from tests.conversations.support.test_consultation import WORDS, open_with
from tests.conversations.support.test_matter_card import on_card
from tests.conversations.world import World

HANA = ("W-0042", "EXAMPLE HANA")
OF_MAI = {"number": "1", "kind": "pay", "readers": "group", "urgency": "normal", "standing": "new"}
OF_MAI |= {"roster_number": "none", "locale": "vi", "name": "none"}
VIETNAMESE = {"locale": "vi"}
MEANING, TEXT = "給与明細の写真を送ってください。", "Bạn hãy gửi ảnh phiếu lương nhé."
TABLE = Path("docs/desk.md")
# A job; what it cost before; taps, words and texts.
ROW = re.compile(r"^\| ([^|]+) \| [^|]+ \| (\d+) \| (\d+) \| (\d+) \|$", re.MULTILINE)
LOUDEST = re.compile(r"At most (\d+) messages")


@pytest.fixture
async def office(world: World, worker: Chat, other_worker: Chat) -> Office:
    return await open_office(world, worker, other_worker)


async def on_monday(office: Office) -> None:
    """Words have come over the weekend."""
    sato, desk, kato, job = office.sato, office.desk, office.kato, office.tally.job
    with job("open the home by the blue button"):
        await sato.opens_home()
    with job("find who waits longest, and open the topic"):
        await sato.taps("home-part-ours", ours=3)
        await sato.taps_label(sato.labels()[0])
        await sato.taps("standing-open")
    sato.sees("queue-one", **OF_MAI)
    with job("claim"):
        await desk.taps("standing-claim")
    with job("hand over"):
        await desk.taps("standing-hand")
        await desk.taps("standing-person", name=KATO)
    assert desk.says("standing-holder", {"name": KATO}) in on_card(desk)
    with job("ask somebody who reads the language"):
        await desk.taps("reading-ask")
    with job("write in Japanese what the words mean"):
        await kato.taps("reading-write")
        await kato.taps_label(kato.labels()[0])
        await kato.writes("今月の給料が2万円足りない")
    with job("answer"):
        await desk.sends("Mình sẽ hỏi công ty hôm nay.")
        await desk.taps("staff-offer-send", **VIETNAMESE)
    office.putri.message("Mình sẽ hỏi công ty hôm nay.")


async def on_tuesday(office: Office) -> None:
    """Texts that are ready, and answers that were wrong."""
    world, sato, desk, kato, job = office.world, office.sato, office.desk, office.kato, office.tally.job
    async with sato.from_home("propose a canned reply"):
        await sato.taps("home-canned", canned=0)
        await sato.taps("canned-new")
        await sato.writes(MEANING)
        await sato.taps_label(language_name("vi", "ja"))
        await sato.writes(TEXT)
    async with kato.from_home("approve it, as a manager"):
        await kato.taps("home-canned", canned=1)
        await kato.taps("canned-listed", meaning=MEANING, waiting=1)
        await kato.taps("canned-in", language=language_name("vi", "ja"), standing="waits")
        await kato.taps("canned-approve")
    with job("send a canned reply"):
        await desk.taps("canned-choose")
        await desk.taps("canned-label", meaning=MEANING, has_text="yes")
        await desk.taps("staff-offer-send", **VIETNAMESE)
    assert TEXT in str(office.putri.messages())

    await office.putri.sends("Mấy giờ?")
    draft = await desk.sends("10 giờ")
    await desk.taps("staff-offer-send", **VIETNAMESE)
    await world.passes(seconds=30)
    with job("correct an answer after Send"):
        await desk.changes(draft, "14 giờ")
        await desk.taps("correction-offer-correct")
    assert office.putri.says("consultation-corrected") in str(office.putri.messages())
    await world.passes(seconds=30)
    with job("take an answer back"):
        await desk.taps("answer-back")
        await world.passes(seconds=2)
        await desk.taps("answer-back")
    assert not [each for each in office.putri.messages() if "14 giờ" in str(each.get("text"))]


async def on_wednesday(office: Office) -> None:
    """What staff begin."""
    world, sato, desk, job = office.world, office.sato, office.desk, office.tally.job
    async with sato.from_home("write first"):
        await sato.finds(NUMBER, NAME)
        await sato.taps("people-write")
        await sato.taps("consultation-kind-procedure")
        await sato.writes("Please bring your new card on Monday.")
        await sato.taps("contact-write-send")
    assert "bring your new card" in str(office.linh.messages())
    with job("log a call"):
        await desk.taps("standing-log")
        await sato.taps("contact-by-phone")
        await sato.taps("button-today")
        await sato.writes("Linh called: the card comes on Friday.")
        await sato.taps("contact-save-answer")
    with job("note a report to an office"):
        await desk.taps("report-button")
        await sato.taps("authority-labour_standards")
        await sato.taps("report-channel-telephone")
        await sato.taps("button-today")
        await sato.writes("The hours of October are not paid.")
        await sato.taps("report-save")
    with job("let a matter rest"):
        await desk.taps("standing-snooze")
        await desk.taps("standing-in_days", days=3)
    await desk.taps("standing-wake")
    with job("close a matter"):
        await desk.taps("staff-card-close")
    assert len(await world.happened("contact_logged")) == 1
    assert (await world.row(consultations))["state"] == "closed"

    async with sato.from_home("offer times: every 30 minutes from 9 to 16"):
        await sato.taps("home-interviews", interviews=0)
        await sato.taps("interview-offer-times")
        await sato.finds(*PUTRI)
        await sato.taps("interview-method-in_person")
        await sato.sends("事務所")
        await sato.taps_label("4")
        await sato.sends("9時から16時まで30分ごと")
        await sato.taps("interview-preview-button")
        await sato.taps("interview-offer-send")
    sato.sees("interview-offer-sent", count=1)
    await office.putri.taps("interview-choose")
    await office.putri.taps("interview-slot", on="2026-12-04", time="10:00")


async def on_thursday(office: Office) -> None:
    """The roster, and a worker who changes jobs."""
    world, sato, desk, job = office.world, office.sato, office.desk, office.tally.job
    async with sato.from_home("change one date of somebody"):
        await sato.finds(NUMBER, NAME)
        await sato.taps("people-correct")
        await sato.taps("person-column-passport_expiry")
        await sato.sends("2031-02-28")
        await sato.taps("people-save")
    async with sato.from_home("add a person"):
        await sato.taps("home-roster", roster=14)
        await sato.taps("people-add")
        for typed in HANA:
            await sato.sends(typed)
        await sato.taps("person-enough")
        await sato.taps("people-save")
    assert (await world.row(workers))["number"] == HANA[0]
    async with sato.from_home("end a contract"):
        await sato.finds(NUMBER, NAME)
        await sato.taps("people-end-contract")
        await sato.taps_label("2")
        await sato.taps("contract-reason-own_wish")
        await sato.taps("people-save")
    async with sato.from_home("begin a contract"):
        await sato.finds(NUMBER, NAME)
        await sato.taps("people-new-contract")
        await sato.taps_label("Aozora Foods")
        await sato.taps_label("3")
        await sato.taps("people-save")
    ended, *_, begun = await world.rows(contracts)
    assert (str(ended["ended_on"]), str(begun["started_on"])) == ("2026-12-02", "2026-12-03")
    async with sato.from_home("search for words in messages"):
        await sato.sends("Lương")
        await sato.taps_label(sato.labels()[0])
    assert len(await world.happened("found_opened")) == 1
    await walk(office.linh, OWED)
    await office.linh.taps("job_change-support-agree")
    with job("fill in the three items of a job-change record"):
        for kind in KINDS:
            await desk.taps(f"job_change-add-{kind}")
            await desk.replies("2026-12-03 10:00, Hello Work Example", to=desk.says(f"job_change-prompt-{kind}"))
    assert len(await world.rows(job_change_entries)) == len(KINDS)


async def on_friday(office: Office) -> None:
    """Interviews and tasks."""
    world, sato, job = office.world, office.sato, office.tally.job
    async with sato.from_home("record an interview without a problem"):
        await sato.taps("home-interviews", interviews=1)
        await sato.taps("interview-label", roster_number=PUTRI[0], interviewee="worker", on="2026-12-04", time="10:00")
        await sato.taps("interview-record")
        for _ in BLOCKS:
            await sato.taps("interview-fine")
        await sato.taps("interview-save")
    sato.sees("interview-saved", count=0, interviewee="worker")
    async with sato.from_home("record an interview with one problem"):
        await sato.taps("home-interviews", interviews=0)
        await sato.taps("interview-record-new")
        await sato.finds(NUMBER, NAME)
        await sato.taps("interview-kind-worker-in_person")
        await sato.taps("interview-fine")
        await sato.taps("interview-wrong")
        await sato.taps("interview-item-pay")
        await sato.writes("Two hours of October were not paid.")
        await sato.taps("interview-rest-fine")
        for _ in list(BLOCKS)[2:]:
            await sato.taps("interview-fine")
        await sato.taps("interview-save")
    async with sato.from_home("note what the employer was told, without the worker’s consent"):
        await sato.taps("home-interviews", interviews=0)
        await sato.taps("interview-untold-button")
        await sato.taps("interview-untold-label", roster_number=NUMBER, held_on="2026-12-04", interviewee="worker")
        await sato.taps("interview-employer-yes")
        await sato.writes("The wages are due tomorrow.")
        await sato.taps("button-today")
        await sato.taps("report-channel-telephone")
        await sato.writes("例示 太郎 (工場長)")
    assert [row["state"] for row in await world.rows(interviews)] == ["held", "held"]
    assert (await world.row(interviews))["employer_told_whom"] == "例示 太郎 (工場長)"

    async with sato.from_home("do a task and say what came of it"):
        await sato.taps_label(next(each for each in sato.labels() if each.startswith("✅")))
        await sato.taps("task-open", place="1")
        await sato.taps("task-claim")
        await sato.taps("task-end-done")
    assert "done" in {row["outcome"] for row in await world.rows(tasks)}
    with job("take what came of it back"):
        await sato.taps("task-undo")


@pytest.mark.slow
async def test_a_week_is_worked_without_a_typed_command_and_general_stays_quiet(office: Office) -> None:
    world, week = office.world, (on_monday, on_tuesday, on_wednesday, on_thursday, on_friday)
    await comes(world, MONDAY - timedelta(days=3), 18)
    await open_with(office.mai, WORDS)
    await comes(world, MONDAY - timedelta(days=1), 12)
    await open_with(office.linh, "My hours change every day", "work")
    await comes(world, MONDAY - timedelta(days=1), 20)
    await open_with(office.putri, WORDS)
    days = [MONDAY + timedelta(days=each) for each in range(len(week))]
    for on, jobs in zip(days, week, strict=True):
        await works(office, on, jobs)

    told, general = read(TABLE), heard(world)
    assert office.tally.commands == []
    assert {job: Effort(*map(int, cost)) for job, *cost in ROW.findall(told)} == office.tally.jobs
    (most,) = LOUDEST.findall(told)
    print(f"messages in General: {[general[on] for on in days]}")  # noqa: T201 - to be told
    # Else there was nothing of which General could have been full.
    assert sum(general[on] for on in days) > 0
    assert max(general[on] for on in days) <= int(most)
