## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) }, { $time }</b> (ម៉ោងជប៉ុន)
    ម៉ោងក្នុងទូរសព្ទរបស់អ្នក៖ <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }, { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }៖ { $place ->
        [none] មិនទាន់កំណត់កន្លែង
       *[other] { $place }
    }
interview-offered =
    <b>ការជួបពិភាក្សាជាប្រចាំរបស់អ្នក (定期面談)</b>
    ច្បាប់តម្រូវថា បុគ្គលិកជំនួយត្រូវនិយាយជាមួយអ្នកយ៉ាងតិច 3 ខែម្តង។ សូមជ្រើសរើសពេលវេលា។

    { interview-where }
interview-choose = ជ្រើសរើសពេលវេលា
interview-look = បង្ហាញការជួបពិភាក្សារបស់ខ្ញុំ
interview-choose-again =
    <b>ការជួបពិភាក្សារបស់អ្នកត្រូវការពេលផ្សេង</b>
    បុគ្គលិកជំនួយមិនអាចជួបអ្នកនៅពេលដែលអ្នកបានជ្រើសរើសទេ។ យើងសូមទោស។ សូមជ្រើសរើសម្តងទៀត។

    { interview-where }
interview-called-off = បុគ្គលិកជំនួយបានលុបចោលការជួបពិភាក្សារបស់អ្នក ព្រោះចាំបាច់។ អ្នកមិនចាំបាច់ធ្វើអ្វីទេ។ ពួកគេនឹងសរសេរមកអ្នកម្តងទៀត។
interview-before =
    <b>ការជួបពិភាក្សារបស់អ្នកជិតដល់ហើយ</b>
    { interview-when }
    { interview-where }

    អ្នកមិនចាំបាច់យកអ្វីមកទេ។ ដើម្បីអានសំណួរ សូមចុច “{ interview-look }”។
interview-over = ការជួបពិភាក្សានេះបានចប់ ឬត្រូវបានលុបចោល។
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }៖ សូមជ្រើសរើសម៉ោង</b>
    { interview-where }

    ម៉ោងទាំងអស់ជាម៉ោងជប៉ុន។ អ្នកមិនអាចជ្រើសរើសម៉ោងដែលមានគេយកហើយទេ។
interview-days =
    <b>សូមជ្រើសរើសថ្ងៃសម្រាប់ការជួបពិភាក្សារបស់អ្នក</b>
    { interview-where }

    បន្ទាប់មក អ្នកជ្រើសរើសម៉ោង។
interview-days-button = ថ្ងៃផ្សេង
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– ពេញ
       *[other] {""}
    }
interview-no-times = គ្មានម៉ោងទំនេរទៀតទេ។ សូមចុច “{ interview-ask_times }”។ បន្ទាប់មក បុគ្គលិកជំនួយឱ្យម៉ោងផ្សេងដល់អ្នក។
interview-ask_times = សុំម៉ោងផ្សេង
interview-times_asked = គ្មានម៉ោងទំនេរទៀតទេ។ បុគ្គលិកជំនួយដឹងរឿងនេះ។ ពួកគេនឹងឱ្យម៉ោងផ្សេងដល់អ្នក។
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – មានគេយកហើយ
interview-mistake-taken = ⚠️ ម៉ោងនេះលែងទំនេរហើយ។ សូមជ្រើសរើសម៉ោងផ្សេង។
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>ការជួបពិភាក្សារបស់អ្នក</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>ជួបគ្នាតាមអនឡាញឬ?</b> អ្នកអាចបដិសេធ ហើយជួបគ្នាផ្ទាល់បាន។

    តាមអនឡាញ មានន័យថា៖ យើងឃើញមុខគ្នា គ្មានអ្នកផ្សេងក្នុងបន្ទប់ ហើយគ្មាននរណាប្រើកាសត្រចៀក។ <b>យើងថតវីដេអូការសន្ទនាទាំងមូល។</b> យើងរក្សាទុកវីដេអូនោះយ៉ាងតិច 1 ឆ្នាំ ក្រោយពេលកិច្ចសន្យារបស់អ្នកចប់។
