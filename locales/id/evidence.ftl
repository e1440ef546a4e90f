# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] Mungkin ada kartu, paspor, atau buku tabungan di dalamnya.
    [my_number] Tampaknya ada nomor My Number (マイナンバー) di dalamnya.
    [card] Tampaknya ada kartu, paspor, atau nomornya di dalamnya.
    [bank_account] Tampaknya ada nomor rekening bank di dalamnya.
    [password] Tampaknya ada kata sandi atau PIN di dalamnya.
    [mistake] Mungkin Anda salah kirim, atau isinya tentang orang lain.
   *[other] Menurut mereka, pesan itu sebaiknya tidak tetap di sini.
}
# $readers (String)
evidence-who = { $readers ->
    [admins] admin
   *[restricted] manajer dan admin
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only = { $readers ->
    [none] Tidak seorang pun di sini boleh melihatnya.
   *[other] Hanya { evidence-who } yang bisa melihatnya.
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] Staf pendukung
    [admins] Admin kami
   *[restricted] Manajer atau admin kami
}
evidence-out = Kami menghapus pesan Anda dari obrolan ini dan dari obrolan staf. Kalau Telegram tidak mengizinkannya, kami menulis kepada Anda di sini.
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by } menghapus pesan Anda tanggal { DAY($on) }, { $time }.</b> { evidence-because } Anda tidak berbuat salah.

    Kami tidak menyimpan isinya sama sekali. Ada hal lain di dalamnya? Kirim lagi bagian itu.

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by } menyembunyikan pesan Anda tanggal { DAY($on) }, { $time }.</b> { evidence-because } Anda tidak berbuat salah.

    Kami menyimpan salinan tersembunyi, karena catatan Anda disimpan untuk perkara hukum. Hanya { evidence-who } yang bisa membaca salinan itu.

    <blockquote expandable>Kalau perkaranya selesai, kami memusnahkan salinan itu dan memberi tahu Anda. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by } menyembunyikan pesan Anda tanggal { DAY($on) }, { $time }.</b> { evidence-because } Anda tidak berbuat salah.

    Kami menyimpan salinan tersembunyi. Hanya { evidence-who } yang bisa membacanya. Paling lambat { DAY($decide_on) }, mereka harus memutuskan apa yang dilakukan.

    <blockquote expandable>Mereka bisa menyimpan salinan itu sebagai bukti, memusnahkannya, atau menampilkan lagi pesan Anda. Kami memberi tahu Anda keputusannya. Sampai saat itu, kami menyimpan salinan itu selama catatan kami yang lain tentang Anda. Anda bisa membacanya: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by } menyembunyikan pesan Anda tanggal { DAY($on) }, { $time }.</b> { evidence-because } Anda tidak berbuat salah.

    Kami menyimpan salinan tersembunyi tanpa angka. Hanya { evidence-who } yang bisa membacanya. Mereka harus memutuskannya paling lambat { DAY($decide_on) }.

    <blockquote expandable>Mereka bisa menyimpan salinan itu sebagai bukti, memusnahkannya, atau menampilkan lagi pesan Anda. Kami memberi tahu Anda keputusannya. Sampai saat itu, kami menyimpan salinan itu selama catatan kami yang lain tentang Anda. Anda bisa membacanya: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = Pesan Anda tanggal { DAY($on) }, { $time }, yang disembunyikan: kami menyimpan salinan tulisannya sebagai bukti. Hanya { evidence-who } yang bisa membaca salinan itu. Anda juga bisa membacanya: /mydata, “{ my_data-send }”. Kami menghapusnya bersama catatan konsultasi Anda.
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] Pesan Anda tanggal { DAY($on) }, { $time }, yang disembunyikan: catatan Anda tidak disimpan lagi untuk perkara hukum, jadi kami sudah memusnahkan salinannya. Di catatan kami, isinya tidak ada sama sekali.
   *[manager] Pesan Anda tanggal { DAY($on) }, { $time }, yang disembunyikan: sudah diputuskan untuk memusnahkan salinannya, dan kami sudah memusnahkannya. Di catatan kami, isinya tidak ada sama sekali.
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] Pesan Anda tanggal { DAY($on) }, { $time }, yang disembunyikan: sudah diputuskan untuk menampilkannya lagi. Staf pendukung bisa membaca tulisannya.
    [admins] Pesan Anda tanggal { DAY($on) }, { $time }, yang disembunyikan: sudah diputuskan untuk mengembalikannya. Hanya admin yang bisa membaca tulisannya.
   *[restricted] Pesan Anda tanggal { DAY($on) }, { $time }, yang disembunyikan: sudah diputuskan untuk mengembalikannya. Hanya manajer dan admin yang bisa membaca tulisannya.
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 No. { $number }: pesan yang dihapus itu juga bagian dari no. { $number }. Di sana pesan itu tetap ada, karena orang yang menghapusnya tidak bisa membaca no. { $number }.
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ Kami tidak bisa menghapus pesan Anda tanggal { DAY($on) }, { $time }, dari grup staf pendukung: Telegram tidak mengizinkannya. Mungkin staf pendukung masih bisa melihatnya di sana. Kami sudah meminta mereka menghapusnya.
