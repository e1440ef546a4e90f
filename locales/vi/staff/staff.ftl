# The staff group: cards, topics, and what became of an answer.

## Saying who somebody is

staff-card-link = Liên kết với danh sách
# $number (String) the consultation's number. Shown as the name of a topic: no personal data.
staff-topic-title = Số { $number } · { WORD("consultation-kind", $kind) }
# $number (String). The name of a topic that the bot may not delete
staff-topic-restricted = Số { $number } · 🔒
staff-card-heading = <b>Yêu cầu tư vấn số { $number }</b>
staff-card-matter =
    Về: { WORD("consultation-kind", $kind) }
    Tình trạng: { WORD("consultation-state", $state) }
    Mở lúc: { DAY($opened_on) } { $opened_time } (giờ Nhật)
    Người lao động đọc: { LANGUAGE($locale) }
staff-card-rules =
    Những gì bạn viết trong nhóm này chỉ nhân viên đọc được. Muốn gửi câu trả lời cho người lao động, hãy trả lời (reply) bất kỳ tin nhắn nào của bot trong chủ đề này.
staff-card-on-roster =
    { staff-card-matter }

    Mã số: { $roster_number }
    Tên trên thẻ lưu trú: { $name ->
        [none] chưa rõ
       *[other] { $name }
    }
    Quốc tịch: { $nationality ->
        [none] chưa rõ
        [stateless] không quốc tịch
       *[other] { COUNTRY($nationality) }
    }
    Công ty lúc đó: { $employer ->
        [none] chưa rõ
       *[other] { $employer }
    }
    Tư cách lưu trú: { $status ->
        [none] chưa rõ
        [ssw1] Kỹ năng đặc định số 1
        [ssw2] Kỹ năng đặc định số 2
       *[other] { $status }
    }
    Ngành: { $field ->
        [none] chưa rõ
       *[other] { WORD("field", $field) }
    }
    Hạn lưu trú: { $stay_expires_on ->
        [none] chưa rõ
       *[other] { DAY($stay_expires_on) }
    }

    { staff-card-rules }
staff-card-not-on-roster =
    { staff-card-matter }

    Người này không có trong danh sách người lao động.

    { staff-card-rules }
# $id (String) the number under which the records stay
staff-card-forgotten =
    { staff-card-matter }

    Người này đã yêu cầu xóa dữ liệu. Không gửi được gì nữa. Trong hồ sơ, người này là Số { $id }.
# $id (String)
staff-forgotten = Người lao động yêu cầu xóa dữ liệu, từ nay là Số { $id }. Yêu cầu tư vấn này đã được đóng.
staff-card-close = Đóng
staff-card-ask-employer = Hỏi: được cho công ty biết không?
# $telling (String) whether the employer may be told
staff-telling = Cho công ty biết: { $telling ->
    [agreed] ✅ người lao động đồng ý
    [refused] ❌ người lao động không đồng ý
    [withdrawn] ❌ người lao động đã rút lại sự đồng ý: đừng cho biết thêm gì
   *[asked] đã hỏi, chưa có câu trả lời
}
staff-card-reopen = Mở lại
# $page (String) an id. Said in the topic of a consultation that begins on a page of the guide.
staff-asked_from-life_title = Người lao động đến từ trang hướng dẫn này: “{ WORD("life-title", $page) }”.
staff-asked_from-guide_title = Người lao động đến từ trang hướng dẫn này: “{ WORD("guide-title", $page) }”.
staff-asked_from-field = Người lao động đến từ trang hướng dẫn này: “{ WORD("field", $page) }”.
staff-asked_from-support = Người lao động đến từ trang hướng dẫn này: “{ WORD("support", $page) }”.
staff-asked_from-hotline = Người lao động đến từ trang hướng dẫn này: “{ WORD("hotline", $page) }”.
staff-asked_from-law_change_title = Người lao động đến từ trang hướng dẫn này: “{ WORD("law_change-title", $page) }”.
# Said in the topic when a worker’s message could not be copied; what was stored of it follows.
staff-delivery-not-copied = Không sao chép được tin nhắn của người lao động, có thể vì tin đã bị xóa. Nếu tin có chữ thì phần chữ ở ngay sau đây. Ảnh, tin thoại hoặc tệp đã bị mất: hãy nhờ người lao động gửi lại.
# Said above the words that stood below it.
staff-delivery-caption = 🪪 Những lời này ở dưới một ảnh có thể chụp thẻ, hộ chiếu hoặc sổ ngân hàng. Ở đây chỉ có lời, không có ảnh.
# Above words that a manager has let stand again, where Telegram has them no more.
staff-delivery-returned = ↩️ Tin này của người lao động đã bị ẩn. Theo quyết định, tin hiện lại ở đây.
# $handling (String)
staff-picture_out = 🪪 Người lao động đã gỡ một ảnh, vì cho biết ảnh có thẻ, hộ chiếu hoặc sổ ngân hàng. { $handling ->
    [destroy] Ảnh đã bị hủy.
    [hold] Một bản sao ẩn được giữ vì có lệnh giữ hồ sơ.
   *[decide] Ảnh bị ẩn và không bị hủy, vì có thể là bằng chứng.
    } Nếu có lời viết dưới ảnh, lời đó vẫn còn, không có số.
