# Reminders: what comes, by when, and why. Always name the exact last day; never say that a later day is fine.
# The Japanese reminder-say texts are also shown at a counter to people who do not know this bot: there each must stand alone.
# What rests on common knowledge only (passport, return to Japan) says that we have not confirmed it.

# $on (String) a day; $kind (String); $deadline (String) a day; $audience (String) worker, staff or both
reminder-preview-line = { DAY($on) } · { WORD("reminder-name", $kind) } · last day { DAY($deadline) } · { $audience ->
    [worker] for the worker
    [staff] for staff
   *[both] for the worker and staff
}
# $days (Number) days until the last day; 0 is the last day itself. A sentence inside the texts below.
reminder-days-left = { $days ->
    [0] Today is the last day.
    [one] One day is left.
   *[other] { $days } days are left.
}

## Names, for lists, calendars and previews

reminder-name-stay_renewal = Renewal of your stay (在留期間更新)
reminder-name-stay_pending = Result of the renewal (特例期間)
reminder-name-total_stay = Last day of the five years (通算5年)
reminder-name-interview = Regular interview (定期面談)
reminder-name-address_notice = Report your new address (転入届・転居届)
reminder-name-contract_end_notice = Notice: contract ended (届出)
reminder-name-contract_start_notice = Notice: new contract (届出)
reminder-name-activity_gap = Three months without work
reminder-name-card_lost = New residence card (在留カード)
reminder-name-passport = End of your passport
reminder-name-mynumber = End of your My Number card
reminder-name-health_check = Health check at work (健康診断)
reminder-name-reentry = Return to Japan (再入国)
reminder-name-lump_sum = Pension: lump sum (脱退一時金)
reminder-name-preparing_status = End of the preparing status (特定活動)
# Only staff look after these two; the worker reads it in “Everything kept about me”.
reminder-name-late_application = Late application for your stay
reminder-name-new_stay = The new last day of your stay

## What the worker reads. $deadline (String) the last day; $days (Number) days left

reminder-say-stay_renewal =
    <b>Renew your stay (在留期間更新許可申請)</b>

    Your period of stay ends on { DAY($deadline) }. You may still apply on this day. Only if the office is closed on it, the next open day is in time too, as far as we know. { reminder-days-left }

    Apply at the Regional Immigration Services Bureau (地方出入国在留管理局), and do not wait for the last day: the office may be closed. As a rule it takes applications from about three months before. If you need papers, ask your employer and us now. When you have applied, tell us the day.
reminder-say-stay_pending =
    <b>Your renewal: there is no result yet (在留期間更新)</b>

    You applied in time. As a rule you may stay and work until the result, but on { DAY($deadline) } at the latest this time ends. { reminder-days-left }

    Ask the Regional Immigration Services Bureau (地方出入国在留管理局) now how far your application is. We help you with it. When you get the result, tell us.
reminder-say-total_stay =
    <b>Your five years (特定技能１号の通算5年)</b>

    From the dates that we know, the last day of your five years as Specified Skilled Worker (i) is { DAY($deadline) }. { reminder-days-left }

    Talk with us now about your plans: the test for Specified Skilled Worker (ii), work in your country, or something else. The date on your residence card (在留カード) can be earlier: that date counts too.
reminder-say-interview =
    <b>Regular interview (定期面談)</b>

    Your next interview with our staff must be held on { DAY($deadline) } at the latest. { reminder-days-left }

    Please choose a time with us, or write to us when you have time. We talk about your work and your life in Japan.
reminder-say-address_notice =
    <b>Report your new address (転入届・転居届)</b>

    You moved. Report the new address at the town hall (市区町村の役所) of the place where you live now, on { DAY($deadline) } at the latest. { reminder-days-left }

    Take your residence card (在留カード) with you. Tell us too when it is done.
reminder-say-contract_end_notice =
    <b>Notice that your contract ended (契約機関に関する届出)</b>

    Your contract ended. Send this notice to the Immigration Services Agency (出入国在留管理庁) on { DAY($deadline) } at the latest. { reminder-days-left }

    You can do it online, by post or at the counter of the Regional Immigration Services Bureau (地方出入国在留管理局). You must do it yourself, also when your employer sends a notice of its own. We help you.
reminder-say-contract_start_notice =
    <b>Notice of your new contract (契約機関に関する届出)</b>

    Your new contract started. Send this notice to the Immigration Services Agency (出入国在留管理庁) on { DAY($deadline) } at the latest. { reminder-days-left }

    If you applied for the change of employer, we have not confirmed whether this notice is still needed: ask us first. You can do it online, by post or at the counter of the Regional Immigration Services Bureau (地方出入国在留管理局). You must do it yourself, also when your employer sends a notice of its own. We help you.
