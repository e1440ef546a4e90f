# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = ជំនួយលើទូរសព្ទរបស់អ្នក
# $name (String)
sheet-invitation-name = សម្រាប់ { $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation } មាន Bot មួយនៅលើ Telegram។ អ្នកអាចសួរនៅទីនោះអំពីការងារ ការរស់នៅ និងការស្នាក់នៅរបស់អ្នកនៅជប៉ុន ជាភាសារបស់អ្នក។
sheet-invitation-install = សូមបើក Telegram លើទូរសព្ទរបស់អ្នក។ បើអ្នកមិនទាន់មាន សូមដំឡើងវាមុន។ វាឥតគិតថ្លៃ។
sheet-invitation-scan = យកកាមេរ៉ាទូរសព្ទរបស់អ្នក តម្រង់ទៅកូដ QR។ បើកតំណដែលលេចឡើង។
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = ចុច “ចាប់ផ្តើម” (Start)។ បន្ទាប់មក ជ្រើសរើសភាសារបស់អ្នក។
# Stands above the link, which is printed as text.
sheet-invitation-link = គ្មានកាមេរ៉ាឬ? សូមបើកតំណនេះលើទូរសព្ទរបស់អ្នក៖
# $expires_on (Date)
sheet-invitation-personal = តំណនេះសម្រាប់តែអ្នកប៉ុណ្ណោះ។ អ្នកអាចប្រើវាបានម្តង។ ថ្ងៃចុងក្រោយដែលប្រើបាន៖ { DAY($expires_on) }។ កុំឱ្យវាទៅអ្នកផ្សេង។
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = ថ្ងៃចុងក្រោយដែលតំណនេះប្រើបាន៖ { DAY($expires_on) }។ ក្រោយពេលអ្នកបើកវា បុគ្គលិកជំនួយនឹងសួរថាអ្នកជានរណា។
sheet-invitation-emergency = នេះមិនមែនជាលេខសង្គ្រោះបន្ទាន់ទេ។ ពេលមានគ្រោះថ្នាក់ ហៅ 110 (ប៉ូលិស)។ អគ្គិភ័យ ឬរថយន្តសង្គ្រោះ៖ ហៅ 119។
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] មានសំណួរឬ? សូមសួរ { $organisation }។
   *[other] មានសំណួរឬ? សូមហៅទូរសព្ទទៅ { $organisation }៖ { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = ធ្វើនៅថ្ងៃ៖ { DAY($made_on) }
