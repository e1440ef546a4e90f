# The digest: what has come together since the one before, by subject and employer.

digest-head =
    <b>📋 New since the last overview</b>
    Tasks and duties stand in the list: /tasks.
digest-pressing = <b>⚠️ This cannot wait until the next overview</b>
# $title (String) a subject; $count (Number); $first_on (String) the earliest day, or “none”
digest-subject = <b>{ $title }</b>: { $count }{ $first_on ->
    [none] {""}
   *[other] {" "}(earliest day: { DAY($first_on) })
}
# $employer (String) or “none”; $people (String) roster numbers, or “none”; $more (Number) how many are not named
digest-employer = – { $employer ->
    [none] { $people ->
        [none] Our organisation
       *[other] { $people }
    }
   *[other] { $people ->
        [none] { $employer }
       *[other] { $employer }: { $people }
    }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
# $more (Number) of lines
digest-more = { $more ->
    [1] One more line is not shown.
   *[other] { $more } more lines are not shown.
}

## Subjects

digest-title-task-returned = Can be reached again
digest-title-reminder-undone-staff = Not done after all (the worker says)
digest-title-duty-noted = To be reported within 14 days (随時届出)
digest-title-interview-staff-booked = Interview time chosen
digest-title-interview-staff-called-off = Interview called off by the worker
digest-title-interview-staff-in-person = Wants an interview in person
digest-title-interview-staff-forgotten = Interview called off: asked to be forgotten
digest-title-interview-staff-supervisor = A supervisor told problems
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_approval-waits = { $notice ->
    [none] Notices that wait for an approval
   *[other] Notice no. { $notice } “{ $title }” waits for an approval
}
digest-title-invitation-reused = A used invitation was opened again
digest-title-invitation-refused-other_chat = Opened an invitation with another account
digest-title-invitation-refused-linked_before = An invitation was opened in another person’s chat
digest-title-invitation-refused-two_job_changes = Two job-change records: invitation refused
digest-title-invitation-arrived = Came by an invitation without a name
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_running-paused = { $notice ->
    [none] Notices that are paused
   *[other] Notice no. { $notice } “{ $title }” is paused: let it go on, or cancel the rest
}
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_proof-call = { $notice ->
    [none] Urgent notice not read: please call
   *[other] Urgent notice no. { $notice } “{ $title }” not read: please call
}
# $notice (String) the number of what changes an urgent notice, or none; $title (String) its title
digest-title-notice_proof-call-correct = { $notice ->
    [none] Correction of an urgent notice did not arrive: please call
   *[other] Correction no. { $notice } of the urgent notice “{ $title }” did not arrive: please call
}
# $notice (String) the number of what changes an urgent notice, or none; $title (String) its title
digest-title-notice_proof-call-take_back = { $notice ->
    [none] Urgent notice taken back, which did not arrive: please call
   *[other] Urgent notice “{ $title }” was taken back (no. { $notice }), which did not arrive: please call
}
