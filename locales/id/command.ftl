# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = Tampilkan menu
command-help = Kegunaan bot ini dan nomor telepon saat bahaya
command-language = Ganti bahasa
command-profile = Data dan tanggal Anda
command-mydates = Batas akhir Anda dan sisa harinya
command-mydata = Lihat, perbaiki, atau unduh data Anda
command-privacy = Cara kami memakai data Anda dan persetujuan Anda
command-clear = Hapus pesan di obrolan ini
command-stop = Hentikan berita
command-forget = Hapus data Anda
