# Regular interviews (定期面談): staff offer times, the worker picks one, staff write down what was said.
command-interviews = Regular interviews: offer times, write down and read the results

## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) }, { $time }</b> (time in Japan)
    On your phone’s clock: <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }, { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }: { $place ->
        [none] the place is not set yet
       *[other] { $place }
    }
interview-offered =
    <b>Your regular interview (定期面談)</b>
    The law says that support staff talk with you at least once every three months. Please choose a time.

    { interview-where }
interview-choose = Choose a time
interview-look = Show my interview
interview-choose-again =
    <b>Your interview needs another time</b>
    Support staff cannot keep the time that you chose. Please choose again. We are sorry.

    { interview-where }
interview-called-off = Support staff have called off your interview. You need not do anything: they will write to you again.
interview-before =
    <b>Your interview is soon</b>
    { interview-when }
    { interview-where }

    { interview-questions }
interview-over = This interview is over, or was called off.
interview-times =
    <b>Choose a time for your interview</b>
    { interview-where }

    All times are times in Japan. What somebody else has taken cannot be chosen.
interview-no-times = No time is free any more. Please write to support: open the menu and choose “Ask support”.
# One time as a button. $on (String) a day, $time (String)
interview-slot = { DAY($on) } { $time }
interview-slot-taken = { DAY($on) } { $time } – taken
interview-mistake-taken = ⚠️ This time is not free any more. Please choose another one.
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>Your interview</b>
    { interview-when }
    { interview-where }
interview-consent-asked = An interview online needs your consent: your faces can be seen, nobody else may be in the room, you use no earphones, and <b>the whole talk is recorded</b>. The recording is kept for at least one year after your contract ends. You may say no, and meet in person.
interview-consent-given = You agreed to an interview online that is recorded. You can still change your mind.
interview-asked-to-meet = We have told support staff that you want to meet in person. They will write to you.
interview-agree-online = I agree to online and recording
interview-want-in-person = I want to meet in person
interview-questions-button = What will be asked?
interview-other-time = Choose another time
interview-cancel = Call it off
interview-cancel-sure =
    <b>Call off the interview?</b>
    Support staff will be told. The law asks for an interview every three months, so they will offer you other times.
interview-cancel-yes = Yes, call it off
# $next_on (String) a day
interview-thanks = Thank you for the interview. The next one is due by { DAY($next_on) }. You need not wait for it: you can write to support at any time.
interview-questions =
    <b>What you will be asked</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
    7. { interview-ask-housing }
    8. { interview-ask-charges }
    9. { interview-ask-support }
    10. { interview-ask-violence }
    11. { interview-ask-deposit }
    12. { interview-ask-money_control }
    13. { interview-ask-documents_held }
    14. { interview-ask-private_life }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }

    Your employer cannot see your answers in this bot. Support staff read them and write them down. The law can oblige them to report a problem to the authorities. You need not bring anything. Are you in danger? Do not wait for the interview: call 110 (police), or write to us now.
interview-ask-other_work = Do you do work that is not in your contract?
interview-ask-other_employer = Do you work for another company?
interview-ask-safety = Is your workplace safe and clean?
interview-ask-pay = Do you get the pay that your contract says, in full?
interview-ask-hours = Are your working hours as in your contract?
interview-ask-leave = Can you take days off and leave, and visit your home country?
interview-ask-housing = Is the place where you live all right?
interview-ask-charges = Do you pay for food and rent only what was agreed?
interview-ask-support = Do you get the support that your support plan says?
interview-ask-violence = Does anybody hit you, threaten you or lock you in?
interview-ask-deposit = Did anybody take a deposit, or make you promise to pay a penalty?
interview-ask-money_control = Does anybody keep your money, bank book or bank card?
interview-ask-documents_held = Do you keep your passport and residence card yourself?
interview-ask-private_life = Does anybody limit your private life: phone, going out, friends?
interview-ask-daily_life = Is anything hard in your daily life?
interview-ask-health = Are you well?
interview-ask-illegal_workers = Do people work at your workplace who may not work in Japan?
interview-ask-other = Is there anything else that you want to say?

## What staff read

interview-item-other_work = Work that is not in the contract
interview-item-other_employer = Work for another employer
interview-item-safety = Safety and hygiene at work
interview-item-pay = Pay as in the contract
interview-item-hours = Working hours as in the contract
interview-item-leave = Days off, leave, visits home
interview-item-housing = Proper housing
interview-item-charges = Food and rent as agreed
interview-item-support = Support as in the plan
interview-item-violence = Violence, threats, confinement
interview-item-deposit = Deposit or penalty contracts
interview-item-money_control = Control of money or bank books
interview-item-documents_held = Passport and card with the worker
interview-item-private_life = Limits on private life
interview-item-daily_life = Trouble in daily life
interview-item-health = Health
interview-item-illegal_workers = Illegal workers at the site
interview-item-other = Anything else
interview-method-in_person = In person
interview-method-online = Online
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
    Type a roster number or part of a name, or choose an employer to ask everybody there.
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
    <b>{ DAY($on) }: which hours?</b> Tap them, or type them like this: 10:30 14:00 (time in Japan). Tap again to take one back.

    Times so far:
    { $times ->
        [none] none yet
       *[other] { $times }
    }
interview-other-day = Another day
interview-preview-button = Go on
# $whom (String) a worker or an employer, $count (Number), $times (String) lines, $method (String), $place (String)
interview-offer-preview =
    <b>Offer these times?</b>
    To: { $whom }
    Workers who will be asked: { $count }
    { interview-where }

    { $times }
interview-offer-too-few = ⚠️ There are fewer times than people: each time can be taken once.
# $left_out (Number)
interview-offer-left-out = Not asked: { $left_out } who are not in the bot, or are Specified Skilled Workers (ii).
interview-offer-send = Send the offer
# $count (Number)
interview-offer-sent = The times have been offered. Workers asked: { $count }. When somebody chooses, you read it in the group.
interview-mistake-time = ⚠️ I could not read this as a time. Please type it like this: 10:30
# $most (Number)
interview-mistake-many = ⚠️ At most { $most } times can be offered at once.
interview-mistake-past = ⚠️ This time is over already. Please choose a later one.
interview-mistake-ssw2 = ⚠️ This person is a Specified Skilled Worker (ii). Regular interviews belong to the support for Specified Skilled Workers (i) only.
interview-mistake-no_chat = ⚠️ This person is not in the bot, or has not agreed to it yet. Call them, and record the interview with “Record another interview”.
interview-mistake-nobody = ⚠️ Nobody there can be asked: they are not in the bot, or are Specified Skilled Workers (ii).

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
interview-problem = Problem
interview-summary-button = Show everything
# $item (String)
interview-problem-ask =
    <b>{ WORD("interview-item", $item) }</b>
    Type what the problem is, in the words of the person you talk with.
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
interview-remarks-ask = Type what else there is to say about this interview.
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
# $count (Number)
interview-mistake-open = ⚠️ { $count } items are not answered yet.
interview-mistake-room = ⚠️ An interview online needs the consent and all four ticks. If something is not right, meet in person.
interview-mistake-recording = ⚠️ Please say first where the recording is kept (“Consent and recording”).
