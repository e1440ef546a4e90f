# Changes of the law: one title and one text for each record of data/law_changes.yaml. How sure a change is, and from
# which day it holds, is said beside it: here stands only what changes.
# A title is a button: 34 columns at most, of which East Asian letters take two.

law_change-title-annual_report_2025 = Satu laporan setahun, bukan empat
law_change-text-annual_report_2025 =
    Laporan tiga bulanan yang terakhir harus diserahkan paling lambat 2025-04-15. Sejak itu, perusahaan lapor satu kali setahun.

    Perusahaan juga harus lapor kalau pekerjaan belum dimulai satu bulan setelah izin diberikan, atau terhenti selama satu bulan. Kalau pekerja hanya ingin berhenti kerja, perusahaan tidak perlu lagi lapor karena itu.
law_change-title-online_interviews_2025 = Pertemuan boleh lewat video
law_change-text-online_interviews_2025 =
    Pertemuan setiap tiga bulan boleh lewat video.

    Anda setuju dulu secara tertulis. Kedua pihak harus bisa melihat wajah. Seluruh pembicaraan direkam. Tidak ada orang lain di ruangan. Pertemuan pertama, dan satu pertemuan setiap tahun, sebaiknya secara langsung.
law_change-title-cooperation_confirmation_2025 = Surat untuk kota: 協力確認書
law_change-text-cooperation_confirmation_2025 =
    Sebelum permohonan pertama setelah 2025-04-01, perusahaan menyerahkan surat (協力確認書) kepada dua kota: kota tempat kerja dan kota tempat tinggal Anda.

    Kalau Anda pindah ke kota lain, perusahaan menyerahkannya lagi. Rencana dukungan harus sesuai dengan kegiatan kota untuk warga asing.
law_change-title-fees_2025 = Biaya sampai September 2026
law_change-text-fees_2025 = Perpanjangan atau perubahan status berbiaya 6.000 yen di loket dan 5.500 yen lewat internet. Ini untuk permohonan yang diterima dari 2025-04-01 sampai 2026-09-30. Sebelum 2025-04-01, biayanya 4.000 yen.
law_change-title-unemployment_wait_2025 = Tunjangan pengangguran lebih cepat
law_change-text-unemployment_wait_2025 =
    Anda keluar kerja karena keinginan sendiri? Tunjangan pengangguran dimulai 7 hari dan satu bulan setelah Anda mengajukannya. Sebelum perubahan ini, dua bulan.

    Pergilah ke Hello Work (ハローワーク) lebih awal. Bicaralah dengan kami sebelum keluar kerja.
law_change-title-coe_myanmar_2025 = Myanmar: sertifikat untuk 6 bulan?
law_change-text-coe_myanmar_2025 =
    Setelah gempa, orang dari Myanmar mendapat waktu lebih lama untuk masuk ke Jepang dengan Sertifikat Kelayakan (在留資格認定証明書): 6 bulan, bukan 3. Ini hanya untuk sementara.

    Tanyakan dulu kepada kami apakah ini masih berlaku.
law_change-title-care_home_visits_2025 = Perawatan: kunjungan ke rumah
law_change-text-care_home_visits_2025 =
    Pekerja perawatan (kaigo) dengan status Pekerja Berketerampilan Spesifik No. 1 boleh mengunjungi orang di rumah. Mereka perlu pelatihan pertama dan, pada umumnya, pengalaman satu tahun.

    Perusahaan harus mendapat konfirmasi untuk Anda dulu. Perusahaan harus melatih Anda dan menemani Anda pada awalnya. Perusahaan harus merencanakan karier Anda, melindungi Anda dari pelecehan, dan siap untuk keadaan darurat.
law_change-title-heat_2025 = Perlindungan dari panas saat kerja
law_change-text-heat_2025 =
    Apakah indeks panas (WBGT) 28 atau lebih, atau suhu 31 °C atau lebih? Dan Anda bekerja di sana satu jam atau lebih tanpa istirahat, atau lebih dari empat jam sehari? Kalau begitu, perusahaan wajib melindungi Anda.

    Perusahaan harus memberi tahu siapa yang harus dihubungi dan apa yang harus dilakukan: berhenti, mendinginkan badan, pergi ke dokter.
