# Language, consent, menu, help: the first screens.

# Shown before a language is chosen: every locale says it in its own language.
language-choose = Please choose your language.
language-button = 🌐 Language

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
consent-declined =
    That is fine. We have kept nothing about you.

    In danger, call 110 (police). For fire or ambulance, call 119. Both are free, day and night.

    If you change your mind, write /start.

menu-text =
    <b>What would you like to do?</b>

    You can also simply write here, or send a photo or a voice message. Support staff will read it.
menu-eligibility = 🔎 Am I eligible?
menu-job_change = 🔁 Changing jobs
menu-consultation = 💬 Ask support
menu-guide = 📖 Guide
menu-my_dates = ⏰ My dates
menu-profile = 👤 My details
menu-button = Menu
back-button = ← Back

# $organisation (String), $phone (String)
help-text =
    <b>This bot helps you with your life and work in Japan.</b>

    /menu – check the rules for your status, or ask support
    /language – read another language
    /profile – your details and dates
    /mydates – what comes next, and how many days are left
    /mydata – everything that is kept about you
    /privacy – what is done with your data, your consents
    /stop – no more notices
    /forget – be forgotten
    /help – this text

    { $organisation } runs it. Phone: { $phone }

    <b>In danger, call 110 (police). For fire or ambulance, call 119.</b> Both are free, day and night.

# Staff read this above the help.
help-staff = <b>For support staff</b>
# $name (String) a command
help-staff-command = /{ $name } – { WORD("command", $name) }
help-staff-file = Send the roster file (.xlsx) here: first you read what it would change.
help-staff-workers = <b>What workers read here</b>

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = Show the menu
command-help = What this bot does, and whom to call in danger
command-language = Read another language
command-profile = Your details and dates
command-mydates = What comes next, and how many days are left
command-mydata = See, correct and get everything kept about you
command-privacy = What is done with your data, and your consents
command-stop = No more notices
command-forget = Be forgotten
command-staff = Who is on the support staff
command-tasks = What staff have to do
command-notice = Note what has to be reported within 14 days
command-roster = Find a worker: card, invitation, contract
command-export = Take the roster or the log as a workbook
command-complaints = Complaints about support staff

# Answers to what did not work.
button-old = This button is from an older screen. Please use the newest one.
refused-staff = This is for support staff only.
refused-admin = Only an admin can do this.
refused-reader = Only staff can read this.
refused-exporter = Only managers, admins and auditors can export.
# Telegram did not take our answer in time.
unanswered = The connection was bad, but we have kept what you did. Please go on in the newest screen.
# $code (String) a short code that support can look up
sorry = Something went wrong on our side, and this step was not kept. Please try again. If it happens again, tell support this code: { $code }
