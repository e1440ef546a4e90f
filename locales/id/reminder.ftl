# Reminders: what comes, by when, and why. Always name the exact last day; never say that a later day is fine.
# The Japanese reminder-say texts are also shown at a counter to people who do not know this bot: there each must stand alone.
# What rests on common knowledge only (passport, return to Japan) says that we have not confirmed it.

# $on (String) a day; $kind (String); $deadline (String) a day; $audience (String) worker, staff or both
reminder-preview-line = { DAY($on) } · { WORD("reminder-name", $kind) } · hari terakhir { DAY($deadline) } · { $audience ->
    [worker] untuk pekerja
    [staff] untuk staf
   *[both] untuk pekerja dan staf
}
# $days (Number) days until the last day; 0 is the last day itself. A sentence inside the texts below.
reminder-days-left = { $days ->
    [0] Hari ini hari terakhir.
   *[other] Sisa waktu Anda { $days } hari.
}

## Names, for lists, calendars and previews. “Notice” (届出): what the worker must tell immigration.

reminder-name-stay_renewal = Perpanjang izin (在留期間更新)
reminder-name-stay_pending = Hasil perpanjangan (特例期間)
reminder-name-total_stay = Hari terakhir lima tahun (通算5年)
reminder-name-interview = Pertemuan berkala (定期面談)
reminder-name-address_notice = Alamat baru (転入届・転居届)
reminder-name-contract_end_notice = Laporan: kontrak berakhir (届出)
reminder-name-contract_start_notice = Laporan: kontrak baru (届出)
reminder-name-activity_gap = Tiga bulan tanpa pekerjaan
reminder-name-card_lost = Kartu zairyu baru (在留カード)
reminder-name-passport = Hari terakhir paspor Anda
reminder-name-mynumber = Hari terakhir kartu My Number Anda
reminder-name-health_check = Pemeriksaan kesehatan (健康診断)
reminder-name-reentry = Kembali ke Jepang (再入国)
reminder-name-lump_sum = Uang nenkin kembali (脱退一時金)
reminder-name-preparing_status = Akhir status persiapan (特定活動)
# Only staff look after these two; the worker reads it in “Everything kept about me”.
reminder-name-late_application = Permohonan izin tinggal terlambat
reminder-name-new_stay = Hari terakhir izin tinggal baru

## What the worker reads. $deadline (String) the last day; $days (Number) days left

reminder-say-stay_renewal =
    <b>Perpanjang masa izin tinggal Anda (在留期間更新許可申請)</b>

    Masa izin tinggal Anda berakhir pada <b>{ DAY($deadline) }</b>. Itu hari terakhir untuk mengajukan. { reminder-days-left }

    Jangan menunggu sampai hari itu. Ajukan di kantor imigrasi daerah (地方出入国在留管理局). Mintalah dokumen kepada kami dan perusahaan sekarang.
reminder-say-stay_pending =
    <b>Perpanjangan Anda: belum ada hasil (特例期間)</b>

    Anda mengajukan tepat waktu. Anda boleh tinggal dan bekerja sampai hasilnya keluar, tetapi paling lama sampai <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Tanyakan hasilnya kepada kantor imigrasi daerah (地方出入国在留管理局) sekarang. Beri tahu kami hasilnya.
reminder-say-total_stay =
    <b>Lima tahun Anda (特定技能１号の通算5年)</b>

    Menurut hitungan kami, hari terakhirnya <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Apakah hari terakhir di kartu zairyu Anda (在留カード) lebih awal? Kalau ya, tanggal di kartu juga menjadi batas akhir. Bicaralah dengan kami sekarang tentang rencana Anda.
reminder-say-interview =
    <b>Pertemuan berkala (定期面談)</b>

    Staf kami harus bicara dengan Anda paling lambat <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Pilih waktunya bersama kami, atau tulis kapan Anda punya waktu. Kita bicara tentang pekerjaan dan hidup Anda di Jepang.
