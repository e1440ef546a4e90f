# Reminders: what comes, by when, and why. Always name the exact last day; never say that a later day is fine.
# The Japanese reminder-say texts are also shown at a counter to people who do not know this bot: there each must stand alone.
# What rests on common knowledge only (passport, return to Japan) says that we have not confirmed it.

# $on (String) a day; $kind (String); $deadline (String) a day; $audience (String) worker, staff or both
reminder-preview-line = { DAY($on) } · { WORD("reminder-name", $kind) } · huling araw { DAY($deadline) } · { $audience ->
    [worker] para sa worker
    [staff] para sa staff
   *[both] para sa worker at staff
}
# $days (Number) days until the last day; 0 is the last day itself. A sentence inside the texts below.
reminder-days-left = { $days ->
    [0] Ngayon ang huling araw.
    [1] 1 araw na lang ang natitira.
   *[other] { $days } araw pa ang natitira.
}

## Names, for lists, calendars and previews. “Notice” (届出): what the worker must tell immigration.

reminder-name-stay_renewal = I-renew ang stay (在留期間更新)
reminder-name-stay_pending = Resulta ng renewal (特例期間)
reminder-name-total_stay = Dulo ng limang taon (通算5年)
reminder-name-interview = Regular interview (定期面談)
reminder-name-address_notice = Bagong address (転入届・転居届)
reminder-name-contract_end_notice = Abiso: natapos ang kontrata (届出)
reminder-name-contract_start_notice = Abiso: bagong kontrata (届出)
reminder-name-activity_gap = Tatlong buwang walang trabaho
reminder-name-card_lost = Bagong Residence Card (在留カード)
reminder-name-passport = Huling araw ng pasaporte mo
reminder-name-mynumber = Huling araw ng My Number Card mo
reminder-name-health_check = Health check sa trabaho (健康診断)
reminder-name-reentry = Pagbalik sa Japan (再入国)
reminder-name-lump_sum = Nenkin: lump sum (脱退一時金)
reminder-name-preparing_status = Dulo ng paghahanda (特定活動)
# Only staff look after these two; the worker reads it in “Everything kept about me”.
reminder-name-late_application = Nahuling aplikasyon para sa stay
reminder-name-new_stay = Bagong huling araw ng stay mo

## What the worker reads. $deadline (String) the last day; $days (Number) days left

reminder-say-stay_renewal =
    <b>I-renew ang stay mo (在留期間更新許可申請)</b>

    Ang huling araw ng stay mo ay <b>{ DAY($deadline) }</b>. Ito rin ang huling araw para mag-apply. { reminder-days-left }

    Huwag hintayin ang araw na iyon. Mag-apply sa immigration office (地方出入国在留管理局). Humingi na ngayon ng mga papeles sa amin at sa kumpanya mo.
reminder-say-stay_pending =
    <b>Renewal mo: wala pang resulta (特例期間)</b>

    Nasa oras ang pag-apply mo. Puwede kang tumira at magtrabaho hanggang sa resulta, pero hindi na pagkatapos ng <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Itanong na ngayon sa immigration office (地方出入国在留管理局) ang resulta. Sabihin sa amin ang resulta.
reminder-say-total_stay =
    <b>Ang limang taon mo (特定技能１号の通算5年)</b>

    Sa bilang namin, ang huling araw ay <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Mas maaga ba ang huling araw sa Residence Card (在留カード) mo? Kung oo, deadline din ang araw na iyon. Makipag-usap na ngayon sa amin tungkol sa mga plano mo.
reminder-say-interview =
    <b>Regular interview (定期面談)</b>

    Dapat kang makausap ng staff namin nang hindi lalampas sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Pumili ng oras kasama namin, o isulat sa amin kung kailan ka libre. Pag-uusapan natin ang trabaho at buhay mo sa Japan.
reminder-say-address_notice =
    <b>I-report ang bagong address mo (転入届・転居届)</b>

    Lumipat ka ng tirahan. Nang hindi lalampas sa <b>{ DAY($deadline) }</b>, pumunta sa city hall o munisipyo (市区町村の役所) kung saan ka nakatira ngayon. { reminder-days-left }

    Dalhin ang Residence Card (在留カード) mo. Sabihin sa amin kapag tapos na.
