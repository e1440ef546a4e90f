# What a worker reads who has written without being asked: it is with support, when an answer comes, and what to do next.

# $number (String) of a consultation
receipt-new = <b>✅ Số { $number }: chúng tôi đã nhận được tin nhắn của bạn.</b> Chúng tôi chuyển cho nhân viên hỗ trợ. Công ty không thấy.
# $number, $kind (String)
receipt-added = <b>✅ Đã thêm vào số { $number }.</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 Số { $number }: chỉ quản lý hỗ trợ, quản trị viên của { $organisation } và người họ chọn mới đọc được.</b> Công ty không thấy.
# $number, $organisation (String)
receipt-complaint = <b>🔒 Số { $number }: chỉ quản trị viên của { $organisation } đọc.</b> Nhân viên hỗ trợ không thấy.
receipt-what = Về việc gì? Bạn không cần trả lời.
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] Quản lý hỗ trợ và quản trị viên
    [admins] Quản trị viên
   *[group] Nhân viên hỗ trợ
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who } trả lời trước { $until } ngày { DAY($on) }.
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who } trả lời trước { $until } hôm nay, { DAY($on) }.
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = Chúng tôi nghỉ đến { $at } ngày { DAY($opens_on) }. { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } Nếu không chờ được, hãy gọi { $phone }.
# $readers (String)
receipt-answer-unknown = { receipt-who } sẽ trả lời ở đây sớm nhất có thể.
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 Chúng tôi đang báo cho { danger-alarmed_ones }. Chưa có ai trong số đó nhận. Bạn sẽ nhận tin ở đây.
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ Chúng tôi chưa báo được cho người được phép đọc. Các số khác có ở { sign-danger }.
   *[other] ⚠️ Chúng tôi chưa báo được cho người được phép đọc. Hãy gọi chúng tôi: { $phone }. Các số khác có ở { sign-danger }.
}
receipt-alarm-taken = ✅ Một quản lý hỗ trợ hoặc quản trị viên đang giúp bạn, và sẽ viết hoặc gọi cho bạn.
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = Ở đây, những người có thể đọc đều là người mà bạn đã nêu tên, nên không ai đọc được. Bạn có thể hỏi một cơ quan bên ngoài. Số điện thoại: { sign-danger } và “{ menu-guide }”.
# Where the worker keeps everybody out of the matter who could take its alarm
receipt-alarm-kept_out = ⚠️ Mọi quản lý hỗ trợ và quản trị viên mà chúng tôi có thể báo đều là người mà bạn không cho đọc, nên chúng tôi không báo cho ai. Các số khác có ở { sign-danger }.
receipt-complaint-kept = <b>⚠️ Số { $number }: chúng tôi lưu những gì bạn viết, và ở đây không ai đọc được.</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ Số { $number }: ở đây chưa có ai đọc việc này.</b> Hiện chúng tôi chưa báo được cho ai có quyền đọc. Chúng tôi chỉ báo cho nhóm nhân viên hỗ trợ số này, không báo gì khác.

    <b>Đừng chờ. { danger-numbers }</b> Các cơ quan và số khác có ở { sign-danger }.
# $number (String)
receipt-unheard-stood =
    <b>⚠️ Số { $number }: chúng tôi chưa báo được cho ai có quyền đọc.</b> Trước đó, việc này ở trong nhóm nhân viên hỗ trợ. Có thể họ đã đọc. Bây giờ chúng tôi chỉ báo cho nhóm số này, không báo gì khác.

    <b>Đừng chờ. { danger-numbers }</b> Các cơ quan và số khác có ở { sign-danger }.
# $number (String)
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ Số { $number }: chúng tôi vẫn chưa báo được cho ai đang được phép đọc.</b> Chúng tôi chỉ báo cho nhóm nhân viên hỗ trợ con số này, không báo gì khác.

    <b>Đừng chờ. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}Bạn cũng có thể gọi chúng tôi: { $phone }.
    }{" "}{ danger-offices }
