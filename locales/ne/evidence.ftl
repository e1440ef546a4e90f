# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] यसमा सायद कार्ड, राहदानी वा बैंकको पासबुक देखिन्छ।
    [my_number] यसमा माइ नम्बर (マイナンバー) भएजस्तो देखियो।
    [card] यसमा कार्ड, राहदानी वा तिनको नम्बर भएजस्तो देखियो।
    [bank_account] यसमा बैंक खाता नम्बर भएजस्तो देखियो।
    [password] यसमा पासवर्ड वा पिन भएजस्तो देखियो।
    [mistake] सायद तपाईंले भूलले पठाउनुभयो, वा यो अरू कसैबारे थियो।
   *[other] यो यहाँ रहनु हुँदैन भन्ने उनीहरूलाई लाग्यो।
}
# $readers (String)
evidence-who = { $readers ->
    [admins] हाम्रा एडमिनले
   *[restricted] हाम्रा व्यवस्थापक र एडमिनले
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only = { $readers ->
    [none] यहाँ कसैले यो हेर्न पाउँदैन।
   *[other] { evidence-who } मात्र यो हेर्न सक्छन्।
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] सहायता कर्मचारीले
    [admins] हाम्रा एक जना एडमिनले
   *[restricted] हाम्रा एक जना व्यवस्थापक वा एडमिनले
}
evidence-out = हामी तपाईंको सन्देश यो च्याटबाट र सहायता कर्मचारीका च्याटबाट मेटाउँछौँ। Telegram ले नदिए तपाईंलाई यहीँ लेख्छौँ।
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by } तपाईंको { DAY($on) }, { $time } को सन्देश हटाए।</b> { evidence-because } तपाईंले केही गल्ती गर्नुभएको छैन।

    त्यसमा लेखेको केही पनि हामी राख्दैनौँ। त्यसमा अरू कुरा पनि थियो? कृपया त्यति भाग फेरि पठाउनुहोस्।

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by } तपाईंको { DAY($on) }, { $time } को सन्देश लुकाए।</b> { evidence-because } तपाईंले केही गल्ती गर्नुभएको छैन।

    कानुनी मुद्दाका लागि तपाईंका अभिलेख राखिएका छन्, त्यसैले लुकाइएको प्रति राख्छौँ। { evidence-who } मात्र त्यो प्रति पढ्न सक्छन्।

    <blockquote expandable>मुद्दा सकिएपछि हामी त्यो प्रति नष्ट गर्छौँ र तपाईंलाई भन्छौँ। { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by } तपाईंको { DAY($on) }, { $time } को सन्देश लुकाए।</b> { evidence-because } तपाईंले केही गल्ती गर्नुभएको छैन।

    हामी लुकाइएको प्रति राख्छौँ। { evidence-who } मात्र पढ्न सक्छन्। यसको के गर्ने, उनीहरूले { DAY($decide_on) } सम्म निर्णय गर्नुपर्छ।

    <blockquote expandable>उनीहरूले त्यो प्रति प्रमाणका रूपमा राख्न, नष्ट गर्न, वा तपाईंको सन्देश फेरि देखाउन सक्छन्। के निर्णय गरे, हामी तपाईंलाई भन्छौँ। त्यसबेलासम्म तपाईंबारेका अरू अभिलेखजत्तिकै समय यो प्रति राख्छौँ। तपाईं यो पढ्न सक्नुहुन्छ: /mydata, “{ my_data-send }”। { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by } तपाईंको { DAY($on) }, { $time } को सन्देश लुकाए।</b> { evidence-because } तपाईंले केही गल्ती गर्नुभएको छैन।

    हामी अङ्क हटाएर लुकाइएको प्रति राख्छौँ। { evidence-who } मात्र पढ्न सक्छन्। के गर्ने, उनीहरूले { DAY($decide_on) } सम्म निर्णय गर्नुपर्छ।

    <blockquote expandable>उनीहरूले त्यो प्रति प्रमाणका रूपमा राख्न, नष्ट गर्न, वा तपाईंको सन्देश फेरि देखाउन सक्छन्। के निर्णय गरे, हामी तपाईंलाई भन्छौँ। त्यसबेलासम्म तपाईंबारेका अरू अभिलेखजत्तिकै समय यो प्रति राख्छौँ। तपाईं यो पढ्न सक्नुहुन्छ: /mydata, “{ my_data-send }”। { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = तपाईंको { DAY($on) }, { $time } को लुकाइएको सन्देश: यसमा लेखेका कुराको प्रति हामी प्रमाणका रूपमा राख्छौँ। { evidence-who } मात्र त्यो प्रति पढ्न सक्छन्। तपाईं पनि पढ्न सक्नुहुन्छ: /mydata, “{ my_data-send }”। तपाईंको परामर्शका अभिलेखसँगै हामी यो मेटाउँछौँ।
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] तपाईंको { DAY($on) }, { $time } को लुकाइएको सन्देश: तपाईंका अभिलेख अब कानुनी मुद्दाका लागि राखिँदैनन्, त्यसैले हामीले त्यो प्रति नष्ट गरिसक्यौँ। त्यसमा लेखेको केही पनि हाम्रा अभिलेखमा राख्दैनौँ।
   *[manager] तपाईंको { DAY($on) }, { $time } को लुकाइएको सन्देश: त्यो प्रति नष्ट गर्ने निर्णय भयो, र हामीले नष्ट गरिसक्यौँ। त्यसमा लेखेको केही पनि हाम्रा अभिलेखमा राख्दैनौँ।
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] तपाईंको { DAY($on) }, { $time } को लुकाइएको सन्देश: फेरि देखाउने निर्णय भयो। यसमा लेखेका कुरा सहायता कर्मचारीले पढ्न सक्छन्।
    [admins] तपाईंको { DAY($on) }, { $time } को लुकाइएको सन्देश: फेरि राख्ने निर्णय भयो। यसमा लेखेका कुरा हाम्रा एडमिनले मात्र पढ्न सक्छन्।
   *[restricted] तपाईंको { DAY($on) }, { $time } को लुकाइएको सन्देश: फेरि राख्ने निर्णय भयो। यसमा लेखेका कुरा हाम्रा व्यवस्थापक र एडमिनले मात्र पढ्न सक्छन्।
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 नं. { $number }: हटाइएको सन्देश नं. { $number } मा पनि छ। त्यो त्यहाँ रहन्छ, किनभने हटाउने व्यक्तिले नं. { $number } पढ्न सक्दैन।
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ तपाईंको { DAY($on) }, { $time } को सन्देश सहायता कर्मचारीको समूहबाट मेटाउन सकेनौँ: Telegram ले दिएन। सहायता कर्मचारीले सायद त्यहाँ अझै देख्न सक्छन्। मेटाउन हामीले उनीहरूलाई भनेका छौँ।