reminder-say-contract_end_notice =
    <b>Abiso: natapos ang kontrata (契約機関に関する届出)</b>

    Natapos ang kontrata mo. Mag-abiso sa immigration (出入国在留管理庁) nang hindi lalampas sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Puwede itong gawin online, sa koreo o sa counter. Ikaw mismo ang dapat gumawa nito, kahit may sariling abiso ang kumpanya mo. Tutulungan ka namin.
reminder-say-contract_start_notice =
    <b>Abiso: bagong kontrata (契約機関に関する届出)</b>

    May bagong kontrata ka. Mag-abiso sa immigration (出入国在留管理庁) nang hindi lalampas sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Ikaw mismo ang dapat gumawa nito, kahit may sariling abiso ang kumpanya mo. Nag-apply ka ba para lumipat ng kumpanya? Magtanong muna sa amin.
reminder-say-activity_gap =
    <b>Tatlong buwang walang trabaho</b>

    Natapos ang kontrata mo. Wala kaming alam na bagong kontrata. Matatapos ang tatlong buwan sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Pagkatapos noon, puwedeng mawala ang status mo kung wala kang valid na dahilan. Makipag-usap na ngayon sa amin. May bagong kontrata ka na? Sabihin sa amin.
reminder-say-card_lost =
    <b>Bagong Residence Card (在留カードの再交付)</b>

    Nawala ang card mo. Mag-apply para sa bago nang hindi lalampas sa <b>{ DAY($deadline) }</b> sa immigration office (地方出入国在留管理局). { reminder-days-left }

    Dalhin ang pasaporte mo. Nakita mo ang card? Sabihin sa amin.
reminder-say-passport =
    <b>Ang pasaporte mo</b>

    Sa pagkakaalam namin, ang huling araw nito ay <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Itanong na ngayon sa embassy o konsulado mo kung paano kumuha ng bago at gaano ito katagal. Hindi pa namin nakukumpirma ang mga hakbang sa bansa mo.
reminder-say-mynumber =
    <b>Ang My Number Card mo (マイナンバーカード)</b>

    Sa pagkakaalam namin, ang huling araw nito ay <b>{ DAY($deadline) }</b>. { reminder-days-left }

    I-renew muna ang stay mo. Pagkatapos, dalhin ang card na ito at ang Residence Card mo sa city hall o munisipyo (市区町村の役所), nang hindi lalampas sa araw na iyon.
reminder-say-health_check =
    <b>Health check sa trabaho (健康診断)</b>

    Dapat gawin ang susunod mong health check nang hindi lalampas sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Ang kumpanya mo ang dapat mag-ayos nito: itanong kung kailan at saan. Pagkatapos, sabihin sa amin ang petsa. Hindi mo kailangang sabihin sa amin ang resulta.
reminder-say-reentry =
    <b>Pagbalik sa Japan (みなし再入国)</b>

    Sa pagkakaalam namin, dapat nakabalik ka na nang hindi lalampas sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Hindi pa namin nakukumpirma ang petsang ito. Magtanong sa amin o sa immigration office (地方出入国在留管理局) bago mo planuhin ang biyahe. Nakabalik ka na? Sabihin sa amin.
reminder-say-lump_sum =
    <b>Perang maibabalik mula sa nenkin (脱退一時金)</b>

    Nagbayad ka ba ng pension (年金) nang anim na buwan o higit pa? Puwede mong hingin ang isang bahagi nito nang hindi lalampas sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Kapag kinuha mo ito, hindi na bibilangin para sa pension mo sa hinaharap ang mga taon ng bayad mo. Pag-isipan muna, at magtanong sa amin.
reminder-say-preparing_status =
    <b>Dulo ng preparing status mo (特定活動)</b>

    Sa pagkakaalam namin, matatapos ito sa <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Mag-apply para sa Specified Skilled Worker (i) bago ang araw na iyon, sa immigration office (地方出入国在留管理局). Ibang araw ba ang nasa Residence Card mo? Sabihin na ngayon sa amin.

