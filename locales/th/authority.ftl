# Offices to which a wrong can be reported, and where else people are helped.

authority-labour_standards = สำนักงานตรวจสอบมาตรฐานแรงงาน (労働基準監督署)
authority-immigration = สำนักงานตรวจคนเข้าเมืองส่วนภูมิภาค (地方出入国在留管理局)
authority-police = ตำรวจ (警察)
authority-labour_bureau = สำนักงานแรงงาน (労働局)
authority-legal_affairs = หน่วยงานรัฐด้านสิทธิมนุษยชน (法務局)
authority-hello_work = Hello Work (ハローワーク)
authority-hospital = โรงพยาบาล (病院)
authority-ambulance = รถพยาบาลและดับเพลิง (救急・消防)
authority-crisis_line = สายรับฟังเมื่อทุกข์ใจ (いのちの相談窓口)
authority-dv_line = สายด่วนเรื่องความรุนแรงในบ้าน (DV相談)
