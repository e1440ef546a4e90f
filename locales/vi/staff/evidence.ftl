# A worker’s words that are taken out of the chats: what staff are asked and told.

# A button
evidence-remove = 🗑 Gỡ một tin nhắn
# $number (String)
evidence-which = <b>Số { $number }: cần gỡ tin nhắn nào của người lao động?</b> Tin mới nhất ở trên cùng.
evidence-which-none = Số { $number }: không có tin nhắn nào của người lao động có thể gỡ.
# $at (String) day and time, $content (String)
evidence-which-label = { $at } · { evidence-content }
# $content (String) Telegram’s word
evidence-content = { $content ->
    [text] văn bản
    [photo] ảnh
    [caption] lời dưới ảnh, không kèm ảnh
    [voice] tin nhắn thoại
    [button] gửi bằng nút
   *[other] tệp hoặc loại khác
}
# $at (String) day and time
evidence-why =
    <b>Vì sao cần gỡ tin nhắn của người lao động lúc { $at }?</b>

    • My Number: hủy ngay.
    • Thẻ, tài khoản ngân hàng, mật khẩu: hủy nếu bot tìm thấy trong tin nhắn chữ. Ảnh, tệp và những gì có thể là bằng chứng của khiếu nại thì chỉ được ẩn.
    • Những thứ khác: ẩn.

    Nội dung bị ẩn được lưu dưới dạng mã hóa; quản lý hoặc quản trị viên quyết định trong bảy ngày. Khi đang có lệnh giữ, chỉ My Number bị hủy. Người lao động được báo đã làm gì.
evidence-destroyed-my_number = Nhân viên đã hủy một tin nhắn (My Number)
evidence-destroyed-card = Nhân viên đã hủy một tin nhắn (thẻ, hộ chiếu)
evidence-destroyed-bank_account = Nhân viên đã hủy một tin nhắn (tài khoản ngân hàng)
evidence-destroyed-password = Nhân viên đã hủy một tin nhắn (mật khẩu)
evidence-reason-my_number = My Number
evidence-reason-card = Ảnh hoặc số thẻ lưu trú, hộ chiếu
evidence-reason-bank_account = Tài khoản ngân hàng
evidence-reason-password = Mật khẩu, thông tin đăng nhập
evidence-reason-mistake = Gửi nhầm hoặc về người khác
evidence-reason-other = Lý do khác
evidence-leave = Không gỡ
evidence-left = Không gỡ gì cả.
# $handling, $chat, $readers (String), $decide_on (String) a day, or “none”
evidence-removed =
    { $handling ->
        [destroy] Nội dung đã bị hủy. Việc có tin nhắn đó, lý do và ai gỡ vẫn được ghi lại.
        [hold] Nội dung được ẩn và giữ lại, vì hồ sơ đang có lệnh giữ. Khi bỏ lệnh giữ, nội dung sẽ bị hủy.
        [cut] Mọi chữ số đã bị hủy, phần còn lại được ẩn: có thể là bằng chứng, hoặc không thấy có số như vậy. { evidence-decided-by }
       *[decide] Nội dung đã được ẩn. { evidence-decided-by }
    } { $chat ->
        [none] Người lao động không còn trò chuyện với bot, nên không báo được.
       *[open] Tin nhắn đang được gỡ ở đây và ở chỗ người lao động. Người lao động được báo đã làm gì.
    }
# $readers (String), $decide_on (String) a day, or “none”
evidence-decided-by = Bản sao được giữ; { $readers ->
    [admins] quản trị viên
   *[restricted] người quản lý hỗ trợ và quản trị viên
    } quyết định{ $decide_on ->
    [none] {""}
   *[other] {" "}muộn nhất là ngày { DAY($decide_on) }
    }.
evidence-refused-readers = Bây giờ những nhân viên khác đọc việc này. Họ có thể gỡ tin nhắn trong cuộc trò chuyện riêng với bot.
evidence-refused-changed = Không có gì thay đổi. Trong lúc đó { $decider } đã quyết định: { $status ->
    [kept] giữ làm bằng chứng
    [returned] cho hiện lại
   *[other] hủy
    }. Muốn quyết định khác, hãy mở lại.
