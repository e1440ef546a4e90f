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

## Names, for lists, calendars and previews. “Notice” (届出): what the worker must tell immigration.

reminder-name-stay_renewal = Renew your stay (在留期間更新)
reminder-name-stay_pending = Result of the renewal (特例期間)
reminder-name-total_stay = Last day of five years (通算5年)
reminder-name-interview = Regular interview (定期面談)
reminder-name-address_notice = New address (転入届・転居届)
reminder-name-contract_end_notice = Notice: contract ended (届出)
reminder-name-contract_start_notice = Notice: new contract (届出)
reminder-name-activity_gap = Three months without work
reminder-name-card_lost = New residence card (在留カード)
reminder-name-passport = Last day of your passport
reminder-name-mynumber = Last day of your My Number card
reminder-name-health_check = Health check at work (健康診断)
reminder-name-reentry = Return to Japan (再入国)
reminder-name-lump_sum = Pension: lump sum (脱退一時金)
reminder-name-preparing_status = End of preparing status (特定活動)
# Only staff look after these two; the worker reads it in “Everything kept about me”.
reminder-name-late_application = Late application for your stay
reminder-name-new_stay = The new last day of your stay

## What the worker reads. $deadline (String) the last day; $days (Number) days left

reminder-say-stay_renewal =
    <b>Renew your stay (在留期間更新許可申請)</b>

    Your stay ends on <b>{ DAY($deadline) }</b>. This is the last day to apply. { reminder-days-left }

    Do not wait for that day. Apply at the immigration office (地方出入国在留管理局). Ask us and your company for papers now.
reminder-say-stay_pending =
    <b>Your renewal: no result yet (特例期間)</b>

    You applied in time. You may stay and work until the result, but not after <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Ask the immigration office (地方出入国在留管理局) about the result now. Tell us the result.
reminder-say-total_stay =
    <b>Your five years (特定技能１号の通算5年)</b>

    By our count, the last day is <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Is the last day on your residence card (在留カード) earlier? Then that day is a deadline too. Talk with us now about your plans.
reminder-say-interview =
    <b>Regular interview (定期面談)</b>

    Our staff must talk with you by <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Please choose a time with us, or write to us when you are free. We talk about your work and your life in Japan.
reminder-say-address_notice =
    <b>Report your new address (転入届・転居届)</b>

    You moved. By <b>{ DAY($deadline) }</b>, go to the city hall (市区町村の役所) of the place where you live now. { reminder-days-left }

    Bring your residence card (在留カード). Tell us when it is done.
reminder-say-contract_end_notice =
    <b>Notice: contract ended (契約機関に関する届出)</b>

    Your contract ended. Tell immigration (出入国在留管理庁) by <b>{ DAY($deadline) }</b>. { reminder-days-left }

    You can do it online, by post or at the counter. You must do it yourself, even if your company sends its own notice. We help you.
reminder-say-contract_start_notice =
    <b>Notice: new contract (契約機関に関する届出)</b>

    You have a new contract. Tell immigration (出入国在留管理庁) by <b>{ DAY($deadline) }</b>. { reminder-days-left }

    You must do it yourself, even if your company sends its own notice. Did you apply to change your company? Ask us first.
reminder-say-activity_gap =
    <b>Three months without work</b>

    Your contract ended. We do not know of a new contract. The three months end on <b>{ DAY($deadline) }</b>. { reminder-days-left }

    After that, you can lose your status if you have no good reason. Talk with us now. Do you have a new contract? Tell us.
reminder-say-card_lost =
    <b>New residence card (在留カードの再交付)</b>

    You lost your card. Apply for a new one by <b>{ DAY($deadline) }</b> at the immigration office (地方出入国在留管理局). { reminder-days-left }

    Bring your passport. Did you find the card? Tell us.
reminder-say-passport =
    <b>Your passport</b>

    As far as we know, its last day is <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Ask your embassy or consulate now how to get a new one and how long it takes. We have not confirmed the steps of your country.
