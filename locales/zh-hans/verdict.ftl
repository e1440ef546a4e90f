## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = 符合
verdict-not_met = 不符合
verdict-needs_staff = 需由支援人员确认
verdict-to_do = 有要做的事
verdict-unknown = 还不清楚
verdict-not_applicable = 您的情况不需要
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
