"""Every handler and every dialog with its access; a new one needs a row here."""

from collections.abc import Iterator

import pytest
from aiogram import Dispatcher, Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram_dialog.setup import collect_dialogs

from bot.dialogs.states import DialogStates, access_to
from bot.domain.staff import ROLES_BY_ACCESS, Access, Role, StaffMember, is_allowed
from bot.handlers.access import AccessMiddleware
from bot.handlers.dispatcher import ALLOWED_UPDATES
from bot.handlers.turn_context import AppContext
from bot.texts import Translator
from tests.architecture.conftest import NOW
from tests.architecture.samples import LOCALES

Handler = tuple[str, str, Access | None]

# These stand in the group and in private.
TASK_BUTTONS = [
    ("callback_query", "tasks.one_task.tick_task", Access.STAFF),
    ("callback_query", "tasks.one_task.tick_duty", Access.STAFF),
    ("callback_query", "tasks.one_task.show_draft", Access.STAFF),
    ("callback_query", "tasks.listing.show_page", Access.READER),
    ("callback_query", "tasks.one_task.show_task", Access.READER),
    ("callback_query", "tasks.one_task.claim", Access.STAFF),
    ("callback_query", "tasks.one_task.give_back", Access.STAFF),
    ("callback_query", "tasks.one_task.end", Access.STAFF),
    ("callback_query", "tasks.one_task.undo", Access.STAFF),
    ("callback_query", "tasks.identity.decide_who", Access.STAFF),
    ("callback_query", "tasks.identity.identify_by_code", Access.STAFF),
]
REMOVAL_BUTTONS = [
    ("callback_query", "privacy.removal.ask_which", Access.STAFF),
    ("callback_query", "privacy.removal.show_page", Access.STAFF),
    ("callback_query", "privacy.removal.ask_why", Access.STAFF),
    ("callback_query", "privacy.removal.remove_it", Access.STAFF),
    ("callback_query", "privacy.removal.leave_it", Access.STAFF),
]
# (observer, module.function, access), in the order in which they are tried.
HANDLERS = [
    ("message", "support.slashed_words.pass_on_slashed", Access.WORKER),
    ("message", "staff.commands.start_appointing", Access.ADMIN),
    ("message", "staff.commands.start_linking", Access.STAFF),
    ("message", "staff.commands.start_inviting", Access.STAFF),
    ("message", "staff.commands.open_card", Access.READER),
    ("message", "staff.commands.open_log", Access.STAFF),
    ("message", "staff.commands.open_reporting", Access.STAFF),
    ("message", "worker_commands.start_invited", Access.ANYONE),
    ("message", "commands.start", Access.ANYONE),
    ("message", "commands.start", Access.ANYONE),
    ("message", "commands.show_help", Access.ANYONE),
    ("message", "worker_commands.show_languages", Access.ANYONE),
    ("message", "commands.show_profile", Access.WORKER),
    ("message", "commands.show_mydates", Access.WORKER),
    ("message", "commands.show_mydata", Access.WORKER),
    ("message", "commands.show_privacy", Access.ANYONE),
    ("message", "commands.show_clear", Access.WORKER),
    ("message", "worker_commands.stop_notices", Access.WORKER),
    ("message", "commands.show_forget", Access.WORKER),
    ("message", "commands.show_queue", Access.READER),
    ("message", "commands.show_roster", Access.READER),
    ("message", "commands.show_staff", Access.READER),
    ("message", "tasks.listing.show_tasks", Access.READER),
    ("message", "commands.show_away", Access.STAFF),
    ("message", "commands.show_filing", Access.STAFF),
    ("message", "commands.show_facts", Access.STAFF),
    ("message", "staff.commands.show_interviews", Access.READER),
    ("message", "commands.show_export", Access.EXPORTER),
    ("message", "commands.show_complaints", Access.MANAGER),
    ("message", "commands.show_evidence", Access.MANAGER),
    ("message", "commands.show_help_instead", Access.ANYONE),
    ("message", "spoken_commands.do_before_consent", Access.ANYONE),
    ("message", "spoken_commands.hear_cry", Access.WORKER),
    ("message", "spoken_commands.do_as_said", Access.WORKER),
    ("callback_query", "roster.invitation_sheets.hand_out", Access.STAFF),
    ("message", "support.worker_chat.take_reply", Access.WORKER),
    ("message", "support.worker_chat.take_reply_to_reminder", Access.WORKER),
    ("message", "notices.replies.take_reply_to_notice", Access.WORKER),
    ("edited_message", "notices.edits.take_changed_words", Access.MANAGER),
    ("edited_message", "support.worker_chat.take_edit", Access.ANYONE),
    ("callback_query", "privacy.pictures.shows_card", Access.WORKER),
    ("callback_query", "privacy.pictures.take_out", Access.WORKER),
    ("callback_query", "privacy.pictures.leave", Access.WORKER),
    ("callback_query", "privacy.pictures.delete_held", Access.WORKER),
    ("callback_query", "privacy.pictures.give_held", Access.WORKER),
    ("callback_query", "support.employer_consent.answer", Access.WORKER),
    ("callback_query", "support.worker_chat.rate", Access.WORKER),
    ("callback_query", "support.worker_chat.not_solved", Access.WORKER),
    ("callback_query", "support.receipts.choose", Access.WORKER),
    ("callback_query", "support.receipts.restrict_readers", Access.WORKER),
    ("callback_query", "support.matter_readers.name_whom", Access.WORKER),
    ("callback_query", "support.matter_readers.let_read", Access.WORKER),
    ("callback_query", "support.matter_readers.keep_out_surely", Access.WORKER),
    ("callback_query", "support.matter_readers.end_unread", Access.WORKER),
    ("callback_query", "support.receipts.ask_group_reading", Access.WORKER),
    ("callback_query", "support.receipts.let_group_read", Access.WORKER),
    ("callback_query", "support.receipts.ask_where", Access.WORKER),
    ("callback_query", "support.receipts.move", Access.WORKER),
    ("callback_query", "support.receipts.move_surely", Access.WORKER),
    ("callback_query", "support.receipts.complain", Access.WORKER),
    ("callback_query", "support.receipts.answer_consent", Access.WORKER),
    ("callback_query", "support.receipts.send_kept", Access.WORKER),
    ("callback_query", "support.receipts.send_unsent", Access.WORKER),
    ("message", "notices.workbook.ask_to_read", Access.MANAGER),
    ("callback_query", "notices.workbook.ask_to_write", Access.MANAGER),
    ("message", "roster.import_file.ask_what_changes", Access.STAFF),
    ("callback_query", "roster.import_file.ask_to_take_in", Access.STAFF),
    ("callback_query", "roster.import_file.ask_to_take_in_checked", Access.STAFF),
    ("callback_query", "roster.import_file.ask_to_renumber", Access.STAFF),
    ("callback_query", "roster.import_file.leave_out", Access.STAFF),
    ("callback_query", "support.complaints.open_complaint", Access.STAFF),
    ("callback_query", "privacy.evidence.open_evidence", Access.MANAGER),
    *REMOVAL_BUTTONS,
    ("callback_query", "support.matter_readers.decide", Access.MANAGER),
    ("callback_query", "support.alarms.take", Access.MANAGER),
    ("callback_query", "support.alarms.say_outcome", Access.MANAGER),
    ("callback_query", "support.alarms.open_outcome", Access.MANAGER),
    ("callback_query", "support.reading.open_reading", Access.STAFF),
    ("callback_query", "support.reports.open_report", Access.STAFF),
    ("callback_query", "staff.commands.show_home", Access.READER),
    ("callback_query", "staff.search.open_found_worker", Access.READER),
    ("callback_query", "staff.search.open_found_matter", Access.READER),
    ("callback_query", "tasks.listing.show_tasks_below", Access.READER),
    *TASK_BUTTONS,
    ("callback_query", "tasks.one_task.write_note", Access.STAFF),
    ("callback_query", "tasks.one_task.identify", Access.STAFF),
    ("callback_query", "tasks.identity.invite_anew", Access.STAFF),
    ("callback_query", "notices.drafts.look_for_changed", Access.MANAGER),
    ("callback_query", "notices.drafts.open_from_message", Access.MANAGER),
    ("callback_query", "notices.progress.pause", Access.MANAGER),
    ("callback_query", "notices.progress.resume", Access.MANAGER),
    ("callback_query", "notices.approval.open_from_request", Access.ADMIN),
    ("callback_query", "notices.people.hand_out_untold", Access.EXPORTER),
    ("callback_query", "exports.hand_out", Access.EXPORTER),
    ("callback_query", "notices.proof.send_proof", Access.EXPORTER),
    ("callback_query", "checks.result_sheet.send_result", Access.WORKER),
    ("callback_query", "privacy.my_data.send_my_data", Access.WORKER),
    ("callback_query", "privacy.clear_chat.clear", Access.WORKER),
    ("callback_query", "interviews.open_interview", Access.WORKER),
    ("callback_query", "reminders.calendar.send_calendar", Access.WORKER),
    ("callback_query", "reminders.answers.finish", Access.WORKER),
    ("callback_query", "reminders.answers.take_back", Access.WORKER),
    ("callback_query", "reminders.answers.offer_days", Access.WORKER),
    ("callback_query", "reminders.answers.explain", Access.WORKER),
    ("callback_query", "reminders.answers.say_needed", Access.WORKER),
    ("callback_query", "reminders.answers.help_worker", Access.WORKER),
    ("callback_query", "reminders.answers.choose_day", Access.WORKER),
    ("callback_query", "workers.choose_day_that_counts", Access.WORKER),
    ("callback_query", "notices.answers.read", Access.WORKER),
    ("callback_query", "notices.answers.say_unclear", Access.WORKER),
    ("callback_query", "notices.answers.ask", Access.WORKER),
    ("callback_query", "reminders.answers.show_form", Access.WORKER),
    ("callback_query", "entry.go_on", Access.WORKER),
    ("callback_query", "support.whom_to_call.open_danger", Access.WORKER),
    ("callback_query", "support.whom_to_call.show_whom_to_call", Access.ANYONE),
    ("message", "support.worker_chat.begin_somewhere", Access.ANYONE),
    ("callback_query", "support.worker_chat.begin_after_old_button", Access.ANYONE),
    ("error", "errors.open_menu", Access.ANYONE),
    ("message", "support.anonymous.leave_alone", Access.ANYONE),
    ("message", "support.anonymous.ask_for_name", Access.ANYONE),
    ("edited_message", "support.anonymous.leave_alone", Access.ANYONE),
    ("edited_message", "support.anonymous.ask_for_name", Access.ANYONE),
    ("message", "staff.commands.show_staff", Access.READER),
    ("message", "tasks.listing.show_tasks", Access.READER),
    ("message", "privacy.removal.remove", Access.STAFF),
    ("message", "support.staff_group.follow_move", Access.ANYONE),
    ("message", "support.staff_group.follow_topic", Access.ANYONE),
    ("message", "support.job_change_record.take_entry", Access.STAFF),
    ("message", "support.staff_group.take_reply", Access.STAFF),
    ("edited_message", "support.corrections.take_change", Access.STAFF),
    ("callback_query", "support.job_change_record.ask_for_entry", Access.STAFF),
    ("callback_query", "support.job_change_record.close", Access.STAFF),
    ("callback_query", "support.job_change_record.reopen", Access.STAFF),
    ("callback_query", "support.answers.decide", Access.STAFF),
    ("callback_query", "support.answers.take_back", Access.STAFF),
    ("callback_query", "support.corrections.decide", Access.STAFF),
    ("callback_query", "support.staff_group.close", Access.STAFF),
    ("callback_query", "support.staff_group.reopen", Access.STAFF),
    ("callback_query", "support.matter_card.claim", Access.STAFF),
    ("callback_query", "support.matter_card.give_back", Access.STAFF),
    ("callback_query", "support.matter_card.show_takers", Access.STAFF),
    ("callback_query", "support.matter_card.hand_to", Access.STAFF),
    ("callback_query", "support.matter_card.show_rests", Access.STAFF),
    ("callback_query", "support.matter_card.snooze", Access.STAFF),
    ("callback_query", "support.matter_card.wake", Access.STAFF),
    ("callback_query", "support.matter_card.show_card", Access.STAFF),
    ("callback_query", "support.flags.show_flags", Access.STAFF),
    ("callback_query", "support.flags.set_flag", Access.STAFF),
    ("callback_query", "support.flags.unset_flag", Access.STAFF),
    ("callback_query", "support.canned_replies.show_meanings", Access.STAFF),
    ("callback_query", "support.canned_replies.offer", Access.STAFF),
    *REMOVAL_BUTTONS,
    ("callback_query", "support.reading.ask_to_read_it", Access.STAFF),
    ("callback_query", "support.matter_readers.ask", Access.STAFF),
    *TASK_BUTTONS,
    ("callback_query", "support.employer_consent.ask", Access.STAFF),
    ("callback_query", "support.staff_group.refuse_unknown_button", Access.ANYONE),
    ("my_chat_member", "support.staff_group.follow_bot", Access.ANYONE),
    ("chat_member", "support.staff_group.follow_member", Access.ANYONE),
    ("error", "errors.apologise", Access.ANYONE),
]

