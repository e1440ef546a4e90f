# What becomes of a worker’s words that are taken out of the chats: what the worker is told.

# $reason (String); “own” is the worker’s word
evidence-because = { $reason ->
    [own] Bạn cho chúng tôi biết tin này có thẻ.
    [my_number] Họ nghĩ rằng trong đó có My Number (マイナンバー).
    [card] Họ nghĩ rằng trong đó có thẻ, hộ chiếu hoặc số của giấy tờ đó.
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
# $circle (String) who reads the matter
evidence-by = { $circle ->
    [group] Nhân viên hỗ trợ
    [admins] Quản trị viên
   *[restricted] Người quản lý hỗ trợ và quản trị viên
}
evidence-out = Chúng tôi cũng xóa tin khỏi cuộc trò chuyện này và khỏi chỗ nhân viên. Nếu Telegram không cho xóa, chúng tôi sẽ báo cho bạn ở đây.
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by } đã gỡ tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Chúng tôi không giữ gì về nội dung của tin. Trong tin còn việc khác? Bạn hãy gửi lại việc đó.

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by } đã ẩn tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Một bản sao ẩn vẫn còn, vì hồ sơ của bạn phải giữ do một vụ việc pháp lý. Chỉ { evidence-who } đọc được. Khi hết, chúng tôi hủy bản sao.

    <blockquote expandable>Chúng tôi báo cho bạn khi hủy. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by } đã ẩn tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Một bản sao ẩn vẫn còn. Chỉ { evidence-who } đọc được. Đến { DAY($decide_on) } họ cần quyết định làm gì với bản sao. Chúng tôi sẽ báo.

    <blockquote expandable>Họ giữ làm bằng chứng, hủy, hoặc cho hiện lại. Trước khi quyết định, bản sao còn như các hồ sơ khác của bạn. Bạn đọc được trong tệp (/mydata, “{ my_data-send }”). { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by } đã ẩn tin nhắn của bạn ngày { DAY($on) }, { $time }.</b> { evidence-because } Bạn không làm gì sai.

    Chúng tôi không giữ số nào. Một bản sao ẩn của lời viết vẫn còn. Chỉ { evidence-who } đọc được. Đến { DAY($decide_on) } họ cần quyết định. Chúng tôi sẽ báo.

    <blockquote expandable>Họ giữ làm bằng chứng, hủy, hoặc cho hiện lại. Trước khi quyết định, bản sao còn như các hồ sơ khác của bạn. Bạn đọc được trong tệp (/mydata, “{ my_data-send }”). { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: đã quyết định giữ một bản sao lời viết làm bằng chứng. Chỉ { evidence-who } đọc được, và bạn đọc được trong tệp (/mydata, “{ my_data-send }”). Bản sao sẽ mất cùng hồ sơ của cuộc tư vấn này.
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: hồ sơ của bạn không còn phải giữ vì vụ việc pháp lý. Bản sao đã bị hủy. Trong hồ sơ, chúng tôi không giữ gì về nội dung của tin.
   *[manager] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: đã quyết định hủy bản sao, và bản sao đã bị hủy. Trong hồ sơ, chúng tôi không giữ gì về nội dung của tin.
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: đã quyết định cho hiện lại. Nhân viên hỗ trợ đọc được lời trong tin.
    [admins] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: đã quyết định đưa trở lại. Chỉ quản trị viên đọc được lời trong tin.
   *[restricted] Tin nhắn bị ẩn của bạn ngày { DAY($on) }, { $time }: đã quyết định đưa trở lại. Chỉ người quản lý hỗ trợ và quản trị viên đọc được lời trong tin.
}
# $number (String)
evidence-worker-elsewhere = 🔒 Số { $number }: ở đó cũng có lời của chính tin nhắn này. Lời đó vẫn còn: nhân viên đã gỡ tin nhắn không đọc được Số { $number }.
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ Telegram không cho chúng tôi xóa tin nhắn của bạn ngày { DAY($on) }, { $time }, khỏi nhóm nhân viên. Có thể nhân viên vẫn thấy tin đó. Chúng tôi đã nhờ họ tự xóa.
