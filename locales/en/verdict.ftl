## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = met
verdict-not_met = not met
verdict-needs_staff = our staff must check
verdict-to_do = something to do
verdict-unknown = not known
verdict-not_applicable = not needed in your case
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
