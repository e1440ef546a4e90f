# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 ร้องเรียนเรื่องเจ้าหน้าที่สนับสนุน
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ หมายเลข { $number } 🔒 เรื่องร้องเรียน
complaint-write =
    <b>🔒 ร้องเรียนเรื่องเจ้าหน้าที่สนับสนุน</b>

    ผู้ดูแลระบบของเราเท่านั้นที่อ่าน เขียนเป็นภาษาของคุณ หรือส่งรูปถ่ายหรือข้อความเสียงก็ได้

    ถ้าเป็นเรื่องของผู้ดูแลระบบ ส่งก่อนแล้วกดชื่อ คนนั้นจะอ่านไม่ได้ หน่วยงานภายนอก: “{ menu-guide }”

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ เรื่องร้องเรียนหมายเลข { $number }</b>

    { $received ->
        [0] คุณเขียนต่อที่นี่ได้ เราได้รับสิ่งที่คุณเขียนไว้ก่อนหน้านี้แล้ว
        [1] เราได้รับข้อความของคุณแล้ว
       *[other] เราได้รับ { $received } ข้อความของคุณแล้ว
    } ผู้ดูแลระบบจะตอบที่นี่ เจ้าหน้าที่สนับสนุนไม่เห็น คุณเขียนเพิ่มได้ หรือกด “{ consultation-finish }”

    { danger-numbers }
# $number (String)
complaint-added = ✅ เพิ่มในเรื่องร้องเรียนหมายเลข { $number } แล้ว ผู้ดูแลระบบเท่านั้นที่เห็น
# $number (String)
complaint-left_in_group = 🔒 เรื่องร้องเรียนหมายเลข { $number }: เราลบออกจากกลุ่มเจ้าหน้าที่สนับสนุนได้ไม่หมด เจ้าหน้าที่สนับสนุนอาจยังอ่านบางส่วนได้ เราขอให้ผู้ดูแลระบบลบแล้ว
# $number (String); below it stands what an admin wrote
complaint-answer = <b>คำตอบต่อเรื่องร้องเรียนหมายเลข { $number } ของคุณ</b>
# $number (String)
complaint-closed = ผู้ดูแลระบบปิดเรื่องร้องเรียนหมายเลข { $number } แล้ว การช่วยเหลือดีไหม
# $number (String)
complaint-reopened = ผู้ดูแลระบบเปิดเรื่องร้องเรียนหมายเลข { $number } อีกครั้ง
# $number (String)
complaint-open-again = เรื่องร้องเรียนหมายเลข { $number } เปิดอีกครั้งแล้ว ผู้ดูแลระบบจะเขียนถึงคุณ
# A button
complaint-name = เป็นเรื่องของใคร
# $number (String)
complaint-name-ask =
    <b>เรื่องร้องเรียนหมายเลข { $number }: เป็นเรื่องของใคร</b>

    โปรดกดชื่อ: คนนั้นจะอ่านเรื่องนี้ไม่ได้อีก แม้เป็นผู้ดูแลระบบ กดอีกครั้งเพื่อยกเลิก คุณไม่จำเป็นต้องเลือก

    คุณเขียนบอกว่าเป็นใครก็ได้ <b>แต่การเขียนไม่ได้ซ่อนเรื่องนี้:</b> ผู้ดูแลระบบทุกคนที่ไม่มี ✓ อ่านได้ คนนั้นก็อาจอ่านได้ด้วย
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ เราเพิ่มสิ่งที่คุณเขียนในเรื่องร้องเรียนหมายเลข { $number } แล้ว</b> การเขียนไม่ได้ซ่อนเรื่องร้องเรียน: ผู้ดูแลระบบทุกคนที่ไม่มี ✓ อ่านได้ ถ้าต้องการซ่อนจากใคร โปรดกดชื่อคนนั้น
# A button
complaint-name-unknown = ไม่ทราบชื่อ
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ เราเพิ่มในเรื่องร้องเรียนหมายเลข { $number } แล้วว่าคุณไม่ทราบชื่อ</b> การทำแบบนี้ไม่ได้ซ่อนเรื่องร้องเรียน ซ่อนเฉพาะจากคนที่มี ✓ เท่านั้น คุณเขียนสิ่งที่รู้เกี่ยวกับคนนั้นได้ เช่น พบกันที่ไหน
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>ถ้าคุณเลือกคนนี้ ที่นี่จะไม่มีใครอ่านเรื่องร้องเรียนหมายเลข { $number } ได้เลย</b>

    { $name } เป็นคนสุดท้ายที่อ่านได้ หลังจากนั้น หน่วยงานภายนอกเท่านั้นที่ช่วยคุณได้ คุณยังต้องการเลือกคนนี้ไหม
complaint-name-last-yes = ใช่ ไม่ให้ใครที่นี่อ่าน
complaint-name-last-no = ไม่เลือก
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ หมายเลข { $number }: คุณเปลี่ยนชื่อที่เลือก ตอนนี้จึงมีคนที่นี่อ่านได้อีก
# Above the buttons that hide another matter, or show it again
complaint-name-others = คุณเขียนถึงเราเรื่องอื่นด้วย คนที่มี ✓ อ่านเรื่องนั้นได้ ถ้าต้องการซ่อนจากคนนี้ กด 🚫
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ ปิดหมายเลข { $number }
complaint-closed_own = ✅ ปิดหมายเลข { $number } แล้ว สิ่งที่คุณเขียนที่นี่นับจากนี้ ไม่ใช่ส่วนหนึ่งของเรื่องนั้น: เจ้าหน้าที่สนับสนุนทุกคนอ่านได้ ถ้าไม่ต้องการแบบนั้น โปรดกด “{ complaint-about-staff }”: เราจะไม่บอกคนที่คุณระบุชื่อในเรื่องร้องเรียนครั้งก่อน คุณโทรหาหน่วยงานภายนอกได้ด้วย: “{ menu-guide }”
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 หมายเลข { $number }: เราไม่บอกคนที่คุณระบุชื่อในเรื่องร้องเรียนก่อนหน้านี้ และไม่บอกคนที่คุณไม่ให้อ่านสิ่งที่คุณเขียน ถ้าต้องการเปลี่ยน โปรดกด “{ complaint-name }”
complaint-name-done = เสร็จแล้ว
# $longest (Number)
complaint-name-long = ⚠️ โปรดพิมพ์ชื่อ ไม่เกิน { $longest } ตัวอักษร
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = เจ้าหน้าที่สนับสนุน
complaint-role-support_manager = หัวหน้าฝ่ายสนับสนุน
complaint-role-admin = ผู้ดูแลระบบ
complaint-role-auditor = ผู้ตรวจสอบ
