## Consents

consents-button = ✅ My consents
consents-list =
    <b>My consents</b>

    ✅ means: you agree. ⬜ means: you do not agree. Choose one to read more or to change it.
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
consents-case-health = Health, no. { $number }
consents-case-employer = Telling the employer, no. { $number }
consents-why-reminders = We use your dates to remind you of deadlines, for example the last day of your stay.
consents-without-reminders = Without it: we do not remind you. Please watch your deadlines yourself.
consents-why-records = Support staff keep what you write to them and what they answer. Only so can they help you in writing.
consents-without-records = Without it: support staff cannot keep anything new, so they cannot help you here in writing. You can still call them. Records that the law asks us to keep stay until their time is over.
consents-why-health = In this case, support staff keep what you say about your health. Health is sensitive, so we ask in each case.
consents-without-health = Without it: support staff cannot go on with this case in writing. What the law asks us to keep stays until its time is over.
consents-why-health_check = The check of your eligibility asks about your health, because the rules ask for a health check.
consents-without-health_check = Without it: your answers about health are deleted from your checks. The check then says “not known” there.
consents-why-employer = In this case, support staff may tell your employer what is needed to solve it.
consents-without-employer = Without it: support staff tell your employer nothing more about this case. What they have told already cannot be taken back. The law can demand a report all the same.
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>May we keep what you write?</b>

    To help you, the support staff of { $organisation } must keep what you write here and what they answer. You have not agreed to that yet, or you took it back.
consents-ask-health =
    <b>May we keep what you say about your health?</b>

    Health is sensitive. The support staff of { $organisation } keep it only for this case. Your employer does not see it.

    You can take it back at any time: /privacy, “My consents”.
consents-ask-yes = ✅ Yes, I agree
consents-ask-no = No

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>May we tell your employer about consultation no. { $number }?</b>
    { WORD("consultation-kind", $kind) }

    Support staff think that it helps to talk to your employer about it. You decide. If you say no, they go on helping you.
consents-employer-yes = Yes, you may tell them
consents-employer-no = No, please do not
# $number (String)
consents-employer-said-yes = ✅ You agreed: support staff may tell your employer about consultation no. { $number }. You can take it back: /privacy, “My consents”.
consents-employer-said-no = You said no: support staff do not tell your employer about consultation no. { $number }.
