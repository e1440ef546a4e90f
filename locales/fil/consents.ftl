# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

consents-button = ✅ Mga pahintulot ko
consents-list =
    <b>Mga pahintulot ko</b>

    ✅ Payag ka. ⬜ Hindi ka payag. Pumili ng isa para magbasa pa o para baguhin ito.
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = Ngayon: payag ka.
consents-now-not-given = Ngayon: hindi ka payag.
consents-give = ✅ Payag ako
consents-withdraw = Bawiin ang pahintulot ko
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = Mga reminder
consents-name-records = Record ng mga tanong ko
consents-name-health = Mga tanong sa kalusugan
consents-case-health = Kalusugan (no. { $number })
consents-case-employer = Pagsabi sa employer (no. { $number })
consents-why-reminders = Ginagamit namin ang mga petsa mo para paalalahanan ka sa mga deadline, halimbawa sa huling araw ng stay mo.
consents-without-reminders = Kung hindi ka payag: hindi ka namin paaalalahanan. Ikaw na mismo ang magtanda ng mga deadline mo.
consents-why-records = Sine-save ng support staff ang isinusulat mo at ang mga sagot nila. Ito ang mga record ng suporta nila.
consents-without-records = Kung hindi ka payag: matatanggap pa rin ng support staff ang mensahe mo, at sasagot sila rito o tatawag. Sine-save pa rin ang mga record na hinihingi ng batas.
consents-why-health = Sa konsultasyong ito, sine-save ng support staff ang sinasabi mo tungkol sa kalusugan mo. Pribado ito, kaya lagi kaming nagtatanong.
consents-without-health = Kung hindi ka payag: matatanggap pa rin ng support staff ang mensahe mo, at sasagot sila rito o tatawag. Sine-save pa rin ang mga record na hinihingi ng batas.
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = May tanong tungkol sa kalusugan mo ang check ng mga patakaran, dahil isa sa mga patakaran ang health check (健康診断).
consents-without-health_check = Kung hindi ka payag: buburahin namin ang mga sagot mo tungkol sa kalusugan. Sa check ng mga patakaran, ang resulta sa kalusugan ay magiging “{ verdict-unknown }”.
consents-why-employer = Puwedeng sabihin ng support staff sa employer mo ang kailangan para malutas ang problemang ito.
consents-without-employer = Kung hindi ka payag: wala nang ibang sasabihin ang support staff sa employer mo. Hindi na nila mababawi ang nasabi na nila dati. Minsan, may kailangan pa ring i-report ayon sa batas.
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>Puwede ba kaming magtabi ng record ng tanong mo?</b>

    Nasa support staff na ng { $organisation } ang mensahe mo. Puwede ba nilang i-save bilang record ang mensahe mo at ang sagot nila? Hindi ka pa pumapayag dito, o binawi mo ang pahintulot mo.
consents-ask-health =
    <b>Puwede ba naming i-save ang sinasabi mo tungkol sa kalusugan mo?</b>

    Pribado ang kalusugan. Ise-save ito ng support staff ng { $organisation } para lang sa konsultasyong ito. Hindi ito makikita ng employer mo.

    Puwede mong bawiin ang pahintulot mo anumang oras: /privacy, “{ consents-button }”.
consents-ask-yes = ✅ Oo, payag ako
consents-ask-no = Hindi ako payag

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>Puwede ba naming sabihin sa employer mo ang tungkol sa konsultasyon no. { $number }?</b>
    { WORD("consultation-kind", $kind) }

    Sa tingin ng support staff, makakatulong ang pakikipag-usap sa employer mo. Ikaw ang magpapasya. Kung hindi ka payag, tutulungan ka pa rin nila.
consents-employer-yes = Oo, sabihin sa employer ko
consents-employer-no = Hindi, huwag sabihin sa employer
# $number (String)
consents-employer-said-yes = ✅ Pumayag ka: puwedeng sabihin ng support staff sa employer mo ang tungkol sa konsultasyon no. { $number }. Puwede mong bawiin ang pahintulot mo: /privacy, “{ consents-button }”.
consents-employer-said-no = Hindi ka pumayag: hindi sasabihin ng support staff sa employer mo ang tungkol sa konsultasyon no. { $number }.
