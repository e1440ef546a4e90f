## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>ลิงก์นี้เป็นของคุณใช่ไหม</b>
    { $organisation } เชิญไว้หนึ่งคน โปรดพิมพ์วันเกิดของคุณ (ปี ค.ศ.) แบบนี้: { $example }

    เราไม่เก็บวันเกิดนี้ เราไม่แสดงอะไรก่อนที่จะรู้ว่าเป็นคุณ
    ถ้าเจ้าหน้าที่สนับสนุนถามเลข 4 หลักของคุณ: <b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>วันที่นี้ยังยืนยันไม่ได้ว่าเป็นคุณ</b>
    เจ้าหน้าที่สนับสนุนจะหาคำตอบ และอาจโทรหาคุณ
    ถ้าเจ้าหน้าที่ถามเลข 4 หลักของคุณ: <b>{ $code }</b>

    ถ้าพิมพ์ผิด โปรดพิมพ์วันเกิดของคุณอีกครั้ง (ปี ค.ศ.) แบบนี้: { $example }
    ลองได้อีก { $left } ครั้ง
# $example, $code (String)
identity-asked =
    ✓ <b>เจ้าหน้าที่สนับสนุนจะหาคำตอบว่าคุณเป็นใคร และอาจโทรหาคุณ</b>
    ถ้าเจ้าหน้าที่ถามเลข 4 หลักของคุณ: <b>{ $code }</b>

    คุณพิมพ์วันเกิดของคุณที่นี่ก็ได้ (ปี ค.ศ.) แบบนี้: { $example }
identity-mistake-unread = ⚠️ เราอ่านวันที่นี้ไม่ได้
# Buttons
identity-ask_staff = ให้เจ้าหน้าที่สนับสนุนยืนยัน
identity-later = ไว้ทีหลัง
identity-done = <b>ขอบคุณ ตอนนี้เรารู้แล้วว่าเป็นคุณ</b> ทุกอย่างที่คุณเขียนที่นี่ยังอยู่
# $organisation, $phone (String)
identity-refused = เจ้าหน้าที่สนับสนุนยืนยันไม่ได้ว่าคำเชิญนี้เป็นของคุณ ลิงก์นี้จึงใช้ไม่ได้อีก คุณเขียนที่นี่ได้เหมือนเดิม { $phone ->
        [none] ถ้าเรื่องนี้ไม่ถูกต้อง โปรดบอก { $organisation }
       *[other] ถ้าเรื่องนี้ไม่ถูกต้อง โปรดโทรหา { $organisation }: { $phone }
    }
# $organisation, $phone (String)
identity-over = ลิงก์ที่คุณเปิดใช้ไม่ได้อีก เราจึงไม่ถามคุณอีกว่าเป็นของคุณหรือไม่ คุณเขียนที่นี่ได้เหมือนเดิม { $phone ->
        [none] ถ้าคำเชิญนั้นเป็นของคุณ โปรดขอลิงก์ใหม่จาก { $organisation }
       *[other] ถ้าคำเชิญนั้นเป็นของคุณ โปรดขอลิงก์ใหม่จาก { $organisation }: { $phone }
    }
