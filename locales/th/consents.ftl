# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

consents-button = ✅ ความยินยอมที่ให้ไว้
consents-list =
    <b>ความยินยอมที่ให้ไว้</b>

    ✅: คุณยินยอม
    ⬜: คุณไม่ยินยอม

    เลือกหนึ่งข้อเพื่ออ่านเพิ่มเติมหรือเปลี่ยน
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = ตอนนี้: คุณยินยอม
consents-now-not-given = ตอนนี้: คุณไม่ยินยอม
consents-give = ✅ ยินยอม
consents-withdraw = ถอนความยินยอม
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = การเตือนกำหนดเวลา
consents-name-records = บันทึกการปรึกษา
consents-name-health = คำถามเรื่องสุขภาพ
consents-case-health = เรื่องสุขภาพ (ปรึกษาหมายเลข { $number })
consents-case-employer = การบอกบริษัท (ปรึกษาหมายเลข { $number })
consents-why-reminders = เราใช้วันที่ของคุณเพื่อเตือนกำหนดเวลา เช่น วันสุดท้ายของระยะเวลาพำนักของคุณ
consents-without-reminders = ถ้าคุณไม่ยินยอม: เราจะไม่เตือนคุณ โปรดจำกำหนดเวลาด้วยตัวเอง
consents-why-records = เจ้าหน้าที่สนับสนุนเก็บสิ่งที่คุณเขียน และสิ่งที่เจ้าหน้าที่ตอบ ไว้เป็นบันทึกการสนับสนุน
consents-without-records = ถ้าคุณไม่ยินยอม: เจ้าหน้าที่สนับสนุนยังได้รับข้อความของคุณ และตอบที่นี่หรือโทรหาคุณ เรายังเก็บบันทึกที่กฎหมายกำหนด
consents-why-health = ในการปรึกษานี้ เจ้าหน้าที่สนับสนุนเก็บสิ่งที่คุณบอกเรื่องสุขภาพของคุณ สุขภาพเป็นเรื่องส่วนตัว เราจึงถามทุกครั้ง
consents-without-health = ถ้าคุณไม่ยินยอม: เจ้าหน้าที่สนับสนุนยังได้รับข้อความของคุณ และตอบที่นี่หรือโทรหาคุณ เรายังเก็บบันทึกที่กฎหมายกำหนด
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = การตรวจเงื่อนไขมีคำถามเรื่องสุขภาพของคุณ เพราะเงื่อนไขข้อหนึ่งคือการตรวจสุขภาพ (健康診断)
consents-without-health_check = ถ้าคุณไม่ยินยอม: เราลบคำตอบของคุณเรื่องสุขภาพ ในการตรวจเงื่อนไข ผลเรื่องสุขภาพจะเป็น “{ verdict-unknown }”
consents-why-employer = เจ้าหน้าที่สนับสนุนบอกบริษัทที่คุณทำงานได้ เฉพาะสิ่งที่จำเป็นเพื่อแก้ปัญหานี้
consents-without-employer = ถ้าคุณไม่ยินยอม: เจ้าหน้าที่สนับสนุนจะไม่บอกอะไรเพิ่มกับบริษัทที่คุณทำงาน แต่สิ่งที่บอกไปก่อนแล้วเรียกคืนไม่ได้ บางครั้งกฎหมายก็ยังกำหนดให้ต้องรายงาน
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>ขอเก็บบันทึกสิ่งที่คุณถามได้ไหม</b>

    เจ้าหน้าที่สนับสนุนของ { $organisation } ได้รับข้อความของคุณแล้ว เจ้าหน้าที่ขอเก็บข้อความของคุณและคำตอบไว้เป็นบันทึกได้ไหม คุณยังไม่เคยยินยอมเรื่องนี้ หรือคุณถอนความยินยอมแล้ว
consents-ask-health =
    <b>ขอเก็บสิ่งที่คุณเล่าเรื่องสุขภาพได้ไหม</b>

    สุขภาพเป็นเรื่องส่วนตัว เจ้าหน้าที่สนับสนุนของ { $organisation } จะเก็บไว้เพื่อการปรึกษานี้เท่านั้น บริษัทที่คุณทำงานไม่เห็น

    คุณถอนความยินยอมได้ทุกเมื่อ: /privacy, “{ consents-button }”
consents-ask-yes = ✅ ยินยอม
consents-ask-no = ไม่ยินยอม

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>ขอบอกบริษัทที่คุณทำงาน เรื่องการปรึกษาหมายเลข { $number } ได้ไหม</b>
    { WORD("consultation-kind", $kind) }

    เจ้าหน้าที่สนับสนุนคิดว่าการคุยกับบริษัทอาจช่วยได้ คุณเป็นผู้ตัดสินใจ และถ้าคุณตอบว่าไม่ เจ้าหน้าที่ก็ยังช่วยคุณ
consents-employer-yes = ได้ บอกบริษัทได้
consents-employer-no = ไม่ อย่าบอกบริษัท
# $number (String)
consents-employer-said-yes = ✅ คุณยินยอมแล้ว: เจ้าหน้าที่สนับสนุนบอกบริษัทที่คุณทำงาน เรื่องการปรึกษาหมายเลข { $number } ได้ คุณถอนความยินยอมได้: /privacy, “{ consents-button }”
consents-employer-said-no = คุณตอบว่าไม่: เจ้าหน้าที่สนับสนุนจะไม่บอกบริษัทที่คุณทำงาน เรื่องการปรึกษาหมายเลข { $number }