law_change-title-ssw1_total_stay_2025 = Lima tahun: aturan baru
law_change-text-ssw1_total_stay_2025 =
    • Satu izin bisa berlaku paling lama tiga tahun.
    • Cuti karena hamil, melahirkan, mengasuh anak, sakit, atau cedera tidak dihitung dalam lima tahun, kalau Anda bisa membuktikannya.
    • Anda tidak lulus ujian No. 2, tetapi mendapat 80% dari nilai lulus di setiap bagian? Dengan syarat tertentu, Anda bisa tinggal total paling lama enam tahun.

    Simpan dokumen tentang cuti dan hasil ujian Anda. Bicaralah dengan kami lebih awal.
law_change-title-housing_cost_2025 = Rumah: tanpa shikikin dan reikin
law_change-text-housing_cost_2025 =
    Perusahaan menyewa rumah untuk Anda? Perusahaan tidak boleh menyuruh Anda membayar uang jaminan rumah (敷金), uang kunci (礼金), biaya agen, atau biaya perpanjangan sewa.

    Salah satunya ada di slip gaji Anda? Tanyakan kepada kami.
law_change-title-licence_conversion_2025 = SIM luar negeri: lebih sulit
law_change-text-licence_conversion_2025 =
    Untuk mengubah SIM luar negeri menjadi SIM Jepang, Anda perlu surat keterangan domisili (住民票). Ujiannya 50 soal, bukan 10. Anda harus menjawab 90% dengan benar. Ujian menyetirnya sesulit ujian untuk pemula.

    Rencanakan waktu lebih banyak. Belajarlah dalam bahasa Anda sendiri.
law_change-title-minimum_wage_2025 = Upah minimum: musim gugur 2025
law_change-text-minimum_wage_2025 =
    Upah minimum naik: rata-rata 1.121 yen per jam, 1.226 yen di Tokyo, 1.023 yen di tempat yang paling rendah. Setiap prefektur punya hari pertama sendiri. Prefektur terakhir mulai pada Maret 2026.

    Pada musim gugur 2026 upah minimum naik lagi.
law_change-title-old_insurance_cards_2025 = Kartu asuransi lama sudah berakhir
law_change-text-old_insurance_cards_2025 =
    Di dokter, Anda menunjukkan kartu My Number, kalau sudah terdaftar sebagai kartu asuransi. Kalau belum, tunjukkan surat keterangan (資格確認書). Kartu lama hanya bisa dipakai sampai akhir Maret 2026.

    Setelah memperpanjang masa izin tinggal, perpanjang juga kartu My Number di balai kota.
law_change-title-scrivener_2026 = Membuat dokumen berbayar: ketat
law_change-text-scrivener_2026 =
    Hanya juru tulis administrasi (行政書士) yang boleh membuat dokumen untuk instansi pemerintah dengan bayaran. Apa pun nama bayarannya, aturan ini berlaku. Perusahaan juga bertanggung jawab.

    Kalau biaya dukungan mencakup pembuatan dokumen, itu bisa menjadi masalah.
law_change-title-myanmar_exit_2026 = Myanmar: izin keluar
law_change-text-myanmar_exit_2026 =
    Kalau punya kartu pekerja luar negeri (OWIC), Anda perlu izin dari kementerian tenaga kerja Myanmar untuk keluar dari Myanmar. Orang tanpa izin itu dihentikan di bandara Yangon.

    Sebelum pulang, tanyakan kepada kedutaan dan agen Anda, dan bicaralah dengan kami. Belum pasti Anda bisa kembali ke Jepang.
