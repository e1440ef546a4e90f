# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 คู่มือเรื่องงานและชีวิตในญี่ปุ่น</b>

    กดหัวข้อ หรือพิมพ์คำที่อยากค้นหา เช่น “ค่าล่วงเวลา”

    นี่เป็นข้อมูลทั่วไป เรื่องของคุณเอง โปรดถามเจ้าหน้าที่ของเรา
guide-choose = กดหัวข้อ หรือพิมพ์คำที่อยากค้นหา
guide-more = ▶️ อ่านต่อ
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    🔎 พบ { $count } หน้า หน้าแรกตรงกับคำของคุณมากที่สุด คุณพิมพ์คำอื่นได้ด้วย

    ยังไม่มีใครอ่านสิ่งที่คุณเขียน ถ้าเขียนถึงเจ้าหน้าที่ของเรา โปรดส่งด้วยปุ่ม

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 หน้านี้อาจช่วยคุณได้
       *[other] 🔎 { $count } หน้าต่อไปนี้อาจช่วยคุณได้ หน้าแรกตรงกับคำของคุณมากที่สุด
    } เราได้รับข้อความของคุณแล้ว: ดูข้างบน

    { danger-numbers }
guide-found-nothing =
    🔎 คู่มือไม่มีหน้าเรื่องนี้ โปรดลองคำสั้น ๆ หนึ่งคำ

    ยังไม่มีใครอ่านสิ่งที่คุณเขียน ถ้าเขียนถึงเจ้าหน้าที่ของเรา โปรดส่งด้วยปุ่ม

    { danger-numbers }
guide-send = 💬 ส่งสิ่งที่เขียนให้เจ้าหน้าที่สนับสนุน
guide-all = 📖 หัวข้อทั้งหมด

## What Specified Skilled Worker is

guide-title-what_is = ทักษะเฉพาะทางคืออะไร
guide-text-what_is =
    ทักษะเฉพาะทาง (特定技能) หรือที่เรียกว่าโทคุเทกิโน เป็น<b>สถานภาพการพำนัก</b> (在留資格) คนจากประเทศอื่นอยู่และทำงานในญี่ปุ่นได้ด้วยสถานภาพนี้

    มีไว้สำหรับสาขาที่มีคนทำงานไม่พอในญี่ปุ่น คนที่มีสถานภาพนี้มีความรู้และทักษะสำหรับสาขาของตน
guide-title-workers = ต่างจากการฝึกอย่างไร
guide-text-workers =
    <b>การฝึกปฏิบัติงานทางเทคนิค (技能実習)</b> มีไว้เพื่อเรียนรู้เป็นหลัก การเปลี่ยนที่ทำงานถูกจำกัด

    <b>ทักษะเฉพาะทาง</b> มีไว้เพื่อทำงาน คุณมาในฐานะคนทำงานที่ทำงานนั้นได้แล้ว คุณเปลี่ยนบริษัทได้ ถ้าครบตามเงื่อนไข
guide-title-tests = ทักษะและภาษาญี่ปุ่น
guide-text-tests =
    คุณแสดงด้วยการสอบว่าคุณพร้อมทำงาน:

    • <b>การสอบวัดทักษะ</b>ของสาขาของคุณ
    • สำหรับหมายเลข 1 <b>การสอบภาษาญี่ปุ่น</b>: JFT-Basic หรือ JLPT ระดับ N4 ขึ้นไป บางงานต้องใช้ระดับสูงกว่า

    ถ้าคุณจบการฝึกปฏิบัติงานทางเทคนิค หมายเลข 2 (技能実習２号) ด้วยผลดี คุณอาจไม่จำเป็นต้องสอบบางอย่าง “{ menu-eligibility }” ตรวจเรื่องนี้ร่วมกับคุณ
guide-title-advantages = ทำไมบริษัทใช้สถานภาพนี้
guide-text-advantages =
    สำหรับบริษัท สถานภาพนี้หมายความว่า:

    • มีกฎหมายรองรับชัดเจน
    • ได้คนที่ผ่านการสอบวัดทักษะและการสอบภาษาญี่ปุ่น
    • เป็นการจ้างงานที่ตั้งใจให้อยู่นาน

    ที่ทำงานในญี่ปุ่นจ้างคนด้วยวิธีนี้มากขึ้นเรื่อย ๆ

## The two types

