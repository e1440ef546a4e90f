## Result

result-outcome-blocked = <b>One or more points are not met yet.</b>
result-outcome-suspended = <b>Applications are suspended in this field.</b>
result-outcome-needs_staff = <b>Our staff must check some points.</b>
result-outcome-incomplete = <b>Some answers are missing.</b>
result-outcome-clear = <b>From your answers, we see no problem.</b> Only the Immigration Services Agency (出入国在留管理庁) decides.
result-outcome-possible = <b>From your answers, changing jobs looks possible.</b>
result-outcome-not_yet = <b>From your answers, you cannot change jobs yet.</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = { $count ->
    [1] ❔ We have not asked everything about { $count } point yet.
   *[other] ❔ We have not asked everything about { $count } points yet.
}
# $criterion (String)
result-not_asked = ❔ { $criterion }: not asked yet
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }: not everything asked yet
result-who_decides = Only the Immigration Services Agency (出入国在留管理庁) decides. This check shows what may be missing.
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>Next:</b> { $todo }
result-papers = 📄 <b>What proves it:</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }: { $title }
   *[other] { WORD("result-certainty", $certainty) }: <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ Certain (an official page)
# How sure a source is.
result-certainty-likely = 🔹 Likely (another page says so)
result-certainty-unsettled = ❓ Not clear (no page says it clearly)
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] Nobody has checked this yet. Ask us.
               *[other] Last checked on the official page on { $on }, more than 180 days ago. Please ask us to confirm it.
            }
       *[other] Checked on the official page on { $on }.
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Not confirmed yet.</b> Please ask our staff before you use it.
result-unconfirmed-why = No official page that we have seen says this clearly. Our staff will confirm it.
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 Send to support
result-go_on = 🔎 Check everything else too
result-more = 📋 More about this result
result-sheet = 🖨 Make a sheet to show (PDF)
result-details =
    <b>More about this result</b>

    Tap a point. You see the reason, the papers that prove it, and where it is written.
# The sheet, for family, employer and office.
result-sheet-title = Result of the check
# The worker's name follows.
result-sheet-about = From the answers of
result-sheet-summary = Result
result-sheet-outcome = What the check says
result-sheet-against = What is not met yet
result-sheet-next = What to do
result-sheet-points = The points
result-sheet-papers = Papers
result-sheet-answers = Answers
result-sheet-note = Please note
result-sheet-sent = Read it before you show it to somebody. It may say something about your health check and the money you paid.
