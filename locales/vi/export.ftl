# Exports: workbooks for managers, admins and auditors.

export-which = <b>Bạn muốn xuất gì?</b>
export-roster = Danh sách người lao động
export-events = Nhật ký hoạt động
# $export (String)
export-confirm =
    <b>Xuất tệp này?</b>

    { $export ->
        [roster] Tệp Excel có danh sách: họ tên, quốc tịch, tư cách lưu trú, công ty, hợp đồng và các ngày của mọi người.
       *[events] Tệp Excel ghi ai đã làm gì, về ai và khi nào, bằng số. Không có họ tên và không có nội dung trò chuyện.
    }

    Việc bạn lấy tệp được ghi lại. Hãy giữ tệp an toàn, và xóa khi không cần nữa.
export-send = Xuất