guide-title-types = สองแบบ: หมายเลข 1 และหมายเลข 2
guide-text-types =
    <b>หมายเลข 1 (特定技能１号)</b> สำหรับคนที่มีความรู้และทักษะตามที่สาขาของตนต้องใช้ คนกลุ่มนี้มีสิทธิ์ได้รับการสนับสนุน

    <b>หมายเลข 2 (特定技能２号)</b> สำหรับคนที่มีทักษะสูงกว่า

    หมายเลข 1 ไม่กลายเป็นหมายเลข 2 เองโดยอัตโนมัติ สำหรับหมายเลข 2 คุณต้องสอบและยื่นคำขอต่างหาก ผู้ตัดสินคือสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁)
guide-title-type_1 = หมายเลข 1 (特定技能１号)
guide-text-type_1 =
    • บริษัทที่คุณทำงานต้องทำแผนการสนับสนุน คุณมีสิทธิ์ได้รับการสนับสนุนสิบอย่าง
    • คุณอยู่ได้รวมทั้งหมดห้าปี อ่านเพิ่มที่ “{ guide-title-five_years }”
    • เท่าที่เราทราบ คุณทำงานเต็มเวลาให้บริษัทเดียว คุณทำงานเสริมไม่ได้ ครอบครัวโดยปกติมาอยู่กับคุณไม่ได้ เจ้าหน้าที่ของเราจะยืนยันเรื่องนี้ให้คุณ
guide-title-type_2 = หมายเลข 2 (特定技能２号)
guide-text-type_2 =
    • คุณต้องสอบผ่านการสอบหมายเลข 2 ของสาขาของคุณ และแสดงประสบการณ์ทำงาน
    • หมายเลข 2 ไม่จำกัดห้าปี
    • ไม่มีแผนการสนับสนุน แต่คุณยังเขียนถึงเราที่นี่ได้
    • เท่าที่เราทราบ สามีหรือภรรยาและลูกของคุณยื่นขอมาอยู่กับคุณได้ เจ้าหน้าที่ของเราจะยืนยัน
    • ไม่ใช่ทุกสาขาที่มีหมายเลข 2 โปรดอ่านหน้าของสาขาของคุณ

## Fields

# And where applications are limited now.
guide-title-fields = สาขางานและข้อจำกัด
# $open, $decided (Number) fields
guide-text-fields =
    คุณทำงานได้เฉพาะบางสาขาเท่านั้น ตอนนี้เปิด { $open } สาขา { $decided ->
        [0] { "" }
       *[other] มีการตัดสินใจแล้วว่าจะเพิ่มอีก { $decided } สาขา แต่ยังไม่ได้ยืนยันวัน
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>ตอนนี้ถูกจำกัด:</b> { $fields }
# $ja (String) the official name
guide-field-names = ชื่อทางการ: { $ja }
guide-field-not_open = มีการตัดสินใจแล้วว่าจะเพิ่มสาขานี้ แต่ยังไม่ได้ยืนยันวันที่เปิด เมื่อเจ้าหน้าที่ของเราทราบ จะบอกคุณ
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 การสอบวัดทักษะสำหรับ { WORD("eligibility-option-status", $status) }: { $test } ❓
   *[false] 📝 การสอบวัดทักษะสำหรับ { WORD("eligibility-option-status", $status) }: { $test }
}
guide-field-care_japanese_test = 🗣 นอกจากการสอบภาษาญี่ปุ่นทั่วไป สาขานี้มีการสอบภาษาญี่ปุ่นของตัวเอง: 介護日本語評価試験
guide-field-driving_licence = 🚗 คุณต้องมีใบขับขี่ญี่ปุ่น (運転免許) สำหรับงานนี้ เจ้าหน้าที่ของเราจะยืนยันว่าต้องเป็นแบบใด
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level =
    { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }: JLPT ระดับ N3 ขึ้นไป
       *[other] 🗣 { WORD("eligibility-option-status", $status) } สำหรับ { $roles }: JLPT ระดับ N3 ขึ้นไป
    } { $below ->
        [needs_staff] เรายังไม่ได้ยืนยันว่าตอนนี้ยังเป็นแบบนี้ เจ้าหน้าที่ของเราจะยืนยัน
       *[not_met] ระดับที่ต่ำกว่านี้ไม่พอ
    }
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] หมายเลข 2 (特定技能２号): สาขานี้มี
   *[false] หมายเลข 2 (特定技能２号): เท่าที่เราทราบ สาขานี้ไม่มี
}
# $has (String) true or false
guide-field-dispatch =
    { $has ->
        [true] ผู้จ้างคุณเป็นบริษัทส่งคนทำงาน (派遣会社) ได้
       *[false] บริษัทที่คุณทำงานต้องจ้างคุณเองโดยตรง ห้ามส่งคนทำงานไปบริษัทอื่น (派遣)
    }
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard = { $status ->
    [both] • { WORD("standard", $standard) }
   *[other] • { WORD("eligibility-option-status", $status) }: { WORD("standard", $standard) }
}{ $unsure ->
    [true] {" "}❓
   *[false] {""}
}
# Once, below the lines that bear the mark.
guide-field-unsettled = ❓ หมายความว่า: ไม่ชัดเจน ไม่มีหน้าใดเขียนชัดเจน หรือแต่ละหน้าเขียนไม่ตรงกัน เจ้าหน้าที่ของเราจะยืนยัน
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: เท่าที่เราทราบ หยุดรับคำขอหนังสือรับรองสถานภาพการพำนัก (在留資格認定証明書)
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: เท่าที่เราทราบ คำขอถูกจำกัด
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] ตั้งแต่ { $since } เจ้าหน้าที่ของเราจะยืนยันว่าตอนนี้ยังเป็นแบบนี้หรือไม่
   *[other] ตั้งแต่ { $since } ถึง { $until } เจ้าหน้าที่ของเราจะยืนยัน
}
guide-suspension-extend = ถ้าคุณทำงานในสาขานี้อยู่แล้วและต่ออายุระยะเวลาพำนัก เท่าที่เราทราบ สำนักงานตรวจคนเข้าเมืองพิจารณาคำขอของคุณตามปกติ ข้อจำกัดนี้ไม่ได้หมายความว่าคุณต้องออกจากญี่ปุ่น

