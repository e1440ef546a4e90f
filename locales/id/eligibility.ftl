# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>Apa yang ingin Anda lakukan?</b>

    Kami hanya bertanya tentang hal yang masih bisa menjadi masalah. “Pertama kali” berarti: Anda belum pernah punya status ini, dan belum pernah mempersiapkannya dengan “Kegiatan Khusus” (特定活動). Hanya Badan Layanan Imigrasi Jepang (出入国在留管理庁) yang memutuskan.
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = Pertama kali, saya di luar Jepang
eligibility-option-situation-japan_first = Pertama kali, saya di Jepang
eligibility-option-situation-extend = Perpanjang masa izin tinggal saya
eligibility-option-situation-change_employer = Pindah ke perusahaan baru
eligibility-option-situation-other = Hal lain, atau SSW No. 2
eligibility-ask-status = Status izin tinggal (在留資格) mana yang Anda inginkan: Pekerja Berketerampilan Spesifik No. 1 atau No. 2 (Tokutei Ginou / SSW)?
eligibility-ask-path = Apa yang ingin Anda lakukan?
eligibility-ask-field = Di bidang apa Anda ingin bekerja? Setiap bidang punya ujian dan aturan sendiri.
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = Anda ingin menyetir apa? Untuk taksi dan bus, aturan tentang bahasa Jepang berbeda.
eligibility-ask-railway_role = Pekerjaan kereta api mana yang Anda inginkan? Untuk awak kereta dan staf stasiun, aturan tentang bahasa Jepang berbeda.
eligibility-ask-care_exemption = Apakah salah satu hal ini benar untuk Anda? Kalau ya, Anda tidak perlu ujian untuk perawatan (kaigo). “Kandidat perawatan EPA” (EPA介護福祉士候補者) berarti: 3 tahun 10 bulan atau lebih sebagai kandidat, paling sedikit separuh nilai dalam ujian nasional, dan ada nilai di setiap kelompok mata ujian.
eligibility-ask-is_adult = Apakah hari ini Anda sudah berumur 18 tahun atau lebih? Untuk status ini Anda harus berumur 18 tahun atau lebih.
eligibility-ask-birth_date = Kapan Anda lahir? Pada hari mendarat di Jepang, Anda harus berumur 18 tahun atau lebih. Kalau sudah di Jepang, Anda harus berumur 18 tahun atau lebih pada hari mulai bekerja.
eligibility-ask-nationality = Apa kewarganegaraan Anda? Prosedurnya berbeda untuk setiap negara.
eligibility-ask-travel_document = Dokumen perjalanan apa yang Anda punya?
eligibility-ask-skill_test_passed = Apakah Anda sudah lulus ujian keterampilan (技能試験) untuk bidang dan status (No. 1 atau No. 2) yang Anda inginkan?
eligibility-ask-required_experience = Apakah Anda punya pengalaman kerja yang diminta bidang Anda untuk Pekerja Berketerampilan Spesifik No. 2? Kalau tidak yakin, tekan “{ form-skip }”. Staf kami akan memeriksanya.
eligibility-ask-required_experience-work_3_years = Apakah Anda pernah bekerja di bidang manufaktur selama 3 tahun atau lebih? Pengalaman ini perlu untuk Pekerja Berketerampilan Spesifik No. 2.
eligibility-ask-required_experience-workshop_3_years = Apakah Anda pernah bekerja di bengkel bersertifikat resmi (認証工場) selama 3 tahun atau lebih? Atau apakah Anda mekanik tingkat 2 (自動車整備士２級)? Untuk Pekerja Berketerampilan Spesifik No. 2, Anda perlu salah satu dari keduanya.
eligibility-ask-required_experience-aviation_3_years = Apakah Anda pernah bekerja di perawatan pesawat (航空機整備) selama 3 tahun atau lebih? Pengalaman ini perlu untuk Pekerja Berketerampilan Spesifik No. 2. Pekerjaan Anda di bandara lain dari itu? Tekan “{ form-skip }”. Staf kami akan memeriksa apa yang Anda perlukan.
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = Apakah Anda pernah memimpin pekerja lain di pertanian selama 2 tahun atau lebih? Atau pernah bekerja di pertanian selama 3 tahun atau lebih? Untuk Pekerja Berketerampilan Spesifik No. 2, Anda perlu salah satu dari keduanya.
eligibility-ask-required_experience-lead_restaurant = Apakah Anda pernah memimpin pekerja lain di restoran, misalnya sebagai asisten manajer, selama waktu yang diminta bidang Anda? Pengalaman ini perlu untuk Pekerja Berketerampilan Spesifik No. 2.
eligibility-ask-required_experience-lead = Apakah Anda pernah memimpin pekerja lain di bidang Anda, selama waktu yang diminta bidang itu? Pekerja Berketerampilan Spesifik No. 2 perlu pengalaman kerja. Kami belum memastikan pengalaman apa yang diminta bidang ini. Staf kami akan memastikannya.
eligibility-ask-japanese_test = Ujian bahasa Jepang mana yang sudah Anda lulusi? Pilih tingkat yang paling tinggi.
eligibility-ask-care_japanese_test = Apakah Anda sudah lulus ujian bahasa Jepang perawatan (介護日本語評価試験)?
eligibility-ask-training = Apakah Anda pernah mengikuti Praktik Kerja Teknis (magang, 技能実習) di Jepang? Pilih tahap terakhir yang Anda selesaikan.
eligibility-ask-training_months = Waktu itu, berapa bulan penuh Anda di Jepang? Jumlahkan “Pelatihan” (研修) dan “Kegiatan Khusus” (特定活動).
eligibility-ask-training_completed_well = Apakah Anda menyelesaikan magang dengan baik (良好に修了)? Artinya: Anda magang selama dua tahun sepuluh bulan atau lebih. Selain itu, Anda lulus ujian praktik, atau perusahaan Anda menulis penilaian yang baik.
eligibility-ask-training_matches_field = Apakah pekerjaan magang Anda sejenis dengan bidang yang Anda inginkan?
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = Apakah suatu hari nanti Anda akan mengajarkan keterampilan dari magang kepada orang di negara asal Anda? Perusahaan tempat Anda bekerja (受入れ機関) menyiapkan surat pernyataan tentang ini (技能移転に係る申告書).
eligibility-ask-health_check_done = Apakah Anda sudah menjalani pemeriksaan kesehatan (健康診断) untuk pekerjaan ini, atau dalam beberapa bulan terakhir?
eligibility-ask-health_check_on = Tanggal berapa pemeriksaan kesehatannya? Pemeriksaan yang sudah terlalu lama lewat tidak berlaku.
eligibility-ask-health_can_work = Apakah dokter mengatakan Anda bisa bekerja?
eligibility-ask-ssw1_periods = Kapan Anda di Jepang sebagai Pekerja Berketerampilan Spesifik No. 1, atau mempersiapkannya? Batasnya biasanya lima tahun.
eligibility-ask-ssw2_score_80 = Apakah hal ini benar: Anda gagal dalam ujian Pekerja Berketerampilan Spesifik No. 2, tetapi mendapat paling sedikit 80% dari nilai lulus di setiap ujian yang diperlukan? Kalau belum pernah mengikuti ujiannya, tekan “{ form-skip }”.
eligibility-ask-care_exam_score_80 = Apakah Anda mengikuti semua bagian ujian nasional perawatan (介護福祉士国家試験), lulus paling sedikit satu bagian, dan secara keseluruhan mendapat paling sedikit 80% dari nilai lulus? Kalau belum pernah mengikuti ujiannya, tekan “{ form-skip }”.
eligibility-ask-deposit_taken = Karena pekerjaan ini, apakah ada yang mengambil uang jaminan (保証金) dari Anda, keluarga, atau kerabat Anda? Atau apakah itu sudah disepakati atau direncanakan?
eligibility-ask-penalty_contract = Apakah ada yang menyuruh Anda, keluarga, atau kerabat Anda berjanji membayar uang kalau Anda berhenti bekerja? Atau apakah janji seperti itu direncanakan?
eligibility-ask-property_held = Karena pekerjaan ini, apakah ada yang memegang atau mengelola uang, buku tabungan, atau barang lain milik Anda, keluarga, atau kerabat Anda? Atau apakah itu sudah disepakati atau direncanakan?
eligibility-ask-costs_paid = Apakah Anda sudah membayar seseorang untuk pekerjaan ini, atau nanti harus membayar? Hitung biaya sebelum datang ke Jepang dan biaya selama di Jepang. Contoh: calo, agen, sekolah, perusahaan.
eligibility-ask-costs_itemised = Apakah Anda menerima daftar biaya sebelum dan selama di Jepang, dengan jumlah setiap biaya?
eligibility-ask-costs_agreed = Ingat semua biaya ini, sebelum dan selama di Jepang. Apakah Anda memahami sepenuhnya dan menyetujuinya?
eligibility-ask-costs_legal_at_home = Apakah hukum negara asal Anda mengizinkan biaya ini?
eligibility-ask-home_procedure_done = Apakah Anda sudah menyelesaikan prosedur yang diwajibkan negara Anda sebelum bekerja di Jepang?
eligibility-ask-field_standards-driving_licence = Apakah Anda punya SIM Jepang (運転免許) untuk pekerjaan ini?
eligibility-ask-apply_on = Kapan Anda ingin mengajukan permohonan (申請)? Kalau Anda tidak tahu, kami memakai tanggal hari ini.
eligibility-ask-enter_on = Tanggal berapa Anda akan mendarat di Jepang?
eligibility-ask-start_on = Kapan Anda akan mulai bekerja?
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = Apakah Anda sudah lulus dua ujian untuk perawatan: ujian keterampilan (技能試験) dan ujian bahasa Jepang perawatan (介護日本語評価試験)?
eligibility-option-together-care_tests = Ya, keduanya
eligibility-together-training =
    Apakah kedua hal ini benar?
    • Anda menyelesaikan magang dengan baik (良好に修了): Anda magang selama dua tahun sepuluh bulan atau lebih. Selain itu, Anda lulus ujian praktik, atau perusahaan Anda menulis penilaian yang baik.
    • Pekerjaan magangnya sejenis dengan bidang yang Anda inginkan.
