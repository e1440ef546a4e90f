# What follows from a result: what to do in order, the papers, the five years, and "what if".

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
stay-last-day = <b>Last day: { DAY($last_on) }</b>. Every day from the application ({ DAY($apply_on) }) on is counted.
stay-no-last-day = <b>There is no last day</b>: the counted days do not reach five years.
stay-left-out = <b>Not counted here: leave for birth, childcare, illness or injury</b>
stay-left-out-check = Our staff must check whether this leave is really not counted. Keep the papers about it.
stay-driver = The time in which you got a driving licence (特定活動55号) is not counted here. As far as we know, it comes on top of the five years; our staff must check it.
stay-sixth-year = <b>A sixth year</b> is possible only as an exception, for example when you failed the test for Specified Skilled Worker (ii) with at least 80 % of the pass mark or, in care, nearly passed the national examination (介護福祉士国家試験). Our staff must check it. Please do not plan with it before that.
