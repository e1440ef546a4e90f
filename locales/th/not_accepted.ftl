# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = มายนัมเบอร์, มายนัมเบอ, มายนำเบอร์, มายนัมเบ้อ, หมายเลขประจำตัว, เลขประจำตัว, เลขส่วนตัว
not_accepted-words-bank_account = บัญชีธนาคาร, เลขบัญชี, เลขที่บัญชี, หมายเลขบัญชี, เลขบช, เลข บช, บัญชี, บันชี, รหัสสาขา, เลขสาขา, เลขที่สาขา, สาขาธนาคาร, ธนาคาร, แบงค์, แบงก์, สมุดบัญชี, บุ๊คแบงค์, บุ๊กแบงก์, บุคแบงค์, ยูโจ
not_accepted-words-password = รหัสผ่าน, รหัสลับ, รหัส pin, รหัสพิน, พิน, พินโค้ด, พาสเวิร์ด, พาสเวิด, พาสเวิร์ท, พาสโค้ด, รหัสบัตร, รหัสเอทีเอ็ม, รหัส atm, รหัสล็อกอิน, รหัสเข้าระบบ, รหัสเข้าเครื่อง, รหัสมือถือ
not_accepted-words-card_photo = บัตรไซริว, ไซริว, ไซริวการ์ด, ไซริวคาโดะ, บัตรผู้พำนัก, บัตรประจำตัวผู้พำนัก, บัตรต่างด้าว, บัตรประชาชน, หนังสือเดินทาง, พาสปอร์ต, พาสปอร์ท, พาสปอต, พาสสปอร์ต, บัตรมายนัมเบอร์, มายนัมเบอร์การ์ด, บัตรธนาคาร, บัตรเครดิต, บัตรเดบิต, บัตรเอทีเอ็ม, บัตร atm, บัตรกดเงิน, สมุดบัญชี, สมุดธนาคาร, บุ๊คแบงค์, บุ๊กแบงก์, บุคแบงค์, book bank, ใบขับขี่, บัตรประกัน, บัตรประกันสุขภาพ, หน้าบัตร, หลังบัตร
not_accepted-words-stated = คือ, เป็น, ของผมคือ, ของฉันคือ, ของหนูคือ, ของเราคือ, ของดิฉันคือ, ของผม, ของฉัน, ของหนู, ของเรา
not_accepted-words-money = เยน, บาท, ดอลลาร์, ดอล, พัน, หมื่น, แสน, ล้าน, yen, baht, thb

## Said to the worker

not_accepted-my_number =
    <b>เรากำลังลบข้อความของคุณ: ดูเหมือนเป็นหมายเลขมายนัมเบอร์ (マイナンバー)</b> คุณไม่ได้ทำผิดอะไร

    เราเก็บหมายเลขนี้ที่นี่ไม่ได้ โปรดแสดงบนกระดาษเท่านั้น ให้ที่ว่าการเมืองหรือเขต สำนักงานภาษี หรือบริษัทที่คุณทำงานดู
    ถ้าคุณเขียนเรื่องอื่นด้วย โปรดส่งอีกครั้งโดยไม่มีหมายเลข
not_accepted-bank_account =
    <b>เรากำลังลบข้อความของคุณ: ดูเหมือนเป็นหมายเลขบัญชีธนาคาร</b> คุณไม่ได้ทำผิดอะไร

    อาจมีคนเอาไปใช้ในทางที่ผิด โปรดเขียนบนกระดาษ แล้วให้บริษัทด้วยตัวเอง เจ้าหน้าที่สนับสนุนไปช่วยคุณที่ธนาคารได้
    ถ้าคุณเขียนเรื่องอื่นด้วย โปรดส่งอีกครั้งโดยไม่มีหมายเลข
not_accepted-password =
    <b>เรากำลังลบข้อความของคุณ: ดูเหมือนเป็นรหัสผ่านหรือ PIN</b> คุณไม่ได้ทำผิดอะไร

    อย่าบอกรหัสผ่านกับใคร เราไม่เคยถาม และถ้าคุณยังใช้รหัสนี้ โปรดเปลี่ยนตอนนี้ เจ้าหน้าที่สนับสนุนพบและช่วยคุณต่อหน้าได้
    ถ้าคุณเขียนเรื่องอื่นด้วย โปรดส่งอีกครั้งโดยไม่มีรหัสผ่าน
