# Who runs the bot, what is kept and why, Telegram abroad, no emergency line. A change in meaning needs a new CONSENT_VERSION.
# $organisation (String), $registration (String), $phone (String), $contact (String)
consent-text =
    <b>Before we begin</b>

    This bot is run by <b>{ $organisation }</b>, a registered support organisation (登録支援機関, { $registration }).

    <b>What we keep:</b> the number of this chat, your language, your answers, your details and dates, and what you write to support. <b>Why:</b> to check the rules with you, to answer you, and to keep the records that the law asks us to keep. Only the support staff of { $organisation } can see it. Your employer cannot.

    <b>If you agree to all of this,</b> you also agree that we remind you of your deadlines, and that support staff keep a record of what you ask them. You can choose these one by one, and take each back at any time: /privacy.

    <b>Telegram is a company outside Japan.</b> What you write here passes through its computers abroad.

    <b>This is not an emergency line.</b> In danger, call 110 (police). For fire or ambulance, call 119. Both are free, day and night.

    Questions about your data: { $contact }, phone { $phone }.

    Do you agree?
# $organisation, $phone (String); below it stand the hours
consent-kept =
    <b>Nobody has read what you wrote yet.</b> It waits here for ten minutes at most. If you agree, one tap sends it. If you say no, it is deleted now.

    In danger, call 110 (police) or 119 (fire, ambulance). { $organisation }: { $phone }.
consent-agree = Yes, I agree to all of this
consent-choose = Choose one by one
# $organisation (String)
consent-purposes =
    <b>What else do you agree to?</b>

    • <b>Reminders:</b> we remind you of your deadlines, for example the last day of your stay.
    • <b>Records:</b> the support staff of { $organisation } keep what you ask them and what they answer. Without it they cannot help you here in writing.

    Tap what you agree to, then “Continue”. With “Continue” you agree to the rest of the text before.
consent-continue = Continue
consent-decline = No
# $organisation, $phone, $hours (String)
consent-declined =
    That is fine. We have kept nothing about you.

    In danger, call 110 (police). For fire or ambulance, call 119. Both are free, day and night.

    You can also call { $organisation }: { $phone }. { $hours }

    If you change your mind, write /start.
