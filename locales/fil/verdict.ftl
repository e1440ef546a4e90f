## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = natugunan
verdict-not_met = hindi natugunan
verdict-needs_staff = kailangang i-check ng staff namin
verdict-to_do = may kailangang gawin
verdict-unknown = hindi alam
verdict-not_applicable = hindi kailangan sa iyo
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
