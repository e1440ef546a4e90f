## What a field asks beyond the general rules

standard-staff_ratio = Một cơ sở không được có số người có tư cách này nhiều hơn số nhân viên kaigo toàn thời gian.
standard-home_visit = Từ tháng 4 năm 2025 có thể làm kaigo tại nhà của người được chăm sóc, nếu đã qua đào tạo ban đầu và có khoảng một năm kinh nghiệm.
standard-field_council = Công ty phải là thành viên của hội đồng ngành (協議会).
standard-acceptance_plan = Công ty phải có kế hoạch tiếp nhận (受入計画) được Bộ Đất đai, Hạ tầng, Giao thông và Du lịch chấp thuận.
standard-construction_licence = Công ty phải có giấy phép ngành xây dựng (建設業許可).
standard-career_up_system = Bạn và công ty phải đăng ký vào hệ thống CCUS (建設キャリアアップシステム).
standard-jac_membership = Công ty phải là thành viên của JAC, tổ chức của ngành xây dựng, hoặc của một hiệp hội thuộc JAC.
standard-no_supervision_order = Trong 5 năm gần đây công ty chưa bị xử lý hành chính (監督処分).
standard-post_arrival_course = Bạn học một khóa sau khi đến Nhật.
standard-company_levy = Hằng tháng công ty nộp một khoản phí. Không được bắt bạn trả khoản này.
standard-certified_workshop = Nơi làm việc phải là xưởng sửa chữa được chứng nhận (認証工場).
standard-hotel_licence = Khách sạn hoặc nhà trọ phải có giấy phép (旅館業の許可).
standard-no_adult_entertainment = Nơi làm việc không được là cơ sở kinh doanh giải trí người lớn (風俗営業).
standard-new_driver_training = Tài xế taxi và xe buýt phải qua đào tạo dành cho tài xế mới (新任運転者研修).
standard-preparing_status = Nếu bạn chưa có bằng lái xe của Nhật, trước tiên bạn sang với tư cách Hoạt động đặc định (特定活動): 6 tháng với xe tải, 1 năm với taxi và xe buýt.
standard-employer_experience = Công ty phải có kinh nghiệm thuê lao động.
standard-interviews_at_sea = Khi bạn đang ở trên biển, việc phỏng vấn định kỳ theo quy định riêng.
standard-submanager_experience = Bạn cần có kinh nghiệm chỉ đạo người khác làm việc, ví dụ ở vị trí phó quản lý.
