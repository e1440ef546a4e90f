# Said above the help where somebody typed a command that does not exist.
help-unknown = Perintah itu tidak ada. Anda bisa memakai yang ini:
# $organisation (String), $phone (String)
help-text =
    <b>Bot ini membantu Anda hidup dan bekerja di Jepang.</b>

    <blockquote expandable>/menu – periksa aturan, tanya staf pendukung
    /language – ganti bahasa
    /profile – data dan tanggal Anda
    /mydates – batas akhir Anda
    /mydata – apa yang kami simpan tentang Anda
    /privacy – pemberitahuan privasi, persetujuan
    /stop – hentikan berita
    /forget – hapus data Anda</blockquote>

    { $phone ->
        [none] Bot ini dikelola { $organisation }.
       *[other] Bot ini dikelola { $organisation }. Telepon: { $phone }
    }

    <b>{ danger-numbers }</b> Keduanya gratis, siang dan malam.
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (belum ada nomor telepon)
