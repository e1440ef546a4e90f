"""Every window of every dialog, shown in every language by aiogram-dialog's own manager over a real database."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog
from aiogram_dialog.api.entities import NewMessage
from aiogram_dialog.api.internal import WindowProtocol
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.setup import collect_dialogs
from aiogram_dialog.widgets.kbd.calendar_kbd import raw_from_date

from bot.actions.exports import ExportKind
from bot.actions.notices.drafts import start_notice
from bot.demo.screens.invented import InventedWords, fill_worker
from bot.demo.screens.standings import (
    BEGUN,
    BOOKED,
    COMPLAINT,
    DEADLINES,
    FORM,
    JOB,
    LISTS,
    MISTAKE,
    OFFERED,
    PERIODS,
    SCREENING,
    WORKER_STANDINGS,
)
from bot.dialogs import states
from bot.dialogs.privacy.sensitive import SENSITIVE
from bot.dialogs.turn import MistakeError, Turn
from bot.dialogs.widgets.day_picker import DayPicker
from bot.domain.button_words import ScreenSign
from bot.domain.checks import CHECKS
from bot.domain.interviews import BLOCKS, ITEMS, REMARKS, EmployerNews, Interviewee, Method, RoomCheck
from bot.domain.notices.audience import NoticeAudience
from bot.domain.notices.notice import LONGEST_TEXT, Media, MediaKind, NoticeClass, NoticeState, Words
from bot.domain.notices.parts import NoticePart
from bot.domain.privacy.evidence import Evidence, EvidenceStatus, HiddenWords, RemovalReason
from bot.domain.reminders.duties import Filing
from bot.domain.roster.employment import EndReason
from bot.domain.roster.invitation import Invited
from bot.domain.staff import Access, Role
from bot.domain.support.message import DraftStatus, IncomingMessage
from bot.domain.support.queue import QueuePart
from bot.domain.support.report import (
    NotReportedReason,
    ReportAddressee,
    ReportChannel,
    ReportContent,
    ReportDecision,
    ReportOutcome,
    ReportSubject,
)
from bot.domain.support.sight import Presence
from bot.domain.tasks import TaskKind
from bot.domain.unicode.clusters import columns
from bot.domain.workers.languages import LANGUAGES
from bot.domain.workers.profile import Owner
from bot.domain.workers.worker import Worker
from bot.handlers.turn_context import AppContext, open_turn
from bot.presenters.guide.pages import pages
from bot.storage.database import Database
from bot.storage.encryption import NO_KEYS
from bot.storage.store import Store
from bot.texts.translations.scripts import foreign_letters
from simulator.markup import parse_html, utf16_length
from tests.actions.vocabulary import NOW, acting
from tests.architecture.samples import EACH_LOCALE, LOCALES, QUICK_LOCALES
from tests.dialogs.windows import (
    CHAT,
    LINH,
    WIDEST_LABEL,
    WindowStanding,
    here,
    labels_of,
    longest,
    manager_of,
    shown,
    visible,
)

LONGEST_MESSAGE, LONGEST_LABEL, LONGEST_CALLBACK_BYTES = 4096, 40, 64
WORKERS = (Access.ANYONE, Access.WORKER)
# Whom to call in danger is said at once.
LONGEST_OF_DANGER = 600
HOME_OF_STAFF = (states.StaffHome.main, states.Queue.list, states.Queue.one)
SIGNS = {"🙋", "🆘", "🌐"}
HELP_SIGNS = {"🙋", "🆘"}
# A period is its kind and two days: a button that stands alone in its row, and the window repeats nothing of it.
LONGEST_LABEL_OF = {states.Periods.list: 80}
# What workers and staff write, at its longest and full of signs that are escaped.
LONGEST_WORDS = InventedWords(
    dormitory="例示寮 <2F> " * 20,
    room="例示 <room> " * 10,
    complaint="<&>" * 1300,
    notice="<&>" * (LONGEST_TEXT // 3),
    correction="<&>" * 1000,
)
MEMBER = {"name": "佐藤 例子", "title": "支援担当", "role": "support_officer", "languages": ["ja", "vi"]}
# What staff wrote in it: a draft, one with a file, and what was sent and changed afterwards.
WRITTEN_ANSWERS = (3, 4, 5)
LONG_ANSWER = {"key": "complaint-mistake-long", "args": {"longest": 1500}}
CONTACT = {"kind": "pay", "channel": "phone", "day": "2026-11-20", "words": "About <&> pay", "interpreter": "Example"}
NEW_PERSON = {"number": "W-9", "name_on_card": "EXAMPLE <HOA> " * 14, "employer": "Umi Foods", "nationality": "VN"}
SEEN = {"number": "W-2", "name_on_card": "EXAMPLE HANA", "contract_end_reason": "employer", "stay_expiry": "2027-04-01"}
NAMESAKE = {"key": "roster-question-known-person", "args": {"number": "W-2"}}
HIRED, ARRIVED = {"worker": 2}, {"arrived": 1}
BEGUN_ONLINE = 4
INTERVIEWS = OFFERED, BOOKED, BEGUN_ONLINE
HELD_INTERVIEWS = HELD_ONLINE, HELD_IN_PERSON = 5, 6
REPORTED_ON = ({"matter": 1}, {"interview": HELD_ONLINE})
# Those of the consultation, and then those of the interview.
REPORTS = range(1, 9)
DRAFT = {
    "decision": "reported",
    "authority": "police",
    "channel": "visit",
    "done_on": "2026-11-20",
    "words": "<&>" * 76,
}
NO_DRAFT = {"decision": "not_reported", "reason": "no_breach", "words": "<&>" * 76}
TIMES = [f"2026-12-01T{hour}:00:00+09:00" for hour in range(10, 20)]
SPREAD = ((9, "00"), (9, "30"), (10, "00"), (13, "10"), (16, "50"))
MANY_TIMES = [f"2026-12-{day:02}T{hour:02}:{minute}:00+09:00" for day in range(1, 13) for hour, minute in SPREAD]
NO_TIME = {"key": "interview-mistake-time", "args": {}}
NOT_REACHED = {"key": "interview-mistake-no_chat", "args": {}}
MEANING = "給与明細を <送って> ください。" * 20
NOTED_MEANWHILE = {"key": "reading-changed", "args": {"name": "佐藤 例子", "note": "給料が足りない " * 60}}
# A notice of which only the title is known, one with everything, one that has gone out, and one that waits.
BARE, FULL, SENT, ASKED = 7, 8, 9, 10
EVERY_CONDITION = NoticeAudience(
    locales=("vi", "my", "xx", "id"),
    statuses=("ssw1", "ssw2"),
    fields=("care", "building_cleaning", "manufacturing", "unknown"),
    employers=(1, 2, 3, 99),
    prefectures=("JP-13", "JP-27", "JP-01", "JP-34"),
    stay_ends_within=120,
    has_no_interview=True,
    last_seen_before=date(2026, 11, 1),
    numbers=("<&>" * 13, "W-2", "W-3", "W-4"),
    has_changed_results=True,
    workers=(1, 2),
    beyond_roster=True,
)

# Every state, and in which ways somebody can stand there. A new state needs a row.
STANDINGS: dict[State, Sequence[WindowStanding]] = {
    **WORKER_STANDINGS,
    states.Evidence.list: [here(), here({"matter": COMPLAINT})],
    states.Evidence.one: [here(evidence=each) for each in (1, 2)],
    states.Evidence.destroying: [here(evidence=1)],
    states.Evidence.returning: [here(evidence=1)],
    states.Complaints.list: [here()],
    states.Complaints.reading: [here(complaint=COMPLAINT, page=page) for page in (0, 1)],
    states.Complaints.answering: [
        here(complaint=COMPLAINT, mistake={"key": "complaint-mistake-long", "args": {"longest": 9}})
    ],
    states.Complaints.sending: [here(complaint=COMPLAINT, answer_id=answer) for answer in WRITTEN_ANSWERS],
    states.Complaints.answers: [here(complaint=COMPLAINT)],
    states.Complaints.opening: [here(complaint=COMPLAINT)],
    states.Complaints.readers: [here(complaint=COMPLAINT)],
    states.Complaints.reader: [here(complaint=COMPLAINT, reader=1)],
    states.Complaints.adding: [here(complaint=COMPLAINT)],
    states.Complaints.canned: [
        here(complaint=COMPLAINT),
        here(complaint=COMPLAINT, mistake={"key": "canned-no_text", "args": {"locale": "vi"}}),
    ],
    states.Reading.list: [here({"matter": COMPLAINT}), here({"matter": 1})],
    states.Reading.note: [
        here({"matter": COMPLAINT}, message=1),
        here({"matter": COMPLAINT}, message=2),
        here({"matter": COMPLAINT}, message=2, mistake=NOTED_MEANWHILE),
    ],
    states.Reading.saved: [here({"matter": COMPLAINT})],
    states.CannedReplies.list: [here()],
    states.CannedReplies.meaning: [here(meaning=MEANING), here(meaning="まだ <&> ない")],
    states.CannedReplies.new: [here(mistake={"key": "staff-mistake-long", "args": {"longest": 500}})],
    states.CannedReplies.language: [here(meaning=MEANING)],
    states.CannedReplies.text: [
        here(meaning=MEANING, locale="vi", mistake={"key": "canned-stands", "args": {"locale": "vi"}})
    ],
    states.CannedReplies.one: [
        here(meaning=MEANING, reply=1),
        here(meaning=MEANING, reply=2, mistake={"key": "canned-changed", "args": {}}),
    ],
    states.CannedReplies.change: [here(meaning=MEANING, reply=1)],
    states.CannedReplies.retiring: [here(meaning=MEANING, reply=1)],
    states.Complaints.handing: [here(complaint=COMPLAINT)],
    states.Complaints.resting: [here(complaint=COMPLAINT)],
    states.Complaints.flagging: [here(complaint=COMPLAINT)],
    states.AlarmOutcome.choosing: [here({"alarm": 1})],
    states.AlarmOutcome.words: [here({"alarm": 1}, mistake={"key": "staff-mistake-long", "args": {"longest": 500}})],
    states.AlarmOutcome.kept: [here({"alarm": 1})],
    states.WriteFirst.kind: [here(HIRED), here(HIRED, mistake={"key": "contact-blocked", "args": {}})],
    states.WriteFirst.words: [here(HIRED, kind="pay")],
    states.WriteFirst.summary: [here(HIRED, kind="pay", words="Please <&> " * 50)],
    states.WriteFirst.sent: [here(HIRED, kind="pay", words="Please", number="3")],
    states.ContactLog.matter: [here(HIRED)],
    states.ContactLog.kind: [here(HIRED)],
    states.ContactLog.channel: [here(HIRED)],
    states.ContactLog.day: [here(HIRED), here(HIRED, mistake=MISTAKE)],
    states.ContactLog.words: [here(HIRED)],
    states.ContactLog.summary: [here(each, **CONTACT) for each in (HIRED, {"consultation": 1})],
    states.ContactLog.handler: [here(HIRED)],
    states.ContactLog.interpreter: [here(HIRED)],
    states.ContactLog.saved: [here(HIRED, saved="3")],
    states.Away.day: [here(), here(mistake=MISTAKE)],
    states.AdHocNotice.what: [here()],
    states.AdHocNotice.day: [here(mistake=MISTAKE)],
    states.AdHocNotice.whom: [here(), here(found=[2], more=3), here(found=[], more=0)],
    states.AdHocNotice.employer: [here()],
    states.AdHocNotice.summary: [
        here(notice=notice.value, on="2026-11-20", whom=whom)
        for notice in Filing
        for whom in ({}, {"worker": 2}, {"employer": 1})
    ]
    + [here(notice="contract_new", on="2026-11-20", whom={}, mistake={"key": "duty-mistake-past", "args": {}})],
    states.AdHocNotice.saved: [here()],
    states.Facts.list: [here()],
    states.Facts.one: [here(fact=fact) for fact in ("labour_standards", "fresc_labour", "yorisoi", "K01", "SEED-1")]
    + [here(fact="houterasu", mistake={"key": "facts-mistake-file", "args": {"problem": "x" * 200}})],
    states.Facts.name: [here(fact="houterasu", mistake={"key": "staff-mistake-long", "args": {"longest": 80}})],
    states.Export.choosing: [here()],
    states.Export.notices: [here()],
    states.Export.notice: [here(notice=1)],
    states.Export.confirming: [here(export=export.value) for export in ExportKind],
    states.StaffHome.main: [here()],
    states.StaffList.list: [here()],
    states.Queue.list: [here(), *(here({"part": part.value}) for part in QueuePart)],
    states.Queue.one: [here(matter=1), here({"matter": COMPLAINT})],
    states.Queue.snoozing: [here(matter=1), here(matter=1, mistake=MISTAKE)],
    states.StaffMember.role: [here({"staff": 1})],
    states.StaffMember.name: [here({"staff": 1}, mistake={"key": "staff-mistake-long", "args": {"longest": 80}})],
    states.StaffMember.title: [here({"staff": 1})],
    states.StaffMember.languages: [here({"staff": 1}, languages=[]), here({"staff": 1}, languages=["ja", "vi"])],
    states.StaffMember.summary: [here({"staff": 1}, **MEMBER)],
    states.StaffMember.saved: [here({"staff": 1}, **MEMBER)],
    states.Roster.search: [here(), here(found=[2], more=3), here(found=[], more=0)],
    states.Roster.employers: [here()],
    states.Roster.of_employer: [here(employer=1)],
    states.Roster.card: [here(worker=2), here(worker=3)],
    states.RosterPerson.words: [
        here(at="number"),
        here(at="number", taken=2, mistake={"key": "person-mistake-number_taken", "args": {"number": "W-2"}}),
        here(HIRED, at="name_on_card", chooses=True, seen=SEEN),
    ],
    states.RosterPerson.option: [
        here(at=column, cells=NEW_PERSON)
        for column in ("language", "nationality", "status", "field", "contract_end_reason")
    ],
    states.RosterPerson.employer: [here(at="employer", cells=NEW_PERSON)],
    states.RosterPerson.day: [
        here(at="stay_expiry", cells=NEW_PERSON),
        here(HIRED, at="contract_ended_on", chooses=True, seen=SEEN, mistake=MISTAKE),
    ],
    states.RosterPerson.list: [here(HIRED, seen=SEEN), here(HIRED, seen=SEEN, cells={"status": "ssw2"})],
    states.RosterPerson.summary: [
        here(cells=NEW_PERSON),
        here(cells=NEW_PERSON, question="roster-question-known-person", mistake=NAMESAKE),
        here(HIRED, seen=SEEN, cells={"status": "ssw2", "stay_expiry": "2027-05-01"}),
    ],
    states.RosterPerson.saved: [here(worker=2), here(worker=3)],
    states.ContractEnd.day: [here(HIRED), here(HIRED, mistake=MISTAKE)],
    states.ContractEnd.reason: [here(HIRED, ended_on="2026-10-31")],
    states.ContractEnd.summary: [here(HIRED, ended_on="2026-10-31", reason=reason) for reason in (None, *EndReason)],
    states.StayExpiry.day: [here(HIRED), here({"worker": 3}, mistake=MISTAKE)],
    states.StayExpiry.summary: [here(each, stay_expiry="2028-04-01") for each in (HIRED, {"worker": 3})],
    states.NewContract.employer: [here(HIRED), here({"worker": 3}), here(HIRED, new="Example <Foods> " * 12)],
    states.NewContract.day: [here(HIRED, employer=2), here(HIRED, employer=1, mistake=MISTAKE)],
    states.NewContract.summary: [
        here(HIRED, employer=1, started_on="2026-11-22"),
        here(HIRED, employer=1, started_on="2026-11-22", mistake={"key": "roster-problem-contract-open", "args": {}}),
    ],
    states.LegalHold.reason: [here(HIRED)],
    states.LegalHold.lifting: [here(HIRED)],
    states.NotIdentified.list: [here()],
    states.NotIdentified.one: [here(HIRED)],
    states.NewPhone.asking: [here(HIRED)],
    states.NewPhone.freed: [here(HIRED)],
    states.Employers.list: [here()],
    states.Employers.new: [here(mistake={"key": "employers-mistake-twice", "args": {}})],
    states.Employers.one: [here(employer=1), here(employer=2)],
    states.Employers.part: [here(employer=1, part=part) for part in ("name", "supervisor_email")],
    states.Employers.field: [here(employer=1)],
    states.Invitations.list: [here()],
    states.Invitations.one: [here(invitation=1)],
    states.Invitations.worker: [here(HIRED), here({"worker": 3})],
    states.Invitations.employer: [here({"employer": 1}), here({"employer": 2})],
    states.Invitations.dormitory: [here()],
    states.Invitations.ready: [here(dormitory="例示寮 <b>A</b>")],
    states.Linking.search: [here(ARRIVED), here(ARRIVED, found=[2], more=1)],
    states.Linking.compared: [
        here(ARRIVED, worker=2),
        here(ARRIVED, worker=2, mistake={"key": "linking-mistake-other_chat", "args": {}}),
    ],
    states.Linking.linked: [here(ARRIVED, worker=2)],
    states.TaskNote.text: [here({"task": 1}, mistake={"key": "staff-mistake-long", "args": {"longest": 500}})],
    states.TaskNote.saved: [here({"task": 1})],
    states.Interviews.list: [here()],
    states.Interviews.one: [here(interview=each) for each in INTERVIEWS],
    states.HeldInterviews.worker: [here(), here(found=[2], more=1)],
    states.HeldInterviews.list: [here(worker=2), here(worker=3)],
    states.HeldInterviews.one: [here(worker=2, interview=each) for each in HELD_INTERVIEWS],
    states.HeldInterviews.item: [
        here(worker=2, interview=each, item=item) for each in HELD_INTERVIEWS for item in (*ITEMS, REMARKS)
    ],
    states.InterviewCorrection.text: [
        here({"interview": HELD_ONLINE, "item": item}, mistake={"key": "staff-mistake-long", "args": {"longest": 1000}})
        for item in ("pay", REMARKS)
    ],
    states.InterviewOffer.worker: [here(), here(found=[2], more=1), here(found=[], mistake=NOT_REACHED)],
    states.InterviewOffer.employers: [here()],
    states.InterviewOffer.method: [here(whom={"worker": 2}), here(whom={"employer": 1})],
    states.InterviewOffer.place: [here(method=method) for method in ("in_person", "online")],
    states.InterviewOffer.day: [here(), here(times=TIMES)],
    states.InterviewOffer.closed: [here(day="2026-11-29")],
    states.InterviewOffer.hours: [
        here(day="2026-12-01", times=TIMES),
        here(day="2026-12-02", mistake=NO_TIME),
        here(day="2026-12-01", times=MANY_TIMES),
    ],
    states.InterviewOffer.series_from: [here(day="2026-12-01")],
    states.InterviewOffer.series_to: [here({}, day="2026-12-01", **{"from": "9"})],
    states.InterviewOffer.series_every: [here({}, day="2026-12-01", to="16", **{"from": "9"})],
    states.InterviewOffer.preview: [
        here(whom=whom, method="online", place="https://example.com/<room>", times=times)
        for whom, times in (({"worker": 2}, TIMES), ({"employer": 1}, MANY_TIMES))
    ],
    states.InterviewOffer.left_out: [here(whom={"worker": 2}), here(whom={"worker": 3})],
    states.InterviewOffer.sent: [here(sent=2)],
    states.InterviewRecord.worker: [here(), here(found=[2], more=1)],
    states.InterviewRecord.kind: [here(worker=2)],
    states.InterviewRecord.message: [here(worker=2), here(worker=3)],
    states.InterviewRecord.room: [here(interview=BEGUN_ONLINE), here({"interview": BOOKED})],
    states.InterviewRecord.block: [
        here(interview=each, at=block) for each in (BEGUN_ONLINE, BOOKED) for block in BLOCKS
    ],
    states.InterviewRecord.items: [here(interview=BEGUN_ONLINE, at=block) for block in BLOCKS],
    states.InterviewRecord.problem: [here(interview=BEGUN_ONLINE, at="work", item=item) for item in ITEMS],
    states.InterviewRecord.summary: [here(interview=BEGUN_ONLINE), here(interview=BOOKED, held_on="2026-11-20")],
    states.InterviewRecord.remarks: [here(interview=BOOKED)],
    states.InterviewRecord.day: [here(interview=BOOKED)],
    states.InterviewRecord.saved: [here(saved=2, interviewee="worker"), here(saved=0, interviewee="supervisor")],
    states.TellingEmployer.list: [here()],
    states.TellingEmployer.asking: [
        *(here({"interview": each}) for each in HELD_INTERVIEWS),
        *(here({"matter": each}) for each in (1, COMPLAINT)),
    ],
    states.TellingEmployer.unagreed: [here({"matter": 1})],
    states.TellingEmployer.day: [here({"interview": HELD_ONLINE}, mistake=MISTAKE)],
    states.TellingEmployer.channel: [here({"matter": 1}, told_on="2026-11-22")],
    states.TellingEmployer.whom: [here({"interview": HELD_ONLINE}, told_on="2026-11-22")],
    states.TellingEmployer.reason: [here({"interview": HELD_ONLINE})],
    states.TellingEmployer.noted: [here({"interview": HELD_ONLINE}), here({"matter": 1})],
    states.Reporting.list: [here(each) for each in (*REPORTED_ON, {"matter": COMPLAINT})],
    states.Reporting.authority: [here({"matter": 1}, draft=DRAFT)],
    states.Reporting.office: [here({"matter": 1}, draft=DRAFT)],
    states.Reporting.reason: [here({"matter": 1}, draft=NO_DRAFT)],
    states.Reporting.channel: [here({"matter": 1}, draft=DRAFT)],
    states.Reporting.day: [here({"matter": 1}, draft=DRAFT, mistake=MISTAKE)],
    states.Reporting.words: [here({"matter": 1}, draft=each) for each in (DRAFT, NO_DRAFT)],
    states.Reporting.summary: [
        *(here(about, draft=each) for about in REPORTED_ON for each in (DRAFT, NO_DRAFT)),
        here({"matter": 1}, draft=DRAFT, meanwhile=0, mistake={"key": "report-mistake-changed", "args": {}}),
    ],
    states.Reporting.decider: [here({"matter": 1}, draft=DRAFT)],
    states.Reporting.ask_on: [here({"matter": 1}, draft=DRAFT)],
    states.Reporting.saved: [here({"matter": 1}, saved=each) for each in ("2026-12-06", "none")],
    states.Reporting.one: [here({"report": each}) for each in REPORTS],
    states.Reporting.outcome: [here({"report": 1})],
    states.Reporting.outcome_words: [here({"report": 1}, outcome="done")],
    states.Notices.main: [here()],
    states.Notices.part: [here(part=part.value) for part in NoticePart],
    states.Notices.beginning: [here()],
    states.Notices.title: [here()],
    states.Notices.canned: [here()],
    states.Notices.law: [here()],
    states.NoticeDraft.one: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticeDraft.title: [here({"notice": FULL})],
    states.NoticeDraft.reason: [here({"notice": BARE})],
    states.NoticeDraft.throwing: [here({"notice": FULL})],
    states.NoticeAdditions.media: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticeAdditions.link: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticeRunning.main: [here({"notice": SENT})],
    states.NoticeRunning.cancelling: [here({"notice": SENT})],
    states.NoticeRunning.taking_back: [here({"notice": SENT})],
    states.NoticeTexts.list: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticeTexts.other: [here({"notice": BARE})],
    states.NoticeTexts.one: [here({"notice": FULL}, locale="vi", page=page) for page in (0, 1)],
    states.NoticeTexts.writing: [here({"notice": FULL}, locale="my")],
    states.NoticeTexts.removing: [here({"notice": FULL}, locale="vi")],
    states.NoticeTexts.workbook: [here({"notice": FULL})],
    states.NoticePeople.main: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticePeople.options: [
        here({"notice": notice}, part=part)
        for notice in (BARE, FULL)
        for part in ("locales", "statuses", "fields", "prefectures")
    ],
    states.NoticePeople.employers: [here({"notice": notice}, part="employers") for notice in (BARE, FULL)],
    states.NoticePeople.months: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticePeople.day: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticePeople.numbers: [here({"notice": notice}) for notice in (BARE, FULL)],
    states.NoticeAsking.one: [here({"notice": notice}) for notice in (BARE, FULL, ASKED)],
    states.NoticeAsking.day: [here({"notice": BARE})],
    states.NoticeAsking.hour: [here({"notice": BARE}, day="2026-12-01")],
    states.NoticeApproval.one: [here({"notice": notice}, revision=1, people=0) for notice in (BARE, SENT, ASKED)],
    states.NoticeApproval.words: [here({"notice": ASKED}, locale="vi", page=page) for page in (0, 1)],
    states.NoticeApproval.reason: [here({"notice": ASKED}, revision=1, people=0)],
    states.NoticeApproval.count: [here({"notice": ASKED}, revision=1, people=0)],
}

ANYBODYS = [state for state in STANDINGS if states.access_to(state.group) is Access.ANYONE]
WORKERS_OWN = [state for state in STANDINGS if states.access_to(state.group) is Access.WORKER]

# Every window that asks for a day.
OUTSIDE = date(1901, 1, 1)
DAY_STANDINGS: dict[State, WindowStanding] = {
    states.Screening.question: here(FORM, screening=1, at="birth_date", search=""),
    states.WhatIf.answer: here(SCREENING, question="apply_on"),
    states.Screening.contract_end: here(JOB, screening=3, at="contract_ended_on"),
    states.Periods.from_on: here(PERIODS, period=BEGUN, index=1),
    states.Periods.to_on: here(PERIODS, period=BEGUN, index=1),
    states.Profile.day: here(group="stay", part="stay_expiry"),
    states.MyDates.day: here(obligation="1", part="stay_expiry"),
    states.ReminderDone.day: here({"obligation": 2}, at="result_on"),
    states.AdHocNotice.day: here(notice="contract_new"),
    states.ContactLog.day: here(HIRED),
    states.Complaints.resting: here(complaint=COMPLAINT),
    states.Away.day: here(),
    states.NoticePeople.day: here({"notice": BARE}),
    states.NoticeAsking.day: here({"notice": BARE}),
    states.Queue.snoozing: here(matter=1),
    states.RosterPerson.day: here(at="stay_expiry"),
    states.ContractEnd.day: here(HIRED),
    states.StayExpiry.day: here(HIRED),
    states.NewContract.day: here(HIRED, employer=2),
    states.InterviewOffer.day: here(),
    states.InterviewRecord.day: here(interview=BOOKED),
    states.TellingEmployer.day: here({"interview": HELD_ONLINE}),
    states.Reporting.day: here({"matter": 1}, draft=DRAFT),
    states.Reporting.ask_on: here({"matter": 1}, draft=DRAFT),
}


@pytest.fixture(scope="module")
def filled(sqlite_template: Path, app: AppContext, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with a worker, one open consultation, and of each check a screening with answers and one without."""
    path = tmp_path_factory.mktemp("windows") / "filled.sqlite3"
    shutil.copy(sqlite_template, path)
    asyncio.run(_fill(f"sqlite+aiosqlite:///{path}", app))
    return path


