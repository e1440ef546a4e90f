## The ten supports

support-guidance = Penjelasan sebelum mulai (事前ガイダンス)
support-transport = Jemput dan antar di bandara (送迎)
support-housing = Tempat tinggal dan kontrak sehari-hari (住居・契約支援)
support-orientation = Pengenalan hidup di Jepang (生活オリエンテーション)
support-accompany = Menemani Anda ke kantor pemerintah (公的手続等への同行)
support-japanese = Belajar bahasa Jepang (日本語学習)
support-consult = Konsultasi dan keluhan (相談・苦情)
support-exchange = Bertemu orang Jepang (日本人との交流)
support-job_change = Bantuan mencari pekerjaan baru (転職支援)
support-interview = Pertemuan berkala, laporan ke instansi (定期面談)
