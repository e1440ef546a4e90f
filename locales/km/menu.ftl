menu-text =
    <b>តើអ្នកចង់ធ្វើអ្វី?</b>

    អ្នកក៏អាចសរសេរនៅទីនេះ ឬផ្ញើរូបថត ឬសារជាសំឡេងបានដែរ។ បុគ្គលិកជំនួយនឹងអាន។
# Below what was just added to a consultation
menu-again = <b>តើអ្នកចង់ធ្វើអ្វីបន្ទាប់?</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 តើខ្ញុំគ្រប់លក្ខខណ្ឌឬទេ?
menu-job_change = 🔁 ការប្តូរការងារ
menu-consultation = 💬 សួរបុគ្គលិកជំនួយ
menu-guide = 📖 សៀវភៅណែនាំ
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 អ្វីដែលផ្លាស់ប្តូរ ({ $count })
menu-notices = 📰 ដំណឹងថ្មី
menu-identity = 🪪 បញ្ជាក់ថាខ្ញុំជានរណា
menu-my_dates = ⏰ កាលបរិច្ឆេទរបស់ខ្ញុំ
menu-profile = 👤 ព័ត៌មានរបស់ខ្ញុំ
menu-button = ម៉ឺនុយ
