# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = To help you, remind you of deadlines and make the records required by law, we keep what you tell us. Your employer sees nothing.
# $organisation (String)
consent-text =
    <b>{ $organisation } runs this bot.</b> { consent-keeps }

    This is not an emergency line. { danger-numbers }

    Do you agree?
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>Nobody has read your message yet.</b> We keep it for ten minutes. Do you agree? Then also tap “{ receipt-send-kept }”.

    { danger-numbers } { $phone ->
        [none] Our hours: { $hours }
       *[other] Our phone: { $phone }. { $hours }
    }

    <blockquote expandable>{ $organisation } runs this bot. { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ Your message has expired: we keep it for ten minutes. Nobody has read it.</b> Do you agree? If yes, please write it again.

    { danger-numbers } { $phone ->
        [none] Our hours: { $hours }
       *[other] Our phone: { $phone }. { $hours }
    }

    <blockquote expandable>{ $organisation } runs this bot. { consent-keeps }</blockquote>
consent-agree = Yes, I agree
consent-choose = Choose one by one
# A button: what we keep, why we keep it, and where
consent-more = More: what, why, where
# $organisation (String)
consent-purposes =
    <b>What do you agree to?</b>

    • <b>{ consents-name-reminders }:</b> we remind you of deadlines.
    • <b>{ consents-name-records }:</b> support staff keep what you ask and what they answer. If you do not agree, they still get your messages.

    Tap what you agree to, or nothing. “{ consent-continue }” means: we may keep your details and answers.
consent-continue = Continue
consent-decline = No
# $organisation, $phone, $hours (String)
consent-declined =
    <b>That is fine. We keep nothing about you.</b>

    { danger-numbers } Both are free, day and night.

    { $phone ->
        [none] When you come back, { $organisation } helps you here. { $hours }
       *[other] You can also call { $organisation }: { $phone }. { $hours }
    }

    To come back, write /start.
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    Support staff read your words here after you agree.

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>Nobody has read your message yet.</b> We keep it for ten minutes. To send it, tap “{ button-back }” and agree.
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>Nobody has read your message yet.</b> We keep it for ten minutes. To send it, tap “{ error-go_on }” and agree.

    { danger-numbers }
# In the place of the first of them. $organisation, $phone, $hours (String)
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
