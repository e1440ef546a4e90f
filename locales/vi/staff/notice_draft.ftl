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

# Below that, of a correction. $about (String) the number of what it corrects
notice_draft-corrects = ✏️ Đây là bản đính chính số { $about }, trong cuộc trò chuyện của những người đã nhận.
# $number (String) of the correction before it
notice_draft-corrects-uneven = ⚠️ Bản đính chính số { $number } đã bị hủy giữa chừng: một số người có nội dung mới, những người khác vẫn có nội dung cũ. Bản nháp này bắt đầu bằng nội dung mới đó. Khi gửi, nó thay cho cả hai.
# $people (Number) who read a language in which the correction has no words
notice_draft-corrects-no_text = ⚠️ { $people } người vẫn có nội dung cũ, không còn hiệu lực: bản đính chính không có nội dung bằng tiếng của họ. Mục “Thông báo” bảo họ hỏi.
# $copies (String) their numbers
notice_draft-corrects-copies = 📢 Không được đính chính cùng: số { $copies }, bản chép cho người chưa nhận. Ai đã nhận bản chép vẫn giữ nội dung của nó cho đến khi bạn đính chính cả bản đó. Phần chưa gửi sẽ không gửi nữa khi bản này được duyệt.
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
notice_draft-no_text = ⚠️ { $no_text } người không nhận được gì: chưa có nội dung bằng tiếng của họ.
notice_draft-details =
    {""}
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
        [coming] ⏳ Bản thử đang được gửi đến người soạn. Khi bản thử đến, hãy mở lại màn hình này.
       *[no] Người soạn chưa nhận bản thử của nội dung này.
    }
notice_draft-retitle = Tiêu đề
notice_draft-make_urgent = 🔴 Đặt là khẩn
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

## One that is no draft any more

notice_draft-copy = Chép thành bản nháp mới
notice_draft-copy_rest = Chép cho người chưa nhận

## Những gì gõ hoặc gửi cho một bản nháp

notice_draft-media = 🖼 Ảnh, tài liệu
notice_draft-ask_media =
    <b>Hãy gửi ảnh hoặc tài liệu</b>, không kèm chữ. Nó đứng trên nội dung ở mọi tiếng. Khi đó nội dung tối đa { $longest } ký tự.
    { $media ->
        [none] Hiện chưa có.
        [photo] Hiện có một ảnh.
       *[document] Hiện có một tài liệu.
    }
notice_draft-no_media = Bỏ ra
notice_draft-link = 🔗 Nút liên kết
notice_draft-ask_link =
    <b>Hãy gửi địa chỉ một trang.</b> Địa chỉ bắt đầu bằng https:// và nằm sau một nút dưới nội dung, ở mọi tiếng.
    { $link ->
        [none] Hiện chưa có.
       *[other] Hiện có: { $link }
    }
notice_draft-no_link = Bỏ liên kết
notice_draft-texts = 🌐 Nội dung
notice_draft-languages =
    <b>{ $title }: nội dung</b>
    { $count ->
        [0] Chưa có nội dung. Hãy bấm một tiếng.
       *[other] Bấm một tiếng để đọc, sửa hoặc kiểm tra.
    }
notice_draft-written = { LANGUAGE($locale) }: { $writer } viết, { $checker ->
    [none] chưa kiểm tra
   *[other] { $checker } đã kiểm tra
}
notice_draft-other_language = Tiếng khác
notice_draft-which_language = <b>Bạn muốn viết bằng tiếng nào?</b>
notice_draft-words =
    <b>{ $title }: { LANGUAGE($locale) }</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
    { $writer } viết, { $checker ->
        [none] chưa kiểm tra
       *[other] { $checker } đã kiểm tra
    }