reminder-say-activity_gap =
    <b>Three months without work</b>

    Your contract ended, and we know of no new one. On { DAY($deadline) } it is three months. { reminder-days-left }

    Who does not do the work of the status for three months without a good reason can lose the status. Really looking for work can be a good reason: keep proof of it, for example of your visits to Hello Work (ハローワーク). Talk with us. If you have a new contract, tell us.
reminder-say-card_lost =
    <b>New residence card (在留カードの再交付)</b>

    You lost your residence card. Apply for a new one at the Regional Immigration Services Bureau (地方出入国在留管理局) on { DAY($deadline) } at the latest. { reminder-days-left }

    Take your passport with you, and ask the office or us what else you need. If you have found the card again, tell us.
reminder-say-passport =
    <b>Your passport</b>

    From what we know, { DAY($deadline) } is the last day of your passport. { reminder-days-left }

    Ask the embassy or consulate of your country now how you get a new one and how long it takes. We have not confirmed the steps of your country: please ask there, or ask us.
reminder-say-mynumber =
    <b>Your My Number card (マイナンバーカード)</b>

    From what we know, { DAY($deadline) } is the last day of your card. { reminder-days-left }

    When your stay is renewed, the My Number card is not renewed with it. Take both cards to the town hall (市区町村の役所) after the renewal, on that day at the latest, and have it extended there. If your stay is not renewed yet, do that first, and ask us.
reminder-say-health_check =
    <b>Health check at work (健康診断)</b>

    Your next health check must be on { DAY($deadline) } at the latest. { reminder-days-left }

    Your employer must arrange it: ask when and where it is. After the check, tell us the day. You do not have to tell us the results.
reminder-say-reentry =
    <b>Return to Japan (みなし再入国)</b>

    From what we know, you must be back in Japan on { DAY($deadline) } at the latest. { reminder-days-left }

    We have not confirmed this day. Ask us or the Regional Immigration Services Bureau (地方出入国在留管理局) before you plan with it. If you are back already, tell us.
reminder-say-lump_sum =
    <b>Money back from the pension (脱退一時金)</b>

    You left Japan. If you paid into the pension in Japan for six months or more, you can ask for a lump sum until { DAY($deadline) }. { reminder-days-left }

    Who takes the lump sum loses those years of pension. So think first, and ask us or the Japan Pension Service (日本年金機構).
reminder-say-preparing_status =
    <b>The end of your preparing status (特定活動)</b>

    You prepare for Specified Skilled Worker (i). From what we know, this status ends on { DAY($deadline) }. { reminder-days-left }

    Apply now for the change to Specified Skilled Worker (i) at the Regional Immigration Services Bureau (地方出入国在留管理局), before this day. Compare it with your residence card (在留カード): if another date is there, tell us at once.

## Why, what to bring, whom to ask. $deadline (String) the last day

reminder-explain-stay_renewal =
    <b>Why?</b> You may stay and work in Japan only in your period of stay (在留期間). Its last day is on your residence card (在留カード). If you apply on { DAY($deadline) } at the latest, you may as a rule stay and work until the result, two months longer at most. If you apply later, you do not have these two months; only where the office is closed on that day, the next open day is still in time, as far as we know. A stay of 30 days or less does not have them either.

    <b>What do you need?</b> Residence card, passport, papers from your employer and about your taxes. If you pay national health insurance or national pension yourself, also proof of it. We tell you which papers you need.

    <b>Afterwards:</b> at the counter you get a stamp on the back of your card, online you get an e-mail. Keep it.

    <b>Whom to ask?</b> Us, or the Regional Immigration Services Bureau (地方出入国在留管理局).
reminder-explain-stay_pending =
    <b>Why?</b> Your old period of stay is over. Because you applied in time, you have more time to wait for the result: until the result comes, or until { DAY($deadline) }, whichever is earlier. It is called the special period (特例期間). It cannot become longer by waiting, so the office must hear from you.

    <b>What do you need?</b> Residence card, passport, and the proof that you applied: the stamp on the back of the card, or the e-mail. Do not travel abroad before you have asked us. If the bank stops your account, show it the proof.

    <b>Whom to ask?</b> The Regional Immigration Services Bureau (地方出入国在留管理局), or us. We can ask together with you.
