# Asking support, from the worker's side, and its words that both sides share.

consultation-kind-work = 🛠 Công việc
consultation-kind-pay = 💴 Tiền lương
consultation-kind-life = 🏠 Đời sống
consultation-kind-procedure = 📄 Giấy tờ
consultation-kind-health = 🩺 Sức khỏe
consultation-kind-harassment = 🛡 Bị quấy rối
consultation-kind-job_change = 🔁 Chuyển việc
consultation-kind-other = ❓ Việc khác
consultation-what = <b>Bạn muốn hỏi về việc gì?</b> Nhân viên hỗ trợ đọc, công ty của bạn không đọc. Quấy rối: chỉ quản lý hỗ trợ, quản trị viên và người họ chọn. Khiếu nại: chỉ quản trị viên đọc.
# $number (String), $kind (String)
consultation-continue = ↩ Số { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    Bạn cứ viết điều muốn nói, bằng tiếng của bạn. Bạn cũng có thể gửi ảnh, tài liệu hoặc tin nhắn thoại.

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = Về trang: { $title }
# $number (String), $kind (String), $received (Number) messages in this visit
consultation-received =
    <b>✅ Yêu cầu tư vấn số { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] Bạn có thể viết tiếp ở đây. Chúng tôi đang giữ những gì bạn viết trước đó.
       *[other] Chúng tôi đã nhận được { $received } tin nhắn của bạn.
    } Bạn có thể viết thêm, hoặc bấm “{ consultation-finish }”.

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 Yêu cầu tư vấn số { $number }</b>
    { WORD("consultation-kind", $kind) }

    Chúng tôi đã nhận được tin nhắn của bạn. Chỉ người quản lý hỗ trợ, quản trị viên của { $organisation } và nhân viên do họ chọn mới đọc được. Bạn có thể viết thêm, hoặc bấm “{ consultation-finish }”.

    { danger-numbers }
consultation-finish = Xong
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = Bạn đã viết nhiều tin nhắn. Tất cả đều được lưu. Từ bây giờ, các tin tiếp theo được gộp lại và gửi cho nhân viên hỗ trợ { $minutes } phút một lần, không gửi từng tin. Bạn có thể viết tiếp. Nếu gặp nguy hiểm, bạn hãy bấm { sign-danger } để báo: người quản lý hỗ trợ và quản trị viên nhận được ngay.
# $number (String). Said instead of opening one more
consultation-joined = Hôm nay bạn đã mở nhiều yêu cầu tư vấn. Những gì bạn viết bây giờ được lưu vào yêu cầu số { $number }, yêu cầu này vẫn đang mở. Nhân viên hỗ trợ xem ở đó.
# $number (String)
consultation-added = ✅ Đã thêm vào yêu cầu tư vấn số { $number }. Nhân viên hỗ trợ sẽ xem.
# $number (String). Said when nobody chose what it is about
consultation-passed-on = Chúng tôi chuyển những gì bạn viết cho nhân viên hỗ trợ, thành yêu cầu tư vấn số { $number }. Họ sẽ trả lời ở đây. Bạn có thể viết tiếp bất cứ lúc nào.
consultation-zawgyi = Tin nhắn của bạn đã đến. Chữ Miến Điện trong tin được viết bằng Zawgyi nên nhân viên hỗ trợ khó đọc. Nếu được, lần sau bạn hãy chọn bàn phím Unicode. Bạn không cần viết lại tin này.
# Stands below an answer that staff changed after it was sent
consultation-corrected = ✏️ Đã sửa lại
# Said below that answer
consultation-look_again = ✏️ Chúng tôi đã sửa tin nhắn này. Bạn hãy đọc lại nhé.
consultation-closed = Nhân viên hỗ trợ đã đóng yêu cầu tư vấn số { $number }. Bạn thấy sự giúp đỡ có tốt không?
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = Cảm ơn bạn đã cho chúng tôi biết.
consultation-not-solved = Việc này chưa giải quyết xong
consultation-open-again = Yêu cầu tư vấn số { $number } đã được mở lại. Nhân viên hỗ trợ sẽ viết cho bạn.
consultation-reopened = Nhân viên hỗ trợ đã mở lại yêu cầu tư vấn số { $number }.
consultation-taken_back = Chúng tôi đã thu hồi một tin nhắn về yêu cầu tư vấn số { $number }. Bạn đừng làm theo tin đó. Nếu bạn vẫn cần câu trả lời, chúng tôi sẽ viết lại.
consultation-written_first = <b>{ $organisation } viết cho bạn</b> (số { $number }). Để trả lời, hãy trả lời tin nhắn tiếp theo hoặc viết ở đây. Nhân viên hỗ trợ sẽ đọc.
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>Tin nhắn từ nhân viên hỗ trợ, số { $number }</b>
consultation-late = ⏰ Số { $number }: chúng tôi chưa trả lời bạn đúng hạn. Chúng tôi xin lỗi. { $readers ->
    [none] Chúng tôi đang liên lạc với người có thể trả lời.
    [admins] Chúng tôi đang báo cho quản trị viên.
   *[other] Chúng tôi đang báo cho người quản lý hỗ trợ.
} { $phone ->
    [none] Bạn không cần viết lại.
   *[other] Nếu không chờ được, hãy gọi chúng tôi: { $phone }.
}
# The same, where the matter is urgent: who is in danger does not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
