# Pages of the guide about daily life: their words for each record of data/life_guide.yaml and data/life_figures.yaml.
# A page is one screen: what it is, what to do today, and, in danger, whom to call as far as there is room. So it is short.
# Japanese words stand as they are: readers show them to an office, a shop or their company.

life-group-danger = 🆘 Bahaya dan masalah
life-group-pay = 💴 Gaji dan pajak
life-group-work = 🛠 Kerja, cuti, berhenti kerja
life-group-health = 🩺 Kesehatan, asuransi, nenkin
life-group-home = 🏠 Rumah dan hidup sehari-hari
life-group-stay = 🪪 Kartu, keluarga, perjalanan
life-group-system = 📄 SSW (Tokutei Ginou)
life-part-more = 📖 Lebih lanjut
life-part-figures = 🔢 Angka
life-part-need = 🗒 Yang diperlukan
life-part-who = ☎️ Bantuan
life-part-sources = 🔎 Sumber
life-send = 💬 Kirim ke staf pendukung
# $confidence (String), $on (String) an ISO day, or none
life-copied = { $confidence ->
    [official] 📄 Halaman resmi, salinan { $on }
    [quoted] 📄 Kutipan halaman resmi, salinan { $on }
   *[other] 📄 Halaman orang lain, atau pengetahuan umum. Tanyakan kepada kami.
}
life-figures-waiting = ❓ Staf kami masih harus memeriksa angka-angka lain.
life-figures-from_staff = ❓ Staf kami harus memastikan angkanya dulu. Tanyakan kepada kami.
life-wages-all = Yen per jam, menurut prefektur (都道府県):
life-wage = { $prefecture }: { $yen }
life-terms = Kata untuk ditunjukkan dalam bahasa Jepang:
# $status (String)
life-support =
    { $status ->
        [ssw1] Kami menemani Anda ke kantor pemerintah: itu bagian dari dukungan untuk Anda.
        [ssw2] Untuk No. 2 tidak ada rencana dukungan. Tanyakan apa yang bisa kami lakukan.
       *[other] Untuk No. 1, kami menemani Anda ke kantor pemerintah.
    }

## What each page says

life-title-pay_slip = Slip gaji dan potongan
life-what-pay_slip = Slip gaji (給与明細) menunjukkan gaji Anda dan apa yang dipotong.
life-today-pay_slip =
    1. Simpan semua slip gaji dan kontrak Anda.
    2. Bandingkan jam kerja, lembur, potongan.
    3. Tidak jelas? Kirimi kami foto slip gaji.
life-more-pay_slip = Asuransi, pensiun (nenkin), dan pajak dipotong. Sejauh yang kami tahu, perusahaan boleh memotong sewa dan makan hanya kalau ada perjanjian tertulis yang mengizinkannya.
life-need-pay_slip = Kontrak Anda; slip gaji beberapa bulan terakhir; catatan jam kerja Anda sendiri.

life-title-unpaid_wages = Gaji tidak dibayar
life-what-unpaid_wages = Perusahaan wajib membayar semua gaji, kepada Anda, pada hari yang tetap, paling sedikit sekali sebulan.
life-today-unpaid_wages =
    1. Tulis hari-harinya dan jumlahnya.
    2. Kumpulkan kontrak, slip gaji, pesan.
    3. Beri tahu kami hari ini.
life-more-unpaid_wages = Ini hukum untuk semua pekerja, dari negara mana pun. Anda bisa melaporkannya ke Kantor Pengawasan Standar Ketenagakerjaan, gratis.
life-need-unpaid_wages = Kontrak; slip gaji; catatan jam kerja Anda, atau kartu absen; pesan tentang gaji.

life-title-overtime_pay = Lembur dan upahnya
life-what-overtime_pay = Kalau Anda bekerja lebih dari jam biasa (残業), perusahaan wajib membayar lebih.
life-today-overtime_pay =
    1. Catat jam mulai, selesai, dan istirahat setiap hari.
    2. Bandingkan dengan 残業 di slip gaji Anda.
    3. Berbeda? Kirim keduanya kepada kami.
life-more-overtime_pay = Kerja malam dan kerja pada hari libur menurut hukum juga dibayar lebih. Ada perusahaan yang memakai sistem waktu lain: tanyakan kepada kami tentang perusahaan Anda.
life-need-overtime_pay = Slip gaji; kontrak; catatan jam mulai, selesai, dan istirahat setiap hari.

life-title-minimum_wage = Upah minimum
life-what-minimum_wage = Gaji Anda per jam tidak boleh di bawah upah minimum (最低賃金) di prefektur tempat Anda bekerja.
life-today-minimum_wage =
    1. Cari prefektur Anda.
    2. Bagi gaji sebulan dengan jam kerja sebulan.
    3. Lebih rendah? Kirimi kami slip gaji.
life-more-minimum_wage = Upah minimum sama untuk pekerja Jepang dan pekerja asing. Upah ini naik setiap musim gugur. Untuk membandingkan, lembur jangan dihitung. Mintalah kami memeriksanya bersama Anda.
life-need-minimum_wage = Kontrak Anda; satu slip gaji; jumlah jam kerja bulan itu.

life-title-income_tax = Pajak penghasilan
life-what-income_tax = Pajak penghasilan (所得税) dipotong dari gaji Anda setiap bulan. Pada akhir tahun perusahaan menghitungnya ulang (年末調整).
life-today-income_tax =
    1. Isi dokumen dari perusahaan.
    2. Simpan bukti kiriman uang ke negara asal.
    3. Ganti kerja tahun ini? Tanyakan kepada kami.
