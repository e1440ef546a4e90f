# People: staff find the workers they look after, invite them, and say who somebody is.

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
people-invite = Mời vào bot
people-new-phone = Điện thoại mới: mời lại từ đầu
people-end-contract = Ghi ngày kết thúc hợp đồng
people-hold = Đặt lệnh giữ hồ sơ
people-lift = Bỏ lệnh giữ hồ sơ
people-search-again = Tìm người khác
people-save = Lưu
people-cancel = Hủy

## The end of a contract

# $roster_number (String), $employer (String)
contract-end-day =
    <b>Mã số { $roster_number }</b>
    { $employer }

    Hợp đồng kết thúc vào ngày nào? Hãy chọn ngày hoặc gõ ngày.
contract-end-take-back = Hợp đồng chưa kết thúc
contract-end-reason = <b>Vì sao hợp đồng kết thúc?</b>
contract-reason-employer = Lý do từ phía công ty
contract-reason-own_wish = Người lao động tự muốn nghỉ
contract-reason-other = Lý do khác
# $roster_number (String), $employer (String), $ended_on (Date), $reason (String)
contract-end-summary =
    <b>Mã số { $roster_number }</b>
    { $employer }
    Ngày cuối cùng: { DAY($ended_on) }
    Lý do: { WORD("contract-reason", $reason) }

    Như vậy có đúng không?

## Legal hold

# $roster_number (String)
hold-reason =
    <b>Lệnh giữ hồ sơ cho mã số { $roster_number }</b>

    Không xóa bất cứ dữ liệu nào của người lao động này cho đến khi quản trị viên bỏ lệnh giữ.

    Hãy nhập lý do trong một dòng.
# $roster_number (String), $reason (String)
hold-lift =
    <b>Bỏ lệnh giữ hồ sơ cho mã số { $roster_number }?</b>

    Lý do giữ: { $reason }

    Sau đó, hồ sơ sẽ bị xóa khi hết thời hạn lưu.
hold-lift-yes = Bỏ lệnh giữ

## A new phone

# $roster_number (String)
new-phone-asking =
    <b>Người có mã số { $roster_number } dùng điện thoại mới phải không?</b>

    Chỉ bấm nút đỏ khi bạn chắc chắn người lao động có điện thoại mới hoặc tài khoản Telegram mới. Hãy nói chuyện với người lao động trước, ví dụ gọi điện.

    Cuộc trò chuyện cũ bị ngắt ngay. Bot không gửi gì đến đó nữa, và không còn biết ai viết từ đó. Thông tin và các yêu cầu tư vấn của người lao động vẫn được giữ.
new-phone-yes = Đúng, ngắt cuộc trò chuyện cũ
# $roster_number (String)
new-phone-freed =
    <b>Đã ngắt cuộc trò chuyện cũ của mã số { $roster_number }.</b>

    Tiếp theo: hãy làm giấy mời mới và đưa cho người lao động. Trong cuộc trò chuyện mới, bot hỏi lại người lao động có đồng ý không. Sau đó mọi việc tiếp tục như trước.

## Employers

employers-list = <b>Các công ty</b>
employers-add = Thêm công ty
employers-new = <b>Công ty mới</b>: hãy nhập tên đầy đủ.
# $name (String), $address (String), $field (String), $supervisor (String), $email (String), $count (Number) how many work there
employers-one =
    <b>{ $name }</b>
    Địa chỉ: { $address ->
        [none] chưa ghi
       *[other] { $address }
    }
    Ngành: { $field ->
        [none] chưa ghi
       *[other] { WORD("field", $field) }
    }
    Người quản lý trực tiếp: { $supervisor ->
        [none] chưa ghi
       *[other] { $supervisor }
    }
    Email của người quản lý trực tiếp: { $email ->
        [none] chưa ghi
       *[other] { $email }
    }
    Trong danh sách: { $count } người

    Bạn muốn sửa mục nào?
employers-part-name = Tên
employers-part-address = Địa chỉ
employers-part-supervisor_name = Người quản lý trực tiếp
employers-part-supervisor_email = Email của người quản lý trực tiếp
employers-part-field = Ngành
# $name (String), $part (String)
employers-type =
    <b>{ $name }</b>

    { WORD("employers-part", $part) }: hãy nhập vào đây.
employers-empty = Để trống
# $name (String)
employers-choose-field =
    <b>{ $name }</b>

    Thuộc ngành nào?
employers-mistake-twice = ⚠️ Đã có công ty tên này.
employers-mistake-email = ⚠️ Đây không phải là địa chỉ email.

## Invitations

# $count (Number)
invitation-list =
    <b>Lời mời không ghi tên</b>

    Đang mở: { $count }

    Để mời một người, hãy tìm người đó trong danh sách. Để mời người của một công ty, hãy mở công ty đó.
# One invitation as a button. $place (String), $until (Date)
invitation-label = { $place } ({ $until })
invitation-dormitory = Mời một ký túc xá
# $place (String), $until (Date)
invitation-one =
    <b>{ $place }</b>

    Ai có đường link này cũng vào được, đến hết ngày { DAY($until) }.