staff-delivery-changed = Người lao động đã sửa tin nhắn này ngay sau khi viết. Lúc đầu tin là:
# Said under an officer’s message that did not reach the worker.
staff-delivery-arrived = Tin này đã đến được người lao động.
staff-delivery-blocked = Tin này không đến được người lao động: người lao động đã chặn bot. Hãy liên lạc bằng cách khác, ví dụ gọi điện thoại.
staff-delivery-deactivated = Tin này không đến được người lao động: tài khoản Telegram này không còn nữa. Hãy liên lạc bằng cách khác, ví dụ gọi điện thoại.
staff-delivery-no-chat = Tin này không đến được người lao động: bot không có cuộc trò chuyện nào đang mở với người này. Hãy liên lạc bằng cách khác, ví dụ gọi điện thoại.
# $reason (String) Telegram’s own words, in English.
staff-delivery-refused = Tin này không đến được người lao động: Telegram từ chối gửi (“{ $reason }”). Hãy gửi lại dưới dạng khác.
# Said to each admin in private. $reason (String) Telegram’s own words, in English.
staff-group-refuses = ⚠️ Nhóm nhân viên không nhận tin nhắn của bot (“{ $reason }”). Không có gì bị mất: tin của người lao động đang chờ. Hãy thêm lại bot vào nhóm, cho bot làm quản trị viên và cho phép quản lý chủ đề; sau đó mọi tin sẽ tự đến.
staff-group-returned = ✅ Nhóm nhân viên nhận tin nhắn trở lại. Những tin đang chờ sẽ được gửi ngay.
# Said to each admin in private, once a day.
staff-topics-refused = ⚠️ Bot không được mở chủ đề trong nhóm nhân viên. Các cuộc tư vấn mới nằm trong mục General; mỗi tin nhắn trả lời vào thẻ của cuộc tư vấn đó. Hãy bật chủ đề và cho phép bot quản lý chủ đề. Sau đó mỗi cuộc tư vấn sẽ tiếp tục trong chủ đề riêng.
staff-topics-returned = ✅ Bot lại mở được chủ đề. Mỗi cuộc tư vấn mới có chủ đề riêng, và nội dung nằm trong mục General cũng được chuyển vào đó.
# Said in a topic that could be opened only later.
staff-topic-earlier = Những gì người lao động viết trước đó nằm ở mục General. Nội dung đó tiếp theo ở đây.
# $count (Number) how many messages are said again. Said first in the topic that takes the place of a deleted one.
staff-topic-anew = { $count ->
    [0] Chủ đề của cuộc tư vấn này đã bị xóa. Đây là chủ đề mới.
   *[other] Chủ đề của cuộc tư vấn này đã bị xóa. Đây là chủ đề mới. { $count } tin nhắn cuối cùng được ghi lại dưới đây.
}
# $name (String) who answered; $text (String) the answer, $text none: it had no words. Said below staff-topic-anew.
staff-topic-answered = { $name ->
    [none] 📤 Câu trả lời của nhân viên
   *[other] 📤 Câu trả lời của { $name }
}: { $text ->
    [none] tin nhắn không có chữ
   *[other] { $text }
}

