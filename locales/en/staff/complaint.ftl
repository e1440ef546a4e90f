# What the staff group does not see: complaints about support staff, for admins, and restricted matters, for managers too.

# $number (String)
complaint-new = 🔒 There is a new complaint about support staff: no. { $number }. Only admins are told.
# $name, $why (String) as in standing-given_back
complaint-given_back = { restricted-given_back }
complaint-rested = { restricted-rested }
# $number (String)
complaint-more = 🔒 There is something new in complaint no. { $number }.
# $number, $rating (String)
complaint-rated = 🔒 Complaint no. { $number }. The worker’s answer to “Was the help good?”: { WORD("consultation-rating", $rating) }
# $number (String)
complaint-unsolved = 🔒 The worker says that complaint no. { $number } is not solved. It is open again.
# $number, $id (String)
complaint-forgotten = 🔒 Complaint no. { $number }: the worker asked to be forgotten, and is No. { $id } from now on. The complaint is closed.
# $number (String), $count (Number)
complaint-remove_by_hand = 🔒 Only admins read complaint no. { $number } now. The bot could not delete everything in the staff group. { $count ->
    [one] One message or topic about it may still stand there.
   *[other] { $count } messages or topics about it may still stand there.
} Please delete this by hand.
# $number (String)
complaint-not-delivered = 🔒 The answer to no. { $number } did not reach the worker. Please use another way, for example a phone call.
# $number (String). After the sentence above, once the worker can be reached again
complaint-arrived = 🔒 The answer to no. { $number } has reached the worker now.
# $number (String)
complaint-not_corrected = 🔒 The correction in no. { $number } did not reach the worker, who keeps the old words. Please use another way, for example a phone call.
# $number (String)
complaint-back_left = ⚠️ No. { $number }: Telegram did not let us delete the answer that was taken back. The worker still has it. Please write what is right.
# $number (String)
complaint-in_group = No. { $number } is open to the staff group now. Please go on in its topic.
# $number (String)
complaint-asked_in_group = No. { $number } is open to the staff group now. Your answer is not sent yet: the question stands in the topic.
# For the staff group, where the bot may write to no admin. $number (String)
complaint-unheard = 🔒 No. { $number } waits for an admin: none can be told in private. Admins, please open the bot.
complaint-open = Open
complaint-list = <b>🔒 What the staff group does not see</b>
complaint-list-none = <b>🔒 What the staff group does not see</b> There is nothing.
# $number, $readers, $opened_on, $state (String)
complaint-listed = { $state ->
    [closed] ✓ Closed:{" "}
   *[other] {""}
}No. { $number } { WORD("complaint-readers", $readers) }, { $opened_on }
complaint-readers-admins = Complaint
complaint-readers-restricted = Important
# $number, $readers, $kind, $state, $page, $pages (String)
complaint-one = <b>🔒 No. { $number } { WORD("complaint-readers", $readers) }</b> { WORD("consultation-kind", $kind) }: { WORD("consultation-state", $state) } (page { $page } of { $pages })
# $roster_number, $locale (String)
complaint-whose = Roster number: { $roster_number ->
        [none] not on the roster
       *[other] { $roster_number }
    }. Reads: { LANGUAGE($locale) }.
# $fate (String) worker, or what became of what staff wrote; $name (String) who of staff; $written_on, $written_time (String)
complaint-said =
    <b>{ $fate ->
        [worker] Worker
       *[other] { WORD("complaint-fate", $fate) }
    }{ $name ->
        [none] {""}
       *[other] , { $name }
    }, { DAY($written_on) } { $written_time }</b>
complaint-fate-offered = Draft, not sent
complaint-fate-internal = Internal
complaint-fate-leaving = Answer ⏳
complaint-fate-arrived = Answer 👌
complaint-fate-failed = Answer 👎 (did not arrive)
complaint-fate-taken_back = Answer ↩ (taken back)
# Below it stands what an officer changed an answer into, which the worker does not have.
complaint-said-correction = <b>✏️ Changed to this, not corrected for the worker yet:</b>
complaint-said-removed = (These words stand here no more: the worker moved them, or they were taken out.)
complaint-said-attachment = (photo, file or voice: “Show attachments”)
complaint-earlier = « Earlier
complaint-later = Later »
complaint-answer-write = Answer
complaint-attachments = Show attachments
# $count (Number)
complaint-attachments-coming = { $count ->
    [0] There are no attachments any more.
   *[other] On their way into this chat: { $count }
}
complaint-close = Close
complaint-open-group = 👥 Let the staff group read it
complaint-reopen = Reopen
# $number, $locale (String)
complaint-answer-ask = <b>Answer to no. { $number }</b>: please type it in the worker’s language ({ LANGUAGE($locale) }).
# $number (String); below it stands the answer
complaint-answer-confirm = <b>Send this to the worker of no. { $number }?</b>
# $meaning (String) what a canned reply means, in Japanese
complaint-answer-meaning = <blockquote expandable>{ $meaning }</blockquote>
complaint-answer-send = Send to the worker
complaint-answer-leaves = On its way. 👌 beside it, when you open this matter again, means that it has arrived.
complaint-answer-look = 🔄 Has it arrived?
complaint-answer-change = ✏️ Change it
complaint-answer-file = ⚠️ This was more than words, and has left the group. It cannot be sent. Please write an answer.
# $waiting (Number) drafts and corrections about which nobody has decided
complaint-answers-show = Answers and drafts{ $waiting ->
    [0] {""}
   *[other] { " " }({ $waiting } not sent)
}
# $number (String)
complaint-answers = <b>Answers and drafts in no. { $number }</b>
# $fate, $at, $words (String)
complaint-answer-label = { WORD("complaint-fate", $fate) } { $at } { $words }
# $longest (Number)
complaint-mistake-long = ⚠️ Please type words, at most { $longest } characters.
# $number (String), $notes (Number) of staff
complaint-open-group-confirm =
    <b>Let the whole staff group read no. { $number }?</b> Everything that the worker wrote goes there{ $notes ->
        [0] {""}
        [one] , and one note of staff about a call, a visit or what was done
       *[other] , and { $notes } notes of staff about calls, visits and what was done
    }. Notes on tasks stay with who can read them now. The worker is told.
complaint-open-group-yes = Yes, let the group read it
# For admins, among what the worker said. $name (String)
complaint-concerns = The worker says whom it is about: { $name }
# $name (String) as in complaint-concerns
complaint-concerns_not = The worker has taken this name back: { $name }
complaint-concerns_unknown = The worker does not know the name of whom it is about.