invitation-revoke = Hủy đường link
# $roster_number (String), $name (String), $locale (String), $until (Date)
invitation-worker =
    <b>Mã số { $roster_number }</b>
    { $name ->
        [none] không có tên
       *[other] { $name }
    }

    Đường link đang mở: { $until ->
        [none] không có
       *[other] đến hết ngày { DAY($until) }
    }
    Ngôn ngữ của giấy mời: { LANGUAGE($locale) }

    Mỗi giấy mời mới có một đường link mới. Các đường link trước sẽ không dùng được nữa.
invitation-sheet = Tạo giấy mời (PDF)
# $employer (String), $count (Number), $most (Number) pages in one document
invitation-employer =
    <b>{ $employer }</b>

    Chưa dùng bot: { $count } người

    Bạn có thể tạo cho mỗi người một giấy mời (nhiều nhất { $most } người trong một tệp). Giấy mời mới có đường link mới. Các đường link trước sẽ không dùng được nữa.

    Hoặc tạo một giấy mời chung cho mọi người. Khi đó nhân viên phải xác nhận từng người là ai.
invitation-sheets = Mỗi người một giấy mời (PDF)
invitation-anybody = Một giấy mời chung (PDF)
invitation-type-dormitory = <b>Ký túc xá nào?</b> Hãy nhập tên.
# $place (String)
invitation-ready =
    <b>{ $place }</b>

    Mọi người dùng chung một đường link. Nhân viên phải xác nhận từng người là ai.

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = Chào mừng bạn. { $organisation } mời bạn dùng bot này.
# $organisation, $phone (String)
invitation-followed-unknown = Chúng tôi không có đường link này. Có thể đường link bị thiếu một phần. Bạn hãy gọi cho { $organisation } để xin đường link mới: { $phone }. Bạn cũng có thể bắt đầu mà không cần đường link.
# $organisation, $phone (String)
invitation-followed-expired = Đường link này đã hết hạn. Bạn hãy gọi cho { $organisation } để xin đường link mới: { $phone }. Bạn cũng có thể bắt đầu mà không cần đường link.
# $organisation, $phone (String)
invitation-followed-revoked = Đường link này không dùng được nữa. Bạn hãy gọi cho { $organisation } để xin đường link mới: { $phone }. Bạn cũng có thể bắt đầu mà không cần đường link.
# $organisation, $phone (String)
invitation-followed-used = Đường link này đã được dùng rồi. Mỗi đường link chỉ dùng được một lần. Chúng tôi đã báo cho nhân viên hỗ trợ. Nếu người dùng không phải là bạn, bạn hãy gọi cho { $organisation }: { $phone }.
# $organisation, $phone (String)
invitation-followed-refused = Đường link này không dùng được với tài khoản Telegram này. Chúng tôi đã báo cho nhân viên hỗ trợ. Nếu muốn hỏi, bạn hãy gọi cho { $organisation }: { $phone }.

# Said in the staff group.
# $number (String) a roster number
invitation-reused = Có người lại mở đường link mời của mã số { $number }. Link này đã được dùng rồi nên không cho ai vào.
# $number (String) a roster number
invitation-refused-other_chat = Có người mở đường link mời của mã số { $number }, nhưng người lao động mang mã số này đang dùng bot bằng một tài khoản Telegram khác. Không cho ai vào. Nếu người lao động có điện thoại mới, hãy bấm “Điện thoại mới” ở trang thông tin của người này (/roster).
# $number (String) a roster number
invitation-refused-linked_before = Đường link mời của mã số { $number } được mở trong cuộc trò chuyện của một người khác trong danh sách. Không có gì thay đổi.
# $number (String) a roster number
invitation-refused-two_job_changes = Một người đang dùng bot đã mở đường link mời của mã số { $number }. Cả hai đều có hồ sơ chuyển việc đang mở nên không có gì thay đổi. Hãy đóng một hồ sơ trước.
# $place (String) an employer or a dormitory
invitation-arrived = Có người vào bot bằng lời mời của { $place } và đã đồng ý được hỗ trợ. Người này chưa có trong danh sách.

## Saying who somebody is

staff-card-link = Liên kết với danh sách
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
linking-yes = Đúng, cùng một người
linking-other = Không, tìm lại
# $roster_number (String), $name (String)
linking-done = Đã liên kết: { $roster_number }, { $name ->
        [none] không có tên
       *[other] { $name }
    }. Bot báo cho người lao động biết.
linking-mistake-gone = ⚠️ Không còn gì để liên kết. Người này đã được liên kết rồi, hoặc không muốn được hỗ trợ.
linking-mistake-linked_before = ⚠️ Người này đã có trong danh sách.
linking-mistake-other_chat = ⚠️ Người này trong danh sách đang dùng bot bằng một tài khoản Telegram khác. Hãy chọn người khác. Nếu người này có điện thoại mới, trước hết hãy bấm “Điện thoại mới” ở trang thông tin của người này (/roster).
linking-mistake-two_job_changes = ⚠️ Cả hai đều có hồ sơ chuyển việc đang mở. Hãy đóng một hồ sơ trước.
# Said to the worker.
linking-linked = Nhân viên hỗ trợ đã biết bạn là ai. Mọi điều bạn đã viết ở đây vẫn được giữ.