evidence-refused-hold = Hồ sơ của người này đang có lệnh giữ: không được hủy gì.
# $number, $reason (String), $decide_on (String) a day
evidence-please_decide = 🗂 Số { $number }: có nội dung của người lao động đã được ẩn ({ WORD("evidence-reason", $reason) }). Hãy quyết định cách xử lý, muộn nhất là ngày { DAY($decide_on) }.
# $number, $reason (String), $decide_on (String) a day
evidence-late = ⚠️ Số { $number }: nội dung bị ẩn ({ WORD("evidence-reason", $reason) }) lẽ ra phải được quyết định muộn nhất là ngày { DAY($decide_on) }. Nội dung được giữ cho đến khi có người quyết định, hoặc đến khi hồ sơ của việc đó bị xóa.
evidence-open = 🗂 Nội dung bị ẩn
evidence-list = <b>🗂 Nội dung bị ẩn</b>
evidence-list-none = <b>🗂 Nội dung bị ẩn</b> Không có.
# $number, $at, $status (String)
evidence-label = Số { $number } · { $at } · { WORD("evidence-status", $status) }
evidence-status-undecided = chưa quyết định
evidence-status-held = giữ theo lệnh giữ
evidence-status-kept = giữ làm bằng chứng
# $number, $reason, $status, $by, $decider, $readers, $held (String), $removed_on (String) a day, $decide_on (String) a day, or “none”
evidence-one =
    <b>🗂 Số { $number }: { WORD("evidence-status", $status) }</b>
    Lý do: { WORD("evidence-reason", $reason) }
    Gỡ ngày { DAY($removed_on) }, bởi { $by ->
        [none] người lao động
       *[other] { $by }
    }{ $decide_on ->
        [none] {""}
       *[other] ; cần quyết định muộn nhất là ngày { DAY($decide_on) }
    }{ $decider ->
        [none] {""}
       *[other] ; người quyết định: { $decider }
    }{ $held ->
        [yes] {" "}🔒 Hồ sơ đang có lệnh giữ: không hủy được gì.
       *[no] {""}
    }
# $at (String) day and time, $content (String)
evidence-written = <i>{ $at } · { evidence-content }</i>
# $note (String)
evidence-note = 🇯🇵 { $note }
evidence-files = 📎 Xem tệp
evidence-files-coming = Các tệp sẽ được gửi bên dưới.
# $number (String) the consultation’s; in the place of each file that is gone
evidence-file-lost = 📎 Không hiển thị được một tệp đi cùng lời đã ẩn của số { $number }: Telegram không còn tệp này.
evidence-keep = Giữ làm bằng chứng
evidence-return = Cho hiện lại
# $number, $readers (String)
evidence-return-confirm = <b>Cho hiện lại nội dung này?</b> { $readers ->
    [group] Nội dung sẽ hiện lại trong nhóm, ở số { $number }.
   *[other] Nội dung sẽ hiện lại ở số { $number }, cho những người được đọc việc đó.
    }
evidence-return-yes = Có, cho hiện lại
evidence-destroy = Hủy
evidence-destroy-confirm = <b>Hủy nội dung này?</b>{ $status ->
    [kept] {" "}{ $decider } đã quyết định giữ làm bằng chứng.
   *[other] {""}
    } Không ai đọc lại được nữa. Việc có tin nhắn đó, lý do gỡ và ai quyết định vẫn được ghi lại.
evidence-destroy-yes = Có, hủy
evidence-decided-keep = Đã giữ làm bằng chứng. Người lao động được báo.
evidence-decided-destroy = Đã hủy. Người lao động được báo.
evidence-decided-return = Đã cho hiện lại trong việc đó. Người lao động được báo.
evidence-decided-before = Việc này đã được quyết định trước đó.
