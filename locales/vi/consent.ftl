# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = Chúng tôi lưu những gì bạn cho biết, để giúp bạn, nhắc bạn các thời hạn và làm hồ sơ mà luật yêu cầu. Công ty của bạn không xem được gì.
# $organisation (String)
consent-text =
    <b>{ $organisation } quản lý bot này.</b> { consent-keeps }

    Đây không phải đường dây khẩn cấp. { danger-numbers }

    Bạn có đồng ý không?
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>Chưa ai đọc tin nhắn của bạn.</b> Chúng tôi giữ tin nhắn trong mười phút. Bạn có đồng ý không? Sau đó, bạn bấm thêm “{ receipt-send-kept }”.

    { danger-numbers } { $phone ->
        [none] Giờ làm việc: { $hours }
       *[other] Điện thoại của chúng tôi: { $phone }. { $hours }
    }

    <blockquote expandable>{ $organisation } quản lý bot này. { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ Tin nhắn của bạn đã hết hạn: chúng tôi chỉ giữ mười phút. Chưa ai đọc.</b> Bạn có đồng ý không? Sau đó, bạn hãy viết lại.

    { danger-numbers } { $phone ->
        [none] Giờ làm việc: { $hours }
       *[other] Điện thoại của chúng tôi: { $phone }. { $hours }
    }

    <blockquote expandable>{ $organisation } quản lý bot này. { consent-keeps }</blockquote>
consent-agree = Có, tôi đồng ý
consent-choose = Chọn từng mục
consent-more = Xem thêm: lưu gì, vì sao, ở đâu
# $organisation (String)
consent-purposes =
    <b>Bạn đồng ý điều gì?</b>

    • <b>{ consents-name-reminders }:</b> chúng tôi nhắc bạn các thời hạn.
    • <b>{ consents-name-records }:</b> nhân viên hỗ trợ lưu những gì bạn hỏi và họ trả lời làm hồ sơ. Nếu không, những gì bạn viết vẫn đến họ.

    Bấm vào từng mục bạn đồng ý, hoặc không mục nào. “{ consent-continue }” nghĩa là: chúng tôi được lưu thông tin và câu trả lời của bạn.
consent-continue = Tiếp tục
consent-decline = Không
# $organisation, $phone, $hours (String)
consent-declined =
    <b>Không sao cả. Chúng tôi không lưu thông tin gì về bạn.</b>

    { danger-numbers } Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    { $phone ->
        [none] Khi bạn quay lại, { $organisation } sẽ giúp bạn ở đây. { $hours }
       *[other] Bạn cũng có thể gọi { $organisation }: { $phone }. { $hours }
    }

    Nếu muốn quay lại, bạn hãy viết /start.
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    Sau khi bạn đồng ý, nhân viên hỗ trợ sẽ đọc những gì bạn viết ở đây.

    { danger-numbers }
consent-waits = <b>Chưa ai đọc tin nhắn của bạn.</b> Chúng tôi giữ tin nhắn trong mười phút. Muốn gửi, bạn hãy bấm “{ button-back }” rồi đồng ý.
consent-waits_unseen =
    <b>Chưa ai đọc tin nhắn của bạn.</b> Chúng tôi giữ tin nhắn trong mười phút. Muốn gửi, bạn hãy bấm “{ error-go_on }” rồi đồng ý.

    { danger-numbers }
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
