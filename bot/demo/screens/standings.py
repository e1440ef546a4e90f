"""In which ways somebody can stand before each window that workers see; numbers are those of `invented.py`."""

from collections.abc import Mapping, Sequence

from aiogram.fsm.state import State

from bot.demo.screens.window import WindowStanding, here, with_words
from bot.dialogs import states
from bot.domain.checks import CHECKS
from bot.domain.support.consultation import ConsultationKind
from bot.domain.workers.profile import GROUPS, PROFILE, FieldKind, Owner

WORDS = {"telegram_id": 7, "content": "text", "text": "What is this?", "album": None}
CARD = {"key": "not_accepted-card", "args": {}}
FORM = {"check": "eligibility"}
JOB = {"check": "job_change"}
SCREENING = {"screening": 1}
WHAT_IF = {"field": "construction", "path": "from_abroad", "apply_on": "2027-11-22"}
PASSED = {"skill_test_passed": True, "japanese_test": "n4"}
PERIODS = {"screening": 1, "question": "ssw1_periods"}
BEGUN, OLD = {"kind": "ssw1", "from": "2023-04-01"}, {"kind": "ssw1", "from": "2023-04-01", "to": "2024-03-31"}
COMPLAINT = 2
# One obligation of each kind; those of the first two are overdue, and the last number has none.
DEADLINES, OVERDUE, OF_STAFF_ALONE = 16, (1, 2), 5
TAKEN = {"key": "interview-mistake-taken", "args": {}}
MISTAKE = {"key": "form-mistake-choose", "args": {}}
NO_DATE = {"key": "form-mistake-no-date", "args": {}}
FAR_AWAY = {"key": "form-mistake-date-range", "args": {"first": "2016-11-22", "last": "2026-11-22"}}
# Read; corrected; taken back; somebody else's.
NOTICES = (1, 2, 3, 4)
# What was typed stands beside the question to which it is no answer.
UNSENT = {"at": "MyDates:day ", "words": [WORDS]}

DAYS = [field.id for field in PROFILE if (field.owner, field.kind) == (Owner.WORKER, FieldKind.DATE)]
OFFERED, BOOKED = 2, 3

# A list, one's own words and those of a notice are as long as they are.
LISTS = (states.MyDates.list, states.MyData.overview, states.Periods.list, states.ReceivedNotices.one)

