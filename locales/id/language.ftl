# Shown before a language is chosen: every locale says it in its own language.
language-choose = Pilih bahasa Anda.
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>Bot ini dikelola { $organisation }. Gratis.</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>Belum ada yang membaca pesan Anda.</b> Kami menyimpannya hanya sepuluh menit. Pilih bahasa Anda. Setelah itu Anda bisa mengirimnya.

    { danger-numbers } { $phone ->
        [none] Jam layanan kami: { $hours }
       *[other] Telepon kami: { $phone }. { $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 Draf: belum ada yang memeriksa terjemahan ini. Yang berlaku adalah teks bahasa Jepang.
