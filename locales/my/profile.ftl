# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>ကိုယ်ရေးအချက်အလက်</b>

    ဤနေရာတွင် ပြောပြလျှင် အချိန်မီ သတိပေးနိုင်ပါသည်။ ဖြေရန် မလိုပါ။ အချိန်မရွေး ပြောင်းနိုင်၊ ဖျက်နိုင်ပါသည်။
profile-group-me = 👤 သင့်အကြောင်း
profile-group-stay = 🛂 သင့်နေထိုင်ခွင့်
profile-group-work = 👔 သင့်အလုပ်
profile-group-dates = 📅 သင့်ရက်စွဲများ
profile-group-messages = 🔔 မက်ဆေ့ချ်များ
profile-my-data = 🗂 မှတ်တမ်းတင်ထားသမျှ
profile-choose = ကြည့်ရန် သို့မဟုတ် ပြောင်းရန် တစ်ခုကို ရွေးပါ။
profile-kept-profile = ကျွန်ုပ်တို့၏ ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ မြင်ရပါသည်။ သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။ ကျော်နိုင်၊ ဖျက်နိုင်ပါသည်။
profile-kept-records = ကျွန်ုပ်တို့၏ ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ မြင်ရပါသည်။ သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။ ဥပဒေအရ ထားရသည့် မှတ်တမ်းတွင် ပါပါသည်- /privacy
profile-enter = ✏️ ထည့်ရန်၊ ပြောင်းရန်
profile-delete = 🗑 ပြောထားသည်ကို ဖျက်ရန်
profile-delete-sure = <b>သင်ပြောထားသည်ကို ဖျက်မလား။ ဖျက်ပြီးလျှင် ပြန်မရနိုင်ပါ။</b>
profile-delete-reminders = ဤရက်မရှိလျှင် သတိပေးချက်အချို့ မရခြင်း ဖြစ်နိုင်ပါသည်။
profile-delete-yes = 🗑 ဖျက်ပါ
profile-delete-no = မဖျက်ပါနှင့်
profile-ask-correction = ✋ ဤအချက် ပြင်ပေးရန် တောင်းရန်
profile-done = ပြီးပါပြီ
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    ရက်ကို ရွေးပါ သို့မဟုတ် ရိုက်ထည့်ပါ။ ဥပမာ { $example }။
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    ရွေးပါ သို့မဟုတ် ရိုက်ထည့်ပါ။
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    အားလုံးကို ရွေးပါ။ ပြီးလျှင် “{ profile-done }” ကို နှိပ်ပါ။
# $longest (Number)
profile-enter-called =
    <b>သင့်ကို မည်သို့ ခေါ်ရမလဲ။</b>

    အမည် သို့မဟုတ် အမည်ပြောင် ရိုက်ထည့်ပါ။ အများဆုံး စာလုံး { $longest } လုံး ဖြစ်ပါသည်။
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ စာတစ်ကြောင်းသာ ရိုက်ထည့်ပါ။ အများဆုံး စာလုံး { $longest } လုံး ဖြစ်ပါသည်။

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }-</b> မဖြေရသေးပါ
profile-nothing-told = ဤနေရာတွင် ဘာမျှ မရှိသေးပါ။
profile-line-worker = • <b>{ WORD("profile-name", $part) }-</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }-</b> { $value } (ပံ့ပိုးကူညီရေးဝန်ထမ်း)
profile-line-both = • <b>{ WORD("profile-name", $part) }-</b> { $own }၊ ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ မှတ်တမ်း- { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>မည်သည့်ရက် မှန်ပါသလဲ။</b>

    { WORD("profile-name", $part) }- သင်ပြောခဲ့သည့်ရက်- { DAY($own) }။ ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ လက်ရှိမှတ်တမ်း- { DAY($theirs) }။ သင့်ကတ် သို့မဟုတ် စာရွက်ကို ကြည့်ပြီး မှန်သည့်ရက်ကို နှိပ်ပါ။ ထိုအချိန်အထိ သင့်ရက်ကို သုံးပါမည်။
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ ကျေးဇူးတင်ပါသည်။ { WORD("profile-name", $part) }- ယခု သုံးသည့်ရက်- { DAY($on) }။
profile-day-outdated = သင်ပြောခဲ့သည့်ရက် ကျော်သွားပါပြီ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းထံရှိ ပိုနောက်ကျသည့်ရက်ကို သုံးပါမည်။
profile-application-ended = သင် လျှောက်ထားသည့်ရက်မှာ { DAY($applied_on) } ဖြစ်ပါသည်။ ထိုလျှောက်ထားမှုသည် { DAY($until) } အထိ နေထိုင်ခွင့်အတွက် ဖြစ်ပါသည်။ လက်ရှိ နေထိုင်ခွင့်အတွက် လျှောက်ထားခဲ့ပါသလား။ ထိုရက်ကို ပြောပြပါ- “{ profile-enter }”။
profile-new_stay = နေထိုင်ခွင့်အသစ်၏ နောက်ဆုံးရက်ကိုလည်း ပြောပြပါ- “{ profile-name-stay_expiry }”။ မသိလျှင် အချိန်မီ သတိမပေးနိုင်ပါ။

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] နိုင်ငံမဲ့
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1)
profile-status-ssw2 = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (2)
profile-preparing_for-ssw1 = အထူးကျွမ်းကျင်လုပ်သား (1) အလုပ်
profile-preparing_for-truck = ထရပ်ကားမောင်း
profile-preparing_for-bus_taxi = ဘတ်စ်ကား၊ တက္ကစီမောင်း
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] မပြီးဆုံးသေးပါ၊ ပထမဆုံးရက် မသိပါ
   *[other] { DAY($started_on) } မှစ၍
}
profile-contract-ended = { $started_on ->
    [none] { DAY($ended_on) } အထိ၊ ပထမဆုံးရက် မသိပါ
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = သင့်ကို ခေါ်ရမည့်အမည်
profile-why-called = ပံ့ပိုးကူညီရေးဝန်ထမ်းက သင့်ထံ စာရေးသည့်အခါ၊ စကားပြောသည့်အခါ ဤအမည်ကို သုံးပါသည်။
profile-name-locale = ဖတ်သည့် ဘာသာစကား
profile-why-locale = ဤဘာသာစကားဖြင့် သင့်ထံ စာရေးပါသည်။
profile-name-languages_spoken = ပြောသည့် ဘာသာစကားများ
profile-why-languages_spoken = ထိုဘာသာစကားပြောသူက သင့်ကို ဖုန်းခေါ်နိုင်၊ တွေ့နိုင်ပါသည်။
profile-name-languages_written = ရေးသည့် ဘာသာစကားများ
profile-why-languages_written = စာရွက်များကို မည်သည့်ဘာသာစကားဖြင့် ဖြည့်နိုင်သည်ကို သိရပါသည်။
profile-name-prefecture = နေထိုင်သည့် ခရိုင်
profile-why-prefecture = လူဝင်မှုကြီးကြပ်ရေးရုံးနှင့် အကူအညီပေးသည့်နေရာများသည် ခရိုင် (都道府県) တစ်ခုစီတွင် မတူပါ။
profile-name-name_on_card = နေထိုင်ခွင့်ကတ်ပေါ်ရှိ အမည်
profile-why-name_on_card = တရားဝင်စာရွက်များတွင် နေထိုင်ခွင့်ကတ် (在留カード) ပေါ်ရှိ အမည်အတိုင်း အတိအကျ လိုပါသည်။
profile-name-nationality = နိုင်ငံသား
profile-why-nationality = စာရွက်စာတမ်းနှင့် လုပ်ရမည့်အဆင့်များသည် နိုင်ငံတစ်ခုစီအတွက် မတူပါ။
profile-name-birth_date = မွေးနေ့
profile-why-birth_date = ဖိတ်ကြားချက် ဖွင့်သည့်အခါ သင်ဖြစ်ကြောင်း ဤရက်ဖြင့် သိရပါသည်။
profile-name-stay_expiry = နေထိုင်ခွင့် နောက်ဆုံးရက်
profile-why-stay_expiry = ဤရက်ကို နေထိုင်ခွင့်ကတ်ပေါ်တွင် တွေ့နိုင်ပါသည် (在留期間満了日)။ သက်တမ်းတိုးရန် အချိန်မီ သတိပေးပါမည်။ မလျှောက်ထားဘဲ ထိုရက်ကျော် နေလျှင် နေထိုင်ခွင့်ဗီဇာ ဆုံးရှုံးနိုင်ပါသည်။
profile-name-applied_on = နေထိုင်ခွင့် လျှောက်ထားသည့်ရက်
profile-why-applied_on = လျှောက်ထားပြီးလျှင် လျှောက်ထားရန် သတိမပေးတော့ပါ။ အဖြေကို ဘယ်ရက်အထိ စောင့်နိုင်သည်ကို စစ်ဆေးပါမည်။
profile-name-result_on = အဖြေ ရသည့်ရက်
profile-why-result_on = လူဝင်မှုကြီးကြပ်ရေးမှ အဖြေရပြီးလျှင် ဤလျှောက်ထားမှုအကြောင်း သတိမပေးတော့ပါ။
profile-name-passport_expiry = နိုင်ငံကူးလက်မှတ် နောက်ဆုံးရက်
profile-why-passport_expiry = နိုင်ငံကူးလက်မှတ်အသစ် ရရန် အချိန်ကြာပါသည်။ လပေါင်းများစွာ ကြိုတင် သတိပေးပါမည်။
profile-name-mynumber_expiry = My Number ကတ် နောက်ဆုံးရက်
profile-why-mynumber_expiry = မြို့နယ်ရုံး (市区町村の役所) တွင် ကတ်သက်တမ်းတိုးရန် သတိပေးပါမည်။ ရက်ကိုသာ ပြောပါ။ ဂဏန်းကို ဘယ်တော့မျှ မပြောပါနှင့်။
profile-name-status = နေထိုင်ခွင့်ဗီဇာ
profile-why-status = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) နှင့် နံပါတ် (2) ၏ စည်းမျဉ်းများ မတူပါ။
profile-name-field = လုပ်ငန်းနယ်ပယ်
profile-why-field = နယ်ပယ်တစ်ခုစီတွင် စာမေးပွဲနှင့် စည်းမျဉ်း သီးခြားရှိပါသည်။
profile-name-employer = ကုမ္ပဏီ
profile-why-employer = သင့်ကို ကူညီရန်နှင့် အာဏာပိုင်များထံ သတင်းပို့ရန် သင်အလုပ်လုပ်သည့် ကုမ္ပဏီကို ကျွန်ုပ်တို့ သိရပါမည်။
profile-name-contract = အလုပ်စာချုပ်
profile-why-contract = သင့်ကို ဘယ်ရက်အထိ ကူညီမည်၊ မှတ်တမ်းများကို မည်မျှကြာ ထားမည်သည် သင့်စာချုပ်၏ ရက်စွဲပေါ်တွင် မူတည်ပါသည်။
profile-name-contract_ended_on = စာချုပ် ပြီးဆုံးသည့်ရက်
profile-why-contract_ended_on = 14 ရက်အတွင်း လူဝင်မှုကြီးကြပ်ရေး (出入国在留管理庁) သို့ သင် အကြောင်းကြားရပါမည်။ ကျွန်ုပ်တို့က သင်နှင့်အတူ ရက်ရေတွက်ပြီး သတိပေးပါမည်။
profile-name-last_health_check_on = နောက်ဆုံး ကျန်းမာရေးစစ်ဆေးသည့်ရက်
profile-why-last_health_check_on = သင့်ကုမ္ပဏီက နှစ်စဉ် ကျန်းမာရေး စစ်ဆေးပေးရပါမည်။ နောက်တစ်ကြိမ်အတွက် သတိပေးပါမည်။
profile-name-moved_on = အိမ်ပြောင်းသည့်ရက်
profile-why-moved_on = 14 ရက်အတွင်း မြို့နယ်ရုံး (市区町村の役所) သို့ လိပ်စာသစ် အကြောင်းကြားရပါမည်။ ကျွန်ုပ်တို့ သတိပေးပါမည်။
profile-name-card_lost_on = နေထိုင်ခွင့်ကတ် ပျောက်သည့်ရက်
profile-why-card_lost_on = ပျောက်ကြောင်း သိသည့်ရက်ကို ပြောပြပါ။ 14 ရက်အတွင်း ကတ်အသစ် လျှောက်ထားရပါမည်။ ကျွန်ုပ်တို့ သတိပေးပါမည်။
profile-name-preparing_since = ပြင်ဆင်ရေးဗီဇာ စတင်သည့်ရက်
profile-why-preparing_since = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) အတွက် ပြင်ဆင်ရန် “သတ်မှတ်လုပ်ဆောင်ချက်များ” (特定活動) ဗီဇာသည် ကာလတိုပါသည်။ မကုန်ဆုံးမီ လျှောက်ထားရန် သတိပေးပါမည်။
profile-name-preparing_for = ဘာအတွက် ပြင်ဆင်သည်
profile-why-preparing_for = ဤဗီဇာသည် များသောအားဖြင့် 6 လ ဖြစ်ပါသည်။ ဘတ်စ်ကား သို့မဟုတ် တက္ကစီ လိုင်စင်ယူရန် အများဆုံး 1 နှစ် ဖြစ်ပါသည်။ အချိန်မီ သတိပေးပါမည်။
profile-name-reentry_return_by = ဂျပန်သို့ ပြန်ရောက်ရမည့်ရက်
profile-why-reentry_return_by = ပြန်လည်ဝင်ရောက်ခွင့် (再入国許可) ခွင့်ပြုသည့်ရက်ထက် နောက်ကျ၍ ပြန်လာလျှင် နေထိုင်ခွင့်ဗီဇာ ဆုံးရှုံးနိုင်ပါသည်။ ကျွန်ုပ်တို့ သတိပေးပါမည်။
profile-name-left_japan_on = ဂျပန်မှ အပြီးထွက်သည့်ရက်
profile-why-left_japan_on = ပင်စင်ကြေးကို သတ်မှတ်ကာလပြည့် ပေးခဲ့လျှင် ဂျပန်မှ ထွက်ပြီးနောက် 2 နှစ်အတွင်း ထိုငွေတစ်စိတ်တစ်ပိုင်း (脱退一時金) ကို တောင်းနိုင်ပါသည်။ ကျွန်ုပ်တို့ သတိပေးပါမည်။
profile-name-last_interview_on = နောက်ဆုံး တွေ့ဆုံဆွေးနွေးသည့်ရက်
profile-why-last_interview_on = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) ဖြစ်လျှင် ပံ့ပိုးကူညီရေးဝန်ထမ်းက အနည်းဆုံး 3 လတွင် 1 ကြိမ် သင်နှင့် စကားပြောရပါမည်။
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = ကြီးကြပ်သူနှင့် နောက်ဆုံးတွေ့ရက်
profile-why-last_supervisor_interview_on = အထူးကျွမ်းကျင်လုပ်သား နံပါတ် (1) များအတွက် ပံ့ပိုးကူညီရေးဝန်ထမ်းက အနည်းဆုံး 3 လတွင် 1 ကြိမ် ကြီးကြပ်သူနှင့်လည်း စကားပြောရပါမည်။
profile-name-message_hour = မက်ဆေ့ချ် ပို့ချိန်
profile-why-message_hour = သတိပေးချက်များသည် ဤအချိန်တွင် ရောက်ပါသည် (ဂျပန်စံတော်ချိန်)။ မရွေးလျှင် 9:00 တွင် ရောက်ပါသည်။
profile-name-quiet_from = စာမပို့ရန် စချိန်
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = ဤအချိန်မှစ၍ (ဂျပန်စံတော်ချိန်) အရေးပေါ်စာကိုသာ ပို့ပါသည်။ မရွေးလျှင် 21:00 ဖြစ်ပါသည်။
profile-name-quiet_until = စာပြန်ပို့ရန် စချိန်
profile-why-quiet_until = ဤအချိန်မှစ၍ (ဂျပန်စံတော်ချိန်) စာအားလုံးကို ပြန်ပို့ပါသည်။ မရွေးလျှင် 8:00 ဖြစ်ပါသည်။
