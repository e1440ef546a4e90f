# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

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
consents-without-reminders = If you do not agree: we do not remind you. Please remember your deadlines yourself.
consents-why-records = Support staff keep what you write and what they answer. These are the records of their support.
consents-without-records = If you do not agree: support staff still get your messages, and answer here or call you. We still keep records required by law.
consents-why-health = In this consultation, support staff keep what you say about your health. Health is private, so we ask each time.
consents-without-health = If you do not agree: support staff still get your messages, and answer here or call you. We still keep records required by law.
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = The check of the rules asks about your health, because one of the rules is a health check (健康診断).
consents-without-health_check = If you do not agree: we delete your answers about health. In the check of the rules, the result for health is then “{ verdict-unknown }”.
consents-why-employer = Support staff may tell your employer what is needed to solve this problem.
consents-without-employer = If you do not agree: support staff tell your employer nothing more. They cannot take back what they told before. Sometimes the law still requires a report.
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>May we keep records of what you ask?</b>

    The support staff of { $organisation } already have your message. May they keep your message and their answer as records? You have not agreed to this yet, or you took back your consent.
consents-ask-health =
    <b>May we keep what you say about your health?</b>

    Health is private. The support staff of { $organisation } keep it only for this consultation. Your employer does not see it.

    You can take back your consent at any time: /privacy, “{ consents-button }”.
consents-ask-yes = ✅ Yes, I agree
consents-ask-no = No

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>May we tell your employer about consultation no. { $number }?</b>
    { WORD("consultation-kind", $kind) }

    Support staff think that talking to your employer can help. You decide. If you say no, they still help you.
consents-employer-yes = Yes, tell my employer
consents-employer-no = No, do not tell my employer
# $number (String)
consents-employer-said-yes = ✅ You agreed: support staff may tell your employer about consultation no. { $number }. You can take back your consent: /privacy, “{ consents-button }”.
consents-employer-said-no = You said no: support staff do not tell your employer about consultation no. { $number }.
