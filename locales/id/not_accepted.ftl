# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = my number, mynumber, nomor my number, nomer my number, no my number, nomor mynumber, mai nanba
not_accepted-words-bank_account = nomor rekening, nomer rekening, no rekening, no. rekening, rekening, no rek, no. rek, nomor rek, norek, cabang, buku tabungan, buku rekening, kouza
not_accepted-words-password = kata sandi, sandi, password, pasword, passwordku, kode pin, nomor pin, no pin, pin, pinku, pin atm, kode akses, kode login, kode masuk
not_accepted-words-card_photo = kartu zairyu, zairyu, kartu izin tinggal, kartu residen, kartu penduduk, kartu tinggal, ktp, paspor, pasport, kartu my number, kartu mynumber, kartu bank, kartu atm, kartu kredit, kartu debit, buku tabungan, buku rekening, sim jepang, surat izin mengemudi, kartu asuransi, kartu nenkin
not_accepted-words-stated = adalah, yaitu, ialah, itu, saya, saya adalah, saya itu, saya yaitu, aku, aku adalah, aku itu
not_accepted-words-money = yen, rupiah, rp, dolar, ribu, rb, juta, jt

## Said to the worker

not_accepted-my_number =
    <b>Pesan Anda sedang kami hapus: isinya seperti nomor My Number (マイナンバー).</b> Anda tidak berbuat salah.

    Kami tidak boleh menyimpan nomor ini di sini. Tunjukkan hanya di kertas: di balai kota, di kantor pajak, atau kepada perusahaan Anda. Ada hal lain yang Anda tulis? Kirim lagi tanpa nomor itu.
not_accepted-bank_account =
    <b>Pesan Anda sedang kami hapus: isinya seperti nomor rekening bank.</b> Anda tidak berbuat salah.

    Orang lain bisa menyalahgunakannya. Berikan sendiri kepada perusahaan Anda, di kertas. Staf bisa membantu Anda langsung di bank. Ada hal lain yang Anda tulis? Kirim lagi tanpa nomor itu.
not_accepted-password =
    <b>Pesan Anda sedang kami hapus: isinya seperti kata sandi atau PIN.</b> Anda tidak berbuat salah.

    Jangan pernah memberi tahu siapa pun kata sandi Anda. Kami tidak pernah memintanya. Kalau masih dipakai, gantilah sekarang. Staf bisa membantu Anda secara langsung. Ada hal lain yang Anda tulis? Kirim lagi tanpa kata sandi itu.
not_accepted-card =
    <b>Pesan Anda sedang kami hapus: tampaknya ada kartu, paspor, buku tabungan, atau nomornya.</b> Orang lain bisa memakainya atas nama Anda.

    Tunjukkan kartu aslinya langsung kepada staf pendukung, di balai kota, atau di kantor imigrasi. Ada pertanyaan? Tulislah tanpa gambar dan tanpa nomor.
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ No. { $number }: kami tidak memberi tahu siapa pun di sini tentang ini.</b>
        [admins] Kami memberi tahu admin { $organisation } bahwa ada hal mendesak: no. { $number }.
       *[other] Kami memberi tahu manajer { $organisation } bahwa ada hal mendesak: no. { $number }.
    } Kami harus menghapus pesan Anda, karena ada nomor, kata sandi, atau kartu di dalamnya.

    <b>Tulislah lagi apa yang terjadi, tanpa nomor itu.</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] Kami tidak bisa menghapus pesan ini: Telegram tidak mengizinkannya lagi.
   *[other] Kami tidak bisa menghapus pesan Anda tanggal { DAY($on) }, { $time }: Telegram hanya mengizinkannya selama 48 jam.
    } Hapuslah sendiri. Tekan lama pesannya, pilih “Hapus” (Delete), dan hapus juga untuk bot.
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = Staf pendukung sudah menerima pesan Anda sebelum Anda mengubahnya. Mereka menyimpan versi itu.
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>Hapus gambar ini?</b> Hanya kalau ada kartu, paspor, atau buku tabungan di gambar itu. { $handling ->
        [destroy] Kami menghapusnya di sini dan dari obrolan staf.
        [hold] Kami menghapusnya dari obrolan. Kami menyimpan salinan tersembunyi untuk perkara hukum. { evidence-only }
       *[decide] Kami menghapusnya dari obrolan. Kami menyimpan salinan tersembunyi, karena bisa menjadi bukti. { evidence-only }
    } Kalau ada tulisan di bawahnya, tulisan itu tetap ada, tanpa nomor.
