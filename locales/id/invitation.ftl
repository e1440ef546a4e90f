## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = Selamat datang. { $organisation } mengundang Anda ke bot ini.
# $minutes (Number)
invitation-too_many = Anda sudah membuka sangat banyak tautan. Tunggu { $minutes } menit, lalu buka lagi tautan Anda.
# $organisation, $phone (String)
invitation-followed-unknown = Kami tidak mengenal tautan ini. Mungkin ada bagian yang hilang. { $phone ->
        [none] Minta yang baru kepada { $organisation }.
       *[other] Minta yang baru kepada { $organisation }: { $phone }.
    } Anda juga bisa mulai tanpa tautan.
# $organisation, $phone (String)
invitation-followed-expired = Masa berlaku tautan ini sudah habis. { $phone ->
        [none] Minta yang baru kepada { $organisation }.
       *[other] Minta yang baru kepada { $organisation }: { $phone }.
    } Anda juga bisa mulai tanpa tautan.
# $organisation, $phone (String)
invitation-followed-revoked = Tautan ini tidak berlaku lagi. { $phone ->
        [none] Minta yang baru kepada { $organisation }.
       *[other] Minta yang baru kepada { $organisation }: { $phone }.
    } Anda juga bisa mulai tanpa tautan.
# $organisation, $phone (String)
invitation-followed-used = Tautan ini sudah pernah dipakai. Setiap tautan hanya berlaku satu kali. Kami memberi tahu staf pendukung. { $phone ->
        [none] Kalau bukan Anda yang memakainya, beri tahu { $organisation }.
       *[other] Kalau bukan Anda yang memakainya, telepon { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
invitation-followed-ended = Tautan ini tidak berlaku lagi: setelah tiga jawaban, kami masih tidak tahu siapa yang membukanya. Staf pendukung tahu tentang ini. { $phone ->
        [none] Kalau tautan ini untuk Anda, beri tahu { $organisation }.
       *[other] Kalau tautan ini untuk Anda, telepon { $organisation }: { $phone }.
    } Anda juga bisa menulis di sini dan minta bantuan.
# $organisation, $phone (String)
invitation-followed-refused = Tautan ini tidak berlaku untuk akun Telegram ini. Kami memberi tahu staf pendukung. { $phone ->
        [none] Kalau ada pertanyaan, tanyakan kepada { $organisation }.
       *[other] Kalau ada pertanyaan, telepon { $organisation }: { $phone }.
    }
