# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>ဘာလုပ်လိုပါသလဲ။</b>

    ပြဿနာ ဖြစ်နိုင်သေးသည့် အချက်များကိုသာ မေးပါသည်။ “ပထမအကြိမ်” ဆိုသည်မှာ ဤနေထိုင်ခွင့်ဗီဇာကို မရခဲ့ဖူးပါ၊ “သတ်မှတ်လုပ်ဆောင်ချက်များ” (特定活動) ဖြင့်လည်း ထိုဗီဇာအတွက် မပြင်ဆင်ခဲ့ဖူးပါ ဟု ဆိုလိုပါသည်။ ဂျပန်နိုင်ငံ လူဝင်မှုကြီးကြပ်ရေး ဝန်ဆောင်မှုအေဂျင်စီ (出入国在留管理庁) ကသာ ဆုံးဖြတ်ပါသည်။
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = ပထမအကြိမ်၊ ဂျပန်ပြင်ပတွင် ရှိသည်
eligibility-option-situation-japan_first = ပထမအကြိမ်၊ ဂျပန်တွင် ရှိသည်
eligibility-option-situation-extend = နေထိုင်ခွင့် သက်တမ်းတိုးရန်
eligibility-option-situation-change_employer = ကုမ္ပဏီအသစ်သို့ ပြောင်းရန်
eligibility-option-situation-other = အခြားကိစ္စ သို့မဟုတ် နံပါတ် (2)
eligibility-ask-status = မည်သည့် နေထိုင်ခွင့်ဗီဇာ (在留資格) ကို လိုချင်ပါသလဲ။ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) လား၊ နံပါတ် (2) လား။
eligibility-ask-path = ဘာလုပ်လိုပါသလဲ။
eligibility-ask-field = မည်သည့် လုပ်ငန်းနယ်ပယ်တွင် အလုပ်လုပ်လိုပါသလဲ။ နယ်ပယ်တစ်ခုစီတွင် စာမေးပွဲနှင့် စည်းမျဉ်း သီးခြားရှိပါသည်။
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = ဘာကို မောင်းလိုပါသလဲ။ တက္ကစီနှင့် ဘတ်စ်ကားအတွက် ဂျပန်စာ စည်းမျဉ်း မတူပါ။
eligibility-ask-railway_role = ရထားလမ်းတွင် မည်သည့်အလုပ်ကို လုပ်လိုပါသလဲ။ ရထားပေါ်နှင့် ဘူတာ ဝန်ထမ်းများအတွက် ဂျပန်စာ စည်းမျဉ်း မတူပါ။
eligibility-ask-care_exemption = အောက်ပါတို့မှ တစ်ခုသည် သင့်အတွက် မှန်ပါသလား။ မှန်လျှင် သူနာပြုစုမှု စာမေးပွဲ ဖြေရန် မလိုပါ။ “EPA သူနာပြုစုသူလောင်း” (EPA介護福祉士候補者) ဆိုသည်မှာ ဤ 3 ချက်စလုံး မှန်သူ ဖြစ်ပါသည်- အနည်းဆုံး 3 နှစ်နှင့် 10 လ လုပ်ခဲ့သည်။ နိုင်ငံတော်စာမေးပွဲတွင် အမှတ်၏ အနည်းဆုံး တစ်ဝက် ရခဲ့သည်။ ဘာသာရပ်အုပ်စုတိုင်းတွင် အမှတ် ရခဲ့သည်။
eligibility-ask-is_adult = ယနေ့ သင် အသက် 18 နှစ် ပြည့်ပြီးပြီလား။ ဤနေထိုင်ခွင့်ဗီဇာအတွက် အသက် 18 နှစ် ပြည့်ပြီး ဖြစ်ရပါမည်။
eligibility-ask-birth_date = မည်သည့်ရက်တွင် မွေးပါသလဲ။ ဂျပန်သို့ ဆိုက်ရောက်သည့်ရက်တွင် အသက် 18 နှစ် ပြည့်ပြီး ဖြစ်ရပါမည်။ ဂျပန်တွင် ရှိပြီးသူဖြစ်လျှင် အလုပ်စသည့်ရက်တွင် ပြည့်ပြီး ဖြစ်ရပါမည်။
eligibility-ask-nationality = သင်သည် မည်သည့်နိုင်ငံသား ဖြစ်ပါသလဲ။ နိုင်ငံတစ်ခုစီအတွက် လုပ်ရမည့်အဆင့် မတူပါ။
eligibility-ask-travel_document = မည်သည့် ခရီးသွားလက်မှတ် ရှိပါသလဲ။
eligibility-ask-skill_test_passed = သင်လိုချင်သည့် နေထိုင်ခွင့်ဗီဇာ (နံပါတ် 1 သို့မဟုတ် 2) နှင့် နယ်ပယ်အတွက် ကျွမ်းကျင်မှုစာမေးပွဲ (技能試験) ကို အောင်ပြီးပြီလား။
eligibility-ask-required_experience = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် သင့်နယ်ပယ်က လိုအပ်သည့် လုပ်ငန်းအတွေ့အကြုံ ရှိပါသလား။ မသေချာလျှင် “{ form-skip }” ကို နှိပ်ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးပါမည်။
eligibility-ask-required_experience-work_3_years = ထုတ်လုပ်ရေးလုပ်ငန်းတွင် အနည်းဆုံး 3 နှစ် လုပ်ခဲ့သည့် အတွေ့အကြုံ ရှိပါသလား။ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် ဤအတွေ့အကြုံ လိုပါသည်။
eligibility-ask-required_experience-workshop_3_years = အသိအမှတ်ပြု ကားပြင်စက်ရုံ (認証工場) တွင် အနည်းဆုံး 3 နှစ် လုပ်ခဲ့သည့် အတွေ့အကြုံ ရှိပါသလား။ သို့မဟုတ် အဆင့် 2 ကားပြင်ဆရာ (自動車整備士２級) အရည်အချင်း ရှိပါသလား။ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် နှစ်ခုအနက် တစ်ခု လိုပါသည်။
eligibility-ask-required_experience-aviation_3_years = လေယာဉ်ထိန်းသိမ်းပြုပြင်ရေး (航空機整備) တွင် အနည်းဆုံး 3 နှစ် လုပ်ခဲ့သည့် အတွေ့အကြုံ ရှိပါသလား။ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် ဤအတွေ့အကြုံ လိုပါသည်။ လေဆိပ်တွင် အခြားအလုပ် လုပ်နေလျှင် “{ form-skip }” ကို နှိပ်ပါ။ ဘာလိုသည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးပါမည်။
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = စိုက်ပျိုးမွေးမြူရေးတွင် အခြားအလုပ်သမားများကို အနည်းဆုံး 2 နှစ် ဦးဆောင်ခဲ့သည့် အတွေ့အကြုံ ရှိပါသလား။ သို့မဟုတ် စိုက်ပျိုးမွေးမြူရေးတွင် အနည်းဆုံး 3 နှစ် လုပ်ခဲ့သည့် အတွေ့အကြုံ ရှိပါသလား။ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် နှစ်ခုအနက် တစ်ခု လိုပါသည်။
eligibility-ask-required_experience-lead_restaurant = စားသောက်ဆိုင်တွင် အခြားအလုပ်သမားများကို ဥပမာ လက်ထောက်မန်နေဂျာအဖြစ် ဦးဆောင်ခဲ့သည့် အတွေ့အကြုံ ရှိပါသလား။ ဦးဆောင်ခဲ့သည့်ကာလသည် သင့်နယ်ပယ်က သတ်မှတ်သည့်ကာလ ပြည့်ရပါမည်။ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် ဤအတွေ့အကြုံ လိုပါသည်။
eligibility-ask-required_experience-lead = သင့်နယ်ပယ်တွင် အခြားအလုပ်သမားများကို ဦးဆောင်ခဲ့သည့် အတွေ့အကြုံ ရှိပါသလား။ ဦးဆောင်ခဲ့သည့်ကာလသည် သင့်နယ်ပယ်က သတ်မှတ်သည့်ကာလ ပြည့်ရပါမည်။ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် လုပ်ငန်းအတွေ့အကြုံ လိုပါသည်။ ဤနယ်ပယ်အတွက် မည်သည့်အတွေ့အကြုံ လိုသည်ကို ကျွန်ုပ်တို့ အတည်မပြုရသေးပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက အတည်ပြုပါမည်။
eligibility-ask-japanese_test = မည်သည့် ဂျပန်စာ စာမေးပွဲကို အောင်ပြီးပါသလဲ။ အမြင့်ဆုံးအဆင့်ကို ရွေးပါ။
eligibility-ask-care_japanese_test = သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲ (介護日本語評価試験) ကို အောင်ပြီးပြီလား။
eligibility-ask-training = သင်သည် ဂျပန်တွင် နည်းပညာအလုပ်သင် (技能実習) လုပ်ခဲ့ဖူးပါသလား။ ပြီးဆုံးခဲ့သည့် နောက်ဆုံးအဆင့်ကို ရွေးပါ။
eligibility-ask-training_months = ထိုအချိန်က ဂျပန်တွင် စုစုပေါင်း လ မည်မျှ ရှိခဲ့ပါသလဲ။ တစ်လ ပြည့်သည့်လများကိုသာ ရေတွက်ပါ။ “သင်တန်း” (研修) နှင့် “သတ်မှတ်လုပ်ဆောင်ချက်များ” (特定活動) ကာလ နှစ်ခုကို ပေါင်း၍ ရေတွက်ပါ။
eligibility-ask-training_completed_well = နည်းပညာလေ့လာရေးကို ကောင်းမွန်စွာ ပြီးဆုံးခဲ့ပါသလား (良好に修了)။ ဆိုလိုသည်မှာ အနည်းဆုံး 2 နှစ်နှင့် 10 လ လေ့လာခဲ့ရပါမည်။ ထို့ပြင် လက်တွေ့စာမေးပွဲ အောင်ခဲ့ရပါမည် သို့မဟုတ် ကုမ္ပဏီက ကောင်းသည့် အကဲဖြတ်စာ ရေးပေးခဲ့ရပါမည်။
eligibility-ask-training_matches_field = သင်၏ နည်းပညာလေ့လာရေးသည် သင်လိုချင်သည့် နယ်ပယ်နှင့် အလုပ်အမျိုးအစား တူပါသလား။
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = နည်းပညာလေ့လာရေးတွင် တတ်ခဲ့သည့် ကျွမ်းကျင်မှုကို နောင်တစ်ချိန်တွင် သင့်နိုင်ငံရှိ လူများကို သင်ပေးမည်လား။ ထိုအကြောင်း ကြေညာစာ (技能移転に係る申告書) ကို သင့်ကုမ္ပဏီ (受入れ機関) က ပြင်ဆင်ပါသည်။
eligibility-ask-health_check_done = ဤအလုပ်အတွက် သို့မဟုတ် လွန်ခဲ့သည့် လအနည်းငယ်အတွင်း ကျန်းမာရေးစစ်ဆေးခြင်း (健康診断) ခံယူပြီးပြီလား။
eligibility-ask-health_check_on = ကျန်းမာရေးစစ်ဆေးသည့်ရက်က မည်သည့်ရက်လဲ။ ကြာလွန်းသည့် စစ်ဆေးမှုကို အသိအမှတ်မပြုပါ။
eligibility-ask-health_can_work = သင် အလုပ်လုပ်နိုင်သည်ဟု ဆရာဝန်က ပြောပါသလား။
eligibility-ask-ssw1_periods = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) အဖြစ် သို့မဟုတ် ထိုဗီဇာအတွက် ပြင်ဆင်ရန် ဂျပန်တွင် မည်သည့်အချိန်က ရှိခဲ့ပါသလဲ။ ယေဘုယျအားဖြင့် စုစုပေါင်း 5 နှစ်အထိသာ နေနိုင်ပါသည်။
eligibility-ask-ssw2_score_80 = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲကို မအောင်သော်လည်း လိုအပ်သည့် စာမေးပွဲတိုင်းတွင် အောင်မှတ်၏ အနည်းဆုံး 80 % ရခဲ့ပါသလား။ မဖြေခဲ့ဖူးလျှင် “{ form-skip }” ကို နှိပ်ပါ။
eligibility-ask-care_exam_score_80 = သူနာပြုစုသူ နိုင်ငံတော်စာမေးပွဲ (介護福祉士国家試験) ၏ အပိုင်းအားလုံးကို ဖြေပြီး အနည်းဆုံး အပိုင်း 1 ပိုင်း အောင်ကာ စုစုပေါင်းတွင် အောင်မှတ်၏ အနည်းဆုံး 80 % ရခဲ့ပါသလား။ မဖြေခဲ့ဖူးလျှင် “{ form-skip }” ကို နှိပ်ပါ။
eligibility-ask-deposit_taken = ဤအလုပ်ကြောင့် သင်၊ သင့်မိသားစု သို့မဟုတ် အခြားဆွေမျိုးထံမှ အာမခံစပေါ်ငွေ (保証金) ယူထားသူ ရှိပါသလား။ သို့မဟုတ် ယူရန် သဘောတူထားခြင်း၊ စီစဉ်ထားခြင်း ရှိပါသလား။
eligibility-ask-penalty_contract = အလုပ်ထွက်လျှင် ငွေပေးရမည်ဟု သင်၊ သင့်မိသားစု သို့မဟုတ် အခြားဆွေမျိုးကို ကတိပေးခိုင်းသူ ရှိပါသလား။ သို့မဟုတ် ထိုသို့ ကတိပေးခိုင်းရန် စီစဉ်ထားသူ ရှိပါသလား။
eligibility-ask-property_held = ဤအလုပ်ကြောင့် သင်၊ သင့်မိသားစု သို့မဟုတ် အခြားဆွေမျိုး၏ ငွေ၊ ဘဏ်စာအုပ် သို့မဟုတ် အခြားပစ္စည်းကို သိမ်းထားသူ၊ စီမံထားသူ ရှိပါသလား။ သို့မဟုတ် ထိုသို့လုပ်ရန် သဘောတူထားခြင်း၊ စီစဉ်ထားခြင်း ရှိပါသလား။
eligibility-ask-costs_paid = ဤအလုပ်အတွက် တစ်စုံတစ်ယောက်ကို ပေးခဲ့ရသည့်ငွေ သို့မဟုတ် ပေးရမည့်ငွေ ရှိပါသလား။ ဂျပန်သို့ မလာမီ ကုန်ကျငွေနှင့် ဂျပန်တွင် ရှိနေစဉ် ကုန်ကျငွေ နှစ်မျိုးလုံးကို ထည့်စဉ်းစားပါ။ ဥပမာ ပွဲစား၊ အေဂျင်စီ၊ ကျောင်း၊ ကုမ္ပဏီ။
eligibility-ask-costs_itemised = ဂျပန်သို့ မလာမီနှင့် ဂျပန်တွင် ရှိနေစဉ် ကုန်ကျငွေစာရင်းကို ရရှိပြီးပြီလား။ ကုန်ကျငွေတစ်ခုစီ၏ ပမာဏ ပါရပါမည်။
eligibility-ask-costs_agreed = ဂျပန်သို့ မလာမီနှင့် ဂျပန်တွင် ရှိနေစဉ် ကုန်ကျငွေအားလုံးကို စဉ်းစားပါ။ ထိုငွေအားလုံးကို အပြည့်အဝ နားလည်ပြီး သဘောတူခဲ့ပါသလား။
eligibility-ask-costs_legal_at_home = သင့်နိုင်ငံ၏ ဥပဒေက ထိုကုန်ကျငွေများကို ခွင့်ပြုပါသလား။
eligibility-ask-home_procedure_done = ဂျပန်တွင် အလုပ်မလုပ်မီ သင့်နိုင်ငံက သတ်မှတ်ထားသည့် အဆင့်များကို ပြီးအောင် လုပ်ပြီးပြီလား။
eligibility-ask-field_standards-driving_licence = ဤအလုပ်အတွက် ဂျပန်ယာဉ်မောင်းလိုင်စင် (運転免許) ရှိပါသလား။
eligibility-ask-apply_on = လျှောက်လွှာ (申請) ကို မည်သည့်ရက်တွင် တင်လိုပါသလဲ။ မသိလျှင် ယနေ့ရက်စွဲကို သုံးပါမည်။
eligibility-ask-enter_on = ဂျပန်သို့ မည်သည့်ရက်တွင် ဆိုက်ရောက်မည်လဲ။
eligibility-ask-start_on = မည်သည့်ရက်တွင် အလုပ်စမည်လဲ။
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = သူနာပြုစုမှု စာမေးပွဲ 2 ခုစလုံး အောင်ပြီးပြီလား- ကျွမ်းကျင်မှုစာမေးပွဲ (技能試験) နှင့် သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲ (介護日本語評価試験)။
eligibility-option-together-care_tests = 2 ခုစလုံး အောင်ပြီးပါပြီ
eligibility-together-training =
    အောက်ပါ 2 ချက်စလုံး မှန်ပါသလား။
    • နည်းပညာလေ့လာရေးကို ကောင်းမွန်စွာ ပြီးဆုံးခဲ့သည် (良好に修了)။ ဆိုလိုသည်မှာ အနည်းဆုံး 2 နှစ်နှင့် 10 လ လေ့လာခဲ့သည်။ ထို့ပြင် လက်တွေ့စာမေးပွဲ အောင်ခဲ့သည် သို့မဟုတ် ကုမ္ပဏီက ကောင်းသည့် အကဲဖြတ်စာ ရေးပေးခဲ့သည်။
    • သင်လိုချင်သည့် နယ်ပယ်နှင့် အလုပ်အမျိုးအစား တူခဲ့သည်။
