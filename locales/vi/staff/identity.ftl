## Who somebody is: what staff read

# How staff found out; also buttons
identity-in_person = ✓ Đúng, đã gặp trực tiếp
identity-by_phone = ✓ Đúng, đã nói qua điện thoại
identity-refuse = Không, là người khác …
# Said in the group. $number (String) a roster number
identity-ended = Có người mở lời mời của mã số { $number } và trả lời ba lần mà chưa cho thấy mình là ai. Đường link không dùng được nữa. Hãy tìm hiểu đó là ai (/tasks), và tạo lời mời mới nếu người lao động cần.
# $count (Number)
identity-linked_before = Có { $count } người trong danh sách đã vào bot trước khi bot hỏi họ là ai. Với họ không có gì thay đổi. Khi gặp hoặc nói chuyện với họ, hãy xác nhận họ là ai: /roster trong cuộc trò chuyện riêng với bot.
# $decision (String); $roster_number (String); $name (String) who decided
identity-decided = { $decision ->
        [refuse] ✓ Đường link của { $roster_number } đã kết thúc: { $name } cho biết người khác đã mở nó. Người mở được báo. Hãy tạo ngay đường link mới cho người lao động.
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
# Below the digits; a button
identity-no_code = Không có trong số này …
# $roster_number (String); $count (Number) how many chats opened the link
identity-which_code =
    <b>Người lao động đọc cho bạn những số nào?</b>
    Mã số { $roster_number }

    Hãy gọi số điện thoại bạn đã biết, hoặc gặp người lao động. Để người lao động đọc bốn chữ số trên điện thoại của mình, rồi mới chọn. Đừng tự đọc các số này. Phần lớn các số dưới đây không có trên điện thoại nào.

    Điện thoại không hiện số? Trong bot: menu, “{ menu-identity }”. Nếu ở đó không có nút này, hoặc các số không có ở đây, hãy chọn “{ identity-no_code }”.
# $code (String) four digits
identity-wrong_code = <b>⚠️ Không điện thoại nào đã mở đường link này hiện số { $code }.</b> Có thể bạn chọn nhầm? Hãy hỏi lại các số. Nếu điện thoại của người lao động đúng là hiện { $code }, thì người khác đã mở đường link này.
identity-many_chats = <b>⚠️ Rất nhiều cuộc trò chuyện đã mở đường link này: nó đã lọt vào tay người khác.</b> Hãy đừng xác nhận ai bằng đường link này.
identity-again = Hỏi lại các số
# $roster_number (String); $count (Number) how many chats opened the link; $status (String)
identity-end =
    <b>Có phải người khác đã mở đường link này?</b>
    Mã số { $roster_number }. Số cuộc trò chuyện đã mở đường link này mà chưa rõ là ai: { $count }

    { $status ->
        [open] Nếu bạn kết thúc đường link, nó kết thúc với tất cả các cuộc trò chuyện này, kể cả của chính người lao động nếu có trong số đó. Mỗi nơi đều được báo là đường link không dùng được nữa. Không ai vào được bằng nó. Những gì đã viết ở đó vẫn được giữ.
       *[over] Đường link đã kết thúc rồi, không ai vào được bằng nó. Nếu bạn tiếp tục, việc này kết thúc, và người đã mở đường link được báo là nó không dùng được nữa.
    }

    Sau đó bạn có thể tạo ngay đường link mới. Hãy tự tay đưa cho người lao động.
identity-end_link = Có, kết thúc đường link
identity-new_link = Tạo đường link mới
# Said in the group. $number (String) a roster number
identity-link_ended = Đường link của mã số { $number } đã kết thúc: người khác đã mở nó. Người lao động cần đường link mới.
# To who decides later. $name (String) who has decided, $decision (String), $code (String) four digits
identity-decided_before = { $decision ->
        [refuse] { $name } đã kết thúc liên kết này trước: người khác đã mở. Không có gì thay đổi.
       *[confirm] { $name } đã xác nhận điện thoại hiện số { $code }. Không có gì thay đổi. Bạn biết khác? Hãy nói chuyện với { $name }.
    }
# The same, where both heard digits that a phone shows. $name, $code (String)
identity-two_right = ⚠️ { $name } đã xác nhận một điện thoại khác, hiện số { $code }. Một trong hai có thể là của người lạ. Hãy nói chuyện với { $name } ngay. Không có gì thay đổi.
# Said in the group. $number (String) a roster number, $name (String) who confirmed one of them
identity-two_chats = <b>⚠️ { $number }: hai người trong chúng ta đã nghe số của hai điện thoại khác nhau cùng mở một liên kết.</b> Một trong hai có thể là của người lạ. { $name } đã xác nhận một điện thoại. Hãy gọi ngay cho người lao động theo số điện thoại đã biết. Nếu nhầm, hãy tách chat đó ra trên hồ sơ (/roster).