not_accepted-card =
    <b>เรากำลังลบข้อความของคุณ: ดูเหมือนมีบัตร หนังสือเดินทาง หรือสมุดบัญชีธนาคาร หรือหมายเลขจากสิ่งเหล่านี้</b> อาจมีคนเอาไปใช้ในชื่อของคุณ

    โปรดให้เจ้าหน้าที่สนับสนุนดูบัตรจริงต่อหน้า หรือแสดงที่ที่ว่าการเมืองหรือเขต หรือที่สำนักงานตรวจคนเข้าเมือง ถ้ามีคำถาม โปรดเขียนโดยไม่มีรูปหรือหมายเลข
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ หมายเลข { $number }: เราไม่ได้บอกเรื่องนี้กับใครที่นี่</b>
        [admins] เราบอกผู้ดูแลระบบของ { $organisation } ว่ามีเรื่องด่วนเกิดขึ้น: หมายเลข { $number }
       *[other] เราบอกหัวหน้าฝ่ายสนับสนุนของ { $organisation } ว่ามีเรื่องด่วนเกิดขึ้น: หมายเลข { $number }
    } เราต้องลบข้อความของคุณ เพราะมีหมายเลข รหัสผ่าน หรือบัตรอยู่ในนั้น

    <b>โปรดเขียนอีกครั้งว่าเกิดอะไรขึ้น โดยไม่มีหมายเลขนั้น</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] เราลบข้อความนี้ไม่ได้: Telegram ไม่ให้เราลบอีกแล้ว
   *[other] เราลบข้อความของคุณที่ส่งเมื่อ { DAY($on) } เวลา { $time } ไม่ได้: Telegram ให้เราลบได้ภายใน 48 ชั่วโมงเท่านั้น
    } โปรดลบด้วยตัวเอง กดค้างที่ข้อความ เลือก “ลบ” (Delete) และเลือกให้ลบสำหรับบอตด้วย
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = เจ้าหน้าที่สนับสนุนได้รับข้อความเดิมของคุณแล้ว คือข้อความก่อนที่คุณเปลี่ยน เจ้าหน้าที่เก็บข้อความเดิมนั้นไว้
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>นำรูปนี้ออกไหม</b> เฉพาะเมื่อมีบัตร หนังสือเดินทาง หรือสมุดบัญชีธนาคารในรูป { $handling ->
        [destroy] เราลบรูปที่นี่และจากแชตของเจ้าหน้าที่สนับสนุน
        [hold] เราลบรูปจากแชต เราเก็บสำเนาที่ซ่อนไว้ เพราะมีคดีความ { evidence-only }
       *[decide] เราลบรูปจากแชต เราเก็บสำเนาที่ซ่อนไว้ เพราะอาจเป็นหลักฐาน { evidence-only }
    } ถ้ามีข้อความใต้รูป ข้อความนั้นยังอยู่ โดยไม่มีตัวเลข