eligibility-option-together-training = 2 ချက်စလုံး မှန်ပါသည်
eligibility-together-money =
    ဤအလုပ်ကြောင့် သင် သို့မဟုတ် ဆွေမျိုးတစ်ဦးဦးအတွက် အောက်ပါတစ်ခုခု ရှိပါသလား သို့မဟုတ် စီစဉ်ထားပါသလား။
    • တစ်ယောက်ယောက်က အာမခံစပေါ်ငွေ (保証金) ယူသည်။
    • အလုပ်ထွက်လျှင် ငွေပေးရမည်။
    • တစ်ယောက်ယောက်က ငွေ၊ ဘဏ်စာအုပ်၊ အခြားပစ္စည်းကို သိမ်းထားသည် သို့မဟုတ် စီမံထားသည်။
    • ပွဲစား၊ ကျောင်း၊ ကုမ္ပဏီ စသည့်သူကို ငွေပေးရသည်။
eligibility-option-together-money = တစ်ခုမျှ မရှိပါ

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = အထူးကျွမ်းကျင်လုပ်သား (1) １号
eligibility-option-status-ssw2 = အထူးကျွမ်းကျင်လုပ်သား (2) ２号
eligibility-option-path-from_abroad = နိုင်ငံခြားမှ ဂျပန်သို့ လာရန်
eligibility-option-path-change_status = ဂျပန်တွင်- ဤဗီဇာသို့ ပြောင်းရန်
eligibility-option-path-change_employer = ဂျပန်တွင်- ကုမ္ပဏီ ပြောင်းရန်
eligibility-option-path-extend = ဂျပန်တွင်- သက်တမ်းတိုးရန်
eligibility-option-transport_role-truck = ထရပ်ကား
eligibility-option-transport_role-taxi = တက္ကစီ
eligibility-option-transport_role-bus = ဘတ်စ်ကား
eligibility-option-railway_role-track = ရထားသံလမ်း ပြုပြင်ရေး (軌道整備)
eligibility-option-railway_role-electrical = လျှပ်စစ်စနစ် (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = ရထား ပြုပြင်ရေး (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = ရထား ထုတ်လုပ်ရေး (車両製造)
eligibility-option-railway_role-crew = ရထားပေါ်၊ ဘူတာဝန်ထမ်း (運輸係員)
eligibility-option-care_exemption-none = တစ်ခုမျှ မဟုတ်ပါ
eligibility-option-care_exemption-care_school = ဂျပန်တွင် သူနာပြုစုကျောင်း ပြီးသည်
eligibility-option-care_exemption-epa_candidate = EPA သူနာပြုစုသူလောင်း (အထက်ပါ)
eligibility-option-nationality-stateless = နိုင်ငံမဲ့
eligibility-option-travel_document-passport = နိုင်ငံကူးလက်မှတ် (ပတ်စပို့)
eligibility-option-travel_document-other = အခြား ခရီးသွားလက်မှတ်
eligibility-option-travel_document-none = လက်မှတ် မရှိပါ
eligibility-option-japanese_test-none = မအောင်ရသေးပါ
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = မလုပ်ခဲ့ဖူးပါ
eligibility-option-training-no1 = လေ့လာရေး နံပါတ် 1 (技能実習１号)
eligibility-option-training-no2 = လေ့လာရေး နံပါတ် 2 (技能実習２号)
eligibility-option-training-no3 = လေ့လာရေး နံပါတ် 3 (技能実習３号)
eligibility-option-training-pre_law = နံပါတ် 2 (2017-11 မတိုင်မီ)
eligibility-option-training-pre_status = “သင်တန်း” (研修) 2010-07 မတိုင်မီ

## The eleven criteria (40 characters at most)

eligibility-criterion-age = အသက်
eligibility-criterion-health = ကျန်းမာရေး
eligibility-criterion-skill = ကျွမ်းကျင်မှု
eligibility-criterion-japanese = ဂျပန်စာ
eligibility-criterion-return_cooperation = နိုင်ငံသားနှင့် နိုင်ငံကူးလက်မှတ်
eligibility-criterion-total_stay = စုစုပေါင်း 5 နှစ် နေထိုင်မှု
eligibility-criterion-deposit_penalty = အာမခံစပေါ်ငွေနှင့် ဒဏ်ကြေး
eligibility-criterion-cost_agreement = သင်ပေးခဲ့သည့် ကုန်ကျငွေ
eligibility-criterion-home_country_procedure = သင့်နိုင်ငံ၏ လုပ်ရမည့်အဆင့်များ
eligibility-criterion-skill_transfer = သင့်နိုင်ငံတွင် ပြန်သင်ပေးခြင်း
eligibility-criterion-field_standard = သင့်နယ်ပယ်၏ စည်းမျဉ်းများ

## Age

eligibility-reason-age-adult = စစ်ဆေးရမည့်ရက်တွင် သင် အသက် 18 နှစ် ပြည့်ပြီး ဖြစ်ပါသည်။ ထိုရက်မှာ ဂျပန်သို့ ဆိုက်ရောက်သည့်ရက် ဖြစ်ပါသည်။ ဂျပန်တွင် ရှိပြီးသူအတွက် အလုပ်စသည့်ရက် ဖြစ်ပါသည်။
eligibility-reason-age-under_18 = အလုပ်စသည့်ရက်တွင် သင် အသက် 18 နှစ် မပြည့်သေးပါ။
eligibility-todo-age-under_18 = အသက် 18 နှစ် ပြည့်သည့်မွေးနေ့ သို့မဟုတ် နောက်ပိုင်းတွင် အလုပ်စနိုင်သလားဟု ကုမ္ပဏီကို မေးပါ။
eligibility-reason-age-under_18_landing = ဂျပန်သို့ ဆိုက်ရောက်သည့်ရက်တွင် သင် အသက် 18 နှစ် မပြည့်သေးပါ။
eligibility-todo-age-under_18_landing = အသက် 18 နှစ် ပြည့်သည့်မွေးနေ့ သို့မဟုတ် နောက်ပိုင်းတွင် လာနိုင်သလားဟု ကုမ္ပဏီကို မေးပါ။
eligibility-reason-age-birth_date_missing = သင့်မွေးနေ့ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-age-birth_date_missing = နိုင်ငံကူးလက်မှတ်ကို ကြည့်ပြီး မွေးနေ့ကို ထည့်ပါ။
eligibility-reason-age-start_missing = လျှောက်ထားသည့်ရက်တွင် သင် အသက် 18 နှစ် မပြည့်သေးပါ။ အလုပ်စမည့်ရက်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-age-start_missing = ပထမဆုံး အလုပ်ဆင်းရမည့်ရက်ကို ကုမ္ပဏီအား မေးပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-age-landing_missing = လျှောက်ထားသည့်ရက်တွင် သင် အသက် 18 နှစ် မပြည့်သေးပါ။ ဂျပန်သို့ ဆိုက်ရောက်မည့်ရက်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-age-landing_missing = လေယာဉ်စီးရမည့်ရက်ကို ကုမ္ပဏီအား မေးပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။

## Health

eligibility-reason-health-recent_check = သင့်ကျန်းမာရေးစစ်ဆေးချက်သည် မကြာသေးပါ။ သင် အလုပ်လုပ်နိုင်သည်ဟု ဆရာဝန်က ပြောပါသည်။
eligibility-reason-health-check_missing = သင် ကျန်းမာရေးစစ်ဆေးပြီး၊ မပြီးကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-health-check_missing = ကျန်းမာရေးစစ်ဆေးချက် လက်မှတ် (健康診断個人票) ကို ရှာပါ သို့မဟုတ် ကျန်းမာရေးစစ်ဆေးရန် ကုမ္ပဏီကို မေးပါ။
eligibility-reason-health-no_check = ကျန်းမာရေးစစ်ဆေးရန် လိုပါသည်။ သင် မစစ်ဆေးရသေးပါ။
eligibility-todo-health-no_check = ကျန်းမာရေးစစ်ဆေးရန် ရက်ချိန်းယူပါ။ ကျန်းမာရေးစစ်ဆေးချက် လက်မှတ် (健康診断個人票) ကို တောင်းပါ။
eligibility-reason-health-cannot_work = သင် အလုပ်လုပ်နိုင်သည်ဟု ဆရာဝန်က မပြောပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင်နှင့်အတူ စစ်ဆေးရပါမည်။
eligibility-todo-health-cannot_work = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ မည်သည့်ရောဂါဖြစ်သည်ကို ပြောပြရန် မလိုပါ။
eligibility-reason-health-date_missing = ကျန်းမာရေးစစ်ဆေးသည့်ရက်ကို ကျွန်ုပ်တို့ မသိပါ။ ကြာလွန်းလျှင် အသိအမှတ်မပြုပါ။
eligibility-todo-health-date_missing = ကျန်းမာရေးစစ်ဆေးချက် လက်မှတ်တွင် ရက်ကို ရှာပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-health-after_application = ကျန်းမာရေးစစ်ဆေးသည့်ရက်သည် လျှောက်ထားသည့်ရက်ထက် နောက်ကျနေပါသည်။
eligibility-todo-health-after_application = ရက်နှစ်ရက်စလုံးကို ပြန်ကြည့်ပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-health-too_old_abroad = သင့်စစ်ဆေးချက်သည် ကြာလွန်းပါပြီ။ နိုင်ငံခြားမှဆိုလျှင် မလျှောက်ထားမီ 3 လအတွင်း ဖြစ်ရပါမည်။
eligibility-todo-health-too_old_abroad = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ ထပ်စစ်ဆေးရန် လိုဖွယ် ရှိပါသည်။
eligibility-reason-health-too_old_in_japan = သင့်စစ်ဆေးချက်သည် ကြာလွန်းပါပြီ။ ဂျပန်တွင်ဆိုလျှင် မလျှောက်ထားမီ 12 လအတွင်း ဖြစ်ရပါမည်။
eligibility-todo-health-too_old_in_japan = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ ထပ်စစ်ဆေးရန် လိုဖွယ် ရှိပါသည်။
eligibility-reason-health-can_work_missing = သင် အလုပ်လုပ်နိုင်သည်ဟု ဆရာဝန်က ပြော၊ မပြောကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-health-can_work_missing = ကျန်းမာရေးစစ်ဆေးချက် လက်မှတ်ကို ကြည့်ပါ သို့မဟုတ် ဆရာဝန်ကို မေးပါ။
eligibility-reason-health-extension = နေထိုင်ခွင့် သက်တမ်းတိုးရန် ကျန်းမာရေးစစ်ဆေးချက် လက်မှတ် (健康診断個人票) တင်ရန် မလိုပါ။

## Skill

eligibility-reason-skill-test_passed = သင့်အဖြေများအရ ကျွမ်းကျင်မှုစာမေးပွဲ အောင်ပြီးပါပြီ။
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = သင်၏ နည်းပညာလေ့လာရေးကို ကျွမ်းကျင်မှုစာမေးပွဲအစား အသိအမှတ်ပြုပါသည်။
eligibility-reason-skill-match_missing = အလုပ်အမျိုးအစား တူခဲ့လျှင် သင်၏ နည်းပညာလေ့လာရေးကို စာမေးပွဲအစား အသိအမှတ်ပြုကောင်း ပြုနိုင်ပါသည်။
eligibility-todo-skill-match_missing = အလုပ်ကို နှိုင်းယှဉ်နိုင်ရန် နည်းပညာလေ့လာရေး စာရွက်များကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ။
eligibility-reason-skill-perhaps_trained = သင်၏ နည်းပညာလေ့လာရေးကို စာမေးပွဲအစား အသိအမှတ်ပြုကောင်း ပြုနိုင်ပါသည်။ ကာလ ပြည့်၊ မပြည့်၊ ကောင်းမွန်စွာ ပြီး၊ မပြီးကို ကျွန်ုပ်တို့ မသိသေးပါ။
eligibility-todo-skill-perhaps_trained = ပြီးဆုံးကြောင်း လက်မှတ် (修了証明書) သို့မဟုတ် အကဲဖြတ်စာ (評価調書) ရှိလျှင် ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ။
eligibility-reason-skill-test_missing = သင် ကျွမ်းကျင်မှုစာမေးပွဲ အောင်၊ မအောင်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-skill-test_missing = စာမေးပွဲရလဒ်ကို ရှာပါ သို့မဟုတ် စာမေးပွဲကျင်းပသည့် ရုံးကို မေးပါ။
eligibility-reason-skill-training_missing = သင် ကျွမ်းကျင်မှုစာမေးပွဲ မအောင်ရသေးပါ။ နည်းပညာအလုပ်သင် လုပ်ခဲ့၊ မလုပ်ခဲ့ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-skill-training_missing = ဂျပန်တွင် လေ့လာခဲ့သည့်အကြောင်း ပြောပြပါ သို့မဟုတ် သင့်နယ်ပယ်၏ ကျွမ်းကျင်မှုစာမေးပွဲကို ဖြေပါ။
eligibility-reason-skill-training_does_not_match = သင်၏ နည်းပညာလေ့လာရေးသည် အခြားအလုပ်အမျိုးအစား ဖြစ်ပါသည်။ ဤနယ်ပယ်၏ ကျွမ်းကျင်မှုစာမေးပွဲကို အောင်ရန် လိုပါသည်။
eligibility-todo-skill-training_does_not_match = ဤနယ်ပယ်၏ ကျွမ်းကျင်မှုစာမေးပွဲကို ဖြေပါ သို့မဟုတ် သင်၏ နည်းပညာလေ့လာရေးနှင့် ကိုက်ညီသည့် နယ်ပယ်ကို ကြည့်ပါ။
eligibility-reason-skill-no_test = သင့်နယ်ပယ်၏ ကျွမ်းကျင်မှုစာမေးပွဲကို အောင်ရန် လိုပါသည်။
eligibility-todo-skill-no_test = ကျွမ်းကျင်မှုစာမေးပွဲကို ဘယ်မှာ၊ ဘယ်အချိန် ဖြေနိုင်သည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား မေးပါ။
eligibility-reason-skill-proved_before = ပထမခွင့်ပြုချက် ရစဉ်က ကျွမ်းကျင်မှုကို သက်သေပြပြီး ဖြစ်ပါသည်။ နေထိုင်ခွင့် သက်တမ်းတိုးရန် ထပ်သက်သေပြရန် မလိုပါ။
eligibility-reason-skill-exempt_care_school = သင်သည် ဂျပန်တွင် သူနာပြုစုသူကျောင်း ပြီးခဲ့ပါသည်။ စာမေးပွဲ ဖြေရန် မလိုပါ။
eligibility-reason-skill-exempt_epa_candidate = EPA သူနာပြုစုသူလောင်းအဖြစ် သင်လုပ်ခဲ့သည့်ကာလနှင့် နိုင်ငံတော်စာမေးပွဲ အမှတ်ကို အသိအမှတ်ပြုပါသည်။ စာမေးပွဲ ဖြေရန် မလိုပါ။
eligibility-reason-skill-ssw2_passed = သင်သည် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲ အောင်ပြီးပါပြီ။ သင့်နယ်ပယ်က လိုအပ်သည့် လုပ်ငန်းအတွေ့အကြုံလည်း ရှိပါသည်။
eligibility-reason-skill-ssw2_test_missing = သင် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲ အောင်၊ မအောင်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-skill-ssw2_test_missing = စာမေးပွဲရလဒ်ကို ရှာပါ သို့မဟုတ် စာမေးပွဲကျင်းပသည့် ရုံးကို မေးပါ။
eligibility-reason-skill-no_ssw2_test = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲကို အောင်ရန် လိုပါသည်။ ဤစာမေးပွဲအစား နည်းပညာလေ့လာရေးကို အသိအမှတ်မပြုပါ။
eligibility-todo-skill-no_ssw2_test = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) စာမေးပွဲကို ဘယ်မှာ၊ ဘယ်အချိန် ဖြေနိုင်သည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား မေးပါ။
eligibility-reason-skill-experience_missing = သင့်နယ်ပယ်က လိုအပ်သည့် လုပ်ငန်းအတွေ့အကြုံ ရှိ၊ မရှိကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-skill-experience_missing = ဤနယ်ပယ်တွင် သင် မည်မျှကြာ လုပ်ခဲ့သည်၊ အခြားအလုပ်သမားများကို မည်မျှကြာ ဦးဆောင်ခဲ့သည်ကို ကုမ္ပဏီအား မေးပါ။
eligibility-reason-skill-no_experience = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် သင့်နယ်ပယ်က လိုအပ်သည့် လုပ်ငန်းအတွေ့အကြုံ လိုပါသည်။ သင်လုပ်ခဲ့သည့် အလုပ်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက ကြည့်ရပါမည်။
eligibility-todo-skill-no_experience = သင်လုပ်ခဲ့သည့် အလုပ်အကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။

## Japanese language

eligibility-reason-japanese-test_passed = သင့်ဂျပန်စာ စာမေးပွဲအဆင့်သည် သင့်အလုပ်အတွက် လုံလောက်ပါသည်။
eligibility-reason-japanese-trained = သင်၏ နည်းပညာလေ့လာရေးကို ဂျပန်စာ စာမေးပွဲအစား အသိအမှတ်ပြုပါသည်။
eligibility-reason-japanese-perhaps_trained = သင်၏ နည်းပညာလေ့လာရေးကို ဂျပန်စာ စာမေးပွဲအစား အသိအမှတ်ပြုကောင်း ပြုနိုင်ပါသည်။ ကာလ ပြည့်၊ မပြည့်၊ ကောင်းမွန်စွာ ပြီး၊ မပြီးကို ကျွန်ုပ်တို့ မသိသေးပါ။
eligibility-todo-japanese-perhaps_trained = နည်းပညာလေ့လာရေး စာရွက်များကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ သို့မဟုတ် JFT-Basic သို့မဟုတ် JLPT N4 ကို ဖြေပါ။
eligibility-reason-japanese-test_missing = သင် မည်သည့် ဂျပန်စာ စာမေးပွဲ အောင်သည်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-japanese-test_missing = ဂျပန်စာ စာမေးပွဲရလဒ်ကို ရှာပါ။
eligibility-reason-japanese-training_missing = ဂျပန်တွင် လေ့လာခဲ့သည်ကို ဂျပန်စာ စာမေးပွဲအစား အသိအမှတ်ပြုနိုင်ပါသည်။ နည်းပညာအလုပ်သင် လုပ်ခဲ့၊ မလုပ်ခဲ့ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-japanese-training_missing = ဂျပန်တွင် လေ့လာခဲ့သည့်အကြောင်း ပြောပြပါ သို့မဟုတ် ဤအလုပ်အတွက် လိုအပ်သည့် ဂျပန်စာ စာမေးပွဲကို ဖြေပါ။
eligibility-reason-japanese-no_test = ဂျပန်စာ စာမေးပွဲတစ်ခု အောင်ရန် လိုပါသည်- JFT-Basic၊ သို့မဟုတ် JLPT N4 နှင့်အထက်။
eligibility-todo-japanese-no_test = ကျွန်ုပ်တို့၏ အကူအညီဖြင့် ဂျပန်စာ လေ့လာပြီး JFT-Basic သို့မဟုတ် JLPT N4 ကို ဖြေပါ။
eligibility-reason-japanese-role_no_test = ဤအလုပ်အတွက် ဂျပန်စာ စာမေးပွဲတစ်ခု အောင်ရန် လိုပါသည်။ JLPT N3 နှင့်အထက်ဆိုလျှင် လုံလောက်ဖွယ် ရှိပါသည်။
eligibility-todo-japanese-role_no_test = ကျွန်ုပ်တို့၏ အကူအညီဖြင့် ဂျပန်စာ လေ့လာပါ။ ဤအလုပ်အတွက် ယခု မည်သည့်အဆင့် လိုသည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား မေးပါ။
eligibility-reason-japanese-role_missing = လိုအပ်သည့် ဂျပန်စာအဆင့်သည် အလုပ်ပေါ်တွင် မူတည်ပါသည်။ သင့်အလုပ်ကို ကျွန်ုပ်တို့ မသိသေးပါ။
eligibility-todo-japanese-role_missing = မည်သည့်အလုပ် လုပ်ရမည်ကို ကုမ္ပဏီအား မေးပါ။
eligibility-reason-japanese-n3_passed = သင်သည် JLPT N3 သို့မဟုတ် အထက် အောင်ပြီးပါပြီ။ ဤအလုပ်အတွက် ထိုအဆင့် လိုပါသည်။
eligibility-reason-japanese-role_below_n3_needs_staff = ကျွန်ုပ်တို့ နောက်ဆုံးကြည့်စဉ်က ဤအလုပ်အတွက် JLPT N3 လိုခဲ့ပါသည်။ သို့သော် ထိုစည်းမျဉ်းကို ပြောင်းနေခဲ့ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-japanese-role_below_n3_needs_staff = မလျှောက်ထားမီ ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ JLPT N3 နှင့်အထက်ဆိုလျှင် လုံလောက်ဖွယ် ရှိပါသည်။
eligibility-reason-japanese-role_below_n3_not_met = ဤအလုပ်အတွက် JLPT N3 သို့မဟုတ် အထက် လိုပါသည်။
eligibility-todo-japanese-role_below_n3_not_met = JLPT N3 ကို ဖြေပါ သို့မဟုတ် ဤနယ်ပယ်ရှိ အခြားအလုပ်ကို ကြည့်ပါ။
eligibility-reason-japanese-field_missing = လိုအပ်သည့် ဂျပန်စာအဆင့်သည် နယ်ပယ်ပေါ်တွင် မူတည်ပါသည်။ သင့်နယ်ပယ်ကို ကျွန်ုပ်တို့ မသိသေးပါ။
eligibility-todo-japanese-field_missing = နယ်ပယ်တစ်ခု ရွေးပါ သို့မဟုတ် ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-japanese-own_test_passed = သင့်တွင် အထွေထွေ ဂျပန်စာအဆင့် ရှိပြီး သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲလည်း အောင်ပြီးပါပြီ။
eligibility-reason-japanese-own_test_trained = သင့်တွင် အထွေထွေ ဂျပန်စာအဆင့် ရှိပါသည်။ သင်၏ သူနာပြုစုမှု လေ့လာရေးကို သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲအစား အသိအမှတ်ပြုပါသည်။
eligibility-reason-japanese-own_test_match_missing = သူနာပြုစုသည့်အလုပ် ဖြစ်ခဲ့လျှင် သင်၏ နည်းပညာလေ့လာရေးကို သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲအစား အသိအမှတ်ပြုကောင်း ပြုနိုင်ပါသည်။
eligibility-todo-japanese-own_test_match_missing = နည်းပညာလေ့လာရေး စာရွက်များကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ။
eligibility-reason-japanese-own_test_perhaps_trained = သင်၏ နည်းပညာလေ့လာရေးကို သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲအစား အသိအမှတ်ပြုကောင်း ပြုနိုင်ပါသည်။ ကာလ ပြည့်၊ မပြည့်၊ ကောင်းမွန်စွာ ပြီး၊ မပြီးကို ကျွန်ုပ်တို့ မသိသေးပါ။
eligibility-todo-japanese-own_test_perhaps_trained = နည်းပညာလေ့လာရေး စာရွက်များကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ သို့မဟုတ် သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲ (介護日本語評価試験) ကို ဖြေပါ။
eligibility-reason-japanese-own_test_missing = သူနာပြုစုသည့်အလုပ်အတွက် သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲလည်း လိုပါသည်။ သင် အောင်၊ မအောင်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-japanese-own_test_missing = သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲ (介護日本語評価試験) ရလဒ်ကို ရှာပါ။
eligibility-reason-japanese-no_own_test = သူနာပြုစုသည့်အလုပ်အတွက် သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲနှင့် အထွေထွေ ဂျပန်စာ စာမေးပွဲ 2 ခုစလုံး အောင်ရန် လိုပါသည်။
eligibility-todo-japanese-no_own_test = သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲ (介護日本語評価試験) ကို ဖြေပါ။ အထွေထွေ ဂျပန်စာ စာမေးပွဲ မအောင်ရသေးလျှင် ထိုစာမေးပွဲကိုလည်း ဖြေပါ။
eligibility-reason-japanese-ssw2_no_test = ဤနယ်ပယ်တွင် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် ဂျပန်စာ စာမေးပွဲ မလိုပါ။
eligibility-reason-japanese-below_n3_not_met = ဤနယ်ပယ်တွင် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် JLPT N3 သို့မဟုတ် အထက် လိုပါသည်။
eligibility-todo-japanese-below_n3_not_met = ကျွန်ုပ်တို့၏ အကူအညီဖြင့် ဂျပန်စာ လေ့လာပြီး JLPT N3 ကို ဖြေပါ။
eligibility-reason-japanese-below_n3_needs_staff = ဤနယ်ပယ်တွင် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက် JLPT N3 လိုဖွယ် ရှိပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-japanese-below_n3_needs_staff = မလျှောက်ထားမီ ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ JLPT N3 နှင့်အထက်ဆိုလျှင် လုံလောက်ဖွယ် ရှိပါသည်။
eligibility-reason-japanese-proved_before = ပထမခွင့်ပြုချက် ရစဉ်က ဂျပန်စာအဆင့်ကို သက်သေပြပြီး ဖြစ်ပါသည်။ နေထိုင်ခွင့် သက်တမ်းတိုးရန် ထပ်သက်သေပြရန် မလိုပါ။
eligibility-reason-japanese-exempt_care_school = သင်သည် ဂျပန်တွင် သူနာပြုစုသူကျောင်း ပြီးခဲ့ပါသည်။ စာမေးပွဲ ဖြေရန် မလိုပါ။
eligibility-reason-japanese-exempt_epa_candidate = EPA သူနာပြုစုသူလောင်းအဖြစ် သင်လုပ်ခဲ့သည့်ကာလနှင့် နိုင်ငံတော်စာမေးပွဲ အမှတ်ကို အသိအမှတ်ပြုပါသည်။ စာမေးပွဲ ဖြေရန် မလိုပါ။

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = ဤအလုပ်အတွက် ဂျပန်နှင့် သင့်နိုင်ငံအကြား သဘောတူညီချက် ရှိပါသည်။
eligibility-reason-return_cooperation-in_statistics = သင့်နိုင်ငံသားများသည် ဤနေထိုင်ခွင့်ဗီဇာဖြင့် ဂျပန်တွင် အလုပ်လုပ်နေကြပါသည်။
eligibility-reason-return_cooperation-nationality_missing = သင် မည်သည့်နိုင်ငံသားဖြစ်သည်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-return_cooperation-nationality_missing = နိုင်ငံကူးလက်မှတ်တွင် ရေးထားသည့် နိုင်ငံသားဖြစ်မှုကို ပြောပြပါ။
eligibility-reason-return_cooperation-stateless = သင်သည် မည်သည့်နိုင်ငံ၏ နိုင်ငံသားမျှ မဟုတ်ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင်နှင့်အတူ စစ်ဆေးရပါမည်။
eligibility-todo-return_cooperation-stateless = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ ရှိသည့် စာရွက်စာတမ်းများကို ယူလာပါ။
eligibility-reason-return_cooperation-no_passport = သင့်အဖြေများအရ နိုင်ငံကူးလက်မှတ် မရှိပါ။ သင့်စာရွက်စာတမ်းများကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-return_cooperation-no_passport = အခြားသူကို မမေးမီ ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် အရင်စကားပြောပါ။
eligibility-reason-return_cooperation-excluded_country = ကျွန်ုပ်တို့ သိသလောက် ဂျပန်သည် ယခု သင့်နိုင်ငံသားများ၏ လျှောက်လွှာကို လက်မခံပါ။
eligibility-todo-return_cooperation-excluded_country = အခြားနည်းလမ်းများအကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-return_cooperation-country_not_recorded = သင့်နိုင်ငံအကြောင်း အတည်ပြုပြီး အချက်အလက် ကျွန်ုပ်တို့တွင် မရှိပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-return_cooperation-country_not_recorded = မလျှောက်ထားမီ ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။

## Total stay

eligibility-reason-total_stay-ssw2 = 5 နှစ်ကန့်သတ်ချက်သည် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) အတွက်သာ ဖြစ်ပါသည်။
eligibility-reason-total_stay-no_stay_yet = သင့်အဖြေများအရ 5 နှစ်ထဲမှ တစ်ရက်မျှ မသုံးရသေးပါ။
eligibility-reason-total_stay-time_left = သင့်အဖြေများအရ သင့် 5 နှစ်၏ နောက်ဆုံးရက်မှာ { $last_day } ဖြစ်ပါသည်။
eligibility-reason-total_stay-periods_missing = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) ဖြင့် ယခင် နေထိုင်ခဲ့သည့်ကာလများကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-total_stay-periods_missing = နေထိုင်ခွင့်ကတ် (在留カード) များကို ကြည့်ပြီး ရက်စွဲများ ထည့်ပါ။ သို့မဟုတ် ဂျပန်နိုင်ငံ လူဝင်မှုကြီးကြပ်ရေး ဝန်ဆောင်မှုအေဂျင်စီ (出入国在留管理庁) ထံ သင့်ဝင်ထွက်မှတ်တမ်းကို တောင်းပါ။
eligibility-reason-total_stay-no_period_told = သင် နေထိုင်ခွင့် သက်တမ်းတိုးလိုပါသည်။ သို့သော် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) ဖြင့် နေထိုင်ခဲ့သည့်ကာလကို မပြောရသေးပါ။
eligibility-todo-total_stay-no_period_told = နေထိုင်ခွင့်ကတ် (在留カード) များကို ကြည့်ပြီး ရက်စွဲများ ထည့်ပါ။
eligibility-reason-total_stay-leave = မီးဖွားခွင့်၊ ကလေးပြုစုခွင့်၊ ဆေးခွင့် (ဖျားနာ၊ ဒဏ်ရာ) ကို တစ်ခါတစ်ရံ 5 နှစ်ထဲတွင် မရေတွက်ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-total_stay-leave = ခွင့်ယူခဲ့သည့် စာရွက်စာတမ်းများကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ။
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = သင့်အဖြေများအရ သင့် 5 နှစ်၏ နောက်ဆုံးရက် ({ $last_day }) သည် လျှောက်ထားသည့်ရက်ထက် စောပါသည်။
eligibility-todo-total_stay-over = ယခု ဖြစ်နိုင်သည့်နည်းလမ်းကို ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ ဥပမာ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2)။
eligibility-reason-total_stay-over_score_missing = သင့်အဖြေများအရ သင့် 5 နှစ်၏ နောက်ဆုံးရက် ({ $last_day }) သည် လျှောက်ထားသည့်ရက်ထက် စောပါသည်။ တစ်ခါတစ်ရံ 6 နှစ်မြောက် ရနိုင်ပါသည်။
eligibility-todo-total_stay-over_score_missing = နံပါတ် (2) စာမေးပွဲရလဒ်ကို ရှာပါ။ သူနာပြုစုမှုဆိုလျှင် နိုင်ငံတော်စာမေးပွဲ (介護福祉士国家試験) ရလဒ်ကို ရှာပါ။ ထိုရလဒ်ကို ကျွန်ုပ်တို့အား ပြပါ။
eligibility-reason-total_stay-over_score_80 = သင့်အဖြေများအရ သင့် 5 နှစ်၏ နောက်ဆုံးရက် ({ $last_day }) သည် လျှောက်ထားသည့်ရက်ထက် စောပါသည်။ သင့်စာမေးပွဲရလဒ်ကြောင့် 6 နှစ်မြောက် ရနိုင်ခြေ ရှိပါသည်။
eligibility-todo-total_stay-over_score_80 = စာမေးပွဲရလဒ်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား အမြန် ပြပါ။
eligibility-reason-total_stay-over_no_exam = သင့်အဖြေများအရ 5 နှစ်၏ နောက်ဆုံးရက် ({ $last_day }) သည် လျှောက်ထားသည့်ရက်ထက် စောပါသည်။ ကျွန်ုပ်တို့ သိသလောက် သင့်နယ်ပယ်တွင် 6 နှစ်မြောက်အတွက် စာမေးပွဲ မရှိပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-total_stay-over_no_exam = ယခု ဖြစ်နိုင်သည့်နည်းလမ်းကို ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် အမြန် စကားပြောပါ။
eligibility-reason-total_stay-over_field_missing = သင့်အဖြေများအရ သင့် 5 နှစ်၏ နောက်ဆုံးရက် ({ $last_day }) သည် လျှောက်ထားသည့်ရက်ထက် စောပါသည်။ အချို့နယ်ပယ်တွင် 6 နှစ်မြောက် ရနိုင်ပါသည်။ သင့်နယ်ပယ်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-total_stay-over_field_missing = သင့်နယ်ပယ်ကို ပြောပြပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-total_stay-under_12_months = သင့်အဖြေများအရ သင့် 5 နှစ်၏ နောက်ဆုံးရက်မှာ { $last_day } ဖြစ်ပါသည်။ လျှောက်ထားသည့်ရက်မှ ထိုရက်အထိ 12 လ မပြည့်ပါ။
eligibility-todo-total_stay-under_12_months = ရှေ့အစီအစဉ်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် ယခု စကားပြောပါ။ ဥပမာ အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2)။
eligibility-reason-total_stay-driver_preparing = လိုင်စင်ယူရန် ကာလ (特定活動55号) ကို 5 နှစ်ထဲတွင် ရေတွက်၊ မရေတွက် မရှင်းလင်းပါ။ သင့်ရလဒ်သည် ဤအချက်ပေါ်တွင် မူတည်ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-total_stay-driver_preparing = ရက်စွဲအားလုံးပါသည့် နေထိုင်ခွင့်ကတ် (在留カード) များကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ။
eligibility-reason-total_stay-driver_preparing_long = ကျွန်ုပ်တို့ သိသလောက် လိုင်စင်ယူရန် ကာလ (特定活動55号) သည် အများဆုံး 1 နှစ် ဖြစ်ပြီး မတိုးနိုင်ပါ။ သင့်ကာလ ပိုရှည်ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-total_stay-driver_preparing_long = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် အမြန် စကားပြောပါ။ နေထိုင်ခွင့်ကတ် (在留カード) ကို ပြပါ။

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = သင့်အဖြေများအရ သင် သို့မဟုတ် ဆွေမျိုးထံမှ အာမခံစပေါ်ငွေ ယူထားသူ မရှိပါ။ ဒဏ်ကြေးပေးရန် ကတိတောင်းသူ မရှိပါ။ ငွေ သို့မဟုတ် ပစ္စည်းကို သိမ်းထားသူ မရှိပါ။ ထိုသို့လုပ်ရန် စီစဉ်ထားသူလည်း မရှိပါ။
eligibility-reason-deposit_penalty-held = မည်သူမျှ သင့်ထံမှ အာမခံစပေါ်ငွေ မယူရပါ။ မည်သူမျှ ဒဏ်ကြေးပေးရန် ကတိ မတောင်းရပါ။ မည်သူမျှ သင့်ငွေ သို့မဟုတ် ပစ္စည်းကို သိမ်းမထားရပါ။ ဤသည်မှာ သင့်အပြစ် မဟုတ်ပါ။
eligibility-todo-deposit_penalty-held = ပံ့ပိုးကူညီရေးဝန်ထမ်းထံ အကူအညီ တောင်းနိုင်ပါသည်။ “{ result-send }” ကို နှိပ်မှသာ ထိုဝန်ထမ်းက သင့်အဖြေများကို မြင်ရပါမည်။
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = ဤစာရွက်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ သို့မဟုတ် bot တွင် ကျွန်ုပ်တို့ထံ စာရေးပါ။ ကျွန်ုပ်တို့ ကူညီနိုင်ပါသည်။
eligibility-reason-deposit_penalty-answer_missing = အာမခံစပေါ်ငွေနှင့် ဒဏ်ကြေးအကြောင်း အချို့ကို ကျွန်ုပ်တို့ မသိသေးပါ။
eligibility-todo-deposit_penalty-answer_missing = သင့်စာချုပ်များကို ပြန်ဖတ်ပါ။ မသေချာလျှင် ပံ့ပိုးကူညီရေးဝန်ထမ်းကို မေးပါ။

