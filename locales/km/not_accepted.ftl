# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = លេខ my number, លេខម៉ាយណាំប័រ, ម៉ាយណាំប័រ, លេខសម្គាល់ខ្លួន, លេខសំគាល់ខ្លួន, លេខបុគ្គល, lek my number, mai namba, mainanba
not_accepted-words-bank_account = គណនី, លេខគណនី, លេខកុង, កុងធនាគារ, ធនាគារ, សៀវភៅធនាគារ, សាខា, kong bank, lek kong, lekkong, lek kuny, thneakea, thoneakea, tonakea
not_accepted-words-password = ពាក្យសម្ងាត់, ពាក្យសំងាត់, លេខសម្ងាត់, លេខសំងាត់, លេខកូដសម្ងាត់, លេខកូដ pin, កូដ pin, លេខ pin, ផាសវឺត, ផាសស្វឺត, lek somngat, lek samngat, peak somngat
not_accepted-words-card_photo = កាតស្នាក់នៅ, ប័ណ្ណស្នាក់នៅ, កាតហ្សៃរីវ, កាត zairyu, kat zairyu, កាតស្នាក់នៅជប៉ុន, លិខិតឆ្លងដែន, ប៉ាស្ព័រ, ប៉ាស្ព័រត៍, ប៉ាស្ពរ, ប៉ាសព័រ, ប៉ាស្ស័រ, កាត my number, កាតធនាគារ, កាតអេធីអឹម, កាត atm, កាតឥណទាន, កាតក្រេឌីត, កាតឥណពន្ធ, សៀវភៅធនាគារ, ប័ណ្ណបើកបរ, បណ្ណ័បើកបរ, ប័ណ្ណបើករថយន្ត, កាតធានារ៉ាប់រង, ប័ណ្ណធានារ៉ាប់រង, អត្តសញ្ញាណប័ណ្ណ, អត្តសញ្ញាណបណ្ណ, kat snak nov, kat sneak nov, pasport, paspor, pas spor, kat bank, kat thneakea, ban baekbor
not_accepted-words-stated = គឺ, ជា, គឺជា, របស់ខ្ញុំ, របស់ខ្ញុំគឺ, ខ្ញុំ, ខ្ញុំគឺ, robos knhom
not_accepted-words-money = យេន, យ៉េន, រៀល, ដុល្លារ, ម៉ឺន, ពាន់, លាន, yen, riel, dollar

## Said to the worker

not_accepted-my_number =
    <b>យើងកំពុងលុបសាររបស់អ្នក៖ វាមើលទៅដូចលេខ My Number (マイナンバー)។</b> អ្នកមិនបានធ្វើអ្វីខុសទេ។

    យើងគ្មានសិទ្ធិរក្សាទុកលេខនេះនៅទីនេះទេ។ សូមបង្ហាញវាតែលើក្រដាសប៉ុណ្ណោះ៖ នៅសាលាក្រុង នៅការិយាល័យពន្ធដារ ឬដល់ក្រុមហ៊ុនដែលអ្នកធ្វើការ។ តើអ្នកបានសរសេរអ្វីផ្សេងដែរឬ? សូមផ្ញើវាម្តងទៀត ដោយគ្មានលេខនោះ។
not_accepted-bank_account =
    <b>យើងកំពុងលុបសាររបស់អ្នក៖ វាមើលទៅដូចលេខគណនីធនាគារ។</b> អ្នកមិនបានធ្វើអ្វីខុសទេ។

    មានគេអាចយកវាទៅប្រើខុស។ សូមឱ្យវាដល់ក្រុមហ៊ុនដែលអ្នកធ្វើការ ដោយខ្លួនឯង លើក្រដាស។ បុគ្គលិកជំនួយអាចជួយអ្នកនៅធនាគារដោយផ្ទាល់។ តើអ្នកបានសរសេរអ្វីផ្សេងដែរឬ? សូមផ្ញើវាម្តងទៀត ដោយគ្មានលេខនោះ។
not_accepted-password =
    <b>យើងកំពុងលុបសាររបស់អ្នក៖ វាមើលទៅដូចពាក្យសម្ងាត់ ឬលេខ PIN។</b> អ្នកមិនបានធ្វើអ្វីខុសទេ។

    កុំប្រាប់ពាក្យសម្ងាត់ដល់នរណាជាដាច់ខាត។ យើងមិនដែលសួរវាទេ។ បើអ្នកនៅប្រើវា សូមប្តូរវាឥឡូវនេះ។ បុគ្គលិកជំនួយអាចជួយអ្នកដោយផ្ទាល់។ តើអ្នកបានសរសេរអ្វីផ្សេងដែរឬ? សូមផ្ញើវាម្តងទៀត ដោយគ្មានពាក្យសម្ងាត់។
