# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = Dukungan di ponsel Anda
# $name (String)
sheet-invitation-name = Untuk { $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation } mengelola bot di Telegram. Di sana Anda bisa bertanya tentang pekerjaan, kehidupan, dan izin tinggal di Jepang, dalam bahasa Anda sendiri.
sheet-invitation-install = Buka Telegram di ponsel Anda. Kalau belum punya, pasang dulu. Gratis.
sheet-invitation-scan = Arahkan kamera ponsel ke kode QR. Buka tautan yang muncul.
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = Tekan “Mulai” (Start). Lalu pilih bahasa Anda.
# Stands above the link, which is printed as text.
sheet-invitation-link = Tidak ada kamera? Buka tautan ini di ponsel Anda:
# $expires_on (Date)
sheet-invitation-personal = Tautan ini hanya untuk Anda. Bisa dipakai satu kali, paling lambat { DAY($expires_on) }. Jangan berikan kepada orang lain.
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = Tautan ini bisa dipakai paling lambat { DAY($expires_on) }. Setelah Anda membukanya, staf pendukung akan bertanya siapa Anda.
sheet-invitation-emergency = Ini bukan layanan darurat. Dalam bahaya, telepon 110 (polisi). Untuk kebakaran atau ambulans, telepon 119.
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] Ada pertanyaan? Tanyakan kepada { $organisation }.
   *[other] Ada pertanyaan? Telepon { $organisation }: { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = Dibuat pada { DAY($made_on) }
