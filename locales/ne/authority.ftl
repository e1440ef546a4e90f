# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = श्रम मापदण्ड निरीक्षण कार्यालय (労働基準監督署)
authority-immigration = क्षेत्रीय अध्यागमन कार्यालय (地方出入国在留管理局)
authority-police = प्रहरी (警察)
authority-labour_bureau = श्रम ब्युरो (労働局)
authority-legal_affairs = कानुन ब्युरो, मानव अधिकार (法務局)
authority-hello_work = हेलो वर्क (ハローワーク)
authority-hospital = अस्पताल (病院)
authority-ambulance = एम्बुलेन्स र दमकल (救急・消防)
authority-crisis_line = मन थाक्दा कुरा गर्ने फोन (いのちの相談窓口)
authority-dv_line = घरभित्रको हिंसाका लागि फोन (DV相談)
