# Restricted matters: managers and admins hear of them one by one. Not a word of the matter stands here.

# $number (String)
restricted-new = 🔒 Có một vụ việc quan trọng mới: số { $number }. Chỉ người quản lý hỗ trợ và quản trị viên được báo.
# $number (String)
restricted-more = 🔒 Vụ việc số { $number } có nội dung mới.
# $number, $rating (String)
restricted-rated = 🔒 Số { $number }. Câu trả lời của người lao động cho câu hỏi về việc hỗ trợ: { WORD("consultation-rating", $rating) }
# $number (String)
restricted-unsolved = 🔒 Người lao động nói rằng vụ việc số { $number } chưa được giải quyết. Vụ việc đã được mở lại.
# $number, $id (String)
restricted-forgotten = 🔒 Số { $number }: người lao động đã yêu cầu xóa dữ liệu, và từ nay là No. { $id }. Vụ việc đã được đóng.
# For the staff group, where the bot may write to no manager or admin. $number (String)
restricted-unheard = 🔒 Số { $number } đang chờ người quản lý hoặc quản trị viên: không báo riêng được cho ai. Người quản lý và quản trị viên, hãy mở bot.
