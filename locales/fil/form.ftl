# One form for every check: questions, summary, result.

form-begin = Simulan
form-resume = Ituloy kung saan ako huminto
form-change = Tingnan o baguhin ang mga sagot ko
form-full = I-check lahat, isa-isa
form-known =
    <b>Tama pa ba ito?</b>

    Ikaw o ang support staff ang nagsabi nito sa amin. May mali? Pindutin iyon.
form-known-yes = Oo, tama lahat ito
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = Tanong { $number } ng mga { $about }
# $count (Number) in the quick check
form-left = { $count ->
    [1] Mga { $count } tanong pa
   *[other] Mga { $count } tanong pa
}
# $answer (String)
form-answer-now = Sagot mo ngayon: <b>{ $answer }</b>
form-yes = Oo
form-no = Hindi
# The answers to one question, with its verb
form-yes-is_adult = Oo
form-no-is_adult = Hindi pa
form-yes-skill_test_passed = Oo
form-no-skill_test_passed = Hindi pa
form-yes-care_japanese_test = Oo
form-no-care_japanese_test = Hindi pa
form-yes-new_field_test_passed = Oo
form-no-new_field_test_passed = Hindi pa
form-yes-required_experience = Oo, mayroon
form-no-required_experience = Wala
form-yes-field_standards-driving_licence = Oo, mayroon
form-no-field_standards-driving_licence = Wala
form-yes-driving_licence = Oo, mayroon
form-no-driving_licence = Wala
form-yes-health_check_done = Oo
form-no-health_check_done = Hindi pa
form-yes-deposit_taken = Oo, mayroon
form-no-deposit_taken = Wala
form-yes-penalty_contract = Oo, mayroon
form-no-penalty_contract = Wala
form-yes-property_held = Oo, mayroon
form-no-property_held = Wala
form-yes-costs_paid = Oo, mayroon
form-no-costs_paid = Wala
form-yes-home_procedure_done = Oo
form-no-home_procedure_done = Hindi pa
form-yes-contract_ended = Oo
form-no-contract_ended = Hindi pa
form-yes-permission_received = Oo
form-no-permission_received = Wala pa
form-skip = Hindi ko alam
form-one_by_one = Tanungin ako nang isa-isa
form-not-known = Hindi ko alam
form-back = { button-back }
form-later = Hinto muna (naka-save ang sagot)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = wala
form-periods-open = Ilagay ang mga stay ko
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = Hindi pa nagkaroon o naghanda
form-periods-since = Tuloy-tuloy ba ito hanggang ngayon? Ilagay ang unang araw: 2024-04-01. Kung hindi, ilagay ang bawat stay mo.
form-date-hint = Piliin ang araw, o i-type nang ganito: 2026-11-22
form-number-hint = Mag-type ng numero.
form-country-hint = Wala sa listahan ang bansa mo? I-type ang pangalan nito.
form-found = Isa ba rito ang ibig mong sabihin? Kung hindi, mag-type ng ibang salita, o pindutin ang “{ form-show-all }”.
form-show-all = Ipakita lahat
form-health =
    <b>Tungkol sa kalusugan mo ang susunod na mga tanong.</b>

    Pribado ang kalusugan. Itatanong lang namin kung nagpa-health check ka, kailan, at kung sinabi ng doktor na puwede kang magtrabaho. Gagamitin lang namin ito sa check na ito, at makikita ito ng support staff. Hindi mo kailangang sumagot.
form-health-yes = Oo, puwede kayong magtanong
form-health-no = Hindi, laktawan ang mga tanong
# Beside a single question about health.
form-health-one = Pribado ang kalusugan. Kung sasagot ka, gagamitin lang namin ito sa check na ito, at makikita ito ng support staff. Hindi mo kailangang sumagot.
form-health-private = Ayaw kong sabihin
form-summary =
    <b>Mga sagot mo</b>

    Pindutin ang isang sagot sa ibaba para baguhin ito.
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = Ipakita ang resulta
form-mistake-no-text = ⚠️ Sumagot gamit ang text o ang mga button. Hindi puwedeng sumagot dito gamit ang litrato, voice message o sticker.
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 Ito ang araw na naintindihan namin: <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ Anong taon? I-type ang buong petsa, nang ganito: 2026-11-22
form-mistake-short-year = ⚠️ Aling numero ang taon? Isulat ito nang may apat na digit, nang ganito: 2026-11-22
form-mistake-no-month = ⚠️ Anong buwan? I-type ang buong petsa, nang ganito: 2026-11-22
form-mistake-no-date = ⚠️ Hindi namin nabasa ang petsang ito. I-type ito nang ganito: 2026-11-22
form-mistake-two-dates = ⚠️ Aling numero ang araw, at alin ang buwan? I-type ang taon, buwan at araw, nang ganito: 2026-11-22
form-mistake-no-such-day = ⚠️ Walang ganyang araw. I-check ito, at i-type nang ganito: 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ Hindi tugma ang araw ng linggo at ang petsa: { DAY($day) } ang petsang ito. I-check ito, at i-type ang petsa nang ganito: 2026-11-22
form-mistake-nepali = ⚠️ Taon ba ito sa Nepali calendar (Bikram Sambat)? I-type ang petsang nakasulat sa Residence Card o pasaporte mo, nang ganito: 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ Pumili ng araw mula { $first } hanggang { $last }.
# $lowest, $highest (Number)
form-mistake-number = ⚠️ Mag-type ng buong numero mula { $lowest } hanggang { $highest }.
form-mistake-choose = ⚠️ Wala ito sa mga sagot. Gamitin ang mga button.
# To staff, of the worker's health
form-health-about = Kalusugan
form-health-refused = ayaw sabihin
