"""The table of the buttons that stand in private chats, in no dialog or beside what it does, and who answers them."""

from aiogram import Router

from bot.domain import callbacks
from bot.handlers import entry, exports, interviews, workers
from bot.handlers.callbacks import register_button
from bot.handlers.checks import result_sheet
from bot.handlers.notices import answers as notice_answers
from bot.handlers.notices import drafts, people, progress
from bot.handlers.notices.approval import open_from_request
from bot.handlers.notices.proof import send_proof
from bot.handlers.privacy import clear_chat, evidence, my_data
from bot.handlers.privacy.removal import register_removal
from bot.handlers.reminders import answers, calendar
from bot.handlers.staff import search
from bot.handlers.staff.commands import show_home
from bot.handlers.support import alarms, complaints, matter_readers, reading, reports, whom_to_call
from bot.handlers.tasks.listing import show_tasks_below
from bot.handlers.tasks.one_task import register_private_tasks, register_tasks


def button_router() -> Router:
    """Build the router that stands before the dialogs."""
    router = Router(name="buttons")
    register_button(router, complaints.open_complaint, callbacks.OPEN_COMPLAINT)
    register_button(router, evidence.open_evidence, callbacks.OPEN_EVIDENCE)
    register_removal(router)
    register_button(router, matter_readers.decide, callbacks.DECIDE_REQUEST)
    register_button(router, alarms.take, callbacks.TAKE_ALARM)
    register_button(router, alarms.say_outcome, callbacks.SAY_OUTCOME)
    register_button(router, alarms.open_outcome, callbacks.OPEN_OUTCOME)
    register_button(router, reading.open_reading, callbacks.WRITE_READING)
    register_button(router, reports.open_report, callbacks.OPEN_REPORT)
    register_button(router, show_home, callbacks.SHOW_HOME)
    register_button(router, search.open_found_worker, callbacks.OPEN_FOUND_WORKER)
    register_button(router, search.open_found_matter, callbacks.OPEN_FOUND_MATTER)
    register_button(router, show_tasks_below, callbacks.SHOW_TASKS_BELOW)
    register_tasks(router)
    register_private_tasks(router)
    register_button(router, drafts.look_for_changed, callbacks.FIND_CHANGED_RESULTS)
    register_button(router, drafts.open_from_message, callbacks.OPEN_NOTICE)
    register_button(router, progress.pause, callbacks.PAUSE_NOTICE)
    register_button(router, progress.resume, callbacks.RESUME_NOTICE)
    register_button(router, open_from_request, callbacks.OPEN_APPROVAL)
    register_button(router, people.hand_out_untold, callbacks.SEND_UNTOLD)
    register_button(router, exports.hand_out, callbacks.SEND_EXPORT)
    register_button(router, send_proof, callbacks.SEND_NOTICE_PROOF)
    register_button(router, result_sheet.send_result, callbacks.SEND_RESULT)
    register_button(router, my_data.send_my_data, callbacks.SEND_MY_DATA)
    register_button(router, clear_chat.clear, callbacks.CLEAR_CHAT)
    register_button(router, interviews.open_interview, callbacks.OPEN_INTERVIEW)
    register_button(router, calendar.send_calendar, callbacks.SEND_CALENDAR)
    register_button(router, answers.finish, callbacks.FINISH_REMINDER)
    register_button(router, answers.take_back, callbacks.TAKE_BACK_DONE)
    register_button(router, answers.offer_days, callbacks.OFFER_LATER_DAYS)
    register_button(router, answers.explain, callbacks.EXPLAIN_REMINDER)
    register_button(router, answers.say_needed, callbacks.SHOW_NEEDED)
    register_button(router, answers.help_worker, callbacks.HELP_WITH_REMINDER)
    register_button(router, answers.choose_day, callbacks.CHOOSE_LATER_DAY)
    register_button(router, workers.choose_day_that_counts, callbacks.CHOOSE_DAY_THAT_COUNTS)
    register_button(router, notice_answers.read, callbacks.READ_NOTICE)
    register_button(router, notice_answers.say_unclear, callbacks.SAY_NOTICE_UNCLEAR)
    register_button(router, notice_answers.ask, callbacks.ASK_ABOUT_NOTICE)
    register_button(router, answers.show_form, callbacks.SHOW_FORM)
    register_button(router, entry.go_on, callbacks.GO_ON)
    register_button(router, whom_to_call.open_danger, callbacks.OPEN_DANGER)
    register_button(router, whom_to_call.show_whom_to_call, callbacks.CALL_INSTEAD)
    return router
