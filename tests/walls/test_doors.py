"""Every door by which an update can enter, and who may; a new handler needs a row here."""

from collections.abc import Iterator

from aiogram import Dispatcher, Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram_dialog.setup import collect_dialogs

from bot.dialogs.states import WHO_MAY_WALK
from bot.domain.staff import Role, StaffMember, Who, may_enter
from bot.handlers.dispatcher import ALLOWED_UPDATES
from bot.handlers.doors import Doorkeeper
from tests.walls.conftest import NOW

Door = tuple[str, str, Who | None]

# (observer, module.function, who may), in the order in which they are tried.
DOORS = [
    ("message", "commands.start_appointing", Who.ADMIN),
    ("message", "commands.start_linking", Who.STAFF),
    ("message", "commands.start_invited", Who.ANYONE),
    ("message", "commands.start", Who.ANYONE),
    ("message", "commands.show_menu", Who.WORKER),
    ("message", "commands.show_help", Who.ANYONE),
    ("message", "commands.show_languages", Who.ANYONE),
    ("message", "commands.show_profile", Who.WORKER),
    ("message", "commands.show_my_dates", Who.WORKER),
    ("message", "commands.show_my_data", Who.WORKER),
    ("message", "commands.show_privacy", Who.ANYONE),
    ("message", "commands.stop_notices", Who.WORKER),
    ("message", "commands.show_forget", Who.WORKER),
    ("message", "commands.show_staff", Who.READER),
    ("message", "commands.show_roster", Who.READER),
    ("message", "commands.show_interviews", Who.READER),
    ("message", "tasks.show_tasks", Who.READER),
    ("message", "commands.show_notice", Who.STAFF),
    ("message", "commands.show_complaints", Who.ADMIN),
    ("message", "commands.show_exports", Who.EXPORTER),
    ("message", "commands.show_help", Who.ANYONE),
    ("callback_query", "sheets.hand_out", Who.STAFF),
    ("message", "worker_chat.take_reply", Who.WORKER),
    ("edited_message", "worker_chat.take_correction", Who.ANYONE),
    ("callback_query", "not_accepted.shows_card", Who.WORKER),
    ("callback_query", "telling_employer.answer", Who.WORKER),
    ("callback_query", "worker_chat.rate", Who.WORKER),
    ("callback_query", "worker_chat.not_solved", Who.WORKER),
    ("message", "roster_file.show_changes", Who.STAFF),
    ("callback_query", "roster_file.take_in", Who.STAFF),
    ("callback_query", "roster_file.leave_out", Who.STAFF),
    ("callback_query", "complaints.open_complaint", Who.ADMIN),
    ("callback_query", "tasks.tick", Who.STAFF),
    ("callback_query", "tasks.show_draft", Who.STAFF),
    ("callback_query", "export.hand_out", Who.EXPORTER),
    ("callback_query", "my_data.send_my_data", Who.WORKER),
    ("callback_query", "interviews.open_interview", Who.WORKER),
    ("callback_query", "calendar.send_calendar", Who.WORKER),
    ("callback_query", "reminders.finish", Who.WORKER),
    ("callback_query", "reminders.offer_days", Who.WORKER),
    ("callback_query", "reminders.explain", Who.WORKER),
    ("callback_query", "reminders.help_worker", Who.WORKER),
    ("callback_query", "reminders.choose_day", Who.WORKER),
    ("callback_query", "reminders.show_form", Who.WORKER),
    ("message", "worker_chat.begin_somewhere", Who.ANYONE),
    ("callback_query", "worker_chat.begin_after_old_button", Who.ANYONE),
    ("error", "errors.open_menu", Who.ANYONE),
    ("message", "staff_group.show_staff", Who.READER),
    ("message", "tasks.show_tasks", Who.READER),
    ("message", "not_accepted.remove", Who.STAFF),
    ("message", "staff_group.follow_move", Who.ANYONE),
    ("message", "job_change.take_entry", Who.STAFF),
    ("message", "staff_group.take_reply", Who.STAFF),
    ("callback_query", "job_change.ask_for_entry", Who.STAFF),
    ("callback_query", "job_change.close", Who.STAFF),
    ("callback_query", "job_change.reopen", Who.STAFF),
    ("callback_query", "staff_group.decide", Who.STAFF),
    ("callback_query", "staff_group.close", Who.STAFF),
    ("callback_query", "staff_group.reopen", Who.STAFF),
    ("callback_query", "tasks.tick", Who.STAFF),
    ("callback_query", "tasks.show_draft", Who.STAFF),
    ("callback_query", "telling_employer.ask", Who.STAFF),
    ("callback_query", "staff_group.refuse_unknown_button", Who.ANYONE),
    ("chat_member", "staff_group.follow_member", Who.ANYONE),
    ("error", "errors.promise_answer", Who.ANYONE),
    ("error", "errors.apologise", Who.ANYONE),
]

