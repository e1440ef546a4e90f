# Complaints about support staff. Workers read the first part, admins the second.

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
