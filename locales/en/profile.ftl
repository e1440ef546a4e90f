# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>My details</b>

    What you tell us here helps us to remind you in time. You do not have to answer. You can change or delete it at any time.
profile-group-me = 👤 About me
profile-group-stay = 🛂 My stay
profile-group-work = 👔 My work
profile-group-dates = 📅 My dates
profile-group-messages = 🔔 Messages
profile-my-data = 🗂 Everything kept about me
profile-choose = Choose one to see it or to change it.
profile-kept-profile = Only our support staff see this, not your employer. You can skip it or delete it.
profile-kept-records = Only our support staff see this, not your employer. It is part of the records that the law requires: /privacy
profile-enter = ✏️ Enter or change
profile-delete = 🗑 Delete what I told you
profile-delete-sure = <b>Delete what you told us? You cannot undo it.</b>
profile-delete-reminders = Perhaps you will not get some reminders without this day.
profile-delete-yes = 🗑 Yes, delete it
profile-delete-no = No, keep it
profile-ask-correction = ✋ Ask support to correct this
profile-done = Done
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    Choose the day, or type it, for example { $example }.
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    Choose, or type it.
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    Choose all of them, then tap “{ profile-done }”.
# $longest (Number)
profile-enter-called =
    <b>What should we call you?</b>

    Please type it: a name or nickname of at most { $longest } characters.
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ Please type one line of at most { $longest } characters.

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }:</b> no answer yet
profile-nothing-told = There is nothing here yet.
profile-line-worker = • <b>{ WORD("profile-name", $part) }:</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }:</b> { $value } (staff)
profile-line-both = • <b>{ WORD("profile-name", $part) }:</b> { $own }; staff have { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>Which day is correct?</b>

    { WORD("profile-name", $part) }: you told us that it is { DAY($own) }. Support staff now have { DAY($theirs) }. Look at your card or paper, and tap the correct day. Until then, we use your day.
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ Thank you. { WORD("profile-name", $part) }: we now use { DAY($on) }.
profile-day-outdated = The day that you told us is past. We use the later day that support staff have.
profile-application-ended = You applied on { DAY($applied_on) }. That was for your stay until { DAY($until) }. Did you apply for the stay that you have now? Tell us that day: “{ profile-enter }”.
profile-new_stay = Please also tell us the last day of your new stay: “{ profile-name-stay_expiry }”. Without it we cannot remind you in time.

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] stateless
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = Specified Skilled Worker (i)
profile-status-ssw2 = Specified Skilled Worker (ii)
profile-preparing_for-ssw1 = Work as Specified Skilled Worker (i)
profile-preparing_for-truck = Truck driver
profile-preparing_for-bus_taxi = Bus or taxi driver
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] not ended; the first day is not known
   *[other] since { DAY($started_on) }
}
profile-contract-ended = { $started_on ->
    [none] until { DAY($ended_on) }; the first day is not known
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = What to call me
profile-why-called = Staff use this name when they write to you or talk to you.
profile-name-locale = Language I read
profile-why-locale = We write to you in this language.
profile-name-languages_spoken = Languages I speak
profile-why-languages_spoken = Somebody who speaks one of them can then call you or meet you.
profile-name-languages_written = Languages I write
profile-why-languages_written = We then know in which languages you can fill in papers.
profile-name-prefecture = Prefecture where I live
profile-why-prefecture = Immigration offices and help desks are different in each prefecture (都道府県).
profile-name-name_on_card = Name on the residence card
profile-why-name_on_card = Official papers need the name exactly as it is on the residence card (在留カード).
profile-name-nationality = Nationality
profile-why-nationality = The papers and steps are different for each country.
profile-name-birth_date = Date of birth
profile-why-birth_date = With this date, we know that it is you when you open your invitation.
profile-name-stay_expiry = Last day of my stay
profile-why-stay_expiry = You find this day on your residence card (在留期間満了日). We remind you in time to renew. If you stay longer without applying, you can lose your status.
profile-name-applied_on = Day I applied for my stay
profile-why-applied_on = After you apply, we stop reminding you to apply. We then check until when you may wait for the answer.
profile-name-result_on = Day I got the answer
profile-why-result_on = After you get the answer from immigration, we stop reminding you of this application.
profile-name-passport_expiry = Last day of my passport
profile-why-passport_expiry = A new passport takes time. We remind you months before.
profile-name-mynumber_expiry = Last day of my My Number card
profile-why-mynumber_expiry = We remind you to renew the card at city hall (市区町村の役所). Tell us only the day, never the number.
profile-name-status = Status of residence
profile-why-status = The rules are different for Specified Skilled Worker (i) and (ii).
profile-name-field = Field
profile-why-field = Each field has its own tests and rules.
profile-name-employer = Employer
profile-why-employer = We must know for which company you work, to support you and to report to the authorities.
profile-name-contract = Contract
profile-why-contract = The dates of your contract decide until when we support you and how long we keep records.
profile-name-contract_ended_on = Day my contract ended
profile-why-contract_ended_on = You must tell immigration (出入国在留管理庁) within 14 days. We count the days with you and remind you.
profile-name-last_health_check_on = Last health check
profile-why-last_health_check_on = Your company must give you a health check every year. We remind you of the next one.
profile-name-moved_on = Day I moved
profile-why-moved_on = You must report your new address to city hall (市区町村の役所) within 14 days. We remind you.
profile-name-card_lost_on = Day I lost my residence card
profile-why-card_lost_on = Tell us the day on which you noticed it. You must apply for a new card within 14 days. We remind you.
profile-name-preparing_since = Start of “preparing” status
profile-why-preparing_since = The status “Designated Activities” (特定活動), to prepare for Specified Skilled Worker (i), is short. We remind you to apply before it ends.
profile-name-preparing_for = What I prepare for
profile-why-preparing_for = This status is usually for six months, or for up to one year to get a bus or taxi licence. We remind you in time.
profile-name-reentry_return_by = Latest day to come back to Japan
profile-why-reentry_return_by = If you come back later than the re-entry permit (再入国許可) allows, you can lose your status. We remind you.
profile-name-left_japan_on = Day I moved away from Japan
profile-why-left_japan_on = If you paid into the pension long enough, you can ask for a part of the money (脱退一時金) within two years after you leave. We remind you.
profile-name-last_interview_on = Last interview with support
profile-why-last_interview_on = If you are a Specified Skilled Worker (i), support staff must talk with you at least once every three months.
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = Last interview with my supervisor
profile-why-last_supervisor_interview_on = For Specified Skilled Workers (i), support staff must also talk with the supervisor at least once every three months.
profile-name-message_hour = Hour for messages
profile-why-message_hour = Reminders come at this hour (Japan time). If you choose nothing, they come at 9:00.
profile-name-quiet_from = Quiet from
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = From this hour on (Japan time), we send only what is urgent. If you choose nothing, it is 21:00.
profile-name-quiet_until = Quiet until
profile-why-quiet_until = From this hour on (Japan time), we send all messages again. If you choose nothing, it is 8:00.
