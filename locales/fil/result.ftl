## Result

result-outcome-blocked = <b>May isa o higit pang punto na hindi pa natutugunan.</b>
result-outcome-suspended = <b>Naka-suspend ang mga aplikasyon sa industriyang ito.</b>
result-outcome-needs_staff = <b>May mga puntong kailangang i-check ng staff namin.</b>
result-outcome-incomplete = <b>May kulang na mga sagot.</b>
result-outcome-clear = <b>Batay sa mga sagot mo, wala kaming nakitang problema.</b> Ang Immigration Services Agency (出入国在留管理庁) lang ang magpapasya.
result-outcome-possible = <b>Batay sa mga sagot mo, mukhang posibleng lumipat ng trabaho.</b>
result-outcome-not_yet = <b>Batay sa mga sagot mo, hindi ka pa puwedeng lumipat ng trabaho.</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = { $count ->
    [1] ❔ Hindi pa namin naitanong lahat tungkol sa { $count } punto.
   *[other] ❔ Hindi pa namin naitanong lahat tungkol sa { $count } punto.
}
# $criterion (String)
result-not_asked = ❔ { $criterion }: hindi pa naitanong
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }: hindi pa naitanong lahat
result-who_decides = Ang Immigration Services Agency (出入国在留管理庁) lang ang magpapasya. Ipinapakita ng check na ito kung ano ang posibleng kulang.
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>Susunod:</b> { $todo }
result-papers = 📄 <b>Magpapatunay nito:</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }: { $title }
   *[other] { WORD("result-certainty", $certainty) }: <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ Tiyak (opisyal na page)
# How sure a source is.
result-certainty-likely = 🔹 Malamang (ibang page ang nagsasabi)
result-certainty-unsettled = ❓ Hindi malinaw (walang malinaw na page)
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] Wala pang nag-check nito. Magtanong sa amin.
               *[other] Huling check sa opisyal na page: { $on }, mahigit 180 araw na. Hilingin sa amin na kumpirmahin ito.
            }
       *[other] Na-check sa opisyal na page: { $on }.
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Hindi pa ito kumpirmado.</b> Magtanong sa staff namin bago mo ito gamitin.
result-unconfirmed-why = Wala kaming nakitang opisyal na page na malinaw na nagsasabi nito. Kukumpirmahin ito ng staff namin.
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 Ipadala sa support
result-go_on = 🔎 I-check din ang lahat ng iba
result-more = 📋 Iba pa tungkol sa resulta
result-sheet = 🖨 Gumawa ng papel (PDF)
result-details =
    <b>Iba pa tungkol sa resultang ito</b>

    Pumindot ng isang punto. Makikita mo ang dahilan, ang mga papeles na nagpapatunay, at kung saan ito nakasulat.
# The sheet, for family, employer and office.
result-sheet-title = Resulta ng check
# The worker's name follows.
result-sheet-about = Batay sa mga sagot ni
result-sheet-summary = Resulta
result-sheet-outcome = Ang sinasabi ng check
result-sheet-against = Ang hindi pa natutugunan
result-sheet-next = Ang gagawin
result-sheet-points = Mga punto
result-sheet-papers = Mga papeles
result-sheet-answers = Mga sagot
result-sheet-note = Paalala
result-sheet-sent = Basahin mo muna ito bago mo ipakita sa iba. Baka may nakasulat tungkol sa health check mo at sa perang binayaran mo.
