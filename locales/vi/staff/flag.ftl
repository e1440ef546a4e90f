# Red flags: why a matter is important, how soon staff act, and which office is competent.

flag-name-danger = Nguy hiểm tính mạng
flag-name-violence = Bạo lực, đe dọa
flag-name-documents_held = Bị giữ hộ chiếu, thẻ
flag-name-deposit_penalty = Tiền đặt cọc, tiền phạt
flag-name-unpaid_wages = Không được trả lương
flag-name-long_hours = Làm quá nhiều giờ
flag-name-accident = Tai nạn lao động
flag-name-other_work = Làm việc khác, nơi khác
flag-name-overstay = Hết, sắp hết hạn lưu trú
flag-name-harassment = Quấy rối, bắt nạt
flag-name-pregnancy = Mang thai
flag-name-dismissal = Sa thải, đóng cửa
flag-name-about_support_staff = Về nhân viên hỗ trợ
flag-within-at_once = ngay lập tức
flag-within-same_day = ngay trong ngày đó
flag-within-one_day = trong vòng một ngày
flag-within-two_days = trong vòng hai ngày
# On the card of the matter. $flag, $urgency, $within (String); $name (String) who of staff has set it, or none; $set_on,
# $set_time (String) when, or none
flag-is = <b>{ $urgency ->
    [red] 🔴
   *[orange] 🟠
} Quan trọng: { WORD("flag-name", $flag) }.</b> Xử lý { WORD("flag-within", $within) }.{ $name ->
    [none] {""}
   *[other] {" "}Do { $name } đánh dấu, { DAY($set_on) } { $set_time }.
} Chỉ người quản lý hoặc quản trị viên mới được đóng việc này.
# $office (String) id of an office; $is_sure (String) yes, or no
flag-office = • Cơ quan có thẩm quyền: { WORD("authority", $office) }{ $is_sure ->
    [yes] {""}
   *[no] {" "}(chưa ai xác nhận: hãy kiểm tra)
}{ $hotline ->
    [none] {""}
   *[other] {" "}☎️ { WORD("hotline", $hotline) }: <b>{ $number }</b>
}
# Where words of the worker look like it. $flag (String)
flag-offered = ❔ Nội dung ở đây có thể nói về: { WORD("flag-name", $flag) }. Nếu đúng, hãy bấm “{ flag-set }”.
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
flag-clear = ✖️ Bỏ dấu (chỉ quản lý)
flag-said-cleared = Việc này không còn được đánh dấu là quan trọng.
flag-worker_said = Người lao động đã nói việc này quan trọng, nên vẫn giữ dấu.
flag-said-set = Đã đánh dấu là quan trọng.
flag-said-kept = Đã ghi lại.
flag-only_managers = Chỉ người quản lý hoặc quản trị viên mới được làm điều này, vì đây là việc quan trọng. Hãy nhờ một trong những người đó.
# To one manager or admin, when the office opens. $count (Number) of matters
flag-opening = { $count ->
    [1] <b>🟠 Có một việc quan trọng đang chờ.</b> Hãy mở ra.
   *[other] <b>🟠 Có { $count } việc quan trọng đang chờ.</b> Hãy mở ra. /queue cho thấy tất cả.
}
# $number (String)
flag-open = Số { $number }
