# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = อันตราย, ฉุกเฉิน, เหตุฉุกเฉิน, มีอันตราย, เหตุด่วน, { sign-danger }
# These call for help: staff get them too.
spoken-cry = ช่วยด้วย, ช่วยฉันด้วย, ช่วยผมด้วย, ช่วยหนูด้วย, ช่วยเราด้วย, ใครก็ได้ช่วยด้วย, ช่วยที, ช่วยผมที, ช่วยหนูที, ช่วยฉันที, ช่วยด้วยค่ะ, ช่วยด้วยครับ, ได้โปรดช่วยด้วย, หยุดเถอะ, หยุดนะ, ปล่อยฉัน, ปล่อยผม, ปล่อยหนู, อย่าทำ, อย่าทำฉัน, อย่าทำหนู
spoken-help = ช่วย, ช่วยเหลือ, ขอความช่วยเหลือ, เจ้าหน้าที่, ขอคุยกับเจ้าหน้าที่, คุยกับคน, ช่วยหน่อย
spoken-menu = เมนู, เมนูหลัก, หน้าหลัก, หน้าแรก
spoken-stop = หยุด, ยกเลิก, เลิก, ออก
spoken-back = กลับ, ย้อนกลับ, กลับไป
spoken-language = ภาษา, เปลี่ยนภาษา
spoken-clear = ล้างแชต, ล้างแชท, ลบแชต, ลบแชท, ลบแชตนี้, ลบแชทนี้, ลบข้อความ
# Words for days, where a day is asked for.
spoken-before_yesterday = เมื่อวานซืน, วานซืน, เมื่อวานซืนนี้, สองวันก่อน, สองวันที่แล้ว
spoken-yesterday = เมื่อวาน, เมื่อวานนี้, วานนี้
spoken-today = วันนี้, ตอนนี้
spoken-tomorrow = พรุ่งนี้, วันพรุ่งนี้
spoken-after_tomorrow = มะรืน, มะรืนนี้, วันมะรืน, วันมะรืนนี้, อีกสองวัน
# N stands for a number; without it, one is meant.
spoken-days_ago = N วันก่อน, N วันที่แล้ว, เมื่อ N วันก่อน, เมื่อ N วันที่แล้ว, Nวันก่อน, Nวันที่แล้ว
spoken-weeks_ago = N สัปดาห์ก่อน, N สัปดาห์ที่แล้ว, N อาทิตย์ก่อน, N อาทิตย์ที่แล้ว, Nสัปดาห์ก่อน, Nอาทิตย์ก่อน, Nอาทิตย์ที่แล้ว, สัปดาห์ที่แล้ว, อาทิตย์ที่แล้ว, สัปดาห์ก่อน, อาทิตย์ก่อน, หนึ่งสัปดาห์ก่อน, หนึ่งอาทิตย์ก่อน
spoken-days_ahead = อีก N วัน, ในอีก N วัน, N วันข้างหน้า, อีกNวัน
