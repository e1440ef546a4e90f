"""The buttons that a handler answers: what their data look like, where they stand, and who may press them.

To add a button: one row of this table; `register_button` (`bot/handlers/callbacks.py`) says which handler answers it.
Old buttons stand in chats for years: the words of a row, and their order, never change.
"""

from datetime import date

from bot.domain.button_words import AnswerDecision, ConsentAnswer, EmployerAnswer, HelpSign, RequestAnswer, TickedUnder
from bot.domain.callbacks.fields import (
    BOTH,
    DIALOG,
    LARGEST_TELEGRAM_ID,
    MESSAGE,
    CallbackField,
    id_of,
    one_of,
    read_locale,
    read_mark,
    row,
)
from bot.domain.privacy.evidence import RemovalReason
from bot.domain.roster.identity import IdentifiedBy, IdentityDecision
from bot.domain.staff import Access
from bot.domain.support.alarm import AlarmOutcome
from bot.domain.support.consultation import ConsultationKind, Rating
from bot.domain.support.job_change_record import EntryKind
from bot.domain.support.message_version import CorrectionDecision
from bot.domain.support.red_flag import RedFlag
from bot.domain.tasks import TaskOutcome
from bot.domain.workers.profile import DisputableDay

# The staff group.
CLOSE_CONSULTATION = row("close", Access.STAFF, MESSAGE, id_of("consultation_id"))
REOPEN_CONSULTATION = row("reopen", Access.STAFF, MESSAGE, id_of("consultation_id"))
CLAIM_CONSULTATION = row("claim", Access.STAFF, MESSAGE, id_of("consultation_id"))
GIVE_BACK_CONSULTATION = row("unclaim", Access.STAFF, MESSAGE, id_of("consultation_id"))
SHOW_TAKERS = row("hand", Access.STAFF, MESSAGE, id_of("consultation_id"))
HAND_OVER = row("hand:to", Access.STAFF, MESSAGE, id_of("consultation_id"), id_of("staff_id"))
SHOW_RESTS = row("rest", Access.STAFF, MESSAGE, id_of("consultation_id"))
SNOOZE_CONSULTATION = row(
    "rest:until", Access.STAFF, MESSAGE, id_of("consultation_id"), CallbackField("until_on", date, date.fromisoformat)
)
WAKE_CONSULTATION = row("wake", Access.STAFF, MESSAGE, id_of("consultation_id"))
SHOW_CARD = row("matter", Access.STAFF, MESSAGE, id_of("consultation_id"))
SHOW_FLAGS = row("flag", Access.STAFF, MESSAGE, id_of("consultation_id"))
SET_FLAG = row("flag:set", Access.STAFF, MESSAGE, one_of("flag", RedFlag), id_of("consultation_id"))
CLEAR_FLAG = row("flag:clear", Access.STAFF, MESSAGE, id_of("consultation_id"))
ASK_READING = row("reader", Access.STAFF, MESSAGE, id_of("consultation_id"))
ASK_TO_READ = row("restricted:ask", Access.STAFF, MESSAGE, id_of("consultation_id"))
SHOW_CANNED = row("canned", Access.STAFF, MESSAGE, id_of("consultation_id"), id_of("page"))
OFFER_CANNED = row("canned:use", Access.STAFF, MESSAGE, id_of("consultation_id"), id_of("reply_id"))
DECIDE_ANSWER = row("answer", Access.STAFF, MESSAGE, one_of("decision", AnswerDecision), id_of("message_id"))
TAKE_BACK_ANSWER = row("answer:back", Access.STAFF, MESSAGE, id_of("message_id"))
DECIDE_CORRECTION = row(
    "correction", Access.STAFF, MESSAGE, one_of("decision", CorrectionDecision), id_of("version_id")
)
ASK_EMPLOYER_CONSENT = row("tellemployer", Access.STAFF, MESSAGE, id_of("consultation_id"))
ADD_ENTRY = row("entry", Access.STAFF, MESSAGE, one_of("kind", EntryKind), id_of("job_change_id"))
CLOSE_JOB_CHANGE = row("hired", Access.STAFF, MESSAGE, id_of("job_change_id"))
REOPEN_JOB_CHANGE = row("unhired", Access.STAFF, MESSAGE, id_of("job_change_id"))

