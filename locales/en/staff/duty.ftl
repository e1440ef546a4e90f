# Duties of the organisation: what it owes the authorities, and the room in which staff note what has to be reported.

duty-button-done = ✓ Done
# $place (String) its place in the list; $reminder (String) a kind of reminder; $deadline_on (String) a day, or “none”
duty-line = { $place }. { WORD("reminder-name", $reminder) }: { task-whom }; { task-last-day }
# What was noted, one line for each. $place (String), $reminder (String), $deadline_on (String)
duty-line-noted = { $place }. { WORD("reminder-name", $reminder) }; { task-last-day }
duty-line-about = – { WORD("duty-notice", $notice) }: { duty-whom }
# $employer (String) or “none”; whom the rest of it names
duty-whom = { $employer ->
    [none] { task-whom }
   *[other] { $employer }
}
# $reminder (String), $name (String) who did it
duty-done = ✓ { WORD("reminder-name", $reminder) }. Done by { $name }.
# $notice (String), $deadline_on (String) a day, $employer, $about, $roster_number, $id (String)
duty-noted =
    <b>To be reported within 14 days (随時届出)</b>
    { WORD("duty-notice", $notice) }
    About: { duty-whom }
    Last day: { DAY($deadline_on) }

    Check who files it, we or the employer. The reminders come on the days 1, 7 and 12 after it happened, until somebody presses “Done”.
duty-notice-contract_changed = A contract was changed
duty-notice-contract_ended = A contract ended
duty-notice-contract_new = A new contract was made
duty-notice-plan_changed = The support plan was changed
duty-notice-outsourcing_changed = The outsourcing was changed
duty-notice-acceptance_difficult = Acceptance became difficult
duty-notice-missing_person = A worker is missing
duty-notice-standards_not_met = Standards are not met
duty-notice-support_impossible = Support cannot be carried out
duty-ask-notice = <b>What has to be reported?</b> Choose what happened.
duty-ask-day = <b>When did it happen?</b> Choose the day, or type it, for example 2026-11-22.
duty-ask-whom = <b>Who is it about?</b> Type the number or a part of the name of a worker, or choose below.
duty-whom-employer = An employer
duty-whom-nobody = Our organisation
# $count (Number) how many
duty-ask-employer = { $count ->
    [0] No employer is on the roster.
   *[other] <b>Which employer?</b>
}
# $notice (String), $on, $deadline_on (String) days, $about (String) worker, employer or none, $name (String)
duty-summary =
    <b>Is this right?</b>

    What: { WORD("duty-notice", $notice) }
    Happened on: { DAY($on) }
    About: { $about ->
        [none] our organisation
       *[other] { $name }
    }
    Last day to report it: { DAY($deadline_on) }
duty-save = Note it
duty-saved = Noted. The staff group is told, and reminded until somebody presses “Done”.
duty-mistake-past = ⚠️ The 14 days after that day are over. Please report it at once; there is nothing to remind of any more. Nothing was noted.
