# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>Data saya</b>

    Yang Anda isi di sini membantu kami mengingatkan Anda tepat waktu. Anda tidak harus menjawab. Anda bisa mengubah atau menghapusnya kapan saja.
profile-group-me = 👤 Tentang saya
profile-group-stay = 🛂 Izin tinggal saya
profile-group-work = 👔 Pekerjaan saya
profile-group-dates = 📅 Tanggal saya
profile-group-messages = 🔔 Pesan
profile-my-data = 🗂 Semua yang disimpan tentang saya
profile-choose = Pilih satu untuk melihat atau mengubahnya.
profile-kept-profile = Hanya staf pendukung kami yang melihatnya, perusahaan Anda tidak. Anda boleh melewatinya atau menghapusnya.
profile-kept-records = Hanya staf pendukung kami yang melihatnya, perusahaan Anda tidak. Ini bagian dari catatan yang diwajibkan hukum: /privacy
profile-enter = ✏️ Isi atau ubah
profile-delete = 🗑 Hapus isian saya
profile-delete-sure = <b>Hapus isian Anda? Ini tidak bisa dibatalkan.</b>
profile-delete-reminders = Tanpa tanggal ini, mungkin Anda tidak mendapat beberapa pengingat.
profile-delete-yes = 🗑 Ya, hapus
profile-delete-no = Tidak, simpan
profile-ask-correction = ✋ Minta staf memperbaiki ini
profile-done = Selesai
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    Pilih harinya, atau ketik, misalnya { $example }.
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    Pilih, atau ketik.
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    Pilih semuanya, lalu tekan “{ profile-done }”.
# $longest (Number)
profile-enter-called =
    <b>Kami memanggil Anda siapa?</b>

    Ketik nama atau nama panggilan, paling banyak { $longest } huruf.
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ Ketik satu baris, paling banyak { $longest } huruf.

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }:</b> belum dijawab
profile-nothing-told = Di sini belum ada apa-apa.
profile-line-worker = • <b>{ WORD("profile-name", $part) }:</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }:</b> { $value } (staf)
profile-line-both = • <b>{ WORD("profile-name", $part) }:</b> { $own }; di catatan staf: { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>Tanggal mana yang benar?</b>

    { WORD("profile-name", $part) }: dari Anda { DAY($own) }. Di catatan staf pendukung sekarang { DAY($theirs) }. Lihat kartu atau dokumen Anda, lalu tekan tanggal yang benar. Sampai saat itu, kami memakai tanggal dari Anda.
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ Terima kasih. { WORD("profile-name", $part) }: sekarang kami memakai { DAY($on) }.
profile-day-outdated = Tanggal dari Anda sudah lewat. Kami memakai tanggal yang lebih akhir dari catatan staf pendukung.
profile-application-ended = Anda mengajukan pada { DAY($applied_on) }. Itu untuk masa izin tinggal sampai { DAY($until) }. Apakah Anda sudah mengajukan untuk masa izin tinggal yang sekarang? Beri tahu kami tanggalnya: “{ profile-enter }”.
profile-new_stay = Beri tahu kami juga hari terakhir izin tinggal yang baru: “{ profile-name-stay_expiry }”. Tanpa itu kami tidak bisa mengingatkan Anda tepat waktu.

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] tanpa kewarganegaraan
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = Pekerja Berketerampilan Spesifik No. 1
profile-status-ssw2 = Pekerja Berketerampilan Spesifik No. 2
profile-preparing_for-ssw1 = Bekerja sebagai SSW No. 1
profile-preparing_for-truck = Pengemudi truk
profile-preparing_for-bus_taxi = Pengemudi bus atau taksi
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] belum berakhir; hari pertama belum diketahui
   *[other] sejak { DAY($started_on) }
}
profile-contract-ended = { $started_on ->
    [none] sampai { DAY($ended_on) }; hari pertama belum diketahui
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = Nama panggilan saya
profile-why-called = Staf pendukung memakai nama ini saat menulis kepada Anda atau bicara dengan Anda.
profile-name-locale = Bahasa yang saya baca
profile-why-locale = Kami menulis kepada Anda dalam bahasa ini.
profile-name-languages_spoken = Bahasa yang saya pakai berbicara
profile-why-languages_spoken = Dengan begitu, orang yang bisa salah satu bahasa itu bisa menelepon atau menemui Anda.
profile-name-languages_written = Bahasa yang saya pakai menulis
profile-why-languages_written = Dengan begitu, kami tahu dalam bahasa apa Anda bisa mengisi dokumen.
profile-name-prefecture = Prefektur tempat tinggal saya
profile-why-prefecture = Kantor imigrasi dan tempat konsultasi berbeda di setiap prefektur (都道府県).
profile-name-name_on_card = Nama di kartu zairyu
profile-why-name_on_card = Di dokumen resmi, nama harus sama persis dengan nama di kartu zairyu (在留カード).
profile-name-nationality = Kewarganegaraan
profile-why-nationality = Dokumen dan prosedurnya berbeda untuk setiap negara.
profile-name-birth_date = Tanggal lahir
profile-why-birth_date = Dengan tanggal ini, kami tahu bahwa ini Anda saat Anda membuka undangan.
profile-name-stay_expiry = Hari terakhir izin tinggal saya
profile-why-stay_expiry = Tanggal ini tertulis di kartu zairyu Anda (在留期間満了日). Kami mengingatkan Anda tepat waktu untuk memperpanjang. Kalau tinggal lebih lama tanpa mengajukan, Anda bisa kehilangan status.
profile-name-applied_on = Hari saya mengajukan izin tinggal
profile-why-applied_on = Setelah Anda mengajukan, kami berhenti mengingatkan Anda untuk mengajukan. Lalu kami memeriksa sampai kapan Anda boleh menunggu jawabannya.
profile-name-result_on = Hari saya mendapat jawaban
profile-why-result_on = Setelah Anda mendapat jawaban dari imigrasi, kami berhenti mengingatkan Anda tentang permohonan ini.
profile-name-passport_expiry = Hari terakhir paspor saya
profile-why-passport_expiry = Paspor baru perlu waktu. Kami mengingatkan Anda beberapa bulan sebelumnya.
profile-name-mynumber_expiry = Hari terakhir kartu My Number saya
profile-why-mynumber_expiry = Kami mengingatkan Anda untuk memperbarui kartu di balai kota (市区町村の役所). Beri tahu kami tanggalnya saja, jangan pernah nomornya.
profile-name-status = Status izin tinggal
profile-why-status = Aturan untuk Pekerja Berketerampilan Spesifik No. 1 dan No. 2 berbeda.
profile-name-field = Bidang
profile-why-field = Setiap bidang punya ujian dan aturan sendiri.
profile-name-employer = Perusahaan
profile-why-employer = Kami harus tahu di perusahaan mana Anda bekerja, untuk mendukung Anda dan melapor ke instansi pemerintah.
profile-name-contract = Kontrak
profile-why-contract = Tanggal kontrak Anda menentukan sampai kapan kami mendukung Anda dan berapa lama kami menyimpan catatan.
profile-name-contract_ended_on = Hari kontrak saya berakhir
profile-why-contract_ended_on = Anda harus lapor ke imigrasi (出入国在留管理庁) dalam waktu 14 hari. Kami menghitung harinya bersama Anda dan mengingatkan Anda.
profile-name-last_health_check_on = Pemeriksaan kesehatan terakhir
profile-why-last_health_check_on = Perusahaan wajib memberi Anda pemeriksaan kesehatan setiap tahun. Kami mengingatkan Anda tentang yang berikutnya.
profile-name-moved_on = Hari saya pindah rumah
profile-why-moved_on = Anda harus melaporkan alamat baru ke balai kota (市区町村の役所) dalam waktu 14 hari. Kami mengingatkan Anda.
profile-name-card_lost_on = Hari kartu zairyu saya hilang
profile-why-card_lost_on = Beri tahu kami hari Anda tahu kartunya hilang. Anda harus mengajukan kartu baru dalam waktu 14 hari. Kami mengingatkan Anda.
profile-name-preparing_since = Awal status “persiapan”
profile-why-preparing_since = Status “Kegiatan Khusus” (特定活動), untuk persiapan Pekerja Berketerampilan Spesifik No. 1, singkat. Kami mengingatkan Anda untuk mengajukan sebelum status itu berakhir.
profile-name-preparing_for = Persiapan saya untuk apa
profile-why-preparing_for = Status ini biasanya untuk enam bulan, atau paling lama satu tahun untuk mengambil SIM bus atau taksi. Kami mengingatkan Anda tepat waktu.
profile-name-reentry_return_by = Hari terakhir kembali ke Jepang
profile-why-reentry_return_by = Kalau Anda kembali lebih akhir daripada yang diizinkan izin masuk kembali (再入国許可), Anda bisa kehilangan status. Kami mengingatkan Anda.
profile-name-left_japan_on = Hari saya pindah dari Jepang
profile-why-left_japan_on = Kalau Anda membayar iuran pensiun (nenkin) cukup lama, Anda bisa meminta sebagian uangnya (脱退一時金) dalam waktu dua tahun setelah meninggalkan Jepang. Kami mengingatkan Anda.
profile-name-last_interview_on = Pertemuan terakhir dengan staf
profile-why-last_interview_on = Kalau Anda Pekerja Berketerampilan Spesifik No. 1, staf pendukung harus bicara dengan Anda paling sedikit sekali setiap tiga bulan.
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = Pertemuan terakhir staf dan atasan
profile-why-last_supervisor_interview_on = Untuk Pekerja Berketerampilan Spesifik No. 1, staf pendukung harus bicara juga dengan atasan paling sedikit sekali setiap tiga bulan.
profile-name-message_hour = Jam untuk pesan
profile-why-message_hour = Pengingat datang pada jam ini (waktu Jepang). Kalau Anda tidak memilih, pengingat datang pukul 9:00.
profile-name-quiet_from = Tanpa pesan mulai
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = Mulai jam ini (waktu Jepang), kami hanya mengirim yang mendesak. Kalau Anda tidak memilih, jamnya 21:00.
profile-name-quiet_until = Tanpa pesan sampai
profile-why-quiet_until = Mulai jam ini (waktu Jepang), kami mengirim semua pesan lagi. Kalau Anda tidak memilih, jamnya 8:00.
