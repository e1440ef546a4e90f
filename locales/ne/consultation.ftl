# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 काम
consultation-kind-pay = 💴 तलब
consultation-kind-life = 🏠 दैनिक जीवन
consultation-kind-procedure = 📄 कागजी काम
consultation-kind-health = 🩺 स्वास्थ्य
consultation-kind-harassment = 🛡 दुर्व्यवहार
consultation-kind-job_change = 🔁 काम परिवर्तन
consultation-kind-other = ❓ अरू नै कुरा
consultation-what = <b>केबारे हो?</b> सहायता कर्मचारीले पढ्न सक्छन्। तपाईंको कम्पनीले सक्दैन। दुर्व्यवहार: हाम्रा व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीले मात्र। गुनासो: एडमिनले मात्र।
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ नं. { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    भन्न चाहेको कुरा आफ्नै भाषामा लेख्नुहोस्। फोटो, कागजात वा भ्वाइस सन्देश पनि पठाउन सक्नुहुन्छ।

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = पेज: { $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ परामर्श नं. { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] यहीँबाट अगाडि लेख्न सक्नुहुन्छ। तपाईंले पहिले लेखेको हामीसँग छ।
        [1] हामीले तपाईंको सन्देश पायौँ।
       *[other] हामीले तपाईंका { $received } वटा सन्देश पायौँ।
    } अझै लेख्न सक्नुहुन्छ, वा “{ consultation-finish }” थिच्नुहोस्।

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 परामर्श नं. { $number }</b>
    { WORD("consultation-kind", $kind) }

    हामीले तपाईंको सन्देश पायौँ। { $organisation } का व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीले मात्र पढ्न सक्छन्। अझै लेख्न सक्नुहुन्छ, वा “{ consultation-finish }” थिच्नुहोस्।

    { danger-numbers }
consultation-finish = सकियो
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = तपाईंले धेरै सन्देश लेख्नुभयो। हामी सबै राख्छौँ। अबका सन्देश सहायता कर्मचारीले हरेक { $minutes } मिनेटमा एकै पटक पाउँछन्। अझै लेख्न सक्नुहुन्छ। खतरामा हुनुहुन्छ भने { sign-danger } बाट भन्नुहोस्: त्यो हाम्रा व्यवस्थापक र एडमिनले तुरुन्तै पाउँछन्।
# $number (String). Said instead of opening one more
consultation-joined = आज तपाईंले धेरै परामर्श खोल्नुभयो। अब लेखेको कुरा नं. { $number } मा जान्छ, त्यो अझै खुला छ। सहायता कर्मचारीले त्यहीँ पढ्छन्।
# $number (String)
consultation-added = ✅ परामर्श नं. { $number } मा थपियो। सहायता कर्मचारीले हेर्छन्।
# $number (String). Said when nobody chose what it is about
consultation-passed-on = तपाईंले लेखेको कुरा परामर्श नं. { $number } भएर सहायता कर्मचारीकहाँ जान्छ। उनीहरूले यहीँ जवाफ दिन्छन्। जुनसुकै बेला अझै लेख्न सक्नुहुन्छ।
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = तपाईंको सन्देश आइपुग्यो। यसका बर्मेली अक्षर Zawgyi मा लेखिएका छन्, हाम्रा सहायता कर्मचारीले राम्ररी पढ्न सक्दैनन्। सके Unicode किबोर्ड छान्नुहोस्, र अर्को सन्देश Unicode मा लेख्नुहोस्। यो सन्देश फेरि लेख्नुपर्दैन।
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ सच्याइयो
# Said below that answer
consultation-look_again = ✏️ हामीले यो सन्देश सच्यायौँ। कृपया फेरि पढ्नुहोस्।
consultation-closed = सहायता कर्मचारीले परामर्श नं. { $number } बन्द गरे। मद्दत राम्रो थियो?
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = भन्नुभएकोमा धन्यवाद।
# A button: the problem of the worker is not solved
consultation-not-solved = समस्या समाधान भएको छैन
consultation-open-again = परामर्श नं. { $number } फेरि खुल्यो। सहायता कर्मचारीले तपाईंलाई लेख्छन्।
consultation-reopened = सहायता कर्मचारीले परामर्श नं. { $number } फेरि खोले।
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = परामर्श नं. { $number } को एउटा सन्देश हामीले फिर्ता लियौँ। कृपया त्यसमा भनेको काम नगर्नुहोस्। तपाईंलाई अझै जवाफ चाहिए हामी फेरि लेख्छौँ।
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation } ले तपाईंलाई लेख्दै छ</b> (नं. { $number })। जवाफ दिन यसपछिको सन्देशमा रिप्लाई गर्नुहोस्, वा सिधै यहीँ लेख्नुहोस्। सहायता कर्मचारीले पढ्छन्।
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>सहायता कर्मचारीको सन्देश, नं. { $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ नं. { $number }: हामीले समयमा जवाफ दिन सकेनौँ। माफ गर्नुहोस्। { $readers ->
    [none] जवाफ दिन सक्ने कसैलाई हामी खोज्दै छौँ।
    [admins] हामी एडमिनलाई खबर गर्दै छौँ।
   *[other] हामी आफ्ना व्यवस्थापकलाई खबर गर्दै छौँ।
} { $phone ->
    [none] फेरि लेख्नुपर्दैन।
   *[other] पर्खन मिल्दैन भने हामीलाई फोन गर्नुहोस्: { $phone }।
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
