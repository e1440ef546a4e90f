# Đến lượt ai trong một yêu cầu tư vấn, và đến khi nào.

standing-near = ⏰ { $name ->
    [none] Số { $number }
   *[other] Số { $number }, { $name }
}: người lao động chờ trả lời đến { $at }.
standing-given_back = { $why ->
    [away] { standing-claimer } đang vắng mặt.
    [left] { standing-claimer } không còn là nhân viên.
   *[late] { standing-claimer } đã nhận việc này nhưng chưa trả lời đúng hạn.
} Bây giờ ai cũng có thể nhận.
standing-claimer = { $name ->
    [none] Người đã nhận việc này
   *[other] { $name }
}
standing-rested = ⏰ Việc này đã hết thời gian tạm hoãn. Thẻ cho biết đến lượt ai.
standing-overdue =
    <b>⏰ Số { $number }: chưa có ai trả lời đúng hạn.</b>
    Người lao động đã chờ từ { $since_time } { DAY($since_on) }. Hạn trả lời là { $due_time } { DAY($due_on) }.
standing-late_before = ⏰ { $count } người lao động đã chờ trả lời quá hạn từ trước lần cập nhật này. Xem danh sách việc cần làm: /tasks.
standing-open = Mở chủ đề
