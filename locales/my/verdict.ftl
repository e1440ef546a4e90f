## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = ကိုက်ညီပါသည်
verdict-not_met = မကိုက်ညီပါ
verdict-needs_staff = ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်
verdict-to_do = လုပ်ရန် ရှိပါသည်
verdict-unknown = မသိရသေးပါ
verdict-not_applicable = သင့်အတွက် မလိုပါ
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
