# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 My data
my_data-overview = <b>What we keep about you</b>
my_data-send = 📥 Send me everything as files
my_data-correct = ✏️ Correct my details
my_data-document = What we keep about you
# Read by a person who opens the file for machines.
my_data-json-about = This file holds everything that this bot keeps about one person. worker: the person and the chat. profile: the details, told by the worker or by staff. consents: what the person agreed to. conversations: consultations, with what the person wrote and what staff sent. hidden: words of the person that staff have hidden and that are kept. versions: everything that an answer of staff has said, where it was corrected after the person could read it. interviews: regular interviews with the person, with what the person said item by item (null: no problem), who interviewed, and whether the employer was told of a problem. reports: what staff told an office or the employer about the person’s matters, or that they did not, without the words of staff. screenings: answers to the checks. papers: documents that the person has, by screening. contracts: the person’s employment. invitations: links made for the person. job_changes: records of support with changing jobs. obligations: what must be done for the person. notes: what staff noted of tasks about the person. notices: news that was sent to many people, what became of it, and when the person said that they had read it. said: messages of the bot. is_held: the records are kept because of a legal case. Days and times are ISO 8601, times in UTC.
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }: { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
    [1] … and { $count } more, in the files
   *[other] … and { $count } more, in the files
}
my_data-nothing = nothing
my_data-section-profile = My details
my_data-section-contracts = Contracts
my_data-section-consents = Consents
my_data-section-consultations = Consultations
my_data-section-interviews = Regular interviews
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = Checks
my_data-section-reports = Reports to offices
my_data-section-obligations = What we must do for you
my_data-section-notices = News
my_data-section-messages = Messages of the bot
my_data-section-rest = Also
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (you told us)
   *[staff] { $value } (from support staff)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = agreed on { $given_on } (version of the text: { $version })
my_data-consent-withdrawn = agreed on { $given_on } (version of the text: { $version }), ended on { $withdrawn_on }
my_data-base_consent = Consent to our support
# $number (String), $kind (String)
my_data-consultation-name = No. { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = No. { $number } 🔒 Complaint about support staff
# How far a consultation is, as its worker reads it
my_data-state-new = new
my_data-state-waiting_for_staff = waiting for our answer
my_data-state-waiting_for_worker = waiting for you
my_data-state-escalated = a manager is looking at it
my_data-state-closed = closed
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }, opened on { $opened_on }, { $count ->
        [1] { $count } message
       *[other] { $count } messages
    }
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] no time chosen yet
    [booked] planned
    [held] held on { $held_on }
   *[cancelled] cancelled
}{ $interviewer ->
    [none] {""}
   *[other] {" "}by { $interviewer }
}{ $when ->
    [none] {""}
   *[other] ; time: { $when } (time in Japan)
}{ $news ->
    [told] ; we told the employer: { $told_whom }, { $told_on }
    [not_told] ; we did not tell the employer: { $not_told }
   *[other] {""}
}
my_data-check-eligibility = Am I eligible?
my_data-check-job_change = Changing jobs
# $started_on (String) a day, $count (Number)
my_data-check =
    started on { $started_on }, { $count ->
        [1] { $count } answer
       *[other] { $count } answers
    }
# $on (String) a day, $state (String)
my_data-obligation = { $on }: { $state ->
    [open] open
    [not_needed] not needed any more
    [passed] the last day is over
   *[done] done
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] About an interview
   *[other] About no. { $number }
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] Support staff told the employer: { $whom }, { $done_on }{ my_data-report-how }{ $agreed ->
            [no] . You had not agreed to that
           *[yes] {""}
        }
       *[not_reported] Support staff did not tell the employer ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] Support staff told this office: { $office }, { $done_on }{ my_data-report-how }. { $outcome ->
            [accepted] The office has accepted it
            [examined] The office is examining it
            [done] The office has finished
            [not_accepted] The office has not accepted it
           *[none_yet] The office has not answered yet
        }
       *[not_reported] Support staff decided not to tell an office ({ $done_on }): { $reason ->
            [worker_declines] you did not want it
            [no_breach] no rule was broken
            [by_others] somebody else told the office
            [still_checking] it is still being checked
           *[other] another reason
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] , by telephone
    [visit] , by a visit
    [letter] , by letter
   *[online] , online
}
my_data-job_change = Record of changing jobs
my_data-chat = Number of this chat
my_data-number = My reference number here
my_data-invitation = Invitation made on
my_data-held = We do not delete these records now, because of a legal case
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] You, { $on }
    [worker_again] You changed it, { $on }
    [staff_again] Support staff corrected it, { $on }
    [staff_unsure] Support staff, { $on } (perhaps it did not reach you)
   *[staff] Support staff, { $on }
}
# $on (String) a day
my_data-note = Note of support staff, { $on }
# $text, $from (String)
my_data-forwarded = { $text } (forwarded from: { $from })
# $text, $quote (String)
my_data-quoting = { $text } (quoting: { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } (hidden on { $hidden_on } { $status ->
    [kept] and kept as evidence
    [held] and kept because of a legal case
   *[undecided] ; a manager or admin will decide
    })
# $count (Number)
my_data-hidden-count = { $count ->
    [1] 🔒 { $count } of your messages is hidden from staff and kept
   *[other] 🔒 { $count } of your messages are hidden from staff and kept
}
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }, { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] It is kept as evidence, { $until ->
        [none] as long as the records of this consultation.
       *[other] until { DAY($until) }, or longer if this consultation is still open then.
    }
    [held] It is kept because of a legal case. When the case is over, we destroy it and tell you.
   *[undecided] { $readers ->
        [none] We keep it as long as our other records about you.
       *[other] They should decide what to do with it by { DAY($decide_on) }. Until then, we keep it as long as our other records about you.
    }
}
my_data-removed = (not here any more)
my_data-no-words = (photo, file or voice message)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }: { $purpose ->
    [correct] new version of an earlier notice:{" "}
    [take_back] an earlier notice is taken back:{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ; on { $read_on }, you said that you had read it
}{ $corrected_on ->
    [none] {""}
   *[other] ; new version on { $corrected_on }
}{ $back_on ->
    [none] {""}
   *[other] ; taken back on { $back_on }
}
my_data-outcome-queued = waiting to be sent
my_data-outcome-sending = is being sent
my_data-outcome-sent = sent
my_data-outcome-repeated = sent, perhaps twice
my_data-outcome-unreachable = did not reach you
my_data-outcome-refused = could not be sent
my_data-outcome-cancelled = not sent
my_data-outcome-skipped = not sent, because it was not needed any more
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = done
my_data-outcome-muted = not sent, because you had turned news off
my_data-outcome-no_text = not sent, because there were no words in your language
my_data-outcome-unchanged = not sent, because nothing changed for you
my_data-outcome-may_have_it = stopped while it was being sent; perhaps it came