# By the name of the group of states.
DIALOGS = {
    "Language": Access.ANYONE,
    "Consent": Access.ANYONE,
    "BeforeConsent": Access.ANYONE,
    "Identity": Access.WORKER,
    "Menu": Access.WORKER,
    "NameStaff": Access.WORKER,
    "Screening": Access.WORKER,
    "Papers": Access.WORKER,
    "WhatIf": Access.WORKER,
    "Periods": Access.WORKER,
    "Consultation": Access.WORKER,
    "Danger": Access.WORKER,
    "Guide": Access.WORKER,
    "Profile": Access.WORKER,
    "MyData": Access.WORKER,
    "ClearChat": Access.WORKER,
    "MyDates": Access.WORKER,
    "ReceivedNotices": Access.WORKER,
    "ReminderDone": Access.WORKER,
    "Consents": Access.WORKER,
    "Privacy": Access.ANYONE,
    "StaffHome": Access.READER,
    "StaffList": Access.READER,
    "Queue": Access.READER,
    "StaffMember": Access.ADMIN,
    "Away": Access.STAFF,
    "Roster": Access.READER,
    "RosterPerson": Access.STAFF,
    "ContractEnd": Access.STAFF,
    "StayExpiry": Access.STAFF,
    "NewContract": Access.STAFF,
    "LegalHold": Access.ADMIN,
    "NewPhone": Access.STAFF,
    "NotIdentified": Access.STAFF,
    "Employers": Access.STAFF,
    "Invitations": Access.STAFF,
    "Linking": Access.STAFF,
    "WriteFirst": Access.STAFF,
    "ContactLog": Access.STAFF,
    "Reporting": Access.STAFF,
    "AlarmOutcome": Access.MANAGER,
    "Complaints": Access.STAFF,
    "Evidence": Access.MANAGER,
    "Reading": Access.STAFF,
    "CannedReplies": Access.STAFF,
    "AdHocNotice": Access.STAFF,
    "TaskNote": Access.STAFF,
    "Facts": Access.STAFF,
    "Export": Access.EXPORTER,
    "Interviews": Access.STAFF,
    "HeldInterviews": Access.READER,
    "InterviewCorrection": Access.STAFF,
    "InterviewOffer": Access.STAFF,
    "InterviewRecord": Access.STAFF,
    "TellingEmployer": Access.STAFF,
    "OwnInterview": Access.WORKER,
    "Notices": Access.MANAGER,
    "NoticeDraft": Access.MANAGER,
    "NoticeTexts": Access.MANAGER,
    "NoticeAdditions": Access.MANAGER,
    "NoticePeople": Access.MANAGER,
    "NoticeAsking": Access.MANAGER,
    "NoticeRunning": Access.READER,
    "NoticeApproval": Access.ADMIN,
}


