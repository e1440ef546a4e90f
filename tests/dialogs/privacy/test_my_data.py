"""My data on the screen, and what goes into the two files."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from aiogram import Dispatcher

from bot.actions.privacy.evidence import decide_evidence
from bot.actions.privacy.my_data import gather
from bot.actions.privacy.prohibited_data import picture_as_it_stands, take_picture_out
from bot.actions.privacy.removal import remove_for_staff
from bot.actions.support.consultations import open_consultation
from bot.actions.support.readers.complaints import open_complaint
from bot.dialogs import states
from bot.dialogs.turn import Turn, existing
from bot.domain.interviews import Interviewee, Method
from bot.domain.privacy.evidence import EvidenceDecision, RemovalReason
from bot.domain.roster.employment import EndReason
from bot.domain.staff import Role
from bot.domain.support.consultation import ConsultationKind
from bot.domain.support.report import ReportAddressee, ReportContent, ReportDecision, ReportSubject
from bot.domain.tasks import TaskKind
from bot.files.privacy.my_data_json import my_data_file
from bot.handlers.privacy.my_data import answers
from bot.storage.store import Store
from bot.texts import day
from tests.actions.vocabulary import KEYWORDS, MANAGER_USER, NOW, TODAY, a_member, acting, words
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


async def _hides(turn: Turn, reason: RemovalReason, text: str) -> None:
    matter = await open_consultation(acting(turn.store), turn.require_worker(), ConsultationKind.WORK, [words(text)])
    [*_, message] = await turn.store.messages.of_consultation(matter.id)
    officer = await a_member(turn.store, user_id=900 + message.id)
    await remove_for_staff(acting(turn.store, officer), message, reason, KEYWORDS)


async def _hidden_on_screen(dispatcher: Dispatcher, turn: Turn) -> str:
    return text_of(await shown(dispatcher, turn, states.MyData.overview, here()))


async def test_what_is_hidden_stands_first_with_why_who_reads_it_and_until_when(
    dispatcher: Dispatcher, turn: Turn
) -> None:
    assert "🔒" not in await _hidden_on_screen(dispatcher, turn)
    await _hides(turn, RemovalReason.MISTAKE, "The gate is open")
    await _hides(turn, RemovalReason.OTHER, "An was there")
    screen = await _hidden_on_screen(dispatcher, turn)
    assert screen.count(reads(turn, "my_data-hidden-count", count=2)) == 1
    why = {"status": "undecided", "readers": "restricted", "decide_on": "2026-11-29", "until": "none"}
    for number, reason in (("1", "mistake"), ("2", "other")):
        name = turn.t.label("my_data-consultation-name", {"number": number, "kind": "work"})
        assert reads(turn, "my_data-hidden-name", name=name, on=day(TODAY, "en")) in screen
        assert reads(turn, "my_data-hidden-why", reason=reason, **why) in screen
    assert "The gate is open" not in screen


@pytest.mark.parametrize("ended_on", [None, TODAY])
async def test_what_is_kept_as_evidence_names_the_day_until_which_it_is(
    dispatcher: Dispatcher, turn: Turn, ended_on: date | None
) -> None:
    await _hides(turn, RemovalReason.OTHER, "An was there")
    if ended_on is not None:
        employer_id = await turn.store.employers.add("ABC Foods")
        contract_id = await turn.store.contracts.begin(turn.require_worker().id, employer_id, date(2026, 4, 1))
        await turn.store.contracts.end(contract_id, ended_on, EndReason.OWN_WISH)
    [hidden] = await turn.store.evidence.undecided_in(1)
    manager = await a_member(turn.store, Role.SUPPORT_MANAGER, MANAGER_USER)
    await decide_evidence(acting(turn.store, manager), hidden, EvidenceDecision.KEEP)
    until = turn.retention.records_until(ended_on)
    told = {"status": "kept", "readers": "restricted", "decide_on": "2026-11-29"}
    why = reads(turn, "my_data-hidden-why", reason="other", until=until.isoformat() if until else "none", **told)
    assert why in await _hidden_on_screen(dispatcher, turn)
    await decide_evidence(
        acting(turn.store, manager), await turn.store.evidence.get(hidden.id), EvidenceDecision.DESTROY
    )
    assert "🔒" not in await _hidden_on_screen(dispatcher, turn)


async def test_a_card_that_the_worker_took_out_is_said_to_be_their_own_word(dispatcher: Dispatcher, turn: Turn) -> None:
    worker = turn.require_worker()
    picture = replace(words("Look"), content="photo")
    await open_consultation(acting(turn.store), worker, ConsultationKind.WORK, [picture])
    await turn.store.legal_holds.set(worker.id, "a court asks", await turn.store.staff.add(996, NOW), NOW)
    shown = existing(await picture_as_it_stands(turn.as_worker, worker, picture.telegram_id))
    await take_picture_out(turn.as_worker, worker, picture.telegram_id, shown)
    why = {"reason": "own", "status": "held", "readers": "restricted", "decide_on": "none", "until": "none"}
    assert reads(turn, "my_data-hidden-why", **why) in await _hidden_on_screen(dispatcher, turn)


async def test_however_much_is_kept_the_screen_fits_one_message(dispatcher: Dispatcher, turn: Turn) -> None:
    worker, long_ = turn.require_worker(), "ABC Foods & Example Processing of the Northern Islands " * 3
    for number in range(5):
        await _hides(turn, RemovalReason.OTHER, f"An was there {number}")
        await turn.store.contracts.begin(worker.id, await turn.store.employers.add(f"{number} {long_}"), TODAY)
        await _interviewed(turn.store, worker.id, 700 + number, long_)
        told = ReportContent(decision=ReportDecision.REPORTED, done_on=TODAY, decided_by=1, decided_by_name=None)
        about = ReportSubject(worker.id, consultation_id=number + 1)
        await turn.store.reports.add(about, ReportAddressee.EMPLOYER, replace(told, whom=long_), 1, NOW)
        task = existing(await turn.store.tasks.open(TaskKind.CALL, worker.id, NOW))
        await turn.store.screenings.begin(worker.id, "eligibility", "1", NOW)
        await turn.store.tasks.finish(task.id, 1, NOW)
        await turn.store.tasks.set_note(task.id, long_)
    assert len(await _hidden_on_screen(dispatcher, turn)) <= 4096


async def test_the_sheet_tells_each_answer_and_each_document(turn: Turn) -> None:
    screening = await turn.store.screenings.begin(turn.require_worker().id, "eligibility", "1", NOW)
    await turn.store.screenings.keep_answers(screening.id, {"status": "ssw1"})
    await turn.store.ticked_documents.tick(screening.id, "passport", NOW)
    (check,) = answers(turn.t, turn.facts, await gather(turn.store, turn.require_worker()))
    told = {row.label: row.value for row in check.rows}
    label = turn.t.label
    assert told[label("eligibility-short-status")] == label("eligibility-option-status-ssw1")
    assert told[label("papers-button")] == label("document-passport")


async def _interviewed(store: Store, worker_id: int, user_id: int = 999, whom: str = "Ms Example") -> None:
    staff_id = await store.staff.add(user_id, NOW)
    await store.staff.describe(staff_id, "佐藤 例子", "支援担当", ["ja"])
    for interviewee in Interviewee:
        held = await store.interviews.begin(worker_id, interviewee, Method.IN_PERSON, staff_id, NOW)
        await store.interviews.set_findings(held.id, {"pay": f"{interviewee} says", "hours": None})
        await store.interviews.set_remarks(held.id, "remarked")
        await store.interviews.hold(held.id, staff_id, TODAY)
        await store.interviews.employer_told(held.id, whom, TODAY)
    offer = await store.interviews.offer(staff_id, [NOW + timedelta(days=1)], NOW)
    offered = await store.interviews.invite(worker_id, offer, Method.ONLINE, None, NOW)
    (slot,) = await store.interviews.slots_for(offered.id)
    await store.interviews.pick(offered.id, slot.id)


async def _file(turn: Turn) -> tuple[str, Mapping[str, Any]]:
    raw = my_data_file(await gather(turn.store, turn.require_worker()), "about").decode()
    return raw, json.loads(raw)