reminder-say-address_notice =
    <b>Lapor alamat baru (転入届・転居届)</b>

    Anda sudah pindah rumah. Paling lambat <b>{ DAY($deadline) }</b>, pergilah ke balai kota (市区町村の役所) di tempat tinggal Anda sekarang. { reminder-days-left }

    Bawa kartu zairyu (在留カード). Kalau sudah selesai, beri tahu kami.
reminder-say-contract_end_notice =
    <b>Laporan: kontrak berakhir (契約機関に関する届出)</b>

    Kontrak Anda sudah berakhir. Lapor ke imigrasi (出入国在留管理庁) paling lambat <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Bisa lewat internet, pos, atau di loket. Anda harus melapor sendiri, walaupun perusahaan juga mengirim laporannya sendiri. Kami membantu Anda.
reminder-say-contract_start_notice =
    <b>Laporan: kontrak baru (契約機関に関する届出)</b>

    Anda punya kontrak baru. Lapor ke imigrasi (出入国在留管理庁) paling lambat <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Anda harus melapor sendiri, walaupun perusahaan juga mengirim laporannya sendiri. Apakah Anda sudah mengajukan permohonan untuk pindah perusahaan? Tanyakan dulu kepada kami.
reminder-say-activity_gap =
    <b>Tiga bulan tanpa pekerjaan</b>

    Kontrak Anda sudah berakhir. Kami belum tahu adanya kontrak baru. Masa tiga bulan berakhir pada <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Setelah itu, Anda bisa kehilangan status kalau tidak punya alasan yang sah. Bicaralah dengan kami sekarang. Sudah punya kontrak baru? Beri tahu kami.
reminder-say-card_lost =
    <b>Kartu zairyu baru (在留カードの再交付)</b>

    Kartu Anda hilang. Ajukan kartu baru paling lambat <b>{ DAY($deadline) }</b> di kantor imigrasi daerah (地方出入国在留管理局). { reminder-days-left }

    Bawa paspor Anda. Kartunya sudah ditemukan? Beri tahu kami.
reminder-say-passport =
    <b>Paspor Anda</b>

    Sejauh yang kami tahu, hari terakhirnya <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Tanyakan sekarang kepada kedutaan atau konsulat negara Anda cara membuat paspor baru dan berapa lama. Kami belum memastikan prosedur negara Anda.
reminder-say-mynumber =
    <b>Kartu My Number Anda (マイナンバーカード)</b>

    Sejauh yang kami tahu, hari terakhirnya <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Perpanjang masa izin tinggal dulu. Lalu bawa kartu ini dan kartu zairyu Anda ke balai kota (市区町村の役所), paling lambat pada hari itu.
reminder-say-health_check =
    <b>Pemeriksaan kesehatan di tempat kerja (健康診断)</b>

    Pemeriksaan kesehatan Anda berikutnya harus paling lambat <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Perusahaan wajib mengaturnya: tanyakan kapan dan di mana. Lalu beri tahu kami tanggalnya. Anda tidak harus memberi tahu kami hasilnya.
reminder-say-reentry =
    <b>Kembali ke Jepang (みなし再入国)</b>

    Sejauh yang kami tahu, Anda harus sudah kembali paling lambat <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Kami belum memastikan tanggal ini. Tanyakan kepada kami atau kantor imigrasi daerah (地方出入国在留管理局) sebelum merencanakan perjalanan. Sudah kembali? Beri tahu kami.
reminder-say-lump_sum =
    <b>Uang kembali dari nenkin (脱退一時金)</b>

    Apakah Anda membayar iuran pensiun (nenkin, 年金) selama enam bulan atau lebih? Anda bisa meminta sebagian uangnya paling lambat <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Kalau uang ini diambil, tahun-tahun ini tidak dihitung lagi untuk pensiun. Pikirkan dulu, dan tanyakan kepada kami.
reminder-say-preparing_status =
    <b>Akhir status persiapan Anda (特定活動)</b>

    Sejauh yang kami tahu, status ini berakhir pada <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Ajukan perubahan ke Pekerja Berketerampilan Spesifik No. 1 sebelum hari itu, di kantor imigrasi daerah (地方出入国在留管理局). Tanggal di kartu zairyu Anda lain? Beri tahu kami sekarang.

