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
# $roster_number (String), $name (String), $locale (String), $until (Date), $count (Number) chats that opened it
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
    Số cuộc trò chuyện đã mở đường link này mà chưa rõ là ai: { $count }
    Ngôn ngữ của giấy mời: { LANGUAGE($locale) }

    Mỗi giấy mời mới có một đường link mới. Các đường link trước sẽ không dùng được nữa.
invitation-who = Xác nhận ai đã mở đường link
invitation-asked = Để xác nhận ai đã mở, hãy mở việc này: /tasks
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
# Said in the staff group.
# $number (String) a roster number
invitation-reused = Có người lại mở đường link mời của mã số { $number }. Link này đã được dùng rồi nên không cho ai vào.
# $number (String) a roster number
invitation-refused-other_chat = Có người mở đường link mời của mã số { $number }, nhưng người lao động mang mã số này đang dùng bot bằng một tài khoản Telegram khác. Không cho ai vào. Nếu người lao động có điện thoại mới, hãy bấm “{ people-new-phone }” ở trang thông tin của người này (/roster).
# $number (String) a roster number
invitation-refused-linked_before = Đường link mời của mã số { $number } được mở trong cuộc trò chuyện của một người khác trong danh sách. Không có gì thay đổi.
# $number (String) a roster number
invitation-refused-two_job_changes = Một người đang dùng bot đã mở đường link mời của mã số { $number }. Cả hai đều có hồ sơ chuyển việc đang mở nên không có gì thay đổi. Hãy đóng một hồ sơ trước.
# $place (String) an employer or a dormitory
invitation-arrived = Có người vào bot bằng lời mời của { $place } và đã đồng ý được hỗ trợ. Người này chưa có trong danh sách.
