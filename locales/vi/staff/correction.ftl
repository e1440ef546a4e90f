# Nhân viên đọc khi câu trả lời, hoặc tin nhắn của người lao động, được sửa sau khi gửi.

# $text (String) what the message said. Said above the changed message.
correction-before = ✏️ Người lao động đã sửa một tin nhắn. Trước đó tin là: <blockquote expandable>{ $text }</blockquote>
