# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

consents-button = ✅ मेरा सहमति
consents-list =
    <b>मेरा सहमति</b>

    ✅ सहमत हुनुहुन्छ। ⬜ सहमत हुनुहुन्न। थप पढ्न वा फेर्न एउटा छान्नुहोस्।
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = अहिले: तपाईं सहमत हुनुहुन्छ।
consents-now-not-given = अहिले: तपाईं सहमत हुनुहुन्न।
consents-give = ✅ सहमत छु
consents-withdraw = मेरो सहमति फिर्ता लिन्छु
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = सम्झाउने सन्देश
consents-name-records = मैले सोधेका कुराको अभिलेख
consents-name-health = स्वास्थ्यबारे प्रश्न
consents-case-health = स्वास्थ्य (नं. { $number })
consents-case-employer = मेरो कम्पनीलाई भन्ने (नं. { $number })
consents-why-reminders = तपाईंका मिति हेरेर हामी अन्तिम मिति सम्झाउँछौँ, जस्तै तपाईंको बसाइको अन्तिम दिन।
consents-without-reminders = सहमत नभए: हामी तपाईंलाई सम्झाउँदैनौँ। अन्तिम मिति आफैँले सम्झिनुहोस्।
consents-why-records = तपाईंले लेखेका कुरा र आफूले दिएका जवाफ सहायता कर्मचारीले राख्छन्। यी उनीहरूले गरेको सहायताका अभिलेख हुन्।
consents-without-records = सहमत नभए: तपाईंका सन्देश सहायता कर्मचारीकहाँ पुग्छन् नै। उनीहरूले यहाँ जवाफ दिन्छन् वा तपाईंलाई फोन गर्छन्। कानुनले मागेका अभिलेख हामी त्यसबेला पनि राख्छौँ।
consents-why-health = यो परामर्शमा तपाईंले आफ्नो स्वास्थ्यबारे भनेका कुरा सहायता कर्मचारीले राख्छन्। स्वास्थ्य निजी कुरा हो, त्यसैले हामी हरेक पटक सोध्छौँ।
consents-without-health = सहमत नभए: तपाईंका सन्देश सहायता कर्मचारीकहाँ पुग्छन् नै। उनीहरूले यहाँ जवाफ दिन्छन् वा तपाईंलाई फोन गर्छन्। कानुनले मागेका अभिलेख हामी त्यसबेला पनि राख्छौँ।
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = नियम जाँच्दा तपाईंको स्वास्थ्यबारे सोधिन्छ, किनभने एउटा नियम स्वास्थ्य परीक्षण (健康診断) को हो।
consents-without-health_check = सहमत नभए: स्वास्थ्यबारे तपाईंका जवाफ हामी मेटाउँछौँ। त्यसपछि नियम जाँच्दा स्वास्थ्यको नतिजा “{ verdict-unknown }” हुन्छ।
consents-why-employer = यो समस्या समाधान गर्न चाहिने कुरा सहायता कर्मचारीले तपाईंको कम्पनीलाई भन्न पाउँछन्।
consents-without-employer = सहमत नभए: सहायता कर्मचारीले अब तपाईंको कम्पनीलाई केही भन्दैनन्। पहिले भनिसकेको कुरा फिर्ता लिन सक्दैनन्। तैपनि कहिलेकाहीँ कानुनअनुसार खबर गर्नैपर्छ।
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>तपाईंले सोधेका कुराको अभिलेख हामीले राख्न हुन्छ?</b>

    तपाईंको सन्देश { $organisation } का सहायता कर्मचारीले पाइसके। तपाईंको सन्देश र उनीहरूको जवाफ अभिलेखका रूपमा राख्न हुन्छ? तपाईंले यसमा अझै सहमति दिनुभएको छैन, वा सहमति फिर्ता लिनुभयो।
consents-ask-health =
    <b>तपाईंले आफ्नो स्वास्थ्यबारे भनेका कुरा हामीले राख्न हुन्छ?</b>

    स्वास्थ्य निजी कुरा हो। { $organisation } का सहायता कर्मचारीले यो यही परामर्शका लागि मात्र राख्छन्। तपाईंको कम्पनीले यो देख्दैन।

    तपाईं जुनसुकै बेला सहमति फिर्ता लिन सक्नुहुन्छ: /privacy, “{ consents-button }”।
consents-ask-yes = ✅ हुन्छ, सहमत छु
consents-ask-no = सहमत छैन

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>परामर्श नं. { $number } बारे हामीले तपाईंको कम्पनीलाई भन्न हुन्छ?</b>
    { WORD("consultation-kind", $kind) }

    तपाईंको कम्पनीसँग कुरा गर्दा मद्दत हुन सक्छ भन्ने सहायता कर्मचारीलाई लाग्छ। निर्णय तपाईंको हो। हुँदैन भन्नुभयो भने पनि उनीहरूले तपाईंलाई मद्दत गर्छन्।
consents-employer-yes = हुन्छ, मेरो कम्पनीलाई भन्नुहोस्
consents-employer-no = हुँदैन, मेरो कम्पनीलाई नभन्नुहोस्
# $number (String)
consents-employer-said-yes = ✅ तपाईं सहमत हुनुभयो: परामर्श नं. { $number } बारे सहायता कर्मचारीले तपाईंको कम्पनीलाई भन्न पाउँछन्। सहमति फिर्ता लिन सक्नुहुन्छ: /privacy, “{ consents-button }”।
consents-employer-said-no = तपाईंले हुँदैन भन्नुभयो: परामर्श नं. { $number } बारे सहायता कर्मचारीले तपाईंको कम्पनीलाई भन्दैनन्।
