# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>ព័ត៌មានរបស់ខ្ញុំ</b>

    អ្វីដែលអ្នកប្រាប់យើងនៅទីនេះ ជួយឱ្យយើងរំលឹកអ្នកទាន់ពេល។ អ្នកមិនចាំបាច់ឆ្លើយទេ។ អ្នកអាចប្តូរ ឬលុបវាបានគ្រប់ពេល។
profile-group-me = 👤 អំពីខ្ញុំ
profile-group-stay = 🛂 ការស្នាក់នៅរបស់ខ្ញុំ
profile-group-work = 👔 ការងាររបស់ខ្ញុំ
profile-group-dates = 📅 កាលបរិច្ឆេទរបស់ខ្ញុំ
profile-group-messages = 🔔 សារ
profile-my-data = 🗂 អ្វីទាំងអស់ដែលរក្សាទុកអំពីខ្ញុំ
profile-choose = សូមជ្រើសរើសមួយ ដើម្បីមើល ឬប្តូរវា។
profile-kept-profile = មានតែបុគ្គលិកជំនួយរបស់យើងប៉ុណ្ណោះដែលឃើញវា មិនមែនក្រុមហ៊ុនដែលអ្នកធ្វើការទេ។ អ្នកអាចរំលង ឬលុបវាបាន។
profile-kept-records = មានតែបុគ្គលិកជំនួយរបស់យើងប៉ុណ្ណោះដែលឃើញវា មិនមែនក្រុមហ៊ុនដែលអ្នកធ្វើការទេ។ វាជាផ្នែកនៃកំណត់ត្រាដែលច្បាប់តម្រូវ៖ /privacy
profile-enter = ✏️ បញ្ចូល ឬប្តូរ
profile-delete = 🗑 លុបអ្វីដែលខ្ញុំបានប្រាប់
profile-delete-sure = <b>លុបអ្វីដែលអ្នកបានប្រាប់យើងឬទេ? អ្នកមិនអាចយកវាមកវិញបានទេ។</b>
profile-delete-reminders = បើគ្មានកាលបរិច្ឆេទនេះ អ្នកប្រហែលមិនទទួលការរំលឹកខ្លះទេ។
profile-delete-yes = 🗑 លុបវា
profile-delete-no = មិនលុប រក្សាវាទុក
profile-ask-correction = ✋ សុំឱ្យបុគ្គលិកជំនួយកែវា
profile-done = រួចហើយ
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    សូមជ្រើសរើសថ្ងៃ ឬវាយវា (គ.ស.) ឧទាហរណ៍ { $example }។
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    សូមជ្រើសរើស ឬវាយវា។
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    សូមជ្រើសរើសទាំងអស់ បន្ទាប់មកចុច “{ profile-done }”។
# $longest (Number)
profile-enter-called =
    <b>តើយើងគួរហៅអ្នកថាអ្វី?</b>

    សូមវាយវា៖ ឈ្មោះ ឬឈ្មោះហៅក្រៅ យ៉ាងច្រើន { $longest } តួអក្សរ។
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ សូមវាយមួយជួរ យ៉ាងច្រើន { $longest } តួអក្សរ។

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }៖</b> មិនទាន់មានចម្លើយ
profile-nothing-told = នៅទីនេះមិនទាន់មានអ្វីទេ។
profile-line-worker = • <b>{ WORD("profile-name", $part) }៖</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }៖</b> { $value } (បុគ្គលិកជំនួយ)
profile-line-both = • <b>{ WORD("profile-name", $part) }៖</b> { $own }; បុគ្គលិកជំនួយបានកត់៖ { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>តើថ្ងៃណាត្រឹមត្រូវ?</b>

    { WORD("profile-name", $part) }៖ អ្នកបានប្រាប់យើងថា គឺ { DAY($own) }។ ឥឡូវនេះ បុគ្គលិកជំនួយបានកត់ថា គឺ { DAY($theirs) }។ សូមមើលកាត ឬឯកសាររបស់អ្នក ហើយចុចថ្ងៃដែលត្រឹមត្រូវ។ មុនពេលនោះ យើងប្រើថ្ងៃរបស់អ្នក។
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ អរគុណ។ { WORD("profile-name", $part) }៖ ឥឡូវនេះ យើងប្រើ { DAY($on) }។
profile-day-outdated = ថ្ងៃដែលអ្នកបានប្រាប់យើង បានហួសហើយ។ យើងប្រើថ្ងៃក្រោយជាងនេះ ដែលបុគ្គលិកជំនួយបានកត់។
profile-application-ended = អ្នកបានដាក់ពាក្យនៅថ្ងៃ { DAY($applied_on) }។ នោះសម្រាប់រយៈពេលស្នាក់នៅដែលមានថ្ងៃចុងក្រោយ { DAY($until) }។ តើអ្នកបានដាក់ពាក្យសម្រាប់រយៈពេលស្នាក់នៅដែលអ្នកមានឥឡូវនេះហើយឬនៅ? ប្រាប់ថ្ងៃនោះមកយើង៖ “{ profile-enter }”។
profile-new_stay = សូមប្រាប់យើងផងដែរ ថ្ងៃចុងក្រោយនៃរយៈពេលស្នាក់នៅថ្មីរបស់អ្នក៖ “{ profile-name-stay_expiry }”។ បើគ្មានវា យើងមិនអាចរំលឹកអ្នកទាន់ពេលបានទេ។

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] គ្មានសញ្ជាតិ
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = ពលករជំនាញ កម្រិត1
profile-status-ssw2 = ពលករជំនាញ កម្រិត2
profile-preparing_for-ssw1 = ធ្វើការជាពលករជំនាញ កម្រិត1
profile-preparing_for-truck = អ្នកបើកឡានដឹកទំនិញ
profile-preparing_for-bus_taxi = អ្នកបើកឡានក្រុង ឬតាក់ស៊ី
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] មិនទាន់ចប់; មិនដឹងថ្ងៃដំបូង
   *[other] តាំងពីថ្ងៃ { DAY($started_on) }
}
profile-contract-ended = { $started_on ->
    [none] ដល់ថ្ងៃ { DAY($ended_on) }; មិនដឹងថ្ងៃដំបូង
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = ហៅខ្ញុំថាអ្វី
profile-why-called = បុគ្គលិកជំនួយប្រើឈ្មោះនេះ ពេលសរសេរ ឬនិយាយជាមួយអ្នក។
profile-name-locale = ភាសាដែលខ្ញុំអាន
profile-why-locale = យើងសរសេរមកអ្នកជាភាសានេះ។
profile-name-languages_spoken = ភាសាដែលខ្ញុំនិយាយ
profile-why-languages_spoken = ដូច្នេះ មនុស្សដែលនិយាយភាសាមួយក្នុងនោះ អាចហៅទូរសព្ទមកអ្នក ឬជួបអ្នក។
profile-name-languages_written = ភាសាដែលខ្ញុំសរសេរ
profile-why-languages_written = ដូច្នេះ យើងដឹងថាអ្នកអាចបំពេញឯកសារជាភាសាអ្វី។
profile-name-prefecture = ខេត្តដែលខ្ញុំរស់នៅ
profile-why-prefecture = ការិយាល័យអន្តោប្រវេសន៍ និងកន្លែងជួយ ខុសគ្នាតាមខេត្ត (都道府県)។
profile-name-name_on_card = ឈ្មោះលើកាតស្នាក់នៅ
profile-why-name_on_card = ឯកសារផ្លូវការត្រូវការឈ្មោះ ឱ្យដូចគ្នាបេះបិទនឹងឈ្មោះលើកាតស្នាក់នៅ (在留カード)។
profile-name-nationality = សញ្ជាតិ
profile-why-nationality = ឯកសារ និងជំហានខុសគ្នាតាមប្រទេស។
profile-name-birth_date = ថ្ងៃខែឆ្នាំកំណើត
profile-why-birth_date = ដោយមានកាលបរិច្ឆេទនេះ យើងដឹងថាជាអ្នក ពេលអ្នកបើកការអញ្ជើញរបស់អ្នក។
profile-name-stay_expiry = ថ្ងៃចុងក្រោយនៃរយៈពេលស្នាក់នៅរបស់ខ្ញុំ
profile-why-stay_expiry = កាលបរិច្ឆេទនេះនៅលើកាតស្នាក់នៅរបស់អ្នក (在留期間満了日)។ យើងរំលឹកអ្នកទាន់ពេលឱ្យបន្ត។ បើអ្នកស្នាក់នៅយូរជាងនេះដោយមិនដាក់ពាក្យ អ្នកអាចបាត់បង់ស្ថានភាពនៃការស្នាក់នៅ។
profile-name-applied_on = ថ្ងៃដែលខ្ញុំបានដាក់ពាក្យស្នាក់នៅ
profile-why-applied_on = ក្រោយពេលអ្នកដាក់ពាក្យ យើងឈប់រំលឹកឱ្យដាក់ពាក្យ។ បន្ទាប់មក យើងពិនិត្យថា អ្នកអាចរង់ចាំចម្លើយដល់ពេលណា។
profile-name-result_on = ថ្ងៃដែលខ្ញុំបានទទួលចម្លើយ
profile-why-result_on = ក្រោយពេលអ្នកទទួលចម្លើយពីអន្តោប្រវេសន៍ យើងឈប់រំលឹកអំពីការដាក់ពាក្យនេះ។
profile-name-passport_expiry = ថ្ងៃចុងក្រោយនៃលិខិតឆ្លងដែនរបស់ខ្ញុំ
profile-why-passport_expiry = ការធ្វើលិខិតឆ្លងដែនថ្មីត្រូវការពេល។ យើងរំលឹកអ្នកច្រើនខែមុន។
profile-name-mynumber_expiry = ថ្ងៃចុងក្រោយនៃកាត My Number របស់ខ្ញុំ
profile-why-mynumber_expiry = យើងរំលឹកអ្នកឱ្យបន្តកាតនេះនៅសាលាក្រុង (市区町村の役所)។ សូមប្រាប់យើងតែថ្ងៃប៉ុណ្ណោះ កុំប្រាប់លេខជាដាច់ខាត។
profile-name-status = ស្ថានភាពនៃការស្នាក់នៅ
profile-why-status = វិធានសម្រាប់ពលករជំនាញ កម្រិត1 និង កម្រិត2 ខុសគ្នា។
profile-name-field = វិស័យ
profile-why-field = វិស័យនីមួយៗមានតេស្ត និងវិធានរបស់ខ្លួន។
profile-name-employer = ក្រុមហ៊ុនដែលខ្ញុំធ្វើការ
profile-why-employer = យើងត្រូវដឹងថាអ្នកធ្វើការឱ្យក្រុមហ៊ុនណា ដើម្បីជួយអ្នក និងរាយការណ៍ទៅអាជ្ញាធរ។
profile-name-contract = កិច្ចសន្យា
profile-why-contract = កាលបរិច្ឆេទនៃកិច្ចសន្យារបស់អ្នក កំណត់ថាយើងជួយអ្នកដល់ពេលណា និងរក្សាទុកកំណត់ត្រាយូរប៉ុណ្ណា។
profile-name-contract_ended_on = ថ្ងៃដែលកិច្ចសន្យារបស់ខ្ញុំចប់
profile-why-contract_ended_on = អ្នកត្រូវជូនដំណឹងដល់ទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁) ក្នុងរយៈពេល 14 ថ្ងៃ។ យើងរាប់ថ្ងៃជាមួយអ្នក ហើយរំលឹកអ្នក។
profile-name-last_health_check_on = ការពិនិត្យសុខភាពចុងក្រោយ
profile-why-last_health_check_on = ក្រុមហ៊ុនដែលអ្នកធ្វើការ ត្រូវឱ្យអ្នកពិនិត្យសុខភាពរៀងរាល់ឆ្នាំ។ យើងរំលឹកអ្នកអំពីការពិនិត្យបន្ទាប់។
profile-name-moved_on = ថ្ងៃដែលខ្ញុំផ្លាស់ទីលំនៅ
profile-why-moved_on = អ្នកត្រូវជូនដំណឹងអាសយដ្ឋានថ្មីនៅសាលាក្រុង (市区町村の役所) ក្នុងរយៈពេល 14 ថ្ងៃ។ យើងរំលឹកអ្នក។
profile-name-card_lost_on = ថ្ងៃដែលខ្ញុំបាត់កាតស្នាក់នៅ
profile-why-card_lost_on = សូមប្រាប់យើងថ្ងៃដែលអ្នកដឹងថាបាត់។ អ្នកត្រូវដាក់ពាក្យសុំកាតថ្មី ក្នុងរយៈពេល 14 ថ្ងៃ។ យើងរំលឹកអ្នក។
profile-name-preparing_since = ថ្ងៃចាប់ផ្តើមស្ថានភាព “ត្រៀម”
profile-why-preparing_since = ស្ថានភាព “សកម្មភាពដែលបានកំណត់” (特定活動) សម្រាប់ត្រៀមជាពលករជំនាញ កម្រិត1 មានរយៈពេលខ្លី។ យើងរំលឹកអ្នកឱ្យដាក់ពាក្យមុនពេលវាចប់។
profile-name-preparing_for = ខ្ញុំត្រៀមសម្រាប់អ្វី
profile-why-preparing_for = ស្ថានភាពស្នាក់នៅនេះជាធម្មតាមាន 6 ខែ ឬយ៉ាងយូរ 1 ឆ្នាំដើម្បីយកប័ណ្ណបើកបរឡានក្រុង ឬតាក់ស៊ី។ យើងរំលឹកអ្នកទាន់ពេល។
profile-name-reentry_return_by = ថ្ងៃចុងក្រោយដែលត្រូវត្រឡប់មកជប៉ុន
profile-why-reentry_return_by = បើអ្នកត្រឡប់មកវិញយឺតជាងដែលការអនុញ្ញាតចូលប្រទេសឡើងវិញ (再入国許可) អនុញ្ញាត អ្នកអាចបាត់បង់ស្ថានភាពនៃការស្នាក់នៅ។ យើងរំលឹកអ្នក។
profile-name-left_japan_on = ថ្ងៃដែលខ្ញុំចាកចេញពីជប៉ុន
profile-why-left_japan_on = បើអ្នកបានបង់សោធនយូរគ្រប់គ្រាន់ អ្នកអាចសុំផ្នែកមួយនៃប្រាក់នោះវិញ (脱退一時金) ក្នុងរយៈពេល 2 ឆ្នាំក្រោយពេលអ្នកចាកចេញ។ យើងរំលឹកអ្នក។
profile-name-last_interview_on = ជួបពិភាក្សាជាមួយបុគ្គលិកជំនួយលើកចុងក្រោយ
profile-why-last_interview_on = បើអ្នកជាពលករជំនាញ កម្រិត1 បុគ្គលិកជំនួយត្រូវនិយាយជាមួយអ្នកយ៉ាងតិច 3 ខែម្តង។
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = ជួបអ្នកគ្រប់គ្រងរបស់ខ្ញុំលើកចុងក្រោយ
profile-why-last_supervisor_interview_on = សម្រាប់ពលករជំនាញ កម្រិត1 បុគ្គលិកជំនួយក៏ត្រូវនិយាយជាមួយអ្នកគ្រប់គ្រងនៅកន្លែងធ្វើការ យ៉ាងតិច 3 ខែម្តងដែរ។
profile-name-message_hour = ម៉ោងទទួលសារ
profile-why-message_hour = ការរំលឹកមកនៅម៉ោងនេះ (ម៉ោងជប៉ុន)។ បើអ្នកមិនជ្រើសរើស វាមកម៉ោង 9:00។
profile-name-quiet_from = ស្ងាត់ចាប់ពី
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = ចាប់ពីម៉ោងនេះទៅ (ម៉ោងជប៉ុន) យើងផ្ញើតែរឿងបន្ទាន់ប៉ុណ្ណោះ។ បើអ្នកមិនជ្រើសរើស គឺម៉ោង 21:00។
profile-name-quiet_until = ស្ងាត់រហូតដល់
profile-why-quiet_until = ចាប់ពីម៉ោងនេះទៅ (ម៉ោងជប៉ុន) យើងផ្ញើសារទាំងអស់វិញ។ បើអ្នកមិនជ្រើសរើស គឺម៉ោង 8:00។