## Why, and what the reader needs. $deadline (String) the last day

# The one line about whom to ask.
reminder-ask-office = Magtanong sa amin, o sa immigration office (地方出入国在留管理局).
reminder-why-stay_renewal =
    <b>Bakit?</b> Puwede kang tumira at magtrabaho hanggang sa huling araw lang ng stay mo (在留期間).

    Mag-apply nang hindi lalampas sa { DAY($deadline) }. Karaniwang puwede pa ito habang wala pang resulta, hanggang dalawang buwan mula sa araw na iyon. Huli na? Wala nito. Sarado ba sila sa araw na iyon? Sa pagkakaalam namin, puwede pa sa susunod na open na araw.
reminder-why-stay_pending =
    <b>Bakit?</b> Natapos na ang dati mong stay. Nasa oras ang pag-apply mo, kaya puwede mong hintayin ang resulta. Special period (特例期間) ang tawag dito.

    Matatapos ito paglabas ng resulta. Kung walang resulta, matatapos ito sa { DAY($deadline) }. Walang makakapagpahaba nito. Kaya magtanong na ngayon sa opisina.
reminder-why-total_stay =
    <b>Bakit?</b> Sa Specified Skilled Worker (i), puwede kang tumira nang kabuuang limang taon. Hindi magsisimula ulit ang limang taon dahil sa bagong trabaho o industriya. Sa bilang namin, ang huling araw ay { DAY($deadline) }.

    May sariling test at aplikasyon ang type (ii). Ang immigration (出入国在留管理庁) lang ang magpapasya.
reminder-why-interview =
    <b>Bakit?</b> Ayon sa batas, dapat kang kausapin ng support staff nang hindi bababa sa isang beses kada tatlong buwan, sa wikang naiintindihan mo. Huling araw para sa susunod na usapan: { DAY($deadline) }.

    Hindi ito test. Sabihin sa amin kung ano ang mahirap: trabaho, sweldo, oras, tirahan, kalusugan.
reminder-why-address_notice =
    <b>Bakit?</b> Pagkalipat mo, 14 na araw ang ibinibigay ng batas para i-report ang bagong address mo. Ang huling araw mo ay { DAY($deadline) }.

    Huli na ba? Pumunta na ngayon, at sabihin sa amin. Tutulungan ka namin. Kung hindi mo ito i-report sa loob ng 90 araw, puwedeng bawiin ng immigration ang status mo.
reminder-why-contract_end_notice =
    <b>Bakit?</b> Natapos ang kontrata mo. Kailangan mong mag-abiso sa immigration (出入国在留管理庁) sa loob ng 14 na araw. Ang huling araw mo ay { DAY($deadline) }.

    Huli na ba? Ipadala ang abiso ngayong araw, at sabihin sa amin. Tutulungan ka namin.
reminder-why-contract_start_notice =
    <b>Hindi permission para magtrabaho ang abisong ito.</b> Kailangan mo muna ang permission (在留資格変更許可). Kung wala, kausapin muna kami bago ka magtrabaho.

    <b>Bakit?</b> Kailangan mong mag-abiso sa immigration nang hindi lalampas sa { DAY($deadline) } (14 na araw). Hindi namin alam kung sapat na ang aplikasyon mo: magtanong. Huli na ba? Kausapin na kami ngayon.
reminder-why-activity_gap =
    <b>Bakit?</b> Para sa trabaho ang status mo. Kung tatlong buwan kang walang trabaho nang walang valid na dahilan, puwede itong bawiin ng immigration. Dulo ng tatlong buwan mo: { DAY($deadline) }.

    Itatanong muna ng immigration ang mga dahilan mo. Puwedeng maging valid na dahilan ang paghahanap ng trabaho. May iba kang dahilan? Sabihin sa amin.
