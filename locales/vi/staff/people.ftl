# People: staff find the workers they look after, invite them, and say who somebody is.

people-new-contract = Hợp đồng mới

## The roster

people-search =
    <b>Danh sách người lao động</b>

    Hãy nhập mã số hoặc một phần của tên.
people-nothing = Không có ai phù hợp trong danh sách. Hãy thử một phần khác của tên, hoặc nhập mã số.
# $more (Number) how many fit besides those shown
people-more = Còn { $more } người nữa phù hợp. Hãy nhập thêm một phần của tên.
# One person as a button. $roster_number (String), $name (String)
people-label = { $roster_number } · { $name ->
        [none] không có tên
       *[other] { $name }
    }
people-add = Thêm một người
people-by-employer = Tìm theo công ty
people-employers = Các công ty
people-invitations = Lời mời
people-choose-employer = <b>Công ty nào?</b>
people-no-employers = Chưa ghi công ty nào.
# $employer (String), $count (Number) how many work there
people-of-employer =
    <b>{ $employer }</b>

    Trong danh sách: { $count } người
# $roster_number (String), $name (String), $called (String), $nationality (String), $status (String), $field (String), $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String), $stay_expiry (Date), $worker_says (Date) where it differs, $in_bot (Boolean), $locale (String), $consents (String), $muted (Boolean), $forgotten (Boolean), $hold (String) the reason
people-card =
    <b>Mã số { $roster_number }</b>
    Tên trên thẻ lưu trú: { $name ->
        [none] không hiện
       *[other] { $name }
    }
    Muốn được gọi là: { $called ->
        [none] chưa trả lời
       *[other] { $called }
    }
    Quốc tịch: { $nationality ->
        [none] chưa rõ
        [stateless] không quốc tịch
       *[other] { COUNTRY($nationality) }
    }
    Tư cách lưu trú: { $status ->
        [none] chưa rõ
        [ssw1] Kỹ năng đặc định số 1
        [ssw2] Kỹ năng đặc định số 2
       *[other] { $status }
    }
    Ngành: { $field ->
        [none] chưa rõ
       *[other] { WORD("field", $field) }
    }

    Công ty: { $employer ->
        [none] chưa rõ
       *[other] { $employer }
    }
    Hợp đồng bắt đầu: { $started_on ->
        [none] chưa rõ
       *[other] { DAY($started_on) }
    }
    Hợp đồng kết thúc: { $ended_on ->
        [none] chưa ghi
       *[other] { DAY($ended_on) }
    }
    Lý do kết thúc: { $end_reason ->
        [none] chưa ghi
       *[other] { WORD("contract-reason", $end_reason) }
    }
    Hạn lưu trú: { $stay_expiry ->
        [none] chưa rõ
       *[other] { DAY($stay_expiry) }
    }
    Người lao động cho biết: { $worker_says ->
        [none] không có gì khác
       *[other] ⚠️ { DAY($worker_says) }
    }

    Dùng bot: { $in_bot ->
        [true] có
       *[other] chưa
    }
    Ngôn ngữ đọc: { $locale ->
        [none] chưa chọn
       *[other] { LANGUAGE($locale) }
    }
    Đã đồng ý: { $consents ->
        [none] chưa có gì
       *[other] { $consents }
    }
    Thông báo: { $muted ->
        [true] người lao động đã tắt
       *[other] đang gửi
    }
    Yêu cầu xóa dữ liệu: { $forgotten ->
        [true] có
       *[other] không
    }
    Lệnh giữ hồ sơ: { $hold ->
        [none] không
       *[other] có ({ $hold })
    }
people-earlier-heading = <b>Các hợp đồng trước</b>
# $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String)
people-earlier = • { $employer }: { $started_on ->
        [none] chưa rõ
       *[other] { DAY($started_on) }
    } – { $ended_on ->
        [none] chưa ghi ngày kết thúc
       *[other] { DAY($ended_on) }
    } ({ $end_reason ->
        [none] chưa ghi lý do
       *[other] { WORD("contract-reason", $end_reason) }
    })
people-consent-care = được hỗ trợ
people-consent-reminders = nhắc thời hạn
people-consent-records = lưu hồ sơ tư vấn
people-consent-health = các câu hỏi về sức khỏe
people-consent-employer = cho công ty biết
people-write = Viết cho người này
people-invite = Mời vào bot
people-new-phone = Điện thoại mới: mời lại từ đầu
people-correct = Sửa thông tin
people-stay = Ngày cuối của thời hạn lưu trú
# $roster_number (String), $known (Date) what counted until now, $stay_expiry (Date)
people-stay-day =
    <b>Ngày cuối cùng của thời hạn lưu trú</b>
    Mã số { $roster_number }

    Hãy chọn ngày ghi trên thẻ lưu trú (在留カード), hoặc gõ ngày. Ngày muộn hơn trước là một thời hạn lưu trú mới: lần nộp hồ sơ của thời hạn trước kết thúc cùng với nó.
people-stay-summary =
    <b>Mã số { $roster_number }</b>
    Ngày cuối cùng của thời hạn lưu trú cho đến nay: { $known ->
        [none] chưa biết
       *[other] { DAY($known) }
    }
    Từ bây giờ: { DAY($stay_expiry) }

    Như vậy có đúng không?
people-end-contract = Ghi ngày kết thúc hợp đồng
people-hold = Đặt lệnh giữ hồ sơ
people-lift = Bỏ lệnh giữ hồ sơ
people-search-again = Tìm người khác
people-save = Lưu
people-cancel = Hủy
