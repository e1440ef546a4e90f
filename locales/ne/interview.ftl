## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) }, { $time }</b> (जापान समय)
    तपाईंको फोनमा: <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }, { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }: { $place ->
        [none] ठाउँ अझै तय भएको छैन
       *[other] { $place }
    }
interview-offered =
    <b>तपाईंको नियमित भेटघाट (定期面談)</b>
    कानुनअनुसार सहायता कर्मचारीले कम्तीमा तीन महिनामा एक पटक तपाईंसँग कुरा गर्नुपर्छ। कृपया समय छान्नुहोस्।

    { interview-where }
interview-choose = समय छान्नुहोस्
interview-look = मेरो भेटघाट हेर्नुहोस्
interview-choose-again =
    <b>तपाईंको भेटघाटका लागि अर्को समय चाहियो</b>
    तपाईंले छानेको समयमा सहायता कर्मचारीले भेट्न सक्दैनन्। माफ गर्नुहोस्। कृपया फेरि छान्नुहोस्।

    { interview-where }
interview-called-off = सहायता कर्मचारीले तपाईंको भेटघाट रद्द गर्नुपर्ने भयो। तपाईंले केही गर्नुपर्दैन। उनीहरूले फेरि लेख्छन्।
interview-before =
    <b>तपाईंको भेटघाट छिट्टै छ</b>
    { interview-when }
    { interview-where }

    केही ल्याउनुपर्दैन। प्रश्न पढ्न “{ interview-look }” थिच्नुहोस्।
interview-over = यो भेटघाट सकियो, वा रद्द भयो।
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }: समय छान्नुहोस्</b>
    { interview-where }

    सबै समय जापान समय हुन्। अरूले लिइसकेको समय छान्न सकिँदैन।
interview-days =
    <b>भेटघाटको दिन छान्नुहोस्</b>
    { interview-where }

    त्यसपछि समय छान्नुहोस्।
interview-days-button = अर्को दिन
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– भरियो
       *[other] {""}
    }
interview-no-times = अब कुनै समय खाली छैन। “{ interview-ask_times }” थिच्नुहोस्। त्यसपछि सहायता कर्मचारीले अरू समय दिन्छन्।
interview-ask_times = अरू समय माग्नुहोस्
interview-times_asked = अब कुनै समय खाली छैन। सहायता कर्मचारीलाई यो थाहा छ। उनीहरूले अरू समय दिन्छन्।
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – अरूले लिए
interview-mistake-taken = ⚠️ यो समय अब खाली छैन। कृपया अर्को छान्नुहोस्।
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>तपाईंको भेटघाट</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>अनलाइन भेट्ने?</b> तपाईं नाइँ भन्न र प्रत्यक्ष भेट्न सक्नुहुन्छ।

    अनलाइनको अर्थ: एकअर्काको अनुहार देखिन्छ, कोठामा अरू कोही हुँदैन, र कसैले इयरफोन लगाउँदैन। <b>हामी पूरै कुराकानीको भिडियो रेकर्ड गर्छौँ।</b> तपाईंको सम्झौता सकिएपछि कम्तीमा एक वर्षसम्म भिडियो राख्छौँ।
interview-consent-given = तपाईं अनलाइन भेट्न र भिडियो रेकर्ड गर्न सहमत हुनुभयो। यो अझै फेर्न सक्नुहुन्छ।
interview-asked-to-meet = तपाईं प्रत्यक्ष भेट्न चाहनुहुन्छ भनेर हामी सहायता कर्मचारीलाई भन्छौँ। उनीहरूले तपाईंलाई लेख्छन्।
interview-online = 💻 अनलाइन कि प्रत्यक्ष?
interview-online-asked = यो भेटघाट अनलाइन हो। “{ interview-online }” थिच्नुहोस् र सहमत वा असहमत भन्नुहोस्।
interview-agree-online = सहमत छु: अनलाइन, रेकर्डसहित
interview-want-in-person = म प्रत्यक्ष भेट्न चाहन्छु
interview-questions-button = के सोध्छन्?
interview-other-time = अर्को समय छान्नुहोस्
interview-cancel = भेटघाट रद्द गर्नुहोस्
interview-cancel-sure =
    <b>भेटघाट रद्द गर्ने?</b>
    हामी सहायता कर्मचारीलाई भन्छौँ। कानुनअनुसार तीन महिनामा एक पटक भेटघाट हुनुपर्छ, त्यसैले उनीहरूले अरू समय दिन्छन्।
