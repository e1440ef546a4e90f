# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ No. { $number }: natanggap na namin ang mensahe mo.</b> Mapupunta ito sa support staff. Hindi ito makikita ng employer mo.
# $number, $kind (String)
receipt-added = <b>✅ Naidagdag sa no. { $number }.</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 No. { $number }: mga manager at admin lang ng { $organisation } ang makakabasa nito, at ang staff na pinili nila.</b> Hindi ito makikita ng employer mo.
# $number, $organisation (String)
receipt-complaint = <b>🔒 No. { $number }: mga admin lang ng { $organisation } ang makakabasa nito.</b> Hindi ito makikita ng support staff.
receipt-what = Tungkol saan ito? Hindi mo kailangang sabihin.
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] ng mga manager at admin
    [admins] ng mga admin
   *[group] ng support staff
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = Sasagutin ka { receipt-who } nang hindi lalampas sa { DAY($on) }, { $until }.
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = Sasagutin ka { receipt-who } nang hindi lalampas sa { $until } ngayong araw, { DAY($on) }.
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = Sarado kami hanggang { DAY($opens_on) }, { $at }. { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } Kung hindi makapaghihintay, tumawag: { $phone }.
# $readers (String)
receipt-answer-unknown = Sasagutin ka rito { receipt-who } agad kapag puwede na.
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 Sinasabi namin ito sa { danger-alarmed_ones }. Wala pang tumutulong sa iyo. Susulatan ka namin dito.
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ Wala pa kaming naabot na puwedeng magbasa nito. Para sa ibang numero ng telepono, pindutin ang { sign-danger }.
   *[other] ⚠️ Wala pa kaming naabot na puwedeng magbasa nito. Tawagan kami: { $phone }. Para sa ibang numero ng telepono, pindutin ang { sign-danger }.
}
receipt-alarm-taken = ✅ May manager o admin na tumutulong sa iyo ngayon, at susulatan ka niya o tatawagan.
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = Pinangalanan mo ang lahat ng makakabasa nito rito, kaya walang nagbabasa nito. Puwede kang magtanong sa opisinang hindi amin. Mga numero ng telepono: { sign-danger } at “{ menu-guide }”.
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ Itinago mo ito sa lahat ng manager at admin na puwede naming sabihan ngayon. Kaya wala kaming sinasabihan. Para sa ibang numero ng telepono, pindutin ang { sign-danger }.
receipt-complaint-kept = <b>⚠️ No. { $number }: naka-save sa amin ang isinulat mo, at walang nagbabasa nito rito.</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ No. { $number }: wala pang nakabasa nito rito.</b> Wala kaming naabot na puwedeng magbasa nito ngayon. Ang numerong ito lang ang sinasabi namin sa staff group.

    <b>Huwag maghintay. { danger-numbers }</b> Nasa { sign-danger } ang ibang opisina at numero.
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ No. { $number }: wala kaming naabot na puwedeng magbasa nito ngayon.</b> Dati, nasa group ito ng support staff. Baka nabasa na nila. Ngayon, ang numerong ito lang ang sinasabi namin sa kanila.

    <b>Huwag maghintay. { danger-numbers }</b> Nasa { sign-danger } ang ibang opisina at numero.
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ No. { $number }: wala pa rin kaming naabot na puwedeng magbasa nito.</b> Ang numerong ito lang ang sinasabi namin sa staff group.

    <b>Huwag maghintay. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}Puwede mo rin kaming tawagan: { $phone }.
    }{" "}{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ No. { $number }: binuksan na ito ngayon ng isang taong puwedeng magbasa nito.
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ No. { $number }: nasa support staff na ang mensahe mo.
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ Natanggap na namin ang litrato o file na ito.
receipt-gone = Nailipat o nabura na ang mensaheng ito.
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>Tungkol saan ang mensaheng ito?</b> May 🔒: mga manager at admin lang ang makakabasa, at ang staff na pinili nila. Mga admin lang ang makakabasa ng reklamo. Walang 🔒: mababasa ng lahat ng support staff.
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>Ipabasa ang mensaheng ito sa lahat ng support staff?</b> Mapupunta ito sa no. { $number }, sa group nila. Mababasa nila ito agad.
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ Hindi namin ito inilipat. Itinago mo ang no. { $number } sa taong baka makabasa nito roon. Iwan ito, o ipakita muna sa taong iyon ang no. { $number }.
# Buttons
receipt-not_this = Hindi ito ang paksa?
receipt-something_new = ➕ Bagong paksa
receipt-something_new-restricted = ➕ Bagong paksa 🔒
receipt-restrict = 🔒 Mga manager lang
receipt-open = 👥 Ipabasa sa buong support staff
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>Ipabasa sa lahat ng support staff ang no. { $number }?</b> Mapupunta sa group nila ang lahat ng isinulat mo roon. Puwede mo itong itago ulit sa kanila, pero baka nabasa na nila.
receipt-open-yes = Oo, ipabasa sa lahat ng staff
receipt-open-no = Hindi, iwan kung ano ito
# A button beside a question that the person did not answer
receipt-send = ✉️ Ipadala ito sa amin
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] Wala sa amin ang mensaheng ito. Para ipadala ito sa amin, pindutin ang button.
   *[other] Wala sa amin ang huling { $count } mensahe mo. Para ipadala ang mga ito sa amin, pindutin ang button.
}
# Below the oldest of too many
receipt-left-given_up = Wala sa amin ang mensaheng ito, at hindi na ito maipapadala: masyadong marami ang naghihintay. Isulat ito ulit kung gusto mong matanggap namin.
# This takes the place of that message.
receipt-left-sent = ✅ Naipadala sa amin.
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = May tanong sa iyo sa ibaba tungkol sa mensaheng ito, at hinihintay nito ang sagot mo.
receipt-edit_unsent = Binago mo ang mensaheng ito. Wala ito sa amin, at hindi nagbago ang dati mong sagot. Para ipadala ito sa amin, isulat ito ulit.
# Below a message that was taken out before, and was changed
receipt-edit_removed = Hindi na nakikita ng staff ang mensaheng ito, at hindi rin nila makikita ang binago mo rito. Kung gusto mong matanggap nila ito, isulat ito ulit.
receipt-kept = Hindi pa naipapadala ang isinulat mo bago ka pumayag.
receipt-send-kept = ✉️ Ipadala sa support
# These take the place of that message.
receipt-kept-sent = ✅ Naipadala na ang isinulat mo bago ka pumayag.
receipt-kept-expired =
    ⌛ Nag-expire na ang isinulat mo bago ka pumayag: sampung minuto lang namin ito itinatabi. Walang nakabasa nito. Isulat ito ulit dito.

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ No. { $number }: walang makakabasa nito rito ngayon.</b> Ang lahat ng natitirang puwede sanang magbasa ay pinangalanan mo.

    Magtanong sa opisinang hindi amin: immigration (出入国在留管理庁), labor office o abogado. Mga numero ng telepono: { sign-danger } at “{ menu-guide }”. <b>{ danger-numbers }</b>
