# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ Ang limang taon ko
stay-title = <b>Ang limang taon mo bilang Specified Skilled Worker (i)</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = Batay sa mga sagot mo, { NUMBER($used, useGrouping: 0) } sa { NUMBER($allowed, useGrouping: 0) } araw ang nagamit mo hanggang { DAY($today) }.
stay-counted = <b>Mga araw na binibilang</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { $days ->
   *[other] { NUMBER($days, useGrouping: 0) } araw
}
stay-span-running = • { DAY($first_on) } – hindi pa tapos
stay-gaps = Hindi binibilang ang mga araw sa pagitan ng mga stay na ito. Wala ka noon ng status na ito, o naka-leave ka.
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>Huling araw: { DAY($last_on) }</b>. Binilang namin ang bawat araw mula sa araw ng aplikasyon ({ DAY($apply_on) }).
stay-no-last-day = <b>Wala pang huling araw</b>: wala pang limang taon ang mga araw na binibilang.
stay-left-out = <b>Ang hindi namin binilang: leave dahil sa panganganak, pag-aalaga ng anak, sakit o pinsala</b>
stay-left-out-check = Kailangang i-check ng staff namin kung hindi talaga binibilang ang leave na ito. Itabi ang mga papeles tungkol dito.
stay-driver = Hindi namin binilang ang panahon para makuha ang driver’s license (特定活動55号). Sa pagkakaalam namin, hindi ito kasama sa limang taon. Kailangan itong i-check ng staff namin.
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>Ang ikaanim na taon</b> ay posible lang sa mga espesyal na sitwasyon. Halimbawa: hindi ka nakapasa sa test para sa Specified Skilled Worker (ii), pero nakakuha ng 80 % o higit pa ng passing mark. O, sa kaigo, muntik ka nang makapasa sa national examination (介護福祉士国家試験). Kailangan itong i-check ng staff namin. Bago iyon, huwag muna itong asahan.