## Registered support organisation

guide-title-organisation = องค์กรสนับสนุนที่ขึ้นทะเบียน
guide-text-organisation =
    องค์กรสนับสนุนที่ขึ้นทะเบียน (登録支援機関) ขึ้นทะเบียนกับรัฐบาล องค์กรนี้สนับสนุนคนทำงานหมายเลข 1 แทนบริษัทที่จ้าง ทั้งเรื่องชีวิตประจำวันและเรื่องงาน

    หลังจากคุณมาถึง องค์กรทำตามแผนการสนับสนุนของคุณ เพื่อให้คุณอยู่และทำงานได้อย่างสบายใจ

    /help บอกว่าองค์กรใดเป็นผู้ดูแลบอตนี้
guide-title-why_organisation = ทำไมจึงมีองค์กรแบบนี้
guide-text-why_organisation =
    บริษัทที่จ้างคนทำงานหมายเลข 1 ต้องสนับสนุนพวกเขาตามแผนการสนับสนุน ถ้าบริษัทจะทำเอง ต้องมีผู้รับผิดชอบการสนับสนุน และสิ่งอื่นอีก

    บริษัทขอให้องค์กรสนับสนุนที่ขึ้นทะเบียนทำแทนได้ แล้วจะทำตามกฎได้ง่ายขึ้น บริษัทและคนในที่ทำงานมีงานน้อยลง
guide-title-reports = สิ่งที่เปลี่ยนใน ค.ศ. 2025
guide-text-reports =
    ใน ค.ศ. 2025 เอกสารง่ายขึ้น: รายงานประจำทำปีละครั้ง บริษัทและองค์กรเป็นผู้ทำ ไม่ใช่คุณ ส่วนการแจ้งของคุณเอง คุณยังต้องส่งภายใน 14 วัน เช่น เมื่อสัญญาของคุณสิ้นสุด

    <b>การพบพูดคุยไม่เปลี่ยน:</b> อย่างน้อยหนึ่งครั้งทุกสามเดือน

## The ten supports

guide-title-supports = การสนับสนุนสิบอย่าง
guide-text-supports = ถ้าเป็นหมายเลข 1 คุณมีสิทธิ์ได้รับการสนับสนุนสิบอย่าง (義務的支援) ตั้งแต่ก่อนมาญี่ปุ่นจนถึงวันที่คุณออกจากญี่ปุ่น โปรดกดข้อที่อยากอ่านและขอรับ
guide-title-optional_support = การสนับสนุนอื่น
guide-text-optional_support =
    นอกจากการสนับสนุนสิบอย่าง องค์กรอาจช่วยมากกว่านั้น (任意的支援)

    คู่มือนี้ไม่ได้บอกว่าเรามีอะไรบ้าง โปรดถามเจ้าหน้าที่ของเรา
