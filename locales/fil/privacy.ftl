## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 Privacy notice
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = Sino kami
privacy-page-what = Ano at bakit
privacy-page-yes = Ang “Oo” mo
privacy-page-never = Huwag ipadala
privacy-page-time = Gaano katagal
privacy-page-seen = Sino nakakakita
privacy-page-where = Nasaan ito
privacy-page-rights = Mga karapatan
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    { $organisation } ang nagpapatakbo ng bot na ito. Isa itong Registered Support Organization (登録支援機関, { $registration }).

    { $phone ->
        [none] Mga tanong tungkol sa data mo: { $contact }.
       *[other] Mga tanong tungkol sa data mo: { $contact }, telepono { $phone }.
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    Sine-save namin ang numero ng chat na ito, ang wika mo, ang mga sagot mo, ang mga detalye at petsa mo, at ang isinusulat mo sa support.

    Ginagamit namin ito para i-check ang mga patakaran kasama ka, sagutin ka at paalalahanan ka sa mga deadline. Ayon sa batas, dapat kaming magtabi ng record ng suporta namin.
privacy-yes =
    <b>{ privacy-page-yes }</b>

    Tatlong bagay ang ibig sabihin ng “{ consent-agree }”. Puwede naming i-save ang sinasabi mo sa amin. Puwede ka naming paalalahanan sa mga deadline. Puwedeng i-save ng support staff ang mga tanong mo sa kanila at ang mga sagot nila.

    Puwede ka ring pumili nang isa-isa. Puwede mong bawiin ang bawat isa anumang oras: /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    Hindi kami tumatanggap ng My Number, bank account number, password o litrato ng card. Huwag ipadala ang mga ito rito.
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • Mga detalye mo: hanggang burahin mo.
    • Mga check mo ng patakaran: { NUMBER($checks_days, useGrouping: 0) } araw.
    • Mga konsultasyon at support record: isang taon at { NUMBER($margin_days, useGrouping: 0) } araw pagkatapos ng kontrata mo.
    • Kung wala ka sa listahan namin: { NUMBER($chat_days, useGrouping: 0) } araw pagkatapos magsara ang konsultasyon mo. Buburahin namin ang lahat { NUMBER($silent_days, useGrouping: 0) } araw pagkatapos ng huling mensahe mo, kung nasagot ka na namin.
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    Support staff, mga manager at admin ng { $organisation }. Puwedeng basahin ng mga auditor ang mga record. Mga admin lang ang nagbabasa ng reklamo tungkol sa support staff.

    Walang nakikita ang employer mo. May sasabihin lang kami sa employer mo kung payag ka sa usaping iyon, o kung iyon ang sinasabi ng batas.
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    Nasa computer sa bansang ito ang data mo: { COUNTRY($hosted_in) }. { $is_encrypted ->
        [yes] Naka-encrypt doon ang pangalan mo at ang isinusulat mo.
       *[no] Hindi ito ine-encrypt doon ng bot na ito.
    }

    Kumpanya sa labas ng Japan ang Telegram. Dumadaan sa mga computer nito sa ibang bansa ang isinusulat mo rito.
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – tingnan, itama o i-download ang data mo
    /stop – itigil ang balita
    /forget – burahin ang data mo
    /privacy – bawiin ang bawat “oo” anumang oras

    Hindi ito emergency line. { danger-numbers } Parehong libre, araw at gabi.
