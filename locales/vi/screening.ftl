# One form for every check: questions, summary, result.

form-begin = Bắt đầu
form-resume = Làm tiếp từ chỗ đã dừng
form-change = Xem hoặc sửa câu trả lời
form-again = Câu này bạn đã trả lời trước đó
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = Câu { $number } trong khoảng { $about } câu
# $answer (String)
form-answer-now = Câu trả lời hiện giờ của bạn: <b>{ $answer }</b>
form-yes = Có
form-no = Không
form-skip = Tôi không biết
form-not-known = Tôi không biết
form-back = ← Quay lại
form-later = Tạm dừng (câu trả lời được lưu)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods = { $count ->
    [0] chưa có
   *[other] { $count } khoảng thời gian
}
form-periods-open = Nhập các khoảng thời gian lưu trú
form-periods-never = Tôi chưa từng có, cũng chưa chuẩn bị
form-date-hint = Bạn chọn ngày, hoặc gõ năm-tháng-ngày như sau: 2026-11-22
form-number-hint = Bạn hãy gõ bằng chữ số.
form-country-hint = Nước của bạn không có trong danh sách? Bạn hãy gõ tên nước.

form-health =
    <b>Các câu tiếp theo là về sức khỏe của bạn.</b>

    Sức khỏe là chuyện riêng. Chúng tôi chỉ hỏi bạn đã khám sức khỏe chưa, khám khi nào, và bác sĩ có nói là bạn làm việc được không. Chúng tôi chỉ dùng câu trả lời cho lần kiểm tra này, và nhân viên hỗ trợ xem được. Bạn không bắt buộc phải trả lời.
form-health-yes = Có, cứ hỏi tôi
form-health-no = Không, bỏ qua các câu này

form-summary =
    <b>Các câu trả lời của bạn</b>

    Bấm vào một câu trả lời bên dưới để sửa.
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = Xem kết quả

form-mistake-no-text = ⚠️ Bạn hãy trả lời bằng chữ hoặc bằng các nút. Ở đây tôi không đọc được ảnh, tin nhắn thoại hay nhãn dán (sticker). Nếu muốn gửi cho nhân viên hỗ trợ, bạn hãy mở menu.
form-mistake-no-date = ⚠️ Tôi chưa đọc được ngày này. Bạn hãy gõ năm-tháng-ngày như sau: 2026-11-22
form-mistake-two-dates = ⚠️ Tôi chưa chắc bạn muốn nói ngày nào: ngày và tháng có thể bị đảo chỗ. Bạn hãy gõ năm, tháng, ngày như sau: 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ Ở đây không dùng được ngày này. Bạn hãy chọn một ngày từ { $first } đến { $last }.
# $lowest, $highest (Number)
form-mistake-number = ⚠️ Bạn hãy gõ một số nguyên từ { $lowest } đến { $highest }.
form-mistake-choose = ⚠️ Tôi không tìm thấy điều này trong các lựa chọn. Bạn hãy dùng các nút.

## Periods of stay

periods-list =
    <b>Các khoảng thời gian bạn ở Nhật với tư cách Kỹ năng đặc định số 1</b>

    Hãy nhập tất cả các khoảng thời gian, kể cả khi làm ở công ty khác hoặc ngành khác, và cả thời gian “Hoạt động đặc định” (特定活動) khi bạn chuẩn bị. Hãy nhập cả thời gian nghỉ sinh, nghỉ nuôi con nhỏ, nghỉ vì ốm đau hoặc bị thương.
periods-none = Chưa có khoảng thời gian nào. Nếu bạn chưa từng có tư cách này và chưa từng ở Nhật để chuẩn bị, hãy bấm “Xong”.
periods-add = ＋ Thêm khoảng thời gian
periods-done = Xong
periods-kind = Khoảng thời gian đó thuộc loại nào?
periods-remove = Xóa khoảng thời gian này
periods-from = <b>Bắt đầu từ ngày nào?</b>
periods-to = <b>Kết thúc vào ngày nào?</b> Ngày cuối cùng cũng được tính.
periods-running = Vẫn đang tiếp tục
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – vẫn tiếp tục · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ Ngày cuối không thể trước ngày đầu ({ $from }).

## Result

result-outcome-blocked = <b>Hiện giờ còn điều vướng mắc.</b> Bạn hãy xem các điểm có dấu ❌. Nhiều điểm trong số đó có thể thay đổi được.
result-outcome-needs_staff = <b>Có một số điểm cần nhân viên hỗ trợ kiểm tra.</b> Bạn hãy xem các điểm có dấu 👤.
result-outcome-incomplete = <b>Còn thiếu một số câu trả lời.</b> Bạn hãy xem các điểm có dấu ❔.
result-outcome-clear = <b>Theo câu trả lời của bạn, không có điều gì cản trở.</b> Chỉ Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định.
result-outcome-possible = <b>Theo câu trả lời của bạn, có vẻ bạn có thể chuyển việc.</b> Chỉ Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định. Bạn hãy xem trước các điểm có dấu 📌.
result-outcome-not_yet = <b>Theo câu trả lời của bạn, hiện chưa thể chuyển việc.</b> Nhân viên hỗ trợ có thể cho bạn biết còn thiếu gì.
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
result-escalate = <b>Không ai được lấy tiền đặt cọc của bạn, bắt bạn hứa trả tiền phạt, hay giữ đồ của bạn.</b> Nhân viên hỗ trợ có thể giúp bạn. Phần kiểm tra này không tự gửi yêu cầu tư vấn nào.
# $todo (String) a whole sentence
result-todo = 👉 <b>Việc nên làm tiếp:</b> { $todo }
result-papers = 📄 <b>Giấy tờ chứng minh:</b>
# $paper (String)
result-paper = • { $paper }
# $title, $url (String)
result-source = { $url ->
    [none] Nguồn: { $title }
   *[other] Nguồn: <a href="{ $url }">{ $title }</a>
}
# $on (String) a day, or empty when nobody has checked
result-checked = { $stale ->
    [true] Trong 180 ngày qua chưa có ai kiểm tra điều này trên trang chính thức. Bạn hãy hỏi lại nhân viên hỗ trợ cho chắc.
   *[other] Đã kiểm tra trên trang chính thức ngày { $on }.
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Chưa chắc chắn.</b> Chúng tôi chưa thấy trang chính thức nào nói rõ điều này. Nhân viên hỗ trợ sẽ xác nhận; trước đó bạn đừng quyết định theo thông tin này.
result-ask-support = 💬 Hỏi nhân viên hỗ trợ về việc này

verdict-met = đạt
verdict-not_met = chưa đạt
verdict-needs_staff = cần nhân viên kiểm tra
verdict-to_do = cần làm
verdict-unknown = chưa rõ
verdict-not_applicable = không cần xét
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
