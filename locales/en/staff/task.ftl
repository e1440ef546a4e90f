# Tasks: what a person on the staff has to do, because a message cannot.

## The letter to the group. $roster_number (String) or “none”; $id (String) the number under which the records stay

# The worker’s number, without a name: it stands where everybody in the group reads it.
task-worker = { $roster_number ->
    [none] a person who is not on the roster (record { $id })
   *[other] { $roster_number }
}
# $about (String) worker, or none
task-whom = { $about ->
    [none] our organisation
   *[worker] { task-worker }
}
# $reminder (String) a kind of reminder, or “none”; $deadline_on (String) a day, or “none”
task-about = { $reminder ->
    [none] What it was about is not known any more.
   *[other] It is about: { WORD("reminder-name", $reminder) }.
}
task-last-day = { $deadline_on ->
    [none] It has no last day.
   *[other] Last day: { DAY($deadline_on) }.
}
task-call =
    <b>Task: please call</b>
    { task-worker }

    The bot cannot reach this worker: the chat is blocked, deleted or was never opened. Reminders do not arrive. Please call, or ask the employer to let the worker contact us.
task-silent =
    <b>Task: please call</b>
    { task-worker }

    This worker got a reminder at least 14 days ago, has not answered it and has not written since. Please call, or ask the employer to let the worker contact us.
task-no_answer =
    <b>Task: no answer to the last reminder</b>
    { task-whom }

    { task-about } { task-last-day }
    The worker has not reacted. Please ask the worker, and help.
task-unanswered =
    <b>A worker waits for an answer</b>
    { task-worker }

    Please answer. This task ends by itself when an answer has arrived.
task-alarm_outcome =
    <b>An alarm was taken: what was done?</b>
    { task-worker }

    Please open the matter and say it. This task ends by itself when that is said.
task-read =
    <b>A worker’s words are to be read</b>
    { task-worker }

    Please note in Japanese what they mean. This task ends by itself when a note stands below the words, or the matter is closed.
task-evidence =
    <b>Hidden words are to be decided about</b>
    { task-worker }

    Words of the worker were taken out of the chats. Managers and admins decide in private with the bot (/evidence): keep, destroy or show again. Until then they stay kept. This task ends by itself when all in that matter is decided.
task-arrived =
    <b>Task: who is this?</b>
    { task-worker }

    This person came by an invitation without a name, and agreed to be looked after. Please say in the private chat with the bot who it is ({ staff-card-link }).
task-report =
    <b>Task: what came of a report?</b>
    { task-whom }

    A report to an office (通報), or the decision about one, is still open. Please ask the office, or decide, and note it at the report. This task ends by itself then.
# Where there is no report yet
task-undecided =
    <b>Task: report or not?</b>
    { task-whom }

    A matter was closed in which a wrong was told, and nobody has noted whether it is reported to an office (通報). Please open the matter and note it: reported, or why not. This task ends by itself then.
# $count (Number) how many chats opened the link
task-identity =
    <b>Task: who opened this invitation?</b>
    { task-worker }

    Somebody opened this worker’s invitation, and the date of birth did not show that it is the worker (perhaps the roster has no date of birth). Please call or meet the worker and ask. Until then the person sees nothing of the roster.

    Chats that opened this link, and of which nobody knows who it is: { $count }. Please ask the person to read the four digits on their phone.
task-overdue =
    <b>Task: the last day is past</b>
    { task-whom }

    { task-about } { task-last-day }
    Please find out at once whether it was done, and what has to be done now.
task-late_application =
    <b>Task: applied after the last day of the stay</b>
    { task-whom }

    The application came after the last day of the stay, or one of the two days is wrong. { task-last-day }
    Please compare the days with the residence card at once, and call the Regional Immigration Services Bureau (地方出入国在留管理局) together with the worker.
task-ask_records =
    <b>Task: ask for a consent</b>
    { task-worker }

    The bot has asked whether records of what the worker asks may be kept. There is no answer. Please ask by phone. This task ends by itself when the worker answers in the chat.
task-no_day =
    <b>Task: the day is not known</b>
    { task-whom }

    { task-about }
    The worker says that it is done, but not the day. Please ask for the day: the worker can enter it in “My details”, staff a last day of the stay on the card. Without it there is no next reminder.
task-no_contract =
    <b>Task: no contract is known</b>
    { task-worker }

    The roster names no contract, so nobody knows how long the law keeps these records. Please enter it. Otherwise everything about this person is deleted after the last day of this task.
task-contract_end =
    <b>Task: the worker says that the contract ended</b>
    { task-whom }

    { $told_on ->
        [none] The worker took the day back again.
       *[other] Day: { DAY($told_on) }. Our contract has no such end.
    }
    Please talk with the worker, and enter the end and its reason on the card. The organisation may have to file it within 14 days (/filing).
# $before_on (String) the day that the worker told before
task-contract_end-corrected =
    <b>Task: the worker corrected the end of the contract</b>
    { task-whom }

    Until now: { DAY($before_on) }.
    { $told_on ->
        [none] The worker took the day back.
       *[other] Now: { DAY($told_on) }.
    }
    Please talk with the worker. Days for a filing (/filing) may have changed too.
