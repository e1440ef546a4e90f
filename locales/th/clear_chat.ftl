# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 ลบข้อความในแชตนี้
clear_chat-ask =
    <b>ลบข้อความในแชตนี้ไหม</b>

    เราลบข้อความของคุณและข้อความของเราใน 48 ชั่วโมงที่ผ่านมา ข้อความที่เก่ากว่านั้น โปรดลบเองใน Telegram

    <b>แชตนี้เป็นหลักฐานของคุณได้</b> ก่อนลบ โปรดบันทึกสิ่งที่คุณต้องใช้: “{ my_data-send }” บันทึกของเจ้าหน้าที่สนับสนุนยังอยู่
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>ลบข้อความในแชตนี้ไหม เราถามคุณเรื่องรูปหนึ่งไว้: โปรดตอบก่อน</b> ถ้าลบตอนนี้ รูปจะหายไปจากที่นี่ และเจ้าหน้าที่สนับสนุนจะได้รับเฉพาะสิ่งที่คุณเขียนใต้รูป

    เราลบข้อความใน 48 ชั่วโมงที่ผ่านมา ก่อนลบ โปรดบันทึกสิ่งที่คุณต้องใช้ บันทึกของเจ้าหน้าที่สนับสนุนยังอยู่
clear_chat-yes = 🧹 ใช่ ลบตอนนี้
clear_chat-no = ไม่ เก็บไว้
# Above the chat, for a moment.
clear_chat-begun = ตอนนี้เรากำลังลบข้อความ
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>เราลบแล้ว { $deleted } ข้อความ</b>{ $waiting ->
        [0] {""}
       *[other] {" "}{ $waiting } ข้อความของคุณยังไม่ถึงเจ้าหน้าที่สนับสนุน ถ้าไปถึงภายใน 48 ชั่วโมง เราจะลบที่นี่ด้วย
    }{ $left ->
        [0] {""}
       *[other] {" "}Telegram ไม่ได้ลบ { $left } ข้อความ
    }

    ข้อความที่เก่ากว่านั้นอาจยังอยู่ในแชตนี้ โปรดลบเองใน Telegram บันทึกของเจ้าหน้าที่สนับสนุนยังอยู่
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>ตอนนี้เจ้าหน้าที่สนับสนุนได้รับข้อความทั้งหมดของคุณแล้ว</b> { $left ->
        [0] เราลบข้อความเหล่านั้นที่นี่แล้วด้วย
       *[other] Telegram ไม่ได้ลบ { $left } ข้อความ โปรดลบเองใน Telegram
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = ปิดหน้าจอนี้แล้ว
