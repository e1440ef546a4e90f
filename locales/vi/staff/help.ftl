# Staff read this above the help.
help-staff = <b>Dành cho nhân viên hỗ trợ</b>
# $name (String) a command
help-staff-command = /{ $name } – { WORD("command", $name) }
help-staff-file = Hãy gửi tệp danh sách (.xlsx) vào đây. Trước khi nhập, bạn được xem tệp sẽ thay đổi những gì.
help-staff-workers = <b>Những gì người lao động đọc ở đây</b>