life-more-income_tax = Kalau pajak yang dibayar terlalu banyak, uangnya kembali. Anda keluar dari perusahaan, atau punya penghasilan lain? Mungkin Anda harus melaporkan pajak sendiri.
life-need-income_tax = 源泉徴収票 (surat pajak) dari setiap perusahaan; untuk keluarga di luar negeri biasanya surat keluarga dan bukti kiriman uang: tanyakan kepada kami.

life-title-resident_tax = Pajak penduduk
life-what-resident_tax = Pajak penduduk (住民税) dibayar kepada kota. Jumlahnya tergantung gaji tahun lalu, jadi pada tahun pertama biasanya tidak ada.
life-today-resident_tax =
    1. Jangan buang surat-surat.
    2. Tanyakan: dipotong dari gaji, atau lewat tagihan?
    3. Meninggalkan Jepang? Pergilah dulu ke balai kota.
life-more-resident_tax = Kalau meninggalkan Jepang, bayar dulu, atau tunjuk orang yang membayar untuk Anda (納税管理人). Ada surat yang sulit dibaca? Kirimi kami fotonya.
life-need-resident_tax = Surat dari kota; slip gaji; kartu zairyu.

life-title-paid_leave = Cuti berbayar
life-what-paid_leave = Cuti berbayar (有給休暇) adalah hari libur yang tetap digaji. Setelah bekerja beberapa waktu, hukum memberikannya kepada Anda.
life-today-paid_leave =
    1. Lihat sisa hari Anda di slip gaji.
    2. Minta secara tertulis, dengan tanggalnya.
    3. Selalu ditolak? Beri tahu kami.
life-more-paid_leave = Sejauh yang kami tahu, dalam keadaan khusus perusahaan boleh meminta Anda memilih hari lain, tetapi tidak boleh selalu menolak. Mintalah lebih awal.
life-need-paid_leave = Kontrak Anda; slip gaji; tanggal yang Anda inginkan.

life-title-days_off = Hari libur dan istirahat
life-what-days_off = Menurut hukum Anda mendapat hari libur (休日) dan istirahat (休憩). Saat istirahat, Anda tidak harus bekerja.
life-today-days_off =
    1. Tandai hari libur Anda di kalender.
    2. Bandingkan dengan kontrak.
    3. Ada yang kurang? Kirimi kami daftar giliran kerja.
life-more-days_off = Kerja pada hari libur mingguan menurut hukum dibayar lebih. Anda boleh meminta cuti untuk mengunjungi negara Anda. Beri tahu kami kalau tidak ada istirahat.
life-need-days_off = Kontrak Anda; daftar giliran kerja (シフト); kalender Anda.

life-title-long_hours = Jam kerja terlalu panjang
life-what-long_hours = Sejauh yang kami tahu, hukum membatasi lembur. Beberapa pekerjaan, misalnya pengemudi, punya batas lain.
life-today-long_hours =
    1. Catat jam kerja Anda selama dua minggu.
    2. Tidak bisa tidur, atau dada sakit? Pergilah ke dokter.
    3. Beri tahu kami.
life-more-long_hours = Terlalu banyak bekerja bisa membuat sakit. Sejauh yang kami tahu, perusahaan perlu perjanjian (三六協定) untuk lembur. Kami bisa bicara dengan perusahaan.
life-need-long_hours = Catatan jam kerja Anda; slip gaji; surat dokter, kalau ada.

life-title-side_jobs = Kerja sampingan, kerja lain
life-what-side_jobs = Izin Anda menyebut satu perusahaan dan satu bidang. Pada umumnya, pekerjaan lain tidak boleh.
life-today-side_jobs =
    1. Lihat surat 指定書 di paspor Anda.
    2. Tolak pekerjaan lain. Beri tahu kami.
    3. Perlu uang lebih? Tanyakan dulu kepada kami.
life-more-side_jobs = Kalau melakukan kerja sampingan, kerja harian, atau antar barang lewat aplikasi, Anda bisa kehilangan status. Perusahaan mengirim Anda ke perusahaan lain? Beri tahu kami.
life-need-side_jobs = Paspor dengan 指定書; kontrak; pesan tentang pekerjaan lain itu.

life-title-religion_food = Agama dan makanan di tempat kerja
life-what-religion_food = Agama dan makanan adalah pilihan Anda sendiri. Hukum melarang gaji atau syarat yang lebih buruk karena keyakinan atau kewarganegaraan.
life-today-religion_food =
    1. Tulis apa yang Anda perlukan.
    2. Tunjukkan kepada pimpinan Anda.
    3. Ada yang menertawakan Anda? Beri tahu kami.
life-more-religion_food = Beri tahu perusahaan lebih awal apa yang tidak bisa Anda makan, dan kapan Anda salat, berdoa, atau berpuasa. Puasa saat kerja di tempat panas bisa berbahaya: beristirahatlah, dan katakan kalau merasa sakit.
life-need-religion_food = Catatan singkat: makanan, waktu ibadah, hari raya. Di label: 豚 babi, 牛 sapi, 酒 alkohol, ゼラチン gelatin.

life-title-quitting = Saya ingin berhenti kerja
life-what-quitting = Anda boleh berhenti. Sejauh yang kami tahu, siapa pun tidak boleh menyuruh Anda membayar denda karena itu. Bicaralah dengan kami sebelum tanda tangan.
# 退職届: the letter in which somebody quits
life-today-quitting =
    1. Lihat tanggal akhir di kontrak Anda.
    2. Tulis hari terakhir Anda di surat 退職届.
    3. Simpan salinannya.
