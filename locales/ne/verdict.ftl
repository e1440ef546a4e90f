## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = पूरा भएको
verdict-not_met = पूरा नभएको
verdict-needs_staff = हाम्रा कर्मचारीले जाँच्नुपर्छ
verdict-to_do = गर्नुपर्ने काम छ
verdict-unknown = थाहा छैन
verdict-not_applicable = तपाईंको हकमा चाहिँदैन
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