## Costs

eligibility-reason-cost_agreement-nothing_paid = ဤအလုပ်အတွက် မည်သူ့ကိုမျှ ငွေမပေးခဲ့ရပါ။ ပေးရန်လည်း မလိုပါ။
eligibility-reason-cost_agreement-agreed = ကုန်ကျငွေစာရင်းကို ရပြီး သင် သဘောတူခဲ့ပါသည်။ သင့်နိုင်ငံက ထိုကုန်ကျငွေများကို ခွင့်ပြုပါသည်။
eligibility-reason-cost_agreement-paid_missing = ဤအလုပ်အတွက် တစ်ယောက်ယောက်ကို ငွေပေးခဲ့၊ မပေးခဲ့ ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-cost_agreement-paid_missing = စဉ်းစားကြည့်ပါ။ သင် သို့မဟုတ် သင့်မိသားစုက ပွဲစား၊ အေဂျင်စီ သို့မဟုတ် ကျောင်းကို ငွေပေးခဲ့ပါသလား။
eligibility-reason-cost_agreement-not_agreed = သင် သဘောမတူခဲ့သည့် ကုန်ကျငွေကို ပေးခဲ့ရပါသည်။ မည်သူမျှ ထိုသို့ ငွေ မယူရပါ။ ဤသည်မှာ သင့်အပြစ် မဟုတ်ပါ။
eligibility-todo-cost_agreement-not_agreed = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ ရှိသည့် ငွေလက်ခံဖြတ်ပိုင်းအားလုံး ယူလာပါ။
eligibility-reason-cost_agreement-not_legal = သင့်နိုင်ငံက ခွင့်မပြုသည့် ကုန်ကျငွေကို ပေးခဲ့ရပါသည်။ ဤသည်မှာ သင့်အပြစ် မဟုတ်ပါ။
eligibility-todo-cost_agreement-not_legal = ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။ ရှိသည့် ငွေလက်ခံဖြတ်ပိုင်းအားလုံး ယူလာပါ။
eligibility-reason-cost_agreement-not_all_known = ဤအလုပ်အတွက် သင် ငွေပေးခဲ့ပါသည်။ ကုန်ကျငွေများကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင်နှင့်အတူ စစ်ဆေးရပါမည်။
eligibility-todo-cost_agreement-not_all_known = သင့်ဘာသာစကားဖြင့် ကုန်ကျငွေစာရင်းအပြည့် တောင်းပြီး ပံ့ပိုးကူညီရေးဝန်ထမ်းအား ပြပါ။

