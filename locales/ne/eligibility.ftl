# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>तपाईं के गर्न चाहनुहुन्छ?</b>

    अझै समस्या हुन सक्ने कुरा मात्र हामी सोध्छौँ। “पहिलो पटक” को अर्थ: तपाईंसँग यो निवासको स्थिति कहिल्यै थिएन, र “विशिष्ट गतिविधि” (特定活動) मा बसेर यसको तयारी पनि कहिल्यै गर्नुभएको छैन। जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) ले मात्र निर्णय गर्छ।
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = पहिलो पटक, जापानबाहिर छु
eligibility-option-situation-japan_first = पहिलो पटक, जापानमै छु
eligibility-option-situation-extend = मेरो बसाइ लम्ब्याउन चाहन्छु
eligibility-option-situation-change_employer = नयाँ कम्पनीमा जान चाहन्छु
eligibility-option-situation-other = अरू नै कुरा, वा नम्बर 2
eligibility-ask-status = कुन निवासको स्थिति (在留資格) चाहनुहुन्छ: निर्दिष्ट सीप भएको कामदार (SSW) नम्बर 1 कि नम्बर 2?
eligibility-ask-path = तपाईं के गर्न चाहनुहुन्छ?
eligibility-ask-field = कुन क्षेत्रमा काम गर्न चाहनुहुन्छ? हरेक क्षेत्रका आफ्नै परीक्षा र नियम छन्।
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = के चलाउन चाहनुहुन्छ? ट्याक्सी र बसका लागि जापानी भाषाको नियम फरक छ।
eligibility-ask-railway_role = रेलको कुन काम गर्न चाहनुहुन्छ? रेल चालक दल र स्टेसन कर्मचारीका लागि जापानी भाषाको नियम फरक छ।
eligibility-ask-care_exemption = यीमध्ये कुनै तपाईंको हकमा मिल्छ? मिले हेरचाहको परीक्षा चाहिँदैन। “EPA हेरचाह उम्मेदवार” (EPA介護福祉士候補者) को अर्थ: उम्मेदवार भएर 3 वर्ष 10 महिना वा बढी काम गरेको, राष्ट्रिय परीक्षामा कम्तीमा आधा अङ्क ल्याएको, र हरेक विषय समूहमा अङ्क पाएको।
eligibility-ask-is_adult = आज तपाईंको उमेर 18 वर्ष वा बढी भएको छ? यो निवासको स्थितिका लागि 18 वर्ष वा बढी हुनुपर्छ।
eligibility-ask-birth_date = तपाईंको जन्म मिति कुन हो? जापानमा उत्रने दिन तपाईं 18 वर्ष वा बढी हुनुपर्छ। तपाईं जापानमै हुनुहुन्छ भने काम सुरु गर्ने दिन 18 वर्ष वा बढी हुनुपर्छ।
eligibility-ask-nationality = तपाईं कुन देशको नागरिक हुनुहुन्छ? हरेक देशको प्रक्रिया फरक छ।
eligibility-ask-travel_document = तपाईंसँग कुन यात्रा कागजात छ?
eligibility-ask-skill_test_passed = तपाईंले चाहेको क्षेत्र र स्थिति (नम्बर 1 वा 2) को सीप परीक्षा (技能試験) पास गर्नुभएको छ?
eligibility-ask-required_experience = निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि तपाईंको क्षेत्रले मागेको कामको अनुभव तपाईंसँग छ? पक्का थाहा नभए “{ form-skip }” थिच्नुहोस्। हाम्रा कर्मचारीले जाँच्छन्।
eligibility-ask-required_experience-work_3_years = तपाईंले उत्पादन क्षेत्रमा 3 वर्ष वा बढी काम गर्नुभएको छ? निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि यो अनुभव चाहिन्छ।
eligibility-ask-required_experience-workshop_3_years = तपाईंले प्रमाणित वर्कशप (認証工場) मा 3 वर्ष वा बढी काम गर्नुभएको छ? वा तपाईंसँग ग्रेड 2 मेकानिक (自動車整備士２級) को योग्यता छ? निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि यी दुईमध्ये एउटा चाहिन्छ।
eligibility-ask-required_experience-aviation_3_years = तपाईंले विमान मर्मत (航空機整備) मा 3 वर्ष वा बढी काम गर्नुभएको छ? निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि यो अनुभव चाहिन्छ। एयरपोर्टमा अर्को काम गर्नुहुन्छ? “{ form-skip }” थिच्नुहोस्। तपाईंलाई के चाहिन्छ, हाम्रा कर्मचारीले जाँच्छन्।
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = तपाईंले कृषिमा अरू कामदारलाई काम सिकाउने र उनीहरूको काम हेर्ने जिम्मा 2 वर्ष वा बढी लिनुभएको छ? वा कृषिमा 3 वर्ष वा बढी काम गर्नुभएको छ? निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि यी दुईमध्ये एउटा चाहिन्छ।
eligibility-ask-required_experience-lead_restaurant = तपाईंको क्षेत्रले मागेजति समय, रेस्टुरेन्टमा अरू कामदारलाई काम सिकाउने र उनीहरूको काम हेर्ने जिम्मा (जस्तै सहायक म्यानेजर) लिनुभएको छ? निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि यो अनुभव चाहिन्छ।
eligibility-ask-required_experience-lead = तपाईंको क्षेत्रले मागेजति समय, त्यही क्षेत्रमा अरू कामदारलाई काम सिकाउने र उनीहरूको काम हेर्ने जिम्मा लिनुभएको छ? निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि कामको अनुभव चाहिन्छ। यो क्षेत्रले कुन अनुभव माग्छ, हामीले पक्का गरेका छैनौँ। हाम्रा कर्मचारीले पक्का गर्छन्।
eligibility-ask-japanese_test = कुन जापानी भाषा परीक्षा पास गर्नुभएको छ? सबैभन्दा माथिल्लो तह छान्नुहोस्।
eligibility-ask-care_japanese_test = हेरचाहको जापानी भाषा परीक्षा (介護日本語評価試験) पास गर्नुभएको छ?
eligibility-ask-training = तपाईं जापानमा प्राविधिक इन्टर्न (技能実習) हुनुहुन्थ्यो? पूरा गरेको अन्तिम चरण छान्नुहोस्।
eligibility-ask-training_months = त्यसबेला जापानमा कति पूरा महिना बस्नुभयो? “तालिम” (研修) र “विशिष्ट गतिविधि” (特定活動) दुवै जोडेर गन्नुहोस्।
eligibility-ask-training_completed_well = प्रशिक्षण राम्ररी पूरा (良好に修了) गर्नुभएको छ? यसको अर्थ: दुई वर्ष दस महिना वा बढी प्रशिक्षण गरेको। अनि प्रयोगात्मक परीक्षा पास गरेको, वा कम्पनीले राम्रो मूल्याङ्कन लेखिदिएको।
eligibility-ask-training_matches_field = तपाईंले गरेको प्रशिक्षणको काम र अहिले चाहेको क्षेत्रको काम एउटै किसिमको छ?
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = प्रशिक्षणमा सिकेको सीप पछि कुनै दिन आफ्नो देशका मानिसलाई सिकाउने विचार छ? तपाईंको कम्पनी (受入れ機関) ले यसबारे एउटा घोषणापत्र (技能移転に係る申告書) तयार गर्छ।
eligibility-ask-health_check_done = यो कामका लागि, वा पछिल्ला केही महिनामा, स्वास्थ्य परीक्षण (健康診断) गराउनुभएको छ?
eligibility-ask-health_check_on = स्वास्थ्य परीक्षण कुन दिन भएको हो? धेरै पुरानो स्वास्थ्य परीक्षण मान्य हुँदैन।
eligibility-ask-health_can_work = तपाईं काम गर्न सक्नुहुन्छ भनेर डाक्टरले भनेको छ?
eligibility-ask-ssw1_periods = तपाईं जापानमा निर्दिष्ट सीप भएको कामदार (नम्बर 1) भएर, वा त्यसको तयारी गर्दै, कहिलेदेखि कहिलेसम्म बस्नुभयो? सीमा सामान्यतया पाँच वर्ष हो।
eligibility-ask-ssw2_score_80 = के यस्तो भएको छ: निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि चाहिने हरेक परीक्षामा पास अङ्कको कम्तीमा 80 % ल्याउनुभयो, तर पास हुनुभएन? यो परीक्षा कहिल्यै दिनुभएको छैन भने “{ form-skip }” थिच्नुहोस्।
eligibility-ask-care_exam_score_80 = हेरचाह कामदारको राष्ट्रिय परीक्षा (介護福祉士国家試験) को हरेक भाग दिएर, कम्तीमा एउटा भाग पास गरेर, जम्मामा पास अङ्कको कम्तीमा 80 % ल्याउनुभएको छ? यो परीक्षा कहिल्यै दिनुभएको छैन भने “{ form-skip }” थिच्नुहोस्।
eligibility-ask-deposit_taken = यो कामका कारण कसैले तपाईं, तपाईंको परिवार वा अरू नातेदारबाट धरौटी (保証金) लिएको छ? वा लिने सहमति वा योजना छ?
eligibility-ask-penalty_contract = काम छोडेमा पैसा तिर्छु भनेर कसैले तपाईं, तपाईंको परिवार वा अरू नातेदारलाई वाचा गराएको छ? वा यस्तो वाचा गराउने योजना छ?
eligibility-ask-property_held = यो कामका कारण तपाईं, तपाईंको परिवार वा अरू नातेदारको पैसा, बैंकको पासबुक वा अरू सामान कसैले लिएर राखेको वा चलाएको छ? वा त्यसो गर्ने सहमति वा योजना छ?
eligibility-ask-costs_paid = यो कामका लागि कसैलाई पैसा तिर्नुभएको छ, वा तिर्नुपर्ने छ? जापान आउनुअघिको खर्च र जापानमा बस्दाको खर्च दुवै गन्नुहोस्। जस्तै: एजेन्ट, म्यानपावर, स्कुल, कम्पनी।
eligibility-ask-costs_itemised = जापान आउनुअघिको र जापानमा बस्दाको खर्चको सूची पाउनुभएको छ, हरेक खर्चको रकम लेखिएको?
eligibility-ask-costs_agreed = जापान आउनुअघिको र जापानमा बस्दाको यी सबै खर्च सम्झनुहोस्। ती पूरै बुझेर सहमति दिनुभएको छ?
eligibility-ask-costs_legal_at_home = तपाईंको देशको कानुनले यी खर्च लिन दिएको छ?
eligibility-ask-home_procedure_done = जापानमा काम गर्नुअघि तपाईंको देशले माग्ने प्रक्रिया पूरा गर्नुभएको छ?
eligibility-ask-field_standards-driving_licence = यो कामका लागि चाहिने जापानी ड्राइभिङ लाइसेन्स (運転免許) तपाईंसँग छ?
eligibility-ask-apply_on = आवेदन (申請) कहिले बुझाउन चाहनुहुन्छ? थाहा नभए हामी आजको मिति लिन्छौँ।
eligibility-ask-enter_on = जापानमा कुन दिन उत्रनुहुन्छ?
eligibility-ask-start_on = काम कहिले सुरु गर्नुहुन्छ?
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = हेरचाहका दुवै परीक्षा पास गर्नुभएको छ: सीप परीक्षा (技能試験) र हेरचाहको जापानी भाषा परीक्षा (介護日本語評価試験)?
eligibility-option-together-care_tests = दुवै पास गरेको छु
eligibility-together-training =
    के यी दुवै कुरा सही हुन्?
    • प्रशिक्षण राम्ररी पूरा (良好に修了) गर्नुभयो: दुई वर्ष दस महिना वा बढी प्रशिक्षण गर्नुभयो। अनि प्रयोगात्मक परीक्षा पास गर्नुभयो, वा कम्पनीले राम्रो मूल्याङ्कन लेखिदियो।
    • प्रशिक्षणको काम र अहिले चाहेको क्षेत्रको काम एउटै किसिमको हो।
