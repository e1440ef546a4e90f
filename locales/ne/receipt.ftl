# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ नं. { $number }: हामीले तपाईंको सन्देश पायौँ।</b> यो सहायता कर्मचारीकहाँ जान्छ। तपाईंको कम्पनीले देख्न सक्दैन।
# $number, $kind (String)
receipt-added = <b>✅ नं. { $number } मा थपियो।</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 नं. { $number }: { $organisation } का व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीले मात्र यो पढ्न सक्छन्।</b> तपाईंको कम्पनीले देख्न सक्दैन।
# $number, $organisation (String)
receipt-complaint = <b>🔒 नं. { $number }: { $organisation } का एडमिनले मात्र यो पढ्न सक्छन्।</b> सहायता कर्मचारीले देख्न सक्दैनन्।
receipt-what = केबारे हो? भन्नै पर्दैन।
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] हाम्रा व्यवस्थापक र एडमिनले
    [admins] हाम्रा एडमिनले
   *[group] सहायता कर्मचारीले
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who } { DAY($on) }, { $until } सम्म जवाफ दिन्छन्।
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who } आज, { DAY($on) }, { $until } सम्म जवाफ दिन्छन्।
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = अहिले बन्द छ। हामी { DAY($opens_on) }, { $at } मा खोल्छौँ। { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } पर्खन मिल्दैन भने { $phone } मा फोन गर्नुहोस्।
# $readers (String)
receipt-answer-unknown = { receipt-who } सकेसम्म चाँडो यहीँ जवाफ दिन्छन्।
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 { danger-alarmed_ones }लाई हामी खबर गर्दै छौँ। अझै कसैले तपाईंलाई मद्दत गरिरहेको छैन। तपाईंलाई यहीँ लेख्छौँ।
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ यो पढ्न सक्ने कसैलाई हामीले अझै भेट्टाउन सकेनौँ। अरू फोन नम्बरका लागि { sign-danger } थिच्नुहोस्।
   *[other] ⚠️ यो पढ्न सक्ने कसैलाई हामीले अझै भेट्टाउन सकेनौँ। हामीलाई फोन गर्नुहोस्: { $phone }। अरू फोन नम्बरका लागि { sign-danger } थिच्नुहोस्।
}
receipt-alarm-taken = ✅ हाम्रा एक जना व्यवस्थापक वा एडमिनले अहिले तपाईंलाई मद्दत गर्दै छन्। उनले तपाईंलाई लेख्छन् वा फोन गर्छन्।
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = यो पढ्न सक्ने यहाँका सबैको नाम तपाईंले दिनुभयो, त्यसैले कसैले यो पढ्दैन। बाहिरको कार्यालयलाई सोध्न सक्नुहुन्छ। फोन नम्बर: { sign-danger } र “{ menu-guide }”।
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ अहिले खबर गर्न सकिने हाम्रा सबै व्यवस्थापक र एडमिनबाट तपाईंले यो लुकाउनुभएको छ। त्यसैले हामी कसैलाई भन्दैनौँ। अरू फोन नम्बरका लागि { sign-danger } थिच्नुहोस्।
receipt-complaint-kept = <b>⚠️ नं. { $number }: तपाईंले लेखेको हामी राख्छौँ, तर यहाँ कसैले पढ्दैन।</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ नं. { $number }: यहाँ कसैले अझै यो पढेको छैन।</b> अहिले यो पढ्न सक्ने कसैलाई भेट्टाउन सकेनौँ। सहायता कर्मचारीको समूहलाई यो नम्बर मात्र भन्छौँ।

    <b>नपर्खनुहोस्। { danger-numbers }</b> अरू कार्यालय र नम्बर { sign-danger } मा छन्।
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ नं. { $number }: अहिले यो पढ्न सक्ने कसैलाई भेट्टाउन सकेनौँ।</b> यो पहिले सहायता कर्मचारीको समूहमा थियो। सायद उनीहरूले पढिसके। अब उनीहरूलाई यो नम्बर मात्र भन्छौँ।

    <b>नपर्खनुहोस्। { danger-numbers }</b> अरू कार्यालय र नम्बर { sign-danger } मा छन्।
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ नं. { $number }: यो पढ्न सक्ने कसैलाई अझै भेट्टाउन सकेका छैनौँ।</b> सहायता कर्मचारीको समूहलाई यो नम्बर मात्र भन्छौँ।

    <b>नपर्खनुहोस्। { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}हामीलाई पनि फोन गर्न सक्नुहुन्छ: { $phone }।
    }{" "}{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ नं. { $number }: यो पढ्न सक्ने एक जनाले अहिले खोले।
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ नं. { $number }: तपाईंको सन्देश अब सहायता कर्मचारीले पाए।
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ यो फोटो वा फाइल हामीले पायौँ।
receipt-gone = यो सन्देश पहिले नै सारिएको वा मेटाइएको छ।
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>यो सन्देश केबारे हो?</b> 🔒 भएको: हाम्रा व्यवस्थापक, एडमिन र उनीहरूले छानेका कर्मचारीले मात्र पढ्न सक्छन्। गुनासो एडमिनले मात्र पढ्न सक्छन्। 🔒 नभएको: सबै सहायता कर्मचारीले पढ्न सक्छन्।
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>यो सन्देश सबै सहायता कर्मचारीलाई पढ्न दिने?</b> यो नं. { $number } मा, उनीहरूको समूहमा जान्छ। उनीहरूले तुरुन्तै पढ्न सक्छन्।
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ हामीले सारेनौँ। जुन व्यक्तिबाट तपाईंले नं. { $number } लुकाउनुभएको छ, त्यो व्यक्तिले त्यहाँ सायद पढ्न सक्छ। यसै राख्नुहोस्, वा पहिले त्यो व्यक्तिलाई नं. { $number } देखाउनुहोस्।
# Buttons
receipt-not_this = यसबारे होइन?
receipt-something_new = ➕ नयाँ कुरा
receipt-something_new-restricted = ➕ नयाँ कुरा 🔒
receipt-restrict = 🔒 हाम्रा व्यवस्थापकले मात्र
receipt-open = 👥 सबै सहायता कर्मचारीले पढे हुन्छ
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>नं. { $number } सबै सहायता कर्मचारीलाई पढ्न दिने?</b> त्यहाँ लेखेका सबै कुरा उनीहरूको समूहमा जान्छन्। पछि फेरि लुकाउन सक्नुहुन्छ, तर त्यसबेलासम्म सायद उनीहरूले पढिसकेका हुन्छन्।
receipt-open-yes = हुन्छ, सबै सहायता कर्मचारीले पढून्
receipt-open-no = हुँदैन, यसै राख्नुहोस्
# A button beside a question that the person did not answer
receipt-send = ✉️ यो हामीलाई पठाउनुहोस्
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] यो सन्देश हामीले पाएका छैनौँ। हामीलाई पठाउन कृपया बटन थिच्नुहोस्।
   *[other] तपाईंका पछिल्ला { $count } वटा सन्देश हामीले पाएका छैनौँ। हामीलाई पठाउन कृपया बटन थिच्नुहोस्।
}
# Below the oldest of too many
receipt-left-given_up = यो सन्देश हामीले पाएका छैनौँ, र अब पठाउन सकिँदैन: धेरै सन्देश पर्खिरहेका छन्। हामीले पाऔँ भन्ने चाहे कृपया फेरि लेख्नुहोस्।
# This takes the place of that message.
receipt-left-sent = ✅ हामीलाई पठाइयो।
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = यो सन्देशबारे तल सोधिएको छ। तपाईंको जवाफ नआउन्जेल यो पर्खन्छ।
receipt-edit_unsent = तपाईंले यो सन्देश फेर्नुभयो। हामीले यो पाएका छैनौँ, र तपाईंको पहिलेको जवाफ जस्ताको तस्तै छ। हामीलाई पठाउन कृपया फेरि लेख्नुहोस्।
# Below a message that was taken out before, and was changed
receipt-edit_removed = यो सन्देश, र यसमा फेरेको कुरा, सहायता कर्मचारीले अब देख्दैनन्। उनीहरूले पाऊन् भन्ने चाहे कृपया फेरि लेख्नुहोस्।
receipt-kept = सहमति दिनुअघि लेखेको कुरा अझै पठाइएको छैन।
receipt-send-kept = ✉️ सहायता कर्मचारीलाई पठाउनुहोस्
# These take the place of that message.
receipt-kept-sent = ✅ सहमति दिनुअघि लेखेको कुरा पठाइयो।
receipt-kept-expired =
    ⌛ सहमति दिनुअघि लेखेको कुराको समय सकियो: हामी बढीमा दस मिनेट राख्छौँ। यो कसैले पढेको छैन। कृपया यहाँ फेरि लेख्नुहोस्।

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ नं. { $number }: अब यहाँ कसैले यो पढ्न सक्दैन।</b> पढ्न सक्ने बाँकी सबै तपाईंले नाम दिनुभएका व्यक्ति हुन्।

    कृपया बाहिरको कार्यालयलाई सोध्नुहोस्: इमिग्रेसन (出入国在留管理庁), श्रम कार्यालय वा वकिल। फोन नम्बर: { sign-danger } र “{ menu-guide }”। <b>{ danger-numbers }</b>
