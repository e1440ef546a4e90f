# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 សៀវភៅណែនាំអំពីការងារ និងការរស់នៅជប៉ុន</b>

    សូមចុចលើប្រធានបទ ឬវាយពាក្យដើម្បីស្វែងរក ឧទាហរណ៍ “ថែមម៉ោង”។

    នេះជាព័ត៌មានទូទៅ។ សម្រាប់ករណីរបស់អ្នកផ្ទាល់ សូមសួរបុគ្គលិករបស់យើង។
guide-choose = សូមចុចលើប្រធានបទ ឬវាយពាក្យដើម្បីស្វែងរក។
guide-more = ▶️ បន្ថែម
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    { $count ->
       *[other] 🔎 រកឃើញ { $count } ទំព័រ។ ទំព័រដែលត្រូវបំផុតនៅមុនគេ។
    } អ្នកក៏អាចវាយពាក្យផ្សេងទៀត។

    មិនទាន់មាននរណាបានអានអ្វីដែលអ្នកបានសរសេរទេ។ បើវាសម្រាប់បុគ្គលិករបស់យើង សូមផ្ញើវាដោយប៊ូតុង។

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 ទំព័រនេះអាចជួយអ្នក។
       *[other] 🔎 ទំព័រទាំងនេះអាចជួយអ្នក។ ទំព័រដែលត្រូវបំផុតនៅមុនគេ។
    } យើងបានទទួលសាររបស់អ្នកហើយ៖ សូមមើលខាងលើ។

    { danger-numbers }
guide-found-nothing =
    🔎 សៀវភៅណែនាំគ្មានទំព័រអំពីរឿងនេះទេ។ សូមសាកពាក្យខ្លីមួយ។

    មិនទាន់មាននរណាបានអានអ្វីដែលអ្នកបានសរសេរទេ។ បើវាសម្រាប់បុគ្គលិករបស់យើង សូមផ្ញើវាដោយប៊ូតុង។

    { danger-numbers }
guide-send = 💬 ផ្ញើវាទៅបុគ្គលិកជំនួយ
guide-all = 📖 ប្រធានបទទាំងអស់

## What Specified Skilled Worker is

guide-title-what_is = តើពលករជំនាញជាអ្វី?
guide-text-what_is =
    ពលករជំនាញ (特定技能, Tokutei Ginou / SSW) ជា <b>ស្ថានភាពនៃការស្នាក់នៅ</b> (在留資格) មួយ។ ដោយស្ថានភាពស្នាក់នៅនេះ មនុស្សពីប្រទេសផ្សេងអាចរស់នៅ និងធ្វើការនៅជប៉ុន។

    វាសម្រាប់វិស័យដែលខ្វះពលករនៅជប៉ុន។ មនុស្សដែលមានស្ថានភាពស្នាក់នៅនេះ មានចំណេះដឹង និងជំនាញសម្រាប់វិស័យរបស់ខ្លួន។
guide-title-workers = ខុសពីការហាត់ការ (jisshu)
guide-text-workers =
    <b>ការបណ្តុះបណ្តាលអ្នកហាត់ការបច្ចេកទេស (技能実習)</b> ជាចម្បងគឺសម្រាប់រៀន។ ការប្តូរកន្លែងធ្វើការមានកម្រិត។

    <b>ពលករជំនាញ</b> គឺសម្រាប់ធ្វើការ។ អ្នកមកជាអ្នកធ្វើការដែលចេះធ្វើការងារនោះ។ តាមលក្ខខណ្ឌ អ្នកអាចប្តូរក្រុមហ៊ុនបាន។
guide-title-tests = ជំនាញ និងភាសាជប៉ុន
guide-text-tests =
    អ្នកបង្ហាញដោយតេស្តថា អ្នកត្រៀមខ្លួនរួចសម្រាប់ការងារ៖

    • <b>តេស្តសមត្ថភាពជំនាញ</b> នៃវិស័យរបស់អ្នក
    • សម្រាប់ពលករជំនាញ កម្រិត1 <b>តេស្តភាសាជប៉ុន</b>៖ JFT-Basic ឬ JLPT N4 ឬខ្ពស់ជាងនេះ។ សម្រាប់ការងារខ្លះ អ្នកត្រូវការកម្រិតខ្ពស់ជាង។

    តើអ្នកបានបញ្ចប់ការបណ្តុះបណ្តាលអ្នកហាត់ការបច្ចេកទេសលេខ 2 (技能実習２号) ដោយល្អឬ? បើដូច្នេះ អ្នកប្រហែលមិនត្រូវការតេស្តខ្លះទេ។ “{ menu-eligibility }” ពិនិត្យរឿងនេះជាមួយអ្នក។
guide-title-advantages = ហេតុអ្វីក្រុមហ៊ុនប្រើវា
guide-text-advantages =
    សម្រាប់ក្រុមហ៊ុន ស្ថានភាពស្នាក់នៅនេះមានន័យថា៖

    • មានមូលដ្ឋានច្បាប់ច្បាស់លាស់
    • មានមនុស្សដែលបានជាប់តេស្តសមត្ថភាពជំនាញ និងតេស្តភាសាជប៉ុន
    • ការជួលដែលចង់ឱ្យមានរយៈពេលយូរ

    កន្លែងធ្វើការកាន់តែច្រើននៅជប៉ុន ជួលតាមវិធីនេះ។

