# Việc nhân viên phải tự làm.

task-worker = { $roster_number ->
    [none] người không có trong danh sách (hồ sơ số { $id })
   *[other] { $roster_number }
}
task-whom = { $about ->
    [none] cơ quan của chúng ta
   *[worker] { task-worker }
}
task-about = { $reminder ->
    [none] Không còn biết đây là việc gì.
   *[other] Về việc: { WORD("reminder-name", $reminder) }.
}
task-last-day = { $deadline_on ->
    [none] Việc này không có ngày cuối cùng.
   *[other] Ngày cuối cùng: { DAY($deadline_on) }.
}
task-call =
    <b>Việc cần làm: xin gọi điện</b>
    { task-worker }

    Bot không liên lạc được với người này: bot bị chặn, cuộc trò chuyện đã bị xóa, hoặc người này chưa mở bot lần nào. Lời nhắc không đến nơi. Hãy gọi điện, hoặc nhờ công ty bảo người này liên lạc với chúng ta.
task-silent =
    <b>Việc cần làm: xin gọi điện</b>
    { task-worker }

    Người này đã nhận lời nhắc từ ít nhất 14 ngày trước, nhưng chưa trả lời và từ đó đến nay không viết gì. Hãy gọi điện, hoặc nhờ công ty bảo người này liên lạc với chúng ta.
task-no_answer =
    <b>Việc cần làm: lời nhắc cuối cùng chưa được trả lời</b>
    { task-whom }

    { task-about } { task-last-day }
    Người lao động chưa phản hồi. Hãy hỏi và giúp người này.
task-unanswered =
    <b>Có người lao động đang chờ trả lời</b>
    { task-worker }

    Hãy trả lời. Khi câu trả lời đến nơi, việc này tự kết thúc.
task-alarm_outcome =
    <b>Đã có người nhận báo động: đã làm gì?</b>
    { task-worker }

    Hãy mở việc này và ghi lại. Ghi xong, việc cần làm này tự kết thúc.
task-read =
    <b>Cần đọc lời của người lao động</b>
    { task-worker }

    Hãy ghi lại ý nghĩa bằng tiếng Nhật. Việc này tự kết thúc khi có ghi chú dưới lời đó, hoặc khi vụ việc đóng lại.
task-evidence =
    <b>Cần quyết định về nội dung bị ẩn</b>
    { task-worker }

    Nội dung người lao động viết đã được gỡ khỏi các cuộc trò chuyện. Người quản lý hỗ trợ và quản trị viên quyết định trong cuộc trò chuyện riêng với bot (/evidence): giữ, hủy hoặc cho hiện lại. Trước đó, nội dung vẫn được giữ. Việc này tự kết thúc khi đã quyết định xong tất cả.
task-arrived =
    <b>Việc cần làm: đây là ai?</b>
    { task-worker }

    Người này vào bằng lời mời không ghi tên và đã đồng ý được hỗ trợ. Hãy chọn đây là ai trong cuộc trò chuyện riêng với bot ({ staff-card-link }).
task-report =
    <b>Việc cần làm: kết quả của lần trình báo?</b>
    { task-whom }

    Một lần trình báo cơ quan (通報), hoặc quyết định về việc đó, chưa xong. Hãy hỏi cơ quan hoặc quyết định, rồi ghi vào lần trình báo. Khi đó việc này tự kết thúc.
# Where there is no report yet
task-undecided =
    <b>Việc cần làm: có trình báo hay không?</b>
    { task-whom }

    Một việc đã đóng, trong đó có nói đến điều sai trái, nhưng chưa ai ghi là có trình báo cơ quan (通報) hay không. Hãy mở việc đó và ghi: đã trình báo, hoặc vì sao không. Khi đó việc này tự kết thúc.
# $count (Number) how many chats opened the link
task-identity =
    <b>Việc cần làm: ai đã mở lời mời này?</b>
    { task-worker }

    Có người mở lời mời của người lao động này, và ngày sinh chưa cho thấy đó đúng là họ (có thể ngày sinh chưa có trong danh sách). Hãy gọi hoặc gặp người lao động để hỏi. Trước đó, người mở không thấy gì trong danh sách.

    Số cuộc trò chuyện đã mở đường link này mà chưa rõ là ai: { $count }. Hãy nhờ người đó đọc bốn chữ số trên điện thoại.
