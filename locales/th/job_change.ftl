# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>การเปลี่ยนงาน</b>

    โปรดคุยกับเจ้าหน้าที่สนับสนุนของเราก่อนลาออกจากงาน เราถามทีละข้อ คุณข้ามข้อไหนก็ได้ ผู้ตัดสินมีเพียงสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) เท่านั้น การตรวจนี้แสดงสิ่งที่คุณต้องทำก่อน
job_change-ask-contract_ended = สัญญาจ้างงานของคุณสิ้นสุดแล้วหรือยัง
job_change-ask-reason = ทำไมงานของคุณที่นั่นจึงสิ้นสุด หรือทำไมคุณจึงอยากเปลี่ยนงาน “{ job_change-option-reason-broken_rules }” หมายความว่า: บริษัทไม่จ่ายค่าจ้าง ไม่ทำตามสัญญา หรือมีการทำร้าย การกลั่นแกล้ง หรือการล่วงละเมิด
job_change-option-reason-employer = เหตุผลของบริษัท
job_change-option-reason-own_wish = อยากเปลี่ยนเอง
# By the company.
job_change-option-reason-broken_rules = บริษัทผิดกฎหรือผิดสัญญา
job_change-option-reason-other = เหตุผลอื่น
job_change-ask-field = ตอนนี้คุณทำงานในสาขาใด
job_change-ask-same_category = งานใหม่อยู่ในประเภทงาน (業務区分) เดียวกับงานของคุณตอนนี้ไหม ถ้าไม่แน่ใจ โปรดกด “{ form-skip }” เจ้าหน้าที่ของเราจะตรวจ
# Between some job categories one may change, because a test confirms for both that the same skills are needed.
job_change-ask-common_skill_confirmed = มีการสอบที่ยืนยันว่า ประเภทงานใหม่กับประเภทงานของคุณตอนนี้ใช้ทักษะเดียวกัน บ้างไหม ถ้าไม่แน่ใจ โปรดกด “{ form-skip }”
job_change-ask-new_field_test_passed = คุณสอบผ่านการสอบวัดทักษะ (技能試験) ของสาขาใหม่แล้วหรือยัง
job_change-ask-new_field = งานใหม่อยู่ในสาขาใด
job_change-ask-driving_licence = คุณมีใบขับขี่ญี่ปุ่น (運転免許) สำหรับงานใหม่แล้วหรือยัง
job_change-ask-apply_on = คุณอยากยื่นคำขอ (申請) วันไหน (ปี ค.ศ.) ถ้าไม่ทราบ เราจะใช้วันที่ของวันนี้
job_change-ask-permission_received = คุณได้รับอนุญาต (在留資格変更許可) ให้ทำงานกับบริษัทใหม่แล้วหรือยัง
job_change-short-contract_ended = สัญญาจ้างงาน
job_change-short-reason = เหตุผล
job_change-short-field = สาขาตอนนี้
job_change-short-same_category = ประเภทงานใหม่
job_change-short-common_skill_confirmed = การสอบยืนยันทักษะเดียวกัน
job_change-short-new_field_test_passed = การสอบของสาขาใหม่
job_change-short-new_field = สาขาใหม่
job_change-short-driving_licence = ใบขับขี่ญี่ปุ่น
job_change-short-apply_on = วันที่ยื่นคำขอ
job_change-short-permission_received = การอนุญาต (บริษัทใหม่)
job_change-criterion-permission = การอนุญาตสำหรับงานใหม่
job_change-criterion-contract_end = การแจ้ง: สัญญาสิ้นสุด
job_change-criterion-support_duty = ใครต้องช่วยคุณ
job_change-criterion-job_category = งานใหม่
job_change-reason-permission-received = คุณบอกว่าคุณได้รับอนุญาตให้ทำงานกับบริษัทใหม่แล้ว
job_change-reason-permission-not_received = ถ้าเปลี่ยนบริษัทหรือเปลี่ยนสาขา คุณต้องได้รับอนุญาตใหม่ (在留資格変更許可) คุณเริ่มทำงานที่นั่นได้หลังจากได้รับอนุญาตแล้วเท่านั้น
job_change-more-permission-not_received = การอนุญาตของคุณระบุชื่อบริษัทที่คุณทำงาน
    เมื่อเปลี่ยนบริษัท ห้าปีของทักษะเฉพาะทาง หมายเลข 1 ไม่เริ่มนับใหม่ โปรดตรวจว่าเหลือเวลาอีกเท่าไร
