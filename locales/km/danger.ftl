# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = ពេលមានគ្រោះថ្នាក់ សូមហៅទូរសព្ទទៅ 110 (ប៉ូលិស) ឬ 119 (ពន្លត់អគ្គិភ័យ រថយន្តសង្គ្រោះ)។
danger-call =
    <b>🆘 អ្នកស្ថិតក្នុងគ្រោះថ្នាក់ឬ? សូមហៅទូរសព្ទឥឡូវនេះ ហើយនិយាយថា៖</b>

    <b>110</b> ប៉ូលិស៖ 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> រថយន្តសង្គ្រោះ អគ្គិភ័យ៖ 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    ប្រាប់កន្លែងដែលអ្នកនៅ៖ 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    ទាំងពីរឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។ កុំបិទទូរសព្ទ។
# $name of an office, $number (String)
danger-line = ☎️ { $name }៖ <b>{ $number }</b>
danger-urgent = 📣 ប្រាប់បុគ្គលិកជំនួយ៖ រឿងបន្ទាន់
# $number (String) of the matter
danger-alarmed =
    <b>📣 លេខ { $number }៖ យើងកំពុងប្រាប់ដល់អ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធទាំងអស់ដែលអាចអានវាបាន។</b> បើគ្មានអ្នកណាជួយ យើងប្រាប់ម្តងទៀតក្រោយ 15 និង 60 នាទី បន្ទាប់មករាល់ម៉ោង។ យើងសរសេរមកអ្នកនៅទីនេះ។ ដើម្បីប្រាប់ម្តងទៀតឥឡូវនេះ សូមចុច { sign-danger }។

    បើអាច សូមសរសេរថាមានរឿងអ្វីកើតឡើង។ <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ លេខ { $number }៖ យើងមិនទាន់អាចទាក់ទងអ្នកទទួលខុសត្រូវណាម្នាក់នៅទីនេះបានទេ។</b> យើងព្យាយាមម្តងទៀត។ យើងប្រាប់ក្រុមបុគ្គលិកជំនួយតែលេខនេះប៉ុណ្ណោះ។

    <b>កុំរង់ចាំ។ { danger-numbers }</b> { $phone ->
        [none] សម្រាប់លេខទូរសព្ទផ្សេងទៀត ចុច { sign-danger }។
       *[other] អ្នកក៏អាចហៅទូរសព្ទមកយើងបានដែរ៖ { $phone }។ សម្រាប់លេខទូរសព្ទផ្សេងទៀត ចុច { sign-danger }។
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ លេខ { $number }៖ អ្នកបានលាក់រឿងនេះពីអ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធគ្រប់រូបដែលយើងអាចប្រាប់ឥឡូវនេះ។ ដូច្នេះ យើងមិនប្រាប់នរណាទេ។ កុំរង់ចាំ។ { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ លេខ { $number }៖ អ្នកទទួលខុសត្រូវ ឬអ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់កំពុងជួយអ្នកឥឡូវនេះ</b> ហើយនឹងសរសេរ ឬហៅទូរសព្ទមកអ្នក។
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] អ្នកគ្រប់គ្រងប្រព័ន្ធទាំងអស់ដែលអាចអានវាបាន
   *[other] អ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធទាំងអស់ដែលអាចអានវាបាន
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 លេខ { $number }៖ យើងមិនទាន់បានឆ្លើយអ្នកទេ។</b> យើងកំពុងប្រាប់ម្តងទៀតដល់មនុស្សទាំងអស់ដែលអាចជួយ។ <b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · លេខ { $number }៖ មិនទាន់មានអ្នកទទួលខុសត្រូវ ឬអ្នកគ្រប់គ្រងប្រព័ន្ធណាម្នាក់កំពុងជួយអ្នកទេ។</b> យើងកំពុងប្រាប់ពួកគេម្តងទៀត។ <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · លេខ { $number }៖ បុគ្គលិកជំនួយបានឆ្លើយហើយ ប៉ុន្តែមិនទាន់មានអ្នកទទួលខុសត្រូវ ឬអ្នកគ្រប់គ្រងប្រព័ន្ធណាម្នាក់កំពុងជួយអ្នកទេ។</b> យើងប្រាប់ពួកគេម្តងទៀត។ <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ លេខ { $number }៖ យើងមិនទាន់អាចទាក់ទងអ្នកទទួលខុសត្រូវណាម្នាក់នៅទីនេះបានទេ។</b> យើងព្យាយាមម្តងទៀត។
    <b>កុំរង់ចាំ។ { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}អ្នកក៏អាចហៅទូរសព្ទមកយើងបានដែរ៖ { $phone }។
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = លេខទូរសព្ទ៖ { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }៖ <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}(ចុច { $press_1 })
    }{ $hours_1 ->
        [always] {" "}🟢 ទាំងថ្ងៃទាំងយប់
        [open] {" "}🟢 បើករហូតដល់ម៉ោង { $at_1 }
        [closed] {" "}🔴 បិទ។ បើកវិញ៖ { DAY($on_1) }, { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }៖ <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}(ចុច { $press_2 })
    }{ $hours_2 ->
        [always] {" "}🟢 ទាំងថ្ងៃទាំងយប់
        [open] {" "}🟢 បើករហូតដល់ម៉ោង { $at_2 }
        [closed] {" "}🔴 បិទ។ បើកវិញ៖ { DAY($on_2) }, { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = សូមនិយាយជាមួយនរណាម្នាក់ឥឡូវនេះ។ <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 យើងចាត់ទុកលេខ { $number } ជារឿងបន្ទាន់។</b> យើងកំពុងប្រាប់ដល់{ danger-alarmed_ones }។ យើងសរសេរមកអ្នកនៅទីនេះ។ <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 លេខ { $number }៖ បុគ្គលិកជំនួយបានមើលវាម្តងទៀត។ ពួកគេលែងចាត់ទុកវាជារឿងបន្ទាន់ហើយ។ ការពិគ្រោះយោបល់របស់អ្នកនៅតែបើក។ យើងឆ្លើយអ្នកនៅទីនេះ។ <b>{ danger-numbers }</b>