## Why, and what the reader needs. $deadline (String) the last day

# The one line about whom to ask.
reminder-ask-office = Tanyakan kepada kami, atau kantor imigrasi daerah (地方出入国在留管理局).
reminder-why-stay_renewal =
    <b>Mengapa?</b> Anda boleh tinggal dan bekerja hanya sampai hari terakhir masa izin tinggal (在留期間).

    Ajukan paling lambat { DAY($deadline) }. Biasanya Anda lalu boleh tinggal dan bekerja sampai ada hasil, paling lama dua bulan setelah hari itu. Terlambat? Dua bulan ini tidak ada. Imigrasi tutup hari itu? Setahu kami, hari buka berikutnya masih tepat waktu.
reminder-why-stay_pending =
    <b>Mengapa?</b> Masa izin tinggal Anda yang lama sudah berakhir. Anda mengajukan tepat waktu, jadi Anda boleh menunggu hasilnya. Waktu ini disebut masa khusus menunggu hasil (特例期間).

    Masa ini berakhir saat hasilnya keluar. Kalau tidak keluar, berakhir pada { DAY($deadline) }. Tidak ada yang bisa memperpanjangnya. Jadi tanyakan kepada kantor imigrasi sekarang.
reminder-why-total_stay =
    <b>Mengapa?</b> Dengan status Pekerja Berketerampilan Spesifik No. 1, Anda bisa tinggal total lima tahun. Pekerjaan atau bidang baru tidak memulai lima tahun itu dari awal. Menurut hitungan kami, hari terakhirnya { DAY($deadline) }.

    No. 2 perlu ujian dan permohonan sendiri. Hanya imigrasi (出入国在留管理庁) yang memutuskan.
reminder-why-interview =
    <b>Mengapa?</b> Menurut hukum, staf pendukung harus bicara dengan Anda paling sedikit sekali setiap tiga bulan, dalam bahasa yang Anda mengerti. Hari terakhir untuk pertemuan berikutnya { DAY($deadline) }.

    Ini bukan ujian. Ceritakan apa yang sulit: pekerjaan, gaji, jam kerja, tempat tinggal, kesehatan.
reminder-why-address_notice =
    <b>Mengapa?</b> Setelah pindah, menurut hukum Anda punya waktu 14 hari untuk melaporkan alamat baru. Hari terakhir Anda { DAY($deadline) }.

    Sudah terlambat? Pergilah sekarang, dan beri tahu kami. Kami membantu Anda. Kalau tidak dilaporkan dalam waktu 90 hari, imigrasi bisa mencabut status Anda.
reminder-why-contract_end_notice =
    <b>Mengapa?</b> Kontrak Anda sudah berakhir. Anda harus lapor ke imigrasi (出入国在留管理庁) dalam waktu 14 hari. Hari terakhir Anda { DAY($deadline) }.

    Sudah terlambat? Kirim laporannya hari ini, dan beri tahu kami. Kami membantu Anda.
reminder-why-contract_start_notice =
    <b>Laporan ini bukan izin bekerja.</b> Anda perlu izinnya dulu (在留資格変更許可). Kalau belum punya, bicaralah dengan kami sebelum bekerja.

    <b>Mengapa?</b> Anda harus lapor ke imigrasi paling lambat { DAY($deadline) } (14 hari). Kami tidak tahu apakah permohonan Anda sudah cukup: tanyakan kepada kami. Sudah terlambat? Bicaralah dengan kami sekarang.
reminder-why-activity_gap =
    <b>Mengapa?</b> Status Anda adalah untuk bekerja. Kalau Anda tidak bekerja selama tiga bulan tanpa alasan yang sah, imigrasi bisa mencabutnya. Untuk Anda, tiga bulan berakhir pada { DAY($deadline) }.

    Imigrasi lebih dulu menanyakan alasan Anda. Mencari pekerjaan bisa menjadi alasan yang sah. Ada alasan lain? Beri tahu kami.
