# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = Kung may panganib, tumawag sa 110 (pulis) o 119 (bumbero, ambulansya).
danger-call =
    <b>🆘 May panganib? Tumawag ngayon, at sabihin:</b>

    <b>110</b> pulis: 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> ambulansya, bumbero: 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    Kung nasaan ka: 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    Parehong libre, araw at gabi. Huwag ibaba ang telepono.
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 Sabihin sa support: urgent ito
# $number (String) of the matter
danger-alarmed =
    <b>📣 No. { $number }: sinasabi namin ito sa lahat ng manager at admin na puwedeng magbasa nito.</b> Kung wala sa kanilang tumulong, uulitin namin pagkatapos ng 15 at 60 minuto, tapos kada oras. Susulatan ka namin dito. Ulitin ngayon: pindutin ang { sign-danger }.

    Isulat ang nangyari, kung kaya mo. <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ No. { $number }: wala pa kaming naabot na manager dito.</b> Susubukan namin ulit. Ang numerong ito lang ang sinasabi namin sa staff group.

    <b>Huwag maghintay. { danger-numbers }</b> { $phone ->
        [none] Para sa ibang numero ng telepono, pindutin ang { sign-danger }.
       *[other] Puwede mo rin kaming tawagan: { $phone }. Para sa ibang numero ng telepono, pindutin ang { sign-danger }.
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ No. { $number }: itinago mo ito sa lahat ng manager at admin na puwede naming sabihan ngayon. Kaya wala kaming sinasabihan. Huwag maghintay. { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ No. { $number }: may manager o admin na tumutulong sa iyo ngayon</b> at susulatan ka niya o tatawagan.
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] lahat ng admin na puwedeng magbasa nito
   *[other] lahat ng manager at admin na puwedeng magbasa nito
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 No. { $number }: hindi ka pa po namin nasasagot.</b> Sinasabi namin ulit ito sa lahat ng puwedeng tumulong. <b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · no. { $number }: wala pang manager o admin na tumutulong sa iyo.</b> Sinasabi namin ulit sa kanila. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · no. { $number }: may staff na sumagot sa iyo, pero wala pang manager o admin na tumutulong sa iyo.</b> Sinasabi namin ulit sa kanila. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ No. { $number }: wala pa kaming naabot na manager dito.</b> Susubukan namin ulit.
    <b>Huwag maghintay. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}Puwede mo rin kaming tawagan: { $phone }.
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = Mga numero ng telepono: { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }: <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}(pindutin ang { $press_1 })
    }{ $hours_1 ->
        [always] {" "}🟢 araw at gabi
        [open] {" "}🟢 open hanggang { $at_1 }
        [closed] {" "}🔴 sarado hanggang { DAY($on_1) }, { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }: <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}(pindutin ang { $press_2 })
    }{ $hours_2 ->
        [always] {" "}🟢 araw at gabi
        [open] {" "}🟢 open hanggang { $at_2 }
        [closed] {" "}🔴 sarado hanggang { DAY($on_2) }, { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = Makipag-usap ka na ngayon sa isang tao. <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 Urgent ang turing namin sa no. { $number }.</b> Sinasabi namin ito sa { danger-alarmed_ones }. Susulatan ka namin dito. <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 No. { $number }: tiningnan ulit ito ng staff. Hindi na ito alarm para sa kanila. Open pa rin ang konsultasyon mo. Sasagutin ka namin dito. <b>{ danger-numbers }</b>
