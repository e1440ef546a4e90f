# The consultations of one kind, and one of them. What a worker wrote never stands here.

# $part (String) which ones, $count (Number)
queue-list =
    <b>{ WORD("queue-part", $part) }: { $count }</b>
    What is overdue stands first, then what is due soonest. Tap one to open its topic or to take it.
queue-none = <b>{ WORD("queue-part", $part) }</b>: nothing now.
queue-part-red = 🔴 Urgent
queue-part-overdue = ⏰ Overdue
queue-part-ours = 📥 Our turn
queue-part-mine = 🙋 Mine
queue-part-theirs = 💬 Their turn
queue-part-resting = 💤 Resting
# $standing, $urgency, $readers, $number, $roster_number (String), $due (String) month, day and time
queue-label = { WORD("queue-mark", $standing) }{ $urgency ->
    [red] 🔴
   *[other] {""}
}{ $readers ->
    [group] {""}
   *[other] 🔒
} { $number }{ $roster_number ->
    [none] {""}
   *[other] {" "}· { $roster_number }
}{ $due ->
    [none] {""}
   *[other] {" "}· { $due }
}
queue-alarm = <b>🆘 An alarm runs. No manager has taken it yet.</b>
queue-mark-new = 📥
queue-mark-ours = 📥
queue-mark-undelivered = 📥
queue-mark-overdue = ⏰
queue-mark-escalated = 📥
queue-mark-theirs = 💬
queue-mark-snoozed = 💤
queue-mark-closed = ✓
queue-standing-new = New, nobody has answered yet
queue-standing-ours = Waiting for our answer
queue-standing-undelivered = What we wrote last has not arrived
queue-standing-overdue = Overdue
queue-standing-escalated = Escalated
queue-standing-theirs = Waiting for the worker
queue-standing-snoozed = Resting
queue-standing-closed = Closed
# $number, $readers, $kind, $urgency, $standing, $roster_number, $locale, $name (String) of who has claimed it
queue-one =
    <b>No. { $number }</b> { $readers ->
        [group] { WORD("consultation-kind", $kind) }
       *[other] 🔒 { WORD("complaint-readers", $readers) }
    }{ $urgency ->
        [red] {" "}🔴 Urgent
       *[other] {""}
    }
    { WORD("queue-standing", $standing) }
    Roster number: { $roster_number ->
        [none] not on the roster
       *[other] { $roster_number }
    }. Language: { LANGUAGE($locale) }
    Taken by: { $name ->
        [none] nobody
       *[other] { $name }
    }
# $since_on, $since_time, $due_on, $due_time, $until_on, $until_time (String) days and times
queue-since = Waiting since { DAY($since_on) } { $since_time }
queue-due = Answer due { DAY($due_on) } { $due_time }
queue-until = Resting until { DAY($until_on) } { $until_time }
queue-no_topic = It stands in the group’s General topic.
queue-claim = 🙋 Take it
queue-snooze = 💤 Let it rest
queue-tomorrow = Until tomorrow
queue-three_days = For three days
# $number (String)
queue-snooze-ask = <b>Until when shall no. { $number } rest?</b> Choose a day, or type it. It goes on when the worker writes.
queue-card = 👥 Roster card
