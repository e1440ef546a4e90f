# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ ห้าปีของคุณ
stay-title = <b>ห้าปีของคุณในสถานภาพทักษะเฉพาะทาง หมายเลข 1</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = จากคำตอบของคุณ คุณใช้ไปแล้ว { NUMBER($used, useGrouping: 0) } จาก { NUMBER($allowed, useGrouping: 0) } วัน นับถึงวันที่ { DAY($today) }
stay-counted = <b>วันที่นับ</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { $days ->
   *[other] { NUMBER($days, useGrouping: 0) } วัน
}
stay-span-running = • { DAY($first_on) } – ยังไม่สิ้นสุด
stay-gaps = วันระหว่างช่วงเหล่านี้ไม่นับ เพราะตอนนั้นคุณไม่มีสถานภาพนี้ หรือคุณลาอยู่
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>วันสุดท้าย: { DAY($last_on) }</b> เรานับทุกวันตั้งแต่วันที่ยื่นคำขอ ({ DAY($apply_on) })
stay-no-last-day = <b>ยังไม่มีวันสุดท้าย</b>: วันที่นับยังไม่ถึงห้าปี
stay-left-out = <b>สิ่งที่เราไม่ได้นับ: การลาคลอด ลาเลี้ยงลูก ลาป่วย หรือลาเพราะบาดเจ็บ</b>
stay-left-out-check = เจ้าหน้าที่ของเราต้องตรวจว่าการลานี้ไม่นับจริงหรือไม่ โปรดเก็บเอกสารเรื่องนี้ไว้
stay-driver = เราไม่ได้นับช่วงเวลาเพื่อทำใบขับขี่ (特定活動55号) เท่าที่เราทราบ เวลาช่วงทำใบขับขี่ไม่อยู่ในห้าปี เจ้าหน้าที่ของเราต้องตรวจ
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>ปีที่หก</b>เป็นไปได้เฉพาะกรณีพิเศษ ตัวอย่าง: คุณสอบทักษะเฉพาะทาง หมายเลข 2 ไม่ผ่าน แต่ได้คะแนนตั้งแต่ 80 % ของเกณฑ์ผ่านขึ้นไป หรือในงานดูแลผู้สูงอายุ คุณเกือบผ่านการสอบระดับชาติ (介護福祉士国家試験) เจ้าหน้าที่ของเราต้องตรวจ ก่อนหน้านั้น โปรดอย่าวางแผนโดยนับปีที่หก