reminder-why-card_lost =
    <b>Mengapa?</b> Sejak hari Anda tahu kartunya hilang, Anda punya waktu 14 hari untuk mengajukan kartu baru (在留カード). Hari terakhir Anda { DAY($deadline) }. Sudah terlambat? Pergilah sekarang, dan beri tahu kami.

    Anda tahu kartunya hilang saat di luar Jepang? Waktu 14 hari dimulai saat Anda kembali. Tanyakan kepada kami.
reminder-why-passport =
    <b>Mengapa?</b> Anda perlu paspor yang berlaku untuk bepergian dan mengajukan permohonan. Sejauh yang kami tahu, hari terakhir paspor Anda { DAY($deadline) }. Paspor baru bisa makan waktu berbulan-bulan.
reminder-why-mynumber =
    <b>Mengapa?</b> Kartu My Number Anda punya hari terakhir sendiri: { DAY($deadline) }, sejauh yang kami tahu. Saat Anda memperpanjang masa izin tinggal, tanggal itu tidak berubah. Anda harus pergi sendiri ke balai kota (市区町村の役所). Anda punya satu kartu untuk keduanya? Tanyakan kepada kami: prosedurnya mungkin berbeda.
reminder-why-health_check =
    <b>Mengapa?</b> Perusahaan wajib memberi Anda pemeriksaan kesehatan paling sedikit sekali setahun. Satu tahun setelah pemeriksaan terakhir Anda adalah { DAY($deadline) }. Untuk pekerjaan tertentu, pemeriksaan wajib setiap enam bulan: harinya lebih awal. Tanyakan kepada perusahaan.
reminder-why-reentry =
    <b>Mengapa?</b> Anda keluar dari Jepang dengan izin masuk kembali khusus (みなし再入国許可). Anda harus kembali dalam waktu satu tahun, dan sebelum masa izin tinggal Anda berakhir. Menurut hitungan kami, paling lambat { DAY($deadline) }.

    <b>Kami belum memastikan tanggal ini. Tanyakan dulu sebelum memakainya.</b>
reminder-why-lump_sum =
    <b>Mengapa?</b> Kalau Anda membayar iuran pensiun (nenkin, 年金) selama enam bulan atau lebih dan sudah meninggalkan Jepang, Anda bisa meminta sebagian uangnya (脱退一時金) dalam waktu dua tahun. Menurut hitungan kami, hari terakhirnya { DAY($deadline) }. Setelah itu tidak bisa lagi.

    <b>Pikirkan dulu:</b> kalau diambil, tahun-tahun ini tidak dihitung lagi untuk pensiun.
reminder-why-preparing_status =
    <b>Mengapa?</b> Status ini (特定活動) biasanya untuk enam bulan. Menurut hitungan kami, status ini berakhir pada { DAY($deadline) }. Anda bisa memperpanjangnya satu kali, hanya kalau Anda tidak bisa menghindari keterlambatannya. Masa ini dihitung dalam lima tahun Anda.

    <b>Status ini untuk mengambil SIM?</b> Kalau ya, aturannya lain. Tekan “{ reminder-button-need }”.
reminder-need-stay_renewal =
    <b>Yang Anda perlukan:</b> kartu zairyu, paspor, dokumen perusahaan, dokumen pajak. Kalau membayar sendiri asuransi kesehatan atau nenkin: buktinya.

    Bisa diajukan mulai kira-kira tiga bulan sebelum hari terakhir. Simpan cap atau emailnya. Izin tinggal 30 hari atau kurang? Tanyakan. { reminder-ask-office }
reminder-need-stay_pending =
    <b>Yang Anda perlukan:</b> kartu zairyu, paspor, dan bukti bahwa Anda sudah mengajukan (cap di kartu, atau email). Kalau bank menghentikan rekening Anda, tunjukkan bukti ini kepada bank.

    Jangan keluar dari Jepang sebelum bertanya kepada kami. { reminder-ask-office }
reminder-need-total_stay =
    <b>Apa yang bisa mengubah tanggal itu?</b> Cuti melahirkan, mengasuh anak, sakit, atau cedera kadang-kadang tidak dihitung. Tahun keenam jarang diizinkan. Bicaralah dengan kami tentang kedua hal itu paling lambat tiga bulan sebelumnya.

    <b>Yang Anda perlukan:</b> semua kartu zairyu (yang lama juga), paspor, dokumen tentang cuti, hasil ujian.
