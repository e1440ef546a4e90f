## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = ยินดีต้อนรับ { $organisation } เชิญคุณมาที่บอตนี้
# $minutes (Number)
invitation-too_many = คุณเปิดลิงก์มากเกินไป โปรดรอ { $minutes } นาที แล้วเปิดลิงก์ของคุณอีกครั้ง
# $organisation, $phone (String)
invitation-followed-unknown = เราไม่รู้จักลิงก์นี้ บางส่วนของลิงก์อาจหายไป { $phone ->
        [none] โปรดขอลิงก์ใหม่จาก { $organisation }
       *[other] โปรดขอลิงก์ใหม่จาก { $organisation }: { $phone }
    } คุณเริ่มโดยไม่มีลิงก์ก็ได้
# $organisation, $phone (String)
invitation-followed-expired = ลิงก์นี้หมดอายุแล้ว { $phone ->
        [none] โปรดขอลิงก์ใหม่จาก { $organisation }
       *[other] โปรดขอลิงก์ใหม่จาก { $organisation }: { $phone }
    } คุณเริ่มโดยไม่มีลิงก์ก็ได้
# $organisation, $phone (String)
invitation-followed-revoked = ลิงก์นี้ใช้ไม่ได้อีกแล้ว { $phone ->
        [none] โปรดขอลิงก์ใหม่จาก { $organisation }
       *[other] โปรดขอลิงก์ใหม่จาก { $organisation }: { $phone }
    } คุณเริ่มโดยไม่มีลิงก์ก็ได้
# $organisation, $phone (String)
invitation-followed-used = ลิงก์นี้มีคนใช้ไปแล้ว แต่ละลิงก์ใช้ได้ครั้งเดียว เรากำลังแจ้งเจ้าหน้าที่สนับสนุน { $phone ->
        [none] ถ้าคุณไม่ได้ใช้ลิงก์นี้ โปรดบอก { $organisation }
       *[other] ถ้าคุณไม่ได้ใช้ลิงก์นี้ โปรดโทรหา { $organisation }: { $phone }
    }
# $organisation, $phone (String)
invitation-followed-ended = ลิงก์นี้ใช้ไม่ได้อีกแล้ว: หลังจากตอบสามครั้ง เรายังไม่รู้ว่าใครเปิดลิงก์ เจ้าหน้าที่สนับสนุนทราบเรื่องนี้แล้ว { $phone ->
        [none] ถ้าลิงก์นี้เป็นของคุณ โปรดบอก { $organisation }
       *[other] ถ้าลิงก์นี้เป็นของคุณ โปรดโทรหา { $organisation }: { $phone }
    } คุณเขียนที่นี่เพื่อขอความช่วยเหลือได้ด้วย
# $organisation, $phone (String)
invitation-followed-refused = ลิงก์นี้ใช้กับบัญชี Telegram นี้ไม่ได้ เรากำลังแจ้งเจ้าหน้าที่สนับสนุน { $phone ->
        [none] ถ้ามีคำถาม โปรดถาม { $organisation }
       *[other] ถ้ามีคำถาม โปรดโทรหา { $organisation }: { $phone }
    }
