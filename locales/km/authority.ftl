# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = ការិយាល័យត្រួតពិនិត្យស្តង់ដារការងារ (労働基準監督署)
authority-immigration = ការិយាល័យអន្តោប្រវេសន៍តំបន់ (地方出入国在留管理局)
authority-police = ប៉ូលិស (警察)
authority-labour_bureau = ការិយាល័យការងារ (労働局)
authority-legal_affairs = ការិយាល័យកិច្ចការច្បាប់ សិទ្ធិមនុស្ស (法務局)
authority-hello_work = Hello Work (ハローワーク)
authority-hospital = មន្ទីរពេទ្យ (病院)
authority-ambulance = រថយន្តសង្គ្រោះ និងអគ្គិភ័យ (救急・消防)
authority-crisis_line = ខ្សែទូរសព្ទពេលមានវិបត្តិចិត្ត (いのちの相談窓口)
authority-dv_line = ខ្សែទូរសព្ទហិង្សាក្នុងផ្ទះ (DV相談)
