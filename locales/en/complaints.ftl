# Complaints about support staff. Workers read the first part, admins the second.

complaint-about-staff = 🔒 A complaint about support staff
# $number (String)
complaint-continue = ↩ No. { $number } 🔒 Complaint
# $organisation (String)
complaint-write =
    <b>🔒 A complaint about support staff</b>

    Write what happened, in your own language. You can also send photos, documents or voice messages.

    Only the admins of { $organisation } read this. Support staff do not see it.
    Is it about an admin? Then please do not write it here. Tell the Immigration Services Agency or a lawyer: look for a telephone number under “📖 Guide” in the menu.

    In danger, call 110 (police) or 119 (fire, ambulance).
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Complaint no. { $number }</b>

    { $received ->
        [0] You can go on here. The admins have received what you wrote before.
        [one] The admins have received your message.
       *[other] The admins have received your { $received } messages.
    } They will answer here. Support staff do not see it. You can write more, or press “Done”.

    In danger, call 110 (police) or 119 (fire, ambulance).
# $number (String)
complaint-added = ✅ Added to complaint no. { $number }. Only the admins will see it.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Answer to your complaint no. { $number }</b>
# $number (String)
complaint-closed = An admin has closed complaint no. { $number }. Was the help good?
# $number (String)
complaint-reopened = An admin has opened complaint no. { $number } again.
# $number (String)
complaint-open-again = Complaint no. { $number } is open again. An admin will write to you.

## What admins read

# $number (String)
complaint-new = 🔒 There is a new complaint about support staff: no. { $number }. Only admins are told.
# $number (String)
complaint-more = 🔒 There is something new in complaint no. { $number }.
# $number, $rating (String)
complaint-rated = 🔒 Complaint no. { $number }. The worker’s answer to “Was the help good?”: { WORD("consultation-rating", $rating) }
# $number (String)
complaint-unsolved = 🔒 The worker says that complaint no. { $number } is not solved. It is open again.
# $number, $id (String)
complaint-forgotten = 🔒 Complaint no. { $number }: the worker asked to be forgotten, and is No. { $id } from now on. The complaint is closed.
# $number (String)
complaint-not-delivered = 🔒 Your answer to complaint no. { $number } did not reach the worker. Please use another way, for example a phone call.
complaint-open = Open
complaint-list = <b>🔒 Complaints about support staff</b>
complaint-list-none = <b>🔒 Complaints about support staff</b> There are none.
# $number, $opened_on (String)
complaint-listed = No. { $number }, { $opened_on }
# $number, $state, $page, $pages (String)
complaint-one = <b>🔒 Complaint no. { $number }</b>: { WORD("consultation-state", $state) } (page { $page } of { $pages })
# $roster_number, $locale (String)
complaint-whose = Roster number: { $roster_number ->
        [none] not on the roster
       *[other] { $roster_number }
    }. Reads: { LANGUAGE($locale) }.
# $author, $written_on, $written_time (String)
complaint-said =
    <b>{ $author ->
        [worker] Worker
       *[staff] Admin
    }, { DAY($written_on) } { $written_time }</b>
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
complaint-reopen = Reopen
# $number, $locale (String)
complaint-answer-ask = <b>Answer to complaint no. { $number }</b>: please type it in the worker’s language ({ LANGUAGE($locale) }).
# $number (String); below it stands the answer
complaint-answer-confirm = <b>Send this to the worker of complaint no. { $number }?</b>
complaint-answer-send = Send to the worker
# $longest (Number)
complaint-mistake-long = ⚠️ Please type words, at most { $longest } characters.
