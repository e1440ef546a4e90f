## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 Pemberitahuan privasi
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = Siapa kami
privacy-page-what = Apa, untuk apa
privacy-page-yes = Arti “Ya” Anda
privacy-page-never = Jangan kirim
privacy-page-time = Berapa lama
privacy-page-seen = Siapa melihat
privacy-page-where = Ada di mana
privacy-page-rights = Hak Anda
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    Bot ini dikelola { $organisation }, sebuah lembaga pendukung terdaftar (登録支援機関, { $registration }).

    { $phone ->
        [none] Pertanyaan tentang data Anda: { $contact }.
       *[other] Pertanyaan tentang data Anda: { $contact }, telepon { $phone }.
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    Kami menyimpan nomor obrolan ini, bahasa Anda, jawaban Anda, data dan tanggal Anda, serta tulisan Anda kepada staf pendukung.

    Kami memakainya untuk memeriksa aturan bersama Anda, menjawab Anda, dan mengingatkan batas akhir. Hukum mewajibkan kami menyimpan catatan dukungan kami.
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }” berarti tiga hal. Kami boleh menyimpan apa yang Anda sampaikan. Kami boleh mengingatkan Anda tentang batas akhir. Staf pendukung boleh menyimpan pertanyaan Anda dan jawaban mereka.

    Anda juga bisa memilih satu per satu. Setiap persetujuan bisa Anda tarik kapan saja: /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    Kami tidak menerima nomor My Number, nomor rekening bank, kata sandi, atau foto kartu. Jangan kirim hal-hal itu ke sini.
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • Data Anda: sampai Anda menghapusnya.
    • Pemeriksaan Anda: { NUMBER($checks_days, useGrouping: 0) } hari.
    • Konsultasi dan catatan dukungan: satu tahun dan { NUMBER($margin_days, useGrouping: 0) } hari setelah kontrak Anda berakhir.
    • Kalau Anda tidak ada di daftar kami: { NUMBER($chat_days, useGrouping: 0) } hari setelah konsultasi Anda berakhir. Kami menghapus semuanya { NUMBER($silent_days, useGrouping: 0) } hari setelah pesan terakhir Anda, kalau kami sudah menjawab.
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    Staf pendukung, manajer, dan admin { $organisation }. Auditor bisa membaca catatan. Keluhan tentang staf pendukung hanya dibaca admin.

    Perusahaan tempat Anda bekerja tidak melihat apa pun. Kami memberi tahu perusahaan hanya kalau Anda setuju untuk hal itu, atau kalau diwajibkan hukum.
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    Data Anda ada di komputer di negara ini: { COUNTRY($hosted_in) }. { $is_encrypted ->
        [yes] Nama dan tulisan Anda dienkripsi di sana.
       *[no] Bot ini tidak mengenkripsinya di sana.
    }

    Telegram adalah perusahaan di luar Jepang. Yang Anda tulis di sini melewati komputer Telegram di luar negeri.
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – lihat, perbaiki, atau unduh data Anda
    /stop – hentikan berita
    /forget – hapus data Anda
    /privacy – tarik setiap persetujuan kapan saja

    Ini bukan layanan darurat. { danger-numbers } Keduanya gratis, siang dan malam.