task-overdue =
    <b>Việc cần làm: đã quá ngày cuối cùng</b>
    { task-whom }

    { task-about } { task-last-day }
    Hãy kiểm tra ngay xem việc này đã làm chưa, và bây giờ phải làm gì.
task-late_application =
    <b>Việc cần làm: nộp hồ sơ sau khi hết hạn lưu trú</b>
    { task-whom }

    Người này nộp hồ sơ sau ngày cuối cùng của thời hạn lưu trú, hoặc một trong hai ngày bị sai. { task-last-day }
    Hãy so các ngày với thẻ lưu trú ngay, và cùng người này gọi cho Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局).
task-ask_records =
    <b>Việc cần làm: hỏi sự đồng ý</b>
    { task-worker }

    Bot đã hỏi người lao động có cho lưu hồ sơ tư vấn không. Chưa có câu trả lời. Hãy gọi điện để hỏi. Việc này tự kết thúc khi người lao động trả lời trong chat.
task-no_day =
    <b>Việc cần làm: chưa biết ngày</b>
    { task-whom }

    { task-about }
    Người này nói đã làm xong nhưng không cho biết ngày. Hãy hỏi ngày đó: người này tự nhập trong “Thông tin của tôi”, còn ngày cuối của thời hạn lưu trú thì nhân viên cũng nhập được trong danh sách. Không có ngày đó thì không có lời nhắc tiếp theo.
task-no_contract =
    <b>Việc cần làm: chưa có hợp đồng</b>
    { task-worker }

    Danh sách không ghi hợp đồng nào, nên không ai biết pháp luật buộc giữ hồ sơ này đến bao giờ. Hãy nhập hợp đồng. Nếu không, sau ngày cuối của việc này mọi thứ về người này sẽ bị xóa.
task-contract_end =
    <b>Việc cần làm: người lao động báo hợp đồng đã kết thúc</b>
    { task-whom }

    { $told_on ->
        [none] Người lao động đã rút lại ngày này.
       *[other] Ngày: { DAY($told_on) }. Hợp đồng trong hồ sơ không có ngày kết thúc này.
    }
    Hãy nói chuyện với người lao động, rồi ghi ngày kết thúc và lý do vào thẻ. Tổ chức cũng có thể phải khai báo trong vòng 14 ngày (/filing).
task-contract_end-corrected =
    <b>Việc cần làm: người lao động sửa ngày kết thúc hợp đồng</b>
    { task-whom }

    Trước đây: { DAY($before_on) }.
    { $told_on ->
        [none] Người lao động đã rút lại ngày này.
       *[other] Bây giờ: { DAY($told_on) }.
    }
    Hãy nói chuyện với người lao động. Hạn khai báo (/filing) cũng có thể thay đổi.
task-past_day =
    <b>Việc cần làm: người lao động báo ngày cuối cùng đã qua</b>
    { task-whom }

    { $part ->
        [none] Sau đó người lao động đã báo một ngày khác.
       *[other] { WORD("profile-name", $part) }: { DAY($own) } (người lao động), { DAY($theirs) } (nhân viên). Chúng tôi tính theo ngày của nhân viên.
    }
    Hãy kiểm tra ngay xem ngày nào đúng, ví dụ trên thẻ lưu trú.
task-arrange =
    <b>Việc cần làm: một buổi phỏng vấn chưa có giờ</b>
    { task-worker }

    Người lao động không thấy giờ trống, đã hủy buổi phỏng vấn hoặc muốn gặp trực tiếp. Vẫn phải phỏng vấn. Hãy đưa ra giờ khác (/interviews).
task-no_consent =
    <b>Việc cần làm: lời nhắc đang tắt</b>
    { task-worker }

    { task-about } { task-last-day }
    Người này chưa đồng ý nhận lời nhắc, nên bot không gửi gì. Hãy báo cho người này bằng cách khác.