not_accepted-out-yes = 🗑 Ya, hapus
not_accepted-out-no = Tidak, biarkan
not_accepted-out-left = Tidak ada yang berubah: gambar Anda tetap ada.
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>Gambar Anda sedang kami hapus di sini dan dari obrolan staf: kata Anda, ada kartu di gambar itu.</b> Kalau ada tulisan di bawahnya, tulisan itu tetap ada pada staf, tanpa nomor.

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>Gambar Anda sedang kami hapus dari obrolan: kata Anda, ada kartu di gambar itu.</b> Kami menyimpan salinan tersembunyi, karena catatan Anda disimpan untuk perkara hukum. { evidence-only }

    <blockquote expandable>Kalau ada tulisan di bawahnya, tulisan itu tetap ada pada staf, tanpa nomor. { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>Gambar Anda sedang kami hapus dari obrolan: kata Anda, ada kartu di gambar itu.</b> Kalau ada tulisan di bawahnya, tulisan itu tetap ada.

    Kami juga menyimpan salinan tersembunyi, karena bisa menjadi bukti untuk Anda. { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}Mereka memutuskannya dalam waktu tujuh hari.
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = Tunjukkan kartu aslinya langsung kepada staf pendukung, di balai kota, atau di kantor imigrasi.
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>Kami bertanya sebelum staf pendukung menerima pesan ini: apakah ada kartu, paspor, atau buku tabungan di gambar itu?</b> Orang lain bisa memakainya atas nama Anda. Kalau Anda tidak menjawab dalam { $minutes } menit, staf hanya menerima tulisan Anda.
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>Kami menarik album ini dari staf pendukung dan bertanya dulu: apakah ada kartu, paspor, atau buku tabungan di salah satu gambarnya?</b> Orang lain bisa memakainya atas nama Anda. Kalau Anda tidak menjawab dalam { $minutes } menit, staf hanya menerima tulisan Anda.
not_accepted-held-yes = 🗑 Ya: hapus, kirim tulisan saja
not_accepted-held-no = Tidak: kirim semua
not_accepted-held-deleted = <b>Gambar Anda sedang kami hapus di semua tempat.</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>Gambar ini sedang kami hapus. Gambar lama, sebelum Anda ganti, masih ada pada staf.</b> Apakah gambar lama juga memperlihatkan kartu? Kalau ya, keluarkan dengan tombol di bawah.
not_accepted-held-answered = Kata Anda: tidak ada kartu, paspor, atau buku tabungan di gambar itu.
# Below changed words that may be evidence
not_accepted-held-released = Yang Anda tulis sekarang mungkin penting: gambar Anda dikirim ke staf bersama tulisan itu.
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>Anda tidak menjawab, jadi gambar ini tidak kami berikan kepada staf pendukung.</b> { $readers ->
    [none] Tulisan Anda kami simpan tanpa gambar (No. { $number }), dan tidak ada orang di sini yang membacanya.
    [unheard] Tulisan Anda kami simpan tanpa gambar (No. { $number }). { receipt-alarm-unheard }
    [kept_out] Tulisan Anda kami simpan tanpa gambar (No. { $number }). { receipt-alarm-kept_out }
    [admins] Admin menerima tulisan Anda tanpa gambar (No. { $number }).
    [restricted] Manajer menerima tulisan Anda tanpa gambar (No. { $number }).
   *[group] Staf pendukung menerima tulisan Anda tanpa gambar (No. { $number }).
    } Apakah mereka perlu gambarnya? Kirim lagi.
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>Anda tidak menjawab, jadi gambar ini tidak kami berikan kepada staf pendukung.</b> Apakah mereka perlu gambarnya? Kirim lagi.
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = Gambar ini tidak kami berikan kepada staf pendukung. Apakah mereka perlu gambarnya? Kirim lagi.
# A button under a photo or a document.
not_accepted-shows-card = 🗑 Ada kartu di gambar? Hapus
not_accepted-taken-away = Sedang kami hapus.
