## Periods of stay

periods-list =
    <b>Mga stay mo bilang Specified Skilled Worker (i)</b>

    Ilagay ang lahat ng stay mo, sa lahat ng employer at industriya. Pati:
    • “Designated Activities” (特定活動): paghahanda o driver’s license
    • leave: panganganak, pag-aalaga ng anak, sakit, pinsala
periods-none = Hindi ka pa nagkaroon ng status na ito at hindi pa naghanda para rito? Pindutin ang “{ periods-done }”.
periods-add = ＋ Magdagdag ng stay o leave
periods-done = Tapos na
periods-kind = Anong uri ng stay o leave ito?
periods-remove = Tanggalin ito sa listahan
periods-from = <b>Anong petsa ito nagsimula?</b>
periods-to = <b>Anong petsa ito natapos?</b> Kasama sa bilang ang huling araw.
# The period has begun and has not ended.
periods-running = Hindi pa ito tapos
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – hindi pa tapos · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ Hindi puwedeng mas maaga ang huling araw kaysa sa unang araw ({ $from }).
