# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = Dalam bahaya, telepon 110 (polisi) atau 119 (pemadam kebakaran, ambulans).
danger-call =
    <b>🆘 Anda dalam bahaya? Telepon sekarang, dan katakan:</b>

    <b>110</b> polisi: 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> ambulans, pemadam kebakaran: 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    Tempat Anda: 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    Keduanya gratis, siang dan malam. Jangan tutup teleponnya.
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 Beri tahu staf: ini mendesak
# $number (String) of the matter
danger-alarmed =
    <b>📣 No. { $number }: kami sedang memberi tahu semua manajer dan admin yang boleh membacanya.</b> Kalau mereka belum membantu Anda, kami ulangi setelah 15 dan 60 menit, lalu setiap jam. Kami menulis kepada Anda di sini. Ulangi sekarang? Tekan { sign-danger }.

    Tulis apa yang terjadi, kalau bisa. <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ No. { $number }: kami belum berhasil menghubungi satu pun manajer di sini.</b> Kami mencoba lagi. Kepada grup staf, kami hanya memberitahukan nomor ini.

    <b>Jangan menunggu. { danger-numbers }</b> { $phone ->
        [none] Untuk nomor telepon lain, tekan { sign-danger }.
       *[other] Anda juga bisa menelepon kami: { $phone }. Untuk nomor telepon lain, tekan { sign-danger }.
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ No. { $number }: Anda menyembunyikan ini dari semua manajer dan admin yang bisa kami beri tahu sekarang. Jadi kami tidak memberi tahu siapa pun. Jangan menunggu. { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ No. { $number }: seorang manajer atau admin kami sekarang membantu Anda</b> dan akan menulis kepada Anda atau menelepon Anda.
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] semua admin yang boleh membacanya
   *[other] semua manajer dan admin yang boleh membacanya
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 No. { $number }: kami belum menjawab Anda.</b> Kami sedang memberi tahu lagi semua orang yang bisa membantu. <b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · no. { $number }: belum ada manajer atau admin yang membantu Anda.</b> Kami sedang memberi tahu mereka lagi. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · no. { $number }: staf sudah menjawab Anda, tetapi belum ada manajer atau admin yang membantu Anda.</b> Kami memberi tahu mereka lagi. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ No. { $number }: kami belum berhasil menghubungi satu pun manajer di sini.</b> Kami mencoba lagi.
    <b>Jangan menunggu. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}Anda juga bisa menelepon kami: { $phone }.
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = Nomor telepon: { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }: <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}(tekan { $press_1 })
    }{ $hours_1 ->
        [always] {" "}🟢 siang dan malam
        [open] {" "}🟢 buka sampai { $at_1 }
        [closed] {" "}🔴 tutup, buka lagi { DAY($on_1) }, { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }: <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}(tekan { $press_2 })
    }{ $hours_2 ->
        [always] {" "}🟢 siang dan malam
        [open] {" "}🟢 buka sampai { $at_2 }
        [closed] {" "}🔴 tutup, buka lagi { DAY($on_2) }, { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = Bicaralah dengan seseorang sekarang. <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 Kami menganggap no. { $number } mendesak.</b> Kami sedang memberi tahu { danger-alarmed_ones }. Kami menulis kepada Anda di sini. <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 No. { $number }: staf sudah memeriksanya lagi. Mereka tidak lagi menganggapnya darurat. Konsultasi Anda tetap terbuka. Kami menjawab Anda di sini. <b>{ danger-numbers }</b>
