# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – hỗ trợ từ { $organisation }
# $organisation (String)
description-long =
    Hỗ trợ người nước ngoài làm việc ở Nhật, do { $organisation } quản lý. Miễn phí.

    • Kiểm tra quy định về tư cách lưu trú và công việc của bạn
    • Xem các hạn của bạn và được nhắc trước
    • Đọc về cuộc sống và công việc ở Nhật
    • Hỏi nhân viên hỗ trợ bằng tiếng của bạn

    Công ty của bạn không đọc được những gì bạn viết ở đây.

    Đây không phải đường dây khẩn cấp. Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát) hoặc 119 (cứu hỏa, cấp cứu).
# $organisation (String)
description-short = Hỗ trợ miễn phí cho người lao động ở Nhật, từ { $organisation }. Nguy hiểm: 110, 119.
