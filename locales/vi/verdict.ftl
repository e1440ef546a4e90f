## Result

verdict-met = đạt
verdict-not_met = chưa đạt
verdict-needs_staff = cần nhân viên hỗ trợ kiểm tra
verdict-to_do = cần làm
verdict-unknown = chưa rõ
verdict-not_applicable = không cần xét
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
