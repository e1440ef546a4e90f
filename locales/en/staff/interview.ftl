# Interviews that were held: staff and auditors read the record, staff correct it. Also: what becomes of an interview with somebody who is forgotten.

interview-item-remarks = Remarks
interview-held-list-button = Held interviews
# $roster_number (String), $count (Number)
interview-held-list = { $count ->
    [0] No interview about roster number { $roster_number } has been held yet.
   *[other] <b>Held interviews about roster number { $roster_number }</b>
}
# One held interview as a button. $held_on (String) a day, $interviewee (String), $method (String)
interview-held-label = { DAY($held_on) } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    } · { WORD("interview-method", $method) }
# $roster_number (String), $interviewee (String), $method (String), $held_on (String) a day, $remarks (String), $interviewer and $interviewer_title (String) or none
interview-held-one =
    <b>Held interview: { $roster_number } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    }</b>
    Held on: { DAY($held_on) }
    Interviewer: { $interviewer ->
        [none] no name was noted
       *[other] { $interviewer }{ $interviewer_title ->
            [none] {""}
           *[other] , { $interviewer_title }
        }
    }
    { WORD("interview-method", $method) }
    Remarks: { $remarks ->
        [none] none
       *[other] { $remarks }
    }
    Tap an item to read it in full.
# $consented_on (String) a day or none, $checks (String) or none, $recording (String) or none, $until (String) a day or none
interview-held-online =
    Consent to meet online: { $consented_on ->
        [none] not recorded
       *[other] { DAY($consented_on) }
    }
    Made sure of: { $checks ->
        [none] nothing
       *[other] { $checks }
    }
    Recording kept at: { $recording ->
        [none] not written down
       *[other] { $recording }
    }
    Keep it until: { $until ->
        [none] one year after the contract ends
       *[other] { DAY($until) }
    }
# $item (String), $result (String) fine, empty or told, $text (String)
interview-held-item =
    <b>{ WORD("interview-item", $item) }</b>

    { $result ->
        [fine] No problem
        [empty] None
       *[told] { $text }
    }
# In place of a problem that the staff group does not read. $number (String) of its consultation, or "none"
interview-restricted = 🔒 restricted{ $number ->
    [none] {""}
   *[other] , see No. { $number }
}
interview-correct = Correct it
interview-correct-ask = Type what is right: it takes the place of what stands there. Who corrected which item, and when, is recorded.
interview-remarks-none = No remarks
# $on (String) a day or none, $time (String), and what task-worker wants
interview-staff-forgotten = An interview is called off: { task-worker } asked to be forgotten. { $on ->
    [none] No time had been chosen.
   *[other] The time is free again: { DAY($on) } { $time } (time in Japan).
}

## What staff read

interview-list =
    <b>Regular interviews</b>
    These are still to be held. At least every three months one with the worker, and a separate one with the supervisor.
interview-list-empty = Nothing is offered or begun.
# One interview as a button. $roster_number (String), $interviewee (String) worker or supervisor, $on (String) a day or none, $time (String)
interview-label =
    { $roster_number } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    } · { $on ->
        [none] no time
       *[other] { DAY($on) } { $time }
    }
interview-list-button = Interviews
interview-offer-times = Offer times
interview-record-new = Record another interview
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String), $roster_number (String), $name (String), $interviewee (String), $state (String), $answered and $items (Number), $consent (String)
interview-staff-one =
    <b>Interview: { $roster_number } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    }</b>
    Name: { $name ->
        [none] not shown
       *[other] { $name }
    }
    When: { $on ->
        [none] no time yet
       *[other] { DAY($on) } { $time } (time in Japan)
    }
    { interview-where }
    { $state ->
        [offered] The worker has not chosen a time yet.
       *[booked] To be held.
    }
    Answered: { $answered } of { $items } items
    { $consent ->
        [none] No consent is needed to meet in person.
        [missing] ⚠️ Consent to meet online is missing.
       *[given] The interviewee agreed to meet online.
    }
interview-record = Record the result
interview-ask-other-time = Ask the worker for another time
# $roster_number (String) and what interview-when and interview-where want
interview-staff-booked =
    Interview with roster number { $roster_number }
    { DAY($on) } { $time } (time in Japan)
    { interview-where }
