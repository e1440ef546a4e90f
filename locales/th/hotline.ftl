## Offices that answer the telephone

hotline-police = ตำรวจ (เมื่อมีอันตราย)
hotline-ambulance_fire = รถพยาบาลและดับเพลิง
hotline-police_not_urgent = ตำรวจ: เรื่องไม่ด่วน
hotline-coast_guard = เหตุฉุกเฉินในทะเล: ยามฝั่ง
hotline-ambulance_advice = ควรเรียกรถพยาบาลไหม
hotline-immigration_information = ศูนย์ข้อมูลตรวจคนเข้าเมือง
hotline-fresc = สนับสนุนคนต่างชาติ: FRESC
hotline-ssw_call_centre = ศูนย์โทรศัพท์ทักษะเฉพาะทาง SSW
hotline-consultation_centres = ศูนย์ให้คำปรึกษาใกล้คุณ
hotline-tokyo_navi = โตเกียว: ปรึกษาได้หลายภาษา
hotline-vietnam_embassy = สถานทูตเวียดนาม
hotline-indonesia_embassy = สถานทูตอินโดนีเซีย
hotline-labour_standards = สายด่วนเรื่องมาตรฐานแรงงาน
hotline-labour_foreign_mhlw = ปรึกษาสำหรับคนทำงานต่างชาติ
hotline-fresc_labour = สำนักงานแรงงานโตเกียว: คนต่างชาติ
hotline-labour_bureau_corner = จุดให้คำปรึกษาเรื่องแรงงาน
hotline-labour_standards_office = สำนักงานตรวจสอบมาตรฐานแรงงาน
hotline-harassment_room = กลั่นแกล้ง ล่วงละเมิดในที่ทำงาน
hotline-care_jicwels = คนทำงานดูแลผู้สูงอายุ: JICWELS
hotline-construction_fits = คนทำงานก่อสร้าง: FITS
hotline-human_rights = สิทธิมนุษยชน ภาษาต่างประเทศ
hotline-human_rights_ja = สิทธิมนุษยชน ภาษาญี่ปุ่น
hotline-houterasu = ข้อมูลกฎหมาย: Houterasu
hotline-dv_plus = ความรุนแรงในครอบครัว
hotline-dv_navi = ความรุนแรงในครอบครัว: ศูนย์ใกล้คุณ
hotline-sexual_violence = ความรุนแรงทางเพศ: ศูนย์ใกล้คุณ
hotline-yorisoi = Yorisoi: ทุกเรื่องที่กลุ้มใจ
hotline-tell = TELL: เรื่องกลุ้มใจ ภาษาอังกฤษ
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = ไม่อยากมีชีวิตอยู่ (ภาษาญี่ปุ่น)
hotline-kokoro_line = สุขภาพจิต
hotline-medical_interpreting = หมอที่พูดภาษาของคุณ: AMDA
hotline-consumer = สายด่วนผู้บริโภค
hotline-my_number = สายเรื่องมายนัมเบอร์
hotline-nenkin_dial = สายเรื่องเงินบำนาญ (เนงกิน)
# For tourists.
hotline-visitor_hotline = สายด่วนนักท่องเที่ยว
hotline-disaster_message = สายฝากข้อความเมื่อเกิดภัยพิบัติ
hotline-immigration_office = ตม. ส่วนภูมิภาคของคุณ
hotline-hello_work = Hello Work: หางาน
hotline-city_hall = ที่ว่าการเมืองหรือเขต
hotline-tax_office = สำนักงานภาษี
hotline-pension_office = สำนักงานเงินบำนาญ
hotline-embassy = สถานทูตหรือกงสุลของคุณ
hotline-licence_centre = ศูนย์ใบขับขี่
