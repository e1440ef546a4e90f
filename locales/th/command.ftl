# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = แสดงเมนู
command-help = บอตนี้ทำอะไรได้ และโทรหาใครเมื่อมีอันตราย
command-language = เปลี่ยนภาษา
command-profile = ข้อมูลและวันที่ของคุณ
command-mydates = กำหนดเวลาของคุณ และเหลืออีกกี่วัน
command-mydata = ดู แก้ไข หรือดาวน์โหลดข้อมูลของคุณ
command-privacy = วิธีใช้ข้อมูลของคุณ และความยินยอม
command-clear = ลบข้อความในแชตนี้
command-stop = หยุดรับข่าว
command-forget = ลบข้อมูลของคุณ