# $ja (String) the official name
guide-official = ชื่อทางการ: { $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = คำอธิบายก่อนเริ่มงาน
guide-short-transport = รับและส่งที่สนามบิน
guide-short-housing = ที่พักและสัญญา
guide-short-orientation = แนะนำชีวิตในญี่ปุ่น
guide-short-accompany = ไปหน่วยงานราชการกับคุณ
guide-short-japanese = การเรียนภาษาญี่ปุ่น
guide-short-consult = การปรึกษาและเรื่องร้องเรียน
guide-short-exchange = การพบปะคนญี่ปุ่น
guide-short-job_change = ช่วยหางานใหม่
guide-short-interview = การพบพูดคุยตามกำหนด
guide-support-guidance =
    ก่อนยื่นคำขอ เจ้าหน้าที่สนับสนุนอธิบายสัญญา งาน และขั้นตอนที่สำนักงานตรวจคนเข้าเมือง และถามว่ามีใครเก็บเงินประกันจากคุณไหม เจ้าหน้าที่คุยกับคุณต่อหน้าหรือทางวิดีโอ ในภาษาที่คุณเข้าใจ

    ถ้ามีอะไรไม่ชัดเจน คุณถามอีกได้
guide-support-transport =
    เมื่อคุณมาญี่ปุ่น เจ้าหน้าที่สนับสนุนไปรับคุณที่สนามบิน และพาไปที่ทำงานหรือที่พัก
    เมื่อคุณกลับประเทศถาวร เจ้าหน้าที่ไปกับคุณจนถึงจุดตรวจความปลอดภัย

    ถ้าต้องการขอ โปรดเขียนเที่ยวบิน วัน และสนามบิน
guide-support-housing =
    เจ้าหน้าที่สนับสนุนช่วยคุณหาที่พัก เช่น หาผู้ค้ำประกันหรือที่พักของบริษัท และช่วยเรื่องสัญญาในชีวิตประจำวัน: ธนาคาร โทรศัพท์ ไฟฟ้า แก๊ส น้ำ

    ถ้าต้องการขอ โปรดเขียนว่าต้องการอะไร และตั้งแต่เมื่อไร
guide-support-orientation =
    หลังจากคุณมาถึง เจ้าหน้าที่สนับสนุนอธิบายกฎของชีวิตในญี่ปุ่น: การจราจร ขยะ ภัยพิบัติ ตำรวจ สิทธิ์ของคุณตามกฎหมาย

    คุณขอให้อธิบายส่วนใดอีกครั้งก็ได้
guide-support-accompany =
    เจ้าหน้าที่สนับสนุนไปหน่วยงานกับคุณ เช่น ที่ว่าการเมืองหรือเขต เรื่องภาษี ประกัน และบำนาญ และช่วยกรอกแบบฟอร์ม

    ถ้าต้องการขอ โปรดเขียนว่าต้องไปหน่วยงานใด และภายในวันไหน
guide-support-japanese =
    เจ้าหน้าที่สนับสนุนบอกคุณ เรื่องชั้นเรียนและสื่อการเรียนภาษาญี่ปุ่น และช่วยคุณสมัคร

    ถ้าต้องการขอ โปรดเขียนว่าคุณอยู่ที่ไหน และว่างเมื่อไร
guide-support-consult =
    คุณนำปัญหาหรือเรื่องร้องเรียนใด ๆ เกี่ยวกับงานหรือชีวิตมาบอกได้ ในภาษาที่คุณเข้าใจ เจ้าหน้าที่สนับสนุนตอบ ถ้าจำเป็น เจ้าหน้าที่ช่วยคุณติดต่อหน่วยงานที่ถูกต้อง

    ถ้าจะเริ่ม โปรดกด “{ life-send }” แล้วเลือกว่าเป็นเรื่องอะไร
guide-support-exchange =
    เจ้าหน้าที่สนับสนุนบอกคุณเรื่องกิจกรรมในพื้นที่ และช่วยให้คุณได้พบคนญี่ปุ่นในที่ที่คุณอยู่และทำงาน

    ถ้าต้องการขอ โปรดเขียนว่าคุณอยากทำอะไร
guide-support-job_change =
    ถ้าคุณตกงานโดยไม่ใช่ความผิดของคุณ เช่น บริษัทปิด คุณจะได้รับการช่วยหาบริษัทใหม่

    ถ้าต้องการขอ โปรดเขียนว่าเกิดอะไรขึ้น และวันที่งานของคุณสิ้นสุด โปรดถามก่อนเซ็นอะไร
guide-support-interview =
    อย่างน้อยหนึ่งครั้งทุกสามเดือน เจ้าหน้าที่สนับสนุนพบพูดคุยกับคุณ และคุยกับหัวหน้างานของคุณแยกต่างหาก และถ้าเจ้าหน้าที่รู้ว่ามีการทำผิดกฎหมาย เจ้าหน้าที่จะรายงานต่อทางการ

    คุณขอพบพูดคุยได้ทุกเมื่อ แม้ยังไม่ครบสามเดือน

## Interviews

guide-title-interviews = การพบพูดคุยทุกสามเดือน
guide-text-interviews =
    เจ้าหน้าที่สนับสนุนพบพูดคุยกับคุณอย่างน้อย <b>หนึ่งครั้งทุกสามเดือน</b> และคุยกับหัวหน้างานโดยตรงของคุณด้วย โดยไม่มีคุณอยู่

    เจ้าหน้าที่ถามเรื่องงาน ค่าจ้าง เวลาทำงาน วันหยุด ที่พัก และสุขภาพ และถามว่ามีใครเก็บหนังสือเดินทาง บัตรไซริว หรือเงินของคุณไว้ไหม

    ถ้าเจ้าหน้าที่รู้ว่ามีการทำผิดกฎหมายแรงงาน เจ้าหน้าที่ต้องรายงานต่อสำนักงานตรวจสอบมาตรฐานแรงงาน (労働基準監督署) หรือหน่วยงานอื่นของรัฐ

    ถ้าเกินสามเดือนแล้ว โปรดขอพบพูดคุยกับเจ้าหน้าที่ของเรา

## Changing jobs

guide-title-job_change = การเปลี่ยนงาน
guide-text-job_change =
    คุณเปลี่ยนงานได้ ถ้าครบตามเงื่อนไข

    <b>อย่าเริ่มทำงานกับบริษัทใหม่ก่อนได้รับอนุญาต</b> จากสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) โปรดคุยกับเจ้าหน้าที่ของเราก่อนลาออกจากงาน

    เมื่อสัญญาสิ้นสุดหรือเริ่มต้น คุณต้องแจ้งสำนักงานตรวจคนเข้าเมืองญี่ปุ่นภายใน 14 วัน
