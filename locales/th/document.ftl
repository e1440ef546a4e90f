## Papers

document-passport = หนังสือเดินทาง (旅券)
document-health_certificate = ใบรับรองการตรวจสุขภาพ (健康診断個人票)
document-examinee_declaration = หนังสือแจ้งเรื่องสุขภาพที่คุณเขียนเอง (受診者の申告書)
document-skill_test_certificate = ใบรับรองว่าคุณสอบผ่านการสอบวัดทักษะ (合格証明書)
document-care_school_certificate = ใบรับรองการจบโรงเรียนผู้ดูแล (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = ผลสอบระดับชาติของผู้ดูแล (介護福祉士国家試験の結果通知書)
document-training_completion = ใบรับรองว่าคุณจบการฝึกปฏิบัติงานทางเทคนิค หมายเลข 2 (技能実習２号)
document-training_evaluation = ใบประเมินจากบริษัทที่คุณฝึก (評価調書)
document-ssw2_test_certificate = ใบรับรองว่าคุณสอบผ่านการสอบทักษะเฉพาะทาง หมายเลข 2 (合格証明書)
document-supervisor_experience_proof = หลักฐานประสบการณ์ทำงานของคุณ (実務経験を証明する書類)
document-japanese_test_certificate = ใบรับรองว่าคุณสอบผ่านการสอบภาษาญี่ปุ่น (合格証明書)
document-residence_card = บัตรไซริว (在留カード)
document-entry_exit_record = บันทึกการเข้าออกประเทศของคุณ จากสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国記録)
document-care_exam_result = ผลสอบระดับชาติของผู้ดูแล (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = ผลสอบทักษะเฉพาะทาง หมายเลข 2 ของคุณ (特定技能２号の試験の結果通知書)
document-employment_contract = สัญญาจ้างงาน (雇用契約書)
document-fee_statement = รายการค่าใช้จ่ายทั้งหมดเป็นภาษาของคุณ (費用の明細書)
# 本国の手続を終えたことを示す書類
document-home_country_paper = เอกสารที่แสดงว่าคุณทำขั้นตอนของประเทศคุณเสร็จแล้ว
document-skill_transfer_declaration = หนังสือเรื่องการสอนทักษะของคุณในประเทศของคุณ (技能移転に係る申告書)
document-field_standard_proof = หลักฐานว่าครบตามกฎของสาขา เช่น ใบขับขี่