## The two types

guide-title-types = ប្រភេទពីរ៖ កម្រិត1 និង កម្រិត2
guide-text-types =
    <b>កម្រិត1 (特定技能１号)</b> សម្រាប់មនុស្សដែលមានចំណេះដឹង និងជំនាញដែលវិស័យរបស់ខ្លួនត្រូវការ។ ពួកគេមានសិទ្ធិទទួលជំនួយ។

    <b>កម្រិត2 (特定技能２号)</b> សម្រាប់មនុស្សដែលមានជំនាញខ្ពស់ជាង។

    កម្រិត1 មិនក្លាយជា កម្រិត2 ដោយខ្លួនឯងទេ។ សម្រាប់ កម្រិត2 អ្នកត្រូវមានតេស្ត និងការដាក់ពាក្យដោយឡែក។ ទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁) ជាអ្នកសម្រេច។
guide-title-type_1 = កម្រិត1 (特定技能１号)
guide-text-type_1 =
    • ក្រុមហ៊ុនដែលអ្នកធ្វើការ ត្រូវធ្វើផែនការជំនួយ។ អ្នកមានសិទ្ធិទទួលជំនួយទាំង 10។
    • អ្នកអាចស្នាក់នៅសរុប 5 ឆ្នាំ។ អានបន្ថែមក្នុង “{ guide-title-five_years }”។
    • តាមដែលយើងដឹង អ្នកធ្វើការពេញម៉ោងឱ្យក្រុមហ៊ុនតែមួយ។ អ្នកមិនអាចមានការងារបន្ថែមទេ។ ជាធម្មតា គ្រួសាររបស់អ្នកមិនអាចមករស់នៅជាមួយអ្នកទេ។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់រឿងនេះសម្រាប់អ្នក។
guide-title-type_2 = កម្រិត2 (特定技能２号)
guide-text-type_2 =
    • អ្នកត្រូវជាប់តេស្តសម្រាប់ កម្រិត2 នៃវិស័យរបស់អ្នក ហើយបង្ហាញបទពិសោធន៍ការងារ។
    • កម្រិត2 គ្មានកំណត់ 5 ឆ្នាំទេ។
    • គ្មានផែនការជំនួយទេ។ អ្នកនៅតែអាចសរសេរមកយើងនៅទីនេះ។
    • តាមដែលយើងដឹង ប្តី ឬប្រពន្ធ និងកូនរបស់អ្នក អាចដាក់ពាក្យសុំរស់នៅជាមួយអ្នក។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់។
    • មិនមែនគ្រប់វិស័យមាន កម្រិត2 ទេ។ សូមអានទំព័រនៃវិស័យរបស់អ្នក។

## Fields

# And where applications are limited now.
guide-title-fields = វិស័យការងារ និងការដាក់កម្រិត
# $open, $decided (Number) fields
guide-text-fields =
    អ្នកអាចធ្វើការបានតែក្នុងវិស័យខ្លះប៉ុណ្ណោះ។ { $open ->
       *[other] វិស័យដែលបើក៖ { $open }។
    } { $decided ->
        [0] { "" }
       *[other] គេបានសម្រេចបន្ថែមវិស័យ { $decided } ទៀត។ ថ្ងៃមិនទាន់បានបញ្ជាក់ទេ។
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>ឥឡូវនេះមានកម្រិត៖</b> { $fields }
# $ja (String) the official name
guide-field-names = ឈ្មោះផ្លូវការ៖ { $ja }
guide-field-not_open = គេបានសម្រេចថា វិស័យនេះនឹងត្រូវបន្ថែម។ ថ្ងៃដែលវាបើក មិនទាន់បានបញ្ជាក់ទេ។ បុគ្គលិករបស់យើងនឹងប្រាប់អ្នក ពេលពួកគេដឹង។
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 តេស្តជំនាញសម្រាប់ { WORD("eligibility-option-status", $status) }៖ { $test } ❓
   *[false] 📝 តេស្តជំនាញសម្រាប់ { WORD("eligibility-option-status", $status) }៖ { $test }
}
guide-field-care_japanese_test = 🗣 ក្រៅពីតេស្តភាសាជប៉ុនទូទៅ វិស័យនេះមានតេស្តភាសាជប៉ុនដោយឡែក៖ 介護日本語評価試験។
guide-field-driving_licence = 🚗 អ្នកត្រូវមានប័ណ្ណបើកបរជប៉ុន (運転免許) សម្រាប់ការងារ។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់ថាត្រូវការប្រភេទណា។
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level =
    { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }៖ JLPT N3 ឬខ្ពស់ជាងនេះ។
       *[other] 🗣 { WORD("eligibility-option-status", $status) }, { $roles }៖ JLPT N3 ឬខ្ពស់ជាងនេះ។
    } { $below ->
        [needs_staff] យើងមិនទាន់បានបញ្ជាក់ថា វានៅដូច្នេះទេ។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់។
       *[not_met] កម្រិតភាសាទាបជាងនេះ មិនគ្រប់គ្រាន់ទេ។
    }
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] កម្រិត2 (特定技能２号)៖ មានក្នុងវិស័យនេះ។
   *[false] កម្រិត2 (特定技能２号)៖ តាមដែលយើងដឹង មិនមានក្នុងវិស័យនេះទេ។
}
# $has (String) true or false
guide-field-dispatch =
    { $has ->
        [true] ក្រុមហ៊ុនដែលអ្នកធ្វើការ អាចជាក្រុមហ៊ុនបញ្ជូនពលករ (派遣会社, haken)។
       *[false] ក្រុមហ៊ុនដែលអ្នកធ្វើការ ត្រូវជួលអ្នកដោយផ្ទាល់។ ហាមការបញ្ជូនពលករ (派遣, haken)។
    }
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard = { $status ->
    [both] • { WORD("standard", $standard) }
   *[other] • { WORD("eligibility-option-status", $status) }៖ { WORD("standard", $standard) }
}{ $unsure ->
    [true] {" "}❓
   *[false] {""}
}
# Once, below the lines that bear the mark.
guide-field-unsettled = ❓ មានន័យថា៖ មិនច្បាស់។ គ្មានទំព័រណាសរសេរច្បាស់ ឬទំព័រផ្សេងៗសរសេរខុសគ្នា។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់។
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }៖ តាមដែលយើងដឹង ការដាក់ពាក្យសុំលិខិតបញ្ជាក់សិទ្ធិស្នាក់នៅ (在留資格認定証明書) ត្រូវបានផ្អាក។
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }៖ តាមដែលយើងដឹង ការដាក់ពាក្យមានកម្រិត។
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] ចាប់ពី { $since }។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់ ថាតើវានៅដូច្នេះឬទេ។
   *[other] ពី { $since } ដល់ { $until }។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់។
}
guide-suspension-extend = តើអ្នកធ្វើការក្នុងវិស័យនេះរួចហើយ ហើយបន្តរយៈពេលស្នាក់នៅឬ? តាមដែលយើងដឹង អន្តោប្រវេសន៍ពិនិត្យពាក្យរបស់អ្នកដូចធម្មតា។ ការដាក់កម្រិតនេះ មិនមានន័យថាអ្នកត្រូវចាកចេញពីជប៉ុនទេ។

