# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ No. { $number }: pesan Anda sudah kami terima.</b> Pesan itu dikirim ke staf pendukung. Perusahaan Anda tidak bisa melihatnya.
# $number, $kind (String)
receipt-added = <b>✅ Ditambahkan ke no. { $number }.</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 No. { $number }: hanya manajer dan admin { $organisation }, dan staf yang mereka pilih, yang bisa membacanya.</b> Perusahaan Anda tidak bisa melihatnya.
# $number, $organisation (String)
receipt-complaint = <b>🔒 No. { $number }: hanya admin { $organisation } yang bisa membacanya.</b> Staf pendukung tidak bisa melihatnya.
receipt-what = Ini tentang apa? Anda tidak harus menjawab.
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] Manajer dan admin
    [admins] Admin
   *[group] Staf pendukung
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who } menjawab paling lambat { DAY($on) }, { $until }.
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who } menjawab paling lambat { $until } hari ini, { DAY($on) }.
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = Kami sedang tutup, dan buka lagi { DAY($opens_on) }, { $at }. { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } Kalau tidak bisa menunggu, telepon { $phone }.
# $readers (String)
receipt-answer-unknown = { receipt-who } menjawab di sini secepatnya.
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 Kami sedang memberi tahu { danger-alarmed_ones }. Belum ada yang membantu Anda. Kami menulis kepada Anda di sini.
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ Kami belum berhasil menghubungi orang yang bisa membacanya. Untuk nomor telepon lain, tekan { sign-danger }.
   *[other] ⚠️ Kami belum berhasil menghubungi orang yang bisa membacanya. Telepon kami: { $phone }. Untuk nomor telepon lain, tekan { sign-danger }.
}
receipt-alarm-taken = ✅ Seorang manajer atau admin kami sekarang membantu Anda, dan akan menulis kepada Anda atau menelepon Anda.
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = Anda menyebut semua orang di sini yang bisa membacanya. Jadi tidak ada yang membacanya. Anda bisa bertanya kepada lembaga luar. Nomor telepon: { sign-danger } dan “{ menu-guide }”.
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ Anda menyembunyikan ini dari semua manajer dan admin yang bisa kami beri tahu sekarang. Jadi kami tidak memberi tahu siapa pun. Untuk nomor telepon lain, tekan { sign-danger }.
receipt-complaint-kept = <b>⚠️ No. { $number }: tulisan Anda kami simpan, dan tidak ada orang di sini yang membacanya.</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ No. { $number }: belum ada orang di sini yang membacanya.</b> Kami belum berhasil menghubungi orang yang bisa membacanya sekarang. Kepada grup staf, kami hanya memberitahukan nomor ini.

    <b>Jangan menunggu. { danger-numbers }</b> Kantor dan nomor lain ada di { sign-danger }.
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ No. { $number }: kami belum berhasil menghubungi orang yang bisa membacanya sekarang.</b> Sebelumnya, ini ada di grup staf pendukung. Mungkin mereka sudah membacanya. Sekarang kami hanya memberitahukan nomor ini kepada mereka.

    <b>Jangan menunggu. { danger-numbers }</b> Kantor dan nomor lain ada di { sign-danger }.
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ No. { $number }: kami masih belum bisa menghubungi orang yang bisa membacanya.</b> Kepada grup staf, kami hanya memberitahukan nomor ini.

    <b>Jangan menunggu. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}Anda juga bisa menelepon kami: { $phone }.
    }{" "}{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ No. { $number }: orang yang bisa membacanya sekarang sudah membukanya.
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ No. { $number }: pesan Anda sekarang sudah sampai kepada staf pendukung.
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ Gambar atau file ini sudah kami terima.
receipt-gone = Pesan ini sebelumnya sudah dipindahkan atau dihapus.
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>Pesan ini tentang apa?</b> Dengan 🔒: hanya manajer, admin, dan staf yang mereka pilih yang bisa membacanya. Keluhan hanya bisa dibaca admin. Tanpa 🔒: semua staf pendukung bisa membacanya.
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>Bolehkah semua staf pendukung membaca pesan ini?</b> Pesan ini masuk ke no. { $number }, di grup mereka. Mereka langsung bisa membacanya.
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ Tidak kami pindahkan. Anda menyembunyikan no. { $number } dari orang yang mungkin bisa membacanya di sana. Biarkan saja, atau tunjukkan dulu no. { $number } kepada orang itu.
# Buttons
receipt-not_this = Bukan tentang ini?
receipt-something_new = ➕ Hal baru
receipt-something_new-restricted = ➕ Hal baru 🔒
receipt-restrict = 🔒 Hanya manajer
receipt-open = 👥 Semua staf boleh membacanya
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>Bolehkah semua staf pendukung membaca no. { $number }?</b> Semua yang Anda tulis di sana masuk ke grup mereka. Nanti Anda bisa menyembunyikannya lagi dari mereka, tetapi mungkin mereka sudah membacanya.
receipt-open-yes = Ya, semua staf boleh membacanya
receipt-open-no = Tidak, biarkan seperti sekarang
# A button beside a question that the person did not answer
receipt-send = ✉️ Kirim ini kepada kami
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] Pesan ini belum kami terima. Untuk mengirimnya kepada kami, tekan tombolnya.
   *[other] { $count } pesan Anda yang terakhir belum kami terima. Untuk mengirimnya kepada kami, tekan tombolnya.
}
# Below the oldest of too many
receipt-left-given_up = Pesan ini belum kami terima, dan tidak bisa dikirim lagi: terlalu banyak pesan yang menunggu. Tulislah lagi kalau Anda mau kami menerimanya.
# This takes the place of that message.
receipt-left-sent = ✅ Sudah dikirim kepada kami.
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = Ada pertanyaan tentang pesan ini di bawah. Pesan ini menunggu jawaban Anda.
receipt-edit_unsent = Anda mengubah pesan ini. Pesan ini belum kami terima, dan jawaban Anda yang sebelumnya tidak berubah. Untuk mengirimnya kepada kami, tulislah lagi.
# Below a message that was taken out before, and was changed
receipt-edit_removed = Staf tidak melihat pesan ini lagi, dan tidak melihat perubahannya. Kalau Anda mau mereka menerimanya, tulislah lagi.
receipt-kept = Yang Anda tulis sebelum setuju belum dikirim.
receipt-send-kept = ✉️ Kirim ke staf pendukung
# These take the place of that message.
receipt-kept-sent = ✅ Yang Anda tulis sebelum setuju sudah dikirim.
receipt-kept-expired =
    ⌛ Yang Anda tulis sebelum setuju sudah terhapus: kami menyimpannya paling lama sepuluh menit. Tidak ada yang membacanya. Tulislah lagi di sini.

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ No. { $number }: sekarang tidak ada orang di sini yang bisa membacanya.</b> Semua yang tersisa yang bisa membacanya adalah orang yang Anda sebut.

    Tanyakan kepada lembaga luar: imigrasi (出入国在留管理庁), kantor tenaga kerja, atau pengacara. Nomor telepon: { sign-danger } dan “{ menu-guide }”. <b>{ danger-numbers }</b>
