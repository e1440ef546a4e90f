## Offices that answer the telephone

hotline-police = Polisi (bahaya)
hotline-ambulance_fire = Ambulans, kebakaran
hotline-police_not_urgent = Polisi: tidak mendesak
hotline-coast_guard = Darurat di laut: penjaga pantai
hotline-ambulance_advice = Perlukah memanggil ambulans?
hotline-immigration_information = Pusat informasi imigrasi
hotline-fresc = Dukungan warga asing: FRESC
hotline-ssw_call_centre = Pusat telepon untuk pekerja SSW
hotline-consultation_centres = Pusat konsultasi terdekat
hotline-tokyo_navi = Tokyo: konsultasi banyak bahasa
hotline-vietnam_embassy = Kedutaan Besar Vietnam
hotline-indonesia_embassy = Kedutaan Besar Indonesia (KBRI)
hotline-labour_standards = Layanan standar ketenagakerjaan
hotline-labour_foreign_mhlw = Konsultasi untuk pekerja asing
hotline-fresc_labour = Biro Kerja Tokyo: pekerja asing
hotline-labour_bureau_corner = Pojok konsultasi kerja
hotline-labour_standards_office = Pengawas Standar Ketenagakerjaan
hotline-harassment_room = Pelecehan, bully di tempat kerja
hotline-care_jicwels = Pekerja perawatan: JICWELS
hotline-construction_fits = Pekerja konstruksi: FITS
hotline-human_rights = Hak asasi, bahasa asing
hotline-human_rights_ja = Hak asasi, bahasa Jepang
hotline-houterasu = Informasi hukum: Houterasu
hotline-dv_plus = Kekerasan dalam keluarga
hotline-dv_navi = Kekerasan keluarga: pusat terdekat
hotline-sexual_violence = Kekerasan seksual: pusat terdekat
hotline-yorisoi = Yorisoi: untuk semua masalah
hotline-tell = TELL: teman bicara, bahasa Inggris
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = Tidak ingin hidup (bahasa Jepang)
hotline-kokoro_line = Kesehatan jiwa
hotline-medical_interpreting = Dokter dalam bahasa Anda: AMDA
hotline-consumer = Layanan konsumen
hotline-my_number = Layanan My Number
hotline-nenkin_dial = Layanan pensiun (nenkin)
# For tourists.
hotline-visitor_hotline = Layanan wisatawan
hotline-disaster_message = Layanan pesan saat bencana
hotline-immigration_office = Kantor imigrasi daerah Anda
hotline-hello_work = Hello Work: mencari kerja
hotline-city_hall = Balai kota atau kantor kecamatan
hotline-tax_office = Kantor pajak
hotline-pension_office = Kantor pensiun
hotline-embassy = Kedutaan atau konsulat negara Anda
hotline-licence_centre = Pusat SIM