reminder-explain-total_stay =
    <b>Why?</b> As Specified Skilled Worker (i) you can be in Japan five years in total. All employers and fields count together; a new job does not start the five years again. The last day in our count is { DAY($deadline) }.

    <b>What can change it?</b> Leave for birth, childcare, illness or injury may not count. A sixth year is possible only as an exception, for example when you failed the test for Specified Skilled Worker (ii) with at least 80 % of the pass mark in all its parts or, in care, nearly passed the national examination (介護福祉士国家試験). Our staff must check both with you, three months before the last day at the latest. Specified Skilled Worker (ii) needs its own test and its own application. Only the Immigration Services Agency (出入国在留管理庁) decides.

    <b>What do you need?</b> Your residence cards, old ones too, your passport, papers about leave, your test results.

    <b>Whom to ask?</b> Us.
reminder-explain-interview =
    <b>Why?</b> Support staff must talk with every Specified Skilled Worker (i) at least once every three months, in a language that the worker understands. The next interview is due on { DAY($deadline) } at the latest. It is not a test. Tell us what is difficult: work, pay, hours, home, health.

    <b>What do you need?</b> Nothing. Your pay slips and your residence card help us to answer you.

    <b>How?</b> In person. Online only if you agree to it.

    <b>Whom to ask?</b> Us. If you cannot come, write to us and we find another time before the last day.
reminder-explain-address_notice =
    <b>Why?</b> The law says that a new address must be reported within 14 days after the move. For you this is { DAY($deadline) } at the latest. When a new address is not reported for 90 days, the permission to stay can be taken away. If you are late, go at once and talk with us.

    <b>What do you need?</b> The residence cards of everyone who moved. If you came from another town, ask us whether the old town hall needs something first.

    <b>Whom to ask?</b> The town hall (市区町村の役所), or us.
reminder-explain-contract_end_notice =
    <b>Why?</b> When a contract with an employer ends, the worker must tell the Immigration Services Agency (出入国在留管理庁) within 14 days. For you this is { DAY($deadline) } at the latest. If you are late, send it at once and talk with us.

    <b>What do you need?</b> Residence card, the name and address of the employer, the day on which the contract ended.

    <b>Also:</b> health insurance and pension may change when you leave an employer. We have not confirmed the days for that: please ask the town hall (市区町村の役所) or us soon.

    <b>Whom to ask?</b> Us, or the Regional Immigration Services Bureau (地方出入国在留管理局).
reminder-explain-contract_start_notice =
    <b>Why?</b> When a contract with a new employer starts, the worker must tell the Immigration Services Agency (出入国在留管理庁) within 14 days. For you this is { DAY($deadline) } at the latest. Pages contradict each other on whether the notice is still needed beside the application for the change: ask us. If you are late, talk with us at once.

    <b>What do you need?</b> Residence card, the name and address of the new employer, the day on which the contract started.

    <b>Please note:</b> this notice is not the permission to work there. The permission (在留資格変更許可) comes first. If you do not have it, talk with us before you work there.

    <b>Whom to ask?</b> Us, or the Regional Immigration Services Bureau (地方出入国在留管理局).
reminder-explain-activity_gap =
    <b>Why?</b> Your status is for work. Who does not do this work for three months without a good reason can lose it. The three months are full on { DAY($deadline) }. It does not happen by itself: the Immigration Services Agency (出入国在留管理庁) decides and looks at the reasons. Really looking for work can be a good reason. Tell us if you have another reason: our staff look at it with you.

    <b>What do you need?</b> Proof that you look for work: visits to Hello Work (ハローワーク), letters, e-mails, interviews.

    <b>Please note:</b> start at a new employer only when you have the permission (在留資格変更許可).

    <b>Whom to ask?</b> Us and Hello Work.
reminder-explain-card_lost =
    <b>Why?</b> Who loses the residence card (在留カード) must apply for a new one within 14 days after noticing it. For you this is { DAY($deadline) } at the latest. If you noticed it outside Japan, the 14 days start when you come back: ask us. If you are late, go at once and talk with us.

    <b>What do you need?</b> Your passport. The office may also want a photo and a paper of the police about the loss; we have not confirmed it, please ask the office first.

    <b>Whom to ask?</b> The Regional Immigration Services Bureau (地方出入国在留管理局), or us.
reminder-explain-passport =
    <b>Why?</b> You need a valid passport for travel and for applications. From what we know, yours is valid until { DAY($deadline) }. A new one can take months.

    <b>What do you need?</b> That differs from country to country, and we have not confirmed it. Please ask the embassy or consulate before you go there. Do not plan to renew it on a trip home before you have asked us.

    <b>Afterwards:</b> tell us the last day of the new passport.

    <b>Whom to ask?</b> The embassy or consulate of your country, or us.
