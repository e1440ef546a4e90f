## Papers

document-passport = Hộ chiếu (旅券)
document-health_certificate = Phiếu khám sức khỏe (健康診断個人票)
document-examinee_declaration = Bản bạn tự khai về sức khỏe của mình (受診者の申告書)
document-skill_test_certificate = Giấy chứng nhận đỗ kỳ thi kỹ năng (合格証明書)
document-care_school_certificate = Giấy chứng nhận tốt nghiệp trường hộ lý (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = Giấy báo kết quả kỳ thi quốc gia hộ lý (介護福祉士国家試験の結果通知書)
document-training_completion = Giấy chứng nhận hoàn thành thực tập kỹ năng số 2 (技能実習２号)
document-training_evaluation = Phiếu đánh giá của công ty nơi bạn thực tập (評価調書)
document-ssw2_test_certificate = Giấy chứng nhận đỗ kỳ thi Kỹ năng đặc định số 2 (合格証明書)
document-supervisor_experience_proof = Giấy chứng minh kinh nghiệm làm việc (実務経験を証明する書類)
document-japanese_test_certificate = Giấy chứng nhận đỗ kỳ thi tiếng Nhật (合格証明書)
document-residence_card = Thẻ lưu trú, còn gọi là thẻ ngoại kiều (在留カード)
document-entry_exit_record = Bản ghi xuất nhập cảnh của bạn, do Tổng cục Quản lý xuất nhập cảnh và lưu trú cấp (出入国記録)
document-care_exam_result = Giấy báo kết quả kỳ thi quốc gia hộ lý của bạn (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = Giấy báo kết quả kỳ thi Kỹ năng đặc định số 2 của bạn (特定技能２号の試験の結果通知書)
document-employment_contract = Hợp đồng lao động (雇用契約書)
document-fee_statement = Bảng kê tất cả chi phí bằng tiếng của bạn (費用の明細書)
document-home_country_paper = Giấy tờ cho thấy bạn đã làm xong thủ tục của nước mình
document-skill_transfer_declaration = Bản khai về việc truyền lại kỹ năng (技能移転に係る申告書)
document-field_standard_proof = Giấy chứng minh theo quy định của ngành, ví dụ bằng lái xe
