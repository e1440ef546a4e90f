# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – bantuan dari { $organisation }
# $organisation (String)
description-long =
    Bantuan untuk pekerja asing di Jepang, dari { $organisation }. Gratis.

    • Periksa aturan untuk izin tinggal dan pekerjaan Anda
    • Lihat tanggal Anda dan terima pengingat pada waktunya
    • Baca tentang hidup dan kerja di Jepang
    • Tanya staf pendukung dalam bahasa Anda

    Perusahaan tempat Anda bekerja tidak bisa membaca tulisan Anda di sini.

    Ini bukan layanan darurat. Dalam bahaya, telepon 110 (polisi) atau 119 (pemadam kebakaran, ambulans).
# $organisation (String)
description-short = Bantuan gratis untuk pekerja asing di Jepang, dari { $organisation }. Dalam bahaya: 110, 119.
