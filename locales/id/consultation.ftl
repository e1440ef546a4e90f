# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 Pekerjaan
consultation-kind-pay = 💴 Gaji
consultation-kind-life = 🏠 Kehidupan
consultation-kind-procedure = 📄 Surat-surat
consultation-kind-health = 🩺 Kesehatan
consultation-kind-harassment = 🛡 Bully/pelecehan
consultation-kind-job_change = 🔁 Pindah kerja
consultation-kind-other = ❓ Hal lain
consultation-what = <b>Tentang apa?</b> Staf pendukung bisa membacanya. Perusahaan Anda tidak bisa. Pelecehan, perundungan: hanya manajer, admin, dan staf yang mereka pilih. Keluhan: hanya admin.
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ No. { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    Tulis apa yang ingin Anda sampaikan, dalam bahasa Anda sendiri. Anda juga bisa mengirim foto, dokumen, atau pesan suara.

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = Tentang halaman: { $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ Konsultasi no. { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] Anda bisa melanjutkan di sini. Tulisan Anda yang sebelumnya sudah kami terima.
        [1] Pesan Anda sudah kami terima.
       *[other] { $received } pesan Anda sudah kami terima.
    } Anda bisa menulis lagi, atau tekan “{ consultation-finish }”.

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 Konsultasi no. { $number }</b>
    { WORD("consultation-kind", $kind) }

    Pesan Anda sudah kami terima. Hanya manajer dan admin { $organisation }, dan staf yang mereka pilih, yang bisa membacanya. Anda bisa menulis lagi, atau tekan “{ consultation-finish }”.

    { danger-numbers }
consultation-finish = Selesai
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = Anda sudah menulis banyak pesan. Semuanya kami simpan. Pesan Anda berikutnya sampai kepada staf pendukung sekaligus, setiap { $minutes } menit. Anda bisa menulis lagi. Kalau Anda dalam bahaya, beri tahu kami dengan { sign-danger }: itu langsung sampai kepada manajer dan admin.
# $number (String). Said instead of opening one more
consultation-joined = Hari ini Anda sudah membuka banyak konsultasi. Yang Anda tulis sekarang masuk ke no. { $number }, yang masih terbuka. Staf pendukung membacanya di sana.
# $number (String)
consultation-added = ✅ Ditambahkan ke konsultasi no. { $number }. Staf pendukung akan melihatnya.
# $number (String). Said when nobody chose what it is about
consultation-passed-on = Tulisan Anda dikirim ke staf pendukung, sebagai konsultasi no. { $number }. Mereka akan menjawab di sini. Anda bisa menulis lagi kapan saja.
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = Pesan Anda sudah sampai. Huruf Burma di pesan itu memakai Zawgyi, yang sulit dibaca staf pendukung kami. Kalau bisa, pilih papan ketik Unicode, dan tulis pesan berikutnya dengan Unicode. Pesan ini tidak harus ditulis ulang.
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ Diperbaiki
# Said below that answer
consultation-look_again = ✏️ Kami memperbaiki pesan ini. Bacalah lagi.
consultation-closed = Staf pendukung sudah menutup konsultasi no. { $number }. Apakah bantuannya baik?
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = Terima kasih sudah memberi tahu kami.
# A button: the problem of the worker is not solved
consultation-not-solved = Belum selesai
consultation-open-again = Konsultasi no. { $number } terbuka lagi. Staf pendukung akan menulis kepada Anda.
consultation-reopened = Staf pendukung sudah membuka lagi konsultasi no. { $number }.
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = Kami menarik kembali satu pesan tentang konsultasi no. { $number }. Jangan lakukan apa yang tertulis di pesan itu. Kalau Anda masih perlu jawaban, kami akan menulis lagi.
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation } menulis kepada Anda</b> (no. { $number }). Untuk menjawab, balas pesan berikutnya, atau langsung tulis di sini. Staf pendukung membacanya.
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>Pesan dari staf pendukung, no. { $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ No. { $number }: kami belum menjawab Anda tepat waktu. Maaf. { $readers ->
    [none] Kami sedang mencoba menghubungi orang yang bisa menjawab.
    [admins] Kami sedang memberi tahu admin.
   *[other] Kami sedang memberi tahu manajer.
} { $phone ->
    [none] Anda tidak harus menulis lagi.
   *[other] Kalau tidak bisa menunggu, telepon kami: { $phone }.
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
