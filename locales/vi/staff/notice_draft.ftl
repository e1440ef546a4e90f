# Thông báo: một tin gửi cho nhiều người lao động. Danh sách và các màn hình để quản lý soạn.

## Danh sách

notice_draft-parts =
    <b>Thông báo</b>
    Một tin gửi cho nhiều người lao động, mỗi người bằng tiếng của mình. Người thứ hai duyệt trước khi gửi.
notice_draft-new = ＋ Thông báo mới
notice_draft-part-drafts = ✏️ Bản nháp { $count }
notice_draft-part-sending = 📤 Đang gửi { $count }
notice_draft-part-sent = ✓ Đã gửi { $count }
notice_draft-part = <b>{ $part ->
    [drafts] Bản nháp
    [sending] Đang gửi
   *[sent] Đã gửi
}</b> ({ $count })
notice_draft-part-none = <b>{ $part ->
    [drafts] Bản nháp
    [sending] Đang gửi
   *[sent] Đã gửi
}</b>
    Chưa có gì.
notice_draft-listed = { $state ->
    [waiting] ✋{" "}
    [approved] ⏰{" "}
    [paused] ⏸{" "}
    [cancelled] ✕{" "}
   *[other] {""}
}{ $purpose ->
    [correct] Đính chính:{" "}
    [take_back] Thu hồi:{" "}
   *[say] {""}
}{ $title }
notice_draft-ask_title = <b>Nhân viên gọi thông báo này là gì?</b> Hãy gõ tiêu đề bằng tiếng Nhật, tối đa { $longest } ký tự. Người lao động không thấy tiêu đề này.

## Một bản nháp

notice_draft-one =
    <b>{ $title }</b>
    Số { $number } · { $class ->
        [urgent] 🔴 khẩn: { $reason }
       *[notice] thường
    }
    { $state ->
        [waiting] ✋ Đang chờ duyệt. Sửa bất cứ điều gì thì nó lại thành bản nháp.
       *[draft] ✏️ Bản nháp
    } · { $author }

    <b>{ $people ->
        [0] Chưa có người nhận nào.
       *[other] Có { $people } người nhận.
    }</b>
notice_draft-language = { $name ->
    [none] Chưa rõ tiếng
   *[other] { $name }
} { $people } { $has_words ->
    [yes] ✓
   *[no] { $other ->
        [none] ✗
       *[other] → { $other }
    }
}
notice_draft-held = ⚠️ { $held } người không nhận được gì: chưa có bản bằng tiếng của họ.
notice_draft-details =

    { $media ->
        [none] Ảnh hoặc tài liệu: không có
        [photo] 🖼 Có ảnh
       *[document] 📎 Có tài liệu
    }
    { $link ->
        [none] Nút liên kết: không có
       *[other] 🔗 { $link }
    }
    { $asks_read ->
        [yes] ☑ Có hỏi “Tôi đã đọc”.
       *[no] ☐ Không hỏi “Tôi đã đọc”.
    }
    { $tested ->
        [yes] ✓ Người soạn đã nhận bản thử của nội dung này.
       *[no] Người soạn chưa nhận bản thử của nội dung này.
    }
notice_draft-retitle = Tiêu đề
notice_draft-make_urgent = 🔴 Chuyển thành khẩn
notice_draft-make_ordinary = Không khẩn nữa
notice_draft-ask_read = Hỏi “Tôi đã đọc”
notice_draft-ask_nothing = Không hỏi “Tôi đã đọc”
notice_draft-throw_away = Bỏ bản nháp này
notice_draft-ask_reason = <b>Vì sao khẩn?</b> Tin khẩn đến cả ban đêm, và cả người đã tắt thông báo. Người duyệt sẽ đọc lý do này. Hãy gõ lý do.
notice_draft-throw_away-ask =
    <b>Bỏ bản nháp này?</b> { $title }
    Chưa gửi gì cho ai.
notice_draft-throw_away-yes = Có, bỏ đi
notice_draft-not_draft = ⚠️ Thông báo này không còn là bản nháp: đã có người duyệt hoặc bỏ nó. Không có gì bị thay đổi.

## Thông báo không còn là bản nháp

notice_draft-over =
    <b>{ $title }</b>
    Số { $number } · { $class ->
        [urgent] 🔴 khẩn
       *[notice] thường
    }
    { $state ->
        [approved] ⏰ Đã duyệt: đang chờ đến giờ.
        [sending] 📤 Đang gửi.
        [paused] ⏸ Đang tạm dừng.
        [done] ✓ Đã gửi xong.
        [cancelled] ✕ Đã hủy.
       *[other] ✏️ Là bản nháp.
    }
    Người soạn: { $author }
    { $approver ->
        [none] Chưa ai duyệt.
       *[other] Người duyệt: { $approver } ({ DAY($approved_on) })
    }
    Số người: { $people }
notice_draft-copy = Chép thành bản nháp mới
