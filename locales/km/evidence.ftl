# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] វាអាចបង្ហាញកាត លិខិតឆ្លងដែន ឬសៀវភៅធនាគារ។
    [my_number] វាហាក់ដូចជាមានលេខ My Number (マイナンバー)។
    [card] វាហាក់ដូចជាបង្ហាញកាត លិខិតឆ្លងដែន ឬលេខពីឯកសារទាំងនោះ។
    [bank_account] វាហាក់ដូចជាមានលេខគណនីធនាគារ។
    [password] វាហាក់ដូចជាមានពាក្យសម្ងាត់ ឬលេខ PIN។
    [mistake] ប្រហែលអ្នកបានផ្ញើវាច្រឡំ ឬវាអំពីអ្នកផ្សេង។
   *[other] ពួកគេគិតថា វាមិនគួរនៅទីនេះទេ។
}
# $readers (String)
evidence-who = { $readers ->
    [admins] អ្នកគ្រប់គ្រងប្រព័ន្ធ
   *[restricted] អ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធ
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only = { $readers ->
    [none] គ្មាននរណានៅទីនេះអាចមើលវាបានទេ។
   *[other] មានតែ{ evidence-who }ប៉ុណ្ណោះដែលអាចមើលឃើញវា។
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] បុគ្គលិកជំនួយ
    [admins] អ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់
   *[restricted] អ្នកទទួលខុសត្រូវ ឬអ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់
}
evidence-out = យើងលុបសាររបស់អ្នកពីការជជែកនេះ និងពីការជជែករបស់បុគ្គលិកជំនួយ។ បើ Telegram មិនអនុញ្ញាតឱ្យយើងលុប យើងសរសេរមកអ្នកនៅទីនេះ។
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by }បានដកសារដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time } ចេញ។</b> { evidence-because } អ្នកមិនបានធ្វើអ្វីខុសទេ។

    យើងមិនរក្សាទុកអ្វីដែលសារនោះនិយាយទេ។ តើមានអ្វីផ្សេងក្នុងសារនោះឬ? សូមផ្ញើផ្នែកនោះម្តងទៀត។

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by }បានលាក់សារដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }។</b> { evidence-because } អ្នកមិនបានធ្វើអ្វីខុសទេ។

    យើងរក្សាទុកច្បាប់ចម្លងដែលបានលាក់ ព្រោះកំណត់ត្រារបស់អ្នកត្រូវបានរក្សាទុកសម្រាប់រឿងក្តី។ មានតែ{ evidence-who }ប៉ុណ្ណោះដែលអាចអានវា។

    <blockquote expandable>ពេលរឿងក្តីចប់ យើងបំផ្លាញច្បាប់ចម្លងនេះ ហើយប្រាប់អ្នក។ { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by }បានលាក់សារដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }។</b> { evidence-because } អ្នកមិនបានធ្វើអ្វីខុសទេ។

    យើងរក្សាទុកច្បាប់ចម្លងដែលបានលាក់។ មានតែ{ evidence-who }ប៉ុណ្ណោះដែលអាចអានវា។ ពួកគេគួរសម្រេច យ៉ាងយឺតត្រឹមថ្ងៃ { DAY($decide_on) } ថាត្រូវធ្វើអ្វីជាមួយវា។

    <blockquote expandable>ពួកគេអាចរក្សាច្បាប់ចម្លងនេះទុកជាភស្តុតាង បំផ្លាញវា ឬបង្ហាញសាររបស់អ្នកឡើងវិញ។ យើងប្រាប់អ្នកពីអ្វីដែលពួកគេសម្រេច។ មុនពេលនោះ យើងរក្សាច្បាប់ចម្លងនេះទុកយូរដូចកំណត់ត្រាផ្សេងរបស់យើងអំពីអ្នក។ អ្នកអាចអានវា៖ /mydata, “{ my_data-send }”។ { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by }បានលាក់សារដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }។</b> { evidence-because } អ្នកមិនបានធ្វើអ្វីខុសទេ។

    យើងរក្សាទុកច្បាប់ចម្លងដែលបានលាក់ ដោយគ្មានតួលេខ។ មានតែ{ evidence-who }ប៉ុណ្ណោះដែលអាចអានវា។ ពួកគេគួរសម្រេច យ៉ាងយឺតត្រឹមថ្ងៃ { DAY($decide_on) } ថាត្រូវធ្វើអ្វី។

    <blockquote expandable>ពួកគេអាចរក្សាច្បាប់ចម្លងនេះទុកជាភស្តុតាង បំផ្លាញវា ឬបង្ហាញសាររបស់អ្នកឡើងវិញ។ យើងប្រាប់អ្នកពីអ្វីដែលពួកគេសម្រេច។ មុនពេលនោះ យើងរក្សាច្បាប់ចម្លងនេះទុកយូរដូចកំណត់ត្រាផ្សេងរបស់យើងអំពីអ្នក។ អ្នកអាចអានវា៖ /mydata, “{ my_data-send }”។ { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = អំពីសារដែលបានលាក់ ដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }៖ យើងរក្សាទុកច្បាប់ចម្លងនៃពាក្យរបស់វាជាភស្តុតាង។ មានតែ{ evidence-who }ប៉ុណ្ណោះដែលអាចអានច្បាប់ចម្លងនេះ។ អ្នកក៏អាចអានវាដែរ៖ /mydata, “{ my_data-send }”។ យើងលុបវាជាមួយកំណត់ត្រានៃការពិគ្រោះយោបល់របស់អ្នក។
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] អំពីសារដែលបានលាក់ ដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }៖ កំណត់ត្រារបស់អ្នកលែងត្រូវរក្សាទុកសម្រាប់រឿងក្តីហើយ ដូច្នេះយើងបានបំផ្លាញច្បាប់ចម្លង។ ក្នុងកំណត់ត្រារបស់យើង យើងមិនរក្សាទុកអ្វីដែលសារនោះនិយាយទេ។
   *[manager] អំពីសារដែលបានលាក់ ដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }៖ គេបានសម្រេចឱ្យបំផ្លាញច្បាប់ចម្លង ហើយយើងបានបំផ្លាញវា។ ក្នុងកំណត់ត្រារបស់យើង យើងមិនរក្សាទុកអ្វីដែលសារនោះនិយាយទេ។
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] អំពីសារដែលបានលាក់ ដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }៖ គេបានសម្រេចឱ្យបង្ហាញវាឡើងវិញ។ បុគ្គលិកជំនួយអាចអានពាក្យរបស់វា។
    [admins] អំពីសារដែលបានលាក់ ដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }៖ គេបានសម្រេចឱ្យដាក់វាត្រឡប់វិញ។ មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះដែលអាចអានពាក្យរបស់វា។
   *[restricted] អំពីសារដែលបានលាក់ ដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time }៖ គេបានសម្រេចឱ្យដាក់វាត្រឡប់វិញ។ មានតែអ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះដែលអាចអានពាក្យរបស់វា។
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 លេខ { $number }៖ សារដែលបានដកចេញ ក៏ជាផ្នែកនៃលេខ { $number } ដែរ។ វានៅទីនោះដដែល ព្រោះមនុស្សដែលបានដកវា មិនអាចអានលេខ { $number } បានទេ។
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ យើងមិនអាចលុបសារដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time } ពីក្រុមបុគ្គលិកជំនួយបានទេ៖ Telegram មិនអនុញ្ញាតឱ្យយើងលុប។ បុគ្គលិកជំនួយប្រហែលនៅអាចមើលឃើញវានៅទីនោះ។ យើងបានសុំឱ្យពួកគេលុបវា។
