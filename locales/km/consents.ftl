# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

consents-button = ✅ ការយល់ព្រមរបស់ខ្ញុំ
consents-list =
    <b>ការយល់ព្រមរបស់ខ្ញុំ</b>

    ✅ អ្នកយល់ព្រម។ ⬜ អ្នកមិនយល់ព្រម។ សូមជ្រើសរើសមួយ ដើម្បីអានបន្ថែម ឬប្តូរ។
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = ឥឡូវ៖ អ្នកយល់ព្រម។
consents-now-not-given = ឥឡូវ៖ អ្នកមិនយល់ព្រម។
consents-give = ✅ ខ្ញុំយល់ព្រម
consents-withdraw = ដកការយល់ព្រមវិញ
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = ការរំលឹក
consents-name-records = កំណត់ត្រានៃអ្វីដែលខ្ញុំសួរ
consents-name-health = សំណួរអំពីសុខភាព
consents-case-health = សុខភាព (លេខ { $number })
consents-case-employer = ប្រាប់ក្រុមហ៊ុនរបស់ខ្ញុំ (លេខ { $number })
consents-why-reminders = យើងប្រើកាលបរិច្ឆេទរបស់អ្នក ដើម្បីរំលឹកថ្ងៃផុតកំណត់ដល់អ្នក ឧទាហរណ៍ថ្ងៃចុងក្រោយនៃការស្នាក់នៅរបស់អ្នក។
consents-without-reminders = បើអ្នកមិនយល់ព្រម៖ យើងមិនរំលឹកអ្នកទេ។ សូមចងចាំថ្ងៃផុតកំណត់របស់អ្នកដោយខ្លួនឯង។
consents-why-records = បុគ្គលិកជំនួយរក្សាទុកអ្វីដែលអ្នកសរសេរ និងអ្វីដែលពួកគេឆ្លើយ។ ទាំងនេះជាកំណត់ត្រានៃការជំនួយរបស់ពួកគេ។
consents-without-records = បើអ្នកមិនយល់ព្រម៖ បុគ្គលិកជំនួយនៅតែទទួលសាររបស់អ្នក ហើយឆ្លើយនៅទីនេះ ឬហៅទូរសព្ទទៅអ្នក។ យើងនៅតែរក្សាទុកកំណត់ត្រាដែលច្បាប់តម្រូវ។
consents-why-health = ក្នុងការពិគ្រោះយោបល់នេះ បុគ្គលិកជំនួយរក្សាទុកអ្វីដែលអ្នកនិយាយអំពីសុខភាពរបស់អ្នក។ សុខភាពជារឿងឯកជន ដូច្នេះយើងសួរអ្នករាល់លើក។
consents-without-health = បើអ្នកមិនយល់ព្រម៖ បុគ្គលិកជំនួយនៅតែទទួលសាររបស់អ្នក ហើយឆ្លើយនៅទីនេះ ឬហៅទូរសព្ទទៅអ្នក។ យើងនៅតែរក្សាទុកកំណត់ត្រាដែលច្បាប់តម្រូវ។
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = ការពិនិត្យលក្ខខណ្ឌសួរអំពីសុខភាពរបស់អ្នក ព្រោះលក្ខខណ្ឌមួយគឺការពិនិត្យសុខភាព (健康診断)។
consents-without-health_check = បើអ្នកមិនយល់ព្រម៖ យើងលុបចម្លើយរបស់អ្នកអំពីសុខភាព។ បន្ទាប់មក ក្នុងការពិនិត្យលក្ខខណ្ឌ លទ្ធផលសុខភាពគឺ “{ verdict-unknown }”។
consents-why-employer = បុគ្គលិកជំនួយអាចប្រាប់ក្រុមហ៊ុនដែលអ្នកធ្វើការ អំពីអ្វីដែលចាំបាច់ ដើម្បីដោះស្រាយបញ្ហានេះ។
consents-without-employer = បើអ្នកមិនយល់ព្រម៖ បុគ្គលិកជំនួយមិនប្រាប់អ្វីទៀតទៅក្រុមហ៊ុនដែលអ្នកធ្វើការទេ។ អ្វីដែលពួកគេបានប្រាប់រួចហើយ មិនអាចដកវិញបានទេ។ ជួនកាល ច្បាប់នៅតែតម្រូវឱ្យរាយការណ៍។
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>តើយើងអាចរក្សាទុកកំណត់ត្រានៃអ្វីដែលអ្នកសួរបានទេ?</b>

    បុគ្គលិកជំនួយរបស់ { $organisation } មានសាររបស់អ្នករួចហើយ។ តើពួកគេអាចរក្សាទុកសាររបស់អ្នក និងចម្លើយរបស់ពួកគេ ជាកំណត់ត្រាបានទេ? អ្នកមិនទាន់យល់ព្រមលើរឿងនេះទេ ឬអ្នកបានដកការយល់ព្រមវិញ។
consents-ask-health =
    <b>តើយើងអាចរក្សាទុកអ្វីដែលអ្នកនិយាយអំពីសុខភាពរបស់អ្នកបានទេ?</b>

    សុខភាពជារឿងឯកជន។ បុគ្គលិកជំនួយរបស់ { $organisation } រក្សាទុកវាសម្រាប់តែការពិគ្រោះយោបល់នេះប៉ុណ្ណោះ។ ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនឃើញវាទេ។

    អ្នកអាចដកការយល់ព្រមវិញបានគ្រប់ពេល៖ /privacy, “{ consents-button }”។
consents-ask-yes = ✅ ខ្ញុំយល់ព្រម
consents-ask-no = មិនយល់ព្រម

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>តើយើងអាចប្រាប់ក្រុមហ៊ុនដែលអ្នកធ្វើការ អំពីការពិគ្រោះលេខ { $number } បានទេ?</b>
    { WORD("consultation-kind", $kind) }

    បុគ្គលិកជំនួយគិតថា ការនិយាយជាមួយក្រុមហ៊ុនដែលអ្នកធ្វើការ អាចជួយបាន។ អ្នកជាអ្នកសម្រេច។ បើអ្នកមិនយល់ព្រម ពួកគេនៅតែជួយអ្នក។
consents-employer-yes = យល់ព្រម៖ ប្រាប់ក្រុមហ៊ុនរបស់ខ្ញុំ
consents-employer-no = មិនយល់ព្រម៖ កុំប្រាប់ក្រុមហ៊ុន
# $number (String)
consents-employer-said-yes = ✅ អ្នកបានយល់ព្រម៖ បុគ្គលិកជំនួយអាចប្រាប់ក្រុមហ៊ុនដែលអ្នកធ្វើការ អំពីការពិគ្រោះលេខ { $number }។ អ្នកអាចដកការយល់ព្រមវិញបាន៖ /privacy, “{ consents-button }”។
consents-employer-said-no = អ្នកមិនយល់ព្រមទេ៖ បុគ្គលិកជំនួយមិនប្រាប់ក្រុមហ៊ុនដែលអ្នកធ្វើការ អំពីការពិគ្រោះលេខ { $number } ទេ។
