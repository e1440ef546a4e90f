# Privacy notice, consents, my data, no more notices, being forgotten.

## The privacy notice

privacy-button = 🔏 Privacy notice
# $organisation, $registration, $phone, $contact (String), $hosted_in (String) a country, $sealed (String) yes or no
# $chat_days, $checks_days, $margin_days (Number)
privacy-notice =
    <b>Privacy notice</b>

    <b>Who:</b> { $organisation }, a registered support organisation (登録支援機関, { $registration }). Questions about your data: { $contact }, phone { $phone }.

    <b>What for:</b> to check the rules with you, to answer you, to remind you of deadlines, and to keep the records of our support that the law asks for.

    <b>What we keep, and how long:</b>
    • Details that you told us: until you delete them, or ask us to forget you.
    • What you wrote, if you are not on our list of workers: { NUMBER($chat_days, useGrouping: 0) } days after the consultation was closed.
    • Your checks: { NUMBER($checks_days, useGrouping: 0) } days.
    • Consultations and other records of our support: one year and { NUMBER($margin_days, useGrouping: 0) } days after the end of your contract.
    We take no My Number, bank account, password or photo of a card.

    <b>Who sees it:</b> support officers, support managers and admins of { $organisation }. Auditors may read the records. A complaint about support staff is read by admins only. Your employer sees nothing. We tell your employer something only when you agree in that case, or when the law demands it.

    <b>Where:</b> on a computer in this country: { COUNTRY($hosted_in) }. { $sealed ->
        [yes] Names and what you write are stored encrypted.
       *[no] What is stored there is not encrypted by this bot.
    } Telegram is a company outside Japan; what you write here passes through its computers abroad.

    <b>Your rights:</b>
    /mydata – see everything, correct it, get it as files
    /stop – no more notices
    /forget – be forgotten
    You can take back each consent.

    <b>This is not an emergency line.</b> In danger, call 110 (police). For fire or ambulance, call 119.

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
consents-words-wait = What you have just written waits until you decide. If you say no, it is not kept.
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
consents-staff-asked = The worker is asked. The answer will stand on the card.
consents-staff-asked-before = The worker has been asked already.
# $purpose (String)
consents-staff-withdrawn = ⚠️ The worker has taken back a consent: { $purpose ->
        [records] nothing new that the worker writes may be kept. Help is possible by phone or in person.
        [health] in this case nothing new about health may be kept.
       *[reminders] the worker wants no reminders. Please watch the deadlines.
    }

## My data

my_data-button = 🗂 My data
my_data-overview = <b>What is kept about you</b>
my_data-send = 📥 Send me everything as files
my_data-correct = ✏️ Correct my details
my_data-document = What is kept about you
# Read by a person who opens the file for machines.
my_data-json-about = This file holds everything that this bot keeps about one person. worker: the person and the chat. profile: the details, told by the worker or by staff. consents: what the person agreed to. conversations: consultations, with what the person wrote and what staff sent. interviews: regular interviews with the person, with what the person said item by item (null: no problem). screenings: answers to the checks. papers: documents that the person has, by screening. contracts: the person’s employment. invitations: links made for the person. job_changes: records of support with changing jobs. obligations: what is owed to the person. said: messages of the bot. is_held: the records are kept because of a legal case. Days and times are ISO 8601, times in UTC.
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }: { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
    [one] … and { $count } more, in the files
   *[other] … and { $count } more, in the files
}
my_data-nothing = nothing
my_data-section-profile = My details
my_data-section-contracts = Contracts
my_data-section-consents = Consents
my_data-section-consultations = Consultations
my_data-section-interviews = Regular interviews
my_data-section-checks = Checks
my_data-section-obligations = What we owe you
my_data-section-messages = Messages of the bot
my_data-section-rest = Also
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (you told us)
   *[staff] { $value } (from support staff)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text
