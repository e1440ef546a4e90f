# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 ទិន្នន័យរបស់ខ្ញុំ
my_data-overview = <b>អ្វីដែលយើងរក្សាទុកអំពីអ្នក</b>
my_data-send = 📥 ផ្ញើទាំងអស់មកខ្ញុំជាឯកសារ
my_data-correct = ✏️ កែព័ត៌មានរបស់ខ្ញុំ
my_data-document = អ្វីដែលយើងរក្សាទុកអំពីអ្នក
# Read by a person who opens the file for machines.
my_data-json-about = ឯកសារនេះមានអ្វីទាំងអស់ដែល Bot នេះរក្សាទុកអំពីមនុស្សម្នាក់។ worker៖ មនុស្សនោះ និងការជជែក។ profile៖ ព័ត៌មាន ដែលពលករ ឬបុគ្គលិកបានប្រាប់។ consents៖ អ្វីដែលមនុស្សនោះបានយល់ព្រម។ conversations៖ ការពិគ្រោះយោបល់ ជាមួយអ្វីដែលមនុស្សនោះបានសរសេរ និងអ្វីដែលបុគ្គលិកបានផ្ញើ។ hidden៖ ពាក្យរបស់មនុស្សនោះ ដែលបុគ្គលិកបានលាក់ ហើយត្រូវបានរក្សាទុក។ versions៖ អ្វីទាំងអស់ដែលចម្លើយមួយរបស់បុគ្គលិកបាននិយាយ បើវាត្រូវបានកែក្រោយពេលមនុស្សនោះអាចអានវា។ interviews៖ ការជួបពិភាក្សាជាប្រចាំជាមួយមនុស្សនោះ ជាមួយអ្វីដែលមនុស្សនោះបាននិយាយតាមចំណុចនីមួយៗ (null៖ គ្មានបញ្ហា) អ្នកណាបានជួប និងតើបានប្រាប់ក្រុមហ៊ុនអំពីបញ្ហាឬទេ។ reports៖ អ្វីដែលបុគ្គលិកបានប្រាប់ការិយាល័យ ឬក្រុមហ៊ុនអំពីរឿងរបស់មនុស្សនោះ ឬមិនបានប្រាប់ ដោយគ្មានពាក្យរបស់បុគ្គលិក។ screenings៖ ចម្លើយក្នុងការពិនិត្យ។ papers៖ ឯកសារដែលមនុស្សនោះមាន តាមការពិនិត្យនីមួយៗ។ contracts៖ ការងាររបស់មនុស្សនោះ។ invitations៖ តំណដែលបានធ្វើសម្រាប់មនុស្សនោះ។ job_changes៖ កំណត់ត្រានៃជំនួយការប្តូរការងារ។ obligations៖ អ្វីដែលត្រូវធ្វើសម្រាប់មនុស្សនោះ។ notes៖ អ្វីដែលបុគ្គលិកបានកត់ត្រាក្នុងកិច្ចការអំពីមនុស្សនោះ។ notices៖ ដំណឹងដែលបានផ្ញើទៅមនុស្សច្រើន លទ្ធផលរបស់វា និងពេលដែលមនុស្សនោះប្រាប់ថាបានអានវា។ said៖ សាររបស់ Bot។ is_held៖ កំណត់ត្រាត្រូវបានរក្សាទុកដោយសាររឿងក្តី។ ថ្ងៃ និងម៉ោងតាម ISO 8601 ម៉ោងជា UTC។
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }៖ { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
   *[other] … និង { $count } ទៀត ក្នុងឯកសារ
}
my_data-nothing = គ្មានអ្វី
my_data-section-profile = ព័ត៌មានរបស់ខ្ញុំ
my_data-section-contracts = កិច្ចសន្យា
my_data-section-consents = ការយល់ព្រម
my_data-section-consultations = ការពិគ្រោះយោបល់
my_data-section-interviews = ការជួបពិភាក្សាជាប្រចាំ
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = ការពិនិត្យ
my_data-section-reports = ការរាយការណ៍ទៅការិយាល័យ
my_data-section-obligations = អ្វីដែលយើងត្រូវធ្វើសម្រាប់អ្នក
my_data-section-notices = ដំណឹងថ្មី
my_data-section-messages = សាររបស់ Bot
my_data-section-rest = ផ្សេងទៀត
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (អ្នកបានប្រាប់យើង)
   *[staff] { $value } (ពីបុគ្គលិកជំនួយ)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = បានយល់ព្រមនៅ { $given_on } (កំណែអត្ថបទ៖ { $version })
