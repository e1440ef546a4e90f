## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) } เวลา { $time } น.</b> (เวลาญี่ปุ่น)
    เวลาในโทรศัพท์ของคุณ: <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) } เวลา { $time } น.</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }: { $place ->
        [none] ยังไม่ได้กำหนดสถานที่
       *[other] { $place }
    }
interview-offered =
    <b>การพบพูดคุยตามกำหนดของคุณ (定期面談)</b>
    กฎหมายกำหนดว่า เจ้าหน้าที่สนับสนุนต้องพบพูดคุยกับคุณ อย่างน้อยหนึ่งครั้งทุกสามเดือน โปรดเลือกเวลา

    { interview-where }
interview-choose = เลือกเวลา
interview-look = ดูการพบพูดคุยของคุณ
interview-choose-again =
    <b>ต้องเลือกเวลาใหม่สำหรับการพบพูดคุยของคุณ</b>
    เจ้าหน้าที่สนับสนุนพบคุณในเวลาที่คุณเลือกไม่ได้ เราขอโทษ โปรดเลือกอีกครั้ง

    { interview-where }
interview-called-off = เจ้าหน้าที่สนับสนุนต้องยกเลิกการพบพูดคุยของคุณ คุณไม่จำเป็นต้องทำอะไร เจ้าหน้าที่จะเขียนถึงคุณอีก
interview-before =
    <b>ใกล้ถึงเวลาพบพูดคุยของคุณแล้ว</b>
    { interview-when }
    { interview-where }

    คุณไม่จำเป็นต้องนำอะไรมา ถ้าอยากอ่านคำถาม โปรดกด “{ interview-look }”
interview-over = การพบพูดคุยนี้จบแล้ว หรือยกเลิกแล้ว
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }: เลือกเวลา</b>
    { interview-where }

    ทุกเวลาเป็นเวลาญี่ปุ่น เวลาที่มีคนจองแล้วเลือกไม่ได้
interview-days =
    <b>เลือกวันสำหรับการพบพูดคุยของคุณ</b>
    { interview-where }

    หลังจากนั้น โปรดเลือกเวลา
interview-days-button = วันอื่น
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– เต็ม
       *[other] {""}
    }
interview-no-times = ไม่มีเวลาว่างแล้ว โปรดกด “{ interview-ask_times }” แล้วเจ้าหน้าที่สนับสนุนจะเสนอเวลาอื่นให้คุณ
interview-ask_times = ขอเวลาอื่น
interview-times_asked = ไม่มีเวลาว่างแล้ว เจ้าหน้าที่สนับสนุนทราบแล้ว และจะเสนอเวลาอื่นให้คุณ
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – มีคนจองแล้ว
interview-mistake-taken = ⚠️ เวลาที่คุณเลือกไม่ว่างแล้ว โปรดเลือกเวลาอื่น
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>การพบพูดคุยของคุณ</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>พบกันทางออนไลน์ไหม</b> คุณปฏิเสธและขอพบกันต่อหน้าได้

    ถ้าพบทางออนไลน์: ต้องเห็นหน้าทั้งสองฝ่าย ไม่มีคนอื่นอยู่ในห้อง ไม่มีใครใช้หูฟัง และ<b>เราบันทึกวิดีโอการคุยทั้งหมด</b> เราเก็บวิดีโอไว้อย่างน้อยหนึ่งปีหลังสัญญาของคุณสิ้นสุด
interview-consent-given = คุณยินยอมพบกันทางออนไลน์ และยินยอมให้บันทึกวิดีโอ คุณยังเปลี่ยนได้
interview-asked-to-meet = เราบอกเจ้าหน้าที่สนับสนุนว่าคุณอยากพบกันต่อหน้า เจ้าหน้าที่จะเขียนถึงคุณ
interview-online = 💻 ออนไลน์หรือต่อหน้า
interview-online-asked = การพบพูดคุยนี้เป็นแบบออนไลน์ โปรดกด “{ interview-online }” แล้วตอบว่ายินยอมหรือไม่
interview-agree-online = ยินยอม: ออนไลน์ บันทึกวิดีโอ
interview-want-in-person = อยากพบกันต่อหน้า
interview-questions-button = เจ้าหน้าที่จะถามอะไร
interview-other-time = เลือกเวลาอื่น
interview-cancel = ยกเลิกการพบพูดคุย
interview-cancel-sure =
    <b>ยกเลิกการพบพูดคุยไหม</b>
    เราบอกเจ้าหน้าที่สนับสนุน กฎหมายกำหนดให้พบพูดคุยทุกสามเดือน เจ้าหน้าที่จึงจะเสนอเวลาอื่นให้คุณ
