# Shown before a language is chosen: every locale says it in its own language.
language-choose = โปรดเลือกภาษาของคุณ
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>{ $organisation } เป็นผู้ดูแลบอตนี้ ใช้ฟรี</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>ยังไม่มีใครอ่านข้อความของคุณ</b> เราเก็บข้อความไว้สิบนาที เลือกภาษาของคุณก่อน แล้วคุณจะส่งข้อความได้

    { danger-numbers }
    { $phone ->
        [none] เวลาทำการของเรา: { $hours }
       *[other] โทรศัพท์ของเรา: { $phone } ({ $hours })
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 ฉบับร่าง: ยังไม่มีใครตรวจคำแปลนี้ โปรดยึดข้อความภาษาญี่ปุ่น
