## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>Apakah tautan ini untuk Anda?</b>
    { $organisation } mengundang satu orang. Ketik tanggal lahir Anda seperti ini: { $example }

    Kami tidak menyimpannya. Kami tidak menunjukkan apa pun sebelum kami tahu bahwa ini Anda.
    Kalau staf pendukung menanyakan 4 angka Anda: <b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>Tanggal ini tidak memastikan bahwa ini Anda.</b>
    Staf pendukung akan mencari tahu. Mungkin mereka akan menelepon Anda.
    Kalau staf pendukung menanyakan 4 angka Anda: <b>{ $code }</b>

    Salah ketik? Ketik lagi tanggal lahir Anda seperti ini: { $example }
    Sisa kesempatan: { $left }
# $example, $code (String)
identity-asked =
    ✓ <b>Staf pendukung akan mencari tahu siapa Anda. Mungkin mereka akan menelepon Anda.</b>
    Kalau staf pendukung menanyakan 4 angka Anda: <b>{ $code }</b>

    Anda juga bisa mengetik tanggal lahir di sini seperti ini: { $example }
identity-mistake-unread = ⚠️ Kami tidak bisa membaca tanggal ini.
# Buttons
identity-ask_staff = Biar staf yang memastikan
identity-later = Nanti
identity-done = <b>Terima kasih. Sekarang kami tahu bahwa ini Anda.</b> Semua yang Anda tulis di sini tetap ada.
identity-linked = Staf pendukung sekarang tahu siapa Anda. Semua yang Anda tulis di sini tetap ada.
# $organisation, $phone (String)
identity-refused = Staf pendukung tidak bisa memastikan bahwa undangan ini untuk Anda, jadi tautannya tidak berlaku lagi. Anda bisa menulis di sini seperti sebelumnya. { $phone ->
        [none] Kalau ini salah, beri tahu { $organisation }.
       *[other] Kalau ini salah, telepon { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
identity-over = Tautan yang Anda buka tidak berlaku lagi, jadi kami tidak bertanya lagi apakah itu untuk Anda. Anda bisa menulis di sini seperti sebelumnya. { $phone ->
        [none] Kalau undangan itu untuk Anda, minta yang baru kepada { $organisation }.
       *[other] Kalau undangan itu untuk Anda, minta yang baru kepada { $organisation }: { $phone }.
    }
