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
# $todo (String) a whole sentence
result-todo = 👉 <b>Việc nên làm tiếp:</b> { $todo }
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
        [none] Chưa có ai kiểm tra điều này. Bạn hãy hỏi lại nhân viên hỗ trợ cho chắc.
       *[other] Lần cuối kiểm tra trên trang chính thức là ngày { $on }, đã hơn 180 ngày. Bạn hãy hỏi lại nhân viên hỗ trợ cho chắc.
    }
   *[other] Đã kiểm tra trên trang chính thức ngày { $on }.
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Chưa chắc chắn.</b> Chúng tôi chưa thấy trang chính thức nào nói rõ điều này. Nhân viên hỗ trợ sẽ xác nhận; trước đó bạn đừng quyết định theo thông tin này.
result-ask-support = 💬 Hỏi nhân viên hỗ trợ về việc này