## Registered support organisation

guide-title-organisation = អង្គភាពជំនួយដែលបានចុះឈ្មោះ
guide-text-organisation =
    អង្គភាពជំនួយដែលបានចុះឈ្មោះ (登録支援機関) បានចុះឈ្មោះជាមួយរដ្ឋាភិបាល។ ជំនួសក្រុមហ៊ុនដែលជួលពលករ វាជួយពលករ កម្រិត1 ក្នុងការរស់នៅប្រចាំថ្ងៃ និងការងារ។

    ក្រោយពេលអ្នកមកដល់ វាធ្វើតាមផែនការជំនួយរបស់អ្នក ដើម្បីឱ្យអ្នករស់នៅ និងធ្វើការដោយមិនបារម្ភ។

    /help ប្រាប់អ្នកថា អង្គភាពណាដំណើរការ Bot នេះ។
guide-title-why_organisation = ហេតុអ្វីមានអង្គភាពបែបនេះ
guide-text-why_organisation =
    ក្រុមហ៊ុនដែលជួលពលករ កម្រិត1 ត្រូវជួយពួកគេដោយផែនការជំនួយ។ ដើម្បីធ្វើវាតែម្នាក់ឯង ក្រុមហ៊ុនត្រូវមានអ្នកទទួលបន្ទុកជំនួយ និងអ្វីៗផ្សេងទៀត។

    ក្រុមហ៊ុនអាចសុំឱ្យអង្គភាពជំនួយដែលបានចុះឈ្មោះធ្វើការងារនេះ។ បើដូច្នេះ ការគោរពវិធានងាយជាង។ ក្រុមហ៊ុន និងបុគ្គលិកនៅកន្លែងធ្វើការមានការងារតិចជាង។
guide-title-reports = អ្វីបានប្តូរនៅឆ្នាំ 2025
guide-text-reports =
    នៅឆ្នាំ 2025 ឯកសារកាន់តែងាយ៖ របាយការណ៍ទៀងទាត់ធ្វើ 1 ដងក្នុង 1 ឆ្នាំ។ ក្រុមហ៊ុន និងអង្គភាពធ្វើវា មិនមែនអ្នកទេ។ អ្នកនៅតែត្រូវផ្ញើការជូនដំណឹងរបស់អ្នកផ្ទាល់ ក្នុងរយៈពេល 14 ថ្ងៃ ឧទាហរណ៍ ពេលកិច្ចសន្យារបស់អ្នកចប់។

    <b>ការជួបពិភាក្សាមិនបានប្តូរទេ៖</b> យ៉ាងតិច 3 ខែម្តង។

## The ten supports

guide-title-supports = ជំនួយទាំង 10
guide-text-supports = ជា កម្រិត1 អ្នកមានសិទ្ធិទទួលជំនួយ 10 (義務的支援) តាំងពីមុនអ្នកមកជប៉ុន រហូតដល់អ្នកចាកចេញ។ ចុចលើមួយ ដើម្បីអាន និងសុំ។
guide-title-optional_support = ជំនួយផ្សេងទៀត
guide-text-optional_support =
    ក្រៅពីជំនួយទាំង 10 អង្គភាពអាចផ្តល់ជំនួយច្រើនជាងនេះ (任意的支援)។

    សៀវភៅណែនាំនេះមិនសរសេរថា យើងផ្តល់អ្វីទេ។ សូមសួរបុគ្គលិករបស់យើង។