reminder-say-mynumber =
    <b>Your My Number card (マイナンバーカード)</b>

    As far as we know, its last day is <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Renew your stay first. Then take this card and your residence card to city hall (市区町村の役所) by that day.
reminder-say-health_check =
    <b>Health check at work (健康診断)</b>

    Your next health check must be by <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Your company must arrange it: ask when and where. Then tell us the day. You do not have to tell us the results.
reminder-say-reentry =
    <b>Return to Japan (みなし再入国)</b>

    As far as we know, you must be back by <b>{ DAY($deadline) }</b>. { reminder-days-left }

    We have not confirmed this day. Ask us or the immigration office (地方出入国在留管理局) before you plan your trip. Are you back already? Tell us.
reminder-say-lump_sum =
    <b>Money back from the pension (脱退一時金)</b>

    Did you pay into the pension (年金) for six months or more? You can ask for a part of it by <b>{ DAY($deadline) }</b>. { reminder-days-left }

    These years will not count for a pension later. Think first, and ask us.
reminder-say-preparing_status =
    <b>The end of your preparing status (特定活動)</b>

    As far as we know, it ends on <b>{ DAY($deadline) }</b>. { reminder-days-left }

    Apply for Specified Skilled Worker (i) before that day, at the immigration office (地方出入国在留管理局). Is another day on your residence card? Tell us now.

## Why, and what the reader needs. $deadline (String) the last day

# The one line about whom to ask.
reminder-ask-office = Ask us, or the immigration office (地方出入国在留管理局).
reminder-why-stay_renewal =
    <b>Why?</b> You may stay and work only until the last day of your stay (在留期間).

    Apply by { DAY($deadline) }. Then, as a rule, you may stay and work until the result: up to two more months. If you apply later, you get none. Office closed that day? The next open day is in time, as far as we know.
reminder-why-stay_pending =
    <b>Why?</b> Your old stay has ended. You applied in time, so you may wait for the result. This time is the special period (特例期間).

    It ends when the result comes. If no result comes, it ends on { DAY($deadline) }. Nobody can make it longer. So please ask the office now.
reminder-why-total_stay =
    <b>Why?</b> With Specified Skilled Worker (i), you can stay five years in total. A new job or field does not start the five years again. By our count, the last day is { DAY($deadline) }.

    Type (ii) needs its own test and application. Only immigration (出入国在留管理庁) decides.
reminder-why-interview =
    <b>Why?</b> The law says that support staff must talk with you at least once every three months, in a language that you understand. The last day for the next talk is { DAY($deadline) }.

    It is not a test. Tell us what is hard: work, pay, hours, home, health.
reminder-why-address_notice =
    <b>Why?</b> After you move, the law gives you 14 days to report your new address. Your last day is { DAY($deadline) }.

    Are you late? Go now, and tell us. We help you. If you do not report it within 90 days, immigration can take away your status.
reminder-why-contract_end_notice =
    <b>Why?</b> Your contract ended. You must tell immigration (出入国在留管理庁) within 14 days. Your last day is { DAY($deadline) }.

    Are you late? Send the notice today, and tell us. We help you.
reminder-why-contract_start_notice =
    <b>This notice is not a permission to work.</b> You need the permission (在留資格変更許可) first. If you do not have it, talk with us before you work.

    <b>Why?</b> You must tell immigration by { DAY($deadline) } (14 days). We do not know if your application is enough: ask us. Are you late? Talk with us now.
reminder-why-activity_gap =
    <b>Why?</b> Your status is for work. If you do not work for three months without a good reason, immigration can take it away. For you, three months end on { DAY($deadline) }.

    Immigration first asks for your reasons. Looking for work can be a good reason. Do you have another reason? Tell us.
reminder-why-card_lost =
    <b>Why?</b> From the day you noticed the loss, you have 14 days to apply for a new card (在留カード). Your last day is { DAY($deadline) }. Are you late? Go now, and tell us.

    Did you notice the loss outside Japan? The 14 days start when you come back. Ask us.