life-more-quitting = Kontrak Anda punya tanggal akhir? Sebelum tanggal itu, mungkin perlu alasan yang kuat untuk berhenti. Bekerjalah di perusahaan baru hanya setelah imigrasi mengizinkannya.
life-need-quitting = Kontrak; 退職届 dengan hari terakhir, dan salinannya; kartu zairyu.

life-title-dismissal = Dipecat, atau kontrak berakhir
life-what-dismissal = Perusahaan harus memberi tahu Anda lebih awal, atau membayar Anda. Perusahaan perlu alasan yang sah. Surat 退職届 berarti ANDA yang berhenti.
life-today-dismissal =
    1. Jangan tanda tangan.
    2. Minta alasannya secara tertulis.
    3. Tulis kepada kami pada hari itu juga.
life-more-dismissal = Dengan SSW No. 1, kalau ini bukan salah Anda, Anda berhak dibantu mencari pekerjaan baru. Sejauh yang kami tahu, kontrak hanya boleh diakhiri lebih awal kalau ada alasan yang sangat berat.
life-need-dismissal = Kontrak; surat pemutusan hubungan kerja (PHK); alasan tertulis (解雇理由証明書); slip gaji.

life-title-unemployment_insurance = Asuransi pengangguran
life-what-unemployment_insurance = Kalau Anda membayar asuransi tenaga kerja (雇用保険), mungkin Anda mendapat uang selama mencari pekerjaan.
life-today-unemployment_insurance =
    1. Minta 離職票 kepada perusahaan.
    2. Segera pergi ke Hello Work.
    3. Simpan bukti bahwa Anda mencari pekerjaan.
life-more-unemployment_insurance = Status Anda adalah untuk bekerja. Kalau Anda lama tidak bekerja, imigrasi bisa mencabut status Anda, kecuali kalau ada alasan yang sah. Mencari pekerjaan bisa menjadi alasan itu.
life-need-unemployment_insurance = 離職票; kartu zairyu; kartu My Number (jangan kirim ke sini); buku tabungan.

life-title-violence = Kekerasan
life-what-violence = Memukul, menyentuh dengan paksa, atau mengurung Anda adalah kejahatan. Ini bukan salah Anda.
# Go to people: to where people are, such as a shop or a police box. たすけて is said aloud.
life-today-violence =
    1. Pergi ke tempat ramai. Telepon 110. Katakan たすけて (tasukete).
    2. Pergi ke dokter. Simpan foto.
    3. Tulis kepada kami.
life-more-violence = Ancaman juga kejahatan, walaupun dari atasan, rekan kerja, atau pasangan. Kekerasan seksual juga kejahatan. Toko atau pos polisi (交番) aman. Kami membantu Anda mencari tempat yang aman.
life-need-violence = Surat dokter; foto; pesan; apa yang terjadi, kapan, dan siapa yang melihat. Anda tidak punya apa-apa? Tulis saja kepada kami.

life-title-harassment = Pelecehan dan perundungan
life-what-harassment = Bentakan, hinaan, sentuhan, kata-kata buruk tentang negara Anda: Anda tidak harus menerima ini.
life-today-harassment =
    1. Catat hari, tempat, kata-katanya, siapa yang melihat.
    2. Simpan pesan dan foto.
    3. Tulis kepada kami. Dalam bahaya: 110.
life-more-harassment = Sejauh yang kami tahu, perusahaan wajib punya tempat pengaduan dan wajib bertindak. Perlakuan buruk karena kewarganegaraan dilarang.
life-need-harassment = Catatan Anda; pesan, foto, rekaman; nama orang yang melihat.

life-title-work_accident = Kecelakaan kerja
life-what-work_accident = Terluka saat kerja, atau dalam perjalanan ke atau dari kerja? Asuransi kecelakaan kerja (労災) untuk semua pekerja.
life-today-work_accident =
    1. Pergi ke dokter. Katakan 労災です (rōsai desu).
    2. Catat kapan, di mana, bagaimana. Ambil foto.
    3. Beri tahu kami hari itu juga.
life-more-work_accident = Asuransi ini bisa membayar pengobatan dan sebagian gaji Anda. Perusahaan yang membayar iurannya. Jangan pakai asuransi kesehatan. Kalau perusahaan menolak, tanyakan kepada Kantor Pengawasan Standar Ketenagakerjaan.
life-need-work_accident = Kartu zairyu; foto; catatan Anda; siapa yang melihat; nama perusahaan dan pimpinan Anda.

life-title-heat_at_work = Panas saat bekerja
life-what-heat_at_work = Panas bisa mematikan. Tandanya: pusing, mual, kram (熱中症).
life-today-heat_at_work =
    1. Berhenti. Dinginkan badan. Minum air dengan garam.
    2. Beri tahu pimpinan. Tidak membaik, atau bicara aneh? Telepon 119.
    3. Tanyakan: soal panas, lapor ke siapa?
life-more-heat_at_work = Perusahaan wajib punya rencana untuk kerja di tempat panas dan wajib menjelaskannya kepada Anda. Tanda lain: banyak keringat, atau tidak ada keringat. Dinginkan leher dan lengan. Ini saran umum: tanyakan juga kepada kami.
life-need-heat_at_work = Air, garam, topi; nama dan telepon orang yang harus diberi tahu soal panas.

life-title-documents_kept = Paspor atau kartu saya ditahan
life-what-documents_kept = Paspor, kartu, dan ponsel adalah milik Anda. Siapa pun tidak boleh menahannya kalau Anda tidak mau.
life-today-documents_kept =
    1. Minta kembali, di depan saksi.
    2. Kalau tidak dikembalikan, beri tahu kami hari ini.
    3. Diancam? Telepon 110.
