# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 តវ៉ាអំពីបុគ្គលិកជំនួយ
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ លេខ { $number } 🔒 បណ្តឹងតវ៉ា
complaint-write =
    <b>🔒 បណ្តឹងតវ៉ាអំពីបុគ្គលិកជំនួយ</b>

    មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធរបស់យើងប៉ុណ្ណោះដែលអានវា។ សូមសរសេរជាភាសារបស់អ្នក ឬផ្ញើរូបថត ឬសារជាសំឡេង។

    តើវាអំពីអ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់ឬ? សូមផ្ញើវា ហើយចុចលើឈ្មោះ។ មនុស្សនោះមិនអាចអានវាបានទេ។ ការិយាល័យខាងក្រៅ៖ “{ menu-guide }”។

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ បណ្តឹងតវ៉ាលេខ { $number }</b>

    { $received ->
        [0] អ្នកអាចបន្តនៅទីនេះ។ យើងមានអ្វីដែលអ្នកបានសរសេរពីមុន។
        [1] យើងបានទទួលសាររបស់អ្នកហើយ។
       *[other] យើងបានទទួលសារចំនួន { $received } របស់អ្នកហើយ។
    } អ្នកគ្រប់គ្រងប្រព័ន្ធនឹងឆ្លើយនៅទីនេះ។ បុគ្គលិកជំនួយមិនអាចមើលឃើញវាទេ។ អ្នកអាចសរសេរបន្ថែម ឬចុច “{ consultation-finish }”។

    { danger-numbers }
# $number (String)
complaint-added = ✅ បានបន្ថែមទៅបណ្តឹងតវ៉ាលេខ { $number }។ មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះដែលអាចមើលឃើញវា។
# $number (String)
complaint-left_in_group = 🔒 បណ្តឹងតវ៉ាលេខ { $number }៖ យើងមិនអាចដកអ្វីៗទាំងអស់ចេញពីក្រុមបុគ្គលិកជំនួយបានទេ។ បុគ្គលិកជំនួយប្រហែលនៅអាចអានផ្នែកខ្លះរបស់វា។ យើងបានសុំឱ្យអ្នកគ្រប់គ្រងប្រព័ន្ធលុបវា។
# $number (String); below it stands what an admin wrote
complaint-answer = <b>ចម្លើយចំពោះបណ្តឹងតវ៉ាលេខ { $number } របស់អ្នក</b>
# $number (String)
complaint-closed = អ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់បានបិទបណ្តឹងតវ៉ាលេខ { $number }។ តើជំនួយនេះល្អទេ?
# $number (String)
complaint-reopened = អ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់បានបើកបណ្តឹងតវ៉ាលេខ { $number } ឡើងវិញ។
# $number (String)
complaint-open-again = បណ្តឹងតវ៉ាលេខ { $number } បើកឡើងវិញហើយ។ អ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់នឹងសរសេរមកអ្នក។
# A button
complaint-name = តើវាអំពីនរណា?
# $number (String)
complaint-name-ask =
    <b>បណ្តឹងតវ៉ាលេខ { $number }៖ តើវាអំពីនរណា?</b>

    ចុចលើឈ្មោះ៖ មនុស្សនោះលែងអាចអានវាបាន ទោះជាអ្នកគ្រប់គ្រងប្រព័ន្ធក៏ដោយ។ ចុចម្តងទៀត ដើម្បីដកវិញ។ អ្នកមិនចាំបាច់ជ្រើសរើសទេ។

    អ្នកក៏អាចសរសេរថាជានរណាដែរ។ <b>ប៉ុន្តែការសរសេរមិនលាក់វាទេ៖</b> អ្នកគ្រប់គ្រងប្រព័ន្ធគ្រប់រូបដែលគ្មាន ✓ អាចអានវា ប្រហែលមនុស្សនោះក៏អាចអានដែរ។
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ យើងបានបន្ថែមអ្វីដែលអ្នកសរសេរ ទៅបណ្តឹងតវ៉ាលេខ { $number }។</b> ការសរសេរមិនលាក់បណ្តឹងតវ៉ាទេ៖ អ្នកគ្រប់គ្រងប្រព័ន្ធគ្រប់រូបដែលគ្មាន ✓ អាចអានវា។ ដើម្បីលាក់វាពីនរណាម្នាក់ សូមចុចលើឈ្មោះ។
# A button
complaint-name-unknown = ខ្ញុំមិនស្គាល់ឈ្មោះ
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ យើងបានបន្ថែមទៅបណ្តឹងតវ៉ាលេខ { $number } ថាអ្នកមិនស្គាល់ឈ្មោះ។</b> នេះមិនលាក់បណ្តឹងតវ៉ាទេ។ វាលាក់តែពីមនុស្សដែលមាន ✓ ប៉ុណ្ណោះ។ អ្នកអាចសរសេរអ្វីដែលអ្នកដឹងអំពីមនុស្សនោះ ឧទាហរណ៍ កន្លែងដែលអ្នកបានជួប។
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>បើអ្នកជ្រើសរើសមនុស្សនេះ គ្មាននរណានៅទីនេះអាចអានបណ្តឹងតវ៉ាលេខ { $number } បានទេ។</b>

    { $name } ជាមនុស្សចុងក្រោយដែលអាចអានវា។ ក្រោយពីនេះ មានតែការិយាល័យខាងក្រៅប៉ុណ្ណោះដែលអាចជួយអ្នក។ តើអ្នកនៅតែចង់ជ្រើសរើសមនុស្សនេះឬទេ?