reminder-why-passport =
    <b>Why?</b> You need a valid passport to travel and to apply. As far as we know, the last day of your passport is { DAY($deadline) }. A new passport can take months.
reminder-why-mynumber =
    <b>Why?</b> Your My Number card has its own last day: { DAY($deadline) }, as far as we know. When you renew your stay, this day does not change. You must go to city hall (市区町村の役所) yourself. Do you have one card for both? Ask us: the steps can be different.
reminder-why-health_check =
    <b>Why?</b> Your company must give you a health check at least once a year. One year after your last check is { DAY($deadline) }. Some work needs it every six months: then the day is earlier. Ask your company.
reminder-why-reentry =
    <b>Why?</b> You left Japan with the special re-entry permit (みなし再入国許可). You must come back within one year, and before your stay ends. By our count, the last day is { DAY($deadline) }.

    <b>We have not confirmed this day. Please ask before you use it.</b>
reminder-why-lump_sum =
    <b>Why?</b> If you paid into the pension (年金) for six months or more and left Japan, you can ask for a part of it (脱退一時金) within two years. By our count, the last day is { DAY($deadline) }. After that, you cannot.

    <b>Think first:</b> if you take it, these years will not count for a pension later.
reminder-why-preparing_status =
    <b>Why?</b> This status (特定活動) is usually for six months. By our count, it ends on { DAY($deadline) }. You can extend it once, only if you could not avoid the delay. It counts in your five years.

    <b>Is it for a driving licence?</b> Then other rules apply. Tap “{ reminder-button-need }”.
reminder-need-stay_renewal =
    <b>What you need:</b> residence card, passport, papers from your company, tax papers. If you pay health insurance or pension yourself: proof.

    You can apply about three months before. Keep the stamp or e-mail. Is your stay 30 days or less? Ask. { reminder-ask-office }
reminder-need-stay_pending =
    <b>What you need:</b> residence card, passport, and the proof that you applied (stamp on the card, or e-mail). If your bank stops your account, show the bank this proof.

    Do not leave Japan before you ask us. { reminder-ask-office }
reminder-need-total_stay =
    <b>What can change this day?</b> Time off for birth, childcare, illness or injury is sometimes not counted. A sixth year is rarely possible. Talk with us about both at least three months before.

    <b>What you need:</b> all residence cards (old ones too), passport, papers about leave, test results.
reminder-need-interview =
    <b>What you need:</b> nothing. If you can, bring your pay slips and your residence card.

    We meet in person. We meet online only if you agree. You have no time that day? Write to us, and we find another day.
reminder-need-address_notice =
    <b>What you need:</b> the residence cards of everyone who moved.

    Did you live in another town before? Ask us first: perhaps you must also go to the city hall there. Ask the city hall (市区町村の役所) or us.
reminder-need-contract_end_notice =
    <b>What you need:</b> residence card, name and address of the company, the day your contract ended. { reminder-ask-office }

    Your health insurance and pension can change too. We have not confirmed the last days for this. Ask the city hall (市区町村の役所) or us soon.
reminder-need-contract_start_notice =
    <b>What you need:</b> residence card, name and address of the new company, the day your contract started.

    You can send it online, by post or at the counter. { reminder-ask-office }
reminder-need-activity_gap =
    <b>What you need:</b> proof that you look for work: visits to Hello Work (ハローワーク), letters, e-mails, job interviews. Ask us and Hello Work.

    Start at a new company only after you get the permission (在留資格変更許可).
reminder-need-card_lost =
    <b>What you need:</b> your passport. You may also need a photo and a police paper about the loss. We have not confirmed this: ask the office first. { reminder-ask-office }
reminder-need-passport =
    <b>What you need:</b> each country has its own rules. We have not confirmed them. Ask your embassy or consulate before you go.

    Do not wait for a trip home: ask us first. Then tell us the new last day.
