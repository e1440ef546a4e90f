## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 ការការពារទិន្នន័យ
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = យើងជានរណា
privacy-page-what = អ្វី និងហេតុអ្វី
privacy-page-yes = ការយល់ព្រម
privacy-page-never = កុំផ្ញើ
privacy-page-time = ទុកយូរប៉ុណ្ណា
privacy-page-seen = នរណាមើលឃើញ
privacy-page-where = នៅកន្លែងណា
privacy-page-rights = សិទ្ធិរបស់អ្នក
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    Bot នេះដំណើរការដោយ { $organisation }។ វាជាអង្គភាពជំនួយដែលបានចុះឈ្មោះ (登録支援機関, { $registration })។

    { $phone ->
        [none] សំណួរអំពីទិន្នន័យរបស់អ្នក៖ { $contact }។
       *[other] សំណួរអំពីទិន្នន័យរបស់អ្នក៖ { $contact } ទូរសព្ទ { $phone }។
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    យើងរក្សាទុកលេខនៃការជជែកនេះ ភាសារបស់អ្នក ចម្លើយរបស់អ្នក ព័ត៌មាន និងកាលបរិច្ឆេទរបស់អ្នក និងអ្វីដែលអ្នកសរសេរទៅបុគ្គលិកជំនួយ។

    យើងប្រើវាដើម្បីពិនិត្យលក្ខខណ្ឌជាមួយអ្នក ឆ្លើយអ្នក និងរំលឹកថ្ងៃផុតកំណត់ដល់អ្នក។ ច្បាប់តម្រូវឱ្យយើងរក្សាទុកកំណត់ត្រានៃការជំនួយរបស់យើង។
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }” មានន័យ 3 យ៉ាង។ យើងអាចរក្សាទុកអ្វីដែលអ្នកប្រាប់យើង។ យើងអាចរំលឹកថ្ងៃផុតកំណត់ដល់អ្នក។ បុគ្គលិកជំនួយអាចរក្សាទុកអ្វីដែលអ្នកសួរពួកគេ និងអ្វីដែលពួកគេឆ្លើយ។

    អ្នកក៏អាចជ្រើសរើសម្តងមួយដែរ។ អ្នកអាចដកការយល់ព្រមនីមួយៗវិញបានគ្រប់ពេល៖ /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    យើងមិនទទួលលេខ My Number លេខគណនីធនាគារ ពាក្យសម្ងាត់ ឬរូបថតកាតទេ។ សូមកុំផ្ញើវានៅទីនេះ។
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • ព័ត៌មានរបស់អ្នក៖ រហូតដល់អ្នកលុបវា។
    • ការពិនិត្យរបស់អ្នក៖ { NUMBER($checks_days, useGrouping: 0) } ថ្ងៃ។
    • ការពិគ្រោះយោបល់ និងកំណត់ត្រាជំនួយ៖ 1 ឆ្នាំ និង { NUMBER($margin_days, useGrouping: 0) } ថ្ងៃ ក្រោយពេលកិច្ចសន្យារបស់អ្នកចប់។
    • បើអ្នកមិននៅក្នុងបញ្ជីរបស់យើង៖ { NUMBER($chat_days, useGrouping: 0) } ថ្ងៃ ក្រោយពេលការពិគ្រោះយោបល់របស់អ្នកចប់។ យើងលុបអ្វីៗទាំងអស់ { NUMBER($silent_days, useGrouping: 0) } ថ្ងៃ ក្រោយសារចុងក្រោយរបស់អ្នក បើយើងបានឆ្លើយ។
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    បុគ្គលិកជំនួយ អ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធរបស់ { $organisation }។ សវនករអាចអានកំណត់ត្រា។ បណ្តឹងតវ៉ាអំពីបុគ្គលិកជំនួយ៖ មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះដែលអាន។

    ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនឃើញអ្វីទេ។ យើងប្រាប់អ្វីមួយទៅក្រុមហ៊ុនដែលអ្នកធ្វើការ តែពេលអ្នកយល់ព្រមក្នុងករណីនោះ ឬពេលច្បាប់តម្រូវប៉ុណ្ណោះ។
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    ទិន្នន័យរបស់អ្នកនៅលើកុំព្យូទ័រក្នុងប្រទេសនេះ៖ { COUNTRY($hosted_in) }។ { $is_encrypted ->
        [yes] ឈ្មោះរបស់អ្នក និងអ្វីដែលអ្នកសរសេរ ត្រូវបានអ៊ិនគ្រីប (សរសេរជាកូដសម្ងាត់) នៅទីនោះ។
       *[no] Bot នេះមិនអ៊ិនគ្រីប (សរសេរជាកូដសម្ងាត់) វានៅទីនោះទេ។
    }

    Telegram ជាក្រុមហ៊ុននៅក្រៅជប៉ុន។ អ្វីដែលអ្នកសរសេរនៅទីនេះ ឆ្លងកាត់កុំព្យូទ័ររបស់គេនៅបរទេស។
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – មើល កែ ឬទាញយកទិន្នន័យរបស់អ្នក
    /stop – ឈប់ទទួលដំណឹងថ្មី
    /forget – លុបទិន្នន័យរបស់អ្នក
    /privacy – ដកការយល់ព្រមនីមួយៗវិញបានគ្រប់ពេល

    នេះមិនមែនជាលេខសង្គ្រោះបន្ទាន់ទេ។ { danger-numbers } ទាំងពីរឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។
