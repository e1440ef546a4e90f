# Whom a notice is for: conditions, and how many people that is.

notice_people-open = 👥 Gửi cho ai

## In one sentence

# $whose (String) roster, or beyond: also people in the bot who are not on the roster
notice_people-everybody = { $whose ->
    [beyond] Gửi cho mọi người trong danh sách và mọi người khác dùng bot.
   *[roster] Gửi cho mọi người trong danh sách.
}
# $conditions (String) a list; each of them must hold
notice_people-those = { $whose ->
    [beyond] Gửi cho mọi người, trong danh sách hoặc chỉ dùng bot, mà { $conditions }.
   *[roster] Gửi cho mọi người trong danh sách mà { $conditions }.
}
# $notice (String) that is corrected or taken back
notice_people-has_it = Gửi cho mọi người đã nhận thông báo số { $notice }.
# Conditions. $values (String) a list of which one is enough
notice_people-if-locales = đọc { $values }
notice_people-if-statuses = có tư cách { $values }
notice_people-if-fields = làm trong ngành { $values }
notice_people-if-employers = làm việc tại { $values }
notice_people-if-prefectures = có công ty ở { $values }
notice_people-if-numbers = có mã số { $values }
# $months (Number)
notice_people-if-stay = hết hạn lưu trú trong { $months } tháng tới
notice_people-if-interview = chưa đặt lịch phỏng vấn
# $day (String)
notice_people-if-seen = dùng bot lần cuối trước { DAY($day) } hoặc chưa từng dùng
# $count (Number) of people who were found
notice_people-if-changed = có kết quả đã lưu bị quy định làm thay đổi (tìm thấy { $count } người)
notice_people-if-lacks = chưa nhận thông báo số { $notices }
# $count (Number) of values that are not named
notice_people-others = { $count } mục khác

## How many

# $people, $reached (Number)
notice_people-reach =

    <b>{ $people ->
        [0] Không có ai đáp ứng các điều kiện này.
       *[other] Có { $people } người.
    }</b>{ $people ->
        [0] {""}
       *[other] {" "}Thông báo đến được { $reached } người.
    }
# $languages (String) each with people and whether there are words
notice_people-languages = Ngôn ngữ: { $languages }
# $count (Number)
notice_people-not-no_text = ⚠️ Chưa có nội dung bằng ngôn ngữ của họ: { $count }
notice_people-not-no_chat = Không dùng bot: { $count }
notice_people-not-unreachable = Telegram không gửi đến được: { $count }
notice_people-not-muted = Đã tắt thông báo: { $count }
notice_people-not-unchanged = Nội dung vẫn như cũ: { $count }
# $numbers (String) a list
notice_people-sample = Ví dụ: { $numbers }
notice_people-one =

    Chỉ có một người. Hãy viết riêng cho người đó: họ có thể trả lời, và nội dung được lưu trong buổi tư vấn của họ.

## The conditions as buttons

notice_people-part-locales = Ngôn ngữ
notice_people-part-statuses = Tư cách
notice_people-part-fields = Ngành
notice_people-part-employers = Công ty
notice_people-part-prefectures = Tỉnh
notice_people-part-stay_ends_within = Sắp hết hạn
notice_people-part-last_seen_before = Lần cuối dùng
notice_people-part-numbers = Mã số
notice_people-part-has_no_interview = Chưa hẹn
notice_people-part-beyond_roster = Cả ngoài DS
notice_people-part-changed = Người có kết quả thay đổi
notice_people-no_changed = Không chỉ kết quả thay đổi
notice_people-clear = Mọi người trong danh sách
notice_people-untold = 📞 Người chưa có nội dung (Excel)
notice_people-write = Viết cho người này

## One condition

# $part (String)
notice_people-which = { $part ->
    [locales] <b>Họ đọc ngôn ngữ nào?</b>
    [statuses] <b>Họ có tư cách nào?</b>
    [fields] <b>Họ làm trong ngành nào?</b>
    [employers] <b>Họ làm việc ở đâu?</b>
   *[prefectures] <b>Công ty của họ ở tỉnh nào?</b>
} Bấm từng mục cần chọn. Chỉ cần đúng một mục.
# $unplaced (Number) of employers
notice_people-unplaced = Địa chỉ của { $unplaced } công ty không bắt đầu bằng tên tỉnh: người làm ở đó không thuộc tỉnh nào.
notice_people-any = Bất kỳ
notice_people-done = ✓ Xong
# $months (Number)
notice_people-months = { $months } tháng
# $most (Number)
notice_people-ask_months = <b>Hạn lưu trú của họ hết trong mấy tháng tới?</b> Bấm, hoặc gõ một số đến { $most }.
notice_people-ask_day = <b>Ai dùng bot lần cuối trước ngày nào?</b> Người chưa từng dùng cũng được tính.
# $count (Number) of numbers that stand there already
notice_people-ask_numbers = <b>Dán các mã số trong danh sách</b>, cách nhau bằng dấu cách, dấu phẩy hoặc xuống dòng.{ $count ->
    [0] {""}
   *[other] {" "}Đã có { $count } mã số. Mã số bạn dán sẽ được thêm vào.
}
notice_people-without = Bỏ điều kiện này
notice_people-mistake-no_number = ⚠️ Không có mã số nào trong tin nhắn.
# $numbers (String); $more (Number) that are not named
notice_people-mistake-unknown = ⚠️ Không ai trong danh sách có các mã số này: { $numbers }{ $more ->
    [0] .
   *[other] {" "}và { $more } mã số khác.
} Chưa có gì thay đổi. Hãy sửa và dán lại.