reminder-need-interview =
    <b>Yang Anda perlukan:</b> tidak ada. Kalau bisa, bawa slip gaji dan kartu zairyu Anda.

    Kita bertemu langsung. Pertemuan online hanya kalau Anda setuju. Anda tidak punya waktu pada hari itu? Tulis kepada kami, dan kami mencari hari lain.
reminder-need-address_notice =
    <b>Yang Anda perlukan:</b> kartu zairyu semua orang yang pindah.

    Sebelumnya Anda tinggal di kota lain? Tanyakan dulu kepada kami: mungkin Anda harus pergi juga ke balai kota di sana. Tanyakan kepada balai kota (市区町村の役所) atau kami.
reminder-need-contract_end_notice =
    <b>Yang Anda perlukan:</b> kartu zairyu, nama dan alamat perusahaan, tanggal kontrak Anda berakhir. { reminder-ask-office }

    Asuransi kesehatan dan pensiun (nenkin) Anda mungkin berubah juga. Kami belum memastikan hari terakhirnya. Segera tanyakan kepada balai kota (市区町村の役所) atau kami.
reminder-need-contract_start_notice =
    <b>Yang Anda perlukan:</b> kartu zairyu, nama dan alamat perusahaan baru, tanggal kontrak Anda mulai.

    Bisa dikirim lewat internet, pos, atau di loket. { reminder-ask-office }
reminder-need-activity_gap =
    <b>Yang Anda perlukan:</b> bukti bahwa Anda mencari pekerjaan: kunjungan ke Hello Work (ハローワーク), surat, email, wawancara kerja. Tanyakan kepada kami dan Hello Work.

    Mulailah bekerja di perusahaan baru hanya setelah mendapat izinnya (在留資格変更許可).
reminder-need-card_lost =
    <b>Yang Anda perlukan:</b> paspor Anda. Mungkin perlu juga foto dan surat polisi tentang kehilangan itu. Kami belum memastikannya: tanyakan dulu kepada kantor imigrasi. { reminder-ask-office }
reminder-need-passport =
    <b>Yang Anda perlukan:</b> setiap negara punya aturan sendiri. Kami belum memastikannya. Tanyakan kepada kedutaan atau konsulat negara Anda sebelum pergi ke sana.

    Jangan menunggu sampai pulang ke negara asal: tanyakan dulu kepada kami. Lalu beri tahu kami hari terakhir yang baru.
reminder-need-mynumber =
    <b>Yang Anda perlukan:</b> kartu zairyu baru (在留カード) dan kartu My Number Anda. Tanyakan kepada balai kota (市区町村の役所) atau kami.

    Jangan pernah mengirimi kami nomornya atau foto kartunya.
reminder-need-health_check =
    <b>Yang Anda perlukan:</b> tanyakan kepada perusahaan kapan dan di mana pemeriksaan kesehatannya, dan apakah Anda boleh makan sebelumnya.

    Perusahaan tidak memberi pemeriksaan kesehatan? Beri tahu kami.
reminder-need-reentry =
    <b>Yang Anda perlukan:</b> paspor dan kartu zairyu (在留カード). Kalau tidak bisa kembali tepat waktu, segera tulis kepada kami. Anda juga bisa bertanya kepada kedutaan Jepang. { reminder-ask-office }
reminder-need-lump_sum =
    <b>Yang Anda perlukan:</b> nomor nenkin, paspor, rekening bank atas nama Anda. Daftarnya mungkin lebih panjang.

    Aturannya akan berubah. Izin masuk kembali yang masih berlaku bisa berpengaruh. Tanyakan dulu sebelum mengajukan: kepada Dinas Pensiun Jepang (日本年金機構), atau kami.
reminder-need-preparing_status =
    <b>Yang Anda perlukan:</b> kartu zairyu, paspor, hasil ujian, dokumen dari perusahaan. { reminder-ask-office }

    <b>Mengambil SIM (55号)?</b> Sejauh yang kami tahu: truk enam bulan, bus dan taksi satu tahun. Tidak bisa diperpanjang. Masa ini tidak termasuk dalam lima tahun.

