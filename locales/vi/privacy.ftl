## The privacy notice

privacy-button = 🔏 Bảo vệ thông tin cá nhân
# $organisation, $registration, $phone, $contact (String), $hosted_in (String) a country, $sealed (String) yes or no
# $chat_days, $checks_days, $margin_days (Number)
privacy-notice =
    <b>Bảo vệ thông tin cá nhân</b>

    <b>Ai chịu trách nhiệm:</b> { $organisation }, cơ quan hỗ trợ đã đăng ký (登録支援機関, { $registration }). Nếu bạn muốn hỏi về thông tin của mình: { $contact }, điện thoại { $phone }.

    <b>Để làm gì:</b> để cùng bạn kiểm tra các quy định, để trả lời bạn, để nhắc bạn các thời hạn, và để lưu hồ sơ hỗ trợ mà luật yêu cầu.

    <b>Chúng tôi lưu gì, bao lâu:</b>
    • Thông tin bạn cho biết về mình: đến khi bạn xóa, hoặc yêu cầu xóa dữ liệu của bạn.
    • Những gì bạn viết, nếu bạn không có trong danh sách người lao động của chúng tôi: { NUMBER($chat_days, useGrouping: 0) } ngày sau khi việc tư vấn được đóng.
    • Các lần kiểm tra điều kiện: { NUMBER($checks_days, useGrouping: 0) } ngày.
    • Nội dung tư vấn và các hồ sơ hỗ trợ khác: một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc.
    Chúng tôi không nhận số My Number, tài khoản ngân hàng, mật khẩu hoặc ảnh chụp thẻ.

    <b>Ai xem được:</b> nhân viên phụ trách hỗ trợ, người quản lý hỗ trợ và quản trị viên của { $organisation }. Người kiểm tra có thể đọc hồ sơ. Khiếu nại về nhân viên hỗ trợ thì chỉ quản trị viên đọc. Công ty nơi bạn làm việc không xem được gì. Chúng tôi chỉ cho công ty biết điều gì khi bạn đồng ý trong trường hợp đó, hoặc khi luật bắt buộc.

    <b>Ở đâu:</b> trên máy tính ở nước này: { COUNTRY($hosted_in) }. { $sealed ->
        [yes] Tên và những gì bạn viết được lưu dưới dạng mã hóa.
       *[no] Những gì lưu ở đó không được bot này mã hóa.
    } Telegram là công ty ở ngoài nước Nhật; những gì bạn viết ở đây đi qua máy tính của họ ở nước ngoài.

    <b>Quyền của bạn:</b>
    /mydata – xem tất cả, sửa, nhận bằng tệp
    /stop – không nhận thông báo nữa
    /forget – xóa dữ liệu của bạn
    Bạn có thể rút lại từng điều đã đồng ý.

    <b>Đây không phải đường dây khẩn cấp.</b> Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119.
