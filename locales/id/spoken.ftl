# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = bahaya, dalam bahaya, saya dalam bahaya, darurat, gawat, gawat darurat, { sign-danger }
# These call for help: staff get them too.
spoken-cry = tolong, tolong saya, tolong aku, tolong dong, tolongin, tolongin saya, tolongin aku, tolong bantu saya, minta tolong, selamatkan saya, selamatkan aku, tolong berhenti, tolong hentikan, hentikan, lepaskan saya, lepaskan aku, lepasin saya, jangan sakiti saya
spoken-help = bantuan, bantu, minta bantuan, butuh bantuan, perlu bantuan, bantu saya, staf, staf pendukung, orang, admin
spoken-menu = menu utama, beranda, halaman utama
spoken-stop = berhenti, stop dulu, batal, batalkan, keluar, udahan
spoken-back = kembali, balik, kembali lagi, mundur
spoken-language = bahasa, ganti bahasa, ubah bahasa, pilih bahasa
spoken-clear = hapus obrolan, hapus obrolan ini, hapus chat, hapus chat ini, bersihkan chat, bersihkan obrolan, hapus pesan
# Words for days, where a day is asked for.
spoken-before_yesterday = kemarin lusa, kemarin dulu, dua hari lalu, dua hari yang lalu, dua hari sebelumnya
spoken-yesterday = kemarin, kemaren, sehari yang lalu
spoken-today = hari ini, sekarang, ini hari
spoken-tomorrow = besok, esok, hari esok, besok pagi
spoken-after_tomorrow = lusa, besok lusa, dua hari lagi
# N stands for a number; without it, one is meant.
spoken-days_ago = N hari lalu, N hari yang lalu, N hari yg lalu, N hari sebelumnya
spoken-weeks_ago = N minggu lalu, N minggu yang lalu, N minggu yg lalu, seminggu lalu, seminggu yang lalu, seminggu yg lalu
spoken-days_ahead = N hari lagi, dalam N hari, N hari kemudian, N hari dari sekarang
