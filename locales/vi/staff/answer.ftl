# Câu trả lời cho người lao động trong chủ đề: hỏi có gửi không, và dòng cho biết kết quả.

answer-plain =
    { staff-offer }

    Những gì bạn viết tiếp mà không phải là trả lời sẽ được thêm vào câu hỏi này. Không bấm nút thì không gửi gì.
# $count (Number) of messages; $text (String) what they say. Takes the place of the question above.
answer-plain-several =
    { staff-offer }

    Đây là { $count } tin của bạn:
    <blockquote>{ $text }</blockquote>
answer-send_last = Chỉ gửi tin cuối
# An alert
answer-caution-more = Bạn vừa viết thêm. Hãy đọc lại câu hỏi rồi bấm nút.
answer-line = { $name ->
    [none] 📤
   *[other] { $name }
} → { $roster_number ->
    [none] số { $number }
   *[other] { $roster_number }
} ({ LANGUAGE($locale) }) { $time } { $fate ->
    [arrived] 👌
    [failed] 👎 Không đến nơi.
    [taken_back] ↩ { answer-line-back }
   *[leaving] ⏳
}
answer-line-words = <blockquote>{ $text }</blockquote>
answer-line-back = { $back_by ->
    [none] đã thu hồi
   *[other] { $back_by } đã thu hồi
} { $back_time }
answer-back = ↩ Thu hồi
answer-said-back = Đã thu hồi. Tin được xóa trong cuộc trò chuyện của người lao động.
answer-caution-back = Câu trả lời sẽ bị xóa trong cuộc trò chuyện của người lao động, và họ được báo. Nếu muốn, hãy bấm “{ answer-back }” lần nữa.
answer-caution-answered = { $name ->
    [none] Có người
   *[other] { $name }
} đã gửi một câu trả lời khác. Hãy đọc câu đó. Nếu vẫn gửi câu này, hãy bấm lần nữa.
answer-caution-written = Người lao động vừa viết thêm. Hãy đọc tin đó. Nếu vẫn gửi, hãy bấm lần nữa.
answer-caution-closed = Yêu cầu tư vấn này đã đóng. Gửi thì sẽ mở lại. Nếu gửi, hãy bấm lần nữa.
answer-caution-changed = Bản nháp này vừa được viết lại. Hãy đọc lại rồi bấm nút lần nữa.
answer-back-late = Không thu hồi được nữa: đã quá 48 giờ, hoặc tin không còn trong cuộc trò chuyện của người lao động.
answer-back-left = ⚠️ Telegram không cho xóa tin này trong cuộc trò chuyện của người lao động. Họ vẫn còn tin này. Hãy viết lại cho đúng.
# $number (String). Telegram’s reply to the copy was lost, so that nobody knows its id
answer-back-unknown = ⚠️ Số { $number }: Telegram không cho biết câu trả lời này đã đến nơi hay chưa, nên không xóa được. Người lao động có thể vẫn thấy tin này. Người lao động đã được báo là tin đã được thu hồi.
answer-restricted = 🔒 Bây giờ chỉ người quản lý hỗ trợ và quản trị viên đọc việc này.
answer-again =
    { staff-offer }

    <blockquote>{ $text }</blockquote>
answer-file_gone = ⚠️ Một bản nháp có tệp đính kèm chưa được gửi, và tệp không còn. Hãy gửi lại bằng cách trả lời tin nhắn. { $text ->
    [none] {""}
   *[other] <blockquote>{ $text }</blockquote>
}