interview-consent-given = អ្នកបានយល់ព្រមជួបតាមអនឡាញ និងឱ្យថតវីដេអូ។ អ្នកនៅអាចប្តូរវាបាន។
interview-asked-to-meet = យើងប្រាប់បុគ្គលិកជំនួយថា អ្នកចង់ជួបគ្នាផ្ទាល់។ ពួកគេនឹងសរសេរមកអ្នក។
interview-online = 💻 តាមអនឡាញ ឬជួបផ្ទាល់?
interview-online-asked = ការជួបពិភាក្សានេះធ្វើតាមអនឡាញ។ សូមចុច “{ interview-online }” ហើយប្រាប់ថាអ្នកយល់ព្រម ឬមិនយល់ព្រម។
interview-agree-online = យល់ព្រម៖ តាមអនឡាញ និងថតវីដេអូ
interview-want-in-person = ខ្ញុំចង់ជួបគ្នាផ្ទាល់
interview-questions-button = តើពួកគេនឹងសួរអ្វី?
interview-other-time = ជ្រើសរើសពេលផ្សេង
interview-cancel = លុបចោលការជួបពិភាក្សា
interview-cancel-sure =
    <b>លុបចោលការជួបពិភាក្សាឬទេ?</b>
    យើងប្រាប់បុគ្គលិកជំនួយ។ ច្បាប់តម្រូវឱ្យជួប 3 ខែម្តង ដូច្នេះពួកគេនឹងឱ្យម៉ោងផ្សេងដល់អ្នក។
interview-cancel-yes = លុបចោល
# $next_on (String) a day
interview-thanks = អរគុណសម្រាប់ការជួបពិភាក្សា។ ការជួបពិភាក្សាបន្ទាប់នឹងធ្វើ យ៉ាងយឺតត្រឹមថ្ងៃ { DAY($next_on) }។ អ្នកអាចសរសេរទៅបុគ្គលិកជំនួយបានគ្រប់ពេល។
interview-questions-work =
    <b>អ្វីដែលយើងសួរ (1 ក្នុង 4)៖ ការងារ</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>អ្វីដែលយើងសួរ (2 ក្នុង 4)៖ សុវត្ថិភាព</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>អ្វីដែលយើងសួរ (3 ក្នុង 4)៖ ការរស់នៅ</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>អ្វីដែលយើងសួរ (4 ក្នុង 4)៖ ចម្លើយរបស់អ្នកទៅណា</b>

    ក្រុមហ៊ុនដែលអ្នកធ្វើការ មិនអាចមើលឃើញចម្លើយរបស់អ្នកនៅទីនេះទេ។ បុគ្គលិកជំនួយអានវា ហើយកត់ត្រាវា។ បើមានការល្មើសច្បាប់ ជួនកាលបុគ្គលិកជំនួយត្រូវរាយការណ៍។

    បើអ្នកស្ថិតក្នុងគ្រោះថ្នាក់ កុំរង់ចាំការជួបពិភាក្សា។ សូមហៅទូរសព្ទទៅ 110 (ប៉ូលិស) ឬសរសេរមកយើងឥឡូវនេះ។
