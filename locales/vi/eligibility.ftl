# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.

## Questions

eligibility-start =
    <b>Bạn muốn làm gì?</b>

    Chúng tôi chỉ hỏi những điều có thể là trở ngại. “Lần đầu” nghĩa là: bạn chưa từng có tư cách này và chưa từng chuẩn bị bằng “Hoạt động đặc định” (特定活動). Chỉ Tổng cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định.
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = Lần đầu, tôi đang ở nước ngoài
eligibility-option-situation-japan_first = Lần đầu, tôi đang ở Nhật
eligibility-option-situation-extend = Gia hạn thời gian lưu trú
eligibility-option-situation-change_employer = Chuyển sang công ty khác
eligibility-option-situation-other = Việc khác, hoặc số 2
eligibility-ask-status = Bạn muốn xin tư cách lưu trú (在留資格) nào: Kỹ năng đặc định (Tokutei Ginou) số 1 hay số 2?
eligibility-ask-path = Bạn muốn làm gì?
eligibility-ask-field = Bạn muốn làm trong ngành nào? Mỗi ngành có kỳ thi và quy định riêng.
eligibility-ask-transport_role = Bạn muốn lái xe gì? Taxi và xe buýt có quy định khác về tiếng Nhật.
eligibility-ask-railway_role = Bạn muốn làm việc gì trong ngành đường sắt? Nhân viên trên tàu và ở nhà ga có quy định khác về tiếng Nhật.
eligibility-ask-care_exemption = Bạn có thuộc một trong các trường hợp này không? Nếu có, ngành hộ lý không yêu cầu bạn thi. Ứng viên EPA (EPA介護福祉士候補者) nghĩa là: từ 3 năm 10 tháng trở lên, đạt ít nhất một nửa số điểm của kỳ thi quốc gia, và có điểm ở mọi nhóm môn.
eligibility-ask-is_adult = Hôm nay bạn có đủ 18 tuổi trở lên không? Để có tư cách lưu trú này, bạn phải đủ 18 tuổi trở lên.
eligibility-ask-birth_date = Bạn sinh ngày nào? Bạn phải đủ 18 tuổi trở lên khi nhập cảnh Nhật Bản, hoặc, nếu đã ở Nhật, khi bắt đầu làm việc.
eligibility-ask-nationality = Quốc tịch của bạn là gì? Thủ tục của mỗi nước khác nhau.
eligibility-ask-travel_document = Bạn có giấy tờ nào để đi nước ngoài?
eligibility-ask-skill_test_passed = Bạn có đỗ kỳ thi kỹ năng (技能試験) của ngành đó, cho đúng tư cách (số 1 hoặc số 2) bạn muốn xin không?
eligibility-ask-required_experience = Bạn có kinh nghiệm làm việc mà ngành yêu cầu không? Kỹ năng đặc định số 2 cần kinh nghiệm này. Nếu không chắc, hãy bấm “{ form-skip }”: nhân viên hỗ trợ sẽ kiểm tra.
eligibility-ask-required_experience-work_3_years = Bạn có làm việc trong ngành chế tạo từ 3 năm trở lên không? Kỹ năng đặc định số 2 cần kinh nghiệm này.
eligibility-ask-required_experience-workshop_3_years = Bạn có làm việc từ 3 năm trở lên ở xưởng được chứng nhận (認証工場), hoặc có bằng thợ bảo dưỡng ô tô bậc 2 (自動車整備士２級) không? Kỹ năng đặc định số 2 cần một trong hai điều này.
eligibility-ask-required_experience-aviation_3_years = Bạn có làm bảo dưỡng máy bay (航空機整備) từ 3 năm trở lên không? Kỹ năng đặc định số 2 cần kinh nghiệm này. Nếu bạn làm việc khác ở sân bay, hãy bấm “{ form-skip }”: nhân viên hỗ trợ sẽ kiểm tra cần những gì.
eligibility-ask-required_experience-lead_2_or_work_3_years = Bạn có chỉ đạo người khác làm nông nghiệp từ 2 năm trở lên, hoặc làm nông nghiệp từ 3 năm trở lên không? Kỹ năng đặc định số 2 cần một trong hai điều này.
eligibility-ask-required_experience-lead_restaurant = Bạn có từng chỉ đạo người khác làm việc ở nhà hàng, ví dụ làm phó cửa hàng trưởng, đủ thời gian ngành yêu cầu không? Kỹ năng đặc định số 2 cần kinh nghiệm này.
eligibility-ask-required_experience-lead = Bạn có từng chỉ đạo người khác làm việc trong ngành đó, đủ thời gian ngành yêu cầu không? Kỹ năng đặc định số 2 cần kinh nghiệm làm việc. Chúng tôi chưa xác nhận ngành này cần kinh nghiệm nào; nhân viên hỗ trợ sẽ xác nhận.
eligibility-ask-japanese_test = Bạn đã đỗ kỳ thi tiếng Nhật nào? Hãy chọn mức cao nhất.
eligibility-ask-care_japanese_test = Bạn có đỗ kỳ thi tiếng Nhật kaigo (介護日本語評価試験) không?
eligibility-ask-training = Bạn có từng là thực tập sinh kỹ năng (技能実習) ở Nhật không? Hãy chọn giai đoạn cuối cùng bạn đã hoàn thành.
eligibility-ask-training_months = Hồi đó bạn ở Nhật bao nhiêu tháng, tính chung cả “Tu nghiệp” (研修) và “Hoạt động đặc định” (特定活動)? Chỉ tính những tháng trọn vẹn.
eligibility-ask-training_completed_well = Bạn có hoàn thành tốt (良好に修了) kỳ thực tập không? Nghĩa là bạn thực tập từ 2 năm 10 tháng trở lên, và bạn đã đỗ bài thi thực hành hoặc công ty đã viết đánh giá tốt về bạn.
eligibility-ask-training_matches_field = Việc bạn làm khi thực tập có cùng loại với ngành bạn muốn làm không?
eligibility-ask-will_transfer_skills = Sau này, khi ở nước mình, bạn có truyền lại những kỹ năng đã học khi thực tập không? Nơi tiếp nhận (受入れ機関) sẽ lập bản khai về việc này (技能移転に係る申告書).
eligibility-ask-health_check_done = Bạn có đi khám sức khỏe (健康診断) để làm công việc này, hoặc trong mấy tháng gần đây không?
eligibility-ask-health_check_on = Bạn khám sức khỏe ngày nào? Kết quả khám chỉ có giá trị trong vài tháng.
eligibility-ask-health_can_work = Bác sĩ có nói là bạn làm việc được không?
eligibility-ask-ssw1_periods = Bạn đã ở Nhật với tư cách Kỹ năng đặc định số 1, hoặc để chuẩn bị cho tư cách đó, khi nào? Thường tối đa 5 năm.
eligibility-ask-ssw2_score_80 = Bạn có từng thi Kỹ năng đặc định số 2 mà chưa đỗ, nhưng tất cả các bài thi bắt buộc đều đạt ít nhất 80% điểm đỗ không? Nếu chưa thi lần nào, hãy bấm “{ form-skip }”.
eligibility-ask-care_exam_score_80 = Bạn có thi tất cả các phần của kỳ thi quốc gia cho nhân viên hộ lý (介護福祉士国家試験), đỗ ít nhất một phần, và tổng điểm đạt ít nhất 80% điểm đỗ không? Nếu chưa thi lần nào, hãy bấm “{ form-skip }”.
eligibility-ask-deposit_taken = Có ai lấy tiền đặt cọc, tiền ký quỹ (保証金) của bạn, gia đình hoặc họ hàng bạn vì công việc này, hoặc đã thỏa thuận hay dự định lấy không?
eligibility-ask-penalty_contract = Có ai bắt bạn, gia đình hoặc họ hàng bạn hứa sẽ trả tiền nếu bạn nghỉ việc, hoặc dự định bắt hứa như vậy không?
eligibility-ask-property_held = Có ai đang giữ hoặc quản lý tiền, sổ ngân hàng hoặc đồ khác của bạn, gia đình hoặc họ hàng bạn vì công việc này, hoặc đã thỏa thuận hay dự định làm vậy không?
eligibility-ask-costs_paid = Bạn có trả hoặc sẽ phải trả tiền cho ai vì công việc này không, trước khi sang Nhật hoặc trong khi ở Nhật? Ví dụ: người môi giới, công ty phái cử, công ty dịch vụ, trường, trung tâm hoặc công ty nơi làm việc.
eligibility-ask-costs_itemised = Bạn có nhận được bảng kê từng khoản chi phí, có ghi số tiền, trước khi sang Nhật và trong khi ở Nhật không?
eligibility-ask-costs_agreed = Bạn có hiểu rõ tất cả các chi phí đó, trước khi sang Nhật và trong khi ở Nhật, và đồng ý không?
eligibility-ask-costs_legal_at_home = Luật của nước bạn có cho phép các chi phí đó không?
eligibility-ask-home_procedure_done = Có phải bạn đã làm xong các thủ tục mà nước bạn yêu cầu trước khi làm việc ở Nhật không?
eligibility-ask-field_standards-driving_licence = Bạn có bằng lái xe của Nhật (運転免許) cho công việc này không?
eligibility-ask-apply_on = Bạn muốn nộp hồ sơ (申請) ngày nào? Nếu bạn chưa biết, chúng tôi tính theo ngày hôm nay.
eligibility-ask-enter_on = Bạn sẽ nhập cảnh Nhật Bản ngày nào?
eligibility-ask-start_on = Bạn sẽ bắt đầu làm việc ngày nào?
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = Bạn đã đỗ cả hai kỳ thi của ngành hộ lý (kaigo) chưa: kỳ thi kỹ năng (技能試験) và kỳ thi tiếng Nhật kaigo (介護日本語評価試験)?
eligibility-option-together-care_tests = Rồi, cả hai
eligibility-together-training =
    Cả hai điều này có đúng không?
    • Bạn hoàn thành tốt (良好に修了) kỳ thực tập: từ 2 năm 10 tháng trở lên, và bạn đã đỗ bài thi thực hành hoặc công ty đã viết đánh giá tốt về bạn.
    • Việc khi thực tập cùng loại với ngành bạn muốn làm.