notice_draft-letters = ⚠️ Nội dung này không có chữ của { LANGUAGE($locale) }. Có đúng ngôn ngữ không?
notice_draft-earlier = ‹ Trước
notice_draft-later = Sau ›
notice_draft-own_unread = Người khác có thể kiểm tra nội dung này.
notice_draft-check = ✓ Tôi đã kiểm tra
notice_draft-rewrite = Gửi nội dung khác
notice_draft-remove = Bỏ nội dung này
notice_draft-ask_words =
    <b>Hãy gửi nội dung bằng { LANGUAGE($locale) }</b> như một tin nhắn thường, đúng như người lao động sẽ đọc: tối đa { $longest } ký tự. Chữ đậm, liên kết và dòng được giữ nguyên.
    { $line }
    Ảnh hoặc tài liệu có chữ kèm theo sẽ là ảnh hoặc tài liệu của mọi tiếng.
notice_draft-remove-ask = <b>Bỏ nội dung bằng { LANGUAGE($locale) }?</b> { $instead ->
    [none] { $purpose ->
        [correct] Người đọc tiếng này sẽ vẫn có nội dung cũ, không còn hiệu lực. Mục “Thông báo” bảo họ hỏi.
       *[say] Người đọc tiếng này sẽ không nhận được gì.
    }
   *[other] Vì là tin khẩn, người đọc tiếng này sẽ nhận bản bằng { LANGUAGE($instead) }.
}
notice_draft-remove-yes = Có, bỏ đi
notice_draft-mistake-long = ⚠️ Dài quá { $over } ký tự: tối đa { $longest }. Chưa lưu gì cả.
notice_draft-mistake-long_below = ⚠️ Khi có ảnh hoặc tài liệu, nội dung tối đa { $longest } ký tự, mà nội dung bằng { LANGUAGE($locale) } dài hơn. Chưa lưu gì cả. Hãy rút ngắn trước.
notice_draft-mistake-cut = ⚠️ Đây là phần còn lại của một đoạn mà Telegram đã cắt đôi. Chưa lưu gì cả. Hãy gửi đoạn ngắn hơn.
notice_draft-mistake-empty = ⚠️ Không có chữ nào. Chưa lưu gì cả.
notice_draft-mistake-kind = ⚠️ Thông báo chỉ có thể là chữ, ảnh hoặc tài liệu. Chưa lưu gì cả.
notice_draft-mistake-album = ⚠️ Thông báo chỉ có một ảnh hoặc một tài liệu. Chưa lưu gì cả.
notice_draft-mistake-no_words = ⚠️ Không có chữ kèm theo. Hãy gửi lại có chữ, hoặc gửi ở bản nháp như ảnh của mọi tiếng. Chưa lưu gì cả.
notice_draft-mistake-no_media = ⚠️ Đó không phải ảnh hay tài liệu. Chưa lưu gì cả.
notice_draft-mistake-caption = ⚠️ Có chữ kèm theo, mà chữ thuộc về từng tiếng. Ở đây hãy gửi không kèm chữ. Chưa lưu gì cả.
notice_draft-mistake-link = ⚠️ Đó không phải địa chỉ một trang. Địa chỉ bắt đầu bằng https://, không có dấu cách và không có mật khẩu. Chưa lưu gì cả.
notice_draft-changed = ⚠️ Nội dung này vừa bị sửa. Hãy đọc lại.
notice_draft-written_meanwhile = ⚠️ Vừa có người viết hoặc bỏ nội dung bằng { LANGUAGE($locale) }. Nội dung của bạn chưa được lưu. Hãy quay lại đọc nội dung hiện có, hoặc gửi lại để thay nó.
# Below a message that was changed. $locale (String)
notice_draft-followed = ✏️ Nội dung bằng { LANGUAGE($locale) } đã được sửa theo tin nhắn của bạn.
notice_draft-own_words = ⚠️ Bạn đã viết nội dung này. Người khác sẽ kiểm tra.

## Bản thử

