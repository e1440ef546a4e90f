# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

consents-button = ✅ Persetujuan saya
consents-list =
    <b>Persetujuan saya</b>

    ✅ Anda setuju. ⬜ Anda tidak setuju. Pilih satu untuk membaca penjelasannya atau mengubahnya.
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = Sekarang: Anda setuju.
consents-now-not-given = Sekarang: Anda tidak setuju.
consents-give = ✅ Saya setuju
consents-withdraw = Tarik persetujuan saya
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = Pengingat
consents-name-records = Catatan pertanyaan saya
consents-name-health = Pertanyaan tentang kesehatan
consents-case-health = Kesehatan (no. { $number })
consents-case-employer = Beri tahu perusahaan (no. { $number })
consents-why-reminders = Kami memakai tanggal Anda untuk mengingatkan batas akhir, misalnya hari terakhir izin tinggal Anda.
consents-without-reminders = Kalau tidak setuju: kami tidak mengingatkan Anda. Ingatlah sendiri batas akhir Anda.
consents-why-records = Staf pendukung menyimpan apa yang Anda tulis dan apa yang mereka jawab. Ini catatan dukungan mereka.
consents-without-records = Kalau tidak setuju: pesan Anda tetap sampai kepada staf. Mereka menjawab di sini atau menelepon. Catatan yang diwajibkan hukum tetap kami simpan.
consents-why-health = Dalam konsultasi ini, staf menyimpan apa yang Anda sampaikan tentang kesehatan Anda. Kesehatan itu pribadi. Karena itu kami bertanya setiap kali.
consents-without-health = Kalau tidak setuju: pesan Anda tetap sampai kepada staf. Mereka menjawab di sini atau menelepon. Catatan yang diwajibkan hukum tetap kami simpan.
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = Pemeriksaan aturan menanyakan kesehatan Anda, karena salah satu syaratnya adalah pemeriksaan kesehatan (健康診断).
consents-without-health_check = Kalau tidak setuju: kami menghapus jawaban Anda tentang kesehatan. Dalam pemeriksaan aturan, hasil untuk kesehatan lalu menjadi “{ verdict-unknown }”.
consents-why-employer = Staf pendukung boleh memberi tahu perusahaan tempat Anda bekerja apa yang perlu untuk menyelesaikan masalah ini.
consents-without-employer = Kalau tidak setuju: staf tidak memberi tahu apa-apa lagi kepada perusahaan. Yang sudah diberitahukan tidak bisa ditarik. Kadang-kadang hukum tetap mewajibkan laporan.
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>Bolehkah kami menyimpan catatan pertanyaan Anda?</b>

    Pesan Anda sudah diterima staf pendukung { $organisation }. Bolehkah mereka menyimpan pesan Anda dan jawaban mereka sebagai catatan? Anda belum menyetujuinya, atau sudah menarik persetujuan Anda.
consents-ask-health =
    <b>Bolehkah kami menyimpan apa yang Anda sampaikan tentang kesehatan Anda?</b>

    Kesehatan adalah hal pribadi. Staf pendukung { $organisation } menyimpannya hanya untuk konsultasi ini. Perusahaan tempat Anda bekerja tidak melihatnya.

    Anda bisa menarik persetujuan Anda kapan saja: /privacy, “{ consents-button }”.
consents-ask-yes = ✅ Ya, saya setuju
consents-ask-no = Tidak setuju

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>Bolehkah kami memberi tahu perusahaan Anda tentang konsultasi no. { $number }?</b>
    { WORD("consultation-kind", $kind) }

    Menurut staf pendukung, bicara dengan perusahaan bisa membantu. Anda yang memutuskan. Kalau Anda menjawab tidak, mereka tetap membantu Anda.
consents-employer-yes = Ya, beri tahu perusahaan
consents-employer-no = Tidak, jangan beri tahu perusahaan
# $number (String)
consents-employer-said-yes = ✅ Anda setuju: staf pendukung boleh memberi tahu perusahaan Anda tentang konsultasi no. { $number }. Anda bisa menarik persetujuan Anda: /privacy, “{ consents-button }”.
consents-employer-said-no = Anda menjawab tidak: staf pendukung tidak memberi tahu perusahaan Anda tentang konsultasi no. { $number }.
