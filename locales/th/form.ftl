# One form for every check: questions, summary, result.

form-begin = เริ่ม
form-resume = ทำต่อจากที่ค้างไว้
form-change = ดูหรือเปลี่ยนคำตอบ
form-full = ตรวจทุกข้อทีละข้อ
form-known =
    <b>ข้อมูลนี้ยังถูกต้องไหม</b>

    คุณหรือเจ้าหน้าที่สนับสนุนเคยบอกเรื่องนี้กับเรา ถ้ามีข้อไหนผิด โปรดกดข้อนั้น
form-known-yes = ใช่ ถูกต้องทุกข้อ
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = คำถามที่ { $number } จากประมาณ { $about } ข้อ
# $count (Number) in the quick check
form-left = เหลืออีกประมาณ { $count } คำถาม
# $answer (String)
form-answer-now = คำตอบของคุณตอนนี้: <b>{ $answer }</b>
form-yes = ใช่
form-no = ไม่ใช่
# The answers to one question, with its verb
form-yes-is_adult = 18 ปีขึ้นไป
form-no-is_adult = ยังไม่ถึง 18 ปี
form-yes-skill_test_passed = ผ่านแล้ว
form-no-skill_test_passed = ยังไม่ผ่าน
form-yes-care_japanese_test = ผ่านแล้ว
form-no-care_japanese_test = ยังไม่ผ่าน
form-yes-new_field_test_passed = ผ่านแล้ว
form-no-new_field_test_passed = ยังไม่ผ่าน
form-yes-required_experience = มีแล้ว
form-no-required_experience = ยังไม่มี
form-yes-field_standards-driving_licence = มีแล้ว
form-no-field_standards-driving_licence = ยังไม่มี
form-yes-driving_licence = มีแล้ว
form-no-driving_licence = ยังไม่มี
form-yes-training_matches_field = ประเภทเดียวกัน
form-no-training_matches_field = คนละประเภท
form-yes-same_category = ประเภทเดียวกัน
form-no-same_category = คนละประเภท
form-yes-will_transfer_skills = จะสอน
form-no-will_transfer_skills = จะไม่สอน
form-yes-health_check_done = ตรวจแล้ว
form-no-health_check_done = ยังไม่ได้ตรวจ
form-yes-health_can_work = ทำงานได้
form-no-health_can_work = ทำงานไม่ได้
form-yes-deposit_taken = มี
form-no-deposit_taken = ไม่มี
form-yes-penalty_contract = มี
form-no-penalty_contract = ไม่มี
form-yes-property_held = มี
form-no-property_held = ไม่มี
form-yes-costs_paid = มี
form-no-costs_paid = ไม่มี
form-yes-common_skill_confirmed = มี
form-no-common_skill_confirmed = ไม่มี
form-yes-costs_itemised = ได้รับแล้ว
form-no-costs_itemised = ยังไม่ได้รับ
form-yes-permission_received = ได้รับแล้ว
form-no-permission_received = ยังไม่ได้รับ
form-yes-costs_legal_at_home = อนุญาต
form-no-costs_legal_at_home = ไม่อนุญาต
form-yes-home_procedure_done = เสร็จแล้ว
form-no-home_procedure_done = ยังไม่เสร็จ
form-yes-contract_ended = สิ้นสุดแล้ว
form-no-contract_ended = ยังไม่สิ้นสุด
form-skip = ไม่ทราบ
form-one_by_one = ถามทีละข้อ
form-not-known = ไม่ทราบ
form-back = { button-back }
form-later = หยุดก่อน (คำตอบบันทึกไว้แล้ว)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = ไม่มี
form-periods-open = ใส่ช่วงเวลาที่พำนัก
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = ไม่เคยมี และไม่เคยเตรียมตัว
form-periods-since = คุณมีสถานภาพนี้ต่อเนื่องไม่ขาดจนถึงตอนนี้ไหม ถ้าใช่ เลือกหรือพิมพ์วันแรก (ปี ค.ศ.): 2024-04-01
    ถ้าไม่ใช่ โปรดใส่ช่วงเวลาที่พำนักของคุณ
