# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>मेरो विवरण</b>

    तपाईंले यहाँ भनेको कुराले हामीलाई समयमै सम्झाउन मद्दत गर्छ। जवाफ दिनै पर्दैन। जुनसुकै बेला फेर्न वा मेटाउन सक्नुहुन्छ।
profile-group-me = 👤 मबारे
profile-group-stay = 🛂 मेरो बसाइ
profile-group-work = 👔 मेरो काम
profile-group-dates = 📅 मेरा मिति
profile-group-messages = 🔔 सन्देश
profile-my-data = 🗂 मबारे राखिएका सबै कुरा
profile-choose = हेर्न वा फेर्न एउटा छान्नुहोस्।
profile-kept-profile = यो हाम्रा सहायता कर्मचारीले मात्र देख्छन्, तपाईंको कम्पनीले देख्दैन। छोड्न वा मेटाउन सक्नुहुन्छ।
profile-kept-records = यो हाम्रा सहायता कर्मचारीले मात्र देख्छन्, तपाईंको कम्पनीले देख्दैन। यो कानुनले मागेको अभिलेखको भाग हो: /privacy
profile-enter = ✏️ लेख्नुहोस् वा फेर्नुहोस्
profile-delete = 🗑 मैले भनेको मेटाउनुहोस्
profile-delete-sure = <b>तपाईंले भनेको कुरा मेटाउने? मेटाएपछि फिर्ता आउँदैन।</b>
profile-delete-reminders = यो मिति नभए केही सम्झाउने सन्देश नआउन सक्छ।
profile-delete-yes = 🗑 हुन्छ, मेटाउनुहोस्
profile-delete-no = हुँदैन, राख्नुहोस्
profile-ask-correction = ✋ सच्याउन सहायता कर्मचारीलाई भन्ने
profile-done = सकियो
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    दिन छान्नुहोस्, वा टाइप गर्नुहोस्, जस्तै { $example }। अंग्रेजी मिति (ई.सं.) लेख्नुहोस्, वि.सं. होइन।
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    छान्नुहोस्, वा टाइप गर्नुहोस्।
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    सबै छान्नुहोस्, अनि “{ profile-done }” थिच्नुहोस्।
# $longest (Number)
profile-enter-called =
    <b>हामीले तपाईंलाई के भनेर बोलाउने?</b>

    कृपया टाइप गर्नुहोस्: नाम वा बोलाउने नाम, बढीमा { $longest } अक्षर।
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ कृपया एक लाइन मात्र टाइप गर्नुहोस्, बढीमा { $longest } अक्षर।

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }:</b> अझै जवाफ छैन
profile-nothing-told = यहाँ अझै केही छैन।
profile-line-worker = • <b>{ WORD("profile-name", $part) }:</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }:</b> { $value } (सहायता कर्मचारीबाट)
profile-line-both = • <b>{ WORD("profile-name", $part) }:</b> { $own }; सहायता कर्मचारीसँग: { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>कुन दिन सही हो?</b>

    { WORD("profile-name", $part) }: तपाईंले { DAY($own) } भन्नुभयो। सहायता कर्मचारीसँग अहिले { DAY($theirs) } छ। आफ्नो कार्ड वा कागज हेर्नुहोस्, र सही दिन थिच्नुहोस्। त्यसबेलासम्म हामी तपाईंले भनेको दिन लिन्छौँ।
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ धन्यवाद। { WORD("profile-name", $part) }: अब हामी { DAY($on) } लिन्छौँ।
profile-day-outdated = तपाईंले भनेको दिन बितिसक्यो। हामी सहायता कर्मचारीसँग भएको, त्योभन्दा पछिको दिन लिन्छौँ।
profile-application-ended = तपाईंले आवेदन दिएको दिन: { DAY($applied_on) }। त्यो { DAY($until) } सम्मको बसाइका लागि थियो। अहिलेको बसाइका लागि आवेदन दिनुभयो? त्यो आवेदनको मिति हामीलाई भन्नुहोस्: “{ profile-enter }”।
profile-new_stay = कृपया नयाँ बसाइको अन्तिम दिन पनि हामीलाई भन्नुहोस्: “{ profile-name-stay_expiry }”। त्यो नभए हामी समयमै सम्झाउन सक्दैनौँ।

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] नागरिकता छैन
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = निर्दिष्ट सीप भएको कामदार नम्बर 1
profile-status-ssw2 = निर्दिष्ट सीप भएको कामदार नम्बर 2
profile-preparing_for-ssw1 = SSW (नम्बर 1) को काम
profile-preparing_for-truck = ट्रक चालक
profile-preparing_for-bus_taxi = बस वा ट्याक्सी चालक
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] सकिएको छैन; पहिलो दिन थाहा छैन
   *[other] { DAY($started_on) } देखि
}
profile-contract-ended = { $started_on ->
    [none] { DAY($ended_on) } सम्म; पहिलो दिन थाहा छैन
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = मलाई बोलाउने नाम
profile-why-called = सहायता कर्मचारीले तपाईंलाई लेख्दा वा बोल्दा यो नाम चलाउँछन्।
profile-name-locale = मैले पढ्ने भाषा
profile-why-locale = हामी तपाईंलाई यो भाषामा लेख्छौँ।
profile-name-languages_spoken = मैले बोल्ने भाषा
profile-why-languages_spoken = यीमध्ये कुनै भाषा बोल्ने मानिसले तपाईंलाई फोन गर्न वा भेट्न सक्छ।
profile-name-languages_written = मैले लेख्ने भाषा
profile-why-languages_written = तपाईं कुन भाषामा कागज भर्न सक्नुहुन्छ, हामीलाई थाहा हुन्छ।
profile-name-prefecture = म बस्ने प्रिफेक्चर
profile-why-prefecture = अध्यागमन कार्यालय र सहायता केन्द्र हरेक प्रिफेक्चर (都道府県) मा फरक हुन्छन्।
profile-name-name_on_card = निवास कार्डमा लेखिएको नाम
profile-why-name_on_card = सरकारी कागजमा निवास कार्ड (在留カード) मा जस्तो छ, ठ्याक्कै त्यस्तै नाम चाहिन्छ।
profile-name-nationality = नागरिकता
profile-why-nationality = हरेक देशका कागजात र प्रक्रिया फरक हुन्छन्।
profile-name-birth_date = जन्म मिति
profile-why-birth_date = तपाईंले निमन्त्रणा खोल्दा यो मितिले तपाईं नै हो भन्ने थाहा हुन्छ।
profile-name-stay_expiry = मेरो बसाइको अन्तिम दिन
profile-why-stay_expiry = यो दिन निवास कार्ड (在留期間満了日) मा छ। नवीकरण गर्न हामी समयमै सम्झाउँछौँ। आवेदन नदिई त्यसपछि बस्नुभयो भने निवासको स्थिति गुम्न सक्छ।
profile-name-applied_on = बसाइको आवेदन दिएको दिन
profile-why-applied_on = आवेदन दिएपछि हामी आवेदन दिन सम्झाउँदैनौँ। त्यसपछि जवाफ कहिलेसम्म पर्खन पाइन्छ, हामी जाँच्छौँ।
profile-name-result_on = जवाफ पाएको दिन
profile-why-result_on = इमिग्रेसनको जवाफ पाएपछि हामी यो आवेदनबारे सम्झाउँदैनौँ।
profile-name-passport_expiry = मेरो राहदानीको अन्तिम दिन
profile-why-passport_expiry = नयाँ राहदानी बनाउन समय लाग्छ। हामी महिनौँअघि सम्झाउँछौँ।
profile-name-mynumber_expiry = मेरो माइ नम्बर कार्डको अन्तिम दिन
profile-why-mynumber_expiry = नगरपालिका कार्यालय (市区町村の役所) मा कार्ड नवीकरण गर्न हामी सम्झाउँछौँ। दिन मात्र भन्नुहोस्, नम्बर कहिल्यै नभन्नुहोस्।
profile-name-status = निवासको स्थिति
profile-why-status = निर्दिष्ट सीप भएको कामदार नम्बर 1 र नम्बर 2 का नियम फरक छन्।
profile-name-field = क्षेत्र
profile-why-field = हरेक क्षेत्रका आफ्नै परीक्षा र नियम छन्।
profile-name-employer = काम गर्ने कम्पनी
profile-why-employer = तपाईंलाई सहायता गर्न र सरकारी कार्यालयलाई खबर दिन तपाईं कुन कम्पनीमा काम गर्नुहुन्छ, हामीलाई थाहा हुनुपर्छ।
profile-name-contract = सम्झौता
profile-why-contract = सम्झौताका मितिले हामी कहिलेसम्म सहायता गर्छौँ र अभिलेख कति समय राख्छौँ, तय गर्छन्।
profile-name-contract_ended_on = मेरो सम्झौता सकिएको दिन
profile-why-contract_ended_on = 14 दिनभित्र इमिग्रेसन (出入国在留管理庁) लाई सूचना दिनुपर्छ। हामी तपाईंसँगै दिन गन्छौँ र सम्झाउँछौँ।
profile-name-last_health_check_on = पछिल्लो स्वास्थ्य परीक्षण
profile-why-last_health_check_on = कम्पनीले हरेक वर्ष तपाईंको स्वास्थ्य परीक्षण गराउनुपर्छ। अर्को परीक्षण हामी सम्झाउँछौँ।
profile-name-moved_on = म घर सरेको दिन
profile-why-moved_on = 14 दिनभित्र नगरपालिका कार्यालय (市区町村の役所) मा नयाँ ठेगानाको सूचना दिनुपर्छ। हामी सम्झाउँछौँ।
profile-name-card_lost_on = निवास कार्ड हराएको दिन
profile-why-card_lost_on = हराएको थाहा पाएको दिन भन्नुहोस्। 14 दिनभित्र नयाँ कार्डको आवेदन दिनुपर्छ। हामी सम्झाउँछौँ।
profile-name-preparing_since = “तयारी” स्थिति सुरु भएको दिन
profile-why-preparing_since = निर्दिष्ट सीप भएको कामदार (नम्बर 1) को तयारी गर्ने “विशिष्ट गतिविधि” (特定活動) स्थिति छोटो हुन्छ। यो सकिनुअघि आवेदन दिन हामी सम्झाउँछौँ।
profile-name-preparing_for = म केको तयारी गर्दै छु
profile-why-preparing_for = यो स्थिति सामान्यतया छ महिनाको हुन्छ, बस वा ट्याक्सीको लाइसेन्स लिन बढीमा एक वर्षको। हामी समयमै सम्झाउँछौँ।
profile-name-reentry_return_by = जापान फर्कने अन्तिम दिन
profile-why-reentry_return_by = पुनः प्रवेश अनुमति (再入国許可) ले दिएको दिनभन्दा ढिलो फर्कनुभयो भने निवासको स्थिति गुम्न सक्छ। हामी सम्झाउँछौँ।
profile-name-left_japan_on = जापान छोडेर गएको दिन
profile-why-left_japan_on = पेन्सनमा पुग्नेजति समय पैसा तिर्नुभएको भए, जापान छोडेपछि दुई वर्षभित्र त्यसको एक भाग (脱退一時金) माग्न सक्नुहुन्छ। हामी सम्झाउँछौँ।
profile-name-last_interview_on = सहायता कर्मचारीसँग पछिल्लो भेटघाट
profile-why-last_interview_on = तपाईं निर्दिष्ट सीप भएको कामदार (नम्बर 1) हुनुहुन्छ भने सहायता कर्मचारीले कम्तीमा तीन महिनामा एक पटक तपाईंसँग कुरा गर्नुपर्छ।
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = मेरो सुपरभाइजरसँग पछिल्लो भेटघाट
profile-why-last_supervisor_interview_on = निर्दिष्ट सीप भएको कामदार (नम्बर 1) का लागि सहायता कर्मचारीले कम्तीमा तीन महिनामा एक पटक सुपरभाइजरसँग पनि कुरा गर्नुपर्छ।
profile-name-message_hour = सन्देश आउने समय
profile-why-message_hour = सम्झाउने सन्देश यो समयमा आउँछन् (जापान समय)। केही नछाने 9:00 मा आउँछन्।
profile-name-quiet_from = शान्त समय सुरु
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = यो समयदेखि (जापान समय) हामी जरुरी सन्देश मात्र पठाउँछौँ। केही नछाने 21:00 हो।
profile-name-quiet_until = शान्त समयको अन्त्य
profile-why-quiet_until = यो समयदेखि (जापान समय) हामी सबै सन्देश फेरि पठाउँछौँ। केही नछाने 8:00 हो।
