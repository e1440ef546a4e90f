# An alarm, told to each manager and admin in private. Not a word of the matter stands here.

# $number (String) of the matter, $rung (Number) how often it has been told
alarm-raised = { $rung ->
    [1] 🆘 Một người lao động báo việc khẩn cấp: số { $number }. Hãy nhận việc này, và viết hoặc gọi ngay.
   *[other] 🆘 Chưa có người quản lý nào nhận số { $number }. Đây là lần báo thứ { $rung }. Hãy nhận việc này, và viết hoặc gọi ngay.
}
# The first time, where staff say that it is urgent. $number (String) of the matter
alarm-flagged = 🆘 Nhân viên báo việc khẩn cấp: số { $number }. Hãy nhận việc này, và viết hoặc gọi ngay.
# On the card of the matter. $since_on, $since_time (String) when the worker said so last
alarm-runs = <b>🆘 Báo động từ { DAY($since_on) } { $since_time }. Chưa có người quản lý nào nhận.</b>
alarm-take = ✋ Tôi nhận
alarm-taken = Bạn đã nhận, và không ai bị báo động nữa. Chúng tôi đang báo cho người lao động. Hãy viết hoặc gọi ngay.
# To who took it, where Telegram refused what the worker was to read. $number (String)
alarm-not_delivered = ⚠️ Số { $number }: người lao động chưa biết rằng bạn đã nhận. Tin nhắn của chúng tôi không đến được. Hãy gọi điện ngay.
alarm-taken-by_you = Bạn đã nhận rồi. Nếu chưa liên lạc, hãy viết hoặc gọi cho người đó.
alarm-taken-before = Người khác đã nhận việc này.
alarm-over = Báo động này đã kết thúc, chưa có ai nhận. Hãy mở việc này để xem diễn biến.
# To each who reads the matter as a manager, where its worker asked to be forgotten. $number (String)
alarm-forgotten = ⚠️ Số { $number }: báo động này đã kết thúc vì người lao động yêu cầu xóa dữ liệu. Bot không thể viết cho họ nữa. Nếu họ có thể đang gặp nguy hiểm, hãy gọi điện cho họ hoặc gọi 110 ngay.
# The same where no alarm had begun, and the worker's words have a sign of what is red. $number (String)
alarm-forgotten-cry = ⚠️ Số { $number }: những gì người lao động viết có thể là lời kêu cứu. Nay họ yêu cầu xóa dữ liệu. Bot không thể viết cho họ nữa. Nếu họ có thể đang gặp nguy hiểm, hãy gọi điện cho họ hoặc gọi 110 ngay.
# For the staff group, where the bot may write to no manager or admin. $number (String) of the matter
alarm-unheard = 🆘 Số { $number } · khẩn cấp: không báo riêng được cho người quản lý hay quản trị viên nào. Người quản lý và quản trị viên, hãy mở bot ngay.
alarm-open_bot = Mở bot
alarm-not_yours = Bạn không được đọc việc này, nên người khác phải nhận.
alarm-for_managers = Chỉ người quản lý hoặc quản trị viên kết thúc được báo động. Bạn có thể bấm “Nhận việc” để làm việc này, nhưng báo động vẫn tiếp tục đến khi một trong những người đó nhận.
# To who closes it, once. $number (String), $name (String) who has taken its alarm
alarm-close-taken = { $name } đã nhận báo động của số { $number } và chưa ghi đã làm gì. Vẫn muốn đóng? Hãy bấm lần nữa.
# To who has taken its alarm. $number (String), $name (String) who closed it
alarm-closed = { $name } đã đóng số { $number }, việc mà bạn đã nhận báo động. Bạn vẫn cần ghi đã làm gì.

## What was done. $number (String) of the matter

alarm-what_done = <b>Số { $number }: đã làm gì?</b> Làm xong, hãy bấm việc đã làm. Cho đến lúc đó việc này nằm trong /tasks, hạn là hôm nay.
alarm-outcome-spoke = Đã nói chuyện với người đó
alarm-outcome-called_help = Đã gọi cảnh sát hoặc cấp cứu
alarm-outcome-no_danger = Không có nguy hiểm
alarm-outcome-other = Việc khác: tự ghi
alarm-what_done-words = <b>Số { $number }: đã làm gì?</b> Hãy viết ra. Ai đọc được việc này cũng đọc được lời ghi đó.
alarm-what_done-kept = <b>Số { $number }</b>: đã ghi lại việc đã làm.
# $outcome (String)
alarm-what_done-said = ✅ Số { $number }: { WORD("alarm-outcome", $outcome) }. Không đúng? Hãy bấm điều đúng.
alarm-what_done-say = ✍️ Ghi việc đã làm
alarm-what_done-correct = ✍️ Sửa việc đã ghi
# Where it was said before, by the same person. $outcome (String)
alarm-what_done-change = <b>Số { $number }: { WORD("alarm-outcome", $outcome) }.</b> Bạn đã ghi như vậy. Không đúng? Hãy bấm điều đúng.
# Where somebody else has said it before. $name (String) who, $outcome (String) what
alarm-what_done-before = Số { $number }: { $name } đã ghi trước: { WORD("alarm-outcome", $outcome) }. Không có gì thay đổi.
alarm-what_done-beside = Số { $number }: lời bạn ghi đã được lưu trong việc này. { $name } đã ghi trước: { WORD("alarm-outcome", $outcome) }.
# For the topic of the matter. $text (String) what somebody of staff wrote
alarm-what_done-noted = <b>Việc đã làm sau báo động:</b> { $text }
# On the card of the matter. $outcome (String), or none
alarm-what_done-card = { $outcome ->
    [none] <b>✋ Đã có người nhận báo động. Chưa ai ghi đã làm gì.</b>
   *[other] ✋ Đã có người nhận báo động. { WORD("alarm-outcome", $outcome) }.
}
