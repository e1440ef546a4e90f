# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = Sine-save namin ang sinasabi mo, para matulungan ka, mapaalalahanan ka sa mga deadline at magawa ang mga record na hinihingi ng batas. Walang nakikita rito ang employer mo.
# $organisation (String)
consent-text =
    <b>{ $organisation } ang nagpapatakbo ng bot na ito.</b> { consent-keeps }

    Hindi ito emergency line. { danger-numbers }

    Payag ka ba?
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>Wala pang nakabasa ng mensahe mo.</b> Sampung minuto lang namin ito itatabi. Payag ka ba? Kung oo, pindutin mo rin ang “{ receipt-send-kept }”.

    { danger-numbers } { $phone ->
        [none] Oras namin: { $hours }
       *[other] Telepono namin: { $phone }. { $hours }
    }

    <blockquote expandable>{ $organisation } ang nagpapatakbo ng bot na ito. { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ Nag-expire na ang mensahe mo: sampung minuto lang namin ito itinatabi. Walang nakabasa nito.</b> Payag ka ba? Kung oo, isulat mo itong muli.

    { danger-numbers } { $phone ->
        [none] Oras namin: { $hours }
       *[other] Telepono namin: { $phone }. { $hours }
    }

    <blockquote expandable>{ $organisation } ang nagpapatakbo ng bot na ito. { consent-keeps }</blockquote>
consent-agree = Oo, payag ako
consent-choose = Pumili nang isa-isa
# A button: what we keep, why we keep it, and where
consent-more = Iba pa: ano, bakit, saan
# $organisation (String)
consent-purposes =
    <b>Saan ka pumapayag?</b>

    • <b>{ consents-name-reminders }:</b> pinapaalalahanan ka namin sa mga deadline.
    • <b>{ consents-name-records }:</b> sine-save ng support staff ang mga tanong mo at sagot nila. Kahit hindi ka payag, matatanggap nila ang mensahe mo.

    Pindutin ang mga pinapayagan mo, o huwag pumindot. Ibig sabihin ng “{ consent-continue }”: puwede naming i-save ang mga detalye at sagot mo.
consent-continue = Magpatuloy
consent-decline = Hindi ako payag
# $organisation, $phone, $hours (String)
consent-declined =
    <b>Ayos lang iyon. Wala kaming sine-save tungkol sa iyo.</b>

    { danger-numbers } Parehong libre, araw at gabi.

    { $phone ->
        [none] Kapag bumalik ka, tutulungan ka rito ng { $organisation }. { $hours }
       *[other] Puwede mo ring tawagan ang { $organisation }: { $phone }. { $hours }
    }

    Para bumalik, isulat ang /start.
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    Mababasa lang ng support staff ang isinulat mo rito pagkatapos mong pumayag.

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>Wala pang nakabasa ng mensahe mo.</b> Sampung minuto lang namin ito itatabi. Para maipadala ito, pindutin ang “{ button-back }” at pumayag.
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>Wala pang nakabasa ng mensahe mo.</b> Sampung minuto lang namin ito itatabi. Para maipadala ito, pindutin ang “{ error-go_on }” at pumayag.

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
