## In the staff group

# $answers (String) one line per answer
job_change-answers =
    <b>Chuyển việc: câu trả lời của người lao động</b>
    { $answers }
# $opened_on (String) a day; the others: lines, or “none”
job_change-record =
    <b>Hồ sơ hỗ trợ chuyển việc</b> (転職支援)
    Mở ngày: { DAY($opened_on) }

    <b>1. Nội dung tư vấn và xử lý:</b> chủ đề này

    <b>2. Các lần đến Hello Work</b> (ngày giờ, tên văn phòng)
    { $hello_work_visits ->
        [none] chưa có
       *[other] { $hello_work_visits }
    }

    <b>3. Các công ty có thể nhận</b> (tên, địa điểm, liên lạc)
    { $candidate_employers ->
        [none] chưa có
       *[other] { $candidate_employers }
    }

    <b>4. Người phụ trách, kể cả phiên dịch</b> (họ tên, địa chỉ)
    { $persons_in_charge ->
        [none] chưa có
       *[other] { $persons_in_charge }
    }

    { $state ->
        [closed] Đã đóng: hợp đồng mới đã bắt đầu.
       *[open] Phải hỗ trợ cho đến khi hợp đồng mới bắt đầu.
    }
job_change-add-hello_work_visit = ＋ Lần đến Hello Work
job_change-add-candidate_employer = ＋ Công ty có thể nhận
job_change-add-person_in_charge = ＋ Người phụ trách
job_change-close = Hợp đồng mới đã bắt đầu
job_change-reopen = Chưa có hợp đồng mới: mở lại
job_change-prompt-hello_work_visit = Hãy trả lời (reply) tin nhắn này và ghi: ngày giờ đến Hello Work, tên văn phòng.
job_change-prompt-candidate_employer = Hãy trả lời (reply) tin nhắn này và ghi: tên, địa điểm và cách liên lạc của công ty.
job_change-prompt-person_in_charge = Hãy trả lời (reply) tin nhắn này và ghi: họ tên và địa chỉ của người phụ trách; nếu là phiên dịch thì ghi rõ.
job_change-prompted = Hãy trả lời câu hỏi của bot ở bên dưới.
job_change-closed = Đã ghi: hợp đồng mới đã bắt đầu.
job_change-reopened = Đã mở lại: phải hỗ trợ cho đến khi hợp đồng mới bắt đầu.
job_change-mistake-no-text = Hồ sơ này chỉ nhận chữ. Hãy trả lời lại câu hỏi đó. Chưa ghi gì cả.
# $longest (Number)
job_change-mistake-long = Hãy trả lời nhiều nhất { $longest } ký tự. Chưa ghi gì cả.
job_change-mistake-closed = Hồ sơ này đã đóng. Chưa ghi gì cả.
