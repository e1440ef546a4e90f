# Câu trả lời soạn sẵn: chọn theo ý nghĩa bằng tiếng Nhật, gửi bằng tiếng của người lao động.

canned-choose = Câu soạn sẵn
canned-ask = Câu nào? Người lao động nhận bằng { LANGUAGE($locale) }.
canned-which = <b>Câu nào?</b> Người lao động nhận bằng { LANGUAGE($locale) }. ✕ là chưa có bản được duyệt bằng tiếng này.
canned-none = Chưa có câu soạn sẵn nào. Hãy đề xuất ở “Câu soạn sẵn” trên trang chính, trong chat riêng với bot.
canned-label = { $has_text ->
    [yes] { $meaning }
   *[no] ✕ { $meaning }
}
canned-no_text = { LANGUAGE($locale) }: chưa có bản được duyệt. Nhân viên nào cũng có thể đề xuất trên trang chính của chat riêng.
canned-offered = Câu hỏi nằm ở cuối chủ đề. Chưa gửi gì cả.
canned-offer =
    📋 <b>Gửi điều này cho { $roster_number ->
        [none] người lao động
       *[other] { $roster_number }
    }?</b> Số { $number }, { LANGUAGE($locale) }.

    <blockquote>{ $text }</blockquote>
    <blockquote expandable>{ $meaning }</blockquote>
canned-kept =
    📋 Không gửi. Người lao động không thấy điều này.

    <blockquote>{ $text }</blockquote>

## Các màn hình để đề xuất và duyệt

canned-list =
    <b>Câu soạn sẵn</b>
    Mỗi câu đứng ở đây theo ý nghĩa bằng tiếng Nhật. { $waiting ->
        [0] Không có bản nào chờ duyệt.
       *[other] { $waiting } bản đang chờ quản lý duyệt (✋).
    }
canned-list-none =
    <b>Câu soạn sẵn</b>
    Chưa có câu nào. Hãy đề xuất điều bạn hay nói. Quản lý duyệt từng bản trước khi gửi được.
canned-listed = { $waiting ->
    [0] { $meaning }
   *[other] ✋ { $meaning }
}
canned-new = Đề xuất câu mới
canned-ask_meaning = <b>Câu mới</b> Hãy gõ ý nghĩa bằng tiếng Nhật, thành câu đầy đủ. Nhân viên chọn theo đó và đọc nó dưới bản dịch.
canned-meaning =
    { $meaning }

    { $count ->
        [0] Chưa có bản bằng tiếng nào.
       *[other] Các tiếng này đã có bản. ✋ là chờ quản lý duyệt.
    }
canned-in = { $standing ->
    [waits] ✋ { $language }
   *[approved] ✓ { $language }
}
canned-add = Thêm một tiếng
canned-ask_language =
    { $meaning }

    <b>Bản này bằng tiếng nào?</b>
canned-ask_text =
    { $meaning }

    <b>Hãy gõ bản bằng { LANGUAGE($locale) }</b>, đúng như người lao động sẽ đọc. Quản lý duyệt trước khi gửi được.
canned-one =
    <b>{ LANGUAGE($locale) }</b>
    <blockquote>{ $text }</blockquote>
    { $meaning }

    Người đề xuất: { $proposed ->
        [none] (chưa ghi tên)
       *[other] { $proposed }
    }
    { $approved ->
        [none] Chưa được duyệt: chưa gửi được cho ai.
       *[other] Người duyệt: { $approved }
    }
canned-waits = Quản lý sẽ duyệt.
canned-approve = ✓ Duyệt
canned-change = Sửa bản này
canned-retire = Ngừng dùng
canned-ask_change =
    <b>{ LANGUAGE($locale) }</b>
    <blockquote>{ $text }</blockquote>
    { $meaning }

    Hãy gõ toàn bộ bản mới. Trước khi quản lý duyệt, không gửi được gì bằng tiếng này.
canned-retire-ask =
    <b>Ngừng dùng bản này?</b> { LANGUAGE($locale) }
    <blockquote>{ $text }</blockquote>
canned-retire-yes = Có, ngừng dùng
canned-stands = ⚠️ Trong lúc đó đã có người đề xuất bản bằng { LANGUAGE($locale) }. Hãy quay lại và sửa bản đó.
canned-changed = ⚠️ Trong lúc đó đã có người sửa hoặc ngừng dùng bản này. Hãy quay lại và xem lại.
