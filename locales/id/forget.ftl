## Deleting all of one’s data

forget-button = 🗑 Hapus data saya
forget-what =
    <b>Hapus data saya</b>

    Kami langsung menghapus: nomor obrolan ini, bahasa Anda, data Anda, pengingat Anda, dan pemeriksaan Anda. Konsultasi yang masih terbuka berakhir. Persetujuan Anda berakhir.
# Where an alarm has not ended
forget-alarm = <b>🆘 Alarm Anda juga berakhir. Setelah itu jangan menunggu kami.</b> { danger-numbers }
# $until (String) an ISO day
forget-stays-until = <b>Yang tetap ada:</b> karena diwajibkan hukum, konsultasi dan catatan dukungan, sampai { DAY($until) }. Catatan itu kami beri nomor. Nama Anda kami simpan terpisah, hanya untuk catatan resmi. Setelah hari itu, kami menghapus semuanya.
# $margin_days (Number)
forget-stays-contract = <b>Yang tetap ada:</b> karena diwajibkan hukum, konsultasi dan catatan dukungan, sampai satu tahun dan { NUMBER($margin_days, useGrouping: 0) } hari setelah kontrak Anda berakhir. Kami belum tahu tanggal itu. Catatan itu kami beri nomor. Nama Anda kami simpan terpisah, hanya untuk catatan resmi. Lalu kami menghapus semuanya.
# $chat_days (Number)
forget-stays-days = <b>Yang tetap ada:</b> pertanyaan Anda kepada staf pendukung, selama { NUMBER($chat_days, useGrouping: 0) } hari, terpisah dari obrolan Anda. Lalu kami menghapusnya.
forget-stays-held = <b>Yang tetap ada:</b> catatan, data, dan pemeriksaan Anda. Karena perkara hukum, kami tidak bisa menghapusnya sekarang. Semuanya kami beri nomor, dan kami simpan paling sedikit sampai perkaranya selesai.
forget-after = Setelah itu, kami tidak bisa menulis kepada Anda atau mengingatkan Anda. Anda bisa kembali kapan saja: tulis /start. Anda lalu mulai sebagai orang baru.
forget-go-on = Lanjut
forget-sure = <b>Hapus sekarang? Ini tidak bisa dibatalkan.</b>
forget-yes = 🗑 Ya, hapus sekarang
forget-no = Tidak, simpan semuanya
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>Data Anda sudah kami hapus, kecuali yang masih harus kami simpan.</b>

    { $until ->
        [none] Catatan itu kami simpan terpisah dari obrolan Anda. Kami menghapusnya satu tahun dan { NUMBER($margin_days, useGrouping: 0) } hari setelah kontrak Anda berakhir, atau setelah perkara hukum selesai.
       *[other] Catatan itu kami simpan sampai { DAY($until) }, terpisah dari obrolan Anda. Lalu kami menghapusnya.
    }

    { danger-numbers }

    Untuk kembali, tulis /start.
# Before that, where an alarm had not ended
forget-alarm_ended = <b>🆘 Alarm Anda sudah berakhir. Yang kami tulis kepada Anda tentang alarm itu tidak berlaku lagi: jangan menunggu kami.</b>
