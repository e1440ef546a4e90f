# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = mã số cá nhân, số cá nhân, số my number, ma so ca nhan
not_accepted-words-bank_account = tài khoản, số tài khoản, stk, ngân hàng, chi nhánh, sổ ngân hàng, tai khoan, ngan hang, chi nhanh
not_accepted-words-password = mật khẩu, mật mã, mã pin, mat khau, mat ma, ma pin
not_accepted-words-card_photo = thẻ cư trú, thẻ lưu trú, thẻ ngoại kiều, thẻ zairyu, hộ chiếu, thẻ my number, sổ ngân hàng, thẻ ngân hàng, thẻ tín dụng, thẻ atm, bằng lái, giấy phép lái xe, thẻ bảo hiểm, the cu tru, the luu tru, the ngoai kieu, ho chieu, so ngan hang, the ngan hang, the tin dung, bang lai, giay phep lai xe, the bao hiem, mặt trước thẻ, mặt sau thẻ, mat truoc the, mat sau the
not_accepted-words-stated = là, la, của tôi, của tôi là, của em là, cua toi, cua toi la

## Said to the worker

not_accepted-my_number =
    <b>Tôi đang xóa tin nhắn của bạn, vì trong đó có số trông giống số My Number (マイナンバー).</b>

    Nhân viên hỗ trợ không được lưu số này ở đây. Những gì bạn viết trên Telegram còn đi qua máy tính ở nước ngoài.

    Bạn chỉ cho xem số My Number ở nơi luật yêu cầu, và bằng giấy tờ: tòa thị chính, sở thuế, hoặc văn phòng công ty của bạn. Nếu bạn đã viết cả việc khác, bạn hãy viết lại, nhưng đừng ghi số đó nhé.
not_accepted-bank_account =
    <b>Tôi đang xóa tin nhắn của bạn, vì trong đó có số trông giống số tài khoản ngân hàng.</b>

    Người khác nhìn thấy số này thì có thể dùng vào việc xấu. Nhân viên hỗ trợ không cần số này ở đây.

    Bạn hãy tự đưa số đó cho văn phòng công ty, viết trên giấy. Nếu cần nhân viên giúp ở ngân hàng, bạn hãy gặp họ và cho họ xem. Nếu bạn đã viết cả việc khác, bạn hãy viết lại, nhưng đừng ghi số đó nhé.
not_accepted-password =
    <b>Tôi đang xóa tin nhắn của bạn, vì trong đó có nội dung trông giống mật khẩu hoặc mã PIN.</b>

    Bạn đừng bao giờ cho ai biết mật khẩu, kể cả nhân viên hỗ trợ. Chúng tôi không bao giờ hỏi mật khẩu của bạn.

    Nếu bạn còn dùng mật khẩu đó, hãy đổi ngay. Nếu bạn quên mật khẩu, hãy nhờ nhân viên ngồi cạnh khi bạn tạo mật khẩu mới. Nếu bạn đã viết cả việc khác, bạn hãy viết lại, nhưng đừng ghi mật khẩu nhé.
not_accepted-card =
    <b>Tôi đang xóa tin nhắn của bạn, vì trong đó có, hoặc có vẻ có, ảnh hay số của thẻ, hộ chiếu hoặc sổ ngân hàng.</b>

    Người khác có thể dùng ảnh hay số đó để giả làm bạn.

    Bạn hãy gặp nhân viên hỗ trợ và cho họ xem thẻ thật, hoặc cho xem thẻ ở tòa thị chính hay văn phòng xuất nhập cảnh. Nếu muốn hỏi về thẻ, bạn hãy viết câu hỏi, nhưng đừng gửi ảnh và đừng ghi số nhé.
not_accepted-removed-by-staff =
    Nhân viên hỗ trợ đang xóa một tin nhắn của bạn trong cuộc trò chuyện này, vì trong đó có thứ không nên để lại ở đây, ví dụ ảnh thẻ, số tài khoản hoặc mật khẩu. Bạn không làm gì sai cả.

    Bạn có thể gặp nhân viên và cho họ xem. Nếu trong tin nhắn còn việc khác, bạn hãy viết lại việc đó nhé.
# A reply to the message that the bot could not delete.
not_accepted-delete-yourself = Tôi không xóa được tin nhắn này, vì Telegram chỉ cho bot xóa trong vòng 48 giờ. Bạn hãy tự xóa: nhấn giữ tin nhắn, chọn “Xóa”, và chọn xóa cả ở phía bot nhé.
# A button under a photo or a document.
not_accepted-shows-card = 🪪 Đây là ảnh thẻ, hộ chiếu, sổ ngân hàng
not_accepted-taken-away = Đang xóa.
