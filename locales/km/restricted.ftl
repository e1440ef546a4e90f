# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = រហូតមកដល់ឥឡូវនេះ បុគ្គលិកជំនួយទាំងអស់អាចអានវា។ យើងកំពុងដកវាចេញពីក្រុមរបស់ពួកគេ។ ពេលដករួច យើងប្រាប់អ្នក។
# $number (String)
restricted-taken_out = 🔒 លេខ { $number } លែងនៅក្នុងក្រុមបុគ្គលិកជំនួយហើយ។ ពីមុន បុគ្គលិកជំនួយទាំងអស់អាចអានវា។ ឥឡូវនេះ មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធ និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះដែលអាចអានវា។
# $number (String)
restricted-left_in_group = 🔒 លេខ { $number }៖ យើងមិនអាចដកអ្វីៗទាំងអស់ចេញពីក្រុមបុគ្គលិកជំនួយបានទេ។ បុគ្គលិកជំនួយប្រហែលនៅអាចអានផ្នែកខ្លះរបស់វា។ យើងបានសុំឱ្យអ្នកទទួលខុសត្រូវលុបវា។
# $number (String)
restricted-opened = 👥 លេខ { $number }៖ អ្នកទទួលខុសត្រូវម្នាក់បានសម្រេចថា បុគ្គលិកជំនួយទាំងអស់អាចអានវា។ ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនអាចមើលឃើញវាទេ។
# $number (String)
restricted-opened_by_you = 👥 លេខ { $number }៖ ឥឡូវនេះ បុគ្គលិកជំនួយទាំងអស់អាចអានវា ដូចដែលអ្នកបានជ្រើសរើស។ ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនអាចមើលឃើញវាទេ។
# $number (String)
restricted-again = 🔒 លេខ { $number }៖ ចាប់ពីឥឡូវនេះ មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធ និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះដែលអាចអានវា។ { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 ចម្លើយចំពោះលេខ { $number }</b>
# $number (String)
restricted-added = 🔒 បានបន្ថែមទៅលេខ { $number }។ មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធ និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះដែលអាចមើលឃើញវា។
# $number (String)
restricted-help-sent = 🙋🔒 យើងប្រាប់តែដល់អ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធ និងបុគ្គលិកជំនួយដែលពួកគេជ្រើសរើសប៉ុណ្ណោះ អំពីការរំលឹកនេះ។ លេខរបស់អ្នកគឺ { $number }។ អ្នកអាចសរសេរបន្ថែមឥឡូវនេះ៖ តើមានអ្វីពិបាក?
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ អ្នកបានជ្រើសរើសឈ្មោះ { $names } ក្នុងបណ្តឹងតវ៉ាមួយ។ នេះមិនមែនជាបណ្តឹងតវ៉ានោះទេ៖ { $names } អាចអានរឿងនេះបានដែរ។ ការិយាល័យខាងក្រៅ៖ សូមមើល “{ menu-guide }”។
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 លាក់លេខ { $number } ពី { $name }
restricted-let_in = ↩️ បង្ហាញលេខ { $number } ដល់ { $name }
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>លាក់លេខ { $number } ពី { $name } ដែរឬទេ?</b> បើលាក់ គ្មានអ្នកទទួលខុសត្រូវ ឬអ្នកគ្រប់គ្រងប្រព័ន្ធណានៅទីនេះអាចអានវាបានទេ ហើយគ្មាននរណាទទួលសេចក្តីជូនដំណឹងបន្ទាន់អំពីវាទេ។ បន្ទាប់មក មានតែការិយាល័យខាងក្រៅប៉ុណ្ណោះដែលអាចជួយអ្នក។ បើអ្នកមិនចង់ដូច្នេះ មិនចាំបាច់ធ្វើអ្វីទេ។
restricted-keep_out-yes = លាក់វាពីពួកគេទាំងអស់
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 លេខ { $number }៖ { $names } លែងអាចអានវាបាន ដូចដែលអ្នកបានជ្រើសរើស។ យើងមិនប្រាប់ { $names } អ្វីទៀតអំពីវាទេ។ ប៉ុន្តែ { $names } នៅតែដឹងអ្វីដែលបានអានពីមុន។
restricted-let_in_again = 👥 លេខ { $number }៖ { $names } អាចអានវាបានវិញ ដូចដែលអ្នកបានជ្រើសរើស។
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ អ្នកលាក់លេខ { $number } ពីមនុស្សម្នាក់ដែលប្រហែលនៅក្នុងក្រុមបុគ្គលិកជំនួយ។ សូមចុច ↩️ ជាមុន ដើម្បីបង្ហាញវាដល់មនុស្សនោះ ឬទុកវាដដែល។
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ លេខ { $number }៖ អ្នកទទួលខុសត្រូវម្នាក់បានឱ្យ { $names } អានរឿងនេះ។ អ្នកបានជ្រើសរើសឈ្មោះ { $names } ក្នុងបណ្តឹងតវ៉ាមួយ។ នេះមិនមែនជាបណ្តឹងតវ៉ានោះទេ។
# A button. $number (String), $kind (String)
restricted-continue = ↩ លេខ { $number } 🔒 { WORD("consultation-kind", $kind) }