guide-title-job_change_rule = เปลี่ยนไปงานใดได้บ้าง
guide-text-job_change_rule =
    คุณเปลี่ยนไปทำงานเหล่านี้ได้:

    • งานในประเภทงานเดียวกัน (業務区分) เพราะคุณมีทักษะสำหรับงานนั้นแล้ว หรือ
    • ประเภทงานที่ยืนยันแล้วว่าใช้ทักษะเดียวกัน เช่น ด้วยการสอบ

    ถ้าจะไปสาขาอื่น โดยปกติคุณต้องสอบผ่านการสอบของสาขานั้น การตัดสินเรื่องนี้ด้วยตัวเองเป็นเรื่องยาก เจ้าหน้าที่ของเราตรวจร่วมกับคุณ

    ในสาขาบริการอาหาร เท่าที่เราทราบ ตอนนี้การเปลี่ยนงานถูกจำกัด โปรดอ่าน “{ field-food_service }”
guide-title-job_change_permission = ต้องได้รับอนุญาตก่อน
guide-text-job_change_permission =
    การอนุญาตของคุณระบุชื่อบริษัทที่คุณทำงาน
    ถ้าจะไปบริษัทใหม่หรือสาขาอื่น คุณยื่นขอเปลี่ยนสถานภาพการพำนัก (在留資格変更許可申請)

    คุณเริ่มงานใหม่ได้หลังจากได้รับอนุญาตแล้วเท่านั้น