notice_draft-test = 📨 Gửi thử cho tôi
notice_draft-test-coming = Bản thử sẽ đến cuộc trò chuyện này, bằng mỗi tiếng đã có nội dung.
notice_draft-test-sent = Bạn đã nhận bản thử này rồi. Từ đó không có gì thay đổi.
notice_draft-test-not_author = ⚠️ Bản thử chỉ đến người soạn: { $name }.
notice_draft-test-no_words = ⚠️ Chưa có nội dung bằng tiếng nào.
notice_draft-test-failed = ⚠️ Bản thử của thông báo số { $number } bằng { LANGUAGE($locale) } không đến được. Telegram báo: { $reason }. Hãy sửa thông báo, hoặc gửi thử lại.

## Cách bắt đầu

notice_draft-beginning = <b>Thông báo mới.</b> Bắt đầu từ đâu?
notice_draft-from_nothing = ✏️ Từ đầu
notice_draft-from_canned = 📋 Câu soạn sẵn
notice_draft-from_law = ⚖️ Thay đổi luật
notice_draft-from_results = 🔎 Người có kết quả đổi
notice_draft-which_canned = <b>Câu soạn sẵn nào?</b> Các bản đã duyệt trở thành nội dung của thông báo, bằng mọi tiếng.
notice_draft-which_canned-none = <b>Câu soạn sẵn nào?</b> Chưa có câu nào có bản đã duyệt.
notice_draft-which_law = <b>Thay đổi luật nào?</b> Những gì bot nói về nó trở thành nội dung của thông báo. Hãy đọc trước khi gửi.
notice_draft-results-title = Gửi người có kết quả thay đổi
notice_draft-results-again = 🔎 Tìm lại người có kết quả đổi
notice_draft-results-looking = Đang kiểm tra kết quả đã lưu của mọi người theo quy định hôm nay. Một tin nhắn sẽ cho biết bao nhiêu kết quả thay đổi.
notice_draft-results-found = { $count ->
    [0] Quy định hôm nay không làm đổi kết quả đã lưu của ai. Bản nháp hiện chưa có người nhận.
   *[other] Quy định hôm nay làm đổi kết quả đã lưu của { $count } người. Bản nháp gửi cho những người trong số đó đáp ứng cả các điều kiện khác.
}
notice_draft-open = Mở thông báo

## Bảng tính của lời văn

notice_draft-workbook = 📗 Bằng Excel
notice_draft-workbook-ask =
    <b>{ $title }: nội dung bằng Excel</b>
    Mỗi tiếng một dòng. Hãy viết vào cột cuối và giữ nguyên các cột khác. Sau đó gửi tệp ở màn hình này.
    Chữ đậm và liên kết không vào Excel. Nội dung không sửa thì vẫn giữ chúng.
notice_draft-workbook-send = 📗 Nhận tệp Excel
notice_draft-workbook-read = <b>Đã đọc tệp Excel.</b> Đã lấy: { $taken }. Như cũ: { $same }. Trống nên giữ nguyên: { $empty }. Không nhận: { $refused }.
notice_draft-workbook-row = Dòng { $line } ({ $code ->
    [none] không có mã
   *[other] { $code }
}):
notice_draft-workbook-more = … và { $count } dòng khác không nhận.
notice_draft-workbook-other_notice = ⚠️ Dòng này thuộc thông báo khác. Chưa lưu gì của dòng này.
notice_draft-workbook-language = ⚠️ Không biết mã tiếng này. Chưa lưu gì của dòng này.
notice_draft-workbook-twice = ⚠️ Tiếng này có ở nhiều dòng. Chưa lưu gì của các dòng đó.
notice_draft-workbook-stale = ⚠️ Nội dung này đã được sửa sau khi nhận tệp Excel. Chưa lưu gì của dòng này. Hãy nhận lại tệp Excel.
notice_draft-workbook-unreadable = ⚠️ Dòng này có công thức hoặc ô gộp. Chưa lưu gì của dòng này.
notice_draft-workbook-too_much = ⚠️ Tệp này chứa nhiều hơn hẳn nội dung của một thông báo. Chưa lưu gì cả. Hãy nhận lại tệp Excel và viết vào đó.