form-date-hint = เลือกวัน หรือพิมพ์แบบนี้ (ปี ค.ศ.): 2026-11-22
form-number-hint = โปรดพิมพ์ตัวเลข
form-country-hint = ประเทศของคุณไม่อยู่ในรายการใช่ไหม โปรดพิมพ์ชื่อประเทศ
form-found = คุณหมายถึงข้อใดในนี้ไหม ถ้าไม่มี โปรดพิมพ์คำอื่น หรือกด “{ form-show-all }”
form-show-all = แสดงทั้งหมด
form-health =
    <b>คำถามต่อไปเป็นเรื่องสุขภาพของคุณ</b>

    สุขภาพเป็นเรื่องส่วนตัว เราถามเพียงว่า คุณตรวจสุขภาพแล้วหรือยัง ตรวจเมื่อไร และหมอบอกว่าคุณทำงานได้หรือไม่ เราใช้คำตอบเพื่อการตรวจนี้เท่านั้น และเจ้าหน้าที่สนับสนุนดูได้ คุณไม่จำเป็นต้องตอบ
form-health-yes = ได้ ถามได้
form-health-no = ไม่ ข้ามคำถามเหล่านี้
# Beside a single question about health.
form-health-one = สุขภาพเป็นเรื่องส่วนตัว ถ้าคุณตอบ เราใช้คำตอบเพื่อการตรวจนี้เท่านั้น และเจ้าหน้าที่สนับสนุนดูได้ คุณไม่จำเป็นต้องตอบ
form-health-private = ไม่อยากบอก
form-summary =
    <b>คำตอบของคุณ</b>

    กดคำตอบด้านล่างเพื่อเปลี่ยน
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = ดูผล
form-mistake-no-text = ⚠️ โปรดตอบเป็นตัวหนังสือหรือกดปุ่ม ตรงนี้ตอบด้วยรูป ข้อความเสียง หรือสติกเกอร์ไม่ได้
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 เราเข้าใจว่าเป็นวันที่: <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ ปีอะไร โปรดพิมพ์วันที่ให้ครบ (ปี ค.ศ.) แบบนี้: 2026-11-22
form-mistake-short-year = ⚠️ ตัวเลขไหนเป็นปี โปรดเขียนปี ค.ศ. เป็นเลขสี่หลัก แบบนี้: 2026-11-22
form-mistake-no-month = ⚠️ เดือนอะไร โปรดพิมพ์วันที่ให้ครบ (ปี ค.ศ.) แบบนี้: 2026-11-22
form-mistake-no-date = ⚠️ เราอ่านวันที่นี้ไม่ได้ โปรดพิมพ์แบบนี้ (ปี ค.ศ.): 2026-11-22
form-mistake-two-dates = ⚠️ ตัวเลขไหนเป็นวัน ตัวเลขไหนเป็นเดือน โปรดพิมพ์ปี ค.ศ. เดือน และวัน แบบนี้: 2026-11-22
form-mistake-no-such-day = ⚠️ ไม่มีวันที่นี้ โปรดตรวจดู แล้วพิมพ์แบบนี้ (ปี ค.ศ.): 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ วันในสัปดาห์กับวันที่ไม่ตรงกัน: วันที่นี้คือ { DAY($day) } โปรดตรวจดู แล้วพิมพ์วันที่แบบนี้ (ปี ค.ศ.): 2026-11-22
form-mistake-nepali = ⚠️ ปีที่คุณพิมพ์เป็นปีตามปฏิทินเนปาล (Bikram Sambat) ใช่ไหม โปรดพิมพ์วันที่ ตามที่เขียนอยู่บนบัตรไซริวหรือหนังสือเดินทางของคุณ แบบนี้ (ปี ค.ศ.): 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ โปรดเลือกวันตั้งแต่ { $first } ถึง { $last }
# $lowest, $highest (Number)
form-mistake-number = ⚠️ โปรดพิมพ์จำนวนเต็มตั้งแต่ { $lowest } ถึง { $highest }
form-mistake-choose = ⚠️ คำตอบนี้ไม่อยู่ในตัวเลือก โปรดใช้ปุ่ม
# To staff, of the worker's health
form-health-about = สุขภาพ
form-health-refused = ไม่อยากบอก
