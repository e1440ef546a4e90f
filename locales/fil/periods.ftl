## Periods of stay

periods-list =
    <b>Mga stay mo bilang Specified Skilled Worker (i)</b>

    Ilagay ang lahat ng period: kahit anong employer, kahit anong industriya. Ilagay din:
    • “Designated Activities” (特定活動) para maghanda o para sa driver’s license
    • leave dahil sa panganganak, pag-aalaga ng anak, sakit o pinsala
periods-none = Kung hindi ka pa nagkaroon ng status na ito at hindi ka pa naghanda para rito, pindutin ang “{ periods-done }”.
periods-add = ＋ Magdagdag ng period
periods-done = Tapos na
periods-kind = Anong uri ng period ito?
periods-remove = Tanggalin ang period na ito
periods-from = <b>Anong petsa ito nagsimula?</b>
periods-to = <b>Anong petsa ito natapos?</b> Kasama sa bilang ang huling araw.
# The period has begun and has not ended.
periods-running = Hindi pa ito tapos
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – hindi pa tapos · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ Hindi puwedeng mas maaga ang huling araw kaysa sa unang araw ({ $from }).
