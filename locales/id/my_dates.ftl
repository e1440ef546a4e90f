# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>Tanggal saya</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    Hari terakhir: { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Hari terakhirnya { DAY($deadline) }. Sekarang sudah lewat.
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Hari terakhir: { DAY($deadline) }. Kata Anda, ini sudah selesai, tetapi kami belum tahu tanggalnya.
    Beri tahu kami tanggalnya, atau tanyakan kepada staf pendukung: { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    Hari terakhirnya { DAY($stay_expiry) }. Anda mengajukan pada { DAY($applied_on) }, setelah hari terakhir.
    Tanyakan sekarang kepada staf pendukung apakah Anda boleh tinggal dan bekerja: { sign-person }
my_dates-nearer = ⬆️ Tanggal yang lebih dekat
my_dates-further = ⬇️ Tanggal berikutnya
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 Pengingat berikutnya: { DAY($on) } { $at } (waktu Jepang)
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Hari terakhirnya { DAY($deadline) }. Sekarang sudah lewat, tetapi kami bisa membantu.

    { $phone ->
        [none] Tekan “{ reminder-button-help }” sekarang.
       *[other] { $we_on ->
            [now] Tekan “{ reminder-button-help }”, atau telepon { $organisation } sekarang: { $phone }.
           *[other] Tekan “{ reminder-button-help }” sekarang, atau telepon { $organisation } pada { DAY($we_on) }, mulai { $we_at }: { $phone }.
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] Tekan “{ reminder-button-help }” sekarang. { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] Telepon kami sekarang: { $phone }.
       *[other] Telepon kami pada { DAY($we_on) }, mulai { $we_at }: { $phone }.
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] Atau telepon kantor imigrasi daerah (地方出入国在留管理局) hari ini, atau segera setelah buka.
   *[other] Kantor imigrasi daerah (地方出入国在留管理局) tutup hari ini. Anda bisa meneleponnya pada { DAY($office_on) }.
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Hari terakhirnya { DAY($deadline) }. Sekarang sudah lewat. Tanyakan apakah Anda boleh tinggal dan bekerja.

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = Pertemuan dengan staf pendukung
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } pukul { $at } (waktu Jepang)
my_dates-interview-online = 💻 Online
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 Pilih waktu pertemuan
my_dates-unreminded = ⚠️ Anda belum menyetujui pengingat, jadi kami tidak mengingatkan Anda. Anda bisa mengubahnya: /privacy
my_dates-choose = Pilih satu untuk membacanya, memberi tahu bahwa itu sudah selesai, atau mengubah tanggalnya.
my_dates-empty =
    <b>Tanggal saya</b>

    Sekarang kami tidak tahu adanya batas akhir untuk Anda. Beri tahu kami tanggal-tanggal ini, dan kami mengingatkan Anda tepat waktu:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    Anda bisa mengisinya di “{ menu-profile }”.
my_dates-gone = Ini sudah selesai, atau tanggalnya berubah. Kembalilah untuk melihat tanggal Anda sekarang.

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ Ubah tanggalnya
my_dates-contract_ended = 💼 Kontrak saya sudah berakhir
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    Pilih tanggal yang benar, atau ketik, misalnya { $example }.
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>Tanggal berapa kontrak Anda berakhir?</b>

    Staf pendukung melihat tanggal ini. Perusahaan Anda tidak. Anda juga bisa mengetiknya: { $example }
# $on (String) the day that is known so far
my_dates-known = Tanggal di catatan kami sekarang: { DAY($on) }.
# More than two years ahead.
my_dates-far = Sekarang Anda tidak harus melakukan apa-apa.
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    Hari terakhirnya { DAY($deadline) }. Sekarang sudah lewat.

    <b>Apakah ini sudah selesai?</b>
my_dates-late-yes = ✅ Ya, sudah selesai
my_dates-late-no = ⏳ Belum
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ Terima kasih. Kami menghitung dari tanggal berikut:
    <b>{ WORD("profile-name", $part) }: { DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = Tanggal dari Anda { DAY($own) }. Tanggal di catatan staf pendukung ada di atas. Apakah tanggal di atas salah? Tekan “{ reminder-button-help }”.

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 Anda harus lapor ke imigrasi (出入国在留管理庁) paling lambat <b>{ DAY($deadline) }</b>.
my_dates-follows-also = Juga: { WORD("reminder-name", $kind) }, hari terakhir { DAY($deadline) }.
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Hari terakhirnya { DAY($deadline) }. Sudah lewat, tetapi Anda masih bisa melakukannya. Lakukan secepatnya. Kami membantu Anda.
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Hari terakhirnya { DAY($deadline) }. Sekarang sudah lewat. Kami memberi tahu staf pendukung. Tanyakan apakah Anda boleh tinggal dan bekerja.
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 Tambahkan ke kalender saya
# The name of the calendar on a phone.
my_dates-calendar-name = Tanggal saya di Jepang
my_dates-calendar-sent = Buka file ini di ponsel untuk memasukkan tanggal Anda ke kalendernya. Kalau ada tanggal yang berubah, ambil lagi filenya.
