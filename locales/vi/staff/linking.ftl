## Saying who somebody is

# $agreed_on (Date), $locale (String), $consultations (String)
linking-arrived =
    Ngày đồng ý: { $agreed_on ->
        [none] chưa
       *[other] { DAY($agreed_on) }
    }
    Ngôn ngữ đọc: { $locale ->
        [none] chưa chọn
       *[other] { LANGUAGE($locale) }
    }
    Yêu cầu tư vấn: { $consultations ->
        [none] không có
       *[other] { $consultations }
    }
# $number (String), $opened_on (Date)
linking-consultation = số { $number } ({ $opened_on })
linking-search =
    <b>Người này là ai?</b>
    { linking-arrived }

    Hãy nhập mã số hoặc một phần của tên.
# $roster_number (String), $name (String), $employer (String)
linking-compared =
    <b>Có phải cùng một người không?</b>

    <b>Trong bot</b>
    { linking-arrived }

    <b>Trong danh sách</b>
    Mã số: { $roster_number }
    Tên trên thẻ lưu trú: { $name ->
        [none] không có tên
       *[other] { $name }
    }
    Công ty: { $employer ->
        [none] chưa rõ
       *[other] { $employer }
    }

    Không thể hoàn tác việc này.
# $opened (String) a roster number
linking-opened = ⚠️ Cuộc trò chuyện này đã mở lời mời của mã số { $opened } mà chưa cho thấy là ai. Trước hết hãy mở việc trong /tasks và để người lao động đọc bốn chữ số trên điện thoại của họ.
linking-other = Không, tìm lại
# $roster_number (String), $name (String)
linking-done = Đã liên kết: { $roster_number }, { $name ->
        [none] không có tên
       *[other] { $name }
    }. Bot báo cho người lao động biết.
linking-mistake-gone = ⚠️ Không còn gì để liên kết. Người này đã được liên kết rồi, hoặc không muốn được hỗ trợ.
linking-mistake-linked_before = ⚠️ Người này đã có trong danh sách.
linking-mistake-other_chat = ⚠️ Người này trong danh sách đang dùng bot bằng một tài khoản Telegram khác. Hãy chọn người khác. Nếu người này có điện thoại mới, trước hết hãy bấm “{ people-new-phone }” ở trang thông tin của người này (/roster).
linking-mistake-two_job_changes = ⚠️ Cả hai đều có hồ sơ chuyển việc đang mở. Hãy đóng một hồ sơ trước.
