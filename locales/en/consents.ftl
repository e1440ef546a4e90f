## Consents

consents-button = ✅ My consents
consents-list =
    <b>My consents</b>

    ✅ You agree. ⬜ You do not agree. Choose one to read more or to change it.
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = Now: you agree.
consents-now-not-given = Now: you do not agree.
consents-give = ✅ I agree
consents-withdraw = Take back my consent
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = Reminders
consents-name-records = Records of what I ask
consents-name-health = Questions about health
consents-case-health = Health (no. { $number })
consents-case-employer = Telling my employer (no. { $number })
consents-why-reminders = We use your dates to remind you of deadlines, for example the last day of your stay.
consents-without-reminders = Without it: we do not remind you. Please watch your deadlines yourself.
consents-why-records = Support staff keep what you write and what they answer as records of their help.
consents-without-records = Without it: your words still go to support staff, who answer here or call you. Records that the law asks for stay.
consents-why-health = In this consultation, support staff keep what you say about your health. Health is private, so we ask each time.
consents-without-health = Without it: your words still go to support staff, who answer here or call you. Records that the law asks for stay.
consents-why-health_check = The check asks about your health, because the rules ask for a health check.
consents-without-health_check = Without it: we delete your answers about health from your checks. The check then says “{ verdict-unknown }” there.
consents-why-employer = In this consultation, support staff may tell your employer what is needed to solve it.
consents-without-employer = Without it: support staff tell your employer nothing more. They cannot take back what they have told. Sometimes the law still requires a report.
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>May we keep records of what you ask?</b>

    The support staff of { $organisation } have your message in any case. They ask to keep it, and their answer, as records. You have not agreed yet, or you took it back.
consents-ask-health =
    <b>May we keep what you say about your health?</b>

    Health is private. The support staff of { $organisation } keep it only for this consultation. Your employer does not see it.

    You can take it back at any time: /privacy, “{ consents-button }”.
consents-ask-yes = ✅ Yes, I agree
consents-ask-no = No

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>May we tell your employer about consultation no. { $number }?</b>
    { WORD("consultation-kind", $kind) }

    Support staff think that it helps to talk to your employer. You decide. If you say no, they still help you.
consents-employer-yes = Yes, you may tell them
consents-employer-no = No, please do not
# $number (String)
consents-employer-said-yes = ✅ You agreed: support staff may tell your employer about consultation no. { $number }. You can take it back: /privacy, “{ consents-button }”.
consents-employer-said-no = You said no: support staff do not tell your employer about consultation no. { $number }.
