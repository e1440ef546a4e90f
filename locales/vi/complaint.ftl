complaint-about-staff = 🔒 Khiếu nại về nhân viên hỗ trợ
# $number (String)
complaint-continue = ↩ Số { $number } 🔒 Khiếu nại
complaint-write =
    <b>🔒 Khiếu nại về nhân viên hỗ trợ</b>

    Chỉ quản trị viên đọc được. Bạn hãy viết chuyện đã xảy ra bằng tiếng của bạn, hoặc gửi ảnh, tin nhắn thoại.

    Về một quản trị viên? Viết xong, bạn hãy bấm tên: từ lúc đó người ấy không đọc được nữa. Cơ quan bên ngoài: “{ menu-guide }”.

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Khiếu nại số { $number }</b>

    { $received ->
        [0] Bạn có thể viết tiếp ở đây. Chúng tôi đang giữ những gì bạn viết trước đó.
       *[other] Chúng tôi đã nhận được { $received } tin nhắn của bạn.
    } Quản trị viên sẽ trả lời ở đây. Nhân viên hỗ trợ không xem được. Bạn có thể viết thêm, hoặc bấm “{ consultation-finish }”.

    { danger-numbers }
# $number (String)
complaint-added = ✅ Đã thêm vào khiếu nại số { $number }. Chỉ quản trị viên sẽ xem.
# $number (String)
complaint-left_in_group = 🔒 Khiếu nại số { $number }: chúng tôi chưa xóa được hết khỏi nhóm nhân viên hỗ trợ. Có thể họ vẫn đọc được một phần. Chúng tôi đã nhờ quản trị viên xóa.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Trả lời khiếu nại số { $number } của bạn</b>
# $number (String)
complaint-closed = Quản trị viên đã đóng khiếu nại số { $number }. Bạn thấy sự giúp đỡ có tốt không?
# $number (String)
complaint-reopened = Quản trị viên đã mở lại khiếu nại số { $number }.
# $number (String)
complaint-open-again = Khiếu nại số { $number } đã được mở lại. Quản trị viên sẽ viết cho bạn.
complaint-name = Khiếu nại về ai?
# $number (String)
complaint-name-ask =
    <b>Khiếu nại số { $number }: về ai?</b>

    Bạn hãy bấm một tên: từ lúc đó người ấy không đọc được nữa, kể cả khi là quản trị viên. Bấm lần nữa để bỏ chọn. Bạn không bắt buộc phải nói.

    Bạn cũng có thể viết đó là ai. <b>Cách này không giấu được với ai:</b> quản trị viên nào không có ✓ đều đọc, có thể cả chính người đó.
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ Chúng tôi đã thêm điều bạn viết vào khiếu nại số { $number }.</b> Viết như vậy không giấu khiếu nại với ai: quản trị viên nào không có dấu ✓ đều đọc được. Muốn giấu với ai, bạn hãy bấm tên người đó.
complaint-name-unknown = Tôi không biết tên
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ Chúng tôi đã thêm vào khiếu nại số { $number } rằng bạn không biết tên.</b> Riêng điều đó không giấu khiếu nại với ai: chỉ giấu với người có dấu ✓. Bạn có thể viết điều bạn biết về người đó, ví dụ bạn gặp ở đâu.
# $number, $name (String)
complaint-name-last =
    <b>Khi đó, ở đây không còn ai đọc được khiếu nại số { $number }.</b>

    { $name } là người cuối cùng còn được đọc. Khi đó chỉ các cơ quan bên ngoài có thể giúp bạn. Bạn vẫn muốn nêu tên người này?
complaint-name-last-yes = Có, không ai ở đây đọc
complaint-name-last-no = Giữ như cũ
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ Số { $number }: bạn đã thay đổi lựa chọn, nên ở đây lại có người có thể đọc.
# Above the buttons that hide another matter, or show it again
complaint-name-others = Bạn cũng đã viết cho chúng tôi về việc khác. Người có dấu ✓ có thể đọc cả việc đó. Muốn ẩn với họ, hãy bấm 🚫.
# A button of the worker, where everybody is named who could read it; and what is so then. $number (String)
complaint-close_own = ✖️ Đóng số { $number }
complaint-closed_own = ✅ Đã đóng số { $number }. Những gì bạn viết từ bây giờ không vào đó: mọi nhân viên hỗ trợ có thể đọc. Nếu không muốn, bạn bấm “{ complaint-about-staff }”: chúng tôi không báo cho người bạn đã nêu trong khiếu nại trước. Hoặc gọi nơi bên ngoài: “{ menu-guide }”.
# Sent where a new complaint is kept from whom the one before it names. $number (String)
complaint-named_again = 🔒 Số { $number }: chúng tôi không báo cho người bạn đã nêu trong khiếu nại trước, hoặc người mà bạn giấu. Muốn đổi, bạn bấm “{ complaint-name }”.
complaint-name-done = Xong
# $longest (Number)
complaint-name-long = ⚠️ Hãy gõ một tên, nhiều nhất { $longest } ký tự.
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = Nhân viên hỗ trợ
complaint-role-support_manager = Người quản lý hỗ trợ
complaint-role-admin = Quản trị viên
complaint-role-auditor = Người kiểm tra
