# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>Mga petsa ko</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    Huling araw: { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Lampas na ang huling araw: { DAY($deadline) }.
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Huling araw: { DAY($deadline) }. Sinabi mong tapos na ito, pero hindi pa namin alam ang petsa.
    Sabihin sa amin ang petsa, o magtanong sa support staff: { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    Huling araw noon: { DAY($stay_expiry) }. Petsa ng pag-apply mo: { DAY($applied_on) }, pagkatapos ng huling araw.
    Itanong na ngayon sa support staff kung puwede kang tumira at magtrabaho: { sign-person }
my_dates-nearer = ⬆️ Mas malapit na petsa
my_dates-further = ⬇️ Mas huling petsa
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 Susunod na reminder: { DAY($on) } { $at } (Japan)
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ang huling araw ay { DAY($deadline) }. Lampas na ito, pero matutulungan ka namin.

    { $phone ->
        [none] Pindutin na ngayon ang “{ reminder-button-help }”.
       *[other] { $we_on ->
            [now] Pindutin ang “{ reminder-button-help }”, o tawagan na ngayon ang { $organisation }: { $phone }.
           *[other] Pindutin na ngayon ang “{ reminder-button-help }”, o tawagan ang { $organisation } sa { DAY($we_on) }, mula { $we_at }: { $phone }.
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] Pindutin na ngayon ang “{ reminder-button-help }”. { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] Tawagan kami ngayon: { $phone }.
       *[other] Tawagan kami sa { DAY($we_on) }, mula { $we_at }: { $phone }.
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] O tawagan ang immigration office (地方出入国在留管理局) ngayong araw, o pagbukas nito.
   *[other] Sarado ngayon ang immigration office (地方出入国在留管理局). Puwede mo itong tawagan sa { DAY($office_on) }.
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ang huling araw ay { DAY($deadline) }. Lampas na ito. Itanong kung puwede kang tumira at magtrabaho.

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = Interview ng support staff
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) }, { $at } (oras sa Japan)
my_dates-interview-online = 💻 Online
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 Pumili ng oras ng interview
my_dates-unreminded = ⚠️ Hindi ka pumayag sa mga reminder, kaya hindi ka namin pinapaalalahanan. Puwede mo itong baguhin: /privacy
my_dates-choose = Pumili ng isa para basahin ito, sabihing tapos na, o baguhin ang petsa.
my_dates-empty =
    <b>Mga petsa ko</b>

    Wala kaming alam na deadline mo ngayon. Kung sabihin mo sa amin ang mga petsang ito, paaalalahanan ka namin sa oras:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    Puwede mong sabihin sa amin sa “{ menu-profile }”.
my_dates-gone = Tapos na ito, o nagbago ang petsa. Bumalik para tingnan ang mga petsa mo ngayon.

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ Baguhin ang petsa
my_dates-contract_ended = 💼 Natapos ang kontrata ko
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    Piliin ang tamang petsa, o i-type ito, halimbawa { $example }.
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>Anong petsa natapos ang kontrata mo?</b>

    Makikita ng support staff ang petsang ito. Hindi ito makikita ng employer mo. Puwede mo rin itong i-type: { $example }
# $on (String) the day that is known so far
my_dates-known = Ang petsang nasa amin ngayon: { DAY($on) }.
# More than two years ahead.
my_dates-far = Wala kang kailangang gawin ngayon.
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    Lampas na ang huling araw: { DAY($deadline) }.

    <b>Nagawa na ba ito?</b>
my_dates-late-yes = ✅ Oo, tapos na
my_dates-late-no = ⏳ Hindi pa
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ Salamat. Bibilang kami mula sa petsang ito:
    <b>{ WORD("profile-name", $part) }: { DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = { DAY($own) } ang sinabi mo sa amin. Nasa support staff ang petsa sa itaas. Mali ba ang petsa sa itaas? Pindutin ang “{ reminder-button-help }”.

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 Kailangan mong mag-abiso sa immigration (出入国在留管理庁) nang hindi lalampas sa <b>{ DAY($deadline) }</b>.
my_dates-follows-also = Mayroon pa: { WORD("reminder-name", $kind) }, huling araw { DAY($deadline) }.
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Lampas na ang huling araw: { DAY($deadline) }. Puwede mo pa itong gawin. Gawin na ito ngayon. Tutulungan ka namin.
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Lampas na ang huling araw: { DAY($deadline) }. Sinasabihan namin ang support staff. Itanong kung puwede kang tumira at magtrabaho.
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 Idagdag sa calendar ko
# The name of the calendar on a phone.
my_dates-calendar-name = Mga petsa ko sa Japan
my_dates-calendar-sent = Buksan ang file na ito sa phone mo para mailagay ang mga petsa mo sa calendar nito. Kapag may nagbagong petsa, kunin ulit ang file.