life-more-documents_kept = “Demi keamanan” bukan alasan. Menurut hukum, Anda sendiri yang harus membawa kartu zairyu Anda. Paspor hilang? Telepon kedutaan Anda.
life-need-documents_kept = Tunjukkan ini: パスポートを返してください (pasupōto o kaeshite kudasai). Simpan foto setiap dokumen.

life-title-deposit_penalty_debt = Uang jaminan, denda, pinjaman calo
life-what-deposit_penalty_debt = Siapa pun tidak boleh mengambil uang jaminan dari Anda atau keluarga Anda, dan tidak boleh menyuruh Anda membayar karena Anda berhenti kerja.
life-today-deposit_penalty_debt =
    1. Jangan tanda tangan. Jangan bayar lagi.
    2. Foto dokumen dan pesannya.
    3. Beri tahu kami.
life-more-deposit_penalty_debt = Uang yang dipinjam tidak memaksa Anda tetap bekerja di sana. Jangan membayar untuk mendapat atau mempertahankan pekerjaan. Untuk hukum negara lain, tanyakan kepada layanan informasi hukum.
life-need-deposit_penalty_debt = Kontrak, kuitansi, pesan; siapa mengambil berapa, dan kapan.

life-title-scams = Penipuan dan uang mudah
life-what-scams = “Bawakan paket”, “jual rekeningmu”, “pinjamkan kartumu”: ini kejahatan (闇バイト).
life-today-scams =
    1. Berhenti. Jangan kirim uang, jangan kirim foto.
    2. Simpan pesannya.
    3. Diancam? Telepon 110. Beri tahu kami dan bank.
life-more-scams = Ini kejahatan walaupun teman yang meminta. Polisi, bank, dan imigrasi tidak pernah meminta PIN atau uang lewat telepon. Jangan membayar orang yang menjanjikan visa.
life-need-scams = Pesan-pesannya; nama dan nomor; kuitansi. Jangan menghapusnya.

life-title-disaster = Gempa, topan, pengungsian
life-what-disaster = Gempa: lindungi kepala. Dekat laut: langsung naik ke tempat tinggi. Tempat pengungsian (避難所) gratis.
life-today-disaster =
    1. Hari ini: cari tempat pengungsian Anda.
    2. Ada peringatan 避難指示: segera mengungsi.
    3. Lalu tulis kepada kami: “Saya selamat”.
life-more-disaster = Kalau guncangan berhenti, matikan api dan buka pintu. Saat topan, ikuti peringatan kota Anda. Ini saran umum: tanyakan juga kepada kami.
life-need-disaster = Air, makanan, senter, pengisi daya, obat, uang tunai, paspor, kartu zairyu; aplikasi “Safety tips”.

life-title-sick_hospital = Sakit: dokter dan rumah sakit
life-what-sick_hospital = Sakit parah? Telepon 119, sebutkan bahasa Anda. Bisa menunggu? Pergi ke klinik.
life-today-sick_hospital =
    1. 119: sebutkan di mana, dan siapa yang sakit.
    2. Beri tahu perusahaan. Simpan suratnya.
    3. Tanya kami soal klinik, penerjemah.
life-more-sick_hospital = Dengan asuransi kesehatan, Anda hanya membayar sebagian. Kalau beberapa hari tidak bisa bekerja, asuransi kesehatan mungkin membayar sebagian gaji Anda (傷病手当金).
life-need-sick_hospital = Kartu My Number atau surat keterangan asuransi (資格確認書); kartu zairyu; uang secukupnya; obat yang Anda minum.

life-title-mental_health = Sedih, takut, tidak ingin hidup
life-what-mental_health = Anda merasa tidak ingin hidup lagi? Bicaralah dengan seseorang sekarang. Dokter bisa membantu. Ini bukan kelemahan.
life-today-mental_health =
    1. Dalam bahaya: telepon 119 atau 110.
    2. Tekan “{ life-part-who }” dan telepon.
    3. Tulis juga kepada kami.
life-more-mental_health = Menangis, tidak bisa tidur, atau tidak ada tenaga selama banyak hari? Dokter bisa mengobatinya. Dengan surat dokter, Anda boleh libur kerja. Kami membantu Anda mencari dokter.
life-need-mental_health = Tidak ada. Pergi ke teman, tulis, atau telepon. Layanan telepon menjawab lebih cepat daripada kami. Untuk ke dokter: kartu My Number atau surat keterangan asuransi (資格確認書).

life-title-pregnancy_childcare = Hamil, melahirkan, mengasuh anak
life-what-pregnancy_childcare = Perusahaan tidak boleh memecat Anda atau memulangkan Anda karena Anda hamil (妊娠).
# 母子手帳: the book in which mother and child are recorded
life-today-pregnancy_childcare =
    1. Pergi ke dokter. Ambil 母子手帳.
    2. Jangan tanda tangan surat berhenti kerja.
    3. Takut memberi tahu? Bicaralah dulu dengan kami.
life-more-pregnancy_childcare = Anda boleh beristirahat sebelum dan sesudah melahirkan, dan mengambil cuti mengasuh anak. Cuti ini kadang-kadang tidak dihitung dalam lima tahun: tanyakan kepada staf kami.
life-need-pregnancy_childcare = Surat dokter; kartu zairyu; kartu My Number atau surat keterangan asuransi (資格確認書).

