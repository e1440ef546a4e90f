# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>កាលបរិច្ឆេទរបស់ខ្ញុំ</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    ថ្ងៃចុងក្រោយ៖ { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    ថ្ងៃចុងក្រោយគឺ { DAY($deadline) }។ ថ្ងៃនោះហួសហើយ។
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    ថ្ងៃចុងក្រោយ៖ { DAY($deadline) }។ អ្នកបានប្រាប់ថាធ្វើរួចហើយ ប៉ុន្តែយើងមិនទាន់ដឹងថាធ្វើរួចនៅថ្ងៃណាទេ។
    សូមប្រាប់ថ្ងៃដែលធ្វើរួចមកយើង ឬសួរបុគ្គលិកជំនួយ៖ { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    ថ្ងៃចុងក្រោយគឺ { DAY($stay_expiry) }។ អ្នកបានដាក់ពាក្យនៅថ្ងៃ { DAY($applied_on) } គឺក្រោយថ្ងៃចុងក្រោយ។
    សូមសួរបុគ្គលិកជំនួយឥឡូវនេះ ថាតើអ្នកអាចស្នាក់នៅ និងធ្វើការបានឬទេ៖ { sign-person }
my_dates-nearer = ⬆️ ថ្ងៃជិតជាង
my_dates-further = ⬇️ ថ្ងៃក្រោយៗ
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 ការរំលឹកបន្ទាប់៖ { DAY($on) } { $at } (ម៉ោងជប៉ុន)
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    ថ្ងៃចុងក្រោយគឺ { DAY($deadline) }។ វាហួសថ្ងៃហើយ ប៉ុន្តែយើងអាចជួយបាន។

    { $phone ->
        [none] សូមចុច “{ reminder-button-help }” ឥឡូវនេះ។
       *[other] { $we_on ->
            [now] សូមចុច “{ reminder-button-help }” ឬហៅទូរសព្ទទៅ { $organisation } ឥឡូវនេះ៖ { $phone }។
           *[other] សូមចុច “{ reminder-button-help }” ឥឡូវនេះ ឬហៅទូរសព្ទទៅ { $organisation } នៅថ្ងៃ { DAY($we_on) } ចាប់ពីម៉ោង { $we_at }៖ { $phone }។
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] សូមចុច “{ reminder-button-help }” ឥឡូវនេះ។ { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] សូមហៅទូរសព្ទមកយើងឥឡូវនេះ៖ { $phone }។
       *[other] សូមហៅទូរសព្ទមកយើងនៅថ្ងៃ { DAY($we_on) } ចាប់ពីម៉ោង { $we_at }៖ { $phone }។
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] ឬហៅទូរសព្ទទៅការិយាល័យអន្តោប្រវេសន៍ (地方出入国在留管理局) ថ្ងៃនេះ ឬភ្លាមពេលវាបើក។
   *[other] ការិយាល័យអន្តោប្រវេសន៍ (地方出入国在留管理局) បិទថ្ងៃនេះ។ អ្នកអាចហៅទូរសព្ទទៅទីនោះនៅថ្ងៃ { DAY($office_on) }។
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    ថ្ងៃចុងក្រោយគឺ { DAY($deadline) }។ ថ្ងៃនោះហួសហើយ។ សូមសួរថាតើអ្នកអាចស្នាក់នៅ និងធ្វើការបានឬទេ។

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = ការជួបពិភាក្សាជាមួយបុគ្គលិកជំនួយ
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } ម៉ោង { $at } (ម៉ោងជប៉ុន)
my_dates-interview-online = 💻 តាមអនឡាញ
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 ជ្រើសរើសម៉ោងជួបពិភាក្សា
my_dates-unreminded = ⚠️ អ្នកមិនបានយល់ព្រមឱ្យរំលឹកទេ ដូច្នេះយើងមិនរំលឹកអ្នក។ អ្នកអាចប្តូរវាបាន៖ /privacy
my_dates-choose = សូមជ្រើសរើសមួយ ដើម្បីអានវា ប្រាប់ថាធ្វើរួច ឬប្តូរថ្ងៃរបស់វា។
my_dates-empty =
    <b>កាលបរិច្ឆេទរបស់ខ្ញុំ</b>

    ឥឡូវនេះ យើងមិនដឹងថ្ងៃផុតកំណត់ណាសម្រាប់អ្នកទេ។ បើអ្នកប្រាប់យើងថ្ងៃទាំងនេះ យើងរំលឹកអ្នកទាន់ពេល៖

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    អ្នកអាចប្រាប់យើងក្នុង “{ menu-profile }”។
my_dates-gone = រឿងនេះធ្វើរួចហើយ ឬថ្ងៃរបស់វាបានប្តូរ។ សូមត្រឡប់ក្រោយ ដើម្បីមើលកាលបរិច្ឆេទរបស់អ្នកឥឡូវនេះ។

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ ប្តូរថ្ងៃ
my_dates-contract_ended = 💼 កិច្ចសន្យារបស់ខ្ញុំបានចប់
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    សូមជ្រើសរើសថ្ងៃត្រឹមត្រូវ ឬវាយវា ឧទាហរណ៍ { $example }។
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>តើកិច្ចសន្យារបស់អ្នកបានចប់នៅថ្ងៃណា?</b>

    បុគ្គលិកជំនួយឃើញកាលបរិច្ឆេទនេះ។ ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនឃើញទេ។ អ្នកក៏អាចវាយវា៖ { $example }
