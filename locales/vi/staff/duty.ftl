# Nghĩa vụ của cơ quan, và màn hình để nhân viên ghi việc phải thông báo.

duty-button-done = ✓ Đã xong
duty-line = { $place }. { WORD("reminder-name", $reminder) }: { task-whom }; { task-last-day }
duty-line-noted = { $place }. { WORD("reminder-name", $reminder) }; { task-last-day }
duty-line-about = – { WORD("duty-notice", $notice) }: { duty-whom }
duty-whom = { $employer ->
    [none] { task-whom }
   *[other] { $employer }
}
duty-done = ✓ { WORD("reminder-name", $reminder) }. Người làm: { $name }.
duty-noted =
    <b>Phải thông báo trong 14 ngày (随時届出)</b>
    { WORD("duty-notice", $notice) }
    Về: { duty-whom }
    Ngày cuối cùng: { DAY($deadline_on) }

    Hãy kiểm tra ai nộp: chúng ta hay công ty. Lời nhắc sẽ đến 1, 7 và 12 ngày sau ngày xảy ra, cho đến khi có người bấm “Đã xong”.
duty-notice-contract_changed = Hợp đồng đã thay đổi
duty-notice-contract_ended = Hợp đồng đã kết thúc
duty-notice-contract_new = Đã ký hợp đồng mới
duty-notice-plan_changed = Kế hoạch hỗ trợ đã thay đổi
duty-notice-outsourcing_changed = Việc ủy thác hỗ trợ đã thay đổi
duty-notice-acceptance_difficult = Khó tiếp tục tiếp nhận (受入れ困難)
duty-notice-missing_person = Người lao động mất tích (行方不明)
duty-notice-standards_not_met = Không còn đáp ứng tiêu chuẩn
duty-notice-support_impossible = Không thể thực hiện hỗ trợ
duty-ask-notice = <b>Phải thông báo việc gì?</b> Hãy chọn việc đã xảy ra.
duty-ask-day = <b>Việc đó xảy ra khi nào?</b> Hãy chọn ngày, hoặc gõ ngày, ví dụ 2026-11-22.
duty-ask-whom = <b>Việc này về ai?</b> Hãy gõ mã số hoặc một phần tên của người lao động, hoặc chọn bên dưới.
duty-whom-employer = Một công ty
duty-whom-nobody = Cơ quan của chúng ta
duty-ask-employer = { $count ->
    [0] Trong danh sách chưa có công ty nào.
   *[other] <b>Công ty nào?</b>
}
duty-summary =
    <b>Như vậy đúng chưa?</b>

    Việc: { WORD("duty-notice", $notice) }
    Ngày xảy ra: { DAY($on) }
    Về: { $about ->
        [none] cơ quan của chúng ta
       *[other] { $name }
    }
    Ngày cuối cùng để thông báo: { DAY($deadline_on) }
duty-save = Ghi lại
duty-saved = Đã ghi. Bot báo cho nhóm nhân viên, và nhắc cho đến khi có người bấm “Đã xong”.
duty-mistake-past = ⚠️ Đã quá 14 ngày kể từ ngày đó. Hãy thông báo ngay cho cơ quan nhà nước; bot không còn gì để nhắc nữa. Bot không ghi gì.
