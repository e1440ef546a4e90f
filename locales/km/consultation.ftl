# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 ការងារ
consultation-kind-pay = 💴 ប្រាក់ឈ្នួល
consultation-kind-life = 🏠 ការរស់នៅ
consultation-kind-procedure = 📄 ឯកសារ
consultation-kind-health = 🩺 សុខភាព
consultation-kind-harassment = 🛡 ការបៀតបៀន
consultation-kind-job_change = 🔁 ប្តូរការងារ
consultation-kind-other = ❓ រឿងផ្សេង
consultation-what = <b>តើវាអំពីអ្វី?</b> បុគ្គលិកជំនួយអាចអានវា។ ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនអាចអានទេ។ ការបៀតបៀន៖ មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធ និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះ។ បណ្តឹងតវ៉ា៖ មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះ។
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ លេខ { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    សូមសរសេរអ្វីដែលអ្នកចង់និយាយ ជាភាសារបស់អ្នក។ អ្នកក៏អាចផ្ញើរូបថត ឯកសារ ឬសារជាសំឡេងបានដែរ។

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = អំពីទំព័រ៖ { $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ ការពិគ្រោះលេខ { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] អ្នកអាចបន្តនៅទីនេះ។ យើងមានអ្វីដែលអ្នកបានសរសេរពីមុន។
        [1] យើងបានទទួលសាររបស់អ្នកហើយ។
       *[other] យើងបានទទួលសារចំនួន { $received } របស់អ្នកហើយ។
    } អ្នកអាចសរសេរបន្ថែម ឬចុច “{ consultation-finish }”។

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 ការពិគ្រោះលេខ { $number }</b>
    { WORD("consultation-kind", $kind) }

    យើងបានទទួលសាររបស់អ្នកហើយ។ មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធរបស់ { $organisation } និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះដែលអាចអានវា។ អ្នកអាចសរសេរបន្ថែម ឬចុច “{ consultation-finish }”។

    { danger-numbers }
consultation-finish = រួចហើយ
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = អ្នកបានសរសេរសារច្រើន។ យើងរក្សាទុកទាំងអស់។ បុគ្គលិកជំនួយទទួលសារបន្ទាប់របស់អ្នកជាមួយគ្នា រៀងរាល់ { $minutes } នាទី។ អ្នកអាចសរសេរបន្ថែម។ បើអ្នកស្ថិតក្នុងគ្រោះថ្នាក់ សូមប្រាប់យើងដោយចុច { sign-danger }៖ អ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធទទួលវាភ្លាម។
# $number (String). Said instead of opening one more
consultation-joined = ថ្ងៃនេះ អ្នកបានបើកការពិគ្រោះយោបល់ច្រើន។ អ្វីដែលអ្នកសរសេរឥឡូវនេះ ចូលទៅលេខ { $number } ដែលនៅបើក។ បុគ្គលិកជំនួយអានវានៅទីនោះ។
# $number (String)
consultation-added = ✅ បានបន្ថែមទៅការពិគ្រោះលេខ { $number }។ បុគ្គលិកជំនួយនឹងឃើញវា។
# $number (String). Said when nobody chose what it is about
consultation-passed-on = អ្វីដែលអ្នកបានសរសេរ ទៅដល់បុគ្គលិកជំនួយ ជាការពិគ្រោះលេខ { $number }។ ពួកគេនឹងឆ្លើយនៅទីនេះ។ អ្នកអាចសរសេរបន្ថែមបានគ្រប់ពេល។
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = សាររបស់អ្នកបានមកដល់ហើយ។ អក្សរភូមារបស់វាសរសេរជា Zawgyi ដែលបុគ្គលិកជំនួយរបស់យើងអានមិនសូវបាន។ បើអាច សូមជ្រើសរើសក្តារចុច Unicode ហើយសរសេរសារបន្ទាប់ជា Unicode។ អ្នកមិនចាំបាច់សរសេរសារនេះម្តងទៀតទេ។
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ បានកែ
# Said below that answer
consultation-look_again = ✏️ យើងបានកែសារនេះ។ សូមអានវាម្តងទៀត។
consultation-closed = បុគ្គលិកជំនួយបានបិទការពិគ្រោះលេខ { $number }។ តើជំនួយនេះល្អទេ?
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = អរគុណដែលបានប្រាប់យើង។
# A button: the problem of the worker is not solved
consultation-not-solved = មិនទាន់ដោះស្រាយទេ
consultation-open-again = ការពិគ្រោះលេខ { $number } បើកឡើងវិញហើយ។ បុគ្គលិកជំនួយនឹងសរសេរមកអ្នក។
consultation-reopened = បុគ្គលិកជំនួយបានបើកការពិគ្រោះលេខ { $number } ឡើងវិញ។
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = យើងបានដកសារមួយអំពីការពិគ្រោះលេខ { $number } វិញ។ សូមកុំធ្វើតាមអ្វីដែលសារនោះនិយាយ។ បើអ្នកនៅតែត្រូវការចម្លើយ យើងនឹងសរសេរម្តងទៀត។
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation } សរសេរមកអ្នក</b> (លេខ { $number })។ ដើម្បីឆ្លើយ សូមឆ្លើយតប (reply) សារបន្ទាប់ ឬគ្រាន់តែសរសេរនៅទីនេះ។ បុគ្គលិកជំនួយអានវា។
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>លេខ { $number }៖ សារពីបុគ្គលិកជំនួយ</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ លេខ { $number }៖ យើងមិនបានឆ្លើយអ្នកទាន់ពេលទេ។ យើងសូមទោស។ { $readers ->
    [none] យើងកំពុងព្យាយាមទាក់ទងមនុស្សដែលអាចឆ្លើយ។
    [admins] យើងកំពុងប្រាប់ដល់អ្នកគ្រប់គ្រងប្រព័ន្ធ។
   *[other] យើងកំពុងប្រាប់ដល់អ្នកទទួលខុសត្រូវ។
} { $phone ->
    [none] អ្នកមិនចាំបាច់សរសេរម្តងទៀតទេ។
   *[other] បើរង់ចាំមិនបាន សូមហៅទូរសព្ទមកយើង៖ { $phone }។
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
