# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = จนถึงตอนนี้ เจ้าหน้าที่สนับสนุนทุกคนอ่านเรื่องนี้ได้ เรากำลังนำออกจากกลุ่มของเจ้าหน้าที่ เมื่อนำออกแล้ว เราจะบอกคุณ
# $number (String)
restricted-taken_out = 🔒 หมายเลข { $number } ไม่อยู่ในกลุ่มเจ้าหน้าที่สนับสนุนแล้ว ก่อนหน้านี้ เจ้าหน้าที่สนับสนุนทุกคนอ่านได้ ตอนนี้ผู้ที่อ่านได้มีเพียงหัวหน้าฝ่ายสนับสนุน ผู้ดูแลระบบ และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือก
# $number (String)
restricted-left_in_group = 🔒 หมายเลข { $number }: เรานำออกจากกลุ่มเจ้าหน้าที่สนับสนุนได้ไม่หมด เจ้าหน้าที่สนับสนุนอาจยังอ่านบางส่วนได้ เราขอให้หัวหน้าฝ่ายสนับสนุนลบแล้ว
# $number (String)
restricted-opened = 👥 หมายเลข { $number }: หัวหน้าฝ่ายสนับสนุนตัดสินใจ ให้เจ้าหน้าที่สนับสนุนทุกคนอ่านได้ บริษัทที่คุณทำงานไม่เห็น
# $number (String)
restricted-opened_by_you = 👥 หมายเลข { $number }: ตอนนี้เจ้าหน้าที่สนับสนุนทุกคนอ่านได้ ตามที่คุณเลือก บริษัทที่คุณทำงานไม่เห็น
# $number (String)
restricted-again = 🔒 หมายเลข { $number }: นับจากนี้ ผู้ที่อ่านได้มีเพียงหัวหน้าฝ่ายสนับสนุน ผู้ดูแลระบบ และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือก { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 คำตอบของหมายเลข { $number }</b>
# $number (String)
restricted-added = 🔒 เพิ่มในหมายเลข { $number } แล้ว ผู้ที่เห็นได้มีเพียงหัวหน้าฝ่ายสนับสนุน ผู้ดูแลระบบ และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือก
# $number (String)
restricted-help-sent = 🙋🔒 เราบอกเรื่องการเตือนนี้กับหัวหน้าฝ่ายสนับสนุน ผู้ดูแลระบบ และเจ้าหน้าที่สนับสนุนที่พวกเขาเลือกเท่านั้น หมายเลขของคุณคือ { $number } คุณเขียนเพิ่มได้ตอนนี้: ลำบากตรงไหน
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ คุณระบุชื่อ { $names } ในเรื่องร้องเรียน แต่เรื่องนี้ไม่ใช่เรื่องร้องเรียนนั้น: { $names } อ่านเรื่องนี้ได้ด้วย หน่วยงานภายนอก: ดูที่ “{ menu-guide }”
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 ซ่อนหมายเลข { $number } จาก { $name }
restricted-let_in = ↩️ ให้ { $name } เห็นหมายเลข { $number }
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>ซ่อนหมายเลข { $number } จาก { $name } ด้วยไหม</b> ถ้าซ่อน ที่นี่จะไม่มีหัวหน้าฝ่ายสนับสนุนหรือผู้ดูแลระบบคนใดอ่านได้ และไม่มีใครได้รับการแจ้งด่วนเรื่องนี้ หน่วยงานภายนอกเท่านั้นที่ช่วยคุณได้
    ถ้าไม่ต้องการ ไม่ต้องทำอะไร
restricted-keep_out-yes = ใช่ ซ่อนจากทุกคน
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 หมายเลข { $number }: { $names } อ่านไม่ได้อีก ตามที่คุณเลือก เราไม่บอกเรื่องนี้เพิ่มกับพวกเขาอีก แต่พวกเขายังรู้สิ่งที่เคยอ่านไปแล้ว
restricted-let_in_again = 👥 หมายเลข { $number }: { $names } อ่านเรื่องนี้ได้อีก ตามที่คุณเลือก
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ คุณซ่อนหมายเลข { $number } จากคนที่อาจอยู่ในกลุ่มเจ้าหน้าที่สนับสนุน โปรดกด ↩️ ให้คนนั้นเห็นก่อน หรือปล่อยไว้แบบเดิม
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ หมายเลข { $number }: หัวหน้าฝ่ายสนับสนุนให้ { $names } อ่านเรื่องนี้ได้ คุณระบุชื่อ { $names } ในเรื่องร้องเรียน แต่เรื่องนี้ไม่ใช่เรื่องร้องเรียนนั้น
# A button. $number (String), $kind (String)
restricted-continue = ↩ หมายเลข { $number } 🔒 { WORD("consultation-kind", $kind) }
