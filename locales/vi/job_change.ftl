# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>Chuyển việc</b>

    Tôi hỏi từng câu một. Câu nào không biết, bạn có thể bỏ qua. Bạn có thể dừng bất cứ lúc nào và quay lại sau. Chỉ Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định. Phần kiểm tra này cho bạn thấy phải làm gì trước. Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nghỉ việc.
job_change-ask-contract_ended = Có phải hợp đồng lao động của bạn đã kết thúc không?
job_change-ask-reason = Vì sao công việc ở đó kết thúc, hoặc vì sao bạn muốn chuyển việc? “Công ty làm sai luật hoặc lời hứa” nghĩa là: không trả lương, không giữ điều kiện đã hứa, hoặc có bạo lực hay quấy rối.
job_change-option-reason-employer = Lý do từ phía công ty
job_change-option-reason-own_wish = Tôi tự muốn đổi
job_change-option-reason-broken_rules = Công ty làm sai luật hoặc lời hứa
job_change-option-reason-other = Lý do khác
job_change-ask-field = Hiện nay bạn làm trong ngành nào?
job_change-ask-same_category = Công việc mới có cùng nhóm công việc (業務区分) với việc hiện nay không? Nếu không chắc, bạn hãy bấm “Tôi không biết”: nhân viên hỗ trợ sẽ kiểm tra.
job_change-ask-common_skill_confirmed = Công việc mới có thuộc một nhóm công việc được xác nhận, qua kỳ thi, là có kỹ năng chung với việc của bạn không? Nếu không chắc, bạn hãy bấm “Tôi không biết”.
job_change-ask-new_field_test_passed = Bạn có đỗ kỳ thi kỹ năng (技能試験) của ngành mới không?
job_change-ask-new_field = Công việc mới thuộc ngành nào?
job_change-ask-driving_licence = Bạn có bằng lái xe của Nhật (運転免許) cho công việc mới không?
job_change-ask-apply_on = Bạn muốn nộp hồ sơ (申請) ngày nào? Nếu bạn chưa biết, chúng tôi tính theo ngày hôm nay.
job_change-ask-permission_received = Có phải bạn đã nhận được giấy phép (在留資格変更許可) để làm ở công ty mới không?
job_change-short-contract_ended = Hợp đồng đã kết thúc
job_change-short-reason = Lý do
job_change-short-field = Ngành hiện nay
job_change-short-same_category = Cùng nhóm công việc
job_change-short-common_skill_confirmed = Kỹ năng chung đã xác nhận
job_change-short-new_field_test_passed = Đỗ kỳ thi ngành mới
job_change-short-new_field = Ngành mới
job_change-short-driving_licence = Bằng lái xe của Nhật
job_change-short-apply_on = Ngày nộp hồ sơ
job_change-short-permission_received = Đã có giấy phép
job_change-criterion-permission = Giấy phép cho việc mới
job_change-criterion-contract_end = Báo Cục khi hợp đồng kết thúc
job_change-criterion-support_duty = Ai phải giúp bạn tìm việc mới
job_change-criterion-job_category = Công việc mới
job_change-reason-permission-received = Bạn cho biết đã có giấy phép để làm ở công ty mới.
job_change-reason-permission-not_received = Chuyển sang công ty khác hoặc ngành khác thì cần giấy phép mới (在留資格変更許可), trong đó ghi rõ công ty. Bạn chỉ được bắt đầu làm ở đó sau khi đã nhận giấy phép. Số thời gian còn lại trong 5 năm Kỹ năng đặc định số 1 được tính tiếp.
job_change-todo-permission-not_received = Bạn hãy xin giấy phép trước ở Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局), và đừng bắt đầu làm ở chỗ mới khi chưa nhận được giấy phép. Bạn hãy kiểm tra xem 5 năm của mình còn lại bao lâu.
job_change-reason-contract_end-not_ended = Bạn chưa cho biết là hợp đồng đã kết thúc. Nếu hợp đồng chưa kết thúc thì bây giờ chưa cần báo gì cho Cục.
job_change-reason-contract_end-ended = Khi hợp đồng kết thúc, bạn phải báo cho Cục Quản lý xuất nhập cảnh và lưu trú trong vòng 14 ngày.
job_change-todo-contract_end-ended = Trong vòng 14 ngày sau khi hợp đồng kết thúc, bạn hãy gửi thông báo (契約機関に関する届出): qua mạng, qua bưu điện hoặc tại quầy của Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局).
job_change-reason-support_duty-employer = Công việc kết thúc vì lý do từ phía công ty, nên công ty phải giúp bạn tìm việc mới; nếu công ty không làm được thì cơ quan hỗ trợ đã đăng ký (登録支援機関) hoặc công ty liên quan phải giúp.
job_change-todo-support_duty-employer = Bạn hãy đến Hello Work (ハローワーク), văn phòng giới thiệu việc làm của nhà nước; nhân viên hỗ trợ có thể cho bạn biết đến nơi nào và giúp bạn ở đó.
job_change-reason-support_duty-own_wish = Bạn tự muốn chuyển việc, nên luật không bắt buộc ai phải tìm việc mới cho bạn. Bạn vẫn có thể hỏi chúng tôi mọi điều.
job_change-reason-support_duty-broken_rules = Không trả lương, không giữ lời hứa, bạo lực hoặc quấy rối không phải lỗi của bạn. Nghỉ việc vì lý do đó thường không bị coi là tự ý nghỉ. Có ai phải giúp bạn tìm việc mới hay không, cần nhân viên hỗ trợ kiểm tra.
job_change-todo-support_duty-broken_rules = Bạn hãy nói chuyện với nhân viên hỗ trợ càng sớm càng tốt, giữ lại phiếu lương, tin nhắn và giấy tờ, và đến Hello Work (ハローワーク), văn phòng giới thiệu việc làm của nhà nước.
job_change-reason-support_duty-not_clear = Có ai phải giúp bạn tìm việc mới hay không còn tùy lý do công việc kết thúc, và cần nhân viên hỗ trợ kiểm tra.
job_change-todo-support_duty-not_clear = Bạn hãy cho nhân viên hỗ trợ biết vì sao công việc kết thúc; giữ lại mọi giấy tờ của công ty.
job_change-reason-job_category-way_known = Theo quy định, có thể chuyển việc trong ba trường hợp: cùng nhóm công việc; giữa các nhóm công việc có kỹ năng chung đã được kỳ thi xác nhận; hoặc sau khi đỗ kỳ thi của ngành mới.
job_change-reason-job_category-no_way = Theo quy định, có thể chuyển việc trong ba trường hợp: cùng nhóm công việc; giữa các nhóm công việc có kỹ năng chung đã được kỳ thi xác nhận; hoặc sau khi đỗ kỳ thi của ngành mới. Theo câu trả lời của bạn, hiện chưa có trường hợp nào phù hợp.
job_change-todo-job_category-no_way = Bạn hãy hỏi nhân viên hỗ trợ về kỳ thi của ngành mới, hoặc tìm việc trong cùng nhóm công việc.
job_change-reason-job_category-category_missing = Tự mình xác định nhóm công việc rất khó, nên cần nhân viên hỗ trợ kiểm tra xem công việc của bạn có phù hợp không.
job_change-todo-job_category-category_missing = Bạn hãy gửi câu trả lời cho nhân viên hỗ trợ, kèm tin tuyển dụng nếu có.
job_change-reason-job_category-not_open = Ngành mới đã được quyết định, nhưng ngày bắt đầu nhận chưa được xác nhận.
job_change-todo-job_category-not_open = Bạn hãy hỏi nhân viên hỗ trợ tin mới về ngành này trước khi nghỉ việc ở công ty hiện nay.
job_change-reason-job_category-suspended = Theo chúng tôi biết, hồ sơ mới cho ngành này đang bị hạn chế, và cần nhân viên hỗ trợ kiểm tra trường hợp của bạn.
job_change-todo-job_category-suspended = Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nộp hồ sơ.
job_change-reason-job_category-own_standard_missing = Ngành mới cần bằng lái xe của Nhật (運転免許), mà bạn chưa có hoặc chưa cho biết, nên cần nhân viên hỗ trợ kiểm tra.
job_change-todo-job_category-own_standard_missing = Bạn hãy nói chuyện với nhân viên hỗ trợ về bằng lái trước khi nghỉ việc ở công ty hiện nay.
job_change-notice-until = 📅 Bạn phải báo cho Cục Quản lý xuất nhập cảnh và lưu trú chậm nhất là hết ngày <b>{ DAY($last_on) }</b>. Theo hồ sơ của nhân viên hỗ trợ, hợp đồng của bạn kết thúc ngày { DAY($ended_on) }.
job_change-notice-late = ⚠️ Hạn báo cho Cục Quản lý xuất nhập cảnh và lưu trú là ngày <b>{ DAY($last_on) }</b>, nay đã qua. Theo hồ sơ của nhân viên hỗ trợ, hợp đồng của bạn kết thúc ngày { DAY($ended_on) }. Nếu chưa báo, bạn hãy báo ngay hôm nay và nhờ nhân viên hỗ trợ giúp.
job_change-ask-staff = 🙋 Gửi câu trả lời cho nhân viên
job_change-escalate = <b>Không ai được phép không trả lương, không giữ lời hứa, dùng bạo lực hay quấy rối, và đó không phải lỗi của bạn.</b> Nhân viên hỗ trợ có thể giúp bạn. Phần kiểm tra này không tự gửi yêu cầu tư vấn nào.
job_change-support-offer =
    <b>Bạn có muốn chúng tôi bắt đầu hỗ trợ chuyển việc (転職支援) không?</b> Nhân viên hỗ trợ sẽ xem câu trả lời của bạn, giúp bạn tìm việc và ghi chép hồ sơ cho đến khi bạn có hợp đồng mới.
job_change-support-agree = ✅ Có, hãy hỗ trợ tôi chuyển việc
