## Result

result-outcome-blocked = <b>एक वा बढी बुँदा अझै पूरा भएका छैनन्।</b>
result-outcome-suspended = <b>यो क्षेत्रमा आवेदन रोकिएका छन्।</b>
result-outcome-needs_staff = <b>केही बुँदा हाम्रा कर्मचारीले जाँच्नुपर्छ।</b>
result-outcome-incomplete = <b>केही जवाफ छुटेका छन्।</b>
result-outcome-clear = <b>तपाईंका जवाफअनुसार हामीले कुनै समस्या भेटेनौँ।</b> जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) ले मात्र निर्णय गर्छ।
result-outcome-possible = <b>तपाईंका जवाफअनुसार काम परिवर्तन गर्न सकिन्छ जस्तो देखिन्छ।</b>
result-outcome-not_yet = <b>तपाईंका जवाफअनुसार अझै काम परिवर्तन गर्न सकिँदैन।</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = { $count ->
    [1] ❔ { $count } वटा बुँदाबारे अझै केही सोध्न बाँकी छ।
   *[other] ❔ { $count } वटा बुँदाबारे अझै केही सोध्न बाँकी छ।
}
# $criterion (String)
result-not_asked = ❔ { $criterion }: अझै सोधिएको छैन
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }: अझै केही सोध्न बाँकी छ
result-who_decides = जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) ले मात्र निर्णय गर्छ। यो जाँचले के छुटेको हुन सक्छ, त्यो देखाउँछ।
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>अब:</b> { $todo }
result-papers = 📄 <b>यसको प्रमाण:</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }: { $title }
   *[other] { WORD("result-certainty", $certainty) }: <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ पक्का (आधिकारिक पेज)
# How sure a source is.
result-certainty-likely = 🔹 सम्भवतः सही (अर्को पेजमा लेखिएको छ)
result-certainty-unsettled = ❓ स्पष्ट छैन (स्पष्ट लेखिएको पेज छैन)
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] यो अहिलेसम्म कसैले जाँचेको छैन। हामीलाई सोध्नुहोस्।
               *[other] आधिकारिक पेजमा पछिल्लो पटक जाँचेको दिन { $on } हो, 180 दिनभन्दा बढी भयो। कृपया पक्का गरिदिन हामीलाई भन्नुहोस्।
            }
       *[other] आधिकारिक पेजमा जाँचेको दिन: { $on }।
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>अझै पक्का भएको छैन।</b> कृपया यसमा भर पर्नुअघि हाम्रा कर्मचारीलाई सोध्नुहोस्।
result-unconfirmed-why = हामीले देखेका कुनै आधिकारिक पेजमा यो स्पष्ट लेखिएको छैन। हाम्रा कर्मचारीले पक्का गर्छन्।
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 सहायता कर्मचारीलाई पठाउनुहोस्
result-go_on = 🔎 बाँकी सबै पनि जाँच्नुहोस्
result-more = 📋 यो नतिजाबारे थप
result-sheet = 🖨 देखाउने पाना बनाउनुहोस् (PDF)
result-details =
    <b>यो नतिजाबारे थप</b>

    कुनै बुँदा थिच्नुहोस्। कारण, त्यसको प्रमाण हुने कागजात, र कहाँ लेखिएको छ, हेर्न सक्नुहुन्छ।
# The sheet, for family, employer and office.
result-sheet-title = जाँचको नतिजा
# The worker's name follows.
result-sheet-about = जवाफ दिने व्यक्ति:
result-sheet-summary = नतिजा
result-sheet-outcome = जाँचले के भन्छ
result-sheet-against = अझै पूरा नभएको
result-sheet-next = के गर्ने
result-sheet-points = बुँदाहरू
result-sheet-papers = कागजात
result-sheet-answers = जवाफ
result-sheet-note = ध्यान दिनुहोस्
result-sheet-sent = कसैलाई देखाउनुअघि आफैँ पढ्नुहोस्। यसमा स्वास्थ्य परीक्षण र तपाईंले तिरेको पैसाबारे लेखिएको हुन सक्छ।
