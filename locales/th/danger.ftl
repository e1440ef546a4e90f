# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = เมื่อมีอันตราย โทร 110 (ตำรวจ) หรือ 119 (ดับเพลิง รถพยาบาล)
danger-call =
    <b>🆘 ถ้ามีอันตราย โทรเดี๋ยวนี้ แล้วพูดว่า:</b>

    <b>110</b> ตำรวจ: 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> รถพยาบาล ดับเพลิง: 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    บอกว่าคุณอยู่ที่ไหน: 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    ทั้งสองเบอร์โทรฟรี ทั้งกลางวันและกลางคืน อย่าวางสาย
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 แจ้งเจ้าหน้าที่สนับสนุน: ด่วน
# $number (String) of the matter
danger-alarmed =
    <b>📣 หมายเลข { $number }: เรากำลังแจ้งหัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบ ทุกคนที่อ่านเรื่องนี้ได้</b> ถ้ายังไม่มีใครช่วยคุณ เราจะแจ้งซ้ำหลังจาก 15 นาที และ 60 นาที แล้วแจ้งซ้ำทุกชั่วโมง เราจะเขียนถึงคุณที่นี่
    ถ้าต้องการให้แจ้งซ้ำเดี๋ยวนี้ กด { sign-danger }

    ถ้าทำได้ เขียนว่าเกิดอะไรขึ้น
    <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ หมายเลข { $number }: เรายังติดต่อหัวหน้าฝ่ายสนับสนุนที่นี่ไม่ได้เลย</b> เราจะลองอีก เราบอกเพียงหมายเลขนี้ในกลุ่มเจ้าหน้าที่สนับสนุน

    <b>อย่ารอ { danger-numbers }</b> { $phone ->
        [none] เบอร์โทรอื่น กด { sign-danger }
       *[other] คุณโทรหาเราได้ด้วย: { $phone } เบอร์โทรอื่น กด { sign-danger }
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ หมายเลข { $number }: คุณซ่อนเรื่องนี้จากหัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบ ทุกคนที่เราแจ้งได้ตอนนี้ เราจึงไม่ได้แจ้งใครเลย อย่ารอ { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ หมายเลข { $number }: ตอนนี้หัวหน้าฝ่ายสนับสนุนหรือผู้ดูแลระบบคนหนึ่ง กำลังช่วยคุณ</b> และจะเขียนถึงคุณหรือโทรหาคุณ
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] ผู้ดูแลระบบทุกคนที่อ่านเรื่องนี้ได้
   *[other] หัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบ ทุกคนที่อ่านเรื่องนี้ได้
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 หมายเลข { $number }: เรายังไม่ได้ตอบคุณ</b> เรากำลังแจ้งทุกคนที่ช่วยได้อีกครั้ง
    <b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · หมายเลข { $number }: ยังไม่มีหัวหน้าฝ่ายสนับสนุนหรือผู้ดูแลระบบคนใดช่วยคุณ</b> เรากำลังแจ้งอีกครั้ง
    <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · หมายเลข { $number }: เจ้าหน้าที่สนับสนุนตอบคุณแล้ว แต่ยังไม่มีหัวหน้าฝ่ายสนับสนุนหรือผู้ดูแลระบบคนใดช่วยคุณ</b> เราแจ้งอีกครั้ง
    <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ หมายเลข { $number }: เรายังติดต่อหัวหน้าฝ่ายสนับสนุนที่นี่ไม่ได้เลย</b> เราจะลองอีก
    <b>อย่ารอ { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}คุณโทรหาเราได้ด้วย: { $phone }
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = เบอร์โทรอื่น: { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }: <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}(กด { $press_1 })
    }{ $hours_1 ->
        [always] {" "}🟢 ทั้งกลางวันและกลางคืน
        [open] {" "}🟢 เปิดถึง { $at_1 } น.
        [closed] {" "}🔴 ปิด จะเปิด { DAY($on_1) } { $at_1 } น.
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }: <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}(กด { $press_2 })
    }{ $hours_2 ->
        [always] {" "}🟢 ทั้งกลางวันและกลางคืน
        [open] {" "}🟢 เปิดถึง { $at_2 } น.
        [closed] {" "}🔴 ปิด จะเปิด { DAY($on_2) } { $at_2 } น.
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = โปรดคุยกับใครสักคนตอนนี้
    <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 เราถือว่าหมายเลข { $number } เป็นเรื่องด่วน</b> เรากำลังแจ้ง{ danger-alarmed_ones } เราจะเขียนถึงคุณที่นี่
    <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 หมายเลข { $number }: เจ้าหน้าที่สนับสนุนตรวจดูอีกครั้งแล้ว และไม่ถือว่าเป็นเรื่องด่วนอีก การปรึกษาของคุณยังเปิดอยู่ เราจะตอบคุณที่นี่
    <b>{ danger-numbers }</b>