@pytest.fixture
async def store(filled: Path, tmp_path: Path) -> AsyncIterator[Store]:
    path = tmp_path / "shien.sqlite3"
    shutil.copy(filled, path)
    database = Database(f"sqlite+aiosqlite:///{path}", NO_KEYS)
    async with database.transaction() as store:
        yield store
    await database.close()


async def _fill(url: str, app: AppContext) -> None:
    database = Database(url, NO_KEYS)
    now = app.clock.now()
    async with database.transaction() as store:
        worker = await fill_worker(store, app.facts, now, LONGEST_WORDS)
        owed = await store.obligations.list_open(worker.id)
        assert len(owed) == DEADLINES + 2  # one of each kind, and what follows from an application
        await fill_roster(store, now)
        await fill_interviews(store, now)
        await fill_canned(store)
        await fill_answers(store, now)
        await fill_reports(store, worker, now)
        await fill_evidence(store, now)
        await fill_notices(store, now)
    await database.close()


async def fill_canned(store: Store) -> None:
    """A meaning with a text that is approved and one that is not, and the note on a picture."""
    (member, *_) = await store.staff.with_access(Access.STAFF)
    approved = await store.canned_replies.propose(MEANING, "vi", "<&> " * 150, member.id)
    await store.canned_replies.approve(approved.id, member.id)
    await store.canned_replies.propose(MEANING, "ne", "x" * 1000, member.id)
    picture = await store.messages.get(2)
    await store.readings.note(picture, "封筒の写真 <&> " * 30, member.id)