def handlers(router: Router) -> Iterator[tuple[TelegramEventObserver, HandlerObject]]:
    """Every handler behind a router, in the order in which aiogram asks them."""
    for observer in router.observers.values():
        for handler in observer.handlers:
            yield observer, handler
    for inner in router.sub_routers:
        yield from handlers(inner)


def own_handlers(dispatcher: Dispatcher) -> list[tuple[Handler, TelegramEventObserver]]:
    """The handlers that are ours, and not a library's."""
    found = []
    for observer, handler in handlers(dispatcher):
        module = handler.callback.__module__
        if not module.startswith("aiogram"):
            name = f"{module.removeprefix('bot.handlers.')}.{handler.callback.__name__}"
            found.append(((observer.event_name, name, handler.flags.get("access")), observer))
    return found


def test_what_is_asked_of_each_update_is_asked_in_the_event_loop(dispatcher: Dispatcher) -> None:
    for observer, handler in handlers(dispatcher):
        for asked in (*(observer._handler.filters or ()), *(handler.filters or ())):
            assert asked.awaitable or asked.magic is None, handler


def test_every_handler_stands_in_the_table_with_its_access(dispatcher: Dispatcher) -> None:
    assert [row for row, _ in own_handlers(dispatcher)] == HANDLERS


def test_access_is_asked_for_before_every_handler_that_is_not_for_anyone(dispatcher: Dispatcher) -> None:
    for row, observer in own_handlers(dispatcher):
        assert asks_for_access(observer) or row[-1] is Access.ANYONE, row