eligibility-option-together-training = Có, cả hai đều đúng
eligibility-together-money =
    Vì công việc này, có điều nào dưới đây đã xảy ra hoặc được dự định không, với bạn, gia đình hoặc họ hàng?
    • Lấy tiền đặt cọc (保証金).
    • Nghỉ việc thì phải trả tiền.
    • Có người giữ hoặc quản lý tiền, sổ ngân hàng, đồ khác.
    • Trả tiền cho ai đó: người môi giới, trường, công ty.
eligibility-option-together-money = Không, không có điều nào

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = Kỹ năng đặc định số 1 (１号)
eligibility-option-status-ssw2 = Kỹ năng đặc định số 2 (２号)
eligibility-option-path-from_abroad = Từ nước ngoài sang Nhật
eligibility-option-path-change_status = Đang ở Nhật: đổi sang tư cách này
eligibility-option-path-change_employer = Đang ở Nhật: chuyển công ty
eligibility-option-path-extend = Đang ở Nhật: gia hạn lưu trú
eligibility-option-transport_role-truck = Xe tải
eligibility-option-transport_role-taxi = Taxi
eligibility-option-transport_role-bus = Xe buýt
eligibility-option-railway_role-track = Bảo trì đường ray (軌道整備)
eligibility-option-railway_role-electrical = Thiết bị điện (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = Bảo dưỡng tàu (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = Chế tạo tàu (車両製造)
eligibility-option-railway_role-crew = Nhân viên tàu, nhà ga (運輸係員)
eligibility-option-care_exemption-none = Không thuộc trường hợp nào
eligibility-option-care_exemption-care_school = Tốt nghiệp trường hộ lý ở Nhật
eligibility-option-care_exemption-epa_candidate = Ứng viên EPA như trên
eligibility-option-nationality-stateless = Không có quốc tịch
eligibility-option-travel_document-passport = Hộ chiếu
eligibility-option-travel_document-other = Giấy tờ đi nước ngoài khác
eligibility-option-travel_document-none = Không có giấy tờ
eligibility-option-japanese_test-none = Chưa có
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = Không, chưa bao giờ
eligibility-option-training-no1 = Thực tập số 1 (技能実習１号)
eligibility-option-training-no2 = Thực tập số 2 (技能実習２号)
eligibility-option-training-no3 = Thực tập số 3 (技能実習３号)
eligibility-option-training-pre_law = Số 2, trước tháng 11/2017
eligibility-option-training-pre_status = “Tu nghiệp” (研修) trước 7/2010

## The eleven criteria (40 characters at most)

eligibility-criterion-age = Tuổi
eligibility-criterion-health = Sức khỏe
eligibility-criterion-skill = Kỹ năng
eligibility-criterion-japanese = Tiếng Nhật
eligibility-criterion-return_cooperation = Quốc tịch và hộ chiếu
eligibility-criterion-total_stay = Tổng thời gian lưu trú 5 năm
eligibility-criterion-deposit_penalty = Tiền đặt cọc, tiền phạt
eligibility-criterion-cost_agreement = Chi phí bạn đã trả
eligibility-criterion-home_country_procedure = Thủ tục ở nước bạn
eligibility-criterion-skill_transfer = Truyền lại kỹ năng
eligibility-criterion-field_standard = Quy định của ngành

## Age

eligibility-reason-age-adult = Bạn đủ 18 tuổi trở lên khi nhập cảnh Nhật Bản, hoặc, nếu đã ở Nhật, khi bắt đầu làm việc.
eligibility-reason-age-under_18 = Bạn chưa đủ 18 tuổi vào ngày bắt đầu làm việc.
eligibility-todo-age-under_18 = Bạn hãy hỏi công ty xem có thể bắt đầu làm từ ngày bạn tròn 18 tuổi trở đi không.
eligibility-reason-age-under_18_landing = Bạn chưa đủ 18 tuổi vào ngày nhập cảnh Nhật Bản.
eligibility-todo-age-under_18_landing = Bạn hãy hỏi công ty xem có thể sang Nhật từ ngày bạn tròn 18 tuổi trở đi không.
eligibility-reason-age-birth_date_missing = Chúng tôi chưa biết ngày sinh của bạn.
eligibility-todo-age-birth_date_missing = Bạn hãy xem hộ chiếu và nhập ngày sinh.
eligibility-reason-age-start_missing = Bạn chưa đủ 18 tuổi vào ngày nộp hồ sơ, và chúng tôi chưa biết khi nào bạn bắt đầu làm việc.
eligibility-todo-age-start_missing = Bạn hãy hỏi công ty về ngày làm việc đầu tiên và nói chuyện với nhân viên hỗ trợ.
eligibility-reason-age-landing_missing = Bạn chưa đủ 18 tuổi vào ngày nộp hồ sơ, và chúng tôi chưa biết khi nào bạn nhập cảnh Nhật Bản.
eligibility-todo-age-landing_missing = Bạn hãy hỏi công ty về ngày bay và nói chuyện với nhân viên hỗ trợ.

## Health

eligibility-reason-health-recent_check = Bạn mới khám sức khỏe gần đây, và bác sĩ nói là bạn làm việc được.
eligibility-reason-health-check_missing = Chúng tôi chưa biết bạn đã khám sức khỏe chưa.
eligibility-todo-health-check_missing = Bạn hãy tìm phiếu khám sức khỏe (健康診断個人票) hoặc hỏi công ty về việc khám sức khỏe.
eligibility-reason-health-no_check = Cần phải khám sức khỏe, và bạn chưa khám.
eligibility-todo-health-no_check = Bạn hãy đặt lịch khám sức khỏe và xin phiếu khám sức khỏe (健康診断個人票).
eligibility-reason-health-cannot_work = Bác sĩ chưa nói là bạn làm việc được, nên cần nhân viên hỗ trợ xem cùng bạn.
eligibility-todo-health-cannot_work = Bạn hãy nói chuyện với nhân viên hỗ trợ; bạn không cần nói về bệnh của mình.
eligibility-reason-health-date_missing = Chúng tôi chưa biết bạn khám sức khỏe ngày nào, và lần khám đã quá lâu thì không được tính.
eligibility-todo-health-date_missing = Bạn hãy xem ngày trên phiếu khám sức khỏe và nói chuyện với nhân viên hỗ trợ.
eligibility-reason-health-after_application = Ngày khám sức khỏe của bạn sau ngày nộp hồ sơ.
eligibility-todo-health-after_application = Bạn hãy xem lại cả hai ngày và nói chuyện với nhân viên hỗ trợ.
eligibility-reason-health-too_old_abroad = Lần khám sức khỏe của bạn đã quá lâu. Nếu xin từ nước ngoài, phải khám sức khỏe trong vòng 3 tháng trước ngày nộp hồ sơ.
eligibility-todo-health-too_old_abroad = Bạn hãy nói chuyện với nhân viên hỗ trợ; có lẽ bạn cần khám lại.
eligibility-reason-health-too_old_in_japan = Lần khám sức khỏe của bạn đã quá lâu. Nếu đang ở Nhật, phải khám sức khỏe trong vòng 12 tháng trước ngày nộp hồ sơ.
eligibility-todo-health-too_old_in_japan = Bạn hãy nói chuyện với nhân viên hỗ trợ; có lẽ bạn cần khám lại.
eligibility-reason-health-can_work_missing = Chúng tôi chưa biết bác sĩ có nói là bạn làm việc được không.
eligibility-todo-health-can_work_missing = Bạn hãy xem phiếu khám sức khỏe hoặc hỏi bác sĩ.
eligibility-reason-health-extension = Khi gia hạn lưu trú, không phải nộp phiếu khám sức khỏe (健康診断個人票).

## Skill

eligibility-reason-skill-test_passed = Theo câu trả lời của bạn, bạn đã đỗ kỳ thi kỹ năng.
eligibility-reason-skill-trained = Thời gian thực tập kỹ năng của bạn được tính thay cho kỳ thi kỹ năng.
eligibility-reason-skill-match_missing = Thời gian thực tập của bạn có thể được tính thay cho kỳ thi, nếu đó là cùng loại công việc.
eligibility-todo-skill-match_missing = Bạn hãy cho nhân viên hỗ trợ xem giấy tờ thực tập để họ so sánh công việc.
eligibility-reason-skill-perhaps_trained = Thời gian thực tập của bạn có thể được tính thay cho kỳ thi, nhưng chúng tôi chưa biết thời gian đó có đủ dài và bạn có hoàn thành tốt không.
eligibility-todo-skill-perhaps_trained = Bạn hãy cho nhân viên hỗ trợ xem giấy chứng nhận hoàn thành thực tập (修了証明書) hoặc phiếu đánh giá (評価調書), nếu bạn có.
eligibility-reason-skill-test_missing = Chúng tôi chưa biết bạn có đỗ kỳ thi kỹ năng không.
eligibility-todo-skill-test_missing = Bạn hãy tìm kết quả thi, hoặc hỏi nơi tổ chức kỳ thi.
eligibility-reason-skill-training_missing = Bạn chưa đỗ kỳ thi kỹ năng, và chúng tôi chưa biết bạn có từng là thực tập sinh kỹ năng không.
eligibility-todo-skill-training_missing = Bạn hãy cho chúng tôi biết về thời gian thực tập ở Nhật, hoặc dự kỳ thi kỹ năng của ngành mình.
eligibility-reason-skill-training_does_not_match = Bạn đã thực tập loại công việc khác, nên cần đỗ kỳ thi kỹ năng của ngành này.
eligibility-todo-skill-training_does_not_match = Bạn hãy thi kỹ năng của ngành này, hoặc tìm hiểu ngành phù hợp với việc bạn đã thực tập.
eligibility-reason-skill-no_test = Cần đỗ kỳ thi kỹ năng của ngành bạn chọn.
eligibility-todo-skill-no_test = Bạn hãy hỏi nhân viên hỗ trợ có thể thi kỹ năng ở đâu và khi nào.
eligibility-reason-skill-proved_before = Bạn đã chứng minh kỹ năng khi được cấp phép lần đầu, nên khi gia hạn không phải chứng minh lại.
eligibility-reason-skill-exempt_care_school = Bạn đã tốt nghiệp trường đào tạo nhân viên hộ lý ở Nhật, nên không cần thi.
eligibility-reason-skill-exempt_epa_candidate = Thời gian là ứng viên EPA và điểm kỳ thi quốc gia của bạn được công nhận, nên không cần thi.
eligibility-reason-skill-ssw2_passed = Bạn đã đỗ kỳ thi Kỹ năng đặc định số 2 và có kinh nghiệm làm việc mà ngành yêu cầu.
eligibility-reason-skill-ssw2_test_missing = Chúng tôi chưa biết bạn có đỗ kỳ thi Kỹ năng đặc định số 2 không.
eligibility-todo-skill-ssw2_test_missing = Bạn hãy tìm kết quả thi, hoặc hỏi nơi tổ chức kỳ thi.
eligibility-reason-skill-no_ssw2_test = Cần đỗ kỳ thi Kỹ năng đặc định số 2; thời gian thực tập không được tính thay cho kỳ thi này.
eligibility-todo-skill-no_ssw2_test = Bạn hãy hỏi nhân viên hỗ trợ có thể thi Kỹ năng đặc định số 2 ở đâu và khi nào.
eligibility-reason-skill-experience_missing = Chúng tôi chưa biết bạn có kinh nghiệm làm việc mà ngành yêu cầu không.
eligibility-todo-skill-experience_missing = Bạn hãy hỏi công ty xem bạn đã làm trong ngành này bao lâu, và đã chỉ đạo người khác làm việc bao lâu.
eligibility-reason-skill-no_experience = Kỹ năng đặc định số 2 cần kinh nghiệm làm việc mà ngành yêu cầu, nên cần nhân viên hỗ trợ xem những việc bạn đã làm đến nay.
eligibility-todo-skill-no_experience = Bạn hãy nói chuyện với nhân viên hỗ trợ về những việc bạn đã làm.

## Japanese language

eligibility-reason-japanese-test_passed = Bạn đã đỗ kỳ thi tiếng Nhật ở mức đủ cho công việc của bạn.
eligibility-reason-japanese-trained = Thời gian thực tập kỹ năng của bạn được tính thay cho kỳ thi tiếng Nhật.
eligibility-reason-japanese-perhaps_trained = Thời gian thực tập của bạn có thể được tính thay cho kỳ thi tiếng Nhật, nhưng chúng tôi chưa biết thời gian đó có đủ dài và bạn có hoàn thành tốt không.
eligibility-todo-japanese-perhaps_trained = Bạn hãy cho nhân viên hỗ trợ xem giấy tờ thực tập, hoặc thi JFT-Basic hay JLPT N4.
eligibility-reason-japanese-test_missing = Chúng tôi chưa biết bạn đã đỗ kỳ thi tiếng Nhật nào.
eligibility-todo-japanese-test_missing = Bạn hãy tìm kết quả thi tiếng Nhật.
eligibility-reason-japanese-training_missing = Thời gian thực tập ở Nhật có thể được tính thay cho kỳ thi tiếng Nhật, và chúng tôi chưa biết bạn có từng là thực tập sinh kỹ năng không.
eligibility-todo-japanese-training_missing = Bạn hãy cho chúng tôi biết về thời gian thực tập ở Nhật, hoặc thi kỳ thi tiếng Nhật mà công việc này yêu cầu.
eligibility-reason-japanese-no_test = Cần đỗ một kỳ thi tiếng Nhật: JFT-Basic, hoặc JLPT N4 trở lên.
eligibility-todo-japanese-no_test = Bạn hãy học tiếng Nhật (chúng tôi hỗ trợ bạn) và thi JFT-Basic hoặc JLPT N4.
eligibility-reason-japanese-role_no_test = Công việc này cần đỗ một kỳ thi tiếng Nhật. JLPT N3 trở lên thì có lẽ đủ.
eligibility-todo-japanese-role_no_test = Bạn hãy học tiếng Nhật (chúng tôi hỗ trợ bạn) và hỏi nhân viên hỗ trợ xem công việc này hiện cần mức nào.
eligibility-reason-japanese-role_missing = Mức tiếng Nhật cần có tùy vào công việc, và chúng tôi chưa biết công việc của bạn.
eligibility-todo-japanese-role_missing = Bạn hãy hỏi công ty xem bạn sẽ làm việc gì.
eligibility-reason-japanese-n3_passed = Bạn có JLPT N3 trở lên, đúng như công việc này yêu cầu.
eligibility-reason-japanese-role_below_n3_needs_staff = Lần gần nhất chúng tôi xem, công việc này yêu cầu JLPT N3 và quy định đang được sửa đổi, nên cần nhân viên hỗ trợ kiểm tra.
eligibility-todo-japanese-role_below_n3_needs_staff = Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nộp hồ sơ; JLPT N3 trở lên thì có lẽ đủ.
eligibility-reason-japanese-role_below_n3_not_met = Công việc này yêu cầu JLPT N3 trở lên.
eligibility-todo-japanese-role_below_n3_not_met = Bạn hãy thi JLPT N3, hoặc tìm hiểu công việc khác trong ngành này.
eligibility-reason-japanese-field_missing = Mức tiếng Nhật cần có tùy vào ngành, và chúng tôi chưa biết ngành của bạn.
eligibility-todo-japanese-field_missing = Bạn hãy chọn ngành, hoặc nói chuyện với nhân viên hỗ trợ về việc này.
eligibility-reason-japanese-own_test_passed = Bạn có mức tiếng Nhật chung cần thiết và đã đỗ kỳ thi tiếng Nhật kaigo.
eligibility-reason-japanese-own_test_trained = Bạn có mức tiếng Nhật chung cần thiết, và thời gian thực tập kaigo của bạn được tính thay cho kỳ thi tiếng Nhật kaigo.
eligibility-reason-japanese-own_test_match_missing = Thời gian thực tập của bạn có thể được tính thay cho kỳ thi tiếng Nhật kaigo, nếu đó là việc kaigo.
eligibility-todo-japanese-own_test_match_missing = Bạn hãy cho nhân viên hỗ trợ xem giấy tờ thực tập.
eligibility-reason-japanese-own_test_perhaps_trained = Thời gian thực tập của bạn có thể được tính thay cho kỳ thi tiếng Nhật kaigo, nhưng chúng tôi chưa biết thời gian đó có đủ dài và bạn có hoàn thành tốt không.
eligibility-todo-japanese-own_test_perhaps_trained = Bạn hãy cho nhân viên hỗ trợ xem giấy tờ thực tập, hoặc thi tiếng Nhật kaigo (介護日本語評価試験).
eligibility-reason-japanese-own_test_missing = Việc kaigo còn cần đỗ kỳ thi tiếng Nhật kaigo, và chúng tôi chưa biết bạn có đỗ không.
eligibility-todo-japanese-own_test_missing = Bạn hãy tìm kết quả kỳ thi tiếng Nhật kaigo (介護日本語評価試験).
eligibility-reason-japanese-no_own_test = Việc kaigo cần đỗ cả kỳ thi tiếng Nhật kaigo và một kỳ thi tiếng Nhật chung.
eligibility-todo-japanese-no_own_test = Bạn hãy thi tiếng Nhật kaigo (介護日本語評価試験), và thi cả tiếng Nhật chung nếu bạn chưa có.
eligibility-reason-japanese-ssw2_no_test = Trong ngành này, Kỹ năng đặc định số 2 không cần kỳ thi tiếng Nhật.
eligibility-reason-japanese-below_n3_not_met = Trong ngành này, Kỹ năng đặc định số 2 cần JLPT N3 trở lên.
eligibility-todo-japanese-below_n3_not_met = Bạn hãy học tiếng Nhật (chúng tôi hỗ trợ bạn) và thi JLPT N3.
eligibility-reason-japanese-below_n3_needs_staff = Trong ngành này, Kỹ năng đặc định số 2 có lẽ cần JLPT N3, và cần nhân viên hỗ trợ kiểm tra.
eligibility-todo-japanese-below_n3_needs_staff = Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nộp hồ sơ; JLPT N3 trở lên thì có lẽ đủ.
eligibility-reason-japanese-proved_before = Bạn đã chứng minh tiếng Nhật khi được cấp phép lần đầu, nên khi gia hạn không phải chứng minh lại.
eligibility-reason-japanese-exempt_care_school = Bạn đã tốt nghiệp trường đào tạo nhân viên hộ lý ở Nhật, nên không cần thi.
eligibility-reason-japanese-exempt_epa_candidate = Thời gian là ứng viên EPA và điểm kỳ thi quốc gia của bạn được công nhận, nên không cần thi.

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = Nhật Bản có thỏa thuận với nước bạn về diện lao động này.
eligibility-reason-return_cooperation-in_statistics = Có người từ nước bạn đang làm việc ở Nhật với tư cách này.
eligibility-reason-return_cooperation-nationality_missing = Chúng tôi chưa biết quốc tịch của bạn.
eligibility-todo-return_cooperation-nationality_missing = Bạn hãy cho chúng tôi biết quốc tịch ghi trong hộ chiếu.
eligibility-reason-return_cooperation-stateless = Bạn không có quốc tịch, nên cần nhân viên hỗ trợ xem cùng bạn.
eligibility-todo-return_cooperation-stateless = Bạn hãy nói chuyện với nhân viên hỗ trợ và mang theo các giấy tờ bạn có.
eligibility-reason-return_cooperation-no_passport = Theo câu trả lời của bạn, bạn không có hộ chiếu, nên nhân viên hỗ trợ cần xem giấy tờ của bạn.
eligibility-todo-return_cooperation-no_passport = Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi hỏi nơi khác.
eligibility-reason-return_cooperation-excluded_country = Theo chúng tôi biết, hiện nay Nhật Bản không nhận hồ sơ của người nước bạn.
eligibility-todo-return_cooperation-excluded_country = Bạn hãy nói chuyện với nhân viên hỗ trợ về những cách khác.
eligibility-reason-return_cooperation-country_not_recorded = Chúng tôi chưa có thông tin chắc chắn về nước bạn, nên cần nhân viên hỗ trợ kiểm tra.
eligibility-todo-return_cooperation-country_not_recorded = Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nộp hồ sơ.

## Total stay

eligibility-reason-total_stay-ssw2 = Giới hạn 5 năm chỉ áp dụng cho Kỹ năng đặc định số 1.
eligibility-reason-total_stay-no_stay_yet = Theo câu trả lời của bạn, bạn chưa dùng ngày nào trong 5 năm đó.
eligibility-reason-total_stay-time_left = Theo câu trả lời của bạn, ngày cuối cùng của 5 năm là { $last_day }.
eligibility-reason-total_stay-periods_missing = Chúng tôi chưa biết những lần bạn ở Nhật trước đây với tư cách Kỹ năng đặc định số 1.
eligibility-todo-total_stay-periods_missing = Bạn hãy xem các thẻ lưu trú, tức thẻ ngoại kiều (在留カード), và nhập ngày, hoặc xin Nyukan (出入国在留管理庁) bản ghi xuất nhập cảnh của mình.
eligibility-reason-total_stay-no_period_told = Bạn muốn gia hạn lưu trú, nhưng chưa cho chúng tôi biết thời gian ở Nhật với tư cách Kỹ năng đặc định số 1.
eligibility-todo-total_stay-no_period_told = Bạn hãy xem các thẻ lưu trú, tức thẻ ngoại kiều (在留カード), và nhập ngày.
eligibility-reason-total_stay-leave = Thời gian nghỉ sinh, nuôi con nhỏ, ốm đau hoặc bị thương có thể không bị tính vào 5 năm, và cần nhân viên hỗ trợ kiểm tra.
eligibility-todo-total_stay-leave = Bạn hãy cho nhân viên hỗ trợ xem giấy tờ về thời gian nghỉ.
eligibility-reason-total_stay-over = Theo câu trả lời của bạn, ngày cuối cùng của 5 năm là { $last_day }, trước ngày nộp hồ sơ.
eligibility-todo-total_stay-over = Bạn hãy nói chuyện với nhân viên hỗ trợ xem bây giờ có thể làm gì, ví dụ Kỹ năng đặc định số 2.
eligibility-reason-total_stay-over_score_missing = Theo câu trả lời của bạn, 5 năm của bạn hết vào ngày { $last_day }, trước ngày nộp hồ sơ; trong một số trường hợp, có thể được ở thêm năm thứ sáu.
eligibility-todo-total_stay-over_score_missing = Bạn hãy tìm kết quả kỳ thi số 2, hoặc, trong ngành hộ lý, kỳ thi quốc gia (介護福祉士国家試験), và nói chuyện với nhân viên hỗ trợ.
eligibility-reason-total_stay-over_score_80 = Theo câu trả lời của bạn, ngày cuối cùng của 5 năm là { $last_day }, trước ngày nộp hồ sơ; với kết quả thi của mình, bạn có thể được xét ở thêm năm thứ sáu.
eligibility-todo-total_stay-over_score_80 = Bạn hãy sớm cho nhân viên hỗ trợ xem kết quả thi.
eligibility-reason-total_stay-over_no_exam = Theo câu trả lời của bạn, 5 năm của bạn hết vào ngày { $last_day }, trước ngày nộp hồ sơ. Trong ngành của bạn, chúng tôi không biết kỳ thi nào cho ở thêm năm thứ sáu, nên nhân viên hỗ trợ phải kiểm tra.
eligibility-todo-total_stay-over_no_exam = Bạn hãy sớm nói chuyện với nhân viên hỗ trợ xem bây giờ có thể làm gì.
eligibility-reason-total_stay-over_field_missing = Theo câu trả lời của bạn, 5 năm của bạn hết vào ngày { $last_day }, trước ngày nộp hồ sơ. Có được ở thêm năm thứ sáu hay không còn tùy ngành của bạn.
eligibility-todo-total_stay-over_field_missing = Bạn hãy cho chúng tôi biết ngành của bạn và nói chuyện với nhân viên hỗ trợ.
eligibility-reason-total_stay-under_12_months = Theo câu trả lời của bạn, ngày cuối cùng của 5 năm là { $last_day }, cách ngày nộp hồ sơ chưa đến 12 tháng.
eligibility-todo-total_stay-under_12_months = Bạn hãy nói chuyện ngay với nhân viên hỗ trợ về dự định của mình, ví dụ Kỹ năng đặc định số 2.
eligibility-reason-total_stay-driver_preparing = Thời gian lấy bằng lái (特定活動55号) có bị tính vào 5 năm hay không thì chưa rõ, và ở đây điều đó làm kết quả khác đi, nên cần nhân viên hỗ trợ kiểm tra.
eligibility-todo-total_stay-driver_preparing = Bạn hãy cho nhân viên hỗ trợ xem các thẻ lưu trú, tức thẻ ngoại kiều (在留カード), có đủ ngày.
eligibility-reason-total_stay-driver_preparing_long = Theo chúng tôi biết, thời gian lấy bằng lái (特定活動55号) tối đa là 1 năm, không được gia hạn. Thời gian của bạn dài hơn, nên cần nhân viên hỗ trợ kiểm tra.
eligibility-todo-total_stay-driver_preparing_long = Bạn hãy sớm nói chuyện với nhân viên hỗ trợ và cho xem thẻ lưu trú, tức thẻ ngoại kiều (在留カード).

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = Không ai lấy tiền đặt cọc, giữ đồ hay bắt hứa trả tiền phạt, hoặc dự định làm vậy, với bạn và gia đình, họ hàng bạn.
eligibility-reason-deposit_penalty-held = Không ai được phép lấy tiền đặt cọc, bắt bạn hứa trả tiền phạt, hay giữ tiền hoặc đồ của bạn; đây không phải lỗi của bạn.
eligibility-todo-deposit_penalty-held = Bạn có thể nhờ nhân viên hỗ trợ giúp; không có gì được gửi đi trừ khi bạn bấm “{ result-send }”.
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = Bạn hãy đưa tờ này cho nhân viên hỗ trợ xem, hoặc viết cho chúng tôi trong bot. Chúng tôi có thể giúp bạn.
eligibility-reason-deposit_penalty-answer_missing = Chúng tôi chưa biết hết về tiền đặt cọc và tiền phạt.
eligibility-todo-deposit_penalty-answer_missing = Bạn hãy đọc lại các hợp đồng, và hỏi nhân viên hỗ trợ nếu chưa chắc.

## Costs

eligibility-reason-cost_agreement-nothing_paid = Bạn không trả và sẽ không phải trả tiền cho ai vì công việc này.
eligibility-reason-cost_agreement-agreed = Bạn đã nhận bảng kê chi phí, đã đồng ý, và nước bạn cho phép các chi phí đó.
eligibility-reason-cost_agreement-paid_missing = Chúng tôi chưa biết bạn có trả tiền cho ai để có công việc này không.
eligibility-todo-cost_agreement-paid_missing = Bạn hãy nhớ lại xem bạn hoặc gia đình có trả tiền cho người môi giới, công ty phái cử, công ty dịch vụ, trường hay trung tâm nào không.
eligibility-reason-cost_agreement-not_agreed = Bạn đã trả những chi phí mà bạn không đồng ý; điều này không được phép, và không phải lỗi của bạn.
eligibility-todo-cost_agreement-not_agreed = Bạn hãy nói chuyện với nhân viên hỗ trợ và mang theo mọi biên lai bạn có.
eligibility-reason-cost_agreement-not_legal = Bạn đã trả những chi phí mà nước bạn không cho phép thu; đây không phải lỗi của bạn.
eligibility-todo-cost_agreement-not_legal = Bạn hãy nói chuyện với nhân viên hỗ trợ và mang theo mọi biên lai bạn có.
eligibility-reason-cost_agreement-not_all_known = Bạn đã trả tiền để có công việc này, và cần nhân viên hỗ trợ xem các chi phí đó cùng bạn.
eligibility-todo-cost_agreement-not_all_known = Bạn hãy xin bảng kê tất cả chi phí bằng tiếng của mình và cho nhân viên hỗ trợ xem.

## Steps in the home country

eligibility-reason-home_country_procedure-done = Bạn đã làm xong thủ tục của nước mình.
eligibility-reason-home_country_procedure-not_required = Theo chúng tôi biết, nước bạn không yêu cầu thủ tục nào cho lần nộp hồ sơ này.
eligibility-reason-home_country_procedure-nationality_missing = Chúng tôi chưa biết quốc tịch của bạn, nên chưa biết thủ tục của nước bạn.
eligibility-todo-home_country_procedure-nationality_missing = Bạn hãy cho chúng tôi biết quốc tịch ghi trong hộ chiếu.
eligibility-reason-home_country_procedure-done_missing = Nước bạn yêu cầu làm thủ tục trước khi làm công việc này, và chúng tôi chưa biết bạn đã làm xong chưa.
eligibility-todo-home_country_procedure-done_missing = Bạn hãy hỏi công ty phái cử hoặc đại sứ quán nước mình xem thủ tục đã xong chưa.
eligibility-reason-home_country_procedure-not_done = Nước bạn yêu cầu làm thủ tục trước khi làm công việc này, và thủ tục đó chưa xong.
eligibility-todo-home_country_procedure-not_done = Bạn hãy hỏi công ty phái cử hoặc đại sứ quán nước mình xem cần làm gì để xong thủ tục.
eligibility-reason-home_country_procedure-unclear = Trong trường hợp của bạn, chưa rõ nước bạn có yêu cầu thủ tục không.
eligibility-todo-home_country_procedure-unclear = Bạn hãy xác nhận thủ tục của nước bạn với nhân viên hỗ trợ.

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = Điều này chỉ áp dụng cho Kỹ năng đặc định số 2.
eligibility-reason-skill_transfer-no_training = Điều này chỉ áp dụng với người từng là tu nghiệp sinh hoặc thực tập sinh kỹ năng ở Nhật.
eligibility-reason-skill_transfer-will_transfer = Bạn sẽ truyền lại kỹ năng của mình ở nước bạn.
eligibility-reason-skill_transfer-training_missing = Chúng tôi chưa biết bạn có từng là thực tập sinh kỹ năng không.
eligibility-todo-skill_transfer-training_missing = Bạn hãy cho chúng tôi biết về thời gian thực tập ở Nhật.
eligibility-reason-skill_transfer-will_missing = Chúng tôi chưa biết bạn có truyền lại kỹ năng của mình ở nước bạn không.
eligibility-todo-skill_transfer-will_missing = Bạn hãy suy nghĩ về việc này; khi nộp hồ sơ, nơi tiếp nhận (受入れ機関) lập bản khai về việc truyền lại kỹ năng (技能移転に係る申告書).
eligibility-reason-skill_transfer-will_not_transfer = Người từng là thực tập sinh kỹ năng phải sẵn lòng truyền lại kỹ năng ở nước mình.
eligibility-todo-skill_transfer-will_not_transfer = Bạn hãy hỏi nhân viên hỗ trợ xem bản khai này nghĩa là gì.

## Rules of the field

eligibility-reason-field_standard-employer_proves = Phần quy định của ngành này do công ty chứng minh; bạn không phải làm gì.
eligibility-reason-field_standard-own_standards = Bạn đã có những gì ngành này yêu cầu.
eligibility-reason-field_standard-field_missing = Chúng tôi chưa biết ngành của bạn.
eligibility-todo-field_standard-field_missing = Bạn hãy chọn ngành, hoặc nói chuyện với nhân viên hỗ trợ về việc này.
eligibility-reason-field_standard-not_open = Đã có quyết định mở ngành này, nhưng ngày bắt đầu chưa được xác nhận.
eligibility-todo-field_standard-not_open = Bạn hãy hỏi nhân viên hỗ trợ tin mới về ngành này, hoặc tìm hiểu ngành khác.
eligibility-reason-field_standard-no_ssw2 = Theo chúng tôi biết, ngành này không có Kỹ năng đặc định số 2.
eligibility-todo-field_standard-no_ssw2 = Bạn hãy nói chuyện với nhân viên hỗ trợ về Kỹ năng đặc định số 1, ngành khác hoặc tư cách lưu trú khác.
eligibility-reason-field_standard-suspended_not_met = Theo chúng tôi biết, hiện nay ngành này tạm dừng nhận hồ sơ xin Giấy chứng nhận tư cách lưu trú (在留資格認定証明書), nên hiện không thể sang mới từ nước ngoài.
eligibility-todo-field_standard-suspended_not_met = Bạn hãy hỏi nhân viên hỗ trợ khi nào ngành này nhận hồ sơ trở lại, hoặc xem ngành khác ở “{ whatif-button }”.
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = Bạn hãy hỏi nhân viên hỗ trợ khi nào ngành này nhận hồ sơ trở lại, hoặc xem ngành khác trong bot.
eligibility-reason-field_standard-suspended_needs_staff = Theo chúng tôi biết, ngành này đang tạm dừng nhận một phần hồ sơ, và hồ sơ mới từ trong Nhật cũng bị hạn chế. Cần nhân viên hỗ trợ kiểm tra trường hợp của bạn.
eligibility-todo-field_standard-suspended_needs_staff = Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nộp hồ sơ hoặc nghỉ việc ở công ty hiện nay.
eligibility-reason-field_standard-own_standard_missing = Ngành này yêu cầu một điều mà bạn chưa có, ví dụ bằng lái xe của Nhật.
eligibility-todo-field_standard-own_standard_missing = Bạn hãy hỏi công ty hoặc nhân viên hỗ trợ cách để có được.
eligibility-reason-field_standard-own_standard_later = Bạn chưa có bằng lái xe của Nhật (運転免許). Theo chúng tôi biết, bạn có thể sang trước và lấy bằng ở Nhật; cần nhân viên hỗ trợ kiểm tra.
eligibility-more-field_standard-own_standard_later = Bạn sẽ sang trước với “Hoạt động đặc định” số 55 (特定活動55号): tối đa 6 tháng cho xe tải, tối đa 1 năm cho xe buýt và taxi, không được gia hạn.
eligibility-todo-field_standard-own_standard_later = Bạn hãy nói chuyện với nhân viên hỗ trợ và công ty về cách này trước khi nộp hồ sơ.
eligibility-reason-field_standard-own_answer_missing = Chúng tôi chưa biết bạn đã có những gì ngành này yêu cầu chưa.
eligibility-todo-field_standard-own_answer_missing = Bạn hãy hỏi công ty xem cần những gì, và xem bạn đã có chưa.

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = Tư cách lưu trú
eligibility-short-path = Việc tôi muốn làm
eligibility-short-field = Ngành
eligibility-short-transport_role = Loại xe tôi lái
eligibility-short-railway_role = Công việc đường sắt
eligibility-short-care_exemption = Miễn thi ngành hộ lý
eligibility-short-is_adult = Hôm nay đã đủ 18 tuổi
eligibility-short-birth_date = Ngày sinh
eligibility-short-nationality = Quốc tịch
eligibility-short-travel_document = Giấy tờ đi nước ngoài
eligibility-short-skill_test_passed = Đỗ kỳ thi kỹ năng
eligibility-short-required_experience = Kinh nghiệm làm việc cho số 2
eligibility-short-japanese_test = Kỳ thi tiếng Nhật
eligibility-short-care_japanese_test = Đỗ kỳ thi tiếng Nhật kaigo
eligibility-short-training = Thực tập kỹ năng
eligibility-short-training_months = Số tháng tu nghiệp
eligibility-short-training_completed_well = Hoàn thành tốt kỳ thực tập
eligibility-short-training_matches_field = Thực tập cùng loại công việc
eligibility-short-will_transfer_skills = Truyền lại kỹ năng ở nước mình
eligibility-short-health_check_done = Đã khám sức khỏe
eligibility-short-health_check_on = Ngày khám sức khỏe
eligibility-short-health_can_work = Bác sĩ nói làm việc được
eligibility-short-ssw1_periods = Thời gian ở Nhật
eligibility-short-ssw2_score_80 = Đạt 80% điểm đỗ của kỳ thi số 2
eligibility-short-care_exam_score_80 = Đạt 80% điểm đỗ kỳ thi quốc gia
eligibility-short-deposit_taken = Bị lấy tiền đặt cọc
eligibility-short-penalty_contract = Bị bắt hứa trả tiền phạt
eligibility-short-property_held = Bị giữ tiền hoặc đồ
eligibility-short-costs_paid = Trả tiền để có việc
eligibility-short-costs_itemised = Nhận được bảng kê chi phí
eligibility-short-costs_agreed = Đồng ý với chi phí
eligibility-short-costs_legal_at_home = Nước mình cho phép chi phí
eligibility-short-home_procedure_done = Đã xong thủ tục của nước mình
eligibility-short-field_standards-driving_licence = Bằng lái xe của Nhật
eligibility-short-apply_on = Ngày nộp hồ sơ
eligibility-short-enter_on = Ngày nhập cảnh Nhật Bản
eligibility-short-start_on = Ngày làm việc đầu tiên
