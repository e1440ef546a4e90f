"""My data on the screen, and what goes into the two files."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from aiogram import Dispatcher

from bot.actions.privacy.my_data import gather
from bot.actions.support.readers.complaints import open_complaint
from bot.dialogs import states
from bot.dialogs.turn import Turn
from bot.domain.interviews import Interviewee, Method
from bot.files.privacy.my_data_json import my_data_file
from bot.handlers.privacy.my_data import answers
from bot.storage.store import Store
from bot.texts import day
from tests.actions.vocabulary import NOW, TODAY, acting, words
from tests.dialogs.windows import here, reads, shown, text_of


async def test_interviews_with_the_worker_are_told_and_what_the_supervisor_said_is_not(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    await _interviewed(turn.store, turn.require_worker().id)
    screen = text_of(await shown(dispatcher, turn, states.MyData.overview, here()))
    by = {"interviewer": "佐藤 例子 · 支援担当", "news": "told", "told_whom": "Ms Example", "not_told": "none"}
    told_on = day(TODAY, "en")
    held = reads(turn, "my_data-interview", state="held", when="none", held_on=told_on, told_on=told_on, **by)
    assert screen.count(held) == 1
    assert reads(turn, "interview-method-online") in screen

    raw, kept = await _file(turn)
    told = kept["interviews"]
    assert [(each["state"], each["held_on"]) for each in told] == [("held", TODAY.isoformat()), ("booked", None)]
    assert told[0]["findings"] == {"pay": "worker says", "hours": None}
    assert (told[0]["employer_told_whom"], told[0]["employer_told_on"]) == ("Ms Example", TODAY.isoformat())
    assert "supervisor says" not in raw
    assert "remarked" not in raw


async def test_a_complaint_is_called_one(dispatcher: Dispatcher, turn: Turn) -> None:
    await open_complaint(acting(turn.store), turn.require_worker(), [words("The officer shouts")])
    screen = text_of(await shown(dispatcher, turn, states.MyData.overview, here()))
    assert reads(turn, "my_data-complaint-name", number="1") in screen
    assert reads(turn, "my_data-consultation-name", number="1", kind="other") not in screen


async def test_the_sheet_tells_each_answer_and_each_document(turn: Turn) -> None:
    screening = await turn.store.screenings.begin(turn.require_worker().id, "eligibility", "1", NOW)
    await turn.store.screenings.keep_answers(screening.id, {"status": "ssw1"})
    await turn.store.ticked_documents.tick(screening.id, "passport", NOW)
    (check,) = answers(turn.t, turn.facts, await gather(turn.store, turn.require_worker()))
    told = {row.label: row.value for row in check.rows}
    label = turn.t.label
    assert told[label("eligibility-short-status")] == label("eligibility-option-status-ssw1")
    assert told[label("papers-button")] == label("document-passport")


async def _interviewed(store: Store, worker_id: int) -> None:
    staff_id = await store.staff.add(999, NOW)
    await store.staff.describe(staff_id, "佐藤 例子", "支援担当", ["ja"])
    for interviewee in Interviewee:
        held = await store.interviews.begin(worker_id, interviewee, Method.IN_PERSON, staff_id, NOW)
        await store.interviews.set_findings(held.id, {"pay": f"{interviewee} says", "hours": None})
        await store.interviews.set_remarks(held.id, "remarked")
        await store.interviews.hold(held.id, staff_id, TODAY)
        await store.interviews.employer_told(held.id, "Ms Example", TODAY)
    offer = await store.interviews.offer(staff_id, [NOW + timedelta(days=1)], NOW)
    offered = await store.interviews.invite(worker_id, offer, Method.ONLINE, None, NOW)
    (slot,) = await store.interviews.slots_for(offered.id)
    await store.interviews.pick(offered.id, slot.id)


async def _file(turn: Turn) -> tuple[str, Mapping[str, Any]]:
    raw = my_data_file(await gather(turn.store, turn.require_worker()), "about").decode()
    return raw, json.loads(raw)