reminder-why-card_lost =
    <b>Bakit?</b> Mula sa araw na napansin mong nawala ito, may 14 na araw ka para mag-apply ng bagong card (在留カード). Ang huling araw mo ay { DAY($deadline) }. Huli na ba? Pumunta na ngayon, at sabihin sa amin.

    Nasa labas ka ba ng Japan nang mapansin mo ito? Magsisimula ang 14 na araw pagbalik mo. Magtanong sa amin.
reminder-why-passport =
    <b>Bakit?</b> Kailangan mo ng valid na pasaporte para magbiyahe at mag-apply. Sa pagkakaalam namin, ang huling araw ng pasaporte mo ay { DAY($deadline) }. Puwedeng abutin ng ilang buwan ang bagong pasaporte.
reminder-why-mynumber =
    <b>Bakit?</b> May sariling huling araw ang My Number Card mo: { DAY($deadline) }, sa pagkakaalam namin. Kapag ni-renew mo ang stay mo, hindi nagbabago ang araw na ito. Kailangang ikaw mismo ang pumunta sa city hall o munisipyo (市区町村の役所). Iisang card ba ang My Number Card at Residence Card mo? Magtanong sa amin: puwedeng iba ang mga hakbang.
reminder-why-health_check =
    <b>Bakit?</b> Dapat kang bigyan ng kumpanya mo ng health check nang hindi bababa sa isang beses kada taon. Isang taon pagkatapos ng huling check mo: { DAY($deadline) }. May mga trabahong kailangan ito kada anim na buwan: mas maaga ang araw para sa mga iyon. Magtanong sa kumpanya mo.
reminder-why-reentry =
    <b>Bakit?</b> Umalis ka ng Japan gamit ang special re-entry permit (みなし再入国許可). Kailangan mong bumalik sa loob ng isang taon, at bago matapos ang stay mo. Sa bilang namin, ang huling araw ay { DAY($deadline) }.

    <b>Hindi pa namin nakukumpirma ang petsang ito. Magtanong muna bago mo ito gamitin.</b>
reminder-why-lump_sum =
    <b>Bakit?</b> Kung nagbayad ka ng pension (年金) nang anim na buwan o higit pa at umalis na ng Japan, puwede mong hingin ang bahagi nito (脱退一時金) sa loob ng dalawang taon. Huling araw sa bilang namin: { DAY($deadline) }. Pagkatapos noon, hindi na puwede.

    <b>Pag-isipan muna:</b> kapag kinuha mo, hindi na bibilangin sa pension mo sa hinaharap ang mga taon ng bayad mo.
reminder-why-preparing_status =
    <b>Bakit?</b> Karaniwang anim na buwan ang status na ito (特定活動). Sa bilang namin, matatapos ito sa { DAY($deadline) }. Isang beses lang ito puwedeng i-extend, kung hindi mo naiwasan ang delay. Kasama ito sa bilang ng limang taon mo.

    <b>Para ba ito sa driver’s license?</b> Kung oo, iba ang mga patakaran. Pindutin ang “{ reminder-button-need }”.
reminder-need-stay_renewal =
    <b>Mga kailangan mo:</b> Residence Card, pasaporte, mga papeles ng kumpanya, mga papeles sa tax. Kung ikaw mismo ang nagbabayad ng health insurance o pension: patunay.

    Puwede ka nang mag-apply mga tatlong buwan bago ang huling araw. Itabi ang tatak o e-mail. Stay na 30 araw o mas maikli? Magtanong. { reminder-ask-office }
reminder-need-stay_pending =
    <b>Mga kailangan mo:</b> Residence Card, pasaporte, at patunay na nag-apply ka (tatak sa card, o e-mail). Kung pinahinto ng bangko ang account mo, ipakita sa bangko ang patunay na ito.

    Huwag umalis ng Japan bago ka magtanong sa amin. { reminder-ask-office }
reminder-need-total_stay =
    <b>Ano ang makakapagbago nito?</b> Minsan, hindi binibilang ang leave dahil sa panganganak, pag-aalaga ng anak, sakit o pinsala. Bihira ang ikaanim na taon. Makipag-usap sa amin tungkol sa dalawang ito tatlong buwan bago ang huling araw, o mas maaga.

    <b>Mga kailangan mo:</b> lahat ng Residence Card (pati luma), pasaporte, papeles sa leave, resulta ng test.
