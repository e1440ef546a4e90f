# One form for every check: questions, summary, result.

form-begin = Start
form-resume = Go on where I stopped
form-change = See or change my answers
form-again = A question you answered before
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = Question { $number } of about { $about }
# $answer (String)
form-answer-now = Your answer now: <b>{ $answer }</b>
form-yes = Yes
form-no = No
form-skip = I don’t know
form-not-known = I don’t know
form-back = ← Back
form-later = Stop for now (answers are kept)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods = { $count ->
    [0] none
    [one] { $count } period
   *[other] { $count } periods
}
form-periods-open = Enter my periods of stay
form-periods-never = I never had this status, nor prepared
form-date-hint = Choose the day, or type it like this: 2026-11-22
form-number-hint = Please type a number.
form-country-hint = Is your country not in the list? Type its name.

form-health =
    <b>The next questions are about your health.</b>

    Health is private. We only ask whether you had a health check, when, and whether a doctor said that you can work. We use this only for this check, and support staff can see it. You do not have to answer.
form-health-yes = Yes, you may ask
form-health-no = No, skip these questions

form-summary =
    <b>Your answers</b>

    Press an answer below to change it.
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = Show the result

form-mistake-no-text = ⚠️ Please answer with text or with the buttons. I cannot read a picture, a voice message or a sticker here. To send one to support, open the menu.
form-mistake-no-date = ⚠️ I could not read this as a date. Please type it like this: 2026-11-22
form-mistake-two-dates = ⚠️ I am not sure which day you mean: day and month could be the other way round. Please type year, month and day, like this: 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ This day is not possible here. Please choose a day from { $first } to { $last }.
# $lowest, $highest (Number)
form-mistake-number = ⚠️ Please type a whole number from { $lowest } to { $highest }.
form-mistake-choose = ⚠️ I did not find this among the answers. Please use the buttons.

## Periods of stay

periods-list =
    <b>Your stays in Japan as Specified Skilled Worker (i)</b>

    Enter every period, also with other employers or in other fields, and the time with “Designated Activities” (特定活動) while you prepared. Enter leave for birth, childcare, illness or injury too.
periods-none = No period yet. If you never had this status and never prepared for it, press “Done”.
periods-add = ＋ Add a period
periods-done = Done
periods-kind = What kind of period is it?
periods-remove = Remove this period
periods-from = <b>On which day did it begin?</b>
periods-to = <b>On which day did it end?</b> The last day counts too.
periods-running = It still runs
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – still running · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ The last day cannot be before the first day ({ $from }).

## Result

result-outcome-blocked = <b>Something is in the way as things are now.</b> Look at the points marked ❌. Many of them can change.
result-outcome-needs_staff = <b>Our staff must check some points.</b> Look at the points marked 👤.
result-outcome-incomplete = <b>Some answers are missing.</b> Look at the points marked ❔.
result-outcome-clear = <b>From your answers, nothing blocks you.</b> Only the Immigration Services Agency (出入国在留管理庁) decides.
result-outcome-possible = <b>From your answers, changing jobs looks possible.</b> Only the Immigration Services Agency (出入国在留管理庁) decides. Look at the points marked 📌 first.
result-outcome-not_yet = <b>From your answers, changing jobs is not possible yet.</b> Our staff can tell you what is missing.
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
result-escalate = <b>Nobody may take a deposit from you, make you promise a penalty, or keep your things.</b> Support can help you. This check by itself opens no case.
# $todo (String) a whole sentence
result-todo = 👉 <b>What to do next:</b> { $todo }
result-papers = 📄 <b>What proves it:</b>
# $paper (String)
result-paper = • { $paper }
# $title, $url (String)
result-source = { $url ->
    [none] Source: { $title }
   *[other] Source: <a href="{ $url }">{ $title }</a>
}
# $on (String) a day, or empty when nobody has checked
result-checked = { $stale ->
    [true] Nobody has checked this on the official page in the last 180 days. Please confirm it with support.
   *[other] Checked on the official page on { $on }.
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Not confirmed yet.</b> No official page that we have seen says this clearly. Our staff will confirm it; please do not rely on it before.
result-ask-support = 💬 Ask support about this

verdict-met = met
verdict-not_met = not met
verdict-needs_staff = our staff must check
verdict-to_do = something to do
verdict-unknown = not known
verdict-not_applicable = not needed in your case
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
