# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 Reklamo laban sa support staff
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ No. { $number } 🔒 Reklamo
complaint-write =
    <b>🔒 Reklamo laban sa support staff</b>

    Mga admin lang namin ang magbabasa nito. Sumulat sa wika mo, o magpadala ng litrato o voice message.

    Tungkol ba ito sa isang admin? Ipadala ito at pindutin ang pangalan: hindi na niya ito mababasa. Mga opisinang hindi amin: “{ menu-guide }”.

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Reklamo no. { $number }</b>

    { $received ->
        [0] Puwede kang magpatuloy rito. Nasa amin na ang isinulat mo dati.
        [1] Natanggap namin ang mensahe mo.
       *[other] Natanggap namin ang { $received } mensahe mo.
    } Dito sasagot ang mga admin. Hindi ito makikita ng support staff. Puwede pang sumulat, o pindutin ang “{ consultation-finish }”.

    { danger-numbers }
# $number (String)
complaint-added = ✅ Naidagdag sa reklamo no. { $number }. Mga admin lang ang makakakita nito.
# $number (String)
complaint-left_in_group = 🔒 Reklamo no. { $number }: hindi namin natanggal ang lahat sa group ng support staff. Baka mabasa pa ng support staff ang isang bahagi nito. Hiniling namin sa mga admin na burahin ito.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Sagot sa reklamo mo no. { $number }</b>
# $number (String)
complaint-closed = Isinara ng admin ang reklamo no. { $number }. Maayos ba ang tulong?
# $number (String)
complaint-reopened = Binuksan ulit ng admin ang reklamo no. { $number }.
# $number (String)
complaint-open-again = Open na ulit ang reklamo no. { $number }. Susulatan ka ng admin.
# A button
complaint-name = Tungkol kanino ito?
# $number (String)
complaint-name-ask =
    <b>Reklamo no. { $number }: tungkol kanino ito?</b>

    Pindutin ang pangalan: hindi na niya ito mababasa, kahit admin siya. Pindutin ulit para bawiin. Hindi mo kailangang pumili.

    Puwede ring isulat kung sino. <b>Pero hindi ito nakakapagtago:</b> mababasa ng bawat admin na walang ✓, baka pati ng taong iyon.
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ Idinagdag namin ang isinulat mo sa reklamo no. { $number }.</b> Hindi naitatago ng pagsulat ang reklamo: mababasa ito ng bawat admin na walang ✓. Para itago ito sa isang tao, pindutin ang pangalan.
# A button
complaint-name-unknown = Hindi ko alam ang pangalan
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ Idinagdag namin sa reklamo no. { $number } na hindi mo alam ang pangalan.</b> Hindi nito naitatago ang reklamo. Nakatago lang ito sa mga taong may ✓. Puwede mong isulat ang alam mo tungkol sa tao, halimbawa kung saan kayo nagkita.
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>Kung pipiliin mo ang taong ito, walang makakabasa rito ng reklamo no. { $number }.</b>

    Ang huling taong makakabasa nito: { $name }. Pagkatapos, mga opisinang hindi amin lang ang makakatulong. Gusto mo pa rin ba siyang piliin?
complaint-name-last-yes = Oo, walang dapat magbasa rito
complaint-name-last-no = Hindi, huwag piliin
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ No. { $number }: binago mo ang mga pangalan, kaya may makakabasa na ulit nito rito.
# Above the buttons that hide another matter, or show it again
complaint-name-others = May isinulat ka ring iba sa amin. Mababasa iyon ng taong may ✓. Para itago iyon sa kanya, pindutin ang 🚫.
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ Isara ang no. { $number }
complaint-closed_own = ✅ Sarado na ang no. { $number }. Hindi na bahagi nito ang isusulat mo rito mula ngayon: mababasa iyon ng lahat ng support staff. Kung ayaw mo noon, pindutin ang “{ complaint-about-staff }”. Hindi namin iyon sasabihin sa mga taong pinangalanan mo sa huling reklamo mo. O tumawag sa opisinang hindi amin: “{ menu-guide }”.
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 No. { $number }: hindi namin ito sasabihin sa mga taong pinangalanan mo sa dating reklamo, o sa mga pinagtaguan mo ng isinulat mo. Para baguhin ito, pindutin ang “{ complaint-name }”.
complaint-name-done = Tapos na
# $longest (Number)
complaint-name-long = ⚠️ Mag-type ng pangalan, hindi hihigit sa { $longest } karakter.
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = Support staff
complaint-role-support_manager = Support manager
complaint-role-admin = Admin
complaint-role-auditor = Auditor