eligibility-option-together-training = दुवै सही हुन्
eligibility-together-money =
    यो कामका कारण तपाईं वा तपाईंका कुनै नातेदारका लागि यीमध्ये कुनै कुरा भएको छ, वा हुने योजना छ?
    • कसैले धरौटी (保証金) लिन्छ।
    • काम छोडे तपाईंले पैसा तिर्नुपर्छ।
    • कसैले पैसा, बैंकको पासबुक वा अरू सामान लिएर राख्छ वा चलाउँछ।
    • तपाईंले कसैलाई पैसा तिर्नुहुन्छ: एजेन्ट, स्कुल, कम्पनी।
eligibility-option-together-money = छैन, यीमध्ये केही छैन

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = SSW नम्बर 1 (特定技能１号)
eligibility-option-status-ssw2 = SSW नम्बर 2 (特定技能２号)
eligibility-option-path-from_abroad = विदेशबाट जापान आउन
eligibility-option-path-change_status = जापानमै: यो स्थितिमा फेर्न
eligibility-option-path-change_employer = जापानमै: नयाँ कम्पनीमा जान
eligibility-option-path-extend = जापानमै: बसाइ लम्ब्याउन
eligibility-option-transport_role-truck = ट्रक
eligibility-option-transport_role-taxi = ट्याक्सी
eligibility-option-transport_role-bus = बस
eligibility-option-railway_role-track = ट्र्याक मर्मत (軌道整備)
eligibility-option-railway_role-electrical = बिजुली प्रणाली (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = रेल मर्मत (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = रेल बनाउने काम (車両製造)
eligibility-option-railway_role-crew = चालक दल र स्टेसन (運輸係員)
eligibility-option-care_exemption-none = यीमध्ये कुनै होइन
eligibility-option-care_exemption-care_school = जापानमा हेरचाह स्कुल पूरा गरेँ
eligibility-option-care_exemption-epa_candidate = माथि भनेको EPA हेरचाह उम्मेदवार
eligibility-option-nationality-stateless = नागरिकता छैन
eligibility-option-travel_document-passport = राहदानी (पासपोर्ट)
eligibility-option-travel_document-other = अर्को यात्रा कागजात
eligibility-option-travel_document-none = कागजात छैन
eligibility-option-japanese_test-none = अझै कुनै छैन
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = कहिल्यै थिइनँ
eligibility-option-training-no1 = प्रशिक्षण नम्बर 1 (技能実習１号)
eligibility-option-training-no2 = प्रशिक्षण नम्बर 2 (技能実習２号)
eligibility-option-training-no3 = प्रशिक्षण नम्बर 3 (技能実習３号)
eligibility-option-training-pre_law = नम्बर 2, नोभेम्बर 2017 अघि
eligibility-option-training-pre_status = “तालिम” (研修), जुलाई 2010 अघि

## The eleven criteria (40 characters at most)

eligibility-criterion-age = उमेर
eligibility-criterion-health = स्वास्थ्य
eligibility-criterion-skill = सीप
eligibility-criterion-japanese = जापानी भाषा
eligibility-criterion-return_cooperation = नागरिकता र राहदानी
eligibility-criterion-total_stay = जम्मा पाँच वर्षको बसाइ
eligibility-criterion-deposit_penalty = धरौटी र जरिवाना
eligibility-criterion-cost_agreement = तपाईंले तिरेको खर्च
eligibility-criterion-home_country_procedure = आफ्नो देशको प्रक्रिया
eligibility-criterion-skill_transfer = आफ्नो देशमा सीप सिकाउने
eligibility-criterion-field_standard = तपाईंको क्षेत्रका नियम

## Age

eligibility-reason-age-adult = हेरिने दिनमा तपाईं 18 वर्ष वा बढी हुनुहुन्छ। हेरिने दिन जापानमा उत्रने दिन हो। तपाईं जापानमै भए काम सुरु गर्ने दिन हो।
eligibility-reason-age-under_18 = काम सुरु गर्ने दिन तपाईं अझै 18 वर्ष पुगेको हुनुहुन्न।
eligibility-todo-age-under_18 = 18 औँ जन्मदिनमा वा त्यसपछि काम सुरु गर्न मिल्छ कि भनेर तपाईंको कम्पनीलाई सोध्नुहोस्।
eligibility-reason-age-under_18_landing = जापानमा उत्रने दिन तपाईं अझै 18 वर्ष पुगेको हुनुहुन्न।
eligibility-todo-age-under_18_landing = 18 औँ जन्मदिनमा वा त्यसपछि आउन मिल्छ कि भनेर तपाईंको कम्पनीलाई सोध्नुहोस्।
eligibility-reason-age-birth_date_missing = तपाईंको जन्म मिति हामीलाई थाहा छैन।
eligibility-todo-age-birth_date_missing = राहदानी (पासपोर्ट) हेरेर आफ्नो जन्म मिति लेख्नुहोस्।
eligibility-reason-age-start_missing = आवेदन दिने दिन तपाईं अझै 18 वर्ष पुगेको हुनुहुन्न। काम कहिले सुरु गर्नुहुन्छ, हामीलाई थाहा छैन।
eligibility-todo-age-start_missing = कामको पहिलो दिन कम्पनीलाई सोध्नुहोस्, अनि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-age-landing_missing = आवेदन दिने दिन तपाईं अझै 18 वर्ष पुगेको हुनुहुन्न। जापानमा कहिले उत्रनुहुन्छ, हामीलाई थाहा छैन।
eligibility-todo-age-landing_missing = उडान कुन दिन हो, कम्पनीलाई सोध्नुहोस्, अनि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।

## Health

eligibility-reason-health-recent_check = तपाईंको स्वास्थ्य परीक्षण हालैको हो। तपाईं काम गर्न सक्नुहुन्छ भनेर डाक्टरले भनेका छन्।
eligibility-reason-health-check_missing = स्वास्थ्य परीक्षण गराउनुभयो कि भएन, हामीलाई थाहा छैन।
eligibility-todo-health-check_missing = स्वास्थ्य परीक्षण प्रमाणपत्र (健康診断個人票) खोज्नुहोस्, वा स्वास्थ्य परीक्षणबारे कम्पनीलाई सोध्नुहोस्।
eligibility-reason-health-no_check = स्वास्थ्य परीक्षण चाहिन्छ, तर तपाईंले अझै गराउनुभएको छैन।
eligibility-todo-health-no_check = स्वास्थ्य परीक्षणको समय लिनुहोस् र स्वास्थ्य परीक्षण प्रमाणपत्र (健康診断個人票) माग्नुहोस्।
eligibility-reason-health-cannot_work = तपाईं काम गर्न सक्नुहुन्छ भनेर डाक्टरले भनेका छैनन्। हाम्रा कर्मचारीले तपाईंसँगै यो जाँच्नुपर्छ।
eligibility-todo-health-cannot_work = हाम्रा कर्मचारीसँग कुरा गर्नुहोस्। कुन रोग छ, भन्नुपर्दैन।
eligibility-reason-health-date_missing = स्वास्थ्य परीक्षण कुन दिन भयो, हामीलाई थाहा छैन। पुरानो परीक्षण मान्य हुँदैन।
eligibility-todo-health-date_missing = स्वास्थ्य परीक्षण प्रमाणपत्रमा मिति हेर्नुहोस्, अनि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-health-after_application = तपाईंको स्वास्थ्य परीक्षण आवेदन दिने दिनभन्दा पछिको छ।
eligibility-todo-health-after_application = दुवै मिति फेरि हेर्नुहोस्, अनि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-health-too_old_abroad = तपाईंको स्वास्थ्य परीक्षण धेरै पुरानो भयो। विदेशबाट आउँदा आवेदनअघिको 3 महिनाभित्रको हुनुपर्छ।
eligibility-todo-health-too_old_abroad = हाम्रा कर्मचारीसँग कुरा गर्नुहोस्। सम्भवतः नयाँ स्वास्थ्य परीक्षण चाहिन्छ।
eligibility-reason-health-too_old_in_japan = तपाईंको स्वास्थ्य परीक्षण धेरै पुरानो भयो। जापानमै हुँदा आवेदनअघिको 12 महिनाभित्रको हुनुपर्छ।
eligibility-todo-health-too_old_in_japan = हाम्रा कर्मचारीसँग कुरा गर्नुहोस्। सम्भवतः नयाँ स्वास्थ्य परीक्षण चाहिन्छ।
eligibility-reason-health-can_work_missing = तपाईं काम गर्न सक्नुहुन्छ भनेर डाक्टरले भनेका छन् कि छैनन्, हामीलाई थाहा छैन।
eligibility-todo-health-can_work_missing = स्वास्थ्य परीक्षण प्रमाणपत्र हेर्नुहोस्, वा डाक्टरलाई सोध्नुहोस्।
eligibility-reason-health-extension = बसाइ लम्ब्याउन स्वास्थ्य परीक्षण प्रमाणपत्र (健康診断個人票) बुझाउनुपर्दैन।

## Skill

eligibility-reason-skill-test_passed = तपाईंका जवाफअनुसार तपाईंले सीप परीक्षा पास गर्नुभएको छ।
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = तपाईंको प्राविधिक इन्टर्न प्रशिक्षणले सीप परीक्षाको ठाउँ लिन्छ।
eligibility-reason-skill-match_missing = प्रशिक्षण एउटै किसिमको कामको थियो भने त्यसले परीक्षाको ठाउँ लिन सक्छ।
eligibility-todo-skill-match_missing = प्रशिक्षणका कागजात हाम्रा कर्मचारीलाई देखाउनुहोस्। उनीहरूले काम दाँजेर हेर्छन्।
eligibility-reason-skill-perhaps_trained = तपाईंको प्रशिक्षणले परीक्षाको ठाउँ लिन सक्छ। त्यो पुग्नेजति लामो थियो कि थिएन र राम्ररी पूरा भयो कि भएन, हामीलाई अझै थाहा छैन।
eligibility-todo-skill-perhaps_trained = प्रशिक्षणको प्रमाणपत्र (修了証明書) वा मूल्याङ्कन पत्र (評価調書) भए हाम्रा कर्मचारीलाई देखाउनुहोस्।
eligibility-reason-skill-test_missing = सीप परीक्षा पास गर्नुभयो कि भएन, हामीलाई थाहा छैन।
eligibility-todo-skill-test_missing = परीक्षाको नतिजा खोज्नुहोस्, वा परीक्षा लिने कार्यालयलाई सोध्नुहोस्।
eligibility-reason-skill-training_missing = तपाईंले सीप परीक्षा पास गर्नुभएको छैन। तपाईं प्राविधिक इन्टर्न हुनुहुन्थ्यो कि हुनुहुन्नथ्यो, हामीलाई थाहा छैन।
eligibility-todo-skill-training_missing = जापानमा गरेको प्रशिक्षणबारे हामीलाई भन्नुहोस्, वा आफ्नो क्षेत्रको सीप परीक्षा दिनुहोस्।
eligibility-reason-skill-training_does_not_match = तपाईंको प्रशिक्षण अर्कै किसिमको कामको थियो। यो क्षेत्रको सीप परीक्षा पास गर्नुपर्छ।
eligibility-todo-skill-training_does_not_match = यो क्षेत्रको सीप परीक्षा दिनुहोस्, वा प्रशिक्षणसँग मिल्ने क्षेत्र हेर्नुहोस्।
eligibility-reason-skill-no_test = आफ्नो क्षेत्रको सीप परीक्षा पास गर्नुपर्छ।
eligibility-todo-skill-no_test = सीप परीक्षा कहाँ र कहिले दिन सकिन्छ, हाम्रा कर्मचारीलाई सोध्नुहोस्।
eligibility-reason-skill-proved_before = पहिलो अनुमति लिँदा तपाईंले आफ्नो सीप प्रमाणित गर्नुभएको थियो। बसाइ लम्ब्याउन फेरि प्रमाणित गर्नुपर्दैन।
eligibility-reason-skill-exempt_care_school = तपाईंले जापानमा हेरचाह कामदारको स्कुल पूरा गर्नुभयो। परीक्षा चाहिँदैन।
eligibility-reason-skill-exempt_epa_candidate = EPA हेरचाह उम्मेदवार भएको समय र राष्ट्रिय परीक्षाको अङ्क गनिन्छ। परीक्षा चाहिँदैन।
eligibility-reason-skill-ssw2_passed = तपाईंले निर्दिष्ट सीप भएको कामदार (नम्बर 2) को परीक्षा पास गर्नुभएको छ। तपाईंको क्षेत्रले मागेको कामको अनुभव पनि छ।
eligibility-reason-skill-ssw2_test_missing = निर्दिष्ट सीप भएको कामदार (नम्बर 2) को परीक्षा पास गर्नुभयो कि भएन, हामीलाई थाहा छैन।
eligibility-todo-skill-ssw2_test_missing = परीक्षाको नतिजा खोज्नुहोस्, वा परीक्षा लिने कार्यालयलाई सोध्नुहोस्।
eligibility-reason-skill-no_ssw2_test = निर्दिष्ट सीप भएको कामदार (नम्बर 2) को परीक्षा पास गर्नुपर्छ। प्रशिक्षणले यो परीक्षाको ठाउँ लिँदैन।
eligibility-todo-skill-no_ssw2_test = निर्दिष्ट सीप भएको कामदार (नम्बर 2) को परीक्षा कहाँ र कहिले दिन सकिन्छ, हाम्रा कर्मचारीलाई सोध्नुहोस्।
eligibility-reason-skill-experience_missing = तपाईंको क्षेत्रले मागेको कामको अनुभव छ कि छैन, हामीलाई थाहा छैन।
eligibility-todo-skill-experience_missing = यो क्षेत्रमा कति समय काम गर्नुभयो र अरू कामदारलाई सिकाउने र हेर्ने जिम्मा कति समय लिनुभयो, कम्पनीलाई सोध्नुहोस्।
eligibility-reason-skill-no_experience = निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि तपाईंको क्षेत्रले मागेको कामको अनुभव चाहिन्छ। तपाईंले गरेका काम हाम्रा कर्मचारीले हेर्नुपर्छ।
eligibility-todo-skill-no_experience = आफूले गरेका कामबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।

## Japanese language

eligibility-reason-japanese-test_passed = तपाईंको जापानी भाषा परीक्षा तपाईंको कामका लागि पुग्छ।
eligibility-reason-japanese-trained = तपाईंको प्राविधिक इन्टर्न प्रशिक्षणले जापानी भाषा परीक्षाको ठाउँ लिन्छ।
eligibility-reason-japanese-perhaps_trained = तपाईंको प्रशिक्षणले जापानी भाषा परीक्षाको ठाउँ लिन सक्छ। त्यो पुग्नेजति लामो थियो कि थिएन र राम्ररी पूरा भयो कि भएन, हामीलाई अझै थाहा छैन।
eligibility-todo-japanese-perhaps_trained = प्रशिक्षणका कागजात हाम्रा कर्मचारीलाई देखाउनुहोस्, वा JFT-Basic वा JLPT N4 दिनुहोस्।
eligibility-reason-japanese-test_missing = कुन जापानी भाषा परीक्षा पास गर्नुभयो, हामीलाई थाहा छैन।
eligibility-todo-japanese-test_missing = जापानी भाषा परीक्षाको नतिजा खोज्नुहोस्।
eligibility-reason-japanese-training_missing = जापानमा गरेको प्रशिक्षणले जापानी भाषा परीक्षाको ठाउँ लिन सक्छ। तपाईं प्राविधिक इन्टर्न हुनुहुन्थ्यो कि हुनुहुन्नथ्यो, हामीलाई थाहा छैन।
eligibility-todo-japanese-training_missing = जापानमा गरेको प्रशिक्षणबारे हामीलाई भन्नुहोस्, वा यो कामका लागि चाहिने जापानी भाषा परीक्षा दिनुहोस्।
eligibility-reason-japanese-no_test = जापानी भाषा परीक्षा पास गर्नुपर्छ: JFT-Basic, वा JLPT N4 वा त्यसभन्दा माथि।
eligibility-todo-japanese-no_test = हाम्रो सहायतामा जापानी भाषा सिक्नुहोस्, अनि JFT-Basic वा JLPT N4 दिनुहोस्।
eligibility-reason-japanese-role_no_test = यो कामका लागि जापानी भाषा परीक्षा पास गर्नुपर्छ। JLPT N3 वा त्यसभन्दा माथि भए सम्भवतः पुग्छ।
eligibility-todo-japanese-role_no_test = हाम्रो सहायतामा जापानी भाषा सिक्नुहोस्। यो कामका लागि अहिले कुन तह चाहिन्छ, हाम्रा कर्मचारीलाई सोध्नुहोस्।
eligibility-reason-japanese-role_missing = कुन तहको जापानी भाषा चाहिन्छ, त्यो कामअनुसार फरक हुन्छ। तपाईंको काम हामीलाई अझै थाहा छैन।
eligibility-todo-japanese-role_missing = कुन काम गर्नुहुनेछ, कम्पनीलाई सोध्नुहोस्।
eligibility-reason-japanese-n3_passed = तपाईंसँग JLPT N3 वा त्यसभन्दा माथि छ। यो कामका लागि यही तह चाहिन्छ।
eligibility-reason-japanese-role_below_n3_needs_staff = हामीले पछिल्लो पटक हेर्दा यो कामका लागि JLPT N3 चाहिन्थ्यो, तर त्यो नियम बदलिँदै थियो। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-todo-japanese-role_below_n3_needs_staff = आवेदन दिनुअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्। JLPT N3 वा त्यसभन्दा माथि भए सम्भवतः पुग्छ।
eligibility-reason-japanese-role_below_n3_not_met = यो कामका लागि JLPT N3 वा त्यसभन्दा माथि चाहिन्छ।
eligibility-todo-japanese-role_below_n3_not_met = JLPT N3 दिनुहोस्, वा यही क्षेत्रको अर्को काम हेर्नुहोस्।
eligibility-reason-japanese-field_missing = कुन तहको जापानी भाषा चाहिन्छ, त्यो क्षेत्रअनुसार फरक हुन्छ। तपाईंको क्षेत्र हामीलाई अझै थाहा छैन।
eligibility-todo-japanese-field_missing = क्षेत्र छान्नुहोस्, वा यसबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-japanese-own_test_passed = तपाईंसँग सामान्य जापानी भाषाको तह छ, र हेरचाहको जापानी भाषा परीक्षा पनि पास गर्नुभएको छ।
eligibility-reason-japanese-own_test_trained = तपाईंसँग सामान्य जापानी भाषाको तह छ। तपाईंको हेरचाह प्रशिक्षणले हेरचाहको जापानी भाषा परीक्षाको ठाउँ लिन्छ।
eligibility-reason-japanese-own_test_match_missing = प्रशिक्षण हेरचाह कामको थियो भने त्यसले हेरचाहको जापानी भाषा परीक्षाको ठाउँ लिन सक्छ।
eligibility-todo-japanese-own_test_match_missing = प्रशिक्षणका कागजात हाम्रा कर्मचारीलाई देखाउनुहोस्।
eligibility-reason-japanese-own_test_perhaps_trained = तपाईंको प्रशिक्षणले हेरचाहको जापानी भाषा परीक्षाको ठाउँ लिन सक्छ। त्यो पुग्नेजति लामो थियो कि थिएन र राम्ररी पूरा भयो कि भएन, हामीलाई अझै थाहा छैन।
eligibility-todo-japanese-own_test_perhaps_trained = प्रशिक्षणका कागजात हाम्रा कर्मचारीलाई देखाउनुहोस्, वा हेरचाहको जापानी भाषा परीक्षा (介護日本語評価試験) दिनुहोस्।
eligibility-reason-japanese-own_test_missing = हेरचाह कामका लागि हेरचाहको जापानी भाषा परीक्षा पनि चाहिन्छ। पास गर्नुभयो कि भएन, हामीलाई थाहा छैन।
eligibility-todo-japanese-own_test_missing = हेरचाहको जापानी भाषा परीक्षा (介護日本語評価試験) को नतिजा खोज्नुहोस्।
eligibility-reason-japanese-no_own_test = हेरचाह कामका लागि हेरचाहको जापानी भाषा परीक्षा र सामान्य जापानी भाषा परीक्षा दुवै पास गर्नुपर्छ।
eligibility-todo-japanese-no_own_test = हेरचाहको जापानी भाषा परीक्षा (介護日本語評価試験) दिनुहोस्। सामान्य परीक्षा पास गर्नुभएको छैन भने त्यो पनि दिनुहोस्।
eligibility-reason-japanese-ssw2_no_test = यो क्षेत्रमा निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि जापानी भाषा परीक्षा चाहिँदैन।
eligibility-reason-japanese-below_n3_not_met = यो क्षेत्रमा निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि JLPT N3 वा त्यसभन्दा माथि चाहिन्छ।
eligibility-todo-japanese-below_n3_not_met = हाम्रो सहायतामा जापानी भाषा सिक्नुहोस्, अनि JLPT N3 दिनुहोस्।
eligibility-reason-japanese-below_n3_needs_staff = यो क्षेत्रमा निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि सम्भवतः JLPT N3 चाहिन्छ। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-todo-japanese-below_n3_needs_staff = आवेदन दिनुअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्। JLPT N3 वा त्यसभन्दा माथि भए सम्भवतः पुग्छ।
eligibility-reason-japanese-proved_before = पहिलो अनुमति लिँदा तपाईंले आफ्नो जापानी भाषा प्रमाणित गर्नुभएको थियो। बसाइ लम्ब्याउन फेरि प्रमाणित गर्नुपर्दैन।
eligibility-reason-japanese-exempt_care_school = तपाईंले जापानमा हेरचाह कामदारको स्कुल पूरा गर्नुभयो। परीक्षा चाहिँदैन।
eligibility-reason-japanese-exempt_epa_candidate = EPA हेरचाह उम्मेदवार भएको समय र राष्ट्रिय परीक्षाको अङ्क गनिन्छ। परीक्षा चाहिँदैन।

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = यो कामबारे जापान र तपाईंको देशबीच सम्झौता छ।
eligibility-reason-return_cooperation-in_statistics = तपाईंको देशका मानिस यो निवासको स्थितिमा जापानमा काम गर्छन्।
eligibility-reason-return_cooperation-nationality_missing = तपाईंको नागरिकता हामीलाई थाहा छैन।
eligibility-todo-return_cooperation-nationality_missing = राहदानी (पासपोर्ट) मा लेखिएको नागरिकता हामीलाई भन्नुहोस्।
eligibility-reason-return_cooperation-stateless = तपाईंको नागरिकता छैन। हाम्रा कर्मचारीले तपाईंसँगै यो जाँच्नुपर्छ।
eligibility-todo-return_cooperation-stateless = हाम्रा कर्मचारीसँग कुरा गर्नुहोस्, र भएका कागजात ल्याउनुहोस्।
eligibility-reason-return_cooperation-no_passport = तपाईंका जवाफअनुसार तपाईंसँग राहदानी छैन। हाम्रा कर्मचारीले तपाईंका कागजात जाँच्नुपर्छ।
eligibility-todo-return_cooperation-no_passport = अरू कसैलाई सोध्नुअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-return_cooperation-excluded_country = हामीले जानेअनुसार जापानले अहिले तपाईंको देशका मानिसको आवेदन लिँदैन।
eligibility-todo-return_cooperation-excluded_country = अरू उपायबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-return_cooperation-country_not_recorded = तपाईंको देशबारे हामीसँग पक्का जानकारी छैन। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-todo-return_cooperation-country_not_recorded = आवेदन दिनुअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।

## Total stay

eligibility-reason-total_stay-ssw2 = पाँच वर्षको सीमा निर्दिष्ट सीप भएको कामदार (नम्बर 1) का लागि मात्र हो।
eligibility-reason-total_stay-no_stay_yet = तपाईंका जवाफअनुसार तपाईंको पाँच वर्षमध्ये अझै केही खर्च भएको छैन।
eligibility-reason-total_stay-time_left = तपाईंका जवाफअनुसार तपाईंको पाँच वर्षको अन्तिम दिन { $last_day } हो।
eligibility-reason-total_stay-periods_missing = तपाईं पहिले निर्दिष्ट सीप भएको कामदार (नम्बर 1) भएर कहिले बस्नुभयो, हामीलाई थाहा छैन।
eligibility-todo-total_stay-periods_missing = निवास कार्ड (在留カード) हेरेर मिति लेख्नुहोस्। वा जापान अध्यागमन सेवा एजेन्सी (出入国在留管理庁) सँग आफू जापान आएको र गएको अभिलेख माग्नुहोस्।
eligibility-reason-total_stay-no_period_told = तपाईं बसाइ लम्ब्याउन चाहनुहुन्छ, तर निर्दिष्ट सीप भएको कामदार (नम्बर 1) भएर बसेको कुनै अवधि अझै भन्नुभएको छैन।
eligibility-todo-total_stay-no_period_told = निवास कार्ड (在留カード) हेरेर मिति लेख्नुहोस्।
eligibility-reason-total_stay-leave = सुत्केरी, बच्चा हेर्ने, बिरामी वा चोटपटकको बिदा कहिलेकाहीँ पाँच वर्षमा गनिँदैन। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-todo-total_stay-leave = बिदाका कागजात हाम्रा कर्मचारीलाई देखाउनुहोस्।
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = तपाईंका जवाफअनुसार तपाईंको पाँच वर्ष सकिने दिन { $last_day } हो। त्यो आवेदन दिने दिनभन्दा अघि पर्छ।
eligibility-todo-total_stay-over = अब के गर्न सकिन्छ भन्नेबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्, जस्तै निर्दिष्ट सीप भएको कामदार (नम्बर 2)।
eligibility-reason-total_stay-over_score_missing = तपाईंका जवाफअनुसार तपाईंको पाँच वर्ष सकिने दिन { $last_day } हो। त्यो आवेदनभन्दा अघि पर्छ। कहिलेकाहीँ छैटौँ वर्ष मिल्न सक्छ।
eligibility-todo-total_stay-over_score_missing = नम्बर 2 को परीक्षाको नतिजा, वा हेरचाहमा राष्ट्रिय परीक्षा (介護福祉士国家試験) को नतिजा खोज्नुहोस्। हामीलाई देखाउनुहोस्।
eligibility-reason-total_stay-over_score_80 = तपाईंका जवाफअनुसार तपाईंको पाँच वर्ष सकिने दिन { $last_day } हो। त्यो आवेदनभन्दा अघि पर्छ। परीक्षाको नतिजाका कारण छैटौँ वर्ष मिल्न सक्छ।
eligibility-todo-total_stay-over_score_80 = परीक्षाको नतिजा हाम्रा कर्मचारीलाई चाँडै देखाउनुहोस्।
eligibility-reason-total_stay-over_no_exam = तपाईंका जवाफअनुसार तपाईंको पाँच वर्ष सकिने दिन { $last_day } हो। त्यो आवेदनभन्दा अघि पर्छ। तपाईंको क्षेत्रमा छैटौँ वर्षका लागि परीक्षा भएको हामीलाई थाहा छैन। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-todo-total_stay-over_no_exam = अब के गर्न सकिन्छ भन्नेबारे चाँडै हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-total_stay-over_field_missing = तपाईंका जवाफअनुसार तपाईंको पाँच वर्ष सकिने दिन { $last_day } हो। त्यो आवेदनभन्दा अघि पर्छ। केही क्षेत्रमा छैटौँ वर्ष मिल्न सक्छ। तपाईंको क्षेत्र हामीलाई थाहा छैन।
eligibility-todo-total_stay-over_field_missing = आफ्नो क्षेत्र हामीलाई भन्नुहोस्, अनि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-total_stay-under_12_months = तपाईंका जवाफअनुसार तपाईंको पाँच वर्ष सकिने दिन { $last_day } हो। आवेदनपछि त्यहाँसम्म 12 महिनाभन्दा कम समय छ।
eligibility-todo-total_stay-under_12_months = आफ्नो योजनाबारे अहिले नै हाम्रा कर्मचारीसँग कुरा गर्नुहोस्, जस्तै निर्दिष्ट सीप भएको कामदार (नम्बर 2)।
eligibility-reason-total_stay-driver_preparing = ड्राइभिङ लाइसेन्स लिने समय (特定活動55号) पाँच वर्षमा गनिन्छ कि गनिँदैन, स्पष्ट छैन। तपाईंको नतिजा यसैमा भर पर्छ। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-todo-total_stay-driver_preparing = सबै मिति भएका निवास कार्ड (在留カード) हाम्रा कर्मचारीलाई देखाउनुहोस्।
eligibility-reason-total_stay-driver_preparing_long = हामीले जानेअनुसार ड्राइभिङ लाइसेन्स लिने समय (特定活動55号) बढीमा एक वर्ष हो, र लम्ब्याउन मिल्दैन। तपाईंको समय त्योभन्दा लामो छ। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-todo-total_stay-driver_preparing_long = चाँडै हाम्रा कर्मचारीसँग कुरा गर्नुहोस् र निवास कार्ड (在留カード) देखाउनुहोस्।

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = तपाईंका जवाफअनुसार कसैले तपाईं वा तपाईंका नातेदारबाट धरौटी लिएको छैन, जरिवाना तिर्ने वाचा गराएको छैन, पैसा वा सामान लिएर राखेको छैन। त्यसो गर्ने योजना पनि छैन।
eligibility-reason-deposit_penalty-held = कसैले पनि धरौटी लिन, जरिवाना तिर्ने वाचा गराउन वा तपाईंको पैसा वा सामान लिएर राख्न पाउँदैन। यो तपाईंको गल्ती होइन।
eligibility-todo-deposit_penalty-held = हाम्रा कर्मचारीसँग मद्दत माग्न सक्नुहुन्छ। “{ result-send }” थिच्नुभयो भने मात्र उनीहरूले तपाईंका जवाफ पाउँछन्।
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = यो पाना हाम्रा सहायता कर्मचारीलाई देखाउनुहोस्, वा बटमा हामीलाई लेख्नुहोस्। हामी मद्दत गर्न सक्छौँ।
eligibility-reason-deposit_penalty-answer_missing = धरौटी र जरिवानाबारे केही कुरा हामीलाई अझै थाहा छैन।
eligibility-todo-deposit_penalty-answer_missing = आफ्ना सम्झौता फेरि पढ्नुहोस्। पक्का थाहा नभए हाम्रा कर्मचारीलाई सोध्नुहोस्।

## Costs

eligibility-reason-cost_agreement-nothing_paid = यो कामका लागि तपाईंले कसैलाई पैसा तिर्नुभएको छैन, तिर्नुपर्ने पनि छैन।
eligibility-reason-cost_agreement-agreed = तपाईंले खर्चको सूची पाउनुभयो र सहमति दिनुभयो। तपाईंको देशले यी खर्च लिन दिन्छ।
eligibility-reason-cost_agreement-paid_missing = यो कामका लागि कसैलाई पैसा तिर्नुभयो कि भएन, हामीलाई थाहा छैन।
eligibility-todo-cost_agreement-paid_missing = सम्झनुहोस्: तपाईं वा तपाईंको परिवारले एजेन्ट, म्यानपावर वा स्कुललाई पैसा तिर्नुभयो?
eligibility-reason-cost_agreement-not_agreed = तपाईंले आफू सहमत नभएको खर्च तिर्नुपरेको छ। कसैले यस्तो खर्च लिन पाउँदैन। यो तपाईंको गल्ती होइन।
eligibility-todo-cost_agreement-not_agreed = हाम्रा कर्मचारीसँग कुरा गर्नुहोस्, र भएका सबै रसिद ल्याउनुहोस्।
eligibility-reason-cost_agreement-not_legal = तपाईंले आफ्नो देशले लिन नदिएको खर्च तिर्नुपरेको छ। यो तपाईंको गल्ती होइन।
eligibility-todo-cost_agreement-not_legal = हाम्रा कर्मचारीसँग कुरा गर्नुहोस्, र भएका सबै रसिद ल्याउनुहोस्।
eligibility-reason-cost_agreement-not_all_known = तपाईंले यो कामका लागि पैसा तिर्नुभयो। हाम्रा कर्मचारीले तपाईंसँगै खर्च जाँच्नुपर्छ।
eligibility-todo-cost_agreement-not_all_known = आफ्नो भाषामा सबै खर्चको सूची माग्नुहोस्, र हाम्रा कर्मचारीलाई देखाउनुहोस्।

## Steps in the home country

eligibility-reason-home_country_procedure-done = तपाईंले आफ्नो देशको प्रक्रिया पूरा गर्नुभयो।
eligibility-reason-home_country_procedure-not_required = हामीले जानेअनुसार यो आवेदनका लागि तपाईंको देशले कुनै प्रक्रिया माग्दैन।
eligibility-reason-home_country_procedure-nationality_missing = तपाईंको नागरिकता हामीलाई थाहा छैन। त्यसैले तपाईंको देशको प्रक्रिया पनि थाहा छैन।
eligibility-todo-home_country_procedure-nationality_missing = राहदानी (पासपोर्ट) मा लेखिएको नागरिकता हामीलाई भन्नुहोस्।
eligibility-reason-home_country_procedure-done_missing = यो कामअघि तपाईंको देशको प्रक्रिया पूरा गर्नुपर्छ। पूरा गर्नुभयो कि भएन, हामीलाई थाहा छैन।
eligibility-todo-home_country_procedure-done_missing = सबै प्रक्रिया पूरा भयो कि भएन, पठाउने संस्था (म्यानपावर) वा राजदूतावासलाई सोध्नुहोस्।
eligibility-reason-home_country_procedure-not_done = यो कामअघि तपाईंको देशको प्रक्रिया पूरा गर्नुपर्छ। तपाईंले अझै पूरा गर्नुभएको छैन।
eligibility-todo-home_country_procedure-not_done = प्रक्रिया कसरी पूरा गर्ने, पठाउने संस्था (म्यानपावर) वा राजदूतावासलाई सोध्नुहोस्।
eligibility-reason-home_country_procedure-unclear = तपाईंको हकमा तपाईंको देशको प्रक्रिया चाहिन्छ कि चाहिँदैन, स्पष्ट छैन।
eligibility-todo-home_country_procedure-unclear = तपाईंको देशको प्रक्रिया पक्का गरिदिन हाम्रा कर्मचारीलाई भन्नुहोस्।

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = यो निर्दिष्ट सीप भएको कामदार (नम्बर 2) का लागि मात्र चाहिन्छ।
eligibility-reason-skill_transfer-no_training = जापानमा तालिम लिएका वा प्राविधिक इन्टर्न भएकालाई मात्र यो चाहिन्छ।
eligibility-reason-skill_transfer-will_transfer = पछि आफ्नो देशमा सीप सिकाउने विचार छ भनेर तपाईंले भन्नुभयो।
eligibility-reason-skill_transfer-training_missing = तपाईं प्राविधिक इन्टर्न हुनुहुन्थ्यो कि हुनुहुन्नथ्यो, हामीलाई थाहा छैन।
eligibility-todo-skill_transfer-training_missing = जापानमा गरेको प्रशिक्षणबारे हामीलाई भन्नुहोस्।
eligibility-reason-skill_transfer-will_missing = पछि आफ्नो देशमा सीप सिकाउने विचार छ कि छैन, हामीलाई थाहा छैन।
eligibility-todo-skill_transfer-will_missing = सोच्नुहोस्। आवेदनका लागि तपाईंको कम्पनी (受入れ機関) ले घोषणापत्र (技能移転に係る申告書) तयार गर्छ।
eligibility-reason-skill_transfer-will_not_transfer = तपाईं प्राविधिक इन्टर्न हुनुहुन्थ्यो भने आफ्नो देशमा सीप सिकाउन इच्छुक हुनुपर्छ।
eligibility-todo-skill_transfer-will_not_transfer = यो घोषणापत्रको अर्थबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।

## Rules of the field

eligibility-reason-field_standard-employer_proves = यो क्षेत्रका नियम पूरा भएको प्रमाण तपाईंको कम्पनीले दिन्छ। तपाईंले केही गर्नुपर्दैन।
eligibility-reason-field_standard-own_standards = यो क्षेत्रले तपाईंबाट मागेको कुरा तपाईंसँग छ।
eligibility-reason-field_standard-field_missing = तपाईंको क्षेत्र हामीलाई अझै थाहा छैन।
eligibility-todo-field_standard-field_missing = क्षेत्र छान्नुहोस्, वा यसबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-field_standard-not_open = यो क्षेत्र खुल्ने निर्णय भएको छ। पहिलो दिन कुन हो, हामीलाई पक्का थाहा छैन।
eligibility-todo-field_standard-not_open = यो क्षेत्रबारे नयाँ खबर हाम्रा कर्मचारीलाई सोध्नुहोस्, वा अर्को क्षेत्र हेर्नुहोस्।
eligibility-reason-field_standard-no_ssw2 = हामीले जानेअनुसार यो क्षेत्रमा निर्दिष्ट सीप भएको कामदार (नम्बर 2) छैन।
eligibility-todo-field_standard-no_ssw2 = निर्दिष्ट सीप भएको कामदार (नम्बर 1), अर्को क्षेत्र वा अर्को निवासको स्थितिबारे हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-field_standard-suspended_not_met = हामीले जानेअनुसार यो क्षेत्रमा योग्यता प्रमाणपत्र (在留資格認定証明書) को आवेदन रोकिएको छ। अहिले विदेशबाट नयाँ मानिस आउन सक्दैनन्।
eligibility-todo-field_standard-suspended_not_met = यो क्षेत्र फेरि कहिले खुल्छ, हाम्रा कर्मचारीलाई सोध्नुहोस्, वा अर्को क्षेत्र दाँज्नुहोस् (“{ whatif-button }”)।
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = यो क्षेत्र फेरि कहिले खुल्छ, हाम्रा कर्मचारीलाई सोध्नुहोस्, वा बटमा अर्को क्षेत्र दाँज्नुहोस्।
eligibility-reason-field_standard-suspended_needs_staff = हामीले जानेअनुसार यो क्षेत्रमा केही आवेदन रोकिएका छन्। जापानभित्रबाट दिइने नयाँ आवेदन पनि सीमित छन्। हाम्रा कर्मचारीले तपाईंको अवस्था जाँच्नुपर्छ।
eligibility-todo-field_standard-suspended_needs_staff = आवेदन दिनुअघि वा कम्पनी छोड्नुअघि हाम्रा कर्मचारीसँग कुरा गर्नुहोस्।
eligibility-reason-field_standard-own_standard_missing = यो क्षेत्रले मागेको कुनै कुरा तपाईंसँग अझै छैन, जस्तै जापानी ड्राइभिङ लाइसेन्स।
eligibility-todo-field_standard-own_standard_missing = त्यो कसरी लिने, कम्पनी वा हाम्रा कर्मचारीलाई सोध्नुहोस्।
eligibility-reason-field_standard-own_standard_later = तपाईंसँग अझै जापानी ड्राइभिङ लाइसेन्स (運転免許) छैन। हामीले जानेअनुसार पहिले आएर जापानमै लिन सकिन्छ। हाम्रा कर्मचारीले जाँच्नुपर्छ।
eligibility-more-field_standard-own_standard_later = यो उपायमा तपाईं पहिले “विशिष्ट गतिविधि” नम्बर 55 (特定活動55号) मा आउनुपर्ने हुन्छ: ट्रकका लागि बढीमा 6 महिना, बस र ट्याक्सीका लागि बढीमा एक वर्ष। यो लम्ब्याउन मिल्दैन।
eligibility-todo-field_standard-own_standard_later = आवेदन दिनुअघि यो उपायबारे हाम्रा कर्मचारी र कम्पनीसँग कुरा गर्नुहोस्।
eligibility-reason-field_standard-own_answer_missing = यो क्षेत्रले तपाईंबाट मागेको कुरा तपाईंसँग छ कि छैन, हामीलाई थाहा छैन।
eligibility-todo-field_standard-own_answer_missing = के चाहिन्छ, कम्पनीलाई सोध्नुहोस्। त्यसपछि तपाईंसँग छ कि छैन हेर्नुहोस्।

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = निवासको स्थिति
eligibility-short-path = म के गर्न चाहन्छु
eligibility-short-field = क्षेत्र
eligibility-short-transport_role = म के चलाउँछु
eligibility-short-railway_role = रेलको काम
eligibility-short-care_exemption = परीक्षाबिना हेरचाह
eligibility-short-is_adult = आज 18 वर्ष वा बढी
eligibility-short-birth_date = जन्म मिति
eligibility-short-nationality = नागरिकता
eligibility-short-travel_document = यात्रा कागजात
eligibility-short-skill_test_passed = सीप परीक्षा पास गरेको
eligibility-short-required_experience = नम्बर 2 का लागि कामको अनुभव
eligibility-short-japanese_test = जापानी भाषा परीक्षा
eligibility-short-care_japanese_test = हेरचाहको जापानी भाषा परीक्षा
eligibility-short-training = प्राविधिक इन्टर्न प्रशिक्षण
eligibility-short-training_months = प्रशिक्षणका महिना
eligibility-short-training_completed_well = प्रशिक्षण राम्ररी पूरा गरेको
eligibility-short-training_matches_field = प्रशिक्षण एउटै किसिमको कामको
eligibility-short-will_transfer_skills = आफ्नो देशमा सीप सिकाउने विचार
eligibility-short-health_check_done = स्वास्थ्य परीक्षण गराएको
eligibility-short-health_check_on = स्वास्थ्य परीक्षणको दिन
eligibility-short-health_can_work = काम गर्न सक्छु भनेर डाक्टरले भनेको
eligibility-short-ssw1_periods = जापानमा बसेका अवधि
eligibility-short-ssw2_score_80 = नम्बर 2 को परीक्षामा 80 %
eligibility-short-care_exam_score_80 = राष्ट्रिय परीक्षामा 80 %
eligibility-short-deposit_taken = धरौटी लिएको
eligibility-short-penalty_contract = जरिवानाको वाचा गराएको
eligibility-short-property_held = कसैले मेरो सामान लिएर राखेको
eligibility-short-costs_paid = कामका लागि पैसा तिरेको
eligibility-short-costs_itemised = खर्चको सूची पाएको
eligibility-short-costs_agreed = खर्चमा सहमति दिएको
eligibility-short-costs_legal_at_home = मेरो देशले खर्च लिन दिएको
eligibility-short-home_procedure_done = मेरो देशको प्रक्रिया पूरा भएको
eligibility-short-field_standards-driving_licence = जापानी ड्राइभिङ लाइसेन्स
eligibility-short-apply_on = आवेदन दिने दिन
eligibility-short-enter_on = जापानमा उत्रने दिन
eligibility-short-start_on = कामको पहिलो दिन