not_accepted-card =
    <b>យើងកំពុងលុបសាររបស់អ្នក៖ វាហាក់ដូចជាបង្ហាញកាត លិខិតឆ្លងដែន ឬសៀវភៅធនាគារ ឬលេខពីឯកសារទាំងនោះ។</b> មានគេអាចប្រើវាក្នុងឈ្មោះរបស់អ្នក។

    សូមបង្ហាញកាតពិតដោយផ្ទាល់ ដល់បុគ្គលិកជំនួយ នៅសាលាក្រុង ឬនៅការិយាល័យអន្តោប្រវេសន៍។ មានសំណួរឬ? សូមសរសេរវា ដោយគ្មានរូបភាព ឬលេខ។
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ លេខ { $number }៖ យើងមិនប្រាប់នរណានៅទីនេះអំពីរឿងនេះទេ។</b>
        [admins] យើងប្រាប់ដល់អ្នកគ្រប់គ្រងប្រព័ន្ធរបស់ { $organisation } ថាមានរឿងបន្ទាន់កើតឡើង៖ លេខ { $number }។
       *[other] យើងប្រាប់ដល់អ្នកទទួលខុសត្រូវរបស់ { $organisation } ថាមានរឿងបន្ទាន់កើតឡើង៖ លេខ { $number }។
    } យើងត្រូវលុបសាររបស់អ្នក ព្រោះវាមានលេខ ពាក្យសម្ងាត់ ឬកាត។

    <b>សូមសរសេរម្តងទៀតថាមានរឿងអ្វីកើតឡើង ដោយគ្មានលេខនោះ។</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] យើងមិនអាចលុបសារនេះបានទេ៖ Telegram លែងអនុញ្ញាតឱ្យយើងលុប។
   *[other] យើងមិនអាចលុបសារដែលអ្នកបានផ្ញើនៅថ្ងៃ { DAY($on) }, { $time } បានទេ៖ Telegram អនុញ្ញាតឱ្យយើងលុបតែក្នុង 48 ម៉ោងប៉ុណ្ណោះ។
    } សូមលុបវាដោយខ្លួនឯង។ ចុចឱ្យជាប់លើវា ជ្រើសរើស “លុប” (Delete) ហើយលុបវាសម្រាប់ Bot ដែរ។
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = បុគ្គលិកជំនួយបានទទួលសាររបស់អ្នកដូចដើម មុនពេលអ្នកកែវា។ ពួកគេរក្សាទុកសារដើមនោះ។
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>ដករូបភាពនេះចេញឬទេ?</b> ធ្វើដូច្នេះតែពេលវាបង្ហាញកាត លិខិតឆ្លងដែន ឬសៀវភៅធនាគារប៉ុណ្ណោះ។ { $handling ->
        [destroy] យើងលុបវានៅទីនេះ និងពីការជជែករបស់បុគ្គលិកជំនួយ។
        [hold] យើងលុបវាពីការជជែក។ យើងរក្សាទុកច្បាប់ចម្លងដែលបានលាក់សម្រាប់រឿងក្តី។ { evidence-only }
       *[decide] យើងលុបវាពីការជជែក។ យើងរក្សាទុកច្បាប់ចម្លងដែលបានលាក់ ព្រោះវាអាចជាភស្តុតាង។ { evidence-only }
    } បើមានពាក្យនៅខាងក្រោមវា ពាក្យទាំងនោះនៅដដែល ដោយគ្មានលេខ។
