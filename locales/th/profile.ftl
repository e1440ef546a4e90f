# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>ข้อมูลส่วนตัว</b>

    สิ่งที่คุณบอกเราที่นี่ช่วยให้เราเตือนคุณทันเวลา คุณไม่จำเป็นต้องตอบ คุณเปลี่ยนหรือลบได้ทุกเมื่อ
profile-group-me = 👤 เกี่ยวกับตัวคุณ
profile-group-stay = 🛂 การพำนัก
profile-group-work = 👔 งาน
profile-group-dates = 📅 วันสำคัญ
profile-group-messages = 🔔 เวลารับข้อความ
profile-my-data = 🗂 ทุกอย่างที่เก็บไว้เกี่ยวกับคุณ
profile-choose = โปรดเลือกข้อที่อยากดูหรือเปลี่ยน
profile-kept-profile = เจ้าหน้าที่สนับสนุนของเราเท่านั้นที่เห็น บริษัทที่คุณทำงานไม่เห็น คุณข้ามหรือลบได้
profile-kept-records = เจ้าหน้าที่สนับสนุนของเราเท่านั้นที่เห็น บริษัทที่คุณทำงานไม่เห็น ข้อมูลนี้เป็นส่วนหนึ่งของบันทึกที่กฎหมายกำหนด: /privacy
profile-enter = ✏️ ใส่หรือเปลี่ยน
profile-delete = 🗑 ลบสิ่งที่บอกไว้
profile-delete-sure = <b>ลบสิ่งที่คุณบอกเราไหม ลบแล้วเอากลับคืนไม่ได้</b>
profile-delete-reminders = ถ้าไม่มีวันที่นี้ คุณอาจไม่ได้รับการเตือนบางอย่าง
profile-delete-yes = 🗑 ใช่ ลบ
profile-delete-no = ไม่ เก็บไว้
profile-ask-correction = ✋ ขอให้เจ้าหน้าที่สนับสนุนแก้ไขข้อนี้
profile-done = เสร็จแล้ว
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    เลือกวัน หรือพิมพ์ (ปี ค.ศ.) เช่น { $example }
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    เลือก หรือพิมพ์
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    เลือกทุกภาษา แล้วกด “{ profile-done }”
# $longest (Number)
profile-enter-called =
    <b>ให้เราเรียกคุณว่าอะไร</b>

    โปรดพิมพ์ชื่อหรือชื่อเล่น ไม่เกิน { $longest } ตัวอักษร
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ โปรดพิมพ์หนึ่งบรรทัด ไม่เกิน { $longest } ตัวอักษร

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }:</b> ยังไม่มีคำตอบ
profile-nothing-told = ตรงนี้ยังไม่มีอะไร
profile-line-worker = • <b>{ WORD("profile-name", $part) }:</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }:</b> { $value } (เจ้าหน้าที่สนับสนุน)
profile-line-both = • <b>{ WORD("profile-name", $part) }:</b> { $own } · เจ้าหน้าที่สนับสนุนบันทึกว่า { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>วันไหนถูกต้อง</b>

    { WORD("profile-name", $part) }: คุณบอกเราว่า { DAY($own) } ตอนนี้เจ้าหน้าที่สนับสนุนบันทึกว่า { DAY($theirs) } โปรดดูบัตรหรือเอกสารของคุณ แล้วกดวันที่ถูกต้อง จนถึงตอนนั้น เราใช้วันของคุณ
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ ขอบคุณ { WORD("profile-name", $part) }: ตอนนี้เราใช้ { DAY($on) }
profile-day-outdated = วันที่คุณบอกเราผ่านไปแล้ว เราใช้วันที่หลังจากนั้น ซึ่งเจ้าหน้าที่สนับสนุนบันทึกไว้
profile-application-ended = คุณยื่นเมื่อ { DAY($applied_on) } นั่นคือสำหรับระยะเวลาพำนักถึง { DAY($until) } คุณยื่นสำหรับระยะเวลาพำนักที่มีอยู่ตอนนี้แล้วหรือยัง ถ้ายื่นแล้ว โปรดบอกวันนั้น: “{ profile-enter }”
profile-new_stay = โปรดบอกวันสุดท้ายของระยะเวลาพำนักใหม่ด้วย: “{ profile-name-stay_expiry }” ถ้าไม่มี เราเตือนคุณทันเวลาไม่ได้

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] ไร้สัญชาติ
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = ทักษะเฉพาะทาง หมายเลข 1
profile-status-ssw2 = ทักษะเฉพาะทาง หมายเลข 2
profile-preparing_for-ssw1 = งานทักษะเฉพาะทาง หมายเลข 1
profile-preparing_for-truck = คนขับรถบรรทุก
profile-preparing_for-bus_taxi = คนขับรถบัสหรือแท็กซี่
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] ยังไม่สิ้นสุด ไม่ทราบวันแรก
   *[other] ตั้งแต่ { DAY($started_on) }
}
profile-contract-ended = { $started_on ->
    [none] ถึง { DAY($ended_on) } ไม่ทราบวันแรก
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = ชื่อที่ให้เราเรียก
profile-why-called = เจ้าหน้าที่สนับสนุนใช้ชื่อนี้เมื่อเขียนถึงคุณหรือคุยกับคุณ
profile-name-locale = ภาษาที่อ่าน
profile-why-locale = เราเขียนถึงคุณด้วยภาษานี้
profile-name-languages_spoken = ภาษาที่พูด
profile-why-languages_spoken = เพื่อให้คนที่พูดภาษาเหล่านี้โทรหาคุณหรือพบคุณได้
profile-name-languages_written = ภาษาที่เขียน
profile-why-languages_written = เพื่อให้เรารู้ว่าคุณกรอกเอกสารด้วยภาษาใดได้
profile-name-prefecture = จังหวัดที่อยู่
profile-why-prefecture = สำนักงานตรวจคนเข้าเมืองและจุดปรึกษาของแต่ละจังหวัด (都道府県) ไม่เหมือนกัน
profile-name-name_on_card = ชื่อบนบัตรไซริว
profile-why-name_on_card = เอกสารทางการต้องใช้ชื่อให้ตรงกับบนบัตรไซริว (在留カード)
profile-name-nationality = สัญชาติ
profile-why-nationality = เอกสารและขั้นตอนของแต่ละประเทศไม่เหมือนกัน
profile-name-birth_date = วันเกิด
profile-why-birth_date = เมื่อคุณเปิดคำเชิญ เรารู้จากวันเกิดว่าเป็นคุณ
profile-name-stay_expiry = วันสุดท้ายของระยะเวลาพำนัก
profile-why-stay_expiry = วันสุดท้ายเขียนอยู่บนบัตรไซริวของคุณ (在留期間満了日) เราเตือนคุณให้ต่ออายุทันเวลา แต่ถ้าคุณอยู่นานกว่านั้นโดยไม่ยื่นขอ คุณอาจเสียสถานภาพการพำนัก
profile-name-applied_on = วันที่ยื่นขอพำนัก
profile-why-applied_on = หลังจากคุณยื่นแล้ว เราหยุดเตือนให้ยื่น แล้วเราตรวจว่าคุณรอคำตอบได้ถึงเมื่อไร
profile-name-result_on = วันที่ได้รับคำตอบ
profile-why-result_on = หลังจากคุณได้รับคำตอบจากสำนักงานตรวจคนเข้าเมือง เราหยุดเตือนเรื่องคำขอนี้
profile-name-passport_expiry = วันสุดท้ายของหนังสือเดินทาง
profile-why-passport_expiry = หนังสือเดินทางเล่มใหม่ใช้เวลาทำนาน เราเตือนคุณล่วงหน้าหลายเดือน
profile-name-mynumber_expiry = วันสุดท้ายของบัตรมายนัมเบอร์
profile-why-mynumber_expiry = เราเตือนคุณให้ต่ออายุบัตรที่ที่ว่าการเมืองหรือเขต (市区町村の役所) บอกเราเฉพาะวันที่ ห้ามบอกหมายเลข
profile-name-status = สถานภาพการพำนัก
profile-why-status = กฎของทักษะเฉพาะทาง หมายเลข 1 และหมายเลข 2 ไม่เหมือนกัน
profile-name-field = สาขา
profile-why-field = แต่ละสาขามีการสอบและกฎของตัวเอง
profile-name-employer = บริษัทที่ทำงาน
profile-why-employer = เราต้องรู้ว่าคุณทำงานกับบริษัทใด เพื่อสนับสนุนคุณและเพื่อรายงานต่อทางการ
profile-name-contract = สัญญา
profile-why-contract = วันที่ในสัญญาของคุณกำหนดว่าเราสนับสนุนคุณถึงเมื่อไร และเก็บบันทึกนานเท่าไร
profile-name-contract_ended_on = วันที่สัญญาสิ้นสุด
profile-why-contract_ended_on = คุณต้องแจ้งสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) ภายใน 14 วัน เรานับวันร่วมกับคุณและเตือนคุณ
profile-name-last_health_check_on = ตรวจสุขภาพครั้งสุดท้าย
profile-why-last_health_check_on = บริษัทต้องให้คุณตรวจสุขภาพทุกปี เราเตือนคุณเรื่องครั้งต่อไป
profile-name-moved_on = วันที่ย้ายบ้าน
profile-why-moved_on = คุณต้องแจ้งที่อยู่ใหม่ที่ที่ว่าการเมืองหรือเขต (市区町村の役所) ภายใน 14 วัน เราเตือนคุณ
profile-name-card_lost_on = วันที่ทำบัตรไซริวหาย
profile-why-card_lost_on = โปรดบอกวันที่คุณรู้ว่าบัตรหาย คุณต้องยื่นขอบัตรใหม่ภายใน 14 วัน เราเตือนคุณ
profile-name-preparing_since = วันเริ่มสถานภาพช่วงเตรียมตัว
profile-why-preparing_since = สถานภาพ “กิจกรรมเฉพาะ” (特定活動) เพื่อเตรียมเป็นทักษะเฉพาะทาง หมายเลข 1 มีเวลาสั้น เราเตือนคุณให้ยื่นก่อนสิ้นสุด
profile-name-preparing_for = เตรียมตัวเพื่ออะไร
profile-why-preparing_for = สถานภาพนี้โดยปกติมีหกเดือน หรือไม่เกินหนึ่งปีเพื่อทำใบขับขี่รถบัสหรือแท็กซี่ เราเตือนคุณทันเวลา
profile-name-reentry_return_by = วันสุดท้ายที่ต้องกลับเข้าญี่ปุ่น
profile-why-reentry_return_by = ถ้าคุณกลับมาช้ากว่าที่ใบอนุญาตกลับเข้าประเทศ (再入国許可) กำหนด คุณอาจเสียสถานภาพการพำนัก เราเตือนคุณ
profile-name-left_japan_on = วันที่ย้ายออกจากญี่ปุ่น
profile-why-left_japan_on = ถ้าคุณจ่ายเงินบำนาญมานานพอ คุณขอคืนบางส่วน (脱退一時金) ได้ภายในสองปีหลังออกจากญี่ปุ่น เราเตือนคุณ
profile-name-last_interview_on = พบเจ้าหน้าที่สนับสนุนครั้งล่าสุด
profile-why-last_interview_on = ถ้าคุณมีสถานภาพทักษะเฉพาะทาง หมายเลข 1 เจ้าหน้าที่สนับสนุนต้องพบพูดคุยกับคุณ อย่างน้อยหนึ่งครั้งทุกสามเดือน
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = เจ้าหน้าที่คุยกับหัวหน้างานล่าสุด
profile-why-last_supervisor_interview_on = สำหรับคนที่มีสถานภาพทักษะเฉพาะทาง หมายเลข 1 เจ้าหน้าที่สนับสนุนต้องคุยกับหัวหน้างานด้วย อย่างน้อยหนึ่งครั้งทุกสามเดือน
profile-name-message_hour = เวลาส่งข้อความ
profile-why-message_hour = การเตือนจะมาในเวลาที่คุณเลือก (เวลาญี่ปุ่น) ถ้าคุณไม่เลือก จะมาเวลา 9:00 น.
profile-name-quiet_from = งดส่งข้อความตั้งแต่เวลา
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = ตั้งแต่เวลาที่คุณเลือก (เวลาญี่ปุ่น) เราส่งเฉพาะเรื่องด่วน ถ้าคุณไม่เลือก คือเวลา 21:00 น.
profile-name-quiet_until = งดส่งข้อความจนถึงเวลา
profile-why-quiet_until = ตั้งแต่เวลาที่คุณเลือก (เวลาญี่ปุ่น) เราส่งข้อความทั้งหมดอีกครั้ง ถ้าคุณไม่เลือก คือเวลา 8:00 น.
