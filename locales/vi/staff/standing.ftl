# Đến lượt ai trong một yêu cầu tư vấn, và đến khi nào.

standing-near = ⏰ { $name ->
    [none] Số { $number }
   *[other] Số { $number }, { $name }
}: người lao động chờ trả lời đến { $at }.
standing-given_back = { $why ->
    [away] { standing-claimer } đang vắng mặt.
    [left] { standing-claimer } không còn là nhân viên.
    [restricted] { standing-claimer } đã nhận việc này, nhưng không còn được đọc nữa.
    [unheard] Bot không báo được cho { standing-claimer } về việc chuyển giao.
    [undelivered] { standing-claimer } đã nhận việc này, nhưng câu trả lời chưa đến nơi đúng hạn.
   *[late] { standing-claimer } đã nhận việc này nhưng chưa trả lời đúng hạn.
} Bây giờ ai cũng có thể nhận.
standing-claimer = { $name ->
    [none] Người đã nhận việc này
   *[other] { $name }
}
# To who had claimed it, and may not read it any more. $number (String)
standing-no_longer = 🔒 Bạn không còn giữ việc số { $number }, vì bây giờ bạn không được đọc việc đó. Những người được đọc sẽ được báo.
standing-rested = ⏰ Việc này đã hết thời gian tạm hoãn. Thẻ cho biết đến lượt ai.
standing-overdue =
    <b>⏰ Số { $number }: chưa có ai trả lời đúng hạn.</b>
    { standing-overdue-since }
standing-overdue-undelivered =
    <b>⏰ Số { $number }: câu trả lời chưa đến nơi đúng hạn.</b>
    Câu trả lời đã gửi không đến được người lao động. Hãy liên lạc bằng cách khác, ví dụ gọi điện thoại.
    { standing-overdue-since }
standing-overdue-since = Người lao động đã chờ từ { $since_time } { DAY($since_on) }. Hạn trả lời là { $due_time } { DAY($due_on) }.
standing-late_before = ⏰ { $count } người lao động đã chờ trả lời quá hạn từ trước lần cập nhật này. Xem danh sách việc cần làm: /tasks.
standing-open = Mở chủ đề

## Thẻ của một yêu cầu tư vấn

standing-turn = { $standing ->
    [new] <b>🔵 Đến lượt chúng ta.</b> Chưa có ai trả lời. Người lao động đã chờ từ { $since_time } { DAY($since_on) }.
    [ours] <b>🔵 Đến lượt chúng ta.</b> Người lao động đã chờ từ { $since_time } { DAY($since_on) }.
    [undelivered] <b>🔵 Đến lượt chúng ta.</b> Tin chúng ta viết gần nhất chưa đến nơi. Việc này chờ từ { $since_time } { DAY($since_on) }.
    [overdue] <b>⏰ Đến lượt chúng ta, đã quá hạn.</b> Người lao động đã chờ từ { $since_time } { DAY($since_on) }.
    [escalated] <b>❗ Quản lý đang xử lý.</b> Người lao động đã chờ từ { $since_time } { DAY($since_on) }.
    [snoozed] <b>💤 Tạm hoãn</b> đến { $until_time } { DAY($until_on) }.
    [closed] <b>✅ Đã đóng.</b>
   *[theirs] <b>⚪ Đến lượt người lao động.</b> Không ai chờ chúng ta.
}
standing-answer_by = Hạn trả lời: { $due_time } { DAY($due_on) }.
standing-resolve_by = Mục tiêu giải quyết: { $due_time } { DAY($due_on) }.
standing-holder = { $name ->
    [none] Chưa có ai nhận việc này.
   *[other] Người phụ trách: { $name }.
}
standing-last = <b>Việc khác của người này:</b>
standing-last-one = • Số { $number } · { WORD("consultation-kind", $kind) } · { WORD("consultation-state", $state) } · { DAY($opened_on) }
standing-last-linked = • <a href="{ $url }">Số { $number } · { WORD("consultation-kind", $kind) }</a> · { WORD("consultation-state", $state) } · { DAY($opened_on) }
standing-interview = Buổi gặp tiếp theo: { DAY($day) }
standing-task = Cần làm: { WORD("task-title", $task) }{ $deadline_on ->
    [none] {""}
   *[other] {" "}(hạn { DAY($deadline_on) })
}
standing-more_tasks = Cần làm: thêm { $more } việc (/tasks)
standing-speakers = { $names ->
    [none] Không có nhân viên nào đọc được { LANGUAGE($locale) }.
   *[other] Đọc được { LANGUAGE($locale) }: { $names }
}
standing-claim = Nhận việc
standing-take_over = Nhận thay
standing-give_back = Trả lại
standing-hand = Chuyển giao
standing-snooze = Tạm hoãn
standing-wake = Làm tiếp ngay
standing-log = Ghi cuộc gọi hoặc gặp mặt
standing-roster = Thẻ trong danh sách
standing-hand_to = Chuyển cho ai?
standing-nobody = Không có ai nhận được việc này. Người khác đang vắng mặt hoặc không được đọc.
standing-person = { $name ->
    [none] (chưa ghi tên)
   *[other] { $name }
}
standing-rest_until = Tạm hoãn đến ngày nào?
standing-in_days = { $days ->
    [1] Ngày mai
   *[other] Sau { $days } ngày
}
standing-said-claimed = Bây giờ bạn phụ trách việc này.
standing-said-given_back = Bây giờ ai cũng có thể nhận.
standing-said-handed_over = Đã chuyển giao.
standing-said-rests = Tạm hoãn đến ngày đó. Nếu người lao động viết, việc này sẽ tiếp tục.
standing-said-goes_on = Việc này tiếp tục.
standing-said-before = Việc này đã như vậy rồi.
standing-claimed = { $name ->
    [none] Người khác đang phụ trách việc này.
   *[other] { $name } đang phụ trách việc này.
} Để nhận thay, hãy bấm “{ standing-claim }” hoặc “{ standing-take_over }” một lần nữa.
standing-not_to_them = Người này không nhận được: không còn là nhân viên, hoặc không được đọc việc này.
standing-they_are_away = { $name ->
    [none] Người này đang vắng mặt.
   *[other] { $name } đang vắng mặt.
} Hãy chọn người khác.
standing-they_hear_nothing = { $name ->
    [none] Người này
   *[other] { $name }
} chưa bắt đầu hoặc đã chặn bot nên sẽ không nhận được tin. Hãy chọn người khác.
standing-you_are_away = Bạn đang báo vắng mặt. Trước hết hãy bấm “{ away-back }” trong chat riêng với bot.
standing-red_rests_not = Việc này khẩn cấp và người lao động đang chờ trả lời. Hãy trả lời trước, sau đó mới tạm hoãn.
standing-handed_over = { $name ->
    [none] Việc số { $number } đã được chuyển cho bạn.
   *[other] { $name } đã chuyển việc số { $number } cho bạn.
}
# The same, of what is urgent. $due_on, $due_time (String) until when the worker is to have an answer, or none
standing-handed_over-red = 🔴 { standing-handed_over }{ $due_on ->
    [none] {""}
   *[other] {" "}Hạn trả lời: { $due_time } { DAY($due_on) }.
}
standing-not_told = ⚠️ Không báo được về việc số { $number } cho { $name ->
    [none] người được chuyển giao
   *[other] { $name }
}: bot không được phép nhắn cho người này. Bây giờ ai cũng có thể nhận lại. Hãy chuyển cho người khác.
standing-taken_over = { $name ->
    [none] Một người khác đã nhận thay việc số { $number } của bạn.
   *[other] { $name } đã nhận thay việc số { $number } của bạn.
}
