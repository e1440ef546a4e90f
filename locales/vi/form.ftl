# One form for every check: questions, summary, result.

form-begin = Bắt đầu
form-resume = Làm tiếp từ chỗ đã dừng
form-change = Xem hoặc sửa câu trả lời
form-full = Kiểm tra tất cả, từng câu một
form-known =
    <b>Những điều này còn đúng không?</b>

    Bạn hoặc nhân viên hỗ trợ đã cho biết. Điều nào sai, bạn hãy bấm vào đó.
form-known-yes = Có, tất cả đều đúng
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = Câu { $number } trong khoảng { $about } câu
# $count (Number) in the quick check
form-left = Còn khoảng { $count } câu
# $answer (String)
form-answer-now = Câu trả lời hiện giờ của bạn: <b>{ $answer }</b>
form-yes = Có
form-no = Không
form-skip = Tôi không biết
form-one_by_one = Hỏi tôi từng câu một
form-not-known = Tôi không biết
form-back = { button-back }
form-later = Tạm dừng (câu trả lời được lưu)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = chưa có
form-periods-open = Nhập các khoảng thời gian lưu trú
form-periods-never = Chưa từng có, chưa chuẩn bị
form-periods-since = Liên tục đến nay? Hãy chọn hoặc gõ ngày đầu tiên: 2024-04-01. Nếu không, hãy nhập từng khoảng.
form-date-hint = Bạn chọn ngày, hoặc gõ năm-tháng-ngày như sau: 2026-11-22
form-number-hint = Bạn hãy gõ bằng chữ số.
form-country-hint = Nước của bạn không có trong danh sách? Bạn hãy gõ tên nước.
form-found = Bạn muốn nói một trong các mục này phải không? Nếu không, bạn hãy gõ từ khác hoặc bấm “{ form-show-all }”.
form-show-all = Hiện tất cả
form-health =
    <b>Các câu tiếp theo là về sức khỏe của bạn.</b>

    Sức khỏe là chuyện riêng. Chúng tôi chỉ hỏi bạn đã khám sức khỏe chưa, khám khi nào, và bác sĩ có nói là bạn làm việc được không. Chúng tôi chỉ dùng câu trả lời cho lần kiểm tra này, và nhân viên hỗ trợ xem được. Bạn không bắt buộc phải trả lời.
form-health-yes = Có, cứ hỏi tôi
form-health-no = Không, bỏ qua các câu này
# Beside a single question about health.
form-health-one = Sức khỏe là chuyện riêng. Nếu bạn trả lời, chúng tôi chỉ dùng câu trả lời cho lần kiểm tra này, và nhân viên hỗ trợ xem được. Bạn không bắt buộc phải trả lời.
form-health-private = Tôi không muốn nói
form-summary =
    <b>Các câu trả lời của bạn</b>

    Bấm vào một câu trả lời bên dưới để sửa.
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = Xem kết quả
form-mistake-no-text = ⚠️ Bạn hãy trả lời bằng chữ hoặc bằng các nút. Ở đây không trả lời bằng ảnh, tin nhắn thoại hay nhãn dán (sticker) được.
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 Chúng tôi hiểu là ngày: <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ Năm nào? Bạn hãy gõ cả năm như sau: 2026-11-22
form-mistake-short-year = ⚠️ Số nào là năm? Bạn hãy viết năm bằng bốn chữ số, ví dụ: 2026-11-22
form-mistake-no-month = ⚠️ Tháng nào? Bạn hãy gõ cả năm và tháng như sau: 2026-11-22
form-mistake-no-date = ⚠️ Chúng tôi không đọc được ngày này. Bạn hãy gõ năm-tháng-ngày như sau: 2026-11-22
form-mistake-two-dates = ⚠️ Ngày nào? Ngày và tháng có thể bị đảo chỗ. Bạn hãy gõ như sau: 2026-11-22
form-mistake-no-such-day = ⚠️ Không có ngày này. Bạn hãy gõ lại như sau: 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ Thứ và ngày không khớp nhau: ngày này là { DAY($day) }. Bạn hãy xem lại rồi gõ ngày như sau: 2026-11-22
form-mistake-nepali = ⚠️ Đây có phải là năm theo lịch Nepal (Bikram Sambat) không? Bạn hãy gõ ngày như ghi trên thẻ lưu trú hoặc hộ chiếu, theo dương lịch, như sau: 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ Bạn hãy chọn một ngày từ { $first } đến { $last }.
# $lowest, $highest (Number)
form-mistake-number = ⚠️ Bạn hãy gõ một số nguyên từ { $lowest } đến { $highest }.
form-mistake-choose = ⚠️ Đây không phải là một trong các câu trả lời. Bạn hãy dùng các nút.
form-health-about = Sức khỏe
form-health-refused = không muốn nói