# $roster_number (String)
interview-staff-called-off = Roster number { $roster_number } has called off the interview. The interview is still owed: please offer other times (/interviews in the private chat with the bot).
# $roster_number (String)
interview-staff-in-person = Roster number { $roster_number } does not agree to an interview online and wants to meet in person. Please arrange it.
# $roster_number (String), $count (Number)
interview-staff-supervisor = Interview with the supervisor of roster number { $roster_number }: { $count } problems were told. What was said stays in the record of that interview. Please decide what has to be done.
# $item (String), $text (String) what staff wrote
interview-staff-problem =
    From the interview: { WORD("interview-item", $item) }
    { $text }

## Offering times

interview-offer-whom =
    <b>With whom?</b>
    Type a roster number or part of a name, or choose an employer. Times are offered only where an interview is due and none is agreed on.
interview-offer-method = <b>How do you meet?</b>
interview-in-person-recommended = In person is recommended: for the first interview, and at least once a year.
# $method (String)
interview-offer-place =
    { $method ->
        [online] <b>How do you meet online?</b> Type the tool and the link, as the worker should read it.
       *[in_person] <b>Where do you meet?</b> Type the place, as the worker should read it.
    }
# $times (String) lines, or none
interview-offer-day =
    <b>Which day?</b> Tap it or type it.

    Times so far:
    { $times ->
        [none] none yet
       *[other] { $times }
    }
# $on (String) a day, $times (String) lines, or none
interview-offer-hours =
    <b>{ DAY($on) }: which hours?</b> Tap them, or type them (time in Japan): 10:30 14:00, or: every 30 minutes from 9 to 16. Tap again to take one back.

    Times so far:
    { $times ->
        [none] none yet
       *[other] { $times }
    }
# The times of one day in a line. $on (String) a day, $times (String) several of interview-run or times, $count (Number)
interview-times-of-day = { DAY($on) }: { $times } ({ $count })
# Times with the same step: $first and $last (String) when the first and the last begin, $minutes (Number)
interview-run = { $first } … { $last }, every { $minutes } min
# $days and $count (Number)
interview-times-more = … and { $count } more, on other days: { $days }
# $on (String) a day
interview-offer-closed =
    <b>{ DAY($on) }: we are closed that day</b>
    It is no working day of ours, a holiday, or New Year. Offer times all the same?
interview-offer-closed-yes = Yes, offer times that day
interview-series-button = From … to … every …
# $on (String) a day
interview-series-from = <b>{ DAY($on) }: when does the first interview begin?</b>
# $on (String) a day, $first (String) a time
interview-series-to = <b>{ DAY($on) }, from { $first }: when must the last one be over?</b>
# $on (String) a day, $first and $end (String) times
interview-series-every = <b>{ DAY($on) }, { $first }–{ $end }: one every how many minutes?</b>
# $minutes (Number)
interview-step = { $minutes } min
interview-other-day = Another day
interview-preview-button = Go on
# $whom (String) a worker or an employer, $count and $times_count (Number), $times (String) lines, $method (String), $place (String)
interview-offer-preview =
    <b>Offer these times?</b>
    To: { $whom }
    Workers who will be asked: { $count } · times: { $times_count }
    { interview-where }

    { $times }
interview-offer-too-few = ⚠️ There are fewer times than people: each time can be taken once.
# $left_out (Number)
interview-offer-left-out = Not asked: { $left_out }. To read why, tap “{ interview-left-out-button }”.
interview-left-out-button = Who is not asked
# $left_out (Number)
interview-left-out = <b>Not asked: { $left_out }</b>
interview-left-out-help = Tap somebody to read what can be done.
# Somebody who is offered nothing. $roster_number and $name (String), $reason (String), $on (String) a day or none
interview-left-out-line = <b>{ $roster_number }</b>{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }: { $reason ->
        [ssw2] Specified Skilled Worker (ii), no interviews
        [no_chat] not in the bot, or has not agreed
        [booked] booked for { $on ->
            [none] a time
           *[other] { DAY($on) }
        }
        [offered] was offered times and has still to choose
       *[not_due] { $on ->
            [none] nothing is due
           *[other] not due before { DAY($on) }
        }
    }
interview-offer-send = Send the offer
# $count (Number)
interview-offer-sent = The times have been offered. Workers asked: { $count }. When somebody chooses, you read it in the group.
interview-mistake-time = ⚠️ This could not be read as times. Please type them like this: 10:30 14:00, or: every 30 minutes from 9 to 16
# $most (Number)
interview-mistake-many = ⚠️ At most { $most } times can be offered at once.
interview-mistake-past = ⚠️ This time is over already. Please choose a later one.
interview-mistake-ssw2 = ⚠️ This person is a Specified Skilled Worker (ii). Regular interviews belong to the support for Specified Skilled Workers (i) only.
interview-mistake-no_chat = ⚠️ This person is not in the bot, or has not agreed to it yet. Call them, and record the interview with “Record another interview”.
interview-mistake-nobody = ⚠️ Nobody there can be offered times now: for none of them an interview is due and still to be agreed on, or they are not in the bot.
# $on (String) a day or none
interview-mistake-booked = ⚠️ This person has an interview booked{ $on ->
        [none] {""}
       *[other] {" "}for { DAY($on) }
    }. Record it or cancel it under “{ interview-list-button }” first.