## Steps in the home country

eligibility-reason-home_country_procedure-done = သင့်နိုင်ငံ၏ လုပ်ရမည့်အဆင့်များကို သင် ပြီးအောင် လုပ်ပြီးပါပြီ။
eligibility-reason-home_country_procedure-not_required = ကျွန်ုပ်တို့ သိသလောက် ဤလျှောက်ထားမှုအတွက် သင့်နိုင်ငံက လုပ်ရမည့်အဆင့် မသတ်မှတ်ထားပါ။
eligibility-reason-home_country_procedure-nationality_missing = သင် မည်သည့်နိုင်ငံသားဖြစ်သည်ကို ကျွန်ုပ်တို့ မသိပါ။ ထို့ကြောင့် သင့်နိုင်ငံ၏ လုပ်ရမည့်အဆင့်ကိုလည်း မသိပါ။
eligibility-todo-home_country_procedure-nationality_missing = နိုင်ငံကူးလက်မှတ်တွင် ရေးထားသည့် နိုင်ငံသားဖြစ်မှုကို ပြောပြပါ။
eligibility-reason-home_country_procedure-done_missing = ဤအလုပ် မလုပ်မီ သင့်နိုင်ငံက လုပ်ရမည့်အဆင့်များ သတ်မှတ်ထားပါသည်။ သင် ပြီး၊ မပြီးကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-home_country_procedure-done_missing = အဆင့်အားလုံး ပြီး၊ မပြီးကို အလုပ်သမားစေလွှတ်ရေး အေဂျင်စီ သို့မဟုတ် သင့်သံရုံးအား မေးပါ။
eligibility-reason-home_country_procedure-not_done = ဤအလုပ် မလုပ်မီ သင့်နိုင်ငံက လုပ်ရမည့်အဆင့်များ သတ်မှတ်ထားပါသည်။ သင် မပြီးသေးပါ။
eligibility-todo-home_country_procedure-not_done = အဆင့်များကို မည်သို့ ပြီးအောင်လုပ်ရမည်ကို အလုပ်သမားစေလွှတ်ရေး အေဂျင်စီ သို့မဟုတ် သင့်သံရုံးအား မေးပါ။
eligibility-reason-home_country_procedure-unclear = သင့်အတွက် သင့်နိုင်ငံ၏ လုပ်ရမည့်အဆင့် လို၊ မလို မရှင်းလင်းပါ။
eligibility-todo-home_country_procedure-unclear = သင့်နိုင်ငံ၏ လုပ်ရမည့်အဆင့်ကို အတည်ပြုပေးရန် ပံ့ပိုးကူညီရေးဝန်ထမ်းအား တောင်းပါ။

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = ဤအချက်သည် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) အတွက်သာ လိုပါသည်။
eligibility-reason-skill_transfer-no_training = ဤအချက်သည် ဂျပန်တွင် သင်တန်းသား သို့မဟုတ် နည်းပညာအလုပ်သင် လုပ်ခဲ့သူများအတွက်သာ လိုပါသည်။
eligibility-reason-skill_transfer-will_transfer = သင့်ကျွမ်းကျင်မှုကို သင့်နိုင်ငံရှိ လူများအား သင်ပေးမည်ဟု သင် ဖြေထားပါသည်။
eligibility-reason-skill_transfer-training_missing = နည်းပညာအလုပ်သင် လုပ်ခဲ့၊ မလုပ်ခဲ့ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-skill_transfer-training_missing = ဂျပန်တွင် လေ့လာခဲ့သည့်အကြောင်း ပြောပြပါ။
eligibility-reason-skill_transfer-will_missing = သင့်ကျွမ်းကျင်မှုကို သင့်နိုင်ငံတွင် သင်ပေးမည်၊ မပေးမည်ကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-skill_transfer-will_missing = စဉ်းစားကြည့်ပါ။ လျှောက်ထားရန် သင့်ကုမ္ပဏီ (受入れ機関) က ကြေညာစာ (技能移転に係る申告書) ကို ပြင်ဆင်ပါသည်။
eligibility-reason-skill_transfer-will_not_transfer = နည်းပညာအလုပ်သင် လုပ်ခဲ့သူဖြစ်လျှင် ကျွမ်းကျင်မှုကို သင့်နိုင်ငံတွင် သင်ပေးလိုသူ ဖြစ်ရပါမည်။
eligibility-todo-skill_transfer-will_not_transfer = ဤကြေညာစာ၏ အဓိပ္ပာယ်အကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။

