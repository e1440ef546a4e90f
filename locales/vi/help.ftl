# Said above the help where somebody typed a command that does not exist.
help-unknown = Mình không biết lệnh này. Đây là những lệnh mình biết:
# $organisation (String), $phone (String)
help-text =
    <b>Bot này giúp bạn trong cuộc sống và công việc ở Nhật.</b>

    /menu – kiểm tra quy định về tư cách lưu trú của bạn, hoặc hỏi nhân viên hỗ trợ
    /language – đọc bằng ngôn ngữ khác
    /profile – thông tin và các ngày của bạn
    /mydates – các hạn sắp tới và còn bao nhiêu ngày
    /mydata – mọi thứ được lưu về bạn
    /privacy – thông tin của bạn được dùng thế nào, những điều bạn đồng ý
    /stop – không nhận thông báo nữa
    /forget – xóa dữ liệu của bạn
    /help – xem lại trang này

    Bot do { $organisation } quản lý. Điện thoại: { $phone }

    <b>Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119.</b> Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.
# In the place of the organisation's telephone number.
help-no_phone = (chưa có số điện thoại)
