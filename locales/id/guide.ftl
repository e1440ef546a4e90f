# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 Panduan kerja dan hidup di Jepang</b>

    Tekan satu topik, atau ketik kata yang ingin dicari, misalnya “lembur”.

    Ini informasi umum. Untuk urusan Anda sendiri, tanyakan kepada staf kami.
guide-choose = Tekan satu topik, atau ketik kata yang ingin dicari.
guide-more = ▶️ Lanjut
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    { $count ->
        [1] 🔎 Ada satu halaman yang cocok.
       *[other] 🔎 Ada { $count } halaman yang cocok, yang paling cocok di atas.
    } Anda juga bisa mengetik kata lain.

    Belum ada yang membaca tulisan Anda. Kalau itu untuk staf kami, kirim dengan tombolnya.

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 Halaman ini mungkin membantu Anda.
       *[other] 🔎 Ada { $count } halaman yang mungkin membantu Anda, yang paling cocok di atas.
    } Pesan Anda sudah kami terima: lihat di atas.

    { danger-numbers }
guide-found-nothing =
    🔎 Panduan tidak punya halaman tentang ini. Coba satu kata yang pendek.

    Belum ada yang membaca tulisan Anda. Kalau itu untuk staf kami, kirim dengan tombolnya.

    { danger-numbers }
guide-send = 💬 Kirim tulisan saya ke staf
guide-all = 📖 Semua topik

## What Specified Skilled Worker is

guide-title-what_is = Apa itu SSW (Tokutei Ginou)?
guide-text-what_is =
    Pekerja Berketerampilan Spesifik (特定技能) adalah <b>status izin tinggal</b> (在留資格). Dengan status ini, orang dari negara lain bisa tinggal dan bekerja di Jepang.

    Status ini untuk bidang yang kekurangan pekerja di Jepang. Orang dengan status ini punya pengetahuan dan keterampilan untuk bidangnya.
guide-title-workers = Bedanya dengan magang
guide-text-workers =
    <b>Praktik Kerja Teknis (技能実習)</b>, atau magang, terutama untuk belajar. Pindah tempat kerja dibatasi.

    <b>Pekerja Berketerampilan Spesifik</b> adalah untuk bekerja. Anda datang sebagai pekerja yang mampu melakukan pekerjaannya. Dengan syarat tertentu, Anda bisa pindah perusahaan.
guide-title-tests = Keterampilan dan bahasa Jepang
guide-text-tests =
    Dengan ujian, Anda menunjukkan bahwa Anda siap bekerja:

    • <b>ujian keterampilan</b> bidang Anda
    • untuk No. 1, <b>ujian bahasa Jepang</b>: JFT-Basic, atau JLPT N4 atau lebih tinggi. Beberapa pekerjaan perlu tingkat yang lebih tinggi.

    Anda menyelesaikan Praktik Kerja Teknis (magang) No. 2 (技能実習２号) dengan baik? Mungkin beberapa ujian ini tidak perlu. “{ menu-eligibility }” memeriksanya bersama Anda.
guide-title-advantages = Mengapa perusahaan memakai SSW
guide-text-advantages =
    Bagi perusahaan, status ini berarti:

    • dasar hukum yang jelas
    • orang yang sudah lulus ujian keterampilan dan ujian bahasa Jepang
    • pekerjaan yang dimaksudkan untuk jangka panjang

    Makin banyak tempat kerja di Jepang mempekerjakan orang dengan cara ini.

## The two types

guide-title-types = Dua jenis: No. 1 dan No. 2
guide-text-types =
    <b>No. 1 (特定技能１号)</b> untuk orang dengan pengetahuan dan keterampilan yang perlu di bidangnya. Mereka berhak atas dukungan.

    <b>No. 2 (特定技能２号)</b> untuk orang dengan keterampilan yang lebih tinggi.

    No. 1 tidak pernah menjadi No. 2 dengan sendirinya. Untuk No. 2, Anda perlu ujian sendiri dan permohonan sendiri. Badan Layanan Imigrasi Jepang (出入国在留管理庁) yang memutuskan.