async def fill_answers(store: Store, now: datetime) -> None:
    """A draft, one that showed a file, and an answer with a correction that waits."""
    (member, *_) = await store.staff.with_access(Access.STAFF)
    await store.matter_readers.ask(COMPLAINT, member.id, now, now)
    drafts = [
        await store.chosen_drafts.offer(COMPLAINT, "Thank you <&> " * 100, member.id, now) for _ in WRITTEN_ANSWERS
    ]
    _, with_file, sent = drafts
    await store.messages.change_draft(with_file.id, IncomingMessage(0, "photo", None))
    await store.messages.decide_drafts([sent.id], DraftStatus.SENT)
    words = IncomingMessage(0, "text", "Sorry <&> " * 300)
    await store.message_versions.add(sent.id, words, now, member.id, DraftStatus.OFFERED)
    assert tuple(each.id for each in drafts) == WRITTEN_ANSWERS


async def fill_evidence(store: Store, now: datetime) -> None:
    """Words that wait for a decision, and a long one with everything beside it that was kept as evidence."""
    (member, *_) = await store.staff.with_access(Access.STAFF)
    plain = HiddenWords(1, now, "text", "<&>" * 400)
    full = replace(plain, content="photo", quote="<q>" * 90, forwarded_from="An <b>", note_ja="封筒 <&>", note_by=1)
    waiting = Evidence(
        0, COMPLAINT, RemovalReason.OTHER, EvidenceStatus.UNDECIDED, (plain,), None, now, now.date(), None, None
    )
    await store.evidence.hide(waiting)
    kept = await store.evidence.hide(replace(waiting, words=(plain, full), removed_by=member.id))
    await store.evidence.decide(kept, EvidenceStatus.KEPT, member.id, now)