# The staff group, or the private chat of one of them.
ASK_REMOVAL = row("remove", Access.STAFF, BOTH, id_of("consultation_id"))
SHOW_REMOVABLE = row("remove:which", Access.STAFF, MESSAGE, id_of("consultation_id"), id_of("page"))
ASK_REMOVAL_REASON = row("remove:why", Access.STAFF, MESSAGE, id_of("message_id"))
REMOVE_WORDS = row("remove:it", Access.STAFF, MESSAGE, one_of("reason", RemovalReason), id_of("message_id"))
LEAVE_WORDS = row("remove:not", Access.STAFF, MESSAGE, id_of("message_id"))
TICK_TASK = row("task", Access.STAFF, MESSAGE, one_of("under", TickedUnder), id_of("number"))
TICK_DUTY = row("duty", Access.STAFF, MESSAGE, one_of("under", TickedUnder), id_of("number"))
SHOW_DRAFT = row("task:draft", Access.STAFF, MESSAGE, id_of("task_id"))
SHOW_TASKS = row("tasks", Access.READER, MESSAGE, id_of("page"))
SHOW_TASK = row("task:show", Access.READER, MESSAGE, id_of("task_id"))
CLAIM_TASK = row("task:claim", Access.STAFF, MESSAGE, id_of("task_id"))
GIVE_BACK_TASK = row("task:leave", Access.STAFF, MESSAGE, id_of("task_id"))
END_TASK = row("task:end", Access.STAFF, MESSAGE, one_of("outcome", TaskOutcome), id_of("task_id"))
UNDO_TASK = row("task:undo", Access.STAFF, MESSAGE, id_of("task_id"))
NOTE_TASK = row("task:note", Access.STAFF, MESSAGE, id_of("task_id"))
DECIDE_IDENTITY = row("task:identity", Access.STAFF, MESSAGE, one_of("decision", IdentityDecision), id_of("task_id"))
IDENTIFY_BY_CODE = row("task:code", Access.STAFF, MESSAGE, one_of("by", IdentifiedBy), id_of("code"), id_of("task_id"))
IDENTIFY_WORKER = row("task:who", Access.STAFF, MESSAGE, id_of("task_id"))

