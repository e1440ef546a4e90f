# News: what staff write to many people at once.

notice-other_language = ℹ️ Wala pang text sa wika mo. Magtanong sa amin sa chat na ito kung hindi mo maintindihan.
notice-corrected = ✏️ Binago namin ang mensaheng ito.
notice-taken_back = 🗑 <b>Binawi namin ang mensahe namin noong { DAY($on) }.</b> Wala na itong bisa.
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 Test ng notice { $notice }: { LANGUAGE($locale) }. Ikaw lang ang nakakakita nito. Sa ibaba nito, makikita ng mga worker: { $buttons }
notice-button-link = 🔗 Buksan ang page

## Below a notice, which a worker knows as news

notice-button-read = ✅ Nabasa ko na
notice-button-unclear = 🤔 Hindi ko maintindihan
notice-button-question = 💬 May tanong ako

## What a tap says

notice-read = ✅ Salamat. Alam na naming nabasa mo na ito.
notice-read-before = ✅ Sinabi mo na sa amin dati na nabasa mo na ito.
notice-read_new = Nagbago na ang balitang ito mula noon. Basahin ang bagong bersyon.
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ Nagbago na ang balitang ito mula noon. Wala pang bagong text sa wika mo. Magtanong sa amin: pindutin ang “{ notice-button-question }”.
notice-not_valid = Binawi na namin ang balitang ito. Wala na itong bisa.
# $number (String) of the consultation
notice-asked-unclear = 🤔 Sinasabi namin sa support staff na hindi mo maintindihan ang balitang ito. Ang numero mo ay { $number }. Puwede ka pang sumulat ngayon: ano ang hindi malinaw?
# $number (String) of the consultation
notice-asked-question = 💬 Sinasabi namin sa support staff na may tanong ka tungkol sa balitang ito. Ang numero mo ay { $number }. Isulat ngayon ang tanong mo.
# $number (String) of the consultation
notice-asked-before = 💬 Nagtanong ka na dati tungkol sa balitang ito. Ang numero mo ay { $number }. Puwede ka pang sumulat ngayon.

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 Noong { DAY($sent) }, nagpadala kami sa iyo ng balita. Basahin ito, at saka pindutin ang “{ notice-button-read }”. Kung may hindi malinaw, magtanong.

## The last news, from the menu

notice-list =
    <b>📰 Balita</b>

    Ito ang mga huling balitang ipinadala namin sa iyo. Pumindot ng isang linya para basahin ito.
notice-list-empty =
    <b>📰 Balita</b>

    Walang balita rito ngayon.
# Beside the day
notice-list-back = binawi
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 Balita noong { DAY($sent) }</b>{ $corrected ->
    [none] {""}
   *[other] {" "}(bagong bersyon noong { DAY($corrected) })
}{ $media ->
    [photo] {" "}🖼 Nasa chat na ito ang litrato nito, sa mas itaas.
    [document] {" "}📎 Nasa chat na ito ang file nito, sa mas itaas.
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ Nabasa mo na ito.
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 Balita noong { DAY($sent) }</b>

    Binawi namin ang balitang ito noong { DAY($back) }. Wala na itong bisa.
notice-one-gone = Wala na rito ang balitang ito.
