# One form for every check: questions, summary, result.

form-begin = စတင်ရန်
form-resume = ရပ်ထားသည့်နေရာမှ ဆက်ရန်
form-change = အဖြေများ ကြည့်ရန်၊ ပြောင်းရန်
form-full = အားလုံးကို တစ်ခုချင်း စစ်ဆေးရန်
form-known =
    <b>ဤအချက်များ မှန်ပါသေးသလား။</b>

    သင် သို့မဟုတ် ပံ့ပိုးကူညီရေးဝန်ထမ်းက ပြောထားသည်များ ဖြစ်ပါသည်။ မှားနေသည့်အချက် ရှိလျှင် ထိုအချက်ကို နှိပ်ပါ။
form-known-yes = အားလုံး မှန်ပါသည်
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = မေးခွန်း { $number } (စုစုပေါင်း { $about } ခုခန့်)
# $count (Number) in the quick check
form-left = မေးခွန်း { $count } ခုခန့် ကျန်ပါသေးသည်
# $answer (String)
form-answer-now = သင့်လက်ရှိအဖြေ- <b>{ $answer }</b>
form-yes = ဟုတ်ပါသည် / ရှိပါသည်
form-no = မဟုတ်ပါ / မရှိပါ
# Where a question is answered with its verb
form-yes-is_adult = ပြည့်ပါပြီ
form-no-is_adult = မပြည့်သေးပါ
form-yes-skill_test_passed = အောင်ပြီးပါပြီ
form-no-skill_test_passed = မအောင်သေးပါ
form-yes-required_experience = ရှိပါသည်
form-no-required_experience = မရှိပါ
form-yes-care_japanese_test = { form-yes-skill_test_passed }
form-no-care_japanese_test = { form-no-skill_test_passed }
form-yes-training_completed_well = ပြီးဆုံးခဲ့ပါသည်
form-no-training_completed_well = မပြီးဆုံးခဲ့ပါ
form-yes-training_matches_field = တူပါသည်
form-no-training_matches_field = မတူပါ
form-yes-will_transfer_skills = သင်ပေးပါမည်
form-no-will_transfer_skills = မသင်ပေးပါ
form-yes-health_check_done = စစ်ဆေးပြီးပါပြီ
form-no-health_check_done = မစစ်ဆေးရသေးပါ
form-yes-health_can_work = ပြောပါသည်
form-no-health_can_work = မပြောပါ
form-yes-ssw2_score_80 = ရခဲ့ပါသည်
form-no-ssw2_score_80 = မရခဲ့ပါ
form-yes-care_exam_score_80 = { form-yes-ssw2_score_80 }
form-no-care_exam_score_80 = { form-no-ssw2_score_80 }
form-yes-deposit_taken = { form-yes-required_experience }
form-no-deposit_taken = { form-no-required_experience }
form-yes-penalty_contract = { form-yes-required_experience }
form-no-penalty_contract = { form-no-required_experience }
form-yes-property_held = { form-yes-required_experience }
form-no-property_held = { form-no-required_experience }
form-yes-costs_paid = { form-yes-required_experience }
form-no-costs_paid = { form-no-required_experience }
form-yes-costs_itemised = ရပြီးပါပြီ
form-no-costs_itemised = မရသေးပါ
form-yes-costs_agreed = သဘောတူခဲ့ပါသည်
form-no-costs_agreed = သဘောမတူခဲ့ပါ
form-yes-costs_legal_at_home = ခွင့်ပြုပါသည်
form-no-costs_legal_at_home = ခွင့်မပြုပါ
form-yes-home_procedure_done = ပြီးပါပြီ
form-no-home_procedure_done = မပြီးသေးပါ
form-yes-field_standards-driving_licence = { form-yes-required_experience }
form-no-field_standards-driving_licence = { form-no-required_experience }
form-yes-contract_ended = ပြီးဆုံးပါပြီ
form-no-contract_ended = မပြီးဆုံးသေးပါ
form-yes-same_category = { form-yes-training_matches_field }
form-no-same_category = { form-no-training_matches_field }
form-yes-common_skill_confirmed = အတည်ပြုပါသည်
form-no-common_skill_confirmed = အတည်မပြုပါ
form-yes-new_field_test_passed = { form-yes-skill_test_passed }
form-no-new_field_test_passed = { form-no-skill_test_passed }
form-yes-driving_licence = { form-yes-required_experience }
form-no-driving_licence = { form-no-required_experience }
form-yes-permission_received = { form-yes-costs_itemised }
form-no-permission_received = { form-no-costs_itemised }
form-skip = မသိပါ
form-one_by_one = တစ်ခုချင်း မေးပါ
form-not-known = မသိပါ
form-back = { button-back }
form-later = ခဏရပ်ရန် (အဖြေများ သိမ်းပြီး)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = မရှိပါ
form-periods-open = နေထိုင်ခဲ့သည့် ကာလများ ထည့်ရန်
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = မရခဲ့ဖူးပါ၊ မပြင်ဆင်ခဲ့ဖူးပါ
form-periods-since = ယခုအထိ မပြတ် ရှိခဲ့ပါသလား။ ပထမဆုံးရက်ကို ထည့်ပါ- 2024-04-01။ ပြတ်ခဲ့လျှင် ကာလများကို ထည့်ပါ။
form-date-hint = ရက်ကို ရွေးပါ သို့မဟုတ် ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
form-number-hint = ဂဏန်းတစ်ခု ရိုက်ထည့်ပါ။
form-country-hint = သင့်နိုင်ငံ စာရင်းတွင် မပါလျှင် နိုင်ငံအမည်ကို ရိုက်ထည့်ပါ။
form-found = ဤအထဲမှ တစ်ခုကို ဆိုလိုပါသလား။ မဟုတ်လျှင် အခြားစကားလုံး ရိုက်ထည့်ပါ သို့မဟုတ် “{ form-show-all }” ကို နှိပ်ပါ။
form-show-all = အားလုံး ပြရန်
form-health =
    <b>နောက်မေးခွန်းများသည် သင့်ကျန်းမာရေးအကြောင်း ဖြစ်ပါသည်။</b>

    ကျန်းမာရေးသည် ကိုယ်ရေးကိုယ်တာ ဖြစ်ပါသည်။ ကျန်းမာရေးစစ်ဆေးခြင်း ရှိ၊ မရှိ၊ မည်သည့်ရက်၊ ဆရာဝန်က အလုပ်လုပ်နိုင်သည်ဟု ပြော၊ မပြောကိုသာ မေးပါသည်။ အဖြေကို ဤစစ်ဆေးမှုအတွက်သာ သုံးပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက မြင်နိုင်ပါသည်။ ဖြေရန် မလိုပါ။