life-title-health_insurance_card = Kartu asuransi, kartu My Number
life-what-health_insurance_card = Di dokter, tunjukkan kartu My Number Anda, atau surat keterangan (資格確認書).
life-today-health_insurance_card =
    1. Apakah Anda punya salah satunya?
    2. Izin tinggal diperpanjang? Perpanjang kartu My Number di balai kota.
    3. Di antara dua pekerjaan: pergi ke balai kota.
life-more-health_insurance_card = Kartu My Number berakhir bersama masa izin tinggal Anda. Tidak ada yang memperpanjangnya untuk Anda. Kalau tidak punya satu pun, tanyakan kepada perusahaan atau balai kota.
life-need-health_insurance_card = Kartu zairyu baru; kartu My Number. Di balai kota di antara dua pekerjaan: surat bahwa pekerjaan Anda berakhir.

life-title-unpaid_insurance_renewal = Iuran belum dibayar, perpanjangan
life-what-unpaid_insurance_renewal = Bayarlah asuransi kesehatan dan pensiun (nenkin) juga di antara dua pekerjaan. Tagihan yang belum dibayar bisa merugikan perpanjangan Anda.
life-today-unpaid_insurance_renewal =
    1. Buka surat-suratnya. Kirimi kami foto.
    2. Terlalu mahal? Pergi ke balai kota sekarang.
    3. Simpan semua kuitansi.
life-more-unpaid_insurance_renewal = Di balai kota, mintalah mencicil (分納) atau membayar lebih sedikit (減免, 免除). Sejauh yang kami tahu, pemerintah berencana menolak perpanjangan orang yang tidak membayar.
life-need-unpaid_insurance_renewal = Tagihan dan surat; kartu zairyu; slip gaji; kuitansi.

life-title-pension = Pensiun (nenkin)
life-what-pension = Pensiun pemerintah (年金) juga menanggung cacat dan kematian. Di perusahaan biasanya 厚生年金.
life-today-pension =
    1. Cari 厚生年金 di slip gaji Anda.
    2. Simpan nomor nenkin Anda.
    3. Tidak ada pekerjaan? Pergi ke balai kota.
life-more-pension = Kalau tidak bisa membayar, mintalah pembebasan (免除). Jangan berhenti membayar begitu saja. Perusahaan membayar sebagian 厚生年金.
life-need-pension = Nomor nenkin (基礎年金番号); kartu zairyu; surat bahwa pekerjaan Anda berakhir.

life-title-lump_sum_withdrawal = Uang nenkin kembali
life-what-lump_sum_withdrawal = Kalau meninggalkan Jepang, Anda bisa meminta sebagian uang pensiun (nenkin) yang Anda bayar (脱退一時金).
life-today-lump_sum_withdrawal =
    1. Simpan nomor nenkin Anda.
    2. Serahkan 転出届 sebelum berangkat.
    3. Mintalah formulirnya kepada kami.
life-more-lump_sum_withdrawal = Syaratnya: Anda tidak punya alamat lagi di Jepang. Kalau uang ini diambil, bulan-bulan itu tidak dihitung lagi untuk pensiun nanti. Sejauh yang kami tahu, aturannya akan berubah. Tanggalnya belum ditentukan.
life-need-lump_sum_withdrawal = Nomor nenkin; salinan halaman paspor dengan cap keluar; rekening bank atas nama Anda.

life-title-housing = Kamar, sewa, dan asrama
life-what-housing = Untuk kamar dari perusahaan, Anda hanya membayar bagian wajar yang tertulis di kontrak Anda.
life-today-housing =
    1. Bandingkan sewanya dengan kontrak.
    2. Foto masalahnya.
    3. Beri tahu kami sebelum tanda tangan atau pindah.
life-more-housing = Terlalu banyak orang, jamur, atau tidak ada pemanas? Ada orang yang masuk tanpa izin? Beri tahu kami. Anda disuruh keluar dari kamar? Segera beri tahu kami.
life-need-housing = Kontrak; slip gaji dengan sewanya (寮費); foto.

life-title-moving_house = Pindah rumah
life-what-moving_house = Setelah pindah, laporkan alamat baru di balai kota. Gratis.
life-today-moving_house =
    1. Sebelum: 転出届 di kota lama.
    2. Sesudah: 転入届 di kota baru.
    3. Beri tahu kami, perusahaan, dan bank.
life-more-moving_house = Di kota yang sama, cukup satu laporan (転居届). Balai kota menulis alamat baru di kartu zairyu Anda. Kalau tidak melaporkannya, Anda bisa kehilangan status.
life-need-moving_house = Kartu zairyu semua orang yang pindah; kartu My Number; 転出証明書, kalau kota lama memberikannya.

life-title-rubbish_neighbours = Sampah dan tetangga
life-what-rubbish_neighbours = Setiap kota punya hari sampah, jenis, dan kantong sendiri. Jangan berisik larut malam.
life-today-rubbish_neighbours =
    1. Foto daftar sampah di gedung Anda.
    2. Mintalah daftar dalam bahasa Anda kepada kami.
    3. Tetangga marah? Minta maaf. Beri tahu kami.
life-more-rubbish_neighbours = Keluarkan sampah pada pagi hari yang benar. Untuk barang besar (粗大ごみ), Anda harus menelepon dan membeli tiket. Semua ini saran umum: tanyakan kepada kami.
life-need-rubbish_neighbours = Daftar sampah kota Anda; kantong yang benar.

life-title-bank_money = Bank dan kirim uang
life-what-bank_money = Rekening Anda hanya untuk Anda. Menjual atau meminjamkan rekening, kartu, atau ponsel adalah kejahatan.
life-today-bank_money =
    1. Izin tinggal diperpanjang? Tunjukkan kartu baru kepada bank.
    2. Rekening dihentikan? Pergi ke bank. Beri tahu kami.
    3. Jangan pernah memberi tahu PIN Anda.
