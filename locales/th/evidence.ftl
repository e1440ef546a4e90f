# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] อาจมีบัตร หนังสือเดินทาง หรือสมุดบัญชีธนาคารอยู่ในนั้น
    [my_number] ดูเหมือนมีหมายเลขมายนัมเบอร์ (マイナンバー)
    [card] ดูเหมือนมีบัตร หนังสือเดินทาง หรือหมายเลขจากสิ่งเหล่านี้
    [bank_account] ดูเหมือนมีหมายเลขบัญชีธนาคาร
    [password] ดูเหมือนมีรหัสผ่านหรือ PIN
    [mistake] คุณอาจส่งผิด หรือเป็นเรื่องของคนอื่น
   *[other] พวกเขาคิดว่าข้อความนี้ไม่ควรอยู่ที่นี่
}
# $readers (String)
evidence-who = { $readers ->
    [admins] ผู้ดูแลระบบ
   *[restricted] หัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบ
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only = { $readers ->
    [none] ที่นี่ไม่มีใครดูได้
   *[other] { evidence-who }เท่านั้นที่ดูได้
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] เจ้าหน้าที่สนับสนุน
    [admins] ผู้ดูแลระบบ
   *[restricted] หัวหน้าฝ่ายสนับสนุนหรือผู้ดูแลระบบ
}
evidence-out = เราลบข้อความของคุณจากแชตนี้และจากแชตของเจ้าหน้าที่สนับสนุน ถ้า Telegram ไม่ให้เราลบ เราจะเขียนถึงคุณที่นี่
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by }นำข้อความของคุณที่ส่งเมื่อ { DAY($on) } เวลา { $time } ออกแล้ว</b> { evidence-because } คุณไม่ได้ทำผิดอะไร

    เราไม่เก็บเนื้อหาใดของข้อความนั้น และถ้ามีเรื่องอื่นอยู่ในนั้น โปรดส่งส่วนนั้นอีกครั้ง

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by }ซ่อนข้อความของคุณที่ส่งเมื่อ { DAY($on) } เวลา { $time } แล้ว</b> { evidence-because } คุณไม่ได้ทำผิดอะไร

    เราเก็บสำเนาที่ซ่อนไว้ เพราะบันทึกของคุณต้องเก็บไว้สำหรับคดีความ { evidence-who }เท่านั้นที่อ่านสำเนาได้

    <blockquote expandable>เมื่อคดีจบ เราทำลายสำเนาและบอกคุณ { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by }ซ่อนข้อความของคุณที่ส่งเมื่อ { DAY($on) } เวลา { $time } แล้ว</b> { evidence-because } คุณไม่ได้ทำผิดอะไร

    เราเก็บสำเนาที่ซ่อนไว้ { evidence-who }เท่านั้นที่อ่านได้ พวกเขาควรตัดสินใจภายในวันที่ { DAY($decide_on) } ว่าจะทำอย่างไรกับสำเนา

    <blockquote expandable>พวกเขาอาจเก็บสำเนาเป็นหลักฐาน ทำลายสำเนา หรือแสดงข้อความของคุณอีกครั้ง เราจะบอกคุณว่าตัดสินใจอย่างไร จนถึงตอนนั้น เราเก็บสำเนาไว้นานเท่ากับบันทึกอื่นเกี่ยวกับคุณ คุณอ่านได้: /mydata, “{ my_data-send }” { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by }ซ่อนข้อความของคุณที่ส่งเมื่อ { DAY($on) } เวลา { $time } แล้ว</b> { evidence-because } คุณไม่ได้ทำผิดอะไร

    เราเก็บสำเนาที่ซ่อนไว้ซึ่งไม่มีตัวเลข { evidence-who }เท่านั้นที่อ่านได้ พวกเขาควรตัดสินใจภายในวันที่ { DAY($decide_on) } ว่าจะทำอย่างไร

    <blockquote expandable>พวกเขาอาจเก็บสำเนาเป็นหลักฐาน ทำลายสำเนา หรือแสดงข้อความของคุณอีกครั้ง เราจะบอกคุณว่าตัดสินใจอย่างไร จนถึงตอนนั้น เราเก็บสำเนาไว้นานเท่ากับบันทึกอื่นเกี่ยวกับคุณ คุณอ่านได้: /mydata, “{ my_data-send }” { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = ข้อความของคุณที่ซ่อนไว้ ส่งเมื่อ { DAY($on) } เวลา { $time }: เราเก็บสำเนาของเนื้อความไว้เป็นหลักฐาน { evidence-who }เท่านั้นที่อ่านสำเนาได้ คุณก็อ่านได้ด้วย: /mydata, “{ my_data-send }” เราลบสำเนาพร้อมกับบันทึกการปรึกษาของคุณ
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] ข้อความของคุณที่ซ่อนไว้ ส่งเมื่อ { DAY($on) } เวลา { $time }: บันทึกของคุณไม่ต้องเก็บไว้เพราะคดีความอีกแล้ว เราจึงทำลายสำเนา ในบันทึกของเรา เราไม่เก็บเนื้อหาใดของข้อความนั้น
   *[manager] ข้อความของคุณที่ซ่อนไว้ ส่งเมื่อ { DAY($on) } เวลา { $time }: มีการตัดสินใจให้ทำลายสำเนา และเราทำลายแล้ว ในบันทึกของเรา เราไม่เก็บเนื้อหาใดของข้อความนั้น
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] ข้อความของคุณที่ซ่อนไว้ ส่งเมื่อ { DAY($on) } เวลา { $time }: มีการตัดสินใจให้แสดงอีกครั้ง เจ้าหน้าที่สนับสนุนอ่านเนื้อความได้
    [admins] ข้อความของคุณที่ซ่อนไว้ ส่งเมื่อ { DAY($on) } เวลา { $time }: มีการตัดสินใจให้นำกลับมา ผู้ดูแลระบบเท่านั้นที่อ่านเนื้อความได้
   *[restricted] ข้อความของคุณที่ซ่อนไว้ ส่งเมื่อ { DAY($on) } เวลา { $time }: มีการตัดสินใจให้นำกลับมา หัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบเท่านั้นที่อ่านเนื้อความได้
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 หมายเลข { $number }: ข้อความที่นำออกแล้วเป็นส่วนหนึ่งของหมายเลข { $number } ด้วย ข้อความยังอยู่ที่นั่น เพราะคนที่นำออกอ่านหมายเลข { $number } ไม่ได้
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ เราลบข้อความของคุณที่ส่งเมื่อ { DAY($on) } เวลา { $time } ออกจากกลุ่มเจ้าหน้าที่สนับสนุนไม่ได้: Telegram ไม่ให้เราลบ เจ้าหน้าที่สนับสนุนอาจยังเห็นข้อความที่นั่น เราขอให้เจ้าหน้าที่ลบแล้ว
