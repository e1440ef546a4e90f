## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) }, { $time }</b> (time in Japan)
    Your phone: <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }, { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }: { $place ->
        [none] the place is not set yet
       *[other] { $place }
    }
interview-offered =
    <b>Your regular interview (定期面談)</b>
    The law says that support staff must talk with you at least once every three months. Please choose a time.

    { interview-where }
interview-choose = Choose a time
interview-look = Show my interview
interview-choose-again =
    <b>Your interview needs another time</b>
    Support staff cannot meet you at the time that you chose. We are sorry. Please choose again.

    { interview-where }
interview-called-off = Support staff had to cancel your interview. You do not need to do anything. They will write to you again.
interview-before =
    <b>Your interview is soon</b>
    { interview-when }
    { interview-where }

    You do not need to bring anything. To read the questions, tap “{ interview-look }”.
interview-over = This interview is over, or it was cancelled.
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }: choose a time</b>
    { interview-where }

    All times are times in Japan. You cannot choose a time that is taken.
interview-days =
    <b>Choose a day for your interview</b>
    { interview-where }

    Then you choose the time.
interview-days-button = Another day
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– full
       *[other] {""}
    }
interview-no-times = No time is free any more. Tap “{ interview-ask_times }”. Then support staff offer you other times.
interview-ask_times = Ask for other times
interview-times_asked = No time is free any more. Support staff know this. They will offer you other times.
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – taken
interview-mistake-taken = ⚠️ This time is not free any more. Please choose another one.
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>Your interview</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>Meet online?</b> You can say no and meet in person.

    Online means: we see each other’s faces, nobody else is in the room, and nobody uses earphones. <b>We record the whole talk on video.</b> We keep the video for at least one year after your contract ends.
interview-consent-given = You agreed to meet online and to the video recording. You can still change this.
interview-asked-to-meet = We tell support staff that you want to meet in person. They will write to you.
interview-online = 💻 Online or in person?
interview-online-asked = This interview is online. Tap “{ interview-online }” and say yes or no.
interview-agree-online = I agree: online, with recording
interview-want-in-person = I want to meet in person
interview-questions-button = What will they ask?
interview-other-time = Choose another time
interview-cancel = Cancel the interview
interview-cancel-sure =
    <b>Cancel the interview?</b>
    We tell support staff. The law asks for an interview every three months, so they will offer you other times.
interview-cancel-yes = Yes, cancel it
# $next_on (String) a day
interview-thanks = Thank you for the interview. The next interview will be by { DAY($next_on) }. You can write to support staff at any time.
interview-questions-work =
    <b>What we ask (1 of 4): work</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>What we ask (2 of 4): safety</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>What we ask (3 of 4): life</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>What we ask (4 of 4): where your answers go</b>

    Your employer cannot see your answers here. Support staff read them and write them down. If a law was broken, staff must sometimes report it.

    Do not wait for the interview if you are in danger. Call 110 (police), or write to us now.
interview-questions-next = Next →
# The questions of the interview, in the lists above
interview-ask-other_work = Is your work the work in your contract?
interview-ask-other_employer = Do you work for another company?
interview-ask-safety = Is your workplace safe and clean?
interview-ask-pay = Do you get all the pay in your contract?
interview-ask-hours = Are your working hours as in your contract?
interview-ask-leave = Can you take days off and visit your country?
interview-ask-housing = Is your home OK?
interview-ask-charges = Do food and rent cost what was agreed?
interview-ask-support = Do you get the support in your support plan?
interview-ask-violence = Does anyone hit or threaten you or lock you in?
interview-ask-deposit = Did you have to pay a deposit or promise a penalty?
interview-ask-money_control = Does anyone keep your money or bank card?
interview-ask-documents_held = Do you keep your passport and residence card?
interview-ask-private_life = Does anyone limit your phone, friends or going out?
interview-ask-daily_life = Is anything hard in daily life?
interview-ask-health = Are you well?
interview-ask-illegal_workers = Does a colleague work without permission to work?
interview-ask-other = Do you want to say anything else?

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
