## Said to staff

not_accepted-remove-which = Hãy trả lời (reply) một tin nhắn của người lao động trong chủ đề này bằng /remove.
not_accepted-removed-before = Tin nhắn này đã được gỡ trước đó.
# A reply to the message that the bot could not delete. $reason (String) Telegram’s own words, in English
not_accepted-left-in-group = Bot không xóa được tin nhắn này (“{ $reason }”). Nhân viên vẫn đọc được ở đây. Hãy tự xóa, và kiểm tra xem bot có quyền xóa tin nhắn không.
not_accepted-left-unknown = ⚠️ Tin nhắn của người lao động lúc { $time }, { DAY($on) }, đã được gỡ hoặc chuyển đi. Telegram không cho biết bản sao trước đó đã đến đây hay chưa. Nếu còn ở đây, hãy tự xóa.
# $number (String) or “none”, $on (String) a day or “none”, $time (String), $reason (String) Telegram’s own words, in English
not_accepted-left-in-chat = { $on ->
    [none] Không xóa được tin nhắn trong cuộc trò chuyện của người lao động (“{ $reason }”).
   *[other] Số { $number }: không xóa được tin nhắn ngày { DAY($on) }, { $time } trong cuộc trò chuyện của người lao động (“{ $reason }”).
    } Hãy nhờ người lao động tự xóa; nếu cần, hãy gọi điện.
