# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts only where a sign (: or =) or a word of "stated" stands between.
not-accepted-words-my_number = mã số cá nhân, số cá nhân, số my number, ma so ca nhan
not-accepted-words-bank_account = tài khoản, số tài khoản, stk, ngân hàng, chi nhánh, sổ ngân hàng, tai khoan, ngan hang, chi nhanh
not-accepted-words-password = mật khẩu, mật mã, mã pin, mat khau, mat ma, ma pin
not-accepted-words-card_photo = thẻ cư trú, thẻ lưu trú, thẻ ngoại kiều, hộ chiếu, thẻ my number, sổ ngân hàng, thẻ ngân hàng, thẻ tín dụng, thẻ atm, bằng lái, thẻ bảo hiểm, the cu tru, the luu tru, the ngoai kieu, ho chieu, so ngan hang, the ngan hang
not-accepted-words-stated = là, la

## Said to the worker

not-accepted-my_number =
    <b>Tôi xóa tin nhắn của bạn, vì trong đó có số giống như số My Number (マイナンバー).</b>

    Nhân viên hỗ trợ không được nhận số này ở đây. Những gì bạn viết trên Telegram còn đi qua máy tính ở nước ngoài.

    Bạn chỉ đưa số My Number ở nơi luật yêu cầu: tòa thị chính, cơ quan thuế, hoặc văn phòng công ty của bạn, và đưa bằng giấy. Nếu bạn đã viết cả việc khác, hãy viết lại mà không ghi số đó nhé.
not-accepted-bank_account =
    <b>Tôi xóa tin nhắn của bạn, vì trong đó có số giống như số tài khoản ngân hàng.</b>

    Nếu người khác nhìn thấy, họ có thể dùng vào việc xấu. Nhân viên hỗ trợ không nhận số này ở đây.

    Bạn hãy tự đưa cho văn phòng công ty, bằng giấy. Nếu cần giúp ở ngân hàng, bạn hãy gặp nhân viên hỗ trợ và cho họ xem. Nếu bạn đã viết cả việc khác, hãy viết lại mà không ghi số đó nhé.
not-accepted-password =
    <b>Tôi xóa tin nhắn của bạn, vì trong đó có nội dung giống như mật khẩu hoặc mã PIN.</b>

    Đừng cho ai biết mật khẩu, kể cả nhân viên hỗ trợ. Chúng tôi không bao giờ hỏi mật khẩu của bạn.

    Nếu bạn còn dùng mật khẩu đó, hãy đổi ngay. Nếu bạn quên mật khẩu, hãy nhờ nhân viên ngồi cạnh khi bạn tạo mật khẩu mới. Nếu bạn đã viết cả việc khác, hãy viết lại mà không ghi mật khẩu nhé.
not-accepted-card =
    <b>Tôi xóa tin nhắn của bạn, vì trong đó có, hoặc có vẻ có, hình hay số của thẻ, hộ chiếu hoặc sổ ngân hàng.</b>

    Người khác có thể dùng hình hay số đó để giả làm bạn.

    Bạn hãy gặp nhân viên hỗ trợ và cho họ xem thẻ thật, hoặc đưa thẻ ở tòa thị chính hay cục xuất nhập cảnh. Nếu bạn muốn hỏi, hãy viết câu hỏi mà không gửi hình và không ghi số nhé.
not-accepted-removed-by-staff =
    Nhân viên hỗ trợ đang xóa một tin nhắn của bạn trong cuộc trò chuyện này, vì trong đó có thứ không nên để lại ở đây, ví dụ thẻ, số tài khoản hoặc mật khẩu. Bạn không làm gì sai cả.

    Bạn có thể gặp nhân viên và cho họ xem. Nếu trong tin nhắn còn việc khác, bạn hãy viết lại việc đó nhé.
# A reply to the message that the bot could not delete.
not-accepted-delete-yourself = Tôi không xóa được tin nhắn này, vì Telegram chỉ cho bot xóa trong vòng 48 giờ. Bạn hãy tự xóa: giữ ngón tay trên tin nhắn, chọn “Xóa”, và xóa cả ở phía bot nhé.

# A button under a photo or a document.
not-accepted-shows-card = 🪪 Đây là thẻ, hộ chiếu, sổ ngân hàng
not-accepted-taken-away = Đang xóa.

## Said to staff

command-remove = Trả lời tin nhắn của người lao động: xóa ở cả hai nơi
not-accepted-removing = Tin nhắn đang được xóa ở đây và trong cuộc trò chuyện của người lao động. Người lao động được báo lý do.
not-accepted-remove-which = Hãy trả lời một tin nhắn của người lao động trong chủ đề này bằng /remove.
not-accepted-removed-before = Tin nhắn này đã được xóa trước đó.
# A reply to the message that the bot could not delete.
not-accepted-left-in-group = Không xóa được tin nhắn này ở đây, vì Telegram chỉ cho bot xóa trong vòng 48 giờ. Hãy tự xóa bằng tay.
# $reason (String) Telegram’s own words, in English
not-accepted-left-in-chat = Không xóa được tin nhắn trong cuộc trò chuyện của người lao động (“{ $reason }”). Hãy nhờ người lao động tự xóa, gọi điện nếu cần.
