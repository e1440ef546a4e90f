# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>คุณต้องการทำอะไร</b>

    เราถามเฉพาะเรื่องที่ยังอาจเป็นปัญหา “ครั้งแรก” หมายความว่า: คุณไม่เคยมีสถานภาพนี้ และไม่เคยเตรียมตัวด้วย “กิจกรรมเฉพาะ” (特定活動) ผู้ตัดสินมีเพียงสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) เท่านั้น
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = ครั้งแรก ตอนนี้อยู่นอกญี่ปุ่น
eligibility-option-situation-japan_first = ครั้งแรก ตอนนี้อยู่ในญี่ปุ่น
eligibility-option-situation-extend = ต่ออายุระยะเวลาพำนัก
eligibility-option-situation-change_employer = เปลี่ยนไปบริษัทใหม่
eligibility-option-situation-other = เรื่องอื่น หรือ SSW หมายเลข 2
eligibility-ask-status = คุณต้องการสถานภาพการพำนัก (在留資格) ใด: ทักษะเฉพาะทาง หมายเลข 1 หรือหมายเลข 2
eligibility-ask-path = คุณต้องการทำอะไร
eligibility-ask-field = คุณอยากทำงานในสาขาใด แต่ละสาขามีการสอบและกฎของตัวเอง
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = คุณอยากขับรถอะไร สำหรับแท็กซี่และรถบัส กฎเรื่องภาษาญี่ปุ่นต่างออกไป
eligibility-ask-railway_role = คุณอยากทำงานรถไฟแบบใด สำหรับพนักงานบนรถและพนักงานสถานี กฎเรื่องภาษาญี่ปุ่นต่างออกไป
eligibility-ask-care_exemption = มีข้อใดต่อไปนี้ตรงกับคุณไหม ถ้ามี คุณไม่จำเป็นต้องเข้าสอบสำหรับงานดูแลผู้สูงอายุ “ผู้สมัครเป็นผู้ดูแล EPA” (EPA介護福祉士候補者) หมายความว่า: เป็นผู้สมัครมาแล้ว 3 ปี 10 เดือนขึ้นไป ได้คะแนนอย่างน้อยครึ่งหนึ่งในการสอบระดับชาติ และได้คะแนนในทุกกลุ่มวิชา
eligibility-ask-is_adult = วันนี้คุณอายุ 18 ปีขึ้นไปแล้วหรือยัง สถานภาพนี้ต้องมีอายุ 18 ปีขึ้นไป
eligibility-ask-birth_date = คุณเกิดวันเดือนปีใด (ปี ค.ศ.) คุณต้องมีอายุ 18 ปีขึ้นไปในวันที่เดินทางถึงญี่ปุ่น แต่ถ้าคุณอยู่ในญี่ปุ่นแล้ว คุณต้องมีอายุ 18 ปีขึ้นไปในวันที่เริ่มทำงาน
eligibility-ask-nationality = คุณมีสัญชาติอะไร ขั้นตอนของแต่ละประเทศไม่เหมือนกัน
eligibility-ask-travel_document = คุณมีเอกสารเดินทางแบบใด
eligibility-ask-skill_test_passed = คุณสอบผ่านการสอบวัดทักษะ (技能試験) ที่ตรงกับสาขาและสถานภาพ (หมายเลข 1 หรือ 2) ที่คุณต้องการแล้วหรือยัง
eligibility-ask-required_experience = คุณมีประสบการณ์ทำงานตามที่สาขาของคุณกำหนด สำหรับทักษะเฉพาะทาง หมายเลข 2 แล้วหรือยัง ถ้าไม่แน่ใจ โปรดกด “{ form-skip }” เจ้าหน้าที่ของเราจะตรวจ
eligibility-ask-required_experience-work_3_years = คุณมีประสบการณ์ทำงานในการผลิต 3 ปีขึ้นไปแล้วหรือยัง ต้องมีประสบการณ์นี้สำหรับทักษะเฉพาะทาง หมายเลข 2
eligibility-ask-required_experience-workshop_3_years = คุณมีประสบการณ์ทำงานในอู่ซ่อมที่ได้รับการรับรอง (認証工場) 3 ปีขึ้นไป หรือมีวุฒิช่างซ่อมรถยนต์ระดับ 2 (自動車整備士２級) แล้วหรือยัง สำหรับทักษะเฉพาะทาง หมายเลข 2 ต้องมีหนึ่งในสองข้อนี้
eligibility-ask-required_experience-aviation_3_years = คุณมีประสบการณ์ทำงานซ่อมบำรุงเครื่องบิน (航空機整備) 3 ปีขึ้นไปแล้วหรือยัง ต้องมีประสบการณ์นี้สำหรับทักษะเฉพาะทาง หมายเลข 2 แต่ถ้าคุณทำงานอื่นที่สนามบิน โปรดกด “{ form-skip }” เจ้าหน้าที่ของเราจะตรวจว่าคุณต้องมีอะไร
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = คุณมีประสบการณ์สอนและดูแลงานของคนอื่นในงานเกษตร 2 ปีขึ้นไป หรือมีประสบการณ์ทำงานเกษตร 3 ปีขึ้นไป แล้วหรือยัง สำหรับทักษะเฉพาะทาง หมายเลข 2 ต้องมีหนึ่งในสองข้อนี้
eligibility-ask-required_experience-lead_restaurant = คุณมีประสบการณ์สอนและดูแลงานของคนอื่นในร้านอาหาร เช่น เป็นผู้ช่วยผู้จัดการ นานเท่าที่สาขาของคุณกำหนดแล้วหรือยัง ต้องมีประสบการณ์นี้สำหรับทักษะเฉพาะทาง หมายเลข 2
eligibility-ask-required_experience-lead = คุณมีประสบการณ์สอนและดูแลงานของคนอื่นในสาขาของคุณ นานเท่าที่สาขากำหนดแล้วหรือยัง ต้องมีประสบการณ์ทำงานสำหรับทักษะเฉพาะทาง หมายเลข 2 เรายังไม่ได้ยืนยันว่าสาขานี้กำหนดประสบการณ์แบบใด เจ้าหน้าที่ของเราจะยืนยัน
eligibility-ask-japanese_test = คุณสอบผ่านการสอบภาษาญี่ปุ่นใดแล้ว เลือกระดับสูงสุด
eligibility-ask-care_japanese_test = คุณสอบผ่านการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุ (介護日本語評価試験) แล้วหรือยัง
eligibility-ask-training = คุณเคยเป็นผู้ฝึกปฏิบัติงานทางเทคนิค (จิชชูเซ 技能実習) ในญี่ปุ่นไหม เลือกขั้นสุดท้ายที่คุณจบ
eligibility-ask-training_months = ตอนนั้นคุณอยู่ในญี่ปุ่นเต็มกี่เดือน นับ “การฝึกอบรม” (研修) และ “กิจกรรมเฉพาะ” (特定活動) รวมกัน
eligibility-ask-training_completed_well = คุณจบการฝึกด้วยผลดี (良好に修了) ใช่ไหม หมายความว่า: คุณฝึกมาสองปีสิบเดือนขึ้นไป และมีหนึ่งในสองข้อนี้ด้วย คือสอบภาคปฏิบัติผ่าน หรือบริษัทเขียนผลประเมินที่ดีให้คุณ
eligibility-ask-training_matches_field = งานที่คุณฝึกเป็นงานประเภทเดียวกับสาขาที่คุณต้องการไหม
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = ในวันข้างหน้า คุณจะสอนทักษะที่ได้จากการฝึกให้คนในประเทศของคุณไหม บริษัทที่จ้างคุณ (受入れ機関) เป็นผู้เตรียมหนังสือเรื่องนี้ (技能移転に係る申告書)
eligibility-ask-health_check_done = คุณตรวจสุขภาพ (健康診断) เพื่องานนี้ หรือตรวจในช่วงไม่กี่เดือนที่ผ่านมา แล้วหรือยัง
eligibility-ask-health_check_on = คุณตรวจสุขภาพเมื่อวันเดือนปีใด (ปี ค.ศ.) ผลตรวจสุขภาพที่เก่าเกินไปใช้ไม่ได้
eligibility-ask-health_can_work = หมอบอกว่าคุณทำงานได้ไหม
eligibility-ask-ssw1_periods = คุณอยู่ในญี่ปุ่นด้วยทักษะเฉพาะทาง หมายเลข 1 หรือช่วงเตรียมตัวเพื่อสถานภาพนี้ เมื่อไร (ปี ค.ศ.) โดยปกติรวมกันได้ไม่เกินห้าปี
eligibility-ask-ssw2_score_80 = คุณได้คะแนนตั้งแต่ 80 % ของเกณฑ์ผ่านขึ้นไป ในทุกการสอบที่ต้องใช้สำหรับทักษะเฉพาะทาง หมายเลข 2 แต่สอบไม่ผ่าน ใช่ไหม ถ้าคุณไม่เคยสอบ โปรดกด “{ form-skip }”
eligibility-ask-care_exam_score_80 = คุณเข้าสอบระดับชาติของผู้ดูแล (介護福祉士国家試験) ครบทุกส่วน ผ่านอย่างน้อยหนึ่งส่วน และได้คะแนนรวมตั้งแต่ 80 % ของเกณฑ์ผ่านขึ้นไป ใช่ไหม ถ้าคุณไม่เคยสอบ โปรดกด “{ form-skip }”
eligibility-ask-deposit_taken = เพราะงานนี้ มีคนเก็บเงินประกัน (保証金) จากคุณ ครอบครัว หรือญาติคนอื่น หรือมีการตกลงหรือวางแผนว่าจะเก็บ บ้างไหม
eligibility-ask-penalty_contract = มีคนสั่งหรือขอให้คุณ ครอบครัว หรือญาติคนอื่น สัญญาว่าจะจ่ายเงินถ้าคุณเลิกทำงาน หรือมีแผนว่าจะให้สัญญาแบบนั้น บ้างไหม
eligibility-ask-property_held = เพราะงานนี้ มีคนเก็บหรือดูแลเงิน สมุดบัญชีธนาคาร หรือสิ่งของอื่น ของคุณ ครอบครัว หรือญาติคนอื่น หรือมีการตกลงหรือวางแผนว่าจะทำแบบนั้น บ้างไหม
eligibility-ask-costs_paid = มีเงินที่คุณจ่ายให้ใครเพื่องานนี้ หรือจะต้องจ่าย บ้างไหม นับทั้งค่าใช้จ่ายก่อนมาญี่ปุ่นและระหว่างอยู่ในญี่ปุ่น ตัวอย่างคนที่รับเงิน: นายหน้า บริษัทจัดหางาน โรงเรียน บริษัทที่จ้างคุณ
eligibility-ask-costs_itemised = คุณได้รับรายการค่าใช้จ่ายก่อนมาและระหว่างอยู่ในญี่ปุ่น ที่เขียนจำนวนเงินของแต่ละรายการแล้วหรือยัง
eligibility-ask-costs_agreed = โปรดนึกถึงค่าใช้จ่ายทั้งหมดนี้ ทั้งก่อนมาและระหว่างอยู่ในญี่ปุ่น คุณเข้าใจทั้งหมดและตกลงแล้ว ใช่ไหม
eligibility-ask-costs_legal_at_home = กฎหมายของประเทศคุณอนุญาตให้เก็บค่าใช้จ่ายเหล่านี้ไหม
eligibility-ask-home_procedure_done = ประเทศของคุณกำหนดขั้นตอนที่ต้องทำก่อนทำงานในญี่ปุ่น คุณทำขั้นตอนเหล่านั้นเสร็จแล้วหรือยัง
eligibility-ask-field_standards-driving_licence = คุณมีใบขับขี่ญี่ปุ่น (運転免許) สำหรับงานนี้แล้วหรือยัง
eligibility-ask-apply_on = คุณอยากยื่นคำขอ (申請) วันไหน (ปี ค.ศ.) ถ้าไม่ทราบ เราจะใช้วันที่ของวันนี้
eligibility-ask-enter_on = คุณจะเดินทางถึงญี่ปุ่นวันไหน (ปี ค.ศ.)
eligibility-ask-start_on = คุณจะเริ่มทำงานวันไหน (ปี ค.ศ.)
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = คุณสอบผ่านทั้งสองการสอบของสาขาดูแลผู้สูงอายุแล้ว ใช่ไหม: การสอบวัดทักษะ (技能試験) และการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุ (介護日本語評価試験)
eligibility-option-together-care_tests = ใช่ ทั้งสองการสอบ
eligibility-together-training =
    สองข้อนี้ตรงกับคุณทั้งคู่ ใช่ไหม
    • คุณจบการฝึกด้วยผลดี (良好に修了): คุณฝึกมาสองปีสิบเดือนขึ้นไป และมีหนึ่งในสองข้อนี้ด้วย คือสอบภาคปฏิบัติผ่าน หรือบริษัทเขียนผลประเมินที่ดีให้คุณ
    • งานที่ฝึกเป็นงานประเภทเดียวกับสาขาที่คุณต้องการ
