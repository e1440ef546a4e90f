# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – ជំនួយពី { $organisation }
# $organisation (String)
description-long =
    ជំនួយសម្រាប់ពលករបរទេសនៅជប៉ុន ពី { $organisation }។ ឥតគិតថ្លៃ។

    • ពិនិត្យលក្ខខណ្ឌសម្រាប់ការស្នាក់នៅ និងការងាររបស់អ្នក
    • មើលកាលបរិច្ឆេទរបស់អ្នក និងទទួលការរំលឹកទាន់ពេល
    • អានអំពីការរស់នៅ និងការងារនៅជប៉ុន
    • សួរបុគ្គលិកជំនួយ ជាភាសារបស់អ្នក

    ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនអាចអានអ្វីដែលអ្នកសរសេរនៅទីនេះទេ។

    នេះមិនមែនជាលេខសង្គ្រោះបន្ទាន់ទេ។ ពេលមានគ្រោះថ្នាក់ ហៅ 110 (ប៉ូលិស) ឬ 119 (ពន្លត់អគ្គិភ័យ រថយន្តសង្គ្រោះ)។
# $organisation (String)
description-short = ជំនួយឥតគិតថ្លៃសម្រាប់ពលករបរទេសនៅជប៉ុន ពី { $organisation }។ មានគ្រោះថ្នាក់៖ 110, 119។