guide-title-type_1 = No. 1 (特定技能１号)
guide-text-type_1 =
    • Perusahaan tempat Anda bekerja wajib membuat rencana dukungan. Anda berhak atas sepuluh dukungan.
    • Anda bisa tinggal total lima tahun. Baca lebih lanjut di “{ guide-title-five_years }”.
    • Sejauh yang kami tahu, Anda bekerja penuh waktu untuk satu perusahaan. Kerja sampingan tidak boleh. Keluarga biasanya tidak bisa datang untuk tinggal bersama Anda. Staf kami akan memastikannya untuk Anda.
guide-title-type_2 = No. 2 (特定技能２号)
guide-text-type_2 =
    • Anda harus lulus ujian No. 2 bidang Anda dan menunjukkan pengalaman kerja.
    • No. 2 tidak punya batas lima tahun.
    • Tidak ada rencana dukungan. Anda tetap bisa menulis kepada kami di sini.
    • Sejauh yang kami tahu, suami atau istri dan anak Anda bisa mengajukan permohonan untuk tinggal bersama Anda. Staf kami akan memastikannya.
    • Tidak semua bidang punya No. 2. Baca halaman bidang Anda.

## Fields

# And where applications are limited now.
guide-title-fields = Bidang kerja dan pembatasan
# $open, $decided (Number) fields
guide-text-fields =
    Anda hanya bisa bekerja di bidang tertentu. { $open ->
        [1] Satu bidang dibuka.
       *[other] { $open } bidang dibuka.
    } { $decided ->
        [0] { "" }
        [1] Sudah diputuskan untuk menambah satu bidang lagi. Tanggalnya belum pasti.
       *[other] Sudah diputuskan untuk menambah { $decided } bidang lagi. Tanggalnya belum pasti.
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>Sekarang dibatasi:</b> { $fields }
# $ja (String) the official name
guide-field-names = Nama resmi: { $ja }
guide-field-not_open = Sudah diputuskan bahwa bidang ini akan ditambahkan. Tanggal dibukanya belum pasti. Staf kami akan memberi tahu Anda kalau sudah tahu.
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 Ujian keterampilan untuk { WORD("eligibility-option-status", $status) }: { $test } ❓
   *[false] 📝 Ujian keterampilan untuk { WORD("eligibility-option-status", $status) }: { $test }
}
guide-field-care_japanese_test = 🗣 Selain ujian bahasa Jepang umum, bidang ini punya ujian bahasa Jepang sendiri: 介護日本語評価試験.
guide-field-driving_licence = 🚗 Anda perlu SIM Jepang (運転免許) untuk pekerjaan ini. Staf kami akan memastikan jenisnya.
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level =
    { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }: JLPT N3 atau lebih tinggi.
       *[other] 🗣 { WORD("eligibility-option-status", $status) }, { $roles }: JLPT N3 atau lebih tinggi.
    } { $below ->
        [needs_staff] Kami belum memastikan apakah ini masih berlaku. Staf kami akan memastikannya.
       *[not_met] Tingkat yang lebih rendah tidak cukup.
    }
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] No. 2 (特定技能２号): ada di bidang ini.
   *[false] No. 2 (特定技能２号): sejauh yang kami tahu, tidak ada di bidang ini.
}
# $has (String) true or false
guide-field-dispatch =
    { $has ->
        [true] Anda boleh dipekerjakan oleh perusahaan penyalur tenaga kerja (派遣会社).
       *[false] Perusahaan tempat Anda bekerja harus mempekerjakan Anda sendiri. Penyaluran tenaga kerja (派遣) tidak boleh.
    }
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard = { $status ->
    [both] • { WORD("standard", $standard) }
   *[other] • { WORD("eligibility-option-status", $status) }: { WORD("standard", $standard) }
}{ $unsure ->
    [true] {" "}❓
   *[false] {""}
}
# Once, below the lines that bear the mark.
guide-field-unsettled = ❓ berarti: belum jelas. Tidak ada halaman yang menyebutkannya dengan jelas, atau isi halaman-halaman berbeda. Staf kami akan memastikannya.
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: permohonan Sertifikat Kelayakan (在留資格認定証明書) sedang dihentikan sementara, sejauh yang kami tahu.
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: permohonan dibatasi, sejauh yang kami tahu.
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] Sejak { $since }. Staf kami akan memastikan apakah ini masih berlaku.
   *[other] Dari { $since } sampai { $until }. Staf kami akan memastikannya.
}
guide-suspension-extend = Anda sudah bekerja di bidang ini dan ingin memperpanjang izin tinggal? Sejauh yang kami tahu, imigrasi memeriksa permohonan Anda seperti biasa. Pembatasan ini tidak berarti bahwa Anda harus meninggalkan Jepang.

