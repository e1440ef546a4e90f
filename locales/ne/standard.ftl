## What a field asks beyond the general rules

# Said to the worker on the page of a field. What the company must do is said too.
standard-staff_ratio = काम गर्ने ठाउँमा यो निवासको स्थिति भएका कामदार पूरा समय काम गर्ने हेरचाह कर्मचारीभन्दा धेरै हुन पाउँदैनन्।
standard-home_visit = 2025 अप्रिलदेखि तपाईंले मानिसको घरमै गएर पनि हेरचाह गर्न सक्नुहुन्छ। पहिले तालिम र करिब एक वर्षको अनुभव चाहिन्छ।
standard-field_council = कम्पनी यो क्षेत्रको परिषद् (協議会) को सदस्य हुनुपर्छ।
standard-acceptance_plan = कम्पनीसँग कामदार राख्ने योजना (受入計画) हुनुपर्छ। भूमि, पूर्वाधार, यातायात तथा पर्यटन मन्त्रालयले त्यो योजना स्वीकृत गरेको हुनुपर्छ।
standard-construction_licence = कम्पनीसँग निर्माण इजाजतपत्र (建設業許可) हुनुपर्छ।
standard-career_up_system = तपाईं र कम्पनी दुवै Construction Career Up System (CCUS) मा दर्ता हुनुपर्छ।
standard-jac_membership = कम्पनी निर्माण क्षेत्रको संस्था JAC को वा त्यसका कुनै संघको सदस्य हुनुपर्छ।
standard-no_supervision_order = पछिल्ला पाँच वर्षमा कम्पनीले सरकारी सुधार आदेश (監督処分) पाएको हुनु हुँदैन।
standard-post_arrival_course = जापान आएपछि तपाईंले एउटा तालिम लिनुहुन्छ।
standard-company_levy = कम्पनीले हरेक महिना शुल्क तिर्छ। कम्पनीले यो पैसा तपाईंबाट लिन पाउँदैन।
standard-certified_workshop = काम गर्ने ठाउँ प्रमाणित वर्कशप (認証工場) हुनुपर्छ।
standard-hotel_licence = होटल वा सरायसँग इजाजतपत्र (旅館業の許可) हुनुपर्छ।
standard-no_adult_entertainment = काम गर्ने ठाउँ वयस्क मनोरञ्जनको व्यवसाय हुनु हुँदैन।
standard-new_driver_training = ट्याक्सी वा बस चलाउन नयाँ चालकको तालिम (新任運転者研修) चाहिन्छ।
standard-preparing_status = तपाईंसँग अझै जापानी ड्राइभिङ लाइसेन्स छैन भने पहिले “विशिष्ट गतिविधि” (特定活動) मा आउनुपर्ने हुन्छ: ट्रकका लागि छ महिना, ट्याक्सी र बसका लागि एक वर्ष।
standard-employer_experience = तपाईंको कम्पनीसँग मानिसलाई काममा राखेको अनुभव हुनुपर्छ।
standard-interviews_at_sea = तपाईं समुद्रमा हुँदा नियमित भेटघाटका लागि विशेष नियम लागू हुन्छ।
standard-submanager_experience = अरू कामदारलाई काम सिकाउने र उनीहरूको काम हेर्ने अनुभव चाहिन्छ, जस्तै सहायक म्यानेजर भएर।
