## Papers

document-passport = နိုင်ငံကူးလက်မှတ် (旅券)
document-health_certificate = ကျန်းမာရေးစစ်ဆေးချက် လက်မှတ် (健康診断個人票)
document-examinee_declaration = ကျန်းမာရေးအကြောင်း သင်ကိုယ်တိုင် ကြေညာစာ (受診者の申告書)
document-skill_test_certificate = ကျွမ်းကျင်မှုစာမေးပွဲ အောင်လက်မှတ် (合格証明書)
document-care_school_certificate = သူနာပြုစုသူကျောင်း ကျောင်းဆင်းလက်မှတ် (介護福祉士養成施設の卒業証明書)
document-epa_exam_result = သူနာပြုစုသူ နိုင်ငံတော်စာမေးပွဲ ရလဒ် (介護福祉士国家試験の結果通知書)
document-training_completion = နည်းပညာလေ့လာရေး နံပါတ် (2) ပြီးဆုံးကြောင်း လက်မှတ် (技能実習２号)
document-training_evaluation = နည်းပညာလေ့လာခဲ့သည့် ကုမ္ပဏီ၏ အကဲဖြတ်စာ (評価調書)
document-ssw2_test_certificate = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲ အောင်လက်မှတ် (合格証明書)
document-supervisor_experience_proof = လုပ်ငန်းအတွေ့အကြုံ သက်သေခံစာ (実務経験を証明する書類)
document-japanese_test_certificate = ဂျပန်စာ စာမေးပွဲ အောင်လက်မှတ် (合格証明書)
document-residence_card = နေထိုင်ခွင့်ကတ် (在留カード)
document-entry_exit_record = ဂျပန်နိုင်ငံ လူဝင်မှုကြီးကြပ်ရေး ဝန်ဆောင်မှုအေဂျင်စီမှ သင့်ဝင်ထွက်မှတ်တမ်း (出入国記録)
document-care_exam_result = သင်၏ သူနာပြုစုသူ နိုင်ငံတော်စာမေးပွဲ ရလဒ် (介護福祉士国家試験の結果通知書)
document-ssw2_test_result = သင်၏ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲ ရလဒ် (特定技能２号の試験の結果通知書)
document-employment_contract = အလုပ်ခန့်ထားမှု စာချုပ် (雇用契約書)
document-fee_statement = သင့်ဘာသာစကားဖြင့် ကုန်ကျငွေစာရင်းအပြည့် (費用の明細書)
# 本国の手続を終えたことを示す書類
document-home_country_paper = သင့်နိုင်ငံ၏ လုပ်ရမည့်အဆင့်များ ပြီးကြောင်း ပြသည့် စာရွက်
document-skill_transfer_declaration = သင့်နိုင်ငံတွင် ကျွမ်းကျင်မှု သင်ပေးမည့်အကြောင်း ကြေညာစာ (技能移転に係る申告書)
document-field_standard_proof = သင့်နယ်ပယ်၏ စည်းမျဉ်း ကိုက်ညီကြောင်း သက်သေ၊ ဥပမာ ယာဉ်မောင်းလိုင်စင်
