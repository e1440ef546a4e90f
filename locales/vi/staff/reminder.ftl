## Names, for lists, calendars and previews

reminder-name-supervisor_interview = Phỏng vấn người quản lý trực tiếp
reminder-name-annual_report = Báo cáo hằng năm (定期届出)
reminder-name-registration_renewal = Gia hạn đăng ký của cơ quan (登録更新)
reminder-name-ad_hoc_notice = Thông báo trong 14 ngày (随時届出)
reminder-name-job_change_support = Hỗ trợ chuyển việc (転職支援)

## What staff read

reminder-staff-stay_pending = <b>{ $worker }</b>: đã nộp hồ sơ gia hạn lưu trú, chưa có kết quả. Thời gian đặc biệt (特例期間) đến hết ngày { DAY($deadline) }. { reminder-days-left } Sau ngày đó người này không còn được lưu trú hợp pháp. Hãy hỏi người lao động và Cục Quản lý xuất nhập cảnh và lưu trú khu vực xem hồ sơ đã đến đâu.
reminder-staff-total_stay = <b>{ $worker }</b>: theo cách tính của chúng ta, ngày cuối cùng của 5 năm là { DAY($deadline) }. { reminder-days-left } Hãy nói chuyện với người này về dự định (Kỹ năng đặc định số 2, cách khác). Nếu muốn xin không tính thời gian nghỉ hoặc xin năm thứ sáu, phải nộp khoảng 3 tháng trước ngày đó. Khi còn chưa đến 6 tháng thì không xin được tư cách chuẩn bị 6 tháng nữa.
reminder-staff-interview = <b>{ $worker }</b>: buổi phỏng vấn định kỳ (定期面談) tiếp theo muộn nhất là ngày { DAY($deadline) }. { reminder-days-left } Hãy đưa ra các giờ để người lao động chọn.
reminder-staff-supervisor_interview = <b>{ $worker }</b>: buổi phỏng vấn tiếp theo với người quản lý trực tiếp muộn nhất là ngày { DAY($deadline) }, tách riêng với buổi của người lao động. { reminder-days-left } Hãy hẹn giờ với công ty.
reminder-staff-activity_gap = <b>{ $worker }</b>: hợp đồng đã kết thúc, chưa biết có hợp đồng mới. Đến ngày { DAY($deadline) } là đủ 3 tháng không làm công việc đúng với tư cách lưu trú. { reminder-days-left } Khi đó tư cách có thể bị hủy, trừ khi có lý do chính đáng như thật sự đang tìm việc. Hãy giúp người này tìm việc và giữ bằng chứng.
reminder-staff-preparing_status = <b>{ $worker }</b>: theo cách tính của chúng ta, tư cách chuẩn bị (特定活動) hết hạn ngày { DAY($deadline) }. { reminder-days-left } Hãy so với thẻ lưu trú. Phải nộp hồ sơ Kỹ năng đặc định số 1 trước ngày đó; gia hạn được một lần, chỉ khi có lý do không tránh được, và không gia hạn được với tài xế lấy bằng lái (特定活動55号).
reminder-staff-annual_report = <b>Báo cáo hằng năm (定期届出)</b>: báo cáo cho thời gian từ ngày 1 tháng 4 đến ngày 31 tháng 3 được nộp từ ngày 1 tháng 4; ngày cuối cùng là { DAY($deadline) }. { reminder-days-left } Nếu chúng ta được ủy thác toàn bộ việc hỗ trợ, chúng ta đưa phần của mình cho công ty, và công ty nộp: hãy dành thời gian cho việc đó.
reminder-staff-registration_renewal = <b>Đăng ký của cơ quan chúng ta (登録支援機関)</b>: ngày cuối cùng để xin gia hạn đăng ký là { DAY($deadline) }. { reminder-days-left } Không có đăng ký thì không được làm công việc hỗ trợ. Hãy so các ngày này với hướng dẫn của Cục Quản lý xuất nhập cảnh và lưu trú.
reminder-staff-ad_hoc_notice = <b>Thông báo trong 14 ngày (随時届出)</b>: { $worker ->
    [none] có việc xảy ra phải thông báo.
   *[other] có việc xảy ra liên quan đến { $worker } phải thông báo.
} Ngày cuối cùng là { DAY($deadline) }. { reminder-days-left } Hãy kiểm tra xem ai nộp, chúng ta hay công ty, và ghi lại khi đã nộp.
reminder-staff-job_change_support = <b>{ $worker }</b>: phải hỗ trợ chuyển việc (転職支援) cho đến khi hợp đồng mới bắt đầu. Hãy ghi vào hồ sơ những việc đã làm trong tuần này. Khi hợp đồng mới bắt đầu, hãy nhập vào bot.

## The buttons under a worker’s reminder

reminder-help-staff = 🙋 Người lao động cần giúp về việc trong lời nhắc này: <b>{ WORD("reminder-name", $kind) }</b>. { $deadline_on ->
    [none] Việc này không có ngày cuối cùng.
   *[other] Ngày cuối cùng là { DAY($deadline_on) }.
}
reminder-undone-staff =
    ↩️ <b>Thật ra chưa xong</b>
    { task-whom }

    { task-about } { task-last-day }
    Người lao động đã bấm nhầm “xong” và rút lại. Việc được giao vì lý do đó đã đóng. Việc đã đóng vì lý do đó sẽ hiện lại ở đây.
reminder-help-staff-changed = 🙋 Người lao động cần giúp về việc trong lời nhắc này: <b>{ WORD("reminder-name", $kind) }</b>. Ngày của việc này đã thay đổi sau đó, và hiện không có hạn nào thuộc loại này.
reminder-reply-staff = ↩️ Câu trả lời cho lời nhắc này: <b>{ WORD("reminder-name", $kind) }</b>. { $deadline_on ->
    [none] Việc này không có ngày cuối cùng.
   *[other] Ngày cuối cùng là { DAY($deadline_on) }.
}
reminder-reply-staff-changed = ↩️ Câu trả lời cho lời nhắc này: <b>{ WORD("reminder-name", $kind) }</b>. Ngày của việc này đã thay đổi sau đó, và hiện không có hạn nào thuộc loại này.
