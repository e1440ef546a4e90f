## Who somebody is: what staff read

# How staff found out; also buttons
identity-in_person = ✓ Đúng, đã gặp trực tiếp
identity-by_phone = ✓ Đúng, đã nói qua điện thoại
identity-refuse = Không, là người khác
# Said in the group. $number (String) a roster number
identity-ended = Có người mở lời mời của mã số { $number } và trả lời ba lần mà chưa cho thấy mình là ai. Đường link không dùng được nữa. Hãy tìm hiểu đó là ai (/tasks), và tạo lời mời mới nếu người lao động cần.
# $count (Number)
identity-linked_before = Có { $count } người trong danh sách đã vào bot trước khi bot hỏi họ là ai. Với họ không có gì thay đổi. Khi gặp hoặc nói chuyện với họ, hãy xác nhận họ là ai: /roster trong cuộc trò chuyện riêng với bot.
# $decision (String); $roster_number (String); $name (String) who decided
identity-decided = { $decision ->
        [refuse] ✓ { $name } cho biết đó không phải là { $roster_number }. Người đó được báo.
        [in_person] ✓ Đó là { $roster_number }. { $name } đã gặp trực tiếp. Người lao động được báo.
       *[by_phone] ✓ Đó là { $roster_number }. { $name } đã nói chuyện qua điện thoại. Người lao động được báo.
    }
# $count (Number)
identity-open = 🪪 Là ai? { $count }
identity-unknown = ⚠️ Chưa ai xác nhận người trong cuộc trò chuyện chính là người lao động này.
identity-confirm = Xác nhận là ai
# $count (Number)
identity-list =
    <b>Đây là ai?</b>
    { $count ->
        [0] Mọi người trong bot đều đã được xác nhận.
       *[other] Ở trong bot và chưa ai xác nhận: { $count }. Hãy chọn người bạn đã gặp hoặc đã nói chuyện.
    }
# $roster_number, $name, $employer, $birth_date (String)
identity-one =
    <b>Mã số { $roster_number }</b>
    { $name ->
        [none] không có tên
       *[other] { $name }
    }
    Công ty: { $employer ->
        [none] chưa biết
       *[other] { $employer }
    }
    Ngày sinh: { $birth_date ->
        [none] chưa biết
       *[other] { DAY($birth_date) }
    }

    Người viết trong cuộc trò chuyện có phải là người lao động này không? Hãy nói chuyện với họ, ví dụ về điều họ viết gần đây.
identity-other = Không, ngắt trò chuyện …
identity-link_over = Đường link này không cho ai vào nữa. Hãy tạo lời mời mới cho người lao động.
# The way back from the digits; a button
identity-no_code = Không có trong số này
# $roster_number (String); $count (Number) how many chats opened the link
identity-which_code =
    <b>Đó là điện thoại nào?</b>
    Mã số { $roster_number }. Số cuộc trò chuyện đã mở đường link này mà chưa rõ là ai: { $count }

    Hãy nhờ người đó đọc bốn chữ số trên điện thoại, rồi mới chọn. Đừng đọc các số này cho họ nghe. Chỉ riêng các chữ số chưa chứng tỏ đó là ai.

    Điện thoại không hiện số? Trong bot: menu, “{ menu-identity }”, “{ identity-ask_staff }”. Nếu sau đó vẫn không có ở đây, hãy chọn “{ identity-no_code }”: điện thoại của người này đã không mở đường link.
identity-code_gone = Cuộc trò chuyện này không còn được hỏi nữa. Hãy mở lại việc này.
