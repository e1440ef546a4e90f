## Result

result-outcome-blocked = <b>มีอย่างน้อยหนึ่งข้อที่ยังไม่ครบตามเงื่อนไข</b>
result-outcome-suspended = <b>ตอนนี้สาขานี้หยุดรับคำขอ</b>
result-outcome-needs_staff = <b>เจ้าหน้าที่ของเราต้องตรวจบางข้อ</b>
result-outcome-incomplete = <b>ยังขาดคำตอบบางข้อ</b>
result-outcome-clear = <b>จากคำตอบของคุณ เราไม่พบปัญหา</b> ผู้ตัดสินมีเพียงสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) เท่านั้น
result-outcome-possible = <b>จากคำตอบของคุณ การเปลี่ยนงานดูเป็นไปได้</b>
result-outcome-not_yet = <b>จากคำตอบของคุณ คุณยังเปลี่ยนงานไม่ได้</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = ❔ มี { $count } ข้อที่เรายังถามไม่ครบ
# $criterion (String)
result-not_asked = ❔ { $criterion }: ยังไม่ได้ถาม
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }: ยังถามไม่ครบ
result-who_decides = ผู้ตัดสินมีเพียงสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) เท่านั้น การตรวจนี้แสดงสิ่งที่อาจยังขาด
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>ต่อไป:</b> { $todo }
result-papers = 📄 <b>หลักฐานคือ:</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }: { $title }
   *[other] { WORD("result-certainty", $certainty) }: <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ แน่นอน (หน้าเว็บทางการ)
# How sure a source is.
result-certainty-likely = 🔹 น่าจะใช่ (หน้าเว็บอื่นเขียนไว้)
result-certainty-unsettled = ❓ ไม่ชัดเจน (ไม่มีหน้าใดเขียนชัดเจน)
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] ยังไม่มีใครตรวจเรื่องนี้ โปรดถามเรา
               *[other] ตรวจกับหน้าเว็บทางการครั้งสุดท้ายเมื่อ { $on } ซึ่งนานกว่า 180 วันแล้ว โปรดขอให้เรายืนยัน
            }
       *[other] ตรวจกับหน้าเว็บทางการเมื่อ { $on }
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>ยังไม่ได้รับการยืนยัน</b> โปรดถามเจ้าหน้าที่ของเราก่อนนำไปใช้
result-unconfirmed-why = เรายังไม่พบหน้าเว็บทางการที่เขียนเรื่องนี้ไว้ชัดเจน เจ้าหน้าที่ของเราจะยืนยัน
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 ส่งให้เจ้าหน้าที่สนับสนุน
result-go_on = 🔎 ตรวจข้ออื่นทั้งหมดด้วย
result-more = 📋 เพิ่มเติมเรื่องผลนี้
result-sheet = 🖨 ทำกระดาษไว้แสดง (PDF)
result-details =
    <b>เพิ่มเติมเรื่องผลนี้</b>

    โปรดกดข้อที่อยากดู คุณจะเห็นเหตุผล เอกสารที่เป็นหลักฐาน และที่มา
# The sheet, for family, employer and office.
result-sheet-title = ผลการตรวจเงื่อนไข
# The worker's name follows.
result-sheet-about = จากคำตอบของ
result-sheet-summary = ผล
result-sheet-outcome = การตรวจบอกว่าอะไร
result-sheet-against = สิ่งที่ยังไม่ครบ
result-sheet-next = สิ่งที่ต้องทำ
result-sheet-points = ข้อต่าง ๆ
result-sheet-papers = เอกสาร
result-sheet-answers = คำตอบ
result-sheet-note = โปรดทราบ
result-sheet-sent = โปรดอ่านก่อนให้คนอื่นดู อาจมีเรื่องการตรวจสุขภาพของคุณ และเงินที่คุณจ่าย
