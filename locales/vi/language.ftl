# Shown before a language is chosen: every locale says it in its own language.
language-choose = Bạn hãy chọn ngôn ngữ.
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>Bot này do { $organisation } quản lý. Miễn phí.</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>Chưa ai đọc tin nhắn của bạn.</b> Chúng tôi giữ tin nhắn trong mười phút. Bạn hãy chọn ngôn ngữ, rồi bạn có thể gửi.

    { danger-numbers } { $phone ->
        [none] Giờ làm việc: { $hours }
       *[other] Điện thoại của chúng tôi: { $phone }. { $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 Bản nháp: chưa ai kiểm tra bản dịch này. Bản tiếng Nhật mới là bản đúng.
