# Telegram did not take our answer in time.
error-unanswered = Koneksinya buruk, tetapi yang Anda lakukan sudah tersimpan. Lanjutkan di layar yang paling baru.
# $code (String) a short code that support can look up
error-sorry = Ada masalah teknis di pihak kami, dan langkah ini tidak tersimpan. Coba lagi. Kalau terjadi lagi, beri tahu staf pendukung kode ini: { $code }
# $code (String) the same
error-unshown = Ada masalah teknis di pihak kami. Yang Anda lakukan sudah tersimpan, tetapi layar berikutnya tidak bisa ditampilkan. Lanjutkan di menu. Kalau terjadi lagi, beri tahu staf pendukung kode ini: { $code }
error-unreadable = Kami tidak bisa membaca pesan itu. Kirim lagi sebagai teks biasa. Kami juga memberi tahu staf pendukung.
# The button below them: the screen where the person stands
error-go_on = ▶️ Lanjut