interview-cancel-yes = ใช่ ยกเลิก
# $next_on (String) a day
interview-thanks = ขอบคุณสำหรับการพบพูดคุย ครั้งต่อไปจะมีภายในวันที่ { DAY($next_on) } คุณเขียนถึงเจ้าหน้าที่สนับสนุนได้ทุกเมื่อ
interview-questions-work =
    <b>สิ่งที่เราถาม (1 จาก 4): งาน</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>สิ่งที่เราถาม (2 จาก 4): ความปลอดภัย</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>สิ่งที่เราถาม (3 จาก 4): ชีวิต</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>สิ่งที่เราถาม (4 จาก 4): คำตอบของคุณไปที่ไหน</b>

    บริษัทที่คุณทำงานดูคำตอบของคุณที่นี่ไม่ได้ เจ้าหน้าที่สนับสนุนอ่านและจดไว้
    ถ้ามีการทำผิดกฎหมาย บางครั้งเจ้าหน้าที่ต้องรายงาน

    ถ้าคุณตกอยู่ในอันตราย อย่ารอการพบพูดคุย โทร 110 (ตำรวจ) หรือเขียนถึงเราเดี๋ยวนี้
interview-questions-next = ต่อไป →
# The questions of the interview, in the lists above
interview-ask-other_work = งานที่คุณทำตรงกับสัญญาไหม
interview-ask-other_employer = คุณทำงานให้บริษัทอื่นไหม
interview-ask-safety = ที่ทำงานของคุณปลอดภัยและสะอาดไหม
interview-ask-pay = คุณได้ค่าจ้างครบตามสัญญาไหม
interview-ask-hours = เวลาทำงานของคุณเป็นไปตามสัญญาไหม
interview-ask-leave = คุณหยุดงานและกลับไปเยี่ยมประเทศของคุณได้ไหม
interview-ask-housing = ที่พักของคุณเรียบร้อยดีไหม
interview-ask-charges = ค่าอาหารและค่าเช่าเป็นไปตามที่ตกลงไหม
interview-ask-support = คุณได้รับการสนับสนุนตามแผนการสนับสนุนไหม
interview-ask-violence = มีใครทำร้าย ข่มขู่ หรือกักขังคุณไหม
interview-ask-deposit = คุณต้องจ่ายเงินประกัน หรือต้องสัญญาว่าจะจ่ายค่าปรับไหม
interview-ask-money_control = มีใครเก็บเงินหรือบัตรธนาคารของคุณไว้ไหม
interview-ask-documents_held = คุณเก็บหนังสือเดินทางและบัตรไซริวไว้เองไหม
interview-ask-private_life = มีใครจำกัดการใช้โทรศัพท์ การพบเพื่อน หรือการออกไปข้างนอกของคุณไหม
interview-ask-daily_life = มีอะไรลำบากในชีวิตประจำวันไหม
interview-ask-health = สุขภาพของคุณดีไหม
interview-ask-illegal_workers = มีเพื่อนร่วมงานที่ทำงานโดยไม่มีใบอนุญาตให้ทำงานไหม
interview-ask-other = คุณอยากบอกอะไรอีกไหม

## What staff read

interview-item-other_work = งานที่ไม่อยู่ในสัญญา
interview-item-other_employer = ทำงานให้บริษัทอื่น
interview-item-safety = ความปลอดภัยและสุขอนามัยในที่ทำงาน
interview-item-pay = ค่าจ้างตามสัญญา
interview-item-hours = เวลาทำงานตามสัญญา
interview-item-leave = วันหยุด วันลา การกลับไปเยี่ยมบ้าน
interview-item-housing = ที่พักที่เหมาะสม
interview-item-charges = ค่าอาหารและค่าเช่าตามที่ตกลง
interview-item-support = การสนับสนุนตามแผน
interview-item-violence = การทำร้าย ข่มขู่ กักขัง
interview-item-deposit = เงินประกันหรือสัญญาค่าปรับ
interview-item-money_control = คนอื่นคุมเงินหรือสมุดบัญชีธนาคาร
interview-item-documents_held = คนทำงานเก็บหนังสือเดินทางและบัตรเอง
interview-item-private_life = การจำกัดชีวิตส่วนตัว
interview-item-daily_life = ความลำบากในชีวิตประจำวัน
interview-item-health = สุขภาพ
interview-item-illegal_workers = คนทำงานที่ไม่มีใบอนุญาตในที่ทำงาน
interview-item-other = เรื่องอื่น
interview-method-in_person = ต่อหน้า
interview-method-online = ออนไลน์