reminder-need-interview =
    <b>Mga kailangan mo:</b> wala. Kung kaya, dalhin ang mga payslip at Residence Card mo.

    Personal tayong magkikita. Online lang kung payag ka. Wala kang oras sa araw na iyon? Sumulat sa amin, at maghahanap tayo ng ibang araw.
reminder-need-address_notice =
    <b>Mga kailangan mo:</b> ang Residence Card ng lahat ng lumipat.

    Nakatira ka ba dati sa ibang bayan o lungsod? Magtanong muna sa amin: baka kailangan mo ring pumunta sa city hall doon. Magtanong sa city hall o munisipyo (市区町村の役所) o sa amin.
reminder-need-contract_end_notice =
    <b>Mga kailangan mo:</b> Residence Card, pangalan at address ng kumpanya, ang araw na natapos ang kontrata mo. { reminder-ask-office }

    Puwede ring magbago ang health insurance at pension mo. Hindi pa namin nakukumpirma ang huling araw para rito. Magtanong agad sa city hall o munisipyo (市区町村の役所) o sa amin.
reminder-need-contract_start_notice =
    <b>Mga kailangan mo:</b> Residence Card, pangalan at address ng bagong kumpanya, ang araw na nagsimula ang kontrata mo.

    Puwede mo itong ipadala online, sa koreo o sa counter. { reminder-ask-office }
reminder-need-activity_gap =
    <b>Mga kailangan mo:</b> patunay na naghahanap ka ng trabaho: pagpunta sa Hello Work (ハローワーク), mga sulat, e-mail, job interview. Magtanong sa amin at sa Hello Work.

    Magsimula lang sa bagong kumpanya kapag nakuha mo na ang permission (在留資格変更許可).
reminder-need-card_lost =
    <b>Mga kailangan mo:</b> ang pasaporte mo. Baka kailangan din ng litrato at papeles mula sa pulis tungkol sa pagkawala. Hindi pa namin ito nakukumpirma: magtanong muna sa opisina. { reminder-ask-office }
reminder-need-passport =
    <b>Mga kailangan mo:</b> may sariling patakaran ang bawat bansa. Hindi pa namin nakukumpirma ang mga ito. Magtanong sa embassy o konsulado mo bago ka pumunta.

    Huwag hintayin ang pag-uwi mo: magtanong muna sa amin. Pagkatapos, sabihin sa amin ang bagong huling araw.
reminder-need-mynumber =
    <b>Mga kailangan mo:</b> ang bagong Residence Card (在留カード) at ang My Number Card mo. Magtanong sa city hall o munisipyo (市区町村の役所) o sa amin.

    Huwag na huwag ipadala sa amin ang numero o litrato ng card.
reminder-need-health_check =
    <b>Mga kailangan mo:</b> itanong sa kumpanya mo kung kailan at saan ang health check, at kung puwedeng kumain bago ito.

    Hindi ka ba binibigyan ng kumpanya mo ng health check? Sabihin sa amin.
reminder-need-reentry =
    <b>Mga kailangan mo:</b> pasaporte at Residence Card (在留カード). Kung hindi ka makakabalik sa oras, sumulat agad sa amin. Puwede ka ring magtanong sa embassy ng Japan. { reminder-ask-office }
reminder-need-lump_sum =
    <b>Mga kailangan mo:</b> pension number, pasaporte, bank account sa pangalan mo. Baka mas mahaba pa ang listahan.

    Magbabago ang mga patakaran. Puwedeng makaapekto ang re-entry permit na valid pa. Magtanong bago ka mag-apply: sa Japan Pension Service (日本年金機構), o sa amin.
reminder-need-preparing_status =
    <b>Mga kailangan mo:</b> Residence Card, pasaporte, mga resulta ng test, mga papeles mula sa kumpanya mo. { reminder-ask-office }

    <b>Driver’s license (55号)?</b> Sa pagkakaalam namin: anim na buwan sa truck, isang taon sa bus at taxi. Hindi mo ito puwedeng i-extend. Hindi ito kasama sa limang taon.

