# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 Data ko
my_data-overview = <b>Ang naka-save tungkol sa iyo</b>
my_data-send = 📥 Ipadala lahat sa akin (file)
my_data-correct = ✏️ Itama ang mga detalye ko
my_data-document = Ang naka-save tungkol sa iyo
# Read by a person who opens the file for machines.
my_data-json-about = Laman ng file na ito ang lahat ng sine-save ng bot na ito tungkol sa isang tao. worker: ang tao at ang chat. profile: ang mga detalye, na sinabi ng worker o ng staff. consents: ang mga pinayagan ng tao. conversations: mga konsultasyon, kasama ang isinulat ng tao at ang ipinadala ng staff. hidden: mga salita ng tao na itinago ng staff at naka-save pa. versions: lahat ng sinabi ng sagot ng staff, kung itinama ito pagkatapos na puwede na itong mabasa ng tao. interviews: mga regular interview sa tao, kasama ang sinabi ng tao sa bawat punto (null: walang problema), kung sino ang nag-interview, at kung sinabihan ang employer ng problema. reports: ang sinabi ng staff sa isang opisina o sa employer tungkol sa mga bagay ng tao, o na hindi nila sinabi, nang walang mga salita ng staff. screenings: mga sagot sa mga check. papers: mga dokumentong mayroon ang tao, ayon sa screening. contracts: ang trabaho ng tao. invitations: mga link na ginawa para sa tao. job_changes: mga record ng suporta sa paglipat ng trabaho. obligations: ang dapat gawin para sa tao. notes: ang isinulat ng staff sa mga gawain tungkol sa tao. notices: balitang ipinadala sa maraming tao, ang nangyari rito, at kung kailan sinabi ng tao na nabasa na niya. said: mga mensahe ng bot. is_held: naka-save ang mga record dahil sa isang legal case. Nasa ISO 8601 ang mga araw at oras, ang mga oras ay nasa UTC.
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }: { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
    [1] … at { $count } pa, nasa mga file
   *[other] … at { $count } pa, nasa mga file
}
my_data-nothing = wala
my_data-section-profile = Mga detalye ko
my_data-section-contracts = Mga kontrata
my_data-section-consents = Mga pahintulot
my_data-section-consultations = Mga konsultasyon
my_data-section-interviews = Mga regular interview
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = Mga check ng patakaran
my_data-section-reports = Mga report sa opisina
my_data-section-obligations = Ang dapat naming gawin para sa iyo
my_data-section-notices = Balita
my_data-section-messages = Mga mensahe ng bot
my_data-section-rest = Iba pa
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (sinabi mo sa amin)
   *[staff] { $value } (mula sa support staff)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = pumayag noong { $given_on } (bersyon ng text: { $version })
my_data-consent-withdrawn = pumayag noong { $given_on } (bersyon ng text: { $version }), natapos noong { $withdrawn_on }
my_data-base_consent = Pahintulot sa suporta namin
# $number (String), $kind (String)
my_data-consultation-name = No. { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = No. { $number } 🔒 Reklamo laban sa support staff
# How far a consultation is, as its worker reads it
my_data-state-new = bago
my_data-state-waiting_for_staff = hinihintay ang sagot namin
my_data-state-waiting_for_worker = hinihintay ka
my_data-state-escalated = tinitingnan ng isang manager
my_data-state-closed = sarado
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }, binuksan noong { $opened_on }, { $count ->
        [1] { $count } mensahe
       *[other] { $count } mensahe
    }
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] wala pang napiling oras
    [booked] planado
    [held] ginawa noong { $held_on }
   *[cancelled] na-cancel
}{ $interviewer ->
    [none] {""}
   *[other] {" "}; nag-interview: { $interviewer }
}{ $when ->
    [none] {""}
   *[other] ; oras: { $when } (oras sa Japan)
}{ $news ->
    [told] ; sinabihan namin ang employer: { $told_whom }, { $told_on }
    [not_told] ; hindi namin sinabihan ang employer: { $not_told }
   *[other] {""}
}
my_data-check-eligibility = Qualified ba ako?
my_data-check-job_change = Paglipat ng trabaho
# $started_on (String) a day, $count (Number)
my_data-check =
    sinimulan noong { $started_on }, { $count ->
        [1] { $count } sagot
       *[other] { $count } sagot
    }
