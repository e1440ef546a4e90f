# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>Pindah kerja</b>

    Bicaralah dengan staf pendukung kami sebelum keluar dari pekerjaan. Kami mengajukan pertanyaan satu per satu. Anda boleh melewati pertanyaan mana pun. Hanya Badan Layanan Imigrasi Jepang (出入国在留管理庁) yang memutuskan. Pemeriksaan ini menunjukkan apa yang harus Anda lakukan lebih dulu.
job_change-ask-contract_ended = Apakah kontrak kerja Anda sudah berakhir?
job_change-ask-reason = Mengapa pekerjaan Anda di sana berakhir, atau mengapa Anda ingin pindah? “{ job_change-option-reason-broken_rules }” berarti: perusahaan tidak membayar gaji, atau tidak menepati janji, atau ada kekerasan, pelecehan, atau perundungan.
job_change-option-reason-employer = Alasan dari perusahaan
job_change-option-reason-own_wish = Keinginan saya sendiri
# By the company.
job_change-option-reason-broken_rules = Aturan atau janji dilanggar
job_change-option-reason-other = Alasan lain
job_change-ask-field = Di bidang apa Anda bekerja sekarang?
job_change-ask-same_category = Apakah pekerjaan baru itu dalam kategori pekerjaan (業務区分) yang sama dengan pekerjaan Anda sekarang? Kalau tidak yakin, tekan “{ form-skip }”. Staf kami akan memeriksanya.
# Between some job categories one may change, because a test confirms for both that the same skills are needed.
job_change-ask-common_skill_confirmed = Apakah sudah dipastikan lewat ujian bahwa keterampilan kategori pekerjaan baru sama dengan keterampilan kategori Anda sekarang? Kalau tidak yakin, tekan “{ form-skip }”.
job_change-ask-new_field_test_passed = Apakah Anda sudah lulus ujian keterampilan (技能試験) bidang baru?
job_change-ask-new_field = Pekerjaan baru itu di bidang apa?
job_change-ask-driving_licence = Apakah Anda punya SIM Jepang (運転免許) untuk pekerjaan baru itu?
job_change-ask-apply_on = Kapan Anda ingin mengajukan permohonan (申請)? Kalau Anda tidak tahu, kami memakai tanggal hari ini.
job_change-ask-permission_received = Apakah Anda sudah punya izin (在留資格変更許可) untuk perusahaan baru?
job_change-short-contract_ended = Kontrak sudah berakhir
job_change-short-reason = Alasan
job_change-short-field = Bidang sekarang
job_change-short-same_category = Kategori pekerjaan sama
job_change-short-common_skill_confirmed = Keterampilan sama: dipastikan
job_change-short-new_field_test_passed = Lulus ujian bidang baru
job_change-short-new_field = Bidang baru
job_change-short-driving_licence = SIM Jepang
job_change-short-apply_on = Hari permohonan
job_change-short-permission_received = Sudah punya izin
job_change-criterion-permission = Izin untuk pekerjaan baru
job_change-criterion-contract_end = Laporan: kontrak berakhir
job_change-criterion-support_duty = Siapa yang harus membantu Anda
job_change-criterion-job_category = Pekerjaan baru
job_change-reason-permission-received = Menurut jawaban Anda, Anda sudah punya izin untuk perusahaan baru.
job_change-reason-permission-not_received = Untuk perusahaan baru atau bidang baru, Anda perlu izin baru (在留資格変更許可). Anda boleh mulai bekerja di sana hanya setelah mendapat izin itu.
job_change-more-permission-not_received = Izin Anda menyebut nama perusahaan tempat Anda bekerja. Di perusahaan baru, lima tahun Anda sebagai Pekerja Berketerampilan Spesifik No. 1 tidak mulai dari awal. Periksa berapa lama sisanya.
job_change-todo-permission-not_received = Ajukan izinnya dulu, di kantor imigrasi daerah (地方出入国在留管理局).
job_change-reason-contract_end-not_ended = Anda tidak mengatakan bahwa kontrak Anda sudah berakhir. Kalau belum berakhir, sekarang Anda tidak perlu mengirim laporan.
job_change-reason-contract_end-ended = Setelah kontrak berakhir, Anda harus lapor ke Badan Layanan Imigrasi Jepang (出入国在留管理庁) dalam waktu 14 hari.
job_change-more-contract_end-ended = Laporan bisa dikirim lewat internet, pos, atau di loket kantor imigrasi daerah (地方出入国在留管理局).
job_change-todo-contract_end-ended = Kirim laporannya (契約機関に関する届出) dalam waktu 14 hari setelah kontrak berakhir.
job_change-reason-support_duty-employer = Pekerjaan Anda berakhir karena alasan dari perusahaan. Jadi perusahaan itu wajib membantu Anda mencari pekerjaan berikutnya.
job_change-more-support_duty-employer = Kalau perusahaan tidak bisa membantu Anda mencari pekerjaan berikutnya, lembaga pendukung terdaftar Anda (登録支援機関) atau perusahaan terkait wajib membantu Anda.
job_change-todo-support_duty-employer = Pergilah ke Hello Work (ハローワーク), kantor tenaga kerja pemerintah. Staf kami bisa memberi tahu kantor yang mana, dan membantu Anda di sana.
job_change-reason-support_duty-own_wish = Pindah adalah keinginan Anda sendiri. Jadi menurut hukum tidak ada yang wajib membantu Anda mencari pekerjaan berikutnya. Anda tetap bisa bertanya apa saja kepada kami.
job_change-reason-support_duty-broken_rules = Gaji yang tidak dibayar, janji yang dilanggar, kekerasan, pelecehan, atau perundungan bukan salah Anda. Staf kami harus memeriksa apakah ada yang wajib membantu Anda mencari pekerjaan berikutnya.
job_change-more-support_duty-broken_rules = Kalau Anda keluar karena hal ini, biasanya itu tidak dianggap keinginan Anda sendiri. Pergilah juga ke Hello Work (ハローワーク), kantor tenaga kerja pemerintah.
job_change-todo-support_duty-broken_rules = Bicaralah dengan staf kami secepatnya. Simpan slip gaji, pesan, dan dokumen.
job_change-reason-support_duty-not_clear = Alasan berakhirnya pekerjaan menentukan apakah ada yang wajib membantu Anda mencari pekerjaan berikutnya. Staf kami harus memeriksanya.
job_change-todo-support_duty-not_clear = Beri tahu staf kami mengapa pekerjaan itu berakhir. Simpan semua surat dari perusahaan.
job_change-reason-job_category-way_known = Anda bisa pindah kerja dalam tiga keadaan: ke kategori pekerjaan yang sama; ke kategori yang keterampilannya sudah dipastikan sama lewat ujian; atau kalau sudah lulus ujian bidang baru.
job_change-reason-job_category-no_way = Ada tiga jalan untuk pindah kerja. Menurut jawaban Anda, belum ada yang terbuka untuk Anda.
job_change-more-job_category-no_way = Anda bisa pindah kerja dalam tiga keadaan: ke kategori pekerjaan yang sama; ke kategori yang keterampilannya sudah dipastikan sama lewat ujian; atau kalau sudah lulus ujian bidang baru.
job_change-todo-job_category-no_way = Tanyakan ujian bidang baru kepada staf kami, atau cari pekerjaan dalam kategori pekerjaan yang sama.
job_change-reason-job_category-category_missing = Kategori pekerjaan sulit Anda nilai sendiri. Staf kami harus memeriksa apakah kategori Anda cocok.
job_change-todo-job_category-category_missing = Kirim jawaban Anda kepada staf kami, dengan iklan lowongannya kalau ada.
job_change-reason-job_category-not_open = Sudah diputuskan bahwa bidang baru itu akan dibuka. Kami belum tahu pasti hari pertamanya.
job_change-todo-job_category-not_open = Tanyakan kabar terbaru bidang ini kepada staf kami sebelum keluar dari perusahaan.
job_change-reason-job_category-suspended = Sejauh yang kami tahu, permohonan baru untuk bidang ini dibatasi. Staf kami harus memeriksa keadaan Anda.
job_change-todo-job_category-suspended = Bicaralah dengan staf kami sebelum mengajukan permohonan.
job_change-reason-job_category-own_standard_missing = Untuk bidang baru, Anda perlu SIM Jepang (運転免許). Anda belum punya, atau belum memberi tahu kami. Staf kami harus memeriksanya.
job_change-todo-job_category-own_standard_missing = Bicaralah dengan staf kami tentang SIM sebelum keluar dari perusahaan.
# $last_on, $ended_on (String) ISO days
job_change-notice-until = 📅 Lapor ke Badan Layanan Imigrasi Jepang paling lambat <b>{ DAY($last_on) }</b>: itu hari terakhir. Menurut catatan kami, kontrak Anda berakhir pada { DAY($ended_on) }.
job_change-notice-late = ⚠️ Hari terakhir untuk lapor ke Badan Layanan Imigrasi Jepang sudah lewat: <b>{ DAY($last_on) }</b>. Kalau belum melapor, lakukan secepatnya, dan mintalah bantuan staf kami. Menurut catatan kami, kontrak Anda berakhir pada { DAY($ended_on) }.
job_change-support-offer = <b>Bolehkah kami memulai dukungan pindah kerja (転職支援) untuk Anda?</b> Staf kami akan melihat jawaban Anda, membantu mencari pekerjaan, dan membuat catatan.
job_change-support-agree = ✅ Ya, mulai dukungan pindah kerja
