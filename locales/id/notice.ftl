# News: what staff write to many people at once.

notice-other_language = ℹ️ Belum ada teks dalam bahasa Anda. Tanyakan kepada kami di obrolan ini kalau tidak mengerti.
notice-corrected = ✏️ Kami mengubah pesan ini.
notice-taken_back = 🗑 <b>Kami menarik kembali pesan kami tanggal { DAY($on) }.</b> Pesan itu tidak berlaku lagi.
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 Uji coba berita { $notice }: { LANGUAGE($locale) }. Hanya Anda yang melihat ini. Di bawahnya pekerja mendapat: { $buttons }
notice-button-link = 🔗 Buka halaman

## Below a notice, which a worker knows as news

notice-button-read = ✅ Sudah saya baca
notice-button-unclear = 🤔 Saya tidak mengerti
notice-button-question = 💬 Saya ingin bertanya

## What a tap says

notice-read = ✅ Terima kasih. Kami tahu bahwa Anda sudah membacanya.
notice-read-before = ✅ Anda sudah pernah memberi tahu kami bahwa Anda sudah membacanya.
notice-read_new = Berita ini sudah berubah. Bacalah versi yang baru.
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ Berita ini sudah berubah. Belum ada teks baru dalam bahasa Anda. Tanyakan kepada kami: tekan “{ notice-button-question }”.
notice-not_valid = Kami menarik kembali berita ini. Berita ini tidak berlaku lagi.
# $number (String) of the consultation
notice-asked-unclear = 🤔 Kami memberi tahu staf pendukung bahwa Anda tidak mengerti berita ini. Nomor Anda { $number }. Sekarang Anda bisa menulis lagi: apa yang tidak jelas?
# $number (String) of the consultation
notice-asked-question = 💬 Kami memberi tahu staf pendukung bahwa Anda ingin bertanya tentang berita ini. Nomor Anda { $number }. Tulislah pertanyaan Anda sekarang.
# $number (String) of the consultation
notice-asked-before = 💬 Anda sudah pernah bertanya tentang berita ini. Nomor Anda { $number }. Sekarang Anda bisa menulis lagi.

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 Pada { DAY($sent) } kami mengirim berita kepada Anda. Bacalah, lalu tekan “{ notice-button-read }”. Kalau ada yang tidak jelas, tanyakan kepada kami.

## The last news, from the menu

notice-list =
    <b>📰 Berita</b>

    Ini berita terakhir yang kami kirim kepada Anda. Tekan satu baris untuk membacanya.
notice-list-empty =
    <b>📰 Berita</b>

    Sekarang tidak ada berita di sini.
# Beside the day
notice-list-back = ditarik kembali
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 Berita tanggal { DAY($sent) }</b>{ $corrected ->
    [none] {""}
   *[other] {" "}(versi baru tanggal { DAY($corrected) })
}{ $media ->
    [photo] {" "}🖼 Gambarnya ada di obrolan ini, lebih ke atas.
    [document] {" "}📎 Filenya ada di obrolan ini, lebih ke atas.
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ Anda sudah membacanya.
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 Berita tanggal { DAY($sent) }</b>

    Kami menarik kembali berita ini pada { DAY($back) }. Berita ini tidak berlaku lagi.
notice-one-gone = Berita ini tidak ada lagi di sini.
