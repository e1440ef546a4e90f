# Tin: nhân viên gửi cho nhiều người cùng lúc.

notice-other_language = ℹ️ Chưa có bản bằng ngôn ngữ của bạn. Nếu không hiểu, hãy hỏi chúng tôi trong cuộc trò chuyện này.
notice-corrected = ✏️ Chúng tôi đã sửa tin này.
notice-taken_back = 🗑 <b>Chúng tôi đã thu hồi tin nhắn ngày { DAY($on) }.</b> Tin đó không còn hiệu lực.
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 Bản thử của thông báo { $notice }: { LANGUAGE($locale) }. Chỉ bạn thấy tin này. Người nhận có các nút bên dưới: { $buttons }
notice-button-link = 🔗 Mở trang

## Below a notice, which a worker knows as news

notice-button-read = ✅ Tôi đã đọc
notice-button-unclear = 🤔 Tôi không hiểu
notice-button-question = 💬 Tôi muốn hỏi

## What a tap says

notice-read = ✅ Cảm ơn bạn. Chúng tôi biết là bạn đã đọc.
notice-read-before = ✅ Bạn đã báo cho chúng tôi là đã đọc rồi.
notice-read_new = Thông báo này đã thay đổi. Bạn hãy đọc bản mới.
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ Thông báo này đã thay đổi. Chưa có bản mới bằng ngôn ngữ của bạn. Bạn hãy hỏi chúng tôi: nhấn “{ notice-button-question }”.
notice-not_valid = Chúng tôi đã thu hồi thông báo này. Thông báo không còn hiệu lực.
# $number (String) of the consultation
notice-asked-unclear = 🤔 Chúng tôi báo cho nhân viên hỗ trợ là bạn không hiểu thông báo này. Đây là yêu cầu tư vấn số { $number }. Bạn có thể viết thêm ngay bây giờ: chỗ nào không rõ?
# $number (String) of the consultation
notice-asked-question = 💬 Chúng tôi báo cho nhân viên hỗ trợ là bạn muốn hỏi về thông báo này. Đây là yêu cầu tư vấn số { $number }. Bạn hãy viết câu hỏi ngay bây giờ.
# $number (String) of the consultation
notice-asked-before = 💬 Bạn đã hỏi về thông báo này rồi. Đây là yêu cầu tư vấn số { $number }. Bạn có thể viết thêm ngay bây giờ.

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 Ngày { DAY($sent) } chúng tôi đã gửi thông báo cho bạn. Bạn hãy đọc, rồi nhấn “{ notice-button-read }”. Nếu có chỗ không rõ, bạn hãy hỏi.

## The last news, from the menu

notice-list =
    <b>📰 Thông báo</b>

    Đây là những thông báo gần đây chúng tôi đã gửi cho bạn. Nhấn vào một dòng để đọc.
notice-list-empty =
    <b>📰 Thông báo</b>

    Hiện không có thông báo nào ở đây.
# Beside the day
notice-list-back = đã thu hồi
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 Thông báo ngày { DAY($sent) }</b>{ $corrected ->
    [none] {""}
   *[other] {" "}(bản mới ngày { DAY($corrected) })
}{ $media ->
    [photo] {" "}🖼 Ảnh kèm theo nằm ở phía trên trong cuộc trò chuyện này.
    [document] {" "}📎 Tệp kèm theo nằm ở phía trên trong cuộc trò chuyện này.
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ Bạn đã đọc.
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 Thông báo ngày { DAY($sent) }</b>

    Chúng tôi đã thu hồi thông báo này ngày { DAY($back) }. Thông báo không còn hiệu lực.
notice-one-gone = Thông báo này không còn ở đây.