# The private chat of one of staff.
SHOW_HOME = row("home", Access.READER, MESSAGE)
OPEN_FOUND_WORKER = row("found:worker", Access.READER, MESSAGE, id_of("worker_id"))
OPEN_FOUND_MATTER = row("found:matter", Access.READER, MESSAGE, id_of("consultation_id"))
SHOW_TASKS_BELOW = row("tasks_below", Access.READER, DIALOG, id_of("number"))
WRITE_READING = row("read", Access.STAFF, MESSAGE, id_of("consultation_id"))
OPEN_REPORT = row("report", Access.STAFF, MESSAGE, id_of("report_id"))
OPEN_COMPLAINT = row("complaint", Access.STAFF, MESSAGE, id_of("consultation_id"))
OPEN_EVIDENCE = row("evidence", Access.MANAGER, MESSAGE, id_of("consultation_id"))
DECIDE_REQUEST = row("request", Access.MANAGER, MESSAGE, one_of("said", RequestAnswer), id_of("request_id"))
TAKE_ALARM = row("alarm", Access.MANAGER, MESSAGE, id_of("alarm_id"))
SAY_OUTCOME = row("alarm:outcome", Access.MANAGER, MESSAGE, one_of("outcome", AlarmOutcome), id_of("alarm_id"))
OPEN_OUTCOME = row("alarm:say", Access.MANAGER, MESSAGE, id_of("consultation_id"))
TAKE_IN_ROSTER = row("roster", Access.STAFF, MESSAGE, CallbackField("mark", str, read_mark))
TAKE_IN_ROSTER_CHECKED = row("roster_checked", Access.STAFF, MESSAGE, CallbackField("mark", str, read_mark))
RENUMBER_ROSTER = row("roster_renumber", Access.STAFF, MESSAGE, CallbackField("mark", str, read_mark))
LEAVE_OUT_ROSTER = row("roster_cancel", Access.STAFF, MESSAGE)
OPEN_APPROVAL = row("notice:approve", Access.ADMIN, MESSAGE, id_of("notice_id"))
SEND_UNTOLD = row("notice:untold", Access.EXPORTER, DIALOG, id_of("notice_id"))
FIND_CHANGED_RESULTS = row("notice:results", Access.MANAGER, DIALOG, id_of("number"))
SEND_NOTICE_TEXTS = row("notice:texts", Access.MANAGER, DIALOG, id_of("number"))
OPEN_NOTICE = row("notice:open", Access.MANAGER, MESSAGE, id_of("notice_id"))
SEND_NOTICE_PROOF = row("notice:proof", Access.EXPORTER, BOTH, id_of("notice_id"))
SEND_EXPORT = row("export", Access.EXPORTER, DIALOG, id_of("place_in_list"))
PAUSE_NOTICE = row("notice:pause", Access.MANAGER, MESSAGE, id_of("notice_id"))
RESUME_NOTICE = row("notice:resume", Access.MANAGER, MESSAGE, id_of("notice_id"))
MAKE_INVITATION = row("invite_anew", Access.STAFF, MESSAGE, id_of("worker_id"))
INVITE_WORKER = row("invite", Access.STAFF, DIALOG, id_of("number"))
INVITE_WORKERS = row("invite_all", Access.STAFF, DIALOG, id_of("number"))
INVITE_SHARED = row("invite_any", Access.STAFF, DIALOG, id_of("number"))
INVITE_DORMITORY = row("invite_home", Access.STAFF, DIALOG, id_of("number"))

# A chat of which nothing is kept: the reader's language stands in the button alone.
CALL_INSTEAD = row("call", Access.ANYONE, MESSAGE, one_of("sign", HelpSign), CallbackField("locale", str, read_locale))

