## Deleting all of one’s data

forget-button = 🗑 Xóa dữ liệu của tôi
forget-what =
    <b>Xóa dữ liệu của tôi</b>

    Chúng tôi xóa ngay: mã số của cuộc trò chuyện này, ngôn ngữ, thông tin, các tin nhắc thời hạn và các lần kiểm tra của bạn. Yêu cầu tư vấn đang mở được đóng. Những điều bạn đã đồng ý hết hiệu lực.
# Where an alarm has not ended
forget-alarm = <b>🆘 Báo động của bạn cũng kết thúc. Sau đó đừng chờ chúng tôi.</b> { danger-numbers }
# $until (String) an ISO day
forget-stays-until = <b>Vẫn phải lưu:</b> theo luật, nội dung tư vấn và hồ sơ hỗ trợ, đến hết ngày { DAY($until) }. Các hồ sơ này mang một mã số. Tên của bạn được cất riêng, chỉ dùng cho hồ sơ chính thức. Sau đó chúng tôi xóa tất cả.
# $margin_days (Number)
forget-stays-contract = <b>Vẫn phải lưu:</b> theo luật, nội dung tư vấn và hồ sơ hỗ trợ, đến một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng kết thúc. Chúng tôi chưa biết ngày đó. Các hồ sơ này mang một mã số. Tên của bạn được cất riêng, chỉ dùng cho hồ sơ chính thức. Sau đó chúng tôi xóa tất cả.
# $chat_days (Number)
forget-stays-days = <b>Vẫn còn lưu:</b> những gì bạn đã hỏi nhân viên hỗ trợ, không gắn với cuộc trò chuyện của bạn, trong { NUMBER($chat_days, useGrouping: 0) } ngày. Sau đó chúng tôi xóa.
forget-stays-held = <b>Vẫn phải lưu:</b> hồ sơ, thông tin và các lần kiểm tra của bạn. Vì một vụ việc pháp lý, bây giờ chúng tôi không được xóa. Tất cả mang một mã số, ít nhất đến khi vụ việc kết thúc.
forget-after = Sau đó chúng tôi không thể viết cho bạn hoặc nhắc bạn. Bạn có thể quay lại bất cứ lúc nào bằng /start, như một người mới.
forget-go-on = Tiếp tục
forget-sure = <b>Xóa ngay bây giờ? Xóa rồi thì không lấy lại được.</b>
forget-yes = 🗑 Có, hãy xóa ngay
forget-no = Không, giữ nguyên tất cả
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>Chúng tôi đã xóa dữ liệu của bạn, trừ những gì còn phải lưu.</b>

    { $until ->
        [none] Chúng tôi lưu những hồ sơ đó, không gắn với cuộc trò chuyện của bạn, và xóa một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng kết thúc, hoặc khi vụ việc pháp lý kết thúc.
       *[other] Chúng tôi lưu những hồ sơ đó, không gắn với cuộc trò chuyện của bạn, đến hết ngày { DAY($until) }. Sau đó chúng tôi xóa.
    }

    { danger-numbers }

    Nếu muốn quay lại, bạn hãy viết /start.
# Before that, where an alarm had not ended
forget-alarm_ended = <b>🆘 Báo động khẩn cấp của bạn đã kết thúc. Những gì chúng tôi đã viết về báo động đó không còn đúng nữa: đừng chờ chúng tôi.</b>