guide-title-job_change_help = ใครช่วยคุณหางานใหม่
guide-text-job_change_help =
    ถ้าสัญญาของคุณสิ้นสุดเพราะบริษัท (บริษัทปิด หรือเลิกจ้างคุณด้วยเหตุผลของบริษัทเอง) บริษัทต้องช่วยคุณหางานใหม่ แต่ถ้าบริษัททำไม่ได้ เราหรือบริษัทที่เกี่ยวข้องต้องช่วย เท่าที่ทำได้จนกว่าคุณจะได้งาน

    เจ้าหน้าที่สนับสนุนบันทึกการปรึกษาของคุณ การไป Hello Work (ハローワーク) บริษัทที่อาจจ้างคุณ และผู้รับผิดชอบ รวมทั้งล่าม

    ถ้าคุณอยากลาออกเอง ไม่มีใครมีหน้าที่นี้ โปรดคุยกับเราก่อน

## Five years

guide-title-five_years = ห้าปี
guide-text-five_years =
    ด้วยทักษะเฉพาะทาง หมายเลข 1 คุณอยู่ได้ <b>รวมทั้งหมดห้าปี</b> (通算5年) ทุกสาขาและทุกบริษัทนับรวมกัน ช่วง “กิจกรรมเฉพาะ” (特定活動) เพื่อเตรียมตัวก็นับด้วย

    ตั้งแต่วันที่ 30 กันยายน ค.ศ. 2025 มีข้อยกเว้น การลาคลอด ลาเลี้ยงลูก ลาป่วย หรือลาเพราะบาดเจ็บ บางครั้งไม่นับ

    ปีที่หกเป็นไปได้ในบางกรณี ตัวอย่าง: คุณสอบหมายเลข 2 ไม่ผ่าน แต่ได้คะแนนตั้งแต่ 80 % ของเกณฑ์ผ่านขึ้นไป หรือในงานดูแลผู้สูงอายุ คุณเกือบผ่านการสอบระดับชาติ (介護福祉士国家試験) เจ้าหน้าที่ของเราต้องตรวจกรณีของคุณ

    โปรดคุยกับเจ้าหน้าที่ของเราหนึ่งปีก่อนครบห้าปี “{ menu-eligibility }” นับวันให้คุณ

## Changes of the law

