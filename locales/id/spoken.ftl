# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = bahaya, dalam bahaya, saya dalam bahaya, darurat, gawat, gawat darurat, dlm bahaya, saya dlm bahaya, aku dalam bahaya, kami dalam bahaya, ada bahaya, berbahaya, keadaan darurat, { sign-danger }
# These call for help: staff get them too.
spoken-cry = tolong, tolong saya, tolong aku, tolong dong, tolongin, tolongin saya, tolongin aku, tolong bantu saya, minta tolong, selamatkan saya, selamatkan aku, tolong berhenti, tolong hentikan, hentikan, lepaskan saya, lepaskan aku, lepasin saya, jangan sakiti saya, tolong kami, tolong kak, tolong pak, tolong bu, tolongin kami, tolong bantu aku, tolong tolong, tolong tolong tolong, selamatkan kami, jangan sakiti aku, jangan pukul saya, jangan pukul aku, lepasin aku, tulung, tulungi aku, tlg aku, tlg saya, tlg sy, tolong sy, tolongin sy, tlong saya, tolong akuu, tolong gue, tolongin gue
spoken-help = bantuan, bantu, minta bantuan, butuh bantuan, perlu bantuan, bantu saya, staf, staf pendukung, orang, admin, bantuin, bantuin saya, mau tanya, mau nanya, mau bertanya, saya mau tanya, boleh tanya, ada orang, bicara dengan staf, bicara dengan orang, tanya dong, mau tanya dong, mau tanya kak, mau tanya pak, mau tanya bu, izin bertanya
spoken-menu = menu utama, beranda, halaman utama, ke menu, kembali ke menu
spoken-stop = berhenti, stop dulu, batal, batalkan, keluar, udahan, gak jadi, ga jadi, nggak jadi, tidak jadi
spoken-back = kembali, balik, kembali lagi, mundur, balik lagi
spoken-language = bahasa, ganti bahasa, ubah bahasa, pilih bahasa, pindah bahasa, ganti bahasanya
spoken-clear = hapus obrolan, hapus obrolan ini, hapus chat, hapus chat ini, bersihkan chat, bersihkan obrolan, hapus pesan, hapus semua chat, bersihin chat
# Words for days, where a day is asked for.
spoken-before_yesterday = kemarin lusa, kemarin dulu, dua hari lalu, dua hari yang lalu, dua hari sebelumnya
spoken-yesterday = kemarin, kemaren, sehari yang lalu, kmrn, kmren, kmarin, kemarin malam, tadi malam, kemarin siang, kemarin pagi, kemarin sore, kemaren malam, semalam
spoken-today = hari ini, sekarang, ini hari, hr ini, skrg, skrng, hari ini juga, sekarang juga, tadi, tadi pagi, barusan
spoken-tomorrow = besok, esok, hari esok, besok pagi, bsk, besuk, besok siang, besok malam
spoken-after_tomorrow = lusa, besok lusa, dua hari lagi
# N stands for a number; without it, one is meant.
spoken-days_ago = N hari lalu, N hari yang lalu, N hari yg lalu, N hari sebelumnya, N hr lalu, N hr yg lalu, N hr yang lalu, N hri lalu, N hri yg lalu
spoken-weeks_ago = N minggu lalu, N minggu yang lalu, N minggu yg lalu, seminggu lalu, seminggu yang lalu, seminggu yg lalu, N mgg lalu, N mgg yg lalu, satu minggu lalu, satu minggu yang lalu
spoken-days_ahead = N hari lagi, dalam N hari, N hari kemudian, N hari dari sekarang, N hr lagi, setelah N hari
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = ya, iya, yaa, iyaa, yup, betul, benar, ada, sudah, udah, sdh, iya ada, ya ada, iya sudah, ya sudah pernah, pernah, bisa, boleh, lulus, sudah lulus, punya, saya punya
spoken-no = tidak, tdk, nggak, enggak, ngga, gak, ga, gk, tak, bukan, tidak ada, gak ada, nggak ada, tidak punya, gak punya, tidak pernah, gak pernah, tidak bisa, gak bisa, tidak lulus, gak lulus
