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