my_data-consent-withdrawn = បានយល់ព្រមនៅ { $given_on } (កំណែអត្ថបទ៖ { $version }), ចប់នៅ { $withdrawn_on }
my_data-base_consent = ការយល់ព្រមទទួលជំនួយរបស់យើង
# $number (String), $kind (String)
my_data-consultation-name = លេខ { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = លេខ { $number } 🔒 បណ្តឹងតវ៉ាអំពីបុគ្គលិកជំនួយ
# How far a consultation is, as its worker reads it
my_data-state-new = ថ្មី
my_data-state-waiting_for_staff = រង់ចាំចម្លើយរបស់យើង
my_data-state-waiting_for_worker = រង់ចាំអ្នក
my_data-state-escalated = អ្នកទទួលខុសត្រូវម្នាក់កំពុងមើលវា
my_data-state-closed = បានបិទ
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }, បើកនៅ { $opened_on }, { $count ->
       *[other] សារចំនួន { $count }
    }
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] មិនទាន់ជ្រើសរើសម៉ោង
    [booked] បានគ្រោងទុក
    [held] បានជួបនៅ { $held_on }
   *[cancelled] បានលុបចោល
}{ $interviewer ->
    [none] {""}
   *[other] {" "}ដោយ { $interviewer }
}{ $when ->
    [none] {""}
   *[other] ; ម៉ោង៖ { $when } (ម៉ោងជប៉ុន)
}{ $news ->
    [told] ; យើងបានប្រាប់ក្រុមហ៊ុន៖ { $told_whom }, { $told_on }
    [not_told] ; យើងមិនបានប្រាប់ក្រុមហ៊ុនទេ៖ { $not_told }
   *[other] {""}
}
my_data-check-eligibility = តើខ្ញុំគ្រប់លក្ខខណ្ឌឬទេ?
my_data-check-job_change = ការប្តូរការងារ
# $started_on (String) a day, $count (Number)
my_data-check =
    ចាប់ផ្តើមនៅ { $started_on }, { $count ->
       *[other] ចម្លើយចំនួន { $count }
    }
