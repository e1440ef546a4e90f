# The consultations of one kind, and one of them. What a worker wrote never stands here.

# $part (String) which ones, $count (Number)
queue-list =
    <b>{ WORD("queue-part", $part) }: { $count }</b>
    Quá hạn đứng trước, rồi đến hạn gần nhất. Bấm vào một vụ để mở chủ đề hoặc nhận việc.
queue-none = <b>{ WORD("queue-part", $part) }</b>: hiện không có.
queue-part-red = 🔴 Khẩn cấp
queue-part-overdue = ⏰ Quá hạn
queue-part-ours = 📥 Chờ mình
queue-part-mine = 🙋 Của tôi
queue-part-theirs = 💬 Chờ họ
queue-part-resting = 💤 Tạm gác
# $standing, $urgency, $readers, $number, $roster_number (String), $due (String) month, day and time
queue-label = { WORD("queue-mark", $standing) }{ $urgency ->
    [red] 🔴
   *[other] {""}
}{ $readers ->
    [group] {""}
   *[other] 🔒
} { $number }{ $roster_number ->
    [none] {""}
   *[other] {" "}· { $roster_number }
}{ $due ->
    [none] {""}
   *[other] {" "}· { $due }
}
queue-alarm = <b>🆘 Đang có báo động. Chưa có người quản lý nào nhận.</b>
queue-mark-new = 📥
queue-mark-ours = 📥
queue-mark-undelivered = 📥
queue-mark-overdue = ⏰
queue-mark-escalated = 📥
queue-mark-theirs = 💬
queue-mark-snoozed = 💤
queue-mark-closed = ✓
queue-standing-new = Mới, chưa ai trả lời
queue-standing-ours = Chờ nhân viên trả lời
queue-standing-undelivered = Tin chúng ta viết gần nhất chưa đến
queue-standing-overdue = Quá hạn
queue-standing-escalated = Đã báo cấp trên
queue-standing-theirs = Chờ người lao động
queue-standing-snoozed = Tạm gác
queue-standing-closed = Đã đóng
# $number, $readers, $kind, $urgency, $standing, $roster_number, $locale, $name (String) of who has claimed it
queue-one =
    <b>Số { $number }</b> { $readers ->
        [group] { WORD("consultation-kind", $kind) }
       *[other] 🔒 { WORD("complaint-readers", $readers) }
    }{ $urgency ->
        [red] {" "}🔴 Khẩn cấp
       *[other] {""}
    }
    { WORD("queue-standing", $standing) }
    Mã số: { $roster_number ->
        [none] không có trong danh sách
       *[other] { $roster_number }
    }. Ngôn ngữ: { LANGUAGE($locale) }
    Người phụ trách: { $name ->
        [none] chưa có
       *[other] { $name }
    }
# $since_on, $since_time, $due_on, $due_time, $until_on, $until_time (String) days and times
queue-since = Chờ từ { DAY($since_on) } { $since_time }
queue-due = Hạn trả lời: { DAY($due_on) } { $due_time }
queue-until = Tạm gác đến { DAY($until_on) } { $until_time }
queue-no_topic = Vụ này nằm trong chủ đề General của nhóm.
queue-claim = 🙋 Nhận việc
queue-snooze = 💤 Tạm gác
queue-tomorrow = Đến ngày mai
queue-three_days = Trong ba ngày
# $number (String)
queue-snooze-ask = <b>Tạm gác số { $number } đến khi nào?</b> Chọn ngày hoặc gõ ngày. Khi người lao động viết, vụ việc lại tiếp tục.
queue-card = 👥 Thẻ danh sách
