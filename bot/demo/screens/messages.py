"""What the bot says to a worker unasked: each sentence, with its buttons, and each of its forms.

A sentence that takes none of what it is told is not harmed by it: all are told the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from bot.actions.reminders.tick import reminder_buttons
from bot.demo.screens.standings import BOOKED, NOTICES
from bot.domain import callbacks
from bot.domain.button_words import EmployerAnswer, RequestAnswer
from bot.domain.days import add_days, tokyo_day
from bot.domain.facts import Facts
from bot.domain.facts.calling import when_to_call
from bot.domain.facts.outside_offices import outside_offices
from bot.domain.missing import MISSING
from bot.domain.notices.buttons import asking_buttons, read_button
from bot.domain.notices.silent import SILENT
from bot.domain.outbox import Argument, Button, Buttons, SayText
from bot.domain.outbox.readers_buttons import ADMIT_KEYS, DANGER_BUTTONS
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.reminders.obligation import Obligation
from bot.domain.reminders.rules import reminds_worker
from bot.domain.support.consultation import ConsultationKind, Rating, Readers

_NUMBER = 12
# So long before its deadline each reminder is said.
_DAYS = 7
_TOLD: Mapping[str, Argument] = {
    "number": str(_NUMBER),
    "minutes": 10,
    "names": "EXAMPLE Reiko",
    "code": "a1b2c3",
    "on": "2026-11-20",
    "time": "19:30",
    "unix": 1_795_309_200,
    "method": "in_person",
    "place": "EXAMPLE Dormitory, 2F",
    "next_on": "2027-02-20",
    "decide_on": "2026-11-27",
    "kind": ConsultationKind.PAY.value,
    "part": "stay_expiry",
    "own": "2027-04-01",
    "theirs": "2027-05-01",
    "applied_on": "2027-04-03",
    "stay_expiry": "2027-04-01",
    "sent": "2026-11-19",
    "readers": Readers.RESTRICTED.value,
    "circle": Readers.RESTRICTED.value,
    "reason": "own",
    "by": "manager",
    "deleted": 25,
    "waiting": 0,
    "left": 2,
}


def _below(*buttons: Button) -> Buttons:
    return tuple((each,) for each in buttons)


_GO_ON = _below(Button("error-go_on", callback=callbacks.GO_ON.data()))
_RESTRICT = _below(Button("receipt-restrict", callback=callbacks.RESTRICT_READERS.data(_NUMBER)))
_OPEN = _below(Button("receipt-open", callback=callbacks.OPEN_TO_GROUP.data(_NUMBER)))
_NAME = _below(Button("complaint-name", callback=callbacks.NAME_STAFF.data(_NUMBER)))
_CLOSE = _below(Button("complaint-close_own", {"number": str(_NUMBER)}, callback=callbacks.CLOSE_UNREAD.data(_NUMBER)))
_KEEP_OUT = _below(
    Button(
        ADMIT_KEYS[RequestAnswer.NO],
        {"name": "Reiko", "number": str(_NUMBER)},
        callback=callbacks.ADMIT.data(RequestAnswer.NO, _NUMBER, 1),
    )
)
_RATE: Buttons = (
    tuple(
        Button(f"consultation-rating-{each}", callback=callbacks.RATE_CONSULTATION.data(each, _NUMBER))
        for each in Rating
    ),
    *_below(Button("consultation-not-solved", callback=callbacks.SAY_UNSOLVED.data(_NUMBER))),
)
_EMPLOYER = _below(
    *(
        Button(f"consents-employer-{each}", callback=callbacks.ANSWER_EMPLOYER_CONSENT.data(each, _NUMBER))
        for each in EmployerAnswer
    )
)
_CHOOSE = _below(Button("interview-choose", callback=callbacks.OPEN_INTERVIEW.data(BOOKED)))
_LOOK = _below(Button("interview-look", callback=callbacks.OPEN_INTERVIEW.data(BOOKED)))
_WHICH_DAY = _below(
    *(Button("profile-button-day", {"on": str(day)}, callback=f"{day}") for day in (_TOLD["own"], _TOLD["theirs"]))
)
_HELP = _below(Button("reminder-button-help", callback=callbacks.HELP_WITH_REMINDER.data(1)))
_NEWS = (*_below(read_button(NOTICES[0])), *asking_buttons(NOTICES[0]))

# Each sentence, and what can be tapped below it. `tests/demo/test_screens.py` tells which is missing.
MESSAGES: Mapping[str, Buttons] = {
    "clear_chat-done": _GO_ON,
    "clear_chat-rest": _GO_ON,
    "complaint-added": (),
    "complaint-closed": _RATE,
    "complaint-left_in_group": (),
    "complaint-named_again": _NAME,
    "complaint-readable": (),
    "complaint-reopened": (),
    "consents-employer-question": _EMPLOYER,
    "consultation-added": _RESTRICT,
    "consultation-closed": _RATE,
    "consultation-gathered": (),
    "consultation-joined": (),
    "consultation-late": (),
    "consultation-late-urgent": (),
    "consultation-look_again": (),
    "consultation-passed-on": (),
    "consultation-reopened": (),
    "consultation-taken_back": (),
    "consultation-written_first": (),
    "consultation-zawgyi": (),
    "danger-given_back": DANGER_BUTTONS,
    "danger-nobody": DANGER_BUTTONS,
    "danger-not_taken": DANGER_BUTTONS,
    "danger-not_taken-answered": DANGER_BUTTONS,
    "danger-taken": (),
    "danger-told": DANGER_BUTTONS,
    "danger-withdrawn": (),
    "error-sorry": _GO_ON,
    "error-unanswered": _GO_ON,
    "error-unreadable": _GO_ON,
    "error-unshown": _GO_ON,
    "evidence-left_in_group": (),
    "evidence-worker-cut": (),
    "evidence-worker-decide": (),
    "evidence-worker-destroy": (),
    "evidence-worker-destroyed": (),
    "evidence-worker-elsewhere": (),
    "evidence-worker-hold": (),
    "evidence-worker-kept": (),
    "evidence-worker-returned": (),
    "identity-linked": (),
    "identity-over": (),
    "identity-refused": (),
    "interview-before": _LOOK,
    "interview-called-off": (),
    "interview-choose-again": _CHOOSE,
    "interview-offered": _CHOOSE,
    "interview-thanks": (),
    "not_accepted-delete-yourself": (),
    "not_accepted-held-over": (),
    "not_accepted-held-over_words": (),
    "notice-corrected": _NEWS,
    "notice-other_language": _NEWS,
    SILENT: _NEWS,
    "notice-taken_back": (),
    "profile-which_day": _WHICH_DAY,
    "receipt-alarm-unheard": (),
    "receipt-arrived": (),
    "receipt-heard": (),
    "receipt-kept-expired": (),
    "receipt-nobody_left": (*_NAME, *_CLOSE),
    "receipt-still_unheard": DANGER_BUTTONS,
    "receipt-unheard": DANGER_BUTTONS,
    "receipt-unheard-stood": DANGER_BUTTONS,
    "reminder-late": _HELP,
    "restricted-added": _OPEN,
    "restricted-again": _OPEN,
    "restricted-left_in_group": _OPEN,
    "restricted-named_added": _KEEP_OUT,
    "restricted-opened": _RESTRICT,
    "restricted-opened_by_you": _RESTRICT,
    "restricted-taken_out": _OPEN,
}
_BY_READERS: Sequence[Mapping[str, Argument]] = [{"readers": each.value} for each in Readers]
_NOBODY: Mapping[str, Argument] = {"readers": MISSING}
# Which forms a sentence has; a notice's words are those of its writer.
_FORMS: Mapping[str, Sequence[Mapping[str, Argument]]] = {
    "clear_chat-done": ({}, {"deleted": 1, "waiting": 1, "left": 0}, {"waiting": 3, "left": 1}),
    "clear_chat-rest": ({}, {"left": 0}, {"left": 1}),
    "consents-employer-question": [{"kind": each.value} for each in ConsultationKind],
    "consultation-late": [*_BY_READERS, _NOBODY],
    "consultation-late-urgent": [*_BY_READERS, _NOBODY],
    "danger-not_taken": _BY_READERS[1:],
    "danger-told": _BY_READERS[1:],
    "evidence-worker-decide": [{"circle": each.value} for each in Readers],
    "evidence-worker-destroy": [{"reason": each.value} for each in RemovalReason],
    "evidence-worker-destroyed": ({}, {"by": "hold"}),
    "evidence-worker-kept": _BY_READERS[1:],
    "evidence-worker-returned": _BY_READERS,
    "interview-offered": ({}, {"method": "online", "place": MISSING}),
    "not_accepted-delete-yourself": ({}, {"on": MISSING, "time": MISSING}),
    "not_accepted-held-over_words": [*_BY_READERS, _NOBODY, {"readers": "unheard"}, {"readers": "kept_out"}],
    "receipt-alarm-unheard": ({"phone": MISSING}, {}),
}


def messages(
    facts: Facts, obligations: Sequence[Obligation], worker_id: int, locale: str, now: datetime
) -> Iterator[SayText]:
    """Each of them to a worker who reads that language and owes these."""
    organisation = facts.organisation
    told = {**_TOLD, **when_to_call(facts, now), **outside_offices(facts, None, locale, now)}
    told |= {"organisation": organisation.name, "phone": organisation.phone_to_call}
    for key, buttons in MESSAGES.items():
        for form in _FORMS.get(key, ({},)):
            yield SayText(key, {**told, **form}, buttons, worker_id=worker_id)
    until: Mapping[str, Argument] = {"worker": MISSING, "deadline": add_days(tokyo_day(now), _DAYS).isoformat()}
    for owed in obligations:
        kind = facts.reminders.get(owed.kind)
        if kind is not None and reminds_worker(kind):
            args, buttons = {**until, "days": _DAYS}, reminder_buttons(owed, kind)
            yield SayText(f"reminder-say-{owed.kind}", args, buttons, worker_id=worker_id, obligation_id=owed.id)
