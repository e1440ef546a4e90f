# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 Keluhan tentang staf pendukung
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ No. { $number } 🔒 Keluhan
complaint-write =
    <b>🔒 Keluhan tentang staf pendukung</b>

    Hanya admin kami yang membacanya. Tulislah dalam bahasa Anda, atau kirim foto atau pesan suara.

    Keluhan tentang seorang admin? Kirim, lalu tekan namanya. Setelah itu, orang ini tidak bisa membacanya. Lembaga luar: “{ menu-guide }”.

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Keluhan no. { $number }</b>

    { $received ->
        [0] Anda bisa melanjutkan di sini. Tulisan Anda yang sebelumnya sudah kami terima.
        [1] Pesan Anda sudah kami terima.
       *[other] { $received } pesan Anda sudah kami terima.
    } Admin menjawab di sini. Staf pendukung tidak bisa melihatnya. Tulis lagi, atau tekan “{ consultation-finish }”.

    { danger-numbers }
# $number (String)
complaint-added = ✅ Ditambahkan ke keluhan no. { $number }. Hanya admin yang bisa melihatnya.
# $number (String)
complaint-left_in_group = 🔒 Keluhan no. { $number }: kami tidak bisa menghapus semuanya dari grup staf pendukung. Mungkin staf pendukung masih bisa membaca sebagian. Kami sudah meminta admin menghapusnya.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Jawaban untuk keluhan Anda no. { $number }</b>
# $number (String)
complaint-closed = Admin kami sudah menutup keluhan no. { $number }. Apakah bantuannya baik?
# $number (String)
complaint-reopened = Admin kami sudah membuka lagi keluhan no. { $number }.
# $number (String)
complaint-open-again = Keluhan no. { $number } terbuka lagi. Admin kami akan menulis kepada Anda.
# A button
complaint-name = Tentang siapa?
# $number (String)
complaint-name-ask =
    <b>Keluhan no. { $number }: tentang siapa?</b>

    Tekan satu nama: orang ini tidak bisa membacanya lagi, walaupun dia admin. Tekan lagi untuk membatalkan. Anda tidak harus memilih.

    Anda juga bisa menulis siapa orangnya. <b>Tetapi menulis tidak menyembunyikannya:</b> semua admin tanpa ✓ bisa membacanya, mungkin juga orang ini.
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ Tulisan Anda sudah ditambahkan ke keluhan no. { $number }.</b> Menulis tidak menyembunyikan keluhan itu: semua admin tanpa ✓ bisa membacanya. Untuk menyembunyikannya dari seseorang, tekan namanya.
# A button
complaint-name-unknown = Saya tidak tahu namanya
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ Ditambahkan ke keluhan no. { $number }: Anda tidak tahu namanya.</b> Ini tidak menyembunyikan keluhan itu. Keluhan hanya tersembunyi dari orang dengan ✓. Anda bisa menulis apa yang Anda tahu tentang orang itu, misalnya di mana Anda bertemu.
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>Kalau Anda memilih orang ini, tidak ada lagi orang di sini yang bisa membaca keluhan no. { $number }.</b>

    { $name } adalah orang terakhir yang bisa membacanya. Setelah itu, hanya lembaga luar yang bisa membantu Anda. Apakah Anda tetap mau memilih orang ini?
complaint-name-last-yes = Ya, jangan ada yang membacanya
complaint-name-last-no = Biarkan seperti ini
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ No. { $number }: Anda mengubah nama-namanya. Sekarang di sini ada orang yang bisa membacanya lagi.
# Above the buttons that hide another matter, or show it again
complaint-name-others = Anda juga menulis kepada kami tentang hal lain. Orang dengan ✓ bisa membaca itu juga. Untuk menyembunyikannya dari orang ini, tekan 🚫.
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ Tutup no. { $number }
complaint-closed_own = ✅ No. { $number } ditutup. Yang Anda tulis di sini mulai sekarang tidak termasuk di dalamnya: semua staf pendukung bisa membacanya. Kalau tidak mau, tekan “{ complaint-about-staff }”. Keluhan baru itu tidak kami beri tahukan kepada orang yang Anda sebut dalam keluhan terakhir. Atau telepon lembaga luar: “{ menu-guide }”.
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 No. { $number }: kami tidak memberi tahu orang yang Anda sebut dalam keluhan sebelumnya. Kami juga tidak memberi tahu orang yang tidak Anda izinkan membaca tulisan Anda. Untuk mengubahnya, tekan “{ complaint-name }”.
complaint-name-done = Selesai
# $longest (Number)
complaint-name-long = ⚠️ Ketik satu nama, paling banyak { $longest } huruf.
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = Staf pendukung
complaint-role-support_manager = Manajer dukungan
complaint-role-admin = Admin
complaint-role-auditor = Auditor
