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
