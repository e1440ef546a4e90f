# What follows from a result: what to do in order, the papers, the five years, and "what if".

## What to do, in order

todo-button = 📝 What to do, in order
todo-title = <b>What to do, in order</b>
todo-nothing = From your answers, there is nothing to do at the moment. Only the Immigration Services Agency (出入国在留管理庁) decides.
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $last_on (String) ISO days
todo-between = 📅 The health check must be from { DAY($first_on) } to { DAY($last_on) }.
todo-until = 📅 Before the end of { DAY($last_on) }.
todo-from = 📅 From { DAY($first_on) } on.

## Papers

papers-button = 📄 My papers
papers-list =
    <b>Your papers</b>

    Press the number of a paper when you have it. You can come back on another day; what you marked stays.
# $have, $all (Number)
papers-count = You have { $have } of { $all }.
papers-none = From your answers, no paper is needed yet.
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜

## The five years

stay-button = ⏳ My five years
stay-title = <b>Your five years as Specified Skilled Worker (i)</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = From your answers, you have used { NUMBER($used, useGrouping: 0) } of { NUMBER($allowed, useGrouping: 0) } days by { DAY($today) }.
stay-counted = <b>Counted days</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { $days ->
    [one] { NUMBER($days, useGrouping: 0) } day
   *[other] { NUMBER($days, useGrouping: 0) } days
}
stay-span-running = • { DAY($first_on) } – still running
stay-gaps = Days between these periods are not counted: you did not have this status then, or you were on leave.
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>Last day: { DAY($last_on) }</b>. Every day from the application ({ DAY($apply_on) }) on is counted, because you ask to stay.
stay-no-last-day = <b>There is no last day</b>: the counted days do not reach five years.
stay-left-out = <b>Not counted here: leave for birth, childcare, illness or injury</b>
stay-left-out-check = Our staff must check whether this leave is really not counted. Keep the papers about it.
stay-sixth-year = <b>A sixth year</b> is possible only as an exception, for example when you failed the test for Specified Skilled Worker (ii) with at least 80 % of the pass mark. Our staff must check it. Please do not plan with it before that.

## What if

whatif-button = 🔀 What if …?
whatif-what =
    <b>What if …?</b>

    Choose what you want to change. I only compare; your answers stay as they are.
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>With your answers now</b>
whatif-then = <b>With the change</b>
whatif-same = Nothing changes in any point.
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = Now: { $icon } { $verdict }.
whatif-verdict-then = Then: { $icon } { $verdict }.
whatif-use = Use these answers
whatif-again = Compare something else
whatif-leave = ← Back to the result
