## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = សូមស្វាគមន៍។ { $organisation } បានអញ្ជើញអ្នកមក Bot នេះ។
# $minutes (Number)
invitation-too_many = អ្នកបានបើកតំណច្រើនពេក។ សូមរង់ចាំ { $minutes ->
   *[other] { $minutes } នាទី
} ហើយបើកតំណរបស់អ្នកម្តងទៀត។
# $organisation, $phone (String)
invitation-followed-unknown = យើងមិនស្គាល់តំណនេះទេ។ ប្រហែលវាខ្វះផ្នែកខ្លះ។ { $phone ->
        [none] សូមសុំតំណថ្មីពី { $organisation }។
       *[other] សូមសុំតំណថ្មីពី { $organisation }៖ { $phone }។
    } អ្នកក៏អាចចាប់ផ្តើមដោយគ្មានតំណបានដែរ។
# $organisation, $phone (String)
invitation-followed-expired = តំណនេះបានផុតកំណត់ហើយ។ { $phone ->
        [none] សូមសុំតំណថ្មីពី { $organisation }។
       *[other] សូមសុំតំណថ្មីពី { $organisation }៖ { $phone }។
    } អ្នកក៏អាចចាប់ផ្តើមដោយគ្មានតំណបានដែរ។
# $organisation, $phone (String)
invitation-followed-revoked = តំណនេះលែងប្រើបានហើយ។ { $phone ->
        [none] សូមសុំតំណថ្មីពី { $organisation }។
       *[other] សូមសុំតំណថ្មីពី { $organisation }៖ { $phone }។
    } អ្នកក៏អាចចាប់ផ្តើមដោយគ្មានតំណបានដែរ។
# $organisation, $phone (String)
invitation-followed-used = តំណនេះត្រូវបានប្រើពីមុនហើយ។ តំណនីមួយៗប្រើបានតែម្តងប៉ុណ្ណោះ។ យើងកំពុងប្រាប់បុគ្គលិកជំនួយ។ { $phone ->
        [none] បើអ្នកមិនបានប្រើវា សូមប្រាប់ { $organisation }។
       *[other] បើអ្នកមិនបានប្រើវា សូមហៅទូរសព្ទទៅ { $organisation }៖ { $phone }។
    }
# $organisation, $phone (String)
invitation-followed-ended = តំណនេះលែងប្រើបានហើយ៖ ក្រោយពីឆ្លើយ 3 ដង យើងនៅមិនទាន់ដឹងថាអ្នកណាបានបើកវា។ បុគ្គលិកជំនួយដឹងអំពីរឿងនេះ។ { $phone ->
        [none] បើតំណនេះសម្រាប់អ្នក សូមប្រាប់ { $organisation }។
       *[other] បើតំណនេះសម្រាប់អ្នក សូមហៅទូរសព្ទទៅ { $organisation }៖ { $phone }។
    } អ្នកក៏អាចសរសេរនៅទីនេះ ហើយសុំជំនួយបានដែរ។
# $organisation, $phone (String)
invitation-followed-refused = តំណនេះមិនអាចប្រើជាមួយគណនី Telegram នេះបានទេ។ យើងកំពុងប្រាប់បុគ្គលិកជំនួយ។ { $phone ->
        [none] បើអ្នកមានសំណួរ សូមសួរ { $organisation }។
       *[other] បើអ្នកមានសំណួរ សូមហៅទូរសព្ទទៅ { $organisation }៖ { $phone }។
    }
