# Bảng tình hình được ghim trong nhóm nhân viên, và nút mở cuộc trò chuyện riêng.

board-text =
    <b>📌 Tình hình hiện nay</b>
    { home-part-red }
    { home-part-overdue }
    { home-part-ours }
    { home-part-theirs }
    ☑️ Việc cần làm: { $tasks_late } quá hạn, { $tasks_today } hôm nay, { $tasks_later } sau đó
    🗓 Phỏng vấn hôm nay: { $interviews }{ $unstarted ->
        [0] {""}
       *[other] {""}
    ⚠️ Người quản lý và quản trị chưa mở bot: { $unstarted }
    }
board-open = Mở bot
