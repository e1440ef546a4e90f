# What becomes of a worker’s words that are taken out of the chats: what the worker is told.

# $reason (String); “own” is the worker’s word
evidence-because = { $reason ->
    [own] Trong tin này có thể có thẻ, hộ chiếu hoặc sổ ngân hàng.
    [my_number] Họ nghĩ rằng trong đó có My Number (マイナンバー).
    [card] Họ nghĩ rằng trong đó có ảnh hoặc số của thẻ, hộ chiếu.
    [bank_account] Họ nghĩ rằng trong đó có số tài khoản ngân hàng.
    [password] Họ nghĩ rằng trong đó có mật khẩu hoặc mã PIN.
    [mistake] Có vẻ bạn gửi nhầm, hoặc tin nói về người khác.
   *[other] Họ nghĩ rằng tin này không nên để lại ở đây.
}
# $readers (String)
evidence-who = { $readers ->
    [admins] quản trị viên
   *[restricted] người quản lý hỗ trợ và quản trị viên
}
# $readers (String) as above, or “none” where the worker keeps all of them out
evidence-only = { $readers ->
    [none] Ở đây không ai xem được.
   *[other] Chỉ { evidence-who } xem được.
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] Nhân viên hỗ trợ
    [admins] Quản trị viên
   *[restricted] Người quản lý hỗ trợ hoặc quản trị viên
}
evidence-out = Chúng tôi xóa tin này ở đây và ở phía nhân viên hỗ trợ. Nếu Telegram không cho xóa, chúng tôi sẽ báo cho bạn ở đây.
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by } đã gỡ tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Chúng tôi không giữ gì về nội dung của tin. Nếu trong tin còn điều khác, bạn hãy gửi lại điều đó.

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by } đã ẩn tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Một bản sao ẩn vẫn còn, vì hồ sơ của bạn phải được giữ cho một vụ việc pháp lý. Chỉ { evidence-who } đọc được.

    <blockquote expandable>Khi không còn phải giữ, chúng tôi hủy bản sao và báo cho bạn. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by } đã ẩn tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Một bản sao ẩn vẫn còn. Chỉ { evidence-who } đọc được. Muộn nhất là ngày { DAY($decide_on) }, họ cần quyết định làm gì với bản sao.

    <blockquote expandable>Họ giữ làm bằng chứng, hủy, hoặc cho hiện lại, và chúng tôi báo cho bạn. Khi chưa quyết định, bản sao được giữ lâu như các hồ sơ khác của bạn. Bạn đọc được bản sao trong tệp (/mydata, “{ my_data-send }”). { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by } đã ẩn tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Một bản sao ẩn vẫn còn, nhưng không còn chữ số nào. Chỉ { evidence-who } đọc được. Muộn nhất là ngày { DAY($decide_on) }, họ cần quyết định làm gì với bản sao.

    <blockquote expandable>Họ giữ làm bằng chứng, hủy, hoặc cho hiện lại, và chúng tôi báo cho bạn. Khi chưa quyết định, bản sao được giữ lâu như các hồ sơ khác của bạn. Bạn đọc được bản sao trong tệp (/mydata, “{ my_data-send }”). { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: chúng tôi đã quyết định giữ một bản sao nội dung làm bằng chứng. Chỉ { evidence-who } đọc được, và bạn cũng đọc được trong tệp (/mydata, “{ my_data-send }”). Bản sao sẽ được xóa cùng hồ sơ của yêu cầu tư vấn này.
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: hồ sơ của bạn không còn phải giữ vì vụ việc pháp lý. Bản sao đã bị hủy. Trong hồ sơ, chúng tôi không giữ gì về nội dung của tin.
   *[manager] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: chúng tôi đã quyết định hủy bản sao, và đã hủy. Trong hồ sơ, chúng tôi không giữ gì về nội dung của tin.
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: chúng tôi đã quyết định cho hiện lại. Nhân viên hỗ trợ đọc được nội dung của tin.
    [admins] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: chúng tôi đã quyết định cho hiện lại. Chỉ quản trị viên đọc được nội dung của tin.
   *[restricted] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: chúng tôi đã quyết định cho hiện lại. Chỉ người quản lý hỗ trợ và quản trị viên đọc được nội dung của tin.
}
# $number (String)
evidence-worker-elsewhere = 🔒 Số { $number }: ở đó cũng có nội dung của tin nhắn này, và nội dung đó vẫn còn, vì nhân viên hỗ trợ đã gỡ tin không đọc được số { $number }.
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ Telegram không cho chúng tôi xóa tin nhắn của bạn ngày { DAY($on) }, { $time }, khỏi nhóm nhân viên hỗ trợ. Có thể nhân viên vẫn thấy tin đó. Chúng tôi đã nhờ họ tự xóa.