## Registered support organisation

guide-title-organisation = Lembaga pendukung terdaftar
guide-text-organisation =
    Lembaga pendukung terdaftar (登録支援機関) terdaftar di pemerintah. Lembaga ini mendukung pekerja No. 1 sebagai pengganti perusahaan yang mempekerjakan mereka, dalam kehidupan sehari-hari dan di tempat kerja.

    Setelah Anda tiba, lembaga ini mengikuti rencana dukungan Anda, supaya Anda bisa hidup dan bekerja dengan tenang.

    /help memberi tahu lembaga mana yang mengelola bot ini.
guide-title-why_organisation = Mengapa ada lembaga pendukung
guide-text-why_organisation =
    Perusahaan yang mempekerjakan pekerja No. 1 wajib mendukung mereka dengan rencana dukungan. Untuk melakukannya sendiri, perusahaan perlu penanggung jawab dukungan, dan lain-lain.

    Perusahaan bisa menyerahkannya kepada lembaga pendukung terdaftar. Dengan begitu, aturan lebih mudah dipatuhi. Beban perusahaan dan orang di tempat kerja lebih ringan.
guide-title-reports = Yang berubah pada 2025
guide-text-reports =
    Pada 2025 dokumennya menjadi lebih sederhana: laporan rutin dibuat satu kali setahun. Yang membuatnya perusahaan dan lembaga, bukan Anda. Anda tetap harus mengirim laporan Anda sendiri dalam waktu 14 hari, misalnya saat kontrak Anda berakhir.

    <b>Pertemuan tidak berubah:</b> paling sedikit sekali setiap tiga bulan.

## The ten supports

guide-title-supports = Sepuluh dukungan
guide-text-supports = Dengan No. 1, Anda berhak atas sepuluh dukungan (義務的支援), dari sebelum Anda datang ke Jepang sampai Anda meninggalkan Jepang. Tekan satu untuk membacanya dan memintanya.
guide-title-optional_support = Dukungan lain
guide-text-optional_support =
    Selain sepuluh dukungan itu, lembaga boleh menawarkan bantuan lain (任意的支援).

    Panduan ini tidak menyebutkan apa yang kami tawarkan. Tanyakan kepada staf kami.