# $on (String) the day that is known so far
my_dates-known = ថ្ងៃដែលយើងមានឥឡូវនេះ៖ { DAY($on) }។
# More than two years ahead.
my_dates-far = ឥឡូវនេះ អ្នកមិនចាំបាច់ធ្វើអ្វីទេ។
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    ថ្ងៃចុងក្រោយគឺ { DAY($deadline) }។ ថ្ងៃនោះហួសហើយ។

    <b>តើរឿងនេះធ្វើរួចហើយឬនៅ?</b>
my_dates-late-yes = ✅ ធ្វើរួចហើយ
my_dates-late-no = ⏳ មិនទាន់ធ្វើ
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ អរគុណ។ យើងរាប់ពីកាលបរិច្ឆេទនេះ៖
    <b>{ WORD("profile-name", $part) }៖ { DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = អ្នកបានប្រាប់យើងថា គឺថ្ងៃ { DAY($own) }។ បុគ្គលិកជំនួយបានកត់ថ្ងៃខាងលើ។ តើថ្ងៃខាងលើខុសឬ? ចុច “{ reminder-button-help }”។

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 អ្នកត្រូវជូនដំណឹងដល់ទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁) យ៉ាងយឺតត្រឹមថ្ងៃ <b>{ DAY($deadline) }</b>។
my_dates-follows-also = មានទៀត៖ { WORD("reminder-name", $kind) }, ថ្ងៃចុងក្រោយ { DAY($deadline) }។
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    ថ្ងៃចុងក្រោយគឺ { DAY($deadline) }។ ថ្ងៃនោះហួសហើយ ប៉ុន្តែអ្នកនៅតែអាចធ្វើវាបាន។ សូមធ្វើវាឱ្យឆាប់តាមដែលអាច។ យើងជួយអ្នក។
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    ថ្ងៃចុងក្រោយគឺ { DAY($deadline) }។ ថ្ងៃនោះហួសហើយ។ យើងប្រាប់បុគ្គលិកជំនួយ។ សូមសួរថាតើអ្នកអាចស្នាក់នៅ និងធ្វើការបានឬទេ។
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 ដាក់ក្នុងប្រតិទិនរបស់ខ្ញុំ
# The name of the calendar on a phone.
my_dates-calendar-name = កាលបរិច្ឆេទរបស់ខ្ញុំនៅជប៉ុន
my_dates-calendar-sent = សូមបើកឯកសារនេះលើទូរសព្ទរបស់អ្នក ដើម្បីដាក់កាលបរិច្ឆេទរបស់អ្នកក្នុងប្រតិទិន។ ពេលមានថ្ងៃប្តូរ សូមយកឯកសារនេះម្តងទៀត។