async def fill_notices(store: Store, now: datetime) -> None:
    """A draft of which only the title is known, one with everything at its longest, and one that has gone out."""
    (member, *_) = await store.staff.with_access(Access.MANAGER)
    context = acting(store, member, now=now)
    bare, full, sent, asked = [await start_notice(context, "例<&>" * 15) for _ in range(4)]
    assert (bare, full, sent, asked) == (BARE, FULL, SENT, ASKED)
    for notice_id in (full, asked):
        for locale in ("en", "vi", "ja") if notice_id == full else LANGUAGES:
            await store.notice_bodies.put(notice_id, locale, Words("<&>" * 1290), member.id, now)
    photo = Media(MediaKind.PHOTO, "file")
    whole: dict[str, Any] = {
        "media": photo,
        "link": f"https://example.com/{'a' * 180}",
        "notice_class": NoticeClass.URGENT,
        "audience": EVERY_CONDITION,
        "send_at": now + timedelta(days=1),
    }
    for notice_id in (full, asked):
        await store.notices.change(replace(await store.notices.get(notice_id), **whole, urgent_reason="<&>" * 100))
    await store.notices.move(asked, [NoticeState.DRAFT], NoticeState.WAITING, asked_at=now)
    done: dict[str, Any] = {"approver_id": member.id, "approved_at": now, "ended_at": now, "counted": 3}
    await store.notices.move(sent, [NoticeState.DRAFT], NoticeState.DONE, **done)


