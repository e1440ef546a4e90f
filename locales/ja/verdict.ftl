## Result

verdict-met = 満たしている
verdict-not_met = 満たしていない
verdict-needs_staff = 支援スタッフの確認が必要
verdict-to_do = することがある
verdict-unknown = 未確認
verdict-not_applicable = 対象外
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
