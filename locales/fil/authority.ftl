# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = Labor Standards Inspection Office (労働基準監督署)
authority-immigration = Regional Immigration Services Bureau (地方出入国在留管理局)
authority-police = Pulis (警察)
authority-labour_bureau = Labor Bureau (労働局)
authority-legal_affairs = Legal Affairs Bureau, human rights (法務局)
authority-hello_work = Hello Work (ハローワーク)
authority-hospital = Ospital (病院)
authority-ambulance = Ambulansya at bumbero (救急・消防)
authority-crisis_line = Crisis line (いのちの相談窓口)
authority-dv_line = Hotline sa karahasan sa bahay (DV相談)