interview-cancel-yes = हुन्छ, रद्द गर्नुहोस्
# $next_on (String) a day
interview-thanks = भेटघाटका लागि धन्यवाद। अर्को भेटघाट { DAY($next_on) } सम्म हुन्छ। सहायता कर्मचारीलाई जुनसुकै बेला लेख्न सक्नुहुन्छ।
interview-questions-work =
    <b>हामी के सोध्छौँ (4 मध्ये 1): काम</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>हामी के सोध्छौँ (4 मध्ये 2): सुरक्षा</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>हामी के सोध्छौँ (4 मध्ये 3): जीवन</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>हामी के सोध्छौँ (4 मध्ये 4): तपाईंका जवाफ कहाँ जान्छन्</b>

    यहाँका जवाफ तपाईंको कम्पनीले देख्न सक्दैन। सहायता कर्मचारीले पढ्छन् र लेखेर राख्छन्। कानुन तोडिएको भए सहायता कर्मचारीले कहिलेकाहीँ सरकारी कार्यालयलाई खबर गर्नैपर्छ।

    खतरामा हुनुहुन्छ भने भेटघाटको दिन नपर्खनुहोस्। 110 (प्रहरी) मा फोन गर्नुहोस्, वा अहिले नै हामीलाई लेख्नुहोस्।
interview-questions-next = अर्को →
# The questions of the interview, in the lists above
interview-ask-other_work = तपाईंको काम सम्झौतामा लेखिएकै काम हो?
interview-ask-other_employer = अर्को कम्पनीका लागि पनि काम गर्नुहुन्छ?
interview-ask-safety = काम गर्ने ठाउँ सुरक्षित र सफा छ?
interview-ask-pay = सम्झौतामा लेखिएको पूरा तलब पाउनुहुन्छ?
interview-ask-hours = काम गर्ने समय सम्झौताअनुसार छ?
interview-ask-leave = बिदा लिन र आफ्नो देश जान पाउनुहुन्छ?
interview-ask-housing = बस्ने घर ठीक छ?
interview-ask-charges = खाना र भाडाको पैसा भनेजति नै छ?
interview-ask-support = सहायता योजनामा लेखिएको सहायता पाउनुहुन्छ?
interview-ask-violence = कसैले तपाईंलाई कुट्छ, धम्काउँछ वा थुनेर राख्छ?
interview-ask-deposit = धरौटी तिर्न, वा जरिवाना तिर्ने वाचा गर्न लगाइयो?
interview-ask-money_control = कसैले तपाईंको पैसा वा बैंक कार्ड लिएर राखेको छ?
interview-ask-documents_held = राहदानी र निवास कार्ड तपाईं आफैँसँग छ?
interview-ask-private_life = कसैले फोन, साथी वा बाहिर जान रोक्छ?
interview-ask-daily_life = दैनिक जीवनमा केही गाह्रो छ?
interview-ask-health = तपाईंको स्वास्थ्य ठीक छ?
interview-ask-illegal_workers = काम गर्ने अनुमति नभएको कोही सँगै काम गर्छ?
interview-ask-other = अरू केही भन्न चाहनुहुन्छ?

## What staff read

interview-item-other_work = सम्झौतामा नभएको काम
interview-item-other_employer = अर्को कम्पनीको काम
interview-item-safety = काममा सुरक्षा र सरसफाइ
interview-item-pay = सम्झौताअनुसारको तलब
interview-item-hours = सम्झौताअनुसारको काम गर्ने समय
interview-item-leave = छुट्टी, बिदा, देश जाने
interview-item-housing = बस्न योग्य घर
interview-item-charges = भनेजति खाना र भाडा
interview-item-support = योजनाअनुसारको सहायता
interview-item-violence = कुट्ने, धम्काउने, थुन्ने
interview-item-deposit = धरौटी वा जरिवानाको सम्झौता
interview-item-money_control = पैसा वा पासबुकमा नियन्त्रण
interview-item-documents_held = राहदानी र कार्ड कामदारसँग
interview-item-private_life = निजी जीवनमा रोकतोक
interview-item-daily_life = दैनिक जीवनको समस्या
interview-item-health = स्वास्थ्य
interview-item-illegal_workers = काम गर्ने अनुमति नभएका कामदार
interview-item-other = अरू कुरा
interview-method-in_person = प्रत्यक्ष
interview-method-online = अनलाइन