interview-mistake-offered = ⚠️ This person was offered times and has still to choose one. To offer others, cancel that under “{ interview-list-button }” first.
# $on (String) a day or none
interview-mistake-not_due = ⚠️ { $on ->
        [none] No interview is due for this person.
       *[other] The next interview of this person is not due before { DAY($on) }.
    } If you meet earlier, agree on it by message or telephone, and use “{ interview-record-new }”.

## Writing an interview down

interview-record-whom =
    <b>Which worker is the interview about?</b>
    Type a roster number or part of a name.
# $roster_number (String), $name (String)
interview-record-kind =
    <b>{ $roster_number }: { $name ->
        [none] name not shown
       *[other] { $name }
    }</b>
    Whom do you interview, and how? The worker and the supervisor have separate records: neither sees what the other said.
interview-kind-worker-in_person = Worker, in person
interview-kind-worker-online = Worker, online
interview-kind-supervisor-in_person = Supervisor, in person
interview-kind-supervisor-online = Supervisor, online
interview-letter-button = Letter to the supervisor
interview-letter = Tap the text to copy it, then send it by e-mail or print it.
# $employer, $supervisor, $organisation, $phone (String). The bot shows the Japanese one to everybody, for it goes to a company.
interview-letter-supervisor =
    { $employer ->
        [none] To the employer
       *[other] { $employer }
    }
    { $supervisor ->
        [none] To the supervisor
       *[other] { $supervisor }
    }

    This is { $organisation }, a registered support organisation. Once every three months or more often we talk with the person who supervises a Specified Skilled Worker, separately from the worker. We ask about work, pay, hours, housing and safety. Please tell us days and times that suit you, and whether you can meet in person or online. An interview online is recorded and needs your consent.

    { $organisation }
    Telephone: { $phone }
# $consent (String) missing or given, $recording (String), $until (String) a day or none
interview-room =
    <b>Interview online: before it begins</b>
    { $consent ->
        [missing] ⚠️ Consent is missing. The worker gives it with a button in the chat, or on paper.
       *[given] Consent is recorded.
    }
    Tick what you have made sure of.

    Recording kept at: { $recording ->
        [none] not typed yet. Type here where it is kept.
       *[other] { $recording }. Type again to correct it.
    }
    Keep it at least until: { $until ->
        [none] one year after the contract ends
       *[other] { DAY($until) }
    }
interview-consent-paper = Consent on paper is here
interview-check-faces = Both faces can be seen
interview-check-alone = Nobody else is in the room
interview-check-no_earphones = No earphones
interview-check-recording = The recording is running
interview-begin = Begin
interview-later = Go on later
interview-block-name-work = Work
interview-block-name-treatment = Treatment
interview-block-name-protection = Protection
interview-block-name-life = Life
interview-block-name-other = Other
# $place and $blocks (Number), $block (String), $interviewee (String)
interview-block =
    <b>{ $place } of { $blocks }: { WORD("interview-block-name", $block) }</b>
    { $interviewee ->
        [supervisor] The supervisor says:
       *[worker] The worker says:
    }
interview-rest-fine = No problem with the rest
interview-block-next = Go on
interview-wrong = Something is wrong
# $block (String)
interview-items = <b>{ WORD("interview-block-name", $block) }: with what is something wrong?</b>
# $place and $items (Number), $item (String), $interviewee (String), $result (String) fine, problem or open, $text (String)
interview-item =
    <b>{ $place } of { $items }: { WORD("interview-item", $item) }</b>
    { $interviewee ->
        [supervisor] The supervisor says:
       *[worker] The worker says:
    }

    { $result ->
        [fine] Kept: no problem
        [problem] Kept: { $text }
       *[open] Not answered yet
    }
interview-fine = No problem
interview-summary-button = Show everything
interview-problem-ask = Type what the problem is, in the words of the person you talk with.
# $roster_number (String), $interviewee (String), $held_on (String) a day, $remarks (String)
interview-summary =
    <b>Interview: { $roster_number } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    }</b>
    Held on: { DAY($held_on) }
    Remarks: { $remarks ->
        [none] none
       *[other] { $remarks }
    }
    Tap an item to correct it. What you save is read and corrected under “Held interviews”.
