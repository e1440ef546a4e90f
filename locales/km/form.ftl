# One form for every check: questions, summary, result.

form-begin = ចាប់ផ្តើម
form-resume = បន្តពីកន្លែងដែលខ្ញុំបានឈប់
form-change = មើល ឬប្តូរចម្លើយរបស់ខ្ញុំ
form-full = ពិនិត្យទាំងអស់ ម្តងមួយៗ
form-known =
    <b>តើព័ត៌មាននេះនៅតែត្រឹមត្រូវទេ?</b>

    អ្នក ឬបុគ្គលិកជំនួយបានប្រាប់យើង។ បើមានអ្វីខុស សូមចុចលើវា។
form-known-yes = ត្រឹមត្រូវទាំងអស់
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = សំណួរ { $number } ក្នុងចំណោមប្រហែល { $about }
# $count (Number) in the quick check
form-left = { $count ->
   *[other] នៅសល់ប្រហែល { $count } សំណួរទៀត
}
# $answer (String)
form-answer-now = ចម្លើយរបស់អ្នកឥឡូវនេះ៖ <b>{ $answer }</b>
form-yes = មែន
form-no = មិនមែន
# The answers to one question, with its verb
form-yes-is_adult = 18 ឆ្នាំឡើង
form-no-is_adult = មិនទាន់ 18 ឆ្នាំ
form-yes-skill_test_passed = ជាប់ហើយ
form-no-skill_test_passed = មិនទាន់ជាប់
form-yes-care_japanese_test = ជាប់ហើយ
form-no-care_japanese_test = មិនទាន់ជាប់
form-yes-new_field_test_passed = ជាប់ហើយ
form-no-new_field_test_passed = មិនទាន់ជាប់
form-yes-required_experience = មានហើយ
form-no-required_experience = មិនទាន់មាន
form-yes-field_standards-driving_licence = មានហើយ
form-no-field_standards-driving_licence = មិនទាន់មាន
form-yes-driving_licence = មានហើយ
form-no-driving_licence = មិនទាន់មាន
form-yes-training_matches_field = ដូចគ្នា
form-no-training_matches_field = មិនដូចគ្នា
form-yes-same_category = ដូចគ្នា
form-no-same_category = មិនដូចគ្នា
form-yes-will_transfer_skills = នឹងបង្រៀន
form-no-will_transfer_skills = មិនបង្រៀន
form-yes-health_check_done = ពិនិត្យហើយ
form-no-health_check_done = មិនទាន់ពិនិត្យ
form-yes-health_can_work = ធ្វើការបាន
form-no-health_can_work = ធ្វើការមិនបាន
form-yes-deposit_taken = មាន
form-no-deposit_taken = គ្មាន
form-yes-penalty_contract = មាន
form-no-penalty_contract = គ្មាន
form-yes-property_held = មាន
form-no-property_held = គ្មាន
form-yes-costs_paid = មាន
form-no-costs_paid = គ្មាន
form-yes-common_skill_confirmed = មាន
form-no-common_skill_confirmed = គ្មាន
form-yes-costs_itemised = ទទួលហើយ
form-no-costs_itemised = មិនទាន់ទទួល
form-yes-permission_received = ទទួលហើយ
form-no-permission_received = មិនទាន់ទទួល
form-yes-costs_legal_at_home = អនុញ្ញាត
form-no-costs_legal_at_home = មិនអនុញ្ញាត
form-yes-home_procedure_done = ចប់ហើយ
form-no-home_procedure_done = មិនទាន់ចប់
form-yes-contract_ended = ចប់ហើយ
form-no-contract_ended = មិនទាន់ចប់
form-skip = ខ្ញុំមិនដឹង
form-one_by_one = សួរខ្ញុំម្តងមួយៗ
form-not-known = ខ្ញុំមិនដឹង
form-back = { button-back }
form-later = ឈប់សិន (ចម្លើយត្រូវបានរក្សាទុក)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = គ្មាន
form-periods-open = បញ្ចូលរយៈពេលស្នាក់នៅរបស់ខ្ញុំ
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = មិនដែលមាន មិនដែលត្រៀម
form-periods-since = តើអ្នកមានវាដោយមិនដាច់រហូតមកដល់ឥឡូវនេះឬ? សូមជ្រើសរើស ឬវាយថ្ងៃដំបូង៖ 2024-04-01។ បើមិនដូច្នេះ សូមបញ្ចូលរយៈពេលរបស់អ្នក។
form-date-hint = សូមជ្រើសរើសថ្ងៃ ឬវាយដូចនេះ (គ.ស.)៖ 2026-11-22
form-number-hint = សូមវាយលេខ។
form-country-hint = ប្រទេសរបស់អ្នកមិនមានក្នុងបញ្ជីឬ? សូមវាយឈ្មោះប្រទេស។
form-found = តើអ្នកចង់និយាយពីមួយក្នុងចំណោមទាំងនេះឬ? បើមិនមែន សូមវាយពាក្យផ្សេង ឬចុច “{ form-show-all }”។
form-show-all = បង្ហាញទាំងអស់
form-health =
    <b>សំណួរបន្ទាប់គឺអំពីសុខភាពរបស់អ្នក។</b>

    សុខភាពជារឿងឯកជន។ យើងសួរតែថា តើអ្នកបានពិនិត្យសុខភាពហើយឬនៅ ពិនិត្យនៅថ្ងៃណា ហើយតើគ្រូពេទ្យនិយាយថាអ្នកអាចធ្វើការបានឬទេ។ យើងប្រើវាសម្រាប់តែការពិនិត្យនេះ ហើយបុគ្គលិកជំនួយអាចមើលឃើញវា។ អ្នកមិនចាំបាច់ឆ្លើយទេ។
