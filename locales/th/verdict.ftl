## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = ครบตามเงื่อนไข
verdict-not_met = ไม่ครบตามเงื่อนไข
verdict-needs_staff = ต้องให้เจ้าหน้าที่ของเราตรวจ
verdict-to_do = มีสิ่งที่ต้องทำ
verdict-unknown = ยังไม่ทราบ
verdict-not_applicable = ไม่จำเป็นในกรณีของคุณ
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