eligibility-option-together-training = ใช่ ตรงทั้งสองข้อ
eligibility-together-money =
    เพราะงานนี้ มีข้อใดต่อไปนี้เกิดขึ้น หรือมีแผนว่าจะเกิดขึ้น กับคุณหรือญาติไหม
    • มีคนเก็บเงินประกัน (保証金)
    • ต้องจ่ายเงินถ้าคุณเลิกทำงาน
    • มีคนเก็บหรือดูแลเงิน สมุดบัญชีธนาคาร หรือสิ่งของอื่น
    • จ่ายเงินให้ใครก็ตาม: นายหน้า โรงเรียน บริษัทที่จ้างคุณ
eligibility-option-together-money = ไม่มีข้อใดเลย

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = ทักษะเฉพาะทาง หมายเลข 1 (１号)
eligibility-option-status-ssw2 = ทักษะเฉพาะทาง หมายเลข 2 (２号)
eligibility-option-path-from_abroad = มาญี่ปุ่นจากต่างประเทศ
eligibility-option-path-change_status = อยู่ญี่ปุ่น: เปลี่ยนเป็นสถานภาพนี้
eligibility-option-path-change_employer = อยู่ญี่ปุ่น: เปลี่ยนไปบริษัทใหม่
eligibility-option-path-extend = อยู่ญี่ปุ่น: ต่ออายุระยะเวลาพำนัก
eligibility-option-transport_role-truck = รถบรรทุก
eligibility-option-transport_role-taxi = แท็กซี่
eligibility-option-transport_role-bus = รถบัส
eligibility-option-railway_role-track = ดูแลรางรถไฟ (軌道整備)
eligibility-option-railway_role-electrical = ระบบไฟฟ้า (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = ซ่อมบำรุงรถไฟ (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = ผลิตรถไฟ (車両製造)
eligibility-option-railway_role-crew = พนักงานบนรถและสถานี (運輸係員)
eligibility-option-care_exemption-none = ไม่มีข้อใดเลย
eligibility-option-care_exemption-care_school = จบโรงเรียนผู้ดูแลในญี่ปุ่น
eligibility-option-care_exemption-epa_candidate = ผู้สมัครเป็นผู้ดูแล EPA ตามข้างบน
eligibility-option-nationality-stateless = ไม่มีสัญชาติ (ไร้สัญชาติ)
eligibility-option-travel_document-passport = หนังสือเดินทาง
eligibility-option-travel_document-other = เอกสารเดินทางแบบอื่น
eligibility-option-travel_document-none = ไม่มีเอกสาร
eligibility-option-japanese_test-none = ยังไม่ผ่านเลย
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = ไม่เคย
eligibility-option-training-no1 = การฝึก หมายเลข 1 (技能実習１号)
eligibility-option-training-no2 = การฝึก หมายเลข 2 (技能実習２号)
eligibility-option-training-no3 = การฝึก หมายเลข 3 (技能実習３号)
eligibility-option-training-pre_law = การฝึก หมายเลข 2 ก่อน พ.ย. 2017
eligibility-option-training-pre_status = “การฝึกอบรม” (研修) ก่อน ก.ค. 2010

## The eleven criteria (40 characters at most)

eligibility-criterion-age = อายุ
eligibility-criterion-health = สุขภาพ
eligibility-criterion-skill = ทักษะ
eligibility-criterion-japanese = ภาษาญี่ปุ่น
eligibility-criterion-return_cooperation = สัญชาติและหนังสือเดินทาง
eligibility-criterion-total_stay = การพำนักรวมห้าปี
eligibility-criterion-deposit_penalty = เงินประกันและค่าปรับ
eligibility-criterion-cost_agreement = ค่าใช้จ่ายที่คุณจ่าย
eligibility-criterion-home_country_procedure = ขั้นตอนในประเทศของคุณ
eligibility-criterion-skill_transfer = การสอนทักษะในประเทศของคุณ
eligibility-criterion-field_standard = กฎของสาขา

## Age

eligibility-reason-age-adult = คุณอายุ 18 ปีขึ้นไปในวันที่ใช้นับ คือวันที่คุณเดินทางถึงญี่ปุ่น หรือถ้าคุณอยู่ในญี่ปุ่นแล้ว คือวันที่คุณเริ่มทำงาน
eligibility-reason-age-under_18 = ในวันที่คุณเริ่มทำงาน คุณยังอายุไม่ถึง 18 ปี
eligibility-todo-age-under_18 = โปรดถามบริษัทที่จ้างคุณ ว่าคุณเริ่มทำงานในวันเกิดอายุครบ 18 ปี หรือหลังจากนั้นได้ไหม
eligibility-reason-age-under_18_landing = ในวันที่คุณเดินทางถึงญี่ปุ่น คุณยังอายุไม่ถึง 18 ปี
eligibility-todo-age-under_18_landing = โปรดถามบริษัทที่จ้างคุณ ว่าคุณมาถึงในวันเกิดอายุครบ 18 ปี หรือหลังจากนั้นได้ไหม
eligibility-reason-age-birth_date_missing = เราไม่ทราบวันเกิดของคุณ
eligibility-todo-age-birth_date_missing = โปรดดูหนังสือเดินทาง แล้วใส่วันเกิดของคุณ (ปี ค.ศ.)
eligibility-reason-age-start_missing = ในวันที่ยื่นคำขอ คุณยังอายุไม่ถึง 18 ปี เราไม่ทราบว่าคุณเริ่มทำงานวันไหน
eligibility-todo-age-start_missing = โปรดถามบริษัทที่จ้างคุณ เรื่องวันแรกที่ทำงาน แล้วปรึกษาเจ้าหน้าที่ของเรา
eligibility-reason-age-landing_missing = ในวันที่ยื่นคำขอ คุณยังอายุไม่ถึง 18 ปี เราไม่ทราบว่าคุณเดินทางถึงญี่ปุ่นวันไหน
eligibility-todo-age-landing_missing = โปรดถามบริษัทที่จ้างคุณ เรื่องวันเดินทาง แล้วปรึกษาเจ้าหน้าที่ของเรา

## Health

eligibility-reason-health-recent_check = คุณตรวจสุขภาพเมื่อไม่นานมานี้ หมอบอกว่าคุณทำงานได้
eligibility-reason-health-check_missing = เราไม่ทราบว่าคุณตรวจสุขภาพแล้วหรือยัง
eligibility-todo-health-check_missing = โปรดหาใบรับรองการตรวจสุขภาพ (健康診断個人票) หรือถามบริษัทที่จ้างคุณ เรื่องการตรวจสุขภาพ
eligibility-reason-health-no_check = คุณต้องตรวจสุขภาพ และคุณยังไม่ได้ตรวจ
eligibility-todo-health-no_check = โปรดนัดตรวจสุขภาพ และขอใบรับรองการตรวจสุขภาพ (健康診断個人票)
eligibility-reason-health-cannot_work = หมอไม่ได้บอกว่าคุณทำงานได้ เจ้าหน้าที่ของเราต้องตรวจเรื่องนี้ร่วมกับคุณ
eligibility-todo-health-cannot_work = โปรดปรึกษาเจ้าหน้าที่ของเรา คุณไม่จำเป็นต้องบอกว่าเป็นโรคอะไร
eligibility-reason-health-date_missing = เราไม่ทราบวันที่คุณตรวจสุขภาพ ผลตรวจที่เก่าใช้ไม่ได้
eligibility-todo-health-date_missing = โปรดดูวันที่ในใบรับรองการตรวจสุขภาพ แล้วปรึกษาเจ้าหน้าที่ของเรา
eligibility-reason-health-after_application = วันที่ตรวจสุขภาพของคุณอยู่หลังวันที่ยื่นคำขอ
eligibility-todo-health-after_application = โปรดดูทั้งสองวันอีกครั้ง แล้วปรึกษาเจ้าหน้าที่ของเรา
eligibility-reason-health-too_old_abroad = ผลตรวจสุขภาพของคุณเก่าเกินไป ถ้ามาจากต่างประเทศ ต้องตรวจภายใน 3 เดือนก่อนยื่นคำขอ
eligibility-todo-health-too_old_abroad = โปรดปรึกษาเจ้าหน้าที่ของเรา คุณน่าจะต้องตรวจสุขภาพใหม่
eligibility-reason-health-too_old_in_japan = ผลตรวจสุขภาพของคุณเก่าเกินไป ถ้าอยู่ในญี่ปุ่น ต้องตรวจภายใน 12 เดือนก่อนยื่นคำขอ
eligibility-todo-health-too_old_in_japan = โปรดปรึกษาเจ้าหน้าที่ของเรา คุณน่าจะต้องตรวจสุขภาพใหม่
eligibility-reason-health-can_work_missing = เราไม่ทราบว่าหมอบอกว่าคุณทำงานได้หรือไม่
eligibility-todo-health-can_work_missing = โปรดดูใบรับรองการตรวจสุขภาพ หรือถามหมอ
eligibility-reason-health-extension = ในการต่ออายุระยะเวลาพำนัก คุณไม่จำเป็นต้องส่งใบรับรองการตรวจสุขภาพ (健康診断個人票)

## Skill

eligibility-reason-skill-test_passed = จากคำตอบของคุณ คุณสอบผ่านการสอบวัดทักษะแล้ว
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = การฝึกปฏิบัติงานทางเทคนิคของคุณใช้แทนการสอบวัดทักษะได้
eligibility-reason-skill-match_missing = การฝึกของคุณอาจใช้แทนการสอบได้ ถ้าเป็นงานประเภทเดียวกัน
eligibility-todo-skill-match_missing = โปรดให้เจ้าหน้าที่ของเราดูเอกสารการฝึกของคุณ เพื่อเทียบงานของคุณ
eligibility-reason-skill-perhaps_trained = การฝึกของคุณอาจใช้แทนการสอบได้ เรายังไม่ทราบว่าคุณฝึกนานพอและจบด้วยผลดีหรือไม่
eligibility-todo-skill-perhaps_trained = ถ้าคุณมีใบรับรองการจบการฝึก (修了証明書) หรือใบประเมิน (評価調書) โปรดให้เจ้าหน้าที่ของเราดู
eligibility-reason-skill-test_missing = เราไม่ทราบว่าคุณสอบผ่านการสอบวัดทักษะหรือไม่
eligibility-todo-skill-test_missing = โปรดหาผลสอบของคุณ หรือถามหน่วยงานที่จัดสอบ
eligibility-reason-skill-training_missing = คุณยังไม่ผ่านการสอบวัดทักษะ เราไม่ทราบว่าคุณเคยเป็นผู้ฝึกปฏิบัติงานทางเทคนิคหรือไม่
eligibility-todo-skill-training_missing = โปรดบอกเราเรื่องการฝึกของคุณในญี่ปุ่น หรือสอบวัดทักษะของสาขาของคุณ
eligibility-reason-skill-training_does_not_match = การฝึกของคุณเป็นงานประเภทอื่น คุณต้องสอบผ่านการสอบวัดทักษะของสาขานี้
eligibility-todo-skill-training_does_not_match = โปรดสอบวัดทักษะของสาขานี้ หรือดูสาขาที่ตรงกับการฝึกของคุณ
eligibility-reason-skill-no_test = คุณต้องสอบผ่านการสอบวัดทักษะของสาขาของคุณ
eligibility-todo-skill-no_test = โปรดถามเจ้าหน้าที่ของเราว่า สอบวัดทักษะได้ที่ไหนและเมื่อไร
eligibility-reason-skill-proved_before = คุณแสดงหลักฐานเรื่องทักษะแล้ว ตอนได้รับอนุญาตครั้งแรก คุณไม่จำเป็นต้องแสดงอีกเพื่อต่ออายุระยะเวลาพำนัก
eligibility-reason-skill-exempt_care_school = คุณจบโรงเรียนผู้ดูแลในญี่ปุ่น คุณไม่จำเป็นต้องสอบ
eligibility-reason-skill-exempt_epa_candidate = ช่วงเวลาที่คุณเป็นผู้สมัครเป็นผู้ดูแล EPA และคะแนนในการสอบระดับชาติ ใช้ได้ คุณไม่จำเป็นต้องสอบ
eligibility-reason-skill-ssw2_passed = คุณสอบผ่านการสอบทักษะเฉพาะทาง หมายเลข 2 แล้ว คุณมีประสบการณ์ทำงานตามที่สาขากำหนด
eligibility-reason-skill-ssw2_test_missing = เราไม่ทราบว่าคุณสอบผ่านการสอบทักษะเฉพาะทาง หมายเลข 2 หรือไม่
eligibility-todo-skill-ssw2_test_missing = โปรดหาผลสอบของคุณ หรือถามหน่วยงานที่จัดสอบ
eligibility-reason-skill-no_ssw2_test = คุณต้องสอบผ่านการสอบทักษะเฉพาะทาง หมายเลข 2 การฝึกใช้แทนการสอบนี้ไม่ได้
eligibility-todo-skill-no_ssw2_test = โปรดถามเจ้าหน้าที่ของเราว่า สอบทักษะเฉพาะทาง หมายเลข 2 ได้ที่ไหนและเมื่อไร
eligibility-reason-skill-experience_missing = เราไม่ทราบว่าคุณมีประสบการณ์ทำงานตามที่สาขากำหนดหรือไม่
eligibility-todo-skill-experience_missing = โปรดถามบริษัทว่า คุณทำงานในสาขานี้มานานเท่าไร และสอนและดูแลงานของคนอื่นมานานเท่าไร
eligibility-reason-skill-no_experience = สำหรับทักษะเฉพาะทาง หมายเลข 2 คุณต้องมีประสบการณ์ทำงานตามที่สาขากำหนด เจ้าหน้าที่ของเราต้องดูงานที่คุณเคยทำ
eligibility-todo-skill-no_experience = โปรดปรึกษาเจ้าหน้าที่ของเราเรื่องงานที่คุณเคยทำ

## Japanese language

eligibility-reason-japanese-test_passed = ผลสอบภาษาญี่ปุ่นของคุณเพียงพอสำหรับงานของคุณ
eligibility-reason-japanese-trained = การฝึกปฏิบัติงานทางเทคนิคของคุณใช้แทนการสอบภาษาญี่ปุ่นได้
eligibility-reason-japanese-perhaps_trained = การฝึกของคุณอาจใช้แทนการสอบภาษาญี่ปุ่นได้ เรายังไม่ทราบว่าคุณฝึกนานพอและจบด้วยผลดีหรือไม่
eligibility-todo-japanese-perhaps_trained = โปรดให้เจ้าหน้าที่ของเราดูเอกสารการฝึกของคุณ หรือสอบ JFT-Basic หรือ JLPT N4
eligibility-reason-japanese-test_missing = เราไม่ทราบว่าคุณสอบผ่านการสอบภาษาญี่ปุ่นใด
eligibility-todo-japanese-test_missing = โปรดหาผลสอบภาษาญี่ปุ่นของคุณ
eligibility-reason-japanese-training_missing = การฝึกในญี่ปุ่นอาจใช้แทนการสอบภาษาญี่ปุ่นได้ เราไม่ทราบว่าคุณเคยเป็นผู้ฝึกปฏิบัติงานทางเทคนิคหรือไม่
eligibility-todo-japanese-training_missing = โปรดบอกเราเรื่องการฝึกของคุณในญี่ปุ่น หรือสอบภาษาญี่ปุ่นที่ต้องใช้สำหรับงานนี้
eligibility-reason-japanese-no_test = คุณต้องสอบผ่านการสอบภาษาญี่ปุ่น: JFT-Basic หรือ JLPT ระดับ N4 ขึ้นไป
eligibility-todo-japanese-no_test = โปรดเรียนภาษาญี่ปุ่นโดยมีเราช่วย แล้วสอบ JFT-Basic หรือ JLPT N4
eligibility-reason-japanese-role_no_test = คุณต้องสอบผ่านการสอบภาษาญี่ปุ่นสำหรับงานนี้ JLPT ระดับ N3 ขึ้นไปน่าจะเพียงพอ
eligibility-todo-japanese-role_no_test = โปรดเรียนภาษาญี่ปุ่นโดยมีเราช่วย และถามเจ้าหน้าที่ของเราว่า ตอนนี้งานนี้ต้องใช้ระดับใด
eligibility-reason-japanese-role_missing = ระดับภาษาญี่ปุ่นที่คุณต้องมีขึ้นอยู่กับงาน เรายังไม่ทราบงานของคุณ
eligibility-todo-japanese-role_missing = โปรดถามบริษัทที่จ้างคุณ ว่าคุณจะทำงานใด
eligibility-reason-japanese-n3_passed = คุณมี JLPT ระดับ N3 ขึ้นไป งานนี้ต้องใช้ระดับนี้
eligibility-reason-japanese-role_below_n3_needs_staff = ตอนที่เราตรวจครั้งสุดท้าย งานนี้ต้องใช้ JLPT N3 แต่ตอนนั้นกฎกำลังถูกแก้ไข เจ้าหน้าที่ของเราต้องตรวจ
eligibility-todo-japanese-role_below_n3_needs_staff = โปรดปรึกษาเจ้าหน้าที่ของเราก่อนยื่นคำขอ JLPT ระดับ N3 ขึ้นไปน่าจะเพียงพอ
eligibility-reason-japanese-role_below_n3_not_met = งานนี้ต้องใช้ JLPT ระดับ N3 ขึ้นไป
eligibility-todo-japanese-role_below_n3_not_met = โปรดสอบ JLPT N3 หรือดูงานอื่นในสาขานี้
eligibility-reason-japanese-field_missing = ระดับภาษาญี่ปุ่นที่คุณต้องมีขึ้นอยู่กับสาขา เรายังไม่ทราบสาขาของคุณ
eligibility-todo-japanese-field_missing = โปรดเลือกสาขา หรือปรึกษาเจ้าหน้าที่ของเรา
eligibility-reason-japanese-own_test_passed = คุณมีภาษาญี่ปุ่นทั่วไปถึงระดับที่กำหนด และสอบผ่านการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุแล้ว
eligibility-reason-japanese-own_test_trained = คุณมีภาษาญี่ปุ่นทั่วไปถึงระดับที่กำหนด การฝึกงานดูแลของคุณใช้แทนการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุได้
eligibility-reason-japanese-own_test_match_missing = การฝึกของคุณอาจใช้แทนการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุได้ ถ้าเป็นการฝึกงานดูแลผู้สูงอายุ
eligibility-todo-japanese-own_test_match_missing = โปรดให้เจ้าหน้าที่ของเราดูเอกสารการฝึกของคุณ
eligibility-reason-japanese-own_test_perhaps_trained = การฝึกของคุณอาจใช้แทนการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุได้ เรายังไม่ทราบว่าคุณฝึกนานพอและจบด้วยผลดีหรือไม่
eligibility-todo-japanese-own_test_perhaps_trained = โปรดให้เจ้าหน้าที่ของเราดูเอกสารการฝึกของคุณ หรือสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุ (介護日本語評価試験)
eligibility-reason-japanese-own_test_missing = สำหรับงานดูแลผู้สูงอายุ ต้องสอบผ่านการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุด้วย เราไม่ทราบว่าคุณสอบผ่านหรือไม่
eligibility-todo-japanese-own_test_missing = โปรดหาผลสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุ (介護日本語評価試験) ของคุณ
eligibility-reason-japanese-no_own_test = สำหรับงานดูแลผู้สูงอายุ คุณต้องสอบผ่านทั้งการสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุ และการสอบภาษาญี่ปุ่นทั่วไป
eligibility-todo-japanese-no_own_test = โปรดสอบภาษาญี่ปุ่นสำหรับงานดูแลผู้สูงอายุ (介護日本語評価試験) และถ้าคุณยังไม่ผ่านการสอบภาษาญี่ปุ่นทั่วไป โปรดสอบภาษาญี่ปุ่นทั่วไปด้วย
eligibility-reason-japanese-ssw2_no_test = ในสาขานี้ ทักษะเฉพาะทาง หมายเลข 2 ไม่จำเป็นต้องสอบภาษาญี่ปุ่น
eligibility-reason-japanese-below_n3_not_met = ในสาขานี้ ทักษะเฉพาะทาง หมายเลข 2 ต้องมี JLPT ระดับ N3 ขึ้นไป
eligibility-todo-japanese-below_n3_not_met = โปรดเรียนภาษาญี่ปุ่นโดยมีเราช่วย แล้วสอบ JLPT N3
eligibility-reason-japanese-below_n3_needs_staff = ในสาขานี้ ทักษะเฉพาะทาง หมายเลข 2 น่าจะต้องมี JLPT N3 เจ้าหน้าที่ของเราต้องตรวจ
eligibility-todo-japanese-below_n3_needs_staff = โปรดปรึกษาเจ้าหน้าที่ของเราก่อนยื่นคำขอ JLPT ระดับ N3 ขึ้นไปน่าจะเพียงพอ
eligibility-reason-japanese-proved_before = คุณแสดงหลักฐานเรื่องภาษาญี่ปุ่นแล้ว ตอนได้รับอนุญาตครั้งแรก คุณไม่จำเป็นต้องแสดงอีกเพื่อต่ออายุระยะเวลาพำนัก
eligibility-reason-japanese-exempt_care_school = คุณจบโรงเรียนผู้ดูแลในญี่ปุ่น คุณไม่จำเป็นต้องสอบ
eligibility-reason-japanese-exempt_epa_candidate = ช่วงเวลาที่คุณเป็นผู้สมัครเป็นผู้ดูแล EPA และคะแนนในการสอบระดับชาติ ใช้ได้ คุณไม่จำเป็นต้องสอบ

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = ญี่ปุ่นมีข้อตกลงเรื่องงานนี้กับประเทศของคุณ
eligibility-reason-return_cooperation-in_statistics = มีคนจากประเทศของคุณทำงานในญี่ปุ่นด้วยสถานภาพนี้
eligibility-reason-return_cooperation-nationality_missing = เราไม่ทราบสัญชาติของคุณ
eligibility-todo-return_cooperation-nationality_missing = โปรดบอกสัญชาติที่เขียนอยู่ในหนังสือเดินทางของคุณ
eligibility-reason-return_cooperation-stateless = คุณไม่มีสัญชาติ เจ้าหน้าที่ของเราต้องตรวจเรื่องนี้ร่วมกับคุณ
eligibility-todo-return_cooperation-stateless = โปรดปรึกษาเจ้าหน้าที่ของเรา และนำเอกสารที่คุณมีมาด้วย
eligibility-reason-return_cooperation-no_passport = จากคำตอบของคุณ คุณไม่มีหนังสือเดินทาง เจ้าหน้าที่ของเราต้องตรวจเอกสารของคุณ
eligibility-todo-return_cooperation-no_passport = โปรดปรึกษาเจ้าหน้าที่ของเรา ก่อนถามคนอื่น
eligibility-reason-return_cooperation-excluded_country = เท่าที่เราทราบ ตอนนี้ญี่ปุ่นไม่รับคำขอของคนจากประเทศของคุณ
eligibility-todo-return_cooperation-excluded_country = โปรดปรึกษาเจ้าหน้าที่ของเราเรื่องวิธีอื่น
eligibility-reason-return_cooperation-country_not_recorded = เราไม่มีข้อมูลที่ยืนยันแล้วเกี่ยวกับประเทศของคุณ เจ้าหน้าที่ของเราต้องตรวจ
eligibility-todo-return_cooperation-country_not_recorded = โปรดปรึกษาเจ้าหน้าที่ของเราก่อนยื่นคำขอ

## Total stay

eligibility-reason-total_stay-ssw2 = ขีดจำกัดห้าปีมีเฉพาะทักษะเฉพาะทาง หมายเลข 1 เท่านั้น
eligibility-reason-total_stay-no_stay_yet = จากคำตอบของคุณ คุณยังไม่ได้ใช้เวลาของห้าปีเลย
eligibility-reason-total_stay-time_left = จากคำตอบของคุณ วันสุดท้ายของห้าปีของคุณคือ { $last_day }
eligibility-reason-total_stay-periods_missing = เราไม่ทราบช่วงเวลาที่คุณเคยพำนักด้วยทักษะเฉพาะทาง หมายเลข 1
eligibility-todo-total_stay-periods_missing = โปรดดูบัตรไซริว (在留カード) ทุกใบของคุณ แล้วใส่วันที่ หรือขอบันทึกการเข้าออกประเทศของคุณ จากสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁)
eligibility-reason-total_stay-no_period_told = คุณต้องการต่ออายุระยะเวลาพำนัก แต่คุณยังไม่ได้บอกช่วงเวลาที่พำนักด้วยทักษะเฉพาะทาง หมายเลข 1
eligibility-todo-total_stay-no_period_told = โปรดดูบัตรไซริว (在留カード) ทุกใบของคุณ แล้วใส่วันที่
eligibility-reason-total_stay-leave = การลาคลอด ลาเลี้ยงลูก ลาป่วย หรือลาเพราะบาดเจ็บ บางครั้งไม่นับในห้าปี เจ้าหน้าที่ของเราต้องตรวจ
eligibility-todo-total_stay-leave = โปรดให้เจ้าหน้าที่ของเราดูเอกสารการลาของคุณ
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = จากคำตอบของคุณ ห้าปีของคุณสิ้นสุดวันที่ { $last_day } ซึ่งมาก่อนวันที่ยื่นคำขอ
eligibility-todo-total_stay-over = โปรดปรึกษาเจ้าหน้าที่ของเราว่าตอนนี้ทำอะไรได้บ้าง เช่น ทักษะเฉพาะทาง หมายเลข 2
eligibility-reason-total_stay-over_score_missing = จากคำตอบของคุณ ห้าปีของคุณสิ้นสุดวันที่ { $last_day } ซึ่งมาก่อนการยื่นคำขอ บางครั้งอยู่ถึงปีที่หกได้
eligibility-todo-total_stay-over_score_missing = โปรดหาผลสอบทักษะเฉพาะทาง หมายเลข 2 ของคุณ หรือถ้าเป็นงานดูแลผู้สูงอายุ ผลสอบระดับชาติ (介護福祉士国家試験) แล้วให้เราดู
eligibility-reason-total_stay-over_score_80 = จากคำตอบของคุณ ห้าปีของคุณสิ้นสุดวันที่ { $last_day } ซึ่งมาก่อนการยื่นคำขอ ผลสอบของคุณอาจทำให้อยู่ถึงปีที่หกได้
eligibility-todo-total_stay-over_score_80 = โปรดให้เจ้าหน้าที่ของเราดูผลสอบของคุณโดยเร็ว
eligibility-reason-total_stay-over_no_exam = จากคำตอบของคุณ ห้าปีของคุณสิ้นสุดวันที่ { $last_day } ซึ่งมาก่อนการยื่นคำขอ เราไม่พบการสอบสำหรับปีที่หกในสาขาของคุณ เจ้าหน้าที่ของเราต้องตรวจ
eligibility-todo-total_stay-over_no_exam = โปรดปรึกษาเจ้าหน้าที่ของเราโดยเร็ว ว่าตอนนี้ทำอะไรได้บ้าง
eligibility-reason-total_stay-over_field_missing = จากคำตอบของคุณ ห้าปีของคุณสิ้นสุดวันที่ { $last_day } ซึ่งมาก่อนการยื่นคำขอ บางสาขาอยู่ถึงปีที่หกได้ เราไม่ทราบสาขาของคุณ
eligibility-todo-total_stay-over_field_missing = โปรดบอกสาขาของคุณ และปรึกษาเจ้าหน้าที่ของเรา
eligibility-reason-total_stay-under_12_months = จากคำตอบของคุณ ห้าปีของคุณสิ้นสุดวันที่ { $last_day } นับจากวันยื่นคำขอเหลือไม่ถึง 12 เดือน
eligibility-todo-total_stay-under_12_months = โปรดปรึกษาเจ้าหน้าที่ของเราตอนนี้เรื่องแผนของคุณ เช่น ทักษะเฉพาะทาง หมายเลข 2
eligibility-reason-total_stay-driver_preparing = ยังไม่ชัดเจนว่า ช่วงเวลาเพื่อทำใบขับขี่ (特定活動55号) นับในห้าปีหรือไม่ ผลของคุณขึ้นอยู่กับเรื่องนี้ เจ้าหน้าที่ของเราต้องตรวจ
eligibility-todo-total_stay-driver_preparing = โปรดให้เจ้าหน้าที่ของเราดูบัตรไซริว (在留カード) ทุกใบของคุณ ให้เห็นวันที่ทั้งหมด
eligibility-reason-total_stay-driver_preparing_long = เท่าที่เราทราบ ช่วงเวลาเพื่อทำใบขับขี่ (特定活動55号) ไม่เกินหนึ่งปี และต่ออายุไม่ได้ แต่ของคุณนานกว่านั้น เจ้าหน้าที่ของเราต้องตรวจ
eligibility-todo-total_stay-driver_preparing_long = โปรดปรึกษาเจ้าหน้าที่ของเราโดยเร็ว และให้ดูบัตรไซริว (在留カード) ของคุณ

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = จากคำตอบของคุณ ไม่มีใครเก็บเงินประกันจากคุณหรือญาติ ไม่มีใครสั่งหรือขอให้คุณสัญญาว่าจะจ่ายค่าปรับ และไม่มีใครเก็บเงินหรือสิ่งของของคุณไว้ ไม่มีใครวางแผนว่าจะทำสิ่งเหล่านี้
eligibility-reason-deposit_penalty-held = ห้ามใครเก็บเงินประกันจากคุณ ห้ามบังคับให้คุณสัญญาว่าจะจ่ายค่าปรับ และห้ามยึดหรือเก็บเงินหรือสิ่งของของคุณไว้ เรื่องนี้ไม่ใช่ความผิดของคุณ
eligibility-todo-deposit_penalty-held = คุณขอให้เจ้าหน้าที่ของเราช่วยได้ เจ้าหน้าที่จะได้รับคำตอบของคุณ ต่อเมื่อคุณกด “{ result-send }” เท่านั้น
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = โปรดให้เจ้าหน้าที่สนับสนุนของเราดูกระดาษนี้ หรือเขียนถึงเราในบอต เราช่วยคุณได้
eligibility-reason-deposit_penalty-answer_missing = เรายังไม่ทราบทุกเรื่องเกี่ยวกับเงินประกันและค่าปรับ
eligibility-todo-deposit_penalty-answer_missing = โปรดอ่านสัญญาของคุณอีกครั้ง ถ้าไม่แน่ใจ ถามเจ้าหน้าที่ของเรา

## Costs

eligibility-reason-cost_agreement-nothing_paid = คุณไม่ได้จ่ายเงินให้ใครเพื่องานนี้ และจะไม่ต้องจ่าย
eligibility-reason-cost_agreement-agreed = คุณได้รับรายการค่าใช้จ่ายและตกลงแล้ว ประเทศของคุณอนุญาตค่าใช้จ่ายเหล่านี้
eligibility-reason-cost_agreement-paid_missing = เราไม่ทราบว่าคุณจ่ายเงินให้ใครเพื่องานนี้หรือไม่
eligibility-todo-cost_agreement-paid_missing = โปรดนึกดูว่า: คุณหรือครอบครัวจ่ายเงินให้นายหน้า บริษัทจัดหางาน หรือโรงเรียนไหม
eligibility-reason-cost_agreement-not_agreed = คุณจ่ายค่าใช้จ่ายที่คุณไม่ได้ตกลง ห้ามใครเก็บเงินแบบนี้ เรื่องนี้ไม่ใช่ความผิดของคุณ
eligibility-todo-cost_agreement-not_agreed = โปรดปรึกษาเจ้าหน้าที่ของเรา และนำใบเสร็จทุกใบที่คุณมีมาด้วย
eligibility-reason-cost_agreement-not_legal = คุณจ่ายค่าใช้จ่ายที่ประเทศของคุณไม่อนุญาตให้เก็บ เรื่องนี้ไม่ใช่ความผิดของคุณ
eligibility-todo-cost_agreement-not_legal = โปรดปรึกษาเจ้าหน้าที่ของเรา และนำใบเสร็จทุกใบที่คุณมีมาด้วย
eligibility-reason-cost_agreement-not_all_known = คุณจ่ายเงินเพื่องานนี้ เจ้าหน้าที่ของเราต้องตรวจค่าใช้จ่ายร่วมกับคุณ
eligibility-todo-cost_agreement-not_all_known = โปรดขอรายการค่าใช้จ่ายทั้งหมดเป็นภาษาของคุณ แล้วให้เจ้าหน้าที่ของเราดู

## Steps in the home country

eligibility-reason-home_country_procedure-done = คุณทำขั้นตอนของประเทศคุณเสร็จแล้ว
eligibility-reason-home_country_procedure-not_required = เท่าที่เราทราบ ประเทศของคุณไม่กำหนดขั้นตอนใดสำหรับคำขอนี้
eligibility-reason-home_country_procedure-nationality_missing = เราไม่ทราบสัญชาติของคุณ เราจึงไม่ทราบขั้นตอนของประเทศคุณ
eligibility-todo-home_country_procedure-nationality_missing = โปรดบอกสัญชาติที่เขียนอยู่ในหนังสือเดินทางของคุณ
eligibility-reason-home_country_procedure-done_missing = ประเทศของคุณกำหนดขั้นตอนก่อนทำงานนี้ เราไม่ทราบว่าคุณทำเสร็จแล้วหรือยัง
eligibility-todo-home_country_procedure-done_missing = โปรดถามหน่วยงานผู้ส่งหรือสถานทูตของคุณว่า คุณทำครบทุกขั้นตอนแล้วหรือยัง
eligibility-reason-home_country_procedure-not_done = ประเทศของคุณกำหนดขั้นตอนก่อนทำงานนี้ คุณยังทำไม่เสร็จ
eligibility-todo-home_country_procedure-not_done = โปรดถามหน่วยงานผู้ส่งหรือสถานทูตของคุณว่า ทำขั้นตอนให้เสร็จได้อย่างไร
eligibility-reason-home_country_procedure-unclear = ยังไม่ชัดเจนว่า ในกรณีของคุณ ประเทศของคุณกำหนดขั้นตอนหรือไม่
eligibility-todo-home_country_procedure-unclear = โปรดขอให้เจ้าหน้าที่ของเรายืนยันขั้นตอนของประเทศคุณ

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = เรื่องนี้จำเป็นเฉพาะทักษะเฉพาะทาง หมายเลข 2 เท่านั้น
eligibility-reason-skill_transfer-no_training = เรื่องนี้จำเป็นเฉพาะคนที่เคยฝึกอบรม หรือเคยเป็นผู้ฝึกปฏิบัติงานทางเทคนิคในญี่ปุ่น
eligibility-reason-skill_transfer-will_transfer = คุณจะสอนทักษะของคุณในประเทศของคุณ
eligibility-reason-skill_transfer-training_missing = เราไม่ทราบว่าคุณเคยเป็นผู้ฝึกปฏิบัติงานทางเทคนิคหรือไม่
eligibility-todo-skill_transfer-training_missing = โปรดบอกเราเรื่องการฝึกของคุณในญี่ปุ่น
eligibility-reason-skill_transfer-will_missing = เราไม่ทราบว่าคุณจะสอนทักษะของคุณในประเทศของคุณหรือไม่
eligibility-todo-skill_transfer-will_missing = โปรดลองคิดดู ในการยื่นคำขอ บริษัทที่จ้างคุณ (受入れ機関) เป็นผู้เตรียมหนังสือเรื่องนี้ (技能移転に係る申告書)
eligibility-reason-skill_transfer-will_not_transfer = ถ้าคุณเคยเป็นผู้ฝึกปฏิบัติงานทางเทคนิค คุณต้องเต็มใจที่จะสอนทักษะของคุณในประเทศของคุณ
eligibility-todo-skill_transfer-will_not_transfer = โปรดปรึกษาเจ้าหน้าที่ของเราว่า หนังสือนี้หมายความว่าอะไร

## Rules of the field

eligibility-reason-field_standard-employer_proves = บริษัทที่จ้างคุณเป็นผู้แสดงหลักฐานว่าครบตามกฎของสาขานี้ คุณไม่จำเป็นต้องทำอะไร
eligibility-reason-field_standard-own_standards = คุณมีสิ่งที่สาขานี้กำหนดให้คุณต้องมีแล้ว
eligibility-reason-field_standard-field_missing = เรายังไม่ทราบสาขาของคุณ
eligibility-todo-field_standard-field_missing = โปรดเลือกสาขา หรือปรึกษาเจ้าหน้าที่ของเรา
eligibility-reason-field_standard-not_open = มีการตัดสินใจแล้วว่าจะเปิดสาขานี้ แต่เราไม่ทราบวันแรกที่แน่นอน
eligibility-todo-field_standard-not_open = โปรดถามข่าวของสาขานี้จากเจ้าหน้าที่ของเรา หรือดูสาขาอื่น
eligibility-reason-field_standard-no_ssw2 = เท่าที่เราทราบ สาขานี้ไม่มีทักษะเฉพาะทาง หมายเลข 2
eligibility-todo-field_standard-no_ssw2 = โปรดปรึกษาเจ้าหน้าที่ของเราเรื่องทักษะเฉพาะทาง หมายเลข 1 สาขาอื่น หรือสถานภาพอื่น
eligibility-reason-field_standard-suspended_not_met = เท่าที่เราทราบ สาขานี้หยุดรับคำขอหนังสือรับรองสถานภาพการพำนัก (在留資格認定証明書) ตอนนี้คนใหม่จากต่างประเทศมาไม่ได้
eligibility-todo-field_standard-suspended_not_met = โปรดถามเจ้าหน้าที่ของเราว่าสาขานี้จะเปิดอีกเมื่อไร หรือเทียบกับสาขาอื่น (“{ whatif-button }”)
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = โปรดถามเจ้าหน้าที่ของเราว่าสาขานี้จะเปิดอีกเมื่อไร หรือเทียบกับสาขาอื่นในบอต
eligibility-reason-field_standard-suspended_needs_staff = เท่าที่เราทราบ สาขานี้หยุดรับคำขอบางอย่าง คำขอใหม่จากในญี่ปุ่นก็ถูกจำกัดด้วย เจ้าหน้าที่ของเราต้องตรวจกรณีของคุณ
eligibility-todo-field_standard-suspended_needs_staff = โปรดปรึกษาเจ้าหน้าที่ของเรา ก่อนยื่นคำขอหรือลาออกจากบริษัท
eligibility-reason-field_standard-own_standard_missing = สาขานี้กำหนดสิ่งที่คุณยังไม่มี เช่น ใบขับขี่ญี่ปุ่น
eligibility-todo-field_standard-own_standard_missing = โปรดถามบริษัทที่จ้างคุณหรือเจ้าหน้าที่ของเราว่า จะได้สิ่งนั้นมาอย่างไร
eligibility-reason-field_standard-own_standard_later = คุณยังไม่มีใบขับขี่ญี่ปุ่น (運転免許) เท่าที่เราทราบ คุณเข้ามาญี่ปุ่นก่อน แล้วทำใบขับขี่ในญี่ปุ่นได้ เจ้าหน้าที่ของเราต้องตรวจ
eligibility-more-field_standard-own_standard_later = คุณจะมาด้วย “กิจกรรมเฉพาะ” หมายเลข 55 (特定活動55号) ก่อน: รถบรรทุกไม่เกิน 6 เดือน รถบัสและแท็กซี่ไม่เกินหนึ่งปี และต่ออายุไม่ได้
eligibility-todo-field_standard-own_standard_later = โปรดปรึกษาเจ้าหน้าที่ของเราและบริษัทที่จ้างคุณ เรื่องวิธีนี้ ก่อนยื่นคำขอ
eligibility-reason-field_standard-own_answer_missing = เราไม่ทราบว่าคุณมีสิ่งที่สาขานี้กำหนดให้คุณต้องมีหรือไม่
eligibility-todo-field_standard-own_answer_missing = โปรดถามบริษัทที่จ้างคุณ ว่าคุณต้องมีอะไร แล้วดูว่าคุณมีหรือยัง

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = สถานภาพ
eligibility-short-path = สิ่งที่ต้องการทำ
eligibility-short-field = สาขา
eligibility-short-transport_role = รถที่ขับ
eligibility-short-railway_role = งานรถไฟ
eligibility-short-care_exemption = งานดูแลโดยไม่ต้องสอบ
eligibility-short-is_adult = อายุวันนี้
eligibility-short-birth_date = วันเกิด
eligibility-short-nationality = สัญชาติ
eligibility-short-travel_document = เอกสารเดินทาง
eligibility-short-skill_test_passed = การสอบวัดทักษะ
eligibility-short-required_experience = ประสบการณ์สำหรับหมายเลข 2
eligibility-short-japanese_test = การสอบภาษาญี่ปุ่น
eligibility-short-care_japanese_test = การสอบภาษาญี่ปุ่นสำหรับงานดูแล
eligibility-short-training = การฝึกปฏิบัติงานทางเทคนิค
eligibility-short-training_months = จำนวนเดือนที่ฝึก
eligibility-short-training_completed_well = จบการฝึกด้วยผลดี
eligibility-short-training_matches_field = งานที่ฝึกกับสาขานี้
eligibility-short-will_transfer_skills = สอนทักษะในประเทศของตน
eligibility-short-health_check_done = การตรวจสุขภาพ
eligibility-short-health_check_on = วันที่ตรวจสุขภาพ
eligibility-short-health_can_work = หมอบอกว่า
eligibility-short-ssw1_periods = ช่วงเวลาที่พำนักในญี่ปุ่น
eligibility-short-ssw2_score_80 = ได้ 80 % ในการสอบ SSW หมายเลข 2
eligibility-short-care_exam_score_80 = ได้ 80 % ในการสอบระดับชาติ
eligibility-short-deposit_taken = มีคนเก็บเงินประกัน
eligibility-short-penalty_contract = สัญญาว่าจะจ่ายค่าปรับ
eligibility-short-property_held = มีคนเก็บของของคุณไว้
eligibility-short-costs_paid = เงินที่จ่ายเพื่องานนี้
eligibility-short-costs_itemised = รายการค่าใช้จ่าย
eligibility-short-costs_agreed = ตกลงเรื่องค่าใช้จ่าย
eligibility-short-costs_legal_at_home = กฎหมายของประเทศคุณ (ค่าใช้จ่าย)
eligibility-short-home_procedure_done = ขั้นตอนของประเทศ
eligibility-short-field_standards-driving_licence = ใบขับขี่ญี่ปุ่น
eligibility-short-apply_on = วันที่ยื่นคำขอ
eligibility-short-enter_on = วันที่เดินทางถึงญี่ปุ่น
eligibility-short-start_on = วันแรกที่ทำงาน