# The rooms, by the name of their states.
ROOMS = {
    "Language": Who.ANYONE,
    "Consent": Who.ANYONE,
    "Menu": Who.WORKER,
    "Screening": Who.WORKER,
    "Papers": Who.WORKER,
    "WhatIf": Who.WORKER,
    "Periods": Who.WORKER,
    "Consultation": Who.WORKER,
    "Guide": Who.WORKER,
    "Profile": Who.WORKER,
    "MyData": Who.WORKER,
    "MyDates": Who.WORKER,
    "ReminderDone": Who.WORKER,
    "Consents": Who.WORKER,
    "Privacy": Who.ANYONE,
    "StaffMember": Who.ADMIN,
    "Roster": Who.READER,
    "ContractEnd": Who.STAFF,
    "NewContract": Who.STAFF,
    "LegalHold": Who.ADMIN,
    "NewPhone": Who.STAFF,
    "Employers": Who.STAFF,
    "Invitations": Who.STAFF,
    "Linking": Who.STAFF,
    "Complaints": Who.ADMIN,
    "AdHocNotice": Who.STAFF,
    "Export": Who.EXPORTER,
    "Interviews": Who.STAFF,
    "HeldInterviews": Who.READER,
    "InterviewCorrection": Who.STAFF,
    "InterviewOffer": Who.STAFF,
    "InterviewRecord": Who.STAFF,
    "OwnInterview": Who.WORKER,
}


def handlers(router: Router) -> Iterator[tuple[TelegramEventObserver, HandlerObject]]:
    """Every handler behind a router, in the order in which aiogram asks them."""
    for observer in router.observers.values():
        for handler in observer.handlers:
            yield observer, handler
    for inner in router.sub_routers:
        yield from handlers(inner)


def own_handlers(dispatcher: Dispatcher) -> list[tuple[Door, TelegramEventObserver]]:
    """The handlers that are ours, and not a library's."""
    found = []
    for observer, handler in handlers(dispatcher):
        module = handler.callback.__module__
        if not module.startswith("aiogram"):
            name = f"{module.removeprefix('bot.handlers.')}.{handler.callback.__name__}"
            found.append(((observer.event_name, name, handler.flags.get("who")), observer))
    return found


def test_every_handler_stands_in_the_table_with_who_may_use_it(dispatcher: Dispatcher) -> None:
    assert [door for door, _ in own_handlers(dispatcher)] == DOORS


def test_a_doorkeeper_stands_before_every_door_that_is_not_for_anyone(dispatcher: Dispatcher) -> None:
    for door, observer in own_handlers(dispatcher):
        keepers = [each for each in observer._resolve_middlewares() if isinstance(each, Doorkeeper)]
        assert keepers or door[-1] is Who.ANYONE, door


def test_a_doorkeeper_stands_before_every_room(dispatcher: Dispatcher) -> None:
    rooms = {dialog.states_group_name(): dialog for dialog in collect_dialogs(dispatcher)}
    assert set(ROOMS) < set(rooms)
    for name in ROOMS:
        dialog = rooms[name]
        assert isinstance(dialog, Router)
        for observer in (dialog.message, dialog.callback_query):
            assert any(isinstance(each, Doorkeeper) for each in observer._resolve_middlewares()), name


def test_every_room_stands_in_the_table_with_who_may_walk_through_it(dispatcher: Dispatcher) -> None:
    assert {group.__name__: who for group, who in WHO_MAY_WALK.items()} == ROOMS
    libraries = {"AiogramDialogStates"}
    assert {dialog.states_group().__name__ for dialog in collect_dialogs(dispatcher)} - libraries == set(ROOMS)


def test_a_librarys_own_room_is_for_admins_only(dispatcher: Dispatcher) -> None:
    others = [
        dialog.states_group() for dialog in collect_dialogs(dispatcher) if dialog.states_group() not in WHO_MAY_WALK
    ]
    assert [group.__module__ for group in others] == ["aiogram_dialog.about"]
    assert [WHO_MAY_WALK.get(group, Who.ADMIN) for group in others] == [Who.ADMIN]


def test_telegram_is_asked_for_every_kind_of_update_that_a_handler_waits_for(dispatcher: Dispatcher) -> None:
    waited_for = {observer for (observer, *_), _ in own_handlers(dispatcher)} - {"error"}
    assert waited_for <= set(ALLOWED_UPDATES)


def test_who_may_enter_follows_from_the_role() -> None:
    allowed = {role: {who for who in Who if may_enter(member(role), who)} for role in (None, *Role)}
    nobody_yet = {Who.ANYONE, Who.WORKER}
    assert allowed == {
        None: nobody_yet,
        Role.AUDITOR: {*nobody_yet, Who.READER, Who.EXPORTER},
        Role.SUPPORT_OFFICER: {*nobody_yet, Who.READER, Who.STAFF},
        Role.SUPPORT_MANAGER: {*nobody_yet, Who.READER, Who.STAFF, Who.EXPORTER},
        Role.ADMIN: {*nobody_yet, Who.READER, Who.STAFF, Who.EXPORTER, Who.ADMIN},
    }
    assert {who for who in Who if may_enter(None, who)} == nobody_yet


def member(role: Role | None) -> StaffMember:
    return StaffMember(1, 501, role, None, None, (), NOW, None)