async def fill_roster(store: Store, now: datetime) -> None:
    """A worker of whom everything is known, one of whom nothing is, and an admin who reads this."""
    staff_id = await store.staff.add(LINH.id, now)
    await store.staff.confirm(staff_id, Role.ADMIN, now)
    hired, blank = (
        await store.workers.add_to_roster("W-2", "EXAMPLE " * 20),
        await store.workers.add_to_roster("W-3", "SOE <THIDA>"),
    )
    employer = await store.employers.add("Example Foods (例示食品) " * 5)
    await store.employers.add("Umi Foods")
    described = {"address": "1-1", "field": "care", "supervisor_name": "例示 太郎", "supervisor_email": "a@example.com"}
    await store.employers.describe(employer, described)
    contract = await store.contracts.begin(hired, employer, date(2026, 4, 1))
    await store.contracts.end(contract, date(2026, 10, 31), EndReason.EMPLOYER)
    known = {"nationality": "VN", "status": "ssw1", "field": "care", "stay_expiry": "2027-03-31"}
    await store.profiles.set_values(hired, Owner.STAFF, known.items(), now)
    await store.profiles.set_values(hired, Owner.WORKER, [("stay_expiry", "2027-04-30")], now)
    await store.legal_holds.set(hired, "A lawsuit", staff_id, now)
    await store.tasks.open(TaskKind.CALL, hired, now)
    await store.tasks.set_note(1, "<&>" * 160)
    await store.invitations.add("shared", Invited(dormitory="例示寮" * 20), staff_id, now)
    await store.invitations.add("own", Invited(worker_id=hired), staff_id, now)
    await store.workers.withhold_name(await store.workers.get(blank), now)


