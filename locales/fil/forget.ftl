## Deleting all of one’s data

forget-button = 🗑 Burahin ang data ko
forget-what =
    <b>Burahin ang data ko</b>

    Buburahin namin agad: ang numero ng chat na ito, wika, detalye, reminder at mga check mo ng patakaran. Matatapos ang mga konsultasyong hindi pa sarado. Matatapos ang mga pahintulot mo.
# Where an alarm has not ended
forget-alarm = <b>🆘 Matatapos din ang alarm mo. Pagkatapos noon, huwag mo kaming hintayin.</b> { danger-numbers }
# $until (String) an ISO day
forget-stays-until = <b>Ang maiiwan:</b> ayon sa batas, mga konsultasyon at support record hanggang { DAY($until) }. Bibigyan namin ang mga ito ng numero. Hiwalay naming itatabi ang pangalan mo, para lang sa mga opisyal na record. Pagkatapos ng araw na iyon, buburahin namin lahat.
# $margin_days (Number)
forget-stays-contract = <b>Ang maiiwan:</b> ayon sa batas, mga konsultasyon at support record hanggang isang taon at { NUMBER($margin_days, useGrouping: 0) } araw pagkatapos ng kontrata mo. Hindi pa namin alam ang araw na iyon. Bibigyan namin ang mga ito ng numero. Hiwalay naming itatabi ang pangalan mo, para lang sa opisyal na record. Saka buburahin lahat.
# $chat_days (Number)
forget-stays-days = <b>Ang maiiwan:</b> ang mga itinanong mo sa support, nang { NUMBER($chat_days, useGrouping: 0) } araw, hiwalay sa chat mo. Pagkatapos, buburahin namin ito.
forget-stays-held = <b>Ang maiiwan:</b> ang mga record, detalye at check mo. Dahil sa isang legal case, hindi namin ito puwedeng burahin ngayon. Bibigyan namin ang mga ito ng numero at itatabi hanggang matapos ang legal case, o mas matagal pa.
forget-after = Pagkatapos noon, hindi ka na namin masusulatan o mapapaalalahanan. Puwede kang bumalik anumang oras: isulat ang /start. Magsisimula ka bilang bagong tao.
forget-go-on = Magpatuloy
forget-sure = <b>Burahin na ngayon? Hindi mo na ito mababawi.</b>
forget-yes = 🗑 Oo, burahin na ngayon
forget-no = Hindi, iwan lahat
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>Nabura na namin ang data mo, maliban sa dapat pa naming itabi.</b>

    { $until ->
        [none] Itatabi namin ang mga record na iyon, hiwalay sa chat mo. Buburahin namin ang mga ito isang taon at { NUMBER($margin_days, useGrouping: 0) } araw pagkatapos ng kontrata mo, o kapag tapos na ang legal case.
       *[other] Itatabi namin ang mga record na iyon hanggang { DAY($until) }, hiwalay sa chat mo. Pagkatapos, buburahin namin ang mga ito.
    }

    { danger-numbers }

    Para bumalik, isulat ang /start.
# Before that, where an alarm had not ended
forget-alarm_ended = <b>🆘 Natapos na ang alarm mo. Hindi na totoo ang isinulat namin sa iyo tungkol dito: huwag mo kaming hintayin.</b>
