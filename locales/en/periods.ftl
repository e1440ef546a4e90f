## Periods of stay

periods-list =
    <b>Your stays as Specified Skilled Worker (i)</b>

    Enter every period, with any employer, in any field. Enter “Designated Activities” (特定活動) to prepare or to get a driving licence too, and leave for birth, childcare, illness or injury.
periods-none = Never had this status, and never prepared? Press “{ periods-done }”.
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
