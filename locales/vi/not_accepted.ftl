# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = mã số cá nhân, số cá nhân, số my number, ma so ca nhan
not_accepted-words-bank_account = tài khoản, số tài khoản, stk, ngân hàng, chi nhánh, sổ ngân hàng, tai khoan, ngan hang, chi nhanh
not_accepted-words-password = mật khẩu, mật mã, mã pin, mat khau, mat ma, ma pin
not_accepted-words-card_photo = thẻ cư trú, thẻ lưu trú, thẻ ngoại kiều, thẻ zairyu, hộ chiếu, thẻ my number, sổ ngân hàng, thẻ ngân hàng, thẻ tín dụng, thẻ atm, bằng lái, giấy phép lái xe, thẻ bảo hiểm, the cu tru, the luu tru, the ngoai kieu, ho chieu, so ngan hang, the ngan hang, the tin dung, bang lai, giay phep lai xe, the bao hiem, mặt trước thẻ, mặt sau thẻ, mat truoc the, mat sau the
not_accepted-words-stated = là, la, của tôi, của tôi là, của em là, cua toi, cua toi la
not_accepted-words-money = đồng, dong, đ, vnd, vnđ, yên, yen, đô, đô la, nghìn, ngàn, triệu, tr

## Said to the worker

not_accepted-my_number =
    <b>Chúng tôi đang xóa tin nhắn của bạn, vì có số trông giống số My Number (マイナンバー).</b> Bạn không làm gì sai.

    Chúng tôi không được lưu số này ở đây. Bạn chỉ cho xem bằng giấy tờ: ở tòa thị chính, sở thuế hoặc công ty. Bạn đã viết cả việc khác? Bạn hãy gửi lại, nhưng đừng ghi số đó.
not_accepted-bank_account =
    <b>Chúng tôi đang xóa tin nhắn của bạn, vì có số trông giống số tài khoản ngân hàng.</b> Bạn không làm gì sai.

    Người khác có thể dùng vào việc xấu. Bạn hãy tự đưa số đó cho công ty, viết trên giấy. Nhân viên hỗ trợ có thể cùng bạn đến ngân hàng. Bạn đã viết cả việc khác? Bạn hãy gửi lại, nhưng đừng ghi số đó.
not_accepted-password =
    <b>Chúng tôi đang xóa tin nhắn của bạn, vì có nội dung giống mật khẩu hoặc mã PIN.</b> Bạn không làm gì sai.

    Đừng cho ai biết mật khẩu. Chúng tôi không bao giờ hỏi. Nếu còn dùng, bạn hãy đổi ngay. Nhân viên hỗ trợ có thể gặp và giúp bạn. Bạn đã viết cả việc khác? Bạn hãy gửi lại, nhưng đừng ghi mật khẩu.
not_accepted-card =
    <b>Chúng tôi đang xóa tin nhắn của bạn, vì có vẻ có ảnh hay số của thẻ, hộ chiếu hoặc sổ ngân hàng.</b> Người khác có thể dùng để giả làm bạn.

    Bạn hãy cho nhân viên hỗ trợ, tòa thị chính hoặc văn phòng Nyukan xem trực tiếp thẻ thật. Nếu muốn hỏi, bạn hãy viết câu hỏi, không có ảnh và số.
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ Số { $number }: ở đây chúng tôi không báo cho ai chuyện này.</b>
        [admins] Chúng tôi đang báo cho quản trị viên của { $organisation } là bạn có việc gấp: số { $number }.
       *[other] Chúng tôi đang báo cho người quản lý của { $organisation } là bạn có việc gấp: số { $number }.
    } Chúng tôi phải xóa tin nhắn, vì trong đó có số, mật khẩu hoặc thẻ.

    <b>Hãy viết lại chuyện đã xảy ra, đừng ghi số hay mật khẩu đó.</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] Chúng tôi không xóa được tin nhắn này: Telegram không cho xóa nữa.
   *[other] Chúng tôi không xóa được tin nhắn của bạn ngày { DAY($on) }, { $time }, vì Telegram chỉ cho xóa trong vòng 48 giờ.
    } Bạn hãy tự xóa: nhấn giữ tin nhắn, chọn “Xóa” (Delete), và chọn xóa cả ở phía bot.
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = Điều bạn viết trước khi sửa đã đến nhân viên hỗ trợ, và vẫn còn ở đó.
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>Gỡ ảnh này?</b> Chỉ khi ảnh có thẻ, hộ chiếu hoặc sổ ngân hàng. { $handling ->
        [destroy] Chúng tôi xóa ảnh ở đây và ở phía nhân viên hỗ trợ.
        [hold] Ảnh rời khỏi các cuộc trò chuyện. Một bản sao ẩn vẫn còn vì vụ việc pháp lý. { evidence-only }
       *[decide] Ảnh rời khỏi các cuộc trò chuyện. Một bản sao ẩn vẫn còn vì có thể là bằng chứng. { evidence-only }
    } Nếu có lời viết dưới ảnh, lời đó vẫn còn, không có số.