# $on (String) a day, $state (String)
my_data-obligation = { $on }: { $state ->
    [open] hindi pa tapos
    [not_needed] hindi na kailangan
    [passed] lampas na ang huling araw
   *[done] tapos na
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] Tungkol sa isang interview
   *[other] Tungkol sa no. { $number }
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] Sinabihan ng support staff ang employer: { $whom }, { $done_on }{ my_data-report-how }{ $agreed ->
            [no] . Hindi ka pumayag doon
           *[yes] {""}
        }
       *[not_reported] Hindi sinabihan ng support staff ang employer ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] Sinabihan ng support staff ang opisinang ito: { $office }, { $done_on }{ my_data-report-how }. { $outcome ->
            [accepted] Tinanggap na ito ng opisina
            [examined] Sinusuri ito ng opisina
            [done] Tapos na ang opisina
            [not_accepted] Hindi ito tinanggap ng opisina
           *[none_yet] Hindi pa sumasagot ang opisina
        }
       *[not_reported] Nagpasya ang support staff na huwag sabihan ang opisina ({ $done_on }): { $reason ->
            [worker_declines] ayaw mo
            [no_breach] walang nilabag na patakaran
            [by_others] may iba nang nagsabi sa opisina
            [still_checking] iche-check pa ito
           *[other] ibang dahilan
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] , sa telepono
    [visit] , sa pagbisita
    [letter] , sa sulat
   *[online] , online
}
my_data-job_change = Record ng paglipat ng trabaho
my_data-chat = Numero ng chat na ito
my_data-number = Reference number ko rito
my_data-invitation = Petsa ng imbitasyon
my_data-held = Hindi namin buburahin ngayon ang mga record na ito, dahil sa isang legal case
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] Ikaw, { $on }
    [worker_again] Binago mo ito, { $on }
    [staff_again] Itinama ito ng support staff, { $on }
    [staff_unsure] Support staff, { $on } (baka hindi ito umabot sa iyo)
   *[staff] Support staff, { $on }
}
# $on (String) a day
my_data-note = Note ng support staff, { $on }
# $text, $from (String)
my_data-forwarded = { $text } (naka-forward mula sa: { $from })
# $text, $quote (String)
my_data-quoting = { $text } (quote: { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } (itinago noong { $hidden_on } { $status ->
    [kept] at naka-save bilang ebidensya
    [held] at naka-save dahil sa isang legal case
   *[undecided] ; magpapasya ang manager o admin
    })
# $count (Number)
my_data-hidden-count = { $count ->
    [1] 🔒 { $count } mensahe mo ang nakatago sa staff at naka-save
   *[other] 🔒 { $count } mensahe mo ang nakatago sa staff at naka-save
}
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }, { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] Naka-save ito bilang ebidensya, { $until ->
        [none] nang kasintagal ng mga record ng konsultasyong ito.
       *[other] hanggang { DAY($until) }, o mas matagal kung hindi pa sarado noon ang konsultasyong ito.
    }
    [held] Naka-save ito dahil sa isang legal case. Kapag tapos na ang legal case, sisirain namin ito at sasabihin sa iyo.
   *[undecided] { $readers ->
        [none] Itatabi namin ito nang kasintagal ng iba naming record tungkol sa iyo.
       *[other] Dapat silang magpasya kung ano ang gagawin dito nang hindi lalampas sa { DAY($decide_on) }. Hanggang doon, itatabi namin ito nang kasintagal ng iba naming record tungkol sa iyo.
    }
}
my_data-removed = (wala na rito)
my_data-no-words = (litrato, file o voice message)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }: { $purpose ->
    [correct] bagong bersyon ng dating balita:{" "}
    [take_back] binawi ang dating balita:{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ; sinabi mong nabasa mo na ito: { $read_on }
}{ $corrected_on ->
    [none] {""}
   *[other] ; bagong bersyon: { $corrected_on }
}{ $back_on ->
    [none] {""}
   *[other] ; binawi: { $back_on }
}
my_data-outcome-queued = naghihintay na ipadala
my_data-outcome-sending = ipinapadala na
my_data-outcome-sent = naipadala
my_data-outcome-repeated = naipadala, baka dalawang beses
my_data-outcome-unreachable = hindi umabot sa iyo
my_data-outcome-refused = hindi naipadala
my_data-outcome-cancelled = hindi ipinadala
my_data-outcome-skipped = hindi ipinadala, dahil hindi na ito kailangan
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = tapos na
my_data-outcome-muted = hindi ipinadala, dahil naka-off ang balita mo
my_data-outcome-no_text = hindi ipinadala, dahil walang text sa wika mo
my_data-outcome-unchanged = hindi ipinadala, dahil walang nagbago para sa iyo
my_data-outcome-may_have_it = itinigil habang ipinapadala; baka dumating ito
