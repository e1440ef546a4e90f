# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = 会社（かいしゃ）が 法律（ほうりつ）を 守（まも）るか 調（しら）べる 役所（やくしょ）（労働基準監督署）
authority-immigration = 入管（にゅうかん）の 窓口（まどぐち）（地方出入国在留管理局）
authority-police = 警察（けいさつ）
authority-labour_bureau = 労働（ろうどう）の 役所（やくしょ）（労働局）
authority-legal_affairs = 人権（じんけん）の 役所（やくしょ）（法務局）
authority-hello_work = ハローワーク
authority-hospital = 病院（びょういん）
authority-ambulance = 救急車（きゅうきゅうしゃ）と 火事（かじ）（救急・消防）
authority-crisis_line = 死（し）にたい ときの 電話（でんわ）（いのちの相談窓口）
authority-dv_line = 家（いえ）で たたかれる ときの 電話（でんわ）（DV相談）
