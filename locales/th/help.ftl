# Said above the help where somebody typed a command that does not exist.
help-unknown = ไม่มีคำสั่งนี้ คุณใช้คำสั่งเหล่านี้ได้:
# $organisation (String), $phone (String)
help-text =
    <b>บอตนี้ช่วยคุณเรื่องชีวิตและงานในญี่ปุ่น</b>

    <blockquote expandable>/menu – ตรวจเงื่อนไข ถามเจ้าหน้าที่สนับสนุน
    /language – เปลี่ยนภาษา
    /profile – ข้อมูลและวันที่ของคุณ
    /mydates – กำหนดเวลาของคุณ
    /mydata – สิ่งที่เราเก็บเกี่ยวกับคุณ
    /privacy – คำชี้แจงเรื่องข้อมูลส่วนตัว และความยินยอม
    /stop – หยุดรับข่าว
    /forget – ลบข้อมูลของคุณ</blockquote>

    { $phone ->
        [none] ผู้ดูแลบอต: { $organisation }
       *[other] ผู้ดูแลบอต: { $organisation } โทรศัพท์: { $phone }
    }

    <b>{ danger-numbers }</b> ทั้งสองเบอร์โทรฟรี ทั้งกลางวันและกลางคืน
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (ยังไม่มีเบอร์โทรศัพท์)