## Rules of the field

eligibility-reason-field_standard-employer_proves = ဤနယ်ပယ်၏ စည်းမျဉ်းများ ကိုက်ညီကြောင်းကို သင့်ကုမ္ပဏီက သက်သေပြပါသည်။ သင် ဘာမျှ လုပ်ရန် မလိုပါ။
eligibility-reason-field_standard-own_standards = ဤနယ်ပယ်က သင့်ထံမှ လိုအပ်သည်များ သင့်တွင် ရှိပါသည်။
eligibility-reason-field_standard-field_missing = သင့်နယ်ပယ်ကို ကျွန်ုပ်တို့ မသိသေးပါ။
eligibility-todo-field_standard-field_missing = နယ်ပယ်တစ်ခု ရွေးပါ သို့မဟုတ် ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-field_standard-not_open = ဤနယ်ပယ်ကို ဖွင့်ရန် ဆုံးဖြတ်ပြီး ဖြစ်ပါသည်။ ပထမဆုံးရက်ကို ကျွန်ုပ်တို့ သေချာ မသိပါ။
eligibility-todo-field_standard-not_open = ဤနယ်ပယ်၏ သတင်းကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား မေးပါ သို့မဟုတ် အခြားနယ်ပယ်ကို ကြည့်ပါ။
eligibility-reason-field_standard-no_ssw2 = ကျွန်ုပ်တို့ သိသလောက် ဤနယ်ပယ်တွင် အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2) မရှိပါ။
eligibility-todo-field_standard-no_ssw2 = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1)၊ အခြားနယ်ပယ် သို့မဟုတ် အခြားဗီဇာအကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-field_standard-suspended_not_met = ကျွန်ုပ်တို့ သိသလောက် ဤနယ်ပယ်တွင် အသိအမှတ်ပြုလက်မှတ် (在留資格認定証明書) လျှောက်ထားမှုကို ရပ်ဆိုင်းထားပါသည်။ ယခု နိုင်ငံခြားမှ အသစ် မလာနိုင်ပါ။
eligibility-todo-field_standard-suspended_not_met = ဤနယ်ပယ် မည်သည့်အချိန် ပြန်ဖွင့်မည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား မေးပါ သို့မဟုတ် အခြားနယ်ပယ်ကို နှိုင်းယှဉ်ပါ (“{ whatif-button }”)။
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = ဤနယ်ပယ် မည်သည့်အချိန် ပြန်ဖွင့်မည်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်းအား မေးပါ သို့မဟုတ် bot တွင် အခြားနယ်ပယ်ကို နှိုင်းယှဉ်ပါ။
eligibility-reason-field_standard-suspended_needs_staff = ကျွန်ုပ်တို့ သိသလောက် ဤနယ်ပယ်တွင် လျှောက်ထားမှု အချို့ကို ရပ်ဆိုင်းထားပါသည်။ ဂျပန်အတွင်းမှ လျှောက်ထားမှုအသစ်ကိုလည်း ကန့်သတ်ထားပါသည်။ သင့်အခြေအနေကို ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-todo-field_standard-suspended_needs_staff = မလျှောက်ထားမီ သို့မဟုတ် ကုမ္ပဏီမှ မထွက်မီ ပံ့ပိုးကူညီရေးဝန်ထမ်းနှင့် စကားပြောပါ။
eligibility-reason-field_standard-own_standard_missing = ဤနယ်ပယ်က လိုအပ်သည့်အရာတစ်ခု သင့်တွင် မရှိသေးပါ။ ဥပမာ ဂျပန်ယာဉ်မောင်းလိုင်စင်။
eligibility-todo-field_standard-own_standard_missing = ထိုအရာကို မည်သို့ ရယူရမည်ကို ကုမ္ပဏီ သို့မဟုတ် ပံ့ပိုးကူညီရေးဝန်ထမ်းအား မေးပါ။
eligibility-reason-field_standard-own_standard_later = သင့်တွင် ဂျပန်ယာဉ်မောင်းလိုင်စင် (運転免許) မရှိသေးပါ။ ကျွန်ုပ်တို့ သိသလောက် အရင်လာပြီး ဂျပန်တွင် ယူနိုင်ပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက စစ်ဆေးရပါမည်။
eligibility-more-field_standard-own_standard_later = အရင်ဆုံး “သတ်မှတ်လုပ်ဆောင်ချက်များ” အမှတ် 55 (特定活動55号) ဗီဇာဖြင့် လာရပါမည်။ ထရပ်ကားအတွက် အများဆုံး 6 လ၊ ဘတ်စ်ကားနှင့် တက္ကစီအတွက် အများဆုံး 1 နှစ် ဖြစ်ပါသည်။ သက်တမ်း မတိုးနိုင်ပါ။
eligibility-todo-field_standard-own_standard_later = မလျှောက်ထားမီ ဤနည်းလမ်းအကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းရော ကုမ္ပဏီနှင့်ပါ စကားပြောပါ။
eligibility-reason-field_standard-own_answer_missing = ဤနယ်ပယ်က သင့်ထံမှ လိုအပ်သည်များ ရှိ၊ မရှိကို ကျွန်ုပ်တို့ မသိပါ။
eligibility-todo-field_standard-own_answer_missing = ဘာလိုသည်ကို ကုမ္ပဏီအား မေးပါ။ ပြီးလျှင် သင့်တွင် ရှိ၊ မရှိ ကြည့်ပါ။

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = နေထိုင်ခွင့်ဗီဇာ
eligibility-short-path = လုပ်လိုသည့်ကိစ္စ
eligibility-short-field = နယ်ပယ်
eligibility-short-transport_role = မောင်းမည့်ယာဉ်
eligibility-short-railway_role = ရထားလမ်းအလုပ်
eligibility-short-care_exemption = စာမေးပွဲမလိုသည့် သူနာပြုစုမှု
eligibility-short-is_adult = ယနေ့ အသက် 18 နှစ် ပြည့်ပြီး
eligibility-short-birth_date = မွေးနေ့
eligibility-short-nationality = နိုင်ငံသား
eligibility-short-travel_document = ခရီးသွားလက်မှတ်
eligibility-short-skill_test_passed = ကျွမ်းကျင်မှုစာမေးပွဲ အောင်ပြီး
eligibility-short-required_experience = နံပါတ် (2) အတွက် အတွေ့အကြုံ ရှိ
eligibility-short-japanese_test = ဂျပန်စာ စာမေးပွဲ
eligibility-short-care_japanese_test = သူနာပြုစုမှု ဂျပန်စာ စာမေးပွဲ
eligibility-short-training = နည်းပညာလေ့လာရေး
eligibility-short-training_months = လေ့လာခဲ့သည့် လပေါင်း
eligibility-short-training_completed_well = လေ့လာရေး ကောင်းစွာ ပြီး
eligibility-short-training_matches_field = လေ့လာရေးနှင့် အလုပ်အမျိုးအစား တူ
eligibility-short-will_transfer_skills = သင့်နိုင်ငံတွင် ပြန်သင်ပေးမည်
eligibility-short-health_check_done = ကျန်းမာရေး စစ်ဆေးပြီး
eligibility-short-health_check_on = ကျန်းမာရေးစစ်ဆေးသည့်ရက်
eligibility-short-health_can_work = ဆရာဝန်- အလုပ်လုပ်နိုင်သည်
eligibility-short-ssw1_periods = ဂျပန်တွင် နေခဲ့သည့်ကာလ
eligibility-short-ssw2_score_80 = နံပါတ် (2) စာမေးပွဲတွင် 80 % ရ
eligibility-short-care_exam_score_80 = နိုင်ငံတော်စာမေးပွဲတွင် 80 % ရ
eligibility-short-deposit_taken = အာမခံစပေါ်ငွေ ယူခံရ
eligibility-short-penalty_contract = ဒဏ်ကြေးပေးရန် ကတိပေးခဲ့ရ
eligibility-short-property_held = ပစ္စည်း သိမ်းထားခံရ
eligibility-short-costs_paid = အလုပ်အတွက် ငွေပေးခဲ့ရ
eligibility-short-costs_itemised = ကုန်ကျငွေစာရင်း ရပြီး
eligibility-short-costs_agreed = ကုန်ကျငွေကို သဘောတူခဲ့
eligibility-short-costs_legal_at_home = သင့်နိုင်ငံက ကုန်ကျငွေ ခွင့်ပြု
eligibility-short-home_procedure_done = သင့်နိုင်ငံ၏ အဆင့်များ ပြီး
eligibility-short-field_standards-driving_licence = ဂျပန်ယာဉ်မောင်းလိုင်စင် ရှိ
eligibility-short-apply_on = လျှောက်ထားမည့်ရက်
eligibility-short-enter_on = ဂျပန်သို့ ဆိုက်ရောက်မည့်ရက်
eligibility-short-start_on = ပထမဆုံး အလုပ်ရက်
