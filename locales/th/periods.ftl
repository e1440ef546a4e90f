## Periods of stay

periods-list =
    <b>ช่วงเวลาที่คุณพำนักด้วยทักษะเฉพาะทาง หมายเลข 1</b>

    โปรดใส่ทุกช่วงเวลา: ทุกบริษัท ทุกสาขา และใส่ด้วย:
    • “กิจกรรมเฉพาะ” (特定活動) เพื่อเตรียมตัวหรือเพื่อทำใบขับขี่
    • การลาคลอด ลาเลี้ยงลูก ลาป่วย หรือลาเพราะบาดเจ็บ
periods-none = ถ้าคุณไม่เคยมีสถานภาพนี้และไม่เคยเตรียมตัว โปรดกด “{ periods-done }”
periods-add = ＋ เพิ่มช่วงเวลา
periods-done = เสร็จแล้ว
periods-kind = เป็นช่วงเวลาแบบใด
periods-remove = ลบช่วงเวลานี้
periods-from = <b>ช่วงเวลานั้นเริ่มวันไหน (ปี ค.ศ.)</b>
periods-to = <b>ช่วงเวลานั้นสิ้นสุดวันไหน (ปี ค.ศ.)</b> วันสุดท้ายก็นับด้วย
# The period has begun and has not ended.
periods-running = ยังไม่สิ้นสุด
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – ยังไม่สิ้นสุด · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ วันสุดท้ายอยู่ก่อนวันแรก ({ $from }) ไม่ได้
