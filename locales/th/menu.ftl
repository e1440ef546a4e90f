menu-text =
    <b>คุณต้องการทำอะไร</b>

    คุณเขียนที่นี่ได้เลย หรือส่งรูปถ่ายหรือข้อความเสียงก็ได้ เจ้าหน้าที่สนับสนุนจะอ่าน
# Below what was just added to a consultation
menu-again = <b>ต่อไปคุณต้องการทำอะไร</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 ตรวจเงื่อนไขทักษะเฉพาะทาง
menu-job_change = 🔁 การเปลี่ยนงาน
menu-consultation = 💬 ถามเจ้าหน้าที่สนับสนุน
menu-guide = 📖 คู่มือ
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 สิ่งที่เปลี่ยนแปลง ({ $count })
menu-notices = 📰 ข่าว
menu-identity = 🪪 ยืนยันตัวตน
menu-my_dates = ⏰ กำหนดเวลาและวันที่
menu-profile = 👤 ข้อมูลส่วนตัว
menu-button = เมนู