not_accepted-out-yes = 🗑 ដកវាចេញ
not_accepted-out-no = មិនដក រក្សាវាទុក
not_accepted-out-left = គ្មានអ្វីប្តូរទេ៖ រូបភាពរបស់អ្នកនៅដដែល។
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>យើងកំពុងលុបរូបភាពរបស់អ្នកនៅទីនេះ និងពីការជជែករបស់បុគ្គលិកជំនួយ៖ អ្នកបានប្រាប់យើងថាវាបង្ហាញកាត។</b> បើមានពាក្យនៅខាងក្រោមវា ពាក្យទាំងនោះនៅជាមួយបុគ្គលិកជំនួយ ដោយគ្មានលេខ។

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>យើងកំពុងដករូបភាពរបស់អ្នកចេញពីការជជែក៖ អ្នកបានប្រាប់យើងថាវាបង្ហាញកាត។</b> យើងរក្សាទុកច្បាប់ចម្លងដែលបានលាក់ ព្រោះកំណត់ត្រារបស់អ្នកត្រូវបានរក្សាទុកសម្រាប់រឿងក្តី។ { evidence-only }

    <blockquote expandable>បើមានពាក្យនៅខាងក្រោមវា ពាក្យទាំងនោះនៅជាមួយបុគ្គលិកជំនួយ ដោយគ្មានលេខ។ { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>យើងកំពុងដករូបភាពរបស់អ្នកចេញពីការជជែក៖ អ្នកបានប្រាប់យើងថាវាបង្ហាញកាត។</b> បើមានពាក្យនៅខាងក្រោមវា ពាក្យទាំងនោះនៅដដែល។

    យើងក៏រក្សាទុកច្បាប់ចម្លងដែលបានលាក់ដែរ ព្រោះវាអាចជាភស្តុតាងសម្រាប់អ្នក។ { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}ពួកគេសម្រេចអំពីវាក្នុងរយៈពេល 7 ថ្ងៃ។
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = សូមបង្ហាញកាតពិតដោយផ្ទាល់ ដល់បុគ្គលិកជំនួយ នៅសាលាក្រុង ឬនៅការិយាល័យអន្តោប្រវេសន៍។
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>យើងសួរអ្នក មុនពេលបុគ្គលិកជំនួយទទួលសារនេះ៖ តើរូបភាពនេះបង្ហាញកាត លិខិតឆ្លងដែន ឬសៀវភៅធនាគារឬទេ?</b> មានគេអាចប្រើវាក្នុងឈ្មោះរបស់អ្នក។ បើអ្នកមិនឆ្លើយក្នុង { $minutes } នាទី បុគ្គលិកជំនួយទទួលតែពាក្យរបស់អ្នកប៉ុណ្ណោះ។
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>យើងដកអាល់ប៊ុមនេះពីបុគ្គលិកជំនួយវិញ ហើយសួរអ្នកជាមុន៖ តើមានរូបភាពណាមួយបង្ហាញកាត លិខិតឆ្លងដែន ឬសៀវភៅធនាគារឬទេ?</b> មានគេអាចប្រើវាក្នុងឈ្មោះរបស់អ្នក។ បើអ្នកមិនឆ្លើយក្នុង { $minutes } នាទី បុគ្គលិកជំនួយទទួលតែពាក្យរបស់អ្នកប៉ុណ្ណោះ។
not_accepted-held-yes = 🗑 បង្ហាញ៖ លុបវា ផ្ញើតែពាក្យ
not_accepted-held-no = មិនបង្ហាញ៖ ផ្ញើទាំងអស់
not_accepted-held-deleted = <b>យើងកំពុងលុបរូបភាពរបស់អ្នក នៅគ្រប់កន្លែងដែលមានវា។</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>យើងកំពុងលុបរូបភាពនេះ។ រូបភាពចាស់ មុនពេលអ្នកប្តូរ នៅតែមាននៅបុគ្គលិកជំនួយ។</b> តើរូបភាពចាស់ក៏បង្ហាញកាតដែរឬទេ? បើបង្ហាញ សូមចុចប៊ូតុងខាងក្រោម ដើម្បីដកវាចេញ។
not_accepted-held-answered = អ្នកបានប្រាប់យើង៖ វាមិនបង្ហាញកាត លិខិតឆ្លងដែន ឬសៀវភៅធនាគារទេ។
# Below changed words that may be evidence
not_accepted-held-released = អ្វីដែលអ្នកបានសរសេរឥឡូវនេះ អាចសំខាន់៖ រូបភាពរបស់អ្នកទៅដល់បុគ្គលិកជំនួយជាមួយវា។
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>អ្នកមិនបានឆ្លើយ ដូច្នេះយើងមិនឱ្យរូបភាពនេះទៅបុគ្គលិកជំនួយទេ។</b> { $readers ->
    [none] យើងរក្សាទុកពាក្យរបស់អ្នក ដោយគ្មានរូបភាព (លេខ { $number }) ហើយគ្មាននរណានៅទីនេះអានវាទេ។
    [unheard] យើងរក្សាទុកពាក្យរបស់អ្នក ដោយគ្មានរូបភាព (លេខ { $number })។ { receipt-alarm-unheard }
    [kept_out] យើងរក្សាទុកពាក្យរបស់អ្នក ដោយគ្មានរូបភាព (លេខ { $number })។ { receipt-alarm-kept_out }
    [admins] អ្នកគ្រប់គ្រងប្រព័ន្ធទទួលពាក្យរបស់អ្នក ដោយគ្មានរូបភាព (លេខ { $number })។
    [restricted] អ្នកទទួលខុសត្រូវទទួលពាក្យរបស់អ្នក ដោយគ្មានរូបភាព (លេខ { $number })។
   *[group] បុគ្គលិកជំនួយទទួលពាក្យរបស់អ្នក ដោយគ្មានរូបភាព (លេខ { $number })។
    } តើពួកគេត្រូវការរូបភាពនេះឬ? សូមផ្ញើវាម្តងទៀត។
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>អ្នកមិនបានឆ្លើយ ដូច្នេះយើងមិនឱ្យរូបភាពនេះទៅបុគ្គលិកជំនួយទេ។</b> តើពួកគេត្រូវការវាឬ? សូមផ្ញើវាម្តងទៀត។
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = យើងមិនឱ្យរូបភាពនេះទៅបុគ្គលិកជំនួយទេ។ តើពួកគេត្រូវការវាឬ? សូមផ្ញើវាម្តងទៀត។
# A button under a photo or a document.
not_accepted-shows-card = 🗑 បង្ហាញកាតឬ? ដកវាចេញ
not_accepted-taken-away = យើងកំពុងលុបវា។