def test_access_is_asked_for_before_every_dialog(dispatcher: Dispatcher) -> None:
    dialogs = {dialog.states_group_name(): dialog for dialog in collect_dialogs(dispatcher)}
    assert set(DIALOGS) < set(dialogs)
    for name in DIALOGS:
        dialog = dialogs[name]
        assert isinstance(dialog, Router)
        assert asks_for_access(dialog.message), name
        assert asks_for_access(dialog.callback_query), name


def asks_for_access(observer: TelegramEventObserver) -> bool:
    return any(isinstance(each, AccessMiddleware) for each in observer._resolve_middlewares())


def test_every_dialog_stands_in_the_table_with_its_access(dispatcher: Dispatcher) -> None:
    groups = {dialog.states_group() for dialog in collect_dialogs(dispatcher)}
    own = {group for group in groups if issubclass(group, DialogStates)}
    assert {group.__name__: access_to(group) for group in own} == DIALOGS
    assert own == set(DialogStates.__subclasses__())


def test_a_librarys_own_dialog_is_for_admins_only(dispatcher: Dispatcher) -> None:
    groups = {dialog.states_group() for dialog in collect_dialogs(dispatcher)}
    others = [group for group in groups if not issubclass(group, DialogStates)]
    assert [group.__module__ for group in others] == ["aiogram_dialog.about"]
    assert [access_to(group) for group in others] == [Access.ADMIN]