async def fill_reports(store: Store, worker: Worker, now: datetime) -> None:
    """What can be said of a report at the longest, about a consultation and about an interview."""
    [*_, member] = await store.staff.all()
    whose: dict[str, Any] = {"done_on": now.date(), "decided_by": member.id, "decided_by_name": "例示 <name> " * 8}
    words: dict[str, Any] = {"words": "<&>" * 76, "outcome_words": "<&>" * 76}
    told = ReportContent(decision=ReportDecision.REPORTED, **whose)
    asked: dict[str, Any] = {"outcome": ReportOutcome.EXAMINED, "ask_on": now.date()}
    reported = replace(told, authority="labour_bureau", channel=ReportChannel.TELEPHONE, **words, **asked)
    elsewhere = replace(told, office="<&>" * 16, channel=ReportChannel.LETTER, outcome=ReportOutcome.NONE_YET)
    employer = replace(told, whom="<&>" * 40, channel=ReportChannel.VISIT, unagreed="<&>" * 76)
    not_told = ReportContent(
        decision=ReportDecision.NOT_REPORTED, **whose, reason=NotReportedReason.STILL_CHECKING, words="<&>" * 76
    )
    matter, interview = ReportSubject(worker.id, 1), ReportSubject(2, interview_id=HELD_ONLINE)
    for about in (matter, interview):
        for content in (reported, elsewhere, not_told):
            await store.reports.add(about, ReportAddressee.AUTHORITY, content, member.id, now)
        await store.reports.add(about, ReportAddressee.EMPLOYER, employer, member.id, now)
    first = await store.reports.get(1)
    assert await store.reports.correct(first, replace(reported, outcome=ReportOutcome.DONE), member.id, now)