receipt-heard = ✅ Số { $number }: người được phép đọc vừa mở việc này.
receipt-arrived = ✅ Số { $number }: nhân viên hỗ trợ đã nhận được tin nhắn của bạn.
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ Chúng tôi đã nhận ảnh hoặc tệp này.
receipt-gone = Tin nhắn này đã được chuyển hoặc xóa trước đó.
receipt-where = <b>Tin nhắn này là về việc gì?</b> 🔒 Chỉ người quản lý hỗ trợ, quản trị viên và nhân viên do họ chọn đọc được; khiếu nại thì chỉ quản trị viên. Không có 🔒: mọi nhân viên hỗ trợ.
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>Cho mọi nhân viên hỗ trợ đọc tin nhắn này?</b> Tin nhắn sẽ vào số { $number }, trong nhóm của họ. Họ có thể đọc ngay.
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ Chưa chuyển: người mà bạn giấu số { $number } có thể đọc được ở đó. Hãy cứ để như vậy, hoặc cho người đó đọc số { $number } trước.
# Buttons
receipt-not_this = Không phải việc này?
receipt-something_new = ➕ Việc mới
receipt-something_new-restricted = ➕ Việc mới 🔒
receipt-restrict = 🔒 Chỉ quản lý hỗ trợ đọc
receipt-open = 👥 Mọi nhân viên hỗ trợ được đọc
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>Cho mọi nhân viên hỗ trợ đọc số { $number }?</b> Mọi điều bạn đã viết ở đó sẽ vào nhóm của họ. Bạn có thể đóng lại sau, nhưng có thể họ đã đọc rồi.
receipt-open-yes = Có, cho tất cả đọc
receipt-open-no = Không, giữ nguyên
# A button beside a question that the person did not answer
receipt-send = ✉️ Gửi cho chúng tôi
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] Chúng tôi chưa nhận được tin này. Muốn gửi cho chúng tôi, bạn hãy bấm nút bên dưới.
   *[other] Chúng tôi chưa nhận được { $count } tin vừa rồi của bạn. Muốn gửi cho chúng tôi, bạn hãy bấm nút bên dưới.
}
# Below the oldest of too many
receipt-left-given_up = Có quá nhiều tin đang chờ, nên không gửi được tin này nữa, và chúng tôi chưa nhận được. Muốn gửi, bạn hãy viết lại.
# This takes the place of that message.
receipt-left-sent = ✅ Đã gửi cho chúng tôi.
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = Tin này đang chờ bạn trả lời câu hỏi ở bên dưới.
receipt-edit_unsent = Bạn đã sửa tin này. Chúng tôi chưa nhận được bản đã sửa, và câu trả lời trước đây của bạn vẫn như cũ. Muốn gửi cho chúng tôi, bạn hãy viết lại.
# Below a message that was taken out before, and was changed
receipt-edit_removed = Nhân viên hỗ trợ không còn thấy tin nhắn này và những gì bạn sửa ở đó. Nếu muốn gửi cho họ, bạn hãy viết lại.
receipt-kept = Những gì bạn viết trước khi đồng ý chưa được gửi đi.
receipt-send-kept = ✉️ Gửi cho nhân viên hỗ trợ
# These take the place of that message.
receipt-kept-sent = ✅ Những gì bạn viết trước khi đồng ý đã được gửi đi.
receipt-kept-expired =
    ⌛ Những gì bạn viết trước khi đồng ý đã hết hạn: chúng tôi chỉ giữ nhiều nhất mười phút. Chưa ai đọc. Hãy viết lại ở đây.

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ Số { $number }: hiện ở đây không có ai được đọc.</b> Những người có thể đọc đều là người mà bạn đã nêu tên.

    Hãy hỏi một cơ quan bên ngoài: Nyukan (出入国在留管理庁), cơ quan lao động hoặc luật sư. Số điện thoại có ở { sign-danger } và trong “{ menu-guide }”. <b>{ danger-numbers }</b>
