menu-text =
    <b>के गर्न चाहनुहुन्छ?</b>

    तपाईं सिधै यहीँ लेख्न सक्नुहुन्छ। फोटो वा भ्वाइस सन्देश पनि पठाउन सक्नुहुन्छ। सहायता कर्मचारीले पढ्छन्।
# Below what was just added to a consultation
menu-again = <b>अब के गर्न चाहनुहुन्छ?</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 म योग्य छु?
menu-job_change = 🔁 काम परिवर्तन
menu-consultation = 💬 सहायता कर्मचारीलाई सोध्नुहोस्
menu-guide = 📖 गाइड
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 के बदलिँदै छ ({ $count })
menu-notices = 📰 समाचार
menu-identity = 🪪 म को हुँ, पक्का गर्नुहोस्
menu-my_dates = ⏰ मेरा मिति
menu-profile = 👤 मेरो विवरण
menu-button = मेनु
