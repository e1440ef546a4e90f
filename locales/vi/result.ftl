## Result

result-outcome-blocked = <b>Hiện giờ còn điều vướng mắc.</b>
result-outcome-suspended = <b>Ngành này đang tạm dừng nhận hồ sơ.</b>
result-outcome-needs_staff = <b>Có một số điểm cần nhân viên hỗ trợ kiểm tra.</b>
result-outcome-incomplete = <b>Còn thiếu một số câu trả lời.</b>
result-outcome-clear = <b>Theo câu trả lời của bạn, không có điều gì cản trở.</b> Chỉ Tổng cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định.
result-outcome-possible = <b>Theo câu trả lời của bạn, có vẻ bạn có thể chuyển việc.</b>
result-outcome-not_yet = <b>Theo câu trả lời của bạn, hiện chưa thể chuyển việc.</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = ❔ Còn { $count } điểm chưa hỏi hết.
# $criterion (String)
result-not_asked = ❔ { $criterion }: chưa hỏi đến
result-partly_asked = ❔ { $criterion }: chưa hỏi hết
result-who_decides = Chỉ Tổng cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định. Phần kiểm tra này cho bạn thấy có thể còn thiếu gì.
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>Việc tiếp theo:</b> { $todo }
result-papers = 📄 <b>Giấy tờ chứng minh:</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }: { $title }
   *[other] { WORD("result-certainty", $certainty) }: <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ Chắc chắn (trang chính thức)
result-certainty-likely = 🔹 Có lẽ đúng (nơi khác viết như vậy)
result-certainty-unsettled = ❓ Chưa rõ (chưa có trang nào nói rõ)
# $on (String) a day, or none when nobody has checked
result-checked = { $stale ->
    [true] { $on ->
        [none] Chưa có ai kiểm tra điều này. Hãy hỏi nhân viên hỗ trợ.
       *[other] Lần cuối kiểm tra trên trang chính thức là ngày { $on }, đã hơn 180 ngày. Bạn hãy hỏi lại nhân viên hỗ trợ cho chắc.
    }
   *[other] Đã kiểm tra trên trang chính thức ngày { $on }.
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Chưa chắc chắn.</b> Bạn hãy hỏi nhân viên hỗ trợ trước khi quyết định theo thông tin này.
result-unconfirmed-why = Chúng tôi chưa thấy trang chính thức nào nói rõ điều này. Nhân viên hỗ trợ sẽ xác nhận.
result-send = 🙋 Gửi cho nhân viên hỗ trợ
result-go_on = 🔎 Kiểm tra cả những điều khác
result-more = 📋 Xem thêm về kết quả
result-sheet = 🖨 Bản để in, để cho xem (PDF)
result-details =
    <b>Thêm về kết quả này</b>

    Bấm vào một điểm để xem lý do, giấy tờ và nguồn.
# The sheet, for family, employer and office.
result-sheet-title = Kết quả kiểm tra
result-sheet-about = Theo câu trả lời của
result-sheet-summary = Kết quả
result-sheet-outcome = Kiểm tra cho biết
result-sheet-against = Điều vướng mắc
result-sheet-next = Việc cần làm
result-sheet-points = Các điểm
result-sheet-papers = Giấy tờ
result-sheet-answers = Câu trả lời
result-sheet-note = Xin lưu ý
result-sheet-sent = Bạn hãy xem lại trước khi cho người khác xem: trong đó có thể nói về việc khám sức khỏe và tiền bạn đã trả.
