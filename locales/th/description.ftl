# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – ความช่วยเหลือจาก { $organisation }
# $organisation (String)
description-long =
    ความช่วยเหลือสำหรับคนต่างชาติที่ทำงานในญี่ปุ่น จาก { $organisation } ใช้ฟรี

    • ตรวจกฎเกณฑ์เรื่องการพำนักและงานของคุณ
    • ดูวันสำคัญของคุณ และรับการเตือนทันเวลา
    • อ่านเรื่องชีวิตและงานในญี่ปุ่น
    • ถามเจ้าหน้าที่สนับสนุนด้วยภาษาของคุณ

    บริษัทที่คุณทำงานอ่านสิ่งที่คุณเขียนที่นี่ไม่ได้

    ที่นี่ไม่ใช่สายฉุกเฉิน เมื่อมีอันตราย โทร 110 (ตำรวจ) หรือ 119 (ดับเพลิง รถพยาบาล)
# $organisation (String)
description-short = ช่วยคนต่างชาติที่ทำงานในญี่ปุ่น ฟรี โดย { $organisation } · เมื่อมีอันตราย โทร 110, 119