# $part (String) a date of “My details”, or “none”; $own, $theirs (String) days
task-past_day =
    <b>Task: the worker says that a last day is past</b>
    { task-whom }

    { $part ->
        [none] The worker has told another day since.
       *[other] { WORD("profile-name", $part) }: { DAY($own) } (worker), { DAY($theirs) } (staff). We count from the day of staff.
    }
    Please find out at once which day is right, for example on the residence card.
task-arrange =
    <b>Task: an interview has no time</b>
    { task-worker }

    The worker found no free time, called the interview off or wants to meet in person. The interview is still owed. Please offer other times (/interviews).
task-no_consent =
    <b>Task: reminders are switched off</b>
    { task-worker }

    { task-about } { task-last-day }
    This worker has not agreed to get reminders, so nothing was sent. Please tell the worker in another way.
task-returned = { task-worker } can be reached again. The task to call is done. Reminders that did not arrive are on their way once more.
task-button-draft = Text for the employer
task-said-done = Recorded: done.
task-said-before = This was done before.
# $task (String) what it was; $name (String) who ended it; $outcome (String) what became of it
task-done = { $outcome ->
    [not_needed] ✓ { WORD("task-title", $task) }: { task-whom }. Not needed, says { $name }.
    [not_reached] ✓ { WORD("task-title", $task) }: { task-whom }. { $name } could not reach the worker. The task comes again in three days.
   *[done] ✓ { WORD("task-title", $task) }: { task-whom }. Done by { $name }.
}
# Below a task. $due_on (String) a day; $name (String) who does it
task-standing =
    To be done by: { DAY($due_on) }
    Who does it: { $name ->
        [none] nobody yet
       *[other] { $name }
    }
# Only in a private chat. $note (String) what staff wrote about it
task-noted = Note: { $note }
task-noted_inside = There is a note. Tap “Write a note” to read it.
task-noted_closed = There is a note from the time when only managers and admins read this matter, and staff they chose. They can still read it.
# $place (String) its place in the list
task-open = No. { $place }
task-claim = I do it
task-give_back = I do not do it after all
task-end-done = ✓ Done
task-end-not_needed = Not needed
task-end-not_reached = Not reached
task-note = Write a note
task-to-list = ‹ All tasks
task-undo = Take it back (10 seconds)
task-undo-late = Only who ended the task can take that back, within ten seconds.
# $task (String) what is to be done; $note (String) what stands there
task-note-ask =
    <b>{ WORD("task-title", $task) }</b>
    Note so far: { $note ->
        [none] none
       *[other] { $note }
    }

    Type the note. It takes the place of what stands there.
task-note-saved = The note is kept. /tasks shows the list.

## The list

task-title-call = Call (cannot be reached)
task-title-silent = Call (does not react)
task-title-no_answer = No answer to the last reminder
task-title-unanswered = No answer yet
task-title-alarm_outcome = Alarm: what was done?
task-title-read = Words to be read
task-title-overdue = The last day is past
task-title-no_consent = Reminders are switched off
task-title-late_application = Applied after the last day of the stay
task-title-ask_records = Ask for the consent to records
task-title-no_day = The day is not known
task-title-no_contract = No contract is known
task-title-contract_end = A contract ended (the worker says)
task-title-past_day = A last day is past (the worker says)
task-title-arrange = An interview has no time
task-title-report = What came of a report
task-title-undecided = Report to an office or not: decide
task-title-evidence = Hidden words to be decided about
task-title-arrived = Somebody came: who is it?
task-title-identity = Somebody opened an invitation: is it the worker?
task-list = <b>What staff have to do</b>
task-list-empty = Nothing is to be done.
# To one of staff alone. $today (Number) tasks due today, $late (Number) tasks whose day is past
task-kept-due = <b>🔒 Tasks of matters that the group does not see:</b> { $today } due today, { $late } late. Please open the matter and do it. /tasks shows all.
# $place (String) its place in the list; $task (String); $due_on (String) a day
task-line = { $place }. { DAY($due_on) }: { WORD("task-title", $task) }, { task-whom }
# $reminder (String) a kind of reminder
task-line-about = { $place }. { DAY($due_on) }: { WORD("task-title", $task) }, { task-whom }; { WORD("reminder-name", $reminder) }
# $more (Number)
task-list-more = { $more ->
    [one] One more is not shown.
   *[other] { $more } more are not shown.
}
# $place (String)
task-tick = ✓ { $place }

## A text for the employer, always in Japanese. It tells no reason. $employer, $name, $organisation, $phone (String)

task-draft =
    Copy this text and send it to the employer. It does not say why: please do not add a reason.

    <pre>{ task-draft-text }</pre>
task-draft-text = { $employer ->
        [none] ご担当者様
       *[other] { $employer } ご担当者様
    }

    いつもお世話になっております。登録支援機関の{ $organisation }でございます。
    貴社にお勤めの{ $name }さんに、お手すきの際に一度、私どもまでご連絡くださるようお伝えいただけますでしょうか。
    電話番号は{ $phone }でございます。
    お手数をおかけいたしますが、どうぞよろしくお願い申し上げます。