my_data-consent = agreed on { $given_on } (text { $version })
my_data-consent-withdrawn = agreed on { $given_on } (text { $version }), ended on { $withdrawn_on }
my_data-base_consent = Consent to be looked after
# $number (String), $kind (String)
my_data-consultation-name = No. { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = No. { $number } 🔒 Complaint about support staff
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation = { WORD("consultation-state", $state) }, opened on { $opened_on }, { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
# $state (String), $when (String) a day and time or none, $held_on (String) a day
my_data-interview = { $state ->
    [offered] no time chosen yet
    [booked] to be held
    [held] held on { $held_on }
   *[cancelled] called off
}{ $when ->
    [none] {""}
   *[other] ; arranged for { $when } (time in Japan)
}
my_data-check-eligibility = Am I eligible?
my_data-check-job_change = Changing jobs
# $started_on (String) a day, $count (Number)
my_data-check = begun on { $started_on }, { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
# $since (String) a day, $state (String)
my_data-obligation = since { $since }, { $state ->
    [open] open
   *[done] done
}
my_data-job_change = Record of changing jobs
my_data-chat = Number of this chat
my_data-number = My number at the organisation
my_data-invitation = Invitation made on
my_data-held = The records are held because of a legal case
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] You, { $on }
   *[staff] Support staff, { $on }
}
my_data-no-words = (photo, file or voice message)
my_data-outcome-queued = waits to be sent
my_data-outcome-sending = is being sent
my_data-outcome-sent = sent
my_data-outcome-repeated = sent, perhaps twice
my_data-outcome-unreachable = did not reach you
my_data-outcome-refused = could not be sent
my_data-outcome-cancelled = not sent
my_data-outcome-skipped = not sent, because it was not needed any more

## No more notices

notices-button = 🔕 Notices on or off
notices-on-short = 🔔 Notices are on.
notices-off-short = 🔕 Notices are off.
notices-on =
    <b>🔔 Notices are on.</b>

    We send you news and reminders. You can turn notices off. Reminders of legal deadlines, for example the last day of your stay, and answers of support staff come all the same.
notices-off =
    <b>🔕 Notices are off.</b>

    Reminders of legal deadlines, for example the last day of your stay, still come. Answers of support staff come too.
notices-stop = 🔕 Stop notices
notices-listen = 🔔 Let notices come again

## Being forgotten

forget-button = 🗑 Forget me
forget-what =
    <b>Forget me</b>

    <b>What goes at once:</b> the number of this chat, your language, the details that you told us, your reminders and your checks. Open consultations are closed. Your consents end.

# $until (String) an ISO day
forget-stays-until = <b>What stays:</b> the law asks us to keep consultations and other records of our support. They stay under a number until { DAY($until) }; your name is kept apart, for the official records alone. Then all of it is deleted.
# $margin_days (Number)
forget-stays-contract = <b>What stays:</b> the law asks us to keep consultations and other records of our support. They stay under a number for one year and { NUMBER($margin_days, useGrouping: 0) } days after the end of your contract, a day which we do not know yet; your name is kept apart, for the official records alone. Then all of it is deleted.
# $chat_days (Number)
forget-stays-days = <b>What stays:</b> what you asked support stays without your chat for { NUMBER($chat_days, useGrouping: 0) } days. Then it is deleted.
forget-stays-held = <b>What stays:</b> your records are held because of a legal case, so nothing in them may be deleted now, and your details and checks stay too. All of it stays under a number at least until the case is over.
forget-after = After that we cannot write to you any more, and we cannot remind you of anything. You can come back at any time with /start, as somebody new.
forget-go-on = Go on
forget-sure = <b>Do you really want to be forgotten?</b> It cannot be undone.
forget-yes = 🗑 Yes, forget me now
forget-no = No, keep everything
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>We have forgotten you.</b>

    { $until ->
        [none] Records that the law asks us to keep stay under a number. They are deleted when their time is over: one year and { NUMBER($margin_days, useGrouping: 0) } days after the end of your contract, or when a legal case is over.
       *[other] What must still be kept stays under a number until { DAY($until) }. Then it is deleted.
    }

    In danger, call 110 (police). For fire or ambulance, call 119. Both are free, day and night.

    If you want to come back, write /start.
