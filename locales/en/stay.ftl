# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ My five years
stay-title = <b>Your five years as Specified Skilled Worker (i)</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = From your answers, you have used { NUMBER($used, useGrouping: 0) } of { NUMBER($allowed, useGrouping: 0) } days up to { DAY($today) }.
stay-counted = <b>Days that count</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { $days ->
    [one] { NUMBER($days, useGrouping: 0) } day
   *[other] { NUMBER($days, useGrouping: 0) } days
}
stay-span-running = • { DAY($first_on) } – not ended yet
stay-gaps = Days between these periods do not count. You did not have this status then, or you were on leave.
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>Last day: { DAY($last_on) }</b>. We counted every day from the day of the application ({ DAY($apply_on) }).
stay-no-last-day = <b>There is no last day yet</b>: the days that count are fewer than five years.
stay-left-out = <b>What we did not count: leave for birth, childcare, illness or injury</b>
stay-left-out-check = Our staff must check whether this leave really does not count. Keep the papers about it.
stay-driver = We did not count the time to get the driving licence (特定活動55号). As far as we know, it is not part of the five years. Our staff must check it.
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>A sixth year</b> is possible only in special cases. For example: you failed the test for Specified Skilled Worker (ii), but got at least 80 % of the pass mark. Or, in care, you nearly passed the national examination (介護福祉士国家試験). Our staff must check it. Do not plan with it before that.