# $item (String), $result (String) fine, problem or open, $text (String)
interview-finding =
    { $result ->
        [fine] ✓
        [problem] ⚠️
       *[open] …
    } { WORD("interview-item", $item) }{ $result ->
        [problem] : { $text }
       *[other] {""}
    }
interview-remarks-button = Remarks
interview-remarks-ask = Type what else there is to say about this interview. All staff and auditors read it. Violence, harassment or pregnancy does not belong here: please write it at the item that it is about, which few people read.
interview-held-button = Held on another day
interview-held-ask = <b>On which day was it held?</b> Tap it or type it.
interview-room-button = Consent and recording
interview-save = Save: it was held
# $count (Number), $interviewee (String)
interview-saved =
    The interview is kept, and the next one is planned. Problems: { $count }. { $interviewee ->
        [supervisor] What the supervisor said is in this record only.
       *[worker] Each problem is now a consultation in the group.
    }
interview-saved-employer = The form also asks whether the employer was told of it: whom, when, or why not.
interview-employer-button = Was the employer told?
interview-untold-button = ⚠️ Was the employer told?
# $untold (Number)
interview-untold =
    { $untold ->
        [0] Every interview that found something says whether the employer was told.
       *[other] <b>Was the employer told? Not noted yet: { $untold }</b>
    }
# $roster_number (String), $held_on (String) a day, $interviewee (String)
interview-untold-label = { $roster_number } · { DAY($held_on) } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    }
# $roster_number (String), $held_on (String) a day, $items (String) lines, and $interviewee (String)
interview-employer-ask =
    <b>Interview of { DAY($held_on) }: { $roster_number } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    }</b>
    { $items }

    <b>Was the employer told?</b> Tell nothing that the worker does not want to be told. In “{ my_data-button }” the worker can read what you note here about their own interview.
# $number (String) of a consultation; $roster_number (String)
interview-employer-ask_matter = <b>No. { $number }: was the employer told?</b> Tell nothing that the worker does not want to be told. In “{ my_data-button }” the worker can read whom you told, and when.
# $telling (String) what the worker says, or “none”
interview-employer-agreed = { $telling ->
    [agreed] ✅ Nothing speaks against it: the worker agrees, or it is what the supervisor said.
    [refused] ⚠️ <b>The worker does not agree.</b>
    [withdrawn] ⚠️ <b>The worker does not agree any more.</b>
    [asked] ⚠️ <b>The worker was asked, and has not answered.</b>
   *[none] ⚠️ <b>The worker has not been asked.</b>
} { $telling ->
    [agreed] {""}
   *[other] Do not tell the employer, unless the law or somebody’s safety demands it. Then write why.
}
interview-employer-filing = Where a rule was broken, ask the employer to file its own notice with the immigration office (form 3-5, by what pages outside the ministry say: not confirmed). That notice is the employer’s: the bot files nothing.
interview-employer-unagreed = The worker has not agreed. <b>Why was the employer told all the same?</b> Please write the reason.
interview-employer-how = <b>How was the employer told?</b>
interview-employer-mistake-unagreed = ⚠️ The worker has not agreed, or not any more. Nothing was saved. Please go back and begin again.
interview-employer-yes = Yes: whom and when
interview-employer-no = No: why not
interview-employer-when = <b>When was the employer told?</b> Tap the day or type it.
interview-employer-whom = <b>Who at the employer was told?</b> Type name and position.
interview-employer-why = <b>Why was the employer not told?</b> Type the reason.
# $roster_number, $held_on, $number (String); of the last two one is “none”
interview-employer-noted = { $held_on ->
    [none] ✅ Kept in no. { $number }.
   *[other] ✅ Kept in the record of the interview: { $roster_number }, { DAY($held_on) }.
}
# $news (String) open, told or not_told, $told_whom (String), $told_on (String) a day, $not_told (String)
interview-held-employer =
    Employer told: { $news ->
        [told] { $told_whom }, { DAY($told_on) }
        [not_told] no. { $not_told }
       *[open] ⚠️ not noted yet
    }
# $count (Number)
interview-mistake-open = ⚠️ { $count } items are not answered yet.
interview-mistake-room = ⚠️ An interview online needs the consent and all four ticks. If something is not right, meet in person.
interview-mistake-recording = ⚠️ Please say first where the recording is kept (“Consent and recording”).
