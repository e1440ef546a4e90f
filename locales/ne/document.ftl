## Papers

document-passport = राहदानी (पासपोर्ट) (旅券)
document-health_certificate = स्वास्थ्य परीक्षण प्रमाणपत्र (健康診断個人票)
document-examinee_declaration = स्वास्थ्यबारे तपाईं आफैँले दिने घोषणापत्र (受診者の申告書)
document-skill_test_certificate = सीप परीक्षा पास गरेको प्रमाणपत्र (合格証明書)
document-care_school_certificate = हेरचाह स्कुल पूरा गरेको प्रमाणपत्र (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = हेरचाहको राष्ट्रिय परीक्षाको नतिजा (介護福祉士国家試験の結果通知書)
document-training_completion = प्राविधिक इन्टर्न प्रशिक्षण नम्बर 2 पूरा गरेको प्रमाणपत्र (技能実習２号)
document-training_evaluation = प्रशिक्षण दिने कम्पनीको मूल्याङ्कन पत्र (評価調書)
document-ssw2_test_certificate = निर्दिष्ट सीप भएको कामदार (नम्बर 2) को परीक्षा पास गरेको प्रमाणपत्र (合格証明書)
document-supervisor_experience_proof = कामको अनुभवको प्रमाण (実務経験を証明する書類)
document-japanese_test_certificate = जापानी भाषा परीक्षा पास गरेको प्रमाणपत्र (合格証明書)
document-residence_card = निवास कार्ड (在留カード)
document-entry_exit_record = जापान अध्यागमन सेवा एजेन्सीबाट लिने, जापान आएको र गएको अभिलेख (出入国記録)
document-care_exam_result = हेरचाहको राष्ट्रिय परीक्षाको तपाईंको नतिजा (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = निर्दिष्ट सीप भएको कामदार (नम्बर 2) को परीक्षाको तपाईंको नतिजा (特定技能２号の試験の結果通知書)
document-employment_contract = रोजगार सम्झौता (雇用契約書)
document-fee_statement = तपाईंको भाषामा सबै खर्चको सूची (費用の明細書)
# 本国の手続を終えたことを示す書類
document-home_country_paper = तपाईंको देशको प्रक्रिया पूरा भएको देखाउने कागजात
document-skill_transfer_declaration = आफ्नो देशमा सीप सिकाउनेबारे घोषणापत्र (技能移転に係る申告書)
document-field_standard_proof = तपाईंको क्षेत्रका नियम पूरा भएको प्रमाण, जस्तै ड्राइभिङ लाइसेन्स