## Answers to a worker

# $locale (String) the language that the worker reads
staff-offer = Gửi tin này cho { $roster_number ->
    [none] người lao động
   *[other] { $roster_number }
} (yêu cầu tư vấn số { $number })? Người lao động đọc: { LANGUAGE($locale) }.
staff-offer-send = Gửi (họ đọc { LANGUAGE($locale) })
staff-offer-keep = Giữ nội bộ
staff-answer-send = Đã nhận. Khi có 👌, tin đã đến người lao động.
staff-answer-keep = Giữ nội bộ. Người lao động không thấy.
staff-answer-decided = Việc này đã được quyết định trước đó.
staff-anonymous = Tin này không đi đến đâu cả: bạn viết dưới tên nhóm hoặc tên kênh nên tôi không biết bạn là ai. Hãy chọn tên của chính bạn bên cạnh ô nhập (quản trị viên: tắt “Ẩn danh”) rồi gửi lại.
staff-closed = Đã đóng. Bot hỏi người lao động thấy sự giúp đỡ thế nào.
staff-reopened = Đã mở lại. Bot báo cho người lao động biết.
# $rating (String)
staff-rated = Người lao động trả lời câu “Bạn thấy sự giúp đỡ có tốt không?”: { WORD("consultation-rating", $rating) }
# $number (String) the consultation’s, $count (Number) messages
staff-gathered = <b>Số { $number }: { $count } tin nhắn của người lao động gộp chung</b>
    Người lao động viết rất nhiều nên các tin được gộp lại. Không thiếu tin nào.
staff-gathered-file = 📎 một tệp, được sao chép bên dưới
# $count (Number) messages, $reason (String) Telegram’s
staff-words-refused = ⚠️ Không hiển thị được ở đây { $count } tin nhắn của người lao động (“{ $reason }”). Hãy nhờ người lao động gửi lại bằng hình thức khác.
# $text (String) the name under which Telegram shows whose words they are
staff-forwarded = ↪️ Người lao động chuyển tiếp lời của: { $text }
# $text (String)
staff-quoted = ❝ Người lao động trích dẫn: { $text }
staff-answer-restricted = 🔒 Bây giờ chỉ người quản lý hỗ trợ và quản trị viên đọc việc này. Không có gì được gửi cho người lao động.
# $number (String)
staff-restricted = 🔒 Từ nay chỉ người quản lý hỗ trợ, quản trị viên và nhân viên do họ thêm mới đọc được số { $number }.
# $number (String)
staff-opened = 👥 Từ nay mọi nhân viên hỗ trợ được đọc số { $number }.
# $count (Number), $on, $time (String)
staff-answered-before = ℹ️ Trước đây đã gửi { $count } câu trả lời cho người lao động (lần cuối lúc { $time } { DAY($on) }). Nội dung không hiện ở đây.
# $on (String) a day
staff-waited-since = Người lao động viết điều này vào { DAY($on) }. Nó đã chờ trong bot đến hôm nay.
staff-unsolved = Người lao động cho biết việc chưa giải quyết xong. Yêu cầu tư vấn đã được mở lại.
# $code (String)
staff-bug = Bot bị lỗi. Người dùng đã nhận được mã này: { $code }
# $count (Number) people, $time (String) of the first, $people (String) the code of each, numbers before it
staff-bug-more = Từ { $time }, bot lại gặp cùng một lỗi thêm { $count } lần. Các mã đã báo: { $people }
staff-unhandled-more = Từ { $time }, có thêm { $count } lần bot không xử lý được việc người khác làm hoặc viết. Các mã đã báo, trước mã là số của người lao động nếu có: { $people }. Hãy hỏi những người lao động này xem đó là gì.
# $code (String), $number (String) the worker’s number on the roster
staff-unhandled =
    { $number ->
        [none] Một người không có trong danh sách
       *[other] Người lao động { $number }
    } đã làm hoặc viết điều mà bot không xử lý được. Người đó đã nhận mã: { $code }. Hãy hỏi lại nội dung.
