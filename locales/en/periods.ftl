## Periods of stay

periods-list =
    <b>Your stays as Specified Skilled Worker (i)</b>

    Enter all periods: any employer, any field. Also enter:
    • “Designated Activities” (特定活動) to prepare or for a driving licence
    • leave for birth, childcare, illness or injury
periods-none = If you never had this status and never prepared for it, tap “{ periods-done }”.
periods-add = ＋ Add a period
periods-done = Done
periods-kind = What kind of period is it?
periods-remove = Remove this period
periods-from = <b>On which day did it begin?</b>
periods-to = <b>On which day did it end?</b> The last day counts too.
# The period has begun and has not ended.
periods-running = It has not ended yet
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – not ended yet · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ The last day cannot be before the first day ({ $from }).
