# What the staff group does not see: complaints about support staff, for admins, and restricted matters, for managers too.

# $number (String)
complaint-new = 🔒 Có khiếu nại mới về nhân viên hỗ trợ: số { $number }. Chỉ quản trị viên được báo.
# $name, $why (String) as in standing-given_back
complaint-given_back = { restricted-given_back }
complaint-rested = { restricted-rested }
# $number (String)
complaint-more = 🔒 Khiếu nại số { $number } có nội dung mới.
# $number, $rating (String)
complaint-rated = 🔒 Khiếu nại số { $number }. Người lao động trả lời câu “Bạn thấy sự giúp đỡ có tốt không?”: { WORD("consultation-rating", $rating) }
# $number (String)
complaint-unsolved = 🔒 Người lao động cho biết khiếu nại số { $number } chưa giải quyết xong. Khiếu nại đã được mở lại.
# $number, $id (String)
complaint-forgotten = 🔒 Khiếu nại số { $number }: người lao động yêu cầu xóa dữ liệu, từ nay là Số { $id }. Khiếu nại đã được đóng.
# $number (String), $count (Number)
complaint-remove_by_hand = 🔒 Từ nay chỉ quản trị viên đọc khiếu nại số { $number }. Bot không xóa được hết trong nhóm nhân viên. Có thể còn { $count } tin nhắn hoặc chủ đề về việc này. Hãy tự xóa.
# $number (String)
complaint-not-delivered = 🔒 Câu trả lời cho số { $number } không đến được người lao động. Hãy liên lạc bằng cách khác, ví dụ gọi điện thoại.
# $number (String)
complaint-arrived = 🔒 Câu trả lời cho số { $number } nay đã đến được người lao động.
# $number (String)
complaint-not_corrected = 🔒 Phần sửa trong số { $number } không đến được người lao động, họ vẫn có nội dung cũ. Hãy liên lạc bằng cách khác, ví dụ gọi điện thoại.
# $number (String)
complaint-back_left = ⚠️ Số { $number }: Telegram không cho xóa câu trả lời đã thu hồi. Người lao động vẫn còn tin đó. Hãy viết lại cho đúng.
# $number (String)
complaint-in_group = Số { $number } bây giờ cả nhóm nhân viên đọc. Hãy tiếp tục trong chủ đề của việc này.
# $number (String)
complaint-asked_in_group = Số { $number } bây giờ cả nhóm nhân viên đọc. Câu trả lời chưa gửi: câu hỏi nằm trong chủ đề.
# For the staff group, where the bot may write to no admin. $number (String)
complaint-unheard = 🔒 Số { $number } đang chờ quản trị viên: không báo riêng được cho ai. Quản trị viên, hãy mở bot.
complaint-open = Mở
complaint-list = <b>🔒 Những việc nhóm nhân viên không thấy</b>
complaint-list-none = <b>🔒 Những việc nhóm nhân viên không thấy</b> Không có việc nào.
# $number, $readers, $opened_on, $state (String)
complaint-listed = { $state ->
    [closed] ✓ Đã đóng:{" "}
   *[other] {""}
}Số { $number } { WORD("complaint-readers", $readers) }, { $opened_on }
complaint-readers-admins = Khiếu nại
complaint-readers-restricted = Quan trọng
# $number, $readers, $kind, $state, $page, $pages (String)
complaint-one = <b>🔒 Số { $number } { WORD("complaint-readers", $readers) }</b> { WORD("consultation-kind", $kind) }: { WORD("consultation-state", $state) } (trang { $page } / { $pages })
# $roster_number, $locale (String)
complaint-whose = Mã số: { $roster_number ->
        [none] không có trong danh sách
       *[other] { $roster_number }
    }. Đọc bằng: { LANGUAGE($locale) }.
complaint-said =
    <b>{ $fate ->
        [worker] Người lao động
       *[other] { WORD("complaint-fate", $fate) }
    }{ $name ->
        [none] {""}
       *[other] , { $name }
    }, { DAY($written_on) } { $written_time }</b>
complaint-fate-offered = Bản nháp, chưa gửi
complaint-fate-internal = Nội bộ
complaint-fate-leaving = Trả lời ⏳
complaint-fate-arrived = Trả lời 👌
complaint-fate-failed = Trả lời 👎 (không đến nơi)
complaint-fate-taken_back = Trả lời ↩ (đã thu hồi)
complaint-said-correction = <b>✏️ Đã sửa thành, bản của người lao động chưa sửa:</b>
complaint-said-removed = (Nội dung này không còn ở đây: người lao động đã chuyển đi, hoặc đã được gỡ.)
complaint-said-attachment = (ảnh, tệp hoặc tin nhắn thoại: “Xem tệp đính kèm”)
complaint-earlier = « Trước
complaint-later = Sau »
complaint-answer-write = Trả lời
complaint-attachments = Xem tệp đính kèm
# $count (Number)
complaint-attachments-coming = { $count ->
    [0] Không còn tệp đính kèm.
   *[other] Đang gửi vào cuộc trò chuyện này: { $count }
}
complaint-close = Đóng
complaint-open-group = 👥 Cho nhóm nhân viên đọc
complaint-reopen = Mở lại
# $number, $locale (String)
complaint-answer-ask = <b>Trả lời số { $number }</b>: hãy gõ bằng ngôn ngữ của người lao động ({ LANGUAGE($locale) }).
# $number (String); below it stands the answer
complaint-answer-confirm = <b>Gửi tin này cho người lao động của số { $number }?</b>
# $meaning (String) what a canned reply means, in Japanese
complaint-answer-meaning = <blockquote expandable>{ $meaning }</blockquote>
complaint-answer-send = Gửi cho người lao động
complaint-answer-leaves = Đã nhận. Mở lại vụ việc này: có 👌 nghĩa là tin đã đến.
complaint-answer-look = 🔄 Tin đã đến chưa?
complaint-answer-change = ✏️ Viết lại
complaint-answer-file = ⚠️ Bản nháp này có tệp đính kèm, và đã bị xóa khỏi nhóm. Không gửi được nữa. Hãy viết câu trả lời mới.
complaint-answers-show = Trả lời và bản nháp{ $waiting ->
    [0] {""}
   *[other] { " " }({ $waiting } chưa gửi)
}
complaint-answers = <b>Trả lời và bản nháp của số { $number }</b>
complaint-answer-label = { WORD("complaint-fate", $fate) } { $at } { $words }
# $longest (Number)
complaint-mistake-long = ⚠️ Hãy gõ bằng chữ, nhiều nhất { $longest } ký tự.
# $number (String), $notes (Number) of staff
complaint-open-group-confirm =
    <b>Cho cả nhóm nhân viên đọc số { $number }?</b> Mọi điều người lao động đã viết sẽ vào nhóm{ $notes ->
        [0] {""}
       *[other] , cùng { $notes } ghi chép của nhân viên (cuộc gọi, lần gặp, việc đã làm)
    }. Ghi chú ở các việc cần làm vẫn chỉ những người đang đọc được mới đọc. Người lao động được báo.
complaint-open-group-yes = Có, cho nhóm đọc
# For admins, among what the worker said. $name (String)
complaint-concerns = Người lao động nói khiếu nại này về: { $name }
# $name (String) as in complaint-concerns
complaint-concerns_not = Người lao động đã bỏ tên này: { $name }
complaint-concerns_unknown = Người lao động không biết tên người mà khiếu nại nói tới.