life-more-bank_money = Sejauh yang kami tahu, bank bisa menghentikan rekening saat izin tinggal lama berakhir. Anda sedang menunggu perpanjangan? Tunjukkan cap atau emailnya.
life-need-bank_money = Kartu zairyu; paspor; kartu bank atau buku tabungan; bukti bahwa Anda mengajukan perpanjangan.

life-title-phone_sim = Kontrak ponsel dan kartu SIM
life-what-phone_sim = Kontrak ponsel harus dijalani sampai akhir, atau Anda membayar biaya. Jangan berikan kartu SIM atau ponsel kepada orang lain: itu kejahatan.
life-today-phone_sim =
    1. Tanyakan kepada kami sebelum tanda tangan.
    2. Lihat harga, lama kontrak, biaya mengakhirinya.
    3. Simpan kontraknya.
life-more-phone_sim = Sejauh yang kami tahu, kalau membayar ponsel dengan cicilan (分割払い), semua cicilan harus dibayar. Sebelum meninggalkan Jepang, akhiri kontraknya dan bayar.
life-need-phone_sim = Kartu zairyu; toko sering meminta juga rekening bank atau kartu kredit.

life-title-bicycle = Aturan bersepeda
life-what-bicycle = Sepeda mengikuti aturan lalu lintas. Polisi bisa mendenda Anda (青切符).
life-today-bicycle =
    1. Daftarkan sepeda di toko (防犯登録).
    2. Jangan pegang ponsel. Pakai lampu di malam hari.
    3. Ada surat dari polisi? Kirimi kami fotonya.
life-more-bicycle = Bersepedalah di sebelah kiri. Jangan pernah bersepeda setelah minum alkohol. Sepeda di jalan adalah milik orang: mengambilnya adalah pencurian. Ambillah asuransi.
life-need-bicycle = Kartu zairyu untuk pendaftaran; bukti bahwa Anda membelinya.

life-title-driving_licence = SIM (surat izin mengemudi)
life-what-driving_licence = Menyetir tanpa SIM yang berlaku adalah kejahatan. Sejauh yang kami tahu, Anda bisa kehilangan status karena itu.
life-today-driving_licence =
    1. Jangan menyetir sebelum Anda yakin boleh.
    2. Tanyakan kepada pusat SIM apa yang harus dibawa.
    3. Pelajari aturannya. Tanyakan kepada kami.
life-more-driving_licence = SIM negara Anda bisa diubah (外免切替). Ujiannya lebih sulit daripada dulu. Untuk bekerja, Anda perlu jenis SIM yang sesuai.
life-need-driving_licence = SIM negara Anda dan terjemahannya; 住民票; paspor; kartu zairyu. Tanyakan dulu kepada pusat SIM.

life-title-japanese_tests = Kelas dan ujian bahasa Jepang
life-what-japanese_tests = Dengan SSW No. 1, rencana dukungan Anda memberi kesempatan belajar bahasa Jepang.
life-today-japanese_tests =
    1. Tanyakan kelas atau aplikasi kepada kami.
    2. Daftar lebih awal untuk ujian berikutnya.
    3. Simpan sertifikat dan lembar nilai.
life-more-japanese_tests = Ujiannya JLPT dan JFT-Basic. Untuk No. 2 Anda perlu ujian keterampilan bidang Anda. Jasa makanan dan perikanan juga perlu N3.
life-need-japanese_tests = Paspor atau kartu zairyu; foto; biaya ujian. Lihat halaman ujiannya.

life-title-stay_ends = Akhir izin tinggal saya (visa)
life-what-stay_ends = Anda boleh tinggal dan bekerja hanya sampai hari terakhir masa izin tinggal (在留期間). Tanggalnya ada di kartu Anda.
life-today-stay_ends =
    1. Baca tanggal di kartu Anda.
    2. Ajukan paling lambat pada tanggal itu.
    3. Tanggalnya sudah lewat? Tulis kepada kami hari ini.
life-more-stay_ends = Sejauh yang kami tahu: kalau mengajukan tepat waktu, Anda boleh tinggal dan bekerja beberapa waktu sampai hasilnya keluar. Terlambat? Tidak boleh. Dokumen: lihat “{ menu-eligibility }”.
life-need-stay_ends = Kartu zairyu; paspor; dokumen dari perusahaan; dokumen pajak.

life-title-residence_card_lost = Kartu zairyu hilang atau dicuri
# The immigration office is the 地方出入国在留管理局.
life-what-residence_card_lost = Laporkan dulu di pos polisi (交番). Lalu minta kartu baru di kantor imigrasi. Gratis.
life-today-residence_card_lost =
    1. Polisi: catat nomor laporannya.
    2. Pergi ke imigrasi.
    3. Blokir kartu bank dan kartu My Number.
life-more-residence_card_lost = Hilang di luar negeri? Pergilah ke imigrasi setelah kembali ke Jepang. Sampai mendapat kartu baru, bawalah paspor dan surat polisi: ini saran umum.
life-need-residence_card_lost = Paspor; foto; nomor dari polisi (受理番号).

life-title-residence_fees = Biaya perpanjangan dan perubahan
life-what-residence_fees = Biayanya tergantung pada lama izin tinggal yang Anda dapat. Anda membayar saat mendapat izinnya.
life-today-residence_fees =
    1. Kapan permohonan Anda diterima?
    2. Perusahaan membayar sebagian? Tanyakan.
    3. Lewat internet lebih murah.