law_change-title-care_sixth_year_2026 = Perawatan: tahun keenam mungkin
law_change-text-care_sixth_year_2026 =
    Anda bisa mendapat tambahan waktu paling lama satu tahun kalau semua ini benar:

    • Dalam tahun terakhir sebelum lima tahun Anda berakhir, Anda mengikuti semua bagian ujian nasional perawatan (介護福祉士国家試験).
    • Anda lulus paling sedikit satu bagian.
    • Secara keseluruhan Anda mendapat 80% dari nilai lulus.
    • Anda punya rencana belajar, dan berjanji mengikuti ujian lagi.

    Dokumennya harus segera dikirim ke Kementerian Kesehatan, Tenaga Kerja, dan Kesejahteraan (厚生労働省) setelah hasilnya keluar. Beri tahu kami sebelum ujian.
law_change-title-cabinet_2026 = 19 bidang dan batas atas baru
law_change-text-cabinet_2026 =
    Sampai Maret 2029, paling banyak 805.700 orang bisa punya status Pekerja Berketerampilan Spesifik No. 1. Ada 19 bidang; tiga di antaranya baru.

    Beberapa batas: jasa makanan 50.000, konstruksi 76.000, penginapan 14.800, manufaktur 199.500.
law_change-title-bicycle_2026 = Sepeda: denda dengan tiket biru
law_change-text-bicycle_2026 =
    Mulai umur 16 tahun, Anda membayar kalau melanggar aturan bersepeda:

    • 12.000 yen: memakai ponsel
    • 6.000 yen: menerobos lampu merah, bersepeda di sisi yang salah
    • 5.000 yen: tidak berhenti di tempat wajib berhenti, memegang payung, memakai earphone
    • 3.000 yen: bersepeda berdampingan, satu sepeda berdua

    Kalau tidak membayar tepat waktu, ada proses pidana. Kalau mendapat surat dari polisi, segera tunjukkan kepada kami.
law_change-title-phone_id_2026 = Kontrak ponsel: cip dibaca
law_change-text-phone_id_2026 =
    Untuk kontrak ponsel lewat internet, foto kartu tidak cukup. Perusahaan telepon membaca cip kartu Anda: kartu My Number, SIM (surat izin mengemudi), atau kartu zairyu.

    Toko bisa membantu Anda. Jagalah kartu dan PIN-nya baik-baik.
law_change-title-child_levy_2026 = Baris baru di slip gaji Anda
law_change-text-child_levy_2026 =
    Bersama asuransi kesehatan, Anda membayar iuran dukungan anak (子ども・子育て支援金): 0,23%. Perusahaan membayar separuhnya. Rata-rata kira-kira 500 yen sebulan.

    Iuran ini pertama kali ada di slip gaji Mei 2026. Semua orang membayarnya, punya anak atau tidak.
law_change-title-nhi_prepay_2026 = Asuransi kesehatan bayar di muka?
law_change-text-nhi_prepay_2026 =
    Kota boleh meminta orang yang baru datang ke Jepang membayar Asuransi Kesehatan Nasional (国民健康保険) untuk beberapa bulan di muka. Anda punya asuransi kesehatan dari perusahaan? Kalau ya, ini tidak berlaku untuk Anda.

    Ini bisa penting di antara dua pekerjaan. Tanyakan di balai kota.
law_change-title-first_annual_report_2026 = Laporan tahunan pertama
law_change-text-first_annual_report_2026 =
    Laporan tahunan pertama adalah untuk 2025-04-01 sampai 2026-03-31. Perusahaan menyerahkannya dari 1 April sampai 31 Mei 2026 dengan formulir 3-6, juga untuk Pekerja Berketerampilan Spesifik No. 2. Lembaga pendukung memberikan bagiannya kepada perusahaan.

    Berikutnya dari 2027-04-01 sampai 2027-05-31.
law_change-title-food_service_2026 = Jasa makanan: dibatasi
law_change-text-food_service_2026 =
    Tidak ada Sertifikat Kelayakan (在留資格認定証明書) baru untuk Pekerja Berketerampilan Spesifik No. 1 di jasa makanan. Perubahan status ke jasa makanan hanya mungkin dalam keadaan khusus.

    Imigrasi memeriksa perpanjangan seperti biasa. Pindah perusahaan di dalam bidang ini diperiksa tersendiri. Tanyakan dulu kepada kami.
