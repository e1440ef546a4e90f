# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = ความช่วยเหลือในโทรศัพท์ของคุณ
# $name (String)
sheet-invitation-name = สำหรับ { $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation } มีบอตใน Telegram คุณถามเรื่องงาน ชีวิต และการพำนักในญี่ปุ่นได้ ด้วยภาษาของคุณเอง
sheet-invitation-install = เปิด Telegram ในโทรศัพท์ของคุณ ถ้ายังไม่มี โปรดติดตั้งก่อน ใช้ฟรี
sheet-invitation-scan = ส่องกล้องโทรศัพท์ไปที่ QR โค้ด แล้วเปิดลิงก์ที่ขึ้นมา
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = กด “เริ่ม” (Start) แล้วเลือกภาษาของคุณ
# Stands above the link, which is printed as text.
sheet-invitation-link = ใช้กล้องไม่ได้ใช่ไหม เปิดลิงก์นี้ในโทรศัพท์ของคุณ:
# $expires_on (Date)
sheet-invitation-personal = ลิงก์นี้สำหรับคุณเท่านั้น ใช้ได้ครั้งเดียว วันสุดท้ายที่ใช้ได้: { DAY($expires_on) } อย่าให้คนอื่น
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = ลิงก์นี้ใช้ได้ถึง { DAY($expires_on) } เมื่อคุณเปิดลิงก์แล้ว เจ้าหน้าที่สนับสนุนจะถามว่าคุณเป็นใคร
sheet-invitation-emergency = ที่นี่ไม่ใช่สายฉุกเฉิน เมื่อมีอันตราย โทร 110 (ตำรวจ) ไฟไหม้หรือต้องการรถพยาบาล: โทร 119
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] มีคำถามใช่ไหม โปรดถาม { $organisation }
   *[other] มีคำถามใช่ไหม โปรดโทรหา { $organisation }: { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = ทำเมื่อ { DAY($made_on) }