eligibility-option-together-training = Ya, keduanya benar
eligibility-together-money =
    Karena pekerjaan ini, apakah salah satu ini terjadi atau direncanakan, pada Anda, keluarga, atau kerabat Anda?
    • Ada yang mengambil uang jaminan (保証金).
    • Anda harus membayar kalau berhenti bekerja.
    • Ada yang memegang atau mengelola uang, buku tabungan, atau barang lain.
    • Anda membayar seseorang: calo, sekolah, perusahaan.
eligibility-option-together-money = Tidak, tidak satu pun

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = SSW (Tokutei Ginou) No. 1 (１号)
eligibility-option-status-ssw2 = SSW (Tokutei Ginou) No. 2 (２号)
eligibility-option-path-from_abroad = Datang ke Jepang dari luar negeri
eligibility-option-path-change_status = Di Jepang: ubah ke status ini
eligibility-option-path-change_employer = Di Jepang: pindah perusahaan
eligibility-option-path-extend = Di Jepang: perpanjang izin tinggal
eligibility-option-transport_role-truck = Truk
eligibility-option-transport_role-taxi = Taksi
eligibility-option-transport_role-bus = Bus
eligibility-option-railway_role-track = Perawatan rel (軌道整備)
eligibility-option-railway_role-electrical = Sistem listrik (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = Perawatan kereta (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = Pembuatan kereta (車両製造)
eligibility-option-railway_role-crew = Awak dan staf stasiun (運輸係員)
eligibility-option-care_exemption-none = Tidak satu pun
eligibility-option-care_exemption-care_school = Lulus sekolah perawatan di Jepang
eligibility-option-care_exemption-epa_candidate = Kandidat EPA, seperti di atas
eligibility-option-nationality-stateless = Tanpa kewarganegaraan
eligibility-option-travel_document-passport = Paspor
eligibility-option-travel_document-other = Dokumen perjalanan lain
eligibility-option-travel_document-none = Tidak ada dokumen
eligibility-option-japanese_test-none = Belum ada
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = Tidak pernah
eligibility-option-training-no1 = Magang No. 1 (技能実習１号)
eligibility-option-training-no2 = Magang No. 2 (技能実習２号)
eligibility-option-training-no3 = Magang No. 3 (技能実習３号)
eligibility-option-training-pre_law = No. 2 sebelum November 2017
eligibility-option-training-pre_status = 研修 (pelatihan) sebelum Juli 2010

## The eleven criteria (40 characters at most)

eligibility-criterion-age = Umur
eligibility-criterion-health = Kesehatan
eligibility-criterion-skill = Keterampilan
eligibility-criterion-japanese = Bahasa Jepang
eligibility-criterion-return_cooperation = Kewarganegaraan dan paspor
eligibility-criterion-total_stay = Total masa tinggal lima tahun
eligibility-criterion-deposit_penalty = Uang jaminan dan denda
eligibility-criterion-cost_agreement = Biaya yang Anda bayar
eligibility-criterion-home_country_procedure = Prosedur negara asal
eligibility-criterion-skill_transfer = Mengajarkan di negara asal
eligibility-criterion-field_standard = Aturan bidang Anda

## Age

eligibility-reason-age-adult = Anda berumur 18 tahun atau lebih pada hari yang menentukan. Itu hari Anda mendarat di Jepang atau, kalau sudah di Jepang, hari Anda mulai bekerja.
eligibility-reason-age-under_18 = Pada hari mulai bekerja, Anda belum berumur 18 tahun.
eligibility-todo-age-under_18 = Tanyakan kepada perusahaan apakah Anda bisa mulai bekerja pada atau setelah ulang tahun Anda yang ke-18.
eligibility-reason-age-under_18_landing = Pada hari mendarat di Jepang, Anda belum berumur 18 tahun.
eligibility-todo-age-under_18_landing = Tanyakan kepada perusahaan apakah Anda bisa datang pada atau setelah ulang tahun Anda yang ke-18.
eligibility-reason-age-birth_date_missing = Kami tidak tahu tanggal lahir Anda.
eligibility-todo-age-birth_date_missing = Lihat paspor Anda, lalu isi tanggal lahir Anda.
eligibility-reason-age-start_missing = Pada hari permohonan, Anda belum berumur 18 tahun. Kami tidak tahu kapan Anda mulai bekerja.
eligibility-todo-age-start_missing = Tanyakan hari kerja pertama kepada perusahaan, lalu bicaralah dengan staf kami.
eligibility-reason-age-landing_missing = Pada hari permohonan, Anda belum berumur 18 tahun. Kami tidak tahu kapan Anda mendarat di Jepang.
eligibility-todo-age-landing_missing = Tanyakan hari penerbangan Anda kepada perusahaan, lalu bicaralah dengan staf kami.

## Health

eligibility-reason-health-recent_check = Pemeriksaan kesehatan Anda masih baru. Menurut dokter, Anda bisa bekerja.
eligibility-reason-health-check_missing = Kami tidak tahu apakah Anda sudah menjalani pemeriksaan kesehatan.
eligibility-todo-health-check_missing = Cari surat keterangan sehat Anda (健康診断個人票), atau tanyakan pemeriksaan kesehatan kepada perusahaan.
eligibility-reason-health-no_check = Anda perlu pemeriksaan kesehatan, dan belum menjalaninya.
eligibility-todo-health-no_check = Buat janji untuk pemeriksaan kesehatan, dan minta surat keterangan sehat (健康診断個人票).
eligibility-reason-health-cannot_work = Dokter tidak mengatakan bahwa Anda bisa bekerja. Staf kami harus memeriksanya bersama Anda.
eligibility-todo-health-cannot_work = Bicaralah dengan staf kami. Anda tidak harus memberi tahu apa penyakit Anda.
eligibility-reason-health-date_missing = Kami tidak tahu tanggal pemeriksaan kesehatan Anda. Pemeriksaan lama tidak berlaku.
eligibility-todo-health-date_missing = Cari tanggalnya di surat keterangan sehat Anda, lalu bicaralah dengan staf kami.
eligibility-reason-health-after_application = Tanggal pemeriksaan kesehatan Anda lebih akhir daripada hari permohonan.
eligibility-todo-health-after_application = Lihat lagi kedua tanggal itu, lalu bicaralah dengan staf kami.
eligibility-reason-health-too_old_abroad = Pemeriksaan kesehatan Anda sudah tidak berlaku. Dari luar negeri, batasnya 3 bulan sebelum permohonan.
eligibility-todo-health-too_old_abroad = Bicaralah dengan staf kami. Kemungkinan besar perlu pemeriksaan kesehatan baru.
eligibility-reason-health-too_old_in_japan = Pemeriksaan kesehatan Anda sudah tidak berlaku. Di Jepang, batasnya 12 bulan sebelum permohonan.
eligibility-todo-health-too_old_in_japan = Bicaralah dengan staf kami. Kemungkinan besar perlu pemeriksaan kesehatan baru.
eligibility-reason-health-can_work_missing = Kami tidak tahu apakah dokter mengatakan bahwa Anda bisa bekerja.
eligibility-todo-health-can_work_missing = Lihat surat keterangan sehat Anda, atau tanyakan kepada dokter.
eligibility-reason-health-extension = Untuk memperpanjang masa izin tinggal, Anda tidak perlu menyerahkan surat keterangan sehat (健康診断個人票).

## Skill

eligibility-reason-skill-test_passed = Menurut jawaban Anda, Anda sudah lulus ujian keterampilan.
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = Praktik Kerja Teknis (magang) Anda berlaku sebagai pengganti ujian keterampilan.
eligibility-reason-skill-match_missing = Magang Anda mungkin bisa menggantikan ujian, kalau pekerjaannya sejenis.
eligibility-todo-skill-match_missing = Tunjukkan dokumen magang Anda kepada staf kami, supaya mereka bisa membandingkan pekerjaannya.
eligibility-reason-skill-perhaps_trained = Magang Anda mungkin bisa menggantikan ujian. Kami belum tahu apakah magangnya cukup lama dan selesai dengan baik.
eligibility-todo-skill-perhaps_trained = Tunjukkan sertifikat magang (修了証明書) atau catatan penilaian (評価調書) kepada staf kami, kalau Anda punya.
eligibility-reason-skill-test_missing = Kami tidak tahu apakah Anda sudah lulus ujian keterampilan.
eligibility-todo-skill-test_missing = Cari hasil ujian Anda, atau tanyakan kepada kantor penyelenggara ujian.
eligibility-reason-skill-training_missing = Anda belum lulus ujian keterampilan. Kami tidak tahu apakah Anda pernah magang di Jepang.
eligibility-todo-skill-training_missing = Beri tahu kami tentang magang Anda di Jepang, atau ikuti ujian keterampilan bidang Anda.
eligibility-reason-skill-training_does_not_match = Pekerjaan magang Anda jenisnya lain. Anda perlu lulus ujian keterampilan bidang ini.
eligibility-todo-skill-training_does_not_match = Ikuti ujian keterampilan bidang ini, atau lihat bidang yang cocok dengan magang Anda.
eligibility-reason-skill-no_test = Anda perlu lulus ujian keterampilan bidang Anda.
eligibility-todo-skill-no_test = Tanyakan kepada staf kami di mana dan kapan Anda bisa mengikuti ujian keterampilan.
eligibility-reason-skill-proved_before = Keterampilan Anda sudah terbukti untuk izin pertama. Untuk memperpanjang masa izin tinggal, Anda tidak perlu membuktikannya lagi.
eligibility-reason-skill-exempt_care_school = Anda lulus sekolah pekerja perawatan di Jepang. Anda tidak perlu ujian.
eligibility-reason-skill-exempt_epa_candidate = Masa Anda sebagai kandidat perawatan EPA dan nilai Anda dalam ujian nasional diakui. Anda tidak perlu ujian.
eligibility-reason-skill-ssw2_passed = Anda sudah lulus ujian Pekerja Berketerampilan Spesifik No. 2. Anda punya pengalaman kerja yang diminta bidang Anda.
eligibility-reason-skill-ssw2_test_missing = Kami tidak tahu apakah Anda sudah lulus ujian Pekerja Berketerampilan Spesifik No. 2.
eligibility-todo-skill-ssw2_test_missing = Cari hasil ujian Anda, atau tanyakan kepada kantor penyelenggara ujian.
eligibility-reason-skill-no_ssw2_test = Anda perlu lulus ujian Pekerja Berketerampilan Spesifik No. 2. Magang tidak bisa menggantikan ujian ini.
eligibility-todo-skill-no_ssw2_test = Tanyakan kepada staf kami di mana dan kapan Anda bisa mengikuti ujian Pekerja Berketerampilan Spesifik No. 2.
eligibility-reason-skill-experience_missing = Kami tidak tahu apakah Anda punya pengalaman kerja yang diminta bidang Anda.
eligibility-todo-skill-experience_missing = Tanyakan kepada perusahaan berapa lama Anda bekerja di bidang ini, dan berapa lama Anda memimpin pekerja lain.
eligibility-reason-skill-no_experience = Untuk Pekerja Berketerampilan Spesifik No. 2, Anda perlu pengalaman kerja yang diminta bidang Anda. Staf kami harus melihat pekerjaan Anda selama ini.
eligibility-todo-skill-no_experience = Bicaralah dengan staf kami tentang pekerjaan Anda selama ini.

## Japanese language

eligibility-reason-japanese-test_passed = Ujian bahasa Jepang Anda cukup untuk pekerjaan Anda.
eligibility-reason-japanese-trained = Praktik Kerja Teknis (magang) Anda berlaku sebagai pengganti ujian bahasa Jepang.
eligibility-reason-japanese-perhaps_trained = Magang Anda mungkin bisa menggantikan ujian bahasa Jepang. Kami belum tahu apakah magangnya cukup lama dan selesai dengan baik.
eligibility-todo-japanese-perhaps_trained = Tunjukkan dokumen magang Anda kepada staf kami, atau ikuti JFT-Basic atau JLPT N4.
eligibility-reason-japanese-test_missing = Kami tidak tahu ujian bahasa Jepang mana yang sudah Anda lulusi.
eligibility-todo-japanese-test_missing = Cari hasil ujian bahasa Jepang Anda.
eligibility-reason-japanese-training_missing = Magang di Jepang bisa menggantikan ujian bahasa Jepang. Kami tidak tahu apakah Anda pernah magang di Jepang.
eligibility-todo-japanese-training_missing = Beri tahu kami tentang magang Anda di Jepang, atau ikuti ujian bahasa Jepang yang perlu untuk pekerjaan ini.
eligibility-reason-japanese-no_test = Anda perlu lulus ujian bahasa Jepang: JFT-Basic, atau JLPT N4 atau lebih tinggi.
eligibility-todo-japanese-no_test = Belajarlah bahasa Jepang dengan dukungan kami, dan ikuti JFT-Basic atau JLPT N4.
eligibility-reason-japanese-role_no_test = Untuk pekerjaan ini Anda perlu lulus ujian bahasa Jepang. JLPT N3 atau lebih tinggi seharusnya cukup.
eligibility-todo-japanese-role_no_test = Belajarlah bahasa Jepang dengan dukungan kami. Tanyakan kepada staf kami tingkat mana yang perlu untuk pekerjaan ini sekarang.
eligibility-reason-japanese-role_missing = Tingkat bahasa Jepang yang perlu tergantung pada pekerjaannya. Kami belum tahu pekerjaan Anda.
eligibility-todo-japanese-role_missing = Tanyakan kepada perusahaan apa pekerjaan Anda nanti.
eligibility-reason-japanese-n3_passed = Anda punya JLPT N3 atau lebih tinggi. Tingkat ini perlu untuk pekerjaan ini.
eligibility-reason-japanese-role_below_n3_needs_staff = Waktu terakhir kami lihat, pekerjaan ini perlu JLPT N3, tetapi aturannya sedang diubah. Staf kami harus memeriksanya.
eligibility-todo-japanese-role_below_n3_needs_staff = Bicaralah dengan staf kami sebelum mengajukan permohonan. JLPT N3 atau lebih tinggi seharusnya cukup.
eligibility-reason-japanese-role_below_n3_not_met = Untuk pekerjaan ini Anda perlu JLPT N3 atau lebih tinggi.
eligibility-todo-japanese-role_below_n3_not_met = Ikuti JLPT N3, atau lihat pekerjaan lain di bidang ini.
eligibility-reason-japanese-field_missing = Tingkat bahasa Jepang yang perlu tergantung pada bidangnya. Kami belum tahu bidang Anda.
eligibility-todo-japanese-field_missing = Pilih bidang, atau bicaralah dengan staf kami.
eligibility-reason-japanese-own_test_passed = Tingkat bahasa Jepang umum Anda cukup, dan Anda sudah lulus ujian bahasa Jepang perawatan.
eligibility-reason-japanese-own_test_trained = Tingkat bahasa Jepang umum Anda cukup. Magang perawatan Anda berlaku sebagai pengganti ujian bahasa Jepang perawatan.
eligibility-reason-japanese-own_test_match_missing = Magang Anda mungkin bisa menggantikan ujian bahasa Jepang perawatan, kalau pekerjaannya perawatan (kaigo).
eligibility-todo-japanese-own_test_match_missing = Tunjukkan dokumen magang Anda kepada staf kami.
eligibility-reason-japanese-own_test_perhaps_trained = Magang Anda mungkin bisa menggantikan ujian bahasa Jepang perawatan. Kami belum tahu apakah magangnya cukup lama dan selesai dengan baik.
eligibility-todo-japanese-own_test_perhaps_trained = Tunjukkan dokumen magang Anda kepada staf kami, atau ikuti ujian bahasa Jepang perawatan (介護日本語評価試験).
eligibility-reason-japanese-own_test_missing = Untuk perawatan (kaigo), Anda juga perlu ujian bahasa Jepang perawatan. Kami tidak tahu apakah Anda sudah lulus.
eligibility-todo-japanese-own_test_missing = Cari hasil ujian bahasa Jepang perawatan Anda (介護日本語評価試験).
eligibility-reason-japanese-no_own_test = Untuk perawatan (kaigo), Anda perlu lulus ujian bahasa Jepang perawatan dan ujian bahasa Jepang umum.
eligibility-todo-japanese-no_own_test = Ikuti ujian bahasa Jepang perawatan (介護日本語評価試験). Kalau belum lulus ujian umum, ikuti juga ujian itu.
eligibility-reason-japanese-ssw2_no_test = Di bidang ini, Pekerja Berketerampilan Spesifik No. 2 tidak perlu ujian bahasa Jepang.
eligibility-reason-japanese-below_n3_not_met = Di bidang ini, Anda perlu JLPT N3 atau lebih tinggi untuk Pekerja Berketerampilan Spesifik No. 2.
eligibility-todo-japanese-below_n3_not_met = Belajarlah bahasa Jepang dengan dukungan kami, dan ikuti JLPT N3.
eligibility-reason-japanese-below_n3_needs_staff = Di bidang ini, kemungkinan besar Anda perlu JLPT N3 untuk Pekerja Berketerampilan Spesifik No. 2. Staf kami harus memeriksanya.
eligibility-todo-japanese-below_n3_needs_staff = Bicaralah dengan staf kami sebelum mengajukan permohonan. JLPT N3 atau lebih tinggi seharusnya cukup.
eligibility-reason-japanese-proved_before = Bahasa Jepang Anda sudah terbukti untuk izin pertama. Untuk memperpanjang masa izin tinggal, Anda tidak perlu membuktikannya lagi.
eligibility-reason-japanese-exempt_care_school = Anda lulus sekolah pekerja perawatan di Jepang. Anda tidak perlu ujian.
eligibility-reason-japanese-exempt_epa_candidate = Masa Anda sebagai kandidat perawatan EPA dan nilai Anda dalam ujian nasional diakui. Anda tidak perlu ujian.

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = Jepang punya perjanjian tentang pekerjaan ini dengan negara Anda.
eligibility-reason-return_cooperation-in_statistics = Ada orang dari negara Anda yang bekerja di Jepang dengan status ini.
eligibility-reason-return_cooperation-nationality_missing = Kami tidak tahu kewarganegaraan Anda.
eligibility-todo-return_cooperation-nationality_missing = Beri tahu kami kewarganegaraan yang tertulis di paspor Anda.
eligibility-reason-return_cooperation-stateless = Anda tidak punya kewarganegaraan. Staf kami harus memeriksanya bersama Anda.
eligibility-todo-return_cooperation-stateless = Bicaralah dengan staf kami, dan bawa dokumen yang Anda punya.
eligibility-reason-return_cooperation-no_passport = Menurut jawaban Anda, Anda tidak punya paspor. Staf kami harus memeriksa dokumen Anda.
eligibility-todo-return_cooperation-no_passport = Bicaralah dengan staf kami sebelum bertanya kepada orang lain.
eligibility-reason-return_cooperation-excluded_country = Sejauh yang kami tahu, sekarang Jepang tidak menerima permohonan dari orang dengan kewarganegaraan Anda.
eligibility-todo-return_cooperation-excluded_country = Bicaralah dengan staf kami tentang jalan lain.
eligibility-reason-return_cooperation-country_not_recorded = Kami belum punya informasi pasti tentang negara Anda. Staf kami harus memeriksanya.
eligibility-todo-return_cooperation-country_not_recorded = Bicaralah dengan staf kami sebelum mengajukan permohonan.

## Total stay

eligibility-reason-total_stay-ssw2 = Batas lima tahun hanya untuk Pekerja Berketerampilan Spesifik No. 1.
eligibility-reason-total_stay-no_stay_yet = Menurut jawaban Anda, masa lima tahun itu belum Anda pakai sama sekali.
eligibility-reason-total_stay-time_left = Menurut jawaban Anda, hari terakhir masa lima tahun Anda adalah { $last_day }.
eligibility-reason-total_stay-periods_missing = Kami tidak tahu kapan dulu Anda tinggal sebagai Pekerja Berketerampilan Spesifik No. 1.
eligibility-todo-total_stay-periods_missing = Lihat kartu-kartu zairyu Anda (在留カード) dan isi tanggalnya. Atau minta catatan keluar masuk Jepang Anda kepada Badan Layanan Imigrasi Jepang (出入国在留管理庁).
eligibility-reason-total_stay-no_period_told = Anda ingin memperpanjang masa izin tinggal, tetapi belum memberi tahu kami masa tinggal sebagai Pekerja Berketerampilan Spesifik No. 1.
eligibility-todo-total_stay-no_period_told = Lihat kartu-kartu zairyu Anda (在留カード) dan isi tanggalnya.
eligibility-reason-total_stay-leave = Cuti melahirkan, mengasuh anak, sakit, atau cedera kadang-kadang tidak dihitung dalam lima tahun itu. Staf kami harus memeriksanya.
eligibility-todo-total_stay-leave = Tunjukkan dokumen tentang cuti Anda kepada staf kami.
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = Menurut jawaban Anda, hari terakhir masa lima tahun Anda adalah { $last_day }. Itu sebelum hari permohonan.
eligibility-todo-total_stay-over = Bicaralah dengan staf kami tentang apa yang mungkin sekarang, misalnya Pekerja Berketerampilan Spesifik No. 2.
eligibility-reason-total_stay-over_score_missing = Menurut jawaban Anda, hari terakhir masa lima tahun Anda adalah { $last_day }. Itu sebelum permohonan. Tahun keenam kadang-kadang mungkin.
eligibility-todo-total_stay-over_score_missing = Cari hasil ujian No. 2 Anda atau, untuk perawatan (kaigo), hasil ujian nasional (介護福祉士国家試験). Tunjukkan kepada kami.
eligibility-reason-total_stay-over_score_80 = Menurut jawaban Anda, hari terakhir masa lima tahun Anda adalah { $last_day }. Itu sebelum permohonan. Dengan hasil ujian Anda, tahun keenam mungkin diizinkan.
eligibility-todo-total_stay-over_score_80 = Segera tunjukkan hasil ujian Anda kepada staf kami.
eligibility-reason-total_stay-over_no_exam = Menurut jawaban Anda, hari terakhir masa lima tahun Anda adalah { $last_day }. Itu sebelum permohonan. Kami tidak tahu adanya ujian untuk tahun keenam di bidang Anda. Staf kami harus memeriksanya.
eligibility-todo-total_stay-over_no_exam = Segera bicaralah dengan staf kami tentang apa yang mungkin sekarang.
eligibility-reason-total_stay-over_field_missing = Menurut jawaban Anda, hari terakhir masa lima tahun Anda adalah { $last_day }. Itu sebelum permohonan. Tahun keenam mungkin di beberapa bidang. Kami tidak tahu bidang Anda.
eligibility-todo-total_stay-over_field_missing = Beri tahu kami bidang Anda, dan bicaralah dengan staf kami.
eligibility-reason-total_stay-under_12_months = Menurut jawaban Anda, hari terakhir masa lima tahun Anda adalah { $last_day }. Itu kurang dari 12 bulan setelah permohonan.
eligibility-todo-total_stay-under_12_months = Bicaralah dengan staf kami sekarang tentang rencana Anda, misalnya Pekerja Berketerampilan Spesifik No. 2.
eligibility-reason-total_stay-driver_preparing = Belum jelas apakah masa untuk mengambil SIM (特定活動55号) dihitung dalam lima tahun itu. Hasil Anda tergantung pada hal ini. Staf kami harus memeriksanya.
eligibility-todo-total_stay-driver_preparing = Tunjukkan kepada staf kami semua kartu zairyu Anda (在留カード) dengan semua tanggalnya.
eligibility-reason-total_stay-driver_preparing_long = Sejauh yang kami tahu, masa untuk mengambil SIM (特定活動55号) paling lama satu tahun, tanpa perpanjangan. Masa Anda lebih lama. Staf kami harus memeriksanya.
eligibility-todo-total_stay-driver_preparing_long = Segera bicaralah dengan staf kami dan tunjukkan kartu zairyu Anda (在留カード).

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = Menurut jawaban Anda, tidak ada yang mengambil uang jaminan dari Anda atau kerabat Anda. Tidak ada yang menyuruh Anda berjanji membayar denda. Tidak ada yang memegang uang atau barang Anda. Tidak ada yang merencanakannya.
eligibility-reason-deposit_penalty-held = Siapa pun tidak boleh mengambil uang jaminan, tidak boleh menyuruh Anda berjanji membayar denda, dan tidak boleh memegang uang atau barang Anda. Ini bukan salah Anda.
eligibility-todo-deposit_penalty-held = Anda bisa minta bantuan staf kami. Mereka menerima jawaban Anda hanya kalau Anda menekan “{ result-send }”.
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = Tunjukkan lembar ini kepada staf pendukung kami, atau tulis kepada kami di bot. Kami bisa membantu Anda.
eligibility-reason-deposit_penalty-answer_missing = Kami belum tahu semua hal tentang uang jaminan dan denda.
eligibility-todo-deposit_penalty-answer_missing = Baca lagi kontrak Anda, dan tanyakan kepada staf kami kalau tidak yakin.

## Costs

eligibility-reason-cost_agreement-nothing_paid = Anda tidak membayar siapa pun untuk pekerjaan ini, dan nanti juga tidak harus membayar.
eligibility-reason-cost_agreement-agreed = Anda menerima daftar biaya dan menyetujuinya. Negara Anda mengizinkan biaya ini.
eligibility-reason-cost_agreement-paid_missing = Kami tidak tahu apakah Anda membayar seseorang untuk pekerjaan ini.
eligibility-todo-cost_agreement-paid_missing = Coba ingat: apakah Anda atau keluarga Anda membayar calo, agen, atau sekolah?
eligibility-reason-cost_agreement-not_agreed = Anda membayar biaya yang tidak Anda setujui. Itu tidak boleh. Ini bukan salah Anda.
eligibility-todo-cost_agreement-not_agreed = Bicaralah dengan staf kami, dan bawa semua kuitansi yang Anda punya.
eligibility-reason-cost_agreement-not_legal = Anda membayar biaya yang tidak diizinkan negara Anda. Ini bukan salah Anda.
eligibility-todo-cost_agreement-not_legal = Bicaralah dengan staf kami, dan bawa semua kuitansi yang Anda punya.
eligibility-reason-cost_agreement-not_all_known = Anda membayar untuk pekerjaan ini. Staf kami harus memeriksa biayanya bersama Anda.
eligibility-todo-cost_agreement-not_all_known = Minta daftar semua biaya dalam bahasa Anda, dan tunjukkan kepada staf kami.

## Steps in the home country

eligibility-reason-home_country_procedure-done = Anda sudah menyelesaikan prosedur negara asal Anda.
eligibility-reason-home_country_procedure-not_required = Sejauh yang kami tahu, negara Anda tidak mewajibkan prosedur untuk permohonan ini.
eligibility-reason-home_country_procedure-nationality_missing = Kami tidak tahu kewarganegaraan Anda. Karena itu, kami tidak tahu prosedur negara Anda.
eligibility-todo-home_country_procedure-nationality_missing = Beri tahu kami kewarganegaraan yang tertulis di paspor Anda.
eligibility-reason-home_country_procedure-done_missing = Negara Anda mewajibkan prosedur sebelum pekerjaan ini. Kami tidak tahu apakah Anda sudah menyelesaikannya.
eligibility-todo-home_country_procedure-done_missing = Tanyakan kepada lembaga pengirim (LPK/SO) atau kedutaan Anda apakah semua prosedur sudah selesai.
eligibility-reason-home_country_procedure-not_done = Negara Anda mewajibkan prosedur sebelum pekerjaan ini. Anda belum menyelesaikannya.
eligibility-todo-home_country_procedure-not_done = Tanyakan kepada lembaga pengirim (LPK/SO) atau kedutaan Anda cara menyelesaikan prosedurnya.
eligibility-reason-home_country_procedure-unclear = Belum jelas apakah negara Anda mewajibkan prosedur untuk Anda.
eligibility-todo-home_country_procedure-unclear = Minta staf kami memastikan prosedur negara Anda.

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = Ini hanya perlu untuk Pekerja Berketerampilan Spesifik No. 2.
eligibility-reason-skill_transfer-no_training = Ini hanya perlu untuk orang yang pernah menjadi peserta pelatihan atau magang di Jepang.
eligibility-reason-skill_transfer-will_transfer = Anda akan mengajarkan keterampilan Anda di negara asal.
eligibility-reason-skill_transfer-training_missing = Kami tidak tahu apakah Anda pernah magang di Jepang.
eligibility-todo-skill_transfer-training_missing = Beri tahu kami tentang magang Anda di Jepang.
eligibility-reason-skill_transfer-will_missing = Kami tidak tahu apakah Anda akan mengajarkan keterampilan Anda di negara asal.
eligibility-todo-skill_transfer-will_missing = Coba pikirkan. Untuk permohonan, perusahaan tempat Anda bekerja (受入れ機関) menyiapkan surat pernyataan (技能移転に係る申告書).
eligibility-reason-skill_transfer-will_not_transfer = Kalau pernah magang di Jepang, Anda harus bersedia mengajarkan keterampilan Anda di negara asal.
eligibility-todo-skill_transfer-will_not_transfer = Bicaralah dengan staf kami tentang arti surat pernyataan ini.

## Rules of the field

eligibility-reason-field_standard-employer_proves = Perusahaan tempat Anda bekerja membuktikan bahwa aturan bidang ini terpenuhi. Anda tidak harus melakukan apa-apa.
eligibility-reason-field_standard-own_standards = Anda punya apa yang diminta bidang ini dari Anda.
eligibility-reason-field_standard-field_missing = Kami belum tahu bidang Anda.
eligibility-todo-field_standard-field_missing = Pilih bidang, atau bicaralah dengan staf kami.
eligibility-reason-field_standard-not_open = Sudah diputuskan bahwa bidang ini akan dibuka. Kami belum tahu pasti hari pertamanya.
eligibility-todo-field_standard-not_open = Tanyakan kabar terbaru bidang ini kepada staf kami, atau lihat bidang lain.
eligibility-reason-field_standard-no_ssw2 = Sejauh yang kami tahu, bidang ini tidak punya Pekerja Berketerampilan Spesifik No. 2.
eligibility-todo-field_standard-no_ssw2 = Bicaralah dengan staf kami tentang Pekerja Berketerampilan Spesifik No. 1, bidang lain, atau status lain.
eligibility-reason-field_standard-suspended_not_met = Sejauh yang kami tahu, permohonan Sertifikat Kelayakan (在留資格認定証明書) di bidang ini sedang dihentikan sementara. Sekarang orang baru tidak bisa datang dari luar negeri.
eligibility-todo-field_standard-suspended_not_met = Tanyakan kepada staf kami kapan bidang ini dibuka lagi, atau bandingkan bidang lain (“{ whatif-button }”).
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = Tanyakan kepada staf kami kapan bidang ini dibuka lagi, atau bandingkan dengan bidang lain di bot.
eligibility-reason-field_standard-suspended_needs_staff = Sejauh yang kami tahu, sebagian permohonan di bidang ini sedang dihentikan sementara. Permohonan baru dari dalam Jepang juga dibatasi. Staf kami harus memeriksa keadaan Anda.
eligibility-todo-field_standard-suspended_needs_staff = Bicaralah dengan staf kami sebelum Anda mengajukan permohonan atau keluar dari perusahaan.
eligibility-reason-field_standard-own_standard_missing = Bidang ini meminta sesuatu yang belum Anda punya, misalnya SIM Jepang.
eligibility-todo-field_standard-own_standard_missing = Tanyakan cara mendapatkannya kepada perusahaan atau staf kami.
eligibility-reason-field_standard-own_standard_later = Anda belum punya SIM Jepang (運転免許). Sejauh yang kami tahu, Anda bisa datang dulu dan mengambilnya di Jepang. Staf kami harus memeriksanya.
eligibility-more-field_standard-own_standard_later = Anda datang dulu dengan “Kegiatan Khusus” no. 55 (特定活動55号): paling lama 6 bulan untuk truk, paling lama satu tahun untuk bus dan taksi. Masa ini tidak bisa diperpanjang.
eligibility-todo-field_standard-own_standard_later = Bicaralah dengan staf kami dan perusahaan tentang cara ini sebelum mengajukan permohonan.
eligibility-reason-field_standard-own_answer_missing = Kami tidak tahu apakah Anda punya apa yang diminta bidang ini dari Anda.
eligibility-todo-field_standard-own_answer_missing = Tanyakan kepada perusahaan apa yang Anda perlukan. Lalu periksa apakah Anda punya.

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = Status
eligibility-short-path = Yang ingin saya lakukan
eligibility-short-field = Bidang
eligibility-short-transport_role = Yang saya setir
eligibility-short-railway_role = Pekerjaan kereta api
eligibility-short-care_exemption = Perawatan tanpa ujian
eligibility-short-is_adult = 18 tahun atau lebih hari ini
eligibility-short-birth_date = Tanggal lahir
eligibility-short-nationality = Kewarganegaraan
eligibility-short-travel_document = Dokumen perjalanan
eligibility-short-skill_test_passed = Lulus ujian keterampilan
eligibility-short-required_experience = Pengalaman kerja untuk No. 2
eligibility-short-japanese_test = Ujian bahasa Jepang
eligibility-short-care_japanese_test = Ujian bahasa Jepang perawatan
eligibility-short-training = Praktik Kerja Teknis (magang)
eligibility-short-training_months = Jumlah bulan pelatihan
eligibility-short-training_completed_well = Magang selesai dengan baik
eligibility-short-training_matches_field = Magang di pekerjaan sejenis
eligibility-short-will_transfer_skills = Mengajarkan di negara asal
eligibility-short-health_check_done = Sudah pemeriksaan kesehatan
eligibility-short-health_check_on = Tanggal pemeriksaan kesehatan
eligibility-short-health_can_work = Kata dokter, saya bisa bekerja
eligibility-short-ssw1_periods = Masa tinggal di Jepang
eligibility-short-ssw2_score_80 = 80% dalam ujian No. 2
eligibility-short-care_exam_score_80 = 80% dalam ujian nasional
eligibility-short-deposit_taken = Uang jaminan diambil
eligibility-short-penalty_contract = Ada janji membayar denda
eligibility-short-property_held = Barang saya dipegang orang
eligibility-short-costs_paid = Membayar untuk pekerjaan
eligibility-short-costs_itemised = Menerima daftar biaya
eligibility-short-costs_agreed = Setuju dengan biayanya
eligibility-short-costs_legal_at_home = Biaya diizinkan negara saya
eligibility-short-home_procedure_done = Prosedur negara saya selesai
eligibility-short-field_standards-driving_licence = SIM Jepang
eligibility-short-apply_on = Hari permohonan
eligibility-short-enter_on = Hari mendarat di Jepang
eligibility-short-start_on = Hari pertama bekerja
