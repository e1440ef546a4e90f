# What a worker sends to staff of a form.

# $question, $answer (String)
form-answer = • { $question }: { $answer }
form-gone = Không lưu được nữa: nội dung này đã bị sửa hoặc xóa, hoặc bây giờ bạn không được đọc. Những gì bạn viết vẫn còn trong cuộc trò chuyện này.