# $number (String) the worker’s number on the roster
staff-unreadable =
    { $number ->
        [none] Một người không có trong danh sách
       *[other] Người lao động { $number }
    } đã gửi nội dung mà bot không đọc được. Hãy hỏi lại người đó.
# $from (String) the last day on which the bot was running, $to (String) today
staff-was-away = Bot đã không chạy từ { DAY($from) } đến { DAY($to) }. Telegram chỉ giữ tin nhắn trong 24 giờ, nên có thể thiếu tin nhắn của thời gian đó. Hãy hỏi những người có thể đã nhắn.

## Who is on the staff

# $user (String) a Telegram user id
staff-joined = <a href="tg://user?id={ $user }">Người này</a> đã vào nhóm. Bot chưa nhận lệnh từ người này cho đến khi một quản trị viên xác nhận đó là ai.
staff-joined-confirm = Xác nhận (quản trị viên)
# $name (String)
staff-left = { $name } đã rời nhóm và không còn là nhân viên hỗ trợ.
# $name (String), $role (String)
staff-appointed = { $name } từ bây giờ là nhân viên hỗ trợ: { WORD("role", $role) }.
staff-role = <b>Người này là ai?</b> Hãy chọn vai trò.
staff-name = <b>Tên ghi trong hồ sơ</b>: hãy gõ họ tên đầy đủ, đúng như phải ghi trong hồ sơ chính thức.
staff-title = <b>Chức vụ</b>: hãy gõ chức vụ (役職), đúng như phải ghi trong hồ sơ chính thức.
staff-languages = <b>Người này nói được tiếng nào?</b> Hãy chọn tất cả.
# $name (String)
staff-language-chosen = ✓ { $name }
staff-languages-done = Xong
# $name, $title, $role, $languages (String)
staff-summary =
    <b>{ $name }</b>
    { $title }
    { WORD("role", $role) }
    { $languages }

    Như vậy có đúng không?
staff-save = Lưu
staff-cancel = Hủy
staff-saved = Đã lưu: <b>{ $name }</b>, { WORD("role", $role) }.
# $longest (Number)
staff-mistake-long = ⚠️ Hãy gõ một dòng, nhiều nhất { $longest } ký tự.
staff-mistake-gone = ⚠️ Người này không còn trong nhóm nhân viên.
staff-list = <b>Nhân viên hỗ trợ</b>
# $user (String), $role (String)
staff-list-unconfirmed = • <a href="tg://user?id={ $user }">một người</a>: chưa được xác nhận
staff-list-unnamed = • <a href="tg://user?id={ $user }">chưa ghi tên</a>: { WORD("role", $role) }
# $name, $title, $role, $languages (String)
staff-list-line = • <b>{ $name }</b> ({ $title }): { WORD("role", $role) }; { $languages }
# Said to the person, in private. $role (String)
staff-confirmed = ✅ Bạn đã được xác nhận là nhân viên. Vai trò: { WORD("role", $role) }
staff-open_home = Mở trang chính
staff-mistake-last_admin = ⚠️ Đây là quản trị viên duy nhất. Hãy chọn thêm một quản trị viên khác trước.
# Buttons below what is recorded of somebody; each changes one thing.
staff-change-role = Đổi vai trò
staff-change-name = Đổi họ tên
staff-change-title = Đổi chức danh
staff-change-languages = Đổi ngôn ngữ
# $name, $role (String) of one in the list; where there is no role, who it is has still to be said
staff-list-label = { $role ->
    [none] Chưa xác nhận
   *[other] { WORD("role", $role) }
}: { $name ->
    [none] chưa có tên
   *[other] { $name }
}
staff-list-choose = Muốn thay đổi, hãy bấm vào một tên.