life-more-residence_fees = Hari permohonan Anda diterima menentukan biaya mana yang berlaku. Terlalu mahal untuk Anda? Mintalah biaya lebih rendah di loket.
life-need-residence_fees = Tanda terima permohonan Anda; meterai (収入印紙) atau pembayaran lewat internet.

life-title-family = Keluarga, pernikahan, bayi
life-what-family = Dengan SSW No. 1, pada umumnya keluarga tidak bisa tinggal bersama Anda. Dengan SSW No. 2, keluarga bisa mengajukan.
life-today-family =
    1. Tanyakan kepada kami sebelum memesan atau membayar.
    2. Kunjungan: tanya kedutaan Jepang di negara Anda.
    3. Bayi: pergi dulu ke balai kota.
life-more-family = Kunjungan dengan visa singkat mungkin bisa. Anda boleh menikah di Jepang: tanyakan dokumennya kepada kedutaan Anda dan balai kota. Bicaralah dengan kami lebih awal.
life-need-family = Paspor; kartu zairyu; surat keluarga. Untuk bayi: 出生届 dan 母子手帳.

life-title-home_trip = Pulang sebentar lalu kembali
life-what-home_trip = Di bandara, beri tanda pada “masuk kembali khusus” (みなし再入国) dan bawa kartu zairyu Anda.
life-today-home_trip =
    1. Periksa hari terakhir izin tinggal dan paspor.
    2. Minta cuti secara tertulis.
    3. Sedang menunggu perpanjangan? Tanyakan dulu kepada kami.
life-more-home_trip = Kalau tidak kembali tepat waktu, Anda kehilangan status. Sejauh yang kami tahu, Myanmar, Filipina, dan Nepal meminta dokumen sendiri.
life-need-home_trip = Paspor; kartu zairyu; jawaban tertulis dari perusahaan; dokumen negara Anda.

life-title-leaving_japan = Pulang untuk seterusnya
life-what-leaving_japan = Akhiri kontrak: rumah, gas, telepon, bank. Lapor ke balai kota (転出届). Kembalikan kartu zairyu di bandara.
life-today-leaving_japan =
    1. Beri tahu kami dan perusahaan lebih awal.
    2. Lalu balai kota, bank, telepon.
    3. Sudah pulang: minta uang nenkin.
life-more-leaving_japan = Bayar pajak penduduk dan asuransi, atau tunjuk orang yang membayar (納税管理人). Terima gaji terakhir sebelum menutup rekening.
life-need-leaving_japan = Kartu zairyu; paspor; 源泉徴収票; nomor nenkin; kuitansi.

## Amounts, days and numbers