guide-title-changes = 📣 สิ่งที่เปลี่ยนแปลง
guide-text-changes = การเปลี่ยนแปลงที่จะมาถึง และที่เริ่มแล้วภายในหนึ่งปีที่ผ่านมา
guide-changes-none = ตอนนี้เราไม่พบสิ่งใหม่
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 การเปลี่ยนแปลงที่เกี่ยวหรืออาจเกี่ยวกับคุณ: <b>{ $count }</b>
    แต่ละหน้าบอกว่าแน่นอนแค่ไหน
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line =
    { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>: { $state ->
        [in_force] เริ่มใช้แล้วตั้งแต่ { $on }
        [decided] จะเริ่มใช้ { $on }
        [undated] ตัดสินใจแล้ว แต่ยังไม่มีวัน
        [overdue] วางแผนไว้ { $on } ยังไม่ได้ยืนยัน
        [planned] คาดว่า { $on } ยังไม่แน่นอน
       *[unclear] ไม่ชัดเจน { $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>กฎหมายเปลี่ยนแล้ว หรือจะเปลี่ยนเร็ว ๆ นี้:</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 ใช้แล้วตั้งแต่: { $on }
    [decided] 🗓 ตัดสินใจแล้ว เริ่มใช้: { $on }
    [overdue] 🗓 กำหนดเริ่มไว้: { $on } เจ้าหน้าที่ของเราจะยืนยันว่าเริ่มแล้วหรือยัง
    [planned] 🗓 <b>เป็นเพียงการคาด ไม่แน่นอน</b> คาดว่าตั้งแต่: { $on }
   *[unclear] 🗓 <b>ไม่ชัดเจน</b> วันที่หน้าเว็บเขียนไว้: { $on } เจ้าหน้าที่ของเราจะยืนยันว่าตอนนี้เป็นอย่างไร
}
guide-change-undated = 🗓 ตัดสินใจแล้ว แต่ยังไม่กำหนดวันที่เริ่มใช้
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = ตัดสินใจหรือประกาศเมื่อ: { $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 สถานภาพ: { $names }
    [fields] 👥 สาขา: { $names }
    [countries] 👥 สัญชาติ: { $names }
   *[paths] 👥 สำหรับ: { $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ เรื่องนี้เกี่ยวกับคุณ
    [maybe] ➡️ เรื่องนี้อาจเกี่ยวกับคุณ เรารู้เรื่องของคุณไม่พอที่จะแน่ใจ
   *[no] ➡️ เท่าที่เราทราบ เรื่องนี้ไม่เกี่ยวกับคุณ
}
# $confidence (String)
guide-change-confidence =
    { $confidence ->
        [certain] ✅ เราเห็นเนื้อความเรื่องนี้ในหน้าเว็บทางการแล้ว
        [likely] 🔹 หน้าเว็บอื่นเขียนไว้แบบนี้ เรายังไม่เห็นเนื้อความทางการ
       *[unsettled] ❓ <b>ไม่ชัดเจน:</b> แต่ละหน้าเขียนไม่ตรงกัน หรือไม่ได้เขียนว่าตอนนี้เป็นอย่างไร โปรดอย่าเพิ่งยึดตามนี้ก่อนที่เจ้าหน้าที่ของเราจะยืนยัน
    }
guide-intent-from_abroad = การมาญี่ปุ่น
guide-intent-change_status = การเปลี่ยนสถานภาพการพำนัก
guide-intent-change_employer = การเปลี่ยนบริษัท
guide-intent-extend = การต่ออายุระยะเวลาพำนัก
guide-intent-home_trip = การกลับไปเยี่ยมบ้าน
guide-intent-leaving = การออกจากญี่ปุ่นถาวร
guide-intent-moving = การย้ายบ้าน
guide-intent-family_visit = การมาเยี่ยมของครอบครัว
guide-intent-permanent_residence = ถิ่นที่อยู่ถาวร

## Telephone numbers

guide-title-hotlines = ☎️ เบอร์โทรศัพท์
guide-text-hotlines = โปรดกดหัวข้อ คุณจะเห็นว่าใครตอบเป็นภาษาของคุณ
guide-title-hotlines_status = 🛂 สถานภาพการพำนัก คำถาม
guide-text-hotlines_status = สำหรับคำถามเรื่องสถานภาพและชีวิตของคุณในญี่ปุ่น
guide-title-hotlines_work = 🏭 งานและค่าจ้าง
guide-text-hotlines_work = สำหรับปัญหาเรื่องค่าจ้าง เวลาทำงาน หรือการปฏิบัติต่อคุณในที่ทำงาน
guide-title-hotlines_field = 🧰 งานดูแลผู้สูงอายุ ก่อสร้าง
guide-text-hotlines_field = หน่วยงานเหล่านี้รู้จักงานของสาขาหนึ่งดี
guide-title-hotlines_rights = ⚖️ สิทธิ์ กฎหมาย ความรุนแรง
guide-text-hotlines_rights = มีใครทำไม่ดีหรือทำร้ายคุณไหม คุณต้องการรู้กฎหมายไหม
guide-title-hotlines_health = 💚 เรื่องกลุ้มใจและสุขภาพ
guide-text-hotlines_health = หน่วยงานเหล่านี้รับฟังคุณ หรือหาหมอที่พูดภาษาของคุณ
guide-title-hotlines_life = 🏠 ชีวิตประจำวัน ภัยพิบัติ
guide-text-hotlines_life = สำหรับปัญหาการซื้อของ บำนาญ ภาษี การหางาน มายนัมเบอร์ และหลังเกิดภัยพิบัติ
guide-hotlines-waiting = เจ้าหน้าที่ของเรายังไม่ได้ยืนยัน เบอร์โทรของหน่วยงานเหล่านี้ โปรดกดเพื่อดูหน้าเว็บหรือชื่อภาษาญี่ปุ่น
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {", "}{ $languages }
}{ $old ->
    [true] {" "}⚠️ สำเนาเก่า
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 ตอนนี้เปิด ถึง { $at } น.
guide-line-always = 🟢 ทั้งกลางวันและกลางคืน
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 ปิด จะเปิด { DAY($on) } { $at } น.
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number } ({ $languages })
}
guide-hotline-waiting = ❓ เจ้าหน้าที่ของเรายังไม่ได้ยืนยันเบอร์โทร โปรดดูหน้าเว็บ
guide-hotline-named = ❓ เราไม่มีเบอร์โทรหรือหน้าเว็บที่ยืนยันแล้ว โปรดหาจากชื่อภาษาญี่ปุ่น เช่น ในแผนที่
# $keys (String) figures
guide-hotline-press = เมื่อมีคนหรือเครื่องตอบ กด { $keys }
# $languages (String) names
guide-hotline-languages = 🗣 ภาษาที่ใช้ได้: { $languages }
guide-hotline-languages-waiting = 🗣 ภาษาที่อาจใช้ได้: { $languages }
guide-hotline-cost-free = 🆓 โทรฟรี
guide-hotline-cost-call_charge = 💴 คุณจ่ายค่าโทร
guide-hotline-cost-navi_dial = 💴 คุณจ่ายค่าโทร (Navi Dial)
guide-hotline-cost-interpreting_free = 💴 คุณจ่ายค่าโทร ล่ามฟรี
# $url (String), $languages (String) names
guide-hotline-online = 💬 ทางข้อความ: { $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ เจ้าหน้าที่ของเราตรวจเมื่อ { DAY($on) }
# $on (String) an ISO day
guide-hotline-copied = 📄 จากหน้าเว็บทางการ สำเนาเมื่อ { DAY($on) } เรายังไม่ได้โทร
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ สำเนาเก่าของหน้าเว็บทางการ ไม่มีวันที่ เรายังไม่ได้โทร โปรดดูหน้าเว็บก่อน:
   *[other] ⚠️ สำเนาเก่าของหน้าเว็บทางการ ({ DAY($on) }) เรายังไม่ได้โทร โปรดดูหน้าเว็บก่อน:
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours } (เวลาญี่ปุ่น) ปิดตั้งแต่ 29 ธันวาคม ถึง 3 มกราคม
   *[open] 🕘 { $hours } (เวลาญี่ปุ่น)
}
guide-hours-always = 🕘 ทั้งกลางวันและกลางคืน
guide-hours-unknown = 🕘 เราไม่ทราบเวลาทำการ
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days } และวันหยุดราชการ { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = เฉพาะ: { $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 ตามเวลาทำการ ตอนนี้เปิด ถึง { $at } น.
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 ตามเวลาทำการ ตอนนี้ปิด จะเปิด { DAY($on) } { $at } น.

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = อาจพูดได้เฉพาะภาษาญี่ปุ่น
guide-hotline-note-ambulance_fire = บอกชื่อภาษาของคุณและอย่าวางสาย หลายพื้นที่มีล่ามเข้ามาในสาย แต่ไม่ใช่ทุกที่ ระหว่างต่อสาย คุณจะไม่ได้ยินอะไรครู่หนึ่ง
guide-hotline-note-police_not_urgent = กลางคืนไม่ตอบ เวลาของแต่ละจังหวัดไม่เหมือนกัน
guide-hotline-note-ambulance_advice = ไม่ใช่ทุกจังหวัดที่มี
guide-hotline-note-consultation_centres = หน้าเว็บมีรายชื่อศูนย์ของทุกจังหวัด
guide-hotline-note-tokyo_navi = สำหรับคนที่อยู่ เรียน หรือทำงานในโตเกียว
guide-hotline-note-labour_standards = ให้คำแนะนำเท่านั้น คุณไม่จำเป็นต้องบอกชื่อ
guide-hotline-note-care_jicwels = สำหรับสาขางานดูแลผู้สูงอายุ
guide-hotline-note-construction_fits = สำหรับสาขาก่อสร้าง
guide-hotline-note-dv_plus = ทางโทรศัพท์ใช้ได้เฉพาะภาษาญี่ปุ่น ถ้าใช้ภาษาอื่น: เขียนในหน้าเว็บ
guide-hotline-note-yorisoi = ภาษาต่างประเทศขึ้นอยู่กับวันและเวลา
guide-hotline-note-my_number = คุณระงับบัตรที่หายได้ทุกเมื่อ ทั้งกลางวันและกลางคืน
guide-hotline-note-disaster_message = ใช้ได้เมื่อเกิดภัยพิบัติใหญ่ และใช้ฝึกได้ในวันที่กำหนด

## What one must know of a number

guide-hotline-number-ip_or_abroad = สำหรับโทรศัพท์ IP บางแบบ และจากต่างประเทศ
guide-hotline-number-ip_or_prepaid = สำหรับโทรศัพท์ IP และแบบเติมเงิน
guide-hotline-number-hokkaido = ในฮอกไกโด
guide-hotline-number-sapporo = ในซัปโปโร
guide-hotline-number-iwate_miyagi_fukushima = ในอิวาเตะ มิยางิ และฟุกุชิมะ
guide-hotline-number-languages_by_day = ภาษาขึ้นอยู่กับวัน
guide-hotline-number-lost_card = เรื่องบัตร และการระงับบัตรที่หาย
guide-hotline-number-my_number_system = เรื่องระบบมายนัมเบอร์