## The buttons under a worker’s reminder

reminder-button-done = ✅ Sudah selesai
reminder-button-applied = ✅ Saya sudah mengajukan
reminder-button-undo = ↩️ Belum selesai
reminder-button-later = ⏰ Nanti
reminder-button-explain = ❓ Mengapa?
reminder-button-need = 📋 Apa yang saya perlukan?
reminder-button-help = 🙋 Saya perlu bantuan
reminder-button-form = ✏️ Lanjutkan isian Anda
# $on (Date) the day of the next reminder
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ Bagus! Terima kasih sudah memberi tahu kami. Pengingat ini sudah selesai.
# Said to be done, without the day of it.
reminder-done-no_day = Kami belum tahu tanggalnya. Beri tahu kami: /mydates
# $applied_on (String), $stay_expiry (String) days, and what my_dates-call_when takes of our telephone
reminder-late =
    ⚠️ <b>Anda mengajukan setelah hari terakhir masa izin tinggal</b>

    Anda mengajukan pada { DAY($applied_on) }. Hari terakhirnya { DAY($stay_expiry) }. Sejauh yang kami tahu, Anda tidak mendapat tambahan waktu dua bulan (特例期間).

    Kami memberi tahu staf pendukung.
    { $phone ->
        [none] Tulis sekarang, dan tanyakan apakah Anda boleh tinggal dan bekerja.
       *[other] { $we_on ->
            [now] Tulis atau telepon sekarang, dan tanyakan apakah Anda boleh tinggal dan bekerja.
           *[other] Tulis sekarang, atau telepon pada { DAY($we_on) }, mulai { $we_at }. Tanyakan apakah Anda boleh tinggal dan bekerja.
        }
    }
    Ada tanggal yang salah? Perbaiki: /profile
reminder-done-before = ✅ Anda sudah pernah memberi tahu kami bahwa ini selesai.
# Above the chat, and on a screen: the worker said “done” by mistake.
reminder-undone = ↩️ Baik: ini belum selesai. Kami mengingatkan Anda lagi seperti sebelumnya.
reminder-undone-late = ↩️ Baik: ini belum selesai. Hari terakhirnya sudah lewat, jadi bicaralah dengan kami sekarang.
reminder-over = Pengingat ini sudah selesai: ada tanggal yang berubah, atau Anda tidak memerlukannya lagi.
# $part (String) a date of “My details”; $example (String) a day that is typed right
reminder-done-ask =
    ✅ <b>Bagus!</b> Beri tahu kami tanggal ini:

    <b>{ WORD("profile-name", $part) }</b>

    Tekan tanggalnya di bawah, atau tulis, misalnya { $example }.
reminder-done-skip = Saya tidak tahu tanggalnya
reminder-done-close = OK
reminder-later-ask = Kapan kami ingatkan Anda lagi?
reminder-later-none = Hari terakhirnya sudah terlalu dekat untuk menunggu. Lakukan secepatnya, atau tekan “{ reminder-button-help }”.
# $on (Date) the day of the next reminder
reminder-later-set = ⏰ Kami mengingatkan Anda lagi pada { DAY($on) }.
# $number (String) of the consultation
reminder-help-sent = 🙋 Kami memberi tahu staf pendukung tentang pengingat ini. Nomor Anda { $number }. Sekarang Anda bisa menulis lagi: apa yang sulit?
# $number (String) of the consultation
reminder-help-sent-before = 🙋 Anda sudah pernah minta bantuan untuk pengingat ini. Nomor Anda { $number }. Sekarang Anda bisa menulis lagi: apa yang sulit?
# Below a reply to a reminder. $number (String) of the consultation
reminder-reply-sent = ✅ Balasan Anda untuk pengingat ini dikirim ke staf pendukung. Nomor Anda { $number }.
# Behind it, where it is not done yet.
reminder-reply-done = Apakah sudah selesai? Kalau ya, tekan juga tombol dengan ✅ di bawah pengingatnya.
