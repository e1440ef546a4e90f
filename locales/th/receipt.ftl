# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ หมายเลข { $number }: เราได้รับข้อความของคุณแล้ว</b> ข้อความส่งถึงเจ้าหน้าที่สนับสนุน บริษัทที่คุณทำงานไม่เห็น
# $number, $kind (String)
receipt-added = <b>✅ เพิ่มในหมายเลข { $number } แล้ว</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 หมายเลข { $number }: ผู้ที่อ่านได้มีเพียงหัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบของ { $organisation } และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือก</b> บริษัทที่คุณทำงานไม่เห็น
# $number, $organisation (String)
receipt-complaint = <b>🔒 หมายเลข { $number }: ผู้ดูแลระบบของ { $organisation } เท่านั้นที่อ่านได้</b> เจ้าหน้าที่สนับสนุนไม่เห็น
receipt-what = เป็นเรื่องอะไร คุณไม่จำเป็นต้องบอก
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] หัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบ
    [admins] ผู้ดูแลระบบ
   *[group] เจ้าหน้าที่สนับสนุน
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who }จะตอบภายในวันที่ { DAY($on) } เวลา { $until } น.
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who }จะตอบภายในเวลา { $until } น. วันนี้ { DAY($on) }
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = เราปิดอยู่ และจะเปิด { DAY($opens_on) } เวลา { $at } น. { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } ถ้ารอไม่ได้ โปรดโทร { $phone }
# $readers (String)
receipt-answer-unknown = { receipt-who }จะตอบที่นี่โดยเร็วที่สุด
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 เรากำลังแจ้ง{ danger-alarmed_ones } ยังไม่มีใครช่วยคุณ เราจะเขียนถึงคุณที่นี่
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ เรายังติดต่อคนที่มีสิทธิ์อ่านเรื่องนี้ไม่ได้เลย เบอร์โทรอื่น กด { sign-danger }
   *[other] ⚠️ เรายังติดต่อคนที่มีสิทธิ์อ่านเรื่องนี้ไม่ได้เลย โปรดโทรหาเรา: { $phone } เบอร์โทรอื่น กด { sign-danger }
}
receipt-alarm-taken = ✅ ตอนนี้หัวหน้าฝ่ายสนับสนุนหรือผู้ดูแลระบบคนหนึ่ง กำลังช่วยคุณ และจะเขียนถึงคุณหรือโทรหาคุณ
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = คุณระบุชื่อทุกคนที่นี่ที่อ่านเรื่องนี้ได้ จึงไม่มีใครอ่าน คุณถามหน่วยงานภายนอกได้ เบอร์โทร: { sign-danger } และ “{ menu-guide }”
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ คุณซ่อนเรื่องนี้จากหัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบ ทุกคนที่เราแจ้งได้ตอนนี้ เราจึงไม่ได้แจ้งใครเลย เบอร์โทรอื่น กด { sign-danger }
receipt-complaint-kept = <b>⚠️ หมายเลข { $number }: เราเก็บสิ่งที่คุณเขียนไว้ และที่นี่ไม่มีใครอ่าน</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ หมายเลข { $number }: ที่นี่ยังไม่มีใครอ่านเรื่องนี้</b> ตอนนี้เราติดต่อคนที่มีสิทธิ์อ่านเรื่องนี้ไม่ได้เลย เราบอกเพียงหมายเลขนี้ในกลุ่มเจ้าหน้าที่สนับสนุน

    <b>อย่ารอ { danger-numbers }</b> หน่วยงานและเบอร์โทรอื่นอยู่ที่ { sign-danger }
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ หมายเลข { $number }: ตอนนี้เราติดต่อคนที่มีสิทธิ์อ่านเรื่องนี้ไม่ได้เลย</b> ก่อนหน้านี้ เรื่องนี้อยู่ในกลุ่มเจ้าหน้าที่สนับสนุน เจ้าหน้าที่อาจอ่านแล้ว ตอนนี้เราบอกเพียงหมายเลขนี้ในกลุ่ม

    <b>อย่ารอ { danger-numbers }</b> หน่วยงานและเบอร์โทรอื่นอยู่ที่ { sign-danger }
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ หมายเลข { $number }: เรายังติดต่อคนที่มีสิทธิ์อ่านเรื่องนี้ไม่ได้เลย</b> เราบอกเพียงหมายเลขนี้ในกลุ่มเจ้าหน้าที่สนับสนุน

    <b>อย่ารอ { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}คุณโทรหาเราได้ด้วย: { $phone }
    }{" "}{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ หมายเลข { $number }: ตอนนี้คนที่อ่านเรื่องนี้ได้เปิดดูแล้ว
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ หมายเลข { $number }: ตอนนี้เจ้าหน้าที่สนับสนุนได้รับข้อความของคุณแล้ว
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ เราได้รับรูปหรือไฟล์นี้แล้ว
receipt-gone = ข้อความนี้ถูกย้ายหรือลบไปก่อนหน้านี้แล้ว
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>ข้อความนี้เป็นเรื่องอะไร</b> มี 🔒: ผู้ที่อ่านได้มีเพียงหัวหน้าฝ่ายสนับสนุน ผู้ดูแลระบบ และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือก ส่วนเรื่องร้องเรียน ผู้ดูแลระบบเท่านั้นที่อ่านได้ ไม่มี 🔒: เจ้าหน้าที่สนับสนุนทุกคนอ่านได้
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>ให้เจ้าหน้าที่สนับสนุนทุกคนอ่านข้อความนี้ไหม</b> ข้อความจะเข้าไปในหมายเลข { $number } ในกลุ่มของเจ้าหน้าที่ เจ้าหน้าที่อ่านได้ทันที
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ เราไม่ได้ย้าย คุณซ่อนหมายเลข { $number } จากคนที่อาจอ่านได้ที่นั่น โปรดปล่อยไว้แบบเดิม หรือให้คนนั้นเห็นหมายเลข { $number } ก่อน
# Buttons
receipt-not_this = ไม่ใช่เรื่องนี้
receipt-something_new = ➕ เรื่องใหม่
receipt-something_new-restricted = ➕ เรื่องใหม่ 🔒
receipt-restrict = 🔒 เฉพาะหัวหน้าฝ่ายสนับสนุน
receipt-open = 👥 ให้เจ้าหน้าที่สนับสนุนทุกคนอ่านได้
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>ให้เจ้าหน้าที่สนับสนุนทุกคนอ่านหมายเลข { $number } ไหม</b> ทุกอย่างที่คุณเขียนไว้ที่นั่น จะเข้าไปในกลุ่มของเจ้าหน้าที่ ภายหลังคุณซ่อนได้อีก แต่เจ้าหน้าที่อาจอ่านไปแล้ว
receipt-open-yes = ใช่ ให้เจ้าหน้าที่สนับสนุนทุกคนอ่านได้
receipt-open-no = ไม่ ปล่อยไว้แบบเดิม
# A button beside a question that the person did not answer
receipt-send = ✉️ ส่งข้อความนี้ถึงเรา
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] เรายังไม่ได้รับข้อความนี้ ถ้าต้องการส่งถึงเรา โปรดกดปุ่ม
   *[other] เรายังไม่ได้รับ { $count } ข้อความล่าสุดของคุณ ถ้าต้องการส่งถึงเรา โปรดกดปุ่ม
}
# Below the oldest of too many
receipt-left-given_up = เราไม่ได้รับข้อความนี้ และส่งไม่ได้อีกแล้ว: มีข้อความรออยู่มากเกินไป ถ้าคุณต้องการให้เราได้รับ โปรดเขียนอีกครั้ง
# This takes the place of that message.
receipt-left-sent = ✅ ส่งถึงเราแล้ว
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = มีคำถามเรื่องข้อความนี้อยู่ด้านล่าง ข้อความกำลังรอคำตอบของคุณ
receipt-edit_unsent = คุณเปลี่ยนข้อความนี้ แต่เราไม่ได้รับข้อความที่เปลี่ยน คำตอบก่อนหน้านี้ของคุณยังเหมือนเดิม ถ้าต้องการส่งถึงเรา โปรดเขียนอีกครั้ง
# Below a message that was taken out before, and was changed
receipt-edit_removed = เจ้าหน้าที่สนับสนุนไม่เห็นข้อความนี้อีก และไม่เห็นสิ่งที่คุณเปลี่ยนด้วย ถ้าคุณต้องการให้เจ้าหน้าที่ได้รับ โปรดเขียนอีกครั้ง
receipt-kept = สิ่งที่คุณเขียนก่อนยินยอมยังไม่ได้ส่ง
receipt-send-kept = ✉️ ส่งให้เจ้าหน้าที่สนับสนุน
# These take the place of that message.
receipt-kept-sent = ✅ ส่งสิ่งที่คุณเขียนก่อนยินยอมแล้ว
receipt-kept-expired =
    ⌛ สิ่งที่คุณเขียนก่อนยินยอมหมดเวลาแล้ว: เราเก็บไว้ไม่เกินสิบนาที ไม่มีใครได้อ่าน โปรดเขียนที่นี่อีกครั้ง

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ หมายเลข { $number }: ตอนนี้ที่นี่ไม่มีใครอ่านได้เลย</b> คนที่ยังเหลือและอ่านได้ล้วนเป็นคนที่คุณระบุชื่อ

    โปรดถามหน่วยงานภายนอก: สำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) หน่วยงานด้านแรงงาน หรือทนายความ เบอร์โทร: { sign-danger } และ “{ menu-guide }”
    <b>{ danger-numbers }</b>
