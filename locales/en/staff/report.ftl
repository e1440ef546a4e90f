# Reports (通報): what staff told an authority about a wrong, or the employer, or why they did not.

report-button = Report to an office (通報)
report-open = Open the report
# $number (String) of a consultation, or “none”; $held_on (String) the day of an interview; $roster_number (String)
report-about = { $number ->
    [none] Interview of { DAY($held_on) }: { $roster_number }
   *[other] No. { $number }
}
# Which office. $authority (String) one of ours, or “none”; $office (String) the name of another one
report-office = { $authority ->
    [none] { $office }
   *[other] { WORD("authority", $authority) }
}
# A report in one line. $addressee, $decision (String); $done_on (String) a day; $name (String) who decided; $whom (String) somebody at the employer; $outcome, $reason (String)
report-line = { $addressee ->
    [employer] { $decision ->
        [reported] 🏢 Employer told on { DAY($done_on) } by { $name }: { $whom }
       *[not_reported] 🏢 Employer not told, says { $name } ({ DAY($done_on) })
    }
   *[authority] { $decision ->
        [reported] 📣 Reported to { report-office } on { DAY($done_on) } by { $name }: { WORD("report-outcome", $outcome) }
       *[not_reported] 📣 Not reported to an office ({ DAY($done_on) }, { $name }): { WORD("report-reason", $reason) }
    }
}
# The same as a button
report-label = { DAY($done_on) } · { $addressee ->
    [employer] Employer
   *[authority] { $decision ->
        [reported] { report-office }
       *[not_reported] Not reported
    }
}
# In the topic, when a matter is closed
report-undecided = A wrong was told here, and nobody has noted yet whether it was reported to an office, or why not. Please note it, also if you decided not to report.

## What was noted, and a new report

# $count (Number)
report-list =
    <b>{ report-about }: reports to offices</b>
    { $count ->
        [0] Nothing is noted yet.
       *[other] Noted: { $count }
    }
report-ordinance = By pages that quote the support ordinance: who learns in an interview that labour law is broken, or of another wrong, reports it to the Labour Standards Inspection Office or another office. We have not confirmed this with the ordinance itself.
report-which =
    <b>The bot sends nothing to any office.</b> Call, visit or write yourself, and note it here. Ask the worker first, and say who will see it. In “{ my_data-button }” the worker can read which office, when and what came of it, but not your words.

    Which office was told?
report-other_office = Another office
report-not_reported = We do not report this
report-reported = It was reported to an office
report-ask_authority = Which office was told?
report-ask_office = Which office was told? Please type its name.
report-ask_reason = <b>{ report-about }</b>: why is nothing reported?
report-reason-worker_declines = The worker does not want it
report-reason-no_breach = No rule was broken
report-reason-by_others = Somebody else reported it
report-reason-still_checking = We are still checking
report-reason-other = Another reason
report-ask_channel = <b>{ report-about }</b>: how was the office told?
report-channel-telephone = By telephone
report-channel-visit = By a visit
report-channel-letter = By letter
report-channel-online = Online
report-ask_day = On which day?
# $decision (String)
report-ask_words = { $decision ->
    [not_reported] Please write the reason in your own words.
   *[reported] What was said? Please write it in your own words.
}
report-summary = <b>{ report-about }</b>
# $channel (String)
report-how = How: { WORD("report-channel", $channel) }
# $words (String) of staff
report-words = <blockquote>{ $words }</blockquote>
# $ask_on (String) a day
report-asks_again = We ask again on { DAY($ask_on) }.
report-meanwhile = <b>⚠️ Meanwhile this was noted too.</b> If yours is another report, tap “{ report-save }” once more.
report-save = Save
report-change-office = Change the office
report-change-channel = Change how
report-change-day = Change the day
report-change-reason = Change the reason
report-change-words = Change the words
report-change-decider = Another person decided
report-change-ask_on = Ask again on another day
report-ask_decider = Who decided?
report-ask_ask_on = On which day do we ask again?
# $ask_on (String) a day, or “none”
report-saved =
    ✅ Noted: { report-about }. The bot has sent nothing.
    { $ask_on ->
        [none] {""}
       *[other] { report-asks_again } Until then it stands in the list of tasks (/tasks).
    }
report-to_list = To the reports
# $count (Number) of reports
report-mistake-meanwhile = ⚠️ Somebody has noted a report meanwhile. Please look at it first.
report-mistake-changed = ⚠️ Somebody has changed this meanwhile. Nothing was saved. Please go back and look at it first.

## One report

report-one = <b>{ report-about }</b>
# $unagreed (String) why the employer was told
report-unagreed = ⚠️ Told without the worker’s consent: { $unagreed }
# $outcome_words (String) of staff
report-outcome_words = What came of it: { $outcome_words }
# $version (Number); $writer (String) of staff
report-corrected = Version { $version }, written by { $writer }. Those before are kept.
report-outcome-note = What came of it?
report-correct = Correct it
report-ask_outcome = What has the office done with it?
report-outcome-none_yet = no answer yet
report-outcome-accepted = accepted
report-outcome-examined = being examined
report-outcome-done = done
report-outcome-not_accepted = not accepted
report-ask_outcome_words = Please write what the office said, or tap “{ report-no_words }”.
report-no_words = Nothing to add