## What is known about the law

# $sources, $hotlines (Number) how many nobody has checked for a long time
staff-facts-stale =
    <b>Hãy kiểm tra lại thông tin chúng ta đưa cho người lao động</b>

    Số nguồn mà 180 ngày qua chưa có ai mở xem trang chính thức: <b>{ $sources }</b>
    Số đường dây tư vấn mà 120 ngày qua chưa có ai gọi thử: <b>{ $hotlines }</b>
    Số thay đổi luật đã đến ngày mà chưa có ai ghi lại là đã bắt đầu hay chưa: <b>{ $changes }</b>

    Cho đến khi có người kiểm tra, người lao động sẽ thấy dòng chữ báo nguồn đã cũ. Một số số điện thoại được ghi là số cũ, các nơi khác chỉ có trang web.

    Trong cuộc trò chuyện riêng với bot, lệnh /facts đưa ra danh sách, việc gấp nhất trước: hãy mở từng trang, hoặc gọi từng số, rồi xác nhận bằng một lần bấm. Người lao động thấy ngay.
# $change (String) its words, $state, $on (String) a day or month, $party (String) worker or organisation, $sources (String) ids
# $workers, $maybe (Number) how many it concerns, and may concern
staff-law_change =
    📣 <b>{ WORD("law_change-title", $change) }</b>

    { $precision ->
        [none] Đã quyết định. Ngày bắt đầu chưa được ấn định.
        [month] { $state ->
            [in_force] Có hiệu lực từ: { $on }
            [decided] Đã quyết định. Bắt đầu: { $on }
            [overdue] Lẽ ra bắt đầu: { $on }. Hãy tìm hiểu xem đã bắt đầu hay chưa.
            [planned] Chỉ là dự kiến, chưa chắc chắn: { $on }
           *[unclear] Chưa rõ. Tháng mà các trang nêu: { $on }
        }
       *[day] { $state ->
            [in_force] Có hiệu lực từ: { DAY($on) }
            [decided] Đã quyết định. Bắt đầu: { DAY($on) }
            [overdue] Lẽ ra bắt đầu: { DAY($on) }. Hãy tìm hiểu xem đã bắt đầu hay chưa.
            [planned] Chỉ là dự kiến, chưa chắc chắn: { DAY($on) }
           *[unclear] Chưa rõ. Ngày mà các trang nêu: { DAY($on) }
        }
    }

    { WORD("law_change-text", $change) }

    { $party ->
        [worker] Số người lao động liên quan: <b>{ $workers }</b>. Số người có thể liên quan, vì chúng ta chưa biết đủ về họ: <b>{ $maybe }</b>. { $precision ->
            [none] Họ có thể đọc điều này trong sách hướng dẫn.
           *[other] Họ thấy điều này trong menu và sách hướng dẫn.
        }
       *[organisation] Điều này liên quan đến công ty hoặc tổ chức của chúng ta. Người lao động không được báo.
    }

    Nguồn: { $sources }
# $number (String) of a consultation, or “none”
staff-unreadable_message = ⚠️ Bot không đọc được một tin nhắn của chính mình trong cơ sở dữ liệu nên chưa gửi được{ $number ->
    [none] {""}
   *[other] {" "}(yêu cầu tư vấn số { $number })
}. Hãy báo cho người vận hành bot: xem <code>shien doctor</code> và nhật ký.

## A message that one of staff changes in the private chat

staff-edit_unused = ✏️ Tin này đã được sửa, nhưng bot giữ nội dung ban đầu và chưa có gì thay đổi. Nếu muốn thay đổi, hãy gửi lại trên màn hình nơi bạn đã gửi. { $notices ->
    [yes] Thông báo đã gửi vẫn như cũ trong mọi cuộc trò chuyện: hãy mở thông báo đó và chạm “Đính chính”.
   *[no] {""}
}
