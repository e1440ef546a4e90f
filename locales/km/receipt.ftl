# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ លេខ { $number }៖ យើងបានទទួលសាររបស់អ្នកហើយ។</b> វាទៅដល់បុគ្គលិកជំនួយ។ ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនអាចមើលឃើញវាទេ។
# $number, $kind (String)
receipt-added = <b>✅ បានបន្ថែមទៅលេខ { $number }។</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 លេខ { $number }៖ មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធរបស់ { $organisation } និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះដែលអាចអានវា។</b> ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនអាចមើលឃើញវាទេ។
# $number, $organisation (String)
receipt-complaint = <b>🔒 លេខ { $number }៖ មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធរបស់ { $organisation } ប៉ុណ្ណោះដែលអាចអានវា។</b> បុគ្គលិកជំនួយមិនអាចមើលឃើញវាទេ។
receipt-what = តើវាអំពីអ្វី? អ្នកមិនចាំបាច់ប្រាប់ទេ។
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] អ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធ
    [admins] អ្នកគ្រប់គ្រងប្រព័ន្ធ
   *[group] បុគ្គលិកជំនួយ
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who }នឹងឆ្លើយ យ៉ាងយឺតត្រឹមថ្ងៃ { DAY($on) } ម៉ោង { $until }។
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who }នឹងឆ្លើយថ្ងៃនេះ { DAY($on) } យ៉ាងយឺតម៉ោង { $until }។
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = ឥឡូវនេះយើងបិទ។ យើងបើកវិញ៖ { DAY($opens_on) } ម៉ោង { $at }។ { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } បើរង់ចាំមិនបាន សូមហៅទូរសព្ទទៅ { $phone }។
# $readers (String)
receipt-answer-unknown = { receipt-who }នឹងឆ្លើយនៅទីនេះឱ្យឆាប់តាមដែលអាច។
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 យើងកំពុងប្រាប់ដល់{ danger-alarmed_ones }។ មិនទាន់មាននរណាកំពុងជួយអ្នកទេ។ យើងសរសេរមកអ្នកនៅទីនេះ។
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ យើងមិនទាន់អាចទាក់ទងអ្នកណាដែលអាចអានវាបានទេ។ សម្រាប់លេខទូរសព្ទផ្សេងទៀត ចុច { sign-danger }។
   *[other] ⚠️ យើងមិនទាន់អាចទាក់ទងអ្នកណាដែលអាចអានវាបានទេ។ សូមហៅទូរសព្ទមកយើង៖ { $phone }។ សម្រាប់លេខទូរសព្ទផ្សេងទៀត ចុច { sign-danger }។
}
receipt-alarm-taken = ✅ អ្នកទទួលខុសត្រូវ ឬអ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់កំពុងជួយអ្នកឥឡូវនេះ ហើយនឹងសរសេរ ឬហៅទូរសព្ទមកអ្នក។
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = អ្នកបានជ្រើសរើសឈ្មោះមនុស្សទាំងអស់នៅទីនេះដែលអាចអានវា ដូច្នេះគ្មាននរណាអានវាទេ។ អ្នកអាចសួរការិយាល័យខាងក្រៅ។ លេខទូរសព្ទ៖ { sign-danger } និង “{ menu-guide }”។
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ អ្នកបានលាក់រឿងនេះពីអ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធ គ្រប់រូបដែលយើងអាចប្រាប់ឥឡូវនេះ។ ដូច្នេះ យើងមិនប្រាប់នរណាទេ។ សម្រាប់លេខទូរសព្ទផ្សេងទៀត ចុច { sign-danger }។
receipt-complaint-kept = <b>⚠️ លេខ { $number }៖ យើងរក្សាទុកអ្វីដែលអ្នកបានសរសេរ ហើយគ្មាននរណានៅទីនេះអានវាទេ។</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ លេខ { $number }៖ មិនទាន់មាននរណានៅទីនេះបានអានវាទេ។</b> ឥឡូវនេះ យើងមិនអាចទាក់ទងអ្នកណាដែលអាចអានវាបានទេ។ យើងប្រាប់ក្រុមបុគ្គលិកជំនួយតែលេខនេះប៉ុណ្ណោះ។

    <b>កុំរង់ចាំ។ { danger-numbers }</b> ការិយាល័យ និងលេខផ្សេងទៀតនៅក្រោម { sign-danger }។
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ លេខ { $number }៖ ឥឡូវនេះ យើងមិនអាចទាក់ទងអ្នកណាដែលអាចអានវាបានទេ។</b> ពីមុន វានៅក្នុងក្រុមបុគ្គលិកជំនួយ។ ប្រហែលពួកគេបានអានវាហើយ។ ឥឡូវនេះ យើងប្រាប់ពួកគេតែលេខនេះប៉ុណ្ណោះ។

    <b>កុំរង់ចាំ។ { danger-numbers }</b> ការិយាល័យ និងលេខផ្សេងទៀតនៅក្រោម { sign-danger }។
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ លេខ { $number }៖ យើងនៅតែមិនអាចទាក់ទងអ្នកណាដែលអាចអានវាបានទេ។</b> យើងប្រាប់ក្រុមបុគ្គលិកជំនួយតែលេខនេះប៉ុណ្ណោះ។

    <b>កុំរង់ចាំ។ { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}អ្នកក៏អាចហៅទូរសព្ទមកយើងបានដែរ៖ { $phone }។
    }{" "}{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ លេខ { $number }៖ មនុស្សដែលអាចអានវា បានបើកមើលវាហើយ។
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ លេខ { $number }៖ បុគ្គលិកជំនួយបានទទួលសាររបស់អ្នកហើយ។
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ យើងបានទទួលរូបភាព ឬឯកសារនេះហើយ។
receipt-gone = សារនេះត្រូវបានផ្លាស់ទី ឬលុបពីមុនហើយ។
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>តើសារនេះអំពីអ្វី?</b> បើមាន 🔒៖ មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធ និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះដែលអាចអាន។ បណ្តឹងតវ៉ា៖ មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះដែលអាចអាន។ បើគ្មាន 🔒៖ បុគ្គលិកជំនួយទាំងអស់អាចអាន។
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>ឱ្យបុគ្គលិកជំនួយទាំងអស់អានសារនេះឬទេ?</b> វានឹងចូលទៅលេខ { $number } ក្នុងក្រុមរបស់ពួកគេ។ ពួកគេអាចអានវាបានភ្លាម។
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ យើងមិនបានផ្លាស់ទីវាទេ។ អ្នកបានលាក់លេខ { $number } ពីមនុស្សម្នាក់ដែលប្រហែលអាចអានវានៅទីនោះ។ សូមទុកវាដដែល ឬបង្ហាញលេខ { $number } ដល់មនុស្សនោះជាមុន។
# Buttons
receipt-not_this = មិនមែនអំពីរឿងនេះឬ?
receipt-something_new = ➕ រឿងថ្មី
receipt-something_new-restricted = ➕ រឿងថ្មី 🔒
receipt-restrict = 🔒 តែអ្នកទទួលខុសត្រូវប៉ុណ្ណោះ
receipt-open = 👥 បុគ្គលិកជំនួយទាំងអស់អាចអាន
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>ឱ្យបុគ្គលិកជំនួយទាំងអស់អានលេខ { $number } ឬទេ?</b> អ្វីទាំងអស់ដែលអ្នកបានសរសេរនៅទីនោះ ចូលទៅក្រុមរបស់ពួកគេ។ ពេលក្រោយ អ្នកអាចលាក់វាពីពួកគេវិញ ប៉ុន្តែប្រហែលពួកគេបានអានវាហើយ។
receipt-open-yes = ឱ្យបុគ្គលិកជំនួយទាំងអស់អាន
receipt-open-no = មិនឱ្យ ទុកវាដដែល
# A button beside a question that the person did not answer
receipt-send = ✉️ ផ្ញើសារនេះមកយើង
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] យើងមិនទាន់បានទទួលសារនេះទេ។ ដើម្បីផ្ញើវាមកយើង សូមចុចប៊ូតុង។
   *[other] យើងមិនទាន់បានទទួលសារចុងក្រោយចំនួន { $count } របស់អ្នកទេ។ ដើម្បីផ្ញើវាមកយើង សូមចុចប៊ូតុង។
}
# Below the oldest of too many
receipt-left-given_up = យើងមិនមានសារនេះទេ ហើយមិនអាចផ្ញើវាបានទៀតទេ៖ មានសារច្រើនពេកកំពុងរង់ចាំ។ បើអ្នកចង់ឱ្យយើងទទួលវា សូមសរសេរវាម្តងទៀត។
# This takes the place of that message.
receipt-left-sent = ✅ បានផ្ញើមកយើងហើយ។
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = យើងសួរអ្នកអំពីសារនេះនៅខាងក្រោម ហើយវារង់ចាំចម្លើយរបស់អ្នក។
receipt-edit_unsent = អ្នកបានកែសារនេះ។ យើងមិនមានវាទេ ហើយចម្លើយមុនរបស់អ្នកនៅដដែល។ ដើម្បីផ្ញើវាមកយើង សូមសរសេរវាម្តងទៀត។
# Below a message that was taken out before, and was changed
receipt-edit_removed = បុគ្គលិកជំនួយលែងឃើញសារនេះហើយ ហើយក៏មិនឃើញអ្វីដែលអ្នកកែក្នុងវាដែរ។ បើអ្នកចង់ឱ្យពួកគេទទួលវា សូមសរសេរវាម្តងទៀត។
receipt-kept = អ្វីដែលអ្នកបានសរសេរមុនពេលយល់ព្រម មិនទាន់បានផ្ញើទេ។
receipt-send-kept = ✉️ ផ្ញើវាទៅបុគ្គលិកជំនួយ
# These take the place of that message.
receipt-kept-sent = ✅ អ្វីដែលអ្នកបានសរសេរមុនពេលយល់ព្រម ត្រូវបានផ្ញើហើយ។
receipt-kept-expired =
    ⌛ អ្វីដែលអ្នកបានសរសេរមុនពេលយល់ព្រម បានផុតពេលហើយ៖ យើងរក្សាទុកវាយ៉ាងយូរ 10 នាទី។ គ្មាននរណាបានអានវាទេ។ សូមសរសេរវាម្តងទៀតនៅទីនេះ។

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ លេខ { $number }៖ ឥឡូវនេះ គ្មាននរណានៅទីនេះអាចអានវាបានទេ។</b> អ្នកដែលនៅសល់ដែលអាចអានបាន សុទ្ធតែជាមនុស្សដែលអ្នកបានជ្រើសរើសឈ្មោះ។

    សូមសួរការិយាល័យខាងក្រៅ៖ អន្តោប្រវេសន៍ (出入国在留管理庁) ការិយាល័យការងារ ឬមេធាវី។ លេខទូរសព្ទ៖ { sign-danger } និង “{ menu-guide }”។ <b>{ danger-numbers }</b>