form-health-yes = អាចសួរបាន
form-health-no = កុំសួរ រំលងសំណួរទាំងនេះ
# Beside a single question about health.
form-health-one = សុខភាពជារឿងឯកជន។ បើអ្នកឆ្លើយ យើងប្រើវាសម្រាប់តែការពិនិត្យនេះ ហើយបុគ្គលិកជំនួយអាចមើលឃើញវា។ អ្នកមិនចាំបាច់ឆ្លើយទេ។
form-health-private = ខ្ញុំមិនចង់ប្រាប់
form-summary =
    <b>ចម្លើយរបស់អ្នក</b>

    ចុចលើចម្លើយខាងក្រោម ដើម្បីប្តូរវា។
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }៖ <b>{ $answer }</b>
form-result = បង្ហាញលទ្ធផល
form-mistake-no-text = ⚠️ សូមឆ្លើយជាអក្សរ ឬដោយប៊ូតុង។ នៅទីនេះ អ្នកមិនអាចឆ្លើយដោយរូបភាព សារជាសំឡេង ឬស្ទីកឃ័របានទេ។
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 យើងយល់ថាជាកាលបរិច្ឆេទនេះ៖ <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ ឆ្នាំណា? សូមវាយថ្ងៃឱ្យពេញ (គ.ស.) ដូចនេះ៖ 2026-11-22
form-mistake-short-year = ⚠️ លេខណាជាឆ្នាំ? សូមសរសេរឆ្នាំ (គ.ស.) ជាលេខបួនខ្ទង់ ដូចនេះ៖ 2026-11-22
form-mistake-no-month = ⚠️ ខែណា? សូមវាយថ្ងៃឱ្យពេញ ដូចនេះ៖ 2026-11-22
form-mistake-no-date = ⚠️ យើងមិនអាចអានកាលបរិច្ឆេទនេះបានទេ។ សូមវាយវាដូចនេះ៖ 2026-11-22
form-mistake-two-dates = ⚠️ លេខណាជាថ្ងៃ ហើយលេខណាជាខែ? សូមវាយឆ្នាំ ខែ និងថ្ងៃ ដូចនេះ៖ 2026-11-22
form-mistake-no-such-day = ⚠️ គ្មានថ្ងៃបែបនេះទេ។ សូមពិនិត្យ ហើយវាយវាដូចនេះ៖ 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ ថ្ងៃក្នុងសប្តាហ៍ និងកាលបរិច្ឆេទមិនត្រូវគ្នាទេ៖ កាលបរិច្ឆេទនេះគឺ { DAY($day) }។ សូមពិនិត្យ ហើយវាយថ្ងៃដូចនេះ៖ 2026-11-22
form-mistake-nepali = ⚠️ តើនេះជាឆ្នាំតាមប្រតិទិននេប៉ាល់ (Bikram Sambat) ឬ? សូមវាយថ្ងៃដែលសរសេរនៅលើកាតស្នាក់នៅ ឬលិខិតឆ្លងដែនរបស់អ្នក ដូចនេះ៖ 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ សូមជ្រើសរើសថ្ងៃពី { $first } ដល់ { $last }។
# $lowest, $highest (Number)
form-mistake-number = ⚠️ សូមវាយលេខគត់ពី { $lowest } ដល់ { $highest }។
form-mistake-choose = ⚠️ នេះមិនមែនជាចម្លើយមួយក្នុងបញ្ជីទេ។ សូមប្រើប៊ូតុង។
# To staff, of the worker's health
form-health-about = សុខភាព
form-health-refused = មិនចង់ប្រាប់
