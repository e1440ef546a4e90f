## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 ถ้าเปลี่ยนคำตอบ …
whatif-what =
    <b>ถ้าเปลี่ยนคำตอบ จะเป็นอย่างไร</b>

    โปรดเลือกสิ่งที่อยากเปลี่ยน เราเพียงเทียบให้ดู คำตอบของคุณไม่เปลี่ยน
# What may come; one tap compares it.
whatif-pass-japanese_test = ถ้าสอบผ่าน JLPT N4
whatif-pass-skill_test_passed = ถ้าผ่านการสอบวัดทักษะ
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>ด้วยคำตอบของคุณตอนนี้</b>
whatif-then = <b>ถ้าเปลี่ยน</b>
whatif-same = ไม่มีข้อใดเปลี่ยน
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = ตอนนี้: { $icon } { $verdict }
whatif-verdict-then = ถ้าเปลี่ยน: { $icon } { $verdict }
whatif-use = ใช้คำตอบเหล่านี้
whatif-again = เทียบอย่างอื่น
whatif-leave = ← กลับไปที่ผล
