# Red flags: why a matter is important, how soon staff act, and which office is competent.

flag-name-danger = Nguy hiểm tính mạng
flag-name-violence = Bạo lực, đe dọa
flag-name-documents_held = Giữ hộ chiếu, thẻ
flag-name-deposit_penalty = Tiền cọc, tiền phạt
flag-name-unpaid_wages = Không trả lương
flag-name-long_hours = Làm quá nhiều giờ
flag-name-accident = Tai nạn lao động
flag-name-other_work = Việc ngoài hợp đồng
flag-name-overstay = Sắp hết hạn lưu trú
flag-name-harassment = Quấy rối
flag-name-pregnancy = Mang thai
flag-name-dismissal = Sa thải, đóng cửa
flag-name-about_support_staff = Về nhân viên hỗ trợ
flag-within-at_once = ngay
flag-within-same_day = trong ngày
flag-within-one_day = trong một ngày
flag-within-two_days = trong hai ngày
# On the card of the matter. $flag, $urgency, $within (String); $name (String) who of staff has set it, or none; $set_on,
# $set_time (String) when, or none
flag-is = <b>{ $urgency ->
    [red] 🔴
   *[orange] 🟠
} Quan trọng: { WORD("flag-name", $flag) }.</b> Xử lý { WORD("flag-within", $within) }.{ $name ->
    [none] {""}
   *[other] {" "}{ $name } đặt, { DAY($set_on) } { $set_time }.
} Chỉ người quản lý hoặc quản trị viên được kết thúc.
# $office (String) id of an office; $is_sure (String) yes, or no
flag-office = • Cơ quan có thẩm quyền: { WORD("authority", $office) }{ $is_sure ->
    [yes] {""}
   *[no] {" "}(chưa ai xác nhận: hãy kiểm tra)
}{ $hotline ->
    [none] {""}
   *[other] {" "}☎️ { WORD("hotline", $hotline) }: <b>{ $number }</b>
}
# Where words of the worker look like it. $flag (String)
flag-offered = ❔ Lời ở đây có thể nói về: { WORD("flag-name", $flag) }. Nếu đúng, hãy bấm “{ flag-set }”.
flag-set = ❗ Quan trọng
flag-choose = Vì sao quan trọng? Người quản lý được báo việc 🔴 ngay, cả ngày lẫn đêm.
flag-ask = <b>Vì sao quan trọng?</b> Người quản lý được báo việc 🔴 ngay, cả ngày lẫn đêm, và việc 🟠 khi văn phòng mở cửa.
# $flag, $urgency (String); $offered (String) yes where words of the worker look like it, or no
flag-choice = { $urgency ->
    [red] 🔴
   *[orange] 🟠
} { WORD("flag-name", $flag) }{ $offered ->
    [yes] {" "}❔
   *[no] {""}
}
flag-said-set = Đã đánh dấu là quan trọng.
flag-said-kept = Đã ghi lại.
flag-only_managers = Chỉ người quản lý hoặc quản trị viên được làm việc này, vì đây là việc quan trọng. Hãy nhờ một trong những người đó.
# To one manager or admin, when the office opens. $count (Number) of matters
flag-opening = { $count ->
    [1] <b>🟠 Có một việc quan trọng đang chờ.</b> Hãy mở ra.
   *[other] <b>🟠 Có { $count } việc quan trọng đang chờ.</b> Hãy mở ra. /queue cho thấy tất cả.
}
# $number (String)
flag-open = Số { $number }