job_change-todo-permission-not_received = โปรดยื่นขออนุญาตก่อน ที่สำนักงานตรวจคนเข้าเมืองส่วนภูมิภาค (地方出入国在留管理局)
job_change-reason-contract_end-not_ended = คุณไม่ได้บอกว่าสัญญาของคุณสิ้นสุดแล้ว ถ้ายังไม่สิ้นสุด ตอนนี้คุณไม่จำเป็นต้องแจ้ง
job_change-reason-contract_end-ended = เมื่อสัญญาของคุณสิ้นสุดแล้ว คุณต้องแจ้งสำนักงานตรวจคนเข้าเมืองญี่ปุ่น (出入国在留管理庁) ภายใน 14 วัน
job_change-more-contract_end-ended = คุณแจ้งทางออนไลน์ ทางไปรษณีย์ หรือที่เคาน์เตอร์ของสำนักงานตรวจคนเข้าเมืองส่วนภูมิภาค (地方出入国在留管理局) ได้
job_change-todo-contract_end-ended = โปรดยื่นแจ้ง (契約機関に関する届出) ภายใน 14 วันหลังจากสัญญาสิ้นสุด
job_change-reason-support_duty-employer = งานของคุณสิ้นสุดเพราะเหตุผลของบริษัท บริษัทจึงต้องช่วยคุณหางานใหม่
job_change-more-support_duty-employer = ถ้าบริษัทช่วยคุณหางานใหม่ไม่ได้ องค์กรสนับสนุนที่ขึ้นทะเบียน (登録支援機関) ของคุณ หรือบริษัทที่เกี่ยวข้อง ต้องช่วยคุณ
job_change-todo-support_duty-employer = โปรดไปที่ Hello Work (ハローワーク) ซึ่งเป็นสำนักงานจัดหางานของรัฐ เจ้าหน้าที่ของเราบอกได้ว่าไปที่ไหน และช่วยคุณที่นั่นได้
job_change-reason-support_duty-own_wish = คุณอยากเปลี่ยนงานเอง จึงไม่มีใครมีหน้าที่ตามกฎหมายที่ต้องช่วยคุณหางานใหม่ แต่คุณถามเราได้ทุกเรื่อง
job_change-reason-support_duty-broken_rules = การไม่จ่ายค่าจ้าง การผิดสัญญา การทำร้าย การกลั่นแกล้ง หรือการล่วงละเมิด ไม่ใช่ความผิดของคุณ เจ้าหน้าที่ของเราต้องตรวจ ว่ามีใครต้องช่วยคุณหางานใหม่หรือไม่
job_change-more-support_duty-broken_rules = ถ้าคุณลาออกเพราะเรื่องนี้ โดยปกติไม่ถือว่าคุณอยากลาออกเอง โปรดไปที่ Hello Work (ハローワーク) ซึ่งเป็นสำนักงานจัดหางานของรัฐด้วย
job_change-todo-support_duty-broken_rules = โปรดปรึกษาเจ้าหน้าที่ของเราโดยเร็วที่สุด เก็บสลิปเงินเดือน ข้อความ และเอกสารไว้
job_change-reason-support_duty-not_clear = มีใครต้องช่วยคุณหางานใหม่หรือไม่ ขึ้นอยู่กับเหตุผลที่งานสิ้นสุด เจ้าหน้าที่ของเราต้องตรวจ
job_change-todo-support_duty-not_clear = โปรดบอกเจ้าหน้าที่ของเราว่าทำไมงานจึงสิ้นสุด เก็บจดหมายทุกฉบับจากบริษัทไว้
job_change-reason-job_category-way_known = คุณเปลี่ยนงานได้ในสามกรณี: ไปประเภทงานเดียวกัน ไปประเภทงานที่มีการสอบยืนยันว่าใช้ทักษะเดียวกัน หรือเมื่อคุณผ่านการสอบของสาขาใหม่แล้ว
job_change-reason-job_category-no_way = มีสามวิธีในการเปลี่ยนงาน จากคำตอบของคุณ คุณยังใช้วิธีใดไม่ได้เลย
job_change-more-job_category-no_way = คุณเปลี่ยนงานได้ในสามกรณี: ไปประเภทงานเดียวกัน ไปประเภทงานที่มีการสอบยืนยันว่าใช้ทักษะเดียวกัน หรือเมื่อคุณผ่านการสอบของสาขาใหม่แล้ว
job_change-todo-job_category-no_way = โปรดถามเจ้าหน้าที่ของเราเรื่องการสอบของสาขาใหม่ หรือหางานในประเภทงานเดียวกัน
job_change-reason-job_category-category_missing = การตัดสินประเภทงานด้วยตัวเองเป็นเรื่องยาก เจ้าหน้าที่ของเราต้องตรวจ ว่างานใหม่ตรงกับประเภทงานของคุณหรือไม่
job_change-todo-job_category-category_missing = โปรดส่งคำตอบของคุณให้เจ้าหน้าที่ของเรา ถ้ามีประกาศรับสมัครงาน ส่งมาด้วย
job_change-reason-job_category-not_open = มีการตัดสินใจแล้วว่าจะเปิดสาขาใหม่นี้ แต่เราไม่ทราบวันแรกที่แน่นอน
job_change-todo-job_category-not_open = โปรดถามข่าวของสาขานี้จากเจ้าหน้าที่ของเรา ก่อนลาออกจากบริษัท
job_change-reason-job_category-suspended = เท่าที่เราทราบ คำขอใหม่ของสาขานี้ถูกจำกัด เจ้าหน้าที่ของเราต้องตรวจกรณีของคุณ
job_change-todo-job_category-suspended = โปรดปรึกษาเจ้าหน้าที่ของเราก่อนยื่นคำขอ
job_change-reason-job_category-own_standard_missing = สำหรับสาขาใหม่ คุณต้องมีใบขับขี่ญี่ปุ่น (運転免許) คุณยังไม่มี หรือยังไม่ได้บอกเรา เจ้าหน้าที่ของเราต้องตรวจ
job_change-todo-job_category-own_standard_missing = โปรดปรึกษาเจ้าหน้าที่ของเราเรื่องใบขับขี่ ก่อนลาออกจากบริษัท
# $last_on, $ended_on (String) ISO days
job_change-notice-until = 📅 แจ้งสำนักงานตรวจคนเข้าเมืองญี่ปุ่นภายในวันที่ <b>{ DAY($last_on) }</b>: นี่คือวันสุดท้าย สัญญาของคุณสิ้นสุดเมื่อ { DAY($ended_on) } ตามบันทึกของเรา
job_change-notice-late = ⚠️ วันสุดท้ายที่ต้องแจ้งสำนักงานตรวจคนเข้าเมืองญี่ปุ่นคือ <b>{ DAY($last_on) }</b> ซึ่งเลยกำหนดแล้ว ถ้ายังไม่ได้แจ้ง โปรดแจ้งโดยเร็วที่สุด และขอให้เจ้าหน้าที่ของเราช่วย สัญญาของคุณสิ้นสุดเมื่อ { DAY($ended_on) } ตามบันทึกของเรา
job_change-support-offer = <b>ให้เราเริ่มช่วยคุณเปลี่ยนงาน (転職支援) ไหม</b> เจ้าหน้าที่ของเราจะเห็นคำตอบของคุณ ช่วยคุณหางาน และเก็บบันทึก
job_change-support-agree = ✅ เริ่มการช่วยเปลี่ยนงาน
