# Language, consent, menu, help: the first screens.

# Shown before a language is chosen: every locale says it in its own language.
language-choose = Please choose your language.
language-button = 🌐 Language

# Who runs the bot, what is kept and why, Telegram abroad, no emergency line. A change in meaning needs a new CONSENT_VERSION.
# $organisation (String), $registration (String), $phone (String), $contact (String)
consent-text =
    <b>Before we begin</b>

    This bot is run by <b>{ $organisation }</b>, a registered support organisation (登録支援機関, { $registration }).

    <b>What we keep:</b> the number of this chat, your language, your answers, and what you write to support. <b>Why:</b> to check the rules with you, to answer you, and to keep the records that the law asks us to keep. Only the support staff of { $organisation } can see it. Your employer cannot.

    <b>Telegram is a company outside Japan.</b> What you write here passes through its computers abroad.

    <b>This is not an emergency line.</b> In danger, call 110 (police). For fire or ambulance, call 119. Both are free, day and night.

    Questions about your data: { $contact }, phone { $phone }.

    Do you agree?
consent-agree = Yes, I agree
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
menu-button = Menu
back-button = ← Back

# $organisation (String), $phone (String)
help-text =
    <b>This bot helps you with your life and work in Japan.</b>

    /menu – check the rules for your status, or ask support
    /language – read another language
    /help – this text

    { $organisation } runs it. Phone: { $phone }

    <b>In danger, call 110 (police). For fire or ambulance, call 119.</b> Both are free, day and night.

# Descriptions that Telegram shows beside the commands.
command-menu = Show the menu
command-help = What this bot does, and whom to call in danger
command-language = Read another language
command-staff = Who is on the support staff

# Answers to what did not work.
button-old = This button is from an older screen. Please use the newest one.
refused-staff = This is for support staff only.
refused-admin = Only an admin can do this.
# Telegram did not take our answer in time.
unanswered = The connection was bad, but we have kept what you did. Please go on in the newest screen.
# $code (String) a short code that support can look up
sorry = Something went wrong on our side, and this step was not kept. Please try again. If it happens again, tell support this code: { $code }