## The buttons under a worker’s reminder

reminder-button-done = ✅ Tapos na
reminder-button-applied = ✅ Nakapag-apply na ako
reminder-button-undo = ↩️ Hindi pa tapos
reminder-button-later = ⏰ Ipaalala ulit
reminder-button-explain = ❓ Bakit?
reminder-button-need = 📋 Ano ang kailangan ko?
reminder-button-help = 🙋 Kailangan ko ng tulong
reminder-button-form = ✏️ Ituloy ang form mo
# $on (Date) the day of the next reminder
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ Magaling! Salamat sa pagsabi sa amin. Tapos na ang reminder na ito.
# Said to be done, without the day of it.
reminder-done-no_day = Hindi pa namin alam ang petsa. Sabihin sa amin: /mydates
# $applied_on (String), $stay_expiry (String) days, and what my_dates-call_when takes of our telephone
reminder-late =
    ⚠️ <b>Nag-apply ka pagkatapos ng huling araw ng stay mo</b>

    Petsa ng pag-apply mo: { DAY($applied_on) }. Huling araw noon: { DAY($stay_expiry) }. Sa pagkakaalam namin, wala kang dalawang dagdag na buwan (特例期間).

    Sinasabihan namin ang support staff.
    { $phone ->
        [none] Sumulat na ngayon, at itanong kung puwede kang tumira at magtrabaho.
       *[other] { $we_on ->
            [now] Sumulat o tumawag na ngayon, at itanong kung puwede kang tumira at magtrabaho.
           *[other] Sumulat na ngayon, o tumawag sa { DAY($we_on) }, mula { $we_at }. Itanong kung puwede kang tumira at magtrabaho.
        }
    }
    May maling petsa? Itama ito: /profile
reminder-done-before = ✅ Sinabi mo na sa amin na tapos na ito.
# Above the chat, and on a screen: the worker said “done” by mistake.
reminder-undone = ↩️ Sige: hindi pa ito tapos. Paaalalahanan ka ulit namin gaya ng dati.
reminder-undone-late = ↩️ Sige: hindi pa ito tapos. Lampas na ang huling araw, kaya makipag-usap na ngayon sa amin.
reminder-over = Wala na ang reminder na ito: may nagbagong petsa, o hindi mo na ito kailangan.
# $part (String) a date of “My details”; $example (String) a day that is typed right
reminder-done-ask =
    ✅ <b>Magaling!</b> Sabihin sa amin ang petsang ito:

    <b>{ WORD("profile-name", $part) }</b>

    Pindutin ito sa ibaba, o isulat, halimbawa { $example }.
reminder-done-skip = Hindi ko alam ang petsa
reminder-done-close = OK
reminder-later-ask = Kailan ka namin paaalalahanan ulit?
reminder-later-none = Masyado nang malapit ang huling araw para maghintay. Gawin na ito ngayon, o pindutin ang “{ reminder-button-help }”.
# $on (Date) the day of the next reminder
reminder-later-set = ⏰ Paaalalahanan ka ulit namin sa { DAY($on) }.
# $number (String) of the consultation
reminder-help-sent = 🙋 Sinasabi namin sa support staff ang tungkol sa reminder na ito. Ang numero mo ay { $number }. Puwede ka pang sumulat ngayon: ano ang mahirap?
# $number (String) of the consultation
reminder-help-sent-before = 🙋 Humingi ka na ng tulong sa reminder na ito dati. Ang numero mo ay { $number }. Puwede ka pang sumulat ngayon: ano ang mahirap?
# Below a reply to a reminder. $number (String) of the consultation
reminder-reply-sent = ✅ Mapupunta sa support staff ang sagot mo sa reminder na ito. Ang numero mo ay { $number }.
# Behind it, where it is not done yet.
reminder-reply-done = Tapos na ba? Kung oo, pindutin din ang button na may ✅ sa ibaba ng reminder.
