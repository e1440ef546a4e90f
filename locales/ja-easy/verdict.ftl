## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = 合（あ）っています
verdict-not_met = 合（あ）っていません
verdict-needs_staff = しえんスタッフが 調（しら）べます
verdict-to_do = する ことが あります
verdict-unknown = まだ わかりません
verdict-not_applicable = あなたには いりません
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
