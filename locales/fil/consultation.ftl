# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 Trabaho
consultation-kind-pay = 💴 Sweldo
consultation-kind-life = 🏠 Pamumuhay
consultation-kind-procedure = 📄 Mga papeles
consultation-kind-health = 🩺 Kalusugan
consultation-kind-harassment = 🛡 Harassment
consultation-kind-job_change = 🔁 Lipat-trabaho
consultation-kind-other = ❓ Iba pa
consultation-what = <b>Tungkol saan ito?</b> Mababasa ito ng support staff. Hindi ito mababasa ng employer mo. Harassment: mga manager, admin at staff lang na pinili nila. Reklamo: mga admin lang.
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ No. { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    Isulat ang gusto mong sabihin, sa sarili mong wika. Puwede ka ring magpadala ng litrato, dokumento o voice message.

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = Tungkol sa page: { $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ Konsultasyon no. { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] Puwede kang magpatuloy rito. Nasa amin na ang isinulat mo dati.
        [1] Natanggap na namin ang mensahe mo.
       *[other] Natanggap na namin ang { $received } mensahe mo.
    } Puwede ka pang sumulat, o pindutin ang “{ consultation-finish }”.

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 Konsultasyon no. { $number }</b>
    { WORD("consultation-kind", $kind) }

    Natanggap na namin ang mensahe mo. Mga manager at admin lang ng { $organisation } ang makakabasa nito, at ang staff na pinili nila. Puwede ka pang sumulat, o pindutin ang “{ consultation-finish }”.

    { danger-numbers }
consultation-finish = Tapos na
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = Marami ka nang naisulat na mensahe. Sine-save namin lahat. Sama-samang matatanggap ng support staff ang mga susunod mong mensahe, kada { $minutes } minuto. Puwede ka pang sumulat. Kung may panganib, sabihin sa amin gamit ang { sign-danger }: agad itong matatanggap ng mga manager at admin.
# $number (String). Said instead of opening one more
consultation-joined = Marami ka nang binuksang konsultasyon ngayong araw. Mapupunta ang isusulat mo ngayon sa no. { $number }, na bukas pa. Babasahin ito roon ng support staff.
# $number (String)
consultation-added = ✅ Naidagdag sa konsultasyon no. { $number }. Makikita ito ng support staff.
# $number (String). Said when nobody chose what it is about
consultation-passed-on = Mapupunta sa support staff ang isinulat mo, bilang konsultasyon no. { $number }. Dito sila sasagot. Puwede ka pang sumulat anumang oras.
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = Dumating na ang mensahe mo. Nakasulat sa Zawgyi ang mga letrang Burmese nito, na hindi nababasa nang maayos ng support staff namin. Kung kaya mo, pumili ng Unicode keyboard, at isulat sa Unicode ang susunod na mensahe. Hindi mo kailangang isulat ulit ito.
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ Itinama
# Said below that answer
consultation-look_again = ✏️ Itinama namin ang mensaheng ito. Basahin ito ulit.
consultation-closed = Isinara ng support staff ang konsultasyon no. { $number }. Maayos ba ang tulong?
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = Salamat sa pagsabi sa amin.
# A button: the problem of the worker is not solved
consultation-not-solved = Hindi pa ito nalutas
consultation-open-again = Bukas na ulit ang konsultasyon no. { $number }. Susulatan ka ng support staff.
consultation-reopened = Binuksan ulit ng support staff ang konsultasyon no. { $number }.
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = Binawi namin ang isang mensahe tungkol sa konsultasyon no. { $number }. Huwag gawin ang sinabi nito. Kung kailangan mo pa ng sagot, susulat kami ulit.
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>Sumusulat sa iyo ang { $organisation }</b> (no. { $number }). Para sumagot, mag-reply sa susunod na mensahe, o sumulat lang dito. Babasahin ito ng support staff.
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>Mensahe mula sa support staff, no. { $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ No. { $number }: hindi ka po namin nasagot sa oras. Pasensya na po. { $readers ->
    [none] Sinusubukan naming maabot ang makakasagot.
    [admins] Sinasabihan namin ang mga admin.
   *[other] Sinasabihan namin ang mga manager.
} { $phone ->
    [none] Hindi mo kailangang sumulat ulit.
   *[other] Kung hindi ito makapaghihintay, tawagan kami: { $phone }.
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
