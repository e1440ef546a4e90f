# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>काम परिवर्तन</b>

    काम छोड्नुअघि कसैसँग कुरा गर्नुहोस्। हामी एक पटकमा एउटा प्रश्न सोध्छौँ। जुनसुकै प्रश्न छोड्न सक्नुहुन्छ। जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) ले मात्र निर्णय गर्छ। पहिले के गर्नुपर्छ, यो जाँचले देखाउँछ।
job_change-ask-contract_ended = तपाईंको रोजगार सम्झौता सकिएको छ?
job_change-ask-reason = अहिलेको कम्पनीमा तपाईंको काम किन सकिँदै छ, वा तपाईं किन काम फेर्न चाहनुहुन्छ? “{ job_change-option-reason-broken_rules }” को अर्थ: कम्पनीले तलब दिएन, वाचा पूरा गरेन, वा हिंसा वा दुर्व्यवहार भयो।
job_change-option-reason-employer = कम्पनीको कारण
job_change-option-reason-own_wish = मेरै इच्छा
# By the company.
job_change-option-reason-broken_rules = नियम वा वाचा तोडियो
job_change-option-reason-other = अर्को कारण
job_change-ask-field = अहिले कुन क्षेत्रमा काम गर्नुहुन्छ?
job_change-ask-same_category = नयाँ काम तपाईंको अहिलेकै कामको वर्ग (業務区分) भित्र छ? पक्का थाहा नभए “{ form-skip }” थिच्नुहोस्। हाम्रा कर्मचारीले जाँच्छन्।
# Between some job categories one may change, because a test confirms for both that the same skills are needed.
job_change-ask-common_skill_confirmed = नयाँ कामको वर्ग र अहिलेको कामको वर्गमा एउटै सीप चाहिन्छ भनेर परीक्षाले पक्का गरेको छ? पक्का थाहा नभए “{ form-skip }” थिच्नुहोस्।
job_change-ask-new_field_test_passed = नयाँ क्षेत्रको सीप परीक्षा (技能試験) पास गर्नुभएको छ?
job_change-ask-new_field = नयाँ काम कुन क्षेत्रको हो?
job_change-ask-driving_licence = नयाँ कामका लागि चाहिने जापानी ड्राइभिङ लाइसेन्स (運転免許) तपाईंसँग छ?
job_change-ask-apply_on = आवेदन (申請) कहिले बुझाउन चाहनुहुन्छ? थाहा नभए हामी आजको मिति लिन्छौँ।
job_change-ask-permission_received = नयाँ कम्पनीका लागि अनुमति (在留資格変更許可) पाइसक्नुभएको छ?
job_change-short-contract_ended = सम्झौता सकिएको
job_change-short-reason = कारण
job_change-short-field = अहिलेको क्षेत्र
job_change-short-same_category = एउटै कामको वर्ग
job_change-short-common_skill_confirmed = एउटै सीप भनी पक्का भएको
job_change-short-new_field_test_passed = नयाँ क्षेत्रको परीक्षा पास गरेको
job_change-short-new_field = नयाँ क्षेत्र
job_change-short-driving_licence = जापानी ड्राइभिङ लाइसेन्स
job_change-short-apply_on = आवेदन दिने दिन
job_change-short-permission_received = अनुमति पाएको
job_change-criterion-permission = नयाँ कामको अनुमति
job_change-criterion-contract_end = सम्झौता सकिएको सूचना
job_change-criterion-support_duty = कसले मद्दत गर्नुपर्छ
job_change-criterion-job_category = नयाँ काम
job_change-reason-permission-received = नयाँ कम्पनीका लागि अनुमति पाइसकेको तपाईंले भन्नुभयो।
job_change-reason-permission-not_received = नयाँ कम्पनी वा नयाँ क्षेत्रका लागि नयाँ अनुमति (在留資格変更許可) चाहिन्छ। अनुमति पाएपछि मात्र त्यहाँ काम सुरु गर्न पाइन्छ।
job_change-more-permission-not_received = तपाईंको अनुमतिमा कम्पनीको नाम लेखिएको हुन्छ। नयाँ कम्पनीमा गए पनि निर्दिष्ट सीप भएको कामदार (नम्बर 1) को पाँच वर्ष फेरि सुरु हुँदैन। कति समय बाँकी छ, हेर्नुहोस्।
job_change-todo-permission-not_received = पहिले क्षेत्रीय अध्यागमन कार्यालय (地方出入国在留管理局) मा अनुमतिको आवेदन दिनुहोस्।
job_change-reason-contract_end-not_ended = सम्झौता सकिएको छ भनेर तपाईंले भन्नुभएको छैन। सकिएको छैन भने अहिले सूचना दिनुपर्दैन।
job_change-reason-contract_end-ended = सम्झौता सकिएपछि 14 दिनभित्र जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) लाई सूचना दिनुपर्छ।
job_change-more-contract_end-ended = सूचना अनलाइन, हुलाक वा क्षेत्रीय अध्यागमन कार्यालय (地方出入国在留管理局) को काउन्टरबाट दिन सक्नुहुन्छ।
job_change-todo-contract_end-ended = सम्झौता सकिएको 14 दिनभित्र सूचना (契約機関に関する届出) पठाउनुहोस्।
job_change-reason-support_duty-employer = तपाईंको काम कम्पनीको कारणले सकिँदै छ। त्यसैले अर्को काम खोज्न कम्पनीले तपाईंलाई मद्दत गर्नुपर्छ।
job_change-more-support_duty-employer = अर्को काम खोज्न कम्पनीले मद्दत गर्न नसके तपाईंको दर्ता गरिएको सहायता संस्था (登録支援機関) वा सम्बन्धित कम्पनीले मद्दत गर्नुपर्छ।
job_change-todo-support_duty-employer = सरकारी रोजगार कार्यालय हेलो वर्क (ハローワーク) जानुहोस्। कुनमा जाने, हाम्रा कर्मचारीले भन्न सक्छन्, र त्यहाँ मद्दत गर्न सक्छन्।
job_change-reason-support_duty-own_wish = काम फेर्नु तपाईंकै इच्छा हो। त्यसैले अर्को काम खोज्न मद्दत गर्ने कानुनी कर्तव्य कसैको छैन। तैपनि हामीलाई जे पनि सोध्न सक्नुहुन्छ।
job_change-reason-support_duty-broken_rules = तलब नपाउनु, वाचा तोडिनु, हिंसा वा दुर्व्यवहार हुनु तपाईंको गल्ती होइन। अर्को काम खोज्न कसैले मद्दत गर्नुपर्छ कि पर्दैन, हाम्रा कर्मचारीले जाँच्नुपर्छ।
job_change-more-support_duty-broken_rules = यस कारणले काम छोडे सामान्यतया त्यो आफ्नै इच्छा मानिँदैन। सरकारी रोजगार कार्यालय हेलो वर्क (ハローワーク) पनि जानुहोस्।
job_change-todo-support_duty-broken_rules = सकेसम्म चाँडो हाम्रा कर्मचारीसँग कुरा गर्नुहोस्। तलब पर्ची, सन्देश र कागजात जोगाएर राख्नुहोस्।
job_change-reason-support_duty-not_clear = काम किन सकिन्छ, त्यसैअनुसार कसैले अर्को काम खोज्न मद्दत गर्नुपर्छ कि पर्दैन तय हुन्छ। हाम्रा कर्मचारीले जाँच्नुपर्छ।
job_change-todo-support_duty-not_clear = काम किन सकिँदै छ, हाम्रा कर्मचारीलाई भन्नुहोस्। कम्पनीले दिएका सबै चिठी जोगाएर राख्नुहोस्।
job_change-reason-job_category-way_known = तीन अवस्थामा काम परिवर्तन गर्न पाइन्छ: एउटै कामको वर्गमा; परीक्षाले एउटै सीप भनी पक्का गरेको वर्गमा; वा नयाँ क्षेत्रको परीक्षा पास गरेमा।
job_change-reason-job_category-no_way = काम परिवर्तन गर्ने तीन बाटा छन्। तपाईंका जवाफअनुसार तीमध्ये कुनै पनि अझै तपाईंका लागि खुला छैन।
job_change-more-job_category-no_way = तीन अवस्थामा काम परिवर्तन गर्न पाइन्छ: एउटै कामको वर्गमा; परीक्षाले एउटै सीप भनी पक्का गरेको वर्गमा; वा नयाँ क्षेत्रको परीक्षा पास गरेमा।
job_change-todo-job_category-no_way = नयाँ क्षेत्रको परीक्षाबारे हाम्रा कर्मचारीलाई सोध्नुहोस्, वा एउटै कामको वर्गमा काम खोज्नुहोस्।
job_change-reason-job_category-category_missing = कामको वर्ग एक्लै छुट्ट्याउन गाह्रो हुन्छ। तपाईंको मिल्छ कि मिल्दैन, हाम्रा कर्मचारीले जाँच्नुपर्छ।
job_change-todo-job_category-category_missing = आफ्ना जवाफ हाम्रा कर्मचारीलाई पठाउनुहोस्। कामको विज्ञापन भए त्यो पनि पठाउनुहोस्।
job_change-reason-job_category-not_open = नयाँ क्षेत्र खुल्ने निर्णय भएको छ। पहिलो दिन कुन हो, हामीलाई पक्का थाहा छैन।
job_change-todo-job_category-not_open = कम्पनी छोड्नुअघि यो क्षेत्रबारे नयाँ खबर हाम्रा कर्मचारीलाई सोध्नुहोस्।
job_change-reason-job_category-suspended = हामीले जानेअनुसार यो क्षेत्रका नयाँ आवेदन सीमित छन्। हाम्रा कर्मचारीले तपाईंको अवस्था जाँच्नुपर्छ।
job_change-todo-job_category-suspended = आवेदन दिनुअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
job_change-reason-job_category-own_standard_missing = नयाँ क्षेत्रका लागि जापानी ड्राइभिङ लाइसेन्स (運転免許) चाहिन्छ। तपाईंसँग अझै छैन, वा हामीलाई भन्नुभएको छैन। हाम्रा कर्मचारीले जाँच्नुपर्छ।
job_change-todo-job_category-own_standard_missing = कम्पनी छोड्नुअघि लाइसेन्सबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
# $last_on, $ended_on (String) ISO days
job_change-notice-until = 📅 सम्झौता सकिएको सूचना <b>{ DAY($last_on) }</b> सम्म जापान अध्यागमन सेवा एजेन्सीलाई दिनुहोस्: यही अन्तिम दिन हो। हाम्रो अभिलेखअनुसार तपाईंको सम्झौता { DAY($ended_on) } मा सकिएको हो।
job_change-notice-late = ⚠️ सम्झौता सकिएको सूचना जापान अध्यागमन सेवा एजेन्सीलाई दिने अन्तिम दिन <b>{ DAY($last_on) }</b> थियो। अझै दिनुभएको छैन भने सकेसम्म चाँडो दिनुहोस्, र हाम्रा कर्मचारीसँग मद्दत माग्नुहोस्। हाम्रो अभिलेखअनुसार तपाईंको सम्झौता { DAY($ended_on) } मा सकिएको हो।
job_change-support-offer = <b>तपाईंका लागि काम परिवर्तन सहायता (転職支援) सुरु गरौँ?</b> हाम्रा कर्मचारीले तपाईंका जवाफ हेर्छन्, काम खोज्न मद्दत गर्छन् र अभिलेख राख्छन्।
job_change-support-agree = ✅ हुन्छ, यो सहायता सुरु गर्नुहोस्