# A new state of a worker's dialog needs a row.
WORKER_STANDINGS: Mapping[State, Sequence[WindowStanding]] = {
    states.Language.choosing: [here(), with_words()],
    states.Consent.asking: [here(), with_words()],
    states.BeforeConsent.person: [here()],
    states.BeforeConsent.danger: [here()],
    states.Consent.choosing: [here(), here(chosen=["records"])],
    states.Identity.asking: [here(), here(mistake=MISTAKE)],
    states.Identity.done: [here()],
    states.Identity.over: [here()],
    states.Menu.main: [here(), here({"added_to": "1"}, picture=7), here({"added_to": "1"}, mistake=CARD)],
    states.Screening.start: [here(FORM), here(JOB)],
    states.Screening.known: [here(FORM, screening=1, told={"field": "care"}), here(JOB, screening=3)],
    states.Screening.health: [
        here(FORM, screening=1, at="health_check_done", is_quick=is_quick) for is_quick in (False, True)
    ],
    states.Screening.question: [here(FORM, screening=1, at="status", search="", mistake=MISTAKE)],
    states.Screening.together: [
        here(FORM, screening=1, at=group.id, is_quick=True) for group in CHECKS["eligibility"].together
    ],
    states.Screening.contract_end: [here(JOB, screening=3, at="contract_ended_on")],
    states.Screening.summary: [here(FORM, screening=1), here(JOB, screening=3)],
    states.Screening.result: [here(FORM, screening=1), here(JOB, screening=3), here(JOB, screening=4)],
    states.Screening.details: [here(FORM, screening=1), here(FORM, screening=2), here(JOB, screening=3)],
    states.Screening.finding: [
        here({"check": check}, screening=screening, finding=criterion.id)
        for check, screening in (("eligibility", 1), ("job_change", 3), ("job_change", 4))
        for criterion in CHECKS[check].criteria
    ],
    states.Screening.todo: [here(FORM, screening=1), here(FORM, screening=2), here(JOB, screening=3)],
    states.Screening.stay: [here(FORM, screening=1)],
    states.Papers.list: [here(SCREENING), here({"screening": 2})],
    states.WhatIf.question: [here(SCREENING)],
    states.WhatIf.answer: [here(SCREENING, question=question) for question in WHAT_IF]
    + [here(SCREENING, question="apply_on", mistake=MISTAKE)],
    states.WhatIf.compared: [
        here(SCREENING, question=question, answer=raw) for question, raw in {**WHAT_IF, **PASSED}.items()
    ],
    states.Periods.list: [here(PERIODS), here({"screening": 2, "question": "ssw1_periods"})],
    states.Periods.kind: [here(PERIODS, period={}, index=1), here(PERIODS, period=OLD, index=0)],
    states.Periods.from_on: [here(PERIODS, period=BEGUN, index=1)],
    states.Periods.to_on: [here(PERIODS, period=BEGUN, index=1, mistake=MISTAKE)],
    states.Consultation.kind: [here()],
    states.Danger.calling: [here()],
    states.Danger.alarmed: [here(consultation="2")],
    states.Danger.hiding_from_last: [here(consultation="2", last_out="2-1")],
    states.Consultation.hiding_from_last: [here(kind="other", last_out="2-1")],
    states.Consultation.writing: [here(kind=kind.value) for kind in ConsultationKind]
    + [here(kind="pay", consultation="1", received=received, picture=7) for received in (1, 2)]
    + [here(kind="pay", consultation="1", received=1, mistake=CARD)]
    + [here(kind="other", is_complaint=True), here(kind="other", is_complaint=True, consultation="2", received=1)],
    states.Profile.groups: [here()],
    states.Profile.group: [here(group=group) for group in GROUPS],
    states.Profile.part: [here(group=group, part=part) for group, parts in GROUPS.items() for part in parts],
    states.Profile.deleting: [here(group=group, part=part) for group, parts in GROUPS.items() for part in parts],
    states.Profile.day: [here(group="stay", part=part) for part in DAYS] + [here(part="stay_expiry", mistake=MISTAKE)],
    states.Profile.option: [here(group="me", part="prefecture"), here(group="messages", part="quiet_from")],
    states.Profile.languages: [here(part="languages_spoken", chosen=chosen) for chosen in ([], ["vi", "ja"])],
    states.Profile.called: [here(), here(mistake={"key": "profile-mistake-long", "args": {"longest": 40}})],
    states.MyData.overview: [here()],
    states.MyData.notices: [here()],
    states.MyData.forget: [here()],
    states.MyData.sure: [here()],
    states.ClearChat.asking: [here()],
    states.MyDates.list: [here(), here(page=1)],
    states.MyDates.one: [here(obligation=str(number)) for number in range(1, DEADLINES + 1)] + [here(obligation="999")],
    states.ReceivedNotices.list: [here()],
    states.ReceivedNotices.one: [here(notice=each) for each in (*NOTICES, 999)],
    states.MyDates.late: [here(obligation=str(number)) for number in OVERDUE],
    states.MyDates.why: [
        here(obligation=str(number)) for number in range(1, DEADLINES + 1) if number != OF_STAFF_ALONE
    ],
    states.MyDates.need: [
        here(obligation=str(number)) for number in range(1, DEADLINES + 1) if number != OF_STAFF_ALONE
    ],
    states.MyDates.later: [here(obligation="3"), here(obligation="16")],
    states.MyDates.day: [here(obligation="1", part=part) for part in DAYS]
    + [
        here(obligation=None, part="contract_ended_on", mistake=mistake, unsent=UNSENT)
        for mistake in (MISTAKE, NO_DATE, FAR_AWAY)
    ],
    states.MyDates.told: [here(obligation="1", part=part, told="2026-11-20") for part in DAYS],
    states.ReminderDone.day: [
        here({"obligation": 1}, at="applied_on", mistake=MISTAKE),
        *(here({"obligation": 2}, at=part) for part in ("result_on", "stay_expiry")),
    ],
    states.ReminderDone.thanks: [here({"obligation": 1})],
    states.ReminderDone.undone: [here({"obligation": 1})],
    states.Consents.list: [here()],
    states.Consents.one: [here(at=at) for at in ("reminders:0", "records:0", "health:0", "health:1", "employer:1")],
    states.Privacy.notice: [
        here(page=page) for page in ("who", "what", "yes", "never", "time", "seen", "where", "rights")
    ],
    states.Guide.contents: [here()],
    states.Guide.page: [
        here(page=page)
        for page in (
            *("what_is", "types", "field-food_service", "support-consult", "changes"),
            *("change.residence_fees_2026", "change.lump_sum_reform", "change.coe_myanmar_2025"),
            *("hotlines", "hotlines_status", "hotlines_work", "hotlines_field", "hotlines_rights"),
            *("hotlines_health", "hotlines_life", "danger", "violence", "overtime_pay"),
        )
    ],
    states.Guide.part: [
        here(page=page, part=part)
        for page in ("minimum_wage", "violence")
        for part in ("more", "need", "who", "sources", "figures")
        if (page, part) != ("violence", "figures")
    ],
    states.Guide.found: [here(query=query, words=[WORDS]) for query in ("N4", "JFT-Basic", "zzz")],
    states.NameStaff.choosing: [
        here({"consultation": COMPLAINT}),
        here({"consultation": COMPLAINT}, said="complaint-name-written"),
        here({"consultation": COMPLAINT}, said="complaint-name-unknown-said"),
    ],
    states.NameStaff.leaving_nobody: [here({"consultation": COMPLAINT}, last=1)],
    states.NameStaff.hiding_from_last: [here({"consultation": COMPLAINT}, last_out="2-1")],
    states.OwnInterview.day: [here({"interview": OFFERED}), here({"interview": BOOKED}, mistake=TAKEN)],
    states.OwnInterview.time: [
        here({"interview": OFFERED}, day="2026-11-24"),
        here({"interview": BOOKED}, mistake=TAKEN),
    ],
    states.OwnInterview.one: [here({"interview": BOOKED}), here({"interview": BOOKED}, asked_to_meet=True)],
    states.OwnInterview.consent: [here({"interview": BOOKED})],
    states.OwnInterview.questions: [
        here({"interview": each}, page=page)
        for each in (OFFERED, BOOKED)
        for page in ("work", "safety", "life", "readers")
    ],
    states.OwnInterview.cancelling: [here({"interview": BOOKED})],
}
