menu-text =
    <b>What would you like to do?</b>

    You can also just write here, or send a photo or voice message. Support staff will read it.
# Below what was just added to a consultation
menu-again = <b>What would you like to do next?</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 Am I eligible?
menu-job_change = 🔁 Changing jobs
menu-consultation = 💬 Ask support
menu-guide = 📖 Guide
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 What changes ({ $count })
menu-notices = 📰 News
menu-identity = 🪪 Confirm who I am
menu-my_dates = ⏰ My dates
menu-profile = 👤 My details
menu-button = Menu
