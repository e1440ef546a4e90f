# Exports: workbooks for managers, admins and auditors.

export-which = <b>Bạn muốn xuất gì?</b>
export-roster = Danh sách người lao động
export-events = Nhật ký hoạt động
export-answers = Câu trả lời đã đến người lao động
export-reports = Trình báo cơ quan (通報)
export-notice = Một thông báo: gửi cho ai, kết quả
export-notice-which = <b>Thông báo nào?</b>
export-notice-none = Chưa có thông báo nào được gửi.
# $export (String)
export-confirm =
    <b>Bạn muốn xuất tệp này?</b>

    { $export ->
        [roster] Tệp Excel này là danh sách người lao động: họ tên, quốc tịch, tư cách lưu trú, công ty, hợp đồng và các ngày của tất cả mọi người trong danh sách.
        [answers] Tệp Excel này ghi mọi câu trả lời đã đến được người lao động: số tư vấn, mã số, thời gian, ai viết và ai gửi, nội dung và từng lần sửa lại. Tệp của người kiểm tra không có nội dung.
        [reports] Tệp Excel này ghi các lần trình báo cơ quan và báo công ty: báo ai, ngày nào, cách nào, ai quyết định, kết quả và từng lần sửa lại. Tệp của người kiểm tra không có nội dung.
        [notice] Tệp Excel này ghi một thông báo: điều kiện chọn người nhận, nội dung từng ngôn ngữ, ai soạn và ai duyệt, và theo mã số từng người: có đến không, khi nào, đã đọc chưa.
       *[events] Tệp Excel này ghi những việc đã xảy ra: ai đã làm gì, về ai và khi nào, chỉ bằng mã số. Trong tệp không có họ tên và không có nội dung tin nhắn.
    }

    Việc bạn xuất tệp sẽ được ghi lại. Hãy giữ tệp cẩn thận, và xóa khi không cần nữa.
export-send = Xuất
