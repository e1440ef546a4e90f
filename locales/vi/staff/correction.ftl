# Nhân viên đọc khi câu trả lời, hoặc tin nhắn của người lao động, được sửa sau khi gửi.

correction-offer = Người lao động đang có nội dung trước khi sửa. Sửa cả bản của người lao động?
correction-offer-correct = ✏️ Sửa
correction-offer-leave = Để nguyên
correction-correct = Đã nhận để sửa. Khi tin nhắn của bạn có dấu ✍ là bản của người lao động đã được sửa.
correction-leave = Để nguyên. Người lao động vẫn có nội dung trước khi sửa.
correction-arrived = Bản của người lao động đã được sửa.
correction-said_below = Không sửa được bản của người lao động. Nội dung đã sửa được gửi thành tin nhắn mới ở bên dưới.
# $reason (String) Telegram’s own words, in English.
correction-failed = Phần sửa không đến được người lao động, họ vẫn có nội dung trước khi sửa (“{ $reason }”). Hãy liên lạc bằng cách khác, ví dụ gọi điện thoại.
correction-not_possible = Người lao động vẫn có nội dung trước khi sửa: bot chỉ sửa được chữ. Muốn báo cho họ, hãy trả lời lại tin nhắn của họ.
# $text (String) what the message said. Said above the changed message.
correction-before = ✏️ Người lao động đã sửa một tin nhắn. Trước đó tin là: <blockquote expandable>{ $text }</blockquote>
correction-taken_back = Câu trả lời này đã được thu hồi. Không có gì để sửa.
# $before (String) what the worker has; $text (String) what an officer changed it into
correction-again =
    Người lao động đang có:
    <blockquote>{ $before }</blockquote>
    Sửa bản của người lao động thành nội dung này?
    <blockquote>{ $text }</blockquote>
