## A new phone

# $roster_number (String)
new_phone-asking =
    <b>Người có mã số { $roster_number } dùng điện thoại mới phải không?</b>

    Chỉ bấm nút đỏ khi bạn chắc chắn người lao động có điện thoại mới hoặc tài khoản Telegram mới. Hãy nói chuyện với người lao động trước, ví dụ gọi điện.

    Cuộc trò chuyện cũ bị ngắt ngay. Bot không gửi gì đến đó nữa, và không còn biết ai viết từ đó. Thông tin và các yêu cầu tư vấn của người lao động vẫn được giữ.
new_phone-yes = Đúng, ngắt cuộc trò chuyện cũ
# $roster_number (String)
new_phone-freed =
    <b>Đã ngắt cuộc trò chuyện cũ của mã số { $roster_number }.</b>

    Tiếp theo: hãy làm giấy mời mới và đưa cho người lao động. Trong cuộc trò chuyện mới, bot hỏi lại người lao động có đồng ý không. Sau đó mọi việc tiếp tục như trước.
