# News: what staff write to many people at once.

notice-other_language = ℹ️ មិនទាន់មានអត្ថបទជាភាសារបស់អ្នកទេ។ បើអ្នកមិនយល់ សូមសួរយើងក្នុងការជជែកនេះ។
notice-corrected = ✏️ យើងបានកែសារនេះ។
notice-taken_back = 🗑 <b>សារដែលយើងបានផ្ញើនៅថ្ងៃ { DAY($on) }៖ យើងបានដកវិញហើយ។</b> វាលែងប្រើបានហើយ។
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 សាកល្បងដំណឹង { $notice }៖ { LANGUAGE($locale) }។ មានតែអ្នកប៉ុណ្ណោះដែលឃើញវា។ នៅខាងក្រោម ពលករទទួល៖ { $buttons }
notice-button-link = 🔗 បើកទំព័រ

## Below a notice, which a worker knows as news

notice-button-read = ✅ ខ្ញុំបានអានហើយ
notice-button-unclear = 🤔 ខ្ញុំមិនយល់
notice-button-question = 💬 ខ្ញុំមានសំណួរ

## What a tap says

notice-read = ✅ អរគុណ។ យើងដឹងថាអ្នកបានអានវាហើយ។
notice-read-before = ✅ អ្នកបានប្រាប់យើងពីមុនហើយថា អ្នកបានអានវា។
notice-read_new = ដំណឹងនេះបានប្តូរក្រោយពេលនោះ។ សូមអានកំណែថ្មី។
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ ដំណឹងនេះបានប្តូរក្រោយពេលនោះ។ មិនទាន់មានអត្ថបទថ្មីជាភាសារបស់អ្នកទេ។ សូមសួរយើង៖ ចុច “{ notice-button-question }”។
notice-not_valid = យើងបានដកដំណឹងនេះវិញ។ វាលែងប្រើបានហើយ។
# $number (String) of the consultation
notice-asked-unclear = 🤔 យើងប្រាប់បុគ្គលិកជំនួយថា អ្នកមិនយល់ដំណឹងនេះ។ លេខរបស់អ្នកគឺ { $number }។ អ្នកអាចសរសេរបន្ថែមឥឡូវនេះ៖ តើអ្វីមិនច្បាស់?
# $number (String) of the consultation
notice-asked-question = 💬 យើងប្រាប់បុគ្គលិកជំនួយថា អ្នកមានសំណួរអំពីដំណឹងនេះ។ លេខរបស់អ្នកគឺ { $number }។ សូមសរសេរសំណួររបស់អ្នកឥឡូវនេះ។
# $number (String) of the consultation
notice-asked-before = 💬 អ្នកបានសួរអំពីដំណឹងនេះពីមុនហើយ។ លេខរបស់អ្នកគឺ { $number }។ អ្នកអាចសរសេរបន្ថែមឥឡូវនេះ។

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 នៅថ្ងៃ { DAY($sent) } យើងបានផ្ញើដំណឹងមកអ្នក។ សូមអានវា បន្ទាប់មកចុច “{ notice-button-read }”។ បើមានអ្វីមិនច្បាស់ សូមសួរ។

## The last news, from the menu

notice-list =
    <b>📰 ដំណឹងថ្មី</b>

    នេះជាដំណឹងចុងក្រោយៗដែលយើងបានផ្ញើមកអ្នក។ សូមចុចលើជួរមួយ ដើម្បីអាន។
notice-list-empty =
    <b>📰 ដំណឹងថ្មី</b>

    ឥឡូវនេះ គ្មានដំណឹងនៅទីនេះទេ។
# Beside the day
notice-list-back = បានដកវិញ
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 ដំណឹងថ្ងៃ { DAY($sent) }</b>{ $corrected ->
    [none] {""}
   *[other] {" "}(កំណែថ្មីថ្ងៃ { DAY($corrected) })
}{ $media ->
    [photo] {" "}🖼 រូបភាពរបស់វានៅក្នុងការជជែកនេះ ខាងលើ។
    [document] {" "}📎 ឯកសាររបស់វានៅក្នុងការជជែកនេះ ខាងលើ។
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ អ្នកបានអានវាហើយ។
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 ដំណឹងថ្ងៃ { DAY($sent) }</b>

    យើងបានដកដំណឹងនេះវិញនៅថ្ងៃ { DAY($back) }។ វាលែងប្រើបានហើយ។
notice-one-gone = ដំណឹងនេះលែងមាននៅទីនេះហើយ។
