# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>กำหนดเวลาและวันที่</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    วันสุดท้าย: { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    วันสุดท้ายคือ { DAY($deadline) } เลยกำหนดแล้ว
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    วันสุดท้าย: { DAY($deadline) } คุณบอกว่าทำแล้ว แต่เรายังไม่ทราบวันที่
    โปรดบอกวันที่ หรือถามเจ้าหน้าที่สนับสนุน: { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    วันสุดท้ายคือ { DAY($stay_expiry) } คุณยื่นเมื่อ { DAY($applied_on) } ซึ่งช้ากว่าวันสุดท้าย
    โปรดถามเจ้าหน้าที่สนับสนุนตอนนี้ ว่าคุณอยู่และทำงานได้ไหม: { sign-person }
my_dates-nearer = ⬆️ วันที่ใกล้กว่า
my_dates-further = ⬇️ วันที่ไกลกว่า
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 เตือนครั้งต่อไป: { DAY($on) } { $at } น. (เวลาญี่ปุ่น)
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    วันสุดท้ายคือ { DAY($deadline) } เลยกำหนดแล้ว แต่เราช่วยได้

    { $phone ->
        [none] โปรดกด “{ reminder-button-help }” ตอนนี้
       *[other] { $we_on ->
            [now] โปรดกด “{ reminder-button-help }” หรือโทรหา { $organisation } ตอนนี้: { $phone }
           *[other] โปรดกด “{ reminder-button-help }” ตอนนี้ หรือโทรหา { $organisation } วันที่ { DAY($we_on) } ตั้งแต่ { $we_at } น.: { $phone }
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] โปรดกด “{ reminder-button-help }” ตอนนี้ { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] โปรดโทรหาเราตอนนี้: { $phone }
       *[other] โปรดโทรหาเราวันที่ { DAY($we_on) } ตั้งแต่ { $we_at } น.: { $phone }
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] หรือโทรหาสำนักงานตรวจคนเข้าเมืองส่วนภูมิภาค (地方出入国在留管理局) วันนี้ หรือทันทีที่เปิด
   *[other] สำนักงานตรวจคนเข้าเมืองส่วนภูมิภาค (地方出入国在留管理局) วันนี้ปิด คุณโทรได้วันที่ { DAY($office_on) }
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    วันสุดท้ายคือ { DAY($deadline) } เลยกำหนดแล้ว โปรดถามว่าคุณอยู่และทำงานได้ไหม

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = พบพูดคุยกับเจ้าหน้าที่สนับสนุน
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } เวลา { $at } น. (เวลาญี่ปุ่น)
my_dates-interview-online = 💻 ออนไลน์
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 เลือกเวลาพบพูดคุย
my_dates-unreminded = ⚠️ คุณยังไม่ยินยอมเรื่องการเตือน เราจึงไม่เตือนคุณ คุณเปลี่ยนได้: /privacy
my_dates-choose = โปรดเลือกหนึ่งข้อ เพื่ออ่าน บอกว่าทำแล้ว หรือเปลี่ยนวันที่
my_dates-empty =
    <b>กำหนดเวลาและวันที่</b>

    ตอนนี้เราไม่พบกำหนดเวลาของคุณ แต่ถ้าคุณบอกวันเหล่านี้ เราจะเตือนคุณทันเวลา:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    คุณบอกเราได้ใน “{ menu-profile }”
my_dates-gone = เรื่องนี้ทำแล้ว หรือวันที่เปลี่ยนแล้ว โปรดกลับไปดูวันที่ของคุณตอนนี้

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ เปลี่ยนวันที่
my_dates-contract_ended = 💼 สัญญาสิ้นสุดแล้ว
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    เลือกวันที่ถูกต้อง หรือพิมพ์ (ปี ค.ศ.) เช่น { $example }
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>สัญญาของคุณสิ้นสุดวันไหน (ปี ค.ศ.)</b>

    เจ้าหน้าที่สนับสนุนเห็นวันที่ที่คุณบอก บริษัทที่คุณทำงานไม่เห็น คุณพิมพ์ก็ได้: { $example }
# $on (String) the day that is known so far
my_dates-known = วันที่เรามีตอนนี้: { DAY($on) }
# More than two years ahead.
my_dates-far = ตอนนี้คุณไม่จำเป็นต้องทำอะไร
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    วันสุดท้ายคือ { DAY($deadline) } เลยกำหนดแล้ว

    <b>เรื่องนี้ทำแล้วหรือยัง</b>
my_dates-late-yes = ✅ ทำแล้ว
my_dates-late-no = ⏳ ยังไม่ได้ทำ
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ ขอบคุณ เรานับจากวันที่ต่อไปนี้:
    <b>{ WORD("profile-name", $part) }: { DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = คุณบอกเราว่า { DAY($own) } เจ้าหน้าที่สนับสนุนบันทึกวันข้างบนไว้ ถ้าวันข้างบนผิด โปรดกด “{ reminder-button-help }”

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 คุณต้องแจ้งสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) ภายในวันที่ <b>{ DAY($deadline) }</b>
my_dates-follows-also = มีอีก: { WORD("reminder-name", $kind) } วันสุดท้าย { DAY($deadline) }
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    วันสุดท้ายคือ { DAY($deadline) } เลยกำหนดแล้ว แต่คุณยังทำได้ โปรดทำโดยเร็วที่สุด เราช่วยคุณ
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    วันสุดท้ายคือ { DAY($deadline) } เลยกำหนดแล้ว เรากำลังแจ้งเจ้าหน้าที่สนับสนุน โปรดถามว่าคุณอยู่และทำงานได้ไหม
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 เพิ่มวันที่ลงในปฏิทิน
# The name of the calendar on a phone.
my_dates-calendar-name = วันสำคัญในญี่ปุ่น
my_dates-calendar-sent = โปรดเปิดไฟล์นี้ในโทรศัพท์ เพื่อใส่วันของคุณลงในปฏิทิน
    เมื่อวันเปลี่ยน โปรดรับไฟล์อีกครั้ง
