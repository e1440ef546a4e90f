# Telegram did not take our answer in time.
error-unanswered = การเชื่อมต่อไม่ดี แต่สิ่งที่คุณทำบันทึกไว้แล้ว โปรดทำต่อที่หน้าจอล่าสุด
# $code (String) a short code that support can look up
error-sorry = เรามีปัญหาทางเทคนิค และขั้นตอนนี้ไม่ได้บันทึกไว้ โปรดลองอีกครั้ง ถ้าเกิดขึ้นอีก โปรดบอกรหัสนี้กับเจ้าหน้าที่สนับสนุน: { $code }
# $code (String) the same
error-unshown = เรามีปัญหาทางเทคนิค สิ่งที่คุณทำบันทึกไว้แล้ว แต่เราแสดงหน้าจอถัดไปให้คุณไม่ได้ โปรดทำต่อในเมนู ถ้าเกิดขึ้นอีก โปรดบอกรหัสนี้กับเจ้าหน้าที่สนับสนุน: { $code }
error-unreadable = เราอ่านข้อความนั้นไม่ได้ โปรดส่งอีกครั้งเป็นตัวหนังสือธรรมดา เรากำลังแจ้งเจ้าหน้าที่สนับสนุน
# The button below them: the screen where the person stands
error-go_on = ▶️ ทำต่อ
