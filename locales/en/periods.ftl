## Periods of stay

periods-list =
    <b>Your stays in Japan as Specified Skilled Worker (i)</b>

    Enter every period, also with other employers or in other fields, and the time with “Designated Activities” (特定活動) while you prepared, or got a driving licence for work as a driver. Enter leave for birth, childcare, illness or injury too.
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
