# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>Mga detalye ko</b>

    Nakakatulong ang sasabihin mo rito para mapaalalahanan ka namin sa oras. Hindi mo kailangang sumagot. Puwede mo itong baguhin o burahin anumang oras.
profile-group-me = 👤 Tungkol sa akin
profile-group-stay = 🛂 Stay ko
profile-group-work = 👔 Trabaho ko
profile-group-dates = 📅 Mga petsa ko
profile-group-messages = 🔔 Mga mensahe
profile-my-data = 🗂 Lahat ng naka-save sa akin
profile-choose = Pumili ng isa para tingnan o baguhin ito.
profile-kept-profile = Support staff lang namin ang nakakakita nito, hindi ang employer mo. Puwede mo itong laktawan o burahin.
profile-kept-records = Support staff lang namin ang nakakakita nito, hindi ang employer mo. Bahagi ito ng record na hinihingi ng batas: /privacy
profile-enter = ✏️ Ilagay o baguhin
profile-delete = 🗑 Burahin ang sinabi ko
profile-delete-sure = <b>Burahin ang sinabi mo sa amin? Hindi mo na ito mababawi.</b>
profile-delete-reminders = Kung wala ang petsang ito, baka hindi mo matanggap ang ilang reminder.
profile-delete-yes = 🗑 Oo, burahin ito
profile-delete-no = Hindi, iwan ito
profile-ask-correction = ✋ Ipatama ito sa support
profile-done = Tapos na
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    Piliin ang petsa, o i-type ito, halimbawa { $example }.
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    Pumili, o i-type ito.
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    Piliin ang lahat ng ito, at saka pindutin ang “{ profile-done }”.
# $longest (Number)
profile-enter-called =
    <b>Ano ang itatawag namin sa iyo?</b>

    I-type ito: pangalan o palayaw, hindi hihigit sa { $longest } karakter.
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ Mag-type ng isang linya, hindi hihigit sa { $longest } karakter.

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }:</b> wala pang sagot
profile-nothing-told = Wala pang laman dito.
profile-line-worker = • <b>{ WORD("profile-name", $part) }:</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }:</b> { $value } (staff)
profile-line-both = • <b>{ WORD("profile-name", $part) }:</b> { $own }; ang nasa staff: { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>Aling petsa ang tama?</b>

    { WORD("profile-name", $part) }: { DAY($own) } ang sinabi mo sa amin. { DAY($theirs) } ang nasa support staff ngayon. Tingnan ang card o papeles mo, at pindutin ang tamang petsa. Hanggang doon, ang petsa mo ang gagamitin namin.
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ Salamat. { WORD("profile-name", $part) }: { DAY($on) } na ang gagamitin namin.
profile-day-outdated = Lampas na ang petsang sinabi mo sa amin. Ginagamit namin ang mas huling petsa na nasa support staff.
profile-application-ended = Petsa ng pag-apply mo: { DAY($applied_on) }. Para iyon sa stay mo hanggang { DAY($until) }. Nag-apply ka na ba para sa stay mo ngayon? Sabihin sa amin ang petsang iyon: “{ profile-enter }”.
profile-new_stay = Sabihin din sa amin ang huling araw ng bagong stay mo: “{ profile-name-stay_expiry }”. Kung wala ito, hindi ka namin mapapaalalahanan sa oras.

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] walang nasyonalidad (stateless)
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = Specified Skilled Worker (i)
profile-status-ssw2 = Specified Skilled Worker (ii)
profile-preparing_for-ssw1 = Specified Skilled Worker (i)
profile-preparing_for-truck = Truck driver
profile-preparing_for-bus_taxi = Bus o taxi driver
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] hindi pa tapos; hindi alam ang unang araw
   *[other] mula { DAY($started_on) }
}
profile-contract-ended = { $started_on ->
    [none] hanggang { DAY($ended_on) }; hindi alam ang unang araw
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = Itatawag sa akin
profile-why-called = Ito ang pangalang gagamitin ng support staff kapag sumusulat o nakikipag-usap sila sa iyo.
profile-name-locale = Wikang binabasa ko
profile-why-locale = Susulatan ka namin sa wikang ito.
profile-name-languages_spoken = Mga wikang sinasalita ko
profile-why-languages_spoken = Para ang tumawag o makipagkita sa iyo ay marunong ng isa sa mga wikang ito.
profile-name-languages_written = Mga wikang sinusulat ko
profile-why-languages_written = Para malaman namin kung sa aling mga wika mo kayang sagutan ang mga papeles.
profile-name-prefecture = Prefecture kung saan ako nakatira
profile-why-prefecture = Iba-iba ang immigration office at help desk sa bawat prefecture (都道府県).
profile-name-name_on_card = Pangalan sa Residence Card
profile-why-name_on_card = Kailangan sa mga opisyal na papeles ang pangalan na eksaktong nasa Residence Card (在留カード).
profile-name-nationality = Nasyonalidad
profile-why-nationality = Iba-iba ang mga papeles at hakbang sa bawat bansa.
profile-name-birth_date = Petsa ng kapanganakan
profile-why-birth_date = Sa petsang ito, malalaman naming ikaw iyon kapag binuksan mo ang imbitasyon mo.
profile-name-stay_expiry = Huling araw ng stay ko
profile-why-stay_expiry = Nasa Residence Card mo ito (在留期間満了日). Paaalalahanan ka naming mag-renew. Kung manatili ka nang lampas dito nang hindi nag-apply, puwedeng mawala ang status mo.
profile-name-applied_on = Petsa ng pag-apply ko para sa stay
profile-why-applied_on = Pagkatapos mong mag-apply, hindi ka na namin paaalalahanan na mag-apply. Iche-check namin kung hanggang kailan ka puwedeng maghintay ng sagot.
profile-name-result_on = Petsa na nakuha ko ang sagot
profile-why-result_on = Kapag nakuha mo na ang sagot ng immigration, hindi ka na namin paaalalahanan tungkol sa aplikasyong ito.
profile-name-passport_expiry = Huling araw ng pasaporte ko
profile-why-passport_expiry = Matagal ang pagkuha ng bagong pasaporte. Paaalalahanan ka namin ilang buwan bago iyon.
profile-name-mynumber_expiry = Huling araw ng My Number Card ko
profile-why-mynumber_expiry = Paaalalahanan ka naming i-renew ang card sa city hall o munisipyo (市区町村の役所). Petsa lang ang sabihin sa amin, huwag na huwag ang numero.
profile-name-status = Status of residence
profile-why-status = Magkaiba ang mga patakaran para sa Specified Skilled Worker (i) at (ii).
profile-name-field = Industriya
profile-why-field = May sariling test at patakaran ang bawat industriya.
profile-name-employer = Employer
profile-why-employer = Kailangan naming malaman kung saang kumpanya ka nagtatrabaho, para masuportahan ka at makapag-report sa awtoridad.
profile-name-contract = Kontrata
profile-why-contract = Nakadepende sa mga petsa ng kontrata mo kung hanggang kailan ka namin susuportahan at gaano katagal kami magtatabi ng record.
profile-name-contract_ended_on = Araw na natapos ang kontrata ko
profile-why-contract_ended_on = Kailangan mong mag-abiso sa immigration (出入国在留管理庁) sa loob ng 14 na araw. Bibilangin namin ang mga araw kasama ka at paaalalahanan ka.
profile-name-last_health_check_on = Huling health check
profile-why-last_health_check_on = Dapat kang bigyan ng kumpanya mo ng health check taon-taon. Paaalalahanan ka namin sa susunod.
profile-name-moved_on = Araw na lumipat ako ng tirahan
profile-why-moved_on = Kailangan mong i-report ang bagong address mo sa city hall o munisipyo (市区町村の役所) sa loob ng 14 na araw. Paaalalahanan ka namin.
profile-name-card_lost_on = Araw na nawala ang Residence Card
profile-why-card_lost_on = Sabihin sa amin ang araw na napansin mo ito. Kailangan mong mag-apply ng bagong card sa loob ng 14 na araw. Paaalalahanan ka namin.
profile-name-preparing_since = Simula ng “preparing” status
profile-why-preparing_since = Maikli ang status na “Designated Activities” (特定活動), para maghanda sa Specified Skilled Worker (i). Paaalalahanan ka naming mag-apply bago ito matapos.
profile-name-preparing_for = Pinaghahandaan ko
profile-why-preparing_for = Karaniwang anim na buwan ang status na ito, o hanggang isang taon para makakuha ng bus o taxi license. Paaalalahanan ka namin sa oras.
profile-name-reentry_return_by = Huling araw para bumalik sa Japan
profile-why-reentry_return_by = Kung bumalik ka nang mas huli sa pinapayagan ng re-entry permit (再入国許可), puwedeng mawala ang status mo. Paaalalahanan ka namin.
profile-name-left_japan_on = Araw na umalis na ako ng Japan
profile-why-left_japan_on = Kung sapat ang tagal ng bayad mo sa pension, puwede mong hingin ang bahagi nito (脱退一時金) sa loob ng dalawang taon pagkaalis mo. Paaalalahanan ka namin.
profile-name-last_interview_on = Huling interview ko sa support
profile-why-last_interview_on = Kung Specified Skilled Worker (i) ka, dapat kang kausapin ng support staff nang hindi bababa sa isang beses kada tatlong buwan.
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = Huling interview sa supervisor ko
profile-why-last_supervisor_interview_on = Para sa mga Specified Skilled Worker (i), dapat ding kausapin ng support staff ang supervisor nang hindi bababa sa isang beses kada tatlong buwan.
profile-name-message_hour = Oras ng mga mensahe
profile-why-message_hour = Sa oras na ito darating ang mga reminder (oras sa Japan). Kung wala kang pinili, darating ang mga ito nang 9:00.
profile-name-quiet_from = Tahimik mula
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = Mula sa oras na ito (oras sa Japan), ang urgent lang ang ipapadala namin. Kung wala kang pinili, 21:00 ito.
profile-name-quiet_until = Tahimik hanggang
profile-why-quiet_until = Mula sa oras na ito (oras sa Japan), ipapadala namin ulit ang lahat ng mensahe. Kung wala kang pinili, 8:00 ito.
