# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = Cơ quan giám sát tiêu chuẩn lao động (労働基準監督署)
authority-immigration = Văn phòng Nyukan khu vực (地方出入国在留管理局)
authority-police = Cảnh sát (警察)
authority-labour_bureau = Cục Lao động (労働局)
authority-legal_affairs = Cục Pháp vụ, phòng nhân quyền (法務局)
authority-hello_work = Hello Work (ハローワーク)
authority-hospital = Bệnh viện (病院)
authority-ambulance = Cấp cứu, cứu hỏa (救急・消防)
authority-crisis_line = Đường dây phòng chống tự tử (いのちの相談窓口)
authority-dv_line = Đường dây chống bạo lực gia đình (DV相談)