not_accepted-out-yes = 🗑 ใช่ นำออก
not_accepted-out-no = ไม่ เก็บไว้
not_accepted-out-left = ไม่มีอะไรเปลี่ยน: รูปของคุณยังอยู่
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>เรากำลังลบรูปของคุณที่นี่และจากแชตของเจ้าหน้าที่สนับสนุน: คุณบอกเราว่ามีบัตรในรูป</b> ถ้ามีข้อความใต้รูป ข้อความนั้นยังอยู่กับเจ้าหน้าที่สนับสนุน โดยไม่มีตัวเลข

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>เรากำลังนำรูปของคุณออกจากแชต: คุณบอกเราว่ามีบัตรในรูป</b> เราเก็บสำเนาที่ซ่อนไว้ เพราะบันทึกของคุณต้องเก็บไว้สำหรับคดีความ { evidence-only }

    <blockquote expandable>ถ้ามีข้อความใต้รูป ข้อความนั้นยังอยู่กับเจ้าหน้าที่สนับสนุน โดยไม่มีตัวเลข { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>เรากำลังนำรูปของคุณออกจากแชต: คุณบอกเราว่ามีบัตรในรูป</b> ถ้ามีข้อความใต้รูป ข้อความนั้นยังอยู่

    เราเก็บสำเนาที่ซ่อนไว้ด้วย เพราะอาจเป็นหลักฐานสำหรับคุณ { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}พวกเขาจะตัดสินใจเรื่องนี้ภายในเจ็ดวัน
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = โปรดให้เจ้าหน้าที่สนับสนุนดูบัตรจริงต่อหน้า หรือแสดงที่ที่ว่าการเมืองหรือเขต หรือที่สำนักงานตรวจคนเข้าเมือง
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>เราถามก่อนที่เจ้าหน้าที่สนับสนุนจะได้รับข้อความนี้: ในรูปมีบัตร หนังสือเดินทาง หรือสมุดบัญชีธนาคารไหม</b> อาจมีคนเอาไปใช้ในชื่อของคุณ
    ถ้าคุณไม่ตอบใน { $minutes } นาที เจ้าหน้าที่จะได้รับเฉพาะข้อความ ไม่ได้รับรูป
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>เรานำอัลบั้มนี้กลับจากเจ้าหน้าที่สนับสนุน และถามก่อน: ในรูปใดรูปหนึ่งมีบัตร หนังสือเดินทาง หรือสมุดบัญชีธนาคารไหม</b> อาจมีคนเอาไปใช้ในชื่อของคุณ
    ถ้าคุณไม่ตอบใน { $minutes } นาที เจ้าหน้าที่จะได้รับเฉพาะข้อความ ไม่ได้รับรูป
not_accepted-held-yes = 🗑 มี: ลบรูป ส่งแค่ข้อความ
not_accepted-held-no = ไม่มี: ส่งทั้งหมด
not_accepted-held-deleted = <b>เรากำลังลบรูปของคุณทุกที่ที่มีรูปอยู่</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>เรากำลังลบรูปนี้ รูปเดิมก่อนที่คุณเปลี่ยนยังอยู่กับเจ้าหน้าที่สนับสนุน</b> รูปเดิมเห็นบัตรด้วยไหม ถ้าเห็น โปรดกดปุ่มด้านล่างเพื่อนำออก
not_accepted-held-answered = คุณบอกเราว่า: ในรูปไม่มีบัตร หนังสือเดินทาง หรือสมุดบัญชีธนาคาร
# Below changed words that may be evidence
not_accepted-held-released = สิ่งที่คุณเขียนตอนนี้อาจสำคัญ: รูปของคุณส่งถึงเจ้าหน้าที่สนับสนุนไปพร้อมกัน
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>คุณไม่ได้ตอบ เราจึงไม่ให้รูปนี้กับเจ้าหน้าที่สนับสนุน</b> { $readers ->
    [none] เราเก็บข้อความของคุณไว้โดยไม่มีรูป (หมายเลข { $number }) และที่นี่ไม่มีใครอ่าน
    [unheard] เราเก็บข้อความของคุณไว้โดยไม่มีรูป (หมายเลข { $number }) { receipt-alarm-unheard }
    [kept_out] เราเก็บข้อความของคุณไว้โดยไม่มีรูป (หมายเลข { $number }) { receipt-alarm-kept_out }
    [admins] ผู้ดูแลระบบได้รับข้อความของคุณโดยไม่มีรูป (หมายเลข { $number })
    [restricted] หัวหน้าฝ่ายสนับสนุนได้รับข้อความของคุณโดยไม่มีรูป (หมายเลข { $number })
   *[group] เจ้าหน้าที่สนับสนุนได้รับข้อความของคุณโดยไม่มีรูป (หมายเลข { $number })
    } ถ้าเจ้าหน้าที่ต้องใช้รูป โปรดส่งอีกครั้ง
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>คุณไม่ได้ตอบ เราจึงไม่ให้รูปนี้กับเจ้าหน้าที่สนับสนุน</b> ถ้าเจ้าหน้าที่ต้องใช้รูป โปรดส่งอีกครั้ง
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = เราไม่ให้รูปนี้กับเจ้าหน้าที่สนับสนุน ถ้าเจ้าหน้าที่ต้องใช้รูป โปรดส่งอีกครั้ง
# A button under a photo or a document.
not_accepted-shows-card = 🗑 มีบัตรในรูปใช่ไหม นำออก
not_accepted-taken-away = เรากำลังลบ