not_accepted-out-yes = 🗑 Có, gỡ ảnh
not_accepted-out-no = Không, để lại
not_accepted-out-left = Không có gì thay đổi: ảnh của bạn vẫn còn.
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>Chúng tôi đang xóa ảnh của bạn, ở đây và ở phía nhân viên hỗ trợ, vì bạn cho biết ảnh có thẻ.</b> Nếu có lời viết dưới ảnh, lời đó vẫn còn ở nhân viên, không có số.

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>Chúng tôi đang gỡ ảnh của bạn khỏi các cuộc trò chuyện, vì bạn cho biết ảnh có thẻ.</b> Một bản sao ẩn vẫn còn, vì hồ sơ của bạn phải được giữ cho một vụ việc pháp lý. { evidence-only }

    <blockquote expandable>Nếu có lời viết dưới ảnh, lời đó vẫn còn ở nhân viên hỗ trợ, không có số. { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>Chúng tôi đang gỡ ảnh của bạn khỏi các cuộc trò chuyện, vì bạn cho biết ảnh có thẻ.</b> Nếu có lời viết dưới ảnh, lời đó vẫn còn.

    Một bản sao ẩn của ảnh cũng còn, vì có thể là bằng chứng cho bạn. { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}Họ quyết định trong vòng bảy ngày.
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = Bạn hãy cho nhân viên hỗ trợ, tòa thị chính hoặc văn phòng Nyukan xem trực tiếp thẻ thật.
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>Chúng tôi hỏi trước khi gửi tin này cho nhân viên hỗ trợ: trong ảnh có thẻ, hộ chiếu hoặc sổ ngân hàng không?</b> Người khác có thể dùng để giả làm bạn. Nếu sau { $minutes } phút bạn chưa trả lời, nhân viên chỉ nhận được lời bạn viết.
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>Chúng tôi lấy lại album này từ nhân viên hỗ trợ và hỏi trước: có ảnh nào chụp thẻ, hộ chiếu hoặc sổ ngân hàng không?</b> Người khác có thể dùng để giả làm bạn. Nếu sau { $minutes } phút bạn chưa trả lời, nhân viên chỉ nhận được lời bạn viết.
not_accepted-held-yes = 🗑 Có: xóa ảnh, chỉ gửi chữ viết
not_accepted-held-no = Không: gửi tất cả
not_accepted-held-deleted = <b>Chúng tôi đang xóa ảnh của bạn ở mọi nơi có ảnh.</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>Chúng tôi đang xóa ảnh này. Ảnh cũ, trước khi bạn đổi, vẫn còn ở nhân viên hỗ trợ.</b> Trong ảnh cũ cũng có thẻ? Bạn hãy bấm nút bên dưới để gỡ.
not_accepted-held-answered = Bạn đã trả lời: trong ảnh không có thẻ, hộ chiếu hoặc sổ ngân hàng.
# Below changed words that may be evidence
not_accepted-held-released = Điều bạn vừa viết có thể quan trọng: ảnh được gửi cho nhân viên hỗ trợ cùng với lời này.
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>Bạn chưa trả lời, nên chúng tôi không đưa ảnh này cho nhân viên hỗ trợ.</b> { $readers ->
    [none] Chúng tôi lưu lời bạn viết, không kèm ảnh (số { $number }), và ở đây không ai đọc được.
    [unheard] Chúng tôi lưu lời bạn viết, không kèm ảnh (số { $number }). { receipt-alarm-unheard }
    [kept_out] Chúng tôi lưu lời bạn viết, không kèm ảnh (số { $number }). { receipt-alarm-kept_out }
    [admins] Quản trị viên nhận được lời bạn viết, không kèm ảnh (số { $number }).
    [restricted] Người quản lý hỗ trợ nhận được lời bạn viết, không kèm ảnh (số { $number }).
   *[group] Nhân viên hỗ trợ nhận được lời bạn viết, không kèm ảnh (số { $number }).
    } Nếu họ cần ảnh, bạn hãy gửi lại.
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>Bạn chưa trả lời, nên chúng tôi không đưa ảnh này cho nhân viên hỗ trợ.</b> Nếu họ cần, bạn hãy gửi lại.
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = Chúng tôi không đưa ảnh này cho nhân viên hỗ trợ. Nếu họ cần, bạn hãy gửi lại.
# A button under a photo or a document.
not_accepted-shows-card = 🗑 Gỡ ảnh: trong ảnh có thẻ
not_accepted-taken-away = Đang xóa.
