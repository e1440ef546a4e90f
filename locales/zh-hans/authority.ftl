# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = 劳动基准监督署（労働基準監督署）
authority-immigration = 入管局（地方出入国在留管理局）
authority-police = 警察（警察）
authority-labour_bureau = 劳动局（労働局）
authority-legal_affairs = 法务局，人权（法務局）
authority-hello_work = Hello Work（ハローワーク）
authority-hospital = 医院（病院）
authority-ambulance = 救护车和消防（救急・消防）
authority-crisis_line = 心理危机热线（いのちの相談窓口）
authority-dv_line = 家庭暴力热线（DV相談）