law_change-title-specified_residence_card_2026 = Dua kartu jadi satu, kalau mau
law_change-text-specified_residence_card_2026 =
    Kartu zairyu dan kartu My Number Anda bisa menjadi satu kartu (特定在留カード). Anda memintanya bersama perpanjangan, perubahan status, atau alamat baru.

    Anda juga boleh tetap punya dua kartu. Kalau begitu, perpanjang kartu My Number di balai kota seperti sebelumnya.
law_change-title-visa_fees_2026 = Visa di kedutaan lebih mahal
law_change-text-visa_fees_2026 =
    Visa untuk satu kali masuk berbiaya kira-kira 15.000 yen. Visa untuk beberapa kali masuk kira-kira 30.000 yen. Anda membayar dengan uang negara setempat. Beberapa negara punya aturan lain. Ini bukan biaya untuk izin tinggal Anda di Jepang.

    Keluarga ingin mengunjungi Anda? Tanyakan dulu kepada kedutaan Jepang.
law_change-title-high_cost_medical_2026 = Biaya berobat: batas yang dibayar
law_change-text-high_cost_medical_2026 =
    Ada batas untuk biaya dokter atau rumah sakit yang Anda bayar sendiri dalam satu bulan. Batas itu berubah pada Agustus 2026. Pada Agustus 2027 berubah lagi.

    Sebelum dirawat lama di rumah sakit, minta surat keterangan batas ini (限度額) kepada asuransi Anda.
law_change-title-residence_fees_2026 = Biaya imigrasi: lama izin tinggal
law_change-text-residence_fees_2026 =
    Biayanya tergantung pada lama masa izin tinggal Anda yang baru (loket / internet):
    • paling lama 3 bulan: 10.000 / 10.000 yen
    • paling lama 6 bulan: 18.000 / 15.000 yen
    • kurang dari 1 tahun: 25.000 / 21.000 yen
    • 1 tahun: 33.000 / 27.000 yen
    • kurang dari 3 tahun: 48.000 / 42.000 yen
    • 3 tahun: 64.000 / 56.000 yen
    • 5 tahun: 75.000 / 65.000 yen

    Yang dihitung adalah hari permohonan diterima. Kalau uang Anda sangat sedikit, biayanya 10.000 yen. Tanyakan dulu siapa yang membayar.
law_change-title-customer_harassment_2026 = Perlindungan dari pelanggan kasar
law_change-text-customer_harassment_2026 =
    Setiap perusahaan wajib melindungi Anda kalau pelanggan, pasien, atau keluarganya memperlakukan Anda dengan buruk. Perusahaan harus punya aturan, dan tempat untuk mengadu. Tidak seorang pun boleh memperlakukan Anda lebih buruk karena Anda mengadu atau membantu orang lain.

    Ini terjadi pada Anda? Beri tahu kami.
law_change-title-minimum_wage_2026 = Upah minimum: musim gugur 2026
law_change-text-minimum_wage_2026 =
    Upah minimum naik 54 sampai 65 yen: rata-rata 1.177 yen per jam, 1.280 yen di Tokyo. Yang paling rendah di Miyazaki: 1.085 yen. Setiap prefektur punya hari pertama sendiri, dari 2026-10-01 sampai 2026-12-02.

    Upah Anda per jam lebih rendah? Tunjukkan slip gaji Anda kepada kami.
law_change-title-care_school_route_2027 = Sekolah perawatan: ujiannya
law_change-text-care_school_route_2027 =
    Kalau lulus sekolah perawatan paling lambat Maret 2027, Anda bisa bekerja sebagai pekerja perawatan bersertifikat (介護福祉士) selama lima tahun, walaupun belum lulus ujian. Kalau lulus sekolah setelah itu, Anda harus lulus ujian. Ada pembicaraan untuk memperpanjang aturan ini.

    Anda berencana masuk sekolah perawatan? Bicaralah dengan kami.
