"""What leads to each handler that is for some roles only; tests/conversations/test_roles.py attempts it with others."""

from bot.domain.staff import Access
from tests.architecture.test_access import HANDLERS

PRIVATE, GROUP, TAP, REPLY = "private", "group", "tap", "reply"

# A handler; where, and what is written or tapped.
ATTEMPTS = [
    ("staff.commands.start_appointing", PRIVATE, "/start staff_1"),
    ("staff.commands.start_linking", PRIVATE, "/start link_1"),
    ("staff.commands.open_card", PRIVATE, "/start card_1"),
    ("staff.commands.open_log", PRIVATE, "/start log_1"),
    ("commands.show_staff", PRIVATE, "/staff"),
    ("commands.show_queue", PRIVATE, "/queue"),
    ("commands.show_roster", PRIVATE, "/roster"),
    ("commands.show_complaints", PRIVATE, "/complaints"),
    ("commands.show_export", PRIVATE, "/export"),
    ("staff.commands.show_interviews", PRIVATE, "/interviews"),
    ("commands.show_away", PRIVATE, "/away"),
    ("commands.show_filing", PRIVATE, "/filing"),
    ("commands.show_facts", PRIVATE, "/facts"),
    ("tasks.listing.show_tasks", PRIVATE, "/tasks"),
    ("support.alarms.take", TAP, "alarm:1"),
    ("staff.search.open_found_worker", TAP, "found:worker:1"),
    ("staff.search.open_found_matter", TAP, "found:matter:1"),
    ("staff.commands.show_home", TAP, "home"),
    ("tasks.one_task.tick_task", TAP, "task:done:1"),
    ("tasks.one_task.tick_duty", TAP, "duty:done:1"),
    ("tasks.one_task.show_draft", TAP, "task:draft:1"),
    ("tasks.listing.show_page", TAP, "tasks:0"),
    ("tasks.one_task.show_task", TAP, "task:show:1"),
    ("tasks.one_task.claim", TAP, "task:claim:1"),
    ("tasks.one_task.give_back", TAP, "task:leave:1"),
    ("tasks.one_task.end", TAP, "task:end:done:1"),
    ("tasks.one_task.undo", TAP, "task:undo:1"),
    ("tasks.one_task.write_note", TAP, "task:note:1"),
    ("tasks.one_task.identify", TAP, "task:who:1"),
    ("staff.commands.show_staff", GROUP, "/staff"),
    ("tasks.listing.show_tasks", GROUP, "/tasks"),
    ("privacy.prohibited_data.remove", REPLY, "/remove"),
    ("support.staff_group.take_reply", REPLY, "An answer"),
    ("support.job_change_record.take_entry", REPLY, "An entry"),
    ("support.job_change_record.ask_for_entry", TAP, "entry:hello_work_visit:1"),
    ("support.job_change_record.close", TAP, "hired:1"),
    ("support.job_change_record.reopen", TAP, "unhired:1"),
    ("support.answers.decide", TAP, "answer:send:1"),
    ("support.answers.take_back", TAP, "answer:back:1"),
    ("support.corrections.decide", TAP, "correction:correct:1"),
    ("support.staff_group.close", TAP, "close:1"),
    ("support.staff_group.reopen", TAP, "reopen:1"),
    ("support.matter_card.claim", TAP, "claim:1"),
    ("support.matter_card.give_back", TAP, "unclaim:1"),
    ("support.matter_card.show_takers", TAP, "hand:1"),
    ("support.matter_card.hand_to", TAP, "hand:to:1:1"),
    ("support.matter_card.show_rests", TAP, "rest:1"),
    ("support.matter_card.snooze", TAP, "rest:until:1:2026-12-01"),
    ("support.matter_card.wake", TAP, "wake:1"),
    ("support.matter_card.show_card", TAP, "matter:1"),
    ("support.canned_replies.show_meanings", TAP, "canned:1:0"),
    ("support.canned_replies.offer", TAP, "canned:use:1:1"),
    ("support.reading.ask_to_read_it", TAP, "reader:1"),
    ("support.matter_readers.ask", TAP, "restricted:ask:1"),
    ("support.matter_readers.decide", TAP, "request:yes:1"),
    ("support.reading.open_reading", TAP, "read:1"),
    ("support.employer_consent.ask", TAP, "tellemployer:1"),
]
# These take only buttons that stand in a dialog with the same access: no update of others leads there.
BEHIND_DIALOGS = {
    "tasks.listing.show_tasks_below",
    "support.complaints.open_complaint",
    "exports.hand_out",
    "roster.import_file.leave_out",
    "roster.import_file.ask_to_take_in",
    "roster.import_file.ask_to_take_in_checked",
    "roster.import_file.ask_to_renumber",
    "roster.invitation_sheets.hand_out",
}
# A file from somebody who is not staff is for support, as any other.
FOR_SUPPORT_OTHERWISE = {"roster.import_file.ask_what_changes"}
# An answer can be changed only by who wrote it, and was let through then.
BY_ITS_AUTHOR = {"support.corrections.take_change"}
FOR_ROLES = {name: access for _, name, access in HANDLERS if access not in (None, Access.ANYONE, Access.WORKER)}


def test_every_handler_for_roles_has_an_attempt() -> None:
    assert set(FOR_ROLES) == {name for name, *_ in ATTEMPTS} | BEHIND_DIALOGS | FOR_SUPPORT_OTHERWISE | BY_ITS_AUTHOR
