# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = เราเก็บสิ่งที่คุณบอกเราไว้ เพื่อช่วยคุณ เพื่อเตือนกำหนดเวลา และเพื่อทำบันทึกที่กฎหมายกำหนด บริษัทที่คุณทำงานไม่เห็นสิ่งใดเลย
# $organisation (String)
consent-text =
    <b>{ $organisation } เป็นผู้ดูแลบอตนี้</b> { consent-keeps }

    ที่นี่ไม่ใช่สายฉุกเฉิน { danger-numbers }

    คุณยินยอมไหม
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>ยังไม่มีใครอ่านข้อความของคุณ</b> เราเก็บข้อความไว้สิบนาที คุณยินยอมไหม ถ้ายินยอม แล้วโปรดกด “{ receipt-send-kept }” ด้วย

    { danger-numbers }
    { $phone ->
        [none] เวลาทำการของเรา: { $hours }
       *[other] โทรศัพท์ของเรา: { $phone } ({ $hours })
    }

    <blockquote expandable>{ $organisation } เป็นผู้ดูแลบอตนี้ { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ ข้อความของคุณหมดเวลาแล้ว: เราเก็บไว้เพียงสิบนาที ไม่มีใครได้อ่าน</b> คุณยินยอมไหม ถ้ายินยอม โปรดเขียนอีกครั้ง

    { danger-numbers }
    { $phone ->
        [none] เวลาทำการของเรา: { $hours }
       *[other] โทรศัพท์ของเรา: { $phone } ({ $hours })
    }

    <blockquote expandable>{ $organisation } เป็นผู้ดูแลบอตนี้ { consent-keeps }</blockquote>
consent-agree = ยินยอม
consent-choose = เลือกทีละข้อ
# A button: what we keep, why we keep it, and where
consent-more = เพิ่มเติม: เก็บอะไร ทำไม ที่ไหน
# $organisation (String)
consent-purposes =
    <b>คุณยินยอมเรื่องใดบ้าง</b>

    • <b>{ consents-name-reminders }:</b> เราเตือนกำหนดเวลาให้คุณ
    • <b>{ consents-name-records }:</b> เจ้าหน้าที่สนับสนุนเก็บสิ่งที่คุณถาม และสิ่งที่เจ้าหน้าที่ตอบ แต่ถ้าคุณไม่ยินยอม เจ้าหน้าที่ก็ยังได้รับข้อความของคุณ

    โปรดกดข้อที่คุณยินยอม หรือไม่กดข้อใดเลยก็ได้
    เมื่อกด “{ consent-continue }” หมายความว่า: คุณยอมให้เราเก็บข้อมูลและคำตอบของคุณ
consent-continue = ต่อไป
consent-decline = ไม่ยินยอม
# $organisation, $phone, $hours (String)
consent-declined =
    <b>ไม่เป็นไร เราไม่เก็บอะไรเกี่ยวกับคุณเลย</b>

    { danger-numbers } ทั้งสองเบอร์โทรฟรี ทั้งกลางวันและกลางคืน

    { $phone ->
        [none] เมื่อคุณกลับมา { $organisation } จะช่วยคุณที่นี่ เวลาทำการ: { $hours }
       *[other] คุณโทรหา { $organisation } ได้ด้วย: { $phone } ({ $hours })
    }

    ถ้าต้องการกลับมา พิมพ์ /start
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    เจ้าหน้าที่สนับสนุนจะอ่านสิ่งที่คุณเขียนที่นี่ หลังจากคุณยินยอมแล้ว

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>ยังไม่มีใครอ่านข้อความของคุณ</b> เราเก็บข้อความไว้สิบนาที ถ้าต้องการส่ง โปรดกด “{ button-back }” แล้วกดยินยอม
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>ยังไม่มีใครอ่านข้อความของคุณ</b> เราเก็บข้อความไว้สิบนาที ถ้าต้องการส่ง โปรดกด “{ error-go_on }” แล้วกดยินยอม

    { danger-numbers }
# In the place of the first of them. $organisation, $phone, $hours (String)
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