law_change-title-pr_guideline_2027 = Izin tinggal tetap: pedoman baru
law_change-text-pr_guideline_2027 =
    Ada pedoman baru untuk izin tinggal tetap (永住), diumumkan pada 2026-10-01. Beberapa bagian, tentang penghasilan dan kewajiban umum, berlaku juga untuk permohonan dari enam bulan sebelum pedoman itu mulai, kalau belum ada keputusan. Masa izin tinggal tiga tahun hanya dengan syarat tertentu dianggap masa yang paling lama.

    Tanyakan kepada ahlinya sebelum mengajukan.
law_change-title-ikusei_2027 = Ikusei Shuro menggantikan magang
law_change-text-ikusei_2027 =
    Ikusei Shuro (育成就労) menggantikan Praktik Kerja Teknis (magang). Pada umumnya tiga tahun. Setelah satu atau dua tahun, Anda bisa pindah perusahaan di dalam pekerjaan yang sama.

    Untuk lanjut dari sana ke Pekerja Berketerampilan Spesifik No. 1, Anda harus lulus ujian keterampilan dan ujian bahasa Jepang (A2). Peserta magang yang ada di sini pada 2027-04-01 bisa menyelesaikan magangnya.
law_change-title-rso_staffing_2027 = Lembaga pendukung: tambah staf
law_change-text-rso_staffing_2027 =
    Setiap kantor perlu seorang manajer penuh waktu dan seorang petugas penuh waktu. Hanya mereka yang melakukan pekerjaan dukungan. Ada kursus untuk manajer. Ada batas untuk setiap orang: 10 perusahaan dan 50 Pekerja Berketerampilan Spesifik No. 1.

    Cara menghitung batas ini berbeda di setiap halaman. Bacalah peraturannya. Untuk lembaga yang sudah terdaftar, ini berlaku sejak perpanjangan berikutnya.
law_change-title-bank_chip_2027 = Rekening bank: cip kartu Anda
law_change-text-bank_chip_2027 =
    Rencananya: saat Anda membuka rekening, bank membaca cip kartu My Number, SIM (surat izin mengemudi), atau kartu zairyu Anda, juga di loket. Fotokopi atau foto saja lalu tidak cukup.

    Siapkan kartu dan PIN Anda.
law_change-title-unpaid_insurance_2027 = Iuran belum dibayar, izin tinggal
law_change-text-unpaid_insurance_2027 =
    Rencananya: kota dan dinas pensiun memberi tahu Badan Layanan Imigrasi Jepang (出入国在留管理庁) tentang orang yang belum membayar Asuransi Kesehatan Nasional (国民健康保険) atau Pensiun Nasional (国民年金). Pada umumnya, orang itu lalu tidak bisa memperpanjang atau mengubah izin tinggal. Badan itu sekarang pun sudah bisa melihat hal ini.

    Pernah ada waktu di antara dua pekerjaan? Tanyakan kepada balai kota tentang membayar dicicil atau membayar lebih sedikit, atau tanyakan kepada kami.
law_change-title-lump_sum_reform = Uang nenkin kembali saat pulang
law_change-text-lump_sum_reform =
    Anda tidak akan mendapat uang nenkin sekaligus (脱退一時金) selama masih punya izin untuk kembali ke Jepang (再入国許可). Yang dihitung paling lama 8 tahun, bukan 5.

    Sampai saat itu, aturan lama berlaku. Tanyakan kepada kami sebelum meninggalkan Jepang.
law_change-title-new_fields_2027 = Tiga bidang baru belum dibuka
law_change-text-new_fields_2027 = Pasokan linen, gudang logistik, serta pengolahan limbah dan daur ulang akan menjadi bidang Pekerja Berketerampilan Spesifik. Bidang-bidang ini belum dibuka. Kami belum tahu adanya ujian.
law_change-title-immigration_act_2026 = Undang-Undang Imigrasi 2026
law_change-text-immigration_act_2026 =
    Undang-undang mengizinkan biaya sampai 100.000 yen untuk perpanjangan atau perubahan status, dan sampai 300.000 yen untuk izin tinggal tetap. Biaya yang sebenarnya diputuskan tersendiri: baca “{ law_change-title-residence_fees_2026 }”.

    Untuk kunjungan singkat, izin perjalanan (JESTA) direncanakan paling lambat Maret 2029.
