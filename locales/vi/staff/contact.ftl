# Việc nhân viên bắt đầu: viết trước cho người lao động, ghi lại cuộc gọi và buổi gặp.

contact-written_first =
    <b>✍️ { $name ->
        [none] Chúng ta đã viết trước cho người lao động.
       *[other] { $name } đã viết trước cho người lao động.
    }</b> Người lao động đọc { LANGUAGE($locale) }.

    { $text }
contact-logged =
    <b>{ WORD("contact-by", $channel) }</b>, { DAY($day) }. Người nói chuyện: { $name ->
        [none] (chưa ghi tên)
       *[other] { $name }
    }.{ $interpreter ->
        [none] {""}
       *[other] {" "}Phiên dịch: { $interpreter }.
    }

    { $text }
contact-by-phone = 📞 Qua điện thoại
contact-by-in_person = 🤝 Gặp trực tiếp

## Viết trước

contact-write = <b>Viết cho người có số { $roster_number }</b>: về việc gì?
contact-no_chat = Người này chưa dùng bot nên không gửi được. Hãy gọi điện hoặc mời người này từ thẻ.
contact-forgotten = Người này đã yêu cầu xóa mọi thông tin nên không gửi được.
contact-not_agreed = Người này chưa đồng ý cho bot lưu nội dung nên không gửi được. Hãy gọi điện.
contact-blocked = Bot không liên lạc được với người này: họ đã chặn bot hoặc xóa tài khoản. Không gửi được. Hãy gọi điện.
contact-write-words = <b>{ WORD("consultation-kind", $kind) }</b>. { contact-reads } Hãy viết tin nhắn.
contact-reads = { $locale ->
    [none] Chưa biết người lao động đọc ngôn ngữ nào.
   *[other] Người lao động đọc { LANGUAGE($locale) }.
}
contact-write-summary =
    Gửi nội dung này cho người có số { $roster_number }? { contact-reads }

    { $text }
contact-write-send = Gửi
contact-write-sent = { $readers ->
   *[group] ✅ Đang gửi, với số { $number }. Việc này có một chủ đề và bạn phụ trách. Câu trả lời sẽ đến ở đó. Nếu tin không đến nơi, bot sẽ báo.
    [restricted] ✅ Đang gửi, với số { $number }. Việc này không có chủ đề: chỉ người quản lý hỗ trợ và quản trị viên được đọc. Câu trả lời sẽ đến với họ. Nếu tin không đến nơi, bot sẽ báo cho họ.
}

## Cuộc gọi hoặc buổi gặp

contact-which = <b>Cuộc gọi hoặc buổi gặp, số { $roster_number }</b>: về việc gì?
contact-of_matter = Số { $number }: { WORD("consultation-kind", $kind) }
contact-new = Việc mới
contact-kind = Về việc gì?
contact-channel = Đã nói chuyện bằng cách nào? Người lao động không nhận được gì.
contact-day = Vào ngày nào?
contact-words = Đã nói những gì? Hãy viết lại nội dung.
contact-summary =
    { $number ->
        [none] <b>Yêu cầu tư vấn mới</b>
       *[other] <b>Số { $number }</b>
    }: { WORD("consultation-kind", $kind) }

    { contact-logged }
contact-save-answer = Lưu: đã trả lời
contact-save-question = Lưu: còn phải trả lời
contact-other_handler = Người khác đã nói chuyện
contact-interpreter = Phiên dịch
contact-who = Ai đã nói chuyện với người lao động?
contact-who_interpreted = Ai đã phiên dịch? Hãy viết tên.
contact-nobody_interpreted = Không có ai
contact-saved = ✅ Đã ghi vào số { $number }. Người lao động không nhận được gì.
contact-show = Mở việc này
contact-close = Đóng
contact-restricted = 🔒 Bây giờ chỉ người quản lý hỗ trợ và quản trị viên đọc việc này. Chưa lưu gì. Những gì bạn viết vẫn còn trong cuộc trò chuyện này: hãy đưa cho người quản lý hỗ trợ.
contact-closed = Việc này đã đóng. Chưa lưu gì. Những gì bạn viết vẫn còn trong cuộc trò chuyện này. Hãy mở lại việc này trước.