interview-questions-next = បន្ទាប់ →
# The questions of the interview, in the lists above
interview-ask-other_work = តើការងាររបស់អ្នកជាការងារក្នុងកិច្ចសន្យារបស់អ្នកឬទេ?
interview-ask-other_employer = តើអ្នកធ្វើការឱ្យក្រុមហ៊ុនផ្សេងឬទេ?
interview-ask-safety = តើកន្លែងធ្វើការរបស់អ្នកមានសុវត្ថិភាព និងស្អាតឬទេ?
interview-ask-pay = តើអ្នកបានប្រាក់ឈ្នួលគ្រប់តាមកិច្ចសន្យាឬទេ?
interview-ask-hours = តើម៉ោងធ្វើការរបស់អ្នកត្រូវតាមកិច្ចសន្យាឬទេ?
interview-ask-leave = តើអ្នកអាចឈប់សម្រាក និងទៅលេងស្រុកបានឬទេ?
interview-ask-housing = តើផ្ទះរបស់អ្នកល្អឬទេ?
interview-ask-charges = តើថ្លៃអាហារ និងថ្លៃផ្ទះត្រូវតាមការព្រមព្រៀងឬទេ?
interview-ask-support = តើអ្នកបានទទួលជំនួយតាមផែនការជំនួយរបស់អ្នកឬទេ?
interview-ask-violence = តើមាននរណាម្នាក់វាយអ្នក គំរាមអ្នក ឬឃុំអ្នកទុកឬទេ?
interview-ask-deposit = តើមានគេឱ្យអ្នកបង់ប្រាក់កក់ ឬសន្យាបង់ប្រាក់ពិន័យឬទេ?
interview-ask-money_control = តើមាននរណាម្នាក់យកប្រាក់ ឬកាតធនាគាររបស់អ្នកទុកឬទេ?
interview-ask-documents_held = តើលិខិតឆ្លងដែន និងកាតស្នាក់នៅរបស់អ្នកនៅជាមួយអ្នកផ្ទាល់ឬទេ?
interview-ask-private_life = តើមាននរណាម្នាក់ដាក់កំណត់លើការប្រើទូរសព្ទ ការរាប់អានមិត្ត ឬការចេញក្រៅរបស់អ្នកឬទេ?
interview-ask-daily_life = តើមានអ្វីពិបាកក្នុងការរស់នៅប្រចាំថ្ងៃឬទេ?
interview-ask-health = តើអ្នកសុខសប្បាយឬទេ?
interview-ask-illegal_workers = តើមានមិត្តរួមការងារធ្វើការដោយគ្មានការអនុញ្ញាតឱ្យធ្វើការឬទេ?
interview-ask-other = តើអ្នកចង់និយាយអ្វីផ្សេងទៀតឬទេ?

## What staff read

interview-item-other_work = ការងារដែលមិនមានក្នុងកិច្ចសន្យា
interview-item-other_employer = ធ្វើការឱ្យក្រុមហ៊ុនផ្សេង
interview-item-safety = សុវត្ថិភាព អនាម័យនៅកន្លែងធ្វើការ
interview-item-pay = ប្រាក់ឈ្នួលតាមកិច្ចសន្យា
interview-item-hours = ម៉ោងធ្វើការតាមកិច្ចសន្យា
interview-item-leave = ថ្ងៃឈប់ ការសម្រាក ទៅលេងស្រុក
interview-item-housing = ផ្ទះសមរម្យ
interview-item-charges = ថ្លៃអាហារ ថ្លៃផ្ទះតាមព្រមព្រៀង
interview-item-support = ជំនួយតាមផែនការ
interview-item-violence = វាយ គំរាម ឃុំទុក
interview-item-deposit = កិច្ចសន្យាប្រាក់កក់ ឬប្រាក់ពិន័យ
interview-item-money_control = គ្រប់គ្រងប្រាក់ ឬសៀវភៅធនាគារ
interview-item-documents_held = ប៉ាស្ព័រ និងកាតនៅជាមួយពលករ
interview-item-private_life = ដាក់កំណត់លើជីវិតឯកជន
interview-item-daily_life = បញ្ហាក្នុងការរស់នៅប្រចាំថ្ងៃ
interview-item-health = សុខភាព
interview-item-illegal_workers = ពលករគ្មានការអនុញ្ញាតនៅទីនោះ
interview-item-other = ផ្សេងទៀត
interview-method-in_person = ជួបផ្ទាល់
interview-method-online = តាមអនឡាញ
