# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = Điều dưỡng, chăm sóc (kaigo)
field-building_cleaning = Vệ sinh tòa nhà
field-manufacturing = Sản xuất sản phẩm công nghiệp
field-construction = Xây dựng
field-shipbuilding = Đóng tàu, máy móc tàu thủy
field-auto_repair = Sửa chữa, bảo dưỡng ô tô
field-aviation = Hàng không
field-accommodation = Dịch vụ lưu trú (khách sạn, nhà trọ)
field-auto_transport = Vận tải ô tô (xe tải, taxi, xe buýt)
field-railway = Đường sắt
field-agriculture = Nông nghiệp
field-fishery = Ngư nghiệp, nuôi trồng thủy sản
field-food_manufacturing = Chế biến thực phẩm, đồ uống
field-food_service = Dịch vụ ăn uống (nhà hàng)
field-forestry = Lâm nghiệp
field-wood = Ngành gỗ
field-linen_supply = Cung cấp, giặt đồ vải (linen)
field-logistics_warehousing = Kho hàng (logistics)
field-resource_circulation = Xử lý rác, tái chế

## What a field asks beyond the general rules

standard-staff_ratio = Một cơ sở không được có số lao động kỹ năng đặc định nhiều hơn số nhân viên kaigo toàn thời gian.
standard-home_visit = Từ tháng 4 năm 2025 có thể làm kaigo tại nhà của người được chăm sóc, nếu đã qua đào tạo ban đầu và có khoảng một năm kinh nghiệm.
standard-field_council = Công ty phải là thành viên của hội đồng ngành (協議会).
standard-acceptance_plan = Công ty phải có kế hoạch tiếp nhận (受入計画) được Bộ Đất đai, Hạ tầng, Giao thông và Du lịch chấp thuận.
standard-construction_licence = Công ty phải có giấy phép ngành xây dựng (建設業許可).
standard-career_up_system = Công ty và người lao động phải đăng ký vào hệ thống CCUS (建設キャリアアップシステム).
standard-jac_membership = Công ty phải là thành viên của JAC, tổ chức của ngành xây dựng, hoặc của một hiệp hội thuộc JAC.
standard-no_supervision_order = Trong 5 năm gần đây công ty không được bị xử lý hành chính (監督処分).
standard-post_arrival_course = Người lao động tham gia một khóa học sau khi đến.
standard-company_levy = Hằng tháng công ty nộp một khoản phí. Không được bắt người lao động trả khoản này.
standard-certified_workshop = Nơi làm việc phải là xưởng sửa chữa được chứng nhận (認証工場).
standard-hotel_licence = Khách sạn hoặc nhà trọ phải có giấy phép (旅館業の許可).
standard-no_adult_entertainment = Nơi làm việc không được là cơ sở kinh doanh giải trí người lớn (風俗営業).
standard-new_driver_training = Tài xế taxi và xe buýt phải qua đào tạo dành cho tài xế mới (新任運転者研修).
standard-preparing_status = Người chưa có bằng lái xe Nhật Bản thì trước tiên nhập cảnh với tư cách Hoạt động đặc định (特定活動): 6 tháng với xe tải, 1 năm với taxi và xe buýt.
standard-employer_experience = Công ty phải có kinh nghiệm thuê lao động.
standard-interviews_at_sea = Khi người lao động đang ở trên biển, việc phỏng vấn định kỳ được làm theo cách riêng.
standard-submanager_experience = Người lao động cần có kinh nghiệm hướng dẫn người khác, ví dụ ở vị trí phó quản lý.

## Papers

document-passport = Hộ chiếu (旅券)
document-health_certificate = Phiếu khám sức khỏe (健康診断個人票)
document-examinee_declaration = Bản bạn tự khai về sức khỏe của mình (受診者の申告書)
document-skill_test_certificate = Giấy chứng nhận đỗ kỳ thi kỹ năng (合格証明書)
document-training_completion = Giấy chứng nhận hoàn thành thực tập kỹ năng số 2 (技能実習２号)
document-training_evaluation = Phiếu đánh giá của công ty nơi bạn thực tập (評価調書)
document-ssw2_test_certificate = Giấy chứng nhận đỗ kỳ thi Kỹ năng đặc định số 2 (合格証明書)
document-supervisor_experience_proof = Giấy chứng minh kinh nghiệm chỉ đạo người khác làm việc (実務経験を証明する書類)
document-japanese_test_certificate = Giấy chứng nhận đỗ kỳ thi tiếng Nhật (合格証明書)
document-residence_card = Thẻ lưu trú, còn gọi là thẻ ngoại kiều (在留カード)
document-entry_exit_record = Bản ghi xuất nhập cảnh của bạn, do Cục Quản lý xuất nhập cảnh và lưu trú cấp (出入国記録)
document-employment_contract = Hợp đồng lao động (雇用契約書)
document-fee_statement = Bảng kê tất cả chi phí bằng tiếng của bạn (費用の明細書)
document-home_country_paper = Giấy của nước bạn cho phép bạn đi làm việc ở nước ngoài
document-skill_transfer_declaration = Bản khai về việc truyền lại kỹ năng (技能移転に係る申告書)
document-field_standard_proof = Giấy chứng minh theo quy định của ngành, ví dụ bằng lái xe

## Periods of stay

period-ssw1 = Kỹ năng đặc định số 1 (特定技能１号)
period-preparing = Hoạt động đặc định để chuẩn bị (特定活動)
period-excluded_leave = Nghỉ sinh, nuôi con, ốm đau, bị thương

## The ten supports

support-guidance = Giải thích trước khi bạn bắt đầu (事前ガイダンス)
support-transport = Đón và tiễn ở sân bay (送迎)
support-housing = Nhà ở và hợp đồng cho cuộc sống (住居・契約支援)
support-orientation = Hướng dẫn về cuộc sống ở Nhật (生活オリエンテーション)
support-accompany = Đi cùng bạn đến các cơ quan (公的手続等への同行)
support-japanese = Học tiếng Nhật (日本語学習)
support-consult = Tư vấn và khiếu nại (相談・苦情)
support-exchange = Gặp gỡ, giao lưu với người Nhật (日本人との交流)
support-job_change = Giúp tìm việc mới (転職支援)
support-interview = Phỏng vấn định kỳ, báo cho cơ quan nhà nước (定期面談)

## Offices that answer the telephone

hotline-police = Cảnh sát: khi bạn gặp nguy hiểm (警察)
hotline-ambulance_fire = Cấp cứu và cứu hỏa (救急・消防)
hotline-police_not_urgent = Cảnh sát: việc không khẩn cấp (警察相談)
hotline-immigration_information = Trung tâm thông tin về lưu trú cho người nước ngoài (外国人在留総合インフォメーションセンター)
hotline-fresc = Trung tâm hỗ trợ lưu trú cho người nước ngoài (FRESC)
hotline-labour_standards = Đường dây tư vấn về điều kiện lao động (労働条件相談ほっとライン)
hotline-human_rights = Tư vấn nhân quyền bằng tiếng nước ngoài (外国語人権相談ダイヤル)
hotline-houterasu = Thông tin pháp luật, Houterasu (法テラス)
hotline-dv_plus = Bạo lực trong gia đình (DV相談プラス)
hotline-yorisoi = Đường dây Yorisoi cho mọi nỗi lo (よりそいホットライン)
hotline-tell = TELL, hỗ trợ tinh thần bằng tiếng Anh
