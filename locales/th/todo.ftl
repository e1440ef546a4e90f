## What to do, in order

todo-button = 📝 สิ่งที่ต้องทำตามลำดับ
todo-title = <b>สิ่งที่ต้องทำตามลำดับ</b>
todo-nothing = จากคำตอบของคุณ ตอนนี้ไม่มีอะไรต้องทำ
todo-papers = 👉 <b>ต่อไป:</b> เตรียมเอกสารของคุณให้พร้อม ดูรายการที่ “{ papers-button }”
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 คุณต้องตรวจสุขภาพในวันที่ { DAY($first_on) } หรือหลังจากนั้น แต่ก่อนวันที่ { DAY($before_on) }
# The day itself is too late.
todo-until = 📅 ก่อนวันที่ { DAY($before_on) }
# The day itself is in time.
todo-from = 📅 วันที่ { DAY($first_on) } หรือหลังจากนั้น