# $ja (String) the official name
guide-official = Nama resmi: { $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = Penjelasan sebelum mulai
guide-short-transport = Jemput dan antar di bandara
guide-short-housing = Tempat tinggal dan kontrak
guide-short-orientation = Pengenalan hidup di Jepang
guide-short-accompany = Menemani ke kantor pemerintah
guide-short-japanese = Belajar bahasa Jepang
guide-short-consult = Konsultasi dan keluhan
guide-short-exchange = Bertemu orang Jepang
guide-short-job_change = Bantuan mencari pekerjaan baru
guide-short-interview = Pertemuan berkala
guide-support-guidance =
    Sebelum permohonan, staf menjelaskan kontrak Anda, pekerjaan Anda, dan prosedur di imigrasi. Mereka bertanya apakah ada yang mengambil uang jaminan dari Anda. Mereka bicara dengan Anda secara langsung atau lewat video, dalam bahasa yang Anda mengerti.

    Ada yang tidak jelas? Anda boleh bertanya lagi.
guide-support-transport =
    Saat Anda datang ke Jepang, staf menjemput Anda di bandara dan mengantar Anda ke tempat kerja atau rumah. Saat Anda pulang untuk seterusnya, mereka menemani Anda sampai pemeriksaan keamanan.

    Untuk memintanya, tulis penerbangan, tanggal, dan bandaranya.
guide-support-housing =
    Staf membantu Anda mencari tempat tinggal, misalnya dengan penjamin atau rumah perusahaan. Mereka membantu dengan kontrak untuk hidup sehari-hari: bank, telepon, listrik, gas, air.

    Untuk memintanya, tulis apa yang Anda perlukan dan sejak kapan.
guide-support-orientation =
    Setelah Anda tiba, staf menjelaskan aturan hidup di Jepang: lalu lintas, sampah, bencana, polisi, hak Anda menurut hukum.

    Anda boleh meminta mereka menjelaskan lagi bagian yang belum jelas.
guide-support-accompany =
    Staf menemani Anda ke kantor pemerintah, misalnya balai kota, untuk pajak, asuransi, dan pensiun (nenkin). Mereka membantu Anda mengisi formulir.

    Untuk memintanya, tulis Anda harus pergi ke kantor mana, dan paling lambat tanggal berapa.
guide-support-japanese =
    Staf memberi tahu Anda tentang kelas dan bahan belajar bahasa Jepang. Mereka membantu Anda mendaftar.

    Untuk memintanya, tulis di mana Anda tinggal dan kapan Anda punya waktu.
guide-support-consult =
    Anda boleh menyampaikan masalah atau keluhan apa pun tentang pekerjaan atau kehidupan, dalam bahasa yang Anda mengerti. Staf menjawab. Kalau perlu, mereka membantu Anda menghubungi kantor yang tepat.

    Untuk mulai, tekan “{ life-send }” dan pilih tentang apa.
guide-support-exchange =
    Staf memberi tahu Anda tentang acara setempat dan membantu Anda bertemu orang Jepang di tempat Anda tinggal dan bekerja.

    Untuk memintanya, tulis apa yang ingin Anda lakukan.
guide-support-job_change =
    Anda kehilangan pekerjaan, dan itu bukan salah Anda, misalnya karena perusahaan tutup? Kalau begitu, Anda mendapat bantuan mencari perusahaan baru.

    Untuk memintanya, tulis apa yang terjadi dan tanggal pekerjaan Anda berakhir. Bertanyalah sebelum menandatangani apa pun.
guide-support-interview =
    Paling sedikit sekali setiap tiga bulan, staf bicara dengan Anda, dan secara terpisah dengan atasan Anda. Kalau mereka mengetahui pelanggaran hukum, mereka melaporkannya ke instansi pemerintah.

    Anda boleh meminta pertemuan kapan saja, juga sebelum tiga bulan lewat.

## Interviews

guide-title-interviews = Pertemuan setiap tiga bulan
guide-text-interviews =
    Paling sedikit <b>sekali setiap tiga bulan</b>, staf pendukung bicara dengan Anda. Mereka juga bicara dengan atasan langsung Anda, tanpa Anda.

    Mereka bertanya tentang pekerjaan, gaji, jam kerja, hari libur, tempat tinggal, dan kesehatan Anda. Mereka bertanya apakah ada yang menahan paspor, kartu zairyu, atau uang Anda.

    Kalau mereka mengetahui pelanggaran hukum ketenagakerjaan, staf harus melaporkannya ke Kantor Pengawasan Standar Ketenagakerjaan (労働基準監督署) atau instansi lain.

    Sudah lebih dari tiga bulan? Mintalah pertemuan kepada staf kami.

## Changing jobs

guide-title-job_change = Pindah kerja
guide-text-job_change =
    Anda bisa pindah kerja, dengan syarat tertentu.

    <b>Jangan mulai bekerja di perusahaan baru sebelum Anda mendapat izin</b> dari Badan Layanan Imigrasi Jepang (出入国在留管理庁). Bicaralah dengan staf kami sebelum keluar dari pekerjaan.

    Saat kontrak berakhir atau dimulai, Anda harus lapor ke Badan Layanan Imigrasi Jepang dalam waktu 14 hari.
guide-title-job_change_rule = Boleh pindah ke pekerjaan apa
guide-text-job_change_rule =
    Anda bisa pindah ke

    • pekerjaan dalam kategori pekerjaan (業務区分) yang sama, karena Anda sudah punya keterampilannya; atau
    • kategori yang keterampilannya sudah dipastikan sama, misalnya lewat ujian.

    Untuk bidang lain, biasanya Anda perlu ujian bidang itu. Ini sulit dinilai sendiri. Staf kami memeriksanya bersama Anda.

    Di jasa makanan, pindah kerja sekarang dibatasi, sejauh yang kami tahu. Baca “{ field-food_service }”.
guide-title-job_change_permission = Izin dulu
guide-text-job_change_permission =
    Izin Anda menyebut nama perusahaan tempat Anda bekerja. Untuk perusahaan baru atau bidang lain, Anda mengajukan permohonan perubahan status izin tinggal (在留資格変更許可申請).

    Anda boleh mulai pekerjaan baru hanya setelah mendapat izin itu.
guide-title-job_change_help = Siapa membantu mencari kerja baru
guide-text-job_change_help =
    Kontrak Anda berakhir karena perusahaan (perusahaan tutup, atau memecat Anda karena alasannya sendiri)? Kalau begitu, perusahaan wajib membantu Anda mencari pekerjaan baru. Kalau perusahaan tidak bisa, kami atau perusahaan terkait wajib membantu, sejauh mungkin sampai Anda mendapatkannya.

    Staf mencatat konsultasi Anda, kunjungan Anda ke Hello Work (ハローワーク), perusahaan yang mungkin mempekerjakan Anda, dan orang yang menangani, termasuk penerjemah.

    Anda ingin keluar karena keinginan sendiri? Kalau begitu, tidak ada yang punya kewajiban ini. Bicaralah dulu dengan kami.

## Five years

guide-title-five_years = Lima tahun
guide-text-five_years =
    Dengan status Pekerja Berketerampilan Spesifik No. 1, Anda bisa tinggal <b>total lima tahun</b> (通算5年). Semua bidang dan semua perusahaan dihitung bersama. Masa dengan “Kegiatan Khusus” (特定活動) untuk persiapan juga dihitung.

    Sejak 30 September 2025 ada pengecualian. Cuti melahirkan, mengasuh anak, sakit, atau cedera kadang-kadang tidak dihitung.

    Tahun keenam mungkin dalam beberapa keadaan. Misalnya: Anda tidak lulus ujian No. 2, tetapi mendapat paling sedikit 80% dari nilai lulus. Atau, di perawatan (kaigo), Anda hampir lulus ujian nasional (介護福祉士国家試験). Staf kami harus memeriksa keadaan Anda.

    Bicaralah dengan staf kami satu tahun sebelum lima tahun itu berakhir. “{ menu-eligibility }” menghitung hari Anda.

## Changes of the law

guide-title-changes = 📣 Yang berubah
guide-text-changes = Perubahan yang akan datang, dan perubahan yang mulai dalam setahun terakhir.
guide-changes-none = Sekarang kami tidak tahu adanya hal baru.
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 Perubahan tentang Anda, atau mungkin tentang Anda: <b>{ $count }</b>
    Setiap halaman menyebutkan seberapa pasti.
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line =
    { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>: { $state ->
        [in_force] sejak { $on }
        [decided] mulai { $on }
        [undated] sudah diputuskan, tanggalnya belum ada
        [overdue] direncanakan { $on }, belum dipastikan
        [planned] diperkirakan { $on }, belum pasti
       *[unclear] belum jelas, { $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>Hukum sudah berubah, atau segera berubah:</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 Berlaku sejak: { $on }
    [decided] 🗓 Sudah diputuskan. Mulai: { $on }
    [overdue] 🗓 Seharusnya mulai: { $on }. Staf kami akan memastikan apakah sudah mulai.
    [planned] 🗓 <b>Baru perkiraan, belum pasti.</b> Diperkirakan mulai: { $on }
   *[unclear] 🗓 <b>Belum jelas.</b> Tanggal yang disebut halaman-halaman: { $on }. Staf kami akan memastikan bagaimana sekarang.
}
guide-change-undated = 🗓 Sudah diputuskan. Tanggal mulainya belum ditentukan.
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = Diputuskan atau diumumkan: { $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 Status: { $names }
    [fields] 👥 Bidang: { $names }
    [countries] 👥 Kewarganegaraan: { $names }
   *[paths] 👥 Untuk: { $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ Ini menyangkut Anda.
    [maybe] ➡️ Ini mungkin menyangkut Anda. Kami belum cukup tahu tentang Anda untuk memastikannya.
   *[no] ➡️ Sejauh yang kami tahu, ini tidak menyangkut Anda.
}
# $confidence (String)
guide-change-confidence =
    { $confidence ->
        [certain] ✅ Kami sudah melihat teks halaman resmi tentang ini.
        [likely] 🔹 Halaman lain menyebutkan ini. Kami belum melihat teks resminya.
       *[unsettled] ❓ <b>Belum jelas:</b> isi halaman-halaman berbeda, atau tidak menyebutkan bagaimana sekarang. Jangan jadikan pegangan sebelum staf kami memastikannya.
    }
guide-intent-from_abroad = datang ke Jepang
guide-intent-change_status = mengubah status izin tinggal
guide-intent-change_employer = pindah perusahaan
guide-intent-extend = memperpanjang izin tinggal
guide-intent-home_trip = pulang sebentar ke negara asal
guide-intent-leaving = meninggalkan Jepang untuk seterusnya
guide-intent-moving = pindah rumah
guide-intent-family_visit = kunjungan keluarga
guide-intent-permanent_residence = izin tinggal tetap

## Telephone numbers

guide-title-hotlines = ☎️ Nomor telepon
guide-text-hotlines = Tekan satu topik. Anda melihat siapa yang menjawab dalam bahasa Anda.
guide-title-hotlines_status = 🛂 Status izin tinggal, pertanyaan
guide-text-hotlines_status = Untuk pertanyaan tentang status Anda dan hidup Anda di Jepang.
guide-title-hotlines_work = 🏭 Kerja dan gaji
guide-text-hotlines_work = Untuk masalah gaji, jam kerja, atau perlakuan di tempat kerja.
guide-title-hotlines_field = 🧰 Perawatan (kaigo), konstruksi
guide-text-hotlines_field = Kantor-kantor ini mengenal pekerjaan satu bidang.
guide-title-hotlines_rights = ⚖️ Hak, hukum, kekerasan
guide-text-hotlines_rights = Ada yang memperlakukan Anda dengan buruk atau menyakiti Anda? Anda perlu tahu hukumnya?
guide-title-hotlines_health = 💚 Kekhawatiran dan kesehatan
guide-text-hotlines_health = Kantor-kantor ini mendengarkan Anda, atau mencarikan dokter yang bisa bahasa Anda.
guide-title-hotlines_life = 🏠 Hidup sehari-hari, bencana
guide-text-hotlines_life = Untuk masalah belanja, pensiun (nenkin), pajak, mencari kerja, My Number, dan setelah bencana.
guide-hotlines-waiting = Staf kami belum memastikan nomor untuk kantor-kantor ini. Tekan satu untuk melihat halaman webnya atau nama Jepangnya.
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {", "}{ $languages }
}{ $old ->
    [true] {" "}⚠️ salinan lama
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 sekarang, sampai { $at }
guide-line-always = 🟢 siang dan malam
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 tutup. Buka lagi: { DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number } ({ $languages })
}
guide-hotline-waiting = ❓ Staf kami belum memastikan nomor teleponnya. Lihat halaman webnya.
guide-hotline-named = ❓ Kami tidak punya nomor atau halaman web yang pasti. Carilah dengan nama Jepangnya, misalnya di peta.
# $keys (String) figures
guide-hotline-press = Kalau orang atau mesin menjawab, tekan { $keys }.
# $languages (String) names
guide-hotline-languages = 🗣 Di kantor ini: { $languages }
guide-hotline-languages-waiting = 🗣 Mungkin: { $languages }
guide-hotline-cost-free = 🆓 Gratis
guide-hotline-cost-call_charge = 💴 Anda membayar biaya telepon.
guide-hotline-cost-navi_dial = 💴 Anda membayar biaya telepon (Navi Dial).
guide-hotline-cost-interpreting_free = 💴 Anda membayar biaya telepon. Penerjemahnya gratis.
# $url (String), $languages (String) names
guide-hotline-online = 💬 Lewat tulisan: { $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ Staf kami memeriksanya pada { DAY($on) }.
# $on (String) an ISO day
guide-hotline-copied = 📄 Dari halaman resmi, salinan { DAY($on) }. Kami belum menelepon.
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ Salinan lama halaman resmi, tanpa tanggal. Kami belum menelepon. Lihat dulu halaman webnya:
   *[other] ⚠️ Salinan lama halaman resmi ({ DAY($on) }). Kami belum menelepon. Lihat dulu halaman webnya:
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours } (waktu Jepang). Tutup dari 29 Desember sampai 3 Januari.
   *[open] 🕘 { $hours } (waktu Jepang)
}
guide-hours-always = 🕘 siang dan malam
guide-hours-unknown = 🕘 Kami tidak tahu jam layanannya.
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days } dan hari libur nasional { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = Hanya pada: { $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 Menurut jam ini, sekarang ada yang menjawab, sampai { $at }.
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 Menurut jam ini, sekarang tutup. Buka lagi: { DAY($on) } pukul { $at }.

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = Mungkin mereka hanya bisa bahasa Jepang.
guide-hotline-note-ambulance_fire = Sebutkan bahasa Anda dan jangan tutup telepon. Di banyak tempat, tetapi tidak di semua tempat, penerjemah ikut bicara. Selama disambungkan, sebentar tidak terdengar apa-apa.
guide-hotline-note-police_not_urgent = Tidak pada malam hari. Jamnya berbeda di setiap prefektur.
guide-hotline-note-ambulance_advice = Tidak semua prefektur punya layanan ini.
guide-hotline-note-consultation_centres = Halaman webnya memuat daftar pusat di semua prefektur.
guide-hotline-note-tokyo_navi = Untuk orang yang tinggal, belajar, atau bekerja di Tokyo.
guide-hotline-note-labour_standards = Layanan ini hanya memberi saran. Anda tidak harus menyebutkan nama.
guide-hotline-note-care_jicwels = Untuk bidang perawatan (kaigo).
guide-hotline-note-construction_fits = Untuk bidang konstruksi.
guide-hotline-note-dv_plus = Lewat telepon: bahasa Jepang. Dalam bahasa lain: tulis di halamannya.
guide-hotline-note-yorisoi = Bahasa asingnya tergantung hari dan jam.
guide-hotline-note-my_number = Kartu yang hilang bisa diblokir kapan saja, siang dan malam.
guide-hotline-note-disaster_message = Layanan ini berjalan saat bencana besar, dan untuk latihan pada hari tertentu.

## What one must know of a number

guide-hotline-number-ip_or_abroad = Untuk beberapa telepon IP, dan dari luar negeri
guide-hotline-number-ip_or_prepaid = Untuk telepon IP dan prabayar
guide-hotline-number-hokkaido = Di Hokkaido
guide-hotline-number-sapporo = Di Sapporo
guide-hotline-number-iwate_miyagi_fukushima = Di Iwate, Miyagi, dan Fukushima
guide-hotline-number-languages_by_day = Bahasanya tergantung hari.
guide-hotline-number-lost_card = Tentang kartu; untuk memblokir kartu yang hilang
guide-hotline-number-my_number_system = Tentang sistem My Number