reminder-explain-mynumber =
    <b>Why?</b> A My Number card (マイナンバーカード) has a last day of its own; for yours we know { DAY($deadline) }. When the stay is renewed, you must have the card extended yourself. If you have the one card that is both residence card and My Number card, ask us: other steps may apply.

    <b>What do you need?</b> Your new residence card (在留カード) and your My Number card. Never send us the number or a photo of it.

    <b>Whom to ask?</b> The town hall (市区町村の役所), or us.
reminder-explain-health_check =
    <b>Why?</b> Your employer must give you a health check at least once a year; for some work, every six months. A year after your last check is { DAY($deadline) }. If your work needs it every six months, the day is earlier: ask your employer.

    <b>What do you need?</b> Ask your employer about the place, the time and whether you may eat before.

    <b>Whom to ask?</b> Your employer. If there is no health check, tell us.
reminder-explain-reentry =
    <b>Why?</b> Who leaves Japan with the special re-entry permit (みなし再入国許可) must come back within one year, and before the period of stay ends if that is earlier. For you we count { DAY($deadline) }. This is common knowledge that we have not confirmed: please ask us or the office.

    <b>What do you need?</b> Passport and residence card (在留カード). If something keeps you from coming back, write to us at once.

    <b>Whom to ask?</b> The Regional Immigration Services Bureau (地方出入国在留管理局), the embassy of Japan, or us.
reminder-explain-lump_sum =
    <b>Why?</b> Who paid into the Japanese pension for six months or more and no longer lives in Japan can ask for a part of it, within two years. For you we count until { DAY($deadline) }. After that day it cannot be asked for.

    <b>Think first:</b> the years for which you take the lump sum no longer count for a pension. The rules are being changed, and it may matter whether you still have a re-entry permit: ask before you apply.

    <b>What do you need?</b> Your pension number, your passport and a bank account in your name. We have not confirmed the whole list: please ask.

    <b>Whom to ask?</b> The Japan Pension Service (日本年金機構), or us.
reminder-explain-preparing_status =
    <b>Why?</b> The status with which you prepare for Specified Skilled Worker (i) (特定活動) is as a rule for six months, in our count until { DAY($deadline) }. It can be extended once, and only for reasons that cannot be avoided. Its time counts towards your five years. As far as we know, it is different for drivers who get a licence (特定活動55号): up to six months for trucks, up to a year for buses and taxis, no extension, and the time comes on top of the five years. Ask us.

    <b>What do you need?</b> Residence card, passport, your test results, papers from your employer. We tell you which are missing.

    <b>Whom to ask?</b> Us, or the Regional Immigration Services Bureau (地方出入国在留管理局).

## The buttons under a worker’s reminder

reminder-button-done = ✅ Done
reminder-button-later = ⏰ Later
reminder-button-explain = ❓ I don’t understand
reminder-button-help = 🙋 I need help
reminder-button-form = ✏️ Continue your form
# $on (Date) the day of the next reminder
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ Well done! Thank you for telling us. This reminder has ended.
# $applied_on (String), $stay_expiry (String) days
reminder-late =
    ⚠️ <b>Your application came after the last day of your stay</b>

    We know these days: you applied on { DAY($applied_on) }, and the last day of your stay was { DAY($stay_expiry) }. Then, as far as we know, the application was too late, and you do not have the two months more (特例期間).

    Support staff know of it now and will help you. Write to us or call us at once. Until you know whether you may stay and work, ask us or the Regional Immigration Services Bureau (地方出入国在留管理局).

    Is one of the days wrong? Correct it: /profile, “{ profile-group-stay }”.
reminder-done-before = ✅ You have told us already that this is done.
reminder-over = This reminder is over: a date has changed, or it does not apply any more.
# $part (String) a date of “My details”
reminder-done-ask =
    ✅ <b>Well done!</b> Please tell us this date, so that we remind you at the right time:

    <b>{ WORD("profile-name", $part) }</b>

    Choose the day below, or write it, for example 2026-11-22.
reminder-done-skip = I don’t know the day
reminder-done-close = OK
reminder-later-ask = When shall we remind you again?
reminder-later-none = The last day is too near: we cannot wait. Please do it today, or tap “I need help”.
# $on (Date) the day of the next reminder
reminder-later-set = ⏰ We remind you again on { DAY($on) }.
# $number (String) of the consultation
reminder-help-sent = 🙋 Support staff have got this reminder and will write to you here. Your number is { $number }. You can write more now: what is difficult?
# $number (String) of the consultation
reminder-help-sent-before = 🙋 Support staff have got this reminder already. Your number is { $number }. You can write more now: what is difficult?
