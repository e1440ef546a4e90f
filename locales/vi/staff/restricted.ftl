# Restricted matters: managers and admins hear of them one by one. Not a word of the matter stands here.

# $number (String)
restricted-new = 🔒 Có một vụ việc quan trọng mới: số { $number }. Chỉ người quản lý hỗ trợ và quản trị viên được báo.
# Where the group has read it for a while. $number (String)
restricted-returned = 🔒 Số { $number } đã được mở cho nhóm, nay lại chỉ những người được đọc mới đọc.
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
# The card in General of a matter that the group does not see. $number (String), $state (String) open or closed
restricted-card = <b>🔒 Số { $number } · quan trọng</b>{ $state ->
    [closed] {" · đã đóng"}
   *[open] {""}
}
# $names (String) of who waits for a manager
restricted-card-asking = Xin được đọc: { $names }
# $name (String), $on (String) a day, $time (String)
restricted-card-opened = { $name } đã mở, { DAY($on) } { $time }
# $number (String)
restricted-card-over = Số { $number } không còn trên thẻ này nữa.
restricted-ask = Xin được đọc
# What the person reads who tapped it. $number (String)
restricted-ask-sent = Người quản lý hỗ trợ đã được báo. Bot sẽ trả lời bạn trong tin nhắn riêng.
restricted-ask-reads = Bạn được đọc số { $number }. Hãy mở bot.
restricted-ask-waits = Bạn đã xin rồi. Chưa có người quản lý nào quyết định về số { $number }.
restricted-ask-unheard = Yêu cầu của bạn cho số { $number } đã được lưu. Bot chưa báo được cho người quản lý nào: hãy tự báo cho một người.
# For a manager in private. $number, $name (String) who asks
restricted-asks = 🔒 { $name } xin được đọc số { $number }.
restricted-let_read = Cho đọc
restricted-let_not = Không
restricted-request-over = Đã có người quyết định việc này.
# In the place of the question. $number, $name (String), $said (String) yes or no
restricted-request-decided = 🔒 Số { $number }, { $name }: { $said ->
    [yes] bây giờ được đọc.
   *[no] không được đọc.
}
# For the staff group. $number (String)
restricted-asks-late = 🔒 Số { $number }: có người đã chờ một ngày để được đọc. Người quản lý, hãy mở bot.
# For an officer in private. $number (String)
restricted-added_you = 🔒 Bây giờ bạn được đọc số { $number }. Đừng nói về việc này với ai không được đọc.
restricted-removed_you = 🔒 Bạn không còn đọc số { $number } nữa. Những gì bot đã cho bạn xem sẽ bị xóa.
# For an officer in private who had asked to read it. $number (String), $why (String) closed or opened
restricted-request-ended = 🔒 { $why ->
    [closed] Số { $number } đã đóng, nên yêu cầu được đọc của bạn cũng kết thúc. Nếu việc này được mở lại, bạn có thể yêu cầu lại.
   *[opened] Số { $number } bây giờ nằm trong nhóm nhân viên: bạn đọc được ở đó.
}
restricted-refused_you = 🔒 Số { $number }: người quản lý quyết định bạn không đọc việc này.
# Instead of words. $number (String)
restricted-presence-absent = Telegram cho biết bạn không ở trong nhóm nhân viên. Số { $number } không được hiển thị.
restricted-presence-unknown = Telegram chưa cho biết bạn có ở trong nhóm nhân viên không. Số { $number } không được hiển thị hay lưu gì. Hãy thử lại.
# In the place of words that were shown
restricted-copy_gone = 🔒 Bot đã xóa nội dung này.
restricted-copy_left = 🔒 Telegram không cho bot xóa hết những gì đã cho bạn xem về các vụ việc quan trọng. Hãy tự xóa các tin nhắn đó trong cuộc trò chuyện này.
restricted-readers = 👥 Ai được đọc
# $number (String)
restricted-readers-of = <b>Ai đọc số { $number }</b> ngoài người quản lý hỗ trợ và quản trị viên:
restricted-readers-none = Không ai đọc số { $number } ngoài người quản lý hỗ trợ và quản trị viên.
# $name (String), $state (String) asks or reads
restricted-reader = { $state ->
    [asks] { $name } xin được đọc
   *[reads] { $name }
}
# $name, $state, $number (String)
restricted-reader-one = <b>Số { $number }</b>: { $state ->
    [asks] { $name } xin được đọc.
   *[reads] { $name } được đọc.
}
restricted-reader-add = ➕ Thêm người
restricted-reader-remove = Bỏ ra
# $number (String)
restricted-reader-which = Còn ai đọc số { $number }?
restricted-reader-nobody = Không có ai có thể thêm vào số { $number }.
# Whom the worker keeps out of it, above who reads it. $names (String)
restricted-reader-kept_out = Người lao động không cho đọc: { $names }. Những người này không đọc được và không thể thêm vào.
restricted-said-added = Đã thêm
restricted-said-removed = Đã bỏ ra
restricted-said-before = Việc này đã như vậy rồi.
# For who was kept out by the worker. $number (String)
restricted-ask-not_you = Bạn không đọc được số { $number }.
# $number (String)
restricted-open-kept_out = Người lao động không cho một người đọc số { $number }. Vì vậy không thể cho nhóm đọc.
# Lines among the words of a matter. $name (String) of one of staff
restricted-keeps_out = Người lao động không muốn người này đọc: { $name }
restricted-keeps_out_not = Người lao động cho người này đọc lại: { $name }
# $name (String) of one of staff, $on (String) a day, $text (String)
restricted-note = 📝 { $name } ghi ngày { DAY($on) }: { $text }
# In a topic, where the worker lets the group read. $count (Number)
restricted-notes_stay = 📝 { $count } ghi chép của nhân viên về việc này không có ở đây, vì người mở là người lao động. Khi việc này bị giới hạn lại, ai đọc được việc đó sẽ đọc được ghi chép.
