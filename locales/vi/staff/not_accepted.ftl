## Said to staff

not_accepted-removing = Tin nhắn đang được xóa ở đây và trong cuộc trò chuyện của người lao động. Bot báo lý do cho người lao động.
not_accepted-remove-which = Hãy trả lời (reply) một tin nhắn của người lao động trong chủ đề này bằng /remove.
not_accepted-removed-before = Tin nhắn này đã được xóa trước đó.
# A reply to the message that the bot could not delete.
not_accepted-left-in-group = Không xóa được tin nhắn này ở đây, vì Telegram chỉ cho bot xóa trong vòng 48 giờ. Hãy tự xóa tin nhắn này.
# $reason (String) Telegram’s own words, in English
not_accepted-left-in-chat = Không xóa được tin nhắn trong cuộc trò chuyện của người lao động (“{ $reason }”). Hãy nhờ người lao động tự xóa; nếu cần, hãy gọi điện.