task-returned = Đã liên lạc lại được với { task-worker }. Việc gọi điện đã xong. Những lời nhắc chưa đến nơi đang được gửi lại.
task-button-draft = Thư mẫu gửi công ty
task-said-done = Đã ghi: xong.
task-said-before = Việc này đã xong từ trước.
task-done = { $outcome ->
    [not_needed] ✓ { WORD("task-title", $task) }: { task-whom }. { $name } cho biết là không cần làm.
    [not_reached] ✓ { WORD("task-title", $task) }: { task-whom }. { $name } chưa liên lạc được với người lao động. Ba ngày nữa việc này có lại.
   *[done] ✓ { WORD("task-title", $task) }: { task-whom }. Người làm: { $name }.
}
task-standing =
    Hạn làm: { DAY($due_on) }
    Người làm: { $name ->
        [none] chưa có ai
       *[other] { $name }
    }
task-noted = Ghi chú: { $note }
task-noted_inside = Có ghi chú. Bấm “Viết ghi chú” để đọc.
task-noted_closed = Có ghi chú từ lúc chỉ người quản lý hỗ trợ, quản trị viên và nhân viên họ chọn đọc được việc này. Những người đó vẫn đọc được.
task-open = Số { $place }
task-claim = Tôi làm
task-give_back = Tôi không làm nữa
task-end-done = ✓ Đã xong
task-end-not_needed = Không cần làm
task-end-not_reached = Không liên lạc được
task-note = Viết ghi chú
task-to-list = ‹ Mọi việc
task-undo = Rút lại (10 giây)
task-undo-late = Chỉ người đã ghi kết quả mới rút lại được, trong mười giây.
task-note-ask =
    <b>{ WORD("task-title", $task) }</b>
    Ghi chú hiện có: { $note ->
        [none] không có
       *[other] { $note }
    }

    Hãy gõ ghi chú. Nó thay cho ghi chú hiện có.
task-note-saved = Đã giữ ghi chú. Xem danh sách bằng /tasks.
task-title-call = Gọi điện (không liên lạc được)
task-title-silent = Gọi điện (không phản hồi)
task-title-no_answer = Lời nhắc cuối cùng chưa được trả lời
task-title-unanswered = Chưa trả lời
task-title-alarm_outcome = Báo động: đã làm gì?
task-title-read = Đọc lời
task-title-overdue = Đã quá ngày cuối cùng
task-title-no_consent = Lời nhắc đang tắt
task-title-late_application = Nộp hồ sơ sau khi hết hạn lưu trú
task-title-ask_records = Hỏi việc lưu hồ sơ tư vấn
task-title-no_day = Chưa biết ngày
task-title-no_contract = Chưa có hợp đồng
task-title-contract_end = Hợp đồng kết thúc (người lao động báo)
task-title-past_day = Ngày cuối cùng đã qua (người lao động báo)
task-title-arrange = Phỏng vấn chưa có giờ
task-title-report = Kết quả của lần trình báo
task-title-undecided = Quyết định có trình báo hay không
task-title-evidence = Nội dung bị ẩn, cần quyết định
task-title-arrived = Có người mới vào: đó là ai?
task-title-identity = Có người mở lời mời: có đúng là người lao động?
task-list = <b>Việc nhân viên cần làm</b>
task-list-empty = Không có việc nào cần làm.
# To one of staff alone. $today (Number) tasks due today, $late (Number) tasks whose day is past
task-kept-due = <b>🔒 Việc cần làm trong các việc mà nhóm không thấy:</b> { $today } việc đến hạn hôm nay, { $late } việc đã quá hạn. Hãy mở việc đó và làm. /tasks cho thấy tất cả.
task-line = { $place }. { DAY($due_on) }: { WORD("task-title", $task) }, { task-whom }
task-line-about = { $place }. { DAY($due_on) }: { WORD("task-title", $task) }, { task-whom }; { WORD("reminder-name", $reminder) }
task-list-more = Còn { $more } việc chưa hiện ở đây.
task-tick = ✓ { $place }
task-draft =
    Hãy sao chép thư này và gửi cho công ty. Thư không nói lý do: xin đừng viết thêm lý do.

    <pre>{ task-draft-text }</pre>
task-draft-text = { $employer ->
        [none] ご担当者様
       *[other] { $employer } ご担当者様
    }

    いつもお世話になっております。登録支援機関の{ $organisation }でございます。
    貴社にお勤めの{ $name }さんに、お手すきの際に一度、私どもまでご連絡くださるようお伝えいただけますでしょうか。
    電話番号は{ $phone }でございます。
    お手数をおかけいたしますが、どうぞよろしくお願い申し上げます。
