complaint-about-staff = 🔒 Khiếu nại về nhân viên hỗ trợ
# $number (String)
complaint-continue = ↩ Số { $number } 🔒 Khiếu nại
# $organisation (String)
complaint-write =
    <b>🔒 Khiếu nại về nhân viên hỗ trợ</b>

    Bạn hãy viết chuyện đã xảy ra, bằng tiếng của bạn. Bạn cũng có thể gửi ảnh, tài liệu hoặc tin nhắn thoại.

    Chỉ quản trị viên của { $organisation } đọc. Nhân viên hỗ trợ không xem được.
    Bạn muốn khiếu nại về chính quản trị viên? Khi đó bạn đừng viết ở đây. Bạn hãy nói với Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) hoặc luật sư: bạn tìm số điện thoại trong mục “📖 Sách hướng dẫn” của menu.

    Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát) hoặc 119 (cứu hỏa, cấp cứu).
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Khiếu nại số { $number }</b>

    { $received ->
        [0] Bạn có thể viết tiếp ở đây. Chúng tôi đang giữ những gì bạn viết trước đó.
       *[other] Chúng tôi đã nhận được { $received } tin nhắn của bạn.
    } Quản trị viên sẽ trả lời ở đây. Nhân viên hỗ trợ không xem được. Bạn có thể viết thêm, hoặc bấm “Xong”.

    Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát) hoặc 119 (cứu hỏa, cấp cứu).
# $number (String)
complaint-added = ✅ Đã thêm vào khiếu nại số { $number }. Chỉ quản trị viên sẽ xem.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Trả lời khiếu nại số { $number } của bạn</b>
# $number (String)
complaint-closed = Quản trị viên đã đóng khiếu nại số { $number }. Bạn thấy sự giúp đỡ có tốt không?
# $number (String)
complaint-reopened = Quản trị viên đã mở lại khiếu nại số { $number }.
# $number (String)
complaint-open-again = Khiếu nại số { $number } đã được mở lại. Quản trị viên sẽ viết cho bạn.