# $on (String) a day, $state (String)
my_data-obligation = { $on }៖ { $state ->
    [open] មិនទាន់រួច
    [not_needed] លែងត្រូវការ
    [passed] ហួសថ្ងៃចុងក្រោយ
   *[done] រួចហើយ
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] អំពីការជួបពិភាក្សា
   *[other] អំពីលេខ { $number }
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] បុគ្គលិកជំនួយបានប្រាប់ក្រុមហ៊ុន៖ { $whom }, { $done_on }{ my_data-report-how }{ $agreed ->
            [no] ។ អ្នកមិនបានយល់ព្រមលើរឿងនោះទេ
           *[yes] {""}
        }
       *[not_reported] បុគ្គលិកជំនួយមិនបានប្រាប់ក្រុមហ៊ុនទេ ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] បុគ្គលិកជំនួយបានប្រាប់ការិយាល័យនេះ៖ { $office }, { $done_on }{ my_data-report-how }។ { $outcome ->
            [accepted] ការិយាល័យបានទទួលវា
            [examined] ការិយាល័យកំពុងពិនិត្យវា
            [done] ការិយាល័យបានបញ្ចប់
            [not_accepted] ការិយាល័យមិនបានទទួលវាទេ
           *[none_yet] ការិយាល័យមិនទាន់បានឆ្លើយទេ
        }
       *[not_reported] បុគ្គលិកជំនួយបានសម្រេចមិនប្រាប់ការិយាល័យ ({ $done_on })៖ { $reason ->
            [worker_declines] អ្នកមិនចង់ឱ្យប្រាប់
            [no_breach] គ្មានការល្មើសវិធាន
            [by_others] អ្នកផ្សេងបានប្រាប់ការិយាល័យហើយ
            [still_checking] កំពុងពិនិត្យនៅឡើយ
           *[other] មូលហេតុផ្សេង
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] , តាមទូរសព្ទ
    [visit] , ដោយទៅផ្ទាល់
    [letter] , តាមសំបុត្រ
   *[online] , តាមអនឡាញ
}
my_data-job_change = កំណត់ត្រានៃការប្តូរការងារ
my_data-chat = លេខនៃការជជែកនេះ
my_data-number = លេខយោងរបស់ខ្ញុំនៅទីនេះ
my_data-invitation = ការអញ្ជើញបានធ្វើនៅ
my_data-held = យើងមិនលុបកំណត់ត្រាទាំងនេះឥឡូវនេះទេ ដោយសាររឿងក្តី
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] អ្នក, { $on }
    [worker_again] អ្នកបានកែវា, { $on }
    [staff_again] បុគ្គលិកជំនួយបានកែវា, { $on }
    [staff_unsure] បុគ្គលិកជំនួយ, { $on } (ប្រហែលវាមិនបានដល់អ្នកទេ)
   *[staff] បុគ្គលិកជំនួយ, { $on }
}
# $on (String) a day
my_data-note = កំណត់ចំណាំរបស់បុគ្គលិកជំនួយ, { $on }
# $text, $from (String)
my_data-forwarded = { $text } (បញ្ជូនបន្តពី៖ { $from })
# $text, $quote (String)
my_data-quoting = { $text } (ដកស្រង់៖ { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } (បានលាក់នៅ { $hidden_on } { $status ->
    [kept] ហើយរក្សាទុកជាភស្តុតាង
    [held] ហើយរក្សាទុកដោយសាររឿងក្តី
   *[undecided] ; អ្នកទទួលខុសត្រូវ ឬអ្នកគ្រប់គ្រងប្រព័ន្ធម្នាក់នឹងសម្រេច
    })
# $count (Number)
my_data-hidden-count = { $count ->
   *[other] 🔒 សាររបស់អ្នកចំនួន { $count } ត្រូវបានលាក់ពីបុគ្គលិកជំនួយ ហើយរក្សាទុក
}
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }, { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] វាត្រូវបានរក្សាទុកជាភស្តុតាង { $until ->
        [none] យូរដូចកំណត់ត្រានៃការពិគ្រោះយោបល់នេះ។
       *[other] រហូតដល់ចប់ថ្ងៃ { DAY($until) } ឬយូរជាងនេះ បើការពិគ្រោះយោបល់នេះនៅបើកនៅពេលនោះ។
    }
    [held] វាត្រូវបានរក្សាទុកដោយសាររឿងក្តី។ ពេលរឿងក្តីចប់ យើងបំផ្លាញវា ហើយប្រាប់អ្នក។
   *[undecided] { $readers ->
        [none] យើងរក្សាវាទុកយូរដូចកំណត់ត្រាផ្សេងរបស់យើងអំពីអ្នក។
       *[other] ពួកគេគួរសម្រេច យ៉ាងយឺតត្រឹមថ្ងៃ { DAY($decide_on) } ថាត្រូវធ្វើអ្វីជាមួយវា។ មុនពេលនោះ យើងរក្សាវាទុកយូរដូចកំណត់ត្រាផ្សេងរបស់យើងអំពីអ្នក។
    }
}
my_data-removed = (លែងមាននៅទីនេះ)
my_data-no-words = (រូបថត ឯកសារ ឬសារជាសំឡេង)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }៖ { $purpose ->
    [correct] កំណែថ្មីនៃដំណឹងមុន៖{" "}
    [take_back] ដំណឹងមុនត្រូវបានដកវិញ៖{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ; នៅ { $read_on } អ្នកបានប្រាប់ថាអានវាហើយ
}{ $corrected_on ->
    [none] {""}
   *[other] ; កំណែថ្មីនៅ { $corrected_on }
}{ $back_on ->
    [none] {""}
   *[other] ; បានដកវិញនៅ { $back_on }
}
my_data-outcome-queued = រង់ចាំផ្ញើ
my_data-outcome-sending = កំពុងផ្ញើ
my_data-outcome-sent = បានផ្ញើ
my_data-outcome-repeated = បានផ្ញើ (អាចបានផ្ញើពីរដង)
my_data-outcome-unreachable = មិនបានដល់អ្នកទេ
my_data-outcome-refused = មិនអាចផ្ញើបានទេ
my_data-outcome-cancelled = មិនបានផ្ញើទេ
my_data-outcome-skipped = មិនបានផ្ញើទេ ព្រោះលែងត្រូវការវា
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = រួចហើយ
my_data-outcome-muted = មិនបានផ្ញើទេ ព្រោះអ្នកបានបិទដំណឹងថ្មី
my_data-outcome-no_text = មិនបានផ្ញើទេ ព្រោះគ្មានអត្ថបទជាភាសារបស់អ្នក
my_data-outcome-unchanged = មិនបានផ្ញើទេ ព្រោះគ្មានអ្វីប្តូរសម្រាប់អ្នក
my_data-outcome-may_have_it = បានបញ្ឈប់ពេលកំពុងផ្ញើ; ប្រហែលវាបានមកដល់