# $ja (String) the official name
guide-official = ឈ្មោះផ្លូវការ៖ { $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = ការពន្យល់មុនចាប់ផ្តើម
guide-short-transport = ទទួល និងជូនដំណើរ
guide-short-housing = ផ្ទះ និងកិច្ចសន្យា
guide-short-orientation = ណែនាំការរស់នៅជប៉ុន
guide-short-accompany = ទៅការិយាល័យរដ្ឋជាមួយអ្នក
guide-short-japanese = ការរៀនភាសាជប៉ុន
guide-short-consult = ការពិគ្រោះយោបល់ និងតវ៉ា
guide-short-exchange = ជួបជនជាតិជប៉ុន
guide-short-job_change = ជំនួយរកការងារថ្មី
guide-short-interview = ការជួបពិភាក្សាជាប្រចាំ
guide-support-guidance =
    មុនការដាក់ពាក្យ បុគ្គលិកជំនួយពន្យល់កិច្ចសន្យារបស់អ្នក ការងាររបស់អ្នក និងជំហាននៅអន្តោប្រវេសន៍។ ពួកគេសួរថា តើមាននរណាយកប្រាក់កក់ពីអ្នកឬទេ។ ពួកគេនិយាយជាមួយអ្នកផ្ទាល់ ឬតាមវីដេអូ ជាភាសាដែលអ្នកយល់។

    មានអ្វីមិនច្បាស់ឬ? អ្នកអាចសួរម្តងទៀត។
guide-support-transport =
    ពេលអ្នកមកជប៉ុន បុគ្គលិកជំនួយទទួលអ្នកនៅព្រលានយន្តហោះ ហើយនាំអ្នកទៅកន្លែងធ្វើការ ឬផ្ទះ។ ពេលអ្នកត្រឡប់ទៅស្រុកវិញជាស្ថាពរ ពួកគេទៅជាមួយអ្នកដល់កន្លែងពិនិត្យសុវត្ថិភាព។

    ដើម្បីសុំ សូមសរសេរជើងហោះហើរ ថ្ងៃ និងព្រលានយន្តហោះ។
guide-support-housing =
    បុគ្គលិកជំនួយជួយអ្នករកផ្ទះ ឧទាហរណ៍ ជួយរកអ្នកធានា ឬផ្ទះរបស់ក្រុមហ៊ុន។ ពួកគេជួយអំពីកិច្ចសន្យាសម្រាប់ការរស់នៅ៖ ធនាគារ ទូរសព្ទ ភ្លើង ហ្គាស ទឹក។

    ដើម្បីសុំ សូមសរសេរថាអ្នកត្រូវការអ្វី និងតាំងពីពេលណា។
guide-support-orientation =
    ក្រោយពេលអ្នកមកដល់ បុគ្គលិកជំនួយពន្យល់វិធាននៃការរស់នៅជប៉ុន៖ ចរាចរណ៍ សំរាម គ្រោះមហន្តរាយ ប៉ូលិស សិទ្ធិរបស់អ្នកតាមច្បាប់។

    អ្នកអាចសុំឱ្យពួកគេពន្យល់ផ្នែកណាមួយម្តងទៀត។
guide-support-accompany =
    បុគ្គលិកជំនួយទៅការិយាល័យរដ្ឋជាមួយអ្នក ឧទាហរណ៍ ទៅសាលាក្រុង សម្រាប់ពន្ធ ធានារ៉ាប់រង និងសោធន។ ពួកគេជួយអ្នកបំពេញឯកសារ។

    ដើម្បីសុំ សូមសរសេរថាអ្នកត្រូវទៅការិយាល័យណា និងត្រឹមថ្ងៃណា។
guide-support-japanese =
    បុគ្គលិកជំនួយប្រាប់អ្នកអំពីថ្នាក់រៀន និងសម្ភារៈរៀនភាសាជប៉ុន។ ពួកគេជួយអ្នកចុះឈ្មោះចូលរៀន។

    ដើម្បីសុំ សូមសរសេរថាអ្នករស់នៅទីណា និងទំនេរពេលណា។
guide-support-consult =
    អ្នកអាចប្រាប់បញ្ហា ឬបណ្តឹងតវ៉ាណាក៏បាន អំពីការងារ ឬការរស់នៅ ជាភាសាដែលអ្នកយល់។ បុគ្គលិកជំនួយឆ្លើយ។ បើចាំបាច់ ពួកគេជួយអ្នកទៅការិយាល័យដែលត្រូវ។

    ដើម្បីចាប់ផ្តើម ចុច “{ life-send }” ហើយជ្រើសរើសថាវាអំពីអ្វី។
guide-support-exchange =
    បុគ្គលិកជំនួយប្រាប់អ្នកអំពីកម្មវិធីក្នុងតំបន់ ហើយជួយអ្នកឱ្យជួបជនជាតិជប៉ុន នៅកន្លែងដែលអ្នករស់នៅ និងធ្វើការ។

    ដើម្បីសុំ សូមសរសេរថាអ្នកចង់ធ្វើអ្វី។
guide-support-job_change =
    តើអ្នកបាត់បង់ការងារ ហើយមិនមែនជាកំហុសរបស់អ្នក ឧទាហរណ៍ ព្រោះក្រុមហ៊ុនបិទឬ? បើដូច្នេះ អ្នកទទួលជំនួយរកក្រុមហ៊ុនថ្មី។

    ដើម្បីសុំ សូមសរសេរថាមានរឿងអ្វីកើតឡើង និងថ្ងៃដែលការងាររបស់អ្នកចប់។ សូមសួរ មុនពេលអ្នកចុះហត្ថលេខាលើអ្វីមួយ។
guide-support-interview =
    យ៉ាងតិច 3 ខែម្តង បុគ្គលិកជំនួយនិយាយជាមួយអ្នក ហើយដោយឡែក ជាមួយអ្នកគ្រប់គ្រងនៅកន្លែងធ្វើការ។ បើពួកគេដឹងថាមានការល្មើសច្បាប់ ពួកគេរាយការណ៍ទៅអាជ្ញាធរ។

    អ្នកអាចសុំការជួបពិភាក្សាបានគ្រប់ពេល ទោះជាមិនទាន់គ្រប់ 3 ខែក៏ដោយ។

## Interviews

guide-title-interviews = ការជួបពិភាក្សា 3 ខែម្តង
guide-text-interviews =
    យ៉ាងតិច <b>3 ខែម្តង</b> បុគ្គលិកជំនួយនិយាយជាមួយអ្នក។ ពួកគេក៏និយាយជាមួយអ្នកគ្រប់គ្រងនៅកន្លែងធ្វើការផ្ទាល់របស់អ្នកដែរ ដោយគ្មានអ្នក។

    ពួកគេសួរអំពីការងារ ប្រាក់ឈ្នួល ម៉ោងធ្វើការ ថ្ងៃឈប់សម្រាក ផ្ទះ និងសុខភាពរបស់អ្នក។ ពួកគេសួរថា តើមាននរណាយកលិខិតឆ្លងដែន កាតស្នាក់នៅ ឬប្រាក់របស់អ្នកទុកឬទេ។

    បើបុគ្គលិកជំនួយដឹងថាមានការល្មើសច្បាប់ការងារ ពួកគេត្រូវរាយការណ៍ទៅការិយាល័យត្រួតពិនិត្យស្តង់ដារការងារ (労働基準監督署) ឬអាជ្ញាធរផ្សេង។

    តើលើសពី 3 ខែហើយឬ? សូមសុំការជួបពិភាក្សាពីបុគ្គលិករបស់យើង។

## Changing jobs

guide-title-job_change = ការប្តូរការងារ
guide-text-job_change =
    អ្នកអាចប្តូរការងារបាន តាមលក្ខខណ្ឌ។

    <b>កុំចាប់ផ្តើមនៅក្រុមហ៊ុនថ្មី មុនពេលអ្នកមានការអនុញ្ញាត</b> ពីទីភ្នាក់ងារសេវាកម្មអន្តោប្រវេសន៍ជប៉ុន (出入国在留管理庁)។ សូមនិយាយជាមួយបុគ្គលិករបស់យើង មុនពេលអ្នកចាកចេញពីការងារ។

    ពេលកិច្ចសន្យាចប់ ឬចាប់ផ្តើម អ្នកត្រូវជូនដំណឹងដល់ទីភ្នាក់ងារនេះ ក្នុងរយៈពេល 14 ថ្ងៃ។
guide-title-job_change_rule = អ្នកអាចប្តូរទៅការងារណា
guide-text-job_change_rule =
    អ្នកអាចប្តូរទៅ

    • ការងារក្នុងប្រភេទការងារ (業務区分) ដូចគ្នា ព្រោះអ្នកមានជំនាញសម្រាប់វារួចហើយ ឬ
    • ប្រភេទដែលបានបញ្ជាក់ថាជំនាញដូចគ្នា ឧទាហរណ៍ ដោយតេស្ត។

    សម្រាប់វិស័យផ្សេង ជាធម្មតាអ្នកត្រូវការតេស្តនៃវិស័យនោះ។ ការវិនិច្ឆ័យតែម្នាក់ឯងគឺពិបាក។ បុគ្គលិករបស់យើងពិនិត្យវាជាមួយអ្នក។

    ក្នុងសេវាម្ហូបអាហារ តាមដែលយើងដឹង ឥឡូវនេះការប្តូរមានកម្រិត។ សូមអាន “{ field-food_service }”។
guide-title-job_change_permission = ការអនុញ្ញាតជាមុន
guide-text-job_change_permission =
    ការអនុញ្ញាតរបស់អ្នកមានឈ្មោះក្រុមហ៊ុនដែលអ្នកធ្វើការ។ សម្រាប់ក្រុមហ៊ុនថ្មី ឬវិស័យផ្សេង អ្នកដាក់ពាក្យសុំប្តូរស្ថានភាពនៃការស្នាក់នៅ (在留資格変更許可申請)។

    អ្នកអាចចាប់ផ្តើមការងារថ្មី តែក្រោយពេលទទួលការអនុញ្ញាតប៉ុណ្ណោះ។
guide-title-job_change_help = នរណាជួយអ្នករកការងារថ្មី
guide-text-job_change_help =
    តើកិច្ចសន្យារបស់អ្នកចប់ដោយសារក្រុមហ៊ុន (ក្រុមហ៊ុនបិទ ឬបញ្ឈប់អ្នកដោយមូលហេតុរបស់គេ) ឬ? បើដូច្នេះ ក្រុមហ៊ុនត្រូវជួយអ្នករកការងារថ្មី។ បើគេមិនអាច យើង ឬក្រុមហ៊ុនដែលពាក់ព័ន្ធត្រូវជួយ តាមដែលអាច រហូតដល់អ្នកមានការងារ។

    បុគ្គលិកជំនួយកត់ត្រាការពិគ្រោះយោបល់របស់អ្នក ការដែលអ្នកទៅ Hello Work (ハローワーク) ក្រុមហ៊ុនដែលអាចជួលអ្នក និងអ្នកទទួលបន្ទុក រួមទាំងអ្នកបកប្រែ។

    តើអ្នកចង់ចាកចេញដោយខ្លួនឯងឬ? បើដូច្នេះ គ្មាននរណាមានកាតព្វកិច្ចនេះទេ។ សូមនិយាយជាមួយយើងជាមុន។

## Five years

guide-title-five_years = កំណត់ 5 ឆ្នាំ
guide-text-five_years =
    ជាពលករជំនាញ កម្រិត1 អ្នកអាចស្នាក់នៅ <b>សរុប 5 ឆ្នាំ</b> (通算5年)។ វិស័យទាំងអស់ និងក្រុមហ៊ុនទាំងអស់ រាប់បញ្ចូលគ្នា។ ពេលដែលមាន “សកម្មភាពដែលបានកំណត់” (特定活動) សម្រាប់ត្រៀម ក៏រាប់ដែរ។

    ចាប់ពី 2025-09-30 មានករណីលើកលែង។ ការឈប់សម្រាកដោយសារសម្រាលកូន មើលថែកូន ជំងឺ ឬរបួស ជួនកាលមិនរាប់ទេ។

    ឆ្នាំទី 6 អាចបានក្នុងករណីខ្លះ។ ឧទាហរណ៍៖ អ្នកមិនជាប់តេស្តសម្រាប់ កម្រិត2 ប៉ុន្តែបានពិន្ទុយ៉ាងតិច 80 % នៃពិន្ទុជាប់។ ឬបើធ្វើការថែទាំ អ្នកជិតជាប់ការប្រឡងជាតិ (介護福祉士国家試験)។ បុគ្គលិករបស់យើងត្រូវពិនិត្យករណីរបស់អ្នក។

    សូមនិយាយជាមួយបុគ្គលិករបស់យើង 1 ឆ្នាំមុន 5 ឆ្នាំចប់។ “{ menu-eligibility }” រាប់ថ្ងៃរបស់អ្នក។

## Changes of the law

guide-title-changes = 📣 អ្វីដែលផ្លាស់ប្តូរ
guide-text-changes = ការផ្លាស់ប្តូរដែលនឹងមក និងការផ្លាស់ប្តូរដែលបានចាប់ផ្តើមក្នុងឆ្នាំចុងក្រោយនេះ។
guide-changes-none = ឥឡូវនេះ យើងមិនដឹងថាមានអ្វីថ្មីទេ។
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 ការផ្លាស់ប្តូរអំពីអ្នក ឬប្រហែលអំពីអ្នក៖ <b>{ $count }</b>
    ទំព័រនីមួយៗប្រាប់ថាវាប្រាកដប៉ុណ្ណា។
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line =
    { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>៖ { $state ->
        [in_force] ចាប់ពី { $on } មក
        [decided] នឹងចាប់ផ្តើម { $on }
        [undated] បានសម្រេច ប៉ុន្តែមិនទាន់មានថ្ងៃ
        [overdue] គ្រោង { $on } មិនទាន់បានបញ្ជាក់
        [planned] រំពឹង { $on } មិនប្រាកដ
       *[unclear] មិនច្បាស់, { $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>ច្បាប់បានប្តូរ ឬជិតប្តូរ៖</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 ប្រើចាប់ពី៖ { $on }
    [decided] 🗓 បានសម្រេចហើយ។ វាចាប់ផ្តើម៖ { $on }
    [overdue] 🗓 វាត្រូវចាប់ផ្តើម៖ { $on }។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់ ថាតើវាបានចាប់ផ្តើមហើយឬនៅ។
    [planned] 🗓 <b>គ្រាន់តែរំពឹង មិនប្រាកដទេ។</b> រំពឹងចាប់ពី៖ { $on }
   *[unclear] 🗓 <b>មិនច្បាស់។</b> ថ្ងៃដែលទំព័រសរសេរ៖ { $on }។ បុគ្គលិករបស់យើងនឹងបញ្ជាក់ ថាឥឡូវនេះយ៉ាងណា។
}
guide-change-undated = 🗓 បានសម្រេចហើយ។ ថ្ងៃចាប់ផ្តើម មិនទាន់បានកំណត់ទេ។
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = បានសម្រេច ឬប្រកាស៖ { $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 ស្ថានភាព៖ { $names }
    [fields] 👥 វិស័យ៖ { $names }
    [countries] 👥 សញ្ជាតិ៖ { $names }
   *[paths] 👥 សម្រាប់៖ { $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ រឿងនេះទាក់ទងនឹងអ្នក។
    [maybe] ➡️ រឿងនេះអាចទាក់ទងនឹងអ្នក។ យើងមិនដឹងអំពីអ្នកគ្រប់គ្រាន់ ដើម្បីប្រាកដទេ។
   *[no] ➡️ តាមដែលយើងដឹង រឿងនេះមិនទាក់ទងនឹងអ្នកទេ។
}
# $confidence (String)
guide-change-confidence =
    { $confidence ->
        [certain] ✅ យើងបានឃើញអត្ថបទនៃទំព័រផ្លូវការអំពីរឿងនេះ។
        [likely] 🔹 ទំព័រផ្សេងសរសេរដូច្នេះ។ យើងមិនទាន់ឃើញអត្ថបទផ្លូវការទេ។
       *[unsettled] ❓ <b>មិនច្បាស់៖</b> ទំព័រផ្សេងៗសរសេរខុសគ្នា ឬមិនសរសេរថាសព្វថ្ងៃយ៉ាងណា។ កុំពឹងលើវា មុនពេលបុគ្គលិករបស់យើងបញ្ជាក់។
    }
guide-intent-from_abroad = មកជប៉ុន
guide-intent-change_status = ប្តូរស្ថានភាពនៃការស្នាក់នៅ
guide-intent-change_employer = ប្តូរក្រុមហ៊ុន
guide-intent-extend = បន្តរយៈពេលស្នាក់នៅ
guide-intent-home_trip = ទៅលេងស្រុក
guide-intent-leaving = ចាកចេញពីជប៉ុនជាស្ថាពរ
guide-intent-moving = ផ្លាស់ប្តូរផ្ទះ
guide-intent-family_visit = គ្រួសារមកលេង
guide-intent-permanent_residence = ការស្នាក់នៅអចិន្ត្រៃយ៍

## Telephone numbers

guide-title-hotlines = ☎️ លេខទូរសព្ទ
guide-text-hotlines = សូមចុចលើប្រធានបទ។ អ្នកនឹងឃើញថានរណាឆ្លើយជាភាសារបស់អ្នក។
guide-title-hotlines_status = 🛂 ស្ថានភាពស្នាក់នៅ សំណួរ
guide-text-hotlines_status = សម្រាប់សំណួរអំពីស្ថានភាពនៃការស្នាក់នៅ និងការរស់នៅរបស់អ្នកនៅជប៉ុន។
guide-title-hotlines_work = 🏭 ការងារ និងប្រាក់ឈ្នួល
guide-text-hotlines_work = សម្រាប់បញ្ហាប្រាក់ឈ្នួល ម៉ោងធ្វើការ ឬការប្រព្រឹត្តចំពោះអ្នកនៅកន្លែងធ្វើការ។
guide-title-hotlines_field = 🧰 ការថែទាំ សំណង់
guide-text-hotlines_field = ការិយាល័យទាំងនេះស្គាល់ការងារនៃវិស័យមួយ។
guide-title-hotlines_rights = ⚖️ សិទ្ធិ ច្បាប់ អំពើហិង្សា
guide-text-hotlines_rights = តើមាននរណាធ្វើមិនល្អដាក់អ្នក ឬធ្វើឱ្យអ្នកឈឺចាប់ឬ? តើអ្នកត្រូវការដឹងអំពីច្បាប់ឬ?
guide-title-hotlines_health = 💚 ការព្រួយបារម្ភ និងសុខភាព
guide-text-hotlines_health = ការិយាល័យទាំងនេះស្តាប់អ្នក ឬរកគ្រូពេទ្យដែលនិយាយភាសារបស់អ្នក។
guide-title-hotlines_life = 🏠 ការរស់នៅ គ្រោះមហន្តរាយ
guide-text-hotlines_life = សម្រាប់បញ្ហាទិញទំនិញ សោធន ពន្ធ ការរកការងារ My Number និងក្រោយគ្រោះមហន្តរាយ។
guide-hotlines-waiting = បុគ្គលិករបស់យើងមិនទាន់បានបញ្ជាក់លេខសម្រាប់ការិយាល័យទាំងនេះទេ។ ចុចលើមួយ ដើម្បីមើលគេហទំព័រ ឬឈ្មោះជាភាសាជប៉ុនរបស់វា។
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {", "}{ $languages }
}{ $old ->
    [true] {" "}⚠️ ច្បាប់ចម្លងចាស់
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 ឥឡូវបើក រហូតដល់ម៉ោង { $at }
guide-line-always = 🟢 ទាំងថ្ងៃទាំងយប់
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 បិទ។ បើកវិញ៖ { DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number } ({ $languages })
}
guide-hotline-waiting = ❓ បុគ្គលិករបស់យើងមិនទាន់បានបញ្ជាក់លេខទូរសព្ទរបស់វាទេ។ សូមមើលគេហទំព័ររបស់វា។
guide-hotline-named = ❓ យើងគ្មានលេខ ឬគេហទំព័រដែលបានបញ្ជាក់ទេ។ សូមរកវាតាមឈ្មោះជាភាសាជប៉ុន ឧទាហរណ៍ លើផែនទី។
# $keys (String) figures
guide-hotline-press = ពេលមនុស្ស ឬម៉ាស៊ីនឆ្លើយ សូមចុច { $keys }។
# $languages (String) names
guide-hotline-languages = 🗣 នៅការិយាល័យនេះ៖ { $languages }
guide-hotline-languages-waiting = 🗣 ប្រហែល៖ { $languages }
guide-hotline-cost-free = 🆓 ឥតគិតថ្លៃ
guide-hotline-cost-call_charge = 💴 អ្នកបង់ថ្លៃទូរសព្ទ។
guide-hotline-cost-navi_dial = 💴 អ្នកបង់ថ្លៃទូរសព្ទ (Navi Dial)។
guide-hotline-cost-interpreting_free = 💴 អ្នកបង់ថ្លៃទូរសព្ទ។ អ្នកបកប្រែឥតគិតថ្លៃ។
# $url (String), $languages (String) names
guide-hotline-online = 💬 សរសេរតាមអនឡាញ៖ { $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ បុគ្គលិករបស់យើងបានពិនិត្យវានៅថ្ងៃ { DAY($on) }។
# $on (String) an ISO day
guide-hotline-copied = 📄 ចម្លងពីទំព័រផ្លូវការ នៅថ្ងៃ { DAY($on) }។ យើងមិនទាន់បានហៅទូរសព្ទសាកទេ។
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ ច្បាប់ចម្លងចាស់នៃទំព័រផ្លូវការ គ្មានកាលបរិច្ឆេទ។ យើងមិនទាន់បានហៅទូរសព្ទសាកទេ។ សូមមើលគេហទំព័រជាមុន៖
   *[other] ⚠️ ច្បាប់ចម្លងចាស់នៃទំព័រផ្លូវការ ({ DAY($on) })។ យើងមិនទាន់បានហៅទូរសព្ទសាកទេ។ សូមមើលគេហទំព័រជាមុន៖
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours } (ម៉ោងជប៉ុន)។ បិទពីថ្ងៃទី 29 ខែ 12 ដល់ថ្ងៃទី 3 ខែ 1។
   *[open] 🕘 { $hours } (ម៉ោងជប៉ុន)
}
guide-hours-always = 🕘 ទាំងថ្ងៃទាំងយប់
guide-hours-unknown = 🕘 យើងមិនដឹងម៉ោងបើកទេ។
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days } និងថ្ងៃបុណ្យជាតិ { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = តែថ្ងៃ៖ { $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 តាមម៉ោងទាំងនេះ ឥឡូវមានគេឆ្លើយ រហូតដល់ម៉ោង { $at }។
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 តាមម៉ោងទាំងនេះ ឥឡូវគ្មានគេឆ្លើយទេ។ បើកវិញ៖ { DAY($on) } ម៉ោង { $at }។

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = ប្រហែលពួកគេនិយាយតែភាសាជប៉ុនប៉ុណ្ណោះ។
guide-hotline-note-ambulance_fire = សូមប្រាប់ភាសារបស់អ្នក ហើយកុំបិទទូរសព្ទ។ នៅកន្លែងជាច្រើន ប៉ុន្តែមិនមែនគ្រប់កន្លែងទេ មានអ្នកបកប្រែចូលរួម។ អ្នកមិនឮអ្វីមួយភ្លែត ពេលគេភ្ជាប់ទូរសព្ទ។
guide-hotline-note-police_not_urgent = មិនឆ្លើយពេលយប់ទេ។ ម៉ោងខុសគ្នាតាមខេត្ត។
guide-hotline-note-ambulance_advice = មិនមែនគ្រប់ខេត្តមានវាទេ។
guide-hotline-note-consultation_centres = គេហទំព័រមានបញ្ជីមជ្ឈមណ្ឌលនៃខេត្តទាំងអស់។
guide-hotline-note-tokyo_navi = សម្រាប់មនុស្សដែលរស់នៅ រៀន ឬធ្វើការនៅតូក្យូ។
guide-hotline-note-labour_standards = វាផ្តល់តែការប្រឹក្សាប៉ុណ្ណោះ។ អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។
guide-hotline-note-care_jicwels = សម្រាប់វិស័យថែទាំ។
guide-hotline-note-construction_fits = សម្រាប់វិស័យសំណង់។
guide-hotline-note-dv_plus = តាមទូរសព្ទ៖ ភាសាជប៉ុន។ ភាសាផ្សេង៖ សរសេរលើគេហទំព័រ។
guide-hotline-note-yorisoi = ភាសាបរទេសអាស្រ័យលើថ្ងៃ និងម៉ោង។
guide-hotline-note-my_number = អ្នកអាចបិទកាតដែលបាត់ បានគ្រប់ពេល ទាំងថ្ងៃទាំងយប់។
guide-hotline-note-disaster_message = វាដំណើរការពេលមានគ្រោះមហន្តរាយធំ និងសម្រាប់ហាត់ប្រើនៅថ្ងៃកំណត់។

## What one must know of a number

guide-hotline-number-ip_or_abroad = សម្រាប់ទូរសព្ទ IP ខ្លះ និងពីបរទេស
guide-hotline-number-ip_or_prepaid = សម្រាប់ទូរសព្ទ IP និងទូរសព្ទបង់ប្រាក់មុន
guide-hotline-number-hokkaido = នៅហុកកៃដូ (Hokkaido)
guide-hotline-number-sapporo = នៅសាប់ប៉ូរ៉ូ (Sapporo)
guide-hotline-number-iwate_miyagi_fukushima = នៅ Iwate, Miyagi និង Fukushima
guide-hotline-number-languages_by_day = ភាសាអាស្រ័យលើថ្ងៃ។
guide-hotline-number-lost_card = អំពីកាត; បិទកាតដែលបាត់
guide-hotline-number-my_number_system = អំពីប្រព័ន្ធ My Number