# $years (Number)
life-figure-wage_claim = Gaji yang tidak dibayar bisa dituntut selama { $years } tahun.
# $percent (Number)
life-figure-bankrupt_employer = Perusahaan bangkrut? Negara mungkin membayar { $percent }% dulu.
# $hours_a_day, $hours_a_week (Number)
life-figure-overtime_start = Lembur: lebih dari { $hours_a_day } jam sehari atau { $hours_a_week } jam seminggu
# $percent (Number)
life-figure-overtime_more = Lembur: tambah { $percent }%
# $hours, $percent (Number)
life-figure-overtime_long = Lebih dari { $hours } jam sebulan: tambah { $percent }%
# $from_hour, $until_hour, $percent (Number)
life-figure-night_more = Dari { $from_hour }:00 sampai { $until_hour }:00: tambah { $percent }%
# $percent (Number)
life-figure-day_off_more = Hari libur menurut hukum: tambah { $percent }%
# $year, $yen (Number)
life-figure-wage_average = Mulai musim gugur { NUMBER($year, useGrouping: 0) }, rata-rata: { $yen } yen
# $yen (Number)
life-figure-wage_highest = Paling tinggi (Tokyo): { $yen } yen
# $yen (Number)
life-figure-wage_lowest = Paling rendah (Miyazaki): { $yen } yen
# $from_day, $until_day (Number)
life-figure-tax_return = Laporan pajak: { $from_day } Februari sampai { $until_day } Maret
# $percent, $yen (Number)
life-figure-resident_tax_rate = Kira-kira { $percent }% dari penghasilan kena pajak, ditambah { $yen } yen
# $first (Number)
life-figure-resident_tax_day = Dibayar di tempat Anda tinggal pada { $first } Januari.
# $months, $percent, $days (Number)
life-figure-leave_first = Setelah { $months } bulan (masuk { $percent }% hari kerja): { $days } hari
# $days (Number)
life-figure-leave_most = Nanti paling banyak { $days } hari setahun
# $days (Number)
life-figure-leave_duty = Perusahaan wajib memberi paling sedikit { $days } hari setahun.
# $years (Number)
life-figure-leave_end = Hari yang tidak dipakai hangus setelah { $years } tahun.
# $days, $days_in_four_weeks (Number)
life-figure-day_off_week = { $days } hari libur seminggu, atau { $days_in_four_weeks } hari dalam empat minggu
# $hours, $minutes (Number)
life-figure-break_short = Kerja lebih dari { $hours } jam: istirahat { $minutes } menit
# $hours, $minutes (Number)
life-figure-break_long = Lebih dari { $hours } jam: { $minutes } menit
# $hours_a_month, $hours_a_year (Number)
life-figure-overtime_limit = Batas biasa: { $hours_a_month } jam sebulan, { $hours_a_year } jam setahun
# $hours_a_month, $average (Number)
life-figure-overtime_most = Keadaan khusus: di bawah { $hours_a_month } jam sebulan, rata-rata paling banyak { $average } jam
# $weeks (Number)
life-figure-quit_notice = Kontrak tanpa tanggal akhir: beri tahu { $weeks } minggu sebelumnya
# $years (Number)
life-figure-quit_fixed_term = Dengan tanggal akhir: biasanya boleh berhenti setelah { $years } tahun
# $days (Number)
life-figure-contract_notice = Laporan ke imigrasi: dalam waktu { $days } hari
# $days (Number)
life-figure-dismissal_notice = Perusahaan memberi tahu Anda { $days } hari sebelumnya, atau membayar hari-hari itu.
# $months (Number) for which insurance was paid, $years (Number) the last ones
life-figure-benefit_quit = Anda berhenti sendiri: diasuransikan { $months } bulan dalam { $years } tahun
# $months (Number) for which insurance was paid, $years (Number) the last one
life-figure-benefit_dismissed = Diakhiri perusahaan: diasuransikan { $months } bulan dalam { $years } tahun
# $days, $months (Number)
life-figure-benefit_wait = Anda berhenti sendiri: tunggu { $days } hari dan { $months } bulan
# $years (Number) after which no money is paid any more
life-figure-benefit_end = Berakhir { $years } tahun setelah Anda keluar.
# $day (String) an ISO day
life-figure-customers_rule = Sejak { DAY($day) }, perusahaan juga wajib melindungi Anda dari pelanggan yang kasar.
# $degrees, $index (Number), $day (String) an ISO day
life-figure-heat_plan = Rencana wajib sejak { DAY($day) }: mulai { $degrees } °C, atau indeks panas { $index }
# $percent (Number)
life-figure-own_share = Dengan asuransi, biasanya Anda membayar { $percent }%.
# $from_day, $months (Number)
life-figure-sick_pay = 傷病手当金: mulai hari ke-{ $from_day }, dua pertiga gaji, paling lama { $months } bulan
# $before_weeks, $after_weeks (Number)
life-figure-birth_leave = { $before_weeks } minggu sebelum melahirkan, kalau Anda minta; { $after_weeks } minggu sesudahnya
# $years (Number)
life-figure-childcare_leave = Cuti mengasuh anak: sampai anak berumur { $years } tahun
# $yen (Number)
life-figure-birth_money = Asuransi membayar { $yen } yen.
# $days, $child_days (Number)
life-figure-birth_notices = Kelahiran: balai kota dalam { $days } hari, imigrasi dalam { $child_days } hari
# $day (String) an ISO day
life-figure-old_cards = Kartu asuransi lama berakhir pada { DAY($day) }.
# $days (Number)
life-figure-insurance_change = Pekerjaan berakhir: asuransi di balai kota dalam waktu { $days } hari
# $from_age, $until_age (Number)
life-figure-pension_age = Untuk semua orang berumur { $from_age } sampai { $until_age } tahun yang tinggal di Jepang
# $days (Number)
life-figure-pension_notice = Pekerjaan berakhir: pensiun (nenkin) di balai kota dalam waktu { $days } hari
# $months (Number)
life-figure-lump_sum_start = Anda sudah membayar { $months } bulan atau lebih.
# $months (Number)
life-figure-lump_sum_most = Paling banyak { $months } bulan dihitung.
# $years (Number)
life-figure-lump_sum_claim = Uang nenkin: minta dalam waktu { $years } tahun setelah meninggalkan Jepang
# $day (String) an ISO day
life-figure-housing_fees = Sejak { DAY($day) }: untuk kamar dari perusahaan, Anda tidak membayar uang jaminan rumah, uang kunci, atau biaya agen.
# $days (Number)
life-figure-moving_notice = Laporkan alamat baru dalam waktu { $days } hari.
# $days (Number)
life-figure-moving_late = Setelah { $days } hari tanpa laporan, Anda bisa kehilangan status
# $day (String) an ISO day
life-figure-phone_chip = Sejak { DAY($day) }, pesanan lewat internet membaca cip kartu Anda.
# $age (Number), $day (String) an ISO day
life-figure-bicycle_ticket = Tiket biru: sejak { DAY($day) }, mulai umur { $age } tahun
# $yen (Number)
life-figure-bicycle_phone = Memegang ponsel: { $yen } yen
# $yen (Number)
life-figure-bicycle_light = Lampu merah atau sisi yang salah: { $yen } yen
# $yen (Number)
life-figure-bicycle_two = Satu sepeda berdua: { $yen } yen
# $years (Number)
life-figure-licence_abroad = SIM internasional (Jenewa): { $years } tahun setelah Anda datang
# $questions, $right (Number)
life-figure-licence_test = Ujian ubah SIM: { $questions } soal, { $right } harus benar
# $percent (Number)
life-figure-sixth_year = Dengan { $percent }% dari nilai lulus, tahun keenam mungkin bisa.
# $days (Number)
life-figure-card_replacement = Pergilah dalam waktu { $days } hari setelah Anda tahu kartunya hilang.
# $yen, $online (Number)
life-figure-fee_months = Lebih dari 3 sampai 6 bulan: { $yen } yen (internet { $online })
# $yen, $online (Number)
life-figure-fee_year = 1 tahun: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_years = Lebih dari 1 tahun, kurang dari 3: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_three_years = 3 tahun, kurang dari 5: { $yen } ({ $online })
# $years (Number)
life-figure-reentry = Kembali dalam waktu { $years } tahun, dan sebelum masa izin tinggal berakhir.
# $days (Number)
life-figure-card_return = Kartu belum dikembalikan di bandara: kembalikan dalam waktu { $days } hari
