# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = तपाईंलाई मद्दत गर्न, अन्तिम मिति सम्झाउन र कानुनले मागेको अभिलेख बनाउन हामी तपाईंले भनेका कुरा राख्छौँ। तपाईंको कम्पनीले केही पनि देख्दैन।
# $organisation (String)
consent-text =
    <b>यो बट { $organisation } ले चलाउँछ।</b> { consent-keeps }

    यो आपतकालीन फोन होइन। { danger-numbers }

    के तपाईं सहमत हुनुहुन्छ?
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>तपाईंको सन्देश अहिलेसम्म कसैले पढेको छैन।</b> हामी यो दस मिनेट राख्छौँ। के तपाईं सहमत हुनुहुन्छ? सहमत भए, त्यसपछि “{ receipt-send-kept }” पनि थिच्नुहोस्।

    { danger-numbers } { $phone ->
        [none] हाम्रो समय: { $hours }
       *[other] हाम्रो फोन: { $phone }। { $hours }
    }

    <blockquote expandable>यो बट { $organisation } ले चलाउँछ। { consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ तपाईंको सन्देशको समय सकियो: हामी सन्देश दस मिनेट राख्छौँ। यो कसैले पढेको छैन।</b> के तपाईं सहमत हुनुहुन्छ? सहमत भए कृपया फेरि लेख्नुहोस्।

    { danger-numbers } { $phone ->
        [none] हाम्रो समय: { $hours }
       *[other] हाम्रो फोन: { $phone }। { $hours }
    }

    <blockquote expandable>यो बट { $organisation } ले चलाउँछ। { consent-keeps }</blockquote>
consent-agree = हुन्छ, सहमत छु
consent-choose = एक-एक गरी छान्छु
# A button: what we keep, why we keep it, and where
consent-more = थप: के, किन, कहाँ
# $organisation (String)
consent-purposes =
    <b>तपाईं केमा सहमत हुनुहुन्छ?</b>

    • <b>{ consents-name-reminders }:</b> हामी तपाईंलाई अन्तिम मिति सम्झाउँछौँ।
    • <b>{ consents-name-records }:</b> सहायता कर्मचारीले तपाईंले सोधेको कुरा र आफूले दिएको जवाफ राख्छन्। सहमत नभए पनि तपाईंका सन्देश उनीहरूकहाँ पुग्छन्।

    सहमत भएका कुरा थिच्नुहोस्; कुनै पनि नथिचे पनि हुन्छ। “{ consent-continue }” को अर्थ: हामीले तपाईंका विवरण र जवाफ राख्न पाउँछौँ।
consent-continue = अगाडि बढ्छु
consent-decline = सहमत छैन
# $organisation, $phone, $hours (String)
consent-declined =
    <b>ठीक छ। हामी तपाईंबारे केही राख्दैनौँ।</b>

    { danger-numbers } दुवै निःशुल्क छन्, दिनरात।

    { $phone ->
        [none] तपाईं फेरि आउँदा { $organisation } ले यहीँ मद्दत गर्छ। { $hours }
       *[other] तपाईं { $organisation } मा फोन पनि गर्न सक्नुहुन्छ: { $phone }। { $hours }
    }

    फेरि आउन /start लेख्नुहोस्।
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    तपाईंले यहाँ लेखेका कुरा सहायता कर्मचारीले तपाईं सहमत भएपछि मात्र पढ्छन्।

    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>तपाईंको सन्देश अहिलेसम्म कसैले पढेको छैन।</b> हामी यो दस मिनेट राख्छौँ। पठाउन “{ button-back }” थिच्नुहोस् र सहमति दिनुहोस्।
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>तपाईंको सन्देश अहिलेसम्म कसैले पढेको छैन।</b> हामी यो दस मिनेट राख्छौँ। पठाउन “{ error-go_on }” थिच्नुहोस् र सहमति दिनुहोस्।

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
