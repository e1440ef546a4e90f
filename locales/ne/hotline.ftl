## Offices that answer the telephone

hotline-police = प्रहरी (खतरा)
hotline-ambulance_fire = एम्बुलेन्स र दमकल
hotline-police_not_urgent = प्रहरी: जरुरी नभएको कुरा
hotline-coast_guard = समुद्रमा आपत: तटरक्षक
hotline-ambulance_advice = एम्बुलेन्स चाहिन्छ कि चाहिँदैन?
hotline-immigration_information = इमिग्रेसन सूचना केन्द्र
hotline-fresc = विदेशी बासिन्दा सहायता: FRESC
hotline-ssw_call_centre = SSW कामदारको कल सेन्टर
hotline-consultation_centres = नजिकको परामर्श केन्द्र
hotline-tokyo_navi = टोकियो: धेरै भाषामा सल्लाह
hotline-vietnam_embassy = भियतनामको राजदूतावास
hotline-indonesia_embassy = इन्डोनेसियाको राजदूतावास
hotline-labour_standards = श्रम मापदण्ड फोन
hotline-labour_foreign_mhlw = विदेशी कामदारलाई सल्लाह
hotline-fresc_labour = टोकियो श्रम ब्युरो: विदेशी
hotline-labour_bureau_corner = श्रम परामर्श कक्ष
hotline-labour_standards_office = श्रम मापदण्ड निरीक्षण कार्यालय
hotline-harassment_room = काममा दुर्व्यवहार, उत्पीडन
hotline-care_jicwels = हेरचाह कामदार: JICWELS
hotline-construction_fits = निर्माण कामदार: FITS
hotline-human_rights = मानव अधिकार, विदेशी भाषामा
hotline-human_rights_ja = मानव अधिकार, जापानी भाषामा
hotline-houterasu = कानुनी जानकारी: Houterasu
hotline-dv_plus = घरपरिवारमा हिंसा
hotline-dv_navi = घरमा हिंसा: नजिकको केन्द्र
hotline-sexual_violence = यौन हिंसा: नजिकको केन्द्र
hotline-yorisoi = Yorisoi: जुनसुकै चिन्ता
hotline-tell = TELL: मनका कुरा, अंग्रेजीमा
# #いのちSOS, for people who think of killing themselves.
hotline-suicide_line_sos = बाँच्न मन नलागे, जापानी भाषामा
hotline-kokoro_line = मानसिक स्वास्थ्य
hotline-medical_interpreting = आफ्नो भाषा बोल्ने डाक्टर: AMDA
hotline-consumer = उपभोक्ता फोन
hotline-my_number = माइ नम्बर फोन
hotline-nenkin_dial = पेन्सन (नेन्किन) फोन
# For tourists.
hotline-visitor_hotline = पर्यटक फोन
hotline-disaster_message = विपद् सन्देश डायल
hotline-immigration_office = आफ्नो क्षेत्रको इमिग्रेसन कार्यालय
hotline-hello_work = हेलो वर्क: काम खोज्ने ठाउँ
hotline-city_hall = नगरपालिका कार्यालय (सियाकुस्यो)
hotline-tax_office = कर कार्यालय
hotline-pension_office = पेन्सन कार्यालय
hotline-embassy = राजदूतावास वा वाणिज्य दूतावास
hotline-licence_centre = ड्राइभिङ लाइसेन्स केन्द्र
