## What to do, in order

todo-button = 📝 Việc cần làm theo thứ tự
todo-title = <b>Việc cần làm theo thứ tự</b>
todo-nothing = Theo câu trả lời của bạn, lúc này không có việc gì phải làm.
todo-papers = 👉 <b>Việc tiếp theo:</b> Bạn hãy chuẩn bị giấy tờ. Danh sách có ở “{ papers-button }”.
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $before_on (String) ISO days; the second one is too late
todo-between = 📅 Ngày khám sức khỏe phải từ { DAY($first_on) } và trước { DAY($before_on) }.
todo-until = 📅 Trước ngày { DAY($before_on) }.
todo-from = 📅 Từ ngày { DAY($first_on) }.
