## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 ចុះបើ …?
whatif-what =
    <b>ចុះបើ …?</b>

    សូមជ្រើសរើសអ្វីដែលអ្នកចង់ប្តូរ។ យើងគ្រាន់តែប្រៀបធៀប។ ចម្លើយរបស់អ្នកមិនប្តូរទេ។
# What may come; one tap compares it.
whatif-pass-japanese_test = បើខ្ញុំជាប់ JLPT N4
whatif-pass-skill_test_passed = បើខ្ញុំជាប់តេស្តជំនាញ
# $question, $before, $after (String)
whatif-change = <b>{ $question }៖</b> { $before } → <b>{ $after }</b>
whatif-now = <b>តាមចម្លើយរបស់អ្នកឥឡូវនេះ</b>
whatif-then = <b>ក្រោយប្តូរ</b>
whatif-same = គ្មានចំណុចណាប្តូរទេ។
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = ឥឡូវ៖ { $icon } { $verdict }។
whatif-verdict-then = ក្រោយប្តូរ៖ { $icon } { $verdict }។
whatif-use = ប្រើចម្លើយទាំងនេះ
whatif-again = ប្រៀបធៀបរឿងផ្សេង
whatif-leave = ← ត្រឡប់ទៅលទ្ធផល
