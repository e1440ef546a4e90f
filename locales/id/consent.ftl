# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = Kami menyimpan apa yang Anda sampaikan, untuk membantu Anda, mengingatkan batas akhir, dan membuat catatan yang diwajibkan hukum. Perusahaan Anda tidak melihat apa pun.
# $organisation (String)
consent-text =
    <b>Bot ini dikelola { $organisation }.</b> { consent-keeps }

    Ini bukan layanan darurat. { danger-numbers }

    Apakah Anda setuju?
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>Belum ada yang membaca pesan Anda.</b> Kami menyimpannya hanya sepuluh menit. Apakah Anda setuju? Kalau ya, tekan juga “{ receipt-send-kept }”.

    { danger-numbers } { $phone ->
        [none] Jam layanan kami: { $hours }
       *[other] Telepon kami: { $phone }. { $hours }
    }

    <blockquote expandable>Bot ini dikelola { $organisation }. { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ Pesan Anda sudah terhapus: kami hanya menyimpannya sepuluh menit. Belum ada yang membacanya.</b> Apakah Anda setuju? Kalau ya, tulislah lagi pesannya.

    { danger-numbers } { $phone ->
        [none] Jam layanan kami: { $hours }
       *[other] Telepon kami: { $phone }. { $hours }
    }

    <blockquote expandable>Bot ini dikelola { $organisation }. { consent-keeps }</blockquote>
consent-agree = Ya, saya setuju
consent-choose = Pilih satu per satu
# A button: what we keep, why we keep it, and where
consent-more = Info: apa, untuk apa, di mana
# $organisation (String)
consent-purposes =
    <b>Anda setuju dengan apa?</b>

    • <b>{ consents-name-reminders }:</b> kami mengingatkan Anda tentang batas akhir.
    • <b>{ consents-name-records }:</b> staf pendukung menyimpan pertanyaan Anda dan jawaban mereka. Kalau Anda tidak setuju, pesan Anda tetap sampai kepada mereka.

    Tekan hal yang Anda setujui, atau jangan tekan apa pun. “{ consent-continue }” berarti: kami boleh menyimpan data dan jawaban Anda.
consent-continue = Lanjut
consent-decline = Tidak setuju
# $organisation, $phone, $hours (String)
consent-declined =
    <b>Tidak apa-apa. Kami tidak menyimpan apa pun tentang Anda.</b>

    { danger-numbers } Keduanya gratis, siang dan malam.

    { $phone ->
        [none] Kalau Anda kembali, { $organisation } membantu Anda di sini. { $hours }
       *[other] Anda juga bisa menelepon { $organisation }: { $phone }. { $hours }
    }

    Untuk kembali, tulis /start.
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    Staf pendukung baru membaca tulisan Anda di sini setelah Anda setuju.

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>Belum ada yang membaca pesan Anda.</b> Kami menyimpannya hanya sepuluh menit. Untuk mengirimnya, tekan “{ button-back }” dan nyatakan setuju.
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>Belum ada yang membaca pesan Anda.</b> Kami menyimpannya hanya sepuluh menit. Untuk mengirimnya, tekan “{ error-go_on }” dan nyatakan setuju.

    { danger-numbers }
# In the place of the first of them. $organisation, $phone, $hours (String)
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
