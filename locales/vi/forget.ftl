## Being forgotten

forget-button = 🗑 Xóa dữ liệu của tôi
forget-what =
    <b>Xóa dữ liệu của tôi</b>

    <b>Xóa ngay:</b> mã số của cuộc trò chuyện này, ngôn ngữ của bạn, thông tin bạn đã cho biết, các tin nhắc thời hạn và các lần kiểm tra điều kiện. Các yêu cầu tư vấn đang mở sẽ được đóng. Những điều bạn đã đồng ý không còn hiệu lực.
# $until (String) an ISO day
forget-stays-until = <b>Vẫn phải lưu:</b> luật yêu cầu chúng tôi lưu nội dung tư vấn và các hồ sơ hỗ trợ khác. Các hồ sơ này chỉ mang một mã số, và được lưu đến hết { DAY($until) }; tên của bạn được cất riêng, chỉ dùng cho hồ sơ chính thức. Sau đó tất cả sẽ bị xóa.
# $margin_days (Number)
forget-stays-contract = <b>Vẫn phải lưu:</b> luật yêu cầu chúng tôi lưu nội dung tư vấn và các hồ sơ hỗ trợ khác. Các hồ sơ này chỉ mang một mã số, và được lưu thêm một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc (chúng tôi chưa biết là ngày nào); tên của bạn được cất riêng, chỉ dùng cho hồ sơ chính thức. Sau đó tất cả sẽ bị xóa.
# $chat_days (Number)
forget-stays-days = <b>Vẫn còn lưu:</b> những gì bạn đã hỏi nhân viên hỗ trợ được lưu thêm { NUMBER($chat_days, useGrouping: 0) } ngày, không gắn với cuộc trò chuyện của bạn nữa. Sau đó sẽ bị xóa.
forget-stays-held = <b>Vẫn phải lưu:</b> hồ sơ của bạn được giữ lại vì một vụ việc pháp lý, nên bây giờ không được xóa gì trong đó; thông tin và các lần kiểm tra của bạn cũng được giữ lại. Tất cả chỉ mang một mã số, và được lưu ít nhất đến khi vụ việc kết thúc.
forget-after = Sau đó chúng tôi không thể viết cho bạn và không thể nhắc bạn điều gì nữa. Bạn có thể quay lại bất cứ lúc nào bằng /start, và bắt đầu lại như một người mới.
forget-go-on = Tiếp tục
forget-sure = <b>Bạn có chắc muốn xóa dữ liệu của mình không?</b> Xóa rồi thì không lấy lại được.
forget-yes = 🗑 Có, hãy xóa ngay
forget-no = Không, giữ nguyên tất cả
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>Chúng tôi đã xóa dữ liệu của bạn, trừ những gì còn phải lưu.</b>

    { $until ->
        [none] Những hồ sơ mà luật yêu cầu lưu thì chỉ mang một mã số. Hồ sơ sẽ bị xóa khi hết thời hạn: một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc, hoặc khi vụ việc pháp lý kết thúc.
       *[other] Những gì còn phải lưu thì chỉ mang một mã số, đến hết { DAY($until) }. Sau đó sẽ bị xóa.
    }

    Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119. Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    Nếu bạn muốn quay lại, hãy viết /start.
