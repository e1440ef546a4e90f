## Result

result-outcome-blocked = <b>ចំណុចមួយ ឬច្រើន មិនទាន់គ្រប់លក្ខខណ្ឌទេ។</b>
result-outcome-suspended = <b>ការដាក់ពាក្យត្រូវបានផ្អាកក្នុងវិស័យនេះ។</b>
result-outcome-needs_staff = <b>បុគ្គលិករបស់យើងត្រូវពិនិត្យចំណុចខ្លះ។</b>
result-outcome-incomplete = <b>ចម្លើយខ្លះមិនទាន់មាន។</b>
result-outcome-clear = <b>តាមចម្លើយរបស់អ្នក យើងមិនឃើញបញ្ហាទេ។</b> មានតែទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁) ប៉ុណ្ណោះដែលសម្រេច។
result-outcome-possible = <b>តាមចម្លើយរបស់អ្នក ការប្តូរការងារហាក់ដូចជាអាចធ្វើបាន។</b>
result-outcome-not_yet = <b>តាមចម្លើយរបស់អ្នក អ្នកមិនទាន់អាចប្តូរការងារបានទេ។</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = { $count ->
   *[other] ❔ យើងមិនទាន់បានសួរគ្រប់រឿងអំពី { $count } ចំណុចទេ។
}
# $criterion (String)
result-not_asked = ❔ { $criterion }៖ មិនទាន់បានសួរទេ
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }៖ មិនទាន់បានសួរទាំងអស់ទេ
result-who_decides = មានតែទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁) ប៉ុណ្ណោះដែលសម្រេច។ ការពិនិត្យនេះបង្ហាញតែអ្វីដែលអាចនៅខ្វះ។
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }៖ { $verdict }
result-finding-title = <b>{ $icon } { $criterion }៖ { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>បន្ទាប់៖</b> { $todo }
result-papers = 📄 <b>ឯកសារជាភស្តុតាង៖</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }៖ { $title }
   *[other] { WORD("result-certainty", $certainty) }៖ <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ ប្រាកដ (ទំព័រផ្លូវការ)
# How sure a source is.
result-certainty-likely = 🔹 ប្រហែលត្រឹមត្រូវ (ទំព័រផ្សេងសរសេរដូច្នេះ)
result-certainty-unsettled = ❓ មិនច្បាស់ (គ្មានទំព័រណាសរសេរច្បាស់)
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] មិនទាន់មាននរណាបានពិនិត្យវាទេ។ សូមសួរយើង។
               *[other] ពិនិត្យចុងក្រោយលើទំព័រផ្លូវការនៅថ្ងៃ { $on }៖ លើសពី 180 ថ្ងៃហើយ។ សូមសុំយើងឱ្យបញ្ជាក់វា។
            }
       *[other] បានពិនិត្យលើទំព័រផ្លូវការនៅថ្ងៃ { $on }។
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>មិនទាន់បានបញ្ជាក់ទេ។</b> សូមសួរបុគ្គលិករបស់យើង មុនពេលប្រើវា។
result-unconfirmed-why = ទំព័រផ្លូវការដែលយើងបានឃើញ គ្មានទំព័រណាសរសេរអំពីរឿងនេះច្បាស់ទេ។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់។
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 ផ្ញើទៅបុគ្គលិកជំនួយ
result-go_on = 🔎 ពិនិត្យអ្វីៗផ្សេងទាំងអស់ដែរ
result-more = 📋 បន្ថែមអំពីលទ្ធផលនេះ
result-sheet = 🖨 ធ្វើក្រដាសសម្រាប់បង្ហាញ (PDF)
result-details =
    <b>បន្ថែមអំពីលទ្ធផលនេះ</b>

    សូមចុចលើចំណុចមួយ។ អ្នកនឹងឃើញមូលហេតុ ឯកសារជាភស្តុតាង និងកន្លែងដែលសរសេរអំពីវា។
# The sheet, for family, employer and office.
result-sheet-title = លទ្ធផលនៃការពិនិត្យ
# The worker's name follows.
result-sheet-about = តាមចម្លើយរបស់
result-sheet-summary = លទ្ធផល
result-sheet-outcome = អ្វីដែលការពិនិត្យបង្ហាញ
result-sheet-against = អ្វីដែលមិនទាន់គ្រប់លក្ខខណ្ឌ
result-sheet-next = អ្វីដែលត្រូវធ្វើ
result-sheet-points = ចំណុច
result-sheet-papers = ឯកសារ
result-sheet-answers = ចម្លើយ
result-sheet-note = សូមចំណាំ
result-sheet-sent = សូមអានវា មុនពេលបង្ហាញដល់អ្នកផ្សេង។ វាអាចសរសេរអំពីការពិនិត្យសុខភាពរបស់អ្នក និងប្រាក់ដែលអ្នកបានបង់។
