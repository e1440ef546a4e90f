# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = 労働基準監督署
authority-immigration = 地方出入国在留管理局
authority-police = 警察
authority-labour_bureau = 都道府県労働局（雇用環境・均等部門）
authority-legal_affairs = 法務局（人権擁護）
authority-hello_work = ハローワーク
authority-hospital = 病院
authority-ambulance = 救急・消防
authority-crisis_line = いのちの相談窓口
authority-dv_line = DV（家庭の中の暴力）の相談窓口