async def fill_interviews(store: Store, now: datetime) -> None:
    """One with long findings that is being written down."""
    [*_, member] = await store.staff.all()
    hired = await store.workers.by_number("W-2")
    assert hired is not None
    begun = await store.interviews.begin(hired.id, Interviewee.SUPERVISOR, Method.ONLINE, member.id, now)
    assert begun.id == BEGUN_ONLINE
    await store.interviews.set_findings(begun.id, dict.fromkeys(list(ITEMS)[1:], "<&>" * 75))
    await store.interviews.set_remarks(begun.id, "<&>" * 75)
    await fill_held(store, hired, member.id, now)


async def fill_held(store: Store, hired: Worker, staff_id: int, now: datetime) -> None:
    """One that was held online with everything that can be said, and one in person without a problem."""
    for method, text in ((Method.ONLINE, "<&>" * 75), (Method.IN_PERSON, None)):
        held = await store.interviews.begin(hired.id, Interviewee.WORKER, method, staff_id, now)
        assert held.id in HELD_INTERVIEWS
        await store.interviews.set_findings(held.id, dict.fromkeys(ITEMS, text))
        await store.interviews.set_remarks(held.id, text)
        await store.interviews.hold(held.id, staff_id, now.date())
    await store.interviews.set_employer_news(HELD_ONLINE, EmployerNews.OPEN)
    await store.interviews.set_consent(HELD_ONLINE, now)
    await store.interviews.set_room_checks(HELD_ONLINE, list(RoomCheck))
    await store.interviews.set_recording(HELD_ONLINE, "&" * 200)


@pytest.fixture(params=EACH_LOCALE)
async def turn(request: pytest.FixtureRequest, store: Store, app: AppContext) -> Turn:
    return await turn_in(request.param, store, app)


async def turn_in(locale: str, store: Store, app: AppContext) -> Turn:
    """Linh's turn in that language."""
    await store.workers.upsert_by_chat(LINH.id, locale)
    turn = await open_turn(app, store, LINH, CHAT)
    turn.presence = Presence.PRESENT
    return turn


def test_every_state_of_every_dialog_has_a_window_and_a_row_in_the_table(dispatcher: Dispatcher) -> None:
    windows = {dialog.states_group(): dialog.states() for dialog in collect_dialogs(dispatcher)}
    groups = states.DialogStates.__subclasses__()
    for group in groups:
        assert set(windows[group]) == set(group.__all_states__)
    assert set(STANDINGS) == {state for group in groups for state in group.__all_states__}


@pytest.mark.parametrize(
    "locales",
    [QUICK_LOCALES, pytest.param(set(LOCALES) - {*QUICK_LOCALES}, marks=pytest.mark.slow)],
    ids=["two", "all"],
)
@pytest.mark.parametrize("state", STANDINGS, ids=lambda state: state.state)
async def test_every_window_shows_in_every_language(
    dispatcher: Dispatcher, store: Store, app: AppContext, state: State, locales: Collection[str]
) -> None:
    longest = LONGEST_LABEL_OF.get(state, LONGEST_LABEL)
    for locale in sorted(locales):
        turn = await turn_in(locale, store, app)
        for standing in STANDINGS[state]:
            screen = await shown(dispatcher, turn, state, standing)
            check_screen(screen, longest)
            if states.access_to(state.group) in WORKERS:
                assert fits(screen, state, locale), (locale, screen.text, rows_of(screen))
                assert [row for row in rows_of(screen) if len(row) == 2 and is_cut(row)] == [], locale
                assert foreign_letters("\n".join([screen.text or "", *labels_of(screen)]), locale) == set(), locale


def is_cut(row: list[str]) -> bool:
    """Whether a label is wider than its part of a phone."""
    return max(map(columns, row)) * len(row) > WIDEST_LABEL


@pytest.mark.parametrize("state", HOME_OF_STAFF, ids=lambda state: state.state)
async def test_the_home_of_staff_and_its_lists_show_every_label_whole(
    dispatcher: Dispatcher, store: Store, app: AppContext, state: State
) -> None:
    for locale in LOCALES:
        for standing in STANDINGS[state]:
            for row in rows_of(await shown(dispatcher, await turn_in(locale, store, app), state, standing)):
                assert len(row) <= 2, (locale, row)
                assert max(map(columns, row)) * len(row) <= WIDEST_LABEL, (locale, row)


@pytest.mark.parametrize(
    ("state", "signs"),
    [*((each, SIGNS) for each in WORKERS_OWN), *((each, HELP_SIGNS) for each in ANYBODYS)],
    ids=lambda each: each.state if isinstance(each, State) else "",
)
async def test_a_person_and_help_in_danger_are_a_tap_away_on_every_screen_also_before_the_consent(
    dispatcher: Dispatcher, store: Store, app: AppContext, state: State, signs: set[str]
) -> None:
    turn = await turn_in("en", store, app)
    for standing in STANDINGS[state]:
        assert set(labels_of(await shown(dispatcher, turn, state, standing))) >= signs


def test_words_are_heard_on_every_screen_before_which_a_worker_may_stand(dispatcher: Dispatcher) -> None:
    of_workers = {
        state: each for state, each in windows_of(dispatcher).items() if states.access_to(state.group) in WORKERS
    }
    assert [state for state, window in of_workers.items() if getattr(window, "on_message", None) is None] == []


