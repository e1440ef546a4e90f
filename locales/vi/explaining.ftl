# What follows from a result: what to do in order, the papers, the five years, and "what if".

## What to do, in order

todo-button = 📝 Việc cần làm theo thứ tự
todo-title = <b>Việc cần làm theo thứ tự</b>
todo-nothing = Theo câu trả lời của bạn, lúc này không có việc gì phải làm. Chỉ Cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định.
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $last_on (String) ISO days
todo-between = 📅 Ngày khám sức khỏe phải từ { DAY($first_on) } đến { DAY($last_on) }.
todo-until = 📅 Chậm nhất là hết ngày { DAY($last_on) }.
todo-from = 📅 Từ ngày { DAY($first_on) }.

## Papers

papers-button = 📄 Giấy tờ của tôi
papers-list =
    <b>Giấy tờ của bạn</b>

    Khi đã có giấy tờ nào, bạn hãy bấm số của giấy tờ đó. Bạn có thể quay lại vào ngày khác; những gì đã đánh dấu vẫn được giữ.
# $have, $all (Number)
papers-count = Bạn đã có { $have } trong { $all } giấy tờ.
papers-none = Theo câu trả lời của bạn, hiện chưa cần giấy tờ nào.
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜

## The five years

stay-button = ⏳ Thời hạn 5 năm của tôi
stay-title = <b>Thời hạn 5 năm Kỹ năng đặc định số 1 của bạn</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = Theo câu trả lời của bạn, tính đến { DAY($today) } bạn đã dùng { NUMBER($used, useGrouping: 0) } trong { NUMBER($allowed, useGrouping: 0) } ngày.
stay-counted = <b>Các ngày được tính</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { NUMBER($days, useGrouping: 0) } ngày
stay-span-running = • { DAY($first_on) } – vẫn tiếp tục
stay-gaps = Những ngày nằm giữa các khoảng thời gian này không được tính, vì khi đó bạn không có tư cách này, hoặc đang nghỉ sinh, nuôi con nhỏ, ốm đau hay bị thương.
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>Ngày cuối cùng: { DAY($last_on) }</b>. Từ ngày nộp hồ sơ ({ DAY($apply_on) }) trở đi, ngày nào cũng được tính, vì bạn xin ở lại.
stay-no-last-day = <b>Chưa có ngày cuối cùng</b>: số ngày được tính chưa đủ 5 năm.
stay-left-out = <b>Không tính ở đây: thời gian nghỉ sinh, nuôi con nhỏ, ốm đau hoặc bị thương</b>
stay-left-out-check = Cần nhân viên hỗ trợ kiểm tra xem thời gian nghỉ này có thật sự không bị tính hay không. Bạn hãy giữ giấy tờ về thời gian nghỉ.
stay-sixth-year = <b>Năm thứ sáu</b> chỉ có trong trường hợp ngoại lệ, ví dụ khi bạn chưa đỗ kỳ thi Kỹ năng đặc định số 2 nhưng đạt ít nhất 80% điểm đỗ. Cần nhân viên hỗ trợ kiểm tra. Trước khi được kiểm tra, bạn đừng lên kế hoạch dựa vào năm này.

## What if

whatif-button = 🔀 Nếu thay đổi thì sao?
whatif-what =
    <b>Nếu thay đổi thì sao?</b>

    Bạn hãy chọn điều muốn thử thay đổi. Tôi chỉ so sánh; câu trả lời của bạn vẫn giữ nguyên.
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>Với câu trả lời hiện giờ</b>
whatif-then = <b>Nếu thay đổi</b>
whatif-same = Không có điểm nào thay đổi.
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = Bây giờ: { $icon } { $verdict }.
whatif-verdict-then = Khi đó: { $icon } { $verdict }.
whatif-use = Dùng các câu trả lời này
whatif-again = So sánh điều khác
whatif-leave = ← Quay lại kết quả
