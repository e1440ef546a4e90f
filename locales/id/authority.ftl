# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = Kantor Pengawasan Standar Ketenagakerjaan (労働基準監督署)
authority-immigration = Kantor imigrasi daerah (地方出入国在留管理局)
authority-police = Polisi (警察)
authority-labour_bureau = Biro Tenaga Kerja (労働局)
authority-legal_affairs = Biro Urusan Hukum, hak asasi (法務局)
authority-hello_work = Hello Work (ハローワーク)
authority-hospital = Rumah sakit (病院)
authority-ambulance = Ambulans dan pemadam kebakaran (救急・消防)
authority-crisis_line = Layanan krisis (いのちの相談窓口)
authority-dv_line = Konsultasi: kekerasan di rumah (DV相談)