def test_no_button_but_a_call_for_help_has_the_id_of_one(dispatcher: Dispatcher) -> None:
    """A tap on it would be followed as a call for help wherever the screen does not show it any more."""
    found = [(state, each) for state, window in windows_of(dispatcher).items() for each in widgets_in(window)]
    calls = [(state, each) for state, each in found if getattr(each, "widget_id", None) in set(ScreenSign)]
    assert {each.text._key for _, each in calls} == {"sign-person", "sign-danger", "danger-urgent"}
    assert {states.access_to(state.group) for state, _ in calls} == set(WORKERS)


async def test_every_question_shows_in_every_language(dispatcher: Dispatcher, turn: Turn) -> None:
    for form, screening in ((FORM, 1), (JOB, 4)):
        for question in CHECKS[form["check"]].questions(turn.facts):
            standing = here(form, screening=screening, at=question.id, search="")
            check_screen(await shown(dispatcher, turn, states.Screening.question, standing), LONGEST_LABEL)


async def test_every_page_of_the_guide_shows_in_every_language(dispatcher: Dispatcher, turn: Turn) -> None:
    for page in pages(turn.facts):
        screen = await shown(dispatcher, turn, states.Guide.page, here(page=page))
        check_screen(screen, LONGEST_LABEL)
        assert fits(screen, states.Guide.page, turn.t.locale), screen.text


def test_every_window_with_a_calendar_has_a_row_in_the_table_of_days(dispatcher: Dispatcher) -> None:
    assert {state for state, window in windows_of(dispatcher).items() if pickers(window)} == set(DAY_STANDINGS)


@pytest.mark.parametrize("state", DAY_STANDINGS, ids=lambda state: state.state)
async def test_a_day_outside_is_refused_wherever_one_is_asked_for_and_however_it_comes(
    dispatcher: Dispatcher, turn: Turn, state: State
) -> None:
    window, standing = windows_of(dispatcher)[state], DAY_STANDINGS[state]
    for answer in (tap_outside, type_outside):
        manager = manager_of(dispatcher, turn, state, standing)
        with pytest.raises(MistakeError) as refused:
            await answer(window, manager)
        assert refused.value.key == "form-mistake-date-range"
        assert (manager.current_context().state, manager.dialog_data) == (state, dict(standing.data))


async def tap_outside(window: WindowProtocol, manager: ManagerImpl) -> None:
    """As on a calendar that was shown long ago; a question's own buttons carry which it is."""
    (picker,) = pickers(window)
    several = {
        *(states.Screening.question, states.Screening.contract_end, states.ReminderDone.day),
        states.RosterPerson.day,
    }
    asks_several = manager.current_context().state in several
    question = f"@{manager.dialog_data['at']}" if asks_several else ""
    data = f"{picker.widget_id}:{raw_from_date(OUTSIDE)}{question}"
    tapped = CallbackQuery(id="1", from_user=LINH, chat_instance="1", data=data)
    await window.process_callback(tapped, manager.dialog(), manager)


async def type_outside(window: WindowProtocol, manager: ManagerImpl) -> None:
    """In the notation that is always read."""
    typed = Message(message_id=7, date=NOW, chat=CHAT, text=OUTSIDE.isoformat())
    await window.process_message(typed, manager.dialog(), manager)


def windows_of(dispatcher: Dispatcher) -> dict[State, WindowProtocol]:
    """Every room's every window."""
    dialogs = [dialog for dialog in collect_dialogs(dispatcher) if isinstance(dialog, Dialog)]
    return {state: window for dialog in dialogs for state, window in dialog.windows.items()}


def pickers(window: WindowProtocol) -> list[DayPicker]:
    """The calendars of a window, however deep they stand."""
    return [each for each in widgets_in(window) if isinstance(each, DayPicker)]


def widgets_in(widget: object) -> Iterator[Any]:
    """What is pressed in a window, however deep it stands."""
    yield widget
    inside = (getattr(widget, "keyboard", None), *getattr(widget, "buttons", ()))
    for each in inside:
        yield from () if each is None else widgets_in(each)


def check_screen(screen: NewMessage, longest_label: int) -> None:
    """Telegram would take it, and every button can be read and pressed."""
    assert screen.media is None  # a file is not sent inside a turn; that is a job
    text = parse_html(screen.text or "").text
    assert 0 < utf16_length(text) <= LONGEST_MESSAGE
    for row in getattr(screen.reply_markup, "inline_keyboard", []):
        for button in row:
            assert 0 < len(button.text) <= longest_label, button.text
            assert len((button.callback_data or "").encode()) <= LONGEST_CALLBACK_BYTES


def fits(screen: NewMessage, state: State, locale: str) -> bool:
    """Whether a phone shows it at once, with every label whole: two in a row, but for signs and a calendar's days."""
    return (
        visible(screen.text or "") <= longest_text(state, locale)
        and (state in LONGEST_LABEL_OF or max(map(columns, labels_of(screen)), default=0) <= WIDEST_LABEL)
        and (state in DAY_STANDINGS or all(len({*row} - SIGNS) <= 2 for row in rows_of(screen)))
    )


def rows_of(screen: NewMessage) -> list[list[str]]:
    return [[button.text for button in row] for row in getattr(screen.reply_markup, "inline_keyboard", [])]


def longest_text(state: State, locale: str) -> int:
    if state in LISTS:
        return LONGEST_MESSAGE
    is_danger = state.group is states.Danger or state is states.BeforeConsent.danger
    return LONGEST_OF_DANGER if is_danger else longest(locale)


def test_what_nobody_may_send_on_is_covered_once_another_screen_stands_below_it(dispatcher: Dispatcher) -> None:
    protected = {state for state, window in windows_of(dispatcher).items() if getattr(window, "protect_content", None)}
    of_staff = {state for state in SENSITIVE if states.access_to(state.group) not in WORKERS}
    assert protected == of_staff