reminder-need-mynumber =
    <b>What you need:</b> your new residence card (在留カード) and your My Number card. Ask the city hall (市区町村の役所) or us.

    Never send us the number or a photo of the card.
reminder-need-health_check =
    <b>What you need:</b> ask your company when and where the health check is, and if you may eat before.

    Does your company give you no health check? Tell us.
reminder-need-reentry =
    <b>What you need:</b> passport and residence card (在留カード). If you cannot come back in time, write to us at once. You can also ask the embassy of Japan. { reminder-ask-office }
reminder-need-lump_sum =
    <b>What you need:</b> pension number, passport, bank account in your name. The list may be longer.

    The rules will change. A re-entry permit that is still valid can make a difference. Ask before you apply: the Japan Pension Service (日本年金機構), or us.
reminder-need-preparing_status =
    <b>What you need:</b> residence card, passport, test results, papers from your company. { reminder-ask-office }

    <b>Driving licence (55号)?</b> As far as we know: trucks six months, buses and taxis one year. You cannot extend it. This time is not part of the five years.

## The buttons under a worker’s reminder

reminder-button-done = ✅ Done
reminder-button-applied = ✅ I have already applied
reminder-button-undo = ↩️ It is not done yet
reminder-button-later = ⏰ Later
reminder-button-explain = ❓ Why?
reminder-button-need = 📋 What do I need?
reminder-button-help = 🙋 I need help
reminder-button-form = ✏️ Continue your form
# $on (Date) the day of the next reminder
reminder-button-day = ⏰ { DAY($on) }
reminder-done = ✅ Well done! Thank you for telling us. This reminder has ended.
# Said to be done, without the day of it.
reminder-done-no_day = We do not know the day yet. Tell us: /mydates
# $applied_on (String), $stay_expiry (String) days, and what my_dates-call_when takes of our telephone
reminder-late =
    ⚠️ <b>You applied after the last day of your stay</b>

    You applied on { DAY($applied_on) }. The last day was { DAY($stay_expiry) }. As far as we know, you do not have two more months (特例期間).

    We tell support staff.
    { $phone ->
        [none] Write now, and ask if you may stay and work.
       *[other] { $we_on ->
            [now] Write or call now, and ask if you may stay and work.
           *[other] Write now, or call on { DAY($we_on) }, from { $we_at }. Ask if you may stay and work.
        }
    }
    Is a day wrong? Correct it: /profile
reminder-done-before = ✅ You have told us already that this is done.
# Above the chat, and on a screen: the worker said “done” by mistake.
reminder-undone = ↩️ All right: this is not done yet. We remind you again as before.
reminder-undone-late = ↩️ All right: this is not done yet. The last day is past, so please talk with us now.
reminder-over = This reminder is over: a date has changed, or you do not need it any more.
# $part (String) a date of “My details”; $example (String) a day that is typed right
reminder-done-ask =
    ✅ <b>Well done!</b> Please tell us this day:

    <b>{ WORD("profile-name", $part) }</b>

    Tap it below, or write it, for example { $example }.
reminder-done-skip = I don’t know the day
reminder-done-close = OK
reminder-later-ask = When shall we remind you again?
reminder-later-none = The last day is too near to wait. Please do it as soon as you can, or tap “{ reminder-button-help }”.
# $on (Date) the day of the next reminder
reminder-later-set = ⏰ We remind you again on { DAY($on) }.
# $number (String) of the consultation
reminder-help-sent = 🙋 We tell support staff about this reminder. Your number is { $number }. You can write more now: what is difficult?
# $number (String) of the consultation
reminder-help-sent-before = 🙋 You have asked for help with this reminder before. Your number is { $number }. You can write more now: what is difficult?
# Below a reply to a reminder. $number (String) of the consultation
reminder-reply-sent = ✅ Your reply to this reminder goes to support staff. Your number is { $number }.
# Behind it, where it is not done yet.
reminder-reply-done = Is it done? Then tap the button with ✅ below the reminder too.
