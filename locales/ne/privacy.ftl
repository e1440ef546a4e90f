## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 गोपनीयता सूचना
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = हामी को हौँ
privacy-page-what = के र किन
privacy-page-yes = तपाईंको सहमति
privacy-page-never = नपठाउनुहोस्
privacy-page-time = कति समय
privacy-page-seen = कसले देख्छ
privacy-page-where = कहाँ छ
privacy-page-rights = तपाईंका अधिकार
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    यो बट { $organisation } ले चलाउँछ। यो दर्ता गरिएको सहायता संस्था हो (登録支援機関, { $registration })।

    { $phone ->
        [none] तपाईंको डेटाबारे प्रश्न: { $contact }।
       *[other] तपाईंको डेटाबारे प्रश्न: { $contact }, फोन { $phone }।
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    हामी यो च्याटको नम्बर, तपाईंको भाषा, जवाफ, विवरण र मिति, अनि सहायता कर्मचारीलाई लेखेका कुरा राख्छौँ।

    यो हामी तपाईंसँगै नियम जाँच्न, तपाईंलाई जवाफ दिन र अन्तिम मिति सम्झाउन चलाउँछौँ। कानुनअनुसार हामीले आफ्नो सहायताको अभिलेख राख्नुपर्छ।
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }” को अर्थ तीन कुरा हो। तपाईंले भनेका कुरा हामीले राख्न पाउँछौँ। अन्तिम मिति सम्झाउन पाउँछौँ। सहायता कर्मचारीले तपाईंले सोधेको कुरा र आफूले दिएको जवाफ राख्न पाउँछन्।

    एक-एक गरी पनि छान्न सक्नुहुन्छ। हरेक सहमति जुनसुकै बेला फिर्ता लिन सक्नुहुन्छ: /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    हामी माइ नम्बर, बैंक खाता नम्बर, पासवर्ड वा कार्डका फोटो लिँदैनौँ। कृपया यहाँ नपठाउनुहोस्।
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • तपाईंका विवरण: तपाईंले नमेटाउन्जेल।
    • तपाईंका जाँच: { NUMBER($checks_days, useGrouping: 0) } दिन।
    • परामर्श र सहायताका अभिलेख: तपाईंको सम्झौता सकिएपछि एक वर्ष र { NUMBER($margin_days, useGrouping: 0) } दिन।
    • हाम्रो सूचीमा नभएको व्यक्ति: परामर्श सकिएपछि { NUMBER($chat_days, useGrouping: 0) } दिन। हामीले जवाफ दिइसकेको भए, तपाईंको अन्तिम सन्देशको { NUMBER($silent_days, useGrouping: 0) } दिनपछि सबै मेटाउँछौँ।
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    { $organisation } का सहायता कर्मचारी, व्यवस्थापक र एडमिनले। अडिटरले अभिलेख पढ्न सक्छन्। सहायता कर्मचारीबारेको गुनासो एडमिनले मात्र पढ्छन्।

    तपाईंको कम्पनीले केही देख्दैन। त्यस कुरामा तपाईं सहमत भए मात्र, वा कानुनले भने मात्र, हामी कम्पनीलाई केही भन्छौँ।
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    तपाईंको डेटा भएको कम्प्युटर रहेको देश: { COUNTRY($hosted_in) }। { $is_encrypted ->
        [yes] त्यहाँ तपाईंको नाम र लेखेका कुरा गुप्त कोडमा (इन्क्रिप्ट) राखिन्छन्।
       *[no] यो बटले त्यहाँ डेटा इन्क्रिप्ट गर्दैन।
    }

    Telegram जापानबाहिरको कम्पनी हो। यहाँ लेखेको कुरा विदेशमा रहेका उसका कम्प्युटर भएर जान्छ।
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – आफ्नो डेटा हेर्नुहोस्, सच्याउनुहोस् वा डाउनलोड गर्नुहोस्
    /stop – समाचार रोक्नुहोस्
    /forget – आफ्नो डेटा मेटाउनुहोस्
    /privacy – हरेक सहमति जुनसुकै बेला फिर्ता लिनुहोस्

    यो आपतकालीन फोन होइन। { danger-numbers } दुवै निःशुल्क छन्, दिनरात।