# A worker's chat.
ANSWER_EMPLOYER_CONSENT = row(
    "mayemployer", Access.WORKER, MESSAGE, one_of("said", EmployerAnswer), id_of("consultation_id")
)
RATE_CONSULTATION = row("rate", Access.WORKER, MESSAGE, one_of("rating", Rating), id_of("consultation_id"))
# A consultation 0 is none: what is asked about everything that the worker writes.
ANSWER_CONSENT = row("consent", Access.WORKER, MESSAGE, one_of("said", ConsentAnswer), id_of("consultation_id"))
CHOOSE_KIND = row("kind", Access.WORKER, MESSAGE, one_of("kind", ConsultationKind), id_of("message_id"))
RESTRICT_READERS = row("restrict", Access.WORKER, MESSAGE, id_of("message_id"))
OPEN_TO_GROUP = row("togroup", Access.WORKER, MESSAGE, id_of("message_id"))
OPEN_TO_GROUP_SURELY = row("togroupyes", Access.WORKER, MESSAGE, id_of("message_id"))
NAME_STAFF = row("about", Access.WORKER, MESSAGE, id_of("consultation_id"))
ADMIT = row("admit", Access.WORKER, MESSAGE, one_of("said", RequestAnswer), id_of("consultation_id"), id_of("staff_id"))
KEEP_OUT_SURELY = row("admitnobody", Access.WORKER, MESSAGE, id_of("consultation_id"), id_of("staff_id"))
CLOSE_UNREAD = row("closeunread", Access.WORKER, MESSAGE, id_of("consultation_id"))
ASK_WHERE = row("where", Access.WORKER, MESSAGE, id_of("message_id"))
MAKE_COMPLAINT = row("complain", Access.WORKER, MESSAGE, id_of("message_id"))
# A consultation 0 is one that is still to be opened.
MOVE_WORDS = row("move", Access.WORKER, MESSAGE, id_of("message_id"), id_of("consultation_id"))
MOVE_WORDS_SURELY = row("moveyes", Access.WORKER, MESSAGE, id_of("message_id"), id_of("consultation_id"))
SAY_UNSOLVED = row("unsolved", Access.WORKER, MESSAGE, id_of("consultation_id"))
PICTURE_SHOWS_CARD = row("card", Access.WORKER, MESSAGE, id_of("telegram_id", LARGEST_TELEGRAM_ID))
TAKE_PICTURE_OUT = row("cardyes", Access.WORKER, MESSAGE, id_of("telegram_id", LARGEST_TELEGRAM_ID))
LEAVE_PICTURE = row("cardno", Access.WORKER, MESSAGE, id_of("telegram_id", LARGEST_TELEGRAM_ID))
DELETE_HELD_PICTURE = row("heldyes", Access.WORKER, MESSAGE, id_of("telegram_id", LARGEST_TELEGRAM_ID))
GIVE_HELD_PICTURE = row("heldno", Access.WORKER, MESSAGE, id_of("telegram_id", LARGEST_TELEGRAM_ID))
OPEN_INTERVIEW = row("interview", Access.WORKER, MESSAGE, id_of("interview_id"))
FINISH_REMINDER = row("rem:done", Access.WORKER, BOTH, id_of("obligation_id"))
OFFER_LATER_DAYS = row("rem:later", Access.WORKER, BOTH, id_of("obligation_id"))
CHOOSE_LATER_DAY = row(
    "rem:on", Access.WORKER, MESSAGE, id_of("obligation_id"), CallbackField("later_on", date, date.fromisoformat)
)
EXPLAIN_REMINDER = row("rem:explain", Access.WORKER, BOTH, id_of("obligation_id"))
SHOW_NEEDED = row("rem:need", Access.WORKER, MESSAGE, id_of("obligation_id"))
HELP_WITH_REMINDER = row("rem:help", Access.WORKER, BOTH, id_of("obligation_id"))
CHOOSE_DAY_THAT_COUNTS = row(
    "day",
    Access.WORKER,
    MESSAGE,
    one_of("part", DisputableDay),
    CallbackField("day", date, date.fromisoformat),
)
TAKE_BACK_DONE = row("rem:undo", Access.WORKER, BOTH, id_of("obligation_id"))
READ_NOTICE = row("notice:read", Access.WORKER, BOTH, id_of("notice_id"))
SAY_NOTICE_UNCLEAR = row("notice:unclear", Access.WORKER, BOTH, id_of("notice_id"))
ASK_ABOUT_NOTICE = row("notice:ask", Access.WORKER, BOTH, id_of("notice_id"))
SHOW_FORM = row("rem:form", Access.WORKER, MESSAGE)
SEND_KEPT = row("kept", Access.WORKER, MESSAGE)
SEND_UNSENT = row("unsent", Access.WORKER, BOTH)
SEND_CALENDAR = row("calendar", Access.WORKER, DIALOG, id_of("number"))
SEND_RESULT = row("result", Access.WORKER, DIALOG, id_of("screening_id"))
SEND_MY_DATA = row("mydata", Access.WORKER, DIALOG, id_of("number"))
CLEAR_CHAT = row("clear", Access.WORKER, DIALOG, id_of("number"))
GO_ON = row("menu", Access.WORKER, MESSAGE)
OPEN_DANGER = row("danger", Access.WORKER, MESSAGE)