form-health-yes = မေးနိုင်ပါသည်
form-health-no = မမေးပါနှင့်၊ ကျော်ပါ
# Beside a single question about health.
form-health-one = ကျန်းမာရေးသည် ကိုယ်ရေးကိုယ်တာ ဖြစ်ပါသည်။ ဖြေလျှင် ဤစစ်ဆေးမှုအတွက်သာ သုံးပါသည်။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက မြင်နိုင်ပါသည်။ ဖြေရန် မလိုပါ။
form-health-private = မပြောလိုပါ
form-summary =
    <b>သင့်အဖြေများ</b>

    ပြောင်းလိုသည့် အဖြေကို အောက်တွင် နှိပ်ပါ။
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }- <b>{ $answer }</b>
form-result = ရလဒ် ပြရန်
form-mistake-no-text = ⚠️ စာသား သို့မဟုတ် ခလုတ်ဖြင့် ဖြေပါ။ ဤနေရာတွင် ဓာတ်ပုံ၊ အသံမက်ဆေ့ချ် သို့မဟုတ် စတစ်ကာဖြင့် ဖြေ၍ မရပါ။
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 ကျွန်ုပ်တို့ နားလည်သည့်ရက်- <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ မည်သည့်နှစ်လဲ။ ရက်စွဲအပြည့် ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
form-mistake-short-year = ⚠️ မည်သည့်ဂဏန်းသည် ခုနှစ်လဲ။ ခုနှစ်ကို ဂဏန်း 4 လုံးဖြင့် ဤသို့ ရေးပါ- 2026-11-22
form-mistake-no-month = ⚠️ မည်သည့်လလဲ။ ရက်စွဲအပြည့် ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
form-mistake-no-date = ⚠️ ဤရက်စွဲကို မဖတ်နိုင်ပါ။ ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
form-mistake-two-dates = ⚠️ မည်သည့်ဂဏန်းသည် ရက်၊ မည်သည့်ဂဏန်းသည် လ ဖြစ်ပါသလဲ။ နှစ်၊ လ၊ ရက် အစဉ်အတိုင်း ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
form-mistake-no-such-day = ⚠️ ထိုရက် မရှိပါ။ စစ်ဆေးပြီး ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ နေ့နှင့် ရက်စွဲ မကိုက်ပါ။ ထိုရက်သည် { DAY($day) } ဖြစ်ပါသည်။ စစ်ဆေးပြီး ရက်ကို ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
form-mistake-nepali = ⚠️ ဤခုနှစ်သည် နီပေါပြက္ခဒိန် (Bikram Sambat) ၏ ခုနှစ် ဖြစ်ပါသလား။ နေထိုင်ခွင့်ကတ် သို့မဟုတ် နိုင်ငံကူးလက်မှတ်ပေါ်ရှိ ရက်ကို ဤသို့ ရိုက်ထည့်ပါ- 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ { $first } မှ { $last } အထိ ရက်တစ်ရက် ရွေးပါ။
# $lowest, $highest (Number)
form-mistake-number = ⚠️ { $lowest } မှ { $highest } အထိ ကိန်းပြည့်တစ်ခု ရိုက်ထည့်ပါ။
form-mistake-choose = ⚠️ ဤသည်မှာ ရွေးနိုင်သည့် အဖြေ မဟုတ်ပါ။ ခလုတ်များကို သုံးပါ။
# To staff, of the worker's health
form-health-about = ကျန်းမာရေး
form-health-refused = မပြောလိုပါ
