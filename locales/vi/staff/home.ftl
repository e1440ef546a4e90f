# The home of staff; each number is how many there are now.

home-text =
    <b>Trang chính</b>
    Các con số là số lượng hiện tại. Gõ vào đây để tìm: mã số, họ tên, công ty, số vụ việc, từ trong tin nhắn. Không gửi cho ai.
home-text-reader =
    <b>Trang chính</b>
    Các con số là số lượng hiện tại. Gõ vào đây để tìm: mã số, họ tên, công ty, số vụ việc. Không gửi cho ai.
home-own_name = ✍️ Ghi tên của bạn
home-button = ⌂ Trang chính
# $red, $overdue, … (Number) how many there are now; $export is of kinds of files
home-part-red = 🔴 Khẩn cấp { $red }
home-part-overdue = ⏰ Quá hạn { $overdue }
home-part-ours = 📥 Chờ mình { $ours }
home-part-mine = 🙋 Của tôi { $mine }
home-part-theirs = 💬 Chờ họ { $theirs }
home-part-resting = 💤 Tạm gác { $resting }
home-tasks = ✅ Việc { $tasks }
home-interviews = 🗓 Hôm nay { $interviews }
home-held = 🗓 Phỏng vấn
home-roster = 👥 Danh sách { $roster }
home-invitations = ✉️ Lời mời { $invitations }
home-filings = 🏛 Khai báo { $filings }
home-complaints = 🔒 Riêng { $complaints }
home-facts = 📚 Nguồn { $facts }
# $canned (Number) of texts that wait for a manager
home-canned = { $canned ->
    [0] 📋 Câu soạn sẵn
   *[other] 📋 Câu soạn sẵn { $canned }
}
# $approvals (Number) of notices
home-approvals = ✋ Chờ duyệt: { $approvals }
home-notices = { $notices ->
    [0] 📣 Thông báo
   *[other] 📣 Thông báo { $notices }
}
home-export = 📤 Xuất tệp { $export }
# $joined (Number) who has joined, and nobody has said who it is
home-staff = { $joined ->
    [0] 🪪 Nhân viên
   *[other] 🪪 Nhân viên ({ $joined })
}
home-worker = 🏠 Menu lao động
