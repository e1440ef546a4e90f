# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = Mở menu
command-help = Bot này giúp được gì, gọi ai khi nguy hiểm
command-language = Đọc bằng ngôn ngữ khác
command-profile = Thông tin và các ngày của bạn
command-mydates = Các hạn sắp tới và còn bao nhiêu ngày
command-mydata = Xem, sửa và nhận mọi thứ được lưu về bạn
command-privacy = Thông tin của bạn được dùng thế nào, những điều bạn đồng ý
command-clear = Xóa tin nhắn trong cuộc trò chuyện này
command-stop = Không nhận thông báo nữa
command-forget = Xóa dữ liệu của bạn
