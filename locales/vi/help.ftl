# Said above the help where somebody typed a command that does not exist.
help-unknown = Không có lệnh này. Bạn có thể dùng các lệnh sau:
# $organisation (String), $phone (String)
help-text =
    <b>Bot này giúp bạn trong cuộc sống và công việc ở Nhật.</b>

    <blockquote expandable>/menu – kiểm tra quy định, hỏi nhân viên hỗ trợ
    /language – đổi ngôn ngữ
    /profile – thông tin và các ngày của bạn
    /mydates – các hạn của bạn
    /mydata – những gì được lưu về bạn
    /privacy – bảo vệ thông tin, những điều bạn đồng ý
    /stop – không nhận thông báo nữa
    /forget – xóa dữ liệu của bạn</blockquote>

    { $phone ->
        [none] Bot do { $organisation } quản lý.
       *[other] Bot do { $organisation } quản lý. Điện thoại: { $phone }
    }

    <b>{ danger-numbers }</b> Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (chưa có số điện thoại)
