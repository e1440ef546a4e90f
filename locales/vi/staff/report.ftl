# Reports (通報): what staff told an authority about a wrong, or the employer, or why they did not.

report-button = Trình báo cơ quan (通報)
report-open = Mở lần trình báo
report-about = { $number ->
    [none] Phỏng vấn { DAY($held_on) }: { $roster_number }
   *[other] Số { $number }
}
report-office = { $authority ->
    [none] { $office }
   *[other] { WORD("authority", $authority) }
}
report-line = { $addressee ->
    [employer] { $decision ->
        [reported] 🏢 { $name } đã báo công ty ngày { DAY($done_on) }: { $whom }
       *[not_reported] 🏢 Không báo công ty, theo { $name } ({ DAY($done_on) })
    }
   *[authority] { $decision ->
        [reported] 📣 { $name } đã trình báo { report-office } ngày { DAY($done_on) }: { WORD("report-outcome", $outcome) }
       *[not_reported] 📣 Không trình báo ({ DAY($done_on) }, { $name }): { WORD("report-reason", $reason) }
    }
}
report-label = { DAY($done_on) } · { $addressee ->
    [employer] Công ty
   *[authority] { $decision ->
        [reported] { report-office }
       *[not_reported] Không trình báo
    }
}
report-undecided = Ở đây có người kể về việc sai trái, nhưng chưa ai ghi là đã trình báo cơ quan nào chưa, hoặc vì sao không. Hãy ghi lại, kể cả khi quyết định không trình báo.

## What was noted, and a new report

report-list =
    <b>{ report-about }: trình báo cơ quan</b>
    { $count ->
        [0] Chưa ghi gì.
       *[other] Đã ghi: { $count }
    }
report-ordinance = Quy định về hỗ trợ (省令), theo các trang web khác trích dẫn: ai qua phỏng vấn biết luật lao động bị vi phạm hoặc có việc sai trái khác thì trình báo Cơ quan giám sát tiêu chuẩn lao động hoặc cơ quan khác. Chưa ai trong chúng tôi xác nhận điều này.
report-which =
    <b>Bot không gửi gì cho cơ quan nào.</b> Hãy tự gọi, đến trực tiếp hoặc viết thư, rồi ghi lại ở đây. Hãy hỏi người lao động trước, và nói ai sẽ biết. Trong “{ my_data-button }” người lao động đọc được cơ quan nào, ngày nào và kết quả, nhưng không đọc được lời bạn ghi.

    Đã trình báo cơ quan nào?
report-other_office = Cơ quan khác
report-not_reported = Chúng tôi không trình báo
report-reported = Đã trình báo cơ quan
report-ask_authority = Đã trình báo cơ quan nào?
report-ask_office = Đã trình báo cơ quan nào? Hãy gõ tên.
report-ask_reason = <b>{ report-about }</b>: vì sao không trình báo?
report-reason-worker_declines = Người lao động không muốn
report-reason-no_breach = Không có vi phạm
report-reason-by_others = Người khác đã trình báo
report-reason-still_checking = Còn đang kiểm tra
report-reason-other = Lý do khác
report-ask_channel = <b>{ report-about }</b>: đã trình báo bằng cách nào?
report-channel-telephone = Qua điện thoại
report-channel-visit = Đến trực tiếp
report-channel-letter = Bằng thư
report-channel-online = Trực tuyến
report-ask_day = Ngày nào?
report-ask_words = { $decision ->
    [not_reported] Hãy ghi lý do bằng lời của bạn.
   *[reported] Đã nói những gì? Hãy ghi bằng lời của bạn.
}
report-summary = <b>{ report-about }</b>
report-how = Cách: { WORD("report-channel", $channel) }
report-words = <blockquote>{ $words }</blockquote>
report-asks_again = Sẽ hỏi lại ngày { DAY($ask_on) }.
report-meanwhile = <b>⚠️ Trong lúc đó có người đã ghi điều dưới đây.</b> Nếu của bạn là một lần khác, hãy bấm “{ report-save }” lần nữa.
report-save = Lưu
report-change-office = Đổi cơ quan
report-change-channel = Đổi cách
report-change-day = Đổi ngày
report-change-reason = Đổi lý do
report-change-words = Đổi lời ghi
report-change-decider = Người khác quyết định
report-change-ask_on = Hỏi lại ngày khác
report-ask_decider = Ai quyết định?
report-ask_ask_on = Hỏi lại ngày nào?
report-saved =
    ✅ Đã ghi: { report-about }. Bot không gửi gì cả.
    { $ask_on ->
        [none] {""}
       *[other] { report-asks_again } Đến lúc đó việc này nằm trong danh sách việc (/tasks).
    }
report-to_list = Tới các lần trình báo
report-mistake-meanwhile = ⚠️ Trong lúc đó có người đã ghi một lần trình báo. Hãy xem trước.
report-mistake-changed = ⚠️ Trong lúc đó có người đã sửa. Chưa lưu gì. Hãy quay lại xem trước.

## One report

report-one = <b>{ report-about }</b>
report-unagreed = ⚠️ Đã báo khi người lao động chưa đồng ý, vì: { $unagreed }
report-outcome_words = Kết quả: { $outcome_words }
report-corrected = Bản { $version }, do { $writer } ghi. Các bản trước được giữ lại.
report-outcome-note = Kết quả ra sao?
report-correct = Sửa lại
report-ask_outcome = Cơ quan đã làm gì?
report-outcome-none_yet = chưa có trả lời
report-outcome-accepted = đã tiếp nhận
report-outcome-examined = đang xem xét
report-outcome-done = đã xong
report-outcome-not_accepted = không tiếp nhận
report-ask_outcome_words = Hãy ghi cơ quan nói gì, hoặc bấm “{ report-no_words }”.
report-no_words = Không có gì thêm
