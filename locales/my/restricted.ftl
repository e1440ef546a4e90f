# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = ယခုအထိ ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံး ဖတ်နိုင်ခဲ့ပါသည်။ ထိုဝန်ထမ်းများ၏ အုပ်စုမှ ဖယ်ရှားနေပါသည်။ ဖယ်ရှားပြီးလျှင် ပြောပြပါမည်။
# $number (String)
restricted-taken_out = 🔒 အမှတ် { $number } သည် ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုတွင် မရှိတော့ပါ။ ယခင်က ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံး ဖတ်နိုင်ခဲ့ပါသည်။ ယခု ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ ဖတ်နိုင်ပါသည်။
# $number (String)
restricted-left_in_group = 🔒 အမှတ် { $number }- ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုမှ အချို့ကို မဖယ်ရှားနိုင်ခဲ့ပါ။ ပံ့ပိုးကူညီရေးဝန်ထမ်းက တစ်စိတ်တစ်ပိုင်း ဖတ်မိနိုင်ပါသေးသည်။ ဖျက်ရန် ကူညီရေးတာဝန်ခံများကို ပြောထားပါသည်။
# $number (String)
restricted-opened = 👥 အမှတ် { $number }- ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံး ဖတ်ခွင့်ရှိကြောင်း ကူညီရေးတာဝန်ခံတစ်ဦးက ဆုံးဖြတ်ပါပြီ။ သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။
# $number (String)
restricted-opened_by_you = 👥 အမှတ် { $number }- သင်ရွေးသည့်အတိုင်း ယခု ပံ့ပိုးကူညီရေးဝန်ထမ်းအားလုံး ဖတ်နိုင်ပါသည်။ သင့်ကုမ္ပဏီက မမြင်နိုင်ပါ။
# $number (String)
restricted-again = 🔒 အမှတ် { $number }- ယခုမှစ၍ ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ ဖတ်နိုင်ပါသည်။ { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 အမှတ် { $number } ၏ အဖြေ</b>
# $number (String)
restricted-added = 🔒 အမှတ် { $number } တွင် ထည့်ပြီးပါပြီ။ ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းသာ မြင်ရပါသည်။
# $number (String)
restricted-help-sent = 🙋🔒 ဤသတိပေးချက်အကြောင်းကို ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်နှင့် ထိုသူတို့ ရွေးသည့် ပံ့ပိုးကူညီရေးဝန်ထမ်းကိုသာ ပြောပါသည်။ သင့်အမှတ်မှာ { $number } ဖြစ်ပါသည်။ ယခု ထပ်ရေးနိုင်ပါသည်။ ဘာ ခက်ခဲပါသလဲ။
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ တိုင်ကြားချက်တစ်ခုတွင် { $names } ကို သင် အမည်ဖော်ပြခဲ့ပါသည်။ ဤကိစ္စသည် ထိုတိုင်ကြားချက် မဟုတ်ပါ။ ဤကိစ္စကို { $names } လည်း ဖတ်နိုင်ပါသည်။ ပြင်ပရုံးများ- “{ menu-guide }” တွင် ကြည့်ပါ။
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 အမှတ် { $number } ကို { $name } ထံမှ ဖျောက်ရန်
restricted-let_in = ↩️ အမှတ် { $number } ကို { $name } အား ပြရန်
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>အမှတ် { $number } ကို { $name } လည်း မမြင်ရအောင် ဖျောက်မလား။</b> ဖျောက်လျှင် ဤနေရာရှိ မည်သည့် ကူညီရေးတာဝန်ခံ၊ အက်ဒမင်မျှ မဖတ်နိုင်ပါ။ ဤကိစ္စအတွက် အရေးပေါ်အသိပေးချက်ကို မည်သူမျှ မရပါ။ ပြင်ပရုံးများကသာ သင့်ကို ကူညီနိုင်ပါမည်။ ထိုသို့ မလိုလားလျှင် ဘာမျှ မလုပ်ပါနှင့်။
restricted-keep_out-yes = မည်သူမျှ မမြင်ရအောင် ဖျောက်ပါ
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 အမှတ် { $number }- သင်ရွေးသည့်အတိုင်း { $names } မဖတ်နိုင်တော့ပါ။ ဤကိစ္စအကြောင်း ထိုသူကို ထပ်မံ ဘာမျှ မပြောပါ။ ယခင်ဖတ်ပြီးသည်ကိုမူ ထိုသူ သိနေပါမည်။
restricted-let_in_again = 👥 အမှတ် { $number }- သင်ရွေးသည့်အတိုင်း { $names } ပြန်ဖတ်နိုင်ပါပြီ။
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ အမှတ် { $number } ကို မမြင်ရအောင် သင် ဖျောက်ထားသည့်လူသည် ပံ့ပိုးကူညီရေးဝန်ထမ်းအုပ်စုတွင် ပါနိုင်ပါသည်။ ထိုသူကို ပြရန် ↩️ ကို အရင်နှိပ်ပါ သို့မဟုတ် ဤအတိုင်း ထားပါ။
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ အမှတ် { $number }- ကူညီရေးတာဝန်ခံတစ်ဦးက { $names } ကို ဖတ်ခွင့်ပေးပါပြီ။ တိုင်ကြားချက်တစ်ခုတွင် { $names } ကို သင် အမည်ဖော်ပြခဲ့ပါသည်။ ဤကိစ္စသည် ထိုတိုင်ကြားချက် မဟုတ်ပါ။
# A button. $number (String), $kind (String)
restricted-continue = ↩ အမှတ် { $number } 🔒 { WORD("consultation-kind", $kind) }