complaint-name-last-yes = ជ្រើសរើស កុំឱ្យនរណានៅទីនេះអាន
complaint-name-last-no = មិនជ្រើសរើស
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ លេខ { $number }៖ អ្នកបានប្តូរឈ្មោះ ដូច្នេះមានមនុស្សនៅទីនេះអាចអានវាបានវិញហើយ។
# Above the buttons that hide another matter, or show it again
complaint-name-others = អ្នកក៏បានសរសេរមកយើងអំពីរឿងផ្សេងដែរ។ មនុស្សដែលមាន ✓ អាចអានរឿងនោះបានដែរ។ ដើម្បីលាក់វាពីមនុស្សនោះ សូមចុច 🚫។
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ បិទលេខ { $number }
complaint-closed_own = ✅ លេខ { $number } បានបិទហើយ។ អ្វីដែលអ្នកសរសេរនៅទីនេះចាប់ពីឥឡូវនេះ មិនមែនជាផ្នែករបស់វាទេ៖ បុគ្គលិកជំនួយទាំងអស់អាចអានវា។ បើអ្នកមិនចង់ដូច្នេះ សូមចុច “{ complaint-about-staff }”។ យើងមិនប្រាប់មនុស្សដែលអ្នកបានជ្រើសរើសឈ្មោះក្នុងបណ្តឹងតវ៉ាចុងក្រោយរបស់អ្នកទេ។ អ្នកក៏អាចហៅទូរសព្ទទៅការិយាល័យខាងក្រៅបានដែរ៖ “{ menu-guide }”។
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 លេខ { $number }៖ យើងមិនប្រាប់មនុស្សដែលអ្នកបានជ្រើសរើសឈ្មោះក្នុងបណ្តឹងតវ៉ាមុនទេ។ យើងក៏មិនប្រាប់មនុស្ស ដែលអ្នកបានលាក់សាររបស់អ្នកពីពួកគេដែរ។ ដើម្បីប្តូរ សូមចុច “{ complaint-name }”។
complaint-name-done = រួចហើយ
# $longest (Number)
complaint-name-long = ⚠️ សូមវាយឈ្មោះ យ៉ាងច្រើន { $longest } តួអក្សរ។
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = បុគ្គលិកជំនួយ
complaint-role-support_manager = អ្នកទទួលខុសត្រូវជំនួយ
complaint-role-admin = អ្នកគ្រប់គ្រងប្រព័ន្ធ
complaint-role-auditor = សវនករ
