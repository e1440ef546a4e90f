# News: what staff write to many people at once.

notice-other_language = ℹ️ ยังไม่มีเนื้อความในภาษาของคุณ ถ้าไม่เข้าใจ โปรดถามเราในแชตนี้
notice-corrected = ✏️ เราเปลี่ยนข้อความนี้แล้ว
notice-taken_back = 🗑 <b>เราถอนข้อความของเราที่ส่งเมื่อ { DAY($on) } แล้ว</b> ข้อความนั้นใช้ไม่ได้อีก
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 ทดสอบข่าวหมายเลข { $notice }: { LANGUAGE($locale) } มีเพียงคุณที่เห็น ใต้ข่าวนี้คนทำงานจะเห็นปุ่ม: { $buttons }
notice-button-link = 🔗 เปิดหน้าเว็บ

## Below a notice, which a worker knows as news

notice-button-read = ✅ อ่านแล้ว
notice-button-unclear = 🤔 ไม่เข้าใจ
notice-button-question = 💬 มีคำถาม

## What a tap says

notice-read = ✅ ขอบคุณ เราทราบแล้วว่าคุณอ่านแล้ว
notice-read-before = ✅ คุณเคยบอกเราแล้วว่าอ่านแล้ว
notice-read_new = ข่าวนี้เปลี่ยนไปแล้วหลังจากนั้น โปรดอ่านฉบับใหม่
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ ข่าวนี้เปลี่ยนไปแล้วหลังจากนั้น ยังไม่มีเนื้อความใหม่ในภาษาของคุณ โปรดถามเรา: กด “{ notice-button-question }”
notice-not_valid = เราถอนข่าวนี้แล้ว ข่าวนี้ใช้ไม่ได้อีก
# $number (String) of the consultation
notice-asked-unclear = 🤔 เราบอกเจ้าหน้าที่สนับสนุนว่าคุณไม่เข้าใจข่าวนี้ หมายเลขของคุณคือ { $number } คุณเขียนเพิ่มได้ตอนนี้: อะไรไม่ชัดเจน
# $number (String) of the consultation
notice-asked-question = 💬 เราบอกเจ้าหน้าที่สนับสนุนว่าคุณมีคำถามเรื่องข่าวนี้ หมายเลขของคุณคือ { $number } โปรดเขียนคำถามตอนนี้
# $number (String) of the consultation
notice-asked-before = 💬 คุณเคยถามเรื่องข่าวนี้แล้ว หมายเลขของคุณคือ { $number } คุณเขียนเพิ่มได้ตอนนี้

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 เราส่งข่าวถึงคุณเมื่อ { DAY($sent) } โปรดอ่าน แล้วกด “{ notice-button-read }” ถ้ามีอะไรไม่ชัดเจน โปรดถาม

## The last news, from the menu

notice-list =
    <b>📰 ข่าว</b>

    นี่คือข่าวล่าสุดที่เราส่งถึงคุณ โปรดกดบรรทัดที่อยากอ่าน
notice-list-empty =
    <b>📰 ข่าว</b>

    ตอนนี้ไม่มีข่าวที่นี่
# Beside the day
notice-list-back = ถอนแล้ว
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 ข่าวเมื่อ { DAY($sent) }</b>{ $corrected ->
    [none] {""}
   *[other] {" "}(ฉบับใหม่เมื่อ { DAY($corrected) })
}{ $media ->
    [photo] {" "}🖼 รูปของข่าวอยู่ในแชตนี้ ด้านบนขึ้นไป
    [document] {" "}📎 ไฟล์ของข่าวอยู่ในแชตนี้ ด้านบนขึ้นไป
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ คุณอ่านแล้ว
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 ข่าวเมื่อ { DAY($sent) }</b>

    เราถอนข่าวนี้เมื่อ { DAY($back) } ข่าวนี้ใช้ไม่ได้อีก
notice-one-gone = ข่าวนี้ไม่อยู่ที่นี่แล้ว