def test_telegram_is_asked_for_every_kind_of_update_that_a_handler_waits_for(dispatcher: Dispatcher) -> None:
    waited_for = {observer for (observer, *_), _ in own_handlers(dispatcher)} - {"error"}
    assert waited_for <= set(ALLOWED_UPDATES)


def test_who_is_allowed_follows_from_the_role() -> None:
    allowed = {role: {each for each in Access if is_allowed(member(role), each)} for role in (None, *Role)}
    nobody_yet = {Access.ANYONE, Access.WORKER}
    officer = {*nobody_yet, Access.READER, Access.STAFF}
    manager = {*officer, Access.MANAGER, Access.EXPORTER}
    assert allowed == {
        None: nobody_yet,
        Role.AUDITOR: {*nobody_yet, Access.READER, Access.EXPORTER},
        Role.SUPPORT_OFFICER: officer,
        Role.SUPPORT_MANAGER: manager,
        Role.ADMIN: {*manager, Access.ADMIN},
    }
    assert {each for each in Access if is_allowed(None, each)} == nobody_yet


@pytest.mark.parametrize("locale", LOCALES)
def test_whoever_is_refused_is_told_for_whom_it_is(app: AppContext, locale: str) -> None:
    for access in ROLES_BY_ACCESS:
        assert Translator(app.texts, locale).label(f"refused-{access}")


def member(role: Role | None) -> StaffMember:
    return StaffMember(1, 501, role, None, None, (), NOW, None)
