## What a field asks beyond the general rules

# Said to the worker on the page of a field. What the company must do is said too.
standard-staff_ratio = Di tempat kerja, jumlah pekerja dengan status ini tidak boleh lebih banyak daripada staf perawatan penuh waktu.
standard-home_visit = Sejak April 2025, Anda boleh juga merawat orang di rumah mereka. Tetapi lebih dulu, Anda perlu pelatihan dan pengalaman kira-kira satu tahun.
standard-field_council = Perusahaan harus menjadi anggota dewan bidang ini (協議会).
standard-acceptance_plan = Perusahaan perlu rencana penerimaan (受入計画) yang sudah disetujui Kementerian Pertanahan, Infrastruktur, Transportasi, dan Pariwisata Jepang.
standard-construction_licence = Perusahaan perlu izin usaha konstruksi (建設業許可).
standard-career_up_system = Anda dan perusahaan harus terdaftar di Construction Career Up System (CCUS).
standard-jac_membership = Perusahaan harus menjadi anggota JAC, organisasi bidang konstruksi, atau anggota salah satu asosiasi di dalam JAC.
standard-no_supervision_order = Dalam lima tahun terakhir, perusahaan tidak boleh pernah mendapat perintah pengawasan (監督処分).
standard-post_arrival_course = Setelah tiba, Anda mengikuti kursus.
standard-company_levy = Perusahaan membayar iuran setiap bulan. Perusahaan tidak boleh mengambil uang ini dari Anda.
standard-certified_workshop = Tempat kerja harus berupa bengkel yang bersertifikat resmi (認証工場).
standard-hotel_licence = Hotel atau penginapan perlu izin usaha penginapan (旅館業の許可).
standard-no_adult_entertainment = Tempat kerja tidak boleh berupa usaha hiburan dewasa.
standard-new_driver_training = Untuk menyetir taksi atau bus, Anda perlu pelatihan pengemudi baru (新任運転者研修).
standard-preparing_status = Kalau belum punya SIM Jepang, Anda datang dulu dengan status “Kegiatan Khusus” (特定活動): enam bulan untuk truk, satu tahun untuk taksi dan bus.
standard-employer_experience = Perusahaan tempat Anda bekerja harus punya pengalaman mempekerjakan orang.
standard-interviews_at_sea = Selama Anda di laut, ada aturan khusus untuk pertemuan berkala Anda.
standard-submanager_experience = Anda perlu pengalaman memimpin pekerja lain, misalnya sebagai asisten manajer.
