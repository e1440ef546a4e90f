# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = ដើម្បីជួយអ្នក រំលឹកថ្ងៃផុតកំណត់ដល់អ្នក និងធ្វើកំណត់ត្រាដែលច្បាប់តម្រូវ យើងរក្សាទុកអ្វីដែលអ្នកប្រាប់យើង។ ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនឃើញអ្វីទេ។
# $organisation (String)
consent-text =
    <b>Bot នេះដំណើរការដោយ { $organisation }។</b> { consent-keeps }

    នេះមិនមែនជាលេខសង្គ្រោះបន្ទាន់ទេ។ { danger-numbers }

    តើអ្នកយល់ព្រមទេ?
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>មិនទាន់មាននរណាអានសាររបស់អ្នកទេ។</b> យើងរក្សាទុកវា 10 នាទី។ តើអ្នកយល់ព្រមទេ? បើយល់ព្រម បន្ទាប់មកសូមចុច “{ receipt-send-kept }” ផងដែរ។

    { danger-numbers } { $phone ->
        [none] ម៉ោងធ្វើការរបស់យើង៖ { $hours }
       *[other] ទូរសព្ទរបស់យើង៖ { $phone }។ { $hours }
    }

    <blockquote expandable>Bot នេះដំណើរការដោយ { $organisation }។ { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ សាររបស់អ្នកបានផុតពេលហើយ៖ យើងរក្សាទុកវាតែ 10 នាទី។ គ្មាននរណាបានអានវាទេ។</b> តើអ្នកយល់ព្រមទេ? បើយល់ព្រម សូមសរសេរវាម្តងទៀត។

    { danger-numbers } { $phone ->
        [none] ម៉ោងធ្វើការរបស់យើង៖ { $hours }
       *[other] ទូរសព្ទរបស់យើង៖ { $phone }។ { $hours }
    }

    <blockquote expandable>Bot នេះដំណើរការដោយ { $organisation }។ { consent-keeps }</blockquote>
consent-agree = ខ្ញុំយល់ព្រម
consent-choose = ជ្រើសរើសម្តងមួយ
# A button: what we keep, why we keep it, and where
consent-more = បន្ថែម៖ អ្វី ហេតុអ្វី នៅឯណា
# $organisation (String)
consent-purposes =
    <b>តើអ្នកយល់ព្រមលើអ្វី?</b>

    • <b>{ consents-name-reminders }៖</b> យើងរំលឹកថ្ងៃផុតកំណត់ដល់អ្នក។
    • <b>{ consents-name-records }៖</b> បុគ្គលិកជំនួយរក្សាទុកអ្វីដែលអ្នកសួរ និងអ្វីដែលពួកគេឆ្លើយ។ បើអ្នកមិនយល់ព្រម ពួកគេនៅតែទទួលសាររបស់អ្នក។

    សូមចុចលើអ្វីដែលអ្នកយល់ព្រម ឬមិនចុចអ្វីសោះក៏បាន។ “{ consent-continue }” មានន័យថា៖ យើងអាចរក្សាទុកព័ត៌មាន និងចម្លើយរបស់អ្នក។
consent-continue = បន្ត
consent-decline = មិនយល់ព្រម
# $organisation, $phone, $hours (String)
consent-declined =
    <b>មិនអីទេ។ យើងមិនរក្សាទុកអ្វីអំពីអ្នកទេ។</b>

    { danger-numbers } ទាំងពីរឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។

    { $phone ->
        [none] ពេលអ្នកត្រឡប់មកវិញ { $organisation } នឹងជួយអ្នកនៅទីនេះ។ { $hours }
       *[other] អ្នកក៏អាចហៅទូរសព្ទទៅ { $organisation } បានដែរ៖ { $phone }។ { $hours }
    }

    ដើម្បីត្រឡប់មកវិញ សូមសរសេរ /start។
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    បុគ្គលិកជំនួយអានពាក្យរបស់អ្នកនៅទីនេះ បន្ទាប់ពីអ្នកយល់ព្រម។

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>មិនទាន់មាននរណាអានសាររបស់អ្នកទេ។</b> យើងរក្សាទុកវា 10 នាទី។ ដើម្បីផ្ញើវា សូមចុច “{ button-back }” ហើយយល់ព្រម។
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>មិនទាន់មាននរណាអានសាររបស់អ្នកទេ។</b> យើងរក្សាទុកវា 10 នាទី។ ដើម្បីផ្ញើវា សូមចុច “{ error-go_on }” ហើយយល់ព្រម។

    { danger-numbers }
# In the place of the first of them. $organisation, $phone, $hours (String)
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
