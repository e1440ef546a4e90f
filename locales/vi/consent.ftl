# Who runs the bot, what is kept and why, Telegram abroad, no emergency line. A change in meaning needs a new CONSENT_VERSION.
# $organisation (String), $registration (String), $phone (String), $contact (String)
consent-text =
    <b>Trước khi bắt đầu</b>

    Bot này do <b>{ $organisation }</b>, cơ quan hỗ trợ đã đăng ký (登録支援機関, { $registration }), quản lý.

    <b>Chúng tôi lưu gì:</b> mã số của cuộc trò chuyện này, ngôn ngữ của bạn, các câu trả lời của bạn, thông tin và các ngày của bạn, và những gì bạn viết cho nhân viên hỗ trợ. <b>Để làm gì:</b> để cùng bạn kiểm tra các quy định, để trả lời bạn, và để lưu những hồ sơ mà luật yêu cầu chúng tôi lưu. Chỉ nhân viên hỗ trợ của { $organisation } xem được. Công ty nơi bạn làm việc không xem được.

    <b>Nếu bạn đồng ý tất cả,</b> bạn cũng đồng ý để chúng tôi nhắc bạn các thời hạn, và để nhân viên hỗ trợ lưu những gì bạn hỏi họ. Bạn có thể chọn từng mục, và rút lại bất cứ lúc nào: /privacy.

    <b>Telegram là công ty ở ngoài nước Nhật.</b> Những gì bạn viết ở đây sẽ đi qua máy tính của họ ở nước ngoài.

    <b>Đây không phải đường dây khẩn cấp.</b> Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119. Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    Nếu bạn muốn hỏi về thông tin của mình: { $contact }, điện thoại { $phone }.

    Bạn có đồng ý không?
# $organisation, $phone (String); below it stand the hours
consent-kept =
    <b>Chưa ai đọc những gì bạn đã viết.</b> Lời của bạn chờ ở đây nhiều nhất mười phút. Nếu bạn đồng ý, chỉ cần một lần bấm là gửi đi. Nếu bạn nói không, chúng tôi xóa ngay.

    Nếu nguy hiểm, hãy gọi 110 (cảnh sát) hoặc 119 (cứu hỏa, cấp cứu). { $organisation }: { $phone }.
consent-agree = Có, tôi đồng ý tất cả
consent-choose = Chọn từng mục
# $organisation (String)
consent-purposes =
    <b>Bạn còn đồng ý điều gì?</b>

    • <b>Nhắc thời hạn:</b> chúng tôi nhắc bạn các thời hạn, ví dụ ngày hết hạn lưu trú.
    • <b>Lưu những gì tôi hỏi:</b> nhân viên hỗ trợ của { $organisation } lưu những gì bạn hỏi và những gì họ trả lời. Nếu không, họ không thể giúp bạn bằng tin nhắn ở đây.

    Bấm vào mục bạn đồng ý, rồi bấm “Tiếp tục”. Khi bấm “Tiếp tục”, bạn đồng ý với những phần còn lại của nội dung trước đó.
consent-continue = Tiếp tục
consent-decline = Không
# $organisation, $phone, $hours (String)
consent-declined =
    Không sao cả. Chúng tôi không lưu thông tin gì về bạn.

    Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119. Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    Bạn cũng có thể gọi { $organisation }: { $phone }. { $hours }

    Nếu bạn đổi ý, hãy viết /start.
