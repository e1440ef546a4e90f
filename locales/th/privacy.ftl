## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 คำชี้แจงเรื่องข้อมูลส่วนตัว
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = เราคือใคร
privacy-page-what = เก็บอะไร ทำไม
privacy-page-yes = เมื่อยินยอม
privacy-page-never = ห้ามส่งสิ่งนี้
privacy-page-time = เก็บนานเท่าไร
privacy-page-seen = ใครเห็นบ้าง
privacy-page-where = เก็บที่ไหน
privacy-page-rights = สิทธิ์ของคุณ
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    { $organisation } เป็นผู้ดูแลบอตนี้ และเป็นองค์กรสนับสนุนที่ขึ้นทะเบียน (登録支援機関, { $registration })

    { $phone ->
        [none] คำถามเรื่องข้อมูลของคุณ: { $contact }
       *[other] คำถามเรื่องข้อมูลของคุณ: { $contact } โทรศัพท์ { $phone }
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    เราเก็บหมายเลขของแชตนี้ ภาษาของคุณ คำตอบของคุณ ข้อมูลและวันที่ของคุณ และสิ่งที่คุณเขียนถึงเจ้าหน้าที่สนับสนุน

    เราใช้เพื่อตรวจเงื่อนไขร่วมกับคุณ เพื่อตอบคุณ และเพื่อเตือนกำหนดเวลา กฎหมายกำหนดให้เราต้องเก็บบันทึกการสนับสนุนของเรา
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }” มีความหมายสามอย่าง: เราเก็บสิ่งที่คุณบอกเราได้ เราเตือนกำหนดเวลากับคุณได้ เจ้าหน้าที่สนับสนุนเก็บสิ่งที่คุณถาม และสิ่งที่เจ้าหน้าที่ตอบได้

    คุณเลือกทีละข้อได้ด้วย และถอนความยินยอมแต่ละข้อได้ทุกเมื่อ: /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    เราไม่รับหมายเลขมายนัมเบอร์ หมายเลขบัญชีธนาคาร รหัสผ่าน หรือรูปถ่ายของบัตร โปรดอย่าส่งสิ่งเหล่านี้มาที่นี่
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • ข้อมูลส่วนตัวของคุณ: จนกว่าคุณจะลบ
    • การตรวจเงื่อนไขของคุณ: { NUMBER($checks_days, useGrouping: 0) } วัน
    • บันทึกการปรึกษาและการสนับสนุน: หนึ่งปีกับ { NUMBER($margin_days, useGrouping: 0) } วันหลังสัญญาของคุณสิ้นสุด
    • ถ้าคุณไม่อยู่ในรายชื่อของเรา: { NUMBER($chat_days, useGrouping: 0) } วันหลังการปรึกษาของคุณจบ เราลบทุกอย่าง { NUMBER($silent_days, useGrouping: 0) } วันหลังข้อความสุดท้ายของคุณ ถ้าเราตอบแล้ว
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    เจ้าหน้าที่สนับสนุน หัวหน้าฝ่ายสนับสนุน และผู้ดูแลระบบของ { $organisation } ผู้ตรวจสอบอ่านบันทึกได้ เรื่องร้องเรียนเกี่ยวกับเจ้าหน้าที่สนับสนุน ผู้ดูแลระบบเท่านั้นที่อ่าน

    บริษัทที่คุณทำงานไม่เห็นอะไรเลย เราบอกบริษัทต่อเมื่อคุณยินยอมในเรื่องนั้น หรือเมื่อกฎหมายกำหนดเท่านั้น
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    ข้อมูลของคุณอยู่ในคอมพิวเตอร์ในประเทศนี้: { COUNTRY($hosted_in) } { $is_encrypted ->
        [yes] ชื่อของคุณและสิ่งที่คุณเขียนถูกเข้ารหัสไว้ที่นั่น
       *[no] บอตนี้ไม่ได้เข้ารหัสข้อมูลไว้ที่นั่น
    }

    Telegram เป็นบริษัทนอกญี่ปุ่น สิ่งที่คุณเขียนที่นี่ผ่านคอมพิวเตอร์ของบริษัทนั้น ในต่างประเทศ
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – ดู แก้ไข หรือดาวน์โหลดข้อมูลของคุณ
    /stop – หยุดรับข่าว
    /forget – ลบข้อมูลของคุณ
    /privacy – ถอนความยินยอมแต่ละข้อได้ทุกเมื่อ

    ที่นี่ไม่ใช่สายฉุกเฉิน { danger-numbers } ทั้งสองเบอร์โทรฟรี ทั้งกลางวันและกลางคืน
