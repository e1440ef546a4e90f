## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) }, { $time }</b> (waktu Jepang)
    Di ponsel Anda: <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }, { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }: { $place ->
        [none] tempatnya belum ditentukan
       *[other] { $place }
    }
interview-offered =
    <b>Pertemuan berkala Anda (定期面談)</b>
    Menurut hukum, staf pendukung harus bicara dengan Anda paling sedikit sekali setiap tiga bulan. Pilihlah waktunya.

    { interview-where }
interview-choose = Pilih waktu
interview-look = Lihat pertemuan saya
interview-choose-again =
    <b>Pertemuan Anda perlu waktu lain</b>
    Staf pendukung tidak bisa bertemu pada waktu yang Anda pilih. Maaf. Pilihlah lagi.

    { interview-where }
interview-called-off = Staf pendukung terpaksa membatalkan pertemuan Anda. Anda tidak perlu melakukan apa-apa. Mereka akan menulis lagi kepada Anda.
interview-before =
    <b>Pertemuan Anda sebentar lagi</b>
    { interview-when }
    { interview-where }

    Anda tidak perlu membawa apa-apa. Untuk membaca pertanyaannya, tekan “{ interview-look }”.
interview-over = Pertemuan ini sudah selesai, atau dibatalkan.
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }: pilih waktu</b>
    { interview-where }

    Semua waktu adalah waktu Jepang. Waktu yang sudah diambil tidak bisa dipilih.
interview-days =
    <b>Pilih hari untuk pertemuan Anda</b>
    { interview-where }

    Setelah itu Anda memilih waktunya.
interview-days-button = Hari lain
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– penuh
       *[other] {""}
    }
interview-no-times = Tidak ada lagi waktu yang kosong. Tekan “{ interview-ask_times }”. Lalu staf pendukung menawarkan waktu lain.
interview-ask_times = Minta waktu lain
interview-times_asked = Tidak ada lagi waktu yang kosong. Staf pendukung sudah tahu. Mereka akan menawarkan waktu lain.
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – sudah diambil
interview-mistake-taken = ⚠️ Waktu ini tidak kosong lagi. Pilih yang lain.
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>Pertemuan Anda</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>Mau bertemu online?</b> Anda boleh menolak dan bertemu langsung.

    Kalau online: wajah kedua pihak harus terlihat, tidak ada orang lain di ruangan, dan tidak ada yang memakai earphone. <b>Kami merekam seluruh pembicaraan dengan video.</b> Videonya kami simpan paling sedikit satu tahun setelah kontrak Anda berakhir.
interview-consent-given = Anda setuju bertemu online dan direkam dengan video. Anda masih bisa mengubahnya.
interview-asked-to-meet = Kami memberi tahu staf pendukung bahwa Anda ingin bertemu langsung. Mereka akan menulis kepada Anda.
interview-online = 💻 Online atau bertemu langsung?
interview-online-asked = Pertemuan ini online. Tekan “{ interview-online }” dan jawab ya atau tidak.
interview-agree-online = Saya setuju: online, direkam
interview-want-in-person = Saya ingin bertemu langsung
interview-questions-button = Apa yang akan ditanyakan?
interview-other-time = Pilih waktu lain
interview-cancel = Batalkan pertemuan
interview-cancel-sure =
    <b>Batalkan pertemuan ini?</b>
    Kami memberi tahu staf pendukung. Hukum mewajibkan pertemuan setiap tiga bulan. Karena itu, mereka akan menawarkan waktu lain.
interview-cancel-yes = Ya, batalkan
# $next_on (String) a day
interview-thanks = Terima kasih atas pertemuannya. Pertemuan berikutnya paling lambat { DAY($next_on) }. Anda bisa menulis kepada staf pendukung kapan saja.
interview-questions-work =
    <b>Yang kami tanyakan (1 dari 4): pekerjaan</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>Yang kami tanyakan (2 dari 4): keamanan</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>Yang kami tanyakan (3 dari 4): kehidupan</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>Yang kami tanyakan (4 dari 4): siapa yang membaca jawaban Anda</b>

    Perusahaan Anda tidak bisa melihat jawaban Anda di sini. Staf pendukung membacanya dan mencatatnya. Kalau ada hukum yang dilanggar, kadang-kadang staf harus melaporkannya.

    Jangan menunggu pertemuan kalau Anda dalam bahaya. Telepon 110 (polisi), atau tulis kepada kami sekarang.
interview-questions-next = Berikutnya →
# The questions of the interview, in the lists above
interview-ask-other_work = Apakah pekerjaan Anda sesuai dengan kontrak?
interview-ask-other_employer = Apakah Anda bekerja untuk perusahaan lain?
interview-ask-safety = Apakah tempat kerja Anda aman dan bersih?
interview-ask-pay = Apakah Anda menerima semua gaji sesuai kontrak?
interview-ask-hours = Apakah jam kerja Anda sesuai kontrak?
interview-ask-leave = Bisakah Anda mengambil libur dan mengunjungi negara Anda?
interview-ask-housing = Apakah tempat tinggal Anda baik?
interview-ask-charges = Apakah biaya makan dan sewa sesuai janji?
interview-ask-support = Apakah Anda menerima dukungan sesuai rencananya?
interview-ask-violence = Adakah orang yang memukul, mengancam, atau mengurung Anda?
interview-ask-deposit = Pernahkah Anda harus membayar uang jaminan atau menjanjikan denda?
interview-ask-money_control = Adakah yang memegang uang atau kartu bank Anda?
interview-ask-documents_held = Apakah Anda memegang sendiri paspor dan kartu zairyu?
interview-ask-private_life = Adakah yang membatasi Anda menelepon, berteman, atau keluar?
interview-ask-daily_life = Adakah yang sulit dalam hidup sehari-hari?
interview-ask-health = Apakah Anda sehat?
interview-ask-illegal_workers = Adakah rekan kerja yang bekerja tanpa izin kerja?
interview-ask-other = Adakah hal lain yang ingin Anda sampaikan?

## What staff read

interview-item-other_work = Pekerjaan di luar kontrak
interview-item-other_employer = Bekerja untuk perusahaan lain
interview-item-safety = Keamanan dan kebersihan kerja
interview-item-pay = Gaji sesuai kontrak
interview-item-hours = Jam kerja sesuai kontrak
interview-item-leave = Hari libur, cuti, pulang sementara
interview-item-housing = Tempat tinggal yang layak
interview-item-charges = Makan dan sewa sesuai kesepakatan
interview-item-support = Dukungan sesuai rencana
interview-item-violence = Kekerasan, ancaman, pengurungan
interview-item-deposit = Uang jaminan atau janji denda
interview-item-money_control = Uang atau tabungan dipegang orang
interview-item-documents_held = Paspor dan kartu di tangan pekerja
interview-item-private_life = Pembatasan kehidupan pribadi
interview-item-daily_life = Kesulitan sehari-hari
interview-item-health = Kesehatan
interview-item-illegal_workers = Pekerja ilegal di tempat kerja
interview-item-other = Hal lain
interview-method-in_person = Bertemu langsung
interview-method-online = Online
