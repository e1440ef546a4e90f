# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 งาน
consultation-kind-pay = 💴 ค่าจ้าง
consultation-kind-life = 🏠 ชีวิตประจำวัน
consultation-kind-procedure = 📄 เรื่องเอกสาร
consultation-kind-health = 🩺 สุขภาพ
consultation-kind-harassment = 🛡 แกล้ง ล่วงละเมิด
consultation-kind-job_change = 🔁 การเปลี่ยนงาน
consultation-kind-other = ❓ เรื่องอื่น
consultation-what = <b>เป็นเรื่องอะไร</b> เจ้าหน้าที่สนับสนุนอ่านได้ บริษัทที่คุณทำงานอ่านไม่ได้ การกลั่นแกล้ง การล่วงละเมิด: หัวหน้าฝ่ายสนับสนุน ผู้ดูแลระบบ และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือกเท่านั้น เรื่องร้องเรียน: ผู้ดูแลระบบเท่านั้น
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ หมายเลข { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    เขียนสิ่งที่คุณอยากบอก ด้วยภาษาของคุณเอง คุณส่งรูปถ่าย เอกสาร หรือข้อความเสียงได้ด้วย

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = เกี่ยวกับหน้า: { $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ การปรึกษาหมายเลข { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] คุณเขียนต่อที่นี่ได้ เราได้รับสิ่งที่คุณเขียนไว้ก่อนหน้านี้แล้ว
        [1] เราได้รับข้อความของคุณแล้ว
       *[other] เราได้รับ { $received } ข้อความของคุณแล้ว
    } คุณเขียนเพิ่มได้ หรือกด “{ consultation-finish }”

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 การปรึกษาหมายเลข { $number }</b>
    { WORD("consultation-kind", $kind) }

    เราได้รับข้อความของคุณแล้ว ผู้ที่อ่านได้มีเพียงหัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบของ { $organisation } และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือก คุณเขียนเพิ่มได้ หรือกด “{ consultation-finish }”

    { danger-numbers }
consultation-finish = เสร็จแล้ว
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = คุณเขียนมาหลายข้อความ เราเก็บไว้ทั้งหมด เจ้าหน้าที่สนับสนุนจะได้รับข้อความต่อไปของคุณรวมกัน ทุก { $minutes } นาที คุณเขียนเพิ่มได้ แต่ถ้าคุณตกอยู่ในอันตราย โปรดกด { sign-danger } เพื่อบอกเรา: หัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบจะได้รับทันที
# $number (String). Said instead of opening one more
consultation-joined = วันนี้คุณเปิดการปรึกษาหลายเรื่องแล้ว สิ่งที่คุณเขียนตอนนี้จะรวมในหมายเลข { $number } ซึ่งยังเปิดอยู่ เจ้าหน้าที่สนับสนุนจะอ่านที่นั่น
# $number (String)
consultation-added = ✅ เพิ่มในการปรึกษาหมายเลข { $number } แล้ว เจ้าหน้าที่สนับสนุนจะเห็น
# $number (String). Said when nobody chose what it is about
consultation-passed-on = สิ่งที่คุณเขียนส่งถึงเจ้าหน้าที่สนับสนุน เป็นการปรึกษาหมายเลข { $number } เจ้าหน้าที่จะตอบที่นี่ คุณเขียนเพิ่มได้ทุกเมื่อ
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = ข้อความของคุณมาถึงแล้ว ตัวอักษรพม่าเขียนด้วย Zawgyi ซึ่งเจ้าหน้าที่สนับสนุนของเราอ่านยาก ถ้าทำได้ โปรดเลือกแป้นพิมพ์ Unicode แล้วเขียนข้อความต่อไปด้วย Unicode คุณไม่จำเป็นต้องเขียนข้อความนี้ใหม่
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ แก้ไขแล้ว
# Said below that answer
consultation-look_again = ✏️ เราแก้ไขข้อความนี้ โปรดอ่านอีกครั้ง
consultation-closed = เจ้าหน้าที่สนับสนุนปิดการปรึกษาหมายเลข { $number } แล้ว การช่วยเหลือดีไหม
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = ขอบคุณที่บอกเรา
# A button: the problem of the worker is not solved
consultation-not-solved = ปัญหายังไม่จบ
consultation-open-again = การปรึกษาหมายเลข { $number } เปิดอีกครั้งแล้ว เจ้าหน้าที่สนับสนุนจะเขียนถึงคุณ
consultation-reopened = เจ้าหน้าที่สนับสนุนเปิดการปรึกษาหมายเลข { $number } อีกครั้ง
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = เราถอนข้อความหนึ่งเรื่องการปรึกษาหมายเลข { $number } แล้ว โปรดอย่าทำตามที่ข้อความนั้นบอก
    ถ้าคุณยังต้องการคำตอบ เราจะเขียนอีกครั้ง
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation } เขียนถึงคุณ</b> (หมายเลข { $number }) ถ้าต้องการตอบ โปรดตอบกลับข้อความถัดไป หรือเขียนที่นี่ได้เลย เจ้าหน้าที่สนับสนุนจะอ่าน
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>ข้อความจากเจ้าหน้าที่สนับสนุน หมายเลข { $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ หมายเลข { $number }: เราตอบคุณไม่ทันเวลา เราขอโทษ { $readers ->
    [none] เรากำลังพยายามติดต่อคนที่ตอบได้
    [admins] เรากำลังแจ้งผู้ดูแลระบบ
   *[other] เรากำลังแจ้งหัวหน้าฝ่ายสนับสนุน
} { $phone ->
    [none] คุณไม่จำเป็นต้องเขียนอีก
   *[other] ถ้ารอไม่ได้ โปรดโทรหาเรา: { $phone }
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
