# Restricted matters: managers and admins hear of them one by one. Not a word of the matter stands here.

# $number (String)
restricted-new = 🔒 Có một vụ việc quan trọng mới: số { $number }. Chỉ người quản lý hỗ trợ và quản trị viên được báo.
# $name, $why (String) as in standing-given_back
restricted-given_back = 🔒 Số { $number }: { standing-given_back }
restricted-rested = 🔒 Số { $number }: { standing-rested }
# $number (String)
restricted-more = 🔒 Vụ việc số { $number } có nội dung mới.
# $number, $rating (String)
restricted-rated = 🔒 Số { $number }. Câu trả lời của người lao động cho câu hỏi về việc hỗ trợ: { WORD("consultation-rating", $rating) }
# $number (String)
restricted-unsolved = 🔒 Người lao động nói rằng vụ việc số { $number } chưa được giải quyết. Vụ việc đã được mở lại.
# $number, $id (String)
restricted-forgotten = 🔒 Số { $number }: người lao động đã yêu cầu xóa dữ liệu, và từ nay là No. { $id }. Vụ việc đã được đóng.
# $number (String), $count (Number)
restricted-remove_by_hand = 🔒 Từ nay chỉ người quản lý hỗ trợ và quản trị viên đọc số { $number }. Bot không xóa được hết trong nhóm nhân viên. Có thể còn { $count } tin nhắn hoặc chủ đề về việc này. Hãy tự xóa. Nếu bạn cho phép bot xóa tin nhắn, bot có thể xóa cả chủ đề.
restricted-show_left = Xem trong nhóm
# For the staff group, where the bot may write to no manager or admin. $number (String)
restricted-unheard = 🔒 Số { $number } đang chờ người quản lý hoặc quản trị viên: không báo riêng được cho ai. Người quản lý và quản trị viên, hãy mở bot.
# $number (String), $held (String) what it held. Not a word of the message is known.
restricted-cry_removed =
    🆘 Số { $number }: người lao động đã viết một việc gấp. Nội dung phải bị xóa vì có { $held ->
        [my_number] My Number
        [bank_account] số tài khoản ngân hàng
        [password] mật khẩu
       *[card] thẻ hoặc số trên thẻ
    }. Hãy viết hoặc gọi ngay.
